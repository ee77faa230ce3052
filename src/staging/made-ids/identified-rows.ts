import { feedDefinition, LOG } from '../../feeds/registry.ts';
import type { FeedColumn } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import { joinedMoment, joinedText, textAt } from '../raw-cells.ts';
import type { RawTable } from '../raw-table.ts';

/** The number cells of a call, for `readNumbers`, before its id is made from them; undefined if the file has none. */
export function numberCells({ map }: RawTable): string | undefined {
  const numbers = feedDefinition(LOG).columns.filter(({ kind }) => kind === 'number');
  const cells = numbers.flatMap(({ name }) => map.places[name] ?? []).map(textAt);
  if (cells.length === 0) return undefined;
  return cells.map((cell) => `select ${cell} as cell from raw_rows where is_odd_number(${cell})`).join(' union all ');
}

/** Columns that tell calls apart if rows have no id. Results and durations do not count: they may still be corrected. */
const IDENTITY = ['started_at', 'called_number', 'caller_number', 'agent'];

/**
 * The SELECT of the values from which ids are made if the source says that its calls have none: digests of when, whom, from which number and by whom
 * (`identity`), and of everything read from the row (`contents`), with numbers and times in one notation. The file's name and the row's position are not part
 * of them.
 */
export function identifiedRowsSelect(table: RawTable): string {
  const columns = feedDefinition(LOG).columns.filter(({ name }) => table.map.places[name] !== undefined);
  const rows = ONE_NOTATION.reduce(
    (from, step) => `select source_row, ${listed(columns, step)} from (${from}) as texts`,
    `select source_row, ${listed(columns, (column) => writtenText(table, column))} from raw_rows`,
  );
  const digest = (names: readonly string[]): string =>
    `md5(cast(to_json([${names.map(identifier).join(', ')}]) as varchar))`;
  const all = columns.map(({ name }) => name);
  const identity = IDENTITY.filter((name) => all.includes(name));
  return `select source_row, ${digest(identity)} as identity, ${digest(all)} as contents from (${rows}) as written`;
}

/** Steps that bring a column to one notation, each a SELECT over the one before: planning is extremely slow with many macros nested in one expression. */
const ONE_NOTATION: readonly ((column: FeedColumn, name: string) => string)[] = [
  ({ kind }, name) => (kind === 'moment' ? `replace(moment_text(${name}), 'T', ' ')` : name),
  ({ kind }, name) => (kind === 'moment' ? `with_seconds(${name})` : name),
  ({ kind }, name) => {
    if (kind === 'moment') return `tie_time(${name})`;
    return kind === 'number' ? numberText(name) : name;
  },
  (_, name) => `coalesce(${name}, '')`,
];

function numberText(name: string): string {
  const read = `(select any_value(number_reading.number) from number_reading where number_reading.cell = ${name})`;
  const readings = [`plain_number(${name})`, `number_without_plus(${name})`, read];
  return `coalesce(${readings.map((number) => `cast(${number} as varchar)`).join(', ')}, ${name})`;
}

function listed(columns: readonly FeedColumn[], expression: (typeof ONE_NOTATION)[number]): string {
  return columns
    .map((column) => ({ column, name: identifier(column.name) }))
    .map(({ column, name }) => `${expression(column, name)} as ${name}`)
    .join(', ');
}

/** A column as the file has it. */
function writtenText({ map, declared }: RawTable, { name, kind }: FeedColumn): string {
  const places = map.places[name] ?? [];
  if (kind !== 'moment') return joinedText(places.map(textAt));
  const isDeclared = (place: number): boolean => declared.some((cell) => cell.place === place);
  return joinedMoment(places.map((place) => (isDeclared(place) ? `d${place + 1}` : textAt(place))));
}
