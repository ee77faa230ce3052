import type { ConnectionPool } from '../store/connection-pool.ts';
import { identifier, sqlFile } from '../store/sql.ts';

/**
 * Rows of a few calls, out of tables with millions: each large table is gone through once for where its rows stand, by its narrow column of keys, and read there alone.
 * A join would read every column that it shows of every row, for the database applies a list of keys only after it has read them (measured: 200 against 45
 * milliseconds of processor time for six calls of ten million and eleven columns).
 */

/** Keys of calls whose rows are laid down, in a table with a column `call_key`. */
type KeyTable = 'near_key' | 'told_key';

/** Columns to lay down, by table. */
type Columns = Readonly<Record<string, readonly string[]>>;

/** What the audit made of calls, with the columns that are told of it: `standing` has many more, each of which stands in a place of its own on the disk. */
const JUDGEMENT: Columns = {
  standing: [
    ...['call_key', 'basis', 'consent_key', 'relation_key', 'near_miss', 'has_possibly_valid_record', 'is_protected'],
    ...['has_published_number', 'objection_grade', 'objection_reason', 'is_within_calling_hours', 'open_second'],
    ...['close_second', 'is_beyond_day_cap', 'is_beyond_30_day_cap', 'is_outside_periods', 'is_outside_campaigns'],
    'fine_lapsed',
  ],
  verdict: ['call_key', 'verdict'],
  finding: ['call_key', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
  call_objection: ['*'],
};

/** What the log of a call says of it, as far as it is told, and where it stands. */
const CALL: readonly string[] = [
  ...['call_key', 'vendor', 'call_id', 'moment', 'direction', 'result', 'talk_seconds', 'campaign', 'number'],
  ...['file_key', 'source_row', 'place'],
];

const SCOPE: readonly string[] = [
  ...['call_key', 'vendor', 'moment', 'local_day', 'number', 'contact', 'purpose', 'entity', 'sender', 'regime'],
  ...['in_scope', 'is_judged'],
];

/** What was looked at for calls, record by record. */
const LOOKED_AT: Columns = {
  call_party: ['*'],
  call_consent: ['*'],
  call_relation: ['*'],
  call_delivery: ['*'],
  objection_origin: ['*'],
};

/** A number of which is known now, or when something else is answered, how large it is. */
type Count = number | Promise<number>;

/** Of some tables, how many records there are on which rows of the calls can rest: where there are none, no row is of the calls. */
export type RestsOn = Readonly<Partial<Record<string, Count>>>;

/** Lays down keys of calls as a table. */
export async function layDownKeys(pool: ConnectionPool, table: KeyTable, keys: readonly number[]): Promise<void> {
  await pool.createTemporaryTable(
    table,
    `select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key`,
    { call_keys: JSON.stringify(keys) },
  );
}

/** Lays down the calls of `near_key` themselves, as `near_call`. @param keys how many there are */
export async function layDownCalls(pool: ConnectionPool, keys: number): Promise<void> {
  await layDown(pool, { call: CALL }, 'near_key', keys);
}

/**
 * Lays down what the audit made of the calls of `near_key`, which are in `near_call`: `near_call_scope`, `near_standing`, and so on.
 * @param keys how many there are
 */
export async function layDownJudgement(pool: ConnectionPool, keys: Count, restsOn: RestsOn = {}): Promise<void> {
  await Promise.all([layDownScope(pool, keys), layDown(pool, JUDGEMENT, 'near_key', keys, restsOn)]);
}

/** Lays down what was looked at for the calls of `told_key`: `near_call_consent`, and so on. @param keys how many there are */
export async function layDownLookedAt(pool: ConnectionPool, keys: Count, restsOn: RestsOn = {}): Promise<void> {
  await layDown(pool, LOOKED_AT, 'told_key', keys, restsOn);
}

/**
 * What scope says follows from the call itself. Of several it is worked out of the calls of `near_call` alone, by their places: the view of all reads more before
 * it knows which are asked for. A single one it finds while it reads.
 */
async function layDownScope(pool: ConnectionPool, keys: Count): Promise<void> {
  const columns = SCOPE.map((column) => `scope.${identifier(column)}`).join(', ');
  const select = async (): Promise<string> =>
    (await keys) === 1
      ? `select ${columns} from near_key as k inner join call_scope as scope on k.call_key = scope.call_key`
      : `with call as (select * from main.call where place in (select place from near_call))
    select ${columns} from (\n${sqlFile(import.meta.url, '../standing/10-call-scope.sql')}) as scope`;
  await pool.createTemporaryTable('near_call_scope', select());
}

async function layDown(
  pool: ConnectionPool,
  tables: Columns,
  keys: KeyTable,
  count: Count,
  restsOn: RestsOn = {},
): Promise<void> {
  const select = async (table: string, columns: readonly string[]): Promise<string> => {
    const whole = identifier(table);
    const shown = columns.map((column) => (column === '*' ? 'w.*' : `w.${identifier(column)}`)).join(', ');
    if ((await restsOn[table]) === 0) return `select ${shown} from ${whole} as w limit 0`;
    // Calls are a view, which gives the place of its rows a name of its own.
    const place = table === 'call' ? 'place' : 'rowid';
    const found = `from ${identifier(keys)} as k inner join ${whole} as w on k.call_key = w.call_key`;
    // The database looks for a single key while it reads; a list it applies to what it has read.
    if ((await count) === 1) return `select ${shown} ${found}`;
    return `select ${shown} from ${whole} as w where w.${place} in (select w.${place} ${found})`;
  };
  await Promise.all(
    Object.entries(tables).map(([table, columns]) =>
      pool.createTemporaryTable(`near_${table}`, select(table, columns)),
    ),
  );
}
