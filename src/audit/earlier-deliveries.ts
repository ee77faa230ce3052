import type { Configuration, Days } from '../model/configuration.ts';
import type { TableDefinition } from '../model/facts.ts';
import { SILENT } from '../model/progress.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { audit, storeInputs } from './audit.ts';
import { callScopeSelect } from './call-scope.ts';

/** A call that was delivered repeatedly is judged in this many versions before the last one; earlier versions are only listed. */
const MOST_TURNS = 5;

/** A finding that would exist if an earlier delivery had been the last; `turn` as in `earlier_call`. */
const EARLIER_FINDING: TableDefinition = {
  turn: 'INTEGER',
  call_key: 'BIGINT',
  vendor: 'VARCHAR',
  call_id: 'VARCHAR',
  moment: 'BIGINT',
  local_day: 'INTEGER',
  number: 'BIGINT',
  rule: 'VARCHAR',
  level: 'VARCHAR',
  grade: 'VARCHAR',
  reason: 'VARCHAR',
  responsible: 'VARCHAR',
};

/** How to show an earlier delivery in the fact `call`. */
export interface EarlierDeliveries {
  /** The largest number of redeliveries of one call. */
  readonly turns: number;
  readonly show: (turn: number) => Promise<void>;
  readonly hide: () => Promise<void>;
}

/**
 * Judges calls as earlier deliveries described them: once per turn, and only calls whose outcome can depend on it. All other calls serve as context. Creates
 * `earlier_finding` in the store until it is closed. Run it before `audit`, whose tables it overwrites.
 */
export async function judgeEarlierDeliveries(
  store: Store,
  configuration: Configuration,
  earlier: EarlierDeliveries,
  periods: readonly Days[] = [configuration.audit],
): Promise<void> {
  await store.defineTable('earlier_finding', EARLIER_FINDING, 'temporary');
  if (earlier.turns === 0) return;
  await store.createTemporaryTable('rejudged_call', sqlFile(import.meta.url, './rejudged-call.sql'));
  // The view of touched calls reads these tables.
  await storeInputs(store, configuration, { periods });
  try {
    for (let turn = 1; turn <= Math.min(earlier.turns, MOST_TURNS); turn += 1) {
      await earlier.show(turn);
      await judgeTouchedCalls(store);
      await audit(store, configuration, SILENT, { periods });
      await store.insertInto('earlier_finding', sqlFile(import.meta.url, './earlier-finding.sql'), { turn });
    }
  } finally {
    await store.run('drop view if exists temp.call_scope');
    await earlier.hide();
    // These verdicts never counted.
    await store.dropTable('verdict');
    await store.dropTable('rejudged_call');
  }
}

/** Limits the judged calls of the period to `rejudged_call`: this session's view takes precedence over the one that the audit makes. */
export async function judgeTouchedCalls(store: Store): Promise<void> {
  await store.createTemporaryView(
    'call_scope',
    `select s.* replace (s.is_judged and s.call_key in (select call_key from rejudged_call) as is_judged)
from (
${callScopeSelect()}
) as s`,
  );
}
