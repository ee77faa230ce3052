import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const CASES = join(import.meta.dirname, '..', 'acceptance', 'cases');

/** A folder for the tests of one file, deleted after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-end-to-end-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Copies the configuration and the files of an acceptance case, without the expected results. */
export function copyCase(name: string, directory: string): string {
  mkdirSync(directory, { recursive: true });
  for (const entry of ['belaudit.yaml', 'in'])
    cpSync(join(CASES, name, entry), join(directory, entry), { recursive: true });
  return directory;
}

/** Writes files, by path, and creates their folders. */
export function writeFiles(directory: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), contents);
  }
  return directory;
}

export const PSEUDONYM_KEY: string = '5e'.repeat(32);

/** The key of the pseudonyms belongs to the workspace: copies that must give the same bytes need the same one. */
export function writePseudonymKey(directory: string): void {
  writeFiles(directory, { '.belaudit/pseudonyms.key': `${PSEUDONYM_KEY}\n` });
}

/** Every file below a folder with the digest of its contents, and every empty folder; empty if there is no folder. */
export function contentsOf(directory: string): Readonly<Record<string, string>> {
  if (!existsSync(directory)) return {};
  const found: Record<string, string> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(directory.length + 1);
    if (entry.isFile()) found[name] = createHash('sha256').update(readFileSync(path)).digest('hex');
    else if (readdirSync(path).length === 0) found[name] = 'an empty folder';
  }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The results of a workspace, of every period. */
export function resultsOf(workspace: string): Readonly<Record<string, string>> {
  return contentsOf(join(workspace, 'reports'));
}

const KEPT: ReadonlySet<string> = new Set([
  ...['store.duckdb', 'store.duckdb.wal', 'pseudonyms.key', 'stage-times.json', 'named-files.json'],
]);

/**
 * The contents of a workspace besides the user's files, results, the store (with its write-ahead log), the key of the pseudonyms and the stage times:
 * nothing, once a command has ended.
 */
export function leftBehind(workspace: string): readonly string[] {
  const hidden = existsSync(join(workspace, 'reports'))
    ? readdirSync(join(workspace, 'reports')).filter((name) => name.startsWith('.'))
    : [];
  const own = existsSync(join(workspace, '.belaudit')) ? readdirSync(join(workspace, '.belaudit')) : [];
  return [...hidden, ...own.filter((name) => !KEPT.has(name))];
}
