import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../errors.ts';
import { OpenedTable } from '../../reading/opened-table.ts';
import { makeParquetTable } from '../../reading/parquet-table.ts';
import type { PlainTable } from '../../reading/plain-table.ts';
import { makeSheetTable } from '../../reading/sheet-table.ts';
import { Workbook } from '../../reading/workbook.ts';
import { ZipArchive, type ZipMember } from '../../reading/zip-archive.ts';
import { diskFull } from '../../store/store-errors.ts';
import { MESSAGES } from '../messages.ts';
import type { FilePart, Opened, TableFile } from './source-files.ts';

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

/** What a Parquet file begins with. */
export const PARQUET = 'PAR1';

/** Enough bytes to show the columns of any text. */
const BEGINNING_BYTES = 1 << 22;

/**
 * Lets work read a table: the file itself, or an extracted copy, which exists only meanwhile. Errors name the file and the part, never our path.
 * @throws UserError FILE_CHANGED_WHILE_READ if the file has changed since its parts were listed, FILE_EMPTY for a sheet without contents, every error of
 * reading and of the work
 */
export async function withTable<Result>(
  file: Opened<TableFile>,
  opening: TableOpening,
  work: (table: OpenedTable) => Promise<Result>,
): Promise<Result> {
  if (file.part === undefined) return await work(file.opened);
  const folder = await mkdtemp(join(opening.folder, 'part-'));
  const own: OpenedTable[] = [];
  try {
    const table = await takeOut(file.opened, file.part, opening, folder, own);
    const result = await work(table);
    if (!(await file.opened.file.isUnchanged())) throw changed(file.absolutePath);
    return result;
  } catch (error) {
    throw namedAs(file.path, diskFull(error) ?? error);
  } finally {
    for (const table of own) await table.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param own what is opened here, for the caller to close */
async function takeOut(
  opened: OpenedTable,
  part: FilePart,
  opening: TableOpening,
  folder: string,
  own: OpenedTable[],
): Promise<OpenedTable> {
  const { member, sheet } = part;
  if (!(await opened.file.isUnchanged())) throw changed(opened.path);
  const opens = (path: string, plain?: PlainTable): OpenedTable => {
    const table = new OpenedTable(path, { plain });
    own.push(table);
    return table;
  };
  const outer = member === undefined ? opened : opens(await takeMember(opened, member, sheet, opening, folder));
  const target = join(folder, 'table.csv');
  if (sheet !== undefined) {
    const packedBytes = member === undefined ? undefined : opened.file.bytes;
    return opens(target, await takeSheet(outer, packedBytes, sheet, opening, target));
  }
  if (!(await isParquet(outer))) return outer;
  return opens(target, await makeParquetTable(outer.path, target, opening));
}

async function takeMember(
  opened: OpenedTable,
  place: number,
  sheet: number | undefined,
  opening: TableOpening,
  folder: string,
): Promise<string> {
  const archive = await ZipArchive.open(opened);
  const member = archive.member(place);
  if (member === undefined) throw changed(opened.path);
  const path = join(folder, 'member');
  const reading = sheet === undefined ? opening : signalOf(opening);
  await extractMember(archive, member, path, {
    ...reading,
    onlyBeginning: sheet === undefined && opening.onlyBeginning === true,
  });
  return path;
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
  opened: OpenedTable,
  packedBytes: number | undefined,
  place: number,
  opening: TableOpening,
  target: string,
): Promise<PlainTable> {
  const { path } = opened;
  const workbook = await Workbook.open(path, await ZipArchive.open(opened, packedBytes));
  const sheet = workbook.sheets[place];
  if (sheet === undefined) throw changed(path);
  const table = await makeSheetTable(path, workbook, sheet, { ...opening, target });
  if (table === undefined) throw emptySheet(path);
  return table;
}

/** How the first bytes of a file say what it is. */
export async function markOf({ file }: OpenedTable): Promise<string> {
  return (await file.read(0, 4)).toString('latin1');
}

async function isParquet(table: OpenedTable): Promise<boolean> {
  return (await markOf(table)) === PARQUET;
}

/** The same error, with the name of the file and part that it concerns. */
function namedAs(path: string, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const details = error.said.details.map((detail) => ({ ...detail, file: path }));
  return new UserError(error.code, error.said.message, error.said.hint, details, { cause: error.cause });
}

function emptySheet(file: string): UserError {
  return new UserError('FILE_EMPTY', MESSAGES.sheetHasNoRows, MESSAGES.askForFileAgainOrRemove, [
    { file, message: MESSAGES.hasNoCellsWithContents },
  ]);
}

function changed(file: string): UserError {
  return new UserError('FILE_CHANGED_WHILE_READ', MESSAGES.fileChangedWhileItWasRead, MESSAGES.waitUntilComplete, [
    { file, message: MESSAGES.wasChangedWhileItWasRead },
  ]);
}
