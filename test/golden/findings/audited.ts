import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { auditWorkspace, type Language, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import type { Summary } from '../../../src/model/summary.ts';

/** A folder for the tests of one file, deleted after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-findings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Loads and judges a workspace. @returns the folder of its results */
export async function audited(directory: string, language: Language = 'nl'): Promise<string> {
  await loadWorkspace(openWorkspace(directory), SILENT);
  return await judged(directory, language);
}

/**
 * Judges the loaded calls.
 * @returns the folder of its results
 */
export async function judged(directory: string, language: Language = 'nl'): Promise<string> {
  const { folder } = await auditWorkspace(openWorkspace(directory), SILENT, { language });
  return join(directory, folder);
}

export function summaryOf(results: string): Summary {
  return JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8')) as Summary;
}

/** Records of a CSV text, including cells with line breaks; an unquoted empty cell is an empty text. */
function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n|$)/gu)) {
    if (end === '' && record.length === 0 && quoted === undefined && plain === '') break;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

export function readRecords(path: string): string[][] {
  return csvRecords(readFileSync(path, 'utf8'));
}
