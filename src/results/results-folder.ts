import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from '../workspace/flush-folder.ts';

/**
 * The results of one period: `reports/<from>_<to>`. New ones are made beside the former ones and replace them in one move,
 * so that there are always complete results or none. Former results that differ from the new ones are kept: `reports/<from>_<to>.v1`.
 */
export interface ResultsFolder {
  readonly name: string;
  readonly path: string;
  /** Where new results are made. */
  readonly draft: string;
  /** Where former results stay during the replacement if the new ones repeat them. */
  readonly former: string;
}

export function resultsFolder(reportsDirectory: string, from: string, to: string): ResultsFolder {
  return namedFolder(reportsDirectory, `${from}_${to}`);
}

/** A folder for other output, made and kept in the same way: `reports/<name>`. */
export function namedFolder(reportsDirectory: string, name: string): ResultsFolder {
  return {
    name,
    path: join(reportsDirectory, name),
    draft: join(reportsDirectory, `.${name}.draft`),
    former: join(reportsDirectory, `.${name}.former`),
  };
}

/** The name of a period's results in `reports`, or of an earlier version of them. */
export const RESULTS_NAME: RegExp = /^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}(?:\.v[1-9]\d{0,8})?$/u;

/** What each hidden name of ours in `reports` means. */
const LEFTOVER =
  /^\.(?<name>(?:\d{4}-\d{2}-\d{2}_|share-|sample-|dossier-|acm-|year-|screen-|forget-|purge-|what-if-).+)\.(?<state>draft|former|v[1-9]\d{0,8})$/u;

/**
 * Repairs what killed commands left behind: deletes drafts, because they contain numbers that nobody would look for there, and moves back, or to its
 * final place, what was moved aside. Call it while no other command works in the workspace.
 */
export function clearLeftovers(reportsDirectory: string): void {
  if (!existsSync(reportsDirectory)) return;
  for (const entry of readdirSync(reportsDirectory)) {
    const { name, state } = LEFTOVER.exec(entry)?.groups ?? {};
    if (state === 'draft') rmSync(join(reportsDirectory, entry), { recursive: true, force: true });
    else if (name !== undefined) recover(namedFolder(reportsDirectory, name));
  }
}

/** Repairs what a run left that was killed halfway through its last move, and makes an empty draft. */
export function beginDraft(folder: ResultsFolder): void {
  recover(folder);
  rmSync(folder.draft, { recursive: true, force: true });
  mkdirSync(folder.draft, { recursive: true, mode: 0o700 });
}

/**
 * Former results that were moved aside come back if no new ones replaced them. Otherwise they are deleted or kept, as was decided.
 */
export function recover(folder: ResultsFolder): void {
  if (existsSync(folder.former)) {
    if (existsSync(folder.path)) rmSync(folder.former, { recursive: true, force: true });
    else renameSync(folder.former, folder.path);
  }
  for (const number of versionsIn(folder, `.${folder.name}`)) {
    if (existsSync(folder.path)) renameSync(hiddenVersion(folder, number), keptVersion(folder, number));
    else renameSync(hiddenVersion(folder, number), folder.path);
  }
}

/**
 * Turns the draft into the results. Its files are on the disk before it gets its name, so that a power cut leaves no results with missing contents.
 * @param keepAs number under which the former results are kept; null: the draft repeats them, and they are deleted
 */
export function publishDraft(folder: ResultsFolder, keepAs: number | null): void {
  const aside = keepAs === null ? folder.former : hiddenVersion(folder, keepAs);
  for (const entry of readdirSync(folder.draft, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) flush(join(entry.parentPath, entry.name));
  flushFolder(folder.draft);
  if (existsSync(folder.path)) renameSync(folder.path, aside);
  renameSync(folder.draft, folder.path);
  // The new ones are permanent before the former ones are deleted.
  flushFolder(dirname(folder.path));
  recover(folder);
}

/** Asks the system to write a file to the disk. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export function discardDraft(folder: ResultsFolder): void {
  rmSync(folder.draft, { recursive: true, force: true });
}

/** A number under which results can be kept: above all existing ones. */
export function freeVersion(folder: ResultsFolder): number {
  return Math.max(0, ...versionsIn(folder, folder.name)) + 1;
}

/** Where results of an earlier version are. */
export function keptVersion(folder: ResultsFolder, number: number): string {
  return `${folder.path}.v${number}`;
}

/** Under a temporary name: they are kept only once the new results are in place. */
function hiddenVersion(folder: ResultsFolder, number: number): string {
  return join(dirname(folder.path), `.${folder.name}.v${number}`);
}

function versionsIn(folder: ResultsFolder, stem: string): readonly number[] {
  const reports = dirname(folder.path);
  if (!existsSync(reports)) return [];
  return readdirSync(reports).flatMap((name) => {
    const digits = name.startsWith(`${stem}.v`) ? name.slice(stem.length + 2) : '';
    return /^[1-9]\d{0,8}$/u.test(digits) ? [Number(digits)] : [];
  });
}
