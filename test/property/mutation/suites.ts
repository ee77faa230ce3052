import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { CALL, CASES, differences, FINDING, readCsv } from '../../acceptance/compare.ts';
import { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { foundIn, isMet, openWorld, placedCases, worldsOf } from '../../unit/rulebook/run-cases.ts';
import { type Fault, FaultyStore, NoDifference } from './faulty-store.ts';

/** `invalid`: no statement of SQL that the database can run. */
export type Outcome = 'met' | 'caught' | 'invalid';

/** Longer than any judgement of a case takes: a fault that makes it endless is caught as well. */
const LONGEST_MILLISECONDS = 60_000;

/** A workspace with what must be found in it. */
export interface Expectation {
  readonly name: string;
  readonly open: () => Promise<LoadedWorkspace>;
  readonly isMet: (loaded: LoadedWorkspace) => Promise<boolean>;
}

interface Opened {
  readonly loaded: LoadedWorkspace;
  readonly store: FaultyStore;
}

/** A workspace that is loaded once and judged with one fault after the other. */
export class Suite {
  readonly #expectation: Expectation;
  #opened: Promise<Opened> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(expectation: Expectation) {
    this.#expectation = expectation;
  }

  /** Judges with a fault, after those who asked before. @throws Error where it finds fault without one */
  async judge(fault: Fault): Promise<Outcome> {
    const outcome = this.#turn.then(async () => {
      this.#opened ??= this.#open();
      return await this.#judge(await this.#opened, fault);
    });
    this.#turn = outcome.catch(() => undefined);
    return await outcome;
  }

  async #open(): Promise<Opened> {
    const loaded = await this.#expectation.open();
    const store = new FaultyStore(loaded.store);
    store.begin();
    await loaded.judge(store as unknown as Store);
    if (!(await this.#expectation.isMet(loaded))) throw new Error(`not met without a fault: ${this.#expectation.name}`);
    return { loaded, store };
  }

  async #judge({ loaded, store }: Opened, fault: Fault): Promise<Outcome> {
    const timer = setTimeout(() => loaded.store.interrupt(), LONGEST_MILLISECONDS);
    store.begin(fault);
    try {
      await loaded.judge(store as unknown as Store);
      return (await this.#expectation.isMet(loaded)) ? 'met' : 'caught';
    } catch (error) {
      if (error instanceof NoDifference) return 'met';
      if (isInvalid(error)) {
        store.forget();
        return 'invalid';
      }
      if (process.env['ZZ']) process.stderr.write(String(error).slice(0, 150) + ' ' + fault.faulty.length + '\n');
      // An error such as one of memory may leave the database of no use to the next fault.
      await this.close();
      return 'caught';
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened !== undefined) (await opened).loaded.close();
  }
}

function isInvalid(error: unknown): boolean {
  if (error instanceof UserError) return false;
  return /^(?:Parser|Binder|Catalog) Error/u.test(error instanceof Error ? error.message : '');
}

/** The worlds of the rules' cases, the largest first. */
export async function ruleWorlds(): Promise<readonly Expectation[]> {
  const worlds = [...worldsOf(await placedCases())].sort((one, other) => other.length - one.length);
  return worlds.map((world) => ({
    name: `${world.length} cases of rules, such as ${world[0]?.name}`,
    open: async () => await openWorld(world, 1),
    isMet: async (loaded) => {
      const found = foundIn(world, await loaded.findings());
      return world.every((each) => isMet(each, found.get(each)));
    },
  }));
}

/** The acceptance cases. */
export function acceptanceCases(): readonly Expectation[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => acceptanceCase(join(CASES, entry.name)));
}

function acceptanceCase(folder: string): Expectation {
  const findings = readCsv(join(folder, 'expected', 'findings.csv'));
  const calls = readCsv(join(folder, 'expected', 'calls.csv'));
  return {
    name: folder,
    open: async () => await openCopy(folder),
    isMet: async (loaded) =>
      differences(await loaded.findings(), findings, FINDING).length === 0 &&
      differences(await loaded.calls(), calls, CALL).length === 0,
  };
}

async function openCopy(folder: string): Promise<LoadedWorkspace> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-mutation-'));
  try {
    cpSync(folder, directory, { recursive: true });
    return await LoadedWorkspace.open(directory, 1);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
