import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { Store } from '../store/store.ts';
import { BrokenRecords } from './broken-records.ts';
import { nameColumns } from './column-names.ts';
import { MESSAGES } from './messages.ts';
import type { PlainTable } from './plain-table.ts';
import { mayUnpackTo, unpacksTooFar } from './unpacking.ts';

/** Rows from which a format is recognised. */
const BEGINNING_ROWS = 250;
const MOST_COLUMNS = 400;
const LONGEST_RECORD = 1_000_000;
/** Up to this number, a number of four bytes with a fraction has every whole one. */
const WHOLE_FLOATS = 2 ** 24;

export interface ParquetReading {
  readonly onlyBeginning?: boolean;
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** A column as the database sees it. */
interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Converts a Parquet file to plain text without loss. Days and times become ISO 8601, with `Z` where the file says that they are UTC; whole numbers have no
 * decimals; nested values become JSON. A row's number is its place in the file, from 1. A separate database reads the file. It can reach nothing else, and is
 * discarded afterwards, whatever the file did to it.
 * @param target absolute path of the copy to write
 * @throws UserError FILE_UNREADABLE if it is damaged, FILE_NOT_UNDERSTOOD if it is made to fill a disk, DISK_FULL, INTERRUPTED
 */
export async function makeParquetTable(
  file: string,
  target: string,
  reading: ParquetReading = {},
): Promise<PlainTable> {
  const { size } = await stat(file);
  const store = await Store.open(':memory:', {
    allowedDirectory: dirname(target),
    allowedFiles: [file],
    temporaryDirectory: dirname(target),
    memoryLimit: '2GB',
  });
  const stop = (): void => store.interrupt();
  reading.signal?.addEventListener('abort', stop);
  try {
    if (reading.signal?.aborted === true) stop();
    const table = await new ParquetReader(store, file, size).read(target, reading.onlyBeginning === true);
    reading.onBytes?.(size);
    return table;
  } catch (cause) {
    throw cause instanceof UserError ? cause : damaged(file, cause);
  } finally {
    reading.signal?.removeEventListener('abort', stop);
    store.close();
  }
}

class ParquetReader {
  readonly #store: Store;
  readonly #file: string;
  readonly #size: number;

  constructor(store: Store, file: string, size: number) {
    this.#store = store;
    this.#file = file;
    this.#size = size;
  }

  async read(target: string, onlyBeginning: boolean): Promise<PlainTable> {
    const columns = await this.#columns();
    const rows = textRows(columns);
    const broken = new BrokenRecords(this.#file);
    if (!onlyBeginning) await this.#measure(rows, columns, broken);
    const limit = onlyBeginning ? BEGINNING_ROWS : Number.MAX_SAFE_INTEGER;
    const names = columns.map((_, place) => `c${place + 1}`).join(', ');
    const parameters = { path: this.#file, limit };
    const records = await this.#store.writeFile(
      target,
      'records',
      `${rows}\nselect source_row, ${names} from text_rows\nwhere source_row <= cast($limit as bigint) and record_bytes <= ${LONGEST_RECORD}`,
      parameters,
    );
    const first = await this.#store.rows<Record<string, string | null>>(
      `${rows}\nselect ${names} from text_rows\nwhere source_row <= cast($limit as bigint) and record_bytes <= ${LONGEST_RECORD}\norder by source_row`,
      { path: this.#file, limit: BEGINNING_ROWS },
    );
    const named = nameColumns(columns.map((column) => column.name));
    return {
      path: target,
      delimiter: ';',
      columns: named.columns,
      doubled: named.doubled,
      records,
      broken: broken.all,
      remarks: named.remarks,
      encoding: 'Parquet',
      heading: { row: 0, cells: named.columns },
      first: first.map((row) => columns.map((_, place) => row[`c${place + 1}`] ?? '')),
    };
  }

  async #columns(): Promise<readonly Column[]> {
    const path = { path: this.#file };
    const found = await this.#store.rows<{ column_name: string; column_type: string }>(
      'describe select * from read_parquet(cast($path as varchar))',
      path,
    );
    if (found.length > MOST_COLUMNS) throw tooManyColumns(this.#file, found.length);
    const [footer] = await this.#store.rows<{ rows: bigint }>(
      'select cast(num_rows as bigint) as rows from parquet_file_metadata(cast($path as varchar))',
      path,
    );
    // A cell takes at least one byte, for its delimiter.
    if (!mayUnpackTo(Number(footer?.rows ?? 0) * (found.length + 1), this.#size)) throw unpacksTooFar(this.#file);
    return found.map((row) => ({ name: row.column_name, type: row.column_type }));
  }

  /** Refuses a file that becomes far larger as text, and lists the rows that are too long for a record. */
  async #measure(rows: string, columns: readonly Column[], broken: BrokenRecords): Promise<void> {
    const path = { path: this.#file };
    const [whole] = await this.#store.rows<{ bytes: number | null }>(
      `${rows}\nselect cast(sum(record_bytes) as double) as bytes from text_rows`,
      path,
    );
    if (!mayUnpackTo(whole?.bytes ?? 0, this.#size)) throw unpacksTooFar(this.#file);
    const raw = columns.map((_, place) => `left(c${place + 1}, 200)`).join(', ');
    const long = await this.#store.rows<{ source_row: bigint; raw: string }>(
      `${rows}\nselect source_row, left(concat_ws(';', ${raw}), 4096) as raw from text_rows\nwhere record_bytes > ${LONGEST_RECORD}\norder by source_row`,
      path,
    );
    for (const row of long) broken.add(Number(row.source_row), 'line-too-long', row.raw);
  }
}

/** The rows as text, under our own column names: those of the file can be anything. Parameter: `$path`. */
function textRows(columns: readonly Column[]): string {
  const names = columns.map((_, place) => `v${place + 1}`);
  const texts = columns.map(({ type }, place) => `${textOf(type, `v${place + 1}`)} as c${place + 1}`);
  const bytes = columns.map((_, place) => `coalesce(strlen(c${place + 1}), 0)`).join(' + ');
  return `with raw_rows as (
    select * from read_parquet(cast($path as varchar), file_row_number = true) as parquet_rows(${[...names, 'place'].join(', ')})
),
cells as (
    select cast(place as bigint) + 1 as source_row, ${texts.join(', ')} from raw_rows
),
text_rows as (
    select *, cast(${bytes} as bigint) as record_bytes from cells
)`;
}

/** A value as text that reads back as the same value. */
function textOf(type: string, value: string): string {
  const text = `cast(${value} as varchar)`;
  if (/[[(]|^MAP|^UNION/u.test(type.replace(/^(?:DECIMAL|ENUM)\(.*\)$/u, '')))
    return `cast(to_json(${value}) as varchar)`;
  // Beyond this, such numbers are rounded: written with the digits that they keep, a telephone number is not taken for another one.
  if (type === 'FLOAT')
    return `case when abs(${value}) >= ${WHOLE_FLOATS} then printf('%.6e', ${value}) when ${value} = trunc(${value}) then cast(cast(${value} as bigint) as varchar) else ${text} end`;
  if (type === 'DOUBLE') {
    return `case when abs(${value}) < 1e15 and ${value} = trunc(${value}) then cast(cast(${value} as bigint) as varchar) else ${text} end`;
  }
  if (type === 'BLOB') return `coalesce(try(decode(${value})), ${text})`;
  if (type === 'TIMESTAMP WITH TIME ZONE') return `regexp_replace(replace(${text}, ' ', 'T'), '\\+00$', 'Z')`;
  if (type.startsWith('TIMESTAMP')) return `replace(${text}, ' ', 'T')`;
  return text;
}

function tooManyColumns(file: string, columns: number): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.fileHasMoreColumnsThanLog, MESSAGES.askForFewerColumns, [
    {
      file,
      found: MESSAGES.columns(columns),
      expected: MESSAGES.atMost(MOST_COLUMNS),
      message: MESSAGES.tooManyColumns,
    },
  ]);
}

function damaged(file: string, cause: unknown): UserError {
  return new UserError(
    'FILE_UNREADABLE',
    MESSAGES.parquetFileCannotBeRead,
    MESSAGES.checkThatItWasCopiedCompletely,
    [{ file, message: MESSAGES.parquetIsUnreadable }],
    { cause },
  );
}
