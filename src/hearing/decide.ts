import { type DetailText, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import {
  type Decision,
  type FindingName,
  type FindingState,
  type GroupName,
  isFindingName,
  type RegisterLine,
  type WithdrawnFor,
} from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import { sqlFile } from '../store/sql.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { MESSAGES } from './messages.ts';
import type { Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { isSameName, placedDecisions, standingLines } from './standing-lines.ts';

/** A decision about one finding, or about all findings of a rule that a call centre is heard about. */
export interface DecisionRequest {
  /** Name of the judged period (`periodName`); by default the configuration's. */
  readonly period?: string;
  readonly vendor: string;
  /** For one finding; absent for a whole group. */
  readonly callId?: string;
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
  readonly about: FindingName | GroupName;
  readonly decision: Decision;
  /** The findings concerned, by their state before the decision. */
  readonly findings: readonly { readonly state: FindingState; readonly findings: number }[];
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
  const about: FindingName | GroupName =
    callId === undefined
      ? { vendor, rule, ...definedFields({ cause }), period: judged.period }
      : { vendor, call_id: callId, rule, period: judged.period };
  const findings = await withStates(workspace, readRegister(workspace), judged, async (store) => {
    const rows = await store.rows<{ state: FindingState; findings: bigint }>(
      sqlFile(import.meta.url, './decided-states.sql'),
      { vendor, call_id: callId ?? '', rule, cause: cause ?? '' },
    );
    return rows.map((row) => ({ state: row.state, findings: Number(row.findings) }));
  });
  if (findings.length === 0) throw noFinding(about, readRegister(workspace));
  const isProposed = workspace.configuration.decisions?.twoPeople === true;
  const outcome = { about, decision, findings, isProposed };
  if (recorder === null) return { ...outcome, line: null };
  const [line] = await appendLines(workspace, () => [
    {
      ...recorder,
      ...{ kind: 'decision', about, decision },
      ...definedFields({ reason, until }),
      ...(isProposed ? { two_people: true } : {}),
      ...definedFields({ text, evidence }),
    },
  ]);
  return { ...outcome, line: line?.seq ?? null };
}

/**
 * Agrees, as the second person, to a decision that needs two people.
 * @returns number of the line
 * @throws UserError DECISION_REFUSED if it is not such a decision, or the name is the same
 */
export async function agreeAsSecond(workspace: Workspace, seq: number, recorder: Recorder): Promise<number> {
  const [line] = await appendLines(workspace, (register) => {
    const decision = lineOf(register, seq, 'decision');
    const placed = placedDecisions(standingLines(register.lines)).find(({ line: one }) => one.seq === seq);
    if (placed?.isProposed !== true) throw refused(MESSAGES.lineIsNotDecisionThatNeeds(seq), [], WAITING);
    if (isSameName(decision.by, recorder.by))
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
    const standing = standingLines(register.lines);
    const mistaken = standing.find((one) => one.seq === seq);
    if (mistaken === undefined)
      throw refused(MESSAGES.thereIsNoValidLine(seq), [], MESSAGES.seeLinesInDecisionsRegisterJsonl);
    if (mistaken.kind === 'shared' || mistaken.kind === 'extended')
      throw refused(MESSAGES.lineTellsWhichPackWasSent(seq), [], MESSAGES.makePackAgainWithBelauditShare);
    const decision = mistaken.kind === 'second' ? mistaken.about.seq : seq;
    if (
      placedDecisions(standing).some(
        ({ line: one, isProposed }) => one.seq === decision && one.two_people === true && !isProposed,
      )
    )
      throw refused(MESSAGES.twoPeopleDecidedInLineOne(decision), [], MESSAGES.decideAgainAndHaveAnotherPerson);
    return [{ ...recorder, kind: 'void', about: { seq }, reason: 'mistake', ...definedFields({ text }) }];
  });
  return line?.seq ?? 0;
}

const WAITING = MESSAGES.seeLinesInDecisionsRegisterJsonlDecision;

function lineOf<Kind extends RegisterLine['kind']>(
  register: Register,
  seq: number,
  kind: Kind,
): Extract<RegisterLine, { kind: Kind }> {
  const line = register.lines[seq - 1];
  if (line?.kind === kind) return line as Extract<RegisterLine, { kind: Kind }>;
  throw refused(MESSAGES.lineIsOfOtherKind(seq, kind), [], WAITING);
}

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
