import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../../src/explain/explain.ts';
import { tell } from '../../../src/explain/tell.ts';
import { explainCall } from '../../../src/jobs/explain.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import type { Explanation } from '../../../src/model/explanation.ts';
import { SILENT } from '../../../src/model/progress.ts';
import type { RuleDocumentation } from '../../../src/model/rule.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { type Row, readCsv } from '../../acceptance/compare.ts';

const CASES = [
  '16-consent-given-again-after-an-objection',
  '28-suppressed-and-sent-again',
  '36-minutes-days-and-clocks',
];
const scratch = mkdtempSync(join(tmpdir(), 'belaudit-explain-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ran {
  readonly workspace: Workspace;
  readonly calls: readonly Row[];
  readonly findings: readonly Row[];
}

const runs = new Map<string, Promise<Ran>>();

/** A case with its results, which every test of it reads and none changes. */
async function run(name: string): Promise<Ran> {
  const begun = runs.get(name) ?? runOnce(name);
  runs.set(name, begun);
  return await begun;
}

async function runOnce(name: string): Promise<Ran> {
  const directory = join(scratch, name);
  cpSync(join(import.meta.dirname, '../../acceptance/cases', name), directory, { recursive: true });
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  await loadWorkspace(workspace, SILENT);
  const { folder } = await auditWorkspace(workspace, SILENT);
  return {
    workspace,
    calls: readCsv(join(directory, folder, 'calls.csv')),
    findings: readCsv(join(directory, folder, 'findings.csv')),
  };
}

describe.each(CASES)('explanations of %s', (name) => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await run(name);
  }, 60_000);

  test('say what the results say, for every call', { timeout: 60_000 }, async () => {
    const store = await Store.open(ran.workspace.storePath, { allowedDirectory: ran.workspace.directory });
    try {
      for (const row of ran.calls) {
        const explanation = await explain(store, row['vendor'] ?? '', row['call_id'] ?? '', 'Europe/Amsterdam');
        expect(explanation.call).toMatchObject({
          contact: row['contact'],
          verdict: row['verdict'],
          basis: row['basis'],
          regime: row['regime'],
        });
        expect(found(explanation)).toEqual(
          ran.findings
            .filter((finding) => finding['vendor'] === row['vendor'] && finding['call_id'] === row['call_id'])
            .map((finding) => [
              finding['rule'],
              finding['grade'],
              finding['reason'],
              finding['responsible'],
              finding['cause'],
            ]),
        );
        expectRecordsToCarryTheFindings(explanation);
      }
    } finally {
      store.close();
    }
  });
});

function found({ rules }: Explanation): unknown[] {
  return rules.flatMap((rule) =>
    rule.grade === null ? [] : [[rule.rule, rule.grade, rule.reason, rule.responsible, rule.cause]],
  );
}

/** The records that an explanation lists are those behind its verdict. */
function expectRecordsToCarryTheFindings({ call, consents, relations, objections }: Explanation): void {
  if (call.basis === 'consent') expect(consents.filter((consent) => consent.is_basis)).toHaveLength(1);
  if (call.basis === 'relation') expect(relations.filter((relation) => relation.is_basis)).toHaveLength(1);
  if (call.objection_grade === 'proven') expect(objections.map((objection) => objection.counted)).toContain('proven');
  if (call.objection_grade === 'none') {
    expect(objections.map((objection) => objection.counted)).not.toContain('proven');
    expect(objections.map((objection) => objection.counted)).not.toContain('possible');
  }
}

describe('the telling', () => {
  let rules: readonly RuleDocumentation[];
  let ran: Ran;
  beforeAll(async () => {
    rules = await listRules();
    ran = await run('28-suppressed-and-sent-again');
  }, 60_000);

  test('is whole, names file and line, and masks the number', async () => {
    const { told } = await explainCall(ran.workspace, 'alfa', 'A-1002', { language: 'nl' });
    expect(told.map((section) => section.heading)).toEqual([
      'Oproep A-1002 van alfa',
      'Van wie het nummer was',
      'Bezwaren',
      'Toestemmingen en verzoeken',
      'Klantrelaties',
      'Leveringen aan dit callcenter',
      'Regels',
      'Oordeel',
    ]);
    const text = told.flatMap((section) => section.lines).join('\n');
    expect(text).toContain(
      'V-61, 2026-05-01 12:00:00, vastgelegd door het bedrijf: telt; het was zeker vóór de oproep. [in/client/objections.csv, regel 2]',
    );
    expect(text).toContain('telt niet meer; het bedrijf gaf het nummer daarna opnieuw om te bellen.');
    expect(text).toContain('…671');
    expect(text).not.toMatch(/31612345671/u);
  });

  test('has words for everything that records can count for, in both languages', async () => {
    for (const name of CASES) {
      const { workspace, calls } = await run(name);
      const store = await Store.open(workspace.storePath, { allowedDirectory: workspace.directory });
      for (const row of calls) {
        const explanation = await explain(store, row['vendor'] ?? '', row['call_id'] ?? '', 'Europe/Amsterdam');
        for (const language of ['nl', 'en'] as const) {
          const text = tell(explanation, rules, language).flatMap((section) => section.lines);
          expect(text.join('\n')).not.toMatch(/undefined|: (consent|relation|overtaken|order)-/u);
        }
      }
      store.close();
    }
  }, 60_000);

  test('finds an id with the apostrophe that lists put before what a spreadsheet could run', async () => {
    const [call] = ran.calls;
    const id = call?.['call_id'] ?? '';
    const { explanation } = await explainCall(ran.workspace, call?.['vendor'] ?? '', `'${id}`);
    expect(explanation.call.call_id).toBe(id);
  });

  test('of a call that nobody loaded is an error with a hint', async () => {
    await expect(explainCall(ran.workspace, 'alfa', 'nothing')).rejects.toMatchObject({ code: 'CALL_NOT_FOUND' });
  });
});
