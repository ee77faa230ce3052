import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Language } from '../../model/configuration.ts';
import type { Text } from '../../model/text.ts';
import type { OpenedFiles } from '../../reading/opened-table.ts';
import { listNames, printableName } from '../../reading/printable-name.ts';
import { isOfficeDocument, Workbook } from '../../reading/workbook.ts';
import { ZipArchive, type ZipMember } from '../../reading/zip-archive.ts';
import { diskFull } from '../../store/store-errors.ts';
import { MESSAGES } from '../messages.ts';
import { extractMember, markOf, PARQUET } from './open-table.ts';
import { type FileMistake, mistakesOf, type Opened, type TableFile } from './source-files.ts';

/** The result of examining a table for its source. */
export type TableLook =
  | { readonly kind: 'fits'; readonly isCertain: boolean }
  /** The source means it, but it is unreadable. */
  | { readonly kind: 'mistaken'; readonly mistakes: readonly FileMistake[] }
  /** It is empty. */
  | { readonly kind: 'empty' }
  /** It is not what the source needs: why, and the mistakes to report if the source means it after all. */
  | { readonly kind: 'other'; readonly reason: Text; readonly mistakes: readonly FileMistake[] };

export interface TableListing<File extends TableFile> {
  readonly folder: string;
  /** Opens each file once; whoever made it closes them. */
  readonly files: OpenedFiles;
  readonly look: (table: Opened<File>) => Promise<TableLook>;
  readonly signal?: AbortSignal;
}

/** Names of what operating systems add to archives. Anybody can give them to a table, so a file by such a name is looked at too. */
const SYSTEM_FILES = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/iu;

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
const IS_EMPTY = MESSAGES.isEmpty;
const SYSTEM_FILE = MESSAGES.wasPutThereByOperatingSystem;

/** One part of a file, before it is examined. */
interface Candidate<File extends TableFile> {
  readonly table: Opened<File>;
  /** Its name in a list of parts. */
  readonly name: string;
  /** Its name is one that operating systems give: it is a part only if it certainly is what the source needs. */
  readonly isNamedBySystem?: boolean;
}

interface LeftOut {
  readonly name: string;
  readonly reason: Text;
}

/**
 * The tables in the files of sources, in order: a file that is itself a table, or each part of an archive or workbook that the source can mean.
 * A remark on the first part names the other parts; if nothing fits, that is a mistake.
 * Parts are judged by their contents alone, whatever was loaded before.
 */
export async function findTables<File extends TableFile>(
  files: readonly File[],
  listing: TableListing<File>,
): Promise<{ tables: Opened<File>[]; mistakes: FileMistake[] }> {
  const tables: Opened<File>[] = [];
  const mistakes: FileMistake[] = [];
  await mkdir(listing.folder, { recursive: true, mode: 0o700 });
  for (const file of files) {
    try {
      const found = await tablesOf({ ...file, opened: listing.files.at(file.absolutePath) }, listing);
      tables.push(...found.tables);
      mistakes.push(...found.mistakes);
    } catch (error) {
      mistakes.push(...mistakesOf(diskFull(error) ?? error, file));
    }
  }
  return { tables, mistakes };
}

type Found<File extends TableFile> = {
  readonly tables: readonly Opened<File>[];
  readonly mistakes: readonly FileMistake[];
};

async function tablesOf<File extends TableFile>(file: Opened<File>, listing: TableListing<File>): Promise<Found<File>> {
  // If it cannot be opened, reading it reports the error.
  const mark = await markOf(file.opened).catch(() => '');
  if (mark === PARQUET) return { tables: [{ ...file, part: {} }], mistakes: [] };
  if (mark === EMPTY_ZIP) return nothingIn(file, MESSAGES.isArchiveWithoutFiles);
  if (mark !== ZIP) return { tables: [file], mistakes: [] };
  const archive = await ZipArchive.open(file.opened);
  const folder = await mkdtemp(join(listing.folder, 'list-'));
  try {
    const parts = isOfficeDocument(archive)
      ? await sheetsOf(file, file.absolutePath, archive)
      : await membersOf(file, archive, folder, listing);
    return await choose(file, parts.candidates, parts.leftOut, listing);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The whole file, as one table without rows. */
function nothingIn<File extends TableFile>(file: Opened<File>, emptiness: Text): Found<File> {
  return { tables: [{ ...file, emptiness }], mistakes: [] };
}

interface Parts<File extends TableFile> {
  readonly candidates: readonly Candidate<File>[];
  readonly leftOut: readonly LeftOut[];
}

async function sheetsOf<File extends TableFile>(
  file: Opened<File>,
  path: string,
  archive: ZipArchive,
): Promise<Parts<File>> {
  const { sheets } = await Workbook.open(path, archive);
  const candidates: Candidate<File>[] = [];
  const leftOut: LeftOut[] = [];
  for (const sheet of sheets) {
    const name = printableName(sheet.name);
    if (sheet.member === undefined) {
      leftOut.push({ name, reason: MESSAGES.holdsNoCells });
      continue;
    }
    const table = {
      ...file,
      path: `${file.path}#${name}`,
      bytes: file.part?.member === undefined ? sheet.member.packedBytes : file.bytes,
      part: { ...file.part, sheet: sheet.place },
    };
    candidates.push({ name, table });
  }
  return { candidates, leftOut };
}

async function membersOf<File extends TableFile>(
  file: Opened<File>,
  archive: ZipArchive,
  folder: string,
  listing: TableListing<File>,
): Promise<Parts<File>> {
  const candidates: Candidate<File>[] = [];
  const leftOut: LeftOut[] = [];
  for (const member of archive.members) {
    const name = printableName(member.name);
    const table = {
      ...file,
      path: `${file.path}#${name}`,
      bytes: member.packedBytes,
      part: { member: member.place },
    };
    const isNamedBySystem = SYSTEM_FILES.test(member.name);
    if (member.bytes === 0) leftOut.push({ name, reason: isNamedBySystem ? SYSTEM_FILE : IS_EMPTY });
    else if (await isArchive(archive, member)) {
      const parts = await partsWithin(table, archive, member, folder, listing);
      candidates.push(...parts.candidates.map((part) => ({ ...part, name: `${name}#${part.name}` })));
      leftOut.push(...parts.leftOut.map((part) => ({ ...part, name: `${name}#${part.name}` })));
    } else candidates.push({ name, table, isNamedBySystem });
  }
  return { candidates, leftOut };
}

async function isArchive(archive: ZipArchive, member: ZipMember): Promise<boolean> {
  for await (const piece of archive.read(member)) return piece.toString('latin1', 0, 4) === ZIP;
  return false;
}

/** The sheets of a workbook in an archive. @throws UserError FILE_NOT_UNDERSTOOD for an archive in an archive */
async function partsWithin<File extends TableFile>(
  table: Opened<File>,
  archive: ZipArchive,
  member: ZipMember,
  folder: string,
  { signal }: TableListing<File>,
): Promise<Parts<File>> {
  const path = join(folder, 'member');
  await extractMember(archive, member, path, signal === undefined ? {} : { signal });
  const inner = await ZipArchive.open(path, archive.packedBytes);
  try {
    if (isOfficeDocument(inner)) return await sheetsOf(table, path, inner);
  } finally {
    await inner.close();
    await rm(path, { force: true });
  }
  throw new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.archiveHoldsAnotherArchive,
    MESSAGES.unpackItAndNameUnpackedFiles,
    [{ file: table.path, message: MESSAGES.isArchiveWithinArchive(printableName(member.name)) }],
  );
}

/** Chooses the parts that the source means. */
async function choose<File extends TableFile>(
  file: Opened<File>,
  candidates: readonly Candidate<File>[],
  unread: readonly LeftOut[],
  listing: TableListing<File>,
): Promise<Found<File>> {
  const leftOut = [...unread];
  const doubled = candidates.find(
    ({ table }, place) => candidates.findIndex((other) => other.table.path === table.path) < place,
  );
  if (doubled !== undefined) throw namedTwice(file, doubled.name);
  const looks: { part: Candidate<File>; look: TableLook }[] = [];
  for (const part of candidates) {
    const look = await listing.look(part.table);
    if (part.isNamedBySystem === true && !(look.kind === 'fits' && look.isCertain))
      leftOut.push({ name: part.name, reason: SYSTEM_FILE });
    else looks.push({ part, look });
  }
  const mistakes = looks.flatMap(({ look }) => (look.kind === 'mistaken' ? look.mistakes : []));
  if (mistakes.length > 0) return { tables: [], mistakes };
  const fitting = looks.filter(({ look }) => look.kind === 'fits');
  // A format without headings accepts any text: if it is certain of some parts, the rest is something else.
  const certain = fitting.filter(({ look }) => look.kind === 'fits' && look.isCertain);
  const meant = certain.length > 0 ? certain : fitting;
  if (meant.length === 0 && isEmpty(looks, leftOut)) {
    const names = [...looks.map(({ part }) => part.name), ...leftOut.map(({ name }) => name)];
    return nothingIn(file, MESSAGES.hasOnlyEmptyParts(listNames(names)));
  }
  if (meant.length === 0)
    return {
      tables: [],
      mistakes: nothingFits(
        file,
        looks.map(({ look }) => look),
        leftOut,
      ),
    };
  const others = looks
    .filter((one) => !meant.includes(one))
    .map(({ part, look }) => ({
      name: part.name,
      reason: look.kind === 'other' ? look.reason : look.kind === 'empty' ? IS_EMPTY : MESSAGES.isNotLogOfThisFormat,
    }));
  const remarks = remarksOn([...leftOut, ...others]);
  const tables = meant.map(({ part }, place) => (place === 0 ? { ...part.table, remarks } : part.table));
  return { tables, mistakes: [] };
}

/** Whether all parts are empty; files added by an operating system do not count as parts. */
function isEmpty(looks: readonly { readonly look: TableLook }[], leftOut: readonly LeftOut[]): boolean {
  const parts = leftOut.filter(({ reason }) => reason !== SYSTEM_FILE);
  const isNothing =
    parts.every(({ reason }) => reason === IS_EMPTY) && looks.every(({ look }) => look.kind === 'empty');
  return isNothing && parts.length + looks.length > 0;
}

function remarksOn(leftOut: readonly LeftOut[]): Text[] {
  const reasons = new Map<Text, string[]>();
  for (const { name, reason } of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  return [...reasons].map(([reason, names]) => MESSAGES.leftOutOfTheFile(reason, listNames(names)));
}

/** The mistakes of the part that comes closest to what the source needs. */
function nothingFits(file: TableFile, looks: readonly TableLook[], leftOut: readonly LeftOut[]): FileMistake[] {
  const mistakes = looks
    .flatMap((look) => (look.kind === 'other' ? [look.mistakes] : []))
    .sort((one, other) => Number(isUnread(one)) - Number(isUnread(other)) || one.length - other.length);
  if (mistakes[0] !== undefined && mistakes[0].length > 0) return [...mistakes[0]];
  const parts = (language: Language): string =>
    listNames(leftOut.map(({ name, reason }) => `${name} ${reason[language]}`));
  const message = leftOut.length === 0 ? MESSAGES.holdsNoFiles : MESSAGES.holdsNoTable(parts('en'), parts('nl'));
  return [
    { code: 'FILE_NOT_UNDERSTOOD', detail: { file: file.path, message: MESSAGES.inFileWithStop(file.path, message) } },
  ];
}

function isUnread(mistakes: readonly FileMistake[]): boolean {
  return mistakes.some(({ code }) => code !== 'COLUMN_MISSING');
}

function namedTwice(file: TableFile, name: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.partsShareName, MESSAGES.askSenderForFileAgain, [
    { file: file.path, message: MESSAGES.nameOccursTwice(name) },
  ]);
}
