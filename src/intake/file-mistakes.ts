import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../model/configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type FileMistake, mistakesOf, type SourceFile } from './files/source-files.ts';
import { findFormat } from './formats/registry.ts';
import { readDialect } from './read/sample.ts';
import { readDeclaredFormat } from './stage/declared-format.ts';
import { headingMistakes } from './stage/stage-file.ts';

/** Notations of a source that cannot be read. */
function notationMistakes(source: Source): FileMistake[] {
  return Object.entries(source.formats).flatMap(([heading, notation]) => {
    if (notation === 'duration') return [];
    const reading = readDeclaredFormat(notation);
    if (!('mistake' in reading)) return [];
    const detail = {
      file: 'belaudit.yaml',
      line: source.line,
      key: `sources[${source.index}].formats.${heading}`,
      found: notation,
      expected: 'a day, a time of day or both, such as d-M-yyyy HH:mm:ss',
      message: `The notation of ${heading} cannot be read: ${reading.mistake}.`,
    };
    return [{ code: 'CONFIGURATION' as const, detail }];
  });
}

/** Headings of a file: from its beginning, or in a known format, whose dialect is its own, from the whole of it. */
async function headingsOf(workspace: Workspace, file: SourceFile): Promise<readonly string[]> {
  const format = file.source.format === undefined ? undefined : await findFormat(file.source.format);
  if (format === undefined) return (await readDialect(file.absolutePath)).columns;
  const target = join(workspace.temporaryDirectory, 'headings.csv');
  try {
    return (await format.read(file.absolutePath, { target })).columns;
  } finally {
    await rm(target, { force: true });
  }
}

async function mistakesOfFile(workspace: Workspace, file: SourceFile): Promise<FileMistake[]> {
  try {
    const format = file.source.format === undefined ? undefined : await findFormat(file.source.format);
    return headingMistakes(file, await headingsOf(workspace, file), format);
  } catch (error) {
    return mistakesOf(error, file);
  }
}

/**
 * What is wrong with files and with the notations of their sources, as far as the beginning of each file shows it: what cannot be read,
 * columns that are missing or there twice. Nothing but the temporary folder is written.
 */
export async function findMistakes(workspace: Workspace, files: readonly SourceFile[]): Promise<FileMistake[]> {
  await mkdir(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
  const mistakes = workspace.configuration.sources.flatMap(notationMistakes);
  for (const file of files) mistakes.push(...(await mistakesOfFile(workspace, file)));
  return mistakes;
}
