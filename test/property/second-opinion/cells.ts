import { readings, SECOND } from './clock.ts';
import { type Interval, UNREADABLE, type Unreadable } from './records.ts';

/** Single cells of canonical files. Undefined: the cell cannot be read. Null: it is empty. */

const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:\d\d)?)?$/u;
const TRUE = ['yes', 'ja', 'true', '1', 'y', 'j'];
const FALSE = ['no', 'nee', 'false', '0', 'n'];

type Cell<Value> = Value | null | undefined;

/** For columns where an emptied value is as if it had not been given. */
export function orNull<Value>(cell: Cell<Value>): Value | null {
  return cell ?? null;
}

/** For columns where it is not. */
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

/** As written; a time behind it does not count. */
export function readDay(cell: string): Cell<string> {
  if (cell === '') return null;
  const day = TIME.exec(cell)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** A time as written, before it is known what the column makes of it. */
interface WrittenTime {
  /** Possible points in time of its first instant, in order. */
  readonly starts: readonly bigint[];
  /** How long what was written lasts: nothing, or a minute. */
  readonly last: bigint;
}

function readTime(cell: string, zone: string): WrittenTime | undefined {
  const [, day, minute, second, fraction, offset] = TIME.exec(cell) ?? [];
  if (day === undefined || minute === undefined || !isDay(day)) return undefined;
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
  if (/^\d{4}-\d\d-\d\d$/u.test(cell)) return isDay(cell) ? wholeDay(cell, clientZone) : undefined;
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

/** Section 1: a time of a call. It takes the first reading, or the second where the first is before the time it follows. */
export function readCallTime(cell: string, zone: string, notBefore: bigint | null): Cell<bigint> {
  if (cell === '') return null;
  const time = readTime(cell, zone);
  return time?.starts.find((start) => notBefore === null || start >= notBefore);
}

export function readList(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
