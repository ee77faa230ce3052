import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LOG } from '../feeds/registry.ts';
import type { CallLogFormat } from '../formats/format.ts';
import { findFormat } from '../formats/registry.ts';
import type { Source } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { isDurationNotation } from '../model/duration-notations.ts';
import type { Text } from '../model/text.ts';
import type { OpenedFiles } from '../reading/opened-table.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readDeclaredFormat } from './declared-format.ts';
import { headingMistakes } from './files/heading-mistakes.ts';
import { lookAtTable, readSourceFile } from './files/read-source-file.ts';
import { type FileMistake, findSourceFiles, mistakesOf, type Opened, type SourceFile } from './files/source-files.ts';
import { findTables } from './files/source-tables.ts';
import { MESSAGES } from './messages.ts';

/** Notations of a source that are invalid. */
function notationMistakes(source: Source): FileMistake[] {
  return Object.entries(source.formats).flatMap(([heading, notation]) => {
    if (isDurationNotation(notation)) return [];
    const reading = readDeclaredFormat(notation);
    if (!('mistake' in reading)) return [];
    const detail = {
      file: 'belaudit.yaml',
      line: source.line,
      key: `sources[${source.index}].formats.${heading}`,
      found: notation,
      expected: MESSAGES.dayTimeOfDayOrBoth,
      message: MESSAGES.notationOfCannotBeRead(heading, reading.mistake),
    };
    return [{ code: 'CONFIGURATION' as const, detail }];
  });
}

async function mistakesOfFile(workspace: Workspace, file: Opened<SourceFile>): Promise<FileMistake[]> {
  const target = join(workspace.temporaryDirectory, 'headings.csv');
  try {
    const format = await formatOf(file);
    const read = await readSourceFile(file, format, { target, onlyBeginning: true });
    return read.emptiness === undefined
      ? headingMistakes(file, read, format, workspace.configuration.client.timeZone)
      : [];
  } catch (error) {
    return mistakesOf(error, file);
  } finally {
    await rm(target, { force: true });
  }
}

async function formatOf({ source }: SourceFile): Promise<CallLogFormat | undefined> {
  return source.format === undefined ? undefined : await findFormat(source.format);
}

/** Whether two sources of one feed read the same table in different ways, so that each row would count twice. */
function countsTwice(one: Source, other: Source): boolean {
  if (one.feed !== other.feed) return false;
  if (one.vendor !== other.vendor) return true;
  // In other feeds one row can hold several facts: two numbers of a person, two objections.
  return one.feed === LOG && readingOf(one) !== readingOf(other);
}

/** The part of a source that decides how its rows are read. */
function readingOf({ index: _index, line: _line, files: _files, expect: _expect, ...reading }: Source): string {
  return JSON.stringify(reading);
}

/** Tables that two sources of one feed name. */
function doubleTables(files: readonly SourceFile[]): FileMistake[] {
  const earlier = new Map<string, SourceFile[]>();
  return files.flatMap((file) => {
    const others = earlier.get(file.path) ?? [];
    earlier.set(file.path, [...others, file]);
    const first = others.find(({ source }) => countsTwice(source, file.source));
    return first === undefined ? [] : [doubleTable(first, file)];
  });
}

function doubleTable({ source: first }: SourceFile, { source, path }: SourceFile): FileMistake {
  const named = (one: Source): Text =>
    MESSAGES.sourceAtLine(one.line, [one.files, one.vendor].filter((part) => part !== undefined).join(', '));
  return {
    code: 'CONFIGURATION',
    hint: MESSAGES.correctFilesOfOneOfTwo,
    detail: {
      file: 'belaudit.yaml',
      line: source.line,
      key: `sources[${source.index}].files`,
      found: source.files,
      expected: MESSAGES.filesOfOneSource(source.feed),
      message: MESSAGES.readInTwoWays(path, source.feed, named(first), named(source)),
    },
  };
}

/**
 * The tables of all sources in order of delivery: order of `sources`, then path, then order in the file.
 * @param opened opens each file once; whoever made it closes them
 * @returns the readable tables, and every mistake, like `findSourceFiles` and `findTables`
 */
export async function findSourceTables(
  workspace: Workspace,
  opened: OpenedFiles,
  signal?: AbortSignal,
): Promise<{ files: Opened<SourceFile>[]; mistakes: FileMistake[] }> {
  const found = await findSourceFiles(workspace);
  const folder = workspace.temporaryDirectory;
  const clientZone = workspace.configuration.client.timeZone;
  const options = { target: join(folder, 'look.csv'), ...definedFields({ signal }) };
  const listed = await findTables(found.files, {
    folder,
    files: opened,
    look: async (table) => await lookAtTable(table, await formatOf(table), { ...options, clientZone }),
    ...definedFields({ signal }),
  });
  await rm(options.target, { force: true });
  const mistakes = [...found.mistakes, ...listed.mistakes, ...doubleTables(listed.tables)];
  return { files: listed.tables, mistakes };
}

/**
 * Mistakes in files and in the notations of their sources, judging by the beginning of each file: unreadable files, and columns that are missing or occur
 * twice. Writes to the temporary folder only.
 */
export async function findMistakes(workspace: Workspace, files: readonly Opened<SourceFile>[]): Promise<FileMistake[]> {
  await mkdir(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
  const mistakes = workspace.configuration.sources.flatMap(notationMistakes);
  // Parts of archives and workbooks were examined when they were listed.
  const unseen = files.filter(({ part }) => part?.member === undefined && part?.sheet === undefined);
  for (const file of unseen) mistakes.push(...(await mistakesOfFile(workspace, file)));
  return mistakes;
}
