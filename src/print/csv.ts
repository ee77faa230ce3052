import { spreadsheetSafe } from '../model/spreadsheet-safe.ts';

/** Comma-separated text for people who open it in a spreadsheet: CRLF, quotes where needed, no formulas. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [header.map(csvCell).join(',')];
  for (const row of rows) {
    lines.push(row.map(csvCell).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** One cell, made safe for spreadsheets. */
export function csvCell(value: string): string {
  const text = spreadsheetSafe(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
