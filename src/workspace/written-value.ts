import { IANAZone } from 'luxon';
import type { OpenMinutes } from '../model/configuration.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** The notation of each kind of value in the configuration. Each function returns undefined for a text without a meaning. */

const LAST_MINUTE = 24 * 60;
const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/u;

/** First and last day that anything can be dated. Many systems write a day beyond these for no day (`9999-12-31`). */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';

/** Stands for an open end: a day that never comes. */
export const OPEN = 'open';

/** An existing day, as `2026-06-30`, from 1900 to 2100. */
export function readDay(text: string): string | undefined {
  const day = readAnyDay(text);
  return day !== undefined && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/** A first day: like a day, but one before 1900 means the first that there is. */
export function readStart(text: string): string | undefined {
  const day = readAnyDay(text);
  return day !== undefined && day < FIRST_DAY ? FIRST_DAY : readDay(text);
}

/** A last day: like a day, but one after 2100 means that there is none. */
export function readEnd(text: string): string | undefined {
  const day = readAnyDay(text);
  return day !== undefined && day > LAST_DAY ? OPEN : readDay(text);
}

/** As ISO text, so that days compare as text. */
function readAnyDay(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : undefined;
}

/** A whole number from `lowest` to `highest`, digits only. */
export function readWhole(text: string, lowest: number, highest: number): number | undefined {
  if (!/^\d{1,9}$/u.test(text)) return undefined;
  const value = Number(text);
  return value >= lowest && value <= highest ? value : undefined;
}

/** An amount of money: digits, and at most two decimals after a point. */
export function readAmount(text: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,2})?$/u.test(text) ? Number(text) : undefined;
}

/** An IANA zone that this machine knows, in the usual spelling. */
export function readZone(text: string): string | undefined {
  if (!ZONE.test(text)) return undefined;
  // The list of zones is at hand; testing any other zone would load the time formats of all countries.
  const known = suggestedZones().find((zone) => zone.toLowerCase() === text.toLowerCase());
  return known ?? (IANAZone.isValidZone(text) ? text : undefined);
}

/** Characters that can be delimiters. */
const DELIMITERS = '\t,;|^~!#$%&*+-./:<=>?@\\_\u001f';

export const DELIMITER_WORDS: Text = MESSAGES.signOrWord;

/** The delimiter of a text. */
export function readDelimiter(text: string): string | undefined {
  if (text === 'tab') return '\t';
  if (text === 'space') return ' ';
  return text.length === 1 && DELIMITERS.includes(text) ? text : undefined;
}

export const QUOTE_WORDS: Text = MESSAGES.oneSignSuchAsOrWord;

/** The quote character of a text, or `none`. */
export function readQuote(text: string): string | undefined {
  return text === 'none' || /^["'`|^~$%]$/u.test(text) ? text : undefined;
}

/** Zones that may be suggested. */
export function suggestedZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

/** `09:00-20:00`, closing after opening and at most at 24:00; or `none`. */
export function readHours(text: string): OpenMinutes | 'none' | undefined {
  if (text === 'none') return 'none';
  const match = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/u.exec(text);
  if (match === null) return undefined;
  const open = minuteOfDay(match[1], match[2]);
  const close = minuteOfDay(match[3], match[4]);
  return open !== undefined && close !== undefined && open < close ? { open, close } : undefined;
}

function minuteOfDay(hours: string | undefined, minutes: string | undefined): number | undefined {
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= LAST_MINUTE ? minute : undefined;
}

/** Headings joined with ` + `: the cells are joined with a space. A plus without spaces around it is part of a heading. */
export function readHeadings(text: string): readonly string[] | undefined {
  const headings = text.split(/(?:^|\s+)\+(?=\s|$)/u).map((heading) => heading.trim());
  return headings.every((heading) => heading !== '') ? headings : undefined;
}

/** Why a path or glob in `files` is refused; undefined if it may be read. */
export function filesMistake(files: string): Text | undefined {
  if (/\p{Cc}/u.test(files)) return MESSAGES.pathHoldsControlCharacter;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//u.test(files)) return MESSAGES.thisIsWebAddressFilesMust;
  if (files.includes('\\')) return MESSAGES.foldersAreSeparatedByForwardSlashes;
  if (/^(?:\/|~|[A-Za-z]:)/u.test(files)) return MESSAGES.pathMustBeRelativeToWorkspace;
  // Braces, brackets and parentheses of a glob could also spell out two dots.
  if (files.split(/[/{},()|]/u).some((part) => part.replace(/[[\]?*@!+]/gu, '') === '..'))
    return MESSAGES.pathLeadsOutOfWorkspace;
  if (/^(?:\.\/)*\.belaudit(?:\/|$)/u.test(files)) return MESSAGES.folderIsOurs;
  return undefined;
}

/** Digits of the E.164 form of a telephone number; one without a country code is Dutch. */
export function readTelephone(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/gu, '');
  const [, national] = /^0([1-9]\d{8})$/u.exec(digits) ?? [];
  if (national !== undefined) return `31${national}`;
  return /^(?:\+|00)([1-9]\d{7,14})$/u.exec(digits)?.[1];
}
