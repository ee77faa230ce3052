import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierWorkspace, regulatorWorkspace } from '../../../src/jobs/dossier.ts';
import { explainCall } from '../../../src/jobs/explain.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import type { DossierFile, InternalFile, RegulatorFile } from '../../../src/model/dossier.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

/** What follows in results and answers from the statements of acceptance case 51: who proves what, and which records contradict whom. */

const CASE = join(import.meta.dirname, '../../acceptance/cases/51-complete-or-not');
const CONSENTS = 'in/client/consents.csv';
const CONSENT_OF = 'J. de Vries';
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-statements-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let workspace: Workspace;
beforeAll(async () => {
  const directory = join(scratch, 'audit');
  cpSync(CASE, directory, { recursive: true });
  const path = join(directory, 'belaudit.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(CONSENTS, 'in/client/consents*.csv'));
  workspace = openWorkspace(directory);
  await judgeAgain();
}, 120_000);

async function judgeAgain(): Promise<Summary> {
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  return current();
}

function current(): Summary {
  const { from, to } = workspace.configuration.audit;
  return readSummary(join(workspace.reportsDirectory, `${from}_${to}`));
}

function read<Data>(folder: string, file: string): Data {
  return JSON.parse(readFileSync(join(workspace.directory, folder, file), 'utf8')) as Data;
}

describe('the summary', () => {
  it('has the statements of the period, each with the findings that it proves', () => {
    const proving = (current().statements ?? []).map(({ feed, complete, from, by, on, findings }) =>
      [feed, complete, from, by, on, findings].join(' '),
    );
    expect(proving).toEqual([
      'consents true 2021-06-01 J. de Vries 2026-09-01 1',
      'relations true 2021-06-14 J. de Vries 2026-09-01 1',
      'consents true 2026-05-01 J. de Vries 2026-09-01 16',
      'relations true 2026-05-11 J. de Vries 2026-09-01 8',
      'relations false 2026-06-15 J. de Vries 2026-09-01 0',
      'relations true 2026-06-22 P. Bakker 2026-09-02 2',
    ]);
  });

  it('counts a withdrawn consent as proven by nobody’s statement', () => {
    const { totals, statements = [] } = current();
    const resting = totals.rules.filter(({ rule }) =>
      ['no-legal-basis', 'automatic-call-without-consent'].includes(rule),
    );
    const proven = resting.reduce((sum, { grades }) => sum + grades.proven, 0);
    const stated = statements.filter(({ feed }) => feed === 'consents');
    expect(proven - stated.reduce((sum, { findings }) => sum + findings, 0)).toBe(1);
    expect(
      statements.every(({ findings, proves }) => findings === proves.reduce((sum, row) => sum + row.findings, 0)),
    ).toBe(true);
  });
});

describe('an explanation', () => {
  const lastOf = async (call: string): Promise<string> => {
    const { sections } = await explainCall(workspace, 'alfa', call, { language: 'nl' });
    return JSON.stringify(sections);
  };

  it('says beside a finding who stated what proves it', async () => {
    const told = await lastOf('A-1002');
    const stated = 'Volgens de verklaring van J. de Vries van 1 september 2026 zijn dit alle';
    // Only the statements about the day of the call, with the days for which they hold.
    expect(told.split(stated)).toHaveLength(3);
    expect(told).toContain(`${stated} toestemmingen voor oproepen van 1 mei 2026 tot en met 31 juli 2026.`);
    expect(told).toContain(`${stated} klantrelaties voor oproepen van 11 mei 2026 tot en met 12 juni 2026.`);
  });

  it('says nothing of it where nothing is proven, or where it was not needed', async () => {
    expect(await lastOf('A-1001')).not.toContain('verklaring van');
    expect(await lastOf('A-1007')).not.toContain('verklaring van');
  });
});

describe('a dossier, and the answer to the regulator,', () => {
  const answerOn = async (number: string): Promise<{ facts: RegulatorFile; internal: InternalFile }> => {
    const list = join(scratch, `${number}.csv`);
    writeFileSync(list, `number\n${number}\n`);
    const { folder, internal } = await regulatorWorkspace(workspace, list, SILENT, { pdf: false, language: 'nl' });
    return { facts: read(folder, 'acm-response.json'), internal: read(internal.folder, 'acm-internal.json') };
  };

  it('name the statements behind what they say of a number', async () => {
    const { folder } = await dossierWorkspace(workspace, '0612345671', SILENT, { pdf: false, language: 'nl' });
    const { dossier } = read<DossierFile>(folder, 'dossier.json');
    const proven = dossier.calls.flatMap(({ findings }) => findings).filter(({ stated }) => stated.length > 0);
    expect(proven.length).toBeGreaterThan(0);
    for (const { grade, told } of proven)
      expect([grade, told]).toEqual(['proven', expect.stringContaining(CONSENT_OF)]);
    const { facts, internal } = await answerOn('0612345671');
    // Of the days of these calls only: not those of 2021, nor the one that says that relations are not complete.
    expect(facts.answer.record_statements.map(({ feed, from, by }) => `${feed} ${from} ${by}`)).toEqual([
      `consents 2026-05-01 ${CONSENT_OF}`,
      `relations 2026-05-11 ${CONSENT_OF}`,
      'relations 2026-06-22 P. Bakker',
    ]);
    expect(JSON.stringify(internal)).toContain('Volgens de verklaring van J. de Vries');
  });

  it('name none where nothing rests on one', async () => {
    const { facts, internal } = await answerOn('0612345699');
    expect(facts.answer.record_statements).toEqual([]);
    expect(JSON.stringify(internal)).not.toContain('Volgens de verklaring');
  });
});

describe('records of before a statement that come later', () => {
  const [headings = '', ...rows] = readFileSync(join(CASE, CONSENTS), 'utf8').trimEnd().split('\n');
  const given = (id: string, day: string): string => (rows[0] ?? '').replace('C-1,2026-04-01', `${id},${day}`);
  const deliver = (file: string, lines: readonly string[]): void =>
    writeFileSync(join(workspace.directory, 'in/client', file), `${[headings, ...lines].join('\n')}\n`);

  it('are told by id in the next version, and only there', async () => {
    expect(current().later_records).toEqual([]);
    deliver('consents-2.csv', [...rows.slice(0, 2), given('Z-1', '2026-08-31'), given('Z-2', '2026-09-01')]);
    const second = await judgeAgain();
    expect(second.version.number).toBe(2);
    const told = [{ feed: 'consents', by: CONSENT_OF, on: '2026-09-01', records: 1, ids: ['Z-1'] }];
    expect(second.later_records).toEqual(told);
    expect((await judgeAgain()).later_records).toEqual(told);
  });

  it('are not told of a file that moved or repeats what a file said that is gone', async () => {
    renameSync(join(workspace.directory, CONSENTS), join(workspace.directory, 'in/client/consents-1.csv'));
    deliver('consents-2.csv', [
      given('Z-1', '2026-08-31'),
      given('Z-3', '2026-07-01'),
      given('Z-0612345678', '2026-07-01'),
    ]);
    const [later, ...others] = (await judgeAgain()).later_records ?? [];
    expect(others).toEqual([]);
    expect(later).toMatchObject({ records: 2, ids: ['Z-•••678', 'Z-3'] });
  });
});
