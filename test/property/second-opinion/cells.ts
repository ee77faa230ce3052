import { HOUR, readings, SECOND } from './clock.ts';
import { type Interval, UNREADABLE, type Unreadable } from './records.ts';

/** Single cells of canonical files. Undefined: the cell cannot be read. Null: it is empty. */

const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)?)?$/u;
const TRUE = ['yes', 'ja', 'true', '1', 'y', 'j'];
const FALSE = ['no', 'nee', 'false', '0', 'n'];
const ONLY_WORDS = 'onbekend unknown nvt n.v.t. geen none aanwezig present akkoord ok oke'.split(' ');

type Cell<Value> = Value | null | undefined;

/** For columns in which an unreadable value counts as empty. */
export function orNull<Value>(cell: Cell<Value>): Value | null {
  return cell ?? null;
}

/** For columns in which it does not. */
export function orUnreadable<Value>(cell: Cell<Value>): Value | null | Unreadable {
  return cell === undefined ? UNREADABLE : cell;
}

export function readText(cell: string): string | null {
  return cell === '' ? null : cell;
}

export function readBoolean(cell: string): Cell<boolean> {
  if (cell === '') return null;
  const word = cell.toLowerCase();
  if (TRUE.includes(word)) return true;
  return FALSE.includes(word) ? false : undefined;
}

/** What names a proof: a word that only says that there is one does not. */
export function readEvidence(cell: string): Cell<string> {
  if (cell === '') return null;
  const word = cell.toLowerCase();
  const lettersAndFigures = word.match(/[\p{L}\p{N}]/gu) ?? [];
  const saysOnly = typeof readBoolean(cell) === 'boolean' || ONLY_WORDS.includes(word) || lettersAndFigures.length < 3;
  return saysOnly ? undefined : cell;
}

export function readWord(cell: string, words: readonly string[]): Cell<string> {
  if (cell === '') return null;
  return words.includes(cell) ? cell : undefined;
}

export function readWhole(cell: string): Cell<number> {
  if (cell === '') return null;
  return /^\d+$/u.test(cell) ? Number(cell) : undefined;
}

export function readAmount(cell: string): Cell<number> {
  if (cell === '') return null;
  return /^-?\d+(\.\d\d?)?$/u.test(cell) ? Number(cell) : undefined;
}

/** E.164, or a Dutch number with its leading zero. */
export function readNumber(cell: string): Cell<string> {
  if (cell === '') return null;
  if (/^\+\d{10,13}$/u.test(cell)) return cell;
  return /^0[1-9]\d{8}$/u.test(cell) ? `+31${cell.slice(1)}` : undefined;
}

/** The day as written; a time after it does not count. An implausible day is no day. */
export function readDay(cell: string): Cell<string> {
  const day = readAnyDay(cell);
  return typeof day === 'string' && far(day) !== undefined ? undefined : day;
}

/** The start of an interval: before 1900 it is open, which is null. */
export function readStart(cell: string): Cell<string> {
  const day = readAnyDay(cell);
  return typeof day === 'string' && far(day) === 'before' ? null : readDay(cell);
}

/** The end of an interval: after 2100 it is open, which is null. */
export function readEnd(cell: string): Cell<string> {
  const day = readAnyDay(cell);
  return typeof day === 'string' && far(day) === 'after' ? null : readDay(cell);
}

function readAnyDay(cell: string): Cell<string> {
  if (cell === '') return null;
  const day = TIME.exec(cell)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Section 1: days that systems write for "always" and "never". */
export function far(day: string): 'before' | 'after' | undefined {
  if (day < '1900-01-01') return 'before';
  return day > '2100-12-31' ? 'after' : undefined;
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** A time as written, before its column gives it a meaning. */
interface WrittenTime {
  /** Possible points in time of its first instant, in order. */
  readonly starts: readonly bigint[];
  /** How long the written time lasts: nothing, or a minute. */
  readonly last: bigint;
}

function readTime(cell: string, zone: string): WrittenTime | undefined {
  const [, day, minute, second, fraction, offset] = TIME.exec(cell) ?? [];
  if (day === undefined || minute === undefined || readDay(day) !== day) return undefined;
  const wallClock = `${day}T${minute}:${second ?? '00'}`;
  if (Number.isNaN(Date.parse(`${wallClock}Z`)) || minute.startsWith('24')) return undefined;
  const micros = BigInt((fraction ?? '').padEnd(6, '0'));
  const starts =
    offset === undefined ? readings(wallClock, zone) : [BigInt(Date.parse(`${wallClock}${offset}`)) * 1000n];
  if (starts.length === 0) return undefined;
  return {
    starts: starts.map((start) => start + micros),
    last: second === undefined ? 60n * SECOND - 1n : 0n,
  };
}

/** Section 1: any event but a call; a day is one of the client's zone, whatever the zone of the source. */
export function readMoment(cell: string, sourceZone: string, clientZone: string): Cell<Interval> {
  if (cell === '') return null;
  if (/^\d{4}-\d\d-\d\d$/u.test(cell)) return readDay(cell) === cell ? wholeDay(cell, clientZone) : undefined;
  const time = readTime(cell, sourceZone);
  const first = time?.starts[0];
  const final = time?.starts.at(-1);
  if (time === undefined || first === undefined || final === undefined) return undefined;
  return { earliest: first, latest: final + time.last, isDayOnly: false };
}

function wholeDay(day: string, zone: string): Interval {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const [earliest] = readings(`${day}T00:00:00`, zone);
  const [following] = readings(`${next}T00:00:00`, zone);
  if (earliest === undefined || following === undefined) throw new Error(`${day} has no midnight in ${zone}.`);
  return { earliest, latest: following - 1n, isDayOnly: true };
}

/** A moment that may end something: one after 2100 never comes. */
export function readMomentOrNever(cell: string, sourceZone: string, clientZone: string): Cell<Interval> {
  return readEnd(cell) === null ? null : readMoment(cell, sourceZone, clientZone);
}

/** Section 1: the start of a call; without seconds the first of its minute, in the repeated hour the first reading. */
export function readCallStart(cell: string, zone: string): Cell<bigint> {
  if (cell === '') return null;
  return readTime(cell, zone)?.starts[0];
}

/**
 * Section 1: a time of a call that follows another. Within the same minute it counts as that other time; if its first reading would
 * precede the other, the second reading counts; more than a day after the start of the call it is invalid.
 */
export function readLaterCallTime(cell: string, zone: string, follows: bigint, startedAt: bigint): Cell<bigint> {
  if (cell === '') return null;
  const time = readTime(cell, zone);
  const [at] = (time?.starts ?? [])
    .filter((start) => start + (time?.last ?? 0n) >= follows)
    .map((start) => (start < follows ? follows : start));
  return at !== undefined && at - startedAt <= 24n * HOUR ? at : undefined;
}

export function readList(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
