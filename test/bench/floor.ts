import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The floor: the database alone reads the same call logs into a table of text columns, with no eye for what is in them.
 * `tsx test/bench/floor.ts <database> <glob of the logs> <columns, with commas between>`; prints seconds and rows as JSON.
 */

const [database = ':memory:', logs = '', columns = ''] = process.argv.slice(2);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const types = columns.split(',').map((column) => `${literal(column)}: 'VARCHAR'`);

const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run('set preserve_insertion_order = false');
const started = performance.now();
// Rows with too few cells are passed over: the floor owes no account of them.
await connection.run(`create table calls as select * from read_csv(${literal(logs)}, header = true, delim = ',', quote = '"', escape = '"',
  auto_detect = false, ignore_errors = true, columns = {${types.join(', ')}})`);
const seconds = (performance.now() - started) / 1000;
const counted = await connection.runAndReadAll('select count(*) as counted from calls');
const rows = Number(counted.getRowObjectsJS()[0]?.['counted']);
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify({ seconds, rows }));
