import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addAction,
  auditWorkspace,
  changeActionState,
  listActions,
  loadWorkspace,
  openWorkspace,
  reproduceFolder,
  SILENT,
  type Summary,
  type Workspace,
} from '../../src/index.ts';
import { CONFIGURATION, writeSmallWorkspace } from './small-workspace.ts';
import { scratchFolder, writeFiles } from './workspaces.ts';

/** An action made from the results of one month and tested against those of the next. */

const JUNE = '2026-06-01_2026-06-30';
const JULY = '2026-07-01_2026-07-31';
const JANSEN = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const RULE = 'called-after-objection';
/** Conversations of alfa in each month: too few for an outcome to be implausible. */
const CALLS = 90;

const directory = join(scratchFolder(), 'actions');

/** The log of a month; this many of its first calls go to the number that objected on 2 June. */
function log(month: number, called: number): string {
  const rows = Array.from({ length: CALLS }, (_, index) => {
    const day = `${(index % 25) + 3}-${month}-2026`;
    const number = index < called ? '06-12345671' : `06-2${String(1_000_000 + index)}`;
    return `M${month}-${index};${day};10:${String(index % 60).padStart(2, '0')}:00;${number};2:35;GESPREK;Jan`;
  });
  return ['Ref;Datum;Tijd;Telefoon;Duur;Status;Agent', ...rows, ''].join('\n');
}

const CONFIGURATION_OF_JULY = CONFIGURATION.replace('from: 2026-06-01', 'from: 2026-07-01')
  .replace('to: 2026-06-30', 'to: 2026-07-31')
  .replace('as_of: 2026-07-10', 'as_of: 2026-09-10');

function opened(): Workspace {
  return openWorkspace(directory, { today: '2026-11-25' });
}

async function judged(): Promise<void> {
  await loadWorkspace(opened(), SILENT);
  await auditWorkspace(opened(), SILENT);
}

function summaryOf(period: string): Summary {
  return JSON.parse(readFileSync(join(directory, 'reports', period, 'summary.json'), 'utf8')) as Summary;
}

describe('an action', () => {
  beforeAll(async () => {
    writeSmallWorkspace(directory, { 'in/alfa/juni-1.csv': log(6, 40), 'in/alfa/juni-2.csv': log(7, 1) });
    await judged();
    const agreed = { party: 'alfa', owner: 'P. de Vries', due: '2026-08-31' };
    const { measures } = summaryOf(JUNE).vendors[0] ?? { measures: [] };
    const measure = measures.find(({ causes }) => causes.some(({ rule }) => rule === RULE))?.action ?? '';
    await addAction(opened(), { ...agreed, measure, threshold: 250 }, JANSEN);
    await addAction(
      opened(),
      { ...agreed, what: 'Elke dag bijwerken.', figure: 'stop-latency', threshold: 24 },
      JANSEN,
    );
    writeFiles(directory, { 'belaudit.yaml': CONFIGURATION_OF_JULY });
    await judged();
  }, 300_000);

  it('is tested against the next month, recounted from the findings of both', () => {
    const [june, july] = [JUNE, JULY].map((period) => {
      const rows = readFileSync(join(directory, 'reports', period, 'findings.csv'), 'utf8').split('\n');
      const heading = (rows[0] ?? '').split(',');
      const cell = (row: string, name: string): string => row.split(',')[heading.indexOf(name)] ?? '';
      return rows.filter(
        (row) => cell(row, 'rule') === RULE && cell(row, 'vendor') === 'alfa' && cell(row, 'responsible') === 'alfa',
      ).length;
    });
    const [action] = summaryOf(JULY).hearing?.actions ?? [];
    expect(june).toBeGreaterThan(july ?? 0);
    expect(action).toMatchObject({
      ...{ line: 1, before: { count: june, of: CALLS }, overdue: true },
      months: [{ from: '2026-07-01', now: { count: july, of: CALLS }, word: 'works', untold: null }],
    });
  });

  it('says that too few stops were followed by a call to tell', () => {
    const [, stops] = summaryOf(JULY).hearing?.actions ?? [];
    expect(stops).toMatchObject({ before: { of: 1 }, months: [{ difference: null, word: 'too-few' }] });
  });

  it('can be about offers: the log that has no column for them records none', () => {
    expect(summaryOf(JULY).vendors[0]?.offers).toEqual({ asked: CALLS, recorded: 0 });
  });

  it('comes out of the same files to the byte, with the results that it is compared with', async () => {
    const manifest = JSON.parse(readFileSync(join(directory, 'reports', JULY, 'manifest.json'), 'utf8'));
    expect(manifest.compared_with.map(({ path }: { path: string }) => path)).toEqual([`reports/${JUNE}/summary.json`]);
    const { reproduction } = await reproduceFolder(join(directory, 'reports', JULY), SILENT, { pdf: false });
    expect([reproduction.isSame, reproduction.differences]).toEqual([true, []]);
  });

  it('changes nothing of the audit, and no version, when it is done', async () => {
    await changeActionState(opened(), { line: 1, state: 'done' }, JANSEN);
    const before = summaryOf(JULY);
    await auditWorkspace(opened(), SILENT);
    const { hearing, run_id: _, ...after } = summaryOf(JULY);
    const { hearing: __, run_id: ___, ...former } = before;
    expect(after).toEqual(former);
    expect(hearing?.actions?.[0]).toMatchObject({ state: 'done', overdue: false, months: [{ word: 'works' }] });
    expect((await listActions(opened())).actions).toEqual(hearing?.actions);
  });
});
