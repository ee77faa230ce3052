import { createHmac } from 'node:crypto';
import type { UserError } from '../errors.ts';
import { REGISTER_FOLDER, type RegisterLine, type RegisterPoint } from '../model/hearing.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { HEAD_FILE, REGISTER_FILE, registerChanged } from './register-files.ts';
import { readLine } from './register-lines.ts';

/** The lines of a register. Each names the HMAC of the line before it, and the head seals that of the last one. */
export interface Register {
  readonly lines: readonly RegisterLine[];
  /** HMAC of each line. */
  readonly chain: readonly string[];
  /** The last line; null if there is no register. */
  readonly last: RegisterPoint | null;
  /** Bytes after the last line, from a writer that was killed: they were never confirmed to anybody, and count as no line. */
  readonly unfinishedBytes: number;
}

/** Ends a line. */
export const LINE_END = 0x0a;

const headShape = /^\{"seq":(?<seq>[1-9]\d{0,14}),"hmac":"(?<hmac>[0-9a-f]{64})","seal":"(?<seal>[0-9a-f]{64})"\}\n$/u;

/** The contents of a head, with its seal. The HMAC of a line is in the line after it, where everybody can read it. */
interface Head extends RegisterPoint {
  readonly seal: string;
}

/** The register as read, or why it is not accepted. */
export type Found = Register | UserError;

/**
 * The register in these bytes, or why it is not accepted.
 * @param known the head; null if none yet
 * @param next text of the head after the current write; null if nobody is writing
 */
export function foundIn(bytes: Buffer | null, key: string, known: Head | null, next: string | null): Found {
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
    if (wrong !== null || line === undefined) return wrong ?? changedLine(place + 1, MESSAGES.wasChanged);
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
  if (line === undefined) return changedLine(number, MESSAGES.wasChangedItIsNoLine);
  if (line.seq > number) return changedLine(number, MESSAGES.lineIsMissing(line.seq));
  if (line.seq < number) return changedLine(number, MESSAGES.wasPutInItCallsItself(line.seq));
  if (line.previous === previous) return null;
  return place === 0
    ? changedLine(1, MESSAGES.lineWasChanged)
    : changedLine(place, MESSAGES.wasChangedAfterLineWasWritten(number, number));
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
      rest.length > 0 ? MESSAGES.isCutOffOfLines(seq) : MESSAGES.isMissingHeadKnowsLines(seq),
    );
  if (last !== null && chain[seq - 1] !== last.hmac) return changedLine(seq, MESSAGES.lineWasChanged);
  return lines.length > seq && !isUnfinished ? changedLine(seq + 1, MESSAGES.lineIsNotOurs) : null;
}

function lineOf(bytes: Buffer): RegisterLine | undefined {
  try {
    return readLine(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Bytes as lines, and what follows the last line end. */
export function splitLines(bytes: Buffer): Written {
  const lines: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return { lines, rest: bytes.subarray(from) };
}

/** The head in a text; undefined if it is none. */
export function headIn(text: string): Head | undefined {
  const { seq, hmac, seal } = headShape.exec(text)?.groups ?? {};
  return seq === undefined || hmac === undefined || seal === undefined ? undefined : { seq: Number(seq), hmac, seal };
}

function pointOf(head: Head | null): RegisterPoint | null {
  return head === null ? null : { seq: head.seq, hmac: head.hmac };
}

/** The text of the head for a last line. */
export function headText(key: string, { seq, hmac }: RegisterPoint): string {
  return `${JSON.stringify({ seq, hmac, seal: sealOf(key, { seq, hmac }) })}\n`;
}

function sealOf(key: string, { seq, hmac }: RegisterPoint): string {
  return hmacOf(key, Buffer.from(`head ${seq} ${hmac}`));
}

function isSealed(key: string, head: Head): boolean {
  return sealOf(key, head) === head.seal;
}

/** The HMAC of a line, or of what a head seals. */
export function hmacOf(key: string, bytes: Buffer): string {
  return createHmac('sha256', Buffer.from(key.trim(), 'hex')).update(bytes).digest('hex');
}

/** The refusal of a head that is not as Belaudit wrote it. */
export function headChanged(): UserError {
  return registerChanged([{ file: `${REGISTER_FOLDER}/${HEAD_FILE}`, message: MESSAGES.wasChanged }]);
}

function changedLine(line: number, message: Text): UserError {
  return registerChanged([{ file: `${REGISTER_FOLDER}/${REGISTER_FILE}`, line, message }]);
}
