import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import { isUsualHeading } from '../../feeds/usual-headings.ts';
import type { CallLogFormat } from '../../formats/format.ts';
import { definedFields } from '../../model/defined-fields.ts';
import type { Text } from '../../model/text.ts';
import { nameColumns } from '../../reading/column-names.ts';
import type { FileSample } from '../../reading/file-sample.ts';
import type { OpenedTable } from '../../reading/opened-table.ts';
import { readRecords } from '../../reading/read-records.ts';
import type { ReadOptions, RecordFile } from '../../reading/record-file.ts';
import { sameCells } from '../../reading/sample.ts';
import { MESSAGES } from '../messages.ts';
import { headingMistakes } from './heading-mistakes.ts';
import { columnsIn, mapHeadings, requiredIn } from './headings.ts';
import { type TableOpening, withTable } from './open-table.ts';
import { mistakesOf, type Opened, type SourceFile } from './source-files.ts';
import type { TableLook } from './source-tables.ts';

/**
 * Reads a table by a known format or by its headings; a table inside a file is first extracted into the folder of the copy. An empty file has no rows, as its
 * `emptiness` says. Digest and size are those of the file.
 */
export async function readSourceFile(
  file: Opened<SourceFile>,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  const nothing = async (emptiness: Text): Promise<RecordFile> => ({
    ...{ path: '', delimiter: '', columns: [], records: 0, broken: [], remarks: [], encoding: '' },
    ...{ ...(await file.opened.file.identity(options.signal)), emptiness },
  });
  if (file.emptiness !== undefined) return await nothing(file.emptiness);
  try {
    const read = await readTable(file, format, options);
    if (!isEmptyPage(file, format, read)) return read;
    return await nothing(MESSAGES.hasEmptyList(read.emptyList ?? ''));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'FILE_EMPTY') throw error;
    return await nothing(error.said.details[0]?.message ?? error.said.message);
  }
}

/** A page without records: an object whose only list is empty, and which has none of the columns that the source needs. */
function isEmptyPage(file: SourceFile, format: CallLogFormat | undefined, read: RecordFile): boolean {
  return format === undefined && read.emptyList !== undefined && requiredIn(file, read.columns) === 0;
}

async function readTable(
  file: Opened<SourceFile>,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  if (file.part === undefined) return await readOpened(file, file.opened, format, options);
  const opening = openingOf(file, format, options);
  return await withTable(file, opening, async (table) => {
    const { onBytes: _told, ...quietly } = options;
    const read = await readOpened(file, table, format, quietly);
    return { ...read, ...(await file.opened.file.identity(options.signal)) };
  });
}

async function readOpened(
  file: SourceFile,
  table: OpenedTable,
  format: CallLogFormat | undefined,
  options: ReadOptions,
): Promise<RecordFile> {
  if (format === undefined) return await readRecords(table, { ...options, ...textOptions(file, headingOf(file)) });
  return await format.read(table, { ...options, ...textOptions(file, belowTitles(await table.sample())) });
}

/** How the source wants its text cut into cells, and how its headings are recognised. */
function textOptions({ source }: SourceFile, isHeading: ReadOptions['isHeading']): Partial<ReadOptions> {
  const { delimiter, quote, headings, lists } = source;
  return {
    isUsualHeading,
    ...definedFields({ delimiter, quote, headings, jsonLists: lists, isHeading }),
  };
}

function headingOf(file: SourceFile): ReadOptions['isHeading'] {
  return (cells) => {
    const { columns, doubled } = nameColumns(cells);
    return mapHeadings(file, columns, false, doubled).mistakes.length === 0;
  };
}

/** For a known format: recognises headings below titles, where there are any. */
function belowTitles({ hasTitles, records }: FileSample): ReadOptions['isHeading'] {
  const [heading = []] = records;
  return hasTitles === true ? (cells) => sameCells(cells, heading) : undefined;
}

function isHeadingOf(format: CallLogFormat, cells: readonly string[]): boolean {
  return format.recognises({ text: `${cells.join('\t')}\n`, records: [cells] });
}

function openingOf(file: SourceFile, format: CallLogFormat | undefined, options: ReadOptions): TableOpening {
  const { target, heading: _heading, delimiter: _delimiter, ...reading } = options;
  return {
    ...reading,
    isUsualHeading,
    folder: dirname(target),
    // As the systems themselves write it: ids made from a time must be the same in any kind of file.
    dayAndTime: format === undefined ? 'T' : ' ',
    headingsIn: (cells) => (format === undefined ? columnsIn(file, cells) : 2 * Number(isHeadingOf(format, cells))),
  };
}

/** Examines a part of a file, to decide whether its source means it. */
export async function lookAtTable(
  file: Opened<SourceFile>,
  format: CallLogFormat | undefined,
  { clientZone, ...options }: ReadOptions & { readonly clientZone: string },
): Promise<TableLook> {
  try {
    return await withTable(file, openingOf(file, format, { ...options, onlyBeginning: true }), async (table) => {
      const read = await readOpened(file, table, format, { ...options, onlyBeginning: true });
      if (isEmptyPage(file, format, read)) return { kind: 'empty' };
      const { columns } = read;
      const mistakes = headingMistakes(file, read, format, clientZone);
      if (mistakes.length === 0)
        return { kind: 'fits', isCertain: format === undefined || format.recognises(await table.sample()) };
      return requiredIn(file, columns) > 0
        ? { kind: 'mistaken', mistakes }
        : { kind: 'other', reason: MESSAGES.hasNoneOfColumnsThatSource, mistakes };
    });
  } catch (error) {
    const mistakes = mistakesOf(error, file);
    if (mistakes.every(({ code }) => code === 'FILE_EMPTY')) return { kind: 'empty' };
    return mistakes.every(({ code }) => code === 'FILE_NOT_UNDERSTOOD')
      ? { kind: 'other', reason: MESSAGES.isNotReadableTable, mistakes }
      : { kind: 'mistaken', mistakes };
  }
}

/** The remark about a file without rows. */
export function rowsRemark({ records, broken, emptiness }: RecordFile): Text[] {
  if (emptiness !== undefined) return [MESSAGES.fileGivesNoRows(emptiness)];
  return records + broken.length === 0 ? [MESSAGES.fileGivesNoRows(MESSAGES.hasOnlyHeadings)] : [];
}
