import { type DetailText, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { DeviationLine, HeldDeviation } from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import { isJudged, judgedPeriod, withFindings } from './judged-findings.ts';
import { MESSAGES } from './messages.ts';
import type { Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import { proposedLines, standingLines } from './standing-lines.ts';
import { deviationCounts } from './state-of-findings.ts';

/** The longest time, in months, for which a deviation can be accepted. */
const MOST_MONTHS = 12;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A departure from a rule that the company accepts for a time. */
export interface DeviationRequest {
  /** Name of the judged period whose findings are counted (`periodName`); by default the configuration's. */
  readonly period?: string;
  readonly rule: string;
  /** Absent: all call centres. */
  readonly vendor?: string;
  /** Absent: all campaigns. */
  readonly campaign?: string;
  readonly reason: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

export interface DeviationOutcome {
  /** Number of the line; null for a preview. */
  readonly line: number | null;
  /** Findings of the period that it covers; null if the period was not judged. */
  readonly about: { readonly period: string; readonly findings: number } | null;
}

/** A deviation in the register, and its state on the audit date. */
export interface ListedDeviation extends Omit<HeldDeviation, 'vendors' | 'findings'> {
  /** `ended`: a later line ended it; `proposed`: it waits for a second person. */
  readonly state: 'in-force' | 'coming' | 'over' | 'ended' | 'proposed';
  /** Findings of the period that it covers; null if the period was not judged. */
  readonly findings: number | null;
}

/**
 * Records that a deviation is accepted, or previews what it would cover. It changes no finding: reports show it on their first page until its last day.
 * @param rules ids of all rules
 * @param recorder null: nothing is written
 * @throws UserError DEVIATION_REFUSED; NO_RESULTS if the named period was not judged; what `appendLines` throws
 */
export async function recordDeviation(
  workspace: Workspace,
  request: DeviationRequest,
  rules: readonly string[],
  recorder: Recorder | null,
): Promise<DeviationOutcome> {
  assertScope(workspace, request, rules);
  const { rule, vendor, campaign, reason, from, until } = request;
  const about: DeviationLine['about'] = {
    rule,
    ...definedFields({ vendor, campaign }),
  };
  const counted = await countFindings(workspace, [{ seq: 1, about }], request.period);
  const outcome = {
    about: counted === null ? null : { period: counted.period, findings: counted.findings.get(1) ?? 0 },
  };
  if (recorder === null) return { ...outcome, line: null };
  const [line] = await appendLines(workspace, () => [{ ...recorder, kind: 'deviation', about, reason, from, until }]);
  return { ...outcome, line: line?.seq ?? null };
}

/**
 * Ends a deviation before its last day: its line stays, but no longer counts.
 * @returns the number of the line that ends it
 * @throws UserError DEVIATION_REFUSED if it is not a deviation in force, or its last day has passed
 */
export async function endDeviation(
  workspace: Workspace,
  seq: number,
  recorder: Recorder,
  text?: string,
): Promise<number> {
  const { asOf } = workspace.configuration.audit;
  const [line] = await appendLines(workspace, (register) => {
    const deviation = standingLines(register.lines).find((one) => one.seq === seq && one.kind === 'deviation');
    if (deviation?.kind !== 'deviation')
      throw notEnded(MESSAGES.lineIsNoAcceptedDeviation(seq), MESSAGES.seeDeviationsBelauditDeviation);
    if (deviation.until < asOf)
      throw notEnded(MESSAGES.deviationIsOver(seq, deviation.until), MESSAGES.thereIsNothingToEnd);
    return [{ ...recorder, kind: 'void', about: { seq }, reason: 'ended', ...definedFields({ text }) }];
  });
  return line?.seq ?? 0;
}

/** All deviations, latest first. @param period whose findings are counted; by default the configuration's @throws UserError like `readRegister` */
export async function listDeviations(workspace: Workspace, period?: string): Promise<readonly ListedDeviation[]> {
  const { lines } = readRegister(workspace);
  const deviations = lines.filter((line) => line.kind === 'deviation');
  const standing = new Set(standingLines(lines).map(({ seq }) => seq));
  const proposed = new Set(proposedLines(lines).map(({ seq }) => seq));
  const counted = deviations.length === 0 ? null : await countFindings(workspace, deviations, period);
  const { asOf } = workspace.configuration.audit;
  return deviations
    .map(({ seq, about, reason, by, from, until }): ListedDeviation => {
      const state = asOf < from ? 'coming' : asOf > until ? 'over' : 'in-force';
      return {
        line: seq,
        ...{ rule: about.rule, vendor: about.vendor ?? null, campaign: about.campaign ?? null },
        ...{ reason, by, from, until },
        state: standing.has(seq) ? state : proposed.has(seq) ? 'proposed' : 'ended',
        findings: counted === null ? null : (counted.findings.get(seq) ?? 0),
      };
    })
    .toReversed();
}

/** Findings that deviations cover; null if the configuration's period was not judged. @throws UserError NO_RESULTS if another period was named */
async function countFindings(
  workspace: Workspace,
  deviations: readonly Pick<DeviationLine, 'seq' | 'about'>[],
  period: string | undefined,
): Promise<{ readonly period: string; readonly findings: ReadonlyMap<number, number> } | null> {
  if (period === undefined && !isJudged(workspace)) return null;
  const judged = judgedPeriod(workspace, period);
  const rows = await withFindings(judged, (store) => deviationCounts(store, deviations));
  const findings = new Map<number, number>();
  for (const { seq, findings: more } of rows) findings.set(seq, (findings.get(seq) ?? 0) + more);
  return { period: judged.period, findings };
}

function notEnded(message: Text, hint: Text): UserError {
  return new UserError('DEVIATION_REFUSED', message, MESSAGES.nothingWritten(hint));
}

function assertScope(
  { configuration }: Workspace,
  { rule, vendor, campaign, reason, from, until }: DeviationRequest,
  rules: readonly string[],
): void {
  const known = (what: string, found: string | undefined, all: readonly string[]): DetailText[] =>
    found === undefined || all.includes(found)
      ? []
      : [{ key: what, found, expected: all.join(', '), message: MESSAGES.isNotKnown }];
  const last = lastDay(from);
  const details: readonly DetailText[] = [
    ...known('rule', rule, rules),
    ...known(
      'vendor',
      vendor,
      configuration.vendors.map(({ id }) => id),
    ),
    ...known(
      'campaign',
      campaign,
      configuration.campaigns.map(({ id }) => id),
    ),
    ...(vendor === undefined && campaign === undefined
      ? [{ key: 'vendor', message: MESSAGES.deviationNeedsScope }]
      : []),
    ...(until < from
      ? [{ key: 'until', found: until, expected: MESSAGES.orLater(from), message: MESSAGES.endsBeforeItBegins }]
      : []),
    ...(until > last
      ? [
          {
            key: 'until',
            found: until,
            expected: MESSAGES.orEarlier(last),
            message: MESSAGES.lastsMoreThanMonths(MOST_MONTHS),
          },
        ]
      : []),
    ...(reason.trim() === '' ? [{ key: 'reason', message: MESSAGES.isEmpty }] : []),
  ];
  if (details.length === 0) return;
  throw new UserError(
    'DEVIATION_REFUSED',
    MESSAGES.thisDeviationCannotBeAccepted,
    MESSAGES.nameRuleCallCentreOrCampaign,
    details,
  );
}

/** The last day of the twelve months that begin on a day. */
function lastDay(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1 + MOST_MONTHS, day));
  return new Date(next.getTime() - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
