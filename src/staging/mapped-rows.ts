import { feedDefinition, LOG } from '../feeds/registry.ts';
import type { Source } from '../model/configuration.ts';
import type { FeedColumn } from '../model/feeds.ts';
import type { CellTraits } from '../reading/record-file.ts';
import { identifier } from '../store/sql.ts';
import { isId } from './cell-rules.ts';
import { isMadeFromRow } from './files/headings.ts';
import { cellAt, joinedMoment, joinedText } from './raw-cells.ts';
import { makesCallIds, type RawTable } from './raw-table.ts';
import { constantCell, NO_TEXT, type RowViews, sourceConstants, withoutOutsideLine } from './row-views.ts';

/** Views of a table whose columns are named by its source or its headings; if its calls have no id, on top of the made ids (`made_id`). */
export function mappedViews(table: RawTable): RowViews {
  const columns = columnsOf(table);
  const { simple, times, dates } = table.records.traits ?? NO_TRAITS;
  const rows = makesCallIds(table) ? 'raw_rows inner join made_id using (source_row)' : 'raw_rows';
  const canonicalOf = (some: readonly SelectedColumn[]): readonly string[] =>
    some.map(({ name, canonical: text }) => `${text} as ${identifier(name)}`);
  const repairs = columns.flatMap(({ name, repair }) =>
    repair === undefined ? [] : [`${repair} as ${identifier(`${name}__repair`)}`],
  );
  const original = columns.map(({ name, original: text }) => `${text} as ${identifier(name)}`);
  const named = (has: (column: SelectedColumn) => boolean): ReadonlySet<string> =>
    new Set(columns.filter(has).map(({ name }) => name));
  const readAsWritten = (written: ReadonlySet<number>): ReadonlySet<string> =>
    named(({ cellAsWritten }) => cellAsWritten !== undefined && written.has(cellAsWritten));
  return {
    canonical: `select source_row, 1 as legs, ${[...canonicalOf(columns), ...repairs].join(', ')} from ${rows}`,
    texts: (names) =>
      `select ${canonicalOf(columns.filter(({ name }) => names.includes(name))).join(', ')} from ${rows}`,
    original: `select source_row, ${original.join(', ')} from ${rows} where source_row in (select source_row from complaint)`,
    legs: 'select source_row, source_row as leads_row from raw_rows',
    traits: {
      declared: named(({ repair }) => repair !== undefined),
      absent: named(({ canonical: text }) => text === NO_TEXT),
      simple: named(({ places }) => places?.every((place) => simple.has(place)) === true),
      times: readAsWritten(times),
      dates: readAsWritten(dates),
    },
  };
}

/** For files without known traits. */
const NO_TRAITS: Pick<CellTraits, 'trimmed' | 'simple' | 'times' | 'dates'> = {
  ...{ trimmed: new Set(), simple: new Set() },
  ...{ times: new Set(), dates: new Set() },
};

/** A column of the feed as the views select it. */
interface SelectedColumn {
  readonly name: string;
  /** Positions of its cells; absent: it has none. */
  readonly places?: readonly number[];
  readonly canonical: string;
  readonly original: string;
  /** Where a declared notation was repaired; absent if none is declared. */
  readonly repair?: string;
  /** Position of its only cell, if nothing changes how that is read. */
  readonly cellAsWritten?: number;
}

function columnsOf(table: RawTable): readonly SelectedColumn[] {
  const { source } = table.file;
  const constants = sourceConstants(source);
  return feedDefinition(source.feed).columns.map((column) => {
    const { name } = column;
    const places = constants.has(name) ? undefined : table.map.places[name];
    if (places !== undefined) return { name, places, ...columnInCells(table, column, places) };
    const text = constants.has(name) ? constantCell(name) : madeText(source, column);
    return { name, canonical: text, original: text };
  });
}

/** Stands for an id until it is made. */
const ID_TO_BE_MADE = 'row';

/** Text of a column without a cell: a value made from the row, or nothing. */
function madeText(source: Source, column: FeedColumn): string {
  if (!isMadeFromRow(source, column)) return NO_TEXT;
  // In other feeds it is made from the values of the row, once they are read.
  return source.feed === LOG ? 'made_id.call_id' : `'${ID_TO_BE_MADE}'`;
}

/** A column whose text is in the cells at these positions. */
function columnInCells(
  { file: { source }, declared, records, marks }: RawTable,
  column: FeedColumn,
  places: readonly number[],
): Pick<SelectedColumn, 'canonical' | 'original' | 'repair' | 'cellAsWritten'> {
  const declaredPlaces = new Map(declared.map(({ place, joined = [] }) => [place, joined]));
  const isDeclared = (place: number): boolean => declaredPlaces.has(place);
  const isTime = column.kind === 'moment' || column.kind === 'day';
  const written = places.map((place) => textOfCell(place, column, records.traits));
  // Cells that a declared notation joins to the one before them are read with that one.
  const joined = new Set(isTime ? places.flatMap((place) => declaredPlaces.get(place) ?? []) : []);
  const texts = places.flatMap((place, index) => {
    if (joined.has(place)) return [];
    return isTime && isDeclared(place) ? [`d${place + 1}`] : [String(written[index])];
  });
  const text = isTime ? joinedMoment(texts) : joinedText(texts);
  const offset = marks.offsets.get(column.name);
  const read = offset === undefined ? text : `with_offset(${text}, '${offset}', ${records.countsFrom1904 !== true})`;
  // Without the time there is no value, whatever the day.
  const ifTimed = (value: string): string =>
    isLaterTime(source, column) ? `case when ${written.at(-1)} is null then null else ${value} end` : value;
  const repairs = isTime ? places.filter(isDeclared).map((place) => `r${place + 1}`) : [];
  const [only, ...others] = places;
  const isAsWritten = only !== undefined && others.length === 0 && !isDeclared(only) && offset === undefined;
  return {
    canonical: ifTimed(withoutOutsideLine(source, column, read)),
    original: ifTimed(joinedText(written)),
    ...(repairs.length === 0 ? {} : { repair: `coalesce(${repairs.join(', ')}, null)` }),
    ...(isAsWritten ? { cellAsWritten: only } : {}),
  };
}

/** Reads a cell with a macro that removes surrounding white space; if its column has none, uses the cell itself. */
function textOfCell(place: number, column: FeedColumn, traits: CellTraits | undefined): string {
  if (traits?.trimmed.has(place) === true) return cellAt(place);
  return `${isId(column) ? 'id_text' : 'cell_text'}(${cellAt(place)})`;
}

/** A time of a call other than its start, composed of a day and a time. */
function isLaterTime(source: Source, column: FeedColumn): boolean {
  return (
    source.feed === LOG &&
    column.kind === 'moment' &&
    column.required !== true &&
    (source.columns[column.name]?.length ?? 0) > 1
  );
}
