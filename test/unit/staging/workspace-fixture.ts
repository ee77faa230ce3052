import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LoadOptions, load } from '../../../src/facts/load.ts';
import type { LoadOutcome } from '../../../src/facts/load-outcome.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { atFileEnd } from '../../file-end.ts';
import { borrowStore, KEPT_FOLDER } from '../../kept-stores.ts';
import { storedFacts } from '../facts/stored-facts.ts';

/** Notes that most tests ignore: about the hours of their calls, and whom they call. */
const SELDOM_MEANT = ['at-night', 'clock-in-doubt', 'direction-inferred', 'one-number-called'];
/** A condition on rows of `problem` that leaves them out. */
export const WITHOUT_SELDOM_MEANT: string = `reason not in (${SELDOM_MEANT.map((reason) => `'${reason}'`).join(', ')})`;

const NOTES_OF_FILE = `select concat_ws(' ', source_row, kind, column_name, reason) as text
  from problem inner join source_file using (file_key) where path = $path order by source_row, kind, column_name, reason`;

export type Files = Readonly<Record<string, string | Buffer>>;

/** A configuration with two vendors and two entities, around the sources that a test needs. */
export function configuration(sources: string, client = 'time_zone: Europe/Amsterdam'): string {
  return `client:
  name: Voorbeeld Energie B.V.
  language: nl
  ${client}
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular, brands: [groenplus], took_over: [oude-energie] }
    - { id: tweede, name: Tweede B.V., sender: regular }
audit: { from: 2025-10-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V., entity: voorbeeld }
  - { id: beta, name: Beta Belt B.V., entity: voorbeeld }
sources:
${sources}`;
}

async function openStore(directory: string, path: string): Promise<Store> {
  return await Store.open(path, {
    allowedDirectory: directory,
    temporaryDirectory: join(directory, '.belaudit/tmp'),
    // More than one thread only costs time with files of few rows.
    threads: 1,
  });
}

/** A workspace in a folder of its own, deleted when the tests of its file are done. */
export class Fixture {
  readonly directory: string;
  readonly #storePath: string;
  #store: Store;

  private constructor(directory: string, storePath: string, store: Store) {
    this.directory = directory;
    this.#storePath = storePath;
    this.#store = store;
  }

  /** @param keeping `disk`: the store can be closed and opened again */
  static async create(yaml: string, files: Files, keeping: 'memory' | 'disk' = 'memory'): Promise<Fixture> {
    const directory = mkdtempSync(join(KEPT_FOLDER, 'intake-'));
    mkdirSync(join(directory, '.belaudit/tmp'), { recursive: true });
    const storePath = join(directory, '.belaudit/store.duckdb');
    const store = keeping === 'memory' ? await borrowStore() : await openStore(directory, storePath);
    const fixture = new Fixture(directory, storePath, store);
    if (keeping === 'disk')
      atFileEnd(() => {
        fixture.#store.close();
        rmSync(directory, { recursive: true, force: true });
      });
    fixture.write({ 'belaudit.yaml': yaml, ...files });
    return fixture;
  }

  get store(): Store {
    return this.#store;
  }

  /** Closes the store and opens it again, as the next command does. */
  async reopen(): Promise<void> {
    this.#store.close();
    this.#store = await openStore(this.directory, this.#storePath);
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const absolute = join(this.directory, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, content);
    }
  }

  remove(path: string): void {
    rmSync(join(this.directory, path));
  }

  get workspace(): Workspace {
    return openWorkspace(this.directory, { today: '2026-07-10' });
  }

  async load(options: LoadOptions = {}): Promise<LoadOutcome> {
    return await load(this.workspace, this.store, SILENT, options);
  }

  async rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
    return await this.store.rows<Row>(sql);
  }

  /**
   * Notes on rows: `row kind column reason`, in order.
   * @param of unless `everything`, without notes on the hour of a call and on inferred directions: most tests make calls at any hour and of any
   * exchange
   */
  async problems(of?: 'everything'): Promise<string[]> {
    const rows = await this.rows<{ text: string; reason: string }>(
      `select concat_ws(' ', source_row, kind, column_name, reason) as text, reason from problem inner join source_file using (file_key) order by path, feed, source_row, kind, column_name, reason`,
    );
    const told = of === 'everything' ? rows : rows.filter(({ reason }) => !SELDOM_MEANT.includes(reason));
    return told.map((row) => row.text);
  }

  /** Every note on the rows of one file, as `problems` gives them. */
  async problemsOf(path: string): Promise<string[]> {
    const rows = await this.store.rows<{ text: string }>(NOTES_OF_FILE, { path });
    return rows.map(({ text }) => text);
  }

  /** Every fact and every line of the ledger, as text, in a fixed order. */
  async contents(): Promise<Record<string, string[]>> {
    return await storedFacts(this.store);
  }
}

/** Loads one file of a feed and returns the workspace, to inspect its facts. */
export async function loadFile(source: string, content: string | Buffer, client?: string): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(`  - { ${source}, files: in/file.csv }\n`, client), {
    'in/file.csv': content,
  });
  await fixture.load();
  return fixture;
}
