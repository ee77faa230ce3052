import { join } from 'node:path';
import { configurationTables, fillTables } from '../audit/configuration-tables.ts';
import { type ErrorDetail, UserError } from '../errors.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import { type InspectOptions, inspectFile } from '../inspect/inspect-file.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { type TrialFile, type TrialOptions, tryLoad } from '../inspect/trial-load.ts';
import { fingerprintOf } from '../intake/assert-loaded.ts';
import { type CheckedFile, checkFiles } from '../intake/check.ts';
import { findSourceFiles } from '../intake/files/source-files.ts';
import { findUnnamedFiles } from '../intake/files/unnamed-files.ts';
import type { Language, Source } from '../model/configuration.ts';
import type { ToldGap } from '../model/gaps.ts';
import type { Progress } from '../model/progress.ts';
import type { OtherRulebook } from '../model/results-version.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { assertProofsKnown } from '../removal/removal-witnesses.ts';
import { judgedByOtherRulebook } from '../results/list-results.ts';
import { listRules } from '../rulebook/registry.ts';
import type { Store } from '../store/store.ts';
import { changedText } from '../workspace/change-configuration.ts';
import { readConfiguration } from '../workspace/read-configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { WrittenSource } from '../workspace/written-source.ts';
import { copyBeginnings } from './beginning.ts';
import type { JobOptions } from './job.ts';
import { inFolder } from './scratch-folder.ts';

export interface CheckOptions extends JobOptions {
  /** Looks at headings and structure alone, and does not say what would become of the rows. */
  readonly quick?: boolean;
}

/** A file as it would be loaded, with its rows. */
export type FileWithRows = CheckedFile & {
  /** What would become of its rows; null where that was not asked, or where another source reads the same file alike. */
  readonly rows: TrialFile | null;
};

/** A source as `belaudit.yaml` names it. */
export interface NamedSource {
  readonly line: number;
  readonly feed: string;
  readonly files: string;
}

export interface CheckOutcome {
  /** In order of delivery. */
  readonly files: readonly FileWithRows[];
  /** Sources whose files have rows, and none that would be accepted. */
  readonly refused: readonly NamedSource[];
  /** Of a workspace without any file: the sources that wait for files. */
  readonly waiting: readonly NamedSource[];
  /** What the user should know, though nothing is wrong. */
  readonly notes: readonly string[];
  /** What is missing, as far as it can be known without judging; empty of a quick look. */
  readonly gaps: readonly ToldGap[];
  /** Stored results that another rulebook judged than the program has; absent: there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

/**
 * Configuration and files, without loading anything into the workspace: every file is read into a store of its own, as load would, which is then thrown away. Rows that were removed before are left out, as load leaves them out. The workspace need not be one that can be written.
 * @throws UserError for every mistake at once
 */
export async function checkWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: CheckOptions = {},
): Promise<CheckOutcome> {
  const outcome = await checkInput(workspace, progress, options);
  const otherRulebook = judgedByOtherRulebook(workspace.directory);
  return otherRulebook.length === 0 ? outcome : { ...outcome, otherRulebook };
}

async function checkInput(workspace: Workspace, progress: Progress, options: CheckOptions): Promise<CheckOutcome> {
  assertProofsKnown(workspace);
  const removals = removalsInForce(workspace);
  const waiting = await waitingSources(workspace);
  if (waiting.length > 0) return { files: [], refused: [], waiting, notes: [], gaps: [] };
  return await inFolder(workspace, 'check', async (folder) => {
    const { files, notes } = await checkFiles({ ...workspace, temporaryDirectory: folder }, progress);
    if (options.quick === true)
      return { files: files.map((file) => ({ ...file, rows: null })), refused: [], waiting, notes, gaps: [] };
    let gaps: readonly ToldGap[] = [];
    const trial = await tryLoad(workspace, join(folder, 'trial'), progress, {
      ...options,
      removals,
      look: async (store) => {
        gaps = await gapsBeforeJudging(workspace, store, options.language ?? 'en');
      },
    });
    const withRows = filesWithRows(workspace, files, trial.files);
    const refused = refusedSources(workspace, withRows);
    return { files: withRows, refused, waiting, notes: [...notes, ...trial.remarks], gaps };
  });
}

/**
 * Of a workspace in whose `in/` nobody has put a file yet: its sources, each of which waits for one. Elsewhere a source without files is a mistake.
 * @returns none where any file is there
 */
async function waitingSources(workspace: Workspace): Promise<readonly NamedSource[]> {
  const { files, mistakes } = await findSourceFiles(workspace);
  const { sources } = workspace.configuration;
  const isWaiting =
    files.length === 0 &&
    mistakes.every(({ code }) => code === 'FILE_NOT_FOUND') &&
    sources.every((source) => source.files.startsWith('in/'));
  if (!isWaiting || (await findUnnamedFiles(workspace)).length > 0) return [];
  return sources.map(namedSource);
}

function namedSource({ line, feed, files }: Source): NamedSource {
  return { line, feed, files };
}

/** Each file with what became of it under its own source: files are loaded in the order in which they are checked, but for those that two sources read alike. */
function filesWithRows(
  { configuration }: Workspace,
  files: readonly CheckedFile[],
  loaded: readonly TrialFile[],
): FileWithRows[] {
  const seen = new Set<string>();
  let next = 0;
  return files.map((file) => {
    const source = configuration.sources[file.source] as Source;
    const reading = `${fingerprintOf(configuration, source)} ${file.path}`;
    if (seen.has(reading)) return { ...file, rows: null };
    seen.add(reading);
    const rows = loaded[next];
    next += 1;
    if (rows?.path !== file.path) throw new Error(`${file.path} was checked, and ${rows?.path} was loaded`);
    return { ...file, rows };
  });
}

/** Sources all of whose rows are rejected. */
function refusedSources({ configuration }: Workspace, files: readonly FileWithRows[]): NamedSource[] {
  return configuration.sources
    .filter(({ index }) => {
      const rows = files.flatMap((file) => (file.source === index && file.rows !== null ? [file.rows] : []));
      const read = rows.reduce((total, { rowsRead }) => total + rowsRead, 0);
      return read > 0 && rows.every(({ rowsRead, rejected }) => rowsRead === rejected);
    })
    .map(namedSource);
}

/** What is missing of what was loaded, in words. */
async function gapsBeforeJudging(workspace: Workspace, store: Store, language: Language): Promise<readonly ToldGap[]> {
  const { configuration } = workspace;
  await fillTables(store, configurationTables(configuration));
  const gaps = await findGaps(store, { configuration, unnamedFiles: await findUnnamedFiles(workspace) });
  const tell = await gapTeller({ vendors: configuration.vendors, rules: await listRules() }, language);
  return gaps.map(tell);
}

/**
 * Looks into one file of any kind, in a workspace or without one. Copies of it stand in a folder of our own meanwhile.
 * @throws UserError FILE_NOT_FOUND, FILE_EMPTY, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
 */
export async function inspect(path: string, progress: Progress, options: InspectOptions): Promise<Inspection> {
  return await inFolder(options.workspace, 'inspect', (folder) => inspectFile(path, folder, progress, options));
}

/** What becomes of the rows of files when they are read by some sources. */
export interface SourcesTrial {
  readonly files: readonly TrialFile[];
  /** Why they cannot be read; empty where they can. */
  readonly mistakes: readonly ErrorDetail[];
  /** Only so many first lines were read; null: all. */
  readonly onlyLines: number | null;
}

export interface SourcesTrialOptions extends TrialOptions {
  /** Reads no more than so many first lines of each file that is a text; the sources then name each file by its path. Absent: all. */
  readonly mostLines?: number;
}

/**
 * Reads files of a workspace by sources that it does not have yet, into a store that is thrown away: nothing of the workspace is written.
 * @throws UserError DISK_FULL, INTERRUPTED
 */
export async function trySources(
  workspace: Workspace,
  sources: readonly WrittenSource[],
  progress: Progress,
  options: SourcesTrialOptions = {},
): Promise<SourcesTrial> {
  const { mostLines, ...trial } = options;
  let onlyLines: number | null = null;
  try {
    const text = changedText(workspace.configurationText, [{ set: ['sources'], to: sources }]);
    const configuration = readConfiguration(text, 'belaudit.yaml', workspace.configuration.audit.asOf);
    return await inFolder(workspace, 'check', async (folder) => {
      const tried = { ...workspace, configuration };
      if (mostLines === undefined) return { files: await triedFiles(tried), mistakes: [], onlyLines };
      const directory = join(folder, 'beginning');
      const paths = configuration.sources.map((source) => source.files);
      if (copyBeginnings(workspace.directory, directory, paths, mostLines)) onlyLines = mostLines;
      return { files: await triedFiles({ ...tried, directory }), mistakes: [], onlyLines };

      async function triedFiles(part: Workspace): Promise<SourcesTrial['files']> {
        return (await tryLoad(part, join(folder, 'trial'), progress, trial)).files;
      }
    });
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'INTERRUPTED' || error.code === 'DISK_FULL') throw error;
    const mistakes = error.details.length > 0 ? error.details : [{ message: error.message }];
    return { files: [], mistakes, onlyLines };
  }
}
