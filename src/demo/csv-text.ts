/** One cell in a row; undefined is an empty cell. */
export type CsvCell = string | number | undefined;

export interface CsvDialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Asterisk quotes every text, but no numbers. */
  readonly quotes: 'where-needed' | 'all-texts';
}

const PLAIN_CSV: CsvDialect = { delimiter: ',', lineEnd: '\n', quotes: 'where-needed' };

/** A line of cells, with its line end. */
export function csvLine(cells: readonly CsvCell[], dialect: CsvDialect = PLAIN_CSV): string {
  return cells.map((cell) => csvCell(cell, dialect)).join(dialect.delimiter) + dialect.lineEnd;
}

function csvCell(cell: CsvCell, { delimiter, quotes }: CsvDialect): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const isPlain = !text.includes(delimiter) && !/["\r\n]/u.test(text);
  return isPlain && quotes === 'where-needed' ? text : `"${text.replaceAll('"', '""')}"`;
}
