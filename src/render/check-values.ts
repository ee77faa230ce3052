import type { Language } from '../model/configuration.ts';

/**
 * Dutch for the values and details of checks of the logs, which are English in `completeness.csv`. Longer patterns come
 * first.
 */
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
  [/^calls on (\d+) of the 10 working days before$/, 'oproepen op $1 van de 10 werkdagen ervoor'],
  [/^missing in all: (\d+) of (\d+)$/, 'ontbreekt in totaal: $1 van $2'],
  [/^until (.+)$/, 'tot en met $1'],
  [/^call centre$/, 'callcenter'],
  [/^agent$/, 'medewerker'],
  [/^fewer than (\d+)$/, 'minder dan $1'],
  [/^at most (\d+%) of (\d+)$/, 'hoogstens $1 van $2'],
  [/^at least (\d+) rows$/, 'ten minste $1 rijen'],
  [/^a value for (.+)$/, 'een waarde voor $1'],
  [/^(.+) known in (\d+%) of (\d+) rows$/, '$1 bekend in $2 van $3 rijen'],
];

/** The notation of days (`2026-06-09`) and whole numbers on a page. */
export interface PageNotation {
  readonly day: (isoDay: string) => string;
  readonly number: (value: number) => string;
}

const DAY = /(?<= )\d{4}-\d{2}-\d{2}$/u;
/** Not part of a name. */
const NUMBER = /(?<![\w.,-])\d+(?![\w.,-])/gu;

/**
 * A value that a check expected or found, in words of the language; column names and unknown words do not change.
 * @param notation of days and numbers; without it they do not change
 */
export function checkValueText(value: string, language: Language, notation?: PageNotation): string {
  const word = language === 'en' ? value : inDutch(value);
  if (notation === undefined) return word;
  return DAY.test(word)
    ? word.replace(DAY, notation.day)
    : word.replaceAll(NUMBER, (digits) => notation.number(Number(digits)));
}

function inDutch(value: string): string {
  const known = DUTCH.find(([pattern]) => pattern.test(value));
  return known === undefined ? value : value.replace(known[0], known[1]);
}
