import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The floor of an audit: the benchmark's workspace judged by a script that was written for its files alone (`floor-audit.sql`). `tsx
 * test/bench/floor-audit.ts <database> <folder of the files>`; prints seconds and processor time of reading and judging, and the number of findings,
 * as JSON.
 */

const [database = ':memory:', folder = '.'] = process.argv.slice(2);
const script = readFileSync(new URL('floor-audit.sql', import.meta.url), 'utf8');
const [, reading = '', judging = ''] = script.split(/^-- stage: .+$/mu);

const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
await connection.run('set preserve_insertion_order = false');
// With thirty million calls it would take all memory of a machine like ours, and be killed.
await connection.run("set memory_limit = '12GB'");
await connection.run(`set variable folder = '${folder.replaceAll("'", "''")}'`);

async function timed(statements: string): Promise<{ readonly seconds: number; readonly processor: number }> {
  const started = performance.now();
  const before = process.cpuUsage();
  await connection.run(statements);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
}

async function counts(select: string): Promise<Readonly<Record<string, number>>> {
  const rows = await connection.runAndReadAll(select);
  return Object.fromEntries(rows.getRowsJS().map(([name, counted]) => [String(name), Number(counted)]));
}

const read = await timed(reading);
const judged = await timed(judging);
const told = {
  read,
  judged,
  verdicts: await counts('select verdict, count(*) from verdict group by verdict order by verdict'),
  findings: await counts("select rule || ' ' || grade as found, count(*) from finding group by found order by found"),
  answers: await counts(
    "select responsible || ' ' || cause as caused, count(*) from answer group by caused order by caused",
  ),
};
connection.closeSync();
instance.closeSync();
console.log(JSON.stringify(told));
