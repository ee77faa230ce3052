import { join } from 'node:path';
import { configurationTables, fillTables } from '../audit/configuration-tables.ts';
import { type DetailText, UserError } from '../errors.ts';
import { fingerprintOf } from '../facts/assert-loaded.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import type { DataAsked, FileData } from '../inspect/file-data.ts';
import { type InspectOptions, inspectFile, readFileData as readDataOf } from '../inspect/inspect-file.ts';
import type { Inspection, SaidInspection } from '../inspect/inspection.ts';
import { type TrialFile, type TrialOptions, tryLoad } from '../inspect/trial-load.ts';
import type { Language, Source } from '../model/configuration.ts';
import type { GapText } from '../model/gaps.ts';
import type { Progress } from '../model/progress.ts';
import type { OtherRulebook } from '../model/results-version.ts';
import { toldIn } from '../model/text.ts';
import { withOpenedFiles } from '../reading/opened-table.ts';
import { removalsInForce } from '../removal/removal-list.ts';
import { assertProofsKnown } from '../removal/removal-witnesses.ts';
import { judgedByOtherRulebook } from '../results/list-results.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { listRules } from '../rulebook/registry.ts';
import { type CheckedFile, checkFiles } from '../staging/check.ts';
import { findSourceFiles } from '../staging/files/source-files.ts';
import { findUnnamedFiles } from '../staging/files/unnamed-files.ts';
import type { Store } from '../store/store.ts';
import { changedText } from '../workspace/change-configuration.ts';
import { readConfiguration } from '../workspace/read-configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { WrittenSource } from '../workspace/written-source.ts';
import { copyBeginnings } from './beginning.ts';
import type { JobOptions } from './job.ts';
import { inFolder } from './scratch-folder.ts';

export interface CheckOptions extends JobOptions {
  /** Looks at headings and structure only, and does not say what would happen to the rows. */
  readonly quick?: boolean;
}

/** A file as `load` would read it, with its rows. */
export type FileWithRows = CheckedFile & {
  /** What would happen to its rows; null if nobody asked, or another source already reads the file in the same way. */
  readonly rows: TrialFile | null;
};

/** A source by its name in `belaudit.yaml`. */
export interface NamedSource {
  readonly line: number;
  readonly feed: string;
  readonly files: string;
}

export interface CheckOutcome {
  /** In order of delivery. */
  readonly files: readonly FileWithRows[];
  /** Sources whose files have rows, all of which would be rejected. */
  readonly refused: readonly NamedSource[];
  /** In a workspace without files: the sources that wait for files. */
  readonly waiting: readonly NamedSource[];
  /** Remarks about things that are not wrong. */
  readonly notes: readonly string[];
  /** What is missing, as far as that is known before judging; empty for a quick look. */
  readonly gaps: readonly GapText[];
  /** Stored results that another version of the rulebook judged; absent if there are none. */
  readonly otherRulebook?: readonly OtherRulebook[];
}

/**
 * Checks the configuration and all files without loading them into the workspace. Reads every file into a temporary store, exactly as `load` would; rows that
 * were removed stay out. The workspace may be read-only.
 * @throws UserError for all mistakes at once
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
  return await inFolder(workspace, 'check', async (folder) =>
    withOpenedFiles(undefined, async (opened) => {
      const { files, notes } = await checkFiles(
        { ...workspace, temporaryDirectory: folder },
        progress,
        opened,
        options.language,
      );
      if (options.quick === true)
        return { files: files.map((file) => ({ ...file, rows: null })), refused: [], waiting, notes, gaps: [] };
      let gaps: readonly GapText[] = [];
      const trial = await tryLoad(workspace, join(folder, 'trial'), progress, {
        ...options,
        removals,
        files: opened,
        look: async (store) => {
          gaps = await gapsBeforeJudging(workspace, store, options.language ?? 'en');
        },
      });
      const withRows = filesWithRows(workspace, files, trial.files);
      const refused = refusedSources(workspace, withRows);
      return { files: withRows, refused, waiting, notes: [...notes, ...trial.remarks], gaps };
    }),
  );
}

/**
 * The sources of a workspace whose `in/` is still empty. In any other workspace, a source without files is a mistake.
 * @returns none if any file is there
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

/** Pairs each file with its outcome. Files are loaded in the order in which they are checked, except files that two sources read alike. */
function filesWithRows(
  { configuration }: Workspace,
  files: readonly CheckedFile[],
  loaded: readonly TrialFile[],
): FileWithRows[] {
  const known = new Set<string>();
  let next = 0;
  return files.map((file) => {
    const source = configuration.sources[file.source] as Source;
    const reading = `${fingerprintOf(configuration, source)} ${file.path}`;
    if (known.has(reading)) return { ...file, rows: null };
    known.add(reading);
    const rows = loaded[next];
    next += 1;
    if (rows?.path !== file.path) throw new Error(`${file.path} was checked, and ${rows?.path} was loaded`);
    return { ...file, rows };
  });
}

/** Sources with only rejected rows. */
function refusedSources({ configuration }: Workspace, files: readonly FileWithRows[]): NamedSource[] {
  return configuration.sources
    .filter(({ index }) => {
      const rows = files.flatMap((file) => (file.source === index && file.rows !== null ? [file.rows] : []));
      const read = rows.reduce((total, { rowsRead }) => total + rowsRead, 0);
      return read > 0 && rows.every(({ rowsRead, rejected }) => rowsRead === rejected);
    })
    .map(namedSource);
}

/** What is missing in the loaded data, in words. */
async function gapsBeforeJudging(workspace: Workspace, store: Store, language: Language): Promise<readonly GapText[]> {
  const { configuration } = workspace;
  await fillTables(store, configurationTables(configuration));
  const gaps = await findGaps(store, {
    configuration,
    country: COUNTRY,
    unnamedFiles: await findUnnamedFiles(workspace, store),
  });
  const tell = await gapTeller({ vendors: configuration.vendors, rules: await listRules() }, language);
  return gaps.map(tell);
}

/**
 * Examines one file of any kind, in a workspace or without one. It works on copies in a temporary folder.
 * @throws UserError FILE_NOT_FOUND, FILE_EMPTY, FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, FILE_CHANGED_WHILE_READ, DISK_FULL, INTERRUPTED
 */
export async function inspectSaid(path: string, progress: Progress, options: InspectOptions): Promise<SaidInspection> {
  return await inFolder(options.workspace, 'inspect', (folder) => inspectFile(path, folder, progress, options));
}

/** Reads rows and values of one file, as written. @throws UserError as `inspectSaid` */
export async function readFileData(path: string, asked: DataAsked, options: InspectOptions): Promise<FileData> {
  return await inFolder(options.workspace, 'inspect', async (folder) => await readDataOf(path, folder, asked, options));
}

/** Examines one file, and says what it found in English. @throws UserError as `inspectSaid` */
export async function inspect(path: string, progress: Progress, options: InspectOptions): Promise<Inspection> {
  return toldIn(await inspectSaid(path, progress, options), 'en');
}

/** What happens to the rows of files when some sources read them. */
export interface SourcesTrial {
  readonly files: readonly TrialFile[];
  /** Why the files cannot be read; empty if they can. */
  readonly mistakes: readonly DetailText[];
  /** Only this many first lines were read; null: all. */
  readonly onlyLines: number | null;
}

export interface SourcesTrialOptions extends TrialOptions {
  /** Reads at most this many first lines of each text file; the sources then name each file by its path. Absent: all. */
  readonly mostLines?: number;
}

/**
 * Reads files of a workspace by sources that it does not have yet, into a temporary store; writes nothing in the workspace.
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
    const { details, message } = error.said;
    const mistakes = details.length > 0 ? details : [{ message }];
    return { files: [], mistakes, onlyLines };
  }
}
