import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, storeInputs } from '../../../src/audit/audit.ts';
import { callScopeSelect } from '../../../src/audit/call-scope.ts';
import { checkJudgedCalls, checkLoadedCalls, completenessChecks } from '../../../src/completeness/completeness.ts';
import { load } from '../../../src/facts/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { borrowStore, KEPT_FOLDER, returnStore } from '../../kept-stores.ts';

interface World {
  /** Calls: `vendor,call_id,started_at,…` under this heading. */
  readonly calls: readonly Readonly<Record<string, string>>[];
  /** Headings of the log in another order. */
  readonly columns?: readonly string[];
  readonly feeds?: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly contracts?: string;
  readonly expect?: string;
  readonly policy?: string;
}

interface Outcome {
  readonly results: readonly Readonly<Record<string, unknown>>[];
  readonly examined: Readonly<Record<string, number>>;
  /** Why checks could not be made, by check and call centre. */
  readonly notMade: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The checks that read how calls were judged; the others are made of the loaded calls alone. */
const JUDGED = ['contradictory-row', 'objection-rate-implausible', 'offer-rate-implausible', 'round-durations'];

const COLUMNS = [
  ...['vendor', 'call_id', 'started_at', 'called_number', 'connected_at', 'talk_seconds', 'connected', 'result'],
  ...['direction', 'purpose', 'agent', 'optout_offered'],
];
/** A conversation on Wednesday 10 June 2026. */
const CALL = {
  vendor: 'alfa',
  started_at: '2026-06-10T10:00:00',
  called_number: '0612345678',
  talk_seconds: '61',
  result: 'refused',
};

function configuration({ period, contracts, feeds, expect: terms, policy }: World): string {
  const bound = contracts === undefined ? '' : `, contracts: [${contracts}]`;
  const others = Object.keys(feeds ?? {}).map((feed) => `  - { feed: ${feed}, files: in/${feed}.csv }\n`);
  return `client:
  name: Voorbeeld
  time_zone: Europe/Amsterdam
  entities: [{ id: groen, name: Groen B.V. }, { id: geel, name: Geel B.V. }]
audit: { ${period ?? 'from: 2026-06-01, to: 2026-06-30'}, as_of: 2026-07-10 }
policy: { ${policy ?? ''} }
vendors:
  - { id: alfa, name: Alfa B.V., entity: groen${bound} }
  - { id: beta, name: Beta B.V., entity: geel${bound} }
  - { id: gamma, name: Gamma B.V., entity: groen${bound} }
  - { id: delta, name: Delta B.V., entity: groen${bound} }
sources:
  - { feed: calls, files: in/calls.csv${terms === undefined ? '' : `, expect: ${terms}`} }
${others.join('')}`;
}

/** The results of one check in a workspace, and how much it examined. */
async function checked(check: string, world: World): Promise<Outcome> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'completeness-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write('belaudit.yaml', configuration(world));
  const { columns = COLUMNS } = world;
  const rows = world.calls.map((call) => {
    const cells: Readonly<Record<string, string>> = { ...CALL, ...call };
    return columns.map((column) => cells[column] ?? '').join(',');
  });
  write('in/calls.csv', `${[columns.join(','), ...rows].join('\n')}\n`);
  for (const [feed, text] of Object.entries(world.feeds ?? {})) write(`in/${feed}.csv`, text);
  const workspace = openWorkspace(directory);
  const store = await borrowStore();
  await load(workspace, store, SILENT);
  const isJudged = JUDGED.includes(check);
  if (isJudged) await audit(store, workspace.configuration, SILENT);
  else {
    await storeInputs(store, workspace.configuration);
    await store.createView('call_scope', callScopeSelect());
  }
  await checkLoadedCalls(store, workspace.configuration);
  if (isJudged) await checkJudgedCalls(store, workspace.configuration);
  const results = await store.rows(
    `select vendor, subject, strftime(date '1970-01-01' + day, '%Y-%m-%d') as day, expected, found, detail
    from completeness where check_id = $check order by vendor, subject, day, expected`,
    { check },
  );
  const all = await store.rows<{ check_id: string; vendor: string; examined: bigint; unexamined: string | null }>(
    'select * from completeness_examined order by check_id, vendor',
  );
  await returnStore(store);
  const examined: Record<string, number> = {};
  const notMade: Record<string, Record<string, string>> = {};
  for (const row of all) {
    if (row.unexamined !== null) notMade[row.check_id] = { ...notMade[row.check_id], [row.vendor]: row.unexamined };
    else if (row.check_id === check) examined[row.vendor] = Number(row.examined);
  }
  return { results, examined, notMade };
}

function calls(
  count: number,
  of: (place: number) => Readonly<Record<string, string>> = () => ({}),
): Readonly<Record<string, string>>[] {
  return Array.from({ length: count }, (_, place) => ({
    call_id: `A-${String(place).padStart(6, '0')}x`,
    ...of(place),
  }));
}

/** A time on a June day, given in minutes after nine. */
function june(day: number, minutes = 0): string {
  const clock = new Date(Date.UTC(2026, 5, day, 9, minutes)).toISOString();
  return clock.slice(0, 19);
}

describe('complaint-without-call', () => {
  const complaints = (...rows: string[]): Readonly<Record<string, string>> => ({
    complaints: `complaint_id,number,about_day,entity\n${rows.join('\n')}\n`,
  });
  const one = calls(1);

  it('is a complaint about a number that no outbound call reached', async () => {
    const days = ['2026-06-08', '2026-06-09', '2026-06-11', '2026-06-12'];
    const { results, examined } = await checked('complaint-without-call', {
      calls: one,
      feeds: complaints(
        ...['K-1,0612345678,2026-06-10,', 'K-2,0612345679,2026-06-10,'],
        ...days.map((day) => `K-${day},0612345678,${day},`),
      ),
    });
    expect(results[0]).toEqual({
      vendor: '',
      subject: 'K-2',
      day: '2026-06-10',
      expected: 'a call',
      found: 'none',
      detail: 'number +31612345679',
    });
    // A call of the day before or the day after counts.
    expect(results.map((row) => row['day'])).toEqual(['2026-06-10', '2026-06-08', '2026-06-12']);
    expect(examined).toEqual({ '': 6 });
  });

  it('asks for a call for the entity, where it names one, by any of its names', async () => {
    const { results } = await checked('complaint-without-call', {
      calls: one,
      feeds: complaints(
        ...['groen', 'GROEN B.V.', 'geel', 'Geel B.V.'].map(
          (name, place) => `K-${place},0612345678,2026-06-10,${name}`,
        ),
      ),
    });
    expect(results.map((row) => [row['subject'], row['detail']])).toEqual([
      ['K-2', 'number +31612345678, geel'],
      ['K-3', 'number +31612345678, Geel B.V.'],
    ]);
  });

  it('is answered by a call of which the log cannot tell who called whom', async () => {
    const { results } = await checked('complaint-without-call', {
      calls: [{ call_id: 'A-1', direction: 'unknown' }],
      feeds: complaints('K-1,0612345678,2026-06-10,'),
    });
    expect(results).toEqual([]);
  });

  it('is not answered by an incoming call, and leaves complaints about other days to their period', async () => {
    const { results, examined } = await checked('complaint-without-call', {
      calls: [{ call_id: 'A-1', direction: 'inbound' }],
      feeds: complaints('K-1,0612345678,2026-06-10,', 'K-2,0612345678,2026-05-31,', 'K-3,0612345678,2026-07-01,'),
    });
    expect(results.map((row) => row['subject'])).toEqual(['K-1']);
    expect(examined).toEqual({ '': 1 });
  });

  it('cannot be checked without complaints', async () => {
    expect(await checked('complaint-without-call', { calls: one })).toMatchObject({
      results: [],
      examined: {},
      notMade: { 'complaint-without-call': { '': 'No complaint about a day of this period was delivered.' } },
    });
  });
});

describe('invoice-difference', () => {
  const invoiced = async (row: string, own: World['calls']): Promise<Outcome> =>
    await checked('invoice-difference', {
      calls: own,
      feeds: { invoices: `vendor,from,to,calls,minutes\n${row}\n` },
    });

  it('is more than 2% more or fewer calls than the invoice says', async () => {
    const counts = [97, 98, 99, 100, 102, 103].map((count, place) => `alfa,2026-06-0${place + 1},2026-06-30,${count},`);
    const exact = 'beta,2026-06-01,2026-06-30,100,';
    const own = [...calls(100), ...calls(102, () => ({ vendor: 'beta' }))];
    const { results, examined } = await invoiced([...counts, exact].join('\n'), own);
    expect(results.map((row) => row['expected'])).toEqual(['97', '98', '103']);
    expect(results[0]).toEqual({
      vendor: 'alfa',
      subject: 'calls',
      day: '2026-06-01',
      expected: '97',
      found: '100',
      detail: 'until 2026-06-30',
    });
    expect(examined).toEqual({ alfa: 6, beta: 1 });
  });

  it('is as much in minutes, of talk seconds', async () => {
    // 100 calls of 61 seconds: 101.67 minutes.
    const { results } = await invoiced('alfa,2026-06-01,2026-06-30,,100\nalfa,2026-06-02,2026-06-30,,99.5', calls(100));
    expect(results.map((row) => [row['day'], row['subject'], row['expected'], row['found']])).toEqual([
      ['2026-06-02', 'minutes', '99.50', '101.67'],
    ]);
  });

  it("counts the outbound calls of the invoice's days and call centre only", async () => {
    const own = [
      ...calls(10),
      { call_id: 'B-1', started_at: '2026-06-09T10:00:00' },
      { call_id: 'B-2', direction: 'inbound' },
      { call_id: 'B-3', vendor: 'beta' },
    ];
    expect((await invoiced('alfa,2026-06-10,2026-06-10,10,', own)).results).toEqual([]);
  });

  it('is told where no call was logged, and looks only at invoices of the period', async () => {
    const rows = 'beta,2026-06-10,2026-06-10,10,\ngamma,2026-05-10,2026-05-31,10,';
    const { results, examined } = await invoiced(rows, calls(1));
    expect(results.map((row) => [row['vendor'], row['found']])).toEqual([['beta', '0']]);
    expect(examined).toEqual({ beta: 1 });
  });
});

describe('silent-day', () => {
  const bound = '{ from: 2026-01-01, to: 2026-12-31 }';
  /** The first working days of June 2026. */
  const working = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17];
  const on = (days: readonly number[]): World['calls'] =>
    days.map((day) => ({ call_id: `A-${day}`, started_at: june(day) }));
  const without = (...silent: number[]): World['calls'] => on(working.filter((day) => !silent.includes(day)));
  const period = 'from: 2026-06-01, to: 2026-06-17';
  const days = async (own: World['calls'], contracts = bound, more: Partial<World> = {}): Promise<unknown[]> => {
    const { results } = await checked('silent-day', { calls: own, contracts, period, ...more });
    return results.map((row) => row['day']);
  };

  it('is a working day without calls after ten days of which eight had some', async () => {
    const silent = { alfa: [15], beta: [3, 4, 15], gamma: [3, 4, 5, 15] };
    const own = Object.entries(silent).flatMap(([vendor, none]) =>
      without(...none).map((call) => ({ ...call, vendor })),
    );
    const { results } = await checked('silent-day', { calls: own, contracts: bound, period });
    expect(results.map((row) => [row['vendor'], row['day']])).toEqual([
      ['alfa', '2026-06-15'],
      ['beta', '2026-06-15'],
    ]);
  });

  it('needs ten such days before it', async () => {
    expect(await days(without(12))).toEqual([]);
  });

  it('is no weekend, no holiday, and no day without a contract', async () => {
    // Whit Monday is 25 May 2026; the ten working days before it began on 8 May, with Ascension Day (14 May) left out.
    const may = [8, 11, 12, 13, 15, 18, 19, 20, 21, 22, 26].map((day) => ({
      call_id: `A-${day}`,
      started_at: `2026-05-${String(day).padStart(2, '0')}T10:00:00`,
    }));
    expect(await days(may, bound, { period: 'from: 2026-05-09, to: 2026-05-26' })).toEqual([]);
    expect(await days(without(15), '{ from: 2026-01-01, to: 2026-06-14 }')).toEqual([]);
  });

  it('is not looked for where no contract is known', async () => {
    const outcome = await checked('silent-day', { calls: without(15) });
    expect(outcome).toMatchObject({ results: [], examined: {} });
  });
});

describe('gap-in-numbering', () => {
  const numbered = (ids: readonly string[], minutes = (place: number): number => place): World['calls'] =>
    ids.map((call_id, place) => ({ call_id, started_at: june(10, minutes(place)) }));
  const ids = (count: number, text: (number: number) => string, missing: readonly number[] = []): string[] =>
    Array.from({ length: count }, (_, place) => place + 1)
      .filter((number) => !missing.includes(number))
      .map(text);

  it('names the ids between which numbers are missing, whatever stands before them', async () => {
    const { results, examined } = await checked('gap-in-numbering', {
      calls: numbered(ids(120, (number) => `2026-A${number + 90}`, [20, 21])),
    });
    expect(results).toEqual([
      {
        vendor: 'alfa',
        subject: '2026-A109 .. 2026-A112',
        day: '2026-06-10',
        expected: '2',
        found: '0',
        detail: 'missing in all: 2 of 120',
      },
    ]);
    expect(examined).toEqual({ alfa: 118 });
  });

  it('is more than one in a thousand', async () => {
    const padded = (number: number): string => String(number).padStart(6, '0');
    const own = Object.entries({ alfa: 1000, beta: 999 }).flatMap(([vendor, count]) =>
      numbered(ids(count, padded, [500])).map((call) => ({ ...call, vendor })),
    );
    const { results } = await checked('gap-in-numbering', { calls: own });
    expect(results.map((row) => row['vendor'])).toEqual(['beta']);
  });

  it('does not name a number whose row was delivered and rejected; the talk of such a row is no number', async () => {
    const masked = { called_number: '06123456XX', talk_seconds: '40' };
    const calls = numbered(ids(120, String, [40])).map((call) =>
      call['call_id'] === '20' || call['call_id'] === '90' ? { ...call, ...masked } : call,
    );
    const { results, examined } = await checked('gap-in-numbering', { calls });
    expect(results).toMatchObject([{ subject: '39 .. 41', expected: '1', detail: 'missing in all: 1 of 120' }]);
    expect(examined).toEqual({ alfa: 117 });
  });

  it('names it where another call centre of the same file had that number, in a row that was rejected', async () => {
    const of = (vendor: string, missing: readonly number[]): World['calls'] =>
      numbered(ids(60, String, missing)).map((call) => ({ ...call, vendor }));
    const beta = of('beta', []).map((call) =>
      call['call_id'] === '20' ? { ...call, called_number: '06123456XX' } : call,
    );
    const { results } = await checked('gap-in-numbering', { calls: [...of('alfa', [20]), ...beta] });
    expect(results).toMatchObject([{ vendor: 'alfa', subject: '19 .. 21', expected: '1' }]);
  });

  it('takes the id of a rejected row for its id, and not a smaller number before it', async () => {
    const calls = numbered(ids(1060, String).slice(1000)).map((call) =>
      call['call_id'] === '1020' ? { ...call, called_number: '57', started_at: '' } : call,
    );
    expect(await checked('gap-in-numbering', { calls })).toMatchObject({ results: [], examined: { alfa: 59 } });
  });

  it('takes the id of a rejected row for its id, and no number that stands before it', async () => {
    const columns = ['vendor', 'talk_seconds', ...COLUMNS.filter((name) => !['vendor', 'talk_seconds'].includes(name))];
    // The talk of 20 is the number 40, which was left out; that of 90 is the id of another call.
    const talks: Readonly<Record<string, string>> = { '20': '40', '90': '17' };
    const calls = numbered(ids(120, String, [40])).map((call) => {
      const talk = talks[call['call_id'] ?? ''];
      return talk === undefined ? call : { ...call, talk_seconds: talk, called_number: '06123456XX' };
    });
    const { results, examined } = await checked('gap-in-numbering', { calls, columns });
    expect(results).toMatchObject([{ subject: '39 .. 41', expected: '1', detail: 'missing in all: 1 of 120' }]);
    expect(examined).toEqual({ alfa: 117 });
  });

  it('names no number in a file in another order, where a talk lies between the ids of the rows around it', async () => {
    const inOrder = numbered(ids(120, String)).map((call) =>
      call['call_id'] === '90' ? { ...call, talk_seconds: '45', called_number: '06123456XX' } : call,
    );
    const [talker, ...others] = [inOrder[89], ...inOrder.filter((_, place) => place !== 89)];
    const calls = [...others.slice(50, 54), talker ?? {}, ...others.slice(0, 50), ...others.slice(54)];
    expect(await checked('gap-in-numbering', { calls })).toMatchObject({ results: [], examined: { alfa: 119 } });
  });

  it('does not name a number whose call is of another period', async () => {
    const calls = numbered(ids(60, String)).map((call) =>
      call['call_id'] === '30' ? { ...call, started_at: '2026-07-01T10:00:00' } : call,
    );
    expect(await checked('gap-in-numbering', { calls })).toMatchObject({ results: [], examined: { alfa: 59 } });
  });

  it('names a number whose call is of another year: that fills no series of the period', async () => {
    const calls = numbered(ids(60, String)).map((call) =>
      call['call_id'] === '30' ? { ...call, started_at: '2025-06-10T10:00:00' } : call,
    );
    expect(await checked('gap-in-numbering', { calls })).toMatchObject({ results: [{ subject: '29 .. 31' }] });
  });

  it.each<[what: string, change: Readonly<Record<string, Readonly<Record<string, string>>>>]>([
    ['one odd id', { '60': { call_id: 'X-1' } }],
    ['two ids that changed places', { '60': { call_id: '61' }, '61': { call_id: '60' } }],
    ['a call an hour earlier', { '90': { started_at: june(10, 20) } }],
    ['a call of another day', { '60': { started_at: june(24) } }],
    ['a number far beyond the others, which leads to another counter', { '60': { call_id: '900000' } }],
  ])('is found beside %s', async (_, change) => {
    const calls = numbered(ids(120, String, [20, 41])).map((call) => ({ ...call, ...change[call['call_id'] ?? ''] }));
    const { results } = await checked('gap-in-numbering', { calls });
    expect(results.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['19 .. 21', '40 .. 42']));
    expect(results.length).toBeLessThan(4);
  });

  it('is looked for in each series on its own, such as one per day', async () => {
    const ofDay = (day: number, missing: readonly number[]): World['calls'] =>
      ids(20, (number) => `${day}-${number}`, missing).map((call_id, place) => ({
        call_id,
        started_at: june(day, place),
      }));
    const { results, examined } = await checked('gap-in-numbering', { calls: [...ofDay(10, [7]), ...ofDay(11, [])] });
    expect(results).toMatchObject([{ subject: '10-6 .. 10-8', detail: 'missing in all: 1 of 20' }]);
    expect(examined).toEqual({ alfa: 39 });
  });

  it('says where it was not looked for, and why', async () => {
    const calls = numbered(ids(20, (number) => String((number * 7) % 23)));
    const { notMade } = await checked('gap-in-numbering', { calls });
    expect(notMade['gap-in-numbering']?.['alfa']).toBe(
      'The numbers of the calls do not rise with time, or are no numbers.',
    );
  });

  it('is not looked for where ids are no numbers, or do not rise with time', async () => {
    const of = (vendor: string, ...own: Parameters<typeof numbered>): World['calls'] =>
      numbered(...own).map((call) => ({ ...call, vendor }));
    const outcome = await checked('gap-in-numbering', {
      calls: [
        ...of('alfa', ['A-1', 'A-9', 'A-x']),
        ...of('beta', ['1', '9', '5']),
        ...of('gamma', ['12345678901234567890', '12345678901234567899']),
      ],
    });
    expect(outcome).toMatchObject({ results: [], examined: {} });
    expect(await checked('gap-in-numbering', { calls: numbered(['1', '9'], () => 0) })).toMatchObject({
      examined: { alfa: 2 },
    });
  });
});

describe('revised-row', () => {
  it('is a call that was delivered again with other content, with what changed', async () => {
    const { results, examined } = await checked('revised-row', {
      calls: [
        { call_id: 'A-1' },
        { call_id: 'A-2' },
        { call_id: 'A-1', result: 'no-answer', talk_seconds: '' },
        { call_id: 'A-2' },
      ],
    });
    expect(results).toEqual([
      {
        vendor: 'alfa',
        subject: 'A-1',
        day: '2026-06-10',
        expected: 'one content',
        found: 'talk_seconds|result',
        detail: 'talk_seconds: 61 > (empty); result: refused > no-answer',
      },
    ]);
    expect(examined).toEqual({ alfa: 2 });
  });

  it('says where number and time both changed, also of a call that a later delivery moved out of the period', async () => {
    const { results, examined } = await checked('revised-row', {
      calls: [
        { call_id: '1', started_at: '2026-06-03T10:00:00', called_number: '+31610000001' },
        { call_id: '2', started_at: '2026-06-03T11:00:00', called_number: '+31610000002' },
        { call_id: '3', started_at: '2026-06-03T12:00:00', called_number: '+31610000003' },
        { call_id: '4', started_at: '2026-06-03T13:00:00', called_number: '+31610000004' },
        { call_id: '5', started_at: '2026-06-03T14:00:00', called_number: '+31610000005' },
        { call_id: '1', started_at: '2026-06-09T10:00:00', called_number: '+31610000091' },
        { call_id: '2', started_at: '2026-07-09T11:00:00', called_number: '+31610000092' },
        { call_id: '3', started_at: '2026-06-09T12:00:00', called_number: '+31610000003' },
        { call_id: '4', started_at: '2026-06-03T13:01:00', called_number: '+31610000094' },
        { call_id: '5', started_at: '2026-06-03T14:00:59', called_number: '+31610000095' },
      ],
    });
    const another = 'another number and another time: perhaps another call with the same id; ';
    expect(results.map(({ subject, day, detail }) => [subject, day, String(detail).startsWith(another)])).toEqual([
      ['1', '2026-06-09', true],
      ['2', '2026-06-03', true],
      ['3', '2026-06-09', false],
      ['4', '2026-06-03', true],
      ['5', '2026-06-03', false],
    ]);
    expect(examined).toEqual({ alfa: 5 });
  });

  it('says where the id was made from the row, so that the former call is perhaps another', async () => {
    const made = `row-${'0a'.repeat(16)}`;
    const { results } = await checked('revised-row', {
      calls: [made, '2'].flatMap((call_id) =>
        ['12', '300'].map((talk_seconds) => ({
          call_id,
          started_at: '2026-06-03T10:00:00',
          called_number: '+31610000001',
          talk_seconds,
        })),
      ),
    });
    expect(results.map(({ subject, detail }) => [subject, detail])).toEqual([
      ['2', 'talk_seconds: 12 > 300'],
      [made, 'the file has no ids: perhaps another call of the same time, numbers and agent; talk_seconds: 12 > 300'],
    ]);
  });
});

describe('objection-rate-implausible', () => {
  /** Conversations of a call centre, some of which end in an objection. */
  const part = (vendor: string, count: number, objections: number, agent = ''): World['calls'] =>
    calls(count, (place) => ({
      vendor,
      agent,
      call_id: `${vendor}-${agent}-${place}x`,
      called_number: `06${String(10_000_000 + place)}`,
      result: place < objections ? 'objection' : 'refused',
    }));

  it('is less than a quarter of the rate of the others, over a thousand conversations', async () => {
    const { results, examined } = await checked('objection-rate-implausible', {
      calls: [...part('alfa', 1000, 9), ...part('beta', 500, 20)],
    });
    expect(results).toEqual([
      { vendor: 'alfa', subject: '', day: null, expected: '20 of 500', found: '9 of 1000', detail: 'call centre' },
    ]);
    expect(examined).toEqual({ alfa: 1 });
    const quarter = { calls: [...part('alfa', 1000, 10), ...part('beta', 500, 20)] };
    expect((await checked('objection-rate-implausible', quarter)).results).toEqual([]);
    const fewer = { calls: [...part('alfa', 999, 0), ...part('beta', 500, 20)] };
    expect(await checked('objection-rate-implausible', fewer)).toMatchObject({ results: [], examined: {} });
  });

  it('counts objections that the call centre recorded in a list', async () => {
    const listed = Array.from({ length: 10 }, (_, place) => `O-${place},2026-06-11,06${20_000_000 + place},alfa`);
    const { results } = await checked('objection-rate-implausible', {
      calls: [...part('alfa', 1000, 0), ...part('beta', 500, 20)],
      feeds: { objections: `objection_id,objected_at,number,recorded_by\n${listed.join('\n')}\n` },
    });
    expect(results).toEqual([]);
  });

  it('compares agents with the others of their call centre', async () => {
    const { results } = await checked('objection-rate-implausible', {
      calls: [...part('alfa', 1000, 1, 'Anna'), ...part('alfa', 1000, 40, 'Bram')],
    });
    expect(results.map((row) => [row['subject'], row['found'], row['expected'], row['detail']])).toEqual([
      ['Anna', '1 of 1000', '40 of 1000', 'agent'],
    ]);
  });
});

describe('offer-rate-implausible', () => {
  const offering = (vendor: string, count: number, withheld = 0): World['calls'] =>
    calls(count, (place) => ({
      vendor,
      optout_offered: place < withheld ? '' : 'yes',
      agent: place < 1000 ? 'Anna' : 'Bram',
    }));

  it('is the opt-out offered in each of a thousand conversations', async () => {
    const { results, examined } = await checked('offer-rate-implausible', {
      calls: [...offering('alfa', 1001), ...offering('beta', 1000, 1), ...offering('gamma', 999)],
    });
    expect(results.map((row) => [row['vendor'], row['subject'], row['expected'], row['found'], row['detail']])).toEqual(
      [
        ['alfa', '', 'fewer than 1001', '1001', 'call centre'],
        ['alfa', 'Anna', 'fewer than 1000', '1000', 'agent'],
      ],
    );
    expect(examined).toEqual({ alfa: 2, beta: 2 });
  });
});

describe('round-durations', () => {
  const lasting = (vendor: string, count: number, round: number): World['calls'] =>
    calls(count, (place) => ({ vendor, talk_seconds: place < round ? '120' : '61' }));

  it('is more than one in five of a thousand conversations', async () => {
    const { results, examined } = await checked('round-durations', {
      calls: [...lasting('alfa', 1000, 201), ...lasting('beta', 1000, 200), ...lasting('gamma', 999, 999)],
    });
    expect(results.map((row) => [row['vendor'], row['expected'], row['found']])).toEqual([
      ['alfa', 'at most 20% of 1000', '201'],
    ]);
    expect(examined).toEqual({ alfa: 1000, beta: 1000 });
  });
});

describe('sale-out-of-scope', () => {
  it('is a call for another purpose that ended in a sale', async () => {
    const purposes = ['service', 'research', 'internal', 'test', 'commercial', ''];
    const { results, examined } = await checked('sale-out-of-scope', {
      calls: purposes.flatMap((purpose) => [
        { call_id: `S-${purpose}`, purpose, result: 'sale' },
        { call_id: `C-${purpose}`, purpose },
      ]),
    });
    expect(results.map((row) => [row['subject'], row['detail']])).toEqual([
      ['S-internal', 'internal'],
      ['S-research', 'research'],
      ['S-service', 'service'],
    ]);
    expect(examined).toEqual({ alfa: 6 });
  });
});

describe('inbound-from-own-number', () => {
  it('is a call that is called inbound although the company itself made it', async () => {
    const inbound = { direction: 'inbound', caller_number: '0880000001' };
    const { results, examined } = await checked('inbound-from-own-number', {
      columns: [...COLUMNS, 'caller_number'],
      calls: [
        { call_id: 'own', ...inbound },
        { call_id: 'May', ...inbound, started_at: '2026-05-10T10:00:00' },
        { call_id: 'to-own', ...inbound, called_number: '0880000002' },
        { call_id: 'consumer', ...inbound, caller_number: '0612345679' },
        { call_id: 'outbound', caller_number: '0880000001' },
      ],
      feeds: { numbers: 'number,listed_from\n0880000001,2020-01-01\n0880000002,2020-01-01\n' },
    });
    expect(results).toEqual([
      {
        vendor: 'alfa',
        subject: 'own',
        day: '2026-06-10',
        expected: 'outbound',
        found: 'inbound',
        detail: 'number +31880000001',
      },
    ]);
    expect(examined).toEqual({ alfa: 3 });
  });
});

describe('contradictory-row', () => {
  it('is a call that was connected and was not; none of which the log says one thing, or nothing', async () => {
    const { results } = await checked('contradictory-row', {
      calls: [
        { call_id: 'both', result: 'no-answer' },
        { call_id: 'denied', connected: 'no' },
        { call_id: 'answered-busy', result: 'busy', talk_seconds: '', connected_at: '2026-06-10T10:00:05' },
        { call_id: 'voicemail', result: 'voicemail', connected: 'no', talk_seconds: '20' },
        // These say one thing, or nothing.
        { call_id: 'conversation' },
        { call_id: 'attempt', result: 'no-answer', talk_seconds: '0' },
        { call_id: 'machine', result: 'machine', talk_seconds: '12', connected: 'yes' },
        { call_id: 'nothing', result: '', talk_seconds: '' },
        { call_id: 'message', result: 'voicemail', talk_seconds: '20', connected: 'yes' },
      ],
    });
    expect(results.map((row) => row['subject'])).toEqual(['answered-busy', 'both', 'denied', 'voicemail']);
    expect(results[1]).toEqual({
      vendor: 'alfa',
      subject: 'both',
      day: '2026-06-10',
      expected: 'one of both',
      found: 'connected and not connected',
      detail: 'result no-answer, talk seconds 61',
    });
  });
});

describe('abandoned-share', () => {
  /** Calls of one day that were picked up, some of which no agent came to. */
  const picked = (count: number, abandoned: number, more: Readonly<Record<string, string>> = {}): World['calls'] =>
    calls(count, (place) => ({
      ...(place < abandoned ? { result: 'abandoned', talk_seconds: '' } : {}),
      ...more,
      call_id: `${Object.values(more).join('-')}-${place}`,
    }));
  const columns = [...COLUMNS, 'campaign'];

  it('is more than three in a hundred of the calls of a campaign that were picked up on a day', async () => {
    const { results, examined } = await checked('abandoned-share', {
      columns,
      calls: [
        ...picked(100, 4, { campaign: 'zon' }),
        ...picked(100, 3, { campaign: 'wind' }),
        ...picked(99, 99, { campaign: 'gas' }),
        ...picked(100, 4, { vendor: 'beta' }),
        ...picked(50, 50, { vendor: 'gamma', campaign: 'zon' }),
        ...picked(50, 50, { vendor: 'gamma', campaign: 'zon', started_at: june(11) }),
      ],
    });
    expect(results).toEqual([
      { vendor: 'alfa', subject: 'zon', day: '2026-06-10', expected: 'at most 3 of 100', found: '4', detail: '' },
      { vendor: 'beta', subject: '', day: '2026-06-10', expected: 'at most 3 of 100', found: '4', detail: '' },
    ]);
    expect(examined).toEqual({ alfa: 2, beta: 1 });
  });

  it('counts local days, and neither voicemail, machines and dials nor calls out of scope', async () => {
    const { results } = await checked('abandoned-share', {
      columns,
      calls: [
        ...picked(99, 99),
        { call_id: 'voicemail', result: 'voicemail' },
        { call_id: 'machine', result: 'machine', talk_seconds: '5' },
        { call_id: 'dial', result: 'no-answer', talk_seconds: '' },
        { call_id: 'inbound', direction: 'inbound' },
        { call_id: 'service', purpose: 'service' },
        { call_id: 'another-day', started_at: '2026-06-10T22:30:00Z' },
      ],
    });
    expect(results).toEqual([]);
  });

  it('takes the norm of the company', async () => {
    const of = async (share: string): Promise<unknown[]> => {
      const world = { calls: picked(1000, 26), policy: `abandoned_share: ${share}` };
      return (await checked('abandoned-share', world)).results.map((row) => row['expected']);
    };
    expect(await of('0.025')).toEqual(['at most 25 of 1000']);
    expect(await of('0.026')).toEqual([]);
  });
});

describe('carrier-difference', () => {
  const HEADING = 'vendor,started_at,called_number,caller_number,seconds';
  const NUMBER = '0612345678';
  /** Records of the telephone provider: the time on Wednesday 10 June 2026, the seconds and perhaps another number. */
  const carrier = (
    ...rows: readonly (readonly [time: string, seconds?: string, number?: string])[]
  ): World['feeds'] => ({
    carrier: `${HEADING}\n${rows.map(([time, seconds = '', number = NUMBER]) => `alfa,2026-06-10T${time},${number},,${seconds}`).join('\n')}\n`,
  });
  const logged = (
    ...rows: readonly (readonly [time: string, more?: Readonly<Record<string, string>>])[]
  ): World['calls'] =>
    rows.map(([time, more], place) => ({ call_id: `A-${place}`, started_at: `2026-06-10T${time}`, ...more }));
  const compared = async (feeds: World['feeds'], own: World['calls']): Promise<readonly unknown[]> => {
    const { results } = await checked('carrier-difference', { calls: own, ...(feeds === undefined ? {} : { feeds }) });
    return results.map(({ subject, expected, found, detail }) => [subject, expected, found, detail]);
  };

  it('is a call of the carrier that the log lacks, one that the carrier lacks, and another length', async () => {
    const { results, examined, notMade } = await checked('carrier-difference', {
      calls: [
        ...logged(['10:00:00'], ['11:00:00'], ['12:00:00', { called_number: '0612345679' }]),
        { call_id: 'B-1', vendor: 'beta' },
      ],
      feeds: carrier(['10:00:05', '61'], ['11:00:00', '100'], ['13:00:00', '61'], ['14:00:00', '61']) ?? {},
    });
    const day = { vendor: 'alfa', day: '2026-06-10' };
    expect(results).toEqual([
      { ...day, subject: 'calls that the carrier lacks', expected: '3', found: '2', detail: 'rows 4' },
      { ...day, subject: 'calls that the log lacks', expected: '4', found: '2', detail: 'rows 4, 5' },
      { ...day, subject: 'other lengths', expected: '2', found: '1', detail: 'rows 3' },
    ]);
    expect(examined).toEqual({ alfa: 1 });
    expect(notMade['carrier-difference']?.['beta']).toBe(
      'No records of the telephone provider were delivered for this period.',
    );
  });

  it('agrees where both began at most 120 seconds apart, also on both sides of midnight', async () => {
    expect(await compared(carrier(['10:00:00'], ['11:02:00']), logged(['10:02:00'], ['11:00:00']))).toEqual([]);
    expect(await compared(carrier(['10:00:00']), logged(['10:02:01']))).toHaveLength(2);
    const late = logged(['23:59:50', { connected_at: '2026-06-11T00:00:05' }]);
    expect(await compared(carrier(['23:59:58']), late)).toEqual([]);
    expect(await compared(carrier(['23:59:58']), [{ call_id: 'A-1', started_at: '2026-06-11T00:00:10' }])).toEqual([]);
  });

  it('compares the nearest first, and each call once', async () => {
    // The carrier's second call is nearest to the second logged one; the first one is left with the first.
    const near = carrier(['10:00:00', '61'], ['10:01:30', '200']);
    expect(await compared(near, logged(['10:00:50'], ['10:01:40', { talk_seconds: '200' }]))).toEqual([]);
    expect(await compared(near, logged(['10:01:20', { talk_seconds: '200' }]))).toEqual([
      ['calls that the log lacks', '2', '1', 'rows 2'],
    ]);
    // Behind a nearer pair stands a call that is nearer than the next one.
    const chain = carrier(['10:00:20', '61'], ['10:01:10', '62']);
    const own = logged(['10:00:09'], ['10:00:10'], ['10:02:40']);
    expect(await compared(chain, own)).toEqual([['calls that the carrier lacks', '3', '2', 'rows 4']]);
  });

  it('finds what going through all pairs from the nearest to the farthest finds, however the calls stand', async () => {
    let seed = 11;
    const below = (limit: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    // No two distances are equal: each number has calls within ten minutes, at a thousandth of a second of its own.
    const ofOne = (): { number: number; at: number; seconds: string }[] =>
      Array.from({ length: 60 }, (_, number) =>
        Array.from({ length: below(25) }, () => ({
          number,
          at: below(600_000),
          seconds: below(2) === 0 ? '10' : '90',
        })),
      ).flat();
    const [billed, own] = [ofOne(), ofOne()];
    const pairs = billed
      .flatMap((one) => own.filter(({ number }) => number === one.number).map((other) => [one, other] as const))
      .map(([one, other]) => ({ one, other, apart: Math.abs(one.at - other.at) }))
      .filter(({ apart }) => apart <= 120_000)
      .sort((a, b) => a.apart - b.apart);
    const taken = new Set<unknown>();
    let alike = 0;
    for (const { one, other } of pairs) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      if (one.seconds === other.seconds) alike += 1;
    }
    const time = (at: number): string => new Date(Date.UTC(2026, 5, 10, 10) + at).toISOString().slice(11, -1);
    const phone = (number: number): string => `06${12_345_600 + number}`;
    const records = billed.map(({ at, number, seconds }): [string, string, string] => [
      time(at),
      seconds,
      phone(number),
    ]);
    const calls = own.map(({ at, number, seconds: talk_seconds }): [string, Record<string, string>] => [
      time(at),
      { called_number: phone(number), talk_seconds },
    ]);
    const found = await compared(carrier(...records), logged(...calls));
    expect(found.map((row) => (row as unknown[]).slice(0, 3))).toEqual([
      ['calls that the carrier lacks', `${own.length}`, `${taken.size / 2}`],
      ['calls that the log lacks', `${billed.length}`, `${taken.size / 2}`],
      ['other lengths', `${taken.size / 2}`, `${alike}`],
    ]);
  });

  it('settles ties in the same way whatever the order: a whole row of equal distances, and calls of one instant by their length', async () => {
    const rows = Array.from({ length: 40 }, (_, place): [string, string] => [
      `10:${String(place).padStart(2, '0')}:00`,
      '61',
    ]);
    const own = rows.map(([time]): [string] => [time.replace(/00$/u, '30')]);
    expect(await compared(carrier(...rows), logged(...own))).toEqual([]);
    const together: [string, string][] = [
      ['10:00:00', '300'],
      ['10:00:00', '30'],
    ];
    const feeds = {
      carrier: `${HEADING}\n${together.map(([time, seconds], place) => `alfa,2026-06-10T${time},${NUMBER},088000000${place},${seconds}`).join('\n')}\n`,
    };
    const lengths = logged(['10:00:00', { talk_seconds: '30' }], ['10:00:00', { talk_seconds: '300' }]);
    expect(await compared(feeds, lengths)).toEqual([]);
  });

  it('compares lengths of more than ten seconds and more than a tenth apart, where both are known', async () => {
    const lengths = async (seconds: string, talk: string): Promise<number> =>
      (await compared(carrier(['10:00:00', seconds]), logged(['10:00:00', { talk_seconds: talk }]))).length;
    expect(await lengths('50', '60')).toBe(0);
    expect(await lengths('50', '61')).toBe(1);
    expect(await lengths('200', '180')).toBe(0);
    expect(await lengths('200', '179')).toBe(1);
    expect(await lengths('', '300')).toBe(0);
    expect(await lengths('300', '')).toBe(0);
  });

  it('asks the carrier only for calls that the log calls connected, on the days of its records', async () => {
    const own = logged(
      ['09:00:00', { result: 'no-answer', talk_seconds: '' }],
      ['09:30:00', { started_at: '2026-06-11T09:30:00' }],
      ['10:00:00', { result: 'busy', talk_seconds: '' }],
    );
    expect(await compared(carrier(['10:00:00', '61']), own)).toEqual([]);
  });

  it('names ten rows of a day, and counts the others', async () => {
    const many = Array.from({ length: 12 }, (_, place): [string] => [`1${place % 10}:${10 + place}:00`]);
    expect(
      await compared(carrier(...many), [
        { call_id: 'A-1', called_number: '0612345679', result: 'no-answer', talk_seconds: '' },
      ]),
    ).toEqual([['calls that the log lacks', '12', '0', 'rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more']]);
  });
});

describe('call-after-audit-date', () => {
  it('is a call of a day that had not come when the audit was made', async () => {
    const days = ['2026-07-10', '2026-07-11', '2062-06-03'];
    const { results, examined } = await checked('call-after-audit-date', {
      calls: days.map((day) => ({ call_id: day, started_at: `${day}T10:00:00` })),
    });
    expect(results.map((row) => row['subject'])).toEqual(['2026-07-11', '2062-06-03']);
    expect(examined).toEqual({ alfa: 2 });
  });

  it('examines the calls of the period, and those that nobody can have made yet', async () => {
    const days = ['2026-05-31', '2026-06-01', '2026-06-14', '2026-07-10', '2062-06-03'];
    const { results, examined } = await checked('call-after-audit-date', {
      calls: days.map((day) => ({ call_id: day, started_at: `${day}T10:00:00` })),
      period: 'from: 2026-06-01, to: 2026-06-14',
    });
    expect(results.map((row) => row['subject'])).toEqual(['2062-06-03']);
    expect(examined).toEqual({ alfa: 3 });
  });

  it('is not made for a call centre whose calls are all of other months', async () => {
    const { examined } = await checked('call-after-audit-date', {
      calls: [{ call_id: 'A', started_at: '2026-05-31T10:00:00' }],
    });
    expect(examined).toEqual({});
  });
});

describe('delivery-contract', () => {
  it('names files that lack what was agreed', async () => {
    const { results, examined } = await checked('delivery-contract', {
      calls: calls(10, (place) => ({ agent: place < 4 ? 'Anna' : '' })),
      expect: '{ columns: [agent, campaign], min_rows: 11, known: { agent: 40, result: 100, talk_seconds: 100 } }',
    });
    expect(results.map((row) => [row['subject'], row['expected'], row['found']])).toEqual([
      ['in/calls.csv', 'a value for campaign', 'none'],
      ['in/calls.csv', 'at least 11 rows', '10'],
    ]);
    expect(examined).toEqual({ '': 6 });
  });

  it('counts a share to the row', async () => {
    const own = calls(10, (place) => ({ agent: place < 4 ? 'Anna' : '' }));
    const { results } = await checked('delivery-contract', { calls: own, expect: '{ known: { agent: 41 } }' });
    expect(results.map((row) => [row['expected'], row['found']])).toEqual([['agent known in 41% of 10 rows', '4']]);
  });

  it('asks for calls from the first to the last working day of the period', async () => {
    const on = (...days: number[]): World['calls'] =>
      days.map((day) => ({ call_id: `A-${day}`, started_at: june(day) }));
    const terms = { expect: '{ covers_period: true }', period: 'from: 2026-05-30, to: 2026-06-14' };
    const days = async (own: World['calls']): Promise<unknown[]> =>
      (await checked('delivery-contract', { calls: own, ...terms })).results.map((row) => [row['day'], row['found']]);
    expect(await days(on(1, 12))).toEqual([]);
    expect(await days(on(2, 11))).toEqual([
      ['2026-06-01', 'none until 2026-06-02'],
      ['2026-06-12', 'none after 2026-06-11'],
    ]);
    expect(await days(on(29))).toEqual([
      ['2026-06-01', 'none until the end'],
      ['2026-06-12', 'none after the beginning'],
    ]);
  });

  it('leaves files of other periods alone', async () => {
    const own = calls(1, () => ({ started_at: '2026-05-10T10:00:00' }));
    const outcome = await checked('delivery-contract', { calls: own, expect: '{ min_rows: 100 }' });
    expect(outcome).toMatchObject({ results: [], examined: {} });
  });
});

it('says of each check and call centre that it could not be made, and why', async () => {
  const { notMade } = await checked('silent-day', { calls: [] });
  const everybody = ['alfa', 'beta', 'delta', 'gamma'];
  for (const check of completenessChecks().filter((id) => !JUDGED.includes(id)))
    expect(Object.keys(notMade[check] ?? {}), check).toEqual(check === 'complaint-without-call' ? [''] : everybody);
  for (const reason of Object.values(notMade).flatMap((reasons) => Object.values(reasons)))
    expect(reason).toMatch(/^[A-Z].*\.$/u);
});

it('has a test of every check', () => {
  expect(completenessChecks()).toEqual([
    ...[
      'abandoned-share',
      'call-after-audit-date',
      'carrier-difference',
      'complaint-without-call',
      'contradictory-row',
      'delivery-contract',
      'gap-in-numbering',
      'inbound-from-own-number',
      'invoice-difference',
    ],
    ...['objection-rate-implausible', 'offer-rate-implausible', 'revised-row', 'round-durations'],
    ...['sale-out-of-scope', 'silent-day'],
  ]);
});
