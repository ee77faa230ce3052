import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackZip } from '../golden/unpacked-zip.ts';
import { allNodes, readTaggedPdf, type TaggedNode, wholeText } from '../pdf/tagged-pdf.ts';

/** A sentence, a label or a row of a document, with what stands above it. */
export interface PrintedBlock {
  readonly file: string;
  readonly text: string;
  /** The headings above it, outermost first. */
  readonly under: readonly string[];
  /** The headings of its columns; empty outside tables. */
  readonly columns: string;
  /** The row above it that names a group of rows. */
  readonly group: string;
}

const BLOCKS: ReadonlySet<string> = new Set(['P', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'Caption', 'Figure']);
const HEADING = /^H[1-4]$/u;

/** Every text of a PDF; of a picture the words that say what it shows, which stand for the marks in it. */
export async function blocksOfPdf(path: string, file: string): Promise<readonly PrintedBlock[]> {
  const { root } = await readTaggedPdf(readFileSync(path));
  const collected = new Collected(file);
  collected.take(root);
  // The contents name each chapter and its page.
  const chapters = new Set(collected.blocks.map((block) => block.under[1]));
  return collected.blocks.filter(({ text }) => !chapters.has(text.replace(/ \d+$/u, '')));
}

class Collected {
  readonly blocks: PrintedBlock[] = [];
  readonly #file: string;
  #under: readonly string[] = [];
  #columns = '';
  #group = '';
  #number = '';

  constructor(file: string) {
    this.#file = file;
  }

  take(node: TaggedNode): void {
    const { tag } = node;
    if (node.alternative !== null) this.#put(flat(node.alternative));
    if (HEADING.test(tag)) this.#under = [...this.#under.slice(0, Number(tag.slice(1)) - 1), flat(wholeText(node))];
    if (tag === 'Table') [this.#columns, this.#group] = ['', ''];
    if (tag === 'TR') this.#row(node.children.filter((cell) => cell.tag !== ''));
    else if (tag !== 'Figure' && !holdsBlocks(node)) this.#put(flat(wholeText(node)));
    else if (tag !== 'Figure') for (const child of node.children) this.take(child);
  }

  #row(cells: readonly TaggedNode[]): void {
    const text = cells.map((cell) => once(flat(wholeText(cell)))).join(' ¦ ');
    if (cells.length > 1 && cells.every(({ scope }) => scope === 'Column')) {
      this.#columns = text;
      return;
    }
    if (cells.length < this.#columns.split(' ¦ ').length && cells[0]?.tag === 'TH') this.#group = text;
    this.#put(text, { columns: this.#columns, group: this.#group });
  }

  /** A figure that stands above its label is one text with it. */
  #put(text: string, table: Pick<PrintedBlock, 'columns' | 'group'> = { columns: '', group: '' }): void {
    if (text === '') return;
    if (/^\d[\d.,]*$/u.test(text)) this.#number = `${text} `;
    else {
      this.blocks.push({ file: this.#file, text: this.#number + text, under: this.#under, ...table });
      this.#number = '';
    }
  }
}

function holdsBlocks(node: TaggedNode): boolean {
  return node.children.some((child) => [...allNodes(child)].some(({ tag }) => BLOCKS.has(tag)));
}

/** Lines become one text, and the space before a mark goes that a link leaves. */
export function flat(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[:;,.])/gu, '')
    .trim();
}

/** A heading that is repeated on each page of its table. */
function once(text: string): string {
  return text.replace(/^(.+?)(?: \1)+$/u, '$1');
}

/** The figures of a cover, each with what it counts, and then its note. */
function keyFigures(table: string): readonly string[] {
  const cells = (table.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map((cell) =>
    (cell.match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map(textOf),
  );
  if (cells.some(({ length }) => length !== 3)) return [];
  return cells.flatMap(([value, label, note = '']) => [`${value} ${label}`, note]);
}

/** The paragraphs of a Word document, and the rows of its tables below their headings. */
export async function blocksOfWord(path: string, file: string): Promise<readonly PrintedBlock[]> {
  const [xml = ''] = await partsOf(path, ['word/document.xml']);
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gsu)].flatMap(([part]) => {
    const rows = part.startsWith('<w:tbl') ? (part.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? []) : [part];
    const figures = rows.length === 1 && part.startsWith('<w:tbl') ? keyFigures(part) : [];
    if (figures.length > 0) return figures.map((text) => ({ file, text, under: [], columns: '', group: '' }));
    const texts = rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [row]).map(textOf).join(' ¦ '));
    return texts.map((text) => ({
      file,
      text,
      under: [],
      columns: texts.length > 1 ? (texts[0] ?? '') : '',
      group: '',
    }));
  });
}

/** The first sheet of a workbook, which sums up the others: each cell with the name of its row, under the name of its column. */
export async function blocksOfWorkbook(path: string, file: string): Promise<readonly PrintedBlock[]> {
  const [strings = '', sheet = ''] = await partsOf(path, ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
  const shared = (strings.match(/<si>.*?<\/si>/gsu) ?? []).map(textOf);
  const cellOf = (cell: string): string => {
    const text = textOf(cell);
    return cell.includes('t="s"') ? (shared[Number(text)] ?? '') : text.replace(/^(\d+)\.(\d+)$/u, '$1,$2');
  };
  const rows = (sheet.match(/<row .*?<\/row>/gsu) ?? []).map((row) => (row.match(/<c .*?<\/c>/gsu) ?? []).map(cellOf));
  const [columns = [], ...lines] = rows;
  return lines.flatMap(([name = '', ...cells]) =>
    cells.map((cell, place) => ({
      file,
      text: `${name}: ${cell}`,
      under: [file, columns[place + 1] ?? ''],
      columns: '',
      group: '',
    })),
  );
}

/** The texts of a page, without its script. */
export function blocksOfPage(path: string, file: string): readonly PrintedBlock[] {
  const page = readFileSync(path, 'utf8').replaceAll(/<(script|style|svg|tr)[ >].*?<\/\1>/gsu, '');
  return page
    .split(/<\/?(?:p|h\d|li|div)[ >]/u)
    .map((part) => ({ file, text: textOf(`<${part}`), under: [], columns: '', group: '' }));
}

async function partsOf(path: string, names: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-parts-'));
  try {
    await unpackZip(path, folder);
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(markup: string): string {
  return flat(markup.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/&(\w+);/gu, (_, name: string) => ENTITIES[name] ?? ' '));
}
