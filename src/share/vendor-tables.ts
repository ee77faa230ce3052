import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { CALL_COLUMNS, COMPLETENESS_COLUMNS, FINDING_COLUMNS, REJECTED_COLUMNS } from '../model/results.ts';
import type { Summary } from '../model/summary.ts';
import { csvCell, csvText } from '../render/csv.ts';
import { concealIds, concealOthers } from '../render/masking.ts';
import { sqlFile } from '../store/sql.ts';
import { type Cell, type Parameters, Store } from '../store/store.ts';

export interface VendorTablesOptions {
  readonly summary: Summary;
  /** Id of the call centre that the tables are for. */
  readonly vendor: string;
  /** What stands where another call centre is meant. */
  readonly otherVendor: string;
  readonly pseudonym: (agent: string) => string;
  readonly signal?: AbortSignal;
}

interface Table {
  readonly name: 'findings' | 'calls' | 'completeness' | 'rejected';
  readonly from: string;
  readonly columns: readonly string[];
  /** Columns in which another call centre could be named. The rest is of its own log, or a word of ours. */
  readonly concealed: readonly string[];
}

const TABLES: readonly Table[] = [
  {
    name: 'findings',
    from: 'findings.parquet',
    columns: Object.keys(FINDING_COLUMNS),
    concealed: ['responsible', 'objection_id', 'consent_id', 'relation_id', 'source_file'],
  },
  { name: 'calls', from: 'calls.parquet', columns: Object.keys(CALL_COLUMNS), concealed: ['source_file'] },
  {
    name: 'completeness',
    from: 'completeness.parquet',
    columns: Object.keys(COMPLETENESS_COLUMNS),
    concealed: ['subject', 'expected', 'found', 'detail', 'source_file'],
  },
  { name: 'rejected', from: 'rejected.csv', columns: Object.keys(REJECTED_COLUMNS), concealed: ['source_file'] },
];

const ROWS_AT_ONCE = 10_000;

/**
 * Writes what results say of one call centre's own calls, as CSV that a spreadsheet can open: findings, calls, what its logs do not show, and rejected rows of its files. Numbers stand in full, as
 * they do in its own log; agents have the pseudonyms of its report; another call centre is never named, nor any call of it.
 * @param results folder of whole results
 * @param folder where the tables are written
 */
export async function writeVendorTables(results: string, folder: string, options: VendorTablesOptions): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: results });
  try {
    for (const table of TABLES) {
      const rows = store.stream(sqlFile(import.meta.url, `./${table.name}.sql`), parametersOf(table, results, options));
      await writeTable(join(folder, `${table.name}.csv`), table, rows, options);
    }
  } finally {
    store.close();
  }
}

/** Files that the call centre itself delivered. */
export function ownFiles({ summary, vendor }: Pick<VendorTablesOptions, 'summary' | 'vendor'>): Summary['files'] {
  return summary.files.filter((file) => file.vendor === vendor);
}

/** Gives a function that names no other call centre in a text. */
export function concealing({ summary, vendor, otherVendor }: VendorTablesOptions): (text: string) => string {
  const own = summary.vendors.find(({ id }) => id === vendor) ?? { id: vendor, name: '' };
  return concealOthers(
    own,
    summary.vendors.filter(({ id }) => id !== vendor),
    otherVendor,
  );
}

function parametersOf(table: Table, results: string, options: VendorTablesOptions): Parameters {
  const path = join(results, table.from);
  if (table.name !== 'rejected') return { path, vendor: options.vendor };
  return { path, files: JSON.stringify(ownFiles(options).map((file) => file.path)) };
}

async function writeTable(
  path: string,
  table: Table,
  rows: AsyncIterable<Record<string, Cell>>,
  options: VendorTablesOptions,
): Promise<void> {
  const conceal = concealing(options);
  const concealId = concealIds(conceal, options.otherVendor);
  const textOf = (column: string, cell: Cell): string => {
    const text = cell === null ? '' : String(cell);
    if (column === 'agent') return options.pseudonym(text);
    if (!table.concealed.includes(column)) return text;
    return column.endsWith('_id') ? concealId(text) : conceal(text);
  };
  const file = await open(path, 'w', 0o600);
  try {
    await file.appendFile(csvText(table.columns, []));
    let waiting: string[] = [];
    for await (const row of rows) {
      options.signal?.throwIfAborted();
      waiting.push(table.columns.map((column) => csvCell(textOf(column, row[column] ?? null))).join(','));
      if (waiting.length < ROWS_AT_ONCE) continue;
      await file.appendFile(`${waiting.join('\r\n')}\r\n`);
      waiting = [];
    }
    if (waiting.length > 0) await file.appendFile(`${waiting.join('\r\n')}\r\n`);
  } finally {
    await file.close();
  }
}
