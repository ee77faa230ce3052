import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterLine } from '../../model/hearing.ts';
import type { ComparedFile } from '../../results/earlier-results.ts';
import { sha256OfText } from '../../results/manifest.ts';
import { readSummary } from '../../results/read-results.ts';
import { comparedPeriods, type Days, type PeriodResults } from './courses.ts';

const PERIOD_FOLDER = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})$/u;

interface StoredPeriod extends Days {
  readonly name: string;
}

/** Periods for which a workspace holds results, by their first day, then their last. */
export function storedPeriods(reportsDirectory: string): readonly StoredPeriod[] {
  if (!existsSync(reportsDirectory)) return [];
  return readdirSync(reportsDirectory)
    .sort()
    .flatMap((name) => {
      const { from, to } = PERIOD_FOLDER.exec(name)?.groups ?? {};
      if (from === undefined || to === undefined) return [];
      return existsSync(join(reportsDirectory, name, 'summary.json')) ? [{ name, from, to }] : [];
    });
}

/** Current results of a stored period. @throws UserError NO_RESULTS if they cannot be read */
export function storedResults(reportsDirectory: string, { name, from, to }: StoredPeriod): PeriodResults {
  return { from, to, summary: readSummary(join(reportsDirectory, name)) };
}

/** Results of earlier periods with which a period's actions are compared. */
export interface ComparedResults {
  readonly results: readonly PeriodResults[];
  /** All files of those earlier results, by path. */
  readonly comparedWith: readonly ComparedFile[];
}

/**
 * Reads the results that a period's actions are compared with.
 * @param known files that the results of the period are already compared with; one that changed since is not used, as the other figures belong to its
 * former contents
 * @throws UserError NO_RESULTS if one of them cannot be read
 */
export function comparedResults(
  reportsDirectory: string,
  lines: readonly RegisterLine[],
  period: Days,
  known: readonly ComparedFile[],
): ComparedResults {
  const files = new Map(known.map((file) => [file.path, file]));
  const results = comparedPeriods(lines, period, storedPeriods(reportsDirectory)).map((stored): PeriodResults => {
    const path = `reports/${stored.name}/summary.json`;
    const sha256 = sha256OfText(readFileSync(join(reportsDirectory, stored.name, 'summary.json'), 'utf8'));
    const former = files.get(path);
    if (former !== undefined && former.sha256 !== sha256) return { from: stored.from, to: stored.to, summary: null };
    files.set(path, { path, sha256 });
    return storedResults(reportsDirectory, stored);
  });
  return { results, comparedWith: [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)) };
}
