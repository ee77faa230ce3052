import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Makes the folder in which all workers of a run keep test workspaces.
 * @returns a function that removes it when all have ended
 */
export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-kept-')));
  process.env['KEPT_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
