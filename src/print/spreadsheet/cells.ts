import { spreadsheetSafe } from '../../model/spreadsheet-safe.ts';
import type { Gap, SharedText, SheetCell, SheetColumn } from './workbook.ts';

/** Styles by their place in the list of `styles.ts`. */
export type StyleName = (typeof STYLES)[number];

/** Their order is that of the style sheet. */
export const STYLES = [
  'plain',
  'heading',
  'id',
  'text',
  'wrapped',
  'number',
  'day',
  'minute',
  'second',
  'answer',
  'answer-heading',
] as const;

/** The longest text that a cell can hold. */
const LONGEST = 32_767;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the format's calendar, chosen so that all days from March 1900 on are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Earlier days are wrong in the format's calendar, which has a 29 February 1900. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** The place of a word in the list of words. */
export interface Words {
  readonly placeOf: (word: string) => number;
}

/** Texts that occur often are stored once; others are in their cells. */
export class Vocabulary implements Words {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** @param uses cells that have the word from now on */
  placeOf(word: string, uses = 1): number {
    this.#uses += uses;
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(word, place);
    return place;
  }

  get words(): IterableIterator<string> {
    return this.#places.keys();
  }

  get size(): number {
    return this.#places.size;
  }

  get uses(): number {
    return this.#uses;
  }
}

/**
 * A cell of a row as XML; nothing for an empty one, except in a column for answers, which keeps its style. A text that a spreadsheet could run is stored as text, and still gets an apostrophe:
 * saving the sheet as CSV must not create a formula.
 */
export function cellXml(column: SheetColumn, cell: SheetCell, vocabulary: Words): string {
  if (cell === null || cell === '') return column.isForAnswers === true ? emptyXml('answer') : '';
  if (isShared(cell)) return sharedXml(textStyle(column), spreadsheetSafe(cell.shared), vocabulary);
  if (column.kind === 'number' || (column.kind === 'value' && typeof cell === 'number'))
    return numberXml('number', Number(cell));
  const text = spreadsheetSafe(String(cell));
  if (column.kind === 'moment' || column.kind === 'value') {
    const moment = momentOf(text);
    if (moment !== null) return numberXml(moment.style, moment.serial);
  }
  const style = textStyle(column);
  return column.kind === 'word' ? sharedXml(style, text, vocabulary) : inlineXml(style, text);
}

/** Whether a cell has its text from the list of words although its column is not one of words. */
export function isShared(cell: SheetCell | Gap): cell is SharedText {
  return typeof cell === 'object' && cell !== null && 'shared' in cell;
}

function textStyle(column: SheetColumn): StyleName {
  if (column.isForAnswers === true) return 'answer';
  return column.isWrapped === true ? 'wrapped' : 'text';
}

export function sharedXml(style: StyleName, text: string, vocabulary: Words): string {
  return placeXml(style, String(vocabulary.placeOf(text)));
}

function placeXml(style: StyleName, place: string): string {
  return `<c s="${STYLES.indexOf(style)}" t="s"><v>${place}</v></c>`;
}

/** The short form can have neither white space at its ends nor what XML cannot contain. */
function inlineXml(style: StyleName, text: string): string {
  const kind = `<c s="${STYLES.indexOf(style)}" t=`;
  if (text.length > LONGEST || UNUSUAL.test(text) || SPACED.test(text))
    return `${kind}"inlineStr"><is>${textXml(text)}</is></c>`;
  return `${kind}"str"><v>${text}</v></c>`;
}

function numberXml(style: StyleName, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No number: ${value}`);
  return valueXml(style, String(value));
}

function valueXml(style: StyleName, value: string): string {
  return `<c s="${STYLES.indexOf(style)}"><v>${value}</v></c>`;
}

/** A cell with a mark in place of its contents. */
export function gapXml(column: SheetColumn, { holds, mark }: Gap): string {
  if (holds === 'text') return inlineXml(textStyle(column), mark);
  return holds === 'place' ? placeXml(textStyle(column), mark) : valueXml(holds, mark);
}

/** Cells with the place of each (`r="C5"`), which some programs need in order to read them; an empty one is left out. */
export function withPlaces(cells: readonly string[], row: number | string): readonly string[] {
  return cells.map((cell, column) =>
    cell === '' ? '' : `<c r="${columnLetters(column)}${row}"${cell.slice('<c'.length)}`,
  );
}

function emptyXml(style: StyleName): string {
  return `<c s="${STYLES.indexOf(style)}"/>`;
}

/** White space that XML readers may drop. */
const SPACED = /^\s|\s$|[\n\t]/u;

/** The text of a cell, with its white space. A text too long for a cell ends in an ellipsis. */
export function textXml(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const space = SPACED.test(whole) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(whole)}</t>`;
}

const UNUSUAL = /[&<>"\p{Cc}\ufffe\uffff]|\p{Surrogate}|_x[0-9A-Fa-f]{4}_/u;

/** Text in XML. What XML cannot contain is written in the format's notation, `_x0007_`; text that merely looks like that is escaped. */
export function escapeXml(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, codeOf)
    .replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

function codeOf(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

interface Moment {
  readonly style: StyleName;
  /** Days since day 0 of the format. */
  readonly serial: number;
}

/** ISO text as a date of the format; null for any other text, and for days that the format gets wrong. */
export function momentOf(text: string): Moment | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?)?$/u.exec(text);
  if (match === null) return null;
  const [, day = '', minutes, seconds] = match;
  const instant = Date.parse(`${day}T${minutes ?? '00:00'}${seconds ?? ':00'}Z`);
  if (Number.isNaN(instant) || instant < FIRST_DAY || new Date(instant).toISOString().slice(0, 10) !== day) return null;
  const serial = (instant - DAY_ZERO) / MILLISECONDS_PER_DAY;
  if (minutes === undefined) return { style: 'day', serial };
  return { style: seconds === undefined ? 'minute' : 'second', serial };
}

const LETTERS: string[] = [];

/** The letters of a column by its place from 0: A, B, …, Z, AA. */
export function columnLetters(place: number): string {
  LETTERS[place] ??= lettersOf(place);
  return LETTERS[place];
}

function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}
