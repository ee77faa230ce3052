import { type Beginning, type FileSample, SAMPLE_BYTES, wholeCharacters } from './file-sample.ts';
import { lookAhead, withText } from './file-text.ts';
import type { TextOptions } from './layout.ts';
import { type KnownFile, OpenedFile } from './opened-file.ts';
import { type PlainTable, sampleOfTable } from './plain-table.ts';
import { sampleOfText } from './sample.ts';

interface TableOptions {
  readonly plain?: PlainTable | undefined;
  readonly known?: KnownFile;
  readonly onUse?: () => void;
}

/**
 * A table that was opened once, and is handed on to whatever recognises, maps, checks or stages it: a text, or a sheet or Parquet file as its plain copy. It knows
 * its bytes and its beginning, but no feed, source or format. Whoever opened it closes it.
 */
export class OpenedTable {
  readonly file: OpenedFile;
  /** Absent where the file is a text. */
  readonly plain?: PlainTable;
  #beginning: Promise<Beginning> | undefined;
  #sample: Promise<FileSample> | undefined;

  /** @param onUse called before each question to the file */
  constructor(path: string, { plain, known, onUse }: TableOptions = {}) {
    this.file = new OpenedFile(path, known, onUse);
    if (plain !== undefined) this.plain = plain;
  }

  /** The path of the file, or of our copy: what the errors of reading name. */
  get path(): string {
    return this.file.path;
  }

  /**
   * The first bytes of a text, which are read once.
   * @throws UserError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_UNDERSTOOD where the contents are not text
   */
  async beginning(): Promise<Beginning> {
    this.#beginning ??= readBeginning(this.file);
    return await this.#beginning;
  }

  /**
   * The beginning of the table, to recognise it by its contents.
   * @param given how a text is cut into cells, as far as declared
   * @throws UserError as `beginning`
   */
  async sample(given: Pick<TextOptions, 'delimiter' | 'quote'> = {}): Promise<FileSample> {
    if (given.delimiter !== undefined || given.quote !== undefined) return await this.#sampled(given);
    this.#sample ??= this.#sampled({});
    return await this.#sample;
  }

  async #sampled(given: Pick<TextOptions, 'delimiter' | 'quote'>): Promise<FileSample> {
    return this.plain === undefined ? sampleOfText(await this.beginning(), given) : sampleOfTable(this.plain);
  }

  /** Closes the file, and forgets its beginning. */
  async close(): Promise<void> {
    this.#beginning = undefined;
    this.#sample = undefined;
    await this.file.close();
  }
}

async function readBeginning(file: OpenedFile): Promise<Beginning> {
  return await withText({ file }, {}, async (opened) => {
    const { bytes } = (await lookAhead(opened, SAMPLE_BYTES + 1)).head;
    return {
      // A copy: the piece that was read is sixteen times as long.
      bytes: Buffer.from(wholeCharacters(bytes.subarray(0, SAMPLE_BYTES))),
      final: bytes.length <= SAMPLE_BYTES,
      isPacked: opened.text.isPacked,
    };
  });
}

/** So many files of a command stay open, with their beginnings: some 50 MB at most. Those beyond it are opened again when their turn comes. */
const MOST_OPEN = 64;

/** The delivered files of one command, each opened once however often it is asked for. Whoever made it closes it. */
export class OpenedFiles {
  readonly #tables = new Map<string, OpenedTable>();
  /** From the one that was asked longest ago to the latest. */
  readonly #inUse = new Set<OpenedTable>();
  /** Closes that nobody has waited for yet. */
  readonly #closing: Promise<readonly [PromiseSettledResult<void>]>[] = [];

  /** The file at this path, as a table: not opened before the first question. */
  at(path: string): OpenedTable {
    const known = this.#tables.get(path);
    if (known !== undefined) return known;
    const table: OpenedTable = new OpenedTable(path, { onUse: () => this.#use(table) });
    this.#tables.set(path, table);
    return table;
  }

  async close(): Promise<void> {
    for (const table of this.#tables.values()) await table.close();
    for (const [end] of await Promise.all(this.#closing)) if (end.status === 'rejected') throw end.reason;
  }

  #use(table: OpenedTable): void {
    this.#inUse.delete(table);
    this.#inUse.add(table);
    const [oldest] = this.#inUse;
    if (this.#inUse.size <= MOST_OPEN || oldest === undefined) return;
    this.#inUse.delete(oldest);
    // Closing waits for reads under way.
    this.#closing.push(Promise.allSettled([oldest.close()] as const));
  }
}

/**
 * Lets work open files, and closes them afterwards.
 * @param given those of the caller, which stay open
 */
export async function withOpenedFiles<Result>(
  given: OpenedFiles | undefined,
  work: (files: OpenedFiles) => Promise<Result>,
): Promise<Result> {
  if (given !== undefined) return await work(given);
  const files = new OpenedFiles();
  try {
    return await work(files);
  } finally {
    await files.close();
  }
}
