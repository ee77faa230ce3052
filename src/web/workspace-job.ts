import { formatIds, type OpeningOptions, openWorkspace, type Progress, type Workspace } from '../index.ts';
import type { JobKind } from './jobs.ts';
import type { Answer, Visit } from './page.ts';

/** A request in a place whose workspace can be read. */
export interface WorkspaceVisit extends Visit {
  readonly workspace: Workspace;
}

/** Makes a page or an action for places with a workspace; in any other place it leads to the first page. */
export function inWorkspace<Asked extends readonly unknown[]>(
  work: (visit: WorkspaceVisit, ...asked: Asked) => Promise<Answer> | Answer,
): (visit: Visit, ...asked: Asked) => Promise<Answer> {
  return async (visit, ...asked) =>
    visit.state.kind === 'ready'
      ? await work({ ...visit, workspace: visit.state.workspace }, ...asked)
      : { go: 'start' };
}

/** The workspace as it is now, for work in it. */
export async function workspaceNow({ place, today }: Visit, more: OpeningOptions = {}): Promise<Workspace> {
  return openWorkspace(place.directory, { today, formats: await formatIds(), ...place.drives, ...more });
}

/** Starts a job with the workspace as it is when the job starts: until then it can be changed. @throws UserError STORE_LOCKED if another one is running */
export function beginJob(
  visit: Visit,
  kind: JobKind,
  work: (workspace: Workspace, progress: Progress, signal: AbortSignal) => Promise<unknown>,
  more: OpeningOptions = {},
): void {
  visit.house.jobs.begin(visit.place.id, kind, async (progress, signal) =>
    work(await workspaceNow(visit, more), progress, signal),
  );
}

/** The outcome of the last job of a kind; undefined if none succeeded since the server started. */
export function lastOutcome<Outcome>({ house, place }: Visit, kind: JobKind): Outcome | undefined {
  return house.jobs.outcome(place.id, kind) as Outcome | undefined;
}
