import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Source } from '../model/configuration.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type FileMistake, mistakesOf, type SourceFile } from './files/source-files.ts';
import { findFormat } from './formats/registry.ts';
import { readDeclaredFormat } from './stage/declared-format.ts';
import { headingMistakes, readSourceFile } from './stage/stage-file.ts';

const SAMPLE_BYTES = 1 << 16;

/** Notations of a source that cannot be read. */
export function notationMistakes(source: Source): FileMistake[] {
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

/** The beginning of a text file up to a line end; undefined for a file that has to be read whole (small ones, spreadsheets, JSON …). */
async function sampleOf(file: SourceFile): Promise<Buffer | undefined> {
  if (file.bytes <= SAMPLE_BYTES) return undefined;
  const start = await beginning(createReadStream(file.absolutePath, { end: SAMPLE_BYTES - 1 }));
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const text = isPacked ? await beginning(createReadStream(file.absolutePath).pipe(createGunzip())) : start;
  const isText = !text.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) && !text.subarray(0, 4).equals(Buffer.from('PAR1'));
  const isUtf8 = text[0] !== 0xfe && text[0] !== 0xff && !text.subarray(0, 200).includes(0);
  const end = text.lastIndexOf(0x0a);
  if (!isText || !isUtf8 || end < 0 || /^\s*\[/u.test(text.subarray(0, 100).toString())) return undefined;
  return text.subarray(0, end + 1);
}

async function beginning(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of stream) {
      pieces.push(piece as Buffer);
      bytes += (piece as Buffer).length;
      if (bytes >= SAMPLE_BYTES) break;
    }
  } catch {
    // A file that cannot be unpacked is told of when it is read.
  }
  return Buffer.concat(pieces);
}

async function mistakesOfFile(workspace: Workspace, file: SourceFile): Promise<FileMistake[]> {
  const target = join(workspace.temporaryDirectory, 'headings.csv');
  const samplePath = join(workspace.temporaryDirectory, 'sample');
  try {
    const format = file.source.format === undefined ? undefined : await findFormat(file.source.format);
    const sample = await sampleOf(file);
    if (sample !== undefined) await writeFile(samplePath, sample, { mode: 0o600 });
    const read = await readSourceFile(sample === undefined ? file : { ...file, absolutePath: samplePath }, format, { target });
    return headingMistakes(file, read.columns, format);
  } catch (error) {
    return mistakesOf(error, file);
  } finally {
    await rm(target, { force: true });
    await rm(samplePath, { force: true });
  }
}

/**
 * What is wrong with files and with the notations of their sources, as far as the beginning of each file shows it: what cannot be read,
 * columns that are missing or there twice. Nothing but the temporary folder is written.
 */
export async function findMistakes(workspace: Workspace, files: readonly SourceFile[]): Promise<FileMistake[]> {
  await mkdir(workspace.temporaryDirectory, { recursive: true, mode: 0o700 });
  const sources = new Set(workspace.configuration.sources);
  const mistakes = [...sources].flatMap(notationMistakes);
  for (const file of files) mistakes.push(...(await mistakesOfFile(workspace, file)));
  return mistakes;
}
