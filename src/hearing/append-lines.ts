import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
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
import { UserError } from '../errors.ts';
import { REGISTER_FOLDER, type RegisterLine } from '../model/hearing.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { Text } from '../model/text.ts';
import { flushFolder } from '../workspace/flush-folder.ts';
import { makePrivate } from '../workspace/private-folder.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { type CallCodes, type CallName, callOf, consentName } from './call-codes.ts';
import { keptFilesOf } from './kept-files.ts';
import { MESSAGES } from './messages.ts';
import { governed } from './people.ts';
import { readOwnRegister, readRegister } from './register.ts';
import { callCodes, withCallId, writeCallCodes } from './register-calls.ts';
import { headText, hmacOf, LINE_END, type Register } from './register-chain.ts';
import { assertClock } from './register-clock.ts';
import {
  CALLS_FILE,
  folderOf,
  HEAD_FILE,
  hasRegister,
  keyPathOf,
  NEXT_HEAD_FILE,
  ownFolderOf,
  type Place,
  pathOf,
  REGISTER_FILE,
  sha256Of,
  textAt,
} from './register-files.ts';
import { type NewLine, readLine } from './register-lines.ts';
import { withRegisterLock } from './register-lock.ts';

const KEY_BYTES = 32;
const LONGEST_NAME = 80;
/** Folder for the files that lines name, by the line's number. */
const KEPT_NAME = /^(?<seq>[1-9]\d{0,14})[.-]/u;

/**
 * Appends lines and their files, all or none. They are on the disk when this returns.
 * @param make returns the lines, given the current register; if it throws, nothing is written
 * @param read reads the register first, and refuses it
 * @throws UserError like `readRegister`; REGISTER_BUSY; CLOCK_BACK; PERSON_REFUSED if they are not of a person who may act so; FILE_NOT_FOUND if evidence is not a file
 */
export async function appendLines(
  place: Place,
  make: (register: Register) => readonly NewLine[],
  read: (from: Place) => Register = readRegister,
): Promise<readonly RegisterLine[]> {
  mkdirSync(ownFolderOf(place), { recursive: true, mode: 0o700 });
  return await withRegisterLock(ownFolderOf(place), () => {
    recover(place);
    const register = read(place);
    const made = make(register);
    const { configuration } = place;
    const ruled =
      configuration === undefined ? made : made.map((line) => governed(line, configuration, register.lines));
    for (const { at } of ruled) assertClock(at, register);
    return ruled.length === 0 ? [] : write(place, register, ruled);
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

/** Cleans up after a killed writer: its lines count if all exist, otherwise they are removed. Requires the lock. */
function recover(place: Place): void {
  if (!hasRegister(place)) return;
  const { last, unfinishedBytes } = readOwnRegister(place);
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
  if (line.kind === 'shared' || line.kind === 'extended') return { ...line, list: codes.keepList(line.list, null) };
  if (line.kind === 'sample') return { ...line, list: codes.keepList(line.list, line.about.vendor) };
  if (line.kind === 'proof-sample') return { ...line, list: codes.keepList(line.list, consentName('').vendor) };
  const call = callOf(line, (seq) => {
    const sample = lines[seq - 1];
    return sample?.kind === 'sample' ? sample.about.vendor : undefined;
  });
  if (call === null) return line;
  const name = line.kind === 'seen' ? 'consent_id' : 'call_id';
  return { ...line, about: { ...line.about, [name]: codes.keep(call) } } as NewLine;
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
    throw new UserError('USAGE', MESSAGES.textDoesNotFitIntoLine, MESSAGES.textsAreTooLong, [
      { message: MESSAGES.lineOfKind(kind) },
    ]);
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
    if (sha256Of(content) !== sha256) throw notFile(evidence, MESSAGES.wasChangedWhileItWasRead);
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
  if (missing.length > 0) throw notFile(missing, MESSAGES.isNoFileThatIsThere);
}

function notFile(paths: readonly string[], message: Text): UserError {
  return new UserError(
    'FILE_NOT_FOUND',
    MESSAGES.evidenceCouldNotBeCopiedInto,
    MESSAGES.nameExistingFileAndRunCommand,
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
