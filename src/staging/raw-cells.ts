import type { Source } from '../model/configuration.ts';
import { isDurationNotation } from '../model/duration-notations.ts';
import type { RecordFile } from '../reading/record-file.ts';
import { identifier, literal } from '../store/sql.ts';
import type { Parameters } from '../store/store.ts';
import { readHeadings } from '../workspace/written-value.ts';
import { type DeclaredFormat, readDeclaredFormat } from './declared-format.ts';
import { bareHeading } from './files/headings.ts';

/** A cell of the file (position from 0), or several joined by a space, whose days or times are in a declared notation. */
export interface DeclaredCell {
  readonly place: number;
  /** Positions of the cells after it. */
  readonly joined?: readonly number[];
  readonly format: DeclaredFormat;
}

/** The declared notations of a source, each at the position of its heading. */
export function declaredCells(source: Source, headings: readonly string[]): DeclaredCell[] {
  return Object.entries(source.formats).flatMap(([heading, notation]) => {
    if (isDurationNotation(notation)) return [];
    const reading = readDeclaredFormat(notation);
    if ('mistake' in reading) throw new Error(`unchecked notation: ${reading.mistake}`);
    const { format } = reading;
    const alone = headings.flatMap((found, place) =>
      bareHeading(found) === bareHeading(heading) ? [{ place, format }] : [],
    );
    if (alone.length > 0) return alone;
    const parts = (readHeadings(heading) ?? []).map((part) =>
      headings.findIndex((found) => bareHeading(found) === bareHeading(part)),
    );
    const [place, ...joined] = parts;
    return place === undefined || parts.some((found) => found < 0) ? [] : [{ place, joined, format }];
  });
}

/** The column of `raw_rows` with the cells at a position. */
export function cellAt(place: number): string {
  return identifier(`c${place + 1}`);
}

/** The text of the cell at a position, without surrounding white space. */
export function textAt(place: number): string {
  return `cell_text(${cellAt(place)})`;
}

/** The SELECT of the cells of `raw_rows` at one position, as written: `source_row`, `cell`. */
export function rawCellSelect(place: number): string {
  return `select source_row, ${cellAt(place)} as cell from raw_rows`;
}

/** Text of a column from its cells, joined by a space. */
export function joinedText(cells: readonly string[]): string {
  return cells.length === 1 ? String(cells[0]) : `nullif(concat_ws(' ', ${cells.join(', ')}), '')`;
}

/** Text of a moment or a day: of two cells, the first gives the day and the second the time. */
export function joinedMoment(cells: readonly string[]): string {
  return cells.length === 2 ? `day_with_time(${cells.join(', ')})` : joinedText(cells);
}

/**
 * The SELECT that reads the plain copy of a file: `source_row`, its cells as text (`c1`, `c2` …), and each cell in a declared notation again as ISO
 * text (`d1` …) with the repair that it needed (`r1` …). Composed, because the columns of a file are known only when it is opened; the copy is named in the
 * text, because the database plans a statement with parameters twice, and opens the copy each time.
 */
export function rawRowsSelect(
  { path, delimiter, columns }: Pick<RecordFile, 'path' | 'delimiter' | 'columns'>,
  declared: readonly DeclaredCell[],
): { readonly sql: string; readonly parameters: Parameters } {
  const cells = columns.map((_, place) => `c${place + 1}`);
  const read = declared.map(declaredColumns);
  const selected = [...cells.map(identifier), ...read.flatMap(({ sql }) => sql)];
  const sql = `select cast("row" as bigint) as source_row, ${selected.join(', ')}
from read_csv(
    ${literal(path)},
    auto_detect = false,
    header = false,
    all_varchar = true,
    columns = {${['row', ...cells].map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}},
    delim = ${literal(delimiter)},
    quote = '"',
    escape = '"',
    new_line = '\\n',
    strict_mode = true,
    max_line_size = 16000000
)`;
  return { sql, parameters: Object.assign({}, ...read.map(({ parameters }) => parameters)) as Parameters };
}

/** A cell in a declared notation as ISO text (`d1` …), and the repair that it needed (`r1` …). A cell in another notation stays as it is. */
function declaredColumns({ place, joined = [], format }: DeclaredCell): {
  sql: readonly string[];
  parameters: Parameters;
} {
  const number = place + 1;
  const cell = joinedText([place, ...joined].map(textAt));
  const parameter = (name: string): string => `cast($${name}_${number} as varchar)`;
  const isIn = (shape: string): string => `regexp_full_match(${cell}, ${parameter(shape)})`;
  const hasDay = format.dayShape !== null;
  const dayText = `declared_text(${cell}, ${parameter('day_shape')}, ${parameter('day_iso')})`;
  const ifDay = hasDay
    ? `when ${isIn('day_shape')} then ${format.hasShortYear ? `with_century(${dayText})` : dayText} `
    : '';
  const textIn = (shape: string): string => {
    const text = `declared_text(${cell}, ${parameter(shape)}, ${parameter('iso')})`;
    return format.hasHalfDay ? `clock_of_day(${text})` : text;
  };
  const text = format.hasShortYear ? `with_century(${textIn('shape')})` : textIn('shape');
  const isShort = `${isIn('short')} and left(${textIn('short')}, 2) < '50'`;
  const hasShort = format.shortYearShape !== null;
  const ifShort = hasShort ? `when ${isShort} then '20' || ${textIn('short')} ` : '';
  const isShortDay = hasDay ? ` or ${isIn('day_shape')}` : '';
  const isRepaired = hasShort ? isShort : format.hasShortYear ? `${isIn('shape')}${isShortDay}` : 'false';
  return {
    sql: [
      `case when ${isIn('shape')} then ${text} ${ifShort}${ifDay}else ${cell} end as d${number}`,
      `case when ${isRepaired} then 'two-digit-year' end as r${number}`,
    ],
    parameters: {
      [`shape_${number}`]: format.shape,
      [`iso_${number}`]: format.iso,
      ...(hasShort ? { [`short_${number}`]: format.shortYearShape } : {}),
      ...(hasDay ? { [`day_shape_${number}`]: format.dayShape, [`day_iso_${number}`]: format.dayIso } : {}),
    },
  };
}
