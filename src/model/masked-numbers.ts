import { BETWEEN_DIGITS, WRITTEN_DIGITS } from './number-notations.ts';

/**
 * What is a telephone number in a text that is not for looking up, and how it is hidden: this module alone says it, for reports, summaries, proofs and what is printed.
 * Digits count in every script, and whatever stands between them; of a number the last three remain.
 */

const SHOWN_DIGITS = 3;

/** Digits of other scripts and shapes, and the plus of full width, with what they are read as. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...WRITTEN_DIGITS.slice(1).flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
  ...['＋', '﹢', '⁺', '₊'].map((plus) => [plus, '+'] as const),
]);

const APART = `[${BETWEEN_DIGITS}]{0,12}`;
/** What people write within a number; a list of figures has commas, semicolons and colons. */
const TIGHT_SIGNS = '\\s\\p{Z}\\p{Cf}\\p{M}\\p{Pd}\\u30fc\\uff70\\(\\)._~*·•‧∙⋅…';
const TIGHT = `[${TIGHT_SIGNS}\\/]{0,3}`;
/** The same, or any one sign but what stands between and around cells. */
const SIGN_OR_TIGHT = `(?:${TIGHT}|[[${BETWEEN_DIGITS}]--[${TIGHT_SIGNS}\\/;"]] {0,2})`;
/** Fills the place of the second half of a character outside the first plane; nobody sees it. */
const FILLER = '\u2060';
const pair = (one: string, other: string): string => `${one}${FILLER}?${other}`;
/** Behind digits, or behind a number that is hidden already, none begins. */
const BEGINS = '(?<![\\d•])';
const ENDS = '(?!\\d)';

const ISO_DAY = '(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+\\-]\\d{2}:?\\d{2}))?';
const WRITTEN_DAY = '\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:19|20)\\d{2}';

/** Digits that are no number, however many they are: ids of programs, digests, days and moments, and numbers that are hidden already. */
const OTHERS: readonly string[] = [
  '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}',
  '(?<![\\da-zA-Z])[A-Za-z]{0,2}(?=\\d*[a-fA-F])[\\da-fA-F]{32,}(?![\\da-zA-Z])',
  `(?<!\\d)${ISO_DAY}(?:[T ,_]{1,2}${TIME})?${ENDS}`,
  `(?<!\\d)\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:(?:19|20)\\d{2}|\\d{2})[ ,T]{1,2}${TIME}${ENDS}`,
  // A day alone; digits behind it can make it the beginning of a number.
  `(?<!\\d)${WRITTEN_DAY}(?=$|[^\\d\\s\\(\\).\\-\\/]|[\\s\\-–]{1,3}${WRITTEN_DAY})`,
  `\\+(?:31 (?:6 ••••|•• •••)|•• ••• •••) •\\d{3}${ENDS}`,
];

/** A day may stand behind a number of a row. */
const NOT_A_DAY = `(?!.{0,2}${ISO_DAY})`;
const MONTH_AND_DAY = '[\\-_. ]?(?:0[1-9]|1[0-2])[\\-_. ]?(?:0[1-9]|[12]\\d|3[01])';
/** A day that stands apart, as in the names of files. */
const NO_DAY_BEHIND = `(?!\\D{0,2}${ISO_DAY}|\\D{1,2}(?:(?:19|20)\\d{2}${MONTH_AND_DAY}|\\d{1,2}\\D\\d{1,2}\\D(?:19|20)\\d{2}|\\d{1,2}\\D(?:19|20)\\d{2})(?!\\d))`;

const NUMBERS: readonly string[] = [
  // Dutch, with the code of the country, and perhaps the zero in brackets.
  `${BEGINS}(?:(?:\\+|${pair('0', '0')})${APART}3${APART}1|${pair('3', '1')}(?=${TIGHT}\\d))(?:${APART}\\(?0\\)?)?(?:${APART}\\d){9}${ENDS}`,
  // Dutch, as people write it; then with digits too many.
  `${BEGINS}0${NOT_A_DAY}(?=${APART}[1-9])(?:${APART}\\d){9}${ENDS}`,
  `${BEGINS}0${NOT_A_DAY}(?=${TIGHT}[1-9])(?:${TIGHT}\\d){9,12}${ENDS}`,
  // A stroke stands between ids: here a code of an area, or of mobile numbers, with all of the rest behind it.
  `${BEGINS}0(?:[1-9]\\|\\d{8}|[1-9]\\d\\|\\d{7}|[1-9]\\d{2}\\|\\d{6})${ENDS}`,
  // Of any country; then with other signs between.
  `${BEGINS}(?:\\+|${pair('0', '0')})(?=${TIGHT}[1-9])(?:${TIGHT}\\d){8,15}${ENDS}(?!,\\d)`,
  `${BEGINS}(?:\\+|${pair('0', '0')}(?!:\\d\\d(?!\\d)))(?=${SIGN_OR_TIGHT}[1-9])(?:${SIGN_OR_TIGHT}\\d){8,15}${ENDS}`,
  // Mobile, without the zero that a spreadsheet took.
  `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}(?:[${TIGHT_SIGNS}]{0,2}\\d){8}${ENDS}`,
  `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}[[${BETWEEN_DIGITS}]--[.,:;]](?:${FILLER}?\\d){8}${ENDS}`,
  // The same one to three letters between its digits, three times or more, and nothing else.
  '(?<![\\p{L}\\d])(?:0|(?:\\+|00)?31)(?=\\d*(?<letters>[A-Za-z]{1,3})\\d+\\k<letters>\\d+\\k<letters>)(?:(?:\\k<letters>)?\\d){9}(?![\\p{L}\\d])',
  // Of any country, without its plus. What programs count from 1970, and days, begin with 1 and 2.
  `${BEGINS}[3-9](?:${FILLER}?\\d){10,12}${ENDS}`,
];

const NUMBER = new RegExp(`(?<other>${OTHERS.join('|')})|(?:${NUMBERS.join('|')})`, 'gv');
const LONG_DIGITS = new RegExp(`${BEGINS}\\+?\\d(?:${TIGHT}\\d){7,}${ENDS}`, 'gv');

/** Hides every telephone number that stands in an id, a file name or another text, whatever its notation. */
export function maskNumbers(text: string): string {
  return replaced(text, NUMBER, (found) => found);
}

/** The same in what people write, where any eight digits or more may be a number. */
export function maskLongDigits(text: string): string {
  return replaced(maskNumbers(text), LONG_DIGITS, (found) => found);
}

/**
 * The same in an id of a call to a number of which the last digits are known: other long digits are hidden too where they end like it.
 * @param masked the number as it is shown, `+31 6 •••• •678`
 */
export function maskCallId(callId: string, masked: string): string {
  const ending = masked.slice(-SHOWN_DIGITS);
  const hidden = maskNumbers(callId);
  if (!/^\d{3}$/u.test(ending)) return hidden;
  return replaced(hidden, LONG_DIGITS, (found) => (digitsIn(found).endsWith(ending) ? found : null));
}

/**
 * Hides a number that stands within another text, such as a call id made of it, whatever stands around it (`M612345678-9`).
 * @param number E.164 with its plus; any other text hides nothing
 */
export function maskNumberIn(text: string, number: string): string {
  const digits = /^\+(\d{6,15})$/u.exec(number)?.[1];
  if (digits === undefined) return text;
  const national = digits.startsWith('31') ? digits.slice(2) : digits;
  // Most texts hold it in no notation, and to look for one costs far more.
  if (!digitsIn(folded(text)).includes(national)) return text;
  const apart = [...national].join(APART);
  const country = digits.startsWith('31')
    ? `(?:(?:(?:\\+|00)${APART})?31${APART}(?:\\(?0\\)?${APART})?|0${APART})?`
    : '(?:\\+|00)?';
  return replaced(text, new RegExp(`${country}${apart}`, 'gv'), (found) => found);
}

/** The text with ASCII digits in the place of those of other scripts; what was cut short has as many characters as before. */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/u.test(text)) return text;
  return text.replace(/[^\0-\x7f]/gu, asciiDigit);
}

function digitsIn(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Replaces what a pattern finds in the folded text, in the text itself. @param hides null: this one stays */
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
 * Gives a function for the paths of files as they are shown: telephone numbers in them are hidden, and of files that would then have one name, all but the first get a number behind it.
 * A path that is shown already stays as it is.
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
