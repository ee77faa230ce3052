import { UserError } from '../../../src/errors.ts';
import type { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { type Fault, RecordedAudit } from './recorded-audit.ts';

/** A workspace and its expected findings. */
export interface Expectation {
  readonly name: string;
  readonly open: () => Promise<World>;
}

export interface World {
  readonly loaded: LoadedWorkspace;
  /** The differences from the last judgement; undefined: there are none. */
  readonly refuted: () => Promise<Witness | undefined>;
}

/** The source of the expected findings: cases that people worked out, or the second opinion. */
export type Witness = 'cases' | 'second opinion';

/** `invalid`: the database cannot run the statement. `unseen`: all findings are as expected. `failed`: the audit ends in an error. */
export type Outcome = Witness | 'failed' | 'invalid' | 'unseen';

/** Longer than any judgement takes, to detect a fault that makes it endless. */
const LONGEST_MILLISECONDS = 60_000;

interface Opened {
  readonly world: World;
  readonly audit: RecordedAudit;
}

/** A workspace that is loaded and judged once, and then with one fault after the other. */
export class Suite {
  readonly #expectation: Expectation;
  #opened: Promise<Opened> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(expectation: Expectation) {
    this.#expectation = expectation;
  }

  /**
   * Judges with a fault, after earlier requests.
   * @throws Error if something is wrong without a fault
   */
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
      // After an interruption the store cannot be used for the next fault.
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

/** The fate that a database error means for a fault; undefined: the fault did not cause it. */
function outcomeOf(error: unknown): Outcome | undefined {
  if (error instanceof UserError) return error.code === 'INTERRUPTED' ? 'failed' : undefined;
  const message = error instanceof Error ? error.message : '';
  if (/^(?:Parser|Binder|Catalog) Error/u.test(message)) return 'invalid';
  return /^(?:Conversion|Out of Range|Invalid Input|Out of Memory) Error/u.test(message) ? 'failed' : undefined;
}
