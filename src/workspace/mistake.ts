import type { DetailText } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Text } from '../model/text.ts';

/** A path to a value in `belaudit.yaml`: keys, and positions in lists from 0. */
export type KeyPath = readonly (string | number)[];

/** Something wrong at a key of the configuration; its line follows from the path unless it is given. */
export interface Mistake {
  readonly path: KeyPath;
  readonly line?: number;
  readonly found?: string | Text;
  readonly expected?: string | Text;
  readonly message: Text;
}

const LONGEST_FOUND = 80;
const SIMPLE_KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
/** Seven digits or more, however they are spaced: a telephone number, or nearly one. */
const TELEPHONE_NUMBER = /\+?\d(?:[\s().\-/]{0,3}\d){6,}/gu;
const DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/u;
// Control characters, marks of writing direction, line and paragraph separators.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A path as a person writes it: `vendors[0].contracts`, `sources[2].values.result["NIET THUIS"]`. */
export function keyText(path: KeyPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (SIMPLE_KEY.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/**
 * Text from the file in a form fit for messages: one short line, with at most the last three digits of a telephone number. What nobody can see is
 * spelled out, such as `[U+202E]`: it may be the mistake.
 */
export function messageText(text: string): string {
  const printable = text
    .replaceAll(/[\t\n\r]/gu, ' ')
    .replace(UNPRINTABLE, codeOf)
    .trim();
  const masked = printable.replace(TELEPHONE_NUMBER, (number) =>
    DAY.test(number) ? number : `•••${lastDigits(number)}`,
  );
  return masked.length > LONGEST_FOUND ? `${masked.slice(0, LONGEST_FOUND)}…` : masked;
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text from the file between quotation marks, for use in a sentence. */
export function quoteText(text: string): string {
  return `"${messageText(text)}"`;
}

/** Mistakes as details of an error: by line, then key, without repeats. */
export function errorDetails(
  mistakes: readonly Mistake[],
  file: string,
  lineOf: (path: KeyPath) => number,
): DetailText[] {
  const details = mistakes.map((mistake) => errorDetail(mistake, file, mistake.line ?? lineOf(mistake.path)));
  const unique = new Map(details.map((detail) => [JSON.stringify(detail), detail]));
  return [...unique.values()].sort(byLineAndKey);
}

function errorDetail(mistake: Mistake, file: string, line: number): DetailText {
  const key = messageText(keyText(mistake.path));
  return {
    file,
    line,
    ...(key === '' ? {} : { key }),
    ...definedFields({ found: mistake.found, expected: mistake.expected }),
    message: mistake.message,
  };
}

function byLineAndKey(left: DetailText, right: DetailText): number {
  const lines = (left.line ?? 0) - (right.line ?? 0);
  if (lines !== 0) return lines;
  return compareText(left.key ?? '', right.key ?? '') || compareText(left.message.en, right.message.en);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function lastDigits(number: string): string {
  return number.replace(/\D/gu, '').slice(-3);
}
