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
    'write ten lines to mail: new files, missing data, changes, next steps (.md or .html, within the workspace)',
  );
}

/** The outcome of a run: for one period, or several. */
type Made = RunOutcome | MonthsOutcome;

type NoteApi = Pick<Api, 'notePath' | 'writeRunNote' | 'writeFailureNote'>;

/**
 * Does the job and writes a note about its outcome, even after a failure or an internal error: an older note must not pass for this run's. A stop leaves the
 * note as it was.
 * @param directory of the workspace, as the user named it
 * @param today for what is due
 */
export async function withNote<Outcome extends Made>(
  options: NoteOptions,
  directory: string,
  api: NoteApi,
  today: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const { summary, language } = options;
  // Checked first: an error in the name is reported before the long work.
  const path = summary === undefined ? undefined : await api.notePath(directory, summary);
  const made = await withFailure(path, options, directory, api, work);
  if (path !== undefined) await api.writeRunNote(path, made, language, { directory, today });
  return made;
}

/** Does work that needs a note only if it fails. */
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
 * The message of an internal error can quote a cell, so the note only says that there was one. If the note cannot be written, the internal error is still
 * reported.
 */
async function writeFailure(error: unknown, write: (failure: Failure) => Promise<void>): Promise<void> {
  if (isFailure(error)) return await write(error);
  const message = 'This is an error in Belaudit itself.';
  await write({ ...asFailure(error), message }).catch(() => undefined);
}
