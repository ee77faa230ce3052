import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  acceptDeviation,
  addAction,
  auditWorkspace,
  decideWorkspace,
  demoWorkspace,
  heardWorkspace,
  keysOfWorkspace,
  loadWorkspace,
  openWorkspace,
  repliesWorkspace,
  SILENT,
  sampleWorkspace,
  secondDecision,
  shareFolder,
  verifyRegister,
  type Workspace,
} from '../../src/index.ts';
import type { ActionCourse } from '../../src/model/actions.ts';
import type { HearingSummary } from '../../src/model/hearing.ts';
import type { Summary } from '../../src/model/summary.ts';
import { recountedHearing } from '../pdf/recounted-hearing.ts';
import {
  differenceAgain,
  earlierAgain,
  heardAgain,
  partyOf,
  plainText,
  type Row,
  registerOf,
  shareAgain,
  standing,
  tableOf,
  wordAgain,
} from './heard-again.ts';
import { scratchFolder } from './workspaces.ts';

/**
 * Three months of the example: findings, packs, replies, decisions of two people, an action and its retest, a sample. All figures are recounted from
 * the register and the findings.
 */

const directory = join(scratchFolder(), 'example');
const JANSEN = { by: 'J. Jansen', at: '2026-07-10T09:12:33Z' };
const DE_VRIES = { by: 'P. de Vries', at: '2026-07-10T09:12:33Z' };
const APRIL = '2026-04-01_2026-04-30';
const MAY = '2026-05-01_2026-05-31';
const JUNE = '2026-06-01_2026-06-30';
const OFFER = 'optout-offer-not-recorded';
const OBJECTED = 'dialled-after-objection';

beforeAll(async () => {
  await demoWorkspace(directory, SILENT);
  // Only these months are loaded, to save time.
  for (const vendor of ['ekster', 'havik', 'merel'])
    for (const name of readdirSync(join(directory, 'in', vendor)))
      if (!/2026-0[456]/u.test(name)) rmSync(join(directory, 'in', vendor, name));
  const path = join(directory, 'belaudit.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}\npeople: [{ name: J. Jansen }, { name: P. de Vries }]\ndecisions: { two_people: true }\n`,
  );
}, 120_000);

/** The workspace, configured for a month, some days after its end. */
function opened(results: string, asOf: string): Workspace {
  const [from = '', to = ''] = results.split('_');
  const path = join(directory, 'belaudit.yaml');
  const text = readFileSync(path, 'utf8').replace(
    /from: \S+\n {2}to: \S+\n {2}as_of: \S+\n/u,
    `from: ${from}\n  to: ${to}\n  as_of: ${asOf}\n`,
  );
  writeFileSync(path, text);
  return openWorkspace(directory);
}

async function judge(workspace: Workspace): Promise<void> {
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
}

function summaryOf(results: string): Summary & { readonly hearing: HearingSummary } {
  return JSON.parse(readFileSync(join(directory, 'reports', results, 'summary.json'), 'utf8'));
}

function findingsOf(results: string, of: Row): readonly Row[] {
  return tableOf(directory, results, 'findings').filter((row) =>
    Object.entries(of).every(([column, cell]) => row[column] === cell),
  );
}

function answersFile(name: string, rows: readonly (readonly [Row, string])[]): string {
  const path = join(directory, name);
  const lines = rows.map(([{ vendor, call_id: id, rule }, answer]) => [vendor, id, rule, answer].join(','));
  writeFileSync(path, ['vendor,call_id,rule,answer', ...lines, ''].join('\n'));
  return path;
}

/** The hearing in the results must be what follows from the register and the findings. */
function expectRecounted(results: string): void {
  const { hearing, period, vendors } = summaryOf(results);
  const findings = tableOf(directory, results, 'findings');
  const told = {
    ...{ workspace: directory, period: period.from.slice(0, 7), asOf: period.as_of },
    lines: registerOf(directory).slice(0, hearing.last_line),
  };
  const rows = heardAgain(findings, told);
  const keyOf = (row: Row): string => JSON.stringify([row['vendor'], row['call_id'], row['rule']]);
  const stored = new Map(tableOf(directory, results, 'hearing').map((row) => [keyOf(row), row]));
  expect(rows.filter((row) => JSON.stringify(sorted(row)) !== JSON.stringify(sorted(stored.get(keyOf(row)))))).toEqual(
    [],
  );
  const deviations = standing(told.lines).flatMap((line) => {
    const { rule = '', vendor = null, campaign = null } = line.about as Readonly<Record<string, string>>;
    const isHeld =
      line.kind === 'deviation' && String(line['from']) <= period.as_of && period.as_of <= String(line['until']);
    return isHeld ? [{ line: line.seq, rule, vendor, campaign }] : [];
  });
  const again = recountedHearing(rows, findings, {
    vendors: vendors.map(({ id, name, penalty }) => ({ id, name, perViolation: penalty?.per_violation ?? null })),
    deviations,
  }) as { readonly parties: readonly Readonly<Record<string, unknown>>[] };
  for (const party of again.parties) {
    const { rules, penalty, party: id, ...counts } = party as typeof party & { readonly rules: readonly object[] };
    const own = hearing.parties.find((one) => one.party === id);
    expect(own).toMatchObject(counts);
    expect(own?.undisputed === undefined ? 0 : own.undisputed + own.upheld + own.withdrawn + own.open).toBe(own?.found);
    for (const rule of rules as readonly {
      readonly rule: string;
      readonly withdrawn_for: readonly { findings: number }[];
    }[])
      expect(own?.rules.find((one) => one.rule === rule.rule)).toMatchObject({
        ...rule,
        withdrawn_for: rule.withdrawn_for.filter((one) => one.findings > 0),
      });
    if (penalty !== null) expect(own?.penalty).toMatchObject(penalty as object);
    expect(own?.earlier).toMatchObject(earlierAgain(String(id), told));
  }
  expect(hearing.parties.map(({ party }) => party).toSorted()).toEqual(
    again.parties.map(({ party }) => party).toSorted(),
  );
  expect(hearing).toMatchObject(recountedDeviations(again));
}

/**
 * An action against findings of Havik, for which ten per 10,000 conversations are enough: each month is tested against the first.
 */
function expectTestedAgain(action: ActionCourse | undefined, [first = '', ...later]: readonly string[]): void {
  const rate = (results: string): readonly [number, number] => [
    findingsOf(results, { responsible: 'havik', vendor: 'havik', rule: OFFER }).length,
    tableOf(directory, results, 'calls').filter(
      (row) => row['vendor'] === 'havik' && row['contact'] === 'conversation' && row['verdict'] !== 'out-of-scope',
    ).length,
  ];
  const perTenThousand = ([count, of]: readonly [number, number]): number => Math.round((count / of) * 100_000) / 10;
  const before = rate(first);
  expect(action?.before).toMatchObject({ count: before[0], of: before[1], value: perTenThousand(before) });
  expect(action?.months.map(({ from, to }) => `${from}_${to}`)).toEqual(later);
  for (const [place, results] of later.entries()) {
    const now = rate(results);
    const difference = differenceAgain(before, now);
    expect(action?.months[place]).toMatchObject({
      now: { count: now[0], of: now[1], value: perTenThousand(now) },
      ...{ difference, word: wordAgain(difference, [perTenThousand(before), perTenThousand(now), 10]), untold: null },
    });
  }
}

function recountedDeviations(again: object): object {
  const { deviations, gone } = again as { readonly deviations: object; readonly gone: number };
  return { deviations, gone };
}

function sorted(row: Row | undefined): unknown {
  return Object.entries(row ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

describe('three months of the example', () => {
  it('April is shared, replied to, and decided about by two people', async () => {
    const workspace = opened(APRIL, '2026-05-10');
    await judge(workspace);
    await keysOfWorkspace(workspace);
    const sharing = { pdf: false, draft: true, recorder: JANSEN, replyBy: '2026-05-24' };
    await shareFolder(workspace, 'havik', SILENT, sharing);
    await shareFolder(workspace, 'ekster', SILENT, sharing);
    const own = tableOf(directory, APRIL, 'findings').filter((row) => partyOf(row) === 'havik');
    const replied = own.filter(({ rule }) => rule === OBJECTED);
    expect(replied.length).toBeGreaterThan(6);
    const said = ['betwist', 'akkoord', 'deels'];
    const path = answersFile(
      'terug.csv',
      replied.slice(0, -2).map((row, place) => [row, said[place % 3] ?? '']),
    );
    await repliesWorkspace(workspace, { path, received: '2026-05-20' }, JANSEN);
    const late = answersFile(
      'te-laat.csv',
      replied.slice(-2).map((row) => [row, 'akkoord']),
    );
    expect(await repliesWorkspace(workspace, { path: late, received: '2026-05-25' }, JANSEN)).toMatchObject({
      late: 2,
      replies: { agreed: 2 },
    });
    const [first, , third, fourth] = replied;
    const about = (row: Row | undefined) => ({
      vendor: row?.['vendor'] ?? '',
      callId: row?.['call_id'] ?? '',
      rule: OBJECTED,
    });
    const withdrawn = await decideWorkspace(
      workspace,
      { ...about(first), decision: 'withdrawn', reason: 'evidence-shown', text: 'De opname is beluisterd.' },
      JANSEN,
    );
    await decideWorkspace(workspace, { ...about(third), decision: 'more-asked', until: '2026-06-30' }, DE_VRIES);
    await decideWorkspace(workspace, { ...about(fourth), decision: 'upheld' }, JANSEN);
    await expect(secondDecision(workspace, withdrawn.line ?? 0, JANSEN)).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
    });
    await secondDecision(workspace, withdrawn.line ?? 0, DE_VRIES);
    await addAction(
      workspace,
      {
        party: 'havik',
        what: 'Het aanbod vastleggen',
        owner: 'P. de Vries',
        due: '2026-06-15',
        figure: 'findings',
        rules: [OFFER],
        threshold: 10,
      },
      JANSEN,
    );
    await auditWorkspace(workspace, SILENT);
    expectRecounted(APRIL);
    expect(summaryOf(APRIL).hearing.parties.find(({ party }) => party === 'havik')).toMatchObject({
      ...{ withdrawn: 1, upheld: 0, proposed: 2, late: 2 },
    });
  }, 300_000);

  it('May says what the replies to April led to, of which some were decided about since', async () => {
    const workspace = opened(MAY, '2026-06-10');
    const [own] = findingsOf(APRIL, { responsible: 'ekster', vendor: 'ekster' });
    const request = { period: '2026-04', vendor: 'ekster', callId: own?.['call_id'] ?? '', rule: own?.['rule'] ?? '' };
    const { line } = await decideWorkspace(workspace, { ...request, decision: 'upheld' }, DE_VRIES);
    await secondDecision(workspace, line ?? 0, JANSEN);
    await acceptDeviation(
      workspace,
      { rule: OFFER, campaign: 'energie-vast', reason: 'Nieuw systeem.', from: '2026-06-01', until: '2026-07-31' },
      JANSEN,
    );
    await judge(workspace);
    expectRecounted(MAY);
    const [action] = summaryOf(MAY).hearing.actions ?? [];
    expectTestedAgain(action, [APRIL, MAY]);
    const [may] = findingsOf(MAY, { responsible: 'havik', rule: OBJECTED });
    if (may === undefined) throw new Error('A finding of May is needed.');
    await shareFolder(workspace, 'havik', SILENT, { pdf: false, draft: true, recorder: JANSEN });
    const path = answersFile('mei.csv', [[may, 'oneens']]);
    await repliesWorkspace(workspace, { path, received: '2026-06-12' }, JANSEN);
  }, 300_000);

  it('June tests the action again, and estimates from recordings how far the log can be believed', async () => {
    const workspace = opened(JUNE, '2026-07-10');
    await judge(workspace);
    const sample = await sampleWorkspace(workspace, { vendor: 'havik', size: 30, seed: 'zaad' }, JANSEN);
    const { file } = (registerOf(directory).at(-1)?.['list'] ?? { file: '' }) as { readonly file: string };
    const list = plainText(directory, file);
    const calls = list
      .split('\n')
      .flatMap((row) => (row === '' ? [] : [JSON.parse(row) as readonly [string, number, string]]));
    const heard = calls.map(([id], place) => `${id},${place % 4 === 0 ? 'nee' : 'ja'}`);
    const path = join(directory, 'gehoord.csv');
    writeFileSync(path, ['call_id,offered', ...heard, ''].join('\n'));
    await heardWorkspace(workspace, { path, listener: 'P. de Vries', sample: sample.line ?? 0 }, DE_VRIES);
    await auditWorkspace(workspace, SILENT);
    expectRecounted(JUNE);
    const { actions, listening } = summaryOf(JUNE).hearing;
    expectTestedAgain(actions?.[0], [APRIL, MAY, JUNE]);
    expect(actions?.[0]?.overdue).toBe(true);
    const [figures] = listening ?? [];
    expect(figures).toMatchObject({ vendor: 'havik', drawn: calls.length, heard: calls.length });
    // For each claim about the offer: how many of the drawn calls make it, and how often it was confirmed.
    for (const [claim, says] of [
      ['offered', 'yes'],
      ['not-offered', 'no'],
    ] as const) {
      const claimed = calls
        .map((call, place) => ({ call, heard: place % 4 === 0 ? 'no' : 'yes' }))
        .filter(({ call }) => call[2] === says);
      const estimate = figures?.claims.find((one) => one.claim === claim);
      expect([estimate?.heard ?? 0, estimate?.as_claimed ?? 0]).toEqual([
        claimed.length,
        claimed.filter(({ heard: word }) => word === says).length,
      ]);
      if (estimate === undefined) continue;
      const [line] = registerOf(directory).filter(({ seq }) => seq === sample.line);
      if (line === undefined) throw new Error('The line of the sample is needed.');
      expect(estimate).toMatchObject(shareAgain(line, calls, registerOf(directory), [claim, says]));
    }
    expect(await verifyRegister(workspace)).toMatchObject({ wrong: [], known_by: [APRIL, MAY, JUNE] });
  }, 300_000);
});
