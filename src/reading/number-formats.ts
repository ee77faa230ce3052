/** The part of a cell's number format that changes the meaning of its number. */
export interface NumberFormat {
  readonly kind: 'number' | 'date' | 'time' | 'moment' | 'duration';
  /** The fewest digits of a whole number, padded with zeros: 10 for `0000000000`. */
  readonly digits: number;
}

export const PLAIN_NUMBER: NumberFormat = { kind: 'number', digits: 1 };

const DATE: NumberFormat = { kind: 'date', digits: 1 };
const TIME: NumberFormat = { kind: 'time', digits: 1 };
const MOMENT: NumberFormat = { kind: 'moment', digits: 1 };
const DURATION: NumberFormat = { kind: 'duration', digits: 1 };

/** Formats that the file names by number only, without their text; includes the dates of East Asian settings. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return DATE;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56) return TIME;
  if (id === 22) return MOMENT;
  return id === 46 ? DURATION : PLAIN_NUMBER;
}

/**
 * Parts that are not placeholders: quoted texts, characters after `\`, `_` (a gap) or `*` (a filling), and anything in brackets except elapsed times.
 */
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/** Reads a number format from the file: its letters are always English, whatever the language of the program. */
export function readNumberFormat(code: string): NumberFormat {
  const hasCondition = /\[[<>=]/u.test(code);
  const section = (code.replaceAll(LITERALS, '').split(';')[0] ?? '').toLowerCase();
  if (section.trim() === 'general') return PLAIN_NUMBER;
  if (/\[(?:h+|m+|s+)\]/u.test(section)) return DURATION;
  const letters = section.replaceAll('general', '').replaceAll(/am\/pm|a\/p/gu, 'h');
  if (/[dmyhs]/u.test(letters)) return clockFormat(letters);
  return { kind: 'number', digits: hasCondition ? 1 : leastDigits(section) };
}

function clockFormat(letters: string): NumberFormat {
  const hasTime = /[hs]/u.test(letters);
  // An m beside hours or seconds means minutes.
  const hasDate = /[dy]/u.test(letters) || (/m/u.test(letters) && !hasTime);
  if (!hasTime) return DATE;
  return hasDate || /mmm/u.test(letters) ? MOMENT : TIME;
}

/** A zero stands for a digit that is always shown, and so do all places after it. */
function leastDigits(section: string): number {
  if (/[.%e]/u.test(section)) return 1;
  const places = section.replaceAll(/[^0#?]/gu, '');
  const first = places.indexOf('0');
  return first < 0 ? 1 : places.length - first;
}

const SECONDS_OF_DAY = 86_400;
/** 9999-12-31, the last day that a spreadsheet knows. */
const LAST_SERIAL = 2_958_466;
/** 1980-01-01: a smaller number shown as a time of day is a duration, not a moment. */
const FIRST_LIKELY_SERIAL = 29_221;
const DAYS_FROM_1900_TO_1904 = 1462;

/** The digits of a number in any notation: no exponent, no zeros at the end of its decimals. */
function plainDigits(stored: string): string | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/iu.exec(stored);
  if (match === null || (match[2] === '' && (match[3] ?? '') === '')) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  if (Math.abs(shift) > 40) return undefined;
  const digits = shift < 0 ? whole.padStart(1 - shift, '0') + fraction : whole + fraction.padEnd(shift, '0');
  const point = digits.length - (shift < 0 ? fraction.length - shift : Math.max(fraction.length - shift, 0));
  const before = digits.slice(0, point).replace(/^0+(?=\d)/u, '') || '0';
  const after = digits.slice(point).replace(/0+$/u, '');
  const text = after === '' ? before : `${before}.${after}`;
  return sign === '-' && /[1-9]/u.test(text) ? `-${text}` : text;
}

/**
 * The text of a number in a cell: its stored digits, with the leading zeros of its format, or the day or time that it counts.
 * @param stored as written in the file
 * @param starts1904 whether days are counted from 1904-01-01, as old programs for the Mac did
 * @param dayAndTime the separator between a day and its time
 */
export function numberText(stored: string, format: NumberFormat, starts1904: boolean, dayAndTime: 'T' | ' '): string {
  const digits = plainDigits(stored);
  if (digits === undefined) return stored;
  if (format.kind === 'number') {
    return format.digits > 1 && /^\d+$/u.test(digits) ? digits.padStart(format.digits, '0') : digits;
  }
  return clockText(Number(stored), format.kind, starts1904, dayAndTime) ?? digits;
}

function clockText(
  value: number,
  kind: Exclude<NumberFormat['kind'], 'number'>,
  starts1904: boolean,
  dayAndTime: 'T' | ' ',
): string | undefined {
  if (!(value >= 0) || value >= LAST_SERIAL) return undefined;
  const seconds = Math.round(value * SECONDS_OF_DAY);
  const day = Math.floor(seconds / SECONDS_OF_DAY);
  const time = clock(seconds % SECONDS_OF_DAY);
  const isTimeAlone = kind === 'time' && value < 1;
  if (isTimeAlone) return clockWithFraction(value, SECONDS_OF_DAY - 1);
  const serial = starts1904 ? day + DAYS_FROM_1900_TO_1904 : day;
  if (kind === 'duration' || (kind === 'time' && serial < FIRST_LIKELY_SERIAL)) return clockWithFraction(value);
  const date = dateOf(serial, starts1904);
  return kind === 'date' && seconds % SECONDS_OF_DAY === 0 ? date : `${date}${dayAndTime}${time}`;
}

/** The hours of a duration go on past 24. */
function clock(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A smaller fraction of a second comes from counting days as fractions. */
const LEAST_FRACTION = 20;

/**
 * A duration or a time of day, to the thousandth of a second if it is not a whole number of seconds: fractions are not rounded away here.
 * @param most keeps the last half second of a day from becoming midnight of the next one
 */
function clockWithFraction(value: number, most: number = Number.POSITIVE_INFINITY): string {
  const thousandths = Math.round(value * SECONDS_OF_DAY * 1000);
  const fraction = thousandths % 1000;
  if (fraction <= LEAST_FRACTION || fraction >= 1000 - LEAST_FRACTION)
    return clock(Math.min(Math.round(thousandths / 1000), most));
  return `${clock(Math.floor(thousandths / 1000))}.${String(fraction).padStart(3, '0')}`;
}

/** Counted from 1900, the year 1900 has a leap day and the count has a day 0. Neither exists, and neither is turned into another day. */
function dateOf(serial: number, starts1904: boolean): string {
  if (!starts1904 && serial === 0) return '1900-01-00';
  if (!starts1904 && serial === 60) return '1900-02-29';
  const days = !starts1904 && serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + days * SECONDS_OF_DAY * 1000).toISOString().slice(0, 10);
}
