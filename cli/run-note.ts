import { Option } from 'commander';
import type { Api, RunOutcome } from './api.ts';
import { isFailure, isInterruption } from './failure.ts';

/** Options of commands that do the monthly job by themselves. */
export interface NoteOptions {
  readonly summary?: string;
  readonly language?: 'nl' | 'en';
}

export function summaryOption(): Option {
  return new Option(
    '--summary <file>',
    'write ten lines to mail: what came, what is missing, what changed, what to do (.md or .html, within the workspace)',
  );
}

/**
 * Does the job, and writes what came of it, also where it came to nothing; not where it was stopped.
 * @param directory of the workspace, as the user named it
 */
export async function withNote<Outcomes extends readonly RunOutcome[]>(
  { summary, language }: NoteOptions,
  directory: string,
  api: Pick<Api, 'notePath' | 'writeRunNote' | 'writeFailureNote'>,
  work: () => Promise<Outcomes>,
): Promise<Outcomes> {
  if (summary === undefined) return await work();
  // First of all: a mistake in its name is told before the long work.
  const path = await api.notePath(directory, summary);
  let outcomes: Outcomes;
  try {
    outcomes = await work();
  } catch (error) {
    if (isFailure(error) && !isInterruption(error)) await api.writeFailureNote(path, error, language);
    throw error;
  }
  await api.writeRunNote(path, outcomes, language);
  return outcomes;
}
