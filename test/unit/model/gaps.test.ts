import { describe, expect, it } from 'vitest';
import type { AcceptedGap, RestedOn } from '../../../src/model/configuration.ts';
import { acceptanceOf, gapAnchor, idleAcceptance } from '../../../src/model/gaps.ts';

const DAY = '2026-07-10';
const DRAWN = ['c01', 'c02', 'c03'];

it('names the place of a gap on a page without the names in its id', () => {
  expect(gapAnchor('feed:objections')).toMatch(/^gap-[0-9a-f]{12}$/u);
  expect(gapAnchor('entity:Jan Jansen')).not.toBe(gapAnchor('entity:Piet Jansen'));
});

/** Why an acceptance of a gap that was one thing does not accept what it is now. */
function now(was: RestedOn | undefined, is: RestedOn): string | null {
  const entry: AcceptedGap = { gap: 'feed:scrubs', reason: 'Known.', until: DAY, ...(was && { restedOn: was }) };
  return idleAcceptance(entry, { id: 'feed:scrubs', rests_on: is }, DAY);
}

describe('an acceptance of a gap', () => {
  const was = { digest: 'a', calls: 100, findings: 100, of: 1000 };

  it('holds on its last day, and not on the next', () => {
    const entry = { gap: 'feed:scrubs', reason: 'Known.', until: DAY };
    expect(idleAcceptance(entry, { id: 'feed:scrubs' }, DAY)).toBeNull();
    expect(idleAcceptance(entry, { id: 'feed:scrubs' }, '2026-07-11')).toBe('expired');
  });

  it('holds whatever the gap becomes, if it does not say what it rests on, and is told as such', () => {
    expect(now(undefined, { ...was, calls: 1000 })).toBeNull();
    const entry = { gap: 'feed:scrubs', reason: 'Known.', until: DAY };
    const of = (one: AcceptedGap): unknown => acceptanceOf({ id: one.gap, rests_on: was }, [one], DAY).accepted;
    expect(of(entry)).toEqual({ reason: 'Known.', until: DAY, lapses: false });
    expect(of({ ...entry, by: 'J. de Vries', on: DAY, restedOn: was })).toEqual({
      ...{ reason: 'Known.', until: DAY, by: 'J. de Vries', on: DAY, lapses: true },
    });
  });

  it('lapses once what must stay the same is another thing', () => {
    expect(now(was, was)).toBeNull();
    expect(now(was, { ...was, digest: 'b' })).toBe('lapsed');
  });

  it('lapses if the share of calls, or of findings, grew by more than a fifth', () => {
    expect(now(was, { ...was, calls: 120 })).toBeNull();
    expect(now(was, { ...was, calls: 121 })).toBe('lapsed');
    expect(now(was, { ...was, findings: 121 })).toBe('lapsed');
    expect(now(was, { ...was, calls: 240, findings: 240, of: 2000 })).toBeNull();
    expect(now(was, { ...was, calls: 1, findings: 0 })).toBeNull();
  });

  it('does not lapse as long as the share grew by no more than one in a hundred', () => {
    const few = { digest: 'a', calls: 1, findings: 0, of: 1000 };
    expect(now(few, { ...few, calls: 11 })).toBeNull();
    expect(now(few, { ...few, calls: 12 })).toBe('lapsed');
  });

  it('compares rows where no calls were counted, by their number where there is no total', () => {
    expect(now({ digest: 'a', rows: 10, of: 100 }, { digest: 'a', rows: 13, of: 100 })).toBe('lapsed');
    expect(now({ digest: 'a', rows: 10 }, { digest: 'a', rows: 14 })).toBeNull();
    expect(now({ digest: 'a', rows: 10 }, { digest: 'a', rows: 15 })).toBe('lapsed');
  });

  it('that was accepted by its rows before the calls were judged holds once they are', () => {
    expect(now({ digest: 'a', rows: 10, of: 100 }, { digest: 'a', calls: 900, of: 1000 })).toBeNull();
  });
});

describe('an implausible outcome', () => {
  const rests_on = { digest: 'a', calls: 444, findings: 460, of: 500 };
  const gap = { id: 'outcome:alfa', rests_on, drawn: DRAWN };
  const entry: AcceptedGap = {
    ...{ gap: 'outcome:alfa', reason: 'Bought.', until: DAY, by: 'J. de Vries', on: '2026-07-08', restedOn: rests_on },
    lookedAt: { right: DRAWN, notRight: [], notKnown: [] },
  };
  const idle = (change: Partial<AcceptedGap>): string | null => idleAcceptance({ ...entry, ...change }, gap, DAY);

  it('is accepted once all drawn calls were looked at and are right', () => {
    expect(idle({})).toBeNull();
    expect(acceptanceOf(gap, [entry], DAY).looked_at).toEqual({
      ...{ drawn: 3, of: 444, right: 3, by: 'J. de Vries', on: '2026-07-08' },
    });
  });

  it('is not accepted by a sentence, nor without the name and the day of who looked', () => {
    const { lookedAt: _, ...sentence } = entry;
    const { by: __, ...nameless } = entry;
    const { on: ___, ...dayless } = entry;
    for (const one of [sentence, nameless, dayless]) expect(idleAcceptance(one, gap, DAY)).toBe('sentence');
  });

  it('stays open while one call is not right, or not known, and says how many are', () => {
    for (const lookedAt of [
      { right: ['c01', 'c02'], notRight: ['c03'], notKnown: [] },
      { right: ['c01', 'c02'], notRight: [], notKnown: ['c03'] },
    ]) {
      expect(idle({ lookedAt })).toBe('not-right');
      expect(acceptanceOf(gap, [{ ...entry, lookedAt }], DAY)).toMatchObject({
        accepted: null,
        looked_at: { right: 2 },
      });
    }
  });

  it.each([
    ['another call', ['c01', 'c02', 'c04']],
    ['a call left out', ['c01', 'c02']],
    ['a call too many', ['c01', 'c02', 'c03', 'c04']],
    ['a call twice', ['c01', 'c02', 'c02']],
    ['none', []],
  ])('is not accepted with calls that were not drawn: %s', (_, right) => {
    expect(idle({ lookedAt: { right, notRight: [], notKnown: [] } })).toBe('not-drawn');
  });

  it('is accepted in any order of its calls', () => {
    expect(idle({ lookedAt: { right: DRAWN.toReversed(), notRight: [], notKnown: [] } })).toBeNull();
  });

  it('lapses once anything in it is another thing, and each month keeps its own acceptance', () => {
    const july = { ...entry, restedOn: { ...rests_on, digest: 'b' } };
    expect(idle({ restedOn: july.restedOn })).toBe('lapsed');
    expect(acceptanceOf(gap, [july, entry], DAY).accepted).not.toBeNull();
    expect(acceptanceOf(gap, [july], DAY)).toEqual({ accepted: null });
  });
});
