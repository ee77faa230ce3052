import { type Progress, TimeLeft } from '../src/index.ts';
import { groupedNumber } from './grouped-number.ts';
import { printable, withMaskedNumbers } from './printable.ts';

export interface ProgressScreen {
  readonly write: (text: string) => void;
  /** Columns of the terminal; undefined without one: then plain lines are written, rarely. */
  readonly columns: number | undefined;
  /** Milliseconds, from any starting point. */
  readonly now: () => number;
  /** Repeats an action at this interval in milliseconds, until the returned function is called; absent: lines are drawn only when the work reports progress. */
  readonly every?: (milliseconds: number, work: () => void) => () => void;
  /** Once aborted, the next report throws its reason: this ends work that takes no signal. */
  readonly signal?: AbortSignal;
}

interface Stage {
  readonly name: string;
  readonly total: number | undefined;
  readonly startedAt: number;
  done: number;
  /** An announced stage is shown in per cent, because its units mean nothing to the user. */
  readonly isExpected: boolean;
  /** Rows processed so far, if they are counted. */
  rows: number | undefined;
}

const REDRAW_EVERY = 100;
const PLAIN_LINE_EVERY = 3000;
/** Milliseconds between drawings while one step takes long. */
const TICK = 1000;
const PLAIN_TICK = 10_000;
const BAR_WIDTH = 20;
/** Milliseconds before which a rate means nothing. */
const RATE_AFTER = 1000;
const CLEAR_LINE = '\r\u001B[2K';

/**
 * Draws progress: on a terminal one line per stage, redrawn; elsewhere a plain line every few seconds at most. If the work announced its stages, the
 * remaining time is that of all of it, else that of the stage.
 */
export function drawProgress(screen: ProgressScreen): Progress {
  const isTerminal = screen.columns !== undefined;
  const every = isTerminal ? REDRAW_EVERY : PLAIN_LINE_EVERY;
  const timeLeft = new TimeLeft();
  let stage: Stage | undefined;
  let stopTicking: (() => void) | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;

  const draw = (current: Stage): void => {
    drawnAt = screen.now();
    const text = stageText(current, drawnAt, timeLeft.left(drawnAt));
    screen.write(isTerminal ? `${CLEAR_LINE}${text.slice(0, Math.max(20, (screen.columns ?? 80) - 1))}` : `${text}\n`);
  };
  const end = (): void => {
    if (stage !== undefined && isTerminal) {
      draw(stage);
      screen.write('\n');
    }
    stage = undefined;
    stopTicking?.();
    stopTicking = undefined;
  };
  return {
    expect(stages) {
      timeLeft.expect(stages);
    },
    stage(name, total, rows) {
      screen.signal?.throwIfAborted();
      end();
      const now = screen.now();
      const expected = timeLeft.begin(name, now);
      stage = {
        ...{ name: printable(withMaskedNumbers(name)), total, startedAt: now, done: 0 },
        ...{ isExpected: expected !== undefined, rows },
      };
      if (isTerminal || now - drawnAt >= every) draw(stage);
      stopTicking = screen.every?.(isTerminal ? TICK : PLAIN_TICK, () => {
        if (stage !== undefined) draw(stage);
      });
    },
    advance(units, rows) {
      screen.signal?.throwIfAborted();
      if (stage === undefined) return;
      stage.done += units;
      if (rows !== undefined) stage.rows = (stage.rows ?? 0) + rows;
      if (stage.total !== undefined && stage.total > 0)
        timeLeft.advance(Math.min(1, stage.done / stage.total), screen.now());
      if (screen.now() - drawnAt >= every) draw(stage);
    },
    note(message) {
      screen.write(`${isTerminal && stage !== undefined ? CLEAR_LINE : ''}${printable(withMaskedNumbers(message))}\n`);
      if (isTerminal && stage !== undefined) draw(stage);
    },
    done() {
      timeLeft.end(screen.now());
      end();
    },
  };
}

/** @param leftOfAll milliseconds until the command is done, if known */
function stageText(stage: Stage, now: number, leftOfAll: number | undefined): string {
  const elapsed = now - stage.startedAt;
  const parts = [stage.name];
  if (stage.total !== undefined && stage.total > 0) {
    const share = Math.min(1, stage.done / stage.total);
    const state = stage.isExpected ? `${Math.floor(share * 100)}%` : `${count(stage.done)} / ${count(stage.total)}`;
    parts.push(`${bar(share)} ${state}`);
  } else if (stage.done > 0 && !stage.isExpected) parts.push(count(stage.done));
  if (stage.rows !== undefined) parts.push(`${count(stage.rows)} rows`);
  const rate = (stage.done * 1000) / elapsed;
  if (!stage.isExpected && rate >= 1 && elapsed >= RATE_AFTER) parts.push(`${count(rate)}/s`);
  const left = leftOfAll ?? timeLeftOf(stage, elapsed);
  if (left !== undefined) parts.push(`${duration(left)} left${leftOfAll === undefined ? '' : ' in all'}`);
  return parts.join('  ');
}

function timeLeftOf(stage: Stage, elapsed: number): number | undefined {
  if (stage.total === undefined || stage.done === 0 || stage.done >= stage.total || elapsed < RATE_AFTER)
    return undefined;
  return ((stage.total - stage.done) * elapsed) / stage.done;
}

function bar(share: number): string {
  const full = Math.floor(share * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`;
}

function count(value: number): string {
  return groupedNumber(Math.round(value));
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const tens = Math.round(seconds / 10);
  if (tens >= 60) return `${Math.round(seconds / 60)} min`;
  return tens % 6 === 0 ? `${tens / 6} min` : `${Math.floor(tens / 6)} min ${(tens % 6) * 10} s`;
}
