import { UserError } from '../errors.ts';
import type {
  ExplainedCall,
  ExplainedConsent,
  ExplainedDial,
  ExplainedHandover,
  ExplainedObjection,
  ExplainedPerson,
  ExplainedRelation,
  ExplainedRule,
  ExplainedScrub,
  Explanation,
} from '../model/explanation.ts';
import { readStated } from '../model/statements.ts';
import type { ConnectionPool } from '../store/connection-pool.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { defineMacros } from './macros.ts';
import { MESSAGES } from './messages.ts';
import { layDownCalls, layDownJudgement, layDownKeys, layDownLookedAt, type RestsOn } from './near-rows.ts';

/** Rows of a query, each with its call. */
type WithCallKey<Row> = Row & { readonly call_key: number; readonly place?: number };

/** A call as in the store. */
type FoundCall = WithCallKey<
  Omit<ExplainedCall, 'number'> & { readonly number: number | null; readonly local_day: number }
>;

/** Whether a rule applies to calls of one day with one contact. */
type RuleOfDay = Pick<ExplainedRule, 'rule' | 'level' | 'is_in_force' | 'looks_at_contact'> & DayAndContact;
type DayAndContact = Pick<FoundCall, 'local_day' | 'contact'> & { readonly somebody_spoke?: boolean | undefined };

/** What a rule found in a call. */
type RuleFinding = Pick<ExplainedRule, 'rule' | 'grade' | 'reason' | 'responsible' | 'cause' | 'stated'>;

/** Its statements are JSON in the store. */
type StoredFinding = Omit<RuleFinding, 'stated'> & { readonly stated: string | null };

const NOT_FOUND: Omit<RuleFinding, 'rule'> = { grade: null, reason: null, responsible: null, cause: null };

/**
 * Explains a call from the same tables that gave it its verdict, so that the two cannot differ. Requires verdicts of this version in the store.
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
      MESSAGES.noCallOfIsLoaded(callId, vendor),
      MESSAGES.giveVendorIdOfBelauditYaml,
      [{ key: 'call_id', found: callId, message: MESSAGES.notFound }],
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
 * Explains many calls at once, by key; calls that are not in the store are left out. Requires verdicts in the store.
 * Every record of a number is repeated for each of its calls: a number with many of both has many rows.
 */
async function explainCalls(
  store: Store,
  keys: readonly number[],
  timeZone: string,
): Promise<ReadonlyMap<number, Explanation>> {
  if (keys.length === 0) return new Map();
  return await store.sideBySide(async (pool) => {
    await defineMacros(pool);
    const [, , , explanations] = await Promise.all([
      layDownKeys(pool, 'near_key', keys),
      layDownCalls(pool, keys),
      layDownJudgement(pool, keys),
      explainNear(pool, keys, timeZone),
    ]);
    return explanations;
  });
}

/** How many records of each kind may belong to the calls. Kinds without records are not queried. */
export interface NearRecords {
  /** In `near_objection`, or `objection`. */
  readonly objections: Promise<number>;
  readonly consents: Promise<number>;
  readonly relations: Promise<number>;
  readonly handovers: Promise<number>;
}

/** The records that each copied table about calls rests on. */
export function restingOn({ objections, consents, relations, handovers }: NearRecords): RestsOn {
  return {
    call_objection: objections,
    objection_origin: objections,
    call_consent: consents,
    call_proof: consents,
    call_relation: relations,
    call_delivery: handovers,
  };
}

/**
 * Explains calls whose rows, with the audit's results, were copied to `near_call` and so on. Requires the macros of explanations.
 * @param near absent: unknown
 */
export async function explainNear(
  pool: ConnectionPool,
  keys: readonly number[],
  timeZone: string,
  near?: NearRecords,
): Promise<ReadonlyMap<number, Explanation>> {
  if (keys.length === 0) return new Map();
  const objectionSelect =
    near === undefined
      ? sqlFile(import.meta.url, './explained-objection.sql')
      : 'select distinct * exclude (asked_number) from near_objection';
  const laidDown = [
    layDownKeys(pool, 'explained_key', keys),
    layDownLookedAt(pool, keys, near === undefined ? {} : restingOn(near)),
    pool.createTemporaryTable('explained_objection', objectionSelect),
  ];
  const inZone = { time_zone: timeZone };
  const recordsByCall = async <Row>(kind: keyof NearRecords, parameters = {}): Promise<ReadonlyMap<number, Row[]>> =>
    byCall((await near?.[kind]) === 0 ? [] : await readRows<WithCallKey<Row>>(pool, kind, parameters));
  const calls = readRows<FoundCall>(pool, 'calls', inZone);
  // Planning a query takes milliseconds, even if it finds nothing.
  const ifAny = async <Row>(matters: (call: FoundCall) => boolean, name: string, parameters: Parameters = {}) =>
    byCall((await calls).some(matters) ? await readRows<WithCallKey<Row>>(pool, name, parameters) : []);
  const [found, persons, objections, consents, relations, handovers, scrubs, dials, rules, findings] =
    await Promise.all([
      calls,
      readRows<WithCallKey<ExplainedPerson>>(pool, 'persons').then(byCall),
      recordsByCall<ExplainedObjection>('objections', inZone),
      recordsByCall<ExplainedConsent>('consents', inZone),
      recordsByCall<ExplainedRelation>('relations'),
      recordsByCall<ExplainedHandover>('handovers', inZone),
      ifAny<ExplainedScrub>(({ asks_scrub }) => asks_scrub === true, 'scrubs'),
      ifAny<ExplainedDial>(({ own_limit_reason }) => typeof own_limit_reason === 'string', 'dials', inZone),
      readRows<RuleOfDay>(pool, 'rules').then(rulesByDay),
      readRows<WithCallKey<StoredFinding>>(pool, 'findings').then((rows) => byCall(rows.map(withStatements))),
      ...laidDown,
    ]);
  return new Map(
    found.map(({ call_key: key, number, local_day: day, ...call }) => [
      key,
      {
        schema: 'belaudit.explanation/1',
        call: { ...call, number: number === null ? null : `…${String(number).slice(-3)}` },
        persons: persons.get(key) ?? [],
        objections: objections.get(key) ?? [],
        consents: consents.get(key) ?? [],
        relations: relations.get(key) ?? [],
        handovers: handovers.get(key) ?? [],
        scrubs: scrubs.get(key) ?? [],
        dials: dials.get(key) ?? [],
        rules: withFindings(rules.get(dayKey({ ...call, local_day: day })) ?? [], findings.get(key) ?? []),
      },
    ]),
  );
}

function withStatements<Row extends StoredFinding>({ stated, ...row }: Row): Omit<Row, 'stated'> & RuleFinding {
  return { ...row, stated: stated === null ? null : readStated(stated) };
}

/** Calls with the same day and contact share one list of rules. */
function rulesByDay(rows: readonly RuleOfDay[]): ReadonlyMap<string, readonly ExplainedRule[]> {
  const days = new Map<string, ExplainedRule[]>();
  for (const { local_day, contact, somebody_spoke, ...rule } of rows) {
    const key = dayKey({ local_day, contact, somebody_spoke });
    const own = days.get(key) ?? [];
    own.push({ ...rule, ...NOT_FOUND });
    days.set(key, own);
  }
  return days;
}

function dayKey({ local_day: day, contact, somebody_spoke: spoke }: DayAndContact): string {
  return `${day} ${contact} ${spoke === true}`;
}

function withFindings(rules: readonly ExplainedRule[], found: readonly RuleFinding[]): readonly ExplainedRule[] {
  if (found.length === 0) return rules;
  return rules.map((rule) => ({ ...rule, ...found.find((finding) => finding.rule === rule.rule) }));
}

/** Runs a query of this folder. */
async function readRows<Row>(pool: ConnectionPool, name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
  return await plainRows<Row>(pool, sqlFile(import.meta.url, `./${name}.sql`), parameters);
}

/** Rows by call, in order, without the columns for call and place. */
function byCall<Row>(rows: readonly WithCallKey<Row>[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const { call_key: key, place: _, ...row } of rows) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row as unknown as Row]);
    else group.push(row as unknown as Row);
  }
  return groups;
}
