import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { FindingRow } from '../model/results.ts';
import type { Rate, Summary } from '../model/summary.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import { sha256OfText } from './manifest.ts';
import type { PreviousPeriod } from './summarise.ts';

/** The summary of results that are there. @throws UserError NO_RESULTS */
export function readSummary(folder: string): Summary {
  const path = join(folder, 'summary.json');
  if (!existsSync(path)) {
    throw new UserError(
      'NO_RESULTS',
      'There are no results of this period yet.',
      'Run `belaudit run` or `belaudit audit` first.',
      [{ file: path, message: 'not found' }],
    );
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Summary;
}

/** Findings on calls of one vendor, sorted by rule in the given order, then moment, then call id. */
export async function readFindings(
  folder: string,
  vendor: string,
  rules: readonly string[],
): Promise<readonly FindingRow[]> {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    const rows = await store.rows<Omit<FindingRow, 'source_row'> & { source_row: bigint }>(
      sqlFile(import.meta.url, './vendor-findings.sql'),
      { path: join(folder, 'findings.parquet'), vendor, rules: JSON.stringify(rules) },
    );
    return rows.map((row) => ({ ...row, source_row: Number(row.source_row) }));
  } finally {
    store.close();
  }
}

/** The rates of the calendar month before, where the workspace holds its results; and what was read, for the manifest. */
export function readPrevious(
  reportsDirectory: string,
  from: string,
): { readonly period: PreviousPeriod; readonly path: string; readonly sha256: string } | null {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
  const name = `${first}_${last}`;
  const path = join(reportsDirectory, name, 'summary.json');
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const summary = JSON.parse(text) as Summary;
  const rates: Record<string, Rate> = Object.fromEntries(summary.vendors.map((vendor) => [vendor.id, vendor.rate]));
  return { period: { from: first, to: last, rates }, path: `reports/${name}/summary.json`, sha256: sha256OfText(text) };
}
