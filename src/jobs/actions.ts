import { listChecks } from '../completeness/completeness.ts';
import { type ActionsOverview, actionsOverview } from '../hearing/actions/overview.ts';
import {
  type ActionChange,
  type ActionRecorded,
  type ActionRequest,
  changeAction,
  recordAction,
} from '../hearing/actions/record-action.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * Lists all actions with their effect in stored results, and the measures that nobody has turned into an action. @throws UserError REGISTER_CHANGED,
 * REGISTER_KEY, NO_RESULTS
 */
export async function listActions(workspace: Workspace): Promise<ActionsOverview> {
  return await Promise.resolve(actionsOverview(workspace));
}

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

/** Records that an action is done, dropped or postponed. @returns number of the line @throws UserError ACTION_REFUSED, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY */
export async function changeActionState(
  workspace: Workspace,
  change: ActionChange,
  recorder: Recorder,
): Promise<number> {
  return await changeAction(workspace, change, recorder);
}
