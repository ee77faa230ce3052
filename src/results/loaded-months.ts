import { UserError } from '../errors.ts';
import { monthsBetween } from '../model/calendar-months.ts';
import type { LoadedMonth } from '../model/months.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Questions } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MESSAGES } from './messages.ts';

interface LoadedOfVendor {
  readonly month: string;
  readonly vendor: string;
  readonly calls: number;
  readonly first_day: string;
  readonly last_day: string;
}

/** The months with loaded calls, oldest first. */
export async function loadedMonths(store: Questions): Promise<readonly LoadedMonth[]> {
  const rows = await plainRows<LoadedOfVendor>(store, sqlFile(import.meta.url, './loaded-months.sql'));
  const months = new Map<string, LoadedOfVendor[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return [...months].map(([month, own]) => ({
    month,
    calls: own.reduce((sum, { calls }) => sum + calls, 0),
    first_day: own.map(({ first_day: day }) => day).sort()[0] ?? '',
    last_day:
      own
        .map(({ last_day: day }) => day)
        .sort()
        .at(-1) ?? '',
    vendors: own.map(({ month: _, ...vendor }) => vendor),
  }));
}

/**
 * Refuses a named period without loaded calls: its results would say nothing. The period in `belaudit.yaml` may be empty: its results say so.
 * @throws UserError NO_CALLS
 */
export async function assertHoldsCalls({ configuration, filePeriod }: Workspace, store: Questions): Promise<void> {
  if (filePeriod === undefined) return;
  const { from, to } = configuration.audit;
  const loaded = await loadedMonths(store);
  const named = new Set(monthsBetween(from, to).map(({ month }) => month));
  if (loaded.some(({ month, first_day: first, last_day: last }) => named.has(month) && first <= to && last >= from))
    return;
  const [first, last] = [loaded[0], loaded.at(-1)];
  throw new UserError(
    'NO_CALLS',
    MESSAGES.noCallOfPeriod(from, to),
    first === undefined || last === undefined
      ? MESSAGES.noCallOfAnyDay
      : MESSAGES.logsHoldOtherDays(first.first_day, last.last_day),
    [{ key: 'period', found: MESSAGES.days(from, to), message: MESSAGES.holdsNoCall }],
  );
}
