import { UserError } from '../errors.ts';
import { type MergedCells, readMergedCells } from './merged-cells.ts';
import { MESSAGES } from './messages.ts';
import { builtInFormat, type NumberFormat, PLAIN_NUMBER, readNumberFormat } from './number-formats.ts';
import { SharedStrings } from './shared-strings.ts';
import { type ColumnSpan, readSheetRows, type SheetRow } from './sheet-rows.ts';
import { malformedSheetError, readWholeXml } from './xml-events.ts';
import type { MemberReading, ZipArchive, ZipMember } from './zip-archive.ts';

export interface Sheet {
  /** Place among the sheets of the workbook, from 0. */
  readonly place: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** Absent for a sheet without cells, such as a chart. */
  readonly member?: ZipMember;
}

/** Descriptions of a workbook are small compared with its sheets. */
const LONGEST_PART = 1 << 26;
const MOST_SHEETS = 500;
const MOST_STYLES = 1 << 17;

const EXPORT_HINT = MESSAGES.saveAsXlsxOrCsv;

/** True if an archive is an office document, whatever its name. */
export function isOfficeDocument(archive: ZipArchive): boolean {
  const names = new Set(archive.members.map((member) => member.name.toLowerCase()));
  const isOpenXml = names.has('[content_types].xml') && names.has('_rels/.rels');
  return isOpenXml || (names.has('mimetype') && names.has('content.xml'));
}

/** A spreadsheet (.xlsx): its sheets, and what the numbers in its cells mean. */
export class Workbook {
  readonly #file: string;
  readonly #archive: ZipArchive;
  readonly #formats: readonly NumberFormat[];
  readonly #texts: ZipMember | undefined;
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904-01-01. */
  readonly starts1904: boolean;

  private constructor(
    file: string,
    archive: ZipArchive,
    parts: WorkbookParts,
    formats: readonly NumberFormat[],
    texts: ZipMember | undefined,
  ) {
    this.#file = file;
    this.#archive = archive;
    this.#formats = formats;
    this.#texts = texts;
    this.sheets = parts.sheets;
    this.starts1904 = parts.starts1904;
  }

  /**
   * @param archive stays open as long as the workbook is read
   * @throws UserError FILE_NOT_UNDERSTOOD if it is another document or made to do harm, FILE_UNREADABLE if it is damaged
   */
  static async open(file: string, archive: ZipArchive): Promise<Workbook> {
    const package_ = new Package(file, archive);
    const root = await package_.relations('');
    const main = root.find((relation) => relation.kind === 'officeDocument')?.member;
    if (main === undefined || /\.bin$/iu.test(main.name)) throw otherDocument(file);
    const relations = await package_.relations(main.name);
    const parts = await readParts(file, package_, main, relations);
    const styles = relations.find((relation) => relation.kind === 'styles')?.member;
    const formats = styles === undefined ? [] : await readFormats(file, package_, styles);
    return new Workbook(file, archive, parts, formats, relations.find(({ kind }) => kind === 'sharedStrings')?.member);
  }

  /** Packed size of the workbook in bytes. */
  get packedBytes(): number {
    return this.#archive.packedBytes;
  }

  formatOf(style: number): NumberFormat {
    return this.#formats[style] ?? PLAIN_NUMBER;
  }

  /** The rows of a sheet that has cells, some at a time. @throws UserError as `readSheetRows` */
  rows(
    member: ZipMember,
    reading: MemberReading,
    onHidden?: (columns: ColumnSpan) => void,
  ): AsyncGenerator<readonly SheetRow[]> {
    return readSheetRows(this.#file, this.#archive.read(member, reading), onHidden);
  }

  /** The merged cells of a sheet. */
  async merged(member: ZipMember, reading: MemberReading): Promise<readonly MergedCells[]> {
    return await readMergedCells(this.#archive.read(member, reading));
  }

  /**
   * The texts that cells share.
   * @param enough the largest number needed
   */
  async texts(enough: number, signal?: AbortSignal): Promise<SharedStrings> {
    const pieces =
      this.#texts === undefined ? noPieces() : this.#archive.read(this.#texts, signal === undefined ? {} : { signal });
    return await SharedStrings.read(this.#file, pieces, this.#texts === undefined ? 0 : enough);
  }
}

async function* noPieces(): AsyncGenerator<Buffer> {}

interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles` … */
  readonly kind: string;
  readonly member: ZipMember | undefined;
}

/** The parts of an office document, which refer to each other by relations. */
class Package {
  readonly #file: string;
  readonly #archive: ZipArchive;
  readonly #members: ReadonlyMap<string, ZipMember>;

  constructor(file: string, archive: ZipArchive) {
    this.#file = file;
    this.#archive = archive;
    this.#members = new Map(archive.members.map((member) => [member.name.toLowerCase(), member]));
  }

  /** @param part name of the part whose relations to read; empty for those of the document */
  async relations(part: string): Promise<Relation[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const member = this.#members.get(`${folder}_rels/${part.slice(folder.length)}.rels`.toLowerCase());
    const found: Relation[] = [];
    if (member === undefined) return found;
    await this.read(member, (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      found.push({
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        member: this.#members.get(targetName(folder, attributes['Target'] ?? '').toLowerCase()),
      });
    });
    return found;
  }

  async read(
    member: ZipMember,
    open: (name: string, attributes: Readonly<Record<string, string>>) => void,
    close?: (name: string) => void,
  ): Promise<void> {
    if (member.bytes > LONGEST_PART) throw malformedSheetError(this.#file, MESSAGES.descriptionIsTooLarge);
    await readWholeXml(this.#file, this.#archive.read(member), close === undefined ? { open } : { open, close });
  }
}

/** A target is relative to the folder of the part that names it, or to the root. */
function targetName(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

interface WorkbookParts {
  readonly sheets: readonly Sheet[];
  readonly starts1904: boolean;
}

async function readParts(
  file: string,
  package_: Package,
  main: ZipMember,
  relations: readonly Relation[],
): Promise<WorkbookParts> {
  const sheets: Sheet[] = [];
  let starts1904 = false;
  let root: string | undefined;
  await package_.read(main, (name, attributes) => {
    root ??= name;
    if (name === 'workbookPr') starts1904 = /^(?:1|true|on)$/u.test(attributes['date1904'] ?? '');
    if (name !== 'sheet' || sheets.length > MOST_SHEETS) return;
    const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    const sheet = {
      place: sheets.length,
      name: attributes['name'] ?? '',
      isHidden: (attributes['state'] ?? 'visible') !== 'visible',
    };
    if (relation === undefined) throw malformedSheetError(file, MESSAGES.isMissingThatOfSheet(sheets.length + 1));
    if (relation.kind !== 'worksheet') sheets.push(sheet);
    else if (relation.member === undefined)
      throw malformedSheetError(file, MESSAGES.isMissingThatOfSheet(sheets.length + 1));
    else sheets.push({ ...sheet, member: relation.member });
  });
  if (root !== 'workbook') throw otherDocument(file);
  if (sheets.length > MOST_SHEETS) throw malformedSheetError(file, MESSAGES.namesMoreThanSheets(MOST_SHEETS));
  return { sheets, starts1904 };
}

async function readFormats(file: string, package_: Package, styles: ZipMember): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  await package_.read(
    styles,
    (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), readNumberFormat((attributes['formatCode'] ?? '').slice(0, 1000)));
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      if (formats.length >= MOST_STYLES) throw malformedSheetError(file, MESSAGES.hasMoreThanStyles(MOST_STYLES));
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(codes.get(id) ?? builtInFormat(id));
    },
    (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  );
  return formats;
}

function otherDocument(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.isOtherOfficeDocument, EXPORT_HINT, [
    {
      file,
      found: MESSAGES.anotherOfficeDocumentOdsXlsbDocx,
      expected: MESSAGES.workbookOfKindXlsx,
      message: MESSAGES.seemsOtherOfficeDocument,
    },
  ]);
}
