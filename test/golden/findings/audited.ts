import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { auditWorkspace, type Language, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { companionInput } from '../../../src/jobs/report-input.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { makeCompanions } from '../../../src/print/make-companions.ts';
import { agentPseudonym } from '../../../src/print/masking.ts';

/** A folder for the tests of one file, deleted after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-findings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Loads and judges a workspace. @returns the folder of its results */
export async function audited(directory: string): Promise<string> {
  await loadWorkspace(openWorkspace(directory), SILENT);
  const { folder } = await auditWorkspace(openWorkspace(directory), SILENT);
  return join(directory, folder);
}

/** Makes the workbook and the page of results in a new folder, without judging again. @returns the folder */
export async function madeAgain(directory: string, results: string, language: Language): Promise<string> {
  const folder = join(directory, `again-${language}`);
  mkdirSync(folder);
  const key = readFileSync(join(directory, '.belaudit', 'pseudonyms.key'), 'utf8').trim();
  const input = await companionInput({
    ...{ folder: results, summary: summaryOf(results), language },
    pseudonym: (vendor, agent) => agentPseudonym(key, vendor, agent),
  });
  await makeCompanions(input, folder, SILENT);
  return folder;
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
