import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';
import { readXml } from './xml-events.ts';

/** All texts of a million rows with six text columns take a third of this. */
const MOST_BYTES = 1 << 28;
const MOST_STRINGS = 20_000_000;
const BLOCK_BYTES = 1 << 22;

/** `_x000D_` stands for a character that XML cannot hold; a lone surrogate stays as written. */
export function unescapeCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x(?![Dd][89ABCDEFabcdef])([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Joins a text from its runs, without the hints on pronunciation. */
export class RichText {
  #text = '';
  #run = '';
  #isText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#isText = name === 't' && this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    if (!this.#isText) return;
    this.#isText = false;
    this.#text += unescapeCodes(this.#run);
    this.#run = '';
  }

  text(more: string): void {
    if (this.#isText) this.#run += more;
  }

  /** Returns the text so far and starts the next one. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/** The texts that the cells of a workbook share, kept as bytes outside the heap. */
export class SharedStrings {
  readonly #blocks: Buffer[] = [];
  #used = BLOCK_BYTES;
  /** For each string: its block, its offset in the block, and its length. */
  #places: Uint32Array = new Uint32Array(3 * 1024);
  #count = 0;
  #bytes = 0;

  /**
   * Reads the shared texts of a workbook.
   * @param enough the largest number needed
   * @throws UserError FILE_NOT_UNDERSTOOD if they exceed what memory can hold; as `readXml`
   */
  static async read(file: string, pieces: AsyncIterable<Buffer>, enough: number): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (enough === 0) return strings;
    const rich = new RichText();
    const steps = readXml(file, pieces, {
      open: (name) => rich.open(name),
      text: (text) => rich.text(text),
      close: (name) => {
        rich.close(name);
        if (name === 'si') strings.#add(file, rich.take());
      },
    });
    for await (const _ of steps) if (strings.#count >= enough) break;
    return strings;
  }

  /** The text with this number; undefined if there is none. */
  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const place = 3 * index;
    const start = this.#places[place + 1] as number;
    const block = this.#blocks[this.#places[place] as number] as Buffer;
    return block.toString('utf8', start, start + (this.#places[place + 2] as number));
  }

  #add(file: string, text: string): void {
    const bytes = Buffer.byteLength(text);
    this.#bytes += bytes;
    if (this.#bytes > MOST_BYTES || this.#count >= MOST_STRINGS) throw tooManyTexts(file);
    if (this.#used + bytes > BLOCK_BYTES) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes)));
      this.#used = 0;
    }
    const block = this.#blocks.length - 1;
    (this.#blocks[block] as Buffer).write(text, this.#used);
    if (3 * this.#count === this.#places.length) this.#grow();
    this.#places.set([block, this.#used, bytes], 3 * this.#count);
    this.#used += bytes;
    this.#count += 1;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#places.length);
    larger.set(this.#places);
    this.#places = larger;
  }
}

function tooManyTexts(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.spreadsheetIsTooLarge, MESSAGES.saveSheetsAsCsv, [
    { file, message: MESSAGES.tooMuchText(MOST_BYTES >>> 20, MOST_STRINGS) },
  ]);
}
