import { constants } from 'node:fs';
import { appendFile, copyFile } from 'node:fs/promises';
import { numberColumns } from './column-names.ts';
import { type FileSample, withoutEmptyWord } from './file-sample.ts';
import { otherWidth, refuseHeadings } from './layout.ts';
import type { ReadOptions, RecordFile } from './record-file.ts';

/** Number of first records that a format sees, to recognise the table. */
const SAMPLE_RECORDS = 200;

/** A table that was not text (a sheet, a Parquet file), converted once to plain text, so that every text reader can use it. */
export interface PlainTable extends Omit<RecordFile, 'sha256' | 'bytes'> {
  /** The row of the headings, as if it were a record of a file without headings; row 0 if the headings are not a row of the file. */
  readonly heading: { readonly row: number; readonly cells: readonly string[] };
  /** The first records below the headings. */
  readonly first: readonly (readonly string[])[];
}

/** The beginning of a table, as it would be for a text file with the same rows. */
export function sampleOfTable({ heading, first, delimiter }: PlainTable): FileSample {
  const records = [heading.cells, ...first].slice(0, SAMPLE_RECORDS);
  const text = records.map((cells) => `${cells.join(delimiter)}\n`).join('');
  return { text, records: records.map((cells) => cells.map(withoutEmptyWord)) };
}

/** A table as the text reader returns it: with its headings, or with them as its first record if the format has none. */
export async function takeTable(table: PlainTable, options: ReadOptions): Promise<RecordFile> {
  if (table.heading.row === 0) refuseHeadings(table.path, options);
  const { headings = numberColumns(table.columns.length) } = options;
  if (headings.length !== table.columns.length) throw otherWidth(table.path, table.columns.length, headings.length);
  await copyFile(table.path, options.target, constants.COPYFILE_FICLONE);
  const { heading, first: _first, ...records } = table;
  const read = { ...records, path: options.target, sha256: '', bytes: 0 };
  const isHeadless = options.heading === 'none' || options.headings !== undefined;
  if (!isHeadless || heading.row === 0) return read;
  const cells = Array.from({ length: table.columns.length }, (_, place) => quoted(heading.cells[place] ?? ''));
  await appendFile(options.target, `${[heading.row, ...cells].join(table.delimiter)}\n`);
  return { ...read, columns: headings, records: table.records + 1 };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
