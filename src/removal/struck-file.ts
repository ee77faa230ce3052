import { identifier } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { type Sought, soughtPattern, tellingDigits } from './sought.ts';

/** Texts of rejected rows and cells that could not be read: digits count however they are spaced. */
const WRITTEN = ['raw', 'value'];

/** A file of rows, and which of them are about somebody. */
export interface RowFile {
  /** Its rows, in their order. */
  readonly rows: string;
  readonly condition: string;
  readonly parameters: Parameters;
}

const READERS: Readonly<Record<'csv' | 'parquet', string>> = {
  csv: `select *, row_number() over () as place
from read_csv(cast($path as varchar), header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', max_line_size = 64000000, parallel = false)`,
  parquet:
    'select * exclude (file_row_number), file_row_number as place from read_parquet(cast($path as varchar), file_row_number = true)',
};

/** How many rows of a file of results are about somebody: by the calls that went, by a number or person in them. */
export async function countSoughtRows(
  store: Store,
  path: string,
  format: 'csv' | 'parquet',
  sought: Sought,
): Promise<number> {
  const { rows, condition, parameters } = await rowFile(store, path, format, sought);
  const [counted] = await store.rows<{ found: bigint }>(
    `select count(*) as found from (${rows}) as listed where ${condition}`,
    parameters,
  );
  return Number(counted?.found ?? 0);
}

/** Writes a file of results again without these rows: the others, and their order, are as they were. */
export async function writeWithout(
  store: Store,
  path: string,
  format: 'csv' | 'parquet',
  sought: Sought,
  target: string,
): Promise<void> {
  const { rows, condition, parameters } = await rowFile(store, path, format, sought);
  const select = `select * exclude (place) from (${rows}) as listed where not (${condition}) order by place`;
  await store.writeFile(target, format, select, parameters);
}

async function rowFile(store: Store, path: string, format: 'csv' | 'parquet', sought: Sought): Promise<RowFile> {
  const rows = READERS[format];
  const described = await store.rows<{ column_name: string }>(`describe ${rows}`, { path });
  const columns = described.map((row) => row.column_name).filter((name) => name !== 'place');
  const texts = columns.map((name) => `cast(${identifier(name)} as varchar)`);
  const isOfCalls = columns.includes('vendor') && columns.includes('call_id');
  // A call that stays for the law stays in what was found of it.
  const stays = isOfCalls ? ' and (vendor, call_id) not in (select (vendor, call_id) from call)' : '';
  const conditions = [`regexp_matches(concat_ws('|', ${texts.join(', ')}), cast($pattern as varchar))${stays}`];
  const parameters: Record<string, string> = { path, pattern: soughtPattern(sought) };
  if (isOfCalls) conditions.push('(vendor, call_id) in (select (vendor, call_id) from sought_call)');
  const written = columns.filter((name) => WRITTEN.includes(name));
  if (sought.number !== null && written.length > 0) {
    parameters['digits'] = tellingDigits(sought.number);
    conditions.push(
      ...written.map(
        (name) => `contains(regexp_replace(${identifier(name)}, '[^0-9]', '', 'g'), cast($digits as varchar))`,
      ),
    );
  }
  return { rows, condition: conditions.map((each) => `coalesce(${each}, false)`).join(' or '), parameters };
}
