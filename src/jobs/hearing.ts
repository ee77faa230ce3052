import { resolve } from 'node:path';
import { type DeviationOutcome, type DeviationRequest, recordDeviation } from '../hearing/deviate.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { type RepliesOutcome, type RepliesRequest, readReplies } from '../hearing/replies.ts';
import { recordPseudonym } from '../print/masking.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { inFolder } from './scratch-folder.ts';

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

/** Accepts a deviation for a time. @param recorder null: a preview that writes nothing @throws UserError DEVIATION_REFUSED, NO_RESULTS */
export async function acceptDeviation(
  workspace: Workspace,
  request: DeviationRequest,
  recorder: Recorder | null,
): Promise<DeviationOutcome> {
  const rules = (await listRules()).map(({ id }) => id);
  return await recordDeviation(workspace, request, rules, recorder);
}
