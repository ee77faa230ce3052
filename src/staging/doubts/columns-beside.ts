import { winterMinutes } from '../../feeds/heading-marks.ts';
import { LOG } from '../../feeds/registry.ts';
import { sqlFile, withNamed } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { bareHeading, type HeadingMap } from '../files/headings.ts';
import { unitsBelow } from '../files/marks-above.ts';
import { markedColumns, offsetsOf } from '../files/read-by-mark.ts';
import { type FileMistake, mistakesError, type SourceFile } from '../files/source-files.ts';
import { MESSAGES } from '../messages.ts';
import { rawCellSelect } from '../raw-cells.ts';
import type { RowViews } from '../row-views.ts';
import { matchingColumns, wordColumns } from './word-columns.ts';

const BEFORE_NOON: readonly string[] = ['am', 'a.m.', 'vm', 'v.m.', 'voormiddag', 'ochtend', 'morning'];
const AFTER_NOON: readonly string[] = [
  ...['pm', 'p.m.', 'nm', 'n.m.', 'namiddag', 'middag', 'avond', 'afternoon', 'evening'],
];

/** A zone by its name or abbreviation, or an offset. */
const ZONE =
  '(utc|gmt|z|[a-z]+/[a-z_/]+|wes?t|bst|ces?t|mes?z|ees?t|[ecmp][sd]t|(utc|gmt)? ?[+-][0-9]{1,2}(:?[0-9]{2})?)';

/** The columns from which a file was read. */
export interface ColumnsRead {
  readonly file: SourceFile;
  readonly columns: readonly string[];
  readonly map: HeadingMap;
  readonly clientZone: string;
}

/**
 * Refuses a file of calls if an unread column holds part of their times: AM or PM, or the zone.
 * @throws UserError FILE_NOT_UNDERSTOOD
 */
export async function refuseTimesElsewhere(store: Store, read: ColumnsRead, views: RowViews): Promise<void> {
  if (read.file.source.feed !== LOG) return;
  const mistakes = [...(await halfOfDayElsewhere(store, read, views)), ...(await zoneElsewhere(store, read))];
  if (mistakes.length > 0) throw mistakesError(mistakes);
}

/**
 * Refuses a file whose first row below the headings names the unit of a duration that the source does not declare.
 * @throws UserError FILE_NOT_UNDERSTOOD
 */
export async function refuseUnitsBelow(
  store: Store,
  { file, columns, map }: Omit<ColumnsRead, 'clientZone'>,
): Promise<void> {
  const durations = markedColumns(file.source, columns, map.places).filter(({ column }) => column.kind === 'duration');
  const first = columns.map(() => '');
  for (const place of durations.flatMap(({ places }) => places)) {
    const [found] = await store.rows<{ cell: string | null }>(
      withNamed({ raw_cell: rawCellSelect(place) }, sqlFile(import.meta.url, './first-cell.sql')),
    );
    first[place] = found?.cell ?? '';
  }
  const mistakes = unitsBelow(file, durations, first);
  if (mistakes.length > 0) throw mistakesError(mistakes);
}

/** A column says PM for a time that was read as before noon, or AM for a later one. Reports nothing if the source declares hours from 0 to 23. */
async function halfOfDayElsewhere(
  store: Store,
  { file, columns, map }: ColumnsRead,
  { canonical }: RowViews,
): Promise<FileMistake[]> {
  const times = (map.places['started_at'] ?? []).map((place) => columns[place] ?? '');
  const declaresHours = Object.entries(file.source.formats).some(
    ([heading, notation]) => /H/u.test(notation) && times.some((time) => bareHeading(time) === bareHeading(heading)),
  );
  if (declaresHours) return [];
  for (const place of await wordColumns(store, columns, map, [...BEFORE_NOON, ...AFTER_NOON])) {
    await store.createTemporaryViews({ raw_cell: rawCellSelect(place), canonical_rows: canonical });
    const [found] = await store.rows<{ contradicting: bigint; first_row: bigint | null }>(
      sqlFile(import.meta.url, './half-of-day.sql'),
      { later: JSON.stringify(AFTER_NOON), earlier: JSON.stringify(BEFORE_NOON) },
    );
    if (found === undefined || found.contradicting === 0n) continue;
    const heading = columns[place] ?? '';
    const time = times.at(-1) ?? '';
    const detail = {
      file: file.path,
      line: Number(found.first_row),
      key: 'started_at',
      found: heading,
      expected: MESSAGES.columnsStartedAtWithFormatsH([...times, heading].join(' + '), time, heading, time),
      message: MESSAGES.columnSaysWhetherTimeIsBefore(file.path, heading, found.contradicting),
    };
    return [{ code: 'FILE_NOT_UNDERSTOOD', detail }];
  }
  return [];
}

/** A column names the zone of each row, but the times are read in another one. Reports nothing if the source declares a zone. */
async function zoneElsewhere(store: Store, { file, columns, map, clientZone }: ColumnsRead): Promise<FileMistake[]> {
  if (file.source.timeZone !== undefined) return [];
  for (const place of await matchingColumns(store, columns, map, ZONE)) {
    const heading = columns[place] ?? '';
    await store.createTemporaryView('raw_cell', rawCellSelect(place));
    const rows = await store.rows<{ zone: string }>(sqlFile(import.meta.url, './named-zone.sql'));
    const zones = rows.map(({ zone }) => zone);
    // Signed numbers can be anything, such as country codes.
    const saysSo =
      zones.some((zone) => /[a-z]{2}/iu.test(zone)) || /zone|offset|utc|gmt|(?:^|[^a-z])tz(?:[^a-z]|$)/iu.test(heading);
    if (!saysSo || zones.every((zone) => isZoneOf(zone, clientZone))) continue;
    const times = (map.places['started_at'] ?? []).map((at) => columns[at] ?? '');
    const detail = {
      file: file.path,
      line: 1,
      key: 'started_at',
      found: `${heading}: ${zones.slice(0, 5).join(', ')}`,
      expected: MESSAGES.columnsStartedAtWhereItHolds([...times, heading].join(' + ')),
      message: MESSAGES.columnNamesZonesIsNotRead(file.path, heading, clientZone),
    };
    return [{ code: 'FILE_NOT_UNDERSTOOD', detail }];
  }
  return [];
}

/** Whether a zone's clock can agree with this name of a zone or offset. */
function isZoneOf(zone: string, timeZone: string): boolean {
  if (zone.toLowerCase() === timeZone.toLowerCase()) return true;
  const [winter, summer] = offsetsOf(timeZone);
  const offset = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/iu.exec(zone);
  if (offset !== null) {
    const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
    return minutes === winter || minutes === summer;
  }
  if (/^(?:utc|z)$/iu.test(zone)) return winter === 0 && summer === 0;
  return winterMinutes(zone) === winter;
}
