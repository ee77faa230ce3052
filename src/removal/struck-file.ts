import { identifier, sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { type Sought, scatteredPattern, soughtPattern } from './sought.ts';

/** Columns with texts of rejected rows and unreadable cells: digits count however they are spaced. */
const WRITTEN = ['raw', 'value'];
/** Columns with counts, positions, times and ids of calls: they never hold a person, however short person ids are. */
const NO_PERSON = [
  ...['source_row', 'source_row_before', 'first_row', 'rows', 'row', 'place', 'events', 'call_id'],
  ...['line', 'seconds', 'at', 'until', 'codes'],
];

/** Text of a query, with its parameters. */
interface Composed {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A results file, and what to remove from it: rows about somebody, or without a subject all rows except those of calls that stay. */
export interface Struck {
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  readonly sought: Sought | null;
  /** The `findings.parquet` beside it, which holds the numbers with findings that stay; null: there is none. */
  readonly findings: string | null;
}

/** How many rows of a file are removed, and how many stay: those of calls in `staying_call`, which must exist. */
export async function countRows(
  store: Store,
  struck: Struck,
): Promise<{ readonly gone: number; readonly left: number }> {
  const { text, parameters } = await struckRows(store, struck);
  const [counted] = await store.rows<{ gone: bigint; total: bigint }>(
    `${text}\n${sqlFile(import.meta.url, './struck-count.sql')}`,
    parameters,
  );
  const gone = Number(counted?.gone ?? 0);
  return { gone, left: Number(counted?.total ?? 0) - gone };
}

/** Rewrites a results file without the removed rows; the other rows and their order do not change. */
export async function writeWithout(store: Store, struck: Struck, target: string): Promise<void> {
  const { text, parameters } = await struckRows(store, struck);
  await store.writeFile(target, struck.format, `${text}\n${sqlFile(import.meta.url, './left-row.sql')}`, parameters);
}

/** The rows of a file as `struck_row`, each with whether it is removed (`is_gone`). */
async function struckRows(store: Store, { path, format, sought, findings }: Struck): Promise<Composed> {
  const rows = sqlFile(import.meta.url, `./rows-of-${format}.sql`);
  const described = await store.rows<{ column_name: string }>(`describe ${rows}`, { path });
  const columns = described.map((row) => row.column_name).filter((name) => name !== 'place');
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  let stays = 'false';
  if (has('vendor', 'call_id')) stays = isCallOf('staying_call', 'vendor', 'call_id');
  else if (has('number', 'kind', 'party', 'reference') && findings !== null) {
    await store.createTemporaryTable('staying_number', sqlFile(import.meta.url, './staying-number.sql'), {
      path: findings,
    });
    stays = STAYING_EVENT;
  }
  const struckRow = (condition: string): string =>
    `with struck_row as (select *, ${condition} as is_gone from (${rows}) as listed)`;
  if (sought === null) return { text: struckRow(`not coalesce(${stays}, false)`), parameters: { path } };
  const named = namesSought(columns, sought);
  const parameters: Record<string, string> = { path, ...named.parameters };
  // An explanation has many rows; with some of them missing, it would be false.
  const isNamed = has('vendor', 'call_id', 'part')
    ? `(vendor, call_id) in (select (vendor, call_id) from (${rows}) as parts where ${named.text})`
    : named.text;
  const conditions = [`(${isNamed}) and not coalesce(${stays}, false)`];
  if (has('vendor', 'call_id')) conditions.push(isCallOf('sought_call', 'vendor', 'call_id'));
  const written = columns.filter((name) => WRITTEN.includes(name));
  if (sought.number !== null && written.length > 0) {
    parameters['scattered'] = scatteredPattern(sought.number);
    conditions.push(...written.map((name) => matches(identifier(name), 'scattered')));
  }
  return { text: struckRow(conditions.map((each) => `coalesce(${each}, false)`).join(' or ')), parameters };
}

/**
 * Whether a person appears in any row of a table that was written for somebody, also in rows of calls that stay.
 * @throws Error if the file is not a table
 */
export async function holdsPerson(store: Store, path: string, person: string): Promise<boolean> {
  const rows = sqlFile(import.meta.url, './table-for-somebody.sql');
  const described = await store.rows<{ column_name: string }>(`describe ${rows}`, { path });
  const columns = described.map((row) => row.column_name);
  const { text, parameters } = namesSought(columns, { number: null, person });
  const found = await store.rows(`select 1 from (${rows}) as listed where ${text} limit 1`, { path, ...parameters });
  return found.length > 0;
}

/**
 * Whether a table that was written for somebody lists a call of `sought_call`, perhaps without its number; a file that is no table lists none.
 * @throws Error if it is a table of calls, but a row cannot be read
 */
export async function namesRemovedCall(store: Store, path: string): Promise<boolean> {
  const columns = await columnsOf(store, path);
  if (!['vendor', 'call_id'].every((name) => columns.includes(name))) return false;
  await store.define(sqlFile(import.meta.url, '../results/spreadsheet-safe.sql'));
  const rows = sqlFile(import.meta.url, './table-for-somebody.sql');
  const found = await store.rows(`with listed as (${rows})\n${sqlFile(import.meta.url, './listed-sought-call.sql')}`, {
    path,
  });
  return found.length > 0;
}

/** The columns of a table that was written for somebody; none if it is no table. */
async function columnsOf(store: Store, path: string): Promise<readonly string[]> {
  try {
    const described = await store.rows<{ column_name: string }>(
      `describe ${sqlFile(import.meta.url, './table-for-somebody.sql')}`,
      { path },
    );
    return described.map((row) => row.column_name);
  } catch {
    // Somebody else wrote it; it was searched as text.
    return [];
  }
}

/** The condition for rows that name somebody: a number in any column, a person in columns that may hold one. */
function namesSought(columns: readonly string[], { number, person }: Sought): Composed {
  const texts = (names: readonly string[]): string =>
    names.map((name) => `cast(${identifier(name)} as varchar)`).join(', ');
  // A letter separates cells, so that no number is read across them.
  const anyMatches = (names: readonly string[], parameter: string): string =>
    matches(`concat_ws(' x ', '', ${texts(names)})`, parameter);
  const conditions: string[] = [];
  const parameters: Record<string, string> = {};
  if (number !== null) {
    parameters['number'] = soughtPattern({ number, person: null });
    conditions.push(anyMatches(columns, 'number'));
  }
  const persons = columns.filter((name) => !NO_PERSON.includes(name));
  if (person !== null && persons.length > 0) {
    parameters['person'] = soughtPattern({ number: null, person });
    conditions.push(anyMatches(persons, 'person'));
  }
  return { text: conditions.length === 0 ? 'false' : conditions.join(' or '), parameters };
}

function matches(value: string, parameter: string): string {
  return `regexp_matches(${value}, cast($${parameter} as varchar))`;
}

function isCallOf(table: 'staying_call' | 'sought_call', vendor: string, call: string): string {
  return `(${vendor}, ${call}) in (select (vendor, call_id) from ${table})`;
}

/** The timeline of a number with findings that stay is kept, except for removed calls in it. */
const STAYING_EVENT = `number in (select number from staying_number)
and (kind <> 'call' or ${isCallOf('staying_call', 'party', 'reference')})`;
