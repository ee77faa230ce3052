import type { Days } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { STANDING_STEPS } from '../standing/standing.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { callScopeSelect } from './call-scope.ts';
import { forgetPeriodCalls, keepLoadedRows, keepPeriodCalls } from './loaded/shared-rows.ts';

/** The findings of earlier deliveries in all periods that are judged together. */
const ALL_EARLIER = 'earlier_finding_of_all';

/** Tables with a judgement per call, in the order in which the rows of a period are selected: the other tables follow the calls of the first. */
const OUTCOME: readonly string[] = [
  'standing',
  ...STANDING_STEPS.filter(
    ({ table, isKept, isByCall, adds }) => isKept && isByCall && !adds && table !== 'standing',
  ).map(({ table }) => table),
  ...['finding', 'verdict'],
];

/**
 * Keeps the result of `judgeEarlierDeliveries` and everything that is the same for all periods, so that `showPeriod` can show one period after another. Run it
 * once, after the audit.
 */
export async function beginPeriods(store: Store): Promise<void> {
  await keepLoadedRows(store);
  await store.createTemporaryTable(ALL_EARLIER, 'select * from earlier_finding');
}

/**
 * Shows one of several periods that were judged together as if it had been judged alone: until `endPeriods`, this session sees only its outcomes. The store's
 * file does not change. Calls are judged with the whole history whatever the period, so the outcome of a call is the same in both.
 */
export async function showPeriod(store: Store, { from, to }: Days): Promise<void> {
  await hide(store);
  const days = { from_day: dayNumber(from), to_day: dayNumber(to) };
  for (const table of OUTCOME)
    await (table === 'standing'
      ? store.createTemporaryTable(table, sqlFile(import.meta.url, './shown-standing.sql'), days)
      : store.createTemporaryTable(
          table,
          `select o.* from ${identifier(table)} as o inner join standing as s on o.call_key = s.call_key`,
        ));
  await keepPeriodCalls(store, days);
  await store.createTemporaryTable('calendar_day', sqlFile(import.meta.url, './shown-calendar-day.sql'), days);
  await store.createTemporaryView('call_scope', callScopeSelect());
  await store.createTemporaryTable('earlier_finding', sqlFile(import.meta.url, './shown-earlier-finding.sql'), days);
}

/** Shows all periods again. */
export async function endPeriods(store: Store): Promise<void> {
  await hide(store);
  await store.dropTable(ALL_EARLIER);
}

async function hide(store: Store): Promise<void> {
  await forgetPeriodCalls(store);
  // The session's own schema is named: otherwise, if the table is not there, the one in the file would be dropped.
  await store.runAll([
    'drop view if exists temp.call_scope',
    ...[...OUTCOME, 'calendar_day'].map((table) => `drop table if exists temp.${table}`),
  ]);
}
