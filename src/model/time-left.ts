import type { ExpectedStage } from './progress.ts';

interface Begun {
  readonly cost: number;
  readonly startedAt: number;
  /** Done of it, from 0 to 1, and when that was told. */
  share: number;
  toldAt: number;
}

/** Before that nothing is said. */
const LEAST_TIME = 300;
/** Costs are seconds of a common machine: so much of all of them speaks for that, until the work itself has said more. */
const PRESUMED_SHARE = 0.05;
const PRESUMED_PACE = 1000;
/** A step that takes longer than it should is still not over. */
const LEAST_LEFT = 0.15;

/**
 * How long a command still takes, from what its stages cost against each other and how long those took that are done: how fast the machine is, shows while it works.
 * Times are in milliseconds, from any start.
 */
export class TimeLeft {
  #expected: readonly ExpectedStage[] = [];
  #current: Begun | undefined;
  /** Of stages that were expected and are done. */
  #doneCost = 0;
  #doneTime = 0;
  /** Of the last stage, where what follows belongs to the work that is expected. */
  #endedAt: number | undefined;

  expect(stages: readonly ExpectedStage[]): void {
    this.#expected = stages;
  }

  /** A stage begins, and the former one has ended. @returns what was expected of it */
  begin(name: string, now: number): ExpectedStage | undefined {
    this.end(now);
    const place = this.#expected.findIndex((stage) => stage.name === name);
    const stage = this.#expected[place];
    const endedAt = this.#endedAt;
    this.#endedAt = undefined;
    if (stage === undefined) return undefined;
    this.#doneTime += now - (endedAt ?? now);
    // Stages before it were not needed.
    this.#expected = this.#expected.slice(place + 1);
    this.#current = { cost: stage.cost, startedAt: now, share: 0, toldAt: now };
    return stage;
  }

  /** @param share of the stage that is done, from 0 to 1 */
  advance(share: number, now: number): void {
    if (this.#current === undefined) return;
    this.#current.share = share;
    this.#current.toldAt = now;
  }

  end(now: number): void {
    if (this.#current === undefined) return;
    this.#doneCost += this.#current.cost;
    this.#doneTime += now - this.#current.startedAt;
    this.#current = undefined;
    this.#endedAt = now;
  }

  /** Milliseconds until the command is done; undefined where nothing is expected, or the work has only begun. */
  left(now: number): number | undefined {
    const later = this.#expected.reduce((sum, { cost }) => sum + cost, 0);
    const { cost, share, startedAt, toldAt } = this.#current ?? { cost: 0, share: 0, startedAt: now, toldAt: now };
    const presumed = PRESUMED_SHARE * (this.#doneCost + cost + later);
    const spent = this.#doneTime + toldAt - startedAt;
    // Between two stages time goes by as well.
    const since = this.#current === undefined ? (this.#endedAt ?? now) : startedAt;
    if (presumed === 0 || this.#doneTime + now - since < LEAST_TIME) return undefined;
    const pace = (spent + presumed * PRESUMED_PACE) / (this.#doneCost + cost * share + presumed);
    // The further a stage is, the more it says itself of how long its rest takes.
    const own = cost * share === 0 ? pace : (toldAt - startedAt) / (cost * share);
    const rest = cost * (1 - share) * (share * own + (1 - share) * pace);
    return Math.max(rest - (now - toldAt), LEAST_LEFT * rest) + later * pace;
  }
}
