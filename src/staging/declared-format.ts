import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { patternOf } from './text-pattern.ts';

/**
 * A declared notation of days and times as text operations of the database: a cell of this shape is rewritten as ISO 8601, with the parts that the notation
 * holds (a day, a time of day, or both). Whether such a day exists is checked later.
 */
export interface DeclaredFormat {
  /** Matches the whole cell. Its groups are the parts, in the notation's order. */
  readonly shape: string;
  /** Replacement that puts the parts in ISO order, padding each number that may have a single digit with a zero. */
  readonly iso: string;
  /** The shape with a two-digit year where the notation has four digits: there is one possible reading, but it is a repair. */
  readonly shortYearShape: string | null;
  /** Matches a cell that holds only the day, of a notation in which a time of day follows the day; null for any other. */
  readonly dayShape: string | null;
  /** Replacement for such a cell. */
  readonly dayIso: string;
  /** The notation itself has two-digit years. */
  readonly hasShortYear: boolean;
  /** Hours go up to twelve, and the replacement ends in AM or PM. */
  readonly hasHalfDay: boolean;
}

interface Token {
  readonly part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half-day';
  readonly shape: string;
}

/** The luxon tokens that a notation may hold. */
const TOKENS: Readonly<Record<string, Token>> = {
  yyyy: { part: 'year', shape: String.raw`(\d{4})` },
  yy: { part: 'year', shape: String.raw`(\d{2})` },
  MM: { part: 'month', shape: String.raw`(\d{2})` },
  M: { part: 'month', shape: String.raw`(\d{1,2})` },
  dd: { part: 'day', shape: String.raw`(\d{2})` },
  d: { part: 'day', shape: String.raw`(\d{1,2})` },
  HH: { part: 'hour', shape: String.raw`(\d{2})` },
  H: { part: 'hour', shape: String.raw`(\d{1,2})` },
  mm: { part: 'minute', shape: String.raw`(\d{2})` },
  m: { part: 'minute', shape: String.raw`(\d{1,2})` },
  ss: { part: 'second', shape: String.raw`(\d{2})` },
  s: { part: 'second', shape: String.raw`(\d{1,2})` },
  hh: { part: 'hour', shape: '(0[1-9]|1[0-2])' },
  h: { part: 'hour', shape: '(0?[1-9]|1[0-2])' },
  a: { part: 'half-day', shape: String.raw`([AaPp]\.?[Mm]\.?)` },
  SSS: { part: 'fraction', shape: String.raw`(\d{3})` },
  u: { part: 'fraction', shape: String.raw`(\d{1,9})` },
};

const SUPPORTED = Object.keys(TOKENS).join(', ');

export type FormatReading = { readonly format: DeclaredFormat } | { readonly mistake: Text };

function split(notation: string): (Token | string)[] | { mistake: Text } {
  const pieces: (Token | string)[] = [];
  for (const match of notation.matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+|'/gu)) {
    const text = match[0];
    if (match[1] !== undefined) pieces.push(match[1]);
    else if (match[2] === undefined && text !== "'") pieces.push(text);
    else {
      const token = Object.hasOwn(TOKENS, text) ? TOKENS[text] : undefined;
      if (token === undefined) return { mistake: MESSAGES.isNotOneOfSupportedTokens(text, SUPPORTED) };
      pieces.push(token);
    }
  }
  return pieces;
}

function quoted(literal: string): string {
  return patternOf(literal).replaceAll(/\s+/gu, String.raw`\s+`);
}

/** @returns what is missing or superfluous, or undefined if the parts form a day, a time of day, or both */
function partsMistake(parts: readonly Token['part'][]): Text | undefined {
  if (new Set(parts).size !== parts.length) return MESSAGES.partOccursTwice;
  const has = (part: Token['part']): boolean => parts.includes(part);
  const dayParts = (['year', 'month', 'day'] as const).filter(has).length;
  if (dayParts !== 0 && dayParts !== 3) return MESSAGES.dayIsPartial;
  if (has('hour') !== has('minute') || (has('second') && !has('minute'))) return MESSAGES.timeOfDayNeedsItsHour;
  if (has('fraction') && !has('second')) return MESSAGES.fractionNeedsItsSecond;
  if (parts.length === 0) return MESSAGES.itNamesNoPartOfDay;
  return undefined;
}

/** @returns what is wrong with the combination of 12-hour hours and AM or PM, or undefined */
function halfDayMistake(tokens: readonly Token[]): Text | undefined {
  const isHalf = tokens.some(({ shape }) => shape === TOKENS['h']?.shape || shape === TOKENS['hh']?.shape);
  if (isHalf === tokens.some(({ part }) => part === 'half-day')) return undefined;
  return isHalf ? MESSAGES.hCountsToTwelveAndNeeds : MESSAGES.goesWithHoursToTwelveH;
}

const DAY_PARTS: readonly Token['part'][] = ['year', 'month', 'day'];

/** The shape of the day with which a notation begins, if a time of day follows; null if none does. */
function dayShapeOf(pieces: readonly (Token | string)[]): string | null {
  const isOfDay = (piece: Token | string): boolean => typeof piece !== 'string' && DAY_PARTS.includes(piece.part);
  const last = pieces.findLastIndex(isOfDay);
  const day = pieces.slice(0, last + 1);
  const hasTimeInIt = day.some((piece) => typeof piece !== 'string' && !isOfDay(piece));
  const hasTime = pieces.slice(last + 1).some((piece) => typeof piece !== 'string');
  if (last < 0 || hasTimeInIt || !hasTime) return null;
  return day.map((piece) => (typeof piece === 'string' ? quoted(piece) : piece.shape)).join('');
}

/**
 * Reads a notation of luxon tokens.
 * @returns the operations, or what is wrong with it, in words that can follow the name of the key
 */
export function readDeclaredFormat(notation: string): FormatReading {
  const pieces = split(notation);
  if ('mistake' in pieces) return pieces;
  const tokens = pieces.filter((piece): piece is Token => typeof piece !== 'string');
  const parts = tokens.map((token) => token.part);
  const mistake = partsMistake(parts) ?? halfDayMistake(tokens);
  if (mistake !== undefined) return { mistake };
  const shapeOf = (year: string | null): string =>
    pieces
      .map((piece) =>
        typeof piece === 'string' ? quoted(piece) : piece.part === 'year' && year !== null ? year : piece.shape,
      )
      .join('');
  const group = (part: Token['part']): string => `0\\${parts.indexOf(part) + 1}`;
  const day = parts.includes('year') ? `\\${parts.indexOf('year') + 1}-${group('month')}-${group('day')}` : '';
  const bare = (part: Token['part'], before: string): string =>
    parts.includes(part) ? `${before}\\${parts.indexOf(part) + 1}` : '';
  const second = parts.includes('second') ? `:${group('second')}${bare('fraction', '.')}` : '';
  const time = parts.includes('hour') ? `${group('hour')}:${group('minute')}${second}${bare('half-day', ' ')}` : '';
  const hasShortYear = tokens.some((token) => token.part === 'year' && token.shape === TOKENS['yy']?.shape);
  const hasLongYear = parts.includes('year') && !hasShortYear;
  return {
    format: {
      shape: shapeOf(null),
      iso: [day, time].filter((text) => text !== '').join(' '),
      shortYearShape: hasLongYear ? shapeOf(String.raw`(\d{2})`) : null,
      dayShape: dayShapeOf(pieces),
      dayIso: day,
      hasShortYear,
      hasHalfDay: parts.includes('half-day'),
    },
  };
}
