/** How a row relates to the headings of its file: it is not a heading, it repeats them, or it is the heading of another table. */
type HeadingRow = 'none' | 'repeated-heading' | 'other-heading';

/** Fewer names in common do not prove another heading, unless the row has no other cells. */
const NAMES_THAT_PROVE = 3;
/** A cell with more digits than this is a day or a number, not a heading. */
const DIGITS_OF_A_NAME = 5;
/** A row with this many more digits than the headings holds a telephone number or a moment. */
const DIGITS_OF_A_ROW = 8;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Finds headings among the rows of a file: the same ones again, or others that apply to the rows below. Names are compared without surrounding spaces, without
 * case and without a byte order mark.
 */
export class OtherHeadings {
  readonly #names: readonly string[];
  readonly #isUsual: (cell: string) => boolean;
  readonly #distinct: ReadonlySet<string>;
  readonly #areNames: boolean;
  readonly #mostDigits: number;
  /** A shorter record is not a heading. */
  readonly #leastBytes: number;
  #isAmongOthers = false;
  /** A row of the table has been read. */
  #isBelowRows = false;

  /** @param isUsual whether a cell is a usual column heading */
  constructor(heading: readonly string[], isUsual: (cell: string) => boolean = () => false) {
    this.#isUsual = isUsual;
    this.#names = namesOf(heading);
    this.#distinct = new Set(this.#names.filter((name) => name !== ''));
    this.#areNames = this.#distinct.size > 1 && this.#names.every((name) => digitsIn(name) <= DIGITS_OF_A_NAME);
    this.#mostDigits = digitsIn(heading.join('')) + DIGITS_OF_A_ROW;
    // A row of one or two cells is a heading only if it has all the names of the heading.
    this.#leastBytes = heading.length < NAMES_THAT_PROVE ? [...this.#distinct].join('').length : 0;
  }

  /** True below the headings of another table, until the file's own headings return. */
  get isAmongOthers(): boolean {
    return this.#isAmongOthers;
  }

  /** False if the bytes alone prove that a record is a row, not a heading. */
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

  /** @returns why the headings of the file rule out this row; undefined if they do not */
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
    // A second line of headings may explain the first; among the rows it heads another table, whatever its words.
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

/** Drops the empty cells at the end. With a byte order mark before it, a quote is not recognised as one. */
function namesOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => (ODD_IN_NAME.test(cell) ? unquoted(cell) : cell.trim()).toLowerCase());
  while (names.at(-1) === '') names.pop();
  return names;
}

function digitsIn(text: string): number {
  return text.replaceAll(/[^0-9]/gu, '').length;
}
