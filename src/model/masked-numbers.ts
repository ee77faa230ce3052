import { BETWEEN_DIGITS, WRITTEN_DIGITS } from './number-notations.ts';

/**
 * Defines what a telephone number is in free text, and how to mask it. Only this module decides, for reports, summaries, proofs and printed output.
 * Digits count in any script, with anything between them; the last three digits of a number remain visible.
 */

const SHOWN_DIGITS = 3;

/** Digits of other scripts and shapes and the full-width plus, with their plain equivalents. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...WRITTEN_DIGITS.slice(1).flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
  ...['＋', '﹢', '⁺', '₊'].map((plus) => [plus, '+'] as const),
]);

/** A number that is already masked never stands between the digits of another. */
const APART = `(?!\\D{0,9}•••\\d{3}(?!\\d))[${BETWEEN_DIGITS}]{0,12}`;
/** What people write inside a number; a list of figures uses commas, semicolons and colons. */
const TIGHT_SIGNS = '\\s\\p{Z}\\p{Cf}\\p{M}\\p{Pd}\\u30fc\\uff70\\(\\)._~*·•‧∙⋅…';
const TIGHT = `[${TIGHT_SIGNS}\\/]{0,3}`;
/** The same, or any single sign except those that separate or surround cells. */
const SIGN_OR_TIGHT = `(?:${TIGHT}|[[${BETWEEN_DIGITS}]--[${TIGHT_SIGNS}\\/;"]] {0,2})`;
/** Replaces the second half of a surrogate pair; it is invisible. */
const FILLER = '\u2060';
const pair = (one: string, other: string): string => `${one}${FILLER}?${other}`;
/** No number begins right after digits, or after a number that is already masked. */
const BEGINS = '(?<![\\d•])';
const ENDS = `(?!${FILLER}?\\d)`;

const ISO_DAY = '(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+\\-]\\d{2}:?\\d{2}))?';
const WRITTEN_DAY = '\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:19|20)\\d{2}';

/** Also right after a number that is already masked. */
const DAY_BEGINS = '(?:(?<!\\d)|(?<=•••\\d{3}))';

/** Digits that are not a number, however many: ids of programs, digests, days and moments, and numbers that are already masked. */
const OTHERS: readonly string[] = [
  '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}',
  '(?<![\\da-zA-Z])[A-Za-z]{0,2}(?=\\d*[a-fA-F])[\\da-fA-F]{32,}(?![\\da-zA-Z])',
  `${DAY_BEGINS}${ISO_DAY}(?:[T ,_]{1,2}${TIME})?${ENDS}`,
  `${DAY_BEGINS}\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:(?:19|20)\\d{2}|\\d{2})[ ,T]{1,2}${TIME}${ENDS}`,
  // A day alone, or followed by a number; other digits after it may make it the beginning of a number.
  `${DAY_BEGINS}${WRITTEN_DAY}(?=$|[^\\d\\s\\(\\).\\-\\/]|[\\s\\-–]{1,3}(?:${WRITTEN_DAY}|${ISO_DAY})|\\D{1,3}(?:\\+|0)(?:${APART}\\d){9})`,
  `\\+(?:31 (?:6 ••••|•• •••)|•• ••• •••) •\\d{3}${ENDS}`,
];

/** A day may follow a row number, or two figures. */
const NOT_A_DAY = `(?!.{0,2}${ISO_DAY}|\\D{0,2}\\d\\D{1,2}${ISO_DAY}${ENDS})`;
const MONTH_AND_DAY = '[\\-_. ]?(?:0[1-9]|1[0-2])[\\-_. ]?(?:0[1-9]|[12]\\d|3[01])';
/** A day that stands apart, as in file names. */
const NO_DAY_BEHIND = `(?!\\D{0,2}${ISO_DAY}|\\D{1,2}(?:(?:19|20)\\d{2}${MONTH_AND_DAY}|\\d{1,2}\\D\\d{1,2}\\D(?:19|20)\\d{2}|\\d{1,2}\\D(?:19|20)\\d{2})(?!\\d))`;

const NUMBERS: readonly string[] = [
  // Dutch, with the country code, and perhaps the zero in brackets.
  `${BEGINS}(?:(?:\\+|${pair('0', '0')})${APART}3${APART}1|${pair('3', '1')}(?=${TIGHT}\\d))(?:${APART}\\(?0\\)?)?(?:${APART}\\d){9}${ENDS}`,
  // Dutch, as people write it; then with surplus digits.
  `${BEGINS}0${NOT_A_DAY}(?=${APART}[1-9])(?:${APART}\\d){9}${ENDS}`,
  `${BEGINS}0${NOT_A_DAY}(?=${TIGHT}[1-9])(?:${TIGHT}\\d){9,12}${ENDS}`,
  // With the country code but no plus, and other signs between the digits.
  `${BEGINS}31${NO_DAY_BEHIND}(?=(?:${SIGN_OR_TIGHT}|[;"])(?:[1-9]|\\(0\\)))(?:${APART}\\(0\\))?(?:${APART}\\d){9}${ENDS}`,
  // Of any country; then with other signs between the digits; then with the same signs everywhere, whatever they are.
  `${BEGINS}(?:\\+|${pair('0', '0')})(?=${TIGHT}[1-9])(?:${TIGHT}\\d){8,15}${ENDS}(?!,\\d)`,
  `${BEGINS}(?:\\+|${pair('0', '0')}(?!:\\d\\d(?!\\d)))(?=${SIGN_OR_TIGHT}[1-9])(?:${SIGN_OR_TIGHT}\\d){8,15}${ENDS}`,
  `${BEGINS}(?:\\+|${pair('0', '0')}(?!:\\d\\d(?!\\d)))(?=\\d{1,3}(?<apart>[${BETWEEN_DIGITS}]{1,12})\\d+\\k<apart>\\d)(?:(?:\\k<apart>)?\\d){8,15}${ENDS}`,
  // Mobile, without the zero that a spreadsheet dropped.
  `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}(?:[${TIGHT_SIGNS}]{0,2}\\d){8}${ENDS}`,
  `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}[[${BETWEEN_DIGITS}]--[.,:;]](?:${FILLER}?\\d){8}${ENDS}`,
  `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}(?=(?<parts>[[${BETWEEN_DIGITS}]--[.,:;\\s]]{1,3})\\d+\\k<parts>\\d)(?:(?:\\k<parts>)?\\d){8}${ENDS}`,
  // The same one to three letters between its digits, three times or more, and nothing else.
  '(?<![\\p{L}\\d])(?:0|(?:\\+|00)?31)(?=\\d*(?<letters>\\p{L}{1,3})\\d+\\k<letters>\\d+\\k<letters>)(?:(?:\\k<letters>)?\\d){9}(?![\\p{L}\\d])',
  // Of any country, without its plus. Days, and seconds or milliseconds since 1970, begin with 1 and 2.
  `${BEGINS}[3-9](?:${FILLER}?\\d){10,12}${ENDS}`,
];

const NUMBER = new RegExp(`(?<other>${OTHERS.join('|')})|(?:${NUMBERS.join('|')})`, 'gv');
const LONG_DIGITS = new RegExp(`${BEGINS}\\+?\\d(?:${TIGHT}\\d){7,}${ENDS}`, 'gv');

/** Masks every telephone number in an id, a file name or another text, in any notation. */
export function maskNumbers(text: string): string {
  return replaced(text, NUMBER, (found) => found);
}

/** The same for text that people write, where any eight or more digits may be a number. */
export function maskLongDigits(text: string): string {
  return replaced(maskNumbers(text), LONG_DIGITS, (found) => found);
}

/**
 * The same for the id of a call to a number whose last digits are known: also masks other long digit strings with the same ending.
 * @param masked the number as shown, `+31 6 •••• •678`
 */
export function maskCallId(callId: string, masked: string): string {
  const ending = masked.slice(-SHOWN_DIGITS);
  const hidden = maskNumbers(callId);
  if (!/^\d{3}$/u.test(ending)) return hidden;
  return replaced(hidden, LONG_DIGITS, (found) => (digitsIn(found).endsWith(ending) ? found : null));
}

/**
 * Masks a number within another text, such as a call id made from it, whatever surrounds it (`M612345678-9`).
 * @param number E.164 with its plus; any other text masks nothing
 */
export function maskNumberIn(text: string, number: string): string {
  const digits = /^\+(\d{6,15})$/u.exec(number)?.[1];
  if (digits === undefined) return text;
  const national = digits.startsWith('31') ? digits.slice(2) : digits;
  // Most texts do not contain it in any notation, and a full search is far more expensive.
  if (!digitsIn(folded(text)).includes(national)) return text;
  const apart = [...national].join(APART);
  const country = digits.startsWith('31')
    ? `(?:(?:(?:\\+|00)${APART})?31${APART}(?:\\(?0\\)?${APART})?|0${APART})?`
    : '(?:\\+|00)?';
  return replaced(text, new RegExp(`${country}${apart}`, 'gv'), (found) => found);
}

/** The text with ASCII digits in place of those of other scripts; its length stays the same. */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/u.test(text)) return text;
  return text.replace(/[^\0-\x7f]/gu, asciiDigit);
}

function digitsIn(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Replaces, in the text itself, what a pattern finds in the folded text. @param hides null: leave this one unmasked */
function replaced(text: string, pattern: RegExp, hides: (found: string) => string | null): string {
  const plain = folded(text);
  if (!/\d/u.test(plain)) return text;
  let shown = '';
  let end = 0;
  for (const match of plain.matchAll(pattern)) {
    if (match.groups?.['other'] !== undefined || hides(match[0]) === null) continue;
    shown += `${text.slice(end, match.index)}•••${digitsIn(match[0]).slice(-SHOWN_DIGITS)}`;
    end = match.index + match[0].length;
    if (plain[end] === FILLER && /[\uDC00-\uDFFF]/u.test(text[end] ?? '')) end += 1;
  }
  return end === 0 ? text : shown + text.slice(end);
}

function asciiDigit(character: string): string {
  return PLAIN.get(character)?.padEnd(character.length, FILLER) ?? character;
}

/**
 * Returns a function for showing file paths: it masks telephone numbers in them, and numbers all but the first of the files that would then share a
 * name.
 * A path that is already in shown form stays as it is.
 * @param paths all files, by their true names
 */
export function shownPaths(paths: readonly string[]): (path: string) => string {
  const shown = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const path of [...new Set(paths)].sort()) {
    const masked = maskNumbers(path);
    if (masked === path) continue;
    const use = (uses.get(masked) ?? 0) + 1;
    uses.set(masked, use);
    shown.set(path, use === 1 ? masked : `${masked} (${use})`);
  }
  return (path) => shown.get(path) ?? maskNumbers(path);
}
