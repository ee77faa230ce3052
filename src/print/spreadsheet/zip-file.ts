import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

/** Text, bytes, or bytes of many short texts. */
export type Content = string | Uint8Array | readonly Uint8Array[];

/** A member of a ZIP file: its name in the archive, and its contents in pieces. */
export interface ZipMember {
  readonly name: string;
  /** Permissions for systems that have them, such as `0o755`; absent: the archive does not state any. */
  readonly mode?: number;
  readonly content: AsyncIterable<Content> | Iterable<Content>;
}

/** The entry of a member in the directory at the end. */
interface Written {
  readonly name: Buffer;
  readonly mode: number | undefined;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;

/** 2.0: deflate. */
const VERSION = 20;
/** Made on a system whose files have permissions, which are in the upper half of the attributes. */
const UNIX = 3 << 8;
const PLAIN_FILE = 0o100000;
/** Sizes follow the data, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** Four below the default: it takes a quarter of the time, for a file that is a sixth larger. */
const LEVEL = 2;
/** 1 January 1980, the first day in the format: no file reveals when it was made. */
const DATE = 0x0021;
const LARGEST = 0xffffffff;
/** How many bytes are compressed at a time. */
const PIECE = 1 << 20;
/** How many pieces are compressed at the same time, one per processor: the other processors produce pieces, in threads of the same pool. */
const AT_ONCE = 2;
/** How far back compression looks for repetitions, which includes the previous piece. */
const WINDOW = 1 << 15;
/** An empty block, the last one of a member: no piece knows whether it is the last. */
const LAST_BLOCK = Buffer.from([0x03, 0x00]);
/** How many characters of texts become bytes at a time. */
const TEXT = 1 << 16;

/**
 * Writes a ZIP file in one go, member after member, without holding one in memory. The same members give the same bytes with the same zlib.
 * A member, and the file, can hold up to 4 GiB; more throws an Error.
 */
export async function writeZip(path: string, members: Iterable<ZipMember> | AsyncIterable<ZipMember>): Promise<void> {
  const out = await open(path, 'w', 0o600);
  const written: Written[] = [];
  let offset = 0;
  try {
    for await (const member of members) {
      const one = await writeMember(out, member, offset);
      written.push(one.member);
      offset += one.bytes;
    }
    await out.appendFile(directory(written, offset));
  } finally {
    await out.close();
  }
}

async function writeMember(
  out: FileHandle,
  member: ZipMember,
  offset: number,
): Promise<{ readonly member: Written; readonly bytes: number }> {
  const name = Buffer.from(member.name, 'utf8');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(LOCAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATE, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt16LE(name.length, 26);
  await out.appendFile(Buffer.concat([head, name]));
  const tally = { crc: 0, packed: 0, unpacked: 0 };
  for await (const piece of packed(pieces(member.content, tally))) {
    tally.packed += piece.length;
    await out.appendFile(piece);
  }
  if (Math.max(tally.unpacked, offset + tally.packed) > LARGEST) throw new Error(`${member.name} is over 4 GiB`);
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(DESCRIPTOR, 0);
  tail.writeUInt32LE(tally.crc, 4);
  tail.writeUInt32LE(tally.packed, 8);
  tail.writeUInt32LE(tally.unpacked, 12);
  await out.appendFile(tail);
  return {
    member: { name, mode: member.mode, ...tally, offset },
    bytes: head.length + name.length + tally.packed + tail.length,
  };
}

const deflate = promisify<Buffer, object, Buffer>(deflateRaw);

/** Compresses pieces side by side, and returns them in order: one deflate stream, cut where each piece ends. */
async function* packed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const running: Promise<Buffer>[] = [];
  let before: Buffer | undefined;
  for await (const piece of content) {
    const dictionary = before === undefined ? {} : { dictionary: before };
    const packing = deflate(piece, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH, ...dictionary });
    // Its error reaches whoever awaits it below, even later.
    packing.catch(() => undefined);
    running.push(packing);
    before = piece.subarray(-WINDOW);
    const done = running.length > AT_ONCE ? running.shift() : undefined;
    if (done !== undefined) yield await done;
  }
  for (const packing of running) yield await packing;
  yield LAST_BLOCK;
}

/** The content as bytes, in pieces of one size regardless of the size of its parts. */
async function* pieces(
  content: ZipMember['content'],
  tally: { crc: number; unpacked: number },
): AsyncGenerator<Buffer> {
  let piece = Buffer.allocUnsafe(PIECE);
  let length = 0;
  const take = (): Buffer => {
    const taken = piece.subarray(0, length);
    tally.crc = crc32(taken, tally.crc);
    tally.unpacked += length;
    piece = Buffer.allocUnsafe(PIECE);
    length = 0;
    return taken;
  };
  for await (const parts of inBytes(content)) {
    for (const bytes of parts) {
      for (let start = 0; start < bytes.length; ) {
        const end = Math.min(bytes.length, start + PIECE - length);
        piece.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), length);
        length += end - start;
        start = end;
        if (length === PIECE) yield take();
      }
    }
  }
  yield take();
}

/** Many short texts at a time: each separately takes longer. */
async function* inBytes(content: ZipMember['content']): AsyncGenerator<readonly Uint8Array[]> {
  let waiting: string[] = [];
  let length = 0;
  const take = (): readonly Uint8Array[] => {
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    length = 0;
    return [bytes];
  };
  for await (const part of content) {
    if (typeof part === 'string') {
      waiting.push(part);
      length += part.length;
      if (length >= TEXT) yield take();
    } else {
      if (length > 0) yield take();
      yield part instanceof Uint8Array ? [part] : part;
    }
  }
  yield take();
}

function directory(members: readonly Written[], offset: number): Buffer {
  const entries = members.map((member) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(VERSION, 4);
    entry.writeUInt16LE(VERSION, 6);
    entry.writeUInt16LE(FLAGS, 8);
    entry.writeUInt16LE(DEFLATE, 10);
    entry.writeUInt16LE(DATE, 14);
    entry.writeUInt32LE(member.crc, 16);
    entry.writeUInt32LE(member.packed, 20);
    entry.writeUInt32LE(member.unpacked, 24);
    entry.writeUInt16LE(member.name.length, 28);
    if (member.mode !== undefined) {
      entry.writeUInt16LE(VERSION | UNIX, 4);
      entry.writeUInt32LE(((PLAIN_FILE | member.mode) << 16) >>> 0, 38);
    }
    entry.writeUInt32LE(member.offset, 42);
    return Buffer.concat([entry, member.name]);
  });
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([list, end]);
}
