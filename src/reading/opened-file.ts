import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { systemCode, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import type { Text } from '../model/text.ts';
import { stoppedError } from '../store/store-errors.ts';
import { MESSAGES } from './messages.ts';

const CHUNK_BYTES = 1 << 20;
/** Asked for beyond the size of a file, to notice that it has grown. */
const SPARE_BYTES = 1 << 10;

const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

export interface FileIdentity {
  /** Digest of the file's own bytes. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What is known of a file that another process has opened. */
export interface KnownFile {
  /** Changes whenever the file is written. */
  readonly stamp?: string;
  readonly sha256?: string;
}

/** A file that someone has opened, or the path of one to open for this question alone. */
export type Openable = string | { readonly file: OpenedFile };

/**
 * A file that is opened once for everything that is asked of it: at the first question, until it is closed. Each question reads from a place that it names, so that
 * none depends on the others. If the file must be opened again, it must still be the same.
 */
export class OpenedFile {
  readonly path: string;
  readonly #onUse: (() => void) | undefined;
  #handle: Promise<FileHandle> | undefined;
  #stamp: string | undefined;
  #bytes = 0;
  #isFile = false;
  #sha256: string | undefined;

  /** @param onUse called before each question */
  constructor(path: string, { stamp, sha256 }: KnownFile = {}, onUse?: () => void) {
    this.path = path;
    this.#stamp = stamp;
    this.#sha256 = sha256;
    this.#onUse = onUse;
  }

  get known(): KnownFile {
    return definedFields({ stamp: this.#stamp, sha256: this.#sha256 });
  }

  /** The open file. @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_CHANGED_WHILE_READ where it was opened before and is another one now */
  async handle(): Promise<FileHandle> {
    this.#onUse?.();
    this.#handle ??= this.#open().catch((error: unknown) => {
      this.#handle = undefined;
      throw error;
    });
    return await this.#handle;
  }

  /** Size when it was opened. */
  get bytes(): number {
    return this.#bytes;
  }

  /** False for a folder or a device; known once it was opened. */
  get isFile(): boolean {
    return this.#isFile;
  }

  /** How many bytes to ask for from this place on when reading the whole file. Whole chunks for small files would keep the garbage collector busy. */
  chunkBytes(from: number): number {
    return Math.min(CHUNK_BYTES, Math.max(0, this.#bytes - from) + SPARE_BYTES);
  }

  /** Whether what is at the path is still the file that was opened. */
  async isUnchanged(): Promise<boolean> {
    await this.handle();
    return (await stampAt(this.path)) === this.#stamp;
  }

  /** The bytes from this place on, at most so many: less where the file ends. */
  async read(from: number, bytes: number): Promise<Buffer> {
    const handle = await this.handle();
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(bytes), 0, bytes, from);
    return buffer.subarray(0, bytesRead);
  }

  /** Digest and size of the whole file, which is read for them once. @throws UserError INTERRUPTED */
  async identity(signal?: AbortSignal): Promise<FileIdentity> {
    await this.handle();
    this.#sha256 ??= await this.#digest(signal);
    return { sha256: this.#sha256, bytes: this.#bytes };
  }

  async #digest(signal: AbortSignal | undefined): Promise<string> {
    const hash = createHash('sha256');
    for (let at = 0; ; ) {
      const piece = await this.read(at, this.chunkBytes(at));
      if (signal?.aborted === true) throw stoppedError();
      if (piece.length === 0) break;
      hash.update(piece);
      at += piece.length;
    }
    return hash.digest('hex');
  }

  /** Notes the digest of whoever has read the whole file. @throws UserError FILE_CHANGED_WHILE_READ if it has another one */
  noteSha256(sha256: string): void {
    if (this.#sha256 !== undefined && this.#sha256 !== sha256) throw changedWhileRead(this.path);
    this.#sha256 = sha256;
  }

  /** Closes the file. What was learned of it stays known; another question opens it again. */
  async close(): Promise<void> {
    const handle = await this.#handle?.catch(() => undefined);
    this.#handle = undefined;
    await handle?.close();
  }

  async #open(): Promise<FileHandle> {
    const handle = await open(this.path, 'r').catch((cause: unknown) => {
      throw openingError(this.path, cause);
    });
    const found = await handle.stat({ bigint: true });
    const stamp = stampOf(found);
    if (this.#stamp !== undefined && this.#stamp !== stamp) {
      await handle.close();
      throw changedWhileRead(this.path);
    }
    this.#stamp = stamp;
    this.#bytes = Number(found.size);
    this.#isFile = found.isFile();
    return handle;
  }
}

/** Lets work read a file; one that is given by its path is closed afterwards. */
export async function withOpened<Result>(file: Openable, work: (file: OpenedFile) => Promise<Result>): Promise<Result> {
  if (typeof file !== 'string') return await work(file.file);
  const opened = new OpenedFile(file);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

interface State {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
}

function stampOf({ size, mtimeNs, ino }: State): string {
  return `${size} ${mtimeNs} ${ino}`;
}

async function stampAt(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : stampOf(found);
}

function openingError(file: string, cause: unknown): UserError {
  if (!ABSENT.has(systemCode(cause))) return unreadable(file, MESSAGES.itCannotBeOpened, cause);
  return new UserError(
    'FILE_NOT_FOUND',
    MESSAGES.fileDoesNotExist,
    MESSAGES.checkNameInCommandOrConfiguration,
    [{ file, message: MESSAGES.doesNotExist }],
    { cause },
  );
}

export function unreadable(file: string, message: Text, cause?: unknown): UserError {
  const hint = MESSAGES.checkRightsAndCopy;
  return new UserError('FILE_UNREADABLE', MESSAGES.fileCannotBeRead, hint, [{ file, message }], { cause });
}

export function changedWhileRead(file: string): UserError {
  return new UserError('FILE_CHANGED_WHILE_READ', MESSAGES.fileChangedWhileItWasRead, MESSAGES.waitUntilComplete, [
    { file, message: MESSAGES.itChangedWhileItWasRead },
  ]);
}
