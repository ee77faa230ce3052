import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { type Row, readCsv } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

/** Nothing else names a country. */
vi.mock('../../../src/rulebook/in-force.ts', async () => ({
  RULEBOOK: new URL('./islands/', import.meta.url),
  COUNTRY: (await import('./islands/country.ts')).country,
}));

const FILES: Readonly<Record<string, string>> = {
  'belaudit.yaml': `client:
  name: Eilandstroom B.V.
  language: en
  time_zone: Europe/Amsterdam
  entities:
    - { id: eiland, name: Eilandstroom B.V., sender: mainland }
audit: { from: 2026-02-01, to: 2026-03-31, as_of: 2026-04-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V., entity: eiland }
sources:
  - { feed: calls, vendor: alfa, files: in/calls.csv }
  - { feed: scrubs, vendor: alfa, files: in/scrubs.csv }
  - { feed: objections, files: in/objections.csv }
`,
  'in/calls.csv': `call_id,started_at,called_number,talk_seconds,result,purpose
before-eight,2026-02-10T07:59:59,+31612345671,80,refused,commercial
a-sunday,2026-02-15T10:00:00,+31612345671,80,refused,commercial
eight-days-in-february,2026-02-16T10:00:00,+31612345671,80,refused,commercial
eight-days-in-march,2026-03-11T10:00:00,+31612345671,80,refused,commercial
within-three-days,2026-03-14T10:00:00,+31612345672,80,refused,commercial
after-three-days,2026-03-15T10:00:00,+31612345672,80,refused,commercial
`,
  'in/scrubs.csv': 'register_date\n2026-02-08\n2026-03-03\n2026-03-12\n',
  'in/objections.csv': 'objection_id,objected_at,number,recorded_by\nO-1,2026-03-11T09:00:00,+31612345672,client\n',
};

let findings: readonly Row[];
let results: string;

beforeAll(async () => {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'islands-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const workspace = openWorkspace(directory, { today: '2026-04-10' });
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  results = join(directory, 'reports', '2026-02-01_2026-03-31');
  findings = readCsv(join(results, 'findings.csv'));
});

describe('a second country', () => {
  it('is a folder: its rules, and no others, are the rulebook', async () => {
    expect((await listRules()).map(({ id }) => id)).toEqual([
      'called-after-refusal',
      'called-at-night',
      'list-too-old',
    ]);
  });

  it('judges calls by its own rules, hours and terms, each call by those of its day', () => {
    expect(findings.map((row) => `${row['call_id']} ${row['rule']} ${row['grade']}`).sort()).toEqual([
      'after-three-days called-after-refusal proven',
      'before-eight called-at-night proven',
      'eight-days-in-march list-too-old proven',
    ]);
  });

  it('has its own responsibility, verdicts and limitation', () => {
    expect(new Set(findings.map((row) => `${row['responsible']} ${row['cause']}`))).toEqual(
      new Set(['alfa in-call-duty']),
    );
    const calls = readCsv(join(results, 'calls.csv'));
    expect(calls.filter((row) => row['verdict'] === 'violation')).toHaveLength(3);
    expect(calls.filter((row) => row['verdict'] === 'lawful')).toHaveLength(3);
  });

  it('gives complete results', () => {
    const summary = JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8')) as { rules: { rule: string }[] };
    expect(summary.rules.map(({ rule }) => rule).sort()).toEqual([
      'called-after-refusal',
      'called-at-night',
      'list-too-old',
    ]);
  });
});
