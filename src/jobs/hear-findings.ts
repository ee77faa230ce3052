import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hearWithActions } from '../hearing/actions/hear-actions.ts';
import { LISTENING_FILES, type ListeningContext } from '../hearing/listening/listening-figures.ts';
import { readRegister } from '../hearing/register.ts';
import type { HearingSummary } from '../model/hearing.ts';
import type { Question } from '../model/listening.ts';
import type { ProofKind } from '../model/proof.ts';
import type { Summary } from '../model/summary.ts';
import { inputFiles, loadedFiles } from '../results/input-files.ts';
import { type Manifest, runId } from '../results/manifest.ts';
import type { ResultsFolder } from '../results/results-folder.ts';
import { settleSameFindings } from '../results/settle-version.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { storedResults } from './given-results.ts';
import type { JobOptions } from './job.ts';
import { namedPeriods, type Results, versionContext } from './results-draft.ts';

/** Files that are made from the register of decisions, beside the summary. */
const HEARING_FILES = ['hearing.csv', 'hearing.parquet', ...LISTENING_FILES];

/** Copies results into a draft, and adds replies and decisions made since. What is due goes by the audit date of now, as in an audit. */
export async function heardAgain(
  workspace: Workspace,
  store: Store,
  folder: ResultsFolder,
  former: Summary,
  manifest: Manifest,
  options: JobOptions,
): Promise<Results> {
  const { configuration, compared_with: comparedWith, unnamed_files: unnamedFiles = [], removals = '' } = manifest;
  const register = readRegister(workspace);
  const { judged_by: judgedBy } = manifest.program;
  const made = {
    configurationText: configuration.text,
    comparedWith,
    unnamedFiles,
    decisions: register.last,
    judgedBy,
  };
  const stored = options.stored ?? (await storedResults(workspace, folder, register));
  const settled = async (summary: Summary, comparedFiles: Results['comparedWith']): Promise<Results> => {
    const results = { ...made, comparedWith: comparedFiles, stored };
    const context = versionContext(workspace, options, results, former.language);
    return {
      ...results,
      ...(await settleSameFindings(store, folder, { summary: former, manifest }, summary, context)),
      repeats: null,
    };
  };
  if (register.last === null && manifest.decisions === undefined) return await settled(former, comparedWith);
  const { hearing: _, ...rest } = former;
  for (const name of HEARING_FILES) rmSync(join(folder.draft, name), { force: true });
  const isSame = JSON.stringify(inputFiles(await loadedFiles(store))) === JSON.stringify(inputFiles(former));
  const { as_of: asOf } = former.period;
  const { asOf: today } = workspace.configuration.audit;
  const listening = await listeningContext(workspace, isSame ? store : null);
  const heard =
    register.last === null
      ? null
      : await hearWithActions(
          folder.draft,
          workspace,
          register,
          former,
          manifest.compared_with,
          listening,
          [today, asOf].sort().at(-1),
        );
  const summary = {
    ...rest,
    run_id: runId({ ...made, asOf, files: inputFiles(former), removals, periods: namedPeriods(workspace) }),
    ...(heard === null
      ? {}
      : { hearing: isSameButDay(former.hearing, heard.hearing) ? former.hearing : heard.hearing }),
  };
  return await settled(summary, heard?.comparedWith ?? comparedWith);
}

/** Whether nothing but the day by which things are due differs. */
function isSameButDay(former: Summary['hearing'], { as_of: _, ...now }: HearingSummary): former is HearingSummary {
  const { as_of: __, ...then } = former ?? {};
  return JSON.stringify(then) === JSON.stringify(now);
}

/** For findings that rest on what the log says about a recording: the question that listening answers. */
const HEARD_PROOF: Readonly<Partial<Record<ProofKind, Question>>> = {
  offer: 'offered',
  identity: 'identity',
  consent: 'consent',
};

/**
 * What listening needs to say which findings rest on a column that it showed to be unreliable.
 * @param calls null: the store holds other calls than those behind the results
 */
export async function listeningContext({ configuration }: Workspace, calls: Store | null): Promise<ListeningContext> {
  const rules = (await listRules()).flatMap(({ id, proof = [] }) =>
    proof.flatMap((kind) => {
      const question = HEARD_PROOF[kind];
      return question === undefined ? [] : [[id, question] as const];
    }),
  );
  return {
    calls,
    rules,
    ...(configuration.hearing === undefined ? {} : { limit: configuration.hearing.reliableFrom }),
  };
}
