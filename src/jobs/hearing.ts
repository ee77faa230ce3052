import { resolve } from 'node:path';
import { checkRegister, type RegisterCheck } from '../hearing/check-register.ts';
import { agreeAsSecond, type DecisionOutcome, type DecisionRequest, decide, takeBack } from '../hearing/decide.ts';
import {
  type DeviationOutcome,
  type DeviationRequest,
  endDeviation,
  type ListedDeviation,
  listDeviations,
  recordDeviation,
} from '../hearing/deviate.ts';
import {
  type HeardFinding,
  type HeardSearch,
  type HearingOverview,
  heardFinding,
  overviewOf,
} from '../hearing/heard-findings.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { type RepliesOutcome, type RepliesRequest, readReplies } from '../hearing/replies.ts';
import type { SaidLine } from '../hearing/said-lines.ts';
import { recordPseudonym } from '../render/masking.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { inFolder } from './scratch-folder.ts';

/** Checks that the register of decisions is unchanged: its chain, its files, and the lines that results rest on. */
export async function verifyRegister(workspace: Workspace): Promise<RegisterCheck> {
  return await Promise.resolve(checkRegister(workspace));
}

/**
 * Reads a call centre's replies and records them in the register.
 * @param recorder null: a preview that writes nothing
 * @throws UserError REPLIES_REFUSED, NO_RESULTS, FILE_NOT_FOUND, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function repliesWorkspace(
  workspace: Workspace,
  request: RepliesRequest,
  recorder: Recorder | null,
): Promise<RepliesOutcome> {
  return await inFolder(workspace, 'replies', async (folder) => {
    const key = pseudonymKey(workspace.storePath);
    const rules = await listRules();
    const titles = rules.flatMap(({ id, text }) => [[id, text.nl.title] as const, [id, text.en.title] as const]);
    const codeOf = (vendor: string, record: string): string => recordPseudonym(key, vendor, record);
    const path = resolve(request.path);
    return await readReplies(workspace, { ...request, path }, { folder, titles, codeOf }, recorder);
  });
}

/**
 * Decides about a finding or a group of findings.
 * @param recorder null: a preview that writes nothing
 * @throws UserError DECISION_REFUSED, NO_RESULTS, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function decideWorkspace(
  workspace: Workspace,
  request: DecisionRequest,
  recorder: Recorder | null,
): Promise<DecisionOutcome> {
  return await decide(workspace, request, recorder);
}

/** Approves a decision that waits for a second person. @returns number of the line @throws UserError DECISION_REFUSED */
export async function secondDecision(workspace: Workspace, line: number, recorder: Recorder): Promise<number> {
  return await agreeAsSecond(workspace, line, recorder);
}

/** Marks a line of the register as a mistake. @returns number of the line that says so @throws UserError DECISION_REFUSED */
export async function takeBackLine(
  workspace: Workspace,
  line: number,
  recorder: Recorder,
  text?: string,
): Promise<number> {
  return await takeBack(workspace, line, recorder, text);
}

/** Accepts a deviation for a time. @param recorder null: a preview that writes nothing @throws UserError DEVIATION_REFUSED, NO_RESULTS */
export async function acceptDeviation(
  workspace: Workspace,
  request: DeviationRequest,
  recorder: Recorder | null,
): Promise<DeviationOutcome> {
  const rules = (await listRules()).map(({ id }) => id);
  return await recordDeviation(workspace, request, rules, recorder);
}

/** Ends a deviation before its last day. @returns number of the line that says so @throws UserError DEVIATION_REFUSED */
export async function stopDeviation(
  workspace: Workspace,
  line: number,
  recorder: Recorder,
  text?: string,
): Promise<number> {
  return await endDeviation(workspace, line, recorder, text);
}

/** Lists all deviations, latest first, with the findings of a judged period that they cover. @throws UserError NO_RESULTS if the named period was not judged */
export async function deviationsOf(workspace: Workspace, period?: string): Promise<readonly ListedDeviation[]> {
  return await listDeviations(workspace, period);
}

/**
 * Lists the groups of findings of a judged period, the decisions about them, and the findings searched for. Findings that wait for a decision come first.
 * @param search null: no findings
 * @param period its name (`2026-05`); by default the configuration's
 * @throws UserError NO_RESULTS, REGISTER_CHANGED, REGISTER_KEY
 */
export async function hearingOverview(
  workspace: Workspace,
  search: HeardSearch | null,
  period?: string,
): Promise<HearingOverview> {
  return await overviewOf(workspace, search, period);
}

/** The state of one finding, and what was said about it; undefined if the results lack it. @throws UserError NO_RESULTS */
export async function hearingOfFinding(
  workspace: Workspace,
  name: { readonly vendor: string; readonly callId: string; readonly rule: string },
  period?: string,
): Promise<{ readonly finding: HeardFinding; readonly said: readonly SaidLine[] } | undefined> {
  return await heardFinding(workspace, name, period);
}
