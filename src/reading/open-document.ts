import { mayUnpackTo, unpacksTooFar } from './unpacking.ts';
import { readXml } from './xml-events.ts';
import type { ZipArchive, ZipMember } from './zip-archive.ts';

/** A row of a sheet with contents. */
export interface OpenDocumentRow {
  /** Its number in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Programs fill a sheet with empty cells and rows that they only count; no list repeats contents so often. */
const MOST_REPEATS = 400;
/** Notes beside a cell are no part of its contents. */
const NOTE = 'annotation';

/** The part with the sheets of an OpenDocument spreadsheet (`.ods`); undefined: the archive is something else. */
export function openDocumentPart({ members }: ZipArchive): ZipMember | undefined {
  const has = (name: string): boolean => members.some((member) => member.name === name);
  return has('mimetype') && has('META-INF/manifest.xml')
    ? members.find(({ name }) => name === 'content.xml')
    : undefined;
}

/**
 * The rows of each sheet of an OpenDocument spreadsheet: of a number, a day or a truth value what is stored, however it looks on screen; of others, their text.
 * @throws UserError FILE_UNREADABLE, FILE_NOT_UNDERSTOOD
 */
export async function readOpenDocument(
  file: string,
  archive: ZipArchive,
  part: ZipMember,
): Promise<readonly (readonly OpenDocumentRow[])[]> {
  const sheets = new SheetsReader();
  const steps = readXml(file, archive.read(part), {
    open: (name, attributes) => sheets.open(name, attributes),
    close: (name) => sheets.close(name),
    text: (text) => sheets.text(text),
  });
  while ((await steps.next()).done !== true)
    if (!mayUnpackTo(sheets.characters, archive.packedBytes)) throw unpacksTooFar(file);
  return sheets.all;
}

class SheetsReader {
  readonly all: OpenDocumentRow[][] = [];
  /** How much was made of the contents; cells that are repeated count each time. */
  characters = 0;
  #row = 0;
  #rowRepeats = 1;
  #cells: string[] = [];
  #cellRepeats = 1;
  /** What a cell stores besides its text. */
  #stored: string | undefined;
  #paragraphs: string[] | null = null;
  #notes = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === NOTE) this.#notes += 1;
    if (this.#notes > 0) return;
    if (name === 'table') {
      this.all.push([]);
      this.#row = 0;
    } else if (name === 'table-row') {
      this.#cells = [];
      this.#rowRepeats = repeats(attributes, 'number-rows-repeated');
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cellRepeats = repeats(attributes, 'number-columns-repeated');
      this.#stored = storedValue(attributes);
      this.#paragraphs = [];
    } else if (name === 'p') this.#paragraphs?.push('');
    else if (name === 's') this.#add(' '.repeat(Math.min(repeats(attributes, 'c'), MOST_REPEATS)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
  }

  text(text: string): void {
    if (this.#notes === 0) this.#add(text);
  }

  close(name: string): void {
    if (name === NOTE) this.#notes -= 1;
    if (this.#notes > 0) return;
    if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
  }

  #add(text: string): void {
    const last = this.#paragraphs?.pop();
    if (last !== undefined) this.#paragraphs?.push(last + text);
  }

  #endCell(): void {
    const text = this.#stored ?? this.#paragraphs?.join('\n') ?? '';
    const times = Math.min(this.#cellRepeats, MOST_REPEATS);
    for (let time = 0; time < times && this.#cells.length < MOST_REPEATS; time += 1) this.#cells.push(text);
    this.#paragraphs = null;
  }

  #endRow(): void {
    const filled = this.#cells.findLastIndex((cell) => cell !== '') + 1;
    const cells = this.#cells.slice(0, filled);
    const times = filled === 0 ? 0 : Math.min(this.#rowRepeats, MOST_REPEATS);
    for (let time = 1; time <= times; time += 1) {
      this.all.at(-1)?.push({ row: this.#row + time, cells });
      this.characters += cells.reduce((sum, cell) => sum + cell.length + 1, 0);
    }
    this.#row += this.#rowRepeats;
  }
}

/** @param name without its prefix */
function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.split(':').at(-1) === name)?.[1];
}

function repeats(attributes: Readonly<Record<string, string>>, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function storedValue(attributes: Readonly<Record<string, string>>): string | undefined {
  const kind = attribute(attributes, 'value-type');
  if (kind === 'float') return attribute(attributes, 'value');
  if (kind === 'date') return attribute(attributes, 'date-value');
  return kind === 'boolean' ? attribute(attributes, 'boolean-value') : undefined;
}
