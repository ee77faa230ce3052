import { closeSync, openSync, readSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The floors: the database alone reads the same call logs into a table of text columns, without examining their contents, and sorts it by number and
 * time. It also reads the files of the other feeds, as a load does. `tsx test/bench/floor.ts <database> <glob of the logs> <columns, with commas
 * between> [<other file> ...]`; prints rows, and seconds and processor time of all three, as JSON.
 */

const [database = ':memory:', logs = '', columns = '', ...others] = process.argv.slice(2);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run('set preserve_insertion_order = false');
const spent = (): (() => { readonly seconds: number; readonly processor: number }) => {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
  };
};
const sinceReading = spent();
await readAsText('calls', logs, columns);
const read = sinceReading();
const sinceSorting = spent();
await connection.run('create table sorted as select * from calls order by called_number, started_at');
const sorted = sinceSorting();
const sinceOthers = spent();
for (const [place, file] of others.entries()) await readAsText(`feed_${place}`, file, headingOf(file));
const readOthers = sinceOthers();
const counted = await connection.runAndReadAll('select count(*) as counted from calls');
const rows = Number(counted.getRowObjectsJS()[0]?.['counted']);
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify({ rows, read, sorted, readOthers }));

/** Rows with too few cells are skipped: the floor need not account for them. */
async function readAsText(table: string, files: string, names: string): Promise<void> {
  const types = names.split(',').map((column) => `${literal(column)}: 'VARCHAR'`);
  await connection.run(`create table ${table} as select * from read_csv(${literal(files)}, header = true, delim = ',', quote = '"', escape = '"',
    auto_detect = false, ignore_errors = true, columns = {${types.join(', ')}})`);
}

/** Only the first line: a large file does not fit into one text. */
function headingOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4096);
    const text = head.toString('utf8', 0, readSync(handle, head, 0, head.length, 0));
    return text.slice(0, text.indexOf('\n'));
  } finally {
    closeSync(handle);
  }
}
