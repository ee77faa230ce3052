import { type FileHandle, open } from 'node:fs/promises';
import { diskFull } from '../store/store-errors.ts';
import { CR, LF, QUOTE } from './record-scan.ts';

const BLOCK_BYTES = 1 << 20;
/** Of the first block: a small file needs no other, and whole blocks for small files would keep the garbage collector busy. */
const FIRST_BLOCK_BYTES = 1 << 14;
const ROW_DIGITS = 17;

/** Builds the plain copy of a file: cells go into memory at once, and are written when `flush` is awaited. */
export class RecordCopy {
  readonly #handle: FileHandle;
  readonly #delimiter: number;
  readonly #full: Buffer[] = [];
  /** Blocks already written, kept for reuse: allocating new ones all the time burdens the garbage collector. */
  readonly #free: Buffer[] = [];
  #block: Buffer = Buffer.allocUnsafe(FIRST_BLOCK_BYTES);
  #used = 0;

  private constructor(handle: FileHandle, delimiter: number) {
    this.#handle = handle;
    this.#delimiter = delimiter;
  }

  static async create(path: string, delimiter: number): Promise<RecordCopy> {
    return new RecordCopy(await open(path, 'w', 0o600), delimiter);
  }

  /** Adds a record whose bytes are already delimited and quoted as they must be. */
  addVerbatim(row: number, bytes: Buffer, start: number, end: number): void {
    this.#reserve(end - start + ROW_DIGITS + 2);
    this.#putRow(row);
    const block = this.#block;
    let used = this.#used;
    block[used] = this.#delimiter;
    used += 1;
    // Rows are short: a call to copy each one takes longer.
    for (let index = start; index < end; index += 1) {
      block[used] = bytes[index] as number;
      used += 1;
    }
    block[used] = LF;
    this.#used = used + 1;
  }

  /** Adds a record of cells in UTF-8. */
  addCells(row: number, cells: readonly Buffer[]): void {
    this.#reserve(ROW_DIGITS);
    this.#putRow(row);
    for (const cell of cells) {
      this.#reserve(2 * cell.length + 4);
      this.#put(this.#delimiter);
      this.#putCell(cell);
    }
    this.#put(LF);
  }

  /** Adds a record of texts, padded with empty cells up to a width: an empty cell only takes its delimiter. @returns bytes of the texts */
  addTexts(row: number, texts: readonly string[], width: number): number {
    this.#reserve(ROW_DIGITS + width);
    this.#putRow(row);
    let bytes = 0;
    for (const text of texts) {
      this.#put(this.#delimiter);
      if (text === '') continue;
      const cell = Buffer.from(text);
      this.#reserve(2 * cell.length + width + 4);
      this.#putCell(cell);
      bytes += cell.length;
    }
    const end = this.#used + width - texts.length;
    this.#block.fill(this.#delimiter, this.#used, end);
    this.#used = end;
    this.#put(LF);
    return bytes;
  }

  /** Writes what was added. @throws UserError DISK_FULL */
  async flush(): Promise<void> {
    for (const block of this.#full.splice(0)) {
      await writeAll(this.#handle, block);
      if (block.buffer.byteLength === BLOCK_BYTES) this.#free.push(Buffer.from(block.buffer));
    }
  }

  async finish(): Promise<void> {
    this.#full.push(this.#block.subarray(0, this.#used));
    this.#block = Buffer.alloc(0);
    this.#used = 0;
    await this.flush();
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Makes room for this many bytes, and one more. */
  #reserve(bytes: number): void {
    if (this.#used + bytes < this.#block.length) return;
    this.#full.push(this.#block.subarray(0, this.#used));
    const free = bytes < BLOCK_BYTES ? this.#free.pop() : undefined;
    this.#block = free ?? Buffer.allocUnsafe(Math.max(BLOCK_BYTES, bytes + 1));
    this.#used = 0;
  }

  #put(byte: number): void {
    this.#block[this.#used] = byte;
    this.#used += 1;
  }

  #putRow(row: number): void {
    let digits = 1;
    for (let limit = 10; row >= limit; limit *= 10) digits += 1;
    let rest = row;
    for (let index = this.#used + digits - 1; index >= this.#used; index -= 1) {
      const higher = Math.floor(rest / 10);
      this.#block[index] = 0x30 + (rest - higher * 10);
      rest = higher;
    }
    this.#used += digits;
  }

  #putCell(cell: Buffer): void {
    if (!this.#needsQuotes(cell)) {
      this.#used += cell.copy(this.#block, this.#used);
      return;
    }
    this.#put(QUOTE);
    for (const byte of cell) {
      if (byte === QUOTE) this.#put(QUOTE);
      this.#put(byte);
    }
    this.#put(QUOTE);
  }

  #needsQuotes(cell: Buffer): boolean {
    for (const byte of cell) {
      if (byte === QUOTE || byte === this.#delimiter || byte === LF || byte === CR) return true;
    }
    return false;
  }
}

/** Writes all of the bytes. @throws UserError DISK_FULL */
export async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  try {
    let written = 0;
    while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
  } catch (cause) {
    throw diskFull(cause) ?? cause;
  }
}
