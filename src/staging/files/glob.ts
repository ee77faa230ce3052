import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A name in a folder, with what the search needs to know about it. */
interface Entry {
  readonly name: string;
  /** A folder itself, not a link to one. */
  readonly isFolder: boolean;
  /** A file, or a link to one. */
  readonly isFile: boolean;
}

/** True if a path holds `*` or `?`, so that it may name several files. */
export function isPattern(path: string): boolean {
  return /[*?]/u.test(path);
}

/** Letters match in any case: one system writes `.csv`, another `.CSV`. */
function sameLetter(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase());
}

/**
 * Whether a segment of a pattern matches a name: `*` any characters, `?` one, letters in any case; never a leading dot or a spreadsheet's lock file. A segment
 * without `*` and `?` is a literal name. Only the last `*` is ever retried, so a long name cannot make a pattern with many of them slow.
 */
function names(segment: string, name: string): boolean {
  if (!isPattern(segment)) return segment === name;
  if (!/^[.~]/u.test(segment) && /^(?:\.|~\$)/u.test(name)) return false;
  const [pattern, text] = [[...segment], [...name]];
  let [at, place, star, resume] = [0, 0, -1, 0];
  while (place < text.length) {
    if (pattern[at] === '*') [star, resume, at] = [at, place, at + 1];
    else if (pattern[at] === '?' || sameLetter(pattern[at], text[place])) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [at, place, resume] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  return pattern.slice(at).every((character) => character === '*');
}

async function entries(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  return await Promise.all(
    found.map(async (entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      isFile: entry.isSymbolicLink() ? await leadsToFile(join(folder, entry.name)) : entry.isFile(),
    })),
  );
}

/** A dangling link counts as a file, so that it is not silently skipped. */
async function leadsToFile(link: string): Promise<boolean> {
  const state = await stat(link).catch(() => undefined);
  return state === undefined || state.isFile();
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** `**`: matches the rest of the pattern here and in every folder below. */
async function walkDeep(root: string, folder: string, rest: readonly string[], found: Set<string>): Promise<void> {
  await walk(root, folder, rest.length === 0 ? ['*'] : rest, found);
  for (const entry of await entries(join(root, folder))) {
    if (entry.isFolder && !entry.name.startsWith('.')) await walkDeep(root, below(folder, entry.name), rest, found);
  }
}

async function walk(root: string, folder: string, segments: readonly string[], found: Set<string>): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment === '**') return await walkDeep(root, folder, rest, found);
  if (rest.length > 0 && !isPattern(segment)) return await walk(root, below(folder, segment), rest, found);
  for (const entry of (await entries(join(root, folder))).filter(({ name }) => names(segment, name))) {
    if (rest.length > 0) await walk(root, below(folder, entry.name), rest, found);
    else if (entry.isFile) found.add(below(folder, entry.name));
  }
}

/**
 * The files below a folder that a pattern names: `*` and `?` within a name, which is then matched in any case, `**` for any number of folders.
 * Hidden names and spreadsheet lock files (`~$…`) match only if the pattern itself begins that way. `**` does not follow links to folders.
 * @param pattern relative, with forward slashes
 * @returns paths relative to the folder, with forward slashes, sorted by code unit
 */
export async function glob(root: string, pattern: string): Promise<string[]> {
  const segments = pattern
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .filter((segment, place, all) => segment !== '**' || all[place - 1] !== '**');
  const found = new Set<string>();
  await walk(root, '', segments, found);
  return [...found].sort(byCodeUnit);
}

/** Order by code unit: the same on every machine. */
export function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Whether a pattern matches a path, both relative to the same folder. */
export function matchesPattern(pattern: string, path: string): boolean {
  const places = (text: string): string[] => text.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segmentsMatch(places(pattern), places(path));
}

function segmentsMatch([segment, ...rest]: readonly string[], path: readonly string[]): boolean {
  if (segment === undefined) return path.length === 0;
  if (segment === '**')
    return path.some((_, place) => segmentsMatch(rest.length === 0 ? ['*'] : rest, path.slice(place)));
  const [first, ...others] = path;
  return first !== undefined && names(segment, first) && segmentsMatch(rest, others);
}
