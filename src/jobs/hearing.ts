import { resolve } from 'node:path';
import { checkRegister, type RegisterCheck } from '../hearing/check-register.ts';
import { type DecisionOutcome, type DecisionRequest, decide, second, takeBack } from '../hearing/decide.ts';
import { type DeviationRequest, recordDeviation } from '../hearing/deviate.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { type RepliesOutcome, type RepliesRequest, readReplies } from '../hearing/replies.ts';
import { recordPseudonym } from '../render/masking.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { inFolder } from './scratch-folder.ts';

export type {
  DecisionOutcome,
  DecisionRequest,
  DeviationRequest,
  Recorder,
  RegisterCheck,
  RepliesOutcome,
  RepliesRequest,
};

/** Whether the register of decisions is as it was written: its chain, its files, and the lines that results were made with. */
export async function verifyRegister(workspace: Workspace): Promise<RegisterCheck> {
  return await Promise.resolve(checkRegister(workspace));
}

/**
 * Reads what a call centre replied, and puts it into the register.
 * @param recorder null: says what would be written, and writes nothing
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
 * @param recorder null: says what it would be about, and writes nothing
 * @throws UserError DECISION_REFUSED, NO_RESULTS, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function decideWorkspace(
  workspace: Workspace,
  request: DecisionRequest,
  recorder: Recorder | null,
): Promise<DecisionOutcome> {
  return await decide(workspace, request, recorder);
}

/** Agrees to a decision that waits for a second person. @returns number of the line @throws UserError DECISION_REFUSED */
export async function secondDecision(workspace: Workspace, line: number, recorder: Recorder): Promise<number> {
  return await second(workspace, line, recorder);
}

/** Says that a line was a mistake. @returns number of the line that says so @throws UserError DECISION_REFUSED */
export async function takeBackLine(
  workspace: Workspace,
  line: number,
  recorder: Recorder,
  text?: string,
): Promise<number> {
  return await takeBack(workspace, line, recorder, text);
}

/** Accepts a deviation for a time. @returns number of the line @throws UserError DEVIATION_REFUSED */
export async function acceptDeviation(
  workspace: Workspace,
  request: DeviationRequest,
  recorder: Recorder,
): Promise<number> {
  const rules = (await listRules()).map(({ id }) => id);
  return await recordDeviation(workspace, request, rules, recorder);
}
