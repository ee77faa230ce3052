import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckDocumentation } from '../model/completeness.ts';
import { CLIENT, UNDETERMINED } from '../model/findings.ts';
import type { Summary } from '../model/summary.ts';
import { csvCell, csvText } from '../print/csv.ts';
import { concealOthers, ownRecordsOnly } from '../print/masking.ts';
import { sqlFile } from '../store/sql.ts';
import { type Cell, type Parameters, Store } from '../store/store.ts';

export interface VendorTablesOptions {
  readonly summary: Summary;
  /** Id of the call centre that receives the tables. */
  readonly vendor: string;
  /** Replaces the name of another call centre. */
  readonly otherVendor: string;
  readonly pseudonym: (agent: string) => string;
  /** The code of a record that the call centre did not make. */
  readonly recordCode: (id: string) => string;
  readonly checks: readonly CheckDocumentation[];
  readonly signal?: AbortSignal;
}

/**
 * Whose values a column holds; this decides in which form they leave the company. `own`: from the call centre's own log or replies; `word`: words, times and
 * figures of Belaudit about its own calls; `file`: the path of one of its own files; `named`: a name or text that may mention others; `agent`: one of its
 * agents, by pseudonym; `party`: a responsible party, without the name of another call centre; `records`: ids of records: its own unchanged, others by code;
 * `subject`, `expected`: what a check examined, and what it expected; `value`: a value of its log, from the column that the row names; an agent by pseudonym, a
 * campaign as a name.
 */
type Origin = 'own' | 'word' | 'file' | 'named' | 'agent' | 'party' | 'records' | 'subject' | 'expected' | 'value';

interface Table {
  readonly name: 'findings' | 'calls' | 'completeness' | 'rejected' | 'later-deliveries' | 'lapsed-findings';
  readonly from: string;
  /** The only columns that leave the company, in their order. Any column not listed here stays. */
  readonly columns: Readonly<Record<string, Origin>>;
  /** Results have this column only if it holds something. */
  readonly isOptional?: true;
}

const TABLES: readonly Table[] = [
  {
    name: 'findings',
    from: 'findings.parquet',
    columns: {
      vendor: 'word',
      call_id: 'own',
      moment: 'word',
      number: 'own',
      rule: 'word',
      level: 'word',
      grade: 'word',
      reason: 'word',
      responsible: 'party',
      cause: 'word',
      objection_id: 'records',
      consent_id: 'records',
      relation_id: 'records',
      source_file: 'file',
      source_row: 'word',
      local_time: 'word',
      contact: 'word',
      verdict: 'word',
      campaign: 'named',
      agent: 'agent',
      objected: 'word',
      handed_over: 'word',
      answer: 'word',
      explanation: 'own',
    },
  },
  {
    name: 'calls',
    from: 'calls.parquet',
    columns: {
      vendor: 'word',
      call_id: 'own',
      moment: 'word',
      contact: 'word',
      regime: 'word',
      verdict: 'word',
      basis: 'word',
      fine_lapsed: 'word',
      source_file: 'file',
      source_row: 'word',
    },
  },
  {
    name: 'completeness',
    from: 'completeness.parquet',
    columns: {
      check: 'word',
      vendor: 'word',
      subject: 'subject',
      day: 'word',
      expected: 'expected',
      found: 'named',
      detail: 'named',
      source_file: 'file',
      source_row: 'word',
    },
  },
  {
    name: 'rejected',
    from: 'rejected.csv',
    columns: {
      feed: 'word',
      source_file: 'file',
      source_row: 'word',
      column: 'own',
      value: 'own',
      reason: 'word',
      raw: 'own',
    },
  },
  {
    name: 'later-deliveries',
    from: 'later-deliveries.parquet',
    columns: {
      vendor: 'word',
      call_id: 'own',
      moment: 'word',
      number: 'own',
      column: 'word',
      before: 'value',
      after: 'value',
      direction: 'word',
      source_file_before: 'file',
      source_row_before: 'word',
      source_file: 'file',
      source_row: 'word',
      perhaps_another: 'word',
    },
    isOptional: true,
  },
  {
    // The query empties values that came from another call centre's log.
    name: 'lapsed-findings',
    from: 'lapsed-findings.parquet',
    columns: {
      vendor: 'word',
      call_id: 'own',
      moment: 'word',
      number: 'own',
      rule: 'word',
      state: 'word',
      level_before: 'word',
      grade_before: 'word',
      reason_before: 'word',
      responsible_before: 'party',
      grade: 'word',
      responsible: 'party',
      changes: 'named',
      changed_vendor: 'party',
      changed_call_id: 'own',
      source_file_before: 'file',
      source_row_before: 'word',
      source_file: 'file',
      source_row: 'word',
      known_from: 'word',
    },
    isOptional: true,
  },
];

const ROWS_AT_ONCE = 10_000;

/**
 * Writes the results about one call centre's own calls as CSV for spreadsheets: findings, calls, gaps in its logs, later changes to them, and rejected rows of
 * its files. Telephone numbers are unmasked, as in its own log; agents have the pseudonyms of its report. Other call centres are not named, nor are their
 * calls, records or figures shown.
 * @param results folder of complete results
 * @param folder where the tables are written
 */
export async function writeVendorTables(results: string, folder: string, options: VendorTablesOptions): Promise<void> {
  const store = await Store.open(':memory:', { allowedDirectory: results });
  try {
    const names = await readdir(results);
    for (const table of TABLES) {
      if (table.isOptional === true && !names.includes(table.from)) continue;
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

/** Returns a function that removes the names of other call centres from a text. */
export function concealerFor({ summary, vendor, otherVendor }: VendorTablesOptions): (text: string) => string {
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

type Row = Readonly<Record<string, Cell>>;

/** How values of each kind are written; for checks, the row decides. */
function writers(options: VendorTablesOptions): Readonly<Record<Origin, (text: string, row: Row) => string>> {
  const { vendor, otherVendor, pseudonym } = options;
  const checks = new Map(options.checks.map((check) => [check.id, check]));
  const checkOf = (row: Row): CheckDocumentation | undefined => checks.get(String(row['check']));
  const conceal = concealerFor(options);
  const asIs = (text: string): string => text;
  return {
    own: asIs,
    word: asIs,
    file: conceal,
    named: conceal,
    agent: pseudonym,
    party: (text) => ([vendor, CLIENT, UNDETERMINED, ''].includes(text) ? text : otherVendor),
    records: ownRecordsOnly(vendor, options.recordCode),
    // The subject of such a check is an agent, or nobody.
    subject: (text, row) => (checkOf(row)?.namesAgents === true ? pseudonym(text) : conceal(text)),
    value: (text, row) => {
      if (row['column'] === 'agent') return pseudonym(text);
      return row['column'] === 'campaign' ? conceal(text) : text;
    },
    expected: (text, row) => (checkOf(row)?.comparesVendors === true && (row['subject'] ?? '') === '' ? '' : text),
  };
}

async function writeTable(
  path: string,
  table: Table,
  rows: AsyncIterable<Record<string, Cell>>,
  options: VendorTablesOptions,
): Promise<void> {
  const written = writers(options);
  const columns = Object.entries(table.columns);
  const line = (row: Row): string =>
    columns.map(([column, origin]) => csvCell(written[origin](String(row[column] ?? ''), row))).join(',');
  const file = await open(path, 'w', 0o600);
  try {
    await file.appendFile(csvText(Object.keys(table.columns), []));
    let waiting: string[] = [];
    for await (const row of rows) {
      options.signal?.throwIfAborted();
      waiting.push(line(row));
      if (waiting.length < ROWS_AT_ONCE) continue;
      await file.appendFile(`${waiting.join('\r\n')}\r\n`);
      waiting = [];
    }
    if (waiting.length > 0) await file.appendFile(`${waiting.join('\r\n')}\r\n`);
  } finally {
    await file.close();
  }
}
