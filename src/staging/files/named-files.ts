import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FEEDS, feedDefinition } from '../../feeds/registry.ts';
import type { TableDefinition } from '../../model/facts.ts';
import type { Feed } from '../../model/feeds.ts';
import { spellingOf } from '../../model/inside-path.ts';
import { changedWhileRead } from '../../reading/opened-file.ts';
import { identifier } from '../../store/sql.ts';
import type { Questions, Store } from '../../store/store.ts';
import { stoppedError } from '../../store/store-errors.ts';
import { realPath } from '../../workspace/real-path.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { acceptedSelect } from '../deliveries.ts';
import { stagedTableName } from '../staged-tables.ts';
import { byCodeUnit } from './glob.ts';
import { isListable } from './source-files.ts';

/** A file that rows of a feed name, as a proof. Of its contents only the digest is known. */
interface NamedFile {
  /** As named, relative to the workspace. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Changes whenever the file is written, also if its time is set back. */
  readonly stamp: string;
}

/** The files that rows name and that are there, while facts are made. */
const NAMED_FILE: TableDefinition = { path: 'VARCHAR', sha256: 'VARCHAR', bytes: 'BIGINT', stamp: 'VARCHAR' };

/** Columns whose cells name files, with the fact table of those files. */
const NAMING = FEEDS.flatMap((feed) =>
  feedDefinition(feed).columns.flatMap(({ name, filesIn }) =>
    filesIn === undefined ? [] : [{ feed, column: identifier(name), table: identifier(filesIn) }],
  ),
);

/** What Belaudit or the company itself keeps in a workspace, whatever capitals a system takes for the same. Whoever delivers a list could name it. */
const OWN: ReadonlySet<string> = new Set(['reports', 'decisions', 'statements', 'belaudit.yaml']);

/** So many files are examined at once. */
const AT_ONCE = 8;

/**
 * Looks at all files that the staged rows name, for the facts that are made next (`named_file`). A file that has not been written since the previous load is not
 * read again.
 * @throws UserError FILE_CHANGED_WHILE_READ, INTERRUPTED
 */
export async function fillNamedFiles(workspace: Workspace, store: Store, signal?: AbortSignal): Promise<void> {
  const files = await look(workspace, [...(await namesInRows(store))], await formerFiles(store), signal);
  await store.fillTable('named_file', NAMED_FILE, files.map(rowOf), 'temporary');
}

/** Takes the files as the previous load found them. */
export async function keepNamedFiles(store: Store): Promise<void> {
  await store.fillTable('named_file', NAMED_FILE, [...(await formerFiles(store)).values()].map(rowOf), 'temporary');
}

/**
 * Feeds of which a named file has come, gone or changed since their facts were made.
 * @throws UserError FILE_CHANGED_WHILE_READ, INTERRUPTED
 */
export async function feedsWithChangedFiles(
  workspace: Workspace,
  store: Store,
  signal?: AbortSignal,
): Promise<ReadonlySet<Feed>> {
  const former = await formerFiles(store);
  const changed = new Set<Feed>();
  if (!(await store.hasTable('superseded'))) return changed;
  for (const { feed, column, table } of NAMING) {
    const names = await namesIn(store, `select distinct ${column} as name from (${acceptedSelect(feed)}) as own_row`);
    const found = await look(workspace, names, former, signal);
    const known = await store.rows<{ path: string; sha256: string }>(`select file as path, sha256 from ${table}`);
    const contents = (files: readonly Pick<NamedFile, 'path' | 'sha256'>[]): string =>
      JSON.stringify(files.map(({ path, sha256 }) => `${sha256} ${path}`).sort());
    if (contents(found) !== contents(known)) changed.add(feed);
  }
  return changed;
}

/** The files that the staged rows name, by their places on disk, in one spelling: several names can lead to one file. */
export async function placesNamed(workspace: Workspace, store: Store): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const name of await namesInRows(store)) {
    const place = await placeOf(workspace, name);
    if (place !== undefined) places.add(spellingOf(place));
  }
  return places;
}

/** The paths that the staged rows name. */
async function namesInRows(store: Store): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { feed, column } of NAMING)
    for (const name of await namesIn(store, `select distinct ${column} as name from ${staged(feed)}`)) names.add(name);
  return names;
}

/** The paths of the files that the loaded rows name, and that are there. */
export async function namesOfFiles(store: Questions): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { table } of NAMING) names.push(...(await namesIn(store, `select file as name from ${table}`)));
  return names;
}

async function formerFiles(store: Store): Promise<ReadonlyMap<string, NamedFile>> {
  const former = new Map<string, NamedFile>();
  for (const { table } of NAMING) {
    if (!(await store.hasTable(table.replaceAll('"', '')))) continue;
    const rows = await store.rows<NamedFile & { bytes: bigint }>(
      `select file as path, sha256, bytes, stamp from ${table} order by path`,
    );
    for (const row of rows) former.set(row.path, { ...row, bytes: Number(row.bytes) });
  }
  return former;
}

function staged(feed: Feed): string {
  return identifier(stagedTableName(feed));
}

async function namesIn(store: Questions, select: string): Promise<readonly string[]> {
  return (await store.rows<{ name: string }>(select)).map(({ name }) => name);
}

function rowOf({ path, sha256, bytes, stamp }: NamedFile): readonly [string, string, bigint, string] {
  return [path, sha256, BigInt(bytes), stamp];
}

/** Those of the files that are there, sorted by path. */
async function look(
  workspace: Workspace,
  names: readonly string[],
  former: ReadonlyMap<string, NamedFile>,
  signal: AbortSignal | undefined,
): Promise<readonly NamedFile[]> {
  const waiting = [...names];
  const found: NamedFile[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (signal?.aborted === true) throw stoppedError();
      const file = await examine(workspace, name, former.get(name), signal);
      if (file !== undefined) found.push(file);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  // Some systems take names that differ only in capitals or accents for one file: no list can hold two of them with other contents.
  const first = new Map<string, string>();
  return found
    .sort((one, other) => byCodeUnit(one.path, other.path))
    .filter(({ path, sha256 }) => {
      const known = first.get(spellingOf(path)) ?? sha256;
      first.set(spellingOf(path), known);
      return known === sha256;
    });
}

/** Undefined where no file of the workspace has this name, or none that may be read. */
async function examine(
  workspace: Workspace,
  path: string,
  former: NamedFile | undefined,
  signal: AbortSignal | undefined,
): Promise<NamedFile | undefined> {
  const real = await placeOf(workspace, path);
  if (real === undefined) return undefined;
  const state = await stat(real, { bigint: true }).catch(() => undefined);
  if (state?.isFile() !== true) return undefined;
  const stamp = stampOf(state);
  if (former?.stamp === stamp) return { ...former, path };
  const file = await openPlain(real);
  if (file === undefined) return undefined;
  try {
    const sha256 = await digestOf(file, signal);
    const after = await file.stat({ bigint: true });
    if (!after.isFile()) return undefined;
    if (stampOf(after) !== stamp) throw changedWhileRead(path);
    return { path, sha256, bytes: Number(after.size), stamp };
  } finally {
    await file.close();
  }
}

/**
 * Opens a file that rows name, if it is still the one with this digest. The caller closes it.
 * @returns undefined where it is not there, not inside the workspace, or another one now
 */
export async function openNamedFile(
  workspace: Pick<Workspace, 'directory'>,
  path: string,
  sha256: string,
): Promise<FileHandle | undefined> {
  const real = await placeOf(workspace, path);
  const file = real === undefined ? undefined : await openPlain(real);
  if (file === undefined) return undefined;
  try {
    if ((await file.stat()).isFile() && (await digestOf(file, undefined)) === sha256) return file;
  } catch {
    // It cannot be read, so it is not that file.
  }
  await file.close();
  return undefined;
}

/**
 * Where a file that rows name is on disk, with its links resolved.
 * @returns undefined where nothing is there, or it lies outside the workspace, is hidden, or is something of Belaudit's own
 */
export async function placeOf({ directory }: Pick<Workspace, 'directory'>, path: string): Promise<string | undefined> {
  if (!isListable(path) || isOwn(path)) return undefined;
  const real = await realPath(join(directory, path)).catch(() => undefined);
  if (real === undefined) return undefined;
  const inside = relative(directory, real);
  return isAbsolute(inside) || isOwn(inside) || inside.split(sep)[0] === '..' ? undefined : real;
}

function isOwn(path: string): boolean {
  const parts = path.toLowerCase().split(/[/\\]/u);
  return OWN.has(parts[0] ?? '') || parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..');
}

/** Opens without following a link that was put there meanwhile, and without waiting for the writer of a pipe. */
async function openPlain(path: string): Promise<FileHandle | undefined> {
  // Systems without such links lack these flags.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  return await open(path, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
}

async function digestOf(file: FileHandle, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of file.createReadStream({ autoClose: false, start: 0 })) {
    if (signal?.aborted === true) throw stoppedError();
    hash.update(piece as Buffer);
  }
  return hash.digest('hex');
}

interface State {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly ino: bigint;
}

function stampOf({ size, mtimeNs, ctimeNs, ino }: State): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}
