import { identifier, literal } from './sql.ts';

const CSV_OPTIONS = `format csv, quote '"', escape '"', nullstr ''`;

export type FileFormat = 'csv' | 'lines' | 'texts' | 'parquet' | 'records';

/**
 * How rows are written to a file. CSV: UTF-8, commas, `\n`, a heading, quotes doubled, nothing for null. Parquet: zstd. Records: as CSV, but without
 * a heading, and with semicolons. Lines: one column of texts, unchanged, under the name of the column. Texts: the same without the name.
 */
const FILE_OPTIONS: Readonly<Record<FileFormat, string>> = {
  csv: `${CSV_OPTIONS}, header, delimiter ','`,
  lines: `format csv, quote '', escape '', nullstr '', header, delimiter ''`,
  texts: `format csv, quote '', escape '', nullstr '', header false, delimiter ''`,
  records: `${CSV_OPTIONS}, header false, delimiter ';'`,
  // Columns with more than a thousand different values per part stay as small without a dictionary, and level 1 compresses such rows as well as level 3, with a
  // fifth less work.
  parquet: 'format parquet, compression zstd, compression_level 1, dictionary_size_limit 1000',
};

/** The statement that writes the rows of a SELECT to a file. */
export function copyToFile(path: string, format: FileFormat, select: string): string {
  return copyText(select, path, FILE_OPTIONS[format]);
}

/** The statement that writes them to Parquet files in a folder, each of at most about this many bytes. */
export function copyToFolder(folder: string, bytes: number, select: string): string {
  return copyText(select, folder, `${FILE_OPTIONS.parquet}, file_size_bytes ${Math.trunc(bytes)}`);
}

/** The statement that writes them to Parquet files in folders named for the values of some columns. */
export function copyToFoldersBy(columns: readonly string[], folder: string, select: string): string {
  return copyText(select, folder, `${FILE_OPTIONS.parquet}, partition_by (${columns.map(identifier).join(', ')})`);
}

function copyText(select: string, target: string, options: string): string {
  return `copy (\n${select}\n) to ${literal(target)} (${options})`;
}
