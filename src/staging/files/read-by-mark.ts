import { IANAZone } from 'luxon';
import { dayOrder, isOpposite, unitMark, type ZoneMark, zoneMark } from '../../feeds/heading-marks.ts';
import { feedDefinition } from '../../feeds/registry.ts';
import type { Source } from '../../model/configuration.ts';
import { CLOCK_DURATION, type DurationUnit, isDurationUnit } from '../../model/duration-notations.ts';
import type { FeedColumn } from '../../model/feeds.ts';
import type { Text } from '../../model/text.ts';
import { MESSAGES } from '../messages.ts';
import { bareHeading } from './headings.ts';
import type { FileMistake, SourceFile } from './source-files.ts';

/** How the marks in a file's headings change the reading of its columns. */
export interface ReadByMark {
  /** Durations whose plain numbers are in a unit other than seconds, or whose unit is declared. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** Durations whose heading names a clock. */
  readonly clocks: ReadonlySet<string>;
  /** Moments whose heading names the offset to UTC, such as `+00:00`, for cells that name none. */
  readonly offsets: ReadonlyMap<string, string>;
  /** A sentence for each column whose reading a mark changes. */
  readonly remarks: readonly Text[];
}

/** A column of a source whose headings may say more than its name. */
export interface MarkedColumn {
  readonly column: FeedColumn;
  readonly places: readonly number[];
  readonly headings: readonly string[];
}

/** The columns of a source with their headings, except those whose marks the source says to ignore. */
export function markedColumns(
  { feed, ignoredMarks }: Source,
  headings: readonly string[],
  places: Readonly<Record<string, readonly number[]>>,
): MarkedColumn[] {
  const ignored = new Set(ignoredMarks.map((heading) => bareHeading(heading)));
  return feedDefinition(feed).columns.flatMap((column) => {
    const own = (places[column.name] ?? []).filter((place) => !ignored.has(bareHeading(headings[place] ?? '')));
    return own.length === 0 ? [] : [{ column, places: own, headings: own.map((place) => headings[place] ?? '') }];
  });
}

function notationOf({ formats }: Source, heading: string): string | undefined {
  const found = Object.entries(formats).find(([name]) => bareHeading(name) === bareHeading(heading));
  return found?.[1];
}

export function declaredUnit(source: Source, headings: readonly string[]): DurationUnit | undefined {
  return headings.map((heading) => notationOf(source, heading) ?? '').find(isDurationUnit);
}

/** How many minutes a zone is ahead of UTC in winter and in summer. */
export function offsetsOf(zone: string): readonly [winter: number, summer: number] {
  const at = (day: string): number => IANAZone.create(zone).offset(Date.parse(day));
  return [at('2026-01-15T12:00:00Z'), at('2026-07-15T12:00:00Z')];
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether the declared zone of the source is the one in the heading; undefined if it declares none. */
export function agrees(mark: ZoneMark, timeZone: string | undefined): boolean | undefined {
  if (timeZone === undefined) return undefined;
  const [winter, summer] = offsetsOf(timeZone);
  switch (mark.kind) {
    case 'offset':
      return winter === mark.minutes && summer === mark.minutes;
    case 'winter':
      return winter === mark.minutes;
    case 'zone': {
      if (!IANAZone.isValidZone(mark.zone)) return true;
      const [otherWinter, otherSummer] = offsetsOf(mark.zone);
      return winter === otherWinter && summer === otherSummer;
    }
    default:
      return winter !== 0 || summer !== 0;
  }
}

/** How the marks in its headings affect the reading of a file with mapped or canonical columns. Call it only without `markMistakes`. */
export function readByMark(
  source: Source,
  headings: readonly string[],
  places: Readonly<Record<string, readonly number[]>>,
): ReadByMark {
  const read = {
    units: new Map<string, DurationUnit>(),
    clocks: new Set<string>(),
    offsets: new Map<string, string>(),
  };
  const remarks: Text[] = [];
  for (const { column, headings: own } of markedColumns(source, headings, places)) {
    const notation = readMark(read, column, own, source);
    if (notation !== undefined) remarks.push(MESSAGES.headingSays(own.join(' + '), notation, column.name));
  }
  for (const [column, unit] of declaredUnits(source, headings, places)) {
    read.units.set(column, unit);
    read.clocks.delete(column);
  }
  return { ...read, remarks };
}

/** A declaration overrides the heading. */
function declaredUnits(
  source: Source,
  headings: readonly string[],
  places: Readonly<Record<string, readonly number[]>>,
): [string, DurationUnit][] {
  return feedDefinition(source.feed).columns.flatMap(({ name, kind }) => {
    const own = (places[name] ?? []).map((place) => headings[place] ?? '');
    const declared = kind === 'duration' ? declaredUnit(source, own) : undefined;
    return declared === undefined ? [] : [[name, declared]];
  });
}

/** @returns what the heading says, in words, if it changes anything */
function readMark(
  read: MarksRead,
  { name, kind }: FeedColumn,
  headings: readonly string[],
  source: Source,
): string | undefined {
  if (kind === 'moment') return readOffset(read, name, headings, source.timeZone);
  if (kind !== 'duration' || declaredUnit(source, headings) !== undefined) return undefined;
  return readUnit(read, name, headings);
}

interface MarksRead {
  readonly units: Map<string, DurationUnit>;
  readonly clocks: Set<string>;
  readonly offsets: Map<string, string>;
}

/** @returns the unit in words, if it is not seconds */
function readUnit({ units, clocks }: MarksRead, column: string, headings: readonly string[]): string | undefined {
  const marks = headings.map(unitMark);
  const unit = marks.find((mark) => mark.unit !== undefined)?.unit;
  if (unit !== undefined) units.set(column, unit);
  if (marks.some(({ isClock }) => isClock)) clocks.add(column);
  return unit === 'seconds' ? undefined : unit;
}

/** @returns the zone in words, if the source itself declares none */
function readOffset(
  { offsets }: MarksRead,
  column: string,
  headings: readonly string[],
  timeZone: string | undefined,
): string | undefined {
  const mark = headings.map(zoneMark).find((found) => found !== undefined);
  if (mark?.kind !== 'offset' || timeZone !== undefined) return undefined;
  offsets.set(column, offsetText(mark.minutes));
  return mark.label;
}

/** Marks in a file's headings that change nothing by themselves: the source must declare what they mean. */
export function markMistakes(
  file: SourceFile,
  headings: readonly string[],
  places: Readonly<Record<string, readonly number[]>>,
): FileMistake[] {
  const { source } = file;
  return markedColumns(source, headings, places).flatMap(({ column, headings: own }): FileMistake[] => {
    switch (column.kind) {
      case 'duration':
        return unitMistakes(file, column, own);
      case 'amount':
        return amountMistakes(file, column, own);
      case 'moment':
        return [...zoneMistakes(file, column, own), ...orderMistakes(file, column, own)];
      case 'day':
        return orderMistakes(file, column, own);
      case 'boolean':
        return oppositeMistakes(file, column, own);
      default:
        return [];
    }
  });
}

/** @param wanted one way to resolve it; the other is to ignore what the heading says */
function mistake(file: SourceFile, column: FeedColumn, heading: string, says: Text, wanted: Text): FileMistake {
  const message = MESSAGES.headingMark(file.path, heading, column.name, says);
  const expected = MESSAGES.orIgnoreHeading(wanted, heading);
  const detail = { file: file.path, line: 1, key: column.name, found: heading, expected, message };
  return { code: 'FILE_NOT_UNDERSTOOD', detail };
}

function unitMistakes(file: SourceFile, column: FeedColumn, headings: readonly string[]): FileMistake[] {
  if (declaredUnit(file.source, headings) !== undefined) return [];
  return headings
    .filter((heading) => unitMark(heading).isDoubtful)
    .map((heading) => mistake(file, column, heading, MESSAGES.namesSeveralUnits, MESSAGES.unitSeconds(heading)));
}

/** Amounts are euros with cents after a decimal mark; minutes on an invoice are minutes. */
function amountMistakes(file: SourceFile, column: FeedColumn, headings: readonly string[]): FileMistake[] {
  const isOfTime = column.name === 'minutes';
  const other = headings.find((heading) => {
    if (!isOfTime) return /(?:^|[^a-z])(?:ct|cts|cents?|centen|eurocent)(?:[^a-z]|$)/u.test(heading.toLowerCase());
    const { unit, isDoubtful } = unitMark(heading);
    return isDoubtful || (unit !== undefined && unit !== 'minutes');
  });
  if (other === undefined) return [];
  const wanted = isOfTime ? MESSAGES.minutes : MESSAGES.sumWithCents;
  return [mistake(file, column, other, MESSAGES.namesAnotherUnit(wanted), wanted)];
}

function zoneMistakes(file: SourceFile, column: FeedColumn, headings: readonly string[]): FileMistake[] {
  const { timeZone } = file.source;
  return headings.flatMap((heading): FileMistake[] => {
    const mark = zoneMark(heading);
    if (mark === undefined) return [];
    const isRight = agrees(mark, timeZone);
    if (isRight === false)
      return [
        mistake(
          file,
          column,
          heading,
          MESSAGES.saysOtherZone(mark.label, timeZone ?? ''),
          MESSAGES.zoneOffered(mark.label),
        ),
      ];
    if (isRight === true || mark.kind === 'offset' || mark.kind === 'local') return [];
    const zone =
      mark.kind === 'zone'
        ? MESSAGES.timeZone(mark.zone)
        : mark.minutes === 0
          ? MESSAGES.timeZone('UTC', 'Europe/London')
          : MESSAGES.timeZone('Europe/Amsterdam', 'Etc/GMT-1');
    return [mistake(file, column, heading, MESSAGES.saysZoneWithoutSummerTime(mark.label), zone)];
  });
}

/** The heading and the declared notation disagree about the order of day, month and year. */
function orderMistakes(file: SourceFile, column: FeedColumn, headings: readonly string[]): FileMistake[] {
  return headings.flatMap((heading): FileMistake[] => {
    const notation = notationOf(file.source, heading);
    const order = dayOrder(heading);
    const declared = notation === undefined || notation === CLOCK_DURATION ? undefined : orderOf(notation);
    if (order === undefined || declared === undefined || order === declared) return [];
    return [mistake(file, column, heading, MESSAGES.otherDayOrder(String(notation)), MESSAGES.notationAsHeading)];
  });
}

/** The order of day, month and year in a notation of luxon tokens. Its time is left out, so that its minutes are not taken for months. */
export function orderOf(notation: string): ReturnType<typeof dayOrder> {
  return dayOrder(notation.replaceAll(/m+|'[^']*'/gu, ' ').replaceAll(/[Hhsua]+/gu, ' '));
}

function oppositeMistakes(file: SourceFile, column: FeedColumn, headings: readonly string[]): FileMistake[] {
  if (Object.hasOwn(file.source.values, column.name)) return [];
  const heading = headings.find((own) => isOpposite(column.name, own));
  if (heading === undefined) return [];
  return [mistake(file, column, heading, MESSAGES.saysOpposite, MESSAGES.valuesYesNo(column.name))];
}
