import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The floors: the database alone reads the same call logs into a table of text columns, with no eye for what is in them, and sorts it by number and time.
 * `tsx test/bench/floor.ts <database> <glob of the logs> <columns, with commas between>`; prints rows, and seconds and processor time of both, as JSON.
 */

const [database = ':memory:', logs = '', columns = ''] = process.argv.slice(2);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const types = columns.split(',').map((column) => `${literal(column)}: 'VARCHAR'`);

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
// Rows with too few cells are passed over: the floor owes no account of them.
await connection.run(`create table calls as select * from read_csv(${literal(logs)}, header = true, delim = ',', quote = '"', escape = '"',
  auto_detect = false, ignore_errors = true, columns = {${types.join(', ')}})`);
const read = sinceReading();
const sinceSorting = spent();
await connection.run('create table sorted as select * from calls order by called_number, started_at');
const sorted = sinceSorting();
const counted = await connection.runAndReadAll('select count(*) as counted from calls');
const rows = Number(counted.getRowObjectsJS()[0]?.['counted']);
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify({ rows, read, sorted }));
