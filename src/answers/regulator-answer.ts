import type { Configuration, Days } from '../model/configuration.ts';
import { daySpan } from '../model/day-numbers.ts';
import type {
  Dossier,
  NumberRequest,
  OpenStatement,
  RegulatorAnswer,
  RegulatorFigures,
  Statement,
} from '../model/dossier.ts';
import { type Gap, statusOf } from '../model/gaps.ts';
import type { PolicyTerm, RuleDefinition } from '../model/rule.ts';
import type { StatedOfDays } from '../model/statements.ts';
import { readOmissions } from '../results/omissions.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Questions } from '../store/store.ts';

export interface RegulatorMaterial {
  readonly request: NumberRequest;
  /** The only days whose calls the dossiers have; null: all. */
  readonly days: Days | null;
  readonly statements: readonly Statement[];
  readonly openStatements: readonly OpenStatement[];
  /** One for each number, in the order of the request. */
  readonly dossiers: readonly Dossier[];
  /** All gaps found when the calls were judged, heaviest first. */
  readonly gaps: readonly Gap[];
  /** Of the calls to these numbers. */
  readonly exceeded: RegulatorAnswer['policy']['exceeded'];
}

/** Digits of the numbers in a request, without repeats, in the order of the request. */
export function numbersOf({ rows }: NumberRequest): readonly string[] {
  return [...new Set(rows.flatMap(({ number }) => (number === null ? [] : [number.slice(1)])))];
}

/** Gathers what accompanies the dossiers: who called these numbers, which terms apply, what was corrected. */
export async function makeRegulatorAnswer(
  store: Questions,
  configuration: Configuration,
  { request, days, statements, openStatements, dossiers, gaps, exceeded }: RegulatorMaterial,
): Promise<RegulatorAnswer> {
  const { client, policy, vendors, regulator } = configuration;
  const entityName = (id: string): string => client.entities.find((entity) => entity.id === id)?.name ?? id;
  return {
    request,
    ...(days === null ? {} : { asked_days: { from: days.from, to: days.to } }),
    letter: {
      case: regulator.case ?? null,
      contact: regulator.contact ?? null,
      signed_by: regulator.signedBy ?? null,
    },
    figures: figuresOf(request, dossiers),
    vendors: vendors
      .filter(({ id }) => hasCalled(id, dossiers))
      .map((vendor) => ({
        id: vendor.id,
        name: vendor.name,
        entity: entityName(vendor.entity),
        contracts: vendor.contracts.map(({ from, to }) => ({ from, to: to ?? null })),
        campaigns: vendor.campaigns,
        suppression_hours: vendor.suppressionHours,
        report_objections_within_hours: vendor.reportObjectionsWithinHours,
        assumed: vendor.assumed,
        scrubbed_by: vendor.scrubbedBy,
      })),
    statements,
    record_statements: provingStatements(configuration, dossiers),
    policy: {
      pass_on_hours: policy.passOnHours,
      relation_term_months: policy.relationTermMonths,
      assumed: policy.assumed,
      retention: policy.retention,
      exceeded,
    },
    omissions: await readOmissions(
      store,
      vendors.map(({ id }) => id),
    ),
    dossiers,
    status: openStatements.length > 0 ? 'draft' : statusOf(gaps),
    open_statements: openStatements,
    gaps: gaps.filter(isOfData),
  };
}

/** The statements that prove a finding on a call of the dossiers: those about the day of that call. */
function provingStatements(
  { statements }: Configuration,
  dossiers: readonly Dossier[],
): RegulatorAnswer['record_statements'] {
  const keyOf = ({ feed, by, on, from, to }: StatedOfDays): string => JSON.stringify([feed, by, on, from, to]);
  const proving = new Set(
    dossiers.flatMap(({ calls }) =>
      calls.flatMap(({ findings }) => findings.flatMap(({ stated }) => stated.map((one) => keyOf(one)))),
    ),
  );
  return statements.filter((one) => one.complete && proving.has(keyOf(one)));
}

/** Whether a log of the call centre has, or had, a call to one of the numbers. */
function hasCalled(vendor: string, dossiers: readonly Dossier[]): boolean {
  return dossiers.some(({ calls, revisions }) =>
    [...calls, ...revisions].some((row) => row.way === 'to' && row.vendor === vendor),
  );
}

/** Terms of the company that calls to these numbers did not keep, by the rules that check them. @param numbers digits of E.164 forms @param days only calls of these; null: all */
export async function exceededTerms(
  store: Questions,
  numbers: readonly string[],
  rules: readonly RuleDefinition[],
  days: Days | null,
): Promise<RegulatorAnswer['policy']['exceeded']> {
  const checking = rules.flatMap(({ id, term }) => (term === undefined ? [] : [{ rule: id, term }]));
  return await plainRows<{ term: PolicyTerm; calls: number }>(store, sqlFile(import.meta.url, './exceeded-terms.sql'), {
    rules: JSON.stringify(checking),
    numbers: JSON.stringify(numbers.map(Number)),
    ...daySpan(days),
  });
}

/**
 * The gaps in the evidence of an answer: whatever could change a verdict, and data that nobody read. It leaves out what the company still has to
 * tidy up for itself.
 */
function isOfData({ blocking, weight, feed, files }: Gap): boolean {
  return blocking || (weight !== 'rests' && (weight !== 'none' || feed !== null || files.length > 0));
}

function figuresOf({ rows }: NumberRequest, dossiers: readonly Dossier[]): RegulatorFigures {
  const unread = rows.filter(({ number }) => number === null).length;
  const called = dossiers.filter(({ figures }) => figures.outbound > 0);
  const toNumbers = dossiers.flatMap(({ calls }) => calls.filter((call) => call.way === 'to'));
  const judged = toNumbers.filter((call) => call.is_judged);
  const violating = dossiers.filter(({ calls }) =>
    calls.some((call) => call.way === 'to' && call.verdict === 'violation'),
  );
  return {
    rows: rows.length,
    unread,
    repeated: rows.length - unread - dossiers.length,
    numbers: dossiers.length,
    called: called.length,
    not_called: dossiers.length - called.length,
    called_in_replaced: dossiers.filter(({ figures }) => figures.outbound === 0 && figures.replaced_calls > 0).length,
    calls: toNumbers.length,
    judged: judged.length,
    violations: judged.filter((call) => call.verdict === 'violation').length,
    without_proof: judged.filter((call) => call.without_proof).length,
    numbers_with_violations: violating.length,
    objections: dossiers.reduce((sum, { objections }) => sum + objections.length, 0),
  };
}
