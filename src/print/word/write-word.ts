import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { fromBufferPromise } from 'yauzl';
import { PALETTE } from '../charts/palette.ts';
import { printableInWord } from '../printable.ts';
import { writeZip, type ZipMember } from '../spreadsheet/zip-file.ts';
import type { WordBlock, WordCell, WordColumn, WordDocument, WordFigure, WordRun } from './word-document.ts';

/** Properties of the file besides its text, which must not depend on the machine or the day. */
export interface WordImprint {
  /** Audit date, as an ISO day. */
  readonly asOf: string;
  readonly creator: string;
}

/** The look of the PDFs (templates/styles), in fonts that a word processor has. */
const FONT = 'Calibri';
const LIGHT_FONT = 'Calibri Light';
/** In half points. */
const SIZES = {
  ...{ title: 60, subtitle: 24, chapter: 36, section: 23, part: 20, text: 20, lead: 20, small: 16 },
  ...{ kicker: 20, verdict: 26, figure: 52, label: 19 },
} as const;
const colour = (name: keyof typeof PALETTE): string => PALETTE[name].slice(1);
const INK = colour('ink');
const TEXT = colour('text');
const MUTED = colour('muted');
const VIOLATION = colour('violation');
const BREACH = colour('breach');
const LINE = colour('line');
/** A4 with margins of 18 mm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1021 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const BULLETS = 'bullets';

/** Writes a document for a word processor. The same document gives the same bytes: no current time, no random id, and fixed times in the archive. */
export async function writeWord(path: string, document: WordDocument, imprint: WordImprint): Promise<void> {
  const packed = await Packer.toBuffer(documentOf(document, imprint));
  const members = await unpacked(packed);
  await writeZip(path, members.map((member) => fixed(member, imprint)).map(asPiece));
}

const CORE = 'docProps/core.xml';
const FONTS = 'word/fontTable.xml';
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  FONT,
  LIGHT_FONT,
]
  .map((name) => `<w:font w:name="${name}"><w:altName w:val="Carlito"/><w:family w:val="swiss"/></w:font>`)
  .join('')}</w:fonts>`;
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

/** The library writes the time of day, and no word about fonts: where they are lacking, others without serifs take their place. */
function fixed(member: Member, { asOf }: WordImprint): Member {
  const { name, bytes } = member;
  if (name === FONTS) return { name, bytes: Buffer.from(FONT_TABLE, 'utf8') };
  if (name !== CORE) return member;
  const text = bytes
    .toString('utf8')
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/)/gu, `$1${asOf}T00:00:00Z$2`);
  return { name, bytes: Buffer.from(text, 'utf8') };
}

function documentOf(document: WordDocument, { creator }: WordImprint): Document {
  const { language, title, blocks } = document;
  return new Document({
    title: printableInWord(title),
    creator,
    lastModifiedBy: creator,
    description: '',
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: SIZES.text,
            color: TEXT,
            language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' },
          },
          paragraph: { spacing: { after: 100, line: 264 } },
        },
        title: {
          run: { size: SIZES.title, font: LIGHT_FONT, color: INK },
          paragraph: { spacing: { before: 1200, after: 80 } },
        },
        heading1: {
          run: { size: SIZES.chapter, font: LIGHT_FONT, color: INK },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: {
          run: { size: SIZES.section, bold: true, font: FONT, color: INK },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading3: {
          run: { size: SIZES.part, bold: true, font: FONT, color: INK },
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
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        headers: { first: pageHeader({ ...document, header: null }), default: pageHeader(document) },
        footers: { first: pageFooter(document), default: pageFooter(document) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
}

const TO_THE_RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

interface Heading {
  readonly header: WordDocument['header'] | null;
  readonly mark?: string | undefined;
}

/** The mark stands alone above the others: a long name would run into it. */
function pageHeader({ header, mark }: Heading): Header {
  const small = { size: SIZES.small, color: MUTED };
  return new Header({
    children: [
      ...(mark === undefined
        ? []
        : [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [run({ text: mark, isStrong: true }, { size: SIZES.label, color: VIOLATION })],
            }),
          ]),
      new Paragraph({
        spacing: { after: 200 },
        tabStops: TO_THE_RIGHT,
        children:
          header === null
            ? []
            : [
                run({ text: header.left, isStrong: true }, { ...small, color: INK }),
                new TextRun({ children: [new Tab()] }),
                run({ text: header.right }, small),
              ],
      }),
    ],
  });
}

function pageFooter({ footer, of }: WordDocument): Footer {
  const small = { size: SIZES.small, color: MUTED };
  const count = [PageNumber.CURRENT, ` ${printableInWord(of)} `, PageNumber.TOTAL_PAGES];
  // Each in its own run: in a run with several fields, some word processors lose its look.
  const counted = (part: string): TextRun => new TextRun({ children: [part], ...small, color: INK });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: TO_THE_RIGHT,
        children: [run({ text: footer }, small), new TextRun({ children: [new Tab()] }), ...count.map(counted)],
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
      return [
        new Paragraph({
          ...{ heading: HEADINGS[block.kind], keepNext: true, pageBreakBefore: block.startsPage === true },
          children: [run(block)],
        }),
      ];
    case 'kicker':
      return [
        new Paragraph({
          border: { top: { style: BorderStyle.SINGLE, size: 24, color: INK, space: 12 } },
          children: [run({ ...block, isStrong: true }, { size: SIZES.kicker, color: INK })],
        }),
      ];
    case 'subtitle':
      return [
        new Paragraph({ spacing: { after: 400 }, children: [run(block, { size: SIZES.subtitle, color: MUTED })] }),
      ];
    case 'lead':
      return [new Paragraph({ children: [run(block, { size: SIZES.lead })] })];
    case 'verdict':
      return [
        new Paragraph({
          border: { top: { style: BorderStyle.SINGLE, size: 6, color: LINE, space: 8 } },
          spacing: { before: 120, after: 160 },
          children: [run(block, { size: SIZES.verdict, color: INK })],
        }),
      ];
    case 'figures':
      return [figuresOf(block.figures), new Paragraph({ children: [] })];
    case 'small':
      return [new Paragraph({ children: [run(block, { size: SIZES.small, color: MUTED })] })];
    case 'warning':
    case 'draft': {
      const accent = block.kind === 'draft' ? BREACH : VIOLATION;
      return [
        new Paragraph({
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 8 } },
          indent: { left: 200 },
          children: [run(block, block.isStrong === true ? { color: accent } : {})],
        }),
      ];
    }
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
  look: { readonly size?: number; readonly color?: string; readonly font?: string } = {},
): TextRun {
  return new TextRun({
    text: printableInWord(text),
    ...(isStrong ? { bold: true } : {}),
    ...(isEmphasis ? { italics: true } : {}),
    ...look,
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const DARK = { style: BorderStyle.SINGLE, size: 6, color: INK } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;

/** The figures of the cover, side by side, each under a dark line. */
function figuresOf(figures: readonly WordFigure[]): Table {
  const width = Math.round(TEXT_WIDTH / figures.length);
  const borders = { top: { ...DARK, size: 16 }, left: NONE, right: NONE, bottom: NONE };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: figures.map(() => width),
    borders: { ...borders, insideVertical: NONE, insideHorizontal: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map(
          ({ value, label, note }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 80, bottom: 40, left: 0, right: 160 },
              children: [
                new Paragraph({
                  spacing: { after: 0 },
                  children: [run({ text: value }, { size: SIZES.figure, color: INK, font: LIGHT_FONT })],
                }),
                new Paragraph({
                  spacing: { after: 0 },
                  children: [run({ text: label, isStrong: true }, { size: SIZES.label, color: INK })],
                }),
                new Paragraph({ children: [run({ text: note }, { size: SIZES.small, color: MUTED })] }),
              ],
            }),
        ),
      }),
    ],
  });
}

function tableOf(columns: readonly WordColumn[], rows: readonly (readonly WordCell[])[]): Table {
  const widths = columns.map((column) => Math.round((TEXT_WIDTH * column.width) / 100));
  const hasHead = columns.some(({ head }) => head !== '');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text }, place) =>
      tableCell({ lines: [{ text, isMinor: true }], isFigure: areFigures(rows, place) }, widths[place] ?? 0, DARK),
    ),
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
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

/** A heading stands above its figures. */
function areFigures(rows: readonly (readonly WordCell[])[], place: number): boolean {
  return rows.some((cells) => cells[place]?.isFigure === true);
}

/** @param below line under it, where that of the table is another */
function tableCell(
  { lines, columns, rows, isFigure = false, isTall = false }: WordCell,
  width: number,
  below?: typeof DARK,
): TableCell {
  return new TableCell({
    ...(below === undefined ? {} : { borders: { bottom: below } }),
    ...(isTall ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
    ...(columns === undefined ? { width: { size: width, type: WidthType.DXA } } : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    margins: { top: isTall ? 500 : 40, bottom: 40, left: 0, right: 120 },
    children: (lines.length === 0 ? [{ text: '' }] : lines).map(
      (line) =>
        new Paragraph({
          spacing: { after: 0, line: 240 },
          alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [
            run(line, {
              size: line.isMinor === true ? SIZES.small : SIZES.text - 2,
              ...(line.isMinor === true ? { color: MUTED } : {}),
              ...(line.isBlank === true ? { color: VIOLATION } : {}),
            }),
          ],
        }),
    ),
  });
}
