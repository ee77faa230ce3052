import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/** What checks of the logs, gaps and figures read beside the calls themselves: each is a view, or a table if several periods are shown. */
const LOADED = {
  loaded_day: sqlFile(import.meta.url, './loaded-day.sql'),
  stray_day: sqlFile(import.meta.url, './stray-day.sql'),
  call_problem: sqlFile(import.meta.url, './call-problem.sql'),
  lost_call: sqlFile(import.meta.url, './lost-call.sql'),
} as const;
const PERIOD_CALL = 'period_call';
const PERIOD_CALL_SQL = sqlFile(import.meta.url, './period-call.sql');

const VIEWS: Readonly<Record<string, string>> = { ...LOADED, [PERIOD_CALL]: PERIOD_CALL_SQL };

/** Shows `loaded_day`, `stray_day`, `call_problem`, `lost_call` and `period_call` in this session. */
export async function showSharedRows(store: Store): Promise<void> {
  const views: Record<string, string> = {};
  for (const [view, sql] of Object.entries(VIEWS))
    views[view] = (await store.hasTable(kept(view))) ? `select * from ${identifier(kept(view))}` : sql;
  await store.createTemporaryViews(views);
}

/** The SELECT of findings that rest on the absence of records. */
const ABSENCE_SQL: string = sqlFile(import.meta.url, './absence.sql');

/** Shows `absence` in this session, once calls are judged: the findings that rest on the absence of records. */
export async function showAbsences(store: Store): Promise<void> {
  await store.createTemporaryViews({ absence: ABSENCE_SQL });
}

/** Computes once for this session everything that does not depend on a period. Load no calls after it. */
export async function keepLoadedRows(store: Store): Promise<void> {
  // Some read others by name.
  await store.createTemporaryViews(LOADED);
  for (const [view, sql] of Object.entries(LOADED)) await store.createTemporaryTable(kept(view), sql);
}

/**
 * Limits `period_call` to the calls of a period, until `forgetPeriodCalls`.
 * @param days first and last day, since 1970-01-01
 */
export async function keepPeriodCalls(
  store: Store,
  days: Readonly<Record<'from_day' | 'to_day', number>>,
): Promise<void> {
  await store.createTemporaryTable(
    kept(PERIOD_CALL),
    `select * from (\n${PERIOD_CALL_SQL}\n) as loaded where local_day between cast($from_day as integer) and cast($to_day as integer)`,
    days,
  );
}

export async function forgetPeriodCalls(store: Store): Promise<void> {
  await store.run(`drop table if exists temp.${identifier(kept(PERIOD_CALL))}`);
}

function kept(view: string): string {
  return `kept_${view}`;
}
