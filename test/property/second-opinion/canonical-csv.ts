/** CSV with commas and double quotes, as the generator and the acceptance cases write it. */

export type Row = Readonly<Record<string, string>>;

export function parseCsv(text: string): Row[] {
  const [headings = [], ...records] = parseRecords(text);
  return records
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, (cells[index] ?? '').trim()])));
}

function parseRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu)) {
    if (end === '' && record.length === 0 && quoted === undefined && plain === '') break;
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

export function writeCsv(headings: readonly string[], rows: readonly Row[]): string {
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
