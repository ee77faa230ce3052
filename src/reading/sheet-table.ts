import { rm } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { BrokenRecords } from './broken-records.ts';
import { nameColumns } from './column-names.ts';
import { type MergedCells, MergedRows } from './merged-cells.ts';
import { MESSAGES } from './messages.ts';
import { type NumberFormat, numberText } from './number-formats.ts';
import { OtherHeadings } from './other-headings.ts';
import type { PlainTable } from './plain-table.ts';
import { listNames, printableName } from './printable-name.ts';
import { RecordCopy } from './record-copy.ts';
import { RowRepairs } from './row-repairs.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { ColumnSpan, SheetCell, SheetRow } from './sheet-rows.ts';
import { mayUnpackTo, unpacksTooFar } from './unpacking.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { malformedSheetError } from './xml-events.ts';
import type { ZipMember } from './zip-archive.ts';

/** The headings are looked for among this many rows with contents. */
const HEAD_ROWS = 50;
/** Rows from which a format is recognised. */
const BEGINNING_ROWS = 250;
/** Real logs have up to about eighty columns; a cell in a sheet's last column would cost as much as sixteen thousand. */
const MOST_COLUMNS = 400;
const LONGEST_RECORD = 1_000_000;
const DELIMITER = ';';

const BARE_DAYS_OF_1904 = MESSAGES.workbookCountsItsDaysFrom1904;

export interface SheetReading {
  /** Absolute path of the copy to write. */
  readonly target: string;
  /** The number of wanted headings in a row of cells. Rows above the heading are left out; `above` are those rows. */
  readonly headingsIn: (cells: readonly string[], above: readonly (readonly string[])[]) => number;
  /** As in `ReadOptions`. */
  readonly isUsualHeading?: (cell: string) => boolean;
  /** The separator between a day and its time; absent: the T of ISO 8601. */
  readonly dayAndTime?: 'T' | ' ';
  /** Reads only the first rows, to see what the sheet holds. */
  readonly onlyBeginning?: boolean;
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Converts a sheet to plain text: the stored value of each cell, however it looks on screen. A row keeps its number in the sheet.
 * @returns undefined if no cell of the sheet has contents
 * @throws UserError FILE_NOT_UNDERSTOOD, FILE_UNREADABLE, DISK_FULL, INTERRUPTED
 */
export async function makeSheetTable(
  file: string,
  workbook: Workbook,
  sheet: Sheet,
  reading: SheetReading,
): Promise<PlainTable | undefined> {
  if (sheet.member === undefined) return undefined;
  const hidden: ColumnSpan[] = [];
  const beginning = await readBeginning(workbook, sheet.member, reading, (columns) => {
    if (hidden.length < MOST_COLUMNS) hidden.push(columns);
  });
  const mostShared = Math.max(-1, ...beginning.flatMap(({ cells }) => cells.map(sharedPlace)));
  const texts = await workbook.texts(
    reading.onlyBeginning === true ? mostShared + 1 : Number.POSITIVE_INFINITY,
    reading.signal,
  );
  const cells = new CellReader(file, workbook, texts, reading.dayAndTime ?? 'T');
  const head = beginning.map((row) => ({ row: row.row, ...cells.read(row) })).filter((row) => widthOf(row) > 0);
  const found = findHeading(head.slice(0, HEAD_ROWS), reading.headingsIn);
  if (found === undefined) return undefined;
  const merged = await mergedIn(workbook, sheet.member, reading, head[0] === found);
  const heading = withMergedNames(merged, head, found);
  const widths = head.map(widthOf).filter((width) => width <= MOST_COLUMNS);
  if (widthOf(heading) > MOST_COLUMNS) throw tooManyColumns(file, widthOf(heading));
  for (let width = Math.max(heading.cells.length, ...widths); ; ) {
    const maker = new TableMaker(
      file,
      new CellReader(file, workbook, texts, reading.dayAndTime ?? 'T'),
      heading,
      merged.filter(({ row }) => row > heading.row),
      width,
      workbook.packedBytes,
      reading.isUsualHeading,
    );
    const rows = reading.onlyBeginning === true ? batch(beginning) : workbook.rows(sheet.member, reading);
    const made = await maker.make(rows, reading.target);
    // A later row was wider than those seen so far: start again with room for it.
    if (maker.widest > width) width = maker.widest;
    else {
      const remarks = [...remarksOn(sheet, head, heading), ...hiddenColumns(hidden, heading), ...made.remarks];
      const above = head.filter(({ row }) => row < heading.row).map((row) => row.cells);
      return withDays({ ...made, ...(above.length === 0 ? {} : { above }), remarks }, workbook);
    }
  }
}

/** Adds to a table the remark about how its days are counted. */
function withDays(table: PlainTable, { starts1904 }: Workbook): PlainTable {
  return starts1904 ? { ...table, countsFrom1904: true, remarks: [...table.remarks, BARE_DAYS_OF_1904] } : table;
}

async function* batch(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  yield rows;
}

async function readBeginning(
  workbook: Workbook,
  member: ZipMember,
  reading: SheetReading,
  onHidden: (columns: ColumnSpan) => void,
): Promise<SheetRow[]> {
  const found: SheetRow[] = [];
  for await (const rows of workbook.rows(member, signalOf(reading), onHidden)) {
    for (const row of rows) if (row.cells.length > 0 && found.length < BEGINNING_ROWS) found.push(row);
    if (found.length >= BEGINNING_ROWS) break;
  }
  return found;
}

function sharedPlace(cell: SheetCell): number {
  return cell.type === 's' ? Number(cell.value) : -1;
}

/** The cells of a row as texts; memory depends on its contents, not on where its last cell is. */
interface RowTexts {
  /** By column, up to the last one with contents or the widest table allowed. */
  readonly cells: string[];
  /** Cells with contents further to the right. */
  readonly far: readonly FarCell[];
}

interface FarCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

interface TextRow extends RowTexts {
  readonly row: number;
}

/** The number of cells up to the last one with contents. */
function widthOf({ cells, far }: RowTexts): number {
  return (far.at(-1)?.column ?? cells.length - 1) + 1;
}

/**
 * The row with most of the wanted headings, else the first row with more than one text, else the first row. A row with a single wanted heading does not count
 * if there is a row of texts: a list that explains the headings, one below the other, has such rows.
 */
function findHeading(head: readonly TextRow[], headingsIn: SheetReading['headingsIn']): TextRow | undefined {
  const rows = head.map(({ cells }) => cells);
  const counts = rows.map((cells, place) => headingsIn(cells, rows.slice(0, place)));
  const most = Math.max(0, ...counts);
  const best = most > 0 ? head[counts.indexOf(most)] : undefined;
  if (most > 1) return best;
  return head.find(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length > 1) ?? best ?? head[0];
}

/** The merged cells, which are listed at the end of a sheet; for its beginning only those above the headings matter. */
async function mergedIn(
  workbook: Workbook,
  member: ZipMember,
  reading: SheetReading,
  isFirst: boolean,
): Promise<readonly MergedCells[]> {
  return reading.onlyBeginning === true && isFirst ? [] : await workbook.merged(member, signalOf(reading));
}

function signalOf({ signal }: SheetReading): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** The headings; a heading merged with the cell above it takes that cell's text. */
function withMergedNames(merged: readonly MergedCells[], head: readonly TextRow[], heading: TextRow): TextRow {
  const above = head.filter(({ row }) => row < heading.row);
  if (above.length === 0) return heading;
  const cells = [...heading.cells];
  for (const { column, row: firstRow, lastRow } of merged) {
    const name = above.find(({ row }) => row === firstRow)?.cells[column] ?? '';
    if (name === '' || lastRow < heading.row || (cells[column] ?? '') !== '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = name;
  }
  return { ...heading, cells };
}

function remarksOn(sheet: Sheet, head: readonly TextRow[], heading: TextRow): Text[] {
  const above = head.filter(({ row }) => row < heading.row).map(({ row }) => row);
  return [
    ...(sheet.isHidden ? [MESSAGES.sheetIsHiddenItIsRead] : []),
    ...(above.length === 0 ? [] : [MESSAGES.rowsAboveLeftOut(heading.row, above)]),
  ];
}

/** Hidden columns with a heading: a reader who opens the sheet does not see these values. */
function hiddenColumns(hidden: readonly ColumnSpan[], { cells }: TextRow): Text[] {
  const isHidden = (place: number): boolean => hidden.some(({ first, last }) => first <= place && place <= last);
  const names = cells.filter((name, place) => name.trim() !== '' && isHidden(place));
  if (names.length === 0) return [];
  return [
    names.length === 1
      ? MESSAGES.columnIsHiddenItIsRead(printableName(names[0] ?? ''))
      : MESSAGES.columnsAreHiddenTheyAreRead(listNames(names.map(printableName))),
  ];
}

/** How often something occurred, and where first. */
class Tally {
  count = 0;
  first = 0;

  add(row: number): void {
    if (this.count === 0) this.first = row;
    this.count += 1;
  }

  remark(one: string, many: string, dutch: string): Text[] {
    return this.count === 0 ? [] : [MESSAGES.cellsHave(this.count, this.first, one, many, dutch)];
  }
}

/** Reads the stored values of a sheet's cells as text. */
class CellReader {
  readonly #file: string;
  readonly #workbook: Workbook;
  readonly #texts: SharedStrings;
  readonly #dayAndTime: 'T' | ' ';
  readonly #long = new Tally();
  readonly #padded = new Tally();
  readonly #unknown = new Tally();
  readonly #errors = new Tally();

  constructor(file: string, workbook: Workbook, texts: SharedStrings, dayAndTime: 'T' | ' ') {
    this.#file = file;
    this.#workbook = workbook;
    this.#texts = texts;
    this.#dayAndTime = dayAndTime;
  }

  get remarks(): Text[] {
    return [
      ...this.#long.remark(
        'a number of more than 15 digits, of which a spreadsheet keeps 15: the last ones may be lost',
        'numbers of more than 15 digits, of which a spreadsheet keeps 15: the last ones may be lost',
        'Getallen van meer dan 15 cijfers, waarvan Excel er 15 bewaart; de laatste kunnen weg zijn',
      ),
      ...this.#padded.remark(
        'a number that got the leading zeros of its number format',
        'numbers that got the leading zeros of their number format',
        'Getallen met de nullen vooraan van hun getalnotatie',
      ),
      ...this.#unknown.remark(
        'a formula whose value is not in the file, read as #N/A',
        'formulas whose value is not in the file, read as #N/A',
        'Formules waarvan de waarde niet in het bestand staat, gelezen als #N/A',
      ),
      ...this.#errors.remark('an error value, such as #N/A', 'error values, such as #N/A', 'Foutwaarden, zoals #N/A'),
    ];
  }

  /** The cells of a row that have contents. */
  read({ row, cells }: SheetRow): RowTexts {
    const texts: string[] = [];
    const far: FarCell[] = [];
    for (const cell of cells) {
      const text = this.#text(row, cell);
      if (text === '') continue;
      if (cell.column >= MOST_COLUMNS) {
        far.push({ column: cell.column, text });
        continue;
      }
      while (texts.length < cell.column) texts.push('');
      texts.push(text);
    }
    return { cells: texts, far };
  }

  #text(row: number, cell: SheetCell): string {
    if (cell.value === '' && cell.isFormula && cell.type !== 'str') {
      this.#unknown.add(row);
      return '#N/A';
    }
    switch (cell.type) {
      case 'n':
        return this.#number(row, cell.value, this.#workbook.formatOf(cell.style));
      case 's':
        return this.#texts.at(Number(cell.value)) ?? this.#noSuchText(row);
      case 'b':
        return cell.value === '1' ? 'true' : cell.value === '0' ? 'false' : cell.value;
      case 'e':
        this.#errors.add(row);
        return cell.value;
      case 'd':
        return this.#workbook.formatOf(cell.style).kind === 'date'
          ? cell.value.replace(/T00:00(?::00(?:\.0*)?)?$/u, '')
          : cell.value;
      default:
        return cell.value;
    }
  }

  #number(row: number, stored: string, format: NumberFormat): string {
    const text = numberText(stored, format, this.#workbook.starts1904, this.#dayAndTime);
    if (format.kind !== 'number') return text;
    if (text.length > 15 && /^-?\d{16,}$/u.test(text)) this.#long.add(row);
    if (format.digits > 1 && text.startsWith('0') && text.length > 1 && !stored.startsWith('0')) this.#padded.add(row);
    return text;
  }

  #noSuchText(row: number): never {
    throw malformedSheetError(this.#file, MESSAGES.textIsMissing(row));
  }
}

/** Writes the rows below the headings to a copy in which all rows have the same width. */
class TableMaker {
  readonly #file: string;
  readonly #cells: CellReader;
  readonly #heading: TextRow;
  readonly #width: number;
  readonly #packedBytes: number;
  readonly #broken: BrokenRecords;
  readonly #headings: OtherHeadings;
  readonly #repairs = new RowRepairs('row');
  readonly #hidden = new Tally();
  readonly #merged: MergedRows;
  /** The first-row value of each merged cell around the current row. */
  readonly #mergedValues = new Map<MergedCells, string>();
  /** Rows that took such a value, by column. */
  readonly #filled = new Map<number, number[]>();
  readonly #first: string[][] = [];
  #records = 0;
  #written = 0;
  /** Number of cells of the widest row, up to the widest table allowed. */
  widest = 0;

  constructor(
    file: string,
    cells: CellReader,
    heading: TextRow,
    merged: readonly MergedCells[],
    width: number,
    packedBytes: number,
    isUsualHeading: SheetReading['isUsualHeading'],
  ) {
    this.#file = file;
    this.#cells = cells;
    this.#heading = heading;
    this.#merged = new MergedRows(merged);
    this.#width = width;
    this.#packedBytes = packedBytes;
    this.#broken = new BrokenRecords(file);
    this.#headings = new OtherHeadings(heading.cells, isUsualHeading);
  }

  async make(rows: AsyncIterable<readonly SheetRow[]>, target: string): Promise<PlainTable> {
    const copy = await RecordCopy.create(target, DELIMITER.charCodeAt(0));
    try {
      for await (const some of rows) {
        for (const row of some) if (row.row > this.#heading.row) this.#add(copy, row);
        await copy.flush();
        if (this.widest > this.#width) break;
      }
      await copy.finish();
    } catch (error) {
      await rm(target, { force: true });
      throw error;
    } finally {
      await copy.close();
    }
    const named = nameColumns(this.#padded(this.#heading.cells));
    const repairs = this.#repairs.result(true);
    return {
      path: target,
      delimiter: DELIMITER,
      columns: named.columns,
      doubled: named.doubled,
      records: this.#records,
      broken: this.#broken.all,
      repairs: repairs.rows,
      mergedValues: this.#filled,
      remarks: [...named.remarks, ...this.#hiddenRemark(), ...repairs.remarks, ...this.#cells.remarks],
      encoding: 'XLSX',
      heading: this.#heading,
      first: this.#first,
    };
  }

  #add(copy: RecordCopy, row: SheetRow): void {
    const { cells, far } = this.#cells.read(row);
    const merged = this.#merged.around(row.row);
    for (const one of merged) if (one.row === row.row) this.#mergedValues.set(one, cells[one.column] ?? '');
    if (cells.length === 0 && far.length === 0) return;
    if (row.isHidden) this.#hidden.add(row.row);
    const fault = this.#mergedFault(merged) ?? (far.length > 0 ? 'too-many-cells' : this.#faultOf(cells));
    if (fault !== undefined) {
      const others = far.map(({ column, text }) => `column ${column + 1}: ${text}`);
      this.#broken.add(row.row, fault, [...cells, ...others].join(DELIMITER));
      return;
    }
    this.#fillMerged(row.row, cells, merged);
    this.widest = Math.max(this.widest, cells.length);
    if (this.#first.length < BEGINNING_ROWS) this.#first.push(this.#padded(cells));
    this.#written += copy.addTexts(row.row, cells, Math.max(this.#width, cells.length));
    this.#records += 1;
    // One shared text can appear in millions of cells.
    if (!mayUnpackTo(this.#written, this.#packedBytes)) throw unpacksTooFar(this.#file);
  }

  /** One value for more than one column: nobody can say to which one it belongs. */
  #mergedFault(merged: readonly MergedCells[]): string | undefined {
    const heads = ({ column, lastColumn }: MergedCells): number =>
      this.#heading.cells.slice(column, lastColumn + 1).filter((name) => name.trim() !== '').length;
    return merged.some((one) => one.lastColumn > one.column && heads(one) > 1) ? 'merged-cells' : undefined;
  }

  /** A value shown once for several rows applies to each of them. */
  #fillMerged(row: number, cells: string[], merged: readonly MergedCells[]): void {
    for (const one of merged) {
      const value = this.#mergedValues.get(one) ?? '';
      if (one.row === row || value === '' || (cells[one.column] ?? '') !== '') continue;
      while (cells.length < one.column) cells.push('');
      cells[one.column] = value;
      this.#repairs.add(row, 'merged-cell-value');
      const rows = this.#filled.get(one.column);
      if (rows === undefined) this.#filled.set(one.column, [row]);
      else rows.push(row);
    }
  }

  #hiddenRemark(): Text[] {
    const { count, first } = this.#hidden;
    if (count === 0) return [];
    return [count === 1 ? MESSAGES.rowIsHiddenItIsRead(first) : MESSAGES.rowsAreHidden(count, first)];
  }

  #faultOf(cells: readonly string[]): string | undefined {
    if (cells.reduce((length, cell) => length + cell.length, 0) > LONGEST_RECORD / 4) return 'line-too-long';
    const heading = this.#heading.cells;
    return cells.length === heading.length && cells.every((cell, place) => cell === heading[place])
      ? (this.#headings.faultOf(cells) ?? 'repeated-heading')
      : this.#headings.faultOf(cells);
  }

  #padded(cells: readonly string[]): string[] {
    const record = [...cells];
    while (record.length < this.#width) record.push('');
    return record;
  }
}

function tooManyColumns(file: string, columns: number): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.sheetHasMoreColumnsThanLog, MESSAGES.askForFewerColumns, [
    {
      file,
      found: MESSAGES.columns(columns),
      expected: MESSAGES.atMost(MOST_COLUMNS),
      message: MESSAGES.tooManyColumns,
    },
  ]);
}
