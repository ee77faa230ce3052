import { columnName, quotedColumn } from '../../src/language/column-words.ts';
import type { Language } from '../../src/model/configuration.ts';
import { words as english } from './later-deliveries/words.en.ts';
import { words as dutch } from './later-deliveries/words.nl.ts';

const VALUES = { nl: dutch.values, en: english.values };

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
  [/^not-examined$/, 'niet onderzocht'],
  [/^at most (\d+) of (\d+)$/, 'hoogstens $1 van $2'],
  [/^rows ([\d, ]+)$/, 'rijen $1'],
  [/^rows ([\d, ]+) and (\d+) more$/, 'rijen $1 en nog $2'],
  [/^call centre$/, 'callcenter'],
  [/^agent$/, 'medewerker'],
  [/^fewer than (\d+)$/, 'minder dan $1'],
  [/^at most (\d+%) of (\d+)$/, 'hoogstens $1 van $2'],
  [/^at least (\d+) rows$/, 'ten minste $1 rijen'],
  [/^a value for (.+)$/, 'een waarde voor $1'],
  [/^(.+) known in (\d+%) of (\d+) rows$/, '$1 bekend in $2 van $3 rijen'],
  [/^number (\+\d+)/, 'nummer $1'],
  [
    /^another number and another time: perhaps another call with the same id; /,
    'ander nummer en andere tijd: misschien een andere oproep met hetzelfde kenmerk; ',
  ],
  [
    /^the file has no ids: perhaps another call of the same time, numbers and agent; /,
    'het bestand heeft geen kenmerken: misschien een andere oproep met dezelfde tijd, nummers en medewerker; ',
  ],
];

/** What a call says about its connection, piece by piece. */
const CONNECTION: readonly (readonly [pattern: RegExp, words: (value: string) => string])[] = [
  [/^connected (yes|no)$/, (value) => `verbonden ${value === 'yes' ? 'ja' : 'nee'}`],
  [/^result (\S+)$/, (value) => `resultaat ${valueText(value, 'nl')}`],
  [/^talk seconds (\d+)$/, (value) => `gesprekstijd ${value} s`],
  [/^a time of connection$/, () => 'een tijd van verbinding'],
];

/** The notation of days (`2026-06-09`) and whole numbers on a page. */
export interface PageNotation {
  readonly day: (isoDay: string) => string;
  readonly number: (value: number) => string;
}

const DAY = /(?<= )\d{4}-\d{2}-\d{2}$/u;
/** Columns that differ: `talk_seconds|result`. */
const LIST = /^[a-z]+_[a-z_]+$|^[a-z_]+(?:\|[a-z_]+)+$/u;
/** A column whose values were counted. */
const COUNTED = /(?<=^a value for )\w+$|^\w+(?= known in \d)/u;
/** `result: no-answer > sale`, perhaps among others. */
const CHANGED = /(?<=^|; )([a-z_]+): ([^;>]*) > ([^;>]*)(?=$|; )/gu;
/** Not part of a name. */
const NUMBER = /(?<![\w.,-])\d+(?![\w.,-])/gu;

/**
 * A value that a check expected or found, in words of the language; unknown words do not change.
 * @param notation of days and numbers; without it they do not change
 */
export function checkValueText(value: string, language: Language, notation?: PageNotation): string {
  const named = withNames(value, language);
  const word = language === 'en' ? named : inDutch(named);
  if (notation === undefined) return word;
  return DAY.test(word)
    ? word.replace(DAY, notation.day)
    : word.replaceAll(NUMBER, (digits) => notation.number(Number(digits)));
}

/** Names of columns in words: those with a value, those that changed, and what they changed to. */
function withNames(value: string, language: Language): string {
  if (LIST.test(value))
    return value
      .split('|')
      .map((column) => columnName(column, language))
      .join(', ');
  return value
    .replace(COUNTED, (column) => quotedColumn(column, language))
    .replaceAll(CHANGED, (_, column: string, before: string, after: string) => {
      return `${columnName(column, language)}: ${valueText(before, language)} > ${valueText(after, language)}`;
    });
}

function inDutch(value: string): string {
  const known = DUTCH.find(([pattern]) => pattern.test(value));
  if (known !== undefined) return value.replace(known[0], known[1]);
  const pieces = value.split(', ').map(
    (piece) =>
      CONNECTION.flatMap(([pattern, say]) => {
        const match = pattern.exec(piece);
        return match === null ? [] : [say(match[1] ?? '')];
      })[0],
  );
  return pieces.every((piece) => piece !== undefined) ? pieces.join(', ') : valueText(value, 'nl');
}

function valueText(value: string, language: Language): string {
  return Object.hasOwn(VALUES[language], value) ? (VALUES[language][value] ?? value) : value;
}
