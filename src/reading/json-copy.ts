import { open, rename, rm } from 'node:fs/promises';
import { RecordCopy, writeAll } from './record-copy.ts';

export const JSON_COPY_DELIMITER = ',';

const COMMA = 0x2c;
const LF = 0x0a;
const QUOTE = 0x22;
const CHUNK_BYTES = 1 << 20;

/** How many records were written while the file had this many columns. */
interface Stage {
  readonly until: number;
  readonly columns: number;
}

/**
 * The plain copy of a file whose columns are only known at its end. Records are written with the columns known so far; if later records brought more,
 * a second pass over the copy adds empty cells for them. The file itself is read once.
 */
export class JsonCopy {
  readonly #target: string;
  readonly #copy: RecordCopy;
  readonly #stages: Stage[] = [];
  #records = 0;
  #columns = 0;

  private constructor(target: string, copy: RecordCopy) {
    this.#target = target;
    this.#copy = copy;
  }

  static async create(target: string): Promise<JsonCopy> {
    return new JsonCopy(target, await RecordCopy.create(narrowPath(target), COMMA));
  }

  get records(): number {
    return this.#records;
  }

  /** @param cells one per column known so far, in UTF-8 */
  add(row: number, cells: readonly Buffer[]): void {
    if (cells.length > this.#columns) {
      if (this.#records > 0) this.#stages.push({ until: this.#records, columns: this.#columns });
      this.#columns = cells.length;
    }
    this.#copy.addCells(row, cells);
    this.#records += 1;
  }

  async flush(): Promise<void> {
    await this.#copy.flush();
  }

  /** Widens all records to the file's number of columns. @throws UserError DISK_FULL */
  async finish(): Promise<void> {
    await this.#copy.finish();
    await this.#copy.close();
    const narrow = narrowPath(this.#target);
    if (this.#stages.length === 0) await rename(narrow, this.#target);
    else await widen(narrow, this.#target, this.#stages, this.#columns);
    await rm(narrow, { force: true });
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    await this.#copy.close().catch(() => undefined);
    await rm(narrowPath(this.#target), { force: true });
    await rm(this.#target, { force: true });
  }
}

function narrowPath(target: string): string {
  return `${target}.narrow`;
}

async function widen(from: string, to: string, stages: readonly Stage[], columns: number): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'w', 0o600);
    try {
      const widener = new Widener(stages, columns);
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES, null);
        if (bytesRead === 0) break;
        await writeAll(target, widener.widen(chunk.subarray(0, bytesRead)));
      }
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Appends the missing delimiters to records that were written before the last column was known. */
class Widener {
  readonly #stages: readonly Stage[];
  readonly #columns: number;
  #stage = 0;
  #record = 0;
  #inQuotes = false;

  constructor(stages: readonly Stage[], columns: number) {
    this.#stages = stages;
    this.#columns = columns;
  }

  widen(bytes: Buffer): Buffer {
    const pieces: Buffer[] = [];
    let written = 0;
    for (let index = 0; index < bytes.length && this.#stage < this.#stages.length; index += 1) {
      const byte = bytes[index];
      if (byte === QUOTE) this.#inQuotes = !this.#inQuotes;
      if (byte !== LF || this.#inQuotes) continue;
      const { until, columns } = this.#stages[this.#stage] as Stage;
      pieces.push(bytes.subarray(written, index), Buffer.alloc(this.#columns - columns, COMMA));
      written = index;
      this.#record += 1;
      if (this.#record === until) this.#stage += 1;
    }
    pieces.push(bytes.subarray(written));
    return Buffer.concat(pieces);
  }
}
