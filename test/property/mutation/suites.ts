import { UserError } from '../../../src/errors.ts';
import type { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { type Fault, RecordedAudit } from './recorded-audit.ts';

/** A workspace and what must be found in it. */
export interface Expectation {
  readonly name: string;
  readonly open: () => Promise<World>;
}

export interface World {
  readonly loaded: LoadedWorkspace;
  /** What the last judgement does not agree with; undefined: it is as it must be. */
  readonly refuted: () => Promise<Witness | undefined>;
}

/** Who knows what must be found: cases that people worked out, or the second opinion. */
export type Witness = 'cases' | 'second opinion';

/** `invalid`: no statement of SQL that the database can run. `unseen`: all is found as it must be. `failed`: the audit ends in an error. */
export type Outcome = Witness | 'failed' | 'invalid' | 'unseen';

/** Longer than any judgement takes: a fault that makes it endless is seen by that. */
const LONGEST_MILLISECONDS = 60_000;

interface Opened {
  readonly world: World;
  readonly audit: RecordedAudit;
}

/** A workspace that is loaded and judged once, and then judged with one fault after the other. */
export class Suite {
  readonly #expectation: Expectation;
  #opened: Promise<Opened> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(expectation: Expectation) {
    this.#expectation = expectation;
  }

  /** Judges with a fault, after those who asked before. @throws Error where something is amiss without one */
  async judge(fault: Fault): Promise<Outcome> {
    const outcome = this.#turn.then(async () => {
      this.#opened ??= this.#open();
      return await this.#judge(await this.#opened, fault);
    });
    this.#turn = outcome.catch(() => undefined);
    return await outcome;
  }

  async #open(): Promise<Opened> {
    const world = await this.#expectation.open();
    const { loaded, refuted } = world;
    const audit = await RecordedAudit.record(loaded.store, (through) => loaded.judge(through));
    const witness = await refuted();
    if (witness !== undefined) throw new Error(`${this.#expectation.name}: refuted without a fault, by ${witness}`);
    return { world, audit };
  }

  async #judge({ world, audit }: Opened, fault: Fault): Promise<Outcome> {
    const timer = setTimeout(() => world.loaded.store.interrupt(), LONGEST_MILLISECONDS);
    try {
      return (await audit.withFault(fault, world.refuted)) ?? 'unseen';
    } catch (error) {
      const outcome = outcomeOf(error);
      // After an interruption the store is of no use to the next fault.
      if (outcome !== 'invalid') await this.close();
      if (outcome === undefined) throw error;
      return outcome;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened !== undefined) await (await opened).world.loaded.close();
  }
}

/** What an error of the database says of a fault; undefined: the fault did not bring it about. */
function outcomeOf(error: unknown): Outcome | undefined {
  if (error instanceof UserError) return error.code === 'INTERRUPTED' ? 'failed' : undefined;
  const message = error instanceof Error ? error.message : '';
  if (/^(?:Parser|Binder|Catalog) Error/u.test(message)) return 'invalid';
  return /^(?:Conversion|Out of Range|Invalid Input|Out of Memory) Error/u.test(message) ? 'failed' : undefined;
}
