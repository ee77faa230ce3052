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

/** A file of rows, and the condition for rows about somebody. */
export interface RowFile {
  /** Its rows, in order. */
  readonly rows: string;
  readonly condition: string;
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
  const { rows, condition, parameters } = await rowFile(store, struck);
  const [counted] = await store.rows<{ gone: bigint; total: bigint }>(
    `select count(*) filter (where ${condition}) as gone, count(*) as total from (${rows}) as listed`,
    parameters,
  );
  const gone = Number(counted?.gone ?? 0);
  return { gone, left: Number(counted?.total ?? 0) - gone };
}

/** Rewrites a results file without the removed rows; the other rows and their order do not change. */
export async function writeWithout(store: Store, struck: Struck, target: string): Promise<void> {
  const { rows, condition, parameters } = await rowFile(store, struck);
  const select = `select * exclude (place) from (${rows}) as listed where not (${condition}) order by place`;
  await store.writeFile(target, struck.format, select, parameters);
}

async function rowFile(store: Store, { path, format, sought, findings }: Struck): Promise<RowFile> {
  const rows = sqlFile(import.meta.url, `./rows-of-${format}.sql`);
  const described = await store.rows<{ column_name: string }>(`describe ${rows}`, { path });
  const columns = described.map((row) => row.column_name).filter((name) => name !== 'place');
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  const parameters: Record<string, string> = { path };
  let stays = 'false';
  if (has('vendor', 'call_id')) stays = isStayingCall('vendor', 'call_id');
  else if (has('number', 'kind', 'party', 'reference') && findings !== null) {
    await store.createTemporaryTable('staying_number', sqlFile(import.meta.url, './staying-number.sql'), {
      path: findings,
    });
    stays = STAYING_EVENT;
  }
  if (sought === null) return { rows, condition: `not coalesce(${stays}, false)`, parameters };
  const named = namesSought(columns, sought);
  Object.assign(parameters, named.parameters);
  // An explanation has many rows; with some of them missing, it would be false.
  const isNamed = has('vendor', 'call_id', 'part')
    ? `(vendor, call_id) in (select (vendor, call_id) from (${rows}) as parts where ${named.condition})`
    : named.condition;
  const conditions = [`(${isNamed}) and not coalesce(${stays}, false)`];
  if (has('vendor', 'call_id')) conditions.push('(vendor, call_id) in (select (vendor, call_id) from sought_call)');
  const written = columns.filter((name) => WRITTEN.includes(name));
  if (sought.number !== null && written.length > 0) {
    parameters['scattered'] = scatteredPattern(sought.number);
    conditions.push(...written.map((name) => `regexp_matches(${identifier(name)}, cast($scattered as varchar), 's')`));
  }
  return { rows, condition: conditions.map((each) => `coalesce(${each}, false)`).join(' or '), parameters };
}

/**
 * Whether a person appears in any row of a table that was written for somebody, also in rows of calls that stay.
 * @throws Error if the file is not a table
 */
export async function holdsPerson(store: Store, path: string, person: string): Promise<boolean> {
  const rows = sqlFile(import.meta.url, './table-for-somebody.sql');
  const described = await store.rows<{ column_name: string }>(`describe ${rows}`, { path });
  const columns = described.map((row) => row.column_name);
  const { condition, parameters } = namesSought(columns, { number: null, person });
  const found = await store.rows(`select 1 from (${rows}) as listed where ${condition} limit 1`, {
    path,
    ...parameters,
  });
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
  const found = await store.rows(
    `select 1 from (${sqlFile(import.meta.url, './table-for-somebody.sql')}) as listed inner join sought_call as s
    on listed.vendor = s.vendor and listed.call_id in (s.call_id, spreadsheet_safe(s.call_id)) limit 1`,
    { path },
  );
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

/** Looks for a number in any column, for a person in columns that may hold one. A letter separates cells, so that no number is read across them. */
function namesSought(
  columns: readonly string[],
  { number, person }: Sought,
): Pick<RowFile, 'condition' | 'parameters'> {
  const matches = (names: readonly string[], parameter: string): string =>
    `regexp_matches(concat_ws(' x ', '', ${names.map((name) => `cast(${identifier(name)} as varchar)`).join(', ')}), cast($${parameter} as varchar))`;
  const conditions: string[] = [];
  const parameters: Record<string, string> = {};
  if (number !== null) {
    parameters['number'] = soughtPattern({ number, person: null });
    conditions.push(matches(columns, 'number'));
  }
  const persons = columns.filter((name) => !NO_PERSON.includes(name));
  if (person !== null && persons.length > 0) {
    parameters['person'] = soughtPattern({ number: null, person });
    conditions.push(matches(persons, 'person'));
  }
  return { condition: conditions.length === 0 ? 'false' : conditions.join(' or '), parameters };
}

function isStayingCall(vendor: string, call: string): string {
  return `(${vendor}, ${call}) in (select (vendor, call_id) from staying_call)`;
}

/** The timeline of a number with findings that stay is kept, except for removed calls in it. */
const STAYING_EVENT = `number in (select number from staying_number)
and (kind <> 'call' or ${isStayingCall('party', 'reference')})`;
