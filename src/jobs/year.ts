import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listChecks } from '../completeness/completeness.ts';
import { UserError } from '../errors.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import { monthSpan } from '../model/calendar-months.ts';
import type { Language } from '../model/configuration.ts';
import type { Progress } from '../model/progress.ts';
import type { YearFile, YearMonth } from '../model/year.ts';
import type { YearInput } from '../print/report.ts';
import { loadedMonths } from '../results/loaded-months.ts';
import { sha256OfText } from '../results/manifest.ts';
import { lawChanges } from '../results/over-time.ts';
import { readableSummary } from '../results/read-results.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { listRules, ruleModules } from '../rulebook/registry.ts';
import { dropUnfinishedReadings } from '../staging/unfinished-readings.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION } from '../version.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { jsonText, print, writeAnswer } from './dossier.ts';
import { type JobOptions, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';

/** A report of a year. */
export interface YearOutcome {
  /** Folder of the files, relative to the workspace, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly year: string;
  /** Months with results, such as `2026-06`; those of them that are drafts; and months without results. */
  readonly months: readonly string[];
  readonly drafts: readonly string[];
  readonly missing: readonly string[];
}

export interface YearOptions extends JobOptions {
  /** False: no PDF, so no browser is needed. */
  readonly pdf?: boolean;
}

const DATA = 'year.json';

/**
 * Writes the report of a year, with its months side by side, from the stored results of each month. Judges and counts nothing again.
 * @throws UserError NO_RESULTS if no month of the year has results; BROWSER_NOT_FOUND
 */
export async function reportYear(
  workspace: Workspace,
  year: string,
  progress: Progress,
  options: YearOptions = {},
): Promise<YearOutcome> {
  return await withStore(workspace, options, async (store) => {
    const months = await monthsOf(workspace, store, year);
    const judged = months.flatMap(({ month, summary }) => (summary === null ? [] : [{ month, summary }]));
    if (judged.length === 0) throw noMonths(year);
    const language = options.language ?? workspace.configuration.client.language;
    const texts = { [DATA]: jsonText(fileOf(year, months)) };
    const files = await writeAnswer(workspace, `year-${year}`, texts, DATA, options, async (folder) => {
      if (options.pdf === false) return;
      await print('year', await yearInput(year, months, language), folder.draft, progress, options);
    });
    return {
      ...files,
      year,
      months: judged.map(({ month }) => month),
      drafts: judged.flatMap(({ month, summary }) => (summary.status === 'draft' ? [month] : [])),
      missing: months.flatMap(({ month, summary }) => (summary === null ? [month] : [])),
    };
  });
}

/** The input of a year's report. */
export async function yearInput(year: string, months: readonly YearMonth[], language: Language): Promise<YearInput> {
  const days = months.flatMap(({ summary }) => (summary === null ? [] : [summary.period.as_of])).sort();
  const asOf = days.at(-1) ?? '';
  const base = { period: { as_of: asOf }, program: { version: PROGRAM_VERSION } };
  const last = `${year}-12-31`;
  const definitions = (await ruleModules()).map(({ definition }) => definition);
  const changes = lawChanges(definitions, COUNTRY.regimes, asOf < last ? asOf : last);
  const rules = await listRules();
  const vendors = months.flatMap(({ summary }) => summary?.vendors ?? []);
  return {
    year,
    months,
    language,
    rules,
    country: COUNTRY,
    checks: await listChecks(),
    lawChanges: changes.filter(({ day }) => day.startsWith(year)),
    base,
    tellGap: await gapTeller({ vendors, rules }, language),
  };
}

/** All twelve months, with results for each month that has exactly its own. */
export async function monthsOf(workspace: Workspace, store: Store, year: string): Promise<readonly YearMonth[]> {
  const isLoaded = await store.hasTable('loaded_unit', 'source_file');
  if (isLoaded) await dropUnfinishedReadings(store);
  const loaded = isLoaded ? await loadedMonths(store) : null;
  return Array.from({ length: 12 }, (_, place) => {
    const month = `${year}-${String(place + 1).padStart(2, '0')}`;
    const { from, to } = monthSpan(month);
    const path = `reports/${from}_${to}/summary.json`;
    const summary = readableSummary(join(workspace.directory, 'reports', `${from}_${to}`));
    if (summary === null) {
      const calls = loaded === null ? null : (loaded.find((one) => one.month === month)?.calls ?? 0);
      return { month, summary, path: '', sha256: '', loaded: calls };
    }
    const sha256 = sha256OfText(readFileSync(join(workspace.directory, path), 'utf8'));
    return { month, summary, path, sha256, loaded: null };
  });
}

function fileOf(year: string, months: readonly YearMonth[]): YearFile {
  return {
    schema: 'belaudit.year/1',
    year,
    months: months.map(({ month, summary, path, sha256 }) => ({
      month,
      results:
        summary === null
          ? null
          : {
              ...{ path, sha256, run_id: summary.run_id, version: summary.version.number },
              ...{ status: summary.status, as_of: summary.period.as_of },
            },
    })),
  };
}

function noMonths(year: string): UserError {
  return new UserError('NO_RESULTS', MESSAGES.yearHasNoResults(year), MESSAGES.judgeMonthsFirstBelauditRunAll, [
    { key: 'year', found: year, message: MESSAGES.hasNoResultsForCalendarMonth },
  ]);
}
