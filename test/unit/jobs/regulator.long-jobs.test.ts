import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegulatorOutcome, regulatorWorkspace } from '../../../src/jobs/dossier.ts';
import type { InternalFile, RegulatorFile } from '../../../src/model/dossier.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { unpackZip } from '../../golden/unpacked-zip.ts';
import { dossierTestWorkspace, writeFiles } from '../answers/dossier-workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-acm-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const LIST = [
  'kenmerk;nummer;datum',
  'Z1;06-12345678;9-6-2026',
  'Z2;0655554444;2-1-2019',
  'Z3;+31612345678;10-6-2026',
  'Z4;geheim;',
  'Z5;0611112222;9-6-2026',
  'Z6;0633334455;3-6-2026',
  '',
].join('\n');

let workspace: Workspace;
let outcome: RegulatorOutcome;
let data: RegulatorFile;
let within: InternalFile;

const path = (file: string): string => join(workspace.directory, outcome.folder, file);
const inside = (file: string): string => join(workspace.directory, outcome.internal.folder, file);
const csv = (file: string): readonly string[] => readFileSync(path(file), 'utf8').trimEnd().split('\r\n');

/** A text file as it is, a document by its unpacked parts: packed bytes can contain any letters by chance. */
async function textOf(file: string): Promise<string> {
  if (!file.endsWith('.docx')) return readFileSync(file, 'utf8');
  const folder = mkdtempSync(join(scratch, 'document-'));
  await unpackZip(file, folder);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const parts = entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return parts.join('\n');
}

beforeAll(async () => {
  workspace = await dossierTestWorkspace(join(scratch, 'audit'), {
    'statements/20-stops.md': '# Stops\nBinnen een dag.\n',
    'statements/10-lijsten.md': '# Lijsten\n',
    'statements/access/inzage.md': 'Niet voor de toezichthouder.\n',
    'statements/notes.txt': 'Geen tekst voor het antwoord.\n',
    'in/juni.xls': 'Geen bron noemt dit bestand.\n',
  });
  writeFiles(scratch, { 'Vraag 0612345678 (juli).csv': LIST });
  outcome = await regulatorWorkspace(workspace, join(scratch, 'Vraag 0612345678 (juli).csv'), SILENT, { pdf: false });
  data = JSON.parse(readFileSync(path('acm-response.json'), 'utf8')) as RegulatorFile;
  within = JSON.parse(readFileSync(inside('acm-internal.json'), 'utf8')) as InternalFile;
});

describe('the answer to the regulator', () => {
  it('answers every row of the list', () => {
    expect(data.answer.request.rows.map((row) => [row.row, row.reference, row.number ?? row.reason])).toEqual([
      [2, 'Z1', '+31612345678'],
      [3, 'Z2', '+31655554444'],
      [4, 'Z3', '+31612345678'],
      [5, 'Z4', 'number-withheld'],
      [6, 'Z5', '+31611112222'],
      [7, 'Z6', '+31633334455'],
    ]);
    expect(csv('acm-numbers.csv').map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
      'row,number,reference,about_day,answer',
      '2,+31612345678,Z1,2026-06-09,called',
      '3,+31655554444,Z2,2019-01-02,no-call-found',
      '4,+31612345678,Z3,2026-06-10,called',
      '5,,Z4,,not-read',
      '6,+31611112222,Z5,2026-06-09,no-call-found',
      '7,+31633334455,Z6,2026-06-03,call-in-replaced-delivery',
    ]);
  });

  it('counts its own records', () => {
    const judged = { judged: 4, violations: 3, without_proof: 0, numbers_with_violations: 1 };
    const { in_period: inPeriod, ...facts } = data.answer.figures;
    expect(inPeriod).toBe(4);
    expect(within.answer.figures).toEqual({ ...facts, ...judged });
    expect(facts).toEqual({
      rows: 6,
      unread: 1,
      repeated: 1,
      numbers: 4,
      called: 1,
      not_called: 3,
      called_in_replaced: 1,
      calls: 4,
      objections: 2,
    });
    expect(data.answer.dossiers.map(({ number, calls }) => [number, calls.length])).toEqual([
      ['+31612345678', 5],
      ['+31655554444', 0],
      ['+31611112222', 0],
      ['+31633334455', 0],
    ]);
    expect(data.answer.dossiers[2]?.rejected).toHaveLength(1);
    expect(csv('acm-calls.csv')).toHaveLength(1 + 5);
    expect(csv('acm-records.csv')).toContain(
      '+31633334455,replaced-row,alfa / A6,2026-06-03 10:00:00,,calls|call to the number|started_at|called_number|by in/alfa-2.csv:3,in/alfa-1.csv,7',
    );
  });

  it('says who called, with which texts and terms, and what was corrected', () => {
    const { vendors, statements, policy } = data.answer;
    expect(vendors).toMatchObject([
      {
        ...{ id: 'alfa', contracts: [{ from: '2024-01-01', to: null }] },
        ...{ suppression_hours: 4, assumed: ['report_objections_within_hours'] },
      },
      { id: 'beta', contracts: [], assumed: ['suppression_hours', 'report_objections_within_hours'] },
    ]);
    expect(statements.map(({ file }) => file)).toEqual(['statements/10-lijsten.md', 'statements/20-stops.md']);
    expect(policy).toMatchObject({
      assumed: ['relation_term_months', 'pass_on_hours'],
      retention: [{ from: '2018-05-25', months: 18 }],
    });
    // Those of all files would count rows of numbers that nobody asked about.
    expect(data.answer).not.toHaveProperty('corrections');
  });

  it('is a draft while a text of the company is not ready', () => {
    expect(data.answer.open_statements).toEqual([{ file: 'statements/10-lijsten.md', why: 'empty', mark: '' }]);
    expect(data.answer.status).toBe('draft');
    expect(outcome).toMatchObject({ status: 'draft', openStatements: data.answer.open_statements });
  });

  it('names gaps that could change a verdict, and data that nobody read', () => {
    const gaps = data.answer.gaps.map(({ id }) => id);
    expect(gaps).toEqual(expect.arrayContaining(['audience:zon', 'file:in/juni.xls']));
    expect(
      data.answer.gaps.filter(
        ({ weight, feed, files }) => weight === 'rests' || (feed === null && files.length === 0 && weight === 'none'),
      ),
    ).toEqual([]);
    expect(outcome.openGaps.map(({ id }) => id)).toContain('column:calls.optout_offered/alfa');
  });

  it('contains no other number, in no file and in no file name', async () => {
    expect(outcome.folder).toBe('reports/acm-2026-07-10-vraag-678-juli');
    expect(outcome.files).toEqual([
      'acm-calls.csv',
      'acm-checks.csv',
      'acm-files.csv',
      'acm-numbers.csv',
      'acm-records.csv',
      'acm-response.docx',
      'acm-response.json',
    ]);
    expect(outcome.internal.folder).toBe('reports/acm-internal-2026-07-10-vraag-678-juli');
    expect(outcome.internal.files).toEqual(['acm-internal-calls.csv', 'acm-internal.json']);
    for (const file of outcome.files) {
      expect(statSync(path(file)).mode & 0o777).toBe(0o600);
      expect(await textOf(path(file))).not.toMatch(/87654678|11223344|Truus|Bakker|Zoë|A4\b|K2\b|P3\b/u);
    }
  });

  it('states facts: judgements are only in the internal folder', async () => {
    const judged = /verdict|violation|"findings": [^n]|grade|without_proof|is_judged|explanation/u;
    for (const file of outcome.files) expect(await textOf(path(file)), file).not.toMatch(judged);
    expect(readFileSync(inside('acm-internal-calls.csv'), 'utf8')).toContain('violation');
    expect(data.answer.gaps.every(({ calls, findings }) => calls === null && findings === null)).toBe(true);
  });

  it('leaves lines of the letter blank if the configuration does not give them', () => {
    expect(data.answer.letter).toEqual({ case: null, contact: null, signed_by: null });
    expect(outcome.blanks).toEqual(['case', 'contact', 'signed_by']);
  });
});
