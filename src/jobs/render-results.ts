import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Progress } from '../model/progress.ts';
import type { Summary } from '../model/summary.ts';
import { agentPseudonyms } from '../print/agent-pseudonyms.ts';
import { listCompanions, makeCompanions } from '../print/make-companions.ts';
import { listReports, makeReports, WITHOUT_SANDBOX } from '../print/make-reports.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { knownAgents } from '../results/known-agents.ts';
import { writeManifest } from '../results/manifest.ts';
import { lendingToResults } from '../results/open-results.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import type { ResultsFolder } from '../results/results-folder.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { forOwnerOnly, type JobOptions, signalOf } from './job.ts';
import { companionInput, type ReportedResults, reportInput } from './report-input.ts';
import type { Results } from './results-draft.ts';
import { gapsInWords, type RunOutcome } from './run-outcome.ts';
import { areFew } from './side-by-side.ts';
import { within } from './whole-folder.ts';

/** Stages in which the files beside the PDFs are made. */
export async function companionStages({ configuration }: Workspace, options: JobOptions): Promise<readonly string[]> {
  return (await listCompanions()).map(({ title }) => title[options.language ?? configuration.client.language]);
}

/** Stages in which the PDFs are made. */
export async function reportStages({ configuration }: Workspace, options: JobOptions): Promise<readonly string[]> {
  return (await listReports()).map(({ title }) => title[options.language ?? configuration.client.language]);
}

function findingsByVendor({ vendors }: Summary): readonly number[] {
  return vendors.map((vendor) => vendor.findings);
}

/** Results in a draft, and what is needed to make reports of them. */
export interface Rendered {
  readonly workspace: Workspace;
  readonly store: Store;
  readonly folder: ResultsFolder;
  readonly results: Results;
  readonly progress: Progress;
  readonly options: JobOptions;
}

/** Makes the files of a draft that need no browser. */
export async function withoutPdfs(rendered: Rendered): Promise<RunOutcome> {
  await renderCompanions(rendered, await reportedResults(rendered));
  return await finish(rendered, keepPdfs(rendered));
}

/** Like `render`; without a browser it makes everything except PDFs, and the outcome tells the user what to do. */
export async function renderOrNote(rendered: Rendered): Promise<RunOutcome> {
  try {
    return await render(rendered);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'BROWSER_NOT_FOUND') throw error;
    const outcome = await finish(rendered, keepPdfs(rendered));
    return { ...outcome, browserNote: `No PDFs were made. ${error.message} ${error.hint}` };
  }
}

/** Makes all files of a draft. @throws UserError BROWSER_NOT_FOUND */
export async function render(rendered: Rendered): Promise<RunOutcome> {
  const { workspace, folder, results, progress, options } = rendered;
  const reported = await reportedResults(rendered);
  await renderCompanions(rendered, reported);
  const made = await makeReports(
    await reportInput(reported, pseudonymKey(workspace.storePath)),
    await listReports(),
    folder.draft,
    progress,
    { environment: options.environment ?? {}, findings: findingsByVendor(results.summary), ...signalOf(options) },
  );
  if (!made.isSandboxed) progress.note(WITHOUT_SANDBOX);
  return await finish(rendered, made.browserVersion);
}

async function reportedResults({ workspace, store, folder, results, options }: Rendered): Promise<ReportedResults> {
  return {
    folder: folder.draft,
    summary: results.summary,
    language: options.language ?? results.summary.language,
    pseudonym: agentPseudonyms(pseudonymKey(workspace.storePath), await knownAgents(store)),
    ...signalOf(options),
  };
}

/** The files that need no browser. */
async function renderCompanions({ store, progress, options }: Rendered, reported: ReportedResults): Promise<void> {
  const { folder, signal, summary } = reported;
  const input = await companionInput(reported);
  const make = (isTogether: boolean): Promise<void> =>
    lendingToResults(store, folder, () =>
      makeCompanions(input, folder, progress, { isTogether, ...(signal && { signal }) }),
    );
  if (!areFew(summary.totals.calls, options)) return await make(false);
  // Now, beside other work, rather than when the store closes, which everything waits for. If it fails, nothing is lost: the log of changes stays beside
  // the store, and closing tries again.
  const [made] = await Promise.allSettled([make(true), store.checkpoint()]);
  if (made.status === 'rejected') throw made.reason;
}

/** If a draft repeats stored results, their PDFs are still valid. @returns the browser that made them, or null if there are none */
function keepPdfs({ folder, results: { repeats } }: Rendered): string | null {
  if (repeats === null) return null;
  const names = readdirSync(folder.path).filter((name) => name.endsWith('.pdf'));
  for (const name of names) copyFileSync(join(folder.path, name), join(folder.draft, name));
  return names.length === 0 ? null : repeats.program.browser;
}

async function finish(
  { workspace, store, folder, results, options }: Rendered,
  browserVersion: string | null,
): Promise<RunOutcome> {
  const { summary, configurationText, comparedWith, unnamedFiles, decisions, judgedBy, keepAs } = results;
  forOwnerOnly(folder.draft);
  const files = await writeManifest(folder.draft, {
    summary,
    language: options.language ?? summary.language,
    configurationText,
    duckdbVersion: await store.version(),
    judgedBy,
    browserVersion,
    comparedWith,
    unnamedFiles,
    removals: removalsInForce(workspace).digest,
    decisions,
  });
  const gaps = await gapsInWords(summary, 'en');
  return {
    folder: within(workspace, folder.path),
    files,
    summary,
    gaps,
    ...(keepAs === null ? {} : { isNewVersion: true }),
    ...(existsSync(folder.path) ? {} : { isFirst: true }),
  };
}
