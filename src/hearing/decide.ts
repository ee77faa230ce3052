import { type DetailText, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import {
  type Decision,
  type FindingName,
  type FindingState,
  type GroupName,
  isFindingName,
  type WithdrawnFor,
} from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import { sqlFile } from '../store/sql.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { MESSAGES } from './messages.ts';
import { actingName, needsSecond } from './people.ts';
import type { Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { isSameName, proposedLines, writtenLines } from './standing-lines.ts';

/** A decision about one finding, or about all findings of a rule that a call centre is heard about. */
export interface DecisionRequest {
  /** Name of the judged period (`periodName`); by default the configuration's. */
  readonly period?: string;
  readonly vendor: string;
  /** For one finding; absent for a whole group. */
  readonly callId?: string;
  /** For several findings of the rule, each by the call centre that called: the others of its group stay as they are. */
  readonly calls?: readonly { readonly vendor: string; readonly callId: string }[];
  readonly rule: string;
  /** For a group: only findings with this cause. */
  readonly cause?: string;
  readonly decision: Decision;
  /** For a withdrawal. */
  readonly reason?: WithdrawnFor;
  /** For a question: the day by which more information is requested. */
  readonly until?: string;
  readonly text?: string;
  /** Absolute paths of files. */
  readonly evidence?: readonly string[];
}

export interface DecisionOutcome {
  /** Number of the line; null for a preview. */
  readonly line: number | null;
  /** Of several findings, the first one. */
  readonly about: FindingName | GroupName;
  readonly decision: Decision;
  /** The findings concerned, by their state before the decision. */
  readonly findings: readonly { readonly state: FindingState; readonly findings: number }[];
  /** The contract penalty of their calls; null: the contract has none. */
  readonly penalty: number | null;
  /** The decision needs a second person. */
  readonly isProposed: boolean;
}

/**
 * Decides about findings, or previews which findings the decision would cover.
 * @param recorder null: nothing is written
 * @throws UserError DECISION_REFUSED if there is no such finding, or the decision lacks something it needs; NO_RESULTS; what `appendLines` throws
 */
export async function decide(
  workspace: Workspace,
  request: DecisionRequest,
  recorder: Recorder | null,
): Promise<DecisionOutcome> {
  assertValid(request, workspace);
  const judged = judgedPeriod(workspace, request.period);
  const { vendor, callId, rule, cause, decision, reason, until, text, evidence } = request;
  const { period } = judged;
  const calls = request.calls ?? (callId === undefined ? [] : [{ vendor, callId }]);
  const findingNames = calls.map((one): FindingName => ({ vendor: one.vendor, call_id: one.callId, rule, period }));
  const abouts = calls.length > 0 ? findingNames : [{ vendor, rule, ...definedFields({ cause }), period }];
  const about = abouts[0] as FindingName | GroupName;
  const rows = await withStates(workspace, readRegister(workspace), judged, async (store) => {
    await store.fillTable(
      'decided_call',
      { vendor: 'VARCHAR', call_id: 'VARCHAR' },
      findingNames.map((name) => [name.vendor, name.call_id]),
    );
    return await store.rows<{ state: FindingState; responsible: string; is_penalised: boolean; findings: bigint }>(
      sqlFile(import.meta.url, './decided-states.sql'),
      { vendor, is_group: calls.length === 0, rule, cause: cause ?? '' },
    );
  });
  const findings = [...new Set(rows.map(({ state }) => state))].map((state) => ({
    state,
    findings: rows.reduce((sum, row) => sum + (row.state === state ? Number(row.findings) : 0), 0),
  }));
  if (findings.reduce((sum, row) => sum + row.findings, 0) < Math.max(1, calls.length))
    throw noFinding(about, readRegister(workspace));
  const penalty = penaltyOf(rows, workspace);
  const lines = abouts.map((one) => ({
    ...{ kind: 'decision' as const, about: one, decision },
    ...definedFields({ reason, until, text, evidence }),
    ...(penalty === null ? {} : { penalty }),
  }));
  const isProposed = lines.some((line) => needsSecond(workspace.configuration, { ...line, at: '' }));
  const outcome = { about, decision, findings, penalty, isProposed };
  if (recorder === null) return { ...outcome, line: null };
  const written = await appendLines(workspace, () => lines.map((line) => ({ ...recorder, ...line })));
  return { ...outcome, line: written.at(-1)?.seq ?? null };
}

/** The contract penalty of the calls with findings: of one rule, a call has one. */
function penaltyOf(
  rows: readonly { readonly responsible: string; readonly is_penalised: boolean; readonly findings: bigint }[],
  { configuration }: Workspace,
): number | null {
  const amounts = rows.flatMap(({ responsible, is_penalised: isPenalised, findings }) => {
    const penalty = configuration.vendors.find(({ id }) => id === responsible)?.penalty;
    return penalty === undefined ? [] : [isPenalised ? Number(findings) * penalty.perViolation : 0];
  });
  return amounts.length === 0 ? null : Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

/**
 * Agrees, as the second person, to a line that needs two people: a decision, a deviation, an action, a pack, more time.
 * @returns number of the line
 * @throws UserError DECISION_REFUSED if it is not such a decision, or the name is the same
 */
export async function agreeAsSecond(workspace: Workspace, seq: number, recorder: Recorder): Promise<number> {
  const [line] = await appendLines(workspace, (register) => {
    const decision = proposedLines(register.lines).find((one) => one.seq === seq);
    if (decision === undefined) throw refused(MESSAGES.lineIsNotDecisionThatNeeds(seq), [], WAITING);
    if (isSameName(decision.by, actingName(workspace.configuration, recorder.by)))
      throw refused(
        MESSAGES.sameDecider,
        [{ found: recorder.by, expected: MESSAGES.anotherNameThan(decision.by), message: MESSAGES.decidedInLine(seq) }],
        MESSAGES.haveSomebodyElseAgreeWithTheir,
      );
    return [{ ...recorder, kind: 'second', about: { seq } }];
  });
  return line?.seq ?? 0;
}

/**
 * Marks a line as a mistake: it stays, but no longer counts. One person cannot undo what two people decided: they decide again.
 * @returns number of the line that says so
 * @throws UserError DECISION_REFUSED if there is no such line, it no longer counts, two people decided, or it records what was sent
 */
export async function takeBack(workspace: Workspace, seq: number, recorder: Recorder, text?: string): Promise<number> {
  const [line] = await appendLines(workspace, (register) => {
    const written = writtenLines(register.lines);
    const proposed = new Set(proposedLines(register.lines));
    const mistaken = written.find((one) => one.seq === seq);
    if (mistaken === undefined)
      throw refused(MESSAGES.thereIsNoValidLine(seq), [], MESSAGES.seeLinesInDecisionsRegisterJsonl);
    if ((mistaken.kind === 'shared' || mistaken.kind === 'extended') && !proposed.has(mistaken))
      throw refused(MESSAGES.lineTellsWhichPackWasSent(seq), [], MESSAGES.makePackAgainWithBelauditShare);
    const decision = mistaken.kind === 'second' ? mistaken.about.seq : seq;
    if (written.some((one) => one.seq === decision && one.two_people === true && !proposed.has(one)))
      throw refused(MESSAGES.twoPeopleDecidedInLineOne(decision), [], MESSAGES.decideAgainAndHaveAnotherPerson);
    return [{ ...recorder, kind: 'void', about: { seq }, reason: 'mistake', ...definedFields({ text }) }];
  });
  return line?.seq ?? 0;
}

const WAITING = MESSAGES.seeLinesInDecisionsRegisterJsonlDecision;

function assertValid({ decision, reason, until, text, vendor }: DecisionRequest, workspace: Workspace): void {
  const ids = workspace.configuration.vendors.map(({ id }) => id);
  if (!ids.includes(vendor))
    throw refused(
      MESSAGES.thereIsNoSuchCallCentre,
      [{ found: vendor, expected: ids.join(', '), message: MESSAGES.isNotInBelauditYaml }],
      MESSAGES.nameCallCentreOfBelauditYaml,
    );
  if (decision === 'withdrawn' && (reason === undefined || (text ?? '').trim() === ''))
    throw refused(MESSAGES.withdrawalNeedsReasons, [], MESSAGES.giveWithdrawalReasons);
  const { asOf } = workspace.configuration.audit;
  if (decision === 'more-asked' && (until === undefined || until < asOf))
    throw refused(
      MESSAGES.requestForMoreInformationNeedsDay,
      [{ found: until ?? MESSAGES.noDay, expected: MESSAGES.orLater(asOf), message: MESSAGES.isComparedWithAuditDate }],
      MESSAGES.nameDayAfterAsk,
    );
}

function noFinding(about: FindingName | GroupName, register: Register): UserError {
  const detail = { found: `${about.vendor}, ${about.rule}`, message: MESSAGES.hasNoFindingInPeriod(about.period) };
  if (isFindingName(about) && register.lines.some((line) => isSameFinding(line.about, about)))
    return refused(MESSAGES.thisFindingDisappearedFromResultsAfter, [detail], MESSAGES.thereIsNothingToDecideReplies);
  return refused(
    isFindingName(about) ? MESSAGES.noSuchFinding : MESSAGES.thereAreNoSuchFindings,
    [detail],
    MESSAGES.seeFindingsCsvForCallId,
  );
}

function isSameFinding(one: object, { vendor, call_id: callId, rule, period }: FindingName): boolean {
  return (
    isFindingName(one) && one.vendor === vendor && one.call_id === callId && one.rule === rule && one.period === period
  );
}

function refused(message: Text, details: readonly DetailText[], hint: Text): UserError {
  return new UserError('DECISION_REFUSED', message, MESSAGES.nothingWritten(hint), details);
}
