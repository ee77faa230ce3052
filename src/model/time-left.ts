import type { ExpectedStage } from './progress.ts';

interface Begun {
  readonly cost: number;
  readonly startedAt: number;
  /** How much of it is done, from 0 to 1, and when that was reported. */
  share: number;
  reportedAt: number;
}

/** Milliseconds before which nothing is said. */
const LEAST_TIME = 300;
/** Costs are seconds on a typical machine. They weigh as much as this share of all costs until the work itself has shown more. */
const PRESUMED_SHARE = 0.05;
const PRESUMED_PACE = 1000;
/** A step that takes longer than expected is still not over. */
const LEAST_LEFT = 0.15;

/**
 * Estimates how long a command will still take, from the relative costs of its stages and the duration of those already done: the speed of the machine shows
 * during the work. Times are in milliseconds, from any start.
 */
export class TimeLeft {
  #expected: readonly ExpectedStage[] = [];
  #current: Begun | undefined;
  /** Cost of expected stages that are done. */
  #doneCost = 0;
  #doneTime = 0;
  /** End of the last stage, if what follows is part of the expected work. */
  #endedAt: number | undefined;

  expect(stages: readonly ExpectedStage[]): void {
    this.#expected = stages;
  }

  /**
   * Begins a stage and ends the previous one.
   * @returns the expected cost of the stage
   */
  begin(name: string, now: number): ExpectedStage | undefined {
    this.end(now);
    const place = this.#expected.findIndex((stage) => stage.name === name);
    const stage = this.#expected[place];
    const endedAt = this.#endedAt;
    this.#endedAt = undefined;
    if (stage === undefined) return undefined;
    this.#doneTime += now - (endedAt ?? now);
    // The stages before it were skipped.
    this.#expected = this.#expected.slice(place + 1);
    this.#current = { cost: stage.cost, startedAt: now, share: 0, reportedAt: now };
    return stage;
  }

  /** @param share how much of the stage is done, from 0 to 1 */
  advance(share: number, now: number): void {
    if (this.#current === undefined) return;
    this.#current.share = share;
    this.#current.reportedAt = now;
  }

  end(now: number): void {
    if (this.#current === undefined) return;
    this.#doneCost += this.#current.cost;
    this.#doneTime += now - this.#current.startedAt;
    this.#current = undefined;
    this.#endedAt = now;
  }

  /** Milliseconds until the command is done; undefined if no stage is announced, or the work has only just begun. */
  left(now: number): number | undefined {
    const later = this.#expected.reduce((sum, { cost }) => sum + cost, 0);
    const { cost, share, startedAt, reportedAt } = this.#current ?? {
      cost: 0,
      share: 0,
      startedAt: now,
      reportedAt: now,
    };
    const presumed = PRESUMED_SHARE * (this.#doneCost + cost + later);
    const spent = this.#doneTime + reportedAt - startedAt;
    // Time also passes between two stages.
    const since = this.#current === undefined ? (this.#endedAt ?? now) : startedAt;
    if (presumed === 0 || this.#doneTime + now - since < LEAST_TIME) return undefined;
    const pace = (spent + presumed * PRESUMED_PACE) / (this.#doneCost + cost * share + presumed);
    // The further a stage is, the better its own pace predicts the rest.
    const own = cost * share === 0 ? pace : (reportedAt - startedAt) / (cost * share);
    const rest = cost * (1 - share) * (share * own + (1 - share) * pace);
    return Math.max(rest - (now - reportedAt), LEAST_LEFT * rest) + later * pace;
  }
}
