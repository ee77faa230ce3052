import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type DetailText, type ErrorCode, UserError } from '../../errors.ts';
import type { Source } from '../../model/configuration.ts';
import { isInsidePath, spellingOf } from '../../model/inside-path.ts';
import { asIs, type Text } from '../../model/text.ts';
import type { OpenedTable } from '../../reading/opened-table.ts';
import { realPath } from '../../workspace/real-path.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { MESSAGES } from '../messages.ts';
import { glob, isPattern } from './glob.ts';

/** A table: a file, or a part of one. */
export interface TableFile {
  /** The name of the file in messages; then `#` and the part, if the file holds several tables. */
  readonly path: string;
  /** The path of the file. */
  readonly absolutePath: string;
  /** Size of the file, or of the part's share in it. */
  readonly bytes: number;
  /** Absent if the file is read as it is. */
  readonly part?: FilePart;
  /** What the whole file has instead of tables, in words that can follow its name: the file gives no rows. */
  readonly emptiness?: Text;
  /** Remarks on the file, if this is its first part. */
  readonly remarks?: readonly Text[];
}

/** A table whose file was opened: the file as it was delivered, whose part is taken out of it when it is read. */
export type Opened<File extends TableFile> = File & { readonly opened: OpenedTable };

/** A table that a source names; `path` is relative to the workspace, with forward slashes. Several sources can name the same file. */
export interface SourceFile extends TableFile {
  readonly source: Source;
}

/** Where a table is inside a file from which it must be extracted. */
export interface FilePart {
  /** Index of the member in the archive; absent if the file is not an archive. */
  readonly member?: number;
  /** Index of the sheet in its workbook; absent if it is not a workbook. */
  readonly sheet?: number;
}

/** A mistake in the files, or in the configuration of them; all mistakes are reported at once. */
export interface FileMistake {
  readonly code: ErrorCode;
  readonly detail: DetailText;
  /** What to do about it, if reading the file has shown that; absent: the hint of its code. */
  readonly hint?: Text;
}

const HINTS = {
  FILE_NOT_FOUND: MESSAGES.putFileInPlace,
  FILE_NAME: MESSAGES.giveFileAnotherNameAndRun,
  FILE_UNREADABLE: MESSAGES.seeMessageForEachFile,
  COLUMN_MISSING: MESSAGES.nameHeadingThatHoldsColumnUnder,
  FILE_NOT_UNDERSTOOD: MESSAGES.seeMessageForEachFileReadable,
  CONFIGURATION: MESSAGES.correctBelauditYamlAtLinesGiven,
} satisfies Partial<Record<ErrorCode, Text>>;

/** One error for all mistakes, in the order in which they were found; it takes the code of the first. */
export function mistakesError(mistakes: readonly FileMistake[]): UserError {
  const code = mistakes[0]?.code ?? 'FILE_UNREADABLE';
  const message =
    mistakes.length === 1
      ? (mistakes[0]?.detail.message ?? asIs(''))
      : MESSAGES.mistakesInFilesOfThisWorkspace(mistakes.length);
  return new UserError(
    code,
    message,
    hintOf(mistakes) ??
      hintOfPart(code, mistakes) ??
      (HINTS as Partial<Record<ErrorCode, Text>>)[code] ??
      MESSAGES.correctThis,
    mistakes.map((mistake) => mistake.detail),
  );
}

/** For columns that only parts of files lack, such as a sheet of explanations beside the log. */
function hintOfPart(code: ErrorCode, mistakes: readonly FileMistake[]): Text | undefined {
  const isPart = mistakes.every(({ detail }) => detail.file?.includes('#') === true);
  return code === 'COLUMN_MISSING' && isPart ? MESSAGES.removeOtherSheet(HINTS.COLUMN_MISSING) : undefined;
}

/** The hint that all mistakes share; undefined if they differ. */
function hintOf(mistakes: readonly FileMistake[]): Text | undefined {
  const [first, ...others] = new Set(mistakes.map(({ hint }) => hint));
  return others.length === 0 ? first : undefined;
}

/** The mistakes in a reading error; rethrows anything that is not the user's mistake. */
export function mistakesOf(error: unknown, file: TableFile): FileMistake[] {
  if (!(error instanceof UserError) || error.code === 'INTERRUPTED' || error.code === 'DISK_FULL') throw error;
  const { details, message, hint } = error.said;
  const all = details.length > 0 ? details : [{ message }];
  return all.map((detail) => ({ code: error.code, detail: { ...detail, file: file.path }, hint }));
}

function mistake(code: ErrorCode, source: Source, file: string, message: Text, expected?: Text): FileMistake {
  const where = {
    file: 'belaudit.yaml',
    line: source.line,
    key: `sources[${source.index}].files`,
    found: file,
    message,
  };
  return { code, detail: expected === undefined ? where : { ...where, expected } };
}

/** Whether a path is in one of the folders that Belaudit writes itself. */
function isOwnOutput(workspace: Workspace, path: string): boolean {
  const reports = relative(workspace.directory, workspace.reportsDirectory).split(sep).join('/');
  return path.startsWith(`${reports}/`) || path.startsWith('.belaudit/');
}

/** Whether a seal's list can hold a name that every system reads the same way: no undecodable bytes, no Windows drive, no backslash. */
export function isListable(path: string): boolean {
  return isInsidePath(path) && !/[\\\p{Cs}\uFFFD]/u.test(path);
}

async function examine(workspace: Workspace, source: Source, path: string): Promise<SourceFile | FileMistake> {
  if (!isListable(path))
    return mistake(
      'FILE_NAME',
      source,
      path,
      MESSAGES.nameOfCannotBeInList(path),
      MESSAGES.forwardSlashesBetweenFoldersAndNames,
    );
  const absolutePath = join(workspace.directory, path);
  const real = await realPath(absolutePath).catch(() => undefined);
  if (real === undefined) return mistake('FILE_NOT_FOUND', source, path, MESSAGES.thereIsNoFileInWorkspace(path));
  const inside = relative(workspace.directory, real);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    return mistake(
      'FILE_UNREADABLE',
      source,
      path,
      MESSAGES.liesOutsideWorkspace(path),
      MESSAGES.fileWithinFolderOfBelauditYaml,
    );
  }
  const state = await stat(real);
  if (!state.isFile())
    return mistake('FILE_UNREADABLE', source, path, MESSAGES.isNotFile(path), MESSAGES.fileOrPattern);
  if (!(await isReadable(real)))
    return mistake('FILE_UNREADABLE', source, path, MESSAGES.youMayNotRead(path), MESSAGES.fileThatYouMayRead);
  return { source, path, absolutePath: real, bytes: state.size };
}

async function filesOf(workspace: Workspace, source: Source): Promise<(SourceFile | FileMistake)[]> {
  const segments = source.files.split('/');
  if (isAbsolute(source.files) || segments.includes('..')) {
    return [
      mistake(
        'FILE_UNREADABLE',
        source,
        source.files,
        MESSAGES.liesOutsideWorkspace(source.files),
        MESSAGES.pathWithinFolderOfBelauditYaml,
      ),
    ];
  }
  if (!isPattern(source.files)) {
    const path = segments.filter((segment) => segment !== '' && segment !== '.').join('/');
    return [await examine(workspace, source, path)];
  }
  const paths = (await glob(workspace.directory, source.files)).filter((path) => !isOwnOutput(workspace, path));
  if (paths.length === 0)
    return [mistake('FILE_NOT_FOUND', source, source.files, MESSAGES.noFileMatches(source.files))];
  return await Promise.all(paths.map((path) => examine(workspace, source, path)));
}

async function isReadable(path: string): Promise<boolean> {
  return await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** Files whose names differ only in case or in the encoding of an accent: some systems take them for one file, others for two. */
function namesakes(files: readonly SourceFile[]): FileMistake[] {
  const first = new Map<string, string>();
  return files.flatMap(({ source, path }) => {
    const spelling = spellingOf(path);
    const other = first.get(spelling) ?? path;
    first.set(spelling, other);
    if (other === path) return [];
    return [
      mistake('FILE_NAME', source, path, MESSAGES.manySystemsTakeAndForOne(path, other), MESSAGES.namesThatDiffer),
    ];
  });
}

/**
 * The files of all sources in order of delivery: order of `sources`, then path.
 * @returns the files that can be read, and every mistake: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_NAME
 */
export async function findSourceFiles(workspace: Workspace): Promise<{ files: SourceFile[]; mistakes: FileMistake[] }> {
  const files: SourceFile[] = [];
  const mistakes: FileMistake[] = [];
  for (const source of workspace.configuration.sources) {
    for (const found of await filesOf(workspace, source)) {
      if ('code' in found) mistakes.push(found);
      else files.push(found);
    }
  }
  return { files, mistakes: [...mistakes, ...namesakes(files)] };
}
