import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, string>>;

/** The columns that identify a row, and those that must be equal. */
export interface Comparison {
  readonly key: readonly string[];
  readonly compared: readonly string[];
}

/** Each case states the expected rows of a run: `expected/findings.csv` and `expected/calls.csv`. */
export const CASES: string = join(import.meta.dirname, 'cases');
export const FINDING: Comparison = {
  key: ['vendor', 'call_id', 'rule'],
  compared: ['level', 'grade', 'reason', 'responsible', 'cause', 'objection_id', 'consent_id', 'relation_id'],
};
export const CALL: Comparison = {
  key: ['vendor', 'call_id'],
  compared: ['contact', 'regime', 'verdict', 'basis', 'fine_lapsed'],
};

/** The rows of a CSV file without line breaks in cells; quotes are doubled. */
export function readCsv(path: string): readonly Row[] {
  return parseCsv(readFileSync(path, 'utf8'));
}

/** The rows of a CSV text. */
export function parseCsv(text: string): readonly Row[] {
  const [heading = '', ...lines] = text.trimEnd().split('\n');
  const columns = cells(heading);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

function cells(line: string): readonly string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let place = 0; place < line.length; place += 1) {
    const character = line[place];
    if (quoted && character === '"' && line[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      found.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...found, cell];
}

/** The differences between actual and expected rows, one line each; empty if they agree. */
export function differences(
  came: readonly Row[],
  expected: readonly Row[],
  { key, compared }: Comparison,
): readonly string[] {
  const name = (row: Row): string => key.map((column) => row[column]).join(' / ');
  const found: string[] = [];
  const byName = new Map<string, Row>();
  for (const row of came) {
    if (byName.has(name(row))) found.push(`twice: ${name(row)}`);
    byName.set(name(row), row);
  }
  const wanted = new Set(expected.map(name));
  for (const row of expected) {
    const other = byName.get(name(row));
    if (other === undefined) found.push(`missing: ${name(row)}`);
    else {
      const columns = compared.filter((column) => (other[column] ?? '') !== (row[column] ?? ''));
      found.push(
        ...columns.map(
          (column) => `${name(row)}: ${column} is "${other[column] ?? ''}", expected "${row[column] ?? ''}"`,
        ),
      );
    }
  }
  for (const each of byName.keys()) if (!wanted.has(each)) found.push(`too many: ${each}`);
  return found;
}
