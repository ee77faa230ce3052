import { createHash, createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type ErrorDetail, systemCode, UserError } from '../errors.ts';
import { type KeptFile, REGISTER_FOLDER, type RegisterLine, type RegisterPoint } from '../model/hearing.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import { flushFolder } from '../workspace/flush-folder.ts';
import { makePrivate } from '../workspace/private-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { CallCodes, type CallName, callOf, lineNameOf } from './call-codes.ts';
import { type NewLine, readLine } from './register-lines.ts';
import { withRegisterLock } from './register-lock.ts';

/** The part of a workspace that locates its register. */
export type Place = Pick<Workspace, 'directory' | 'storePath'>;

export interface Register {
  readonly lines: readonly RegisterLine[];
  /** HMAC of each line. */
  readonly chain: readonly string[];
  /** The last line; null if there is no register. */
  readonly last: RegisterPoint | null;
  /** Bytes after the last line, from a writer that was killed: they were never confirmed to anybody, and count as no line. */
  readonly unfinishedBytes: number;
}

const REGISTER_FILE = 'register.jsonl';
const HEAD_FILE = 'head';
/**
 * The head after the current write. It is written before the lines, so that after a sudden end it is known whether all of them
 * exist.
 */
const NEXT_HEAD_FILE = 'head.next';
/** The ids of calls that lines name by a code. */
const CALLS_FILE = 'calls';
const KEY_FILE = 'register.key';
const KEY_BYTES = 32;
const LINE_END = 0x0a;
/** How often a reader tries again when it meets a writer. */
const MOST_LOOKS = 200;
const LONGEST_NAME = 80;

const keyShape = /^[0-9a-f]{64}\n$/u;
const headShape = /^\{"seq":(?<seq>[1-9]\d{0,14}),"hmac":"(?<hmac>[0-9a-f]{64})","seal":"(?<seal>[0-9a-f]{64})"\}\n$/u;
/** Folder for the files that lines name, by the line's number. */
const KEPT_NAME = /^(?<seq>[1-9]\d{0,14})[.-]/u;

const NOTHING: Register = { lines: [], chain: [], last: null, unfinishedBytes: 0 };

/** Whether this workspace has a register, or parts of one. */
function hasRegister(place: Place): boolean {
  return existsSync(folderOf(place)) || existsSync(keyPathOf(place));
}

/**
 * The register of a workspace, with its chain verified; empty if there is none.
 * @throws UserError REGISTER_CHANGED if a line was changed, removed, inserted or cut off; REGISTER_KEY if its key is missing or different
 */
export function readRegister(place: Place): Register {
  let before = headsOf(place);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = lookAt(place, before);
    const after = headsOf(place);
    // A writer was active meanwhile, so the register as read may be half old and half new.
    if (JSON.stringify(after) === JSON.stringify(before)) return settled(place, found);
    before = after;
  }
  return settled(place, lookAt(place, before));
}

/**
 * Appends lines and their files, all or none. They are on the disk when this returns.
 * @param make returns the lines, given the current register; if it throws, nothing is written
 * @throws UserError like `readRegister`; REGISTER_BUSY; FILE_NOT_FOUND if evidence is not a file
 */
export async function appendLines(
  place: Place,
  make: (register: Register) => readonly NewLine[],
): Promise<readonly RegisterLine[]> {
  mkdirSync(ownFolderOf(place), { recursive: true, mode: 0o700 });
  return await withRegisterLock(ownFolderOf(place), () => {
    recover(place);
    const register = readRegister(place);
    const made = make(register);
    return made.length === 0 ? [] : write(place, register, made);
  });
}

/**
 * Cleans up after a killed writer: removes its unconfirmed lines, with their texts. @throws UserError like `readRegister`;
 * REGISTER_BUSY
 */
export async function recoverRegister(place: Place): Promise<void> {
  if (hasRegister(place)) await withRegisterLock(ownFolderOf(place), () => recover(place));
}

/**
 * Removes the ids of calls from the register, if lines name them by a code. Lines keep the code, and stay as they are.
 * @throws UserError like `readRegister`; REGISTER_BUSY
 */
export async function removeCallIds(place: Place, isGone: (call: CallName) => boolean): Promise<void> {
  await withRegisterLock(ownFolderOf(place), () => {
    const codes = callCodes(place);
    codes.remove(isGone);
    writeCallCodes(place, codes);
  });
}

/**
 * The register as it was after this many lines.
 * @throws UserError REGISTER_CHANGED if it never had that line
 */
export function registerUntil(register: Register, point: RegisterPoint | null): Register {
  if (point === null) return NOTHING;
  if (register.chain[point.seq - 1] !== point.hmac) {
    throw registerChanged([
      {
        file: `${REGISTER_FOLDER}/${REGISTER_FILE}`,
        line: point.seq,
        message:
          register.lines.length < point.seq
            ? `is missing: results were made when it was there; ${register.lines.length} lines are left`
            : 'is not the line that results were made with',
      },
    ]);
  }
  return {
    lines: register.lines.slice(0, point.seq),
    chain: register.chain.slice(0, point.seq),
    last: point,
    unfinishedBytes: 0,
  };
}

/** Copies the register as it was at a line into another workspace, with its key and without texts, so that results can be made again. */
export function copyRegister(from: Place, to: Place, point: RegisterPoint): void {
  registerUntil(readRegister(from), point);
  const lines = splitLines(readFileSync(pathOf(from, REGISTER_FILE))).lines.slice(0, point.seq);
  mkdirSync(folderOf(to), { recursive: true, mode: 0o700 });
  mkdirSync(ownFolderOf(to), { recursive: true, mode: 0o700 });
  copyFileSync(keyPathOf(from), keyPathOf(to));
  writeWhole(pathOf(to, REGISTER_FILE), Buffer.concat(lines.map((one) => Buffer.concat([one, Buffer.of(LINE_END)]))));
  writeWhole(pathOf(to, HEAD_FILE), headText(readFileSync(keyPathOf(from), 'utf8'), point));
  if (existsSync(pathOf(from, CALLS_FILE))) copyFileSync(pathOf(from, CALLS_FILE), pathOf(to, CALLS_FILE));
  const shared = join(folderOf(from), 'shared');
  if (!existsSync(shared)) return;
  mkdirSync(join(folderOf(to), 'shared'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(shared)) copyFileSync(join(shared, name), join(folderOf(to), 'shared', name));
}

/** The current state of a file that a line names: `whole`, `changed`, or `missing`. */
export function stateOfKeptFile(place: Place, { file, sha256 }: KeptFile): 'whole' | 'changed' | 'missing' {
  const path = join(place.directory, file);
  if (!existsSync(path) || !statSync(path).isFile()) return 'missing';
  return sha256Of(readFileSync(path)) === sha256 ? 'whole' : 'changed';
}

/** Files that a line names. */
export function keptFilesOf(line: RegisterLine): readonly KeptFile[] {
  const { text, evidence, list } = line as {
    readonly text?: KeptFile;
    readonly evidence?: readonly KeptFile[];
    readonly list?: KeptFile;
  };
  return [...(text === undefined ? [] : [text]), ...(evidence ?? []), ...(list === undefined ? [] : [list])];
}

/** The text that a line names; null if there is none, or if it was erased or changed. */
export function textOf(place: Place, line: RegisterLine): string | null {
  const text = (line as { readonly text?: KeptFile }).text;
  if (text === undefined || stateOfKeptFile(place, text) !== 'whole') return null;
  return readFileSync(join(place.directory, text.file), 'utf8');
}

/**
 * Whether a line was written with this text, even if it was erased since: an erased text does not return with the same file. @param text empty: none
 */
export function isTextOf(line: RegisterLine, text: string): boolean {
  const written = (line as { readonly text?: KeptFile }).text;
  return text === '' ? written === undefined : written?.sha256 === sha256Of(text);
}

/** The findings that a pack showed to a call centre, as rows of vendor, call id and rule. @throws UserError REGISTER_CHANGED */
export function sharedList(place: Place, list: KeptFile): readonly (readonly [string, string, string])[] {
  return keptText(place, list)
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as [string, string, string]);
}

/** Whether a pack showed this finding to a call centre: vendor, call id and rule. @throws UserError REGISTER_CHANGED */
export function wasShared(
  place: Place,
  list: KeptFile,
  [vendor, callId, rule]: readonly [string, string, string],
): boolean {
  const rows = writtenList(place, list).split('\n');
  // Lists that were written before calls had codes have the id.
  const names = [callId, callCodeOf(place, { vendor, call_id: callId })];
  return names.some((name) => rows.includes(JSON.stringify([vendor, name, rule])));
}

/** What the register's lines and lists say in place of a call's id: its code, or the id itself if it cannot contain a number. */
export function callCodeOf(place: Place, call: CallName): string {
  return lineNameOf(call, hashWith(textAt(keyPathOf(place)) ?? ''));
}

/** A list that its line requires, with the ids of its calls. @throws UserError REGISTER_CHANGED if it was changed */
export function keptText(place: Place, list: KeptFile): string {
  const text = callCodes(place).listFor(writtenList(place, list));
  if (text === undefined) throw callsChanged('lacks a call');
  return text;
}

/** A list as it was written, with codes. @throws UserError REGISTER_CHANGED */
function writtenList(place: Place, list: KeptFile): string {
  const state = stateOfKeptFile(place, list);
  if (state !== 'whole')
    throw registerChanged([
      { file: list.file, message: state === 'missing' ? 'is missing' : 'was changed after it was written' },
    ]);
  return readFileSync(join(place.directory, list.file), 'utf8');
}

/** The contents of a head, with its seal. The HMAC of a line is in the line after it, where everybody can read it. */
interface Head extends RegisterPoint {
  readonly seal: string;
}

interface Heads {
  readonly head: string | null;
  readonly next: string | null;
}

/** The register as read, or why it is not accepted. */
type Found = Register | UserError;

function settled(place: Place, found: Found): Register {
  if (found instanceof UserError) throw found;
  if (found.lines.length === 0) return found;
  const codes = callCodes(place);
  return { ...found, lines: found.lines.map((line) => withCallId(line, codes)) };
}

/** The line with the id of its call in place of a code. */
function withCallId(line: RegisterLine, codes: CallCodes): RegisterLine {
  if (!('call_id' in line.about)) return line;
  const callId = codes.idFor(line.about.call_id);
  if (callId === undefined) throw callsChanged(`lacks the call of line ${line.seq}`);
  return callId === line.about.call_id
    ? line
    : ({ ...line, about: { ...line.about, call_id: callId } } as RegisterLine);
}

/** @throws UserError REGISTER_CHANGED */
function callCodes(place: Place, key: string = textAt(keyPathOf(place)) ?? ''): CallCodes {
  const path = pathOf(place, CALLS_FILE);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw callsChanged('is a folder, not a file');
  const codes = CallCodes.read(textAt(path), hashWith(key));
  if (codes === undefined) throw callsChanged('was changed');
  return codes;
}

function writeCallCodes(place: Place, codes: CallCodes): void {
  if (codes.isChanged) writeWhole(pathOf(place, CALLS_FILE), codes.text());
}

function hashWith(key: string): (text: string) => string {
  return (text) => hmacOf(key, Buffer.from(text));
}

function callsChanged(message: string): UserError {
  return registerChanged([{ file: `${REGISTER_FOLDER}/${CALLS_FILE}`, message }]);
}

function headsOf(place: Place): Heads {
  return { head: textAt(pathOf(place, HEAD_FILE)), next: textAt(pathOf(place, NEXT_HEAD_FILE)) };
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function lookAt(place: Place, { head, next }: Heads): Found {
  const bytes = bytesAt(pathOf(place, REGISTER_FILE));
  const key = textAt(keyPathOf(place));
  if (head === null && next === null) return bytes === null && key === null ? NOTHING : lost(bytes);
  // The key of an unfinished first line may not exist yet.
  if (key === null && head === null) return { ...NOTHING, unfinishedBytes: bytes?.length ?? 0 };
  if (key === null || !keyShape.test(key))
    return keyWrong(key === null ? 'is missing' : 'is not 64 hexadecimal digits');
  const known = head === null ? null : headIn(head);
  if (known === undefined) return headChanged();
  return foundIn(bytes, key, known, next);
}

/**
 * @param known the head; null if none yet
 * @param next text of the head after the current write; null if nobody is writing
 */
function foundIn(bytes: Buffer | null, key: string, known: Head | null, next: string | null): Found {
  const split = splitLines(bytes ?? Buffer.alloc(0));
  const written = { ...split, chain: split.lines.map((line) => hmacOf(key, line)) };
  const coming = next === null ? undefined : headIn(next);
  const last = coming !== undefined && isSealed(key, coming) && isComplete(written, coming) ? coming : known;
  return verified(key, written, last, next !== null);
}

/** Whether all lines exist that a writer began. */
function isComplete({ lines, rest, chain }: Chained, { seq, hmac }: RegisterPoint): boolean {
  return rest.length === 0 && lines.length === seq && chain.at(-1) === hmac;
}

interface Written {
  readonly lines: readonly Buffer[];
  /** What follows the last line end. */
  readonly rest: Buffer;
}

interface Chained extends Written {
  /** HMAC of each line. */
  readonly chain: readonly string[];
}

/** @param isUnfinished a writer began and did not finish */
function verified(key: string, written: Chained, last: Head | null, isUnfinished: boolean): Found {
  const { lines, rest, chain } = written;
  const seq = last?.seq ?? 0;
  const read: RegisterLine[] = [];
  for (const [place, bytes] of lines.slice(0, seq).entries()) {
    const line = lineOf(bytes);
    const wrong = fault(line, place, place === 0 ? hmacOf(key, Buffer.alloc(0)) : (chain[place - 1] ?? ''));
    if (wrong !== null || line === undefined) return wrong ?? changedLine(place + 1, 'was changed');
    read.push(line);
  }
  const wrong = faultOfEnd(written, last, isUnfinished);
  if (wrong !== null) return wrong;
  if (last !== null && !isSealed(key, last)) return headChanged();
  const lengthOf = (some: readonly Buffer[]): number => some.reduce((sum, line) => sum + line.length + 1, 0);
  const unfinishedBytes = lengthOf(lines.slice(seq)) + rest.length;
  return { lines: read, chain: chain.slice(0, seq), last: pointOf(last), unfinishedBytes };
}

/** @param place from 0 @param previous the hash that the line must name */
function fault(line: RegisterLine | undefined, place: number, previous: string): UserError | null {
  const number = place + 1;
  if (line === undefined) return changedLine(number, 'was changed: it is no line of a register');
  if (line.seq > number) return changedLine(number, `is missing: line ${line.seq} stands in its place`);
  if (line.seq < number) return changedLine(number, `was put in: it calls itself line ${line.seq}`);
  if (line.previous === previous) return null;
  return place === 0
    ? changedLine(1, 'was changed, or the key is another')
    : changedLine(place, `was changed after line ${number} was written, or line ${number} was put in`);
}

function faultOfEnd(
  { lines, rest, chain }: Chained,
  last: RegisterPoint | null,
  isUnfinished: boolean,
): UserError | null {
  const seq = last?.seq ?? 0;
  if (lines.length < seq)
    return changedLine(
      lines.length + 1,
      rest.length > 0 ? `is cut off, of ${seq} lines` : `is missing: the head knows ${seq} lines`,
    );
  if (last !== null && chain[seq - 1] !== last.hmac) return changedLine(seq, 'was changed, or the key is another');
  return lines.length > seq && !isUnfinished
    ? changedLine(seq + 1, 'was added by something else than Belaudit: the head does not know it')
    : null;
}

function lineOf(bytes: Buffer): RegisterLine | undefined {
  try {
    return readLine(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function splitLines(bytes: Buffer): Written {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return { lines, rest: bytes.subarray(from) };
}

function headIn(text: string): Head | undefined {
  const { seq, hmac, seal } = headShape.exec(text)?.groups ?? {};
  return seq === undefined || hmac === undefined || seal === undefined ? undefined : { seq: Number(seq), hmac, seal };
}

function pointOf(head: Head | null): RegisterPoint | null {
  return head === null ? null : { seq: head.seq, hmac: head.hmac };
}

function headText(key: string, { seq, hmac }: RegisterPoint): string {
  return `${JSON.stringify({ seq, hmac, seal: sealOf(key, { seq, hmac }) })}\n`;
}

function sealOf(key: string, { seq, hmac }: RegisterPoint): string {
  return hmacOf(key, Buffer.from(`head ${seq} ${hmac}`));
}

function isSealed(key: string, head: Head): boolean {
  return sealOf(key, head) === head.seal;
}

/** Cleans up after a killed writer: its lines count if all exist, otherwise they are removed. Requires the lock. */
function recover(place: Place): void {
  if (!hasRegister(place)) return;
  const { last, unfinishedBytes } = readRegister(place);
  const next = pathOf(place, NEXT_HEAD_FILE);
  const isBegun = existsSync(next);
  if (!isBegun && unfinishedBytes === 0) return;
  if (isBegun && last !== null && textAt(next) === headText(textAt(keyPathOf(place)) ?? '', last)) {
    renameSync(next, pathOf(place, HEAD_FILE));
    flushFolder(folderOf(place));
    return;
  }
  takeOff(place, unfinishedBytes);
  for (const folder of ['texts', 'evidence', 'shared']) clearKept(join(folderOf(place), folder), last?.seq ?? 0);
  // If the first line never existed, its key is removed too, after the ids that are sealed with it; the evidence of that goes last.
  if (last === null)
    for (const path of [pathOf(place, REGISTER_FILE), pathOf(place, CALLS_FILE), keyPathOf(place)])
      rmSync(path, { force: true });
  else pruneCalls(place);
  rmSync(next, { force: true });
  flushFolder(folderOf(place));
}

/** Removes the ids of calls that only lines of the killed writer named. */
function pruneCalls(place: Place): void {
  const codes = callCodes(place);
  const lists = join(folderOf(place), 'shared');
  const names = existsSync(lists) ? readdirSync(lists) : [];
  const paths = [pathOf(place, REGISTER_FILE), ...names.map((name) => join(lists, name))];
  codes.prune(paths.map((path) => textAt(path) ?? ''));
  writeCallCodes(place, codes);
}

function takeOff(place: Place, bytes: number): void {
  const path = pathOf(place, REGISTER_FILE);
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, statSync(path).size - bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function clearKept(folder: string, last: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const seq = KEPT_NAME.exec(name)?.groups?.['seq'];
    if (seq !== undefined && Number(seq) > last) rmSync(join(folder, name), { force: true });
  }
}

function write(place: Place, register: Register, given: readonly NewLine[]): readonly RegisterLine[] {
  makePrivate(folderOf(place), REGISTER_FOLDER);
  const key = textAt(keyPathOf(place)) ?? `${randomBytes(KEY_BYTES).toString('hex')}\n`;
  for (const line of given) assertEvidence(line);
  const codes = callCodes(place, key);
  const made = given.map((line) => coded(line, codes, register));
  const lines: RegisterLine[] = [];
  const bytes: Buffer[] = [];
  let { seq, hmac } = register.last ?? { seq: 0, hmac: hmacOf(key, Buffer.alloc(0)) };
  for (const line of made) {
    seq += 1;
    const planned = plannedLine(line, seq, hmac);
    const text = Buffer.from(JSON.stringify(planned));
    hmac = hmacOf(key, text);
    lines.push(planned);
    bytes.push(text, Buffer.of(LINE_END));
  }
  writeWhole(pathOf(place, NEXT_HEAD_FILE), headText(key, { seq, hmac }));
  if (!existsSync(keyPathOf(place))) writeWhole(keyPathOf(place), key);
  writeCallCodes(place, codes);
  for (const [index, line] of made.entries()) writeKept(place, line, lines[index] as RegisterLine);
  appendBytes(pathOf(place, REGISTER_FILE), Buffer.concat(bytes));
  renameSync(pathOf(place, NEXT_HEAD_FILE), pathOf(place, HEAD_FILE));
  flushFolder(folderOf(place));
  return lines.map((line) => withCallId(line, codes));
}

/** The line with codes in place of the ids that may contain a number, also in its list. */
function coded(line: NewLine, codes: CallCodes, { lines }: Register): NewLine {
  if (line.kind === 'shared') return { ...line, list: codes.keepList(line.list, null) };
  if (line.kind === 'sample') return { ...line, list: codes.keepList(line.list, line.about.vendor) };
  const call = callOf(line, (seq) => {
    const sample = lines[seq - 1];
    return sample?.kind === 'sample' ? sample.about.vendor : undefined;
  });
  return call === null ? line : ({ ...line, about: { ...line.about, call_id: codes.keep(call) } } as NewLine);
}

/** The line as it will be stored, with the contents of its files. */
function plannedLine(made: NewLine, seq: number, previous: string): RegisterLine {
  const { at, by, kind, ...rest } = made as NewLine & Record<string, unknown>;
  const { text, evidence, list, ...fields } = rest as Record<string, unknown> & {
    readonly text?: string;
    readonly evidence?: readonly string[];
    readonly list?: string;
  };
  const line = {
    ...{ seq, at, by, kind, ...fields },
    ...(list === undefined ? {} : { list: { file: listFile(seq), sha256: sha256Of(list) } }),
    ...(text === undefined ? {} : { text: { file: textFile(seq), sha256: sha256Of(text) } }),
    ...(evidence === undefined || evidence.length === 0
      ? {}
      : {
          evidence: evidence.map((path, index) => ({
            file: evidenceFile(seq, index, path),
            sha256: sha256Of(readFileSync(path)),
          })),
        }),
    previous,
  };
  const read = readLine(line);
  if (read === undefined) {
    throw new UserError(
      'USAGE',
      'The text does not fit into a line of the register. Nothing was written.',
      'A name can have 200 characters and a reason 2,000. Put a longer text into a file, as evidence.',
      [{ message: `a line of kind ${kind}` }],
    );
  }
  // With its keys in the order in which they were added, which suits readers best.
  return line as unknown as RegisterLine;
}

function writeKept(place: Place, made: NewLine, line: RegisterLine): void {
  const {
    text,
    evidence = [],
    list,
  } = made as {
    readonly text?: string;
    readonly evidence?: readonly string[];
    readonly list?: string;
  };
  const contents = [
    ...(text === undefined ? [] : [text]),
    ...evidence.map((path) => readFileSync(path)),
    ...(list === undefined ? [] : [list]),
  ];
  for (const [index, { file, sha256 }] of keptFilesOf(line).entries()) {
    const content = contents[index] ?? '';
    // The file can change between two readings, and the line would then name contents that nobody has.
    if (sha256Of(content) !== sha256) throw notFile(evidence, 'was changed while it was read');
    const path = join(place.directory, file);
    makePrivate(dirname(path), dirname(file));
    writeWhole(path, content);
  }
}

function appendBytes(path: string, bytes: Buffer): void {
  const isNew = !existsSync(path);
  const file = openSync(path, 'a', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) flushFolder(dirname(path));
}

function assertEvidence(line: NewLine): void {
  const { evidence = [] } = line as { readonly evidence?: readonly string[] };
  const missing = evidence.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true);
  if (missing.length > 0) throw notFile(missing, 'is no file that is there');
}

function notFile(paths: readonly string[], message: string): UserError {
  return new UserError(
    'FILE_NOT_FOUND',
    'Evidence could not be copied into the register.',
    'Name an existing file, and run the command again. Nothing was written.',
    paths.map((path) => ({ file: basename(path), message })),
  );
}

function textFile(seq: number): string {
  return `${REGISTER_FOLDER}/texts/${seq}.md`;
}

function listFile(seq: number): string {
  return `${REGISTER_FOLDER}/shared/${seq}.jsonl`;
}

/** The file's former name, shortened to what every disk accepts and without telephone numbers: it is in the line, which stays. */
function evidenceFile(seq: number, index: number, path: string): string {
  const ending = extname(path).slice(0, 12);
  const stem = basename(path, extname(path)).slice(0, LONGEST_NAME);
  const name = maskNumbers(`${stem}${ending}`).replace(/[^\p{Letter}\p{Number}._-]/gu, '_');
  return `${REGISTER_FOLDER}/evidence/${seq}-${index + 1}-${name}`;
}

function folderOf({ directory }: Place): string {
  return join(directory, REGISTER_FOLDER);
}

function ownFolderOf({ storePath }: Place): string {
  return dirname(storePath);
}

function keyPathOf(place: Place): string {
  return join(ownFolderOf(place), KEY_FILE);
}

function pathOf(place: Place, name: string): string {
  return join(folderOf(place), name);
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function hmacOf(key: string, bytes: Buffer): string {
  return createHmac('sha256', Buffer.from(key.trim(), 'hex')).update(bytes).digest('hex');
}

function sha256Of(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function lost(bytes: Buffer | null): UserError {
  return bytes === null || bytes.length === 0
    ? changed([
        {
          file: `${REGISTER_FOLDER}/${REGISTER_FILE}`,
          message: `is missing: .belaudit/${KEY_FILE} says that there was one`,
        },
      ])
    : changed([{ file: `${REGISTER_FOLDER}/${HEAD_FILE}`, message: 'is missing' }]);
}

function headChanged(): UserError {
  return changed([{ file: `${REGISTER_FOLDER}/${HEAD_FILE}`, message: 'was changed' }]);
}

function changedLine(line: number, message: string): UserError {
  return changed([{ file: `${REGISTER_FOLDER}/${REGISTER_FILE}`, line, message }]);
}

function changed(details: readonly ErrorDetail[]): UserError {
  return registerChanged(details);
}

/** The refusal of a register that is not as Belaudit wrote it. */
function registerChanged(details: readonly ErrorDetail[]): UserError {
  return new UserError(
    'REGISTER_CHANGED',
    'The register of decisions was changed since it was written.',
    `Nothing was done. Put the folder ${REGISTER_FOLDER} and .belaudit/${KEY_FILE} back, both from the same backup. Record later decisions again.`,
    details,
  );
}

function keyWrong(message: string): UserError {
  return new UserError(
    'REGISTER_KEY',
    'The key of the register of decisions cannot be read, so the register cannot be checked.',
    `Nothing was done. Put .belaudit/${KEY_FILE} back from a backup.`,
    [{ file: `.belaudit/${KEY_FILE}`, message }],
  );
}
