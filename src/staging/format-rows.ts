import { feedDefinition } from '../feeds/registry.ts';
import type { CallLogFormat } from '../formats/format.ts';
import type { Source } from '../model/configuration.ts';
import type { FeedColumn } from '../model/feeds.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { identifier } from '../store/sql.ts';
import { isId } from './cell-rules.ts';
import { cellAt, type DeclaredCell, textAt } from './raw-cells.ts';
import { constantCell, NO_TEXT, type RowViews, sourceConstants, withoutOutsideLine } from './row-views.ts';

/**
 * The columns that a format's `stage` expects, from the cells of the file; days and times in a declared notation as ISO, with seconds, as the systems
 * themselves write them. Rows with a strange id are left out.
 */
export function sourceRowsSelect(
  records: RecordFile,
  format: CallLogFormat,
  declared: readonly DeclaredCell[],
): string {
  const isDeclared = new Set(declared.map(({ place }) => place));
  const textOf = (place: number): string => {
    if (place < 0) return NO_TEXT;
    if (isDeclared.has(place)) return `with_seconds(${identifier(`d${place + 1}`)})`;
    return records.traits?.trimmed.has(place) === true ? cellAt(place) : textAt(place);
  };
  const columns = Object.entries(format.columns(records.columns)).map(
    ([column, heading]) =>
      `${textOf(heading === null ? -1 : records.columns.indexOf(heading))} as ${identifier(column)}`,
  );
  const strange = idCells(records, format).map((cell) => `is_strange_id(${cell})`);
  const where = strange.length === 0 ? '' : ` where not (${strange.join(' or ')})`;
  return `select ${['source_row', ...columns].join(', ')} from raw_rows${where}`;
}

/**
 * The rows of the file, each with the first of its ids that is strange (`strange_id`), because of which `sourceRowsSelect` leaves it out. Absent if the file
 * has no ids.
 */
export function strangeIdRowsSelect(records: RecordFile, format: CallLogFormat): string | undefined {
  const cells = idCells(records, format);
  if (cells.length === 0) return undefined;
  const strange = cells.map((cell) => `case when is_strange_id(${cell}) then ${cell} end`);
  return `select *, coalesce(${strange.join(', ')}, null) as strange_id from raw_rows`;
}

/** The cells of a file that hold a format's ids. */
function idCells(records: RecordFile, format: CallLogFormat): string[] {
  const columns = format.columns(records.columns);
  const places = format.ids.map((id) => records.columns.indexOf(columns[id] ?? ''));
  return places.filter((place) => place >= 0).map(cellAt);
}

/** The last digits that identify a number in any notation. */
const TAIL = 9;

/** What a source declares about its calls: the parameters that a format's `stage` and `calls` may use. */
export function declarationsOf(source: Source): Readonly<Record<string, boolean | string>> {
  const { timeZone, outsideLine, formats, ownNumbers, inboundContexts, outboundContexts, trunks } = source;
  const inLowerCase = (names: readonly string[]): string => JSON.stringify(names.map((name) => name.toLowerCase()));
  return {
    own_numbers: JSON.stringify(ownNumbers.map((number) => number.slice(-TAIL))),
    inbound_contexts: inLowerCase(inboundContexts),
    outbound_contexts: inLowerCase(outboundContexts),
    trunks: inLowerCase(trunks),
    zone_declared: timeZone !== undefined,
    outside_line_declared: outsideLine !== undefined,
    without_seconds: Object.values(formats).some((notation) => /m/u.test(notation) && !/s/u.test(notation)),
  };
}

/** For a call whose log does not say who called whom. */
const UNKNOWN_DIRECTION = 'unknown';

/** Views of a file in a known format, which read the view `leg_count`; `available` are the canonical columns that its `stage` supplies. */
export function formatViews(source: Source, available: ReadonlySet<string>): RowViews {
  const constants = sourceConstants(source);
  const all = feedDefinition(source.feed).columns;
  const absent = new Set(all.map(({ name }) => name).filter((name) => !constants.has(name) && !available.has(name)));
  const textOf = (column: FeedColumn): string => {
    const name = identifier(column.name);
    if (constants.has(column.name)) return `${constantCell(column.name)} as ${name}`;
    if (absent.has(column.name)) return `${NO_TEXT} as ${name}`;
    const text = `${isId(column) ? 'id_text' : 'cell_text'}(cast(format_rows.${name} as varchar))`;
    // A system that does not say who called whom is not a list of outbound calls.
    const cell = column.name === 'direction' ? `coalesce(${text}, '${UNKNOWN_DIRECTION}')` : text;
    return `${withoutOutsideLine(source, column, cell)} as ${name}`;
  };
  const columns = all.map(textOf);
  const calls = 'format_rows.set_aside is null and format_rows.leads_row = format_rows.source_row';
  const none = new Set<string>();
  return {
    canonical: `select format_rows.source_row, leg_count.legs, ${columns.join(', ')}
from format_rows
inner join leg_count on leg_count.leads_row = format_rows.source_row
where ${calls}`,
    texts: (names) =>
      `select ${all
        .filter(({ name }) => names.includes(name))
        .map(textOf)
        .join(', ')} from format_rows where ${calls}`,
    original: `select format_rows.source_row, ${columns.join(', ')} from format_rows where source_row in (select source_row from complaint)`,
    legs: 'select source_row, leads_row from format_rows where set_aside is null',
    traits: { absent, declared: none, simple: none, times: none, dates: none },
  };
}
