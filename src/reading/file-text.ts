import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../errors.ts';
import { stoppedError } from '../store/store-errors.ts';
import { refuseForeignKind } from './file-kind.ts';
import { MESSAGES } from './messages.ts';
import {
  changedWhileRead,
  type FileIdentity,
  type Openable,
  type OpenedFile,
  unreadable,
  withOpened,
} from './opened-file.ts';
import type { Stretch } from './record-scan.ts';
import { guessEncoding, type UnicodeForm, Utf16Reader } from './text-encoding.ts';
import { mayUnpackTo, unpacksTooFar } from './unpacking.ts';

export interface TextReading {
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The text of a file as pieces of UTF-8: unpacked if it is gz, decoded if it is UTF-16, without a byte order mark. Bytes that are not UTF-8 stay unchanged.
 * Digest and size are those of the file's own bytes.
 */
export class FileText {
  readonly file: string;
  readonly #opened: OpenedFile;
  readonly #handle: FileHandle;
  readonly #reading: TextReading;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;
  #asked = 0;
  #identity: FileIdentity | undefined;
  #unpacked = 0;
  #form: UnicodeForm = 'utf-8';
  #marked = false;
  #isPacked = false;

  private constructor(opened: OpenedFile, handle: FileHandle, reading: TextReading) {
    this.file = opened.path;
    this.#opened = opened;
    this.#handle = handle;
    this.#reading = reading;
  }

  /** @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY */
  static async of(opened: OpenedFile, reading: TextReading = {}): Promise<FileText> {
    const handle = await opened.handle();
    const file = opened.path;
    if (!opened.isFile) throw unreadable(file, MESSAGES.isNoFile);
    if (opened.bytes > 0) return new FileText(opened, handle, reading);
    throw new UserError('FILE_EMPTY', MESSAGES.fileIsEmpty, MESSAGES.askForFileAgainOrRemove, [
      { file, message: MESSAGES.hasNoBytes },
    ]);
  }

  /** The form of Unicode that was found; known after the first piece. */
  get form(): UnicodeForm {
    return this.#form;
  }

  /** True if the file begins with a byte order mark; known after the first piece. */
  get marked(): boolean {
    return this.#marked;
  }

  /** True if the file is packed as gz; known after the first piece. */
  get isPacked(): boolean {
    return this.#isPacked;
  }

  /** Digest and size of the file's own bytes; before the last piece, of those read so far. */
  get identity(): FileIdentity {
    return this.#identity ?? { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
  }

  /**
   * The pieces, in order. A piece may end in the middle of a character.
   * @throws UserError FILE_UNREADABLE, FILE_NOT_UNDERSTOOD if the contents are not text, FILE_CHANGED_WHILE_READ, INTERRUPTED
   */
  async *pieces(): AsyncGenerator<Buffer> {
    yield* this.#decoded(this.#unpackedBytes(this.#rawBytes()));
    if (this.#bytes !== this.#opened.bytes || !(await this.#opened.isUnchanged())) throw changedWhileRead(this.file);
    this.#identity = { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
    this.#opened.noteSha256(this.#identity.sha256);
  }

  async *#rawBytes(): AsyncGenerator<Buffer> {
    let next = this.#readChunk();
    for (;;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      if (this.#reading.signal?.aborted) throw stoppedError();
      // Fetch the next chunk while this one is processed; a failure surfaces when it is awaited.
      next = this.#readChunk();
      next.catch(() => undefined);
      this.#hash.update(chunk);
      this.#bytes += chunk.length;
      this.#reading.onBytes?.(chunk.length);
      yield chunk;
    }
  }

  async #readChunk(): Promise<Buffer> {
    try {
      const bytes = this.#opened.chunkBytes(this.#asked);
      const { bytesRead, buffer } = await this.#handle.read(Buffer.allocUnsafe(bytes), 0, bytes, this.#asked);
      this.#asked += bytesRead;
      return buffer.subarray(0, bytesRead);
    } catch (cause) {
      throw unreadable(this.file, MESSAGES.itCannotBeReadToEnd, cause);
    }
  }

  async *#unpackedBytes(raw: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    const first = await raw.next();
    if (first.done === true) return;
    const rest = prepend(first.value, raw);
    this.#isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (!this.#isPacked) {
      yield* rest;
      return;
    }
    for await (const piece of gunzip(this.file, rest)) {
      this.#unpacked += piece.length;
      if (!mayUnpackTo(this.#unpacked, this.#bytes)) throw unpacksTooFar(this.file);
      yield piece;
    }
  }

  async *#decoded(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    const first = await gather(bytes, 4096);
    const guess = guessEncoding(first);
    this.#form = guess.form;
    this.#marked = guess.markBytes > 0;
    const pieces = prepend(first.subarray(guess.markBytes), bytes);
    if (guess.form === 'utf-8') {
      yield* checkedFirst(this.file, pieces);
      return;
    }
    yield* checkedFirst(this.file, utf8Of(pieces, new Utf16Reader(guess.form)));
  }
}

/** A text that is being read, and its pieces from the beginning. */
export interface OpenedText {
  readonly text: FileText;
  readonly pieces: AsyncGenerator<Buffer>;
}

/** Lets work read a text from its beginning. @throws UserError as `FileText.of`, and every error of the work */
export async function withText<Result>(
  file: Openable,
  reading: TextReading,
  work: (opened: OpenedText) => Promise<Result>,
): Promise<Result> {
  return await withOpened(file, async (opened) => {
    const text = await FileText.of(opened, reading);
    const pieces = text.pieces();
    try {
      return await work({ text, pieces });
    } finally {
      await pieces.return(undefined);
    }
  });
}

/**
 * Looks at the beginning of an opened text, which can still be read from its beginning afterwards.
 * @param wanted bytes at least, if the text has as many
 */
export async function lookAhead(
  { text, pieces }: OpenedText,
  wanted: number,
): Promise<{ readonly head: Stretch; readonly opened: OpenedText }> {
  const found: Buffer[] = [];
  let bytes = 0;
  let final = false;
  while (bytes < wanted && !final) {
    const piece = await pieces.next();
    final = piece.done === true;
    if (piece.done === true) break;
    found.push(piece.value);
    bytes += piece.value.length;
  }
  const [first = Buffer.alloc(0), ...others] = found;
  const head = others.length === 0 ? first : Buffer.concat(found);
  return { head: { bytes: head, final }, opened: { text, pieces: prepend(head, pieces) } };
}

async function* prepend(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** Joins the first pieces up to the wanted number of bytes: the encoding must not depend on how the bytes were cut into pieces. */
async function gather(pieces: AsyncGenerator<Buffer>, wanted: number): Promise<Buffer> {
  const found: Buffer[] = [];
  let bytes = 0;
  while (bytes < wanted) {
    const piece = await pieces.next();
    if (piece.done === true) break;
    found.push(piece.value);
    bytes += piece.value.length;
  }
  return found.length === 1 ? (found[0] as Buffer) : Buffer.concat(found);
}

async function* checkedFirst(file: string, pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await gather(pieces, 4096);
  refuseForeignKind(file, first);
  yield first;
  yield* pieces;
}

async function* utf8Of(pieces: AsyncGenerator<Buffer>, reader: Utf16Reader): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield reader.read(piece);
  yield reader.end();
}

async function* gunzip(file: string, packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip();
  let abandoned = false;
  let given = 0;
  const written = (async (): Promise<void> => {
    for await (const piece of packed) {
      if (abandoned) return;
      given += piece.length;
      // Read the bytes after the packed data too: the digest covers them.
      if (stream.destroyed || stream.readableEnded) continue;
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), once(stream, 'close'), once(stream, 'end')]);
    }
    stream.end();
  })();
  written.catch((error: unknown) => stream.destroy(error as Error));
  try {
    for await (const piece of stream) yield piece as Buffer;
    await written;
    // Unpacking stops without a word at a byte that begins no member, and a member behind it would hide its rows.
    if (stream.bytesWritten < given) throw unreadable(file, MESSAGES.gzGoesOn);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw unreadable(file, MESSAGES.gzIsDamaged, cause);
  } finally {
    abandoned = true;
    stream.destroy();
  }
}
