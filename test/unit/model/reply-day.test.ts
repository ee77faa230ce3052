import { describe, expect, it } from 'vitest';
import { newTermDay, replyDayOf, withReplyDay } from '../../../src/model/reply-day.ts';
import type { Summary } from '../../../src/model/summary.ts';

/**
 * Results as of 10 July, whose audit date sets 24 July for replies.
 * @param recorded the day in the register
 * @param notShown findings that were in no pack
 */
function summaryWith(recorded: string | null, named: string | null = '2026-07-24', notShown = 1): Summary {
  return {
    client: { name: 'Client' },
    period: { as_of: '2026-07-10' },
    vendors: [{ id: 'alfa', reply: named === null ? null : { by: named, to: 'naleving@voorbeeld.nl' } }],
    ...(recorded === null
      ? {}
      : { hearing: { parties: [{ party: 'alfa', reply_by: recorded, not_shown: notShown }] } }),
  } as unknown as Summary;
}

describe('the day to reply', () => {
  it.each<readonly [string, string | null, string | null, string | null]>([
    ['is that of the audit date where nothing was shared', null, '2026-07-24', '2026-07-24'],
    ['is the recorded one, while it has not passed', '2026-07-15', '2026-07-24', '2026-07-15'],
    ['is the recorded one on its last day', '2026-07-10', '2026-07-24', '2026-07-10'],
    [
      'is new where the recorded one has passed, and something was not handed over yet',
      '2026-07-09',
      '2026-07-24',
      '2026-07-24',
    ],
    ['is not set where nobody set one', null, null, null],
  ])('of a pack %s', (_, recorded, named, day) => {
    expect(replyDayOf(summaryWith(recorded, named), 'alfa')).toBe(day);
  });

  it.each<readonly [string | null, string | null, object | null]>([
    ['2026-07-15', '2026-07-24', { by: '2026-07-15', to: 'naleving@voorbeeld.nl' }],
    // A past day is not printed beside the day that the register sets for the findings shown now.
    ['2026-07-09', '2026-07-24', { by: '2026-07-24', to: 'naleving@voorbeeld.nl' }],
    ['2026-07-15', null, { by: '2026-07-15', to: 'Client' }],
    ['2026-07-09', null, null],
  ])('in every paper for the call centre is that of the pack: recorded %s, named %s', (recorded, named, reply) => {
    const summary = summaryWith(recorded, named);
    const [alfa] = summary.vendors;
    expect(alfa === undefined ? 'none' : withReplyDay(summary, alfa).reply).toEqual(reply);
  });

  it.each<readonly [string, string | null, number | undefined, string, string | null]>([
    ['on the day of the results is the one that they name', '2026-07-24', 14, '2026-07-10', '2026-07-24'],
    ['later is so many days from then', '2026-07-24', 14, '2026-07-20', '2026-08-03'],
    [
      'is the one that the results name where nothing is configured any more',
      '2026-07-24',
      undefined,
      '2026-07-20',
      '2026-07-24',
    ],
    ['is not set where nobody set one', null, 14, '2026-07-20', null],
  ])('of a hand-over %s', (_, named, days, on, day) => {
    expect(newTermDay(summaryWith(null, named), 'alfa', days, on)).toBe(day);
  });

  it('stays the one that has passed where everything was handed over', () => {
    expect(replyDayOf(summaryWith('2026-07-09', '2026-07-24', 0), 'alfa')).toBe('2026-07-09');
  });
});
