import { spreadsheetSafe } from '../../model/spreadsheet-safe.ts';
import { columnLetters, escapeXml, type StyleName, sharedXml, textXml, Vocabulary, withPlaces } from './cells.ts';
import { openRows, type RowsXml } from './sheet-rows.ts';
import { stylesXml } from './styles.ts';
import { MOST_ROWS, type Sheet, type SheetColumn, type Workbook } from './workbook.ts';
import { type Content, writeZip, type ZipMember } from './zip-file.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;
/** Cells are locked unless their style unlocks them; widths, filter and order stay the reader's choice. */
const LOCK =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** A sheet, or a part of it that fits: its rows from `from` on. */
interface Part {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rowCount: number;
}

/**
 * Writes a workbook (.xlsx), readable by its owner only, row by row: memory does not grow with the rows. The same workbook gives the same bytes.
 * Texts are stored as texts, whatever they begin with. Throws an Error if a sheet does not return the rows that it announces.
 */
export async function writeWorkbook(path: string, workbook: Workbook, mostRows: number = MOST_ROWS): Promise<void> {
  const parts = workbook.sheets.flatMap((sheet) => partsOf(sheet, mostRows - headingRows(sheet)));
  const vocabulary = new Vocabulary();
  await writeZip(path, members(workbook, parts, vocabulary));
}

/** The sheets in turn; the texts that they share are known when the last one is written. */
async function* members(workbook: Workbook, parts: readonly Part[], vocabulary: Vocabulary): AsyncGenerator<ZipMember> {
  yield { name: '[Content_Types].xml', content: [contentTypesXml(parts)] };
  yield { name: '_rels/.rels', content: [packageXml()] };
  yield { name: 'docProps/core.xml', content: [coreXml(workbook)] };
  yield { name: 'xl/workbook.xml', content: [workbookXml(parts)] };
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relationsXml(parts)] };
  yield { name: 'xl/styles.xml', content: [HEAD, stylesXml()] };
  let place = 0;
  for (const sheet of workbook.sheets) {
    const rows = await openRows(sheet, vocabulary);
    try {
      for (const part of parts.filter((one) => one.sheet === sheet)) {
        place += 1;
        yield { name: `xl/worksheets/sheet${place}.xml`, content: sheetXml(part, rows, vocabulary, place === 1) };
      }
      if (!(await rows.isAtEnd())) throw new Error(`The sheet ${sheet.name} has more rows than it names`);
    } finally {
      await rows.close();
    }
  }
  yield { name: 'xl/sharedStrings.xml', content: sharedStringsXml(vocabulary) };
}

function partsOf(sheet: Sheet, mostRows: number): readonly Part[] {
  const count = Math.max(1, Math.ceil(sheet.rowCount / mostRows));
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    name: index === 0 ? sheetName(sheet.name, '') : sheetName(sheet.name, ` ${index + 1}`),
    rowCount: Math.min(mostRows, sheet.rowCount - index * mostRows),
  }));
}

function sheetName(name: string, ending: string): string {
  return `${name.replaceAll(/[[\]:*?/\\]/gu, ' ').slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

/** A row of headings for people, and one for programs if there are any. */
function headingRows({ columns }: Sheet): number {
  return columns.some(({ id }) => id !== undefined) ? 2 : 1;
}

function rangeOf({ sheet, rowCount }: Part, firstRow: number): string {
  return `A${firstRow}:${columnLetters(sheet.columns.length - 1)}${headingRows(sheet) + rowCount}`;
}

async function* sheetXml(part: Part, rows: RowsXml, vocabulary: Vocabulary, isFirst: boolean): AsyncGenerator<Content> {
  const { columns } = part.sheet;
  const above = headingRows(part.sheet);
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${rangeOf(part, 1)}"/>`;
  yield viewXml(part, isFirst);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield `<cols>${columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  yield headingRow(1, columns, vocabulary, 'heading');
  if (above > 1) yield headingRow(above, columns, vocabulary, 'id');
  yield* rows.next(part.rowCount, above + 1);
  yield `</sheetData>${part.sheet.isLocked === true ? LOCK : ''}<autoFilter ref="${rangeOf(part, above)}"/>`;
  yield choicesXml(part);
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  yield '<headerFooter><oddFooter>&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  yield `<ignoredErrors><ignoredError sqref="${rangeOf(part, 1)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** Headings, and columns on the left, stay visible. */
function viewXml({ sheet }: Part, isFirst: boolean): string {
  const { frozenColumns } = sheet;
  const corner = `${columnLetters(frozenColumns)}${headingRows(sheet) + 1}`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`;
  return (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane${split} ySplit="${headingRows(sheet)}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function headingRow(
  row: number,
  columns: readonly SheetColumn[],
  vocabulary: Vocabulary,
  kind: 'heading' | 'id',
): string {
  const cells = columns.map((column) => {
    const style: StyleName = kind === 'heading' && column.isForAnswers === true ? 'answer-heading' : kind;
    return sharedXml(style, spreadsheetSafe(kind === 'heading' ? column.heading : (column.id ?? '')), vocabulary);
  });
  return `<row r="${row}">${withPlaces(cells, row).join('')}</row>`;
}

function choicesXml(part: Part): string {
  if (part.rowCount === 0) return '';
  const above = headingRows(part.sheet);
  const rules = part.sheet.columns.flatMap(({ choices }, place) => {
    if (choices === undefined) return [];
    const letters = columnLetters(place);
    const range = `${letters}${above + 1}:${letters}${above + part.rowCount}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function* sharedStringsXml(vocabulary: Vocabulary): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" count="${vocabulary.uses}" uniqueCount="${vocabulary.size}">`;
  for (const word of vocabulary.words) yield `<si>${textXml(word)}</si>`;
  yield '</sst>';
}

function workbookXml(parts: readonly Part[]): string {
  const sheets = parts.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = parts.map(
    (part, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(part.name)}!${absolute(rangeOf(part, headingRows(part.sheet)))}</definedName>`,
  );
  const areas = parts.flatMap(({ name, sheet, rowCount }, index) =>
    sheet.printedColumns === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${quoted(name)}!$A$1:$${columnLetters(sheet.printedColumns - 1)}$${headingRows(sheet) + rowCount}</definedName>`,
        ],
  );
  const titles = parts.map(
    ({ name, sheet }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(name)}!$1:$${headingRows(sheet)}</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames>${[...filters, ...areas, ...titles].join('')}</definedNames></workbook>`
  );
}

function quoted(sheet: string): string {
  return escapeXml(`'${sheet.replaceAll("'", "''")}'`);
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

function relationsXml(parts: readonly Part[]): string {
  const sheets = parts.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  const others = [
    relation(parts.length + 1, 'styles', 'styles.xml'),
    relation(parts.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ];
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${[...sheets, ...others].join('')}</Relationships>`;
}

function relation(place: number, kind: string, target: string): string {
  return `<Relationship Id="rId${place}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function packageXml(): string {
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
  );
}

function coreXml({ title, creator, asOf }: Workbook): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:created>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>${day}</cp:coreProperties>`
  );
}

function contentTypesXml(parts: readonly Part[]): string {
  const overrides = [
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    ...parts.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`)),
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}
