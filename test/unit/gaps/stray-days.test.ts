import { describe, expect, it } from 'vitest';
import { type GapWorld, gapOf, told } from './gap-world.ts';

/** Calls on the days of June, ten of them unless said otherwise, and others on these days. */
function days(others: readonly string[], count = 10): GapWorld {
  const june = Array.from({ length: count }, (_, place) => `2026-06-${String(place + 1).padStart(2, '0')}`);
  const calls = [...june, ...others].map((day, place) => ({
    called_number: `06${20_000_000 + place}`,
    started_at: `${day}T10:00:00`,
    connected_at: '',
    ended_at: '',
  }));
  return { calls };
}

describe('days of a file of calls', () => {
  it('that lie far from its others are a gap with counts, also before judging', async () => {
    const gap = await gapOf('log:stray/alfa', { ...days(['2025-06-10']), judged: false });
    expect(gap).toMatchObject({ rows: 1, of: 11, subject: '2025-06-10', vendors: ['alfa'], blocking: false });
    expect(gap?.files).toEqual([{ path: 'in/calls.csv', heading: 'started_at' }]);
    expect((await told(gap)).what).toBe(
      'The files of Alfa B.V. have 1 call (of 11) more than a month from their other days, the first on 10 June 2025.',
    );
    expect((await told(gap, 'nl')).what).toContain('1 oproep (van de 11) op meer dan een maand van hun andere dagen');
  });

  it.each([
    ['within a month of the others', days(['2026-07-11'])],
    ['when more than one in ten lies there', days(['2025-06-10'], 8)],
    ['of a file about another time', { ...days(['2025-06-10']), period: 'from: 2024-06-01, to: 2024-06-30' }],
  ])('are no gap %s', async (_, world) => {
    expect(await gapOf('log:stray/alfa', { ...world, judged: false })).toBeUndefined();
  });

  it('do not let a log begin before its other days', async () => {
    const world = { ...days(['2025-06-10']), period: 'from: 2026-05-25, to: 2026-06-10' };
    expect(await gapOf('log:late/alfa', world)).toMatchObject({
      subject: '2026-06-01',
    });
  });
});

it('a period without any call is a gap that blocks', async () => {
  const gap = await gapOf('log:empty', { ...days([]), period: 'from: 2024-06-01, to: 2024-06-30' });
  expect(gap).toMatchObject({ form: 'empty', rows: 0, blocking: true });
  expect((await told(gap)).what).toBe('No call of this period is loaded: nothing was judged.');
  expect((await told(gap, 'nl')).todo).toContain('Kijk of de periode klopt');
  expect(await gapOf('log:empty', days([]))).toBeUndefined();
});
