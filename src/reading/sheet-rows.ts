import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
import { RichText, unescapeCodes } from './shared-strings.ts';
import { malformedSheetError, readXml } from './xml-events.ts';

/** A cell as written in the file. */
export interface SheetCell {
  /** From 0. */
  readonly column: number;
  /** `n` number, `s` number of a shared text, `str` and `inlineStr` text, `b` boolean, `e` error, `d` day or time. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  readonly value: string;
  /** Has a formula; if it also has no value, no program has calculated it. */
  readonly isFormula: boolean;
}

export interface SheetRow {
  /** Row number in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** Hidden: by hand, by a filter, or because it has no height. */
  readonly isHidden: boolean;
}

/** Adjacent columns, from 0. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

const IS_TRUE = /^(?:1|true|on)$/u;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The rows of a sheet, some at a time; rows and cells that the file leaves out are not reported.
 * @param onHidden receives the hidden columns, before the first row
 * @throws UserError as `readXml`, and FILE_UNREADABLE if rows or cells are in an impossible place
 */
export async function* readSheetRows(
  file: string,
  pieces: AsyncIterable<Buffer>,
  onHidden: (columns: ColumnSpan) => void = () => undefined,
): AsyncGenerator<readonly SheetRow[]> {
  const sheet = new SheetReader(file, onHidden);
  for await (const _ of readXml(file, pieces, sheet)) {
    const rows = sheet.take();
    if (rows.length > 0) yield rows;
  }
  if (!sheet.isWhole) throw malformedSheetError(file, MESSAGES.isNoSheet);
  const rest = sheet.take();
  if (rest.length > 0) yield rest;
}

class SheetReader {
  readonly #file: string;
  readonly #onHidden: (columns: ColumnSpan) => void;
  readonly #rich = new RichText();
  #rows: SheetRow[] = [];
  #cells: SheetCell[] = [];
  #row = 0;
  #isHidden = false;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #isFormula = false;
  #isValue = false;
  #isInline = false;
  #isData = false;
  isWhole = false;

  constructor(file: string, onHidden: (columns: ColumnSpan) => void) {
    this.#file = file;
    this.#onHidden = onHidden;
  }

  take(): readonly SheetRow[] {
    const rows = this.#rows;
    if (rows.length > 0) this.#rows = [];
    return rows;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (!this.#isData) {
      if (name === 'sheetData') this.#isData = true;
      else if (name === 'col') this.#openColumns(attributes);
      return;
    }
    switch (name) {
      case 'v':
        this.#isValue = true;
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'row':
        this.#openRow(attributes['r']);
        this.#isHidden = IS_TRUE.test(attributes['hidden'] ?? '') || Number(attributes['ht'] ?? 1) === 0;
        break;
      case 'f':
        this.#isFormula = true;
        break;
      case 'is':
        this.#isInline = true;
        break;
      default:
        if (this.#isInline) this.#rich.open(name);
    }
  };

  text = (text: string): void => {
    if (this.#isValue) this.#value += text;
    else if (this.#isInline) this.#rich.text(text);
  };

  close = (name: string): void => {
    if (!this.#isData) return;
    switch (name) {
      case 'v':
        this.#isValue = false;
        break;
      case 'c':
        this.#closeCell();
        break;
      case 'row':
        this.#rows.push({ row: this.#row, cells: this.#cells, isHidden: this.#isHidden });
        this.#cells = [];
        break;
      case 'is':
        this.#isInline = false;
        this.#value = this.#rich.take();
        break;
      case 'sheetData':
        this.#isData = false;
        this.isWhole = true;
        break;
      default:
        if (this.#isInline) this.#rich.close(name);
    }
  };

  #openColumns({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    const [first, last] = [wholeNumber(min ?? ''), wholeNumber(max ?? '')];
    const isHidden = IS_TRUE.test(hidden ?? '') || (width !== undefined && Number(width) === 0);
    if (isHidden && first >= 1 && last >= first) this.#onHidden({ first: first - 1, last: last - 1 });
  }

  #openRow(given: string | undefined): void {
    const row = given === undefined ? this.#row + 1 : wholeNumber(given);
    if (!(row > this.#row && row <= MOST_ROWS))
      throw this.#misplaced(MESSAGES.rowOfSheet((given ?? String(row)).slice(0, 40)));
    this.#row = row;
    this.#column = -1;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    const column = reference === undefined ? this.#column + 1 : this.#columnOf(reference);
    if (!(column > this.#column && column < MOST_COLUMNS) || this.#row === 0) {
      throw this.#misplaced(MESSAGES.cellOfSheet((reference ?? String(column + 1)).slice(0, 40)));
    }
    this.#column = column;
    this.#type = attributes['t'] ?? 'n';
    this.#style = attributes['s'] === undefined ? 0 : wholeNumber(attributes['s']);
    this.#value = '';
    this.#isFormula = false;
  }

  #closeCell(): void {
    const value = this.#type === 'str' ? unescapeCodes(this.#value) : this.#value;
    if (value === '' && !this.#isFormula) return;
    this.#cells.push({
      column: this.#column,
      type: this.#type,
      style: this.#style,
      value,
      isFormula: this.#isFormula,
    });
  }

  /** Column of a reference such as `AB12`, from 0; it must be in this row. */
  #columnOf(reference: string): number {
    let column = 0;
    let index = 0;
    for (; index < reference.length && index < 4; index += 1) {
      const letter = reference.charCodeAt(index) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (index === 0 || wholeNumber(reference.slice(index)) !== this.#row)
      throw this.#misplaced(MESSAGES.cellOfSheet(reference.slice(0, 40)));
    return column - 1;
  }

  #misplaced(what: Text): Error {
    return malformedSheetError(this.#file, MESSAGES.hasAfterRow(what, this.#row));
  }
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
}
