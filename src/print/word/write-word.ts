import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { fromBufferPromise } from 'yauzl';
import { printableInWord } from '../printable.ts';
import { writeZip, type ZipMember } from '../spreadsheet/zip-file.ts';
import type { WordBlock, WordCell, WordColumn, WordDocument, WordRun } from './word-document.ts';

/** Properties of the file besides its text, which must not depend on the machine or the day. */
export interface WordImprint {
  /** Audit date, as an ISO day. */
  readonly asOf: string;
  readonly creator: string;
}

const FONT = 'Calibri';
/** In half points. */
const SIZES = { title: 40, subtitle: 24, chapter: 30, section: 24, part: 20, text: 20, lead: 22, small: 16 } as const;
const MUTED = '5F6368';
const VIOLATION = '9E1B32';
const LINE = 'C8CCD0';
/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
const BULLETS = 'bullets';

/** Writes a document for a word processor. The same document gives the same bytes: no current time, no random id, and fixed times in the archive. */
export async function writeWord(path: string, document: WordDocument, imprint: WordImprint): Promise<void> {
  const packed = await Packer.toBuffer(documentOf(document, imprint));
  const members = await unpacked(packed);
  await writeZip(
    path,
    members.map((member) => (member.name === CORE ? fixedCore(member, imprint) : member)).map(asPiece),
  );
}

const CORE = 'docProps/core.xml';
const CONTENT_TYPES = '[Content_Types].xml';

interface Member {
  readonly name: string;
  readonly bytes: Buffer;
}

function asPiece({ name, bytes }: Member): ZipMember {
  return { name, content: [bytes] };
}

/** The parts of the archive that the library made, by name; readers look for the list of types first. */
async function unpacked(bytes: Buffer): Promise<readonly Member[]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const members: Member[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    members.push({ name: entry.fileName, bytes: Buffer.concat(pieces) });
  }
  const place = ({ name }: Member): string => (name === CONTENT_TYPES ? '' : name);
  return members.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The library writes the time of day. */
function fixedCore({ name, bytes }: Member, { asOf }: WordImprint): Member {
  const text = bytes
    .toString('utf8')
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/)/gu, `$1${asOf}T00:00:00Z$2`);
  return { name, bytes: Buffer.from(text, 'utf8') };
}

function documentOf({ language, title, footer, blocks }: WordDocument, { creator }: WordImprint): Document {
  return new Document({
    title: printableInWord(title),
    creator,
    lastModifiedBy: creator,
    description: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.text, language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' } },
          paragraph: { spacing: { after: 100, line: 264 } },
        },
        title: { run: { size: SIZES.title, font: FONT }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading1: { run: { size: SIZES.chapter, font: FONT }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: {
          run: { size: SIZES.section, bold: true, font: FONT },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading3: {
          run: { size: SIZES.part, bold: true, font: FONT },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        footers: { default: pageFooter(footer) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
}

function pageFooter(text: string): Footer {
  const run = { size: SIZES.small, color: MUTED };
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${printableInWord(text)}  `, ...run }),
          new TextRun({ children: [PageNumber.CURRENT], ...run }),
        ],
      }),
    ],
  });
}

const HEADINGS = {
  title: HeadingLevel.TITLE,
  chapter: HeadingLevel.HEADING_1,
  section: HeadingLevel.HEADING_2,
  part: HeadingLevel.HEADING_3,
} as const;

function childrenOf(block: WordBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
    case 'chapter':
    case 'section':
    case 'part':
      return [new Paragraph({ heading: HEADINGS[block.kind], keepNext: true, children: [run(block)] })];
    case 'subtitle':
    case 'lead':
      return [new Paragraph({ children: [run(block, { size: SIZES[block.kind] })] })];
    case 'small':
      return [new Paragraph({ children: [run(block, { size: SIZES.small, color: MUTED })] })];
    case 'warning':
      return [
        new Paragraph({
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: VIOLATION, space: 8 } },
          children: [run(block, { color: VIOLATION })],
        }),
      ];
    case 'text':
      return [new Paragraph({ children: block.runs.map((one) => run(one)) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 40 },
            children: item.map((one) => run(one)),
          }),
      );
    case 'table':
      return [tableOf(block.columns, block.rows), new Paragraph({ children: [] })];
  }
}

function run(
  { text, isStrong = false, isEmphasis = false }: WordRun,
  look: { readonly size?: number; readonly color?: string } = {},
): TextRun {
  return new TextRun({
    text: printableInWord(text),
    ...(isStrong ? { bold: true } : {}),
    ...(isEmphasis ? { italics: true } : {}),
    ...look,
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;

function tableOf(columns: readonly WordColumn[], rows: readonly (readonly WordCell[])[]): Table {
  const width = PAGE.width - 2 * PAGE.margin;
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const hasHead = columns.some(({ head }) => head !== '');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text }, place) =>
      tableCell({ lines: [{ text, isMinor: true }] }, widths[place] ?? 0),
    ),
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: THIN, insideVertical: NONE, insideHorizontal: THIN },
    rows: [
      ...(hasHead ? [head] : []),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((one, place) => tableCell(one, widths[place] ?? 0)) }),
      ),
    ],
  });
}

function tableCell({ lines, columns, rows, isFigure = false }: WordCell, width: number): TableCell {
  return new TableCell({
    ...(columns === undefined ? { width: { size: width, type: WidthType.DXA } } : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    children: (lines.length === 0 ? [{ text: '' }] : lines).map(
      (line) =>
        new Paragraph({
          spacing: { after: 0, line: 240 },
          alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(line, line.isMinor === true ? { size: SIZES.small, color: MUTED } : { size: SIZES.text - 2 })],
        }),
    ),
  });
}
