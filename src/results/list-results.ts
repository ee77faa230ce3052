import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsStatus } from '../model/gaps.ts';
import type { OtherRulebook } from '../model/results-version.ts';
import type { Summary } from '../model/summary.ts';
import { rulebookInForce } from '../version.ts';

/** An overview of stored results. */
export interface ListedResults {
  /** Name of their folder in `reports`. */
  readonly name: string;
  /** First and last day of their period, ISO. */
  readonly from: string;
  readonly to: string;
  readonly version: number;
  /** The rulebook that judged them, with its extensions; empty if they do not say. */
  readonly rulebook: string;
  /** Null: their summary is missing or unreadable. */
  readonly figures: {
    readonly status: ResultsStatus;
    readonly calls: number;
    readonly violatingCalls: number;
    readonly findings: number;
  } | null;
}

const PERIOD_FOLDER = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})$/u;

/**
 * The current results of each period in a workspace; latest period first. Earlier versions are not listed.
 * @param directory of the workspace, whose configuration need not be readable
 */
export function listResults(directory: string): readonly ListedResults[] {
  const reports = join(directory, 'reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .flatMap((name) => {
      const { from, to } = PERIOD_FOLDER.exec(name)?.groups ?? {};
      return from === undefined || to === undefined ? [] : [{ name, from, to, ...figuresOf(join(reports, name)) }];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));
}

/** Whether a workspace has results, readable or not. */
export function hasResults(directory: string): boolean {
  const reports = join(directory, 'reports');
  return existsSync(reports) && readdirSync(reports).some((name) => PERIOD_FOLDER.test(name));
}

/** The current results of periods that another rulebook judged than the program's; latest period first. */
export function judgedByOtherRulebook(directory: string): readonly OtherRulebook[] {
  const now = rulebookInForce();
  return listResults(directory)
    .filter(({ rulebook, figures }) => figures !== null && rulebook !== now)
    .map(({ name, from, to, rulebook }) => ({ results: name, from, to, before: rulebook, now }));
}

function figuresOf(folder: string): Pick<ListedResults, 'version' | 'rulebook' | 'figures'> {
  try {
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Partial<Summary>;
    // Results of early versions lack a status or a version number.
    const { status = 'final', totals, version, program } = summary;
    const rulebook = typeof program?.rulebook === 'string' ? program.rulebook : '';
    if (totals === undefined) return { version: 1, rulebook, figures: null };
    const { calls, violating_calls: violatingCalls, findings } = totals;
    return { version: version?.number ?? 1, rulebook, figures: { status, calls, violatingCalls, findings } };
  } catch {
    // Opening them reports their faults.
    return { version: 1, rulebook: '', figures: null };
  }
}
