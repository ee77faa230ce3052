import type { Answer, Decision, FindingState, WithdrawnFor } from '../model/hearing.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { readRegister } from './register.ts';
import { type SaidLine, saidAbout } from './said-lines.ts';

/** Findings of one rule and cause that a call centre is heard about, and what became of them: found is the sum of the states. */
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

/** Which findings are asked for: those that meet all that is given. */
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

/** A finding of results, and what became of it. */
export interface HeardFinding {
  /** Its place in the list of all findings of these results. */
  readonly place: number;
  readonly vendor: string;
  readonly call_id: string;
  readonly rule: string;
  readonly cause: string;
  readonly responsible: string;
  /** The call centre that is heard about it. */
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

export interface FoundHeardFindings {
  /** Name of the period. */
  readonly period: string;
  readonly total: number;
  readonly findings: readonly HeardFinding[];
}

/** The groups of findings of a judged period. @param period absent: that of the configuration @throws UserError NO_RESULTS, what `readRegister` throws */
export async function listGroups(workspace: Workspace, period?: string): Promise<readonly HeardGroup[]> {
  const judged = judgedPeriod(workspace, period);
  return await withStates(workspace, readRegister(workspace), judged, async (store) => {
    return await plainRows<HeardGroup>(store, sqlFile(import.meta.url, './group-states.sql'));
  });
}

/** Findings of a judged period with what became of them. @throws UserError NO_RESULTS, what `readRegister` throws */
export async function findHeard(
  workspace: Workspace,
  search: HeardSearch,
  period?: string,
): Promise<FoundHeardFindings> {
  const judged = judgedPeriod(workspace, period);
  const { party = '', vendor = '', callId = '', rule = '', cause = '', state = '', skipped = 0, most } = search;
  return await withStates(workspace, readRegister(workspace), judged, async (store) => {
    const rows = await plainRows<HeardFinding & { total: number }>(
      store,
      sqlFile(import.meta.url, './heard-findings.sql'),
      { ...{ party, vendor, call_id: callId, rule, cause, state }, skipped, most },
    );
    const total = rows[0]?.total ?? 0;
    return { period: judged.period, total, findings: rows.map(({ total: _, ...finding }) => finding) };
  });
}

/** One finding with what became of it and what was said about it, the oldest first; undefined: it is not among the results. */
export async function heardFinding(
  workspace: Workspace,
  name: { readonly vendor: string; readonly callId: string; readonly rule: string },
  period?: string,
): Promise<{ readonly finding: HeardFinding; readonly said: readonly SaidLine[] } | undefined> {
  const { findings, period: judged } = await findHeard(workspace, { ...name, most: 1 }, period);
  const [finding] = findings;
  return finding === undefined ? undefined : { finding, said: saidAbout(workspace, finding, judged) };
}
