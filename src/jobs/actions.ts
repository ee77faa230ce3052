import { listChecks } from '../completeness/completeness.ts';
import { type ActionRecorded, type ActionRequest, recordAction } from '../hearing/actions/record-action.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Records an action. @throws UserError ACTION_REFUSED, NO_RESULTS, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY */
export async function addAction(
  workspace: Workspace,
  request: ActionRequest,
  recorder: Recorder,
): Promise<ActionRecorded> {
  const { language } = workspace.configuration.client;
  const remedies = new Map((await listRules()).map(({ id, text }) => [id, text[language].remedy]));
  return await recordAction(workspace, request, { remedies, checks: await listChecks() }, recorder);
}
