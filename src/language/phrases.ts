import type { Language } from '../model/configuration.ts';
import { formatDay, formatDuring, formatLocalTime, formatPeriod } from './dates.ts';
import { formatNumber, formatShare } from './numbers.ts';

/** Small parts of sentences, in one language. */
export interface Phrases {
  /** `1.234`. */
  readonly n: (value: number) => string;
  /** With one decimal: `1.234,5`. */
  readonly d: (value: number) => string;
  /** `2026-06-03` as `3 juni 2026`. */
  readonly day: (isoDay: string) => string;
  /** `1 oproep`, `2 oproepen`, `0 oproepen`. */
  readonly counted: (count: number, one: string, many: string) => string;
  /** A count with its noun, and `geen oproepen` for none. */
  readonly some: (count: number, one: string, many: string) => string;
  /** `a`, `a en b`, `a, b en c`. */
  readonly listed: (items: readonly string[]) => string;
}

/**
 * What a file of Dutch words has, as its file of other words must have it: the same keys, each with a text, a list of
 * as many texts, or a sentence from the same values.
 */
export type WordsLike<Dutch> = Dutch extends string
  ? string
  : Dutch extends (...values: infer Values) => infer Sentence
    ? (...values: Values) => Sentence
    : { readonly [Key in keyof Dutch]: WordsLike<Dutch[Key]> };

/** How a report prints values, in one language. */
export interface Printed {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly day: (isoDay: string) => string;
  readonly localTime: (localTime: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly during: (from: string, to: string) => string;
}

export const DUTCH: Phrases = phrasesOf('nl', 'geen', 'en');
export const ENGLISH: Phrases = phrasesOf('en', 'no', 'and');

/** The text with a capital letter at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function phrasesOf(language: Language, none: string, and: string): Phrases {
  const n = (value: number): string => formatNumber(value, language);
  const counted: Phrases['counted'] = (count, one, many) => `${n(count)} ${count === 1 ? one : many}`;
  return {
    n,
    d: (value) => formatNumber(value, language, 1),
    day: (isoDay) => formatDay(isoDay, language),
    counted,
    some: (count, one, many) => (count === 0 ? `${none} ${many}` : counted(count, one, many)),
    listed: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`),
  };
}

export function printedIn(language: Language): Printed {
  const { n, d, day } = language === 'nl' ? DUTCH : ENGLISH;
  return {
    ...{ language, number: n, decimal: d, day },
    share: (part, whole) => formatShare(part, whole, language),
    localTime: (localTime) => formatLocalTime(localTime, language),
    period: (from, to) => formatPeriod(from, to, language),
    during: (from, to) => formatDuring(from, to, language),
  };
}
