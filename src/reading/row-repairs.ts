import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';
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

type Noun = 'line' | 'record' | 'row';

/** Rows that were not read exactly as written, and the file's remarks about them. */
export class RowRepairs {
  readonly #kinds = new Map<Repair, Repaired>();
  readonly #noun: Noun;

  /** @param noun the word for a row in remarks */
  constructor(noun: Noun = 'line') {
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
    readonly remarks: readonly Text[];
    readonly encoding: string;
  } {
    const windows = this.#kinds.get('windows-1252');
    const encoding = windows === undefined ? 'UTF-8' : hasUtf8 ? 'UTF-8 and Windows-1252' : 'Windows-1252';
    const rows: RowRepair[] = [];
    const remarks: Text[] = [];
    for (const [repair, found] of this.#kinds) {
      remarks.push(remarkOf(repair, rowsOf(found, this.#noun), hasUtf8));
      if (found.count > MOST_ROWS || (repair === 'windows-1252' && !hasUtf8)) continue;
      rows.push(...found.rows.map((row) => ({ row, repair })));
    }
    return { rows: rows.sort((one, other) => one.row - other.row), remarks, encoding };
  }
}

function remarkOf(repair: Repair, where: Text, hasUtf8: boolean): Text {
  switch (repair) {
    case 'windows-1252':
      return hasUtf8 ? MESSAGES.readAsWindows1252(where) : MESSAGES.fileIsWindows1252CharactersOutside(where);
    case 'not-a-number':
      return MESSAGES.bareNan(where);
    case 'merged-cell-value':
      return MESSAGES.mergedCell(where);
    case 'line-break-and-delimiter':
      return MESSAGES.rowBehindQuote(where);
    case 'missing-empty-trailing-cell':
      return MESSAGES.withoutEmptyLastCellOfHeading(where);
    case 'superfluous-empty-trailing-cell':
      return MESSAGES.emptyCellAtEnd(where);
  }
}

function rowsOf({ count, rows }: Repaired, noun: Noun): Text {
  return MESSAGES.rowsWhere(noun, rows.slice(0, ROWS_NAMED).join(', '), count, ROWS_NAMED);
}
