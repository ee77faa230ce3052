import type { ConnectionPool } from '../store/connection-pool.ts';
import { plainRows } from '../store/plain-rows.ts';
import { identifier, sqlFile } from '../store/sql.ts';

/**
 * Rows of a few calls, out of tables with millions. Where there are very few, their keys, whole numbers of the store's own, stand in the text: what an audit keeps is in the order of calls, but for little, and of the
 * tables only the parts are read that can hold them. Else each table is gone through once for where its rows stand, by its narrow column of keys, and read there
 * alone: a join would read every column that it shows of every row (measured: 200 against 45 milliseconds of processor time for six calls of ten million and
 * eleven columns).
 */

/** Calls whose rows are laid down, or more than FEW of them; told now, or when they are known. */
type Keys = readonly number[] | Promise<readonly number[]>;

/** The table in which the keys of these calls stand as well, in a column `call_key`. */
type KeyTable = 'near_key' | 'told_key';

/** Of so many calls, keys stand in the text. */
const FEW = 16;

/** Columns to lay down, by table. */
type Columns = Readonly<Record<string, readonly string[]>>;

/** What the audit made of calls, with the columns that are told of it: `standing` has many more, each of which stands in a place of its own on the disk. */
const JUDGEMENT: Columns = {
  standing: [
    ...['call_key', 'basis', 'consent_key', 'relation_key', 'near_miss', 'has_possibly_valid_record', 'is_protected'],
    ...['has_published_number', 'objection_grade', 'objection_reason', 'is_within_calling_hours', 'open_second'],
    ...['close_second', 'is_beyond_day_cap', 'is_beyond_30_day_cap', 'is_outside_periods', 'is_outside_campaigns'],
    ...['fine_lapsed', 'protection_is_known'],
  ],
  verdict: ['call_key', 'verdict'],
  finding: ['call_key', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
  call_objection: ['*'],
};

/** What the log of a call says of it, as far as it is told or its scope follows from it, and where it stands. */
const CALL: readonly string[] = [
  ...['call_key', 'vendor', 'call_id', 'moment', 'local_day', 'direction', 'connected', 'connected_at', 'result'],
  ...['talk_seconds', 'purpose', 'campaign', 'number', 'person_key', 'agent', 'recording', 'file_key', 'source_row'],
];

/** What the log says besides: of a few calls it is not read, for each column stands in a place of its own on the disk. */
const UNTOLD: readonly string[] = [
  ...['started_at', 'started_local_day', 'end_at', 'end_local_day', 'local_second', 'caller_number', 'dial_mode'],
  ...['lead_source', 'caller_id_withheld', 'optout_offered', 'optout_requested', 'identity_stated', 'callback_agreed'],
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

/** A number that is known now, or when something else is answered. */
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

/** The keys of `near_key`, or so many of them that it is clear that they are not few. */
export async function nearKeys(pool: ConnectionPool): Promise<readonly number[]> {
  const sql = `select call_key from near_key order by call_key limit ${FEW + 1}`;
  const rows = await plainRows<{ call_key: number }>(pool, sql);
  return rows.map((row) => row.call_key);
}

/** Lays down the calls of `near_key` themselves, as `near_call`. */
export async function layDownCalls(pool: ConnectionPool, keys: Keys): Promise<void> {
  await layDown(pool, { call: CALL }, 'near_key', keys);
}

/** Lays down what the audit made of the calls of `near_key`, which are in `near_call`: `near_call_scope`, `near_standing`, and so on. */
export async function layDownJudgement(pool: ConnectionPool, keys: Keys, restsOn: RestsOn = {}): Promise<void> {
  await Promise.all([layDownScope(pool), layDown(pool, JUDGEMENT, 'near_key', keys, restsOn)]);
}

/** Lays down what was looked at for the calls of `told_key`: `near_call_consent`, and so on. */
export async function layDownLookedAt(pool: ConnectionPool, keys: Keys, restsOn: RestsOn = {}): Promise<void> {
  await layDown(pool, LOOKED_AT, 'told_key', keys, restsOn);
}

/** What scope says follows from the call itself: it is worked out of the calls of `near_call`. */
async function layDownScope(pool: ConnectionPool): Promise<void> {
  const columns = SCOPE.map((column) => `scope.${identifier(column)}`).join(', ');
  const untold = UNTOLD.map((column) => `null as ${identifier(column)}`).join(', ');
  const select = `with call as (select *, ${untold} from near_call)
    select ${columns} from (\n${sqlFile(import.meta.url, '../standing/10-call-scope.sql')}) as scope`;
  await pool.createTemporaryTable('near_call_scope', select);
}

async function layDown(
  pool: ConnectionPool,
  tables: Columns,
  keyTable: KeyTable,
  keys: Keys,
  restsOn: RestsOn = {},
): Promise<void> {
  const select = async (table: string, columns: readonly string[]): Promise<string> => {
    const isEmpty = (await restsOn[table]) === 0;
    return rowsOf(table, columns, keyTable, isEmpty ? [] : await keys);
  };
  await Promise.all(
    Object.entries(tables).map(([table, columns]) =>
      pool.createTemporaryTable(`near_${table}`, select(table, columns)),
    ),
  );
}

/** The SELECT of the rows of some calls. */
function rowsOf(table: string, columns: readonly string[], keyTable: KeyTable, keys: readonly number[]): string {
  const whole = identifier(table);
  const shown = columns.map((column) => (column === '*' ? 'w.*' : `w.${identifier(column)}`)).join(', ');
  const select = `select ${shown} from ${whole} as w`;
  if (keys.length === 0) return `${select} limit 0`;
  if (keys.length > FEW) {
    const place = table === 'call' ? 'place' : 'rowid';
    const found = `select w.${place} from ${identifier(keyTable)} as k inner join ${whole} as w on k.call_key = w.call_key`;
    return `${select} where w.${place} in (${found})`;
  }
  const texts = keys.map((key) => String(BigInt(key)));
  // Calls are in the order in which they were read, nearly: each is sooner found by itself.
  if (table === 'call') return texts.map((key) => `${select} where w.call_key = ${key}`).join('\nunion all\n');
  return `${select} where w.call_key in (${texts.join(', ')})`;
}
