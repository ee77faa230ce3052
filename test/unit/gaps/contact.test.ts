import { describe, expect, it } from 'vitest';
import { gapOf, gapsOf, told } from './gap-world.ts';

const EMPTIED = { connected: '', connected_at: '', ended_at: '', talk_seconds: '', result: '' };
const UNSAID = { optout_offered: '', optout_requested: '', identity_stated: '', callback_agreed: '' };

describe('calls of which nobody can tell whether anybody was reached', () => {
  const emptied = { calls: [{}, { ...EMPTIED, optout_offered: 'no' }] };

  it('are a gap that stays after judging, with what was found in them', async () => {
    const gap = await gapOf('contact:spoken/alfa', emptied);
    expect(gap).toMatchObject({ rows: 1, calls: 1, findings: 1, weight: 'decides', blocking: false });
    expect((await told(gap)).what).toBe(
      'For 1 call of Alfa B.V. the log does not tell whether anybody was reached: connection, talk time and result are missing. Yet it records what was said. A finding on them is “possible” at most.',
    );
    expect((await told(gap, 'nl')).what).toContain('Toch staat erbij wat er is gezegd.');
  });

  it('are a gap before judging too', async () => {
    expect(await gapOf('contact:spoken/alfa', { ...emptied, judged: false })).toMatchObject({ rows: 1, calls: null });
  });

  it.each(Object.keys(UNSAID))('count as spoken where only %s is given', async (column) => {
    const calls = [{}, { ...EMPTIED, ...UNSAID, [column]: 'no' }];
    expect(await gapOf('contact:spoken/alfa', { calls, judged: false })).toMatchObject({ rows: 1 });
  });

  it('are a gap of their own where nothing was said either', async () => {
    const gap = await gapOf('contact:alfa', { calls: [{}, { ...EMPTIED, ...UNSAID }] });
    expect(gap).toMatchObject({ form: 'unknown', rows: 1, calls: 1, findings: 0 });
    expect((await told(gap)).what).not.toContain('Yet');
  });

  it.each([
    ['an attempt', { result: 'no-answer' }],
    ['a call of no seconds', { talk_seconds: '0' }],
    ['an inbound call', { direction: 'inbound' }],
  ])('are not %s', async (_, cells) => {
    const gaps = await gapsOf({ calls: [{}, { ...EMPTIED, ...cells }], judged: false });
    expect(gaps.filter(({ kind }) => kind === 'contact')).toEqual([]);
  });
});
