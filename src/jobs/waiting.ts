import { join } from 'node:path';
import { waitingCalendar, waitingTable } from '../../reports/parts/waiting/part.ts';
import { listWaiting } from '../hearing/waiting.ts';
import type { Language } from '../model/configuration.ts';
import type { Waiting } from '../model/waiting.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { within } from './whole-folder.ts';

/** What waits, as files for other programs. */
export interface WaitingTexts {
  /** iCalendar. */
  readonly calendar: string;
  /** CSV. */
  readonly table: string;
}

/** Everything that waits for somebody, as a calendar and as a table. @throws UserError as `listWaiting` */
export async function waitingTexts(workspace: Workspace, language: Language): Promise<WaitingTexts> {
  const all = await listWaiting(workspace);
  const { asOf } = workspace.configuration.audit;
  return { calendar: waitingCalendar(all, asOf, language), table: waitingTable(all, language) };
}

/** The list, and the files that were written. */
export interface WaitingOutcome {
  readonly waiting: readonly Waiting[];
  /** Relative to the workspace, with forward slashes; none: nothing was written. */
  readonly files: readonly string[];
}

/** Lists what waits, and writes it as `reports/waiting.ics` and `reports/waiting.csv`, if asked. @throws UserError as `listWaiting` */
export async function waitingWorkspace(workspace: Workspace, isWritten: boolean): Promise<WaitingOutcome> {
  const waiting = await listWaiting(workspace);
  if (!isWritten) return { waiting, files: [] };
  const { calendar, table } = await waitingTexts(workspace, workspace.configuration.client.language);
  const files = [
    [join(workspace.reportsDirectory, 'waiting.ics'), calendar],
    [join(workspace.reportsDirectory, 'waiting.csv'), table],
  ] as const;
  for (const [path, text] of files) writeWhole(path, text);
  return { waiting, files: files.map(([path]) => within(workspace, path)) };
}
