import type { Progress } from '../src/index.ts';
import { printable } from './printable.ts';

export interface ProgressScreen {
  readonly write: (text: string) => void;
  /** Columns of the terminal; undefined where there is none: then plain lines are written, seldom. */
  readonly columns: number | undefined;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Where it is aborted, the next report throws its reason: the way out of work that takes no signal. */
  readonly signal?: AbortSignal;
}

interface Stage {
  readonly name: string;
  readonly total: number | undefined;
  readonly startedAt: number;
  done: number;
}

const REDRAW_EVERY = 100;
const PLAIN_LINE_EVERY = 3000;
const BAR_WIDTH = 20;
/** Before that a rate says nothing. */
const RATE_AFTER = 1000;
const CLEAR_LINE = '\r\u001B[2K';

/** Draws progress: on a terminal one line per stage, redrawn; elsewhere a plain line every few seconds at most. */
export function drawProgress(screen: ProgressScreen): Progress {
  const isTerminal = screen.columns !== undefined;
  const every = isTerminal ? REDRAW_EVERY : PLAIN_LINE_EVERY;
  let stage: Stage | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;

  const draw = (current: Stage): void => {
    drawnAt = screen.now();
    const text = stageText(current, drawnAt);
    screen.write(isTerminal ? `${CLEAR_LINE}${text.slice(0, Math.max(20, (screen.columns ?? 80) - 1))}` : `${text}\n`);
  };
  const end = (): void => {
    if (stage !== undefined && isTerminal) {
      draw(stage);
      screen.write('\n');
    }
    stage = undefined;
  };
  return {
    stage(name, total) {
      screen.signal?.throwIfAborted();
      end();
      stage = { name: printable(name), total, startedAt: screen.now(), done: 0 };
      if (isTerminal || screen.now() - drawnAt >= every) draw(stage);
    },
    advance(units) {
      screen.signal?.throwIfAborted();
      if (stage === undefined) return;
      stage.done += units;
      if (screen.now() - drawnAt >= every) draw(stage);
    },
    note(message) {
      screen.write(`${isTerminal && stage !== undefined ? CLEAR_LINE : ''}${printable(message)}\n`);
      if (isTerminal && stage !== undefined) draw(stage);
    },
    done: end,
  };
}

function stageText(stage: Stage, now: number): string {
  const elapsed = now - stage.startedAt;
  const parts = [stage.name];
  if (stage.total !== undefined && stage.total > 0) {
    const share = Math.min(1, stage.done / stage.total);
    parts.push(`${bar(share)} ${count(stage.done)} / ${count(stage.total)}`);
  } else if (stage.done > 0) parts.push(count(stage.done));
  const rate = (stage.done * 1000) / elapsed;
  if (rate >= 1 && elapsed >= RATE_AFTER) parts.push(`${count(rate)}/s`);
  const left = timeLeft(stage, elapsed);
  if (left !== undefined) parts.push(`${duration(left)} left`);
  return parts.join('  ');
}

function timeLeft(stage: Stage, elapsed: number): number | undefined {
  if (stage.total === undefined || stage.done === 0 || stage.done >= stage.total || elapsed < RATE_AFTER)
    return undefined;
  return ((stage.total - stage.done) * elapsed) / stage.done;
}

function bar(share: number): string {
  const full = Math.floor(share * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
