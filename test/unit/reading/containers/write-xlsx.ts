import { zipOf } from './write-zip.ts';

/** A cell as a spreadsheet program stores it; a string is a shared text, a number a number without a format, null an empty cell. */
export type WrittenCell =
  | string
  | number
  | null
  | { readonly number: string; readonly format?: string | number }
  | { readonly inline: string }
  | { readonly boolean: boolean }
  | { readonly error: string }
  | { readonly iso: string; readonly format?: string | number }
  | { readonly formula: string; readonly value?: string; readonly isText?: boolean }
  | { readonly rich: readonly string[]; readonly phonetic?: string };

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[] | undefined)[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly merged?: readonly string[];
  /** Hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Hidden columns, from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly isChart?: boolean;
  /** Replaces the sheet made from the rows. */
  readonly xml?: string;
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  readonly starts1904?: boolean;
  /** Replaces the shared texts made from the cells. */
  readonly sharedXml?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text for XML, with characters that XML cannot hold escaped as spreadsheet programs do. */
function escaped(text: string): string {
  return text
    .replaceAll(/_x[0-9A-Fa-f]{4}_/gu, (code) => `_x005F${code}`)
    .replaceAll(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}

function textOf(value: string): string {
  return `<t xml:space="preserve">${escaped(value)}</t>`;
}

function formulaOf(reference: string, cell: Extract<WrittenCell, { formula: string }>): string {
  const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
  return `<c r="${reference}"${cell.isText === true ? ' t="str"' : ''}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

class Writer {
  readonly texts: string[] = [];
  readonly formats: (string | number)[] = [0];
  readonly #places = new Map<string, number>();

  shared(item: string): number {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    this.#places.set(item, this.texts.length);
    return this.texts.push(item) - 1;
  }

  style(format: string | number | undefined): number {
    if (format === undefined) return 0;
    const known = this.formats.indexOf(format);
    return known >= 0 ? known : this.formats.push(format) - 1;
  }

  cell(reference: string, cell: WrittenCell): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${this.shared(textOf(cell))}</v></c>`;
    if ('number' in cell) return `<c r="${reference}" s="${this.style(cell.format)}"><v>${cell.number}</v></c>`;
    if ('iso' in cell) return `<c r="${reference}" t="d" s="${this.style(cell.format)}"><v>${cell.iso}</v></c>`;
    if ('boolean' in cell) return `<c r="${reference}" t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
    if ('error' in cell) return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`;
    if ('inline' in cell) return `<c r="${reference}" t="inlineStr"><is>${textOf(cell.inline)}</is></c>`;
    return 'formula' in cell ? formulaOf(reference, cell) : this.#rich(reference, cell);
  }

  #rich(reference: string, { rich, phonetic }: Extract<WrittenCell, { rich: unknown }>): string {
    const runs = rich.map((run) => `<r><rPr><b/></rPr>${textOf(run)}</r>`).join('');
    const spoken = phonetic === undefined ? '' : `<rPh sb="0" eb="1">${textOf(phonetic)}</rPh>`;
    return `<c r="${reference}" t="s"><v>${this.shared(runs + spoken)}</v></c>`;
  }

  sheet({ rows, merged, hiddenRows = [], hiddenColumns = [] }: WrittenSheet): string {
    const written = rows.map((cells, index) => {
      if (cells === undefined) return '';
      const row = index + 1;
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row}"${hidden}>${cells.map((cell, place) => this.cell(`${columnName(place)}${row}`, cell)).join('')}</row>`;
    });
    const merges =
      merged === undefined
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const columns = hiddenColumns.map((place) => `<col min="${place}" max="${place}" width="0" hidden="1"/>`);
    const shown = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
    return `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/>${shown}<sheetData>${written.join('')}</sheetData>${merges}</worksheet>`;
  }

  styles(): string {
    const own = this.formats.flatMap((format, index) =>
      typeof format === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`] : [],
    );
    const xfs = this.formats.map(
      (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
    );
    return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
  }
}

/** The files of a workbook (.xlsx), written by the format's specification alone. */
export function xlsxParts(workbook: WrittenWorkbook): { name: string; content: string }[] {
  const writer = new Writer();
  const sheets = workbook.sheets.map((sheet) => sheet.xml ?? writer.sheet(sheet));
  const names = workbook.sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${escaped(name)}" sheetId="${place + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${place + 1}"/>`,
  );
  const relations = workbook.sheets.map(
    ({ isChart }, place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/${isChart === true ? 'chartsheet' : 'worksheet'}" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  const shared =
    workbook.sharedXml ??
    `${HEAD}<sst xmlns="${MAIN}">${writer.texts.map((item) => `<si>${item}</si>`).join('')}</sst>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${workbook.starts1904 === true ? ' date1904="1"' : ''}/><sheets>${names.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    ...sheets.map((content, place) => ({ name: `xl/worksheets/sheet${place + 1}.xml`, content })),
    { name: 'xl/sharedStrings.xml', content: shared },
    { name: 'xl/styles.xml', content: writer.styles() },
  ];
}

export function xlsxOf(workbook: WrittenWorkbook): Buffer {
  return zipOf(xlsxParts(workbook));
}
