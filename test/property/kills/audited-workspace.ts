import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropUnfinishedReadings } from '../../../src/staging/unfinished-readings.ts';
import { Store } from '../../../src/store/store.ts';
import { belaudit } from '../../end-to-end/program.ts';
import { contentsOf, copyCase, resultsOf, writePseudonymKey } from '../../end-to-end/workspaces.ts';
import { storedFacts } from '../../unit/facts/stored-facts.ts';

/** One call centre, with enough calls for findings. */
const CASE = '16-consent-given-again-after-an-objection';
const LOG = 'in/alfa/calls.csv';

export type Command = 'load' | 'audit' | 'report' | 'run';
export type Stage = 'fresh' | 'loaded' | 'audited' | 'done' | 'other-log' | 'other-log-loaded' | 'other-log-audited';

/** How a stage is made: from the stage before it, and a step. `other-log` has results of a log other than the one in its folder. */
const STAGES: Readonly<Record<Exclude<Stage, 'fresh'>, readonly [from: Stage, command: Command]>> = {
  loaded: ['fresh', 'load'],
  audited: ['loaded', 'audit'],
  done: ['fresh', 'run'],
  'other-log': ['fresh', 'run'],
  'other-log-loaded': ['other-log', 'load'],
  'other-log-audited': ['other-log-loaded', 'audit'],
};

/** The contents of a workspace, in a form that can be compared. */
export interface Holdings {
  /** Digest of every file of the results, by path. */
  readonly results: Readonly<Record<string, string>>;
  /** Digest of all facts and accounts in the store; `nothing` if there is no store, or one that was never filled. */
  readonly facts: string;
}

/** Makes stages of one workspace, each once. */
export class Stages {
  readonly #scratch: string;
  readonly #made = new Map<Stage, Promise<string>>();

  constructor(scratch: string) {
    this.#scratch = scratch;
  }

  /**
   * @returns the folder of that stage, which must not be changed
   */
  async folderOf(stage: Stage): Promise<string> {
    const known = this.#made.get(stage);
    if (known !== undefined) return await known;
    const made = this.#make(stage);
    this.#made.set(stage, made);
    return await made;
  }

  /** A copy of a stage, to work in. */
  async copyOf(stage: Stage): Promise<string> {
    const copy = mkdtempSync(join(this.#scratch, `${stage}-`));
    cpSync(await this.folderOf(stage), copy, { recursive: true });
    return copy;
  }

  async #make(stage: Stage): Promise<string> {
    const folder = join(this.#scratch, `stage-${stage}`);
    if (stage === 'fresh') {
      copyCase(CASE, folder);
      writePseudonymKey(folder);
      return folder;
    }
    const [from, command] = STAGES[stage];
    cpSync(await this.folderOf(from), folder, { recursive: true });
    const log = readFileSync(join(folder, LOG), 'utf8');
    if (stage === 'other-log') writeFileSync(join(folder, LOG), log.trimEnd().split('\n').slice(0, -2).join('\n'));
    const { code, err } = await belaudit([command, folder, '--quiet']);
    if (code !== 0) throw new Error(err);
    writeFileSync(join(folder, LOG), log);
    return folder;
  }
}

/**
 * The contents of a workspace. The store is opened as a copy, so that its write-ahead log does not change.
 * @throws Error if the store does not open, or its account does not add up
 */
export async function holdingsOf(workspace: string): Promise<Holdings> {
  return { results: resultsOf(workspace), facts: await factsOf(workspace) };
}

const NOTHING = 'nothing';

async function factsOf(workspace: string): Promise<string> {
  const own = join(workspace, '.belaudit');
  if (!existsSync(join(own, 'store.duckdb'))) return NOTHING;
  const copy = mkdtempSync(`${workspace}-store-`);
  try {
    for (const name of readdirSync(own)) if (name.startsWith('store.duckdb')) cpSync(join(own, name), join(copy, name));
    const store = await Store.open(join(copy, 'store.duckdb'), { allowedDirectory: copy });
    try {
      return await digestOf(store);
    } finally {
      store.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function digestOf(store: Store): Promise<string> {
  if (!(await store.hasTable('file_account'))) return NOTHING;
  await dropUnfinishedReadings(store);
  const wrong = await store.rows(
    'select * from file_account where rows_read is distinct from accepted + rejected + duplicate + replaced',
  );
  if (wrong.length > 0) throw new Error(`The account of ${wrong.length} files does not add up.`);
  const hash = createHash('sha256');
  hash.update(JSON.stringify(await storedFacts(store)));
  return hash.digest('hex');
}

/** The folders of results in `reports`, with their contents; without drafts, which nobody reads. */
export function resultFoldersOf(workspace: string): ReadonlyMap<string, string> {
  const reports = join(workspace, 'reports');
  if (!existsSync(reports)) return new Map();
  const names = readdirSync(reports).filter((name) => !name.endsWith('.draft'));
  return new Map(names.map((name) => [name, JSON.stringify(contentsOf(join(reports, name)))]));
}
