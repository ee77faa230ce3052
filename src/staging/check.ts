import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFormat } from '../formats/registry.ts';
import type { Language } from '../model/configuration.ts';
import { EMPTY_FORMAT } from '../model/facts.ts';
import type { Progress } from '../model/progress.ts';
import type { Text } from '../model/text.ts';
import { type OpenedFiles, withOpenedFiles } from '../reading/opened-table.ts';
import { printableName } from '../reading/printable-name.ts';
import type { RecordFile } from '../reading/record-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findMistakes, findSourceTables } from './file-mistakes.ts';
import { mapHeadings } from './files/headings.ts';
import { readSourceFile, rowsRemark } from './files/read-source-file.ts';
import { type FileMistake, mistakesError, mistakesOf, type SourceFile } from './files/source-files.ts';
import { MESSAGES } from './messages.ts';

/** A file as `load` would read it. */
export interface CheckedFile {
  /** Index of its source in the configuration, from 0. */
  readonly source: number;
  readonly path: string;
  readonly feed: string;
  readonly vendor: string | null;
  /** A known format, `canonical` or `mapped`; `empty` where the file holds nothing. */
  readonly format: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Records that can be split into cells, and records that cannot. */
  readonly records: number;
  readonly broken: number;
  /** Canonical column -> the heading or headings from which it is read; empty for a known format, which has its own. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headings that are not read; empty for a known format. */
  readonly ignored: readonly string[];
}

export interface CheckOutcome {
  /** In order of delivery. */
  readonly files: readonly CheckedFile[];
  /** Remarks about things that are not wrong. */
  readonly notes: readonly string[];
}

/** The headings from which each column is read. */
function headingsOfColumns(
  places: Readonly<Record<string, readonly number[]>>,
  headings: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).map(([column, where]) => [column, where.map((place) => headings[place] ?? '').join(' + ')]),
  );
}

function describe(file: SourceFile, formatId: string | undefined, read: RecordFile): CheckedFile {
  const { map } = mapHeadings(file, read.columns, formatId !== undefined, read.doubled);
  const isMapped = Object.keys(file.source.columns).length > 0;
  return {
    source: file.source.index,
    path: file.path,
    feed: file.source.feed,
    vendor: file.source.vendor ?? null,
    format: read.emptiness === undefined ? (formatId ?? (isMapped ? 'mapped' : 'canonical')) : EMPTY_FORMAT,
    bytes: file.bytes,
    encoding: read.encoding,
    delimiter: read.delimiter,
    records: read.records,
    broken: read.broken.length,
    columns: formatId === undefined ? headingsOfColumns(map.places, read.columns) : {},
    ignored: formatId === undefined ? map.ignored : [],
  };
}

/** Headings from which no source reads anything; a file that two sources read is named once. */
function ignoredNotes(files: readonly CheckedFile[]): Text[] {
  const paths = [...new Set(files.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const [first, ...others] = files.filter((file) => file.path === path);
    const ignored = first?.ignored.filter((heading) => others.every((file) => file.ignored.includes(heading))) ?? [];
    return ignored.length === 0 ? [] : [MESSAGES.columnsAreIgnored(path, ignored.map(printableName).join(', '))];
  });
}

function notesOf(checked: CheckedFile, read: RecordFile): Text[] {
  const broken =
    checked.broken === 0
      ? []
      : [MESSAGES.ofRecordsCannotBeSplitInto(checked.path, checked.broken, checked.broken + checked.records)];
  return [...broken, ...read.remarks.map((remark) => MESSAGES.inFile(checked.path, remark))];
}

/**
 * Examines every file that the sources name without loading it: whether it exists, is readable, and has the columns that its feed needs.
 * @param given the files that the caller has opened, or opens afterwards, and closes
 * @param language of the notes
 * @throws UserError with every mistake at once, as `load` does
 */
export async function checkFiles(
  workspace: Workspace,
  progress: Progress,
  given?: OpenedFiles,
  language: Language = 'en',
): Promise<CheckOutcome> {
  return await withOpenedFiles(given, async (opened) => await check(workspace, progress, opened, language));
}

async function check(
  workspace: Workspace,
  progress: Progress,
  opened: OpenedFiles,
  language: Language,
): Promise<CheckOutcome> {
  const found = await findSourceTables(workspace, opened);
  const mistakes: FileMistake[] = [...found.mistakes, ...(await findMistakes(workspace, found.files))];
  if (mistakes.length > 0) throw mistakesError(mistakes);
  await mkdir(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
  const target = join(workspace.temporaryDirectory, 'check.csv');
  const files: CheckedFile[] = [];
  const notes: Text[] = [];
  progress.stage(
    'Examining the files',
    found.files.reduce((total, file) => total + file.bytes, 0),
  );
  for (const file of found.files) {
    try {
      const format = file.source.format === undefined ? undefined : await findFormat(file.source.format);
      const read = await readSourceFile(file, format, { target, onBytes: (bytes) => progress.advance(bytes) });
      const checked = describe(file, format?.id, read);
      files.push(checked);
      notes.push(
        ...notesOf(checked, {
          ...read,
          remarks: [...(file.remarks ?? []), ...rowsRemark(read), ...read.remarks],
        }),
      );
    } catch (error) {
      mistakes.push(...mistakesOf(error, file));
    } finally {
      await rm(target, { force: true });
    }
  }
  progress.done();
  if (mistakes.length > 0) throw mistakesError(mistakes);
  return { files, notes: [...ignoredNotes(files), ...notes].map((note) => note[language]) };
}
