import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { type SeededRandom, seededRandom } from '../../src/demo/seeded-random.ts';
import { xlsxOf } from '../unit/reading/containers/write-xlsx.ts';
import { zipOf } from '../unit/reading/containers/write-zip.ts';
import { measure } from './measure.ts';

/**
 * `npm run bench:containers [-- <rows> [<container>]]`: the same clean rows in each kind of file, read into a plain copy by Belaudit's readers, and
 * into a table by the database's own reader where it has one. Prints a table in Markdown; of a single container if you name one as in the table
 * (`CSV`). A workbook has sheets of 100,000 rows.
 */

const COLUMNS = ['call_id', 'started_at', 'called_number', 'talk_seconds', 'result', 'agent', 'campaign', 'direction'];
const RESULTS = ['no-answer', 'refused', 'conversation', 'sale', 'busy', 'voicemail'];
const ROWS_PER_SHEET = 100_000;
const SEED = 4711;

interface Container {
  readonly name: string;
  readonly file: string;
  readonly floor: 'read_csv' | 'read_json' | 'read_parquet' | null;
  readonly write: (path: string, rows: number, csv: string) => Promise<void>;
}

function row(index: number, random: SeededRandom): readonly string[] {
  const second = random.whole(32_400, 75_600);
  const clock = new Date(second * 1000).toISOString().slice(11, 19);
  const day = new Date(Date.UTC(2026, 0, 1 + (index % 180))).toISOString().slice(0, 10);
  return [
    `C${String(index).padStart(9, '0')}`,
    `${day}T${clock}`,
    `+316${random.whole(10_000_000, 59_999_999)}`,
    String(random.whole(0, 600)),
    random.pick(RESULTS),
    `A${random.whole(1, 60)}`,
    random.pick(['solar-a', 'energy-a']),
    'outbound',
  ];
}

async function inPieces(path: string, rows: number, piece: (from: number, to: number) => string): Promise<void> {
  const file = await open(path, 'w');
  for (let from = 0; from < rows; from += 50_000) await file.write(piece(from, Math.min(rows, from + 50_000)));
  await file.close();
}

/** The same rows for every reader, in pieces. */
function rowsOf(random: SeededRandom): (from: number, to: number) => readonly (readonly string[])[] {
  return (from, to) => Array.from({ length: to - from }, (_, place) => row(from + place, random));
}

async function writeCsv(path: string, rows: number): Promise<void> {
  const next = rowsOf(seededRandom(SEED));
  await inPieces(path, rows, (from, to) => {
    const lines = next(from, to).map((cells) => `${cells.join(',')}\n`);
    return (from === 0 ? `${COLUMNS.join(',')}\n` : '') + lines.join('');
  });
}

function object(cells: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(COLUMNS.map((column, place) => [column, cells[place]])));
}

async function writeWorkbook(path: string, rows: number): Promise<void> {
  const next = rowsOf(seededRandom(SEED));
  const sheets: { name: string; rows: readonly (readonly string[])[] }[] = [];
  for (let from = 0; from < rows; from += ROWS_PER_SHEET) {
    const cells = next(from, Math.min(rows, from + ROWS_PER_SHEET));
    sheets.push({ name: `Blad${sheets.length + 1}`, rows: [COLUMNS, ...cells] });
  }
  writeFileSync(path, xlsxOf({ sheets }));
}

async function writeParquet(path: string, csv: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `copy (from read_csv('${csv}', header = true, all_varchar = true)) to '${path}' (format parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}

const CONTAINERS: readonly Container[] = [
  { name: 'CSV', file: 'calls.csv', floor: 'read_csv', write: async (path, rows) => await writeCsv(path, rows) },
  {
    name: 'CSV in gz',
    file: 'calls.csv.gz',
    floor: 'read_csv',
    write: async (path, _rows, csv) => await Promise.resolve(writeFileSync(path, gzipSync(readFileSync(csv)))),
  },
  {
    name: 'CSV in zip',
    file: 'calls.zip',
    floor: null,
    write: async (path, _rows, csv) =>
      await Promise.resolve(writeFileSync(path, zipOf([{ name: 'calls.csv', content: readFileSync(csv) }]))),
  },
  {
    name: 'JSON lines',
    file: 'calls.jsonl',
    floor: 'read_json',
    write: async (path, rows) => {
      const next = rowsOf(seededRandom(SEED));
      await inPieces(path, rows, (from, to) =>
        next(from, to)
          .map((cells) => `${object(cells)}\n`)
          .join(''),
      );
    },
  },
  {
    name: 'JSON, one list',
    file: 'calls.json',
    floor: 'read_json',
    write: async (path, rows) => {
      const next = rowsOf(seededRandom(SEED));
      await inPieces(path, rows, (from, to) => {
        const items = next(from, to).map(object).join(',\n');
        return `${from === 0 ? '[' : ',\n'}${items}${to === rows ? ']\n' : ''}`;
      });
    },
  },
  {
    name: 'Parquet',
    file: 'calls.parquet',
    floor: 'read_parquet',
    write: async (path, _rows, csv) => await writeParquet(path, csv),
  },
  {
    name: 'Workbook (xlsx)',
    file: 'calls.xlsx',
    floor: null,
    write: async (path, rows) => await writeWorkbook(path, rows),
  },
];

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

function configuration(file: string): string {
  return `client: { name: Voorbeeld, entities: [{ id: voorbeeld, name: Voorbeeld B.V. }] }
audit: { from: 2026-01-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa B.V. }]
sources: [{ feed: calls, vendor: alfa, files: in/${file} }]
`;
}

async function measured(name: string, args: readonly string[], rows: number): Promise<{ rate: number; bytes: number }> {
  const { output, peakBytes } = await measure(process.execPath, ['--import', 'tsx', script(name), ...args]);
  const read = JSON.parse(output) as { readonly rows: number; readonly seconds: number };
  if (read.rows !== rows) throw new Error(`${name} ${args.join(' ')} read ${read.rows} of ${rows} rows`);
  return { rate: Math.round(rows / read.seconds), bytes: peakBytes ?? 0 };
}

async function main(rows: number, only: string | undefined): Promise<void> {
  const containers = CONTAINERS.filter(({ name }) => only === undefined || name === only);
  if (containers.length === 0) throw new Error(`no container is called ${only}`);
  const parent = mkdtempSync(join(tmpdir(), 'belaudit-containers-'));
  const shown = (value: { rate: number; bytes: number } | null): string =>
    value === null ? 'none | |' : `${value.rate.toLocaleString('en')} | ${(value.bytes / 1e6).toFixed(0)} MB |`;
  console.log('| Container | Belaudit, rows/s | Memory | DuckDB alone, rows/s | Memory |\n|---|---:|---:|---:|---:|');
  try {
    const csv = join(parent, 'clean.csv');
    await writeCsv(csv, rows);
    for (const { name, file, floor, write } of containers) {
      const workspace = join(parent, 'workspace');
      mkdirSync(join(workspace, 'in'), { recursive: true });
      writeFileSync(join(workspace, 'belaudit.yaml'), configuration(file));
      const path = join(workspace, 'in', file);
      await write(path, rows, csv);
      const own = await measured('read-container.ts', [workspace], rows);
      const alone = floor === null ? null : await measured('floor-container.ts', [floor, path], rows);
      console.log(`| ${name} | ${shown(own)} ${shown(alone)}`);
      rmSync(workspace, { recursive: true, force: true });
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 1_000_000), process.argv[3]);
