import { BETWEEN_DIGITS, ENCODED_BETWEEN, ENCODED_DIGITS, ENCODED_PLUS, WRITTEN_DIGITS } from './number-notations.ts';

/**
 * Defines what a telephone number in free text is, and how to mask it. Reports, summaries, proofs and printed output all rely on this module. Digits count in
 * any script, with anything between them; the last three digits of a number remain visible.
 */

const SHOWN_DIGITS = 3;
/** What stands before the digits of a number that remain visible. */
export const MASK = '•••';

/** Digits of other scripts and shapes and the full-width plus, with their plain equivalents. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...WRITTEN_DIGITS.slice(1).flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
  ...['＋', '﹢', '⁺', '₊'].map((plus) => [plus, '+'] as const),
]);

/** The characters in a pattern's class, without its brackets. */
interface Alphabet {
  /** Characters that may occur between the digits of a number. */
  readonly between: string;
  /** Characters that people write inside a number; a list of figures uses commas, semicolons and colons. */
  readonly tight: string;
  readonly letters: string;
}

const ANY: Alphabet = {
  between: BETWEEN_DIGITS,
  tight: '\\s\\p{Z}\\p{Cf}\\p{M}\\p{Pd}\\u30fc\\uff70\\(\\)._~*·•‧∙⋅…',
  letters: '\\p{L}',
};
/** The ASCII part of these: nearly all texts are ASCII, and a pattern with these characters takes a tenth of the time to prepare. */
const ASCII: Alphabet = {
  between: '\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f',
  tight: '\\s\\-\\(\\)._~*',
  letters: 'A-Za-z',
};

function alphabetOf(text: string): Alphabet {
  return isAscii(text) ? ASCII : ANY;
}

/** A masked number never counts as part of another number. */
const apartBy = ({ between }: Alphabet): string => `(?!\\D{0,9}•••\\d{3}(?!\\d))[${between}]{0,12}`;
const tightBy = ({ tight }: Alphabet): string => `[${tight}\\/]{0,3}`;
/** Replaces the second half of a surrogate pair; it is invisible. */
const FILLER = '\u2060';
const pair = (one: string, other: string): string => `${one}${FILLER}?${other}`;
/** No number begins directly after digits, or after a masked number. */
const BEGINS = '(?<![\\d•])';
const ENDS = `(?!${FILLER}?\\d)`;

const ISO_DAY = '(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+\\-]\\d{2}:?\\d{2}))?';
const WRITTEN_DAY = '\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:19|20)\\d{2}';

/** A number may begin directly after a masked number. */
const DAY_BEGINS = '(?:(?<!\\d)|(?<=•••\\d{3}))';

/** Digits that are not a number, however many: ids of programs, digests, days and moments, and masked numbers. */
const othersBy = (apart: string): readonly string[] => [
  '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}',
  '(?<![\\da-zA-Z])[A-Za-z]{0,2}(?=\\d*[a-fA-F])[\\da-fA-F]{32,}(?![\\da-zA-Z])',
  `${DAY_BEGINS}${ISO_DAY}(?:[T ,_]{1,2}${TIME})?${ENDS}`,
  `${DAY_BEGINS}\\d{1,2}[\\-\\/.]\\d{1,2}[\\-\\/.](?:(?:19|20)\\d{2}|\\d{2})[ ,T]{1,2}${TIME}${ENDS}`,
  // A day alone, or followed by a number; after other digits, it may be the beginning of a number.
  `${DAY_BEGINS}${WRITTEN_DAY}(?=$|[^\\d\\s\\(\\).\\-\\/]|[\\s\\-–]{1,3}(?:${WRITTEN_DAY}|${ISO_DAY})|\\D{1,3}(?:\\+|0)(?:${apart}\\d){9})`,
  `\\+(?:31 (?:6 ••••|•• •••)|•• ••• •••) •\\d{3}${ENDS}`,
];

/** A day may follow a row number, or two figures. */
const NOT_A_DAY = `(?!.{0,2}${ISO_DAY}|\\D{0,2}\\d\\D{1,2}${ISO_DAY}${ENDS})`;
const MONTH_AND_DAY = '[\\-_. ]?(?:0[1-9]|1[0-2])[\\-_. ]?(?:0[1-9]|[12]\\d|3[01])';
/** A day that stands apart, as in file names. */
const NO_DAY_BEHIND = `(?!\\D{0,2}${ISO_DAY}|\\D{1,2}(?:(?:19|20)\\d{2}${MONTH_AND_DAY}|\\d{1,2}\\D\\d{1,2}\\D(?:19|20)\\d{2}|\\d{1,2}\\D(?:19|20)\\d{2})(?!\\d))`;

/** The patterns of numbers in texts of an alphabet. */
function numbersBy(alphabet: Alphabet): readonly string[] {
  const { between, tight, letters } = alphabet;
  const apart = apartBy(alphabet);
  const near = tightBy(alphabet);
  /** Also any other single sign, except signs that separate or surround cells. */
  const sign = `(?:${near}|[[${between}]--[${tight}\\/;"]] {0,2})`;
  return [
    // Dutch, with the country code, and perhaps the zero in brackets.
    `${BEGINS}(?:(?:\\+|${pair('0', '0')})${apart}3${apart}1|${pair('3', '1')}(?=${near}\\d))(?:${apart}\\(?0\\)?)?(?:${apart}\\d){9}${ENDS}`,
    // Dutch, as people write it; then with surplus digits.
    `${BEGINS}0${NOT_A_DAY}(?=${apart}[1-9])(?:${apart}\\d){9}${ENDS}`,
    `${BEGINS}0${NOT_A_DAY}(?=${near}[1-9])(?:${near}\\d){9,12}${ENDS}`,
    // With the country code but no plus, and other signs between the digits.
    `${BEGINS}31${NO_DAY_BEHIND}(?=(?:${sign}|[;"])(?:[1-9]|\\(0\\)))(?:${apart}\\(0\\))?(?:${apart}\\d){9}${ENDS}`,
    // Of any country; then with other signs between the digits; then with the same signs everywhere, whatever they are.
    `${BEGINS}(?:\\+|${pair('0', '0')})(?=${near}[1-9])(?:${near}\\d){8,15}${ENDS}(?!,\\d)`,
    `${BEGINS}(?:\\+|${pair('0', '0')}(?!:\\d\\d(?!\\d)))(?=${sign}[1-9])(?:${sign}\\d){8,15}${ENDS}`,
    `${BEGINS}(?:\\+|${pair('0', '0')}(?!:\\d\\d(?!\\d)))(?=\\d{1,3}(?<apart>[${between}]{1,12})\\d+\\k<apart>\\d)(?:(?:\\k<apart>)?\\d){8,15}${ENDS}`,
    // Mobile, without the zero that a spreadsheet dropped.
    `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}(?:[${tight}]{0,2}\\d){8}${ENDS}`,
    `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}[[${between}]--[.,:;]](?:${FILLER}?\\d){8}${ENDS}`,
    `${BEGINS}(?<!\\d[.,])6${NO_DAY_BEHIND}(?=(?<parts>[[${between}]--[.,:;\\s]]{1,3})\\d+\\k<parts>\\d)(?:(?:\\k<parts>)?\\d){8}${ENDS}`,
    // With the same one to three letters between its digits, three times or more, and nothing else.
    `(?<![${letters}\\d])(?:0|(?:\\+|00)?31)(?=\\d*(?<letters>[${letters}]{1,3})\\d+\\k<letters>\\d+\\k<letters>)(?:(?:\\k<letters>)?\\d){9}(?![${letters}\\d])`,
    // Of any country, without its plus. Days, and seconds or milliseconds since 1970, begin with 1 and 2.
    `${BEGINS}[3-9](?:${FILLER}?\\d){10,12}${ENDS}`,
  ];
}

/** A pattern as a regular expression for texts of each alphabet, prepared on first use. */
class Pattern {
  readonly #text: (alphabet: Alphabet) => string;
  readonly #prepared = new Map<Alphabet, RegExp>();

  constructor(text: (alphabet: Alphabet) => string) {
    this.#text = text;
  }

  in(text: string): RegExp {
    const alphabet = alphabetOf(text);
    const prepared = this.#prepared.get(alphabet) ?? new RegExp(this.#text(alphabet), 'gv');
    this.#prepared.set(alphabet, prepared);
    return prepared;
  }
}

const NUMBER = new Pattern(
  (alphabet) => `(?<other>${othersBy(apartBy(alphabet)).join('|')})|(?:${numbersBy(alphabet).join('|')})`,
);
const LONG_DIGITS = new Pattern((alphabet) => `${BEGINS}\\+?\\d(?:${tightBy(alphabet)}\\d){7,}${ENDS}`);

/** No number has fewer: the patterns above begin at a plus with eight digits, or at eight long digits. */
const LEAST_DIGITS = 8;

/**
 * Most ids and file names have no plus and at most one group of digits, which is too short for the patterns above. They need no search. The group is optional
 * as a whole: two adjacent runs of letters would make the time for a long text grow with its square.
 */
const TOO_FEW_DIGITS = /^[ -*,-/:-~]*(?:(?:[0-57-9]\d{8}|\d{1,8})[ -*,-/:-~]*)?$/u;

/** Masks every telephone number in an id, a file name or another text, in any notation. */
export function maskNumbers(text: string): string {
  return TOO_FEW_DIGITS.test(text) ? text : hidden(text, NUMBER, (found) => found);
}

/** Masks text that people write, where any eight or more digits may be a number. */
export function maskLongDigits(text: string): string {
  return hidden(maskNumbers(text), LONG_DIGITS, (found) => found);
}

/**
 * Masks numbers in the id of a call whose number's last digits are known, including other long digit strings with the same ending.
 * @param masked the number as shown, `+31 6 •••• •678`
 */
export function maskCallId(callId: string, masked: string): string {
  const ending = masked.slice(-SHOWN_DIGITS);
  const shown = maskNumbers(callId);
  if (!/^\d{3}$/u.test(ending)) return shown;
  return hidden(shown, LONG_DIGITS, (found) => (digitsIn(found).endsWith(ending) ? found : null));
}

/**
 * Masks a known number within another text, such as a call id made from it, whatever surrounds it (`M612345678-9`).
 * @param number E.164 with its plus; any other text masks nothing
 */
export function maskNumberIn(text: string, number: string): string {
  const digits = /^\+(\d{6,15})$/u.exec(number)?.[1];
  if (digits === undefined) return text;
  const national = digits.startsWith('31') ? digits.slice(2) : digits;
  // Most texts do not contain it in any notation, and a full search is far more expensive.
  const { plain } = folded(text);
  if (!(TOO_FEW_DIGITS.test(text) ? text : digitsIn(plain)).includes(national)) return text;
  const apart = apartBy(alphabetOf(plain));
  const country = digits.startsWith('31')
    ? `(?:(?:(?:\\+|00)${apart})?31${apart}(?:\\(?0\\)?${apart})?|0${apart})?`
    : '(?:\\+|00)?';
  return replaced(text, new RegExp(`${country}${[...national].join(apart)}`, 'gv'), (found) => found);
}

/** All digits of a text, of whatever script, in their order. */
export function digitsOf(text: string): string {
  return digitsIn(withAsciiDigits(text));
}

/** The text with ASCII digits instead of those of other scripts; its length does not change. */
export function withAsciiDigits(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(/[^\0-\x7f]/gu, asciiDigit);
}

/** A text as the patterns read it. */
interface Folded {
  readonly plain: string;
  /** Where a character of it stands in the text. */
  readonly placeOf: (index: number) => number;
}

/** Digits and signs as programs write them: `&#48;`, `%30`, `&nbsp;`. */
const ENCODED = new RegExp(
  [...ENCODED_DIGITS, ENCODED_PLUS, ENCODED_BETWEEN].map((each) => `(${each})`).join('|'),
  'gv',
);

/** What these are, in their order; anything else is a blank. */
const DECODED = '0123456789+';

/** The text with ASCII digits, and with single characters for those that programs write otherwise. */
function folded(text: string): Folded {
  const ascii = withAsciiDigits(text);
  if (!/[&%\\]/u.test(ascii)) return { plain: ascii, placeOf: (index) => index };
  const places = new Uint32Array(ascii.length + 1);
  let plain = '';
  let end = 0;
  const keep = (until: number): void => {
    for (let place = end; place < until; place += 1) places[plain.length + place - end] = place;
    plain += ascii.slice(end, until);
  };
  for (const match of ascii.matchAll(ENCODED)) {
    keep(match.index);
    places[plain.length] = match.index;
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    plain += DECODED[kind] ?? ' ';
    end = match.index + match[0].length;
  }
  keep(ascii.length);
  places[plain.length] = ascii.length;
  return { plain, placeOf: (index) => places[index] ?? 0 };
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return /^[\x00-\x7f]*$/u.test(text);
}

function digitsIn(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Like `replaced`, but skips texts with too few digits. */
function hidden(text: string, pattern: Pattern, hides: (found: string) => string | null): string {
  const { plain } = folded(text);
  return digitsIn(plain).length < LEAST_DIGITS ? text : replaced(text, pattern.in(plain), hides);
}

/**
 * Replaces matches of a pattern in the folded text by masks in the text itself.
 * @param hides null: leave this match unmasked
 */
function replaced(text: string, pattern: RegExp, hides: (found: string) => string | null): string {
  const { plain, placeOf } = folded(text);
  if (!/\d/u.test(plain)) return text;
  let shown = '';
  let end = 0;
  for (const match of plain.matchAll(pattern)) {
    if (match.groups?.['other'] !== undefined || hides(match[0]) === null) continue;
    shown += `${text.slice(end, placeOf(match.index))}${MASK}${digitsIn(match[0]).slice(-SHOWN_DIGITS)}`;
    const after = match.index + match[0].length;
    end = placeOf(after);
    if (plain[after] === FILLER && /[\uDC00-\uDFFF]/u.test(text[end] ?? '')) end += 1;
  }
  return end === 0 ? text : shown + text.slice(end);
}

function asciiDigit(character: string): string {
  return PLAIN.get(character)?.padEnd(character.length, FILLER) ?? character;
}

/**
 * Returns a function for showing file paths: it masks telephone numbers in them, and adds a counter to files that would then share a name, except the first. A
 * path that is already in this form does not change.
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
