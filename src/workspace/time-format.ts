import { isDurationNotation } from '../model/duration-notations.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** Checks that the notation that `formats` gives for a heading can be read as a day or a time of day. */

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half-day';

/** The luxon tokens that intake reads. */
const TOKENS: ReadonlyMap<string, Part> = new Map([
  ['yyyy', 'year'],
  ['yy', 'year'],
  ['MM', 'month'],
  ['M', 'month'],
  ['dd', 'day'],
  ['d', 'day'],
  ['HH', 'hour'],
  ['H', 'hour'],
  ['mm', 'minute'],
  ['m', 'minute'],
  ['ss', 'second'],
  ['s', 'second'],
  ['hh', 'hour'],
  ['h', 'hour'],
  ['a', 'half-day'],
  ['SSS', 'fraction'],
  ['u', 'fraction'],
]);

/** 12-hour hours. */
const HALF_DAY_HOURS: readonly string[] = ['h', 'hh'];

/** Notations that people write from habit, with their name here. */
const HABITS: ReadonlyMap<string, string> = new Map([
  ['YYYY', 'yyyy'],
  ['YY', 'yy'],
  ['DD', 'dd'],
  ['D', 'd'],
  ['jjjj', 'yyyy'],
  ['JJJJ', 'yyyy'],
  ['jj', 'yy'],
  ['uu', 'HH'],
  ['nn', 'mm'],
  ['SS', 'ss'],
  ['A', 'a'],
  ['tt', 'a'],
  ['f', 'u'],
  ['fff', 'SSS'],
]);

/**
 * @param format luxon tokens (`d-M-yyyy H:mm`), or a notation of durations
 * @returns what is wrong with it, in a sentence, or undefined
 */
export function timeFormatMistake(format: string): Text | undefined {
  if (isDurationNotation(format)) return undefined;
  const words = letterRuns(format);
  if (words === undefined) return MESSAGES.singleQuotationMarkIsNotClosed;
  const unknown = words.find((word) => !TOKENS.has(word));
  if (unknown !== undefined) return unknownToken(unknown);
  return partsMistake(words.flatMap((word) => TOKENS.get(word) ?? [])) ?? halfDayMistake(words);
}

function halfDayMistake(words: readonly string[]): Text | undefined {
  const hours = words.find((word) => HALF_DAY_HOURS.includes(word));
  if (words.includes('a') === (hours !== undefined)) return undefined;
  return hours === undefined ? MESSAGES.amOrPmGoesWithHours : MESSAGES.hoursNeedHalfOfDay(hours, hours.toUpperCase());
}

function unknownToken(word: string): Text {
  const habit = HABITS.get(word);
  if (habit !== undefined) return MESSAGES.meansNothingHereItIsWritten(word, habit);
  return MESSAGES.meansNothingHerePutLiteralLetters(word);
}

function partsMistake(parts: readonly Part[]): Text | undefined {
  const has = (part: Part): boolean => parts.includes(part);
  const days = (['year', 'month', 'day'] as const).filter(has).length;
  const mistakes: readonly (readonly [boolean, Text])[] = [
    [parts.length === 0, MESSAGES.itNamesNeitherDayNorTime],
    [new Set(parts).size !== parts.length, MESSAGES.partOccursTwice],
    [has('minute') && !has('hour') && has('day') && !has('month'), MESSAGES.monthIsCapitalMm],
    [has('hour') && !has('minute') && has('month') && !has('day'), MESSAGES.minutesAreSmallMm],
    [days === 1 || days === 2, MESSAGES.dayIsPartial],
    [has('fraction') && !has('second'), MESSAGES.fractionNeedsItsSeconds],
    [has('hour') !== has('minute') || (has('second') && !has('minute')), MESSAGES.timeOfDayNeedsItsHours],
  ];
  return mistakes.find(([holds]) => holds)?.[1];
}

/** Runs of one letter outside single quotation marks, in order. */
function letterRuns(format: string): string[] | undefined {
  const parts = format.split("'");
  if (parts.length % 2 === 0) return undefined;
  return parts.flatMap((part, index) => (index % 2 === 0 ? (part.match(/([A-Za-z])\1*/gu) ?? []) : []));
}
