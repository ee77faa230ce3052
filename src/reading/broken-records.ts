import { UserError } from '../errors.ts';
import type { BrokenRecord } from './record-file.ts';

const MOST_BROKEN = 100_000;
const LONGEST_RAW = 4096;
/** Once the raw texts hold so many characters together, only the beginning of the others is kept. */
const ALL_RAWS = 1 << 25;
const SHORT_RAW = 200;

/** The broken records of one file, within bounds of memory. */
export class BrokenRecords {
  readonly #file: string;
  readonly #found: BrokenRecord[] = [];
  #characters = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly BrokenRecord[] {
    return this.#found;
  }

  /** @throws UserError FILE_NOT_UNDERSTOOD when there are so many that the file cannot be what it is taken for */
  add(row: number, reason: string, raw: string): void {
    if (this.#found.length >= MOST_BROKEN) throw this.#tooMany();
    const kept = shorten(raw, this.#characters > ALL_RAWS ? SHORT_RAW : LONGEST_RAW);
    this.#characters += kept.length;
    this.#found.push({ row, reason, raw: kept });
  }

  #tooMany(): UserError {
    const counts = new Map<string, number>();
    for (const { reason } of this.#found) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return new UserError(
      'FILE_NOT_UNDERSTOOD',
      `More than ${MOST_BROKEN} records of the file are broken.`,
      'Check that the delimiter and the format given for it are right; else ask for a new export.',
      [...counts].map(([reason, count]) => ({
        file: this.#file,
        line: this.#found.find((record) => record.reason === reason)?.row ?? 1,
        message: `${reason}: ${count} records, the first on this line`,
      })),
    );
  }
}

/** The beginning of a text that is longer, with a mark; never half a character. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A part of a text holds the whole of it in memory: the bytes are copied.
  const part = Buffer.from(text.slice(0, most), 'utf16le').toString('utf16le');
  return `${part.replace(/\p{Surrogate}$/u, '')}…`;
}
