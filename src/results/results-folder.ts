import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The results of one period: `reports/<from>_<to>`. New ones are made beside the former ones and take their place in one move,
 * so that there are always whole results or none.
 */
export interface ResultsFolder {
  readonly name: string;
  readonly path: string;
  /** Where new results are made. */
  readonly draft: string;
  readonly former: string;
}

export function resultsFolder(reportsDirectory: string, from: string, to: string): ResultsFolder {
  const name = `${from}_${to}`;
  return {
    name,
    path: join(reportsDirectory, name),
    draft: join(reportsDirectory, `.${name}.draft`),
    former: join(reportsDirectory, `.${name}.former`),
  };
}

/** Puts right what a run that was ended halfway through its last move left, and makes an empty draft. */
export function beginDraft(folder: ResultsFolder): void {
  recover(folder);
  rmSync(folder.draft, { recursive: true, force: true });
  mkdirSync(folder.draft, { recursive: true, mode: 0o700 });
}

/** Former results that were moved aside come back where no new ones took their place. */
export function recover(folder: ResultsFolder): void {
  if (!existsSync(folder.former)) return;
  if (existsSync(folder.path)) rmSync(folder.former, { recursive: true, force: true });
  else renameSync(folder.former, folder.path);
}

/** The draft becomes the results. */
export function publishDraft(folder: ResultsFolder): void {
  if (existsSync(folder.path)) renameSync(folder.path, folder.former);
  renameSync(folder.draft, folder.path);
  rmSync(folder.former, { recursive: true, force: true });
}

export function discardDraft(folder: ResultsFolder): void {
  rmSync(folder.draft, { recursive: true, force: true });
}
