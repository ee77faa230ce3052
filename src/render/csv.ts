/** Comma-separated text for people who open it in a spreadsheet: CRLF, quotes where needed, nothing that would run as a formula. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [header.map(csvCell).join(',')];
  for (const row of rows) {
    lines.push(row.map(csvCell).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** One cell. A text that a spreadsheet could run gets an apostrophe before it; plain numbers such as `-5` do not. */
export function csvCell(value: string): string {
  const harmless = /^[+-]?\d+(?:[.,]\d+)?$/.test(value) || !/^[\s]*[=+\-@\t\r\n|]/.test(value);
  const text = harmless ? value : `'${value}`;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
