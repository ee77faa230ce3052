import type { Language } from '../model/configuration.ts';

/** What checks of the logs expect and find, as `completeness.csv` has it in English, in Dutch. Longer patterns come first. */
const DUTCH: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^a day until the audit date$/, 'een dag tot en met de auditdatum'],
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

/**
 * A value that a check expected or found, in words of the language; numbers, names of columns and what is not known stay as they are.
 * @param dayOf writes a day (`2026-06-09`) for the reader; without it days stay as they are
 */
export function checkValueSaid(value: string, language: Language, dayOf?: (day: string) => string): string {
  const said = language === 'en' ? value : inDutch(value);
  return dayOf === undefined ? said : said.replace(/(?<= )\d{4}-\d{2}-\d{2}$/u, dayOf);
}

function inDutch(value: string): string {
  const known = DUTCH.find(([pattern]) => pattern.test(value));
  return known === undefined ? value : value.replace(known[0], known[1]);
}
