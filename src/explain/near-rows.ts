import type { ConnectionPool } from '../store/connection-pool.ts';
import { plainRows } from '../store/plain-rows.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/**
 * Copies the rows of a few calls out of tables with millions. For very few calls, the keys (the store's own integers) are written into the SQL
 * text: the audit's tables are nearly sorted by call, so only the parts that may hold the keys are read. Otherwise one pass over the narrow key
 * column finds the rows, and only those are read. A join would read every selected column of every row (measured for six of ten million calls and
 * eleven columns: 200 against 45 milliseconds of processor time).
 */

/** The keys of the calls to copy, or at least FEW + 1 of them if there are more than FEW; available now or later. */
type Keys = readonly number[] | Promise<readonly number[]>;

/** The table that also holds the keys of these calls, in a column `call_key`. */
type KeyTable = 'near_key' | 'explained_key';

/** Up to this many keys are written into the SQL text. */
const FEW = 16;

/** Columns to copy, by table. */
type Columns = Readonly<Record<string, readonly string[]>>;

/** The audit's results for calls: only the columns that are shown, as `standing` has many more, each in its own place on disk. */
const JUDGEMENT: Columns = {
  standing: [
    ...['call_key', 'basis', 'consent_key', 'relation_key', 'near_miss', 'has_possibly_valid_record', 'is_protected'],
    ...['has_published_number', 'objection_grade', 'objection_reason', 'is_within_calling_hours', 'open_second'],
    ...['close_second', 'is_beyond_day_cap', 'is_beyond_30_day_cap', 'is_outside_periods', 'is_outside_campaigns'],
    ...['fine_lapsed', 'protection_is_known', 'may_have_published_number', 'somebody_spoke', 'no_basis_grade'],
    ...['is_absence_of_basis', 'is_absence_of_basis_for_messages', 'has_all_records_for_messages'],
    ...['is_automatic_without_consent', 'is_undisclosed_ai_voice', 'offer_to_subscriber', 'spoke_with'],
    ...['own_limit_reason', 'local_day', 'may_rest_on_relation'],
  ],
  verdict: ['call_key', 'verdict'],
  finding: ['call_key', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause'],
  call_objection: ['*'],
  call_own_limit: ['call_key', 'dials'],
};

/** The part of a call's log row that is shown, or that decides the call's scope, and where the row is. */
const CALL: readonly string[] = [
  ...['call_key', 'vendor', 'call_id', 'moment', 'local_day', 'direction', 'connected', 'connected_at', 'result'],
  ...['talk_seconds', 'purpose', 'campaign', 'number', 'person_key', 'agent', 'recording', 'file_key', 'source_row'],
];

/** The rest of the log row: not read for a few calls, because each column has its own place on disk. */
const NOT_COPIED: readonly string[] = [
  ...['started_at', 'started_local_day', 'end_at', 'end_local_day', 'local_second', 'caller_number', 'dial_mode'],
  ...['lead_source', 'caller_id_withheld', 'optout_offered', 'optout_requested', 'identity_stated', 'callback_agreed'],
  ...['ai_disclosed', 'spoke_with'],
];

const SCOPE: readonly string[] = [
  ...['call_key', 'vendor', 'moment', 'local_day', 'number', 'direction', 'contact', 'purpose', 'entity', 'sender'],
  ...['regime', 'in_scope', 'is_judged'],
];

/** The records examined for calls. */
const LOOKED_AT: Columns = {
  call_party: ['*'],
  call_consent: ['*'],
  call_proof: ['*'],
  call_relation: ['*'],
  call_delivery: ['*'],
  objection_origin: ['*'],
};

/** A number that is known now or once another query has answered. */
type Count = number | Promise<number>;

/** For some tables, how many records the calls' rows can rest on: if there are none, the calls have no row there. */
export type RestsOn = Readonly<Partial<Record<string, Count>>>;

/** Stores keys of calls as a table. */
export async function layDownKeys(pool: ConnectionPool, table: KeyTable, keys: readonly number[]): Promise<void> {
  await pool.createTemporaryTable(table, sqlFile(import.meta.url, './listed-key.sql'), {
    call_keys: JSON.stringify(keys),
  });
}

/** The keys of `near_key`, or enough of them to know that there are more than FEW. */
export async function nearKeys(pool: ConnectionPool): Promise<readonly number[]> {
  const sql = `select call_key from near_key order by call_key limit ${FEW + 1}`;
  const rows = await plainRows<{ call_key: number }>(pool, sql);
  return rows.map((row) => row.call_key);
}

/** Copies the calls of `near_key` themselves, as `near_call`. */
export async function layDownCalls(pool: ConnectionPool, keys: Keys): Promise<void> {
  await layDown(pool, { call: CALL }, 'near_key', keys);
}

/** Copies the audit's results for the calls of `near_key`, which are in `near_call`: `near_call_scope`, `near_standing`, and so on. */
export async function layDownJudgement(pool: ConnectionPool, keys: Keys, restsOn: RestsOn = {}): Promise<void> {
  await Promise.all([layDownScope(pool), layDown(pool, JUDGEMENT, 'near_key', keys, restsOn), layDownStatements(pool)]);
}

/** Copies the records examined for the calls of `explained_key`: `near_call_consent`, and so on. */
export async function layDownLookedAt(pool: ConnectionPool, keys: Keys, restsOn: RestsOn = {}): Promise<void> {
  await layDown(pool, LOOKED_AT, 'explained_key', keys, restsOn);
}

/**
 * Copies everything about the calls of `explained_key`, however many: the calls, the audit's results, and the records examined.
 * @returns the names of the temporary tables
 */
export async function layDownMany(store: Store): Promise<readonly string[]> {
  const tables = { call: CALL, ...JUDGEMENT, ...LOOKED_AT };
  for (const [table, columns] of Object.entries(tables))
    await store.createTemporaryTable(`near_${table}`, rowsAt(table, columns, 'explained_key'));
  await layDownScope(store);
  await layDownStatements(store);
  return [...Object.keys(tables), 'call_scope', 'statement'].map((table) => `near_${table}`);
}

/** The scope follows from the call itself: it is computed from the calls of `near_call`. */
async function layDownScope(store: Pick<ConnectionPool | Store, 'createTemporaryTable'>): Promise<void> {
  const columns = SCOPE.map((column) => `scope.${identifier(column)}`).join(', ');
  const missing = NOT_COPIED.map((column) => `null as ${identifier(column)}`).join(', ');
  const select = `with call as (select *, ${missing} from near_call)
    select ${columns} from (\n${sqlFile(import.meta.url, '../standing/10-call-scope.sql')}) as scope`;
  await store.createTemporaryTable('near_call_scope', select);
}

/** Which statements prove findings follows from the findings and the standing: it is computed from those that were copied. */
async function layDownStatements(store: Pick<ConnectionPool | Store, 'createTemporaryTable'>): Promise<void> {
  const select = `with finding as (select * from near_finding), standing as (select * from near_standing),
    absence as (\n${sqlFile(import.meta.url, '../audit/loaded/absence.sql')})
    select stated.* from (\n${sqlFile(import.meta.url, './near-statement.sql')}) as stated`;
  await store.createTemporaryTable('near_statement', select);
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
  const select = selectOf(table, columns);
  if (keys.length === 0) return `${select} limit 0`;
  if (keys.length > FEW) return rowsAt(table, columns, keyTable);
  const texts = keys.map((key) => String(BigInt(key)));
  // Calls are stored nearly in the order in which they were read: looking up each on its own is faster.
  if (table === 'call') return texts.map((key) => `${select} where w.call_key = ${key}`).join('\nunion all\n');
  return `${select} where w.call_key in (${texts.join(', ')})`;
}

/** The SELECT of the rows of many calls, by their places. */
function rowsAt(table: string, columns: readonly string[], keyTable: KeyTable): string {
  const place = table === 'call' ? 'place' : 'rowid';
  const found = `select w.${place} from ${identifier(keyTable)} as k inner join ${identifier(table)} as w on k.call_key = w.call_key`;
  return `${selectOf(table, columns)} where w.${place} in (${found})`;
}

function selectOf(table: string, columns: readonly string[]): string {
  const shown = columns.map((column) => (column === '*' ? 'w.*' : `w.${identifier(column)}`)).join(', ');
  return `select ${shown} from ${identifier(table)} as w`;
}
