import { feedDefinition, LOG } from '../../feeds/registry.ts';
import type { Source } from '../../model/configuration.ts';
import type { FeedColumn } from '../../model/feeds.ts';
import { MESSAGES } from '../messages.ts';
import type { FileMistake, SourceFile } from './source-files.ts';

/** Where a file has the columns of a feed: positions in the list of headings, from 0. */
export interface HeadingMap {
  /** Canonical column -> positions of the cells that form it, joined by a space. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** Headings that are not read. */
  readonly ignored: readonly string[];
}

/** A heading as headings are compared: in any case, and without surrounding white space. */
export function bareHeading(heading: string): string {
  return heading.trim().toLowerCase();
}

/** The edit distance between two texts (insert, delete, replace). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The heading most similar to a name, if any is similar. */
export function lookAlike(name: string, headings: readonly string[]): string | undefined {
  const bare = (text: string): string => bareHeading(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const near = headings
    .map((heading) => ({ heading, steps: distance(bare(name), bare(heading)) }))
    .filter((candidate) => candidate.steps <= Math.max(2, Math.floor(bare(name).length / 3)))
    .sort((one, other) => one.steps - other.steps);
  return near[0]?.heading;
}

/** The name that the file reader gives to the second column with the same name; the first one keeps it. */
function twinOf(heading: string): string {
  return `${heading.trim()} (2)`;
}

/**
 * Positions of a heading: those equal to it, else those equal except for case. A name that occurs twice in the file means all its columns,
 * unless the mapping says which one: `Datum (1)`, `Datum (2)`.
 * @param doubled the names that occur twice, if it is known which: a file may itself have a heading `Datum (2)`
 */
function placesOf(heading: string, headings: readonly string[], doubled?: ReadonlySet<string>): number[] {
  const first = / \(1\)$/u.test(heading.trim()) ? heading.trim().slice(0, -4) : undefined;
  if (first !== undefined && headings.includes(twinOf(first))) return [headings.indexOf(first)];
  const exact = headings.flatMap((found, place) => (found.trim() === heading.trim() ? [place] : []));
  const found =
    exact.length > 0
      ? exact
      : headings.flatMap((name, place) => (bareHeading(name) === bareHeading(heading) ? [place] : []));
  const named = found.map((place) => headings[place] ?? '').filter((name) => doubled?.has(name) ?? true);
  const twins = named.map((name) => headings.indexOf(twinOf(name))).filter((place) => place >= 0);
  return [...found, ...twins];
}

function missing(
  file: SourceFile,
  column: string,
  wanted: string,
  headings: readonly string[],
  isMapped: boolean,
): FileMistake {
  const near = lookAlike(wanted, headings);
  return {
    code: 'COLUMN_MISSING',
    detail: {
      file: file.path,
      line: 1,
      key: column,
      found: headings.join(', '),
      expected: near === undefined ? wanted : MESSAGES.wantedOrNear(wanted, near),
      message: isMapped
        ? MESSAGES.headingIsMissing(file.path, wanted, column)
        : MESSAGES.requiredColumnIsMissing(file.path, column),
    },
  };
}

function twice(file: SourceFile, column: string, heading: string): FileMistake {
  return {
    code: 'FILE_NOT_UNDERSTOOD',
    detail: {
      file: file.path,
      line: 1,
      key: column,
      found: heading,
      expected: MESSAGES.eachHeadingOnce(heading),
      message: MESSAGES.headingOccursTwice(file.path, heading, column),
    },
  };
}

/** Whether a file of the source must have a column. */
function isRequiredIn(source: Source, column: FeedColumn): boolean {
  return column.required === true && !isGivenBySource(source, column);
}

/** A required column that the source itself supplies: a constant, the vendor by its key, or an id made from the row. */
function isGivenBySource(source: Source, column: FeedColumn): boolean {
  if (isMadeFromRow(source, column)) return true;
  return Object.hasOwn(source.constants, column.name) || (column.sourceMayName === true && source.vendor !== undefined);
}

/** A column without cells: the id, if the source says that its rows have none. */
export function isMadeFromRow(source: Source, column: FeedColumn): boolean {
  return source.idFromRow === true && column.mayBeMade === true;
}

/**
 * Whether a call log has one column for the other party of incoming and outgoing calls: the source reads both numbers from it, and the direction from another.
 * Without a direction it is a mistake, which the calls show: each number called itself.
 */
export function holdsOtherParty({ feed, columns, constants }: Source): boolean {
  const [called, caller] = [columns['called_number'], columns['caller_number']].map((headings) =>
    headings?.map(bareHeading).join('\n'),
  );
  const saysDirection = columns['direction'] !== undefined || Object.hasOwn(constants, 'direction');
  return feed === LOG && saysDirection && called !== undefined && called !== '' && called === caller;
}

/**
 * Finds the columns of a source in a file's headings, by the source's `columns` or else by their canonical names.
 * @param doubled as in `RecordFile`
 * @param fromFormat columns that the source's known format supplies, so that no heading need hold them
 * @returns the positions, and what is missing or occurs twice
 */
export function mapHeadings(
  file: SourceFile,
  headings: readonly string[],
  fromFormat: boolean,
  doubled?: ReadonlySet<string>,
): { map: HeadingMap; mistakes: FileMistake[] } {
  const places: Record<string, readonly number[]> = {};
  const mistakes: FileMistake[] = [];
  for (const column of feedDefinition(file.source.feed).columns) {
    const found = findColumn(file, column, headings, fromFormat, doubled);
    mistakes.push(...found.mistakes);
    if (found.places !== undefined) places[column.name] = found.places;
  }
  const used = new Set(Object.values(places).flat());
  return { map: { places, ignored: headings.filter((_, place) => !used.has(place)) }, mistakes };
}

const DATA = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\+?[\d\s-]{6,}$|^\d+$|^\d{1,2}:\d{2}/u;

/** How many cells are days, times or numbers, which are not column names. */
export function dataIn(cells: readonly string[]): number {
  return cells.filter((cell) => DATA.test(cell.trim())).length;
}

/** Number of columns that a source requires that are in a row of cells. */
export function requiredIn(file: SourceFile, cells: readonly string[]): number {
  const { places } = mapHeadings(file, cells, false).map;
  const required = feedDefinition(file.source.feed).columns.filter((column) => column.required === true);
  return required.filter((column) => places[column.name] !== undefined).length;
}

/** Number of columns that a source knows that are in a row of cells; a repeated column counts each time. */
export function columnsIn(file: SourceFile, cells: readonly string[]): number {
  const { map, mistakes } = mapHeadings(file, cells, false);
  return Object.keys(map.places).length + mistakes.filter(({ code }) => code === 'FILE_NOT_UNDERSTOOD').length;
}

interface FoundColumn {
  /** Absent if the column is not read from the file. */
  readonly places?: readonly number[];
  readonly mistakes: readonly FileMistake[];
}

function findColumn(
  file: SourceFile,
  column: FeedColumn,
  headings: readonly string[],
  fromFormat: boolean,
  doubled: ReadonlySet<string> | undefined,
): FoundColumn {
  const { source } = file;
  if (Object.hasOwn(source.constants, column.name) || isMadeFromRow(source, column)) return { mistakes: [] };
  const mapped = Object.hasOwn(source.columns, column.name) ? source.columns[column.name] : undefined;
  if (mapped === undefined && fromFormat) return { mistakes: [] };
  if (mapped?.length === 0)
    return {
      mistakes: isRequiredIn(source, column) ? [missing(file, column.name, column.name, headings, false)] : [],
    };
  const wanted = (mapped ?? [column.name]).map((heading) => ({
    heading,
    places: placesOf(heading, headings, doubled),
  }));
  const unclear = wanted.find(({ places }) => places.length > 1);
  if (unclear !== undefined) return { mistakes: [twice(file, column.name, unclear.heading)] };
  const lost = wanted.filter(({ places }) => places.length === 0);
  if (lost.length === 0) return { places: wanted.flatMap(({ places }) => places), mistakes: [] };
  const isNeeded = mapped !== undefined || isRequiredIn(source, column);
  return {
    mistakes: isNeeded
      ? lost.map(({ heading }) => missing(file, column.name, heading, headings, mapped !== undefined))
      : [],
  };
}
