import { DuckDbEngine } from '../../../src/engines/duckdb/duckdb-engine.ts';
import type { MadeTable } from '../../../src/engines/engine.ts';
import { STANDING_STEPS } from '../../../src/standing/standing.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import type { Parameters, Store } from '../../../src/store/store.ts';
import type { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const PARTS = 3;
const PLACED_SQL = sqlFile(import.meta.url, '../../../src/engines/clickhouse/placed-call.sql');

const KEPT = STANDING_STEPS.filter((step) => step.isKept && !step.isView && !step.adds);
/** Tables made in each part from all calls, and from the judged calls in it. */
const OF_ALL = KEPT.filter(({ isOfAll }) => isOfAll === true).map(({ table }) => table);
const OF_JUDGED = [
  ...KEPT.filter(({ isOfAll }) => isOfAll !== true).map(({ table }) => table),
  ...['finding', 'verdict'],
];

/** Judges, in the store, the parts that servers of a cluster would have, one in each turn. */
class EngineInParts extends DuckDbEngine {
  /** Tables about all calls that differed between turns. */
  readonly different = new Set<string>();
  readonly #store: Store;
  readonly #placement: string;
  #turn = 0;

  constructor(store: Store, placement: string) {
    super(store);
    this.#store = store;
    this.#placement = placement;
  }

  override async load(): Promise<number> {
    await this.#store.createTemporaryTable('placed_call', PLACED_SQL, { parts: PARTS });
    return PARTS;
  }

  /** Shows the session the calls of one part instead of all. */
  override async begin(turn = 0): Promise<void> {
    this.#turn = turn;
    await this.#hidePart();
    await this.#store.run(`create temp table call as
      select c.* from call as c inner join placed_call as p on c.call_key = p.call_key where p.part = ${turn} and ${this.#placement}`);
  }

  override async statement(made: MadeTable, selects: readonly string[], parameters: Parameters = {}): Promise<void> {
    await super.statement(made, selects, parameters);
    if (made.isOfAll === true) await this.#compare(made.table);
    if (made.table !== 'call_scope') return;
    await this.#store.run(`create temp view call_scope as
      select s.* replace (
        s.is_judged and s.call_key not in (select call_key from placed_call where part = ${this.#turn} and not is_own) as is_judged
      ) from (${selects.join()}) as s`);
  }

  override async rows({ table, isOfAll }: MadeTable = { table: '' }): Promise<void> {
    if (isOfAll !== true) await this.#store.run(`insert into parts_${table} from ${table}`);
    else if (await differs(this.#store, `whole_${table}`, table)) this.different.add(table);
  }

  /** A cluster makes it only in the first turn, so every turn must give the same. */
  async #compare(table: string): Promise<void> {
    if (this.#turn === 0) await this.#store.run(`create table first_${table} as from ${table}`);
    else if (await differs(this.#store, `first_${table}`, table)) this.different.add(table);
  }

  override async close(): Promise<void> {
    await this.#hidePart();
    await this.#store.run('drop table if exists placed_call');
  }

  async #hidePart(): Promise<void> {
    await this.#store.run('drop view if exists temp.call_scope');
    await this.#store.run('drop table if exists temp.call');
  }
}

/**
 * Judges in the parts that the servers of a cluster would have, one after the other.
 * @param placement condition on `placed_call as p`: which of the placed calls belong to a part
 * @returns tables that differ from judging all calls at once
 */
export async function judgeInParts(loaded: LoadedWorkspace, placement: string): Promise<readonly string[]> {
  const { store } = loaded;
  const engine = new EngineInParts(store, placement);
  try {
    await loaded.judge();
    for (const table of [...OF_ALL, ...OF_JUDGED]) await store.run(`create table whole_${table} as from ${table}`);
    for (const table of OF_JUDGED) await store.run(`create table parts_${table} as from ${table} limit 0`);
    await loaded.judgeOn(engine);
    const different = [...engine.different];
    for (const table of OF_JUDGED) if (await differs(store, `whole_${table}`, `parts_${table}`)) different.push(table);
    return different;
  } finally {
    await engine.close();
  }
}

async function differs(store: Store, one: string, other: string): Promise<boolean> {
  const rows = await store.rows(
    `(select * from ${one} except all select * from ${other}) union all (select * from ${other} except all select * from ${one}) limit 1`,
  );
  return rows.length > 0;
}
