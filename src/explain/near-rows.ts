import { identifier } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

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
  finding: ['call_key', 'rule', 'level', 'grade', 'reason'],
  answer: ['call_key', 'rule', 'responsible', 'cause'],
  call_objection: ['*'],
};

/** What the log of a call says of it, as far as it is told. */
const CALL: readonly string[] = [
  ...['call_key', 'vendor', 'call_id', 'moment', 'direction', 'result', 'talk_seconds', 'campaign', 'number'],
  ...['file_key', 'source_row'],
];

const SCOPE: readonly string[] = [
  ...['call_key', 'vendor', 'moment', 'local_day', 'number', 'contact', 'purpose', 'entity', 'sender', 'regime'],
  ...['in_scope', 'is_judged'],
];

/** Keys that are given one by one, at most; more are joined. */
const MOST_GIVEN = 5000;

/** What was looked at for calls, record by record. */
const LOOKED_AT: Columns = {
  call_party: ['*'],
  call_consent: ['*'],
  call_relation: ['*'],
  call_delivery: ['*'],
  objection_origin: ['*'],
};

/** Lays down keys of calls as a table. */
export async function layDownKeys(store: Store, table: KeyTable, keys: readonly number[]): Promise<void> {
  await store.run(
    `create or replace temp table ${identifier(table)} as
    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key`,
    { call_keys: JSON.stringify(keys) },
  );
}

/** Lays down the calls of `near_key` themselves, as `near_call`. */
export async function layDownCalls(store: Store): Promise<void> {
  await layDown(store, { call: CALL }, 'near_key');
}

/** Lays down what the audit made of the calls of `near_key`: `near_call_scope`, `near_standing`, and so on. */
export async function layDownJudgement(store: Store): Promise<void> {
  await layDownScope(store);
  await layDown(store, JUDGEMENT, 'near_key');
}

/** Lays down what was looked at for the calls of `told_key`: `near_call_consent`, and so on. */
export async function layDownLookedAt(store: Store): Promise<void> {
  await layDown(store, LOOKED_AT, 'told_key');
}

/** What scope says follows from the call itself: keys that are given reach the calls before anything is worked out of them, those of a join after it. */
async function layDownScope(store: Store): Promise<void> {
  const keys = await store.rows<{ call_key: bigint }>(`select call_key from near_key limit ${MOST_GIVEN + 1}`);
  const given = keys.length > MOST_GIVEN ? [] : keys;
  const names = given.map((_, place) => `cast($key_${place} as bigint)`);
  const few = names.length === 0 ? 'select call_key from near_key' : names.join(', ');
  await store.run(
    `create or replace temp table near_call_scope as
    select ${SCOPE.map(identifier).join(', ')} from call_scope where call_key in (${few})`,
    Object.fromEntries(given.map(({ call_key: key }, place) => [`key_${place}`, key])),
  );
}

async function layDown(store: Store, tables: Columns, keys: KeyTable): Promise<void> {
  const [counted] = await store.rows<{ keys: bigint }>(`select count(*) as keys from ${identifier(keys)}`);
  for (const [table, columns] of Object.entries(tables)) {
    const whole = identifier(table);
    // Calls are a view, which gives the place of its rows a name of its own.
    const place = table === 'call' ? 'place' : 'rowid';
    const shown = columns.map((column) => (column === '*' ? 'w.*' : `w.${identifier(column)}`)).join(', ');
    const found = `from ${identifier(keys)} as k inner join ${whole} as w on k.call_key = w.call_key`;
    // The database looks for a single key while it reads; a list it applies to what it has read.
    const rows =
      counted?.keys === 1n
        ? `select ${shown} ${found}`
        : `select ${shown} from ${whole} as w where w.${place} in (select w.${place} ${found})`;
    await store.run(`create or replace temp table ${identifier(`near_${table}`)} as\n${rows}`);
  }
}
