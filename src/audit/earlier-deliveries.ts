import type { Configuration } from '../model/configuration.ts';
import type { TableDefinition } from '../model/facts.ts';
import { SILENT } from '../model/progress.ts';
import { standingOfLaw } from '../rulebook/outcome.ts';
import { STANDING_STEPS, standingSql } from '../standing/standing.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { audit, layGivens } from './audit.ts';

/** A call that was told more often is judged as this many deliveries before the last one told it; the ones before those are listed alone. */
const MOST_TURNS = 5;

/** What would have been found, had an earlier delivery been the last; `turn` as in `earlier_call`. */
const EARLIER_FINDING: TableDefinition = {
  turn: 'INTEGER',
  call_key: 'BIGINT',
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  moment: 'BIGINT',
  number: 'BIGINT',
  rule: 'VARCHAR',
  level: 'VARCHAR',
  grade: 'VARCHAR',
  reason: 'VARCHAR',
  responsible: 'VARCHAR',
};

/** How the fact `call` is made to show what an earlier delivery told. */
export interface EarlierDeliveries {
  /** How often at most one call was told again. */
  readonly turns: number;
  readonly show: (turn: number) => Promise<void>;
  readonly hide: () => Promise<void>;
}

/**
 * Judges calls as earlier deliveries told them: once for each turn, and only calls whose outcome can depend on it; all others are what surrounds them.
 * Leaves in the store, until it is closed, `earlier_finding`. To be run before `audit`, whose tables it overwrites.
 */
export async function judgeEarlierDeliveries(
  store: Store,
  configuration: Configuration,
  earlier: EarlierDeliveries,
): Promise<void> {
  await store.defineTable('earlier_finding', EARLIER_FINDING, 'temporary');
  if (earlier.turns === 0) return;
  await store.createTemporaryTable('rejudged_call', sqlFile(import.meta.url, './rejudged-call.sql'));
  // The view of touched calls reads them.
  await layGivens(store, configuration);
  try {
    for (let turn = 1; turn <= Math.min(earlier.turns, MOST_TURNS); turn += 1) {
      await earlier.show(turn);
      await judgeTouchedCalls(store);
      await audit(store, configuration, SILENT);
      await store.insertInto('earlier_finding', sqlFile(import.meta.url, './earlier-finding.sql'), { turn });
    }
  } finally {
    await store.run('drop view if exists temp.call_scope');
    await earlier.hide();
    // What it holds was never so.
    await store.dropTable('verdict');
    await store.dropTable('rejudged_call');
  }
}

/** Of the period only calls that are touched are judged: the view of this session stands before the one that the audit makes. */
async function judgeTouchedCalls(store: Store): Promise<void> {
  const step = STANDING_STEPS.find(({ table }) => table === 'call_scope');
  if (step === undefined) throw new Error('standing has no step call_scope');
  await store.run(
    `create or replace temp view call_scope as
select s.* replace (s.is_judged and s.call_key in (select call_key from rejudged_call) as is_judged)
from (
${standingSql(step, standingOfLaw)}
) as s`,
  );
}
