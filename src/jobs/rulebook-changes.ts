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
import { loadWorkspace } from './load.ts';
import { judgeBeside } from './monthly.ts';
import { assertUnchanged, copyResults, layInputs, resultsData } from './reproduce.ts';
import { inFolder } from './scratch-folder.ts';
import { whatIfFolder, writeInPlace } from './what-if.ts';

/** What happens to the findings of stored results under the program's rulebook. */
export interface PeriodUnderRulebook extends OtherRulebook {
  /** Which results of the period these are, from 1. */
  readonly version: number;
  /** Null if it cannot be told; `problem` says why. */
  readonly changes: VersionChanges | null;
  /** Folder of the files that name these findings, relative to the workspace, with forward slashes; null if no finding differs, or it cannot be told. */
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
  /** How many periods were already judged by it. */
  readonly alike: number;
  /** Periods that another rulebook judged, latest first. */
  readonly periods: readonly PeriodUnderRulebook[];
}

const NOTICE =
  'These are not results of an audit. They say which findings of stored results would appear, disappear or change under the rulebook named here.';

const TOLD_FILE = 'what-if.json';
const LIST_FILE = 'what-if-changed-findings.csv';

/** Problems that stop every period, not just one. */
const OF_ALL_PERIODS = ['DISK_FULL', 'MEMORY_FULL', 'INTERRUPTED', 'STORE_LOCKED'];

/**
 * Judges all stored results of another rulebook again, each from its own files and configuration, in a temporary folder, and says which of their findings would appear, disappear or change.
 * The results and the store stay as they are. The differing findings are written to folders of their own, `reports/what-if-…-rulebook-…`. If this is impossible for a period, it says why.
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
  // A simultaneous removal of a person would not see what is written here.
  return await withStore(workspace, options, async () => {
    const periods: PeriodUnderRulebook[] = [];
    for (const other of others) periods.push(await ofPeriod(workspace, other, progress, options));
    return { rulebook, alike, periods };
  });
}

async function ofPeriod(
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

/** The part of it that depends on judging. */
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
    // Figures over time rest on earlier months, which may be different now; findings do not.
    await layInputs(scratch, workspace.directory, data, [], options);
    copyResults(root, scratch, data.period);
    const named = openWorkspace(scratch, { today: data.period.as_of, formats: await formatIds() });
    const again = withPeriod(named, data.period);
    await loadWorkspace(again, progress, options);
    // A cluster would be remembered in a folder that is thrown away: nobody could find what a killed audit left on it.
    const inStore = { ...options, engine: 'duckdb' as const };
    const judged = await judgeBeside(again, progress, inStore, async ({ changes, table }): Promise<Judged> => {
      if (changes === null) throw notComparable(other);
      const { came, went, changed } = changes;
      if (came + went + changed === 0) return { ...alike, changes };
      const told = { schema: 'belaudit.rulebook-changes/1', notice: NOTICE, client: again.configuration.client.name };
      const program = { version: PROGRAM_VERSION, rulebook: other.now };
      const written = await writeInPlace(
        workspace,
        folderName(other),
        (draft) => {
          copyFileSync(table, join(draft, LIST_FILE));
          const all = { ...told, period: data.period, program, ...other, version: version.number, changes };
          writeFileSync(join(draft, TOLD_FILE), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
          return [TOLD_FILE, LIST_FILE];
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
      ...{ rulebook: [before, now], program: null, as_of: null, earlier_months: false },
    },
  };
}

function notComparable({ results }: OtherRulebook): UserError {
  return new UserError(
    'NO_RESULTS',
    'These results cannot be compared with: they are not as a version of today writes them.',
    'Judge the period anew with `belaudit run --month` or `belaudit run --all`: the results of before are kept.',
    [{ file: `reports/${results}`, message: 'lacks what is compared' }],
  );
}
