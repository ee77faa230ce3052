import { describe, expect, it } from 'vitest';
import { drawProgress } from '../../../cli/progress.ts';
import type { Progress } from '../../../src/model/progress.ts';

function drawn(
  columns: number | undefined,
  work: (progress: Progress, wait: (milliseconds: number) => void) => void,
): string {
  let text = '';
  let now = 0;
  const write = (more: string): void => {
    text += more;
  };
  work(drawProgress({ write, columns, now: () => now }), (milliseconds) => {
    now += milliseconds;
  });
  return text;
}

const CLEAR = '\r\u001B[2K';

describe('progress on a terminal', () => {
  it('is one line per stage, with a bar, the rate and the time left', () => {
    const text = drawn(100, (progress, wait) => {
      progress.stage('Reading in/alfa/calls.csv', 4000);
      wait(2000);
      progress.advance(1000);
      wait(6000);
      progress.advance(3000);
      progress.done();
    });
    expect(text.split(CLEAR)).toEqual([
      '',
      'Reading in/alfa/calls.csv  [--------------------] 0 / 4,000',
      'Reading in/alfa/calls.csv  [#####---------------] 1,000 / 4,000  500/s  6 s left',
      'Reading in/alfa/calls.csv  [####################] 4,000 / 4,000  500/s',
      'Reading in/alfa/calls.csv  [####################] 4,000 / 4,000  500/s\n',
    ]);
  });

  it('is redrawn ten times a second at most', () => {
    const text = drawn(80, (progress, wait) => {
      progress.stage('Reading', 1000);
      for (let row = 0; row < 1000; row += 1) {
        wait(1);
        progress.advance(1);
      }
    });
    expect(text.split(CLEAR)).toHaveLength(1 + 1 + 10);
  });

  it('needs no total', () => {
    const text = drawn(80, (progress, wait) => {
      progress.stage('Judging');
      wait(500);
      progress.advance(7);
      progress.done();
      progress.done();
    });
    expect(text).toBe(`${CLEAR}Judging${CLEAR}Judging  7${CLEAR}Judging  7\n`);
  });

  it('never grows wider than the terminal, nor past the total', () => {
    const text = drawn(40, (progress, wait) => {
      progress.stage('A very long name of a file that goes on and on', 10);
      wait(5000);
      progress.advance(25);
    });
    for (const line of text.split(CLEAR)) expect(line.length).toBeLessThanOrEqual(39);
    expect(drawn(200, (progress) => progress.stage('x', 0))).toBe(`${CLEAR}x`);
  });

  it('says how much of all rows is done, and how long the whole command takes, where that is known', () => {
    const text = drawn(100, (progress, wait) => {
      progress.expect([
        { name: 'Reading', cost: 10 },
        { name: 'Judging', cost: 190 },
      ]);
      progress.stage('Reading', 100);
      wait(4000);
      progress.advance(40, 3000);
      wait(6000);
      progress.advance(60, 4000);
      progress.stage('Judging', 7, 1_000_000);
    });
    expect(text.split(CLEAR)).toEqual([
      '',
      'Reading  [--------------------] 0%',
      'Reading  [########------------] 40%  3,000 rows  3 min 20 s left in all',
      'Reading  [####################] 100%  7,000 rows  3 min 10 s left in all',
      'Reading  [####################] 100%  7,000 rows  3 min 10 s left in all\n',
      'Judging  [--------------------] 0%  1,000,000 rows  3 min 10 s left in all',
    ]);
  });

  it('is drawn while one step takes long', () => {
    let tick: () => void = () => undefined;
    let isTicking = false;
    let text = '';
    const every = (_milliseconds: number, work: () => void): (() => void) => {
      tick = work;
      isTicking = true;
      return () => {
        isTicking = false;
      };
    };
    const progress = drawProgress({
      write: (more) => {
        text += more;
      },
      columns: 80,
      now: () => 0,
      every,
    });
    progress.stage('Judging');
    tick();
    expect(text).toBe(`${CLEAR}Judging${CLEAR}Judging`);
    progress.done();
    expect(isTicking).toBe(false);
  });

  it('keeps notes', () => {
    const text = drawn(80, (progress) => {
      progress.stage('Reading');
      progress.note('17 rows were rejected.');
    });
    expect(text).toBe(`${CLEAR}Reading${CLEAR}17 rows were rejected.\n${CLEAR}Reading`);
  });
});

describe('progress elsewhere', () => {
  it('is a plain line every few seconds at most', () => {
    const text = drawn(undefined, (progress, wait) => {
      progress.stage('Reading', 100);
      for (let step = 0; step < 100; step += 1) {
        wait(100);
        progress.advance(1);
      }
      progress.stage('Judging');
      progress.done();
    });
    expect(text).toBe(
      'Reading  [--------------------] 0 / 100\n' +
        'Reading  [######--------------] 30 / 100  10/s  7 s left\n' +
        'Reading  [############--------] 60 / 100  10/s  4 s left\n' +
        'Reading  [##################--] 90 / 100  10/s  1 s left\n',
    );
  });
});
