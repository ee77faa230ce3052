import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorDetail, UserError } from '../errors.ts';
import { formatIds } from '../formats/registry.ts';
import type { Progress } from '../model/progress.ts';
import type { OtherRulebook, VersionChanges } from '../model/results-version.ts';
import { judgedByOtherRulebook, listResults } from '../results/list-results.ts';
import { readSummary } from '../results/read-results.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { type Workspace, withPeriod } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';
import { judgeBeside } from './judge-beside.ts';
import { loadWorkspace } from './load.ts';
import { MESSAGES } from './messages.ts';
import { assertUnchanged, copyResults, layInputs, resultsData } from './reproduce.ts';
import { inFolder } from './scratch-folder.ts';
import { whatIfFolder } from './what-if.ts';
import { writeInPlace } from './whole-folder.ts';

/** The effect of the program's rulebook on the findings of stored results. */
export interface PeriodUnderRulebook extends OtherRulebook {
  /** Version of the period's results, from 1. */
  readonly version: number;
  /** Null if unknown; `problem` says why. */
  readonly changes: VersionChanges | null;
  /** Folder of the files that name these findings, relative to the workspace, with forward slashes; null if no finding differs, or this is unknown. */
  readonly folder: string | null;
  /** Names of the files in it. */
  readonly files: readonly string[];
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly details: readonly ErrorDetail[];
  } | null;
}

export interface RulebookOutcome {
  /** The program's rulebook, with its extensions. */
  readonly rulebook: string;
  /** Number of periods that this rulebook already judged. */
  readonly alike: number;
  /** Periods that another rulebook judged, latest first. */
  readonly periods: readonly PeriodUnderRulebook[];
}

const NOTICE =
  'These are not the results of an audit. They say which findings of stored results would appear, disappear or change under the rulebook named here.';

const CHANGES_FILE = 'what-if.json';
const LIST_FILE = 'what-if-changed-findings.csv';

/** Problems that stop all periods, not just one. */
const OF_ALL_PERIODS = ['DISK_FULL', 'MEMORY_FULL', 'INTERRUPTED', 'STORE_LOCKED'];

/**
 * Judges all stored results of other rulebooks again, each from its own files and configuration, in a temporary folder. Reports which of their findings would
 * appear, disappear or change, and writes these findings to `reports/what-if-…-rulebook-…`. If a period cannot be judged again, reports why. Changes neither
 * the results nor the store.
 * @throws UserError STORE_LOCKED, DISK_FULL
 */
export async function rulebookChanges(
  workspace: Workspace,
  progress: Progress,
  options: JobOptions = {},
): Promise<RulebookOutcome> {
  const others = judgedByOtherRulebook(workspace.directory);
  const alike = listResults(workspace.directory).filter(({ figures }) => figures !== null).length - others.length;
  const rulebook = rulebookInForce();
  if (others.length === 0) return { rulebook, alike, periods: [] };
  // A removal at the same time would not see the files that are written here.
  return await withStore(workspace, options, async () => {
    const periods: PeriodUnderRulebook[] = [];
    for (const other of others) periods.push(await judgePeriodAgain(workspace, other, progress, options));
    return { rulebook, alike, periods };
  });
}

async function judgePeriodAgain(
  workspace: Workspace,
  other: OtherRulebook,
  progress: Progress,
  options: JobOptions,
): Promise<PeriodUnderRulebook> {
  const root = join(workspace.reportsDirectory, other.results);
  const nothing = { version: 1, changes: null, folder: null, files: [], problem: null };
  try {
    return { ...other, ...nothing, ...(await judgedAgain(workspace, root, other, progress, options)) };
  } catch (error) {
    const isOwn = error instanceof UserError && !OF_ALL_PERIODS.includes(error.code);
    if (!isOwn || options.signal?.aborted === true) throw error;
    const { code, message, hint, details } = error;
    return { ...other, ...nothing, problem: { code, message, hint, details } };
  }
}

/** Keeps the part that depends on judging. */
type Judged = Pick<PeriodUnderRulebook, 'version' | 'changes' | 'folder' | 'files'>;

async function judgedAgain(
  workspace: Workspace,
  root: string,
  other: OtherRulebook,
  progress: Progress,
  options: JobOptions,
): Promise<Judged> {
  const data = await resultsData(root);
  await assertUnchanged(root, options);
  const { totals, version } = readSummary(root);
  const alike = { version: version.number, changes: noChanges(totals.findings, other), folder: null, files: [] };
  return await inFolder(workspace, 'rulebook', async (scratch) => {
    // Figures over time rest on earlier months, which may have changed; findings do not.
    await layInputs(scratch, workspace.directory, data, [], options);
    copyResults(root, scratch, data.period);
    const named = openWorkspace(scratch, { today: data.period.as_of, formats: await formatIds() });
    const again = withPeriod(named, data.period);
    await loadWorkspace(again, progress, options);
    // The note about a cluster would go into a temporary folder: after a kill, nobody could find the tables that are left on it.
    const inStore = { ...options, engine: 'duckdb' as const };
    const judged = await judgeBeside(again, progress, inStore, async ({ changes, table }): Promise<Judged> => {
      if (changes === null) throw notComparable(other);
      const { came, went, changed } = changes;
      if (came + went + changed === 0) return { ...alike, changes };
      const heading = {
        schema: 'belaudit.rulebook-changes/1',
        notice: NOTICE,
        client: again.configuration.client.name,
      };
      const program = { version: PROGRAM_VERSION, rulebook: other.now };
      const written = await writeInPlace(
        workspace,
        folderName(other),
        (draft) => {
          copyFileSync(table, join(draft, LIST_FILE));
          const all = { ...heading, period: data.period, program, ...other, version: version.number, changes };
          writeFileSync(join(draft, CHANGES_FILE), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
          return [CHANGES_FILE, LIST_FILE];
        },
        options,
      );
      return { version: version.number, changes, ...written };
    });
    return judged ?? alike;
  });
}

function folderName(other: OtherRulebook): string {
  return `${whatIfFolder(other)}-rulebook-${other.now.replaceAll(/[^A-Za-z0-9.-]+/gu, '-')}`;
}

function noChanges(findings: number, { before, now }: OtherRulebook): VersionChanges {
  return {
    ...{ came: 0, went: 0, changed: 0, findings: { before: findings, now: findings } },
    ...{ rules: [], reasons: [], vendors: [] },
    because: {
      ...{ files_added: [], files_removed: [], files_changed: [], configuration: false, rows_removed: false },
      ...{ rulebook: [before, now], program: null, as_of: null, earlier_months: false, decisions: false },
    },
  };
}

function notComparable({ results }: OtherRulebook): UserError {
  return new UserError(
    'NO_RESULTS',
    MESSAGES.theseResultsCannotBeComparedThey,
    MESSAGES.judgePeriodAgainWithBelauditRun,
    [{ file: `reports/${results}`, message: MESSAGES.lacksDataToCompare }],
  );
}
