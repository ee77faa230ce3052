import { Option } from 'commander';
import type { Api, MonthsOutcome, RunOutcome } from './api.ts';
import { type Failure, isFailure, isInterruption } from './failure.ts';
import { asFailure } from './output.ts';

/** Options of commands that do the monthly job unattended. */
export interface NoteOptions {
  readonly summary?: string;
  readonly language?: 'nl' | 'en';
}

export function summaryOption(): Option {
  return new Option(
    '--summary <file>',
    'write ten lines to mail: what arrived, what is missing, what changed, what to do (.md or .html, within the workspace)',
  );
}

/** The outcome of a run: for one period, or several. */
type Made = RunOutcome | MonthsOutcome;

type NoteApi = Pick<Api, 'notePath' | 'writeRunNote' | 'writeFailureNote'>;

/**
 * Does the job, and writes its outcome, even if it failed, also by a fault of the program: an older note must not pass for that of this run. A stop leaves the note as it was.
 * @param directory of the workspace, as the user named it
 */
export async function withNote<Outcome extends Made>(
  options: NoteOptions,
  directory: string,
  api: NoteApi,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const { summary, language } = options;
  // First: a mistake in the name is reported before the long work.
  const path = summary === undefined ? undefined : await api.notePath(directory, summary);
  const made = await withFailure(path, options, directory, api, work);
  if (path !== undefined) await api.writeRunNote(path, made, language);
  return made;
}

/** The same for work that is only worth a note if it fails. */
export async function withFailureNote<Result>(
  options: NoteOptions,
  directory: string,
  api: NoteApi,
  work: () => Promise<Result>,
): Promise<Result> {
  const { summary } = options;
  const path = summary === undefined ? undefined : await api.notePath(directory, summary);
  return await withFailure(path, options, directory, api, work);
}

async function withFailure<Result>(
  path: string | undefined,
  { language }: NoteOptions,
  directory: string,
  api: NoteApi,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (path !== undefined && !isInterruption(error))
      await writeFailure(error, (failure) => api.writeFailureNote(path, failure, directory, language));
    throw error;
  }
}

/**
 * What a fault of the program says can quote a cell: the note says only that there was one. Where the note of a fault cannot be written, the fault is what has to be told.
 */
async function writeFailure(error: unknown, write: (failure: Failure) => Promise<void>): Promise<void> {
  if (isFailure(error)) return await write(error);
  const message = 'This is a fault in Belaudit itself.';
  await write({ ...asFailure(error), message }).catch(() => undefined);
}
