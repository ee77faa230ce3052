import type { RowRepair } from './record-file.ts';

export type Repair =
  | 'windows-1252'
  | 'missing-empty-trailing-cell'
  | 'superfluous-empty-trailing-cell'
  | 'not-a-number'
  | 'merged-cell-value'
  | 'line-break-and-delimiter';

const MOST_ROWS = 10_000;
const ROWS_NAMED = 20;

interface Repaired {
  count: number;
  /** The first rows. */
  readonly rows: number[];
}

/** Rows that were not read exactly as written, and the file's remarks about them. */
export class RowRepairs {
  readonly #kinds = new Map<Repair, Repaired>();
  readonly #noun: 'line' | 'record' | 'row';

  /** @param noun the word for a row in remarks */
  constructor(noun: 'line' | 'record' | 'row' = 'line') {
    this.#noun = noun;
  }

  add(row: number, repair: Repair): void {
    let kind = this.#kinds.get(repair);
    if (kind === undefined) {
      kind = { count: 0, rows: [] };
      this.#kinds.set(repair, kind);
    }
    kind.count += 1;
    if (kind.rows.length <= MOST_ROWS) kind.rows.push(row);
  }

  /** @param hasUtf8 whether other parts of the file are UTF-8 beyond ASCII: if not, the whole file is Windows-1252, and no row of it was repaired */
  result(hasUtf8: boolean): {
    readonly rows: readonly RowRepair[];
    readonly remarks: readonly string[];
    readonly encoding: string;
  } {
    const windows = this.#kinds.get('windows-1252');
    const encoding = windows === undefined ? 'UTF-8' : hasUtf8 ? 'UTF-8 and Windows-1252' : 'Windows-1252';
    const rows: RowRepair[] = [];
    const remarks: string[] = [];
    for (const [repair, found] of this.#kinds) {
      remarks.push(remarkOf(repair, rowsOf(found, this.#noun), hasUtf8));
      if (found.count > MOST_ROWS || (repair === 'windows-1252' && !hasUtf8)) continue;
      rows.push(...found.rows.map((row) => ({ row, repair })));
    }
    return { rows: rows.sort((one, other) => one.row - other.row), remarks, encoding };
  }
}

function remarkOf(repair: Repair, where: string, hasUtf8: boolean): string {
  switch (repair) {
    case 'windows-1252':
      return hasUtf8
        ? `Not UTF-8 and read as Windows-1252: ${where}.`
        : `The file is Windows-1252; characters outside ASCII: ${where}.`;
    case 'not-a-number':
      return `With a bare nan or inf, which is no JSON and read as no value: ${where}.`;
    case 'merged-cell-value':
      return `With the value of a cell that is merged with the one above it: ${where}.`;
    case 'line-break-and-delimiter':
      return `With a cell that has a line break and delimiters, which may be another row behind a quote too many: ${where}.`;
    case 'missing-empty-trailing-cell':
      return `Without the empty last cell of the heading: ${where}.`;
    case 'superfluous-empty-trailing-cell':
      return `With an empty cell at the end that the heading does not have: ${where}.`;
  }
}

function rowsOf({ count, rows }: Repaired, noun: string): string {
  const named = rows.slice(0, ROWS_NAMED).join(', ');
  if (count === 1) return `${noun} ${named}`;
  return count <= ROWS_NAMED ? `${noun}s ${named}` : `${count} ${noun}s, the first ${named}`;
}
