import type { Policy, Vendor } from '../../../model/configuration.ts';
import type { QuestionField } from '../../../model/questions.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { listed, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

/** What was agreed with each call centre: days, limits, hours and penalty, with the clause. */
export const kind: QuestionKind = {
  id: 'agreement',
  find: async ({ configuration: { vendors, policy }, gaps }) => [
    {
      gaps: gaps.filter((gap) => gap.kind === 'penalty'),
      isOpen: vendors.some(({ contracts }) => contracts.length === 0),
      rows: vendors.map((vendor) => rowOf(vendor.id, fieldsOf(vendor, policy), { vendor: vendor.id })),
    },
  ],
  changes: ({ rows }, given, { vendors }) =>
    rows.flatMap(({ subject }, place) => {
      const index = vendors.findIndex(({ id }) => id === subject);
      const vendor = vendors[index];
      return vendor === undefined ? [] : changesOf(vendor, index, (field) => textIn(given, place, field));
    }),
};

function fieldsOf(vendor: Vendor, { callingHours, contactLimits }: Policy): readonly QuestionField[] {
  const hasHours = callingHours.length > 0;
  const hasLimits = Object.keys(contactLimits ?? {}).length > 0;
  const choice = (name: string, is: boolean): QuestionField => ({
    ...{ name, control: 'one', choices: ['yes', 'no'] },
    value: [is ? 'yes' : 'no'],
  });
  const text = (value: number | undefined): readonly string[] => listed(value === undefined ? '' : String(value));
  const agreed = (term: 'suppression_hours' | 'report_objections_within_hours', value: number): readonly string[] =>
    vendor.assumed.includes(term) ? [] : text(value);
  const field = (name: string, control: QuestionField['control'], value: readonly string[]): QuestionField => ({
    ...{ name, control, value },
    choices: [],
  });
  return [
    // Several agreements have a place of their own among the settings.
    ...(vendor.contracts.length > 1
      ? []
      : [field('from', 'day', listed(vendor.contracts[0]?.from)), field('to', 'day', listed(vendor.contracts[0]?.to))]),
    field('per_day', 'number', text(vendor.maxAttempts.perDay)),
    field('per_30_days', 'number', text(vendor.maxAttempts.per30Days)),
    field('suppression_hours', 'number', agreed('suppression_hours', vendor.suppressionHours)),
    field(
      'report_objections_within_hours',
      'number',
      agreed('report_objections_within_hours', vendor.reportObjectionsWithinHours),
    ),
    field('per_violation', 'amount', text(vendor.penalty?.perViolation)),
    field('clause', 'text', listed(vendor.penalty?.clause)),
    ...(hasHours ? [choice('own_hours_agreed', vendor.ownHoursAgreed)] : []),
    ...(hasLimits ? [choice('own_limits_agreed', vendor.ownLimitsAgreed)] : []),
  ];
}

type Given = (field: string) => string | null;

function changesOf(vendor: Vendor, index: number, given: Given): readonly ConfigurationChange[] {
  const at = ['vendors', index] as const;
  const term = (path: readonly string[], field: string, former: unknown): readonly ConfigurationChange[] =>
    given(field) === null && former === undefined ? [] : [{ set: [...at, ...path], to: given(field) }];
  const hours = (field: 'suppression_hours' | 'report_objections_within_hours'): readonly ConfigurationChange[] =>
    term([field], field, vendor.assumed.includes(field) ? undefined : field);
  return [
    ...contractChanges(vendor, at, given),
    ...term(['max_attempts', 'per_day'], 'per_day', vendor.maxAttempts.perDay),
    ...term(['max_attempts', 'per_30_days'], 'per_30_days', vendor.maxAttempts.per30Days),
    ...hours('suppression_hours'),
    ...hours('report_objections_within_hours'),
    ...penaltyChanges(vendor, at, given),
    ...term(['own_hours_agreed'], 'own_hours_agreed', undefined),
    ...term(['own_limits_agreed'], 'own_limits_agreed', undefined),
  ];
}

type VendorPath = readonly ['vendors', number];

function contractChanges({ contracts }: Vendor, at: VendorPath, given: Given): readonly ConfigurationChange[] {
  const [from, to] = [given('from'), given('to')];
  const days = from === null ? null : { from, ...(to === null ? {} : { to }) };
  if (contracts.length > 1) return [];
  if (contracts.length === 0) return days === null ? [] : [{ add: [...at, 'contracts'], item: days }];
  return [days === null ? { remove: [...at, 'contracts', 0] } : { set: [...at, 'contracts', 0], to: days }];
}

/** Without an amount there is no penalty. */
function penaltyChanges({ penalty }: Vendor, at: VendorPath, given: Given): readonly ConfigurationChange[] {
  const amount = given('per_violation')?.replace(',', '.') ?? null;
  if (amount === null) return penalty === undefined ? [] : [{ set: [...at, 'penalty'], to: null }];
  const clause = given('clause');
  return [
    { set: [...at, 'penalty', 'per_violation'], to: amount },
    ...(clause === null && penalty?.clause === undefined ? [] : [{ set: [...at, 'penalty', 'clause'], to: clause }]),
  ];
}
