import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths, monthSpan } from '../model/calendar-months.ts';
import type { MonthFigures } from '../model/over-time.ts';
import type { Summary } from '../model/summary.ts';
import { sha256OfText } from './manifest.ts';
import { MONTHS, monthsTogether } from './over-time.ts';
import { readSummary } from './read-results.ts';

/** A file of earlier results with which the current ones are compared, for the manifest. */
export interface ComparedFile {
  readonly path: string;
  readonly sha256: string;
}

/** What the workspace has about the year before a period. */
export interface EarlierResults {
  /** Months of each call centre, oldest first. */
  readonly months: (vendor: string) => readonly MonthFigures[];
  /** Months of all call centres in those results, together; oldest first. */
  readonly together: readonly MonthFigures[];
  /** The figures of the previous month; null if there are no results of exactly that month. */
  readonly lastMonth: Pick<Summary, 'period' | 'totals' | 'vendors'> | null;
  readonly files: readonly ComparedFile[];
}

/** For a workspace that has none. */
export const NO_EARLIER_RESULTS: EarlierResults = { months: () => [], together: [], lastMonth: null, files: [] };

const PERIOD_FOLDER = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})$/u;

interface EarlierSummary extends ComparedFile {
  readonly name: string;
  readonly summary: Summary;
}

/**
 * Reads the results of earlier periods within the year before `from`. If several contain a month, the one with most of
 * its days counts, then the one judged last.
 * @throws UserError NO_RESULTS if one of them cannot be read
 */
export function readEarlierResults(reportsDirectory: string, from: string, to: string): EarlierResults {
  const first = monthSpan(addMonths(to.slice(0, 7), 1 - MONTHS)).from;
  const found = periodFolders(reportsDirectory)
    .filter((folder) => folder.to < from && folder.to >= first)
    .map(({ name }) => readEarlier(reportsDirectory, name));
  const chosen = [...chosenByMonth(found).values()].filter(({ figures }) => figures.length > 0);
  const used = new Set(chosen.map(({ source }) => source));
  return {
    months: (vendor) =>
      chosen
        .flatMap(({ figures }) => figures.filter((entry) => entry.vendor === vendor).map((entry) => entry.month))
        .filter((entry) => entry.to >= first)
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
    together: monthsTogether(chosen.flatMap(({ figures }) => figures.map((entry) => entry.month))).filter(
      (entry) => entry.to >= first,
    ),
    lastMonth: chosen.find(({ source }) => isMonth(source, addMonths(from.slice(0, 7), -1)))?.source.summary ?? null,
    files: found.filter((source) => used.has(source)).map(({ path, sha256 }) => ({ path, sha256 })),
  };
}

/** Summaries of these months with which results of a period will be compared, once they exist. @param months such as `2026-05` */
export function comparedPaths(from: string, to: string, months: ReadonlySet<string>): readonly string[] {
  const first = addMonths(to.slice(0, 7), 1 - MONTHS);
  return [...months]
    .filter((month) => month >= first && month < from.slice(0, 7))
    .map((month) => {
      const span = monthSpan(month);
      return `reports/${span.from}_${span.to}/summary.json`;
    });
}

/** Results of exactly one month: those of a longer period cannot be compared with a month. */
function isMonth({ summary: { period } }: EarlierSummary, month: string): boolean {
  return period.from.slice(0, 7) === month && period.to.slice(0, 7) === month;
}

function periodFolders(reportsDirectory: string): readonly { name: string; from: string; to: string }[] {
  if (!existsSync(reportsDirectory)) return [];
  return readdirSync(reportsDirectory)
    .sort()
    .flatMap((name) => {
      const { from, to } = PERIOD_FOLDER.exec(name)?.groups ?? {};
      return from === undefined || to === undefined ? [] : [{ name, from, to }];
    });
}

function readEarlier(reportsDirectory: string, name: string): EarlierSummary {
  const summary = readSummary(join(reportsDirectory, name));
  const text = readFileSync(join(reportsDirectory, name, 'summary.json'), 'utf8');
  return { name, summary, path: `reports/${name}/summary.json`, sha256: sha256OfText(text) };
}

interface ChosenMonth {
  readonly source: EarlierSummary;
  readonly figures: readonly { readonly vendor: string; readonly month: MonthFigures }[];
  readonly days: number;
}

function chosenByMonth(found: readonly EarlierSummary[]): ReadonlyMap<string, ChosenMonth> {
  const chosen = new Map<string, ChosenMonth>();
  for (const source of found) {
    const all = source.summary.vendors.flatMap((vendor) =>
      // A summary of an earlier version has none.
      (vendor.months ?? []).map((month) => ({ vendor: vendor.id, month })),
    );
    for (const name of new Set(all.map((entry) => entry.month.month))) {
      const figures = all.filter((entry) => entry.month.month === name);
      const candidate = { source, figures, days: daysOf(figures[0]?.month) };
      const former = chosen.get(name);
      if (former === undefined || isBetter(candidate, former)) chosen.set(name, candidate);
    }
  }
  return chosen;
}

function isBetter(one: ChosenMonth, other: ChosenMonth): boolean {
  if (one.days !== other.days) return one.days > other.days;
  const [ours, theirs] = [one.source.summary.period.as_of, other.source.summary.period.as_of];
  return ours === theirs ? one.source.name > other.source.name : ours > theirs;
}

function daysOf(month: MonthFigures | undefined): number {
  return month === undefined ? 0 : Date.parse(month.to) - Date.parse(month.from);
}
