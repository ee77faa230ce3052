import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { belaudit, pause } from './program.ts';
import { writeSmallWorkspace } from './small-workspace.ts';
import { writePseudonymKey } from './workspaces.ts';

// Half of the tests of commands begin with the same workspace, loaded and judged. Each test run makes it once: the first worker that needs it makes
// it, the others wait, and every test gets a copy that it may change.

/** Copies the small workspace after `load` and `audit`. @returns the folder */
export async function copyJudged(directory: string): Promise<string> {
  return copy(await kept('judged', makeJudged), directory);
}

/** Copies the small workspace after `run`: with its PDFs. @returns the folder */
export async function copyFinished(directory: string): Promise<string> {
  return copy(await kept('finished', makeFinished), directory);
}

function copy(original: string, directory: string): string {
  cpSync(original, directory, { recursive: true, preserveTimestamps: true });
  return directory;
}

async function makeJudged(directory: string): Promise<void> {
  writeSmallWorkspace(directory);
  writePseudonymKey(directory);
  for (const command of ['load', 'audit']) await succeed(command, directory);
}

async function makeFinished(directory: string): Promise<void> {
  writeSmallWorkspace(directory);
  writePseudonymKey(directory);
  await succeed('run', directory);
}

async function succeed(command: string, directory: string): Promise<void> {
  const { code, err } = await belaudit([command, directory]);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${err}`);
}

/** A folder that one worker makes for all. If that fails, the next worker that needs it tries again. */
async function kept(name: string, make: (directory: string) => Promise<void>): Promise<string> {
  const { KEPT_FOLDER } = process.env;
  if (KEPT_FOLDER === undefined) throw new Error('There is no folder to keep workspaces in (test/kept-folder.ts).');
  const folder = join(KEPT_FOLDER, name);
  const draft = `${folder}-draft`;
  while (!existsSync(folder)) {
    if (!isFirst(draft)) await pause(50);
    else {
      try {
        // Another worker may have ended between the two checks.
        if (existsSync(folder)) return folder;
        await make(draft);
        renameSync(draft, folder);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    }
  }
  return folder;
}

/**
 * Makes the folder.
 * @returns whether it was new: only one of several workers gets true
 */
function isFirst(draft: string): boolean {
  try {
    mkdirSync(draft);
    return true;
  } catch {
    return false;
  }
}
