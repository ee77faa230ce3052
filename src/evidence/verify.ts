import type { KeyObject, X509Certificate } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Language } from '../model/configuration.ts';
import { isInsidePath } from '../model/inside-path.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import { type Checksum, readChecksums } from './checksums.ts';
import { inputFile } from './input-files.ts';
import { MESSAGES } from './messages.ts';
import { judgedByShape, parseJson, readPackData } from './pack-data.ts';
import { listPack, readPlainFile, sha256OfPlainFile } from './pack-folder.ts';
import { isPackPath } from './pack-path.ts';
import { NOTE_FILE, parseNote, READABLE_NOTE } from './removed-note.ts';
import {
  BESIDE_THE_LIST,
  CHECKSUMS_FILE,
  INPUTS_FILE,
  SEAL_FILE,
  SIGNATURE_FILE,
  TIME_STAMP_FILE,
} from './seal-files.ts';
import { identityOf, isSignedBy, type KeyIdentity } from './signing-key.ts';
import { checkTimeStamp, type TimeStamp, TimeStampError, type TimeStampProblem } from './time-stamp.ts';

/** What a pack proves, and what changed in it. */
export interface Verification {
  /** `not-checked`: no key was given. `absent`: the pack has no seal, and its own list of files was used instead. */
  readonly signature: 'valid' | 'invalid' | 'not-checked' | 'absent';
  /** The given key. */
  readonly key: KeyIdentity | null;
  /** What the pack says about its seal; null where it says nothing readable. Only a valid signature makes it trustworthy. */
  readonly seal: SealNote | null;
  readonly files: Compared & {
    /** In the folder, but not in the list. */
    readonly added: readonly string[];
    /** Neither a file nor a folder: links, pipes, devices. Nothing was read from them. */
    readonly links: readonly string[];
  };
  /** Differences that the folder attributes to a removal, if the checksums before and after match; null: it mentions no removal. */
  readonly removal: ExplainedRemoval | null;
  /** What the folder says it is, beside what was expected; null: nothing was expected. */
  readonly expected: ExpectedResults | null;
  /** The pack's input files; null where they were not checked. */
  readonly inputs: Compared | null;
  /** How many input files the pack has. */
  readonly inputsListed: number;
  /** The time stamp of the signature; null: there is none. `problem`: why it is not valid. */
  readonly timeStamp: TimeStamp | { readonly problem: TimeStampProblem } | null;
  /** Everything that was checked is unchanged. */
  readonly isWhole: boolean;
}

/** Results by their period and version. */
export interface ResultsName {
  readonly from: string;
  readonly to: string;
  /** Null: any. */
  readonly version: number | null;
}

export interface ExpectedResults {
  readonly expected: ResultsName;
  /** According to a valid seal; null: there is none, or it does not say. */
  readonly found: ResultsName | null;
  readonly isSame: boolean;
}

/**
 * The changes that `removed.json` in the folder explains. It is not part of the seal: the separately sealed proof of the removal says whether it
 * is true.
 */
export interface ExplainedRemoval {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** The note itself and its text, which were added. */
  readonly added: readonly string[];
  readonly requests: readonly { readonly kind: 'purge' | 'forget'; readonly asked_on: string }[];
  /** There is no other difference. */
  readonly explainsAll: boolean;
}

/** Paths, sorted. */
export interface Compared {
  readonly same: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The fields read from `seal.json`. */
export interface SealNote {
  readonly sealed_by: string;
  readonly language: Language;
  readonly run_id: string;
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  /** Null: it names none. */
  readonly version: number | null;
  readonly key: { readonly algorithm: string; readonly sha256: string };
  /** What judged the calls; null: it does not say. */
  readonly judged_by: JudgedBy | null;
}

export interface VerifyOptions {
  /** Absent: only checksums are compared, and whoever changed a file can have recomputed them. */
  readonly key?: KeyObject;
  /** Folder that holds the inputs, to check them too. */
  readonly inputs?: string;
  /** Which results the folder must hold: an older pack with a valid seal holds others. */
  readonly expect?: ResultsName;
  /** Certificates of trusted time-stamping authorities. */
  readonly authorities?: readonly X509Certificate[];
  readonly signal?: AbortSignal;
}

const LARGEST_LIST = 32 * 1024 * 1024;
const LARGEST_NOTE = 1024 * 1024;
const LARGEST_SIGNATURE = 4096;

const short = z.string().max(500);
const noteShape = z.object({
  sealed_by: short,
  language: z.enum(['nl', 'en']),
  run_id: short,
  period: z.object({ from: short, to: short, as_of: short }),
  version: z.int().min(1).nullable().default(null),
  key: z.object({ algorithm: short, sha256: short }),
  program: z.object({ judged_by: judgedByShape.optional() }).optional(),
});

interface FileList {
  readonly files: readonly Checksum[];
  /** Names that the list cannot hold. */
  readonly beside: readonly string[];
  readonly signature: Verification['signature'];
}

/**
 * Verifies a folder from its contents and a public key. The folder may come from anyone: nothing outside it is read, links are not followed, and
 * nothing that it says is trusted before the signature is checked.
 * @throws UserError USAGE where results are expected and no key is given; NOT_SEALED where a key is given and there is no seal, or nothing to compare
 * with;
 * PACK_REFUSED
 */
export async function verifyPack(root: string, options: VerifyOptions): Promise<Verification> {
  if (options.expect !== undefined && options.key === undefined) throw keyNeeded();
  const list = await fileList(root, options.key);
  const listed = new Map(list.files.map(({ path, sha256 }) => [path, sha256]));
  const entries = listPack(root);
  const there = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const compared = await compareFiles(
    list.files,
    (path) => (there.has(path) ? join(root, path) : null),
    options.signal,
  );
  const files = {
    ...compared,
    added: entries
      .filter(({ path, kind }) => kind === 'file' && !listed.has(path) && !list.beside.includes(path))
      .map(({ path }) => path),
    links: entries.filter(({ kind }) => kind !== 'file').map(({ path }) => path),
  };
  const isTrue = (file: string): boolean => files.same.includes(file);
  const inputsListed = await inputList(root, list, isTrue);
  const inputs =
    options.inputs === undefined ? null : await compareInputs(options.inputs, inputsListed, options.signal);
  const timeStamp = await timeStampOf(root, list, options);
  const seal = isTrue(SEAL_FILE) ? await sealNote(root) : null;
  const expected = options.expect === undefined ? null : compareName(options.expect, list, seal);
  return {
    signature: list.signature,
    timeStamp,
    removal: await explainedRemoval(root, listed, files),
    key: options.key === undefined ? null : identityOf(options.key),
    seal,
    expected,
    files,
    inputs,
    inputsListed: inputsListed.length,
    isWhole:
      list.signature !== 'invalid' &&
      expected?.isSame !== false &&
      (timeStamp === null || ('time' in timeStamp && timeStamp.isTrusted !== false)) &&
      [files.changed, files.removed, files.added, files.links, inputs?.changed ?? [], inputs?.removed ?? []].every(
        (paths) => paths.length === 0,
      ),
  };
}

/** Compares the results named by the seal with those that were expected. Nothing in an invalid seal is trusted. */
function compareName(expected: ResultsName, list: FileList, seal: SealNote | null): ExpectedResults {
  if (seal === null || list.signature !== 'valid') return { expected, found: null, isSame: false };
  const { from, to } = seal.period;
  const found = { from, to, version: seal.version };
  const isSame =
    from === expected.from && to === expected.to && (expected.version === null || expected.version === found.version);
  return { expected, found, isSame };
}

async function explainedRemoval(
  root: string,
  listed: ReadonlyMap<string, string>,
  { changed, removed, added, links }: Verification['files'],
): Promise<ExplainedRemoval | null> {
  const bytes = await readPlainFile(root, NOTE_FILE, LARGEST_LIST);
  const note = bytes === null ? null : parseNote(parseJson(bytes, NOTE_FILE));
  if (note === null) return null;
  const noted = note.removals.flatMap(({ files }) => files);
  const first = new Map([...noted].reverse().map((file) => [file.path, file.sha256_before]));
  const last = new Map(noted.map((file) => [file.path, file]));
  const paths: string[] = [];
  for (const path of [...changed, ...removed]) {
    const file = last.get(path);
    if (file === undefined || first.get(path) !== listed.get(path)) continue;
    const isAsTold =
      file.became === 'removed'
        ? removed.includes(path)
        : file.sha256_after === null || (await sha256OfPlainFile(join(root, path))) === file.sha256_after;
    if (isAsTold) paths.push(path);
  }
  const notes = added.filter((path) => path === NOTE_FILE || path === READABLE_NOTE);
  const explained = new Set([...paths, ...notes]);
  return {
    changed: changed.filter((path) => explained.has(path)),
    removed: removed.filter((path) => explained.has(path)),
    added: notes,
    requests: note.removals.map(({ kind, asked_on }) => ({ kind, asked_on })),
    explainsAll: links.length === 0 && [...changed, ...removed, ...added].every((path) => explained.has(path)),
  };
}

/**
 * When the signature existed, according to an authority. The time stamp covers only the bytes of the signature, so it stays valid whatever
 * else was changed.
 */
async function timeStampOf(root: string, list: FileList, options: VerifyOptions): Promise<Verification['timeStamp']> {
  if (list.signature === 'absent') return null;
  const answer = await readPlainFile(root, TIME_STAMP_FILE, LARGEST_NOTE);
  const signature = await readPlainFile(root, SIGNATURE_FILE, LARGEST_SIGNATURE);
  if (answer === null || signature === null) return null;
  try {
    return checkTimeStamp(
      answer,
      signature,
      options.authorities === undefined ? {} : { authorities: options.authorities },
    );
  } catch (error) {
    if (error instanceof TimeStampError) return { problem: error.problem };
    throw error;
  }
}

/** The list to compare the folder with: its sealed list, or, without a seal and a key, the list in its manifest. */
async function fileList(root: string, key: KeyObject | undefined): Promise<FileList> {
  const checksums = await readPlainFile(root, CHECKSUMS_FILE, LARGEST_LIST);
  const signature = await readPlainFile(root, SIGNATURE_FILE, LARGEST_SIGNATURE);
  if (checksums !== null && (signature !== null || key === undefined)) {
    const signed = key === undefined || signature === null ? null : isSignedBy(checksums, signature, key);
    return {
      files: readChecksums(checksums.toString('utf8'), CHECKSUMS_FILE, isPackPath),
      beside: BESIDE_THE_LIST,
      signature: signed === null ? 'not-checked' : signed ? 'valid' : 'invalid',
    };
  }
  const missing = [CHECKSUMS_FILE, SIGNATURE_FILE].filter(
    (name) => (name === CHECKSUMS_FILE ? checksums : signature) === null,
  );
  if (key !== undefined || signature !== null) throw notSealed(missing);
  const data = await readPackData(root);
  if (data?.outputs == null) throw notSealed(missing);
  return { files: safely(data.outputs), beside: ['manifest.json'], signature: 'absent' };
}

/** A list that `sha256sum` did not write, under the same rules. */
function safely(files: readonly Checksum[]): readonly Checksum[] {
  const text = files.map(({ path, sha256 }) => `${sha256}  ${path.replaceAll('\n', ' ')}\n`).join('');
  return readChecksums(text, 'manifest.json', isPackPath);
}

/** The inputs that the pack names, if that list is as it was sealed. */
async function inputList(
  root: string,
  list: FileList,
  isTrue: (file: string) => boolean,
): Promise<readonly Checksum[]> {
  if (list.signature === 'absent') {
    const inputs = (await readPackData(root))?.inputs ?? [];
    return [...new Map(inputs.map((input) => [input.path, input])).values()];
  }
  if (!isTrue(INPUTS_FILE)) return [];
  const bytes = await readPlainFile(root, INPUTS_FILE, LARGEST_LIST);
  return bytes === null ? [] : readChecksums(bytes.toString('utf8'), INPUTS_FILE, isInsidePath);
}

async function compareInputs(directory: string, listed: readonly Checksum[], signal?: AbortSignal): Promise<Compared> {
  const root = realpathSync(directory);
  return await compareFiles(listed, (path) => (isInsidePath(path) ? fileWithin(root, path) : null), signal);
}

/** The file itself, even if a link within the folder leads to it; null where there is none, or it is elsewhere. */
function fileWithin(root: string, path: string): string | null {
  try {
    const real = realpathSync(join(root, inputFile(root, path)));
    return relative(root, real).split(sep)[0] === '..' ? null : real;
  } catch {
    return null;
  }
}

async function compareFiles(
  listed: readonly Checksum[],
  fileOf: (path: string) => string | null,
  signal?: AbortSignal,
): Promise<Compared> {
  const result: { same: string[]; changed: string[]; removed: string[] } = { same: [], changed: [], removed: [] };
  for (const { path, sha256 } of listed) {
    signal?.throwIfAborted();
    const file = fileOf(path);
    if (file === null) result.removed.push(path);
    else if ((await sha256OfPlainFile(file, signal)) === sha256) result.same.push(path);
    else result.changed.push(path);
  }
  return result;
}

async function sealNote(root: string): Promise<SealNote | null> {
  const bytes = await readPlainFile(root, SEAL_FILE, LARGEST_NOTE);
  const note = bytes === null ? undefined : noteShape.safeParse(parseJson(bytes, SEAL_FILE)).data;
  if (note === undefined) return null;
  const { program, ...seal } = note;
  return { ...seal, judged_by: program?.judged_by ?? null };
}

function keyNeeded(): UserError {
  return new UserError('USAGE', MESSAGES.withoutKeyNothingProvesWhichResults, MESSAGES.alsoNamePublicKeyOfSealer);
}

function notSealed(missing: readonly string[]): UserError {
  return new UserError(
    'NOT_SEALED',
    MESSAGES.thisFolderHasNoSeal,
    MESSAGES.ifItShouldBeSealedSomebody,
    missing.map((file) => ({ file, message: MESSAGES.isMissing })),
  );
}
