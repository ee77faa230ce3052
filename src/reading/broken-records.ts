import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';
import type { BrokenRecord } from './record-file.ts';

const MOST_BROKEN = 100_000;
const LONGEST_RAW = 4096;
/** Once the stored texts total this many characters, only the beginning of each further text is stored. */
const ALL_RAWS = 1 << 25;
const SHORT_RAW = 200;

/** The broken records of one file, in bounded memory. */
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

  /** @throws UserError FILE_NOT_UNDERSTOOD if there are so many that the file must be of another kind */
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
      MESSAGES.tooManyBrokenRecords(MOST_BROKEN),
      MESSAGES.checkDelimiterAndFormat,
      [...counts].map(([reason, count]) => ({
        file: this.#file,
        line: this.#found.find((record) => record.reason === reason)?.row ?? 1,
        message: MESSAGES.recordsFirstOnThisLine(reason, count),
      })),
    );
  }
}

/** Cuts a long text and marks the cut; never splits a character. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // A slice keeps the whole string in memory, so copy the bytes.
  const part = Buffer.from(text.slice(0, most), 'utf16le').toString('utf16le');
  return `${part.replace(/\p{Surrogate}$/u, '')}…`;
}
