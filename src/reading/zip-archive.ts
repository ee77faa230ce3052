import { createRequire } from 'node:module';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { stoppedError } from '../store/store-errors.ts';
import { MESSAGES } from './messages.ts';
import { type Openable, OpenedFile } from './opened-file.ts';
import { printableName } from './printable-name.ts';
import { isNamedWorkbook, unopenedWorkbook } from './unopened-workbook.ts';
import { mayUnpackTo, unpacksTooFar } from './unpacking.ts';

/** A delivery of call logs never has more files than this, and each one takes time. */
const MOST_MEMBERS = 1000;

const UNIX = 3;
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

const require = createRequire(import.meta.url);

/**
 * The library is loaded when the first archive is read: most commands read none. Required, because an import would first go through its text to learn its
 * exports.
 */
function yauzl(): typeof import('yauzl') {
  return require('yauzl') as typeof import('yauzl');
}

/** A file in an archive. */
export interface ZipMember {
  /** Place in the archive's directory, from 0. */
  readonly place: number;
  /** As written in the archive, with `\` read as `/`. Whoever made the archive chose it, so it is never used as one of our paths. */
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
}

export interface MemberReading {
  /** Called with the approximate number of packed bytes read since the last call. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * A ZIP archive whose directory was read and found safe: safe and distinct names, nothing locked, sizes within bounds.
 * Contents are read on request, and checked against the size and checksum in the directory.
 */
export class ZipArchive {
  readonly #file: string;
  /** Where the archive was given by its path. */
  readonly #own: OpenedFile | undefined;
  readonly #zip: ZipFile;
  readonly #entries: readonly Entry[];
  /** Packed size of its contents: the archive's own size, or that of the archive around it. */
  readonly packedBytes: number;
  readonly members: readonly ZipMember[];

  private constructor(
    { path }: OpenedFile,
    own: OpenedFile | undefined,
    zip: ZipFile,
    entries: readonly Entry[],
    packedBytes: number,
  ) {
    this.#file = path;
    this.#own = own;
    this.packedBytes = packedBytes;
    this.#zip = zip;
    this.#entries = entries;
    this.members = entries.flatMap((entry, place) => {
      const name = nameOf(entry);
      if (name.endsWith('/') && entry.uncompressedSize === 0) return [];
      return [{ place, name, packedBytes: entry.compressedSize, bytes: entry.uncompressedSize }];
    });
  }

  /**
   * @param packedBytes size of the archive around this one; absent: there is none
   * @throws UserError FILE_UNREADABLE if it is damaged, FILE_NOT_UNDERSTOOD if it is locked, far too large, or made to do harm
   */
  static async open(file: Openable, packedBytes?: number): Promise<ZipArchive> {
    const own = typeof file === 'string' ? new OpenedFile(file) : undefined;
    const opened = own ?? (file as Exclude<Openable, string>).file;
    const { path } = opened;
    try {
      const { fd } = await opened.handle();
      // It is never told to close, as that would close a file that is not its own.
      const zip = await yauzl().fromFdPromise(fd, { autoClose: false, lazyEntries: true, decodeStrings: false });
      // Reading the file reports its errors; the library repeats them here.
      zip.on('error', () => undefined);
      const packed = packedBytes ?? zip.fileSize;
      const directory = await directoryAt(opened, zip.fileSize);
      if (directory === null) throw several(path);
      const entries = await readDirectory(path, zip, packed);
      if (directory !== undefined && (await hasUnlistedFile(opened, entries, directory))) throw several(path);
      return new ZipArchive(opened, own, zip, entries, packed);
    } catch (cause) {
      await own?.close();
      throw cause instanceof UserError ? cause : damaged(path, undefined, cause);
    }
  }

  member(place: number): ZipMember | undefined {
    return this.members.find((member) => member.place === place);
  }

  /**
   * The contents of a member. Once read to the end, they have been checked against their size and checksum.
   * @throws UserError FILE_UNREADABLE, FILE_NOT_UNDERSTOOD, INTERRUPTED
   */
  async *read(member: ZipMember, reading: MemberReading = {}): AsyncGenerator<Buffer> {
    const entry = this.#entries[member.place] as Entry;
    const report = reporting(member, reading);
    let checksum = 0;
    const stream = await this.#zip.openReadStreamPromise(entry).catch((cause: unknown) => {
      throw damaged(this.#file, member, cause);
    });
    try {
      for await (const piece of stream) {
        if (reading.signal?.aborted) throw stoppedError();
        checksum = crc32(piece as Buffer, checksum);
        report((piece as Buffer).length);
        yield piece as Buffer;
      }
    } catch (cause) {
      throw cause instanceof UserError ? cause : damaged(this.#file, member, cause);
    } finally {
      stream.destroy();
    }
    if (checksum !== entry.crc32) throw damaged(this.#file, member);
  }

  /** Closes the file, unless someone else opened it. */
  async close(): Promise<void> {
    await this.#own?.close();
  }
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const LARGE_END = 0x06064b50;
const LARGE_END_BYTES = 56;
const MEMBER_BEGINS = Buffer.from('PK\u0003\u0004');
const MEMBER_BYTES = 30;
/** How much of a gap between two members is searched. What belongs there is shorter: sizes that follow the contents. */
const LONGEST_GAP = 1 << 16;

/**
 * Where the directory begins. It must be where the end of the archive says, right before that end. If not, something was inserted: another archive, whose files
 * some programs show instead of these.
 * @returns null: it is elsewhere; undefined: there is none, which the code that reads it reports
 */
async function directoryAt(file: OpenedFile, fileBytes: number): Promise<number | null | undefined> {
  const from = Math.max(0, fileBytes - END_BYTES - LONGEST_COMMENT - LOCATOR_BYTES);
  const tail = await file.read(from, fileBytes - from);
  let end = tail.length - END_BYTES;
  while (end >= 0 && !(tail.readUInt32LE(end) === END && end + END_BYTES + tail.readUInt16LE(end + 20) === tail.length))
    end -= 1;
  if (end < 0) return undefined;
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR) {
    const start = tail.readUInt32LE(end + 16);
    return start + tail.readUInt32LE(end + 12) === from + end ? start : null;
  }
  const largeAt = Number(tail.readBigUInt64LE(locator + 8));
  if (largeAt + LARGE_END_BYTES > fileBytes) return undefined;
  const large = await file.read(largeAt, LARGE_END_BYTES);
  const start = Number(large.readBigUInt64LE(48));
  const isRight =
    large.readUInt32LE(0) === LARGE_END &&
    Number(large.readBigUInt64LE(40)) + start === largeAt &&
    largeAt + 12 + Number(large.readBigUInt64LE(4)) === from + locator;
  return isRight ? start : null;
}

/** Whether there is a file before, between or after those of the directory: programs that repair archives show it, and this one would not. */
async function hasUnlistedFile(file: OpenedFile, entries: readonly Entry[], directory: number): Promise<boolean> {
  const inOrder = [...entries].sort(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (await hasMember(file, end, start)) return true;
    const header = await file.read(start, MEMBER_BYTES);
    // The code that reads the member reports one that is not there.
    if (header.length < MEMBER_BYTES) return false;
    end = Math.max(
      end,
      start + MEMBER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28) + entry.compressedSize,
    );
  }
  return await hasMember(file, end, directory);
}

async function hasMember(file: OpenedFile, from: number, to: number): Promise<boolean> {
  return to - from >= MEMBER_BYTES && (await file.read(from, Math.min(to - from, LONGEST_GAP))).includes(MEMBER_BEGINS);
}

function several(file: string): UserError {
  return refused(file, MESSAGES.archiveHoldsMoreThanItsDirectory, ASK_FOR_ANOTHER, MESSAGES.hasStrayBytes);
}

async function readDirectory(file: string, zip: ZipFile, packedBytes: number): Promise<Entry[]> {
  if (zip.entryCount > MOST_MEMBERS) {
    throw refused(
      file,
      MESSAGES.archiveHoldsMoreFilesThanDelivery,
      MESSAGES.unpackItYourselfAndNameFiles,
      MESSAGES.filesAtMostAreRead(zip.entryCount, MOST_MEMBERS),
    );
  }
  const entries: Entry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const trouble = troubleWith(entry, name) ?? (names.has(printableName(name)) ? TWICE : undefined);
    if (trouble !== undefined) {
      throw refused(file, trouble.problem, trouble.hint, MESSAGES.inMember(printableName(name), trouble.message));
    }
    names.add(printableName(name));
    bytes += entry.uncompressedSize;
    entries.push(entry);
  }
  if (!mayUnpackTo(bytes, packedBytes)) throw unpacksTooFar(file);
  return entries;
}

interface Trouble {
  readonly problem: Text;
  readonly message: Text;
  readonly hint: Text;
}

const ASK_FOR_ANOTHER = MESSAGES.askForNewArchive;

const TWICE: Trouble = {
  problem: MESSAGES.archiveRepeatsName,
  message: MESSAGES.occursTwice,
  hint: ASK_FOR_ANOTHER,
};

function troubleWith(entry: Entry, name: string): Trouble | undefined {
  if (entry.isEncrypted()) {
    return {
      problem: MESSAGES.archiveIsLockedWithPassword,
      message: MESSAGES.cannotBeReadWithoutPassword,
      hint: MESSAGES.unpackItWithPasswordAndName,
    };
  }
  if (isOutside(name)) {
    return {
      problem: MESSAGES.archiveNameLeadsOut,
      message: MESSAGES.archiveNameIsInvalid,
      hint: ASK_FOR_ANOTHER,
    };
  }
  if (entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK) {
    return {
      problem: MESSAGES.archiveHasLinkInsteadOfFile,
      message: MESSAGES.isLinkInArchive,
      hint: ASK_FOR_ANOTHER,
    };
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return {
      problem: MESSAGES.archiveIsPackedInUnsupportedWay,
      message: MESSAGES.packedByUnknownMethod(entry.compressionMethod),
      hint: MESSAGES.unpackItYourselfAndNameUnpacked,
    };
  }
  return undefined;
}

function nameOf(entry: Entry): string {
  return yauzl().getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

function isOutside(name: string): boolean {
  return name === '' || /^(?:\/|[A-Za-z]:)/u.test(name) || name.split('/').includes('..') || name.includes('\0');
}

/** Reports packed bytes in step with the unpacked ones, and all of them by the end. */
function reporting(member: ZipMember, { onBytes }: MemberReading): (unpacked: number) => void {
  let unpacked = 0;
  let reported = 0;
  return (more) => {
    unpacked += more;
    const packed =
      unpacked >= member.bytes ? member.packedBytes : Math.floor((unpacked / member.bytes) * member.packedBytes);
    onBytes?.(packed - reported);
    reported = packed;
  };
}

function refused(file: string, problem: Text, hint: Text, message: Text): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', problem, hint, [{ file, message }]);
}

function damaged(file: string, member?: ZipMember, cause?: unknown): UserError {
  if (isNamedWorkbook(file)) return unopenedWorkbook(file, cause);
  const where = member === undefined ? '' : `${printableName(member.name)}: `;
  return new UserError(
    'FILE_UNREADABLE',
    MESSAGES.archiveCannotBeRead,
    MESSAGES.checkCopyOrAskAgain,
    [{ file, message: MESSAGES.zipIsDamaged(where) }],
    { cause },
  );
}
