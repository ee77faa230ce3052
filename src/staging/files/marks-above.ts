import { unitMark, zoneMark } from '../../feeds/heading-marks.ts';
import { maskLongDigits } from '../../model/masked-numbers.ts';
import { asIs, type Text } from '../../model/text.ts';
import { MESSAGES } from '../messages.ts';
import { agrees, declaredUnit, type MarkedColumn, markedColumns } from './read-by-mark.ts';
import type { FileMistake, SourceFile } from './source-files.ts';

/** A time of day with its own zone, as in `Exported 2026-07-01 08:00 UTC`: it says nothing about the columns. */
const ZONED_TIME =
  /(?<![\d.])\d{1,2}(?::\d{2}\S*|\.\d{2}(?![.\d]))(?:\s*(?:uur|[ap]\.?m\.?))?\s*\(?(?:UTC|GMT|WES?T|BST|CES?T|MES?Z|[+-]\d{2}:?\d{2})[^\s)]*\)?/giu;

/** Abbreviations of zones, without those that name an offset, such as `GMT+2`. */
const ABBREVIATION =
  /(?<![a-z])(?:GMT|WES?T|BST|CES?T|MES?Z|EES?T|[ECMP][SD]T)(?![a-z]|\s?[+-]\s?(?:0?\d|1[0-4])(?::?[0-5]\d)?(?!\d))/giu;

/** What stands before an abbreviation that is a zone: a word for time within three words, `in`, another zone, or a bracket. */
const BEFORE_ZONE =
  /(?:tijd|time|zone|klok|clock)[a-z]*(?:[^a-z]+[a-z]+){0,2}[^a-z]*$|(?<![a-z])(?:in|UTC|GMT|CES?T)[^a-z]+$|[([]\s*$/iu;

/** What stands behind it: a word for time. */
const BEHIND_ZONE = /^[^a-z]*(?:[a-z]*tijd|time|zone)/iu;

/** Abbreviations that are words too, in capitals: west, law, with, manure. */
const ALSO_WORD = /^(?:WES?T|MES?T)$/iu;

/** What stands before such a word where it names a place: `Regio (`, `Verkoop in`. A word for time anywhere makes it a zone all the same. */
const BEFORE_PLACE =
  /(?<![a-z])(?:(?:regio|region|gebied|area|district|rayon|provincie|sector|team|afdeling|department|filiaal|vestiging|branch|kantoor|office|locatie|location)\s*(?:[([]|in\s)|(?:verkoop|sales|klanten|customers)\s+in\s)\s*$/iu;
const WORD_FOR_TIME = /tijd|time|zone|klok|clock/iu;

/** A text above the headings, without the time at which it was printed. */
function withoutPrintTime(text: string): string {
  return text.slice(0, 400).replaceAll(ZONED_TIME, ' ');
}

/** A title without abbreviations that are part of a name, such as `GMT Contact` or `Regio WEST`. */
function withoutNames(title: string): string {
  return title.replaceAll(ABBREVIATION, (found: string, at: number) => {
    const [before, behind] = [title.slice(0, at), title.slice(at + found.length)];
    if (ALSO_WORD.test(found) && BEFORE_PLACE.test(before) && !WORD_FOR_TIME.test(before + behind)) return ' ';
    const isAlone = !/[a-z]/iu.test(before + behind);
    return isAlone || BEFORE_ZONE.test(before) || BEHIND_ZONE.test(behind) ? found : ' ';
  });
}

/**
 * Marks in the lines above the headings, such as `All times in UTC` in a title or `Duration (min)` over a group of columns. They change nothing by themselves:
 * the source must declare what they say, unless the headings say it.
 * @param lines `above`: the cells of those lines; `clientZone`: the zone of the times if the source declares none
 */
export function marksAbove(
  file: SourceFile,
  headings: readonly string[],
  places: Readonly<Record<string, readonly number[]>>,
  { above, clientZone }: { readonly above: readonly (readonly string[])[]; readonly clientZone: string },
): FileMistake[] {
  const lines = above.map((cells) => withoutIgnored(file, cells));
  return markedColumns(file.source, headings, places).flatMap((column): FileMistake[] => {
    if (column.column.kind === 'moment') return zoneAbove(file, column, { above: lines, clientZone });
    return column.column.kind === 'duration' ? unitAbove(file, column, lines) : [];
  });
}

/**
 * Units in the first row below the headings, such as `(min)` below `Duur`: they too must be declared.
 * @param first the cells of that row; only those of durations are looked at
 */
export function unitsBelow(
  file: SourceFile,
  durations: readonly MarkedColumn[],
  first: readonly string[],
): FileMistake[] {
  return durations.flatMap((duration) => {
    const cells = withoutIgnored(file, first).map((cell, place) =>
      duration.places.includes(place) && !/\d/u.test(cell) ? cell : '',
    );
    return unitAbove(file, duration, [cells], 'below');
  });
}

function withoutIgnored({ source }: SourceFile, cells: readonly string[]): string[] {
  const ignored = new Set(source.ignoredMarks.map((text) => text.trim().toLowerCase()));
  return cells.map((cell) => (ignored.has(cell.trim().toLowerCase()) ? '' : cell.trim()));
}

/** The text over a column: that of its own cell, else of the last one before it, which may name a group of columns. */
function textOver(cells: readonly string[], place: number): string {
  return cells.slice(0, place + 1).findLast((cell) => cell !== '') ?? '';
}

/** Whether a line is a title, about the whole file. */
function isTitle(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '').length === 1;
}

function zoneAbove(
  file: SourceFile,
  marked: MarkedColumn,
  { above, clientZone }: { readonly above: readonly (readonly string[])[]; readonly clientZone: string },
): FileMistake[] {
  const { timeZone } = file.source;
  if (marked.headings.some((heading) => zoneMark(heading) !== undefined)) return [];
  const marks = above.flatMap((cells) => {
    const title = cells.join('');
    if (isTitle(cells)) return [{ text: title, mark: zoneMark(withoutNames(withoutPrintTime(title))) }];
    const texts = marked.places.map((place) => textOver(cells, place));
    return texts.map((text) => ({ text, mark: zoneMark(withoutPrintTime(text)) }));
  });
  const found = marks.find(({ mark }) => {
    // Local time is that of the client, whatever its zone.
    const zone = mark?.kind === 'local' ? timeZone : (timeZone ?? clientZone);
    return mark !== undefined && agrees(mark, zone) === false;
  });
  if (found?.mark === undefined) return [];
  const { label } = found.mark;
  const says = timeZone === undefined ? MESSAGES.namesZoneUndeclared(label) : MESSAGES.namesOtherZone(label, timeZone);
  return [mistakeAbove(file, marked, found.text, says, MESSAGES.zoneOfTimes)];
}

function unitAbove(
  file: SourceFile,
  marked: MarkedColumn,
  above: readonly (readonly string[])[],
  where: 'above' | 'below' = 'above',
): FileMistake[] {
  const { headings, places } = marked;
  if (declaredUnit(file.source, headings) !== undefined) return [];
  if (headings.map(unitMark).some(({ unit, isDoubtful, isClock }) => unit !== undefined || isDoubtful || isClock))
    return [];
  const texts = above.flatMap((cells) =>
    places.map((place) => (isTitle(cells) ? (cells[place] ?? '') : textOver(cells, place))),
  );
  const found = texts.find((text) => {
    const { unit, isDoubtful } = unitMark(text);
    return isDoubtful || (unit !== undefined && unit !== 'seconds');
  });
  if (found === undefined) return [];
  return [mistakeAbove(file, marked, found, MESSAGES.namesUnit, MESSAGES.unitMinutes(headings[0] ?? ''), where)];
}

function mistakeAbove(
  file: SourceFile,
  { column }: MarkedColumn,
  text: string,
  says: Text,
  expected: Text,
  where: 'above' | 'below' = 'above',
): FileMistake {
  const message = (where === 'above' ? MESSAGES.markAbove : MESSAGES.markBelow)(file.path, text, column.name, says);
  // A masked text cannot be copied from the message.
  const isShown = maskLongDigits(text) === text;
  const ignored = isShown ? asIs(`ignore_marks: ["${text}"]`) : MESSAGES.ignoreWholeLine;
  const detail = {
    file: file.path,
    key: column.name,
    found: text,
    expected: MESSAGES.orIgnoreLine(expected, ignored),
    message,
  };
  return { code: 'FILE_NOT_UNDERSTOOD', detail };
}
