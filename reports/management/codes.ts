import { maskNumberIn, maskNumbers } from '../../src/model/masked-numbers.ts';
import { csvText } from '../../src/print/csv.ts';
import type { ReportDocument, ReportInput } from '../../src/print/report.ts';
import type { ManagementContext } from './context.ts';

/** The calls behind the codes: call centres get codes for calls of others for which they are responsible. */
export const CODES_FILE = 'calls-by-code.csv';

const COLUMNS = [
  'responsible',
  'code',
  'vendor',
  'call_id',
  'day',
  'rule',
  'cause',
  'source_file',
  'source_row',
] as const;

/** The key to those codes, for the company alone; empty if no call centre is responsible for a call of another. */
export async function codesAttachment(
  { summary, words }: ManagementContext,
  input: ReportInput,
): Promise<ReportDocument['attachments']> {
  const rows: (readonly string[])[] = [];
  for (const { id, elsewhere } of summary.vendors) {
    if (elsewhere.findings === 0) continue;
    for (const row of await input.findingsElsewhere(id)) {
      const masked = (text: string): string => maskNumbers(maskNumberIn(text, row.number));
      const values: Readonly<Record<(typeof COLUMNS)[number], string>> = {
        responsible: id,
        code: input.recordCode(id, `call:${row.vendor}/${row.call_id}`),
        vendor: row.vendor,
        call_id: masked(row.call_id),
        day: row.local_time.slice(0, 10),
        rule: row.rule,
        cause: row.cause,
        source_file: masked(row.source_file),
        source_row: String(row.source_row),
      };
      rows.push(COLUMNS.map((column) => values[column]));
    }
  }
  if (rows.length === 0) return [];
  return [{ name: CODES_FILE, description: words.codesAttachment, content: csvText(COLUMNS, rows) }];
}
