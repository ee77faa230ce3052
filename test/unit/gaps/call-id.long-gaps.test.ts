import { describe, expect, it } from 'vitest';
import { type GapWorld, gapOf, told } from './gap-world.ts';

type Row = readonly [day: string, number: number, time: string];

/** A log of attempts with the ids 1, 2, 3, as in exports that number their rows. */
function log(rows: readonly Row[]): string {
  const lines = rows.map(([day, number, time], place) => `${place + 1},${day}T${time},06${number},alfa,no,no-answer`);
  return `${['call_id,started_at,called_number,vendor,connected,result', ...lines].join('\n')}\n`;
}

/** Calls of a day, each to a different number. */
function calls(count: number, day: string, firstNumber: number, time = '10:00:00'): readonly Row[] {
  return Array.from({ length: count }, (_, place): Row => [day, firstNumber + place, time]);
}

const JUNE = 'from: 2026-06-01, to: 2026-06-30';
const JULY = 'from: 2026-07-01, to: 2026-07-31';

/** Logs of two months; the later one counts for ids that are in both. Nothing is judged: the gap is about calls that are no longer there. */
function months(june: readonly Row[], july: readonly Row[], world: GapWorld = {}): GapWorld {
  return {
    judged: false,
    period: JUNE,
    sources: '  - { feed: calls, files: in/log-*.csv }\n',
    files: { 'in/log-06.csv': log(june), 'in/log-07.csv': log(july) },
    ...world,
  };
}

describe('ids that return for other calls', () => {
  it('block the results of the month whose calls they took away, and of the month of the later calls', async () => {
    const june = calls(6, '2026-06-10', 10_000_000);
    const july = calls(5, '2026-07-08', 20_000_000);
    const gap = await gapOf('call-id:alfa', months(june, july));
    expect(gap).toMatchObject({ rows: 5, calls: null, subject: '2026-06-10', vendors: ['alfa'], blocking: true });
    expect(gap?.files).toEqual([
      { path: 'in/log-06.csv', heading: 'call_id' },
      { path: 'in/log-07.csv', heading: 'call_id' },
    ]);
    expect(await gapOf('call-id:alfa', months(june, july, { period: JULY }))).toMatchObject({
      rows: 5,
      blocking: true,
    });
    const may = 'from: 2026-05-01, to: 2026-05-31';
    expect(await gapOf('call-id:alfa', months(june, july, { period: may }))).toBeUndefined();
  });

  it('are told with the files and with what to do', async () => {
    const world = months(calls(5, '2026-06-10', 10_000_000), calls(5, '2026-07-08', 20_000_000));
    const gap = await gapOf('call-id:alfa', world);
    const english = await told(gap);
    expect(english.what).toBe(
      'In the call logs of Alfa B.V., the same id returns for other calls: 5 calls, the first on 10 June 2026, were replaced by a later row with another number and another time, and no longer exist. These calls and the rows that replaced them are in in/log-06.csv and in/log-07.csv.',
    );
    expect(english.todo).toContain('let Belaudit make the id from the row');
    expect(english.setting).toBe('sources: [{ columns: { call_id: { from: row } } }]');
    const dutch = await told(gap, 'nl');
    expect(dutch.what).toContain('5 oproepen, de eerste op 10 juni 2026, zijn vervangen door een latere rij');
    expect(dutch.todo).toContain('laat Belaudit het kenmerk dan uit de rij maken');
  });

  it('are the same gap before and after the calls are judged', async () => {
    const { judged: _, ...world } = months(calls(5, '2026-06-10', 10_000_000), calls(5, '2026-07-08', 20_000_000));
    const gap = await gapOf('call-id:alfa', { ...world, judged: false });
    expect(gap).toMatchObject({ rows: 5, calls: null, blocking: true });
    expect(await gapOf('call-id:alfa', world)).toEqual(gap);
  });

  it('are no gap for four calls, nor for one in a hundred', async () => {
    const four = months(calls(4, '2026-06-10', 10_000_000), calls(4, '2026-07-08', 20_000_000));
    expect(await gapOf('call-id:alfa', four)).toBeUndefined();
    const lost = (count: number): GapWorld =>
      months(calls(500, '2026-06-10', 10_000_000), calls(count, '2026-07-08', 20_000_000));
    expect(await gapOf('call-id:alfa', lost(5))).toBeUndefined();
    expect(await gapOf('call-id:alfa', lost(6))).toMatchObject({ rows: 6 });
  });

  it('are a gap where one month of a longer period lost more than one in a hundred', async () => {
    const june = [...calls(5, '2026-06-10', 10_000_000), ...calls(600, '2026-05-13', 30_000_000)];
    const world = months(june, calls(5, '2026-07-08', 20_000_000), { period: 'from: 2026-05-01, to: 2026-06-30' });
    expect(await gapOf('call-id:alfa', world)).toMatchObject({ rows: 5 });
  });

  it('count each call once, however often it was delivered before', async () => {
    const june = calls(5, '2026-06-10', 10_000_000);
    const corrected = log(june).replaceAll('no-answer', 'busy');
    const world = months(june, []);
    const files = {
      ...world.files,
      'in/log-06b.csv': corrected,
      'in/log-07.csv': log(calls(5, '2026-07-08', 20_000_000)),
    };
    const gap = await gapOf('call-id:alfa', { ...world, files });
    expect(gap).toMatchObject({ rows: 5 });
    const again = { ...files, 'in/log-08.csv': log(june) };
    expect(await gapOf('call-id:alfa', { ...world, files: again, period: JULY })).toMatchObject({ rows: 5 });
  });

  it('are corrections where the number or the time stayed as it was', async () => {
    const june = calls(9, '2026-06-10', 10_000_000);
    expect(await gapOf('call-id:alfa', months(june, calls(9, '2026-06-10', 20_000_000)))).toBeUndefined();
    expect(await gapOf('call-id:alfa', months(june, calls(9, '2026-06-11', 10_000_000)))).toBeUndefined();
    const precise = calls(9, '2026-06-10', 20_000_000, '10:00:59');
    expect(await gapOf('call-id:alfa', months(june, precise))).toBeUndefined();
  });

  it('are a gap in two logs of one day', async () => {
    const morning = calls(5, '2026-06-10', 10_000_000);
    const world = months(morning, calls(5, '2026-06-10', 20_000_000, '10:01:00'));
    expect(await gapOf('call-id:alfa', world)).toMatchObject({ rows: 5, subject: '2026-06-10', blocking: true });
  });

  it('are closed by ids made from the row', async () => {
    const columns = ['started_at', 'called_number', 'vendor', 'connected', 'result'].map((name) => `${name}: ${name}`);
    const sources = `  - { feed: calls, files: in/log-*.csv, columns: { call_id: { from: row }, ${columns.join(', ')} } }\n`;
    const world = months(calls(5, '2026-06-10', 10_000_000), calls(5, '2026-07-08', 20_000_000), { sources });
    expect(await gapOf('call-id:alfa', world)).toBeUndefined();
  });
});
