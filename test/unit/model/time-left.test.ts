import { describe, expect, it } from 'vitest';
import { TimeLeft } from '../../../src/model/time-left.ts';

const SECOND = 1000;

/** A load with an expected duration of 100 seconds. */
function expected(): TimeLeft {
  const left = new TimeLeft();
  left.expect([
    { name: 'Reading', cost: 60 },
    { name: 'Facts', cost: 10 },
    { name: 'Judging', cost: 30 },
  ]);
  return left;
}

function secondsLeft(left: TimeLeft, now: number): number {
  return Math.round((left.left(now * SECOND) ?? Number.NaN) / SECOND);
}

describe('the time that is left', () => {
  it('is that of all stages, as far as they are known to take', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.advance(0.5, 30 * SECOND);
    expect(secondsLeft(left, 30)).toBe(70);
    left.begin('Facts', 60 * SECOND);
    expect(secondsLeft(left, 60)).toBe(40);
  });

  it('learns how fast the machine is', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.advance(0.5, 90 * SECOND);
    expect(secondsLeft(left, 90) / 210).toBeGreaterThan(0.85);
    left.end(180 * SECOND);
    expect(secondsLeft(left, 180) / 120).toBeGreaterThan(0.85);
  });

  it('goes down while a step takes long, but never to nothing', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.end(60 * SECOND);
    left.begin('Judging', 60 * SECOND);
    expect(secondsLeft(left, 60)).toBe(30);
    expect(secondsLeft(left, 80)).toBe(10);
    expect(left.left(500 * SECOND)).toBeGreaterThan(0);
  });

  it('takes what is told anew, and keeps the pace', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.end(60 * SECOND);
    left.expect([{ name: 'Judging', cost: 300 }]);
    expect(secondsLeft(left, 60)).toBe(300);
  });

  it('counts no stage that nobody expected, nor one that was passed over', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.end(60 * SECOND);
    expect(left.begin('Joining', 60 * SECOND)).toBeUndefined();
    left.end(100 * SECOND);
    expect(left.begin('Judging', 100 * SECOND)?.cost).toBe(30);
    expect(secondsLeft(left, 100)).toBe(30);
  });

  it('is said between two stages too', () => {
    const left = expected();
    left.begin('Reading', 0);
    left.end(0.2 * SECOND);
    expect(left.left(0.25 * SECOND)).toBeUndefined();
    expect(left.left(0.4 * SECOND)).toBeGreaterThan(0);
  });

  it('is not said before the work has begun, nor where nothing is expected', () => {
    const left = expected();
    left.begin('Reading', 0);
    expect(left.left(0.2 * SECOND)).toBeUndefined();
    expect(new TimeLeft().left(60 * SECOND)).toBeUndefined();
  });
});
