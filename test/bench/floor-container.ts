import { DuckDBInstance } from '@duckdb/node-api';

/** The database's own reader on the same file, into a table: `tsx test/bench/floor-container.ts <function> <file>`. Prints rows and seconds as JSON. */

const [reader = 'read_csv', file = ''] = process.argv.slice(2);
const options: Readonly<Record<string, string>> = {
  read_csv: ", header = true, all_varchar = true, auto_detect = true, delim = ','",
  read_json: '',
  read_parquet: '',
};
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const started = performance.now();
await connection.run(
  `create table read as select * from ${reader}('${file.replaceAll("'", "''")}'${options[reader] ?? ''})`,
);
const seconds = (performance.now() - started) / 1000;
const counted = await connection.runAndReadAll('select count(*) as counted from read');
const rows = Number(counted.getRowObjectsJS()[0]?.['counted']);
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify({ rows, seconds }));
