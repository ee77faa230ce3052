import type { Configuration, OpenMinutes } from '../../../model/configuration.ts';
import type { QuestionField } from '../../../model/questions.ts';
import type { ConfigurationChange } from '../../../workspace/change-configuration.ts';
import { listed, type QuestionKind, rowOf, textIn } from '../../question-kind.ts';

const HOURS = ['weekdays', 'saturday', 'sunday', 'holidays'] as const;
const LIMITS = { per_day: 'perDay', per_30_days: 'per30Days', days_after_refusal: 'daysAfterRefusal' } as const;

/** The company's own calling hours and limits, where they are stricter than the law's. */
export const kind: QuestionKind = {
  id: 'own-norm',
  find: async ({ configuration }) => [{ gaps: [], isOpen: true, rows: [rowOf('', fieldsOf(configuration))] }],
  changes: (_, given, { policy, audit }) => {
    const [former, ...others] = policy.callingHours;
    const hours = Object.fromEntries(
      HOURS.flatMap((name) => {
        const value = textIn(given, 0, name);
        return value === null ? [] : [[name, value.replaceAll(/\s/gu, '').replace('–', '-').toLowerCase()]];
      }),
    );
    const item = { from: textIn(given, 0, 'from') ?? audit.from, ...hours };
    const isGiven = Object.keys(hours).length > 0;
    const first: readonly ConfigurationChange[] =
      others.length > 0
        ? []
        : former === undefined
          ? isGiven
            ? [{ add: ['policy', 'calling_hours'], item }]
            : []
          : [isGiven ? { set: ['policy', 'calling_hours', 0], to: item } : { remove: ['policy', 'calling_hours', 0] }];
    const limits = Object.entries(LIMITS).flatMap(([name, key]): readonly ConfigurationChange[] => {
      const value = textIn(given, 0, name);
      if (value === null && policy.contactLimits?.[key] === undefined) return [];
      return [{ set: ['policy', 'contact_limits', name], to: value }];
    });
    return [...first, ...limits];
  },
};

function fieldsOf({ policy: { callingHours, contactLimits } }: Configuration): readonly QuestionField[] {
  const [first] = callingHours;
  // Hours that changed on a day have a place of their own among the settings.
  const hours: readonly QuestionField[] = [
    { name: 'from', control: 'day', choices: [], value: listed(first?.from) },
    ...HOURS.map((name): QuestionField => ({ name, control: 'hours', choices: [], value: hoursIn(first?.[name]) })),
  ];
  return [
    ...(callingHours.length > 1 ? [] : hours),
    ...Object.entries(LIMITS).map(([name, key]): QuestionField => {
      const limit = contactLimits?.[key];
      return { name, control: 'number', choices: [], value: listed(limit === undefined ? '' : String(limit)) };
    }),
  ];
}

function hoursIn(hours: OpenMinutes | 'none' | undefined): readonly string[] {
  if (hours === undefined) return [];
  return [hours === 'none' ? hours : `${clock(hours.open)}-${clock(hours.close)}`];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
