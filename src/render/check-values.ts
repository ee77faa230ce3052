import type { Language } from '../model/configuration.ts';

/** Dutch for what checks of the logs expect and find, which `completeness.csv` has in English. Longer patterns come first. */
const DUTCH: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^a day until the audit date$/, 'een dag tot en met de peildatum'],
  [/^a later day$/, 'een latere dag'],
  [/^a call$/, 'een oproep'],
  [/^calls$/, 'oproepen'],
  [/^none$/, 'geen'],
  [/^none until the end$/, 'geen, tot het einde'],
  [/^none until (.+)$/, 'geen tot $1'],
  [/^none after the beginning$/, 'geen, vanaf het begin'],
  [/^none after (.+)$/, 'geen na $1'],
  [/^one of both$/, 'een van beide'],
  [/^connected and not connected$/, 'wel en geen verbinding'],
  [/^one content$/, 'één inhoud'],
  [/^no sale$/, 'geen verkoop'],
  [/^sale$/, 'verkoop'],
  [/^(\d+) of (\d+)$/, '$1 van $2'],
  [/^fewer than (\d+)$/, 'minder dan $1'],
  [/^at most (\d+%) of (\d+)$/, 'hoogstens $1 van $2'],
  [/^at least (\d+) rows$/, 'ten minste $1 rijen'],
  [/^a value for (.+)$/, 'een waarde voor $1'],
  [/^(.+) known in (\d+%) of (\d+) rows$/, '$1 bekend in $2 van $3 rijen'],
];

/** How days (`2026-06-09`) and whole numbers are written for the reader of a page. */
export interface PageNotation {
  readonly day: (isoDay: string) => string;
  readonly number: (value: number) => string;
}

const DAY = /(?<= )\d{4}-\d{2}-\d{2}$/u;
/** Not part of a name. */
const NUMBER = /(?<![\w.,-])\d+(?![\w.,-])/gu;

/**
 * A value that a check expected or found, in words of the language; column names and unknown words stay as they are.
 * @param notation of days and numbers; without it they stay as they are
 */
export function checkValueSaid(value: string, language: Language, notation?: PageNotation): string {
  const said = language === 'en' ? value : inDutch(value);
  if (notation === undefined) return said;
  return DAY.test(said)
    ? said.replace(DAY, notation.day)
    : said.replaceAll(NUMBER, (digits) => notation.number(Number(digits)));
}

function inDutch(value: string): string {
  const known = DUTCH.find(([pattern]) => pattern.test(value));
  return known === undefined ? value : value.replace(known[0], known[1]);
}
