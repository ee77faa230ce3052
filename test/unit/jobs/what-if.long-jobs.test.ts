import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { stampAudit } from '../../../src/audit/audit-stamp.ts';
import { withStore } from '../../../src/jobs/job.ts';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { keysOfWorkspace, sealWorkspaceFolder } from '../../../src/jobs/seal.ts';
import { type WhatIfOutcome, type WhatIfRequest, whatIfWorkspace } from '../../../src/jobs/what-if.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { listResults } from '../../../src/results/list-results.ts';
import type { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { writeJuly, writeJune } from './what-if-workspace.ts';

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-what-if-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let june: Workspace;
/** The judgement under the law of 1 July 2026. */
let july: WhatIfOutcome;

beforeAll(async () => {
  june = openWorkspace(writeJune(join(scratch, 'june')));
  await loadWorkspace(june, SILENT);
  await withStore(june, {}, async (store) => {
    await audit(store, june.configuration, SILENT);
    await stampAudit(store, june.configuration);
  });
  july = await judged({ lawOf: '2026-07-01' });
}, 120_000);

async function judged(request: WhatIfRequest, workspace: Workspace = june): Promise<WhatIfOutcome> {
  return await whatIfWorkspace(workspace, request, SILENT);
}

/** Rows of a list, as records. */
function rows({ folder }: WhatIfOutcome, file: string, workspace: Workspace = june): readonly Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(join(workspace.directory, folder, file), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = heading.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}

function changes(outcome: WhatIfOutcome): readonly string[] {
  return rows(outcome, 'what-if-changed-findings.csv').map(
    (row) =>
      `${row['call_id']} ${row['rule']} ${row['change']} ${row['grade_before']}>${row['grade']} ${row['reason']}`,
  );
}

/** The whole contents of the store, table by table. */
async function contents(workspace: Workspace): Promise<unknown> {
  return await withStore(workspace, {}, async (store: Store) => {
    const tables = await store.rows<{ name: string }>(
      'select table_name as name from duckdb_tables() union all select view_name from duckdb_views() where not internal order by all',
    );
    const told: [string, unknown][] = [];
    for (const { name } of tables)
      told.push([
        name,
        await store.rows(
          `select count(*) as rows, bit_xor(hash(t)) as digest, sum(hash(t)) as total from "${name}" as t`,
        ),
      ]);
    return told;
  });
}

describe('June under the law of 1 July 2026', () => {
  it('forbids calls to customers: each of these calls was counted by hand', () => {
    const { whatIf } = july;
    expect(whatIf.calls).toEqual({ before: 8, now: 8 });
    expect(whatIf.verdicts).toEqual({
      violation: { before: 3, now: 6 },
      breach: { before: 1, now: 1 },
      review: { before: 1, now: 0 },
      lawful: { before: 3, now: 1 },
      attempt: { before: 0, now: 0 },
      'out-of-scope': { before: 0, now: 0 },
    });
    expect(whatIf.totals).toEqual({ findings: { before: 5, now: 8 }, came: 4, went: 1, changed: 1 });
    expect(whatIf.calls_changed).toBe(3);
  });

  it('is in a list, call by call', () => {
    expect(changes(july)).toEqual([
      'A-1 no-legal-basis came >not-demonstrable relation-abolished',
      'A-4 no-legal-basis came >not-demonstrable relation-abolished',
      'A-4 optout-not-offered changed proven>possible duty-not-literal',
      'A-5 no-legal-basis came >not-demonstrable relation-abolished',
      'A-5 optout-offer-not-recorded went not-demonstrable> ',
      'A-6 no-legal-basis came >not-demonstrable relation-abolished',
    ]);
    const calls = rows(july, 'what-if-changed-calls.csv');
    expect(
      calls.map((row) => [row['call_id'], row['verdict_before'], row['verdict'], row['basis_before'], row['basis']]),
    ).toEqual([
      ['A-1', 'lawful', 'violation', 'relation', 'none'],
      ['A-5', 'review', 'violation', 'relation', 'none'],
      ['A-6', 'lawful', 'violation', 'relation', 'none'],
    ]);
  });

  it('is counted by rule, by reason and by call centre', () => {
    const { whatIf } = july;
    expect(whatIf.rules.find(({ rule }) => rule === 'no-legal-basis')).toEqual({
      rule: 'no-legal-basis',
      findings: { before: 2, now: 6 },
      ...{ came: 4, went: 0, changed: 0 },
    });
    expect(whatIf.reasons).toContainEqual({
      ...{ rule: 'no-legal-basis', reason: 'relation-abolished', findings: { before: 0, now: 4 } },
    });
    expect(whatIf.vendors).toEqual([{ vendor: 'alfa', violating_calls: { before: 3, now: 6 }, ...whatIf.totals }]);
  });
});

describe('the law of another day', () => {
  it('judges calls of June like the same calls four weeks later, when it is in force', async () => {
    const later = openWorkspace(writeJuly(join(scratch, 'later')));
    await loadWorkspace(later, SILENT);
    const there = await judged({ settings: ['policy.min_offer_seconds=20'] }, later);
    const told = (outcome: WhatIfOutcome, workspace: Workspace): readonly unknown[] =>
      ['what-if-findings.csv', 'what-if-calls.csv'].flatMap((file) =>
        rows(outcome, file, workspace).map(({ moment: _, ...row }) => row),
      );
    expect(told(july, june)).toEqual(told(there, later));
  });

  it('changes nothing if it is the law of the calls’ own day', async () => {
    const { whatIf } = await judged({ lawOf: '2026-06-08' });
    expect(whatIf.totals).toMatchObject({ came: 0, went: 0, changed: 0 });
    expect(whatIf.calls_changed).toBe(0);
  });

  it('keeps the days of calls and records: a consent of 2026 covers them even under the law of 2024', async () => {
    const outcome = await judged({ lawOf: '2024-10-14' });
    expect(changes(outcome)).toEqual(['A-7 outside-calling-hours went proven> ']);
  });

  it('is refused for a day without law in the rulebook', async () => {
    for (const lawOf of ['2009-09-30', '2101-01-01'])
      await expect(judged({ lawOf })).rejects.toMatchObject({ code: 'WHAT_IF_REFUSED' });
  });
});

describe('another setting', () => {
  it('is used for judging', async () => {
    const outcome = await judged({ settings: ['policy.min_offer_seconds=30'] });
    expect(changes(outcome)).toEqual(['A-4 optout-not-offered went proven> ']);
    expect(outcome.whatIf.assumption.settings).toEqual([{ key: 'policy.min_offer_seconds', value: '30' }]);
  });

  it('can be a statement about the records: only then does an absence prove anything', async () => {
    // Whom the campaign calls must be known too.
    const consumers = 'campaigns.zon-2026.audience=consumers';
    const both = await judged({ settings: [consumers, 'statements.consents=yes', 'statements.relations=yes'] });
    expect(changes(both)).toEqual([
      'A-3 no-legal-basis changed not-demonstrable>proven no-record',
      'A-9 no-legal-basis changed not-demonstrable>proven no-record',
    ]);
    expect(both.whatIf.assumption.settings.slice(1)).toEqual([
      { key: 'statements.consents', value: 'yes' },
      { key: 'statements.relations', value: 'yes' },
    ]);
    expect(both.whatIf.totals).toMatchObject({ came: 0, went: 0, changed: 2 });
    expect(changes(await judged({ settings: [consumers, 'statements.consents=yes'] }))).toEqual([]);
  });

  it('can be a statement with days, limits of the company’s own, similar products, or what a contract says', async () => {
    const statement = (feed: string): string =>
      `{ feed: ${feed}, complete: yes, from: 2026-06-12, to: 2026-06-30, by: J. de Vries, on: 2026-07-08 }`;
    const stated = [
      'campaigns.zon-2026.audience=consumers',
      `statements=[${statement('consents')}, ${statement('relations')}]`,
    ];
    expect(changes(await judged({ settings: stated }))).toEqual([
      'A-9 no-legal-basis changed not-demonstrable>proven no-record',
    ]);
    const limited = [
      'policy.contact_limits={ per_30_days: 1 }',
      'vendors.alfa.own_limits_agreed=yes',
      'vendors.alfa.screened_lists=yes',
      'policy.similar_products={ solar: [] }',
    ];
    const outcome = await judged({ settings: limited });
    expect(changes(outcome)).toEqual([
      'A-7 own-contact-limit came >proven per-30-days',
      'A-9 own-contact-limit came >proven per-30-days',
    ]);
    const [first] = rows(outcome, 'what-if-changed-findings.csv');
    expect(first).toMatchObject({ responsible: 'alfa', cause: 'contract-duty' });
  });

  it('applies to the requested period, whatever the file says', async () => {
    const days = { from: '2026-06-09', to: '2026-06-30' };
    const part = openWorkspace(june.directory, { period: days });
    const { whatIf } = await judged({ settings: ['policy.min_offer_seconds=30'], lawOf: '2026-07-01' }, part);
    expect(whatIf.period).toMatchObject(days);
    expect(whatIf.calls).toEqual({ before: 2, now: 2 });
    expect(whatIf.totals).toMatchObject({ came: 0, went: 0, changed: 0 });
  });

  it('can belong to a call centre or a campaign, by its id', async () => {
    const outcome = await judged({
      settings: ['vendors.alfa.contracts=[{ from: 2026-06-09 }]', 'campaigns.zon-2026.product=gas'],
    });
    expect(changes(outcome)).toContain('A-1 outside-contract came >proven period');
    expect(changes(outcome)).toContain('A-1 no-legal-basis came >not-demonstrable relation-product-unknown');
  });

  it.each([
    ['policy.min_offer_second=30', /min_offer_seconds/u],
    ['policy.min_offer_seconds=soon', /a whole number of seconds/u],
    ['policy.min_offer_seconds', /policy\.min_offer_seconds=30/u],
    ['vendors.beta.suppression_hours=3', /alfa/u],
    ['client.time_zone=UTC', /policy/u],
    ['audit.from=2026-05-01', /policy/u],
    ['sources.files=x', /policy/u],
    ['client.entities.voorbeeld.brands=[zon]', /policy/u],
    ['policy.similar_products=[', /./u],
    ['statements.calls=yes', /statements\.consents/u],
    ['statements.consents=perhaps', /yes or no/u],
  ])('is refused as %s, and says what is expected', async (setting, expected) => {
    const error = await judged({ settings: [setting] }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'WHAT_IF_REFUSED' });
    expect(JSON.stringify((error as { details: unknown }).details)).toMatch(expected);
  });
});

describe('a file that is left out', () => {
  it('removes its own calls, and restores the rows that it revised', async () => {
    const outcome = await judged({ without: ['in/alfa/late.csv'] });
    expect(outcome.whatIf.assumption.without).toEqual([
      {
        ...{ path: 'in/alfa/late.csv', feeds: ['calls'], rows: 3, gone: 1, earlier: 1, elsewhere: 1 },
        ...{ joined: 0, readTogether: 0, removed: 0 },
      },
    ]);
    expect(outcome.whatIf.calls).toEqual({ before: 8, now: 7 });
    expect(changes(outcome)).toEqual([
      'A-6 optout-not-offered came >proven ',
      'A-9 no-legal-basis went not-demonstrable> ',
    ]);
  });

  it.each(['in/alfa/juli.csv', '../june/in/alfa/late.csv', 'in/alfa'])(
    'is refused as %s, which is not loaded',
    async (path) => {
      await expect(judged({ without: [path] })).rejects.toMatchObject({ code: 'WHAT_IF_REFUSED' });
    },
  );
});

describe('the outcome under an assumption', () => {
  it('does not change the store', async () => {
    const before = await contents(june);
    await judged({ lawOf: '2026-07-01', settings: ['policy.min_offer_seconds=30'], without: ['in/alfa/late.csv'] });
    expect(await contents(june)).toEqual(before);
    expect(readdirSync(join(june.directory, '.belaudit')).sort()).not.toContain('tmp');
  });

  it('is the same if the store was not judged before', async () => {
    const fresh = openWorkspace(writeJune(join(scratch, 'fresh')));
    await loadWorkspace(fresh, SILENT);
    const { whatIf, files, folder } = await judged({ lawOf: '2026-07-01' }, fresh);
    expect(whatIf).toEqual(july.whatIf);
    for (const file of files)
      expect(readFileSync(join(fresh.directory, folder, file))).toEqual(
        readFileSync(join(june.directory, july.folder, file)),
      );
  });

  it('is no result of the period: it is not listed, and cannot be sealed', async () => {
    const { folder } = july;
    await keysOfWorkspace(june);
    expect(folder).toBe('reports/what-if-2026-06-01_2026-06-30-law-of-2026-07-01');
    expect(listResults(june.directory)).toEqual([]);
    await expect(sealWorkspaceFolder(june, folder)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:NOT_SEALABLE|NO_RESULTS|FILE_NOT_FOUND)$/u),
    });
  });

  it('is refused for days without loaded calls, and nothing is written', async () => {
    const may = openWorkspace(june.directory, { period: { from: '2026-05-01', to: '2026-05-31' } });
    await expect(judged({ lawOf: '2026-07-01' }, may)).rejects.toMatchObject({ code: 'NO_CALLS' });
    expect(readdirSync(join(june.directory, 'reports')).filter((name) => name.includes('2026-05-01'))).toEqual([]);
  });

  it('is refused without an assumption', async () => {
    await expect(judged({})).rejects.toMatchObject({ code: 'WHAT_IF_REFUSED' });
  });
});
