import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../errors.ts';
import { makeParquetTable } from '../../reading/parquet-table.ts';
import { dropTable, rememberTable } from '../../reading/plain-table.ts';
import { makeSheetTable } from '../../reading/sheet-table.ts';
import { Workbook } from '../../reading/workbook.ts';
import { ZipArchive, type ZipMember } from '../../reading/zip-archive.ts';
import { diskFull } from '../../store/store-errors.ts';
import type { TableFile } from './source-files.ts';

/** How to extract a table that is inside a file. */
export interface TableOpening {
  /** Folder for extracted files, under names of our own. */
  readonly folder: string;
  /** How many of the wanted headings are in a row of cells, below these rows of a sheet. */
  readonly headingsIn: (cells: readonly string[], above: readonly (readonly string[])[]) => number;
  /** As in `ReadOptions`. */
  readonly isUsualHeading?: (cell: string) => boolean;
  /** What separates the day from the time of a moment in a spreadsheet. */
  readonly dayAndTime: 'T' | ' ';
  /** Extracts only as much as recognising it requires. */
  readonly onlyBeginning?: boolean;
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** Enough bytes to show the columns of any text. */
const BEGINNING_BYTES = 1 << 22;

/**
 * Lets work read a table at a path: that of the file itself, or of an extracted copy, which exists only meanwhile. Errors name the file and the part, never our
 * path.
 * @throws UserError FILE_CHANGED_WHILE_READ if the file has changed since its parts were listed, FILE_EMPTY for a sheet without contents, every error of
 * reading and of the work
 */
export async function withTable<Result>(
  file: TableFile,
  opening: TableOpening,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  if (file.part === undefined) return await work(file.absolutePath);
  const folder = await mkdtemp(join(opening.folder, 'part-'));
  try {
    const path = await takeOut(file, opening, folder);
    try {
      const result = await work(path);
      if ((await stampOf(file.absolutePath)) !== file.part.stamp) throw changed(file.absolutePath);
      return result;
    } finally {
      await dropTable(path);
    }
  } catch (error) {
    throw namedAs(file.path, diskFull(error) ?? error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeOut(file: TableFile, opening: TableOpening, folder: string): Promise<string> {
  const { member, sheet } = file.part as NonNullable<TableFile['part']>;
  const outer =
    member === undefined ? file.absolutePath : await takeMember(file.absolutePath, member, sheet, opening, folder);
  const target = join(folder, 'table.csv');
  const packed = member === undefined ? undefined : file.part?.fileBytes;
  if (sheet !== undefined) return await takeSheet(outer, packed, sheet, opening, target);
  if (!(await isParquet(outer))) return outer;
  rememberTable(await makeParquetTable(outer, target, opening));
  return target;
}

async function takeMember(
  archivePath: string,
  place: number,
  sheet: number | undefined,
  opening: TableOpening,
  folder: string,
): Promise<string> {
  const archive = await ZipArchive.open(archivePath);
  try {
    const member = archive.member(place);
    if (member === undefined) throw changed(archivePath);
    const path = join(folder, 'member');
    const reading = sheet === undefined ? opening : signalOf(opening);
    await extractMember(archive, member, path, {
      ...reading,
      onlyBeginning: sheet === undefined && opening.onlyBeginning === true,
    });
    return path;
  } finally {
    archive.close();
  }
}

function signalOf({ signal }: TableOpening): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** Extracts a member to a temporary file: all of it, or for text only the beginning. */
export async function extractMember(
  archive: ZipArchive,
  member: ZipMember,
  path: string,
  reading: Pick<TableOpening, 'onlyBeginning' | 'onBytes' | 'signal'>,
): Promise<void> {
  const pieces = archive.read(member, reading);
  const wanted = reading.onlyBeginning === true ? beginningOf(pieces) : pieces;
  await pipeline(Readable.from(wanted, { objectMode: false }), createWriteStream(path, { mode: 0o600 }));
}

async function* beginningOf(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  let isCut: boolean | undefined;
  for await (const piece of pieces) {
    isCut ??= mayBeCut(piece);
    yield piece;
    bytes += piece.length;
    if (isCut && bytes >= BEGINNING_BYTES) return;
  }
}

/** The first lines of a text show its columns; JSON and Parquet need the whole file. */
function mayBeCut(head: Buffer): boolean {
  return !/^(?:\uFEFF|ï»¿)?\s*[[{]|^PAR1/u.test(head.toString('latin1', 0, 4096));
}

async function takeSheet(
  path: string,
  packedBytes: number | undefined,
  place: number,
  opening: TableOpening,
  target: string,
): Promise<string> {
  const archive = await ZipArchive.open(path, packedBytes);
  try {
    const workbook = await Workbook.open(path, archive);
    const sheet = workbook.sheets[place];
    if (sheet === undefined) throw changed(path);
    const table = await makeSheetTable(path, workbook, sheet, { ...opening, target });
    if (table === undefined) throw emptySheet(path);
    rememberTable(table);
    return target;
  } finally {
    archive.close();
  }
}

/** Changes whenever the file is written. */
export async function stampOf(path: string): Promise<string> {
  const { size, mtimeNs, ino } = await stat(path, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}

/** The first bytes of a file. */
export async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function isParquet(path: string): Promise<boolean> {
  return (await headOf(path)).toString('latin1', 0, 4) === 'PAR1';
}

/** The same error, with the name of the file and part that it concerns. */
function namedAs(path: string, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const details = error.details.map((detail) => ({ ...detail, file: path }));
  return new UserError(error.code, error.message, error.hint, details, { cause: error.cause });
}

function emptySheet(file: string): UserError {
  return new UserError(
    'FILE_EMPTY',
    'The sheet has no rows.',
    'Ask for the file again, or take it out of the sources.',
    [{ file, message: 'has no cells with contents' }],
  );
}

function changed(file: string): UserError {
  return new UserError(
    'FILE_CHANGED_WHILE_READ',
    'The file changed while it was read.',
    'Wait until it is written, and run the command again.',
    [{ file, message: 'is not the file that it was when reading began' }],
  );
}
