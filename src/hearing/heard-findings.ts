import type { Answer, Decision, FindingState, RegisterLine, WithdrawnFor } from '../model/hearing.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { judgedPeriod, withStateOf, withStates } from './judged-findings.ts';
import { readRegister } from './register.ts';
import { type HearingLine, hearingLines, isAboutFinding } from './replies-and-decisions.ts';
import { proposedLines } from './standing-lines.ts';

/** Findings of one rule and cause that a call centre is heard about, by state; `found` is the sum of the states. */
export interface HeardGroup {
  readonly party: string;
  readonly rule: string;
  readonly cause: string;
  readonly found: number;
  readonly not_shown: number;
  readonly awaiting_reply: number;
  readonly undisputed: number;
  readonly disputed: number;
  readonly more_asked: number;
  readonly upheld: number;
  readonly withdrawn: number;
  /** Findings with a decision that waits for a second person. */
  readonly proposed: number;
}

/** Which findings to list: those that meet every condition given. */
export interface HeardSearch {
  /** Call centre that is heard. */
  readonly party?: string;
  /** Call centre that called. */
  readonly vendor?: string;
  readonly callId?: string;
  readonly rule?: string;
  readonly cause?: string;
  readonly state?: FindingState;
  readonly skipped?: number;
  readonly most: number;
}

/** A finding of results, and its state. */
export interface HeardFinding {
  /** Its place in the whole list of findings of these results. */
  readonly place: number;
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  readonly cause: string;
  readonly responsible: string;
  /** The call centre heard about it. */
  readonly party: string;
  readonly state: FindingState;
  readonly answer: Answer | '';
  readonly late_answer: Answer | '';
  readonly decision: Decision | '';
  readonly decided_for: WithdrawnFor | '';
  readonly until: string;
  readonly proposed: Decision | '';
  readonly reply_by: string;
}

/** A line that waits for a second person and is no decision. */
export interface ProposedLine {
  readonly line: number;
  readonly at: string;
  readonly by: string;
  readonly kind: 'deviation' | 'action' | 'shared' | 'extended';
  /** Empty: any call centre. */
  readonly party: string;
  /** Empty: none. */
  readonly rule: string;
  /** Last day; empty: none. */
  readonly day: string;
}

/** The state of a period's hearing. */
export interface HearingOverview {
  /** Name of the period. */
  readonly period: string;
  readonly groups: readonly HeardGroup[];
  /** The requested findings; null if none were requested. */
  readonly found: { readonly total: number; readonly findings: readonly HeardFinding[] } | null;
  /** Decisions about the period, oldest first. */
  readonly decisions: readonly HearingLine[];
  /** What else waits for a second person, of any period. */
  readonly proposed: readonly ProposedLine[];
  /** Number of the last line of the register; 0 if there is no register. */
  readonly lastLine: number;
}

/**
 * The groups of findings of a judged period, the decisions about them, and the requested findings, with those that wait for a decision first.
 * @param period by default the configuration's
 * @throws UserError NO_RESULTS; what `readRegister` throws
 */
export async function overviewOf(
  workspace: Workspace,
  search: HeardSearch | null,
  period?: string,
): Promise<HearingOverview> {
  const judged = judgedPeriod(workspace, period);
  const register = readRegister(workspace);
  return await withStates(workspace, register, judged, async (store) => ({
    period: judged.period,
    groups: await plainRows<HeardGroup>(store, sqlFile(import.meta.url, './group-states.sql')),
    found: search === null ? null : await found(store, search),
    decisions: hearingLines(
      workspace,
      register,
      ({ kind, about }) => kind === 'decision' && about.period === judged.period,
    ),
    proposed: proposedLines(register.lines).flatMap(proposedLine),
    lastLine: register.last?.seq ?? 0,
  }));
}

/** One finding with its state and what was said about it, oldest first; undefined if the results lack it. @throws UserError NO_RESULTS; what `readRegister` throws */
export async function heardFinding(
  workspace: Workspace,
  { vendor, callId, rule }: { readonly vendor: string; readonly callId: string; readonly rule: string },
  period?: string,
): Promise<{ readonly finding: HeardFinding; readonly said: readonly HearingLine[] } | undefined> {
  const judged = judgedPeriod(workspace, period);
  const register = readRegister(workspace);
  const name = { vendor, call_id: callId, rule };
  const [finding] = await withStateOf(workspace, register, judged, name, async (store) => {
    return (await found(store, { vendor, callId, rule, most: 1 })).findings;
  });
  if (finding === undefined) return undefined;
  return { finding, said: hearingLines(workspace, register, isAboutFinding(finding, judged.period)) };
}

function proposedLine(line: RegisterLine): readonly ProposedLine[] {
  const { seq, at, by } = line;
  const of = { line: seq, at, by };
  switch (line.kind) {
    case 'deviation':
      return [{ ...of, kind: line.kind, party: line.about.vendor ?? '', rule: line.about.rule, day: line.until }];
    case 'action':
      return [{ ...of, kind: line.kind, party: line.about.party, rule: line.about.rules[0] ?? '', day: line.due }];
    case 'shared':
    case 'extended':
      return [{ ...of, kind: line.kind, party: line.about.vendor, rule: '', day: line.reply_by ?? '' }];
    default:
      return [];
  }
}

async function found(
  store: Store,
  search: HeardSearch,
): Promise<{ readonly total: number; readonly findings: readonly HeardFinding[] }> {
  const { party = '', vendor = '', callId = '', rule = '', cause = '', state = '', skipped = 0, most } = search;
  const rows = await plainRows<HeardFinding & { total: number }>(
    store,
    sqlFile(import.meta.url, './heard-findings.sql'),
    { ...{ party, vendor, call_id: callId, rule, cause, state }, skipped, most },
  );
  return { total: rows[0]?.total ?? 0, findings: rows.map(({ total: _, ...finding }) => finding) };
}
