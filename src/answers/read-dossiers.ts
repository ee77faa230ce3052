import { explainNear, type NearRecords, restingOn } from '../explain/explain.ts';
import { defineMacros } from '../explain/macros.ts';
import { layDownCalls, layDownJudgement, nearKeys } from '../explain/near-rows.ts';
import { type NearMissRecord, tellExplanation, tellFinding, tellNearMiss } from '../explain/tell.ts';
import type { Days, Language } from '../model/configuration.ts';
import { daySpan } from '../model/day-numbers.ts';
import type {
  Dossier,
  DossierBasisRecord,
  DossierCall,
  DossierComplaint,
  DossierConsent,
  DossierFinding,
  DossierHandover,
  DossierLegalForm,
  DossierNearMiss,
  DossierObjection,
  DossierOwner,
  DossierRegisterEntry,
  DossierRejection,
  DossierRelation,
  DossierRevision,
  DossierSpan,
  DossierVendorUse,
} from '../model/dossier.ts';
import type { Explanation, Origin, TextSection } from '../model/explanation.ts';
import { VERDICTS, type Verdict } from '../model/findings.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import { readStated } from '../model/statements.ts';
import type { ConnectionPool } from '../store/connection-pool.ts';
import { sqlFile } from '../store/sql.ts';
import { belongsToPerson, type Ownership, type Placed } from './belongs-to-person.ts';
import { groupByKey, readRows, type WithNumber } from './read-rows.ts';

export interface DossierQuestion {
  /** Digits of E.164 forms without the plus. */
  readonly numbers: readonly string[];
  /** Keeps only rows that belong to this person; absent: all rows. */
  readonly person?: string;
  /** Keeps only calls of these days; absent: all calls. Records stay: they decide about later calls. */
  readonly days?: Days;
  readonly timeZone: string;
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
  /** Name of a call centre, for sentences. */
  readonly vendorName: (vendor: string) => string;
  /** Pseudonym of an agent. */
  readonly pseudonym: (vendor: string, agent: string) => string;
}

/** An explanation names every record of its number: for a number with thousands of calls they would fill books. */
const MOST_EXPLAINED = 300;

/** Bases that rest on records. */
const RECORDED: ReadonlySet<string> = new Set(['consent', 'request', 'relation', 'published-number']);

type OnDay<Row> = WithNumber<Row & { readonly day: number }>;
type WithSpan<Row> = WithNumber<
  Omit<Row, 'from' | 'to'> & { readonly from_date: string | null; readonly to_date: string | null }
>;
type CallRow = OnDay<
  Omit<DossierCall, 'without_proof' | 'basis_records' | 'near_misses' | 'findings' | 'explanation' | 'said'>
> & { readonly call_key: number };
type NearMissRow = Omit<DossierNearMiss, 'told'> & Omit<NearMissRecord, 'because'>;
type OwnerRow = WithSpan<DossierOwner> & Ownership;
type ConsentRow = OnDay<Omit<DossierConsent, 'names' | 'products'> & { names: string; products: string }>;
type ObjectionRow = OnDay<Omit<DossierObjection, 'passed_on'>> & { readonly objection_key: number };
type PassedOnRow = WithNumber<DossierObjection['passed_on'][number] & { readonly objection_key: number }>;
type RegisterRow = WithSpan<DossierRegisterEntry> & { readonly from_day: number; readonly to_day: number };

/** All rows of the numbers, as they come from the store. */
interface Gathered {
  readonly calls: readonly CallRow[];
  readonly owners: readonly OwnerRow[];
  readonly legalForms: readonly WithSpan<DossierLegalForm>[];
  readonly objections: readonly ObjectionRow[];
  readonly passedOn: readonly PassedOnRow[];
  readonly consents: readonly ConsentRow[];
  readonly relations: readonly OnDay<DossierRelation>[];
  readonly handovers: readonly OnDay<DossierHandover>[];
  readonly register: readonly RegisterRow[];
  readonly complaints: readonly OnDay<DossierComplaint>[];
  readonly vendorUse: readonly WithNumber<DossierVendorUse>[];
  readonly listed: readonly WithSpan<DossierSpan & Origin>[];
  readonly rejected: readonly WithNumber<{ feed: string; column_name: string; reason: string } & Origin>[];
}

/**
 * Everything known about some numbers, one dossier for each, in the given order. Reads what `load` and `audit` left in the store, in one round
 * of queries for all numbers. Requires verdicts in the store, and the tables kept for dossiers.
 */
export async function readDossiers(pool: ConnectionPool, question: DossierQuestion): Promise<readonly Dossier[]> {
  await defineMacros(pool);
  const { gathered: all, near } = await gather(pool, question);
  const gathered = { ...all, calls: all.calls.filter(({ day }) => isWithin(day, question)) };
  const parts = question.numbers.map((digits) => keepOwn(partOf(gathered, Number(digits)), question.person));
  const kept = parts.map(({ rows }) => rows);
  const [calls, revisions] = await Promise.all([
    completeCalls(pool, question, kept, near),
    readRevisions(pool, question, parts),
  ]);
  return parts.map(({ rows, leftOut }, index) => {
    const { shown, leftOut: replacedLeftOut } = revisions[index] ?? { shown: [], leftOut: 0 };
    const left = { ...leftOut, records: leftOut.records + replacedLeftOut };
    return dossierOf(`+${question.numbers[index]}`, question.person ?? null, rows, calls[index] ?? [], shown, left);
  });
}

/** Keys of the calls to and from the numbers. */
const TOUCHED = [
  ['touched_call', 'touched-call'],
  ['near_key', 'near-key'],
] as const;

/**
 * Rows near the numbers, each table from one pass over a large one, in an order in which each can use those before it. All queries join
 * these.
 */
const NEAR = [
  ['near_phone', 'near-phone'],
  ['asked_person', 'people'],
  ['near_consent', 'near-consent'],
  ['near_relation', 'near-relation'],
  ['near_objection', 'near-objection'],
  ['near_person', 'near-person'],
] as const;

/** The numbers, everybody connected with them, and the rows near them, as tables that the queries join. */
interface LaidDown {
  /** How many rows the tables have, once they are made. */
  readonly rows: Readonly<Record<(typeof TOUCHED | typeof NEAR)[number][0], Promise<number>>>;
  /** Keys of the calls, as `nearKeys` returns them. */
  readonly keys: Promise<readonly number[]>;
  /** Resolves when everything is made. */
  readonly done: Promise<unknown>;
}

function layDown(pool: ConnectionPool, numbers: readonly string[]): LaidDown {
  const make = ([table, file]: (typeof TOUCHED | typeof NEAR)[number]): readonly [string, Promise<number>] => [
    table,
    pool.createTemporaryTable(table, sqlFile(import.meta.url, `./${file}.sql`)),
  ];
  const asked = pool.createTemporaryTable('asked_number', sqlFile(import.meta.url, './asked-number.sql'), {
    numbers: JSON.stringify(numbers.map(Number)),
  });
  const touched = TOUCHED.map(make);
  const keys = nearKeys(pool);
  const calls = layDownCalls(pool, keys);
  const rows = Object.fromEntries([...touched, ...NEAR.map(make)]) as LaidDown['rows'];
  return { rows, keys, done: Promise.all([asked, keys, calls, ...Object.values(rows)]) };
}

/** How many records may belong to the calls of the numbers: a judged call was made to one of them, by its owners or by the persons its log names. */
function recordsNear({ rows }: LaidDown, handovers: Promise<readonly unknown[]>): NearRecords {
  return {
    objections: rows.near_objection,
    consents: rows.near_consent,
    relations: rows.near_relation,
    handovers: handovers.then((found) => found.length),
  };
}

/** All rows of the numbers. Each query waits for what it needs from the others. */
async function gather(
  pool: ConnectionPool,
  { numbers: asked, timeZone }: DossierQuestion,
): Promise<{ readonly gathered: Gathered; readonly near: NearRecords }> {
  const zone = { time_zone: timeZone };
  const laid = layDown(pool, asked);
  const deliveries = readRows<OnDay<DossierHandover>>(pool, 'handovers', zone);
  const near = recordsNear(laid, deliveries);
  const judgement = layDownJudgement(pool, laid.keys, restingOn(near));
  // Planning a query takes milliseconds, even if it finds nothing.
  const readIfAny = async <Row>(rows: Promise<number>, name: string, parameters = {}): Promise<readonly Row[]> =>
    (await rows) === 0 ? [] : await readRows<Row>(pool, name, parameters);
  const [calls, owners, legalForms, objections, passedOn, consents, relations, handovers, ...others] =
    await Promise.all([
      readIfAny<CallRow>(laid.rows.touched_call, 'calls', zone),
      readIfAny<OwnerRow>(laid.rows.near_phone, 'owners'),
      readIfAny<WithSpan<DossierLegalForm>>(laid.rows.asked_person, 'legal-forms'),
      readIfAny<ObjectionRow>(near.objections, 'objections', zone),
      readIfAny<PassedOnRow>(near.objections, 'passed-on', zone),
      readIfAny<ConsentRow>(near.consents, 'consents', zone),
      readIfAny<OnDay<DossierRelation>>(near.relations, 'relations'),
      deliveries,
      readRows<RegisterRow>(pool, 'register'),
      readRows<OnDay<DossierComplaint>>(pool, 'complaints', zone),
      readRows<WithNumber<DossierVendorUse>>(pool, 'vendor-use'),
      readRows<WithSpan<DossierSpan & Origin>>(pool, 'listed'),
      readRows<WithNumber<{ feed: string; column_name: string; reason: string } & Origin>>(pool, 'rejected', {
        digits: JSON.stringify(asked.map((digits) => ({ number: Number(digits), digits: subscriberDigits(digits) }))),
        in_order: inOrder(asked),
      }),
      judgement,
      laid.done,
      ...Object.values(near),
    ]);
  const [register, complaints, vendorUse, listed, rejected] = others;
  const records = { owners, legalForms, objections, passedOn, consents, relations, handovers, register, complaints };
  return { gathered: { calls, ...records, vendorUse, listed, rejected }, near };
}

/** The digits that identify a number in any notation: for a Dutch one, those without its country code. */
function subscriberDigits(digits: string): string {
  return digits.startsWith('31') ? digits.slice(2) : digits;
}

/** A LIKE pattern for anything that contains the digits of a number in order; for several numbers it matches anything. */
function inOrder(asked: readonly string[]): string {
  const [digits = '', ...others] = asked;
  return others.length > 0 ? '%' : `%${[...subscriberDigits(digits)].join('%')}%`;
}

function isWithin(day: number, { days }: DossierQuestion): boolean {
  const { from_day: from, to_day: to } = daySpan(days ?? null);
  return from <= day && day <= to;
}

function partOf(all: Gathered, number: number): Gathered {
  const own = Object.entries(all).map(([kind, rows]: [string, readonly WithNumber<object>[]]) => [
    kind,
    rows.filter((row) => row.number === number),
  ]);
  return Object.fromEntries(own) as Gathered;
}

/** The rows of a number that come from records of the client and its call centres; all name their file and line, as calls do. */
const RECORDS = [
  ...(['owners', 'legalForms', 'objections', 'consents', 'relations'] as const),
  ...(['handovers', 'register', 'complaints'] as const),
];

interface Kept {
  /** All rows of the number, and the ones that are kept. */
  readonly all: Gathered;
  readonly rows: Gathered;
  readonly leftOut: Dossier['figures']['left_out'];
}

/** Keeps the rows of a person. Rows that could not be used name nobody, and are left out like those of others. */
function keepOwn(rows: Gathered, person: string | undefined): Kept {
  if (person === undefined) return { all: rows, rows, leftOut: { calls: 0, records: 0 } };
  const isOwn = (row: Placed): boolean => belongsToPerson(row, person, rows.owners);
  const onDay = <Row extends { readonly day: number; readonly person_id?: string | null }>(row: Row): boolean =>
    isOwn({ person_id: row.person_id ?? null, from_day: row.day, to_day: row.day });
  const kept: Gathered = {
    ...rows,
    calls: rows.calls.filter(onDay),
    owners: rows.owners.filter((row) => row.person_id === person),
    legalForms: rows.legalForms.filter((row) => row.person_id === person),
    objections: rows.objections.filter(onDay),
    consents: rows.consents.filter(onDay),
    relations: rows.relations.filter(onDay),
    handovers: rows.handovers.filter(onDay),
    register: rows.register.filter(({ from_day, to_day }) => isOwn({ from_day, to_day })),
    complaints: rows.complaints.filter(onDay),
    rejected: [],
  };
  const leftOut = { calls: rows.calls.length - kept.calls.length, records: recordCount(rows) - recordCount(kept) };
  return { all: rows, rows: kept, leftOut };
}

function recordCount(rows: Gathered): number {
  return [...RECORDS, 'rejected' as const].reduce((total, kind) => total + rows[kind].length, 0);
}

/** The calls of each number with findings, the records behind the basis, and their explanation. */
async function completeCalls(
  pool: ConnectionPool,
  question: DossierQuestion,
  parts: readonly Gathered[],
  near: NearRecords,
): Promise<readonly (readonly DossierCall[])[]> {
  type WithCallKey<Row> = Row & { readonly call_key: number };
  const isOnRecord = parts.some(({ calls }) => calls.some(({ basis }) => basis !== null && RECORDED.has(basis)));
  const isWithoutBasis = parts.some(({ calls }) => calls.some(({ basis }) => basis === 'none'));
  const explained = parts.flatMap((part) => mostSerious(part.calls).map((call) => call.call_key));
  const [foundRows, recordRows, nearMissRows, explanations] = await Promise.all([
    readRows<WithCallKey<Omit<DossierFinding, 'told' | 'stated'> & { readonly stated: string | null }>>(
      pool,
      'findings',
    ),
    isOnRecord
      ? readRows<WithCallKey<DossierBasisRecord>>(pool, 'basis-records', { time_zone: question.timeZone })
      : [],
    isWithoutBasis ? readRows<WithCallKey<NearMissRow>>(pool, 'near-misses', { time_zone: question.timeZone }) : [],
    explainNear(pool, [...new Set(explained)], question.timeZone, near),
  ]);
  const findings = groupByKey(foundRows, (row) => row.call_key);
  const records = groupByKey(recordRows, (row) => row.call_key);
  const nearMisses = groupByKey(nearMissRows, (row) => row.call_key);
  return parts.map((part) => {
    const shown = new Set(mostSerious(part.calls).map((call) => call.call_key));
    return part.calls.map(({ number: _number, call_key: key, day: _day, ...call }) => {
      const explanation = shown.has(key) ? explanations.get(key) : undefined;
      const found = withoutKey(findings.get(key) ?? []).map((row) => ({ ...row, stated: readStated(row.stated) }));
      return {
        ...call,
        agent: call.agent === null ? null : question.pseudonym(call.vendor, call.agent),
        basis_records: withoutKey(records.get(key) ?? []).filter((record) => isShown(part, record)),
        near_misses: withoutKey(nearMisses.get(key) ?? [])
          .filter((record) => isShown(part, record))
          .map((record) => nearMissOf(record, explanation, question.language)),
        without_proof: call.verdict === 'violation' && !found.some(isProvenByLaw),
        findings: found.map((finding) => ({
          ...finding,
          told: tellFinding(
            withNames(finding, question),
            call.local_time.slice(0, 10),
            question.rules,
            question.language,
          ),
        })),
        explanation: explanation === undefined ? [] : sectionsOf(explanation, part, question),
      };
    });
  });
}

/** A record that is not enough, in words; what makes its form invalid is known of a call that is explained. */
function nearMissOf(row: NearMissRow, explanation: Explanation | undefined, language: Language): DossierNearMiss {
  const { kind, record_id, near_miss, source_file, source_row } = row;
  const because = explanation?.consents.find((one) => one.consent_id === record_id)?.because ?? '';
  const told = tellNearMiss({ ...row, because }, language);
  return { kind, record_id, near_miss, told, source_file, source_row };
}

function isProvenByLaw({ level, grade }: Pick<DossierFinding, 'level' | 'grade'>): boolean {
  return level === 'statute' && grade === 'proven';
}

/** A finding in words that name the responsible party. */
function withNames<Row extends { readonly responsible: string | null }>(finding: Row, question: DossierQuestion): Row {
  const { responsible } = finding;
  return { ...finding, responsible: responsible === null ? null : question.vendorName(responsible) };
}

function withoutKey<Row>(rows: readonly (Row & { readonly call_key: number })[]): readonly Row[] {
  return rows.map(({ call_key: _key, ...row }) => row as unknown as Row);
}

/** A person's dossier leaves out the records of others, even those behind a verdict. */
function isShown(
  part: Gathered,
  { kind, record_id: id }: Pick<DossierBasisRecord | DossierNearMiss, 'kind' | 'record_id'>,
): boolean {
  if (kind === 'relation') return part.relations.some((row) => row.relation_id === id);
  if (kind === 'phone') return part.owners.some((row) => row.person_id === id);
  return part.consents.some((row) => row.consent_id === id);
}

/** The judged calls with the most serious verdicts, as many as are explained, sorted by time. */
function mostSerious(calls: readonly CallRow[]): readonly CallRow[] {
  const judged = calls.filter((call) => call.is_judged);
  if (judged.length <= MOST_EXPLAINED) return judged;
  const rank = (call: CallRow): number => VERDICTS.indexOf(call.verdict ?? 'out-of-scope');
  return [...judged].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_EXPLAINED);
}

function sectionsOf(explanation: Explanation, part: Gathered, question: DossierQuestion): readonly TextSection[] {
  const shown = question.person === undefined ? explanation : withPersonAlone(explanation, part, question.person);
  return tellExplanation(shown, question.rules, question.language);
}

function withPersonAlone(explanation: Explanation, part: Gathered, person: string): Explanation {
  const objections = new Set(part.objections.map((row) => row.objection_id));
  const consents = new Set(part.consents.map((row) => row.consent_id));
  const relations = new Set(part.relations.map((row) => row.relation_id));
  return {
    ...explanation,
    persons: explanation.persons.filter((row) => row.person_id === person),
    objections: explanation.objections.filter((row) => objections.has(row.objection_id)),
    consents: explanation.consents.filter((row) => consents.has(row.consent_id)),
    relations: explanation.relations.filter((row) => relations.has(row.relation_id)),
    dials: explanation.dials.filter((row) =>
      part.calls.some((call) => call.vendor === row.vendor && call.call_id === row.call_id),
    ),
  };
}

type RevisionRow = WithNumber<DossierRevision & { readonly person_id: string | null; readonly day: number | null }>;

interface Revisions {
  readonly shown: readonly DossierRevision[];
  /** Rows of the number that belong to somebody else. */
  readonly leftOut: number;
}

/** The rows that later deliveries replaced, for each number. */
async function readRevisions(
  pool: ConnectionPool,
  question: DossierQuestion,
  parts: readonly Kept[],
): Promise<readonly Revisions[]> {
  const { numbers, person, timeZone } = question;
  const rows = parts.flatMap(({ all }, index) =>
    originsOf(all).map(({ source_file: path, source_row }) => ({ number: Number(numbers[index]), path, source_row })),
  );
  const replaced = await readRows<RevisionRow>(pool, 'revisions', {
    rows: JSON.stringify(rows),
    time_zone: timeZone,
  });
  const revisions = replaced.filter(({ way, day }) => way === null || day === null || isWithin(day, question));
  const byNumber = groupByKey(revisions, (row) => row.number);
  return numbers.map((digits, index) => {
    const all = byNumber.get(Number(digits)) ?? [];
    const part = parts[index];
    const own =
      person === undefined || part === undefined ? all : all.filter((row) => isOwnRevision(row, part, person));
    return {
      shown: own.map(({ number: _number, person_id: _person, day: _day, ...row }) => row),
      leftOut: all.length - own.length,
    };
  });
}

/**
 * Whether a replaced row belongs to a person. If it still applies: if a kept row replaced it. Otherwise by the person that it names or its
 * day; without either, only if the number had no other user.
 */
function isOwnRevision(row: RevisionRow, { all, rows }: Kept, person: string): boolean {
  if (row.still_stands)
    return originsOf(rows).some(
      (origin) => origin.source_file === row.replaced_by_file && origin.source_row === row.replaced_by_row,
    );
  if (row.person_id !== null) return row.person_id === person;
  if (row.day === null) return all.owners.every((owner) => owner.person_id === person);
  return belongsToPerson({ from_day: row.day, to_day: row.day }, person, all.owners);
}

function originsOf(part: Gathered): readonly Origin[] {
  const all: readonly Origin[] = [...part.calls, ...RECORDS.flatMap((kind): readonly Origin[] => part[kind])];
  // An objection made in a call has the position of the call.
  return [...new Map(all.map((row) => [JSON.stringify([row.source_file, row.source_row]), row])).values()];
}

function dossierOf(
  number: string,
  person: string | null,
  rows: Gathered,
  calls: readonly DossierCall[],
  revisions: readonly DossierRevision[],
  leftOut: Dossier['figures']['left_out'],
): Dossier {
  const records = recordCount(rows);
  const replaced = revisions.filter((row) => !row.still_stands);
  const replacedCalls = replaced.filter((row) => row.way === 'to').length;
  return {
    number,
    person,
    known: calls.length + records + replaced.length + rows.vendorUse.length + rows.listed.length > 0,
    figures: {
      ...callFigures(calls),
      records,
      replaced: replaced.length,
      replaced_calls: replacedCalls,
      left_out: leftOut,
    },
    owners: rows.owners.map(({ from_day: _from, to_day: _to, ...row }) => spanned(row)),
    legal_forms: rows.legalForms.map(spanned),
    calls,
    objections: objectionsOf(rows),
    consents: rows.consents.map(({ names, products, ...row }) => ({
      ...placed(row),
      names: JSON.parse(names) as string[],
      products: JSON.parse(products) as string[],
    })),
    relations: rows.relations.map(placed),
    handovers: rows.handovers.map(placed),
    register: rows.register.map(({ from_day: _from, to_day: _to, ...row }) => spanned(row)),
    complaints: rows.complaints.map(placed),
    used_by_vendors: rows.vendorUse.map(({ number: _number, ...row }) => row),
    listed: rows.listed.map(spanned),
    rejected: rows.rejected.map(
      ({ number: _number, column_name: column, ...row }): DossierRejection => ({ ...row, column }),
    ),
    revisions,
  };
}

function objectionsOf(rows: Gathered): readonly DossierObjection[] {
  return rows.objections.map(({ objection_key: key, ...row }) => ({
    ...placed(row),
    passed_on: rows.passedOn
      .filter((delivery) => delivery.objection_key === key)
      .map(({ vendor, delivered_at }) => ({ vendor, delivered_at })),
  }));
}

function callFigures(
  calls: readonly DossierCall[],
): Omit<Dossier['figures'], 'records' | 'replaced' | 'replaced_calls' | 'left_out'> {
  const judged = calls.filter((call) => call.is_judged);
  const outbound = calls.filter((call) => call.way === 'to');
  const count = (verdict: Verdict): number => judged.filter((call) => call.verdict === verdict).length;
  return {
    calls: calls.length,
    judged: judged.length,
    outbound: outbound.length,
    outbound_judged: outbound.filter((call) => call.is_judged).length,
    conversations: outbound.filter((call) => call.contact === 'conversation').length,
    verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
    without_proof: judged.filter((call) => call.without_proof).length,
    vendors: new Set(outbound.map((call) => call.vendor)).size,
    explained: calls.filter((call) => call.explanation.length > 0).length,
  };
}

function placed<Row>({ number: _number, day: _day, ...row }: OnDay<Row>): Row {
  return row as unknown as Row;
}

function spanned<Row extends object>({ number: _number, from_date: from, to_date: to, ...row }: WithSpan<Row>): Row {
  return { ...row, from, to } as unknown as Row;
}
