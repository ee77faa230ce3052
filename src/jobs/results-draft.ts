import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { carrySeal } from '../evidence/carry-seal.ts';
import { hasSeal } from '../evidence/seal.ts';
import type { Days, Language } from '../model/configuration.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Summary } from '../model/summary.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import type { ComparedFile } from '../results/earlier-results.ts';
import { MANIFEST_FILE, type Manifest } from '../results/manifest.ts';
import { isMadeAgain, readManifest, readSummary } from '../results/read-results.ts';
import { type ResultsFolder, resultsFolder } from '../results/results-folder.ts';
import {
  replaceStored,
  type SettledVersion,
  type StoredResults,
  type VersionContext,
} from '../results/settle-version.ts';
import type { Store } from '../store/store.ts';
import { otherPeriod, type Workspace } from '../workspace/workspace.ts';
import type { JobOptions } from './job.ts';
import { gapsInWords, type RunOutcome } from './run-outcome.ts';
import { makeFolder, within } from './whole-folder.ts';

/** Results of a draft, and what they were made from. */
export interface Results {
  readonly summary: Summary;
  readonly configurationText: string;
  readonly comparedWith: readonly ComparedFile[];
  /** Paths of files in `in/` that no source names. */
  readonly unnamedFiles: readonly string[];
  /** The last line of the register of decisions that the results take into account; null if there is none. */
  readonly decisions: RegisterPoint | null;
  /** The engine that judged the calls; undefined if results of an earlier version do not name it. */
  readonly judgedBy: JudgedBy | undefined;
  /** Number under which the stored results are to be kept; null if the draft repeats them. */
  readonly keepAs: number | null;
  /** The inputs of the stored results, if the draft is the same; they include the run id. */
  readonly repeats: Manifest | null;
  /** The stored results stay, and the draft goes: a reader sees no difference. */
  readonly stands?: true;
  /** How the stored results of the period stand. */
  readonly stored: StoredResults;
}

/** The two parts of making results: their data, and the files that are made from those. */
export interface MakingResults {
  readonly judge: (folder: ResultsFolder) => Promise<Results>;
  readonly render: (folder: ResultsFolder, results: Results) => Promise<RunOutcome>;
}

/** Makes a draft of the results. When complete, it replaces the stored results. */
export async function inDraft(
  workspace: Workspace,
  store: Store,
  options: JobOptions,
  { judge: judgeInto, render: renderInto }: MakingResults,
): Promise<RunOutcome> {
  const period = workspace.configuration.audit;
  const folder = resultsFolder(workspace.reportsDirectory, period.from, period.to);
  return await makeFolder(folder, options, async () => {
    const results = await judgeInto(folder);
    if (results.stands === true)
      return { made: { ...(await standing(workspace, period)), stands: true }, keepAs: 'stored' };
    const made = await renderInto(folder, results);
    if (results.keepAs !== null || results.stored !== 'given') return { made, keepAs: results.keepAs };
    if (await repeatsGiven(folder)) return { made, keepAs: null };
    // Another browser printed the reports, or there were none.
    for (const name of readdirSync(folder.draft)) if (isMadeAgain(name)) rmSync(join(folder.draft, name));
    const context = versionContext(workspace, options, results, results.summary.language);
    const next = { ...results, ...(await replaceStored(store, folder, results.summary, context)) };
    return { made: await renderInto(folder, next), keepAs: next.keepAs };
  });
}

/** Whether a draft is the same to the byte as stored results that were sealed or shared. If they are sealed, it gets the seal. */
async function repeatsGiven(folder: ResultsFolder): Promise<boolean> {
  if (hasSeal(folder.path)) return (await carrySeal(folder)) === null;
  const [former, now] = [folder.path, folder.draft].map((path) => readFileSync(join(path, MANIFEST_FILE), 'utf8'));
  return former === now;
}

/** Results that do not change. */
export async function standing(workspace: Workspace, { from, to }: Days): Promise<RunOutcome> {
  const folder = resultsFolder(workspace.reportsDirectory, from, to);
  const summary = readSummary(folder.path);
  const files = [...readManifest(folder.path).outputs.map(({ path }) => path), MANIFEST_FILE];
  return {
    folder: within(workspace, folder.path),
    files,
    summary,
    gaps: await gapsInWords(summary, 'en'),
    unchanged: true,
  };
}

/** What decides about the version of results. @param language of their summary */
export function versionContext(
  workspace: Workspace,
  options: JobOptions,
  { configurationText, comparedWith, unnamedFiles, decisions, judgedBy, stored }: Omit<Results, keyof SettledVersion>,
  language: Language,
): VersionContext {
  return {
    ...{ configurationText, comparedWith, unnamedFiles, decisions, judgedBy, stored },
    ...{ periods: namedPeriods(workspace), prints: options.prints === true },
    period: workspace.configuration.audit,
    removals: removalsInForce(workspace).digest,
    language: options.language ?? language,
  };
}

/** Part of the run id: the period, if it is not the one in `belaudit.yaml`. */
export function namedPeriods(workspace: Workspace): readonly Days[] | null {
  const period = otherPeriod(workspace);
  return period === null ? null : [period];
}

export function pathsOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}
