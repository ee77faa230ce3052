import { UserError } from '../errors.ts';
import type {
  ExplainedCall,
  ExplainedConsent,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedPerson,
  ExplainedRelation,
  ExplainedRule,
  Explanation,
} from '../model/explanation.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { layDownCalls, layDownJudgement, layDownKeys, layDownLookedAt } from './near-rows.ts';

/** Rows of a query, each with the call that it belongs to. */
type OfCall<Row> = Row & { readonly call_key: number };

/** A call as it stands in the store. */
type FoundCall = OfCall<Omit<ExplainedCall, 'number'> & { readonly number: number | null }>;

const MACROS = ['../results/utc-text.sql', '../results/local-text.sql'] as const;

/**
 * Explains a call from the tables that gave it its verdict, so that it cannot say anything else.
 * @throws UserError NOT_LOADED where nothing was judged yet, CALL_NOT_FOUND where no such call is loaded
 */
export async function explain(store: Store, vendor: string, callId: string, timeZone: string): Promise<Explanation> {
  if (!(await store.hasTable('verdict'))) {
    throw new UserError('NOT_LOADED', 'Nothing has been judged in this workspace yet.', 'Run `belaudit run` first.');
  }
  const found = await keysOf(store, vendor, callId);
  // Lists put an apostrophe before an id that a spreadsheet could run.
  const keys = found.length === 0 && callId.startsWith("'") ? await keysOf(store, vendor, callId.slice(1)) : found;
  const explanations = await explainCalls(store, keys, timeZone);
  const [explanation] = explanations.values();
  if (explanation === undefined) {
    throw new UserError(
      'CALL_NOT_FOUND',
      `No call ${callId} of ${vendor} is loaded.`,
      'Give the vendor id of belaudit.yaml, and the call id as it stands in findings.csv.',
      [{ key: 'call_id', found: callId, message: 'not found' }],
    );
  }
  return explanation;
}

async function keysOf(store: Store, vendor: string, callId: string): Promise<readonly number[]> {
  const keys = await store.rows<{ call_key: bigint }>(sqlFile(import.meta.url, './call-key.sql'), {
    vendor,
    call_id: callId,
  });
  return keys.map((row) => Number(row.call_key));
}

/**
 * Explains many calls at once, by their keys; one that is not in the store is left out. Only where a verdict is in the store.
 * Every record of a number stands with each of its calls: a number with many of both has many rows.
 */
export async function explainCalls(
  store: Store,
  keys: readonly number[],
  timeZone: string,
): Promise<ReadonlyMap<number, Explanation>> {
  if (keys.length === 0) return new Map();
  await layDownKeys(store, 'near_key', keys);
  await layDownCalls(store);
  await layDownJudgement(store);
  return await explainNear(store, keys, timeZone);
}

/** Explains calls that are laid down, with what the audit made of them, as `near_call` and so on. */
export async function explainNear(
  store: Store,
  keys: readonly number[],
  timeZone: string,
): Promise<ReadonlyMap<number, Explanation>> {
  if (keys.length === 0) return new Map();
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  await layDownKeys(store, 'told_key', keys);
  await layDownLookedAt(store);
  await store.run(
    `create or replace temp table told_objection as\n${sqlFile(import.meta.url, './told-objection.sql')}`,
  );
  const inZone = { time_zone: timeZone };
  const found = await read<FoundCall>(store, 'calls', inZone);
  const persons = byCall(await read<OfCall<ExplainedPerson>>(store, 'persons'));
  const objections = byCall(await read<OfCall<ExplainedObjection>>(store, 'objections', inZone));
  const consents = byCall(await read<OfCall<ExplainedConsent>>(store, 'consents', inZone));
  const relations = byCall(await read<OfCall<ExplainedRelation>>(store, 'relations'));
  const handovers = byCall(await read<OfCall<ExplainedHandover>>(store, 'handovers', inZone));
  const rules = byCall(await read<OfCall<ExplainedRule>>(store, 'rules'));
  return new Map(
    found.map(({ call_key: key, number, ...call }) => [
      key,
      {
        schema: 'belaudit.explanation/1',
        call: { ...call, number: number === null ? null : `…${String(number).slice(-3)}` },
        persons: persons.get(key) ?? [],
        objections: objections.get(key) ?? [],
        consents: consents.get(key) ?? [],
        relations: relations.get(key) ?? [],
        handovers: handovers.get(key) ?? [],
        rules: rules.get(key) ?? [],
      },
    ]),
  );
}

async function read<Row>(
  store: Store,
  name: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly Row[]> {
  const rows = await store.rows(sqlFile(import.meta.url, `./${name}.sql`), parameters);
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
      ) as Row,
  );
}

/** Rows by call, in their order, without its key. */
function byCall<Row>(rows: readonly OfCall<Row>[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const { call_key: key, ...row } of rows) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row as unknown as Row]);
    else group.push(row as unknown as Row);
  }
  return groups;
}
