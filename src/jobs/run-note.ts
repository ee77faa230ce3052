import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import {
  asHtml,
  asMarkdown,
  failureNote,
  type NotedFailure,
  type NotedRun,
  type RunNote,
  runNote,
} from '../../reports/parts/run-note/run-note.ts';
import { waitingSentence } from '../../reports/parts/waiting/part.ts';
import { systemFailure, UserError } from '../errors.ts';
import { gapTeller } from '../gaps/tell-gaps.ts';
import { listWaiting } from '../hearing/waiting.ts';
import type { Language } from '../model/configuration.ts';
import type { TouchedPeriod } from '../model/months.ts';
import { listRules } from '../rulebook/registry.ts';
import { writtenLanguage } from '../workspace/change-configuration.ts';
import { CONFIGURATION_FILE, openWorkspace } from '../workspace/open-workspace.ts';
import { MESSAGES } from './messages.ts';
import type { RunOutcome } from './run-outcome.ts';

/** Folders with a meaning of their own: a note may not go there. */
const TAKEN: readonly string[] = ['in', '.belaudit'];

/**
 * Where a note goes: a path within the workspace, relative to its folder.
 * @param directory of the workspace, as the user named it
 * @throws UserError USAGE if it leads elsewhere, or is not a known kind of text file
 */
export function notePath(directory: string, file: string): string {
  const root = existsSync(directory) ? realpathSync(directory) : resolve(directory);
  const path = resolve(root, file);
  const [first = '', ...others] = relative(root, path).split(sep);
  const parent = dirname(path);
  const leadsOut = existsSync(parent) && relative(root, realpathSync(parent)).split(sep)[0] === '..';
  const isWithin =
    !leadsOut &&
    first !== '' &&
    first !== '..' &&
    !TAKEN.includes(first) &&
    !(first === 'reports' && others.length > 1);
  if (isWithin && ['.md', '.html'].includes(extname(path).toLowerCase()) && !basename(path).startsWith('.'))
    return path;
  throw new UserError('USAGE', MESSAGES.summaryCannotBeWrittenThere, MESSAGES.nameFileThatEndsInMd, [
    {
      key: '--summary',
      message: MESSAGES.summaryIsInWrongPlace,
    },
  ]);
}

/** The outcome for several periods. */
interface SeveralOutcomes extends Pick<RunOutcome, 'load'> {
  readonly periods: readonly { readonly outcome: RunOutcome; readonly touched?: TouchedPeriod | null }[];
}

/** Writes a summary of a run in ten lines, for one period or several; whole or not at all. @param opening the workspace, for what waits in it; absent: it is not told */
export async function writeRunNote(
  path: string,
  made: RunOutcome | SeveralOutcomes,
  language?: Language,
  opening?: { readonly directory: string; readonly today: string },
): Promise<void> {
  const outcomes = 'periods' in made ? made.periods.map(({ outcome }) => outcome) : [made];
  const noteLanguage = language ?? outcomes[0]?.summary.language ?? 'nl';
  const rules = await listRules();
  const runs: NotedRun[] = [];
  for (const outcome of outcomes) {
    const { summary, folder, unchanged, isNewVersion, isFirst, browserNote } = outcome;
    const tell = await gapTeller({ vendors: summary.vendors, rules }, noteLanguage);
    runs.push({
      ...{ folder, summary, gaps: summary.gaps.map(tell), unchanged: unchanged === true },
      ...{ isNewVersion: isNewVersion === true, isFirst: isFirst === true },
      hasPdfs: browserNote === undefined,
    });
  }
  const { load } = made;
  const touched = 'periods' in made ? made.periods.flatMap((period) => period.touched ?? []) : [];
  const gone = [...(load?.gone ?? []).map((file) => file.path), ...touched.flatMap((period) => period.gone)];
  const since = [...touched.flatMap(({ files }) => files.map((file) => file.path)), ...newFiles(outcomes)];
  const others = 'periods' in made ? [] : (made.touched ?? []);
  const came = { files: load?.files ?? [], since: unique(since), gone: unique(gone), touched: others };
  const waiting = opening === undefined ? [] : await waitingIn(opening, noteLanguage);
  write(path, runNote(runs, { ...came, waiting }, noteLanguage));
}

/** What waits for somebody; nothing if the register cannot be read, which its own pages say. */
async function waitingIn(
  { directory, today }: { readonly directory: string; readonly today: string },
  language: Language,
): Promise<readonly string[]> {
  try {
    const workspace = openWorkspace(directory, { today, reading: true, mayLackSources: true });
    return (await listWaiting(workspace)).map((one) => waitingSentence(one, language));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Files that are new compared with the previous period's results. If no period had results before, the note counts all files instead. */
function newFiles(outcomes: readonly RunOutcome[]): readonly string[] {
  const before = outcomes.filter(({ isFirst }) => isFirst !== true);
  const [first] = outcomes.filter(({ isFirst }) => isFirst === true);
  const added = before.flatMap(addedFiles);
  if (first === undefined || before.length === 0) return added;
  const known = new Set(before.flatMap(({ summary }) => summary.files.map(({ path }) => path)));
  return [...added, ...first.summary.files.map(({ path }) => path).filter((path) => !known.has(path))];
}

/** Files that the new version added or that changed since the previous version. */
function addedFiles({ isNewVersion, summary }: RunOutcome): readonly string[] {
  const because = isNewVersion === true ? summary.version.replaces?.changes?.because : undefined;
  return [...(because?.files_added ?? []), ...(because?.files_changed ?? [])].map(({ path }) => path);
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort();
}

/**
 * Writes why a run failed, in ten lines.
 * @param directory of the workspace; its `belaudit.yaml` decides the language if none is given
 */
export async function writeFailureNote(
  path: string,
  error: NotedFailure,
  directory: string,
  language?: Language,
): Promise<void> {
  await Promise.resolve(write(path, failureNote(error, language ?? languageIn(directory))));
}

function languageIn(directory: string): Language {
  const file = join(directory, CONFIGURATION_FILE);
  return existsSync(file) ? writtenLanguage(readFileSync(file, 'utf8')) : 'nl';
}

function write(path: string, note: RunNote): void {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, path.toLowerCase().endsWith('.html') ? asHtml(note) : asMarkdown(note), { mode: 0o600 });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new UserError(
      'WORKSPACE_NOT_WRITABLE',
      MESSAGES.summaryCannotBeWritten,
      MESSAGES.checkRightsOnItsFolderResults,
      [{ file: path, message: systemFailure(cause) }],
      { cause },
    );
  }
}
