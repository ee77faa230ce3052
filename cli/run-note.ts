import { Option } from 'commander';
import type { Api, MonthsOutcome, RunOutcome } from './api.ts';
import { isInterruption } from './failure.ts';
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

/**
 * Does the job, and writes its outcome, even if it failed, also by a fault of the program: an older note must not pass for that of this run. A stop leaves the note as it was.
 * @param directory of the workspace, as the user named it
 */
export async function withNote<Outcome extends Made>(
  { summary, language }: NoteOptions,
  directory: string,
  api: Pick<Api, 'notePath' | 'writeRunNote' | 'writeFailureNote'>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  if (summary === undefined) return await work();
  // First: a mistake in the name is reported before the long work.
  const path = await api.notePath(directory, summary);
  let made: Outcome;
  try {
    made = await work();
  } catch (error) {
    if (!isInterruption(error)) await api.writeFailureNote(path, asFailure(error), directory, language);
    throw error;
  }
  await api.writeRunNote(path, made, language);
  return made;
}
