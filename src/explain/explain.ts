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
import { type Empty, layDownCalls, layDownJudgement, layDownKeys, layDownLookedAt } from './near-rows.ts';

/** Rows of a query, each with the call that it belongs to. */
type OfCall<Row> = Row & { readonly call_key: number };

/** A call as it stands in the store. */
type FoundCall = OfCall<Omit<ExplainedCall, 'number'> & { readonly number: number | null }>;

const MACROS = ['../results/utc-text.sql', '../results/local-text.sql'] as const;

/**
 * Explains a call from the tables that gave it its verdict, so that it cannot say anything else. Only where verdicts of this version are in the store.
 * @throws UserError CALL_NOT_FOUND where no such call is loaded
 */
export async function explain(store: Store, vendor: string, callId: string, timeZone: string): Promise<Explanation> {
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
  await layDownCalls(store, keys.length);
  await layDownJudgement(store, keys.length);
  for (const macro of MACROS) await store.define(sqlFile(import.meta.url, macro));
  return await explainNear(store, keys, timeZone);
}

/** How many records of each kind can be of the calls, where somebody has looked already: where there are none, nothing is asked of them. */
export interface NearRecords {
  /** In `near_objection`, as in `objection`. */
  readonly objections: number;
  readonly consents: number;
  readonly relations: number;
  readonly handovers: number;
}

/** Tables with what was looked at for calls, that are empty for calls with no such records near them. */
export function emptyWithout({ objections, consents, relations, handovers }: NearRecords): Empty {
  return new Set([
    ...(objections === 0 ? ['call_objection', 'objection_origin'] : []),
    ...(consents === 0 ? ['call_consent'] : []),
    ...(relations === 0 ? ['call_relation'] : []),
    ...(handovers === 0 ? ['call_delivery'] : []),
  ]);
}

/**
 * Explains calls that are laid down, with what the audit made of them, as `near_call` and so on. Only where the words of times are defined.
 * @param near absent: nobody knows
 */
export async function explainNear(
  store: Store,
  keys: readonly number[],
  timeZone: string,
  near?: NearRecords,
): Promise<ReadonlyMap<number, Explanation>> {
  if (keys.length === 0) return new Map();
  await layDownKeys(store, 'told_key', keys);
  await layDownLookedAt(store, keys.length, near === undefined ? undefined : emptyWithout(near));
  const objectionSelect =
    near === undefined ? sqlFile(import.meta.url, './told-objection.sql') : 'select * from near_objection';
  await store.run(`create or replace temp table told_objection as\n${objectionSelect}`);
  const inZone = { time_zone: timeZone };
  const found = await read<FoundCall>(store, 'calls', inZone);
  const persons = byCall(await read<OfCall<ExplainedPerson>>(store, 'persons'));
  const ofRecords = async <Row>(kind: keyof NearRecords, parameters = {}): Promise<ReadonlyMap<number, Row[]>> =>
    byCall(near?.[kind] === 0 ? [] : await read<OfCall<Row>>(store, kind, parameters));
  const objections = await ofRecords<ExplainedObjection>('objections', inZone);
  const consents = await ofRecords<ExplainedConsent>('consents', inZone);
  const relations = await ofRecords<ExplainedRelation>('relations');
  const handovers = await ofRecords<ExplainedHandover>('handovers', inZone);
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
