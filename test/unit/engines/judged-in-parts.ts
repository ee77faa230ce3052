import { standingOfLaw } from '../../../src/rulebook/outcome.ts';
import { STANDING_STEPS, standingSql } from '../../../src/standing/standing.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import type { Store } from '../../../src/store/store.ts';
import type { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const NODES = 3;
const PLACED_SQL = sqlFile(import.meta.url, '../../../src/engines/clickhouse/placed-call.sql');
const SCOPE = STANDING_STEPS.find(({ table }) => table === 'call_scope');

const KEPT = STANDING_STEPS.filter((step) => step.isKept && !step.isView && !step.adds);
/** Made by every node as a whole, and of the calls that each judges. */
const OF_ALL = KEPT.filter(({ isOfAll }) => isOfAll === true);
const OF_JUDGED = [...KEPT.filter(({ isOfAll }) => isOfAll !== true), { table: 'finding' }, { table: 'verdict' }];

/**
 * Judges in the parts that the nodes of a cluster would have, one after the other.
 * @param placement condition on `placed_call as p`: which of the calls that are placed on a node it gets
 * @returns tables that are not as if all calls had been judged at once
 */
export async function judgeInParts(loaded: LoadedWorkspace, placement: string): Promise<readonly string[]> {
  const { store } = loaded;
  try {
    await loaded.judge();
    for (const { table } of [...OF_ALL, ...OF_JUDGED]) {
      await store.run(`create table whole_${table} as from ${table}`);
      await store.run(`create table parts_${table} as from ${table} limit 0`);
    }
    await store.createTemporaryTable('placed_call', PLACED_SQL, { nodes: NODES });
    const different: string[] = [];
    for (let node = 0; node < NODES; node += 1) {
      await showPart(store, node, placement);
      await loaded.judge();
      for (const { table } of OF_JUDGED) await store.run(`insert into parts_${table} from ${table}`);
      for (const { table } of OF_ALL) if (await differs(store, `whole_${table}`, table)) different.push(table);
    }
    for (const { table } of OF_JUDGED)
      if (await differs(store, `whole_${table}`, `parts_${table}`)) different.push(table);
    return different;
  } finally {
    for (const drop of [
      'drop view if exists temp.call_scope',
      'drop table if exists temp.call',
      'drop table placed_call',
    ])
      await store.run(drop);
  }
}

/** Shows the session the calls of one node in place of all, as the engine does. */
async function showPart(store: Store, node: number, placement: string): Promise<void> {
  if (SCOPE === undefined) throw new Error('standing has no step call_scope');
  await store.run('drop view if exists temp.call_scope');
  await store.run('drop table if exists temp.call');
  await store.run(`create temp table call as
    select c.* from call as c inner join placed_call as p on c.call_key = p.call_key where p.node = ${node} and ${placement}`);
  await store.run(`create temp view call_scope as
    select s.* replace (
      s.is_judged and s.call_key not in (select call_key from placed_call where node = ${node} and not is_own) as is_judged
    ) from (${standingSql(SCOPE, standingOfLaw)}) as s`);
}

async function differs(store: Store, one: string, other: string): Promise<boolean> {
  const rows = await store.rows(
    `(select * from ${one} except all select * from ${other}) union all (select * from ${other} except all select * from ${one}) limit 1`,
  );
  return rows.length > 0;
}
