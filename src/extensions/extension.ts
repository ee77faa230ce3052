import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** What an extension can contain: each kind is a folder of that name, with one folder per part. */
export const PART_KINDS = ['rules', 'formats', 'reports'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A folder with the company's own rules, formats and reports, outside every workspace. */
export interface Extension {
  /** Name of its folder. */
  readonly name: string;
  /** Absolute path, without links. */
  readonly folder: string;
  /** Covers the paths and contents of all its files. */
  readonly sha256: string;
  /** Names of its parts, sorted. */
  readonly parts: Readonly<Record<PartKind, readonly string[]>>;
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST_NAME = 24;

/** An extension is a handful of small files. A large folder that somebody names by mistake is refused before it is read for minutes. */
const MOST_FILES = 1000;
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Lists what an extension contains, without running any of it.
 * @throws UserError EXTENSION_INVALID if it is not a folder, is empty or too large, or contains links
 */
export function readExtension(path: string): Extension {
  const folder = folderAt(path);
  const name = basename(folder);
  if (!NAME.test(name) || name.length > LONGEST_NAME) {
    throw invalidExtensionError(folder, MESSAGES.itsNameIsNotOfSmall(LONGEST_NAME));
  }
  const files = filesIn(folder);
  const digest = createHash('sha256');
  for (const file of files) {
    const contents = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    digest.update(`${JSON.stringify(file)} ${contents}\n`);
  }
  const parts = Object.fromEntries(PART_KINDS.map((kind) => [kind, partsOf(folder, files, kind)]));
  if (Object.values(parts).every((names) => names.length === 0)) {
    throw invalidExtensionError(folder, MESSAGES.holdsNoPart(PART_KINDS.map((kind) => `${kind}/<name>/`).join(', ')));
  }
  return { name, folder, sha256: digest.digest('hex'), parts: parts as Extension['parts'] };
}

function folderAt(path: string): string {
  try {
    const folder = realpathSync(path);
    if (lstatSync(folder).isDirectory()) return folder;
  } catch (error) {
    throw invalidExtensionError(path, MESSAGES.itCannotBeRead, error);
  }
  throw invalidExtensionError(path, MESSAGES.itIsNotFolder);
}

/** Paths of all files, with forward slashes, sorted. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.length > MOST_FILES) throw invalidExtensionError(folder, MESSAGES.itHoldsMoreThanFiles(MOST_FILES));
  const files: string[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).replaceAll(sep, '/');
    if (!entry.isFile()) throw invalidExtensionError(folder, MESSAGES.isNotPlainFile(file));
    bytes += lstatSync(path).size;
    if (bytes > MOST_BYTES) throw invalidExtensionError(folder, MESSAGES.itHoldsMoreThanMb(MOST_BYTES / 1024 / 1024));
    files.push(file);
  }
  return files.sort();
}

function partsOf(folder: string, files: readonly string[], kind: PartKind): readonly string[] {
  const names = new Set(files.flatMap((file) => new RegExp(`^${kind}/([^/]+)/`, 'u').exec(file)?.[1] ?? []));
  const module = `${kind.slice(0, -1)}.js`;
  for (const name of names) {
    if (!NAME.test(name)) throw invalidExtensionError(folder, MESSAGES.isNotNamedInSmallLetters(kind, name));
    if (!files.includes(`${kind}/${name}/${module}`))
      throw invalidExtensionError(folder, MESSAGES.partLacksModule(kind, name, module));
  }
  return [...names].sort();
}

/** The error that refuses an extension, or a part of one. */
export function invalidExtensionError(file: string, message: Text, cause?: unknown): UserError {
  return new UserError(
    'EXTENSION_INVALID',
    MESSAGES.thisExtensionCannotBeUsed,
    MESSAGES.docsExtensionsMdSaysWhatExtension,
    [{ file, message }],
    cause === undefined ? {} : { cause },
  );
}
