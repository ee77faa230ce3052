import { type OpeningOptions, type Recorder, UserError, type Workspace } from '../index.ts';
import type { Visit } from './page.ts';
import { workspaceNow } from './workspace-job.ts';

/** Whether the page that wrote shows the error. That another job is running is shown the same way on all pages. */
export function isShownHere(error: unknown): boolean {
  return error instanceof UserError && error.code !== 'STORE_LOCKED';
}

/** Writes in the register of decisions while nothing else works in the workspace. @throws UserError STORE_LOCKED; what the work throws */
export async function writeRegister<Result>(
  visit: Visit,
  by: string,
  work: (workspace: Workspace, recorder: Recorder) => Promise<Result>,
  more: OpeningOptions = {},
): Promise<Result> {
  const { house, place, now } = visit;
  return await house.jobs.ask(place.id, async () => work(await workspaceNow(visit, more), { by, at: now() }));
}
