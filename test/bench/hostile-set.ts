import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../../src/errors.ts';
import { recogniseFormat } from '../../src/formats/registry.ts';
import { OpenedTable } from '../../src/reading/opened-table.ts';
import { readRecords } from '../../src/reading/read-records.ts';

/**
 * `npm run bench:hostile [-- <folder>…]`: how the database's auto-detection reads each hostile or unusual file of the tests (and of further folders),
 * and how Belaudit reads it. Prints a table in Markdown.
 */

const TESTS = fileURLToPath(new URL('../unit/staging/', import.meta.url));
const OWN = [TESTS, join(TESTS, 'read/fixtures/csv-spectrum')];
const LONGEST = 110;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|tsv|txt|json|jsonl)$/u.test(name) && !name.includes('expected'))
    .sort()
    .map((name) => join(folder, name));
}

function brief(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}

/** The reading, or the message. Uses a new database each time, because an error can invalidate one. */
async function byDatabase(file: string): Promise<string> {
  const reader = /\.jsonl?$/u.test(file) ? 'read_json' : 'read_csv';
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`create table found as select * from ${reader}('${file.replaceAll("'", "''")}')`);
    const rows = await connection.runAndReadAll('select count(*) as counted from found');
    const columns = await connection.runAndReadAll('describe found');
    const types = columns.getRowObjectsJS().map((column) => String(column['column_type']));
    const other = [...new Set(types.filter((type) => type !== 'VARCHAR').map((type) => type.replace(/\W.*$/su, '')))];
    return `${count(Number(rows.getRowObjectsJS()[0]?.['counted']), types.length)}${other.length === 0 ? '' : `; types guessed: ${other.join(', ')}`}`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `refused: ${brief(message.replace(file, '…'))}`;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function byBelaudit(file: string, target: string): Promise<string> {
  const table = new OpenedTable(file);
  try {
    const format = await recogniseFormat(await table.sample());
    const read = format === undefined ? readRecords(table, { target }) : format.read(table, { target });
    const { records, columns, broken, repairs = [] } = await read;
    const reasons = new Map<string, number>();
    for (const { reason } of broken) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const listed = [...reasons].map(([reason, number]) => `${reason} ${number}`);
    const rejected = broken.length === 0 ? '' : `; rejected with line and reason: ${listed.join(', ')}`;
    const known = format === undefined ? '' : ` (${format.id})`;
    return `${count(records, columns.length)}${known}${rejected}${repairs.length === 0 ? '' : `; repaired and listed: ${repairs.length}`}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `refused: ${brief(error.details[0]?.message ?? error.message)}`;
  } finally {
    await table.close();
    rmSync(target, { force: true });
  }
}

function count(rows: number, columns: number): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}

async function main(folders: readonly string[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-hostile-'));
  try {
    console.log('| File | DuckDB, auto-detection | Belaudit |\n|---|---|---|');
    for (const file of [...OWN, ...folders].flatMap(filesIn)) {
      const name = file.split('/').slice(-2).join('/');
      console.log(
        `| \`${name}\` | ${await byDatabase(file)} | ${await byBelaudit(file, join(directory, 'copy.csv'))} |`,
      );
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
