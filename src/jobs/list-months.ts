import { join } from 'node:path';
import { monthOfPeriod, monthSpan } from '../model/calendar-months.ts';
import type { Days } from '../model/configuration.ts';
import type { ListedMonths, ListedPeriod, LoadedMonth, MonthState, TouchedPeriod } from '../model/months.ts';
import { withStatedRates } from '../model/stated-rates.ts';
import type { Summary } from '../model/summary.ts';
import { judgedByOtherRulebook, listResults } from '../results/list-results.ts';
import { loadedMonths } from '../results/loaded-months.ts';
import { readableSummary } from '../results/read-results.ts';
import { touchedPeriods } from '../results/touched-periods.ts';
import { dropUnfinishedReadings } from '../staging/unfinished-readings.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';

/** Lists every month with loaded calls or results: its figures, and later files that may change them. Writes nothing. */
export async function listMonths(workspace: Workspace, options: JobOptions = {}): Promise<ListedMonths> {
  return await withStore(workspace, options, async (store) => await listedMonths(workspace, store));
}

async function listedMonths(workspace: Workspace, store: Store): Promise<ListedMonths> {
  const isLoaded = await store.hasTable('loaded_unit', 'source_file');
  if (isLoaded) await dropUnfinishedReadings(store);
  const loaded = isLoaded ? await loadedMonths(store) : [];
  const touched = isLoaded ? await touchedPeriods(store, workspace.directory) : [];
  const results = listResults(workspace.directory);
  const { asOf } = workspace.configuration.audit;
  const listed = (days: Days, own: LoadedMonth | undefined): ListedPeriod =>
    listedPeriod(workspace, days, {
      asOf,
      loaded: own,
      hasResults: results.some((one) => isSame(one, days)),
      touched: touched.find((one) => isSame(one, days)) ?? null,
    });
  const months = new Set([...loaded.map(({ month }) => month), ...results.flatMap((one) => monthOfPeriod(one) ?? [])]);
  const otherRulebook = judgedByOtherRulebook(workspace.directory);
  return {
    months: [...months].sort().map((month) => {
      const { from, to } = monthSpan(month);
      return {
        month,
        ...listed(
          { from, to },
          loaded.find((one) => one.month === month),
        ),
      };
    }),
    other_periods: results
      .filter((one) => monthOfPeriod(one) === undefined)
      .map(({ from, to }) => listed({ from, to }, undefined))
      .sort((one, other) => (one.from < other.from ? -1 : 1)),
    ...(otherRulebook.length === 0 ? {} : { otherRulebook }),
  };
}

function isSame(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

interface Known {
  readonly asOf: string;
  readonly loaded: LoadedMonth | undefined;
  readonly hasResults: boolean;
  readonly touched: TouchedPeriod | null;
}

function listedPeriod({ reportsDirectory }: Workspace, { from, to }: Days, known: Known): ListedPeriod {
  const name = `${from}_${to}`;
  const { asOf, hasResults, loaded, touched } = known;
  const readable = hasResults ? readableSummary(join(reportsDirectory, name)) : null;
  const summary = readable === null ? null : withStatedRates(readable);
  return {
    ...{ from, to, state: stateOf(summary, hasResults, to > asOf) },
    loaded:
      loaded === undefined ? null : { calls: loaded.calls, first_day: loaded.first_day, last_day: loaded.last_day },
    results: summary === null ? null : figuresOf(summary, name),
    touched,
  };
}

function stateOf(summary: Summary | null, hasResults: boolean, isAfter: boolean): MonthState {
  if (summary !== null) return summary.status;
  if (hasResults) return 'unreadable';
  return isAfter ? 'not-over' : 'not-judged';
}

function figuresOf({ totals, version, period, rating }: Summary, name: string): ListedPeriod['results'] {
  return {
    ...{ name, version: version.number, as_of: period.as_of },
    calls: totals.calls,
    conversations: totals.conversations,
    violating_calls: totals.violating_calls,
    without_proof: totals.without_proof,
    findings: totals.findings,
    rate: totals.rate,
    rating: rating.level,
  };
}
