import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import {
  NOTE_FILE,
  type NotedFile,
  type NotedRemoval,
  READABLE_NOTE,
  type RemovedNote,
  readNote,
} from '../evidence/removed-note.ts';
import type { Removal } from '../model/removal.ts';
import type { KeptFolder } from '../model/removal-proof.ts';
import type { Text } from '../model/text.ts';
import { isManifest, MANIFEST_FILE, type Manifest, sha256OfFile } from '../results/manifest.ts';
import { clearLeftovers } from '../results/results-folder.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { MESSAGES } from './messages.ts';
import { type Sought, soughtPattern } from './sought.ts';
import { countRows, holdsPerson, namesRemovedCall, type Struck, writeWithout } from './struck-file.ts';

const PERIOD_FOLDER = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})(?:\.v[1-9]\d*)?$/u;
const ROW_FILE = /\.(?<format>csv|parquet)$/u;
/** Files made from rows, which are useless without them; PDFs of results show masked numbers only, and stay. */
const OF_ROWS = /\.(?:xlsx|html)$/u;
const SEARCHED = /\.(?:json|csv|md|txt)$/u;
/** Copies of proofs in an answer: they are never opened, and the answer says whose they are. */
const PROOF_COPY = /^proof-\d{4,}\.[a-z0-9]+$/u;
/** Lists of the calls of a sample to be listened to. */
const SAMPLE_FILE = 'sample.json';
/** Files that say what a folder of answers is about. */
const ANSWER_FILES: readonly string[] = [
  ...['dossier.json', 'acm-response.json', 'acm-internal.json', 'what-if.json'],
  SAMPLE_FILE,
  'proofs.json',
  'screening.json',
  'self-check.json',
  MANIFEST_FILE,
];
const FINDINGS = 'findings.parquet';
const CALLS = 'calls.parquet';
const SEAL_FILE = /^(?:SHA256SUMS(?:\.sig(?:\.tsr)?)?|inputs\.sha256|seal\.json|certificate\.pem)$/u;
const SIGNATURE_FILE = 'SHA256SUMS.sig';
const CHUNK = 1024 * 1024;
/** Longer than any notation of a number or person id. */
const OVERLAP = 512;
const DRAFT = /^\..*\.removal-draft$/u;

/** What to remove from the folders in `reports`. */
export type Target =
  | { readonly kind: 'forget'; readonly sought: Sought }
  | {
      readonly kind: 'purge';
      readonly before: string;
      /** Rows of violations that can still be fined on this day stay, even if their calls are no longer loaded. */
      readonly asOf: string;
      readonly timeZone: string;
      readonly limitationMonths: number;
    };

export interface FolderChange {
  /** Name in `reports`. */
  readonly folder: string;
  readonly files: readonly NotedFile[];
}

export interface CleaningOptions {
  readonly store: Store;
  readonly reportsDirectory: string;
  readonly removal: Pick<Removal, 'id' | 'kind' | 'asked_on' | 'reason'>;
  readonly target: Target;
  /** Digest of the removals in force: results made under them hold nothing to remove. */
  readonly digest: string;
  /** Why an answer or a pack that would be removed stays; null: it does not. @param isSealed it has a signature */
  readonly staying: (folder: string, files: readonly string[], isSealed: boolean) => KeptFolder | null;
  /** Called for each that stays. */
  readonly onKept: (kept: KeptFolder) => void;
  /** Reports what would be removed, but changes nothing. */
  readonly dryRun: boolean;
  /** Called for each sealed folder before files are removed from it. */
  readonly onSealed: (folder: string) => void;
  /** The note for whoever opens a folder from which files were removed. */
  readonly tell: (note: RemovedNote) => string;
}

/**
 * Removes the rows and files of a removal from everything that Belaudit wrote into `reports`, in all versions. Each folder lists in `removed.json` what was
 * removed from it. That file is written first, so that after a crash the same command finds everything again.
 * @returns what was removed now, and what the same removal took earlier
 * @throws UserError REMOVAL_FILE_UNREADABLE
 */
export async function cleanReports(options: CleaningOptions): Promise<readonly FolderChange[]> {
  const { reportsDirectory } = options;
  if (!existsSync(reportsDirectory)) return [];
  clearLeftovers(reportsDirectory);
  const changes: FolderChange[] = [];
  const entries = readdirSync(reportsDirectory, { withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink() && leadsOut(reportsDirectory, entry.name));
  if (link !== undefined) throw notSearchable(link.name, MESSAGES.isLinkOutOfReports);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  for (const name of folders.map((folder) => folder.name).sort()) {
    const folder = join(reportsDirectory, name);
    for (const draft of readdirSync(folder).filter((file) => DRAFT.test(file))) rmSync(join(folder, draft));
    const files = await cleanFolder(options, name);
    if (files.length > 0) changes.push({ folder: name, files });
  }
  return changes;
}

async function cleanFolder(options: CleaningOptions, name: string): Promise<readonly NotedFile[]> {
  const folder = join(options.reportsDirectory, name);
  const { from, to } = PERIOD_FOLDER.exec(name)?.groups ?? {};
  const period =
    from !== undefined && to !== undefined && existsSync(join(folder, MANIFEST_FILE)) ? { from, to } : null;
  const former = readNote(folder)?.removals.find(({ id }) => id === options.removal.id)?.files ?? [];
  const planned =
    period === null
      ? await planAnswer(options, name)
      : await planResults(options, folder, period.to, former.length > 0);
  const files = withFormer(planned, former);
  if (files.length === 0 || (planned.length === 0 && isSettled(folder, period !== null))) return files;
  if (existsSync(join(folder, SIGNATURE_FILE))) options.onSealed(name);
  if (options.dryRun) return files;
  const manifest = period === null ? [] : [await manifestBefore(folder, former)];
  const all = [...files.filter(({ path }) => path !== MANIFEST_FILE || period === null), ...manifest];
  writeNote(options, folder, all);
  for (const file of planned) carryOut(options.reportsDirectory, name, file);
  if (period !== null) await rewriteManifest(folder);
  return all;
}

/** Broken links too. The target of a link within `reports` is searched under its own name. */
function leadsOut(reportsDirectory: string, name: string): boolean {
  try {
    return dirname(realpathSync(join(reportsDirectory, name))) !== realpathSync(reportsDirectory);
  } catch {
    return true;
  }
}

/** Earlier removals remain listed; the first checksum of a file counts. */
function withFormer(planned: readonly NotedFile[], former: readonly NotedFile[]): readonly NotedFile[] {
  const before = new Map(former.map((file) => [file.path, file.sha256_before]));
  const others = former.filter(({ path }) => !planned.some((file) => file.path === path));
  return [...others, ...planned].map((file) => ({
    ...file,
    sha256_before: before.get(file.path) ?? file.sha256_before,
  }));
}

function carryOut(reportsDirectory: string, name: string, { path, became }: NotedFile): void {
  const folder = join(reportsDirectory, name);
  if (became === 'changed') renameSync(draftOf(folder, path), join(folder, path));
  else rmSync(join(isPacked(name, path) ? reportsDirectory : folder, path), { force: true });
}

/** Whether the change that the folder records is complete. */
function isSettled(folder: string, isOfResults: boolean): boolean {
  return !isOfResults || 'removed' in readManifestText(folder);
}

async function planResults(
  options: CleaningOptions,
  folder: string,
  to: string,
  isBegun: boolean,
): Promise<readonly NotedFile[]> {
  const { target } = options;
  const names = readdirSync(folder).filter((name) => !SEAL_FILE.test(name));
  if (target.kind === 'purge' && to >= target.before) return [];
  if (target.kind === 'forget' && readManifestText(folder).removals === options.digest) return [];
  await fillStayingCalls(options.store, target, names.includes(CALLS) ? join(folder, CALLS) : null);
  const planned = await planRowFiles(options, folder, names);
  if (planned.length === 0 && !isBegun && target.kind === 'forget') return [];
  const made = names.filter((name) => OF_ROWS.test(name));
  return [...planned, ...(await Promise.all(made.map((name) => removedFile(folder, name))))];
}

/** The rows to remove from each file; for a purge the whole file, if no row stays. */
async function planRowFiles(
  options: CleaningOptions,
  folder: string,
  names: readonly string[],
): Promise<readonly NotedFile[]> {
  const { store, target } = options;
  const planned: NotedFile[] = [];
  for (const name of names) {
    const format = ROW_FILE.exec(name)?.groups?.['format'] as Struck['format'] | undefined;
    if (format === undefined) continue;
    const struck = {
      ...{ path: join(folder, name), format, sought: target.kind === 'forget' ? target.sought : null },
      findings: names.includes(FINDINGS) ? join(folder, FINDINGS) : null,
    };
    const { gone, left } = await counted(store, struck, `${basename(folder)}/${name}`);
    if (target.kind === 'purge' && left === 0) planned.push(await removedFile(folder, name));
    else if (gone > 0) planned.push({ ...(await strike(options, folder, name, struck)), rows: gone });
  }
  return planned;
}

/** A file that somebody has overwritten can hold anything, so it is neither skipped nor deleted unread. */
async function counted(store: Store, struck: Struck, name: string): ReturnType<typeof countRows> {
  try {
    return await countRows(store, struck);
  } catch {
    throw notSearchable(name, MESSAGES.cannotBeRead);
  }
}

function notSearchable(name: string, reason: Text): UserError {
  return new UserError('REMOVAL_FILE_UNREADABLE', MESSAGES.reportFileIsNotOurs, MESSAGES.moveOrRestoreFile, [
    { file: `reports/${name}`, message: reason },
  ]);
}

/** Calls that stay: those that the removal left in the store; for a purge also violations that can still be fined, whose files may be gone. */
async function fillStayingCalls(store: Store, target: Target, calls: string | null): Promise<void> {
  await store.createTemporaryTable('staying_call', sqlFile(import.meta.url, './staying-call.sql'));
  if (target.kind === 'forget' || calls === null) return;
  await store.createTemporaryTable('period_violation', sqlFile(import.meta.url, './period-violations.sql'), {
    ...{ path: calls, time_zone: target.timeZone, limitation_months: target.limitationMonths },
    as_of: target.asOf,
  });
  await store.insertInto('staying_call', 'select vendor, call_id from period_violation');
}

async function strike(
  { store, dryRun }: CleaningOptions,
  folder: string,
  name: string,
  struck: Struck,
): Promise<Omit<NotedFile, 'rows'>> {
  const before = await sha256OfFile(struck.path);
  if (dryRun) return { path: name, sha256_before: before, sha256_after: null, became: 'changed' };
  const draft = draftOf(folder, name);
  await writeWithout(store, struck, draft);
  chmodSync(draft, 0o600);
  return { path: name, sha256_before: before, sha256_after: await sha256OfFile(draft), became: 'changed' };
}

/**
 * Removes dossiers, answers to the regulator, packs, screened lists and outcomes of assumptions whole, because their parts say the same. The archive made of
 * them goes too.
 */
async function planAnswer(options: CleaningOptions, name: string): Promise<readonly NotedFile[]> {
  const { target, reportsDirectory } = options;
  const folder = join(reportsDirectory, name);
  const names = readdirSync(folder).filter((file) => file !== NOTE_FILE && file !== READABLE_NOTE);
  if (!names.some((file) => ANSWER_FILES.includes(file))) return [];
  if (!(await isMeant(options.store, folder, names, target))) return [];
  const kept = options.staying(name, names, names.includes(SIGNATURE_FILE));
  if (kept !== null) {
    options.onKept(kept);
    return [];
  }
  const packed = readdirSync(reportsDirectory).filter((file) => isPacked(name, file));
  return await Promise.all([
    ...names.map((file) => removedFile(folder, file)),
    ...packed.map((file) => removedFile(reportsDirectory, file)),
  ]);
}

async function isMeant(store: Store, folder: string, all: readonly string[], target: Target): Promise<boolean> {
  const names = all.filter((name) => !PROOF_COPY.test(name));
  if (names.includes(SAMPLE_FILE) && (await listsRemovedCall(store, join(folder, SAMPLE_FILE)))) return true;
  if (target.kind === 'purge') return lastDay(folder) < target.before;
  for (const file of names.filter((one) => SEARCHED.test(one)))
    if (await holdsIn(store, join(folder, file), target.sought)) return true;
  for (const file of names.filter((one) => one.endsWith('.csv'))) if (await listsCall(store, folder, file)) return true;
  return false;
}

/** A table of calls that cannot be read is neither skipped nor deleted unread. */
async function listsCall(store: Store, folder: string, file: string): Promise<boolean> {
  try {
    return await namesRemovedCall(store, join(folder, file));
  } catch {
    throw notSearchable(`${basename(folder)}/${file}`, MESSAGES.cannotBeRead);
  }
}

/** Whether a list of calls to be listened to holds a removed call: its recording and its moment go with it. */
async function listsRemovedCall(store: Store, path: string): Promise<boolean> {
  const { vendor, calls } = sampleIn(path);
  const removed = await store.rows<{ call_id: string }>(
    'select call_id from sought_call where vendor = cast($vendor as varchar)',
    { vendor },
  );
  const listed = new Set(calls.map(({ callId }) => callId));
  return removed.some(({ call_id: callId }) => listed.has(callId));
}

/** @throws UserError REMOVAL_FILE_UNREADABLE */
function sampleIn(path: string): { readonly vendor: string; readonly calls: readonly { readonly callId: string }[] } {
  try {
    const { vendor, calls } = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof vendor === 'string' && Array.isArray(calls)) return { vendor, calls };
  } catch {
    // Reported below.
  }
  throw notSearchable(`${basename(dirname(path))}/${SAMPLE_FILE}`, MESSAGES.cannotBeRead);
}

/**
 * Looks for a number anywhere. Looks for a person only in a table's person columns and in the texts of JSON, because a count or a line may have the same
 * digits.
 */
async function holdsIn(store: Store, path: string, { number, person }: Sought): Promise<boolean> {
  if (number !== null && (await holds(path, { number, person: null }))) return true;
  if (person === null) return false;
  const sought = { number: null, person };
  try {
    if (path.endsWith('.csv')) return await holdsPerson(store, path, person);
    if (path.endsWith('.json'))
      return holdsText(JSON.parse(readFileSync(path, 'utf8')), new RegExp(soughtPattern(sought), 'u'));
  } catch {
    // Neither a readable table nor JSON, so somebody else wrote it: treat it as text.
  }
  return await holds(path, sought);
}

function holdsText(value: unknown, pattern: RegExp): boolean {
  if (typeof value === 'string') return pattern.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holdsText(one, pattern));
}

/** Whether a file is the archive of a folder beside it. */
function isPacked(folder: string, file: string): boolean {
  return file === `${folder}.zip` || file === `${folder}.zip.age`;
}

/** Last day of the period that an answer covers; far in the future if the answer does not say. */
function lastDay(folder: string): string {
  for (const name of ANSWER_FILES) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    try {
      const answer = JSON.parse(readFileSync(path, 'utf8'));
      return answer.base?.period?.to ?? answer.period?.to ?? answer.at?.slice(0, 'yyyy-mm-dd'.length) ?? '9999-12-31';
    } catch {
      return '9999-12-31';
    }
  }
  return '9999-12-31';
}

async function holds(path: string, sought: Sought): Promise<boolean> {
  const pattern = new RegExp(soughtPattern(sought), 'u');
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(CHUNK);
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      const text = rest + decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
      if (pattern.test(text)) return true;
      if (bytesRead === 0) return false;
      rest = text.slice(-OVERLAP);
    }
  } finally {
    await file.close();
  }
}

async function removedFile(folder: string, name: string): Promise<NotedFile> {
  return {
    ...{ path: name, sha256_before: await sha256OfFile(join(folder, name)), sha256_after: null },
    ...{ became: 'removed', rows: null },
  };
}

function draftOf(folder: string, name: string): string {
  return join(folder, `.${name}.removal-draft`);
}

function writeNote(options: CleaningOptions, folder: string, files: readonly NotedFile[]): void {
  const { id, kind, asked_on: askedOn, reason } = options.removal;
  const own: NotedRemoval = { id, kind, asked_on: askedOn, reason, files: [...files] };
  const others = readNote(folder)?.removals.filter((removal) => removal.id !== id) ?? [];
  const note: RemovedNote = {
    schema: 'belaudit.removed/1',
    removals: [...others, own].sort((one, other) => one.id - other.id),
  };
  writeAside(folder, READABLE_NOTE, options.tell(note));
  writeAside(folder, NOTE_FILE, `${JSON.stringify(note, null, 2)}\n`);
}

function writeAside(folder: string, name: string, text: string): void {
  writeFileSync(draftOf(folder, name), text, { mode: 0o600 });
  renameSync(draftOf(folder, name), join(folder, name));
}

/** @throws UserError REMOVAL_FILE_UNREADABLE */
function readManifestText(folder: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'));
  } catch {
    // Reported below.
  }
  if (isManifest(manifest)) return manifest;
  throw notSearchable(`${basename(folder)}/${MANIFEST_FILE}`, MESSAGES.cannotBeRead);
}

/** The previous manifest: it is rewritten, so no file that it names can record it. */
async function manifestBefore(folder: string, former: readonly NotedFile[]): Promise<NotedFile> {
  const known = former.find(({ path }) => path === MANIFEST_FILE);
  if (known !== undefined) return known;
  return {
    ...{ path: MANIFEST_FILE, sha256_before: await sha256OfFile(join(folder, MANIFEST_FILE)), sha256_after: null },
    ...{ became: 'changed', rows: null },
  };
}

/** Lists the files that are there now, and those that were: incomplete results say so themselves. */
async function rewriteManifest(folder: string): Promise<void> {
  const manifest = readManifestText(folder);
  const names = readdirSync(folder)
    .filter((name) => name !== MANIFEST_FILE && !SEAL_FILE.test(name))
    .sort();
  const outputs: Manifest['outputs'][number][] = [];
  for (const name of names) {
    const path = join(folder, basename(name));
    outputs.push({ path: name, sha256: await sha256OfFile(path), bytes: statSync(path).size });
  }
  const now = new Map(outputs.map(({ path, sha256 }) => [path, sha256]));
  const gone = manifest.outputs.filter(
    ({ path, sha256 }) => now.get(path) !== sha256 && ![NOTE_FILE, READABLE_NOTE].includes(path),
  );
  const torn: Manifest = { ...manifest, outputs, removed: [...(manifest.removed ?? []), ...gone] };
  writeAside(folder, MANIFEST_FILE, `${JSON.stringify(torn, null, 2)}\n`);
}
