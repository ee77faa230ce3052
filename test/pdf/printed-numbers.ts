import type { Language } from '../../src/model/configuration.ts';
import { amountOfWord, hasNumber, NUMBERS } from './number-words.ts';
import { SaidTexts } from './said-texts.ts';
import { allNodes, type TaggedNode, type TaggedPdf, wholeText } from './tagged-pdf.ts';
import { TextFinder } from './text-finder.ts';

/** What a PDF may print besides words. A number that none of this explains is a fault. */
export interface Sheet {
  readonly language: Language;
  /** Texts with numbers of their own that are no figures of these results: law, explanations, names of files and calls, dates. */
  readonly texts: readonly string[];
  /** Such texts as patterns: fixed phrases of the report, such as `28 dagen`. */
  readonly phrases: readonly RegExp[];
  /** The cover, before the first chapter. */
  readonly cover: Figures;
  readonly chapters: readonly (Figures & { readonly heading: string })[];
}

/** Figures of one chapter: from the summary, or derived from it by a tested function. */
export interface Figures {
  /** Figures in sentences, and in cells of tables that `rows` does not name. */
  readonly numbers: readonly number[];
  /** Figures with a sign, such as `4%`. */
  readonly shares?: readonly string[];
  /** Figures in charts: values, axes, shades. */
  readonly pictures?: readonly number[];
  /** Sentences and labels with their figures: the same words with another figure are a fault, whatever `numbers` holds. */
  readonly said?: readonly string[];
  /** Rows of tables: each must be printed exactly as often as it is here. */
  readonly rows?: readonly TableRow[];
}

export interface TableRow {
  /** How the row begins. */
  readonly label: string;
  /** All figures after that, in order. */
  readonly figures: readonly (number | string)[];
  /** Texts that the row must contain too. */
  readonly holds?: readonly string[];
}

export interface PrintedNumber {
  readonly chapter: string;
  readonly number: string;
  /** The element that contains it. */
  readonly text: string;
}

/** The text of one place: a paragraph, a row of a table, a label, the description of a chart. */
interface Unit {
  readonly text: string;
  readonly kind: 'text' | 'picture' | 'row';
  /** The cells of a row. */
  readonly cells: readonly Unit[];
}

interface Chapter {
  readonly heading: string;
  readonly units: readonly Unit[];
}

const BLOCKS: ReadonlySet<string> = new Set(['P', 'LI', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'Caption', 'Figure']);

/** Every number of the PDF that nothing explains, and every row that is not printed as it was counted. */
export function unexplainedNumbers(pdf: TaggedPdf, sheet: Sheet): readonly PrintedNumber[] {
  const explain = explainer(sheet);
  return [...chaptersOf(pdf).flatMap(explain.chapter), ...strangeMargins(pdf, sheet), ...strangeContents(pdf)];
}

/**
 * Changes every figure of the PDF by one, one at a time, and returns the share of these faults that the check notices, as a measure of
 * the check. A wrong figure in a sentence passes if the chapter has the same figure elsewhere; a wrong figure in an expected row never
 * passes.
 */
export function shareOfFaultsNoticed(pdf: TaggedPdf, sheet: Sheet): number {
  const explain = explainer(sheet);
  let faults = 0;
  let noticed = 0;
  for (const { heading, units } of chaptersOf(pdf)) {
    const rows = new RowCounts(figuresOf(sheet, heading)?.rows ?? [], sheet);
    const others = units.flatMap((unit) => (unit.kind === 'row' ? unit.cells : [unit]));
    const found = units.filter((unit) => unit.kind === 'row' && rows.take(unit.text)).flatMap(({ cells }) => cells);
    for (const unit of others) {
      const isFound = found.includes(unit);
      const wrong = unitsWithOneMore(unit, sheet);
      faults += wrong.length;
      noticed += isFound ? wrong.length : wrong.filter((other) => explain.unit(heading, other).length > 0).length;
    }
  }
  return faults === 0 ? 0 : noticed / faults;
}

/** A text with each of its figures changed in turn. */
function unitsWithOneMore(unit: Unit, sheet: Sheet): readonly Unit[] {
  return figuresLeft(unit.text, sheet).map(({ number, at }) => {
    const wrong = withOneMore(number, sheet.language);
    return { ...unit, text: `${unit.text.slice(0, at)}${wrong}${unit.text.slice(at + number.length)}` };
  });
}

interface Explainer {
  /** Unexplained numbers, and rows that were not found. */
  readonly chapter: (chapter: Chapter) => readonly PrintedNumber[];
  /** Unexplained numbers of one text that is not a row. */
  readonly unit: (heading: string, unit: Unit) => readonly PrintedNumber[];
}

function figuresOf(sheet: Sheet, heading: string): Figures | undefined {
  return heading === '' ? sheet.cover : sheet.chapters.find((chapter) => chapter.heading === heading);
}

function explainer(sheet: Sheet): Explainer {
  const sets = new Map<string, Readonly<Record<'numbers' | 'pictures' | 'shares', ReadonlySet<number | string>>>>();
  const setsOf = (heading: string) => {
    const known = sets.get(heading);
    if (known !== undefined) return known;
    const { numbers = [], pictures = [], shares = [] } = figuresOf(sheet, heading) ?? {};
    const made = { numbers: new Set(numbers), pictures: new Set(pictures), shares: new Set(shares) };
    sets.set(heading, made);
    return made;
  };
  const said = new Map<string, SaidTexts>();
  const saidIn = (heading: string): SaidTexts => {
    const known = said.get(heading) ?? new SaidTexts(figuresOf(sheet, heading)?.said ?? [], sheet.language);
    said.set(heading, known);
    return known;
  };
  const unit = (heading: string, { text, kind }: Unit): readonly PrintedNumber[] => {
    const { numbers, pictures, shares } = setsOf(heading);
    const { rest, strange } = saidIn(heading).compare(text);
    const others = figuresLeft(rest, sheet)
      .filter(({ number }) => {
        if (number.endsWith('%')) return !shares.has(number);
        const amount = amountOf(number, sheet.language);
        return !numbers.has(amount) && !(kind === 'picture' && pictures.has(amount));
      })
      .map(({ number }) => number);
    return [...strange, ...others].map((number) => ({ chapter: heading, number, text }));
  };
  return {
    unit,
    chapter: ({ heading, units }) => {
      const rows = new RowCounts(figuresOf(sheet, heading)?.rows ?? [], sheet);
      const strange = units.flatMap((one) => {
        if (one.kind !== 'row') return unit(heading, one);
        return rows.take(one.text) ? [] : one.cells.flatMap((cell) => unit(heading, cell));
      });
      return [...strange, ...rows.left().map((text) => ({ chapter: heading, number: 'row', text }))];
    },
  };
}

/** Rows still to be found. */
class RowCounts {
  readonly #byStart = new Map<string, TableRow[]>();
  readonly #sheet: Sheet;

  constructor(rows: readonly TableRow[], sheet: Sheet) {
    this.#sheet = sheet;
    for (const row of rows) {
      const start = beginningOf(row.label);
      const same = this.#byStart.get(start);
      if (same === undefined) this.#byStart.set(start, [row]);
      else same.push(row);
    }
  }

  /** Whether a printed row is one of them, which is then removed. */
  take(text: string): boolean {
    const candidates = this.#byStart.get(beginningOf(text)) ?? [];
    const place = candidates.findIndex((row) => this.#isRow(text, row));
    if (place < 0) return false;
    candidates.splice(place, 1);
    return true;
  }

  left(): readonly string[] {
    return [...this.#byStart.values()].flat().map(({ label, figures }) => `${label}: ${figures.join(' ')}`);
  }

  #isRow(text: string, { label, figures, holds = [] }: TableRow): boolean {
    const rest = textAfter(text, label);
    if (rest === null || !holds.every((part) => without(rest).includes(without(part)))) return false;
    const printed = figuresLeft(rest, this.#sheet).map(({ number }) =>
      number.endsWith('%') ? number : amountOf(number, this.#sheet.language),
    );
    return JSON.stringify(printed) === JSON.stringify(figures);
  }
}

function beginningOf(text: string): string {
  return without(text).slice(0, 2);
}

/** Line ends are not part of a text. */
function without(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The text after a label, wherever its lines end; null if the text begins differently. */
function textAfter(text: string, label: string): string | null {
  let at = 0;
  for (const character of without(label)) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== character) return null;
    at += 1;
  }
  return text.slice(at);
}

function rowOf(cells: readonly Unit[]): Unit {
  return { text: cells.map(({ text }) => text).join(' '), kind: 'row', cells };
}

/** Numbers of a text that are not part of a known text, with their places. */
function figuresLeft(text: string, sheet: Sheet): readonly { readonly number: string; readonly at: number }[] {
  const { sentences, names } = knownIn(sheet);
  const withoutPhrases = sheet.phrases.reduce(
    (rest, phrase) => rest.replace(phrase, (found) => ' '.repeat(found.length)),
    sentences.blanked(text),
  );
  return [...names.blanked(withoutPhrases).matchAll(NUMBERS[sheet.language])].map((match) => ({
    number: match[0],
    at: match.index,
  }));
}

interface Known {
  /** Those that can contain a phrase. */
  readonly sentences: TextFinder;
  readonly names: TextFinder;
}

const KNOWN = new WeakMap<Sheet, Known>();
/** Texts longer than this are sentences. */
const SENTENCE = 36;

function knownIn(sheet: Sheet): Known {
  const known = KNOWN.get(sheet);
  if (known !== undefined) return known;
  const texts = sheet.texts.filter(hasNumber);
  const made = {
    sentences: new TextFinder(texts.filter((text) => text.length > SENTENCE)),
    names: new TextFinder(texts.filter((text) => text.length <= SENTENCE)),
  };
  KNOWN.set(sheet, made);
  return made;
}

function amountOf(number: string, language: Language): number {
  const said = amountOfWord(number, language);
  if (said !== null) return said;
  const plain = number.replace('%', '');
  return Number(language === 'nl' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}

function withOneMore(number: string, language: Language): string {
  const [thousands, decimal] = language === 'nl' ? (['.', ','] as const) : ([',', '.'] as const);
  const [whole = '0', fraction] = String(amountOf(number, language) + 1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction.slice(0, 1)}`;
  return number.endsWith('%') ? `${digits}%` : digits;
}

/** Chapters begin with a heading of the second level. The contents list on the cover is checked separately. */
function chaptersOf(pdf: TaggedPdf): readonly Chapter[] {
  const chapters: { readonly heading: string; readonly units: Unit[] }[] = [{ heading: '', units: [] }];
  const contents = new Set(contentsOf(pdf).map(({ item }) => item));
  const collect = (node: TaggedNode): void => {
    if (contents.has(node)) return;
    if (node.tag === 'H2') chapters.push({ heading: wholeText(node), units: [] });
    const isWhole = node.tag === 'TR' || !holdsBlocks(node);
    chapters.at(-1)?.units.push(...ownUnits(node, isWhole));
    if (!isWhole) for (const child of node.children) collect(child);
  };
  collect(pdf.root);
  return chapters;
}

function holdsBlocks(node: TaggedNode): boolean {
  return node.children.some((child) => [...allNodes(child)].some(({ tag }) => BLOCKS.has(tag)));
}

/** The text of a node itself; with `isWhole` also that of its descendants. */
function ownUnits(node: TaggedNode, isWhole: boolean): readonly Unit[] {
  const described = node.alternative === null ? [] : [{ text: node.alternative, kind: 'picture' as const, cells: [] }];
  if (!isWhole) return described;
  if (node.tag === 'TR') return [rowOf(node.children.filter(({ tag }) => tag !== '').map(cellOf))];
  const kind = described.length > 0 ? 'picture' : 'text';
  const text = wholeText(node);
  return text === '' ? described : [...described, { text, kind, cells: [] }];
}

function cellOf(cell: TaggedNode): Unit {
  const pictures = [...allNodes(cell)].flatMap(({ alternative }) => (alternative === null ? [] : [alternative]));
  return { text: [wholeText(cell), ...pictures].filter((text) => text !== '').join(' '), kind: 'text', cells: [] };
}

interface Entry {
  readonly item: TaggedNode;
  readonly label: string;
  readonly page: string;
}

/** Items of lists that are a link and a number. */
function contentsOf(pdf: TaggedPdf): readonly Entry[] {
  return [...allNodes(pdf.root)].flatMap((item) => {
    const [link, page, ...more] = item.children.filter((child) => wholeText(child) !== '' || child.tag === 'Link');
    const isEntry = item.tag === 'LI' && link?.tag === 'Link' && page !== undefined && more.length === 0;
    return isEntry ? [{ item, label: wholeText(link), page: wholeText(page) }] : [];
  });
}

/** Entries of the contents list with a page number other than that of the chapter. */
function strangeContents(pdf: TaggedPdf): readonly PrintedNumber[] {
  const pages = new Map(
    [...allNodes(pdf.root)].filter(({ tag }) => tag === 'H2').map((node) => [wholeText(node), node.page]),
  );
  return contentsOf(pdf)
    .filter(({ label, page }) => String(pages.get(label)) !== page)
    .map(({ label, page }) => ({ chapter: '', number: page, text: label }));
}

/** Besides known texts a margin contains the page number and the number of pages. */
function strangeMargins(pdf: TaggedPdf, sheet: Sheet): readonly PrintedNumber[] {
  return pdf.margins.flatMap((text, index) => {
    const numbers = figuresLeft(text, sheet).map(({ number }) => number);
    return numbers.join(' ') === `${index + 1} ${pdf.pages}`
      ? []
      : [{ chapter: 'margin', number: numbers.join(' '), text }];
  });
}
