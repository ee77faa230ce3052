import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../../src/audit/audit.ts';
import type { Engine } from '../../../src/engines/engine.ts';
import { load } from '../../../src/facts/load.ts';
import type { AuditPeriod } from '../../../src/model/configuration.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { matchAnswers } from '../../../src/results/answers.ts';
import { prepareRows } from '../../../src/results/write-results.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import type { Row } from '../../acceptance/compare.ts';
import { borrowStore, returnStore } from '../../kept-stores.ts';

const RESULTS = new URL('../../../src/results/write-results.ts', import.meta.url).href;
const MACROS = ['./utc-text.sql', './local-text.sql'];

/** A workspace whose files were read into an in-memory database, where it can be judged without writing to disk. */
export class LoadedWorkspace {
  readonly store: Store;
  readonly workspace: Workspace;
  /** Whether the rows of the last judgement were prepared for findings and calls. */
  #isPrepared = false;

  private constructor(workspace: Workspace, store: Store) {
    this.workspace = workspace;
    this.store = store;
  }

  /** @param threads that the database may use; absent: all */
  static async open(directory: string, threads?: number): Promise<LoadedWorkspace> {
    const workspace = workspaceIn(directory);
    const store = await Store.open(':memory:', {
      allowedDirectory: workspace.directory,
      memoryLimit: '2GB',
      ...(threads === undefined ? {} : { threads }),
    });
    return await LoadedWorkspace.#loaded(workspace, store);
  }

  /**
   * Loads a workspace into a borrowed store, for one of many small workspaces.
   * @param directory below `KEPT_FOLDER`
   */
  static async borrow(directory: string): Promise<LoadedWorkspace> {
    return await LoadedWorkspace.#loaded(workspaceIn(directory), await borrowStore());
  }

  static async #loaded(workspace: Workspace, store: Store): Promise<LoadedWorkspace> {
    await load(workspace, store, SILENT);
    for (const macro of MACROS) await store.define(sqlFile(RESULTS, macro));
    return new LoadedWorkspace(workspace, store);
  }

  /**
   * @param through the store by which the audit works; absent: the workspace's own
   * @param period first and last day that are judged; absent: those of the workspace's configuration
   */
  async judge(through: Store = this.store, period: Partial<AuditPeriod> = {}): Promise<void> {
    const { configuration } = this.workspace;
    this.#isPrepared = false;
    await audit(through, { ...configuration, audit: { ...configuration.audit, ...period } }, SILENT);
    await matchAnswers(this.store);
  }

  /** Judges on another engine. */
  async judgeOn(engine: Engine): Promise<void> {
    this.#isPrepared = false;
    await audit(this.store, this.workspace.configuration, SILENT, { engine });
    await matchAnswers(this.store);
  }

  /** Findings of the last judgement, as `findings.csv` gives them; in no order. */
  async findings(): Promise<readonly Row[]> {
    const zone = { time_zone: this.workspace.configuration.client.timeZone };
    await this.#prepare();
    return texts(await this.store.rows(sqlFile(RESULTS, './findings.sql'), zone));
  }

  /** Calls of the last judgement, as `calls.csv` gives them; in no order. */
  async calls(): Promise<readonly Row[]> {
    await this.#prepare();
    return texts(await this.store.rows(sqlFile(RESULTS, './calls.sql')));
  }

  async #prepare(): Promise<void> {
    if (!this.#isPrepared) await prepareRows(this.store);
    this.#isPrepared = true;
  }

  async close(): Promise<void> {
    await returnStore(this.store);
    rmSync(this.workspace.temporaryDirectory, { recursive: true, force: true });
  }
}

/** Several test files may read one folder at the same time, so each gets its own place for temporary files. */
function workspaceIn(directory: string): Workspace {
  const workspace = openWorkspace(directory, { today: '2026-11-25' });
  return { ...workspace, temporaryDirectory: join(workspace.temporaryDirectory, randomUUID()) };
}

function texts(rows: readonly Readonly<Record<string, unknown>>[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === null ? '' : String(cell)])),
  );
}
