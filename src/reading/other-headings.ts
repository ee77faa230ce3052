/** What a row has to do with the headings of its file: it is no heading, the same ones again, or those of another table. */
type HeadingRow = 'none' | 'repeated-heading' | 'other-heading';

/** Fewer names in common prove no other heading, unless they are all that the row has. */
const NAMES_THAT_PROVE = 3;
/** More digits in one cell of a heading: a day or a number, so that it is a row like the others. */
const DIGITS_OF_A_NAME = 5;
/** A row that has so many digits more than the headings has a telephone number or a moment in it. */
const DIGITS_OF_A_ROW = 8;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Tells headings between the rows of a file: the same again, or others, under which the rows below them would have to be read.
 * Names are compared without the spaces around them, without case and without a byte order mark.
 */
export class OtherHeadings {
  readonly #names: readonly string[];
  readonly #isUsual: (cell: string) => boolean;
  readonly #distinct: ReadonlySet<string>;
  readonly #areNames: boolean;
  readonly #mostDigits: number;
  /** A shorter record is no heading. */
  readonly #leastBytes: number;
  #isAmongOthers = false;
  /** A row of the table was met. */
  #isBelowRows = false;

  /** @param isUsual whether a cell is a word by which people head columns */
  constructor(heading: readonly string[], isUsual: (cell: string) => boolean = () => false) {
    this.#isUsual = isUsual;
    this.#names = namesOf(heading);
    this.#distinct = new Set(this.#names.filter((name) => name !== ''));
    this.#areNames = this.#distinct.size > 1 && this.#names.every((name) => digitsIn(name) <= DIGITS_OF_A_NAME);
    this.#mostDigits = digitsIn(heading.join('')) + DIGITS_OF_A_ROW;
    // Rows of one or two cells are a heading only where they have all names that the heading has.
    this.#leastBytes = heading.length < NAMES_THAT_PROVE ? [...this.#distinct].join('').length : 0;
  }

  /** True below the headings of another table, until these come again. */
  get isAmongOthers(): boolean {
    return this.#isAmongOthers;
  }

  /** False where a record, by its bytes alone, is certainly no heading, but a row above those that come. */
  mayBeHeading(bytes: Buffer, start: number, end: number): boolean {
    if (!this.#areNames || end - start < this.#leastBytes) return false;
    let digits = 0;
    for (let index = start; index < end; index += 1) {
      const byte = bytes[index] as number;
      if (byte >= ZERO && byte <= NINE) {
        digits += 1;
        if (digits > this.#mostDigits) {
          this.#isBelowRows = true;
          return false;
        }
      }
    }
    return true;
  }

  /** @returns why a row is not read, as far as the headings of the file are concerned; undefined where nothing speaks against it */
  faultOf(cells: readonly string[]): 'repeated-heading' | 'other-heading' | 'after-other-heading' | undefined {
    const kind = this.#kindOf(cells);
    if (kind !== 'none') {
      this.#isAmongOthers = kind === 'other-heading';
      return kind;
    }
    this.#isBelowRows ||= digitsIn(cells.join('')) > this.#mostDigits;
    return this.#isAmongOthers ? 'after-other-heading' : undefined;
  }

  #kindOf(cells: readonly string[]): HeadingRow {
    if (!this.#areNames) return 'none';
    const names = namesOf(cells);
    if (names.length === this.#names.length && names.every((name, place) => name === this.#names[place]))
      return 'repeated-heading';
    const filled = names.filter((name) => name !== '');
    const known = new Set(filled.filter((name) => this.#distinct.has(name))).size;
    if (known >= NAMES_THAT_PROVE && known * 2 >= filled.length) return 'other-heading';
    if (known === this.#distinct.size && known === filled.length) return 'other-heading';
    // A second line of headings can explain the first; among rows it heads another table, in whatever words.
    const usual = this.#isBelowRows ? filled.filter(this.#isUsual).length : 0;
    return usual >= NAMES_THAT_PROVE && usual * 2 >= filled.length ? 'other-heading' : 'none';
  }
}

const ODD_IN_NAME = /[\ufeff"]/u;

function unquoted(cell: string): string {
  return cell
    .replaceAll('\ufeff', '')
    .trim()
    .replace(/^"([^"]*)"$/u, '$1')
    .trim();
}

/** Without the empty cells at the end. A mark before a quote keeps the quotes from being undone. */
function namesOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => (ODD_IN_NAME.test(cell) ? unquoted(cell) : cell.trim()).toLowerCase());
  while (names.at(-1) === '') names.pop();
  return names;
}

function digitsIn(text: string): number {
  return text.replaceAll(/[^0-9]/gu, '').length;
}
