import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { parseCsv } from '../acceptance/compare.ts';
import { type GivenHearing, recountedHearing } from './recounted-hearing.ts';

/**
 * Figures of a period, recounted from the tables beside its reports, as anyone with a spreadsheet could, without the code that makes the results.
 * They have the form of `summary.json`; figures that the tables lack are missing (`not-in-tables.ts`).
 */

type Row = Readonly<Record<string, string>>;

/** Input that the tables lack and that is not a count: names, prices, limits, the order of the rules. */
export interface Given extends GivenHearing {
  readonly timeZone: string;
  /** Last day of the period. */
  readonly to: string;
  /** The remedy of each rule; one action remedies all rules with the same remedy. */
  readonly actionOf: ReadonlyMap<string, string>;
  /** Rules whose law was not read. */
  readonly unread: ReadonlySet<string>;
  /** What the client stated about its records, and the rules of which such a statement proves findings. */
  readonly statements: readonly { readonly feed: string; readonly from: string; readonly to: string }[];
  readonly provenByStatement: ReadonlySet<string>;
  readonly limits: { readonly attention_from: number; readonly serious_from: number };
}

interface Tables {
  readonly calls: readonly Row[];
  readonly findings: readonly Row[];
  readonly completeness: readonly Row[];
  readonly laterDeliveries: readonly Row[];
  readonly lapsed: readonly Row[];
  readonly rejected: readonly Row[];
  readonly unread: readonly Row[];
  readonly answers: readonly Row[];
  readonly hearing: readonly Row[];
}

const CLIENT = 'client';
const GRADES = ['proven', 'not-demonstrable', 'possible'];
const VERDICTS = ['violation', 'breach', 'review', 'attempt', 'lawful', 'out-of-scope'];
const CONTACTS = ['conversation', 'voicemail', 'abandoned', 'attempt', 'unknown'];
const PENALISED = ['statute', 'code', 'policy', 'privacy', 'contract'];
const OBJECTION_RULES = ['called-after-objection', 'dialled-after-objection'];
const HOUR = 3_600_000;
/** Upper bounds in hours of the bars of the stop latency. */
const BINS = [1, 24, 72, 168, 336, 672, 2160, 8760];

function readTables(folder: string): Tables {
  const table = (name: string): readonly Row[] => parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  // These tables are absent beside results in which nothing was changed later.
  const perhaps = (name: string): readonly Row[] => (existsSync(join(folder, `${name}.csv`)) ? table(name) : []);
  return {
    calls: table('calls'),
    findings: table('findings'),
    // A check that could not be made has a row, but no result.
    completeness: table('completeness').filter((row) => row['found'] !== 'not-examined'),
    laterDeliveries: perhaps('later-deliveries'),
    lapsed: perhaps('lapsed-findings'),
    rejected: table('rejected'),
    unread: table('unread-values'),
    answers: table('answers'),
    hearing: perhaps('hearing'),
  };
}

/** All figures that can be counted from the tables of a folder of results. */
export function recounted(folder: string, given: Given): object {
  const tables = readTables(folder);
  const { calls, findings, completeness } = tables;
  const totals = figuresOf(calls, findings);
  return {
    totals,
    rating: ratingOf(totals.rate, completeness.length, given),
    company: {
      flow: flowOf(calls),
      limitation: limitationOf(calls, findings, given),
      over_time: overTimeOf(calls, findings, given),
    },
    client_measures: measuresOf(findings, CLIENT, given),
    vendors: given.vendors.map(({ id, perViolation }) => vendorOf(tables, id, perViolation, given)),
    completeness: completenessOf(completeness),
    omissions: given.vendors.map(({ id }) => omissionOf(tables, id, given)),
    later_deliveries: {
      ...laterOf(tables.laterDeliveries, tables.lapsed),
      vendors: distinct(rowsOf([...tables.laterDeliveries, ...tables.lapsed], 'vendor')).map((vendor) => ({
        vendor,
        ...laterOf(ofVendor(tables.laterDeliveries, vendor), ofVendor(tables.lapsed, vendor)),
        values: ofVendor(tables.laterDeliveries, vendor).length,
        favoured: favouredOf(ofVendor(tables.laterDeliveries, vendor)),
      })),
    },
    lost_objections: {
      rejected: distinct(tables.rejected.filter(isLostObjection).map(placeOf)).length,
    },
    problems: problemsOf(tables),
    hearing: recountedHearing(tables.hearing, findings, given),
    statements: statementsOf(calls, findings, given),
    files: distinct(rowsOf(tables.rejected, 'source_file')).map((path) => ({
      path,
      rejected: distinct(tables.rejected.filter((row) => row['source_file'] === path).map(placeOf)).length,
    })),
  };
}

/** Findings that nothing but a statement proves: whoever withdrew a consent said no. Relations count where one could have been the basis. */
function statementsOf(
  calls: readonly Row[],
  findings: readonly Row[],
  { statements, provenByStatement }: Given,
): object[] {
  const regimes = new Map(calls.map((row) => [`${row['vendor']} ${row['call_id']}`, row['regime']]));
  const proven = findings.filter(
    ({ rule = '', grade, reason }) =>
      provenByStatement.has(rule) && grade === 'proven' && reason !== 'consent-withdrawn',
  );
  return statements.map(({ feed, from, to }) => {
    const covered = proven.filter(({ vendor, call_id, rule, local_time: at = '' }) => {
      const mayRest = rule !== 'no-legal-basis' || regimes.get(`${vendor} ${call_id}`) === 'opt-in';
      return at.slice(0, 10) >= from && at.slice(0, 10) <= to && (feed !== 'relations' || mayRest);
    });
    const parties = new Map<string, Row[]>();
    for (const row of covered) {
      const party = `${row['vendor']} ${row['responsible']}`;
      parties.set(party, [...(parties.get(party) ?? []), row]);
    }
    const proves = [...parties.values()].map((rows) => ({
      vendor: rows[0]?.['vendor'],
      responsible: rows[0]?.['responsible'],
      findings: rows.length,
    }));
    return { feed, from, findings: covered.length, proves };
  });
}

function vendorOf(tables: Tables, id: string, perViolation: number | null, given: Given): object {
  const calls = ofVendor(tables.calls, id);
  const findings = ofVendor(tables.findings, id);
  const figures = figuresOf(calls, findings);
  const anomalies = ofVendor(tables.completeness, id).length;
  return {
    id,
    ...figures,
    regimes: countedBy(inScope(calls), 'regime').map(([regime, count]) => ({ regime, calls: count })),
    hours: hoursOf(calls, given),
    measures: measuresOf(tables.findings, id, given),
    penalty: perViolation === null ? null : penaltyOf(tables.findings, id, perViolation, given),
    rating: ratingOf(figures.rate, anomalies, given),
    elsewhere: elsewhereOf(tables.findings, id),
    stop_latency: latencyOf(findings, given),
    concentrations: concentrationsOf(calls, findings),
    stories: findings.map((row) => ({
      ...{ rule: row['rule'], call_id: row['call_id'] },
      findings_on_number: findings.filter((other) => other['number'] === row['number']).length,
    })),
    months: monthsOf(calls, findings, given),
    over_time: overTimeOf(calls, findings, given),
  };
}

/** Months of this period, and the findings of the last one. */
function overTimeOf(calls: readonly Row[], findings: readonly Row[], given: Given): object {
  const monthOf = (row: Row): string => localOf(row, given).toFormat('yyyy-MM');
  const last = given.to.slice(0, 'yyyy-mm'.length);
  const found = findings.filter((row) => monthOf(row) === last);
  return {
    months: monthsOf(calls, findings, given),
    problems: countedBy(found, 'rule').map(([rule, count]) => ({ rule, findings: count })),
  };
}

function monthsOf(calls: readonly Row[], findings: readonly Row[], given: Given): readonly object[] {
  const monthOf = (row: Row): string => localOf(row, given).toFormat('yyyy-MM');
  const findingsByMonth = groupedBy(findings, monthOf);
  return [...groupedBy(calls, monthOf)].map(([month, own]) => {
    const { rate } = figuresOf(own, []);
    const found = findingsByMonth.get(month) ?? [];
    return { month, rate, rules: countedBy(found, 'rule').map(([rule, count]) => ({ rule, findings: count })) };
  });
}

/** Violating conversations by campaign and by agent; conversations without a finding that names these are in no table. */
function concentrationsOf(calls: readonly Row[], findings: readonly Row[]): object {
  const conversations = inScope(calls).filter(({ contact }) => contact === 'conversation');
  const violating = new Set(conversations.filter(({ verdict }) => verdict === 'violation').map(callOf));
  const base = { conversations: conversations.length, violations: violating.size };
  const first = new Map(findings.filter((row) => violating.has(callOf(row))).map((row) => [callOf(row), row] as const));
  const held = [...first.values()];
  return ['campaign', 'agent', 'list', 'caller-number'].map((dimension) => ({
    ...{ dimension, ...base },
    rows: ['campaign', 'agent'].includes(dimension)
      ? countedBy(held, dimension).map(([subject, violations]) => ({ subject, violations }))
      : [],
  }));
}

/**
 * Calls, verdicts, findings, responsibility, the rate, rules and bases of these calls and their findings (rulebook, section 10).
 */
function figuresOf(calls: readonly Row[], findings: readonly Row[]) {
  const held = inScope(calls);
  const conversations = held.filter(({ contact }) => contact === 'conversation');
  const violating = calls.filter(({ verdict }) => verdict === 'violation');
  const proven = new Set(findings.filter((row) => row['level'] === 'statute' && row['grade'] === 'proven').map(callOf));
  const behind = findings.filter((row) => row['level'] === 'statute' && row['grade'] !== 'possible');
  return {
    calls: calls.length,
    in_scope: held.length,
    conversations: conversations.length,
    contacts: tally(held, 'contact', CONTACTS),
    verdicts: tally(calls, 'verdict', VERDICTS),
    findings: findings.length,
    grades: tally(findings, 'grade', GRADES),
    violating_calls: violating.length,
    without_proof: violating.filter((row) => !proven.has(callOf(row))).length,
    answered_for: distinct(rowsOf(behind, 'responsible')).map((party) => ({
      party,
      calls: distinct(behind.filter((row) => row['responsible'] === party).map(callOf)).length,
    })),
    rate: rateOf(violating.length, conversations.length),
    fine_lapsed: violating.filter((row) => row['fine_lapsed'] === 'yes').length,
    rules: distinct(rowsOf(findings, 'rule')).map((rule) => ruleOf(rule, findings)),
    bases: countedBy(conversations, 'basis').map(([basis, count]) => ({ basis, conversations: count })),
  };
}

function ruleOf(rule: string, all: readonly Row[]): object {
  const findings = all.filter((row) => row['rule'] === rule);
  return {
    rule,
    findings: findings.length,
    grades: tally(findings, 'grade', GRADES),
    levels: countedBy(findings, 'level').map(([level, count]) => ({ level, findings: count })),
    reasons: countedBy(findings, 'reason').map(([reason, count]) => ({ reason, findings: count })),
    parties: distinct(findings.map((row) => `${row['responsible']} ${row['cause']}`)).map((key) => {
      const own = findings.filter((row) => `${row['responsible']} ${row['cause']}` === key);
      const [responsible, cause] = key.split(' ');
      return { responsible, cause, findings: own.length, grades: tally(own, 'grade', GRADES) };
    }),
  };
}

/**
 * Wilson's 95% interval, per 10,000 to one decimal, by its roots: the shares that lie 1.96 of their own standard deviations from the observed one.
 */
function rateOf(count: number, of: number) {
  if (of === 0) return { count, of, per_10000: null, low: null, high: null };
  const z2 = 1.96 ** 2;
  const [a, b, c] = [of + z2, -(2 * count + z2), count ** 2 / of];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  const per = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100_000) / 10;
  return { count, of, per_10000: per(count / of), low: per((-b - root) / (2 * a)), high: per((-b + root) / (2 * a)) };
}

function ratingOf(
  { count, per_10000: mean, low }: ReturnType<typeof rateOf>,
  anomalies: number,
  { limits }: Given,
): object {
  const level =
    count > 1 && low !== null && low >= limits.serious_from
      ? 'serious'
      : (mean !== null && mean >= limits.attention_from) || anomalies > 0
        ? 'attention'
        : 'in-order';
  return { level, anomalies };
}

function flowOf(calls: readonly Row[]): object {
  const conversations = inScope(calls).filter(({ contact }) => contact === 'conversation');
  return distinct(conversations.map((row) => `${row['basis']} ${row['verdict']}`)).map((key) => {
    const [basis, verdict] = key.split(' ');
    const own = conversations.filter((row) => row['basis'] === basis && row['verdict'] === verdict);
    return { basis, verdict, conversations: own.length };
  });
}

/** Violating calls by calendar year. The first that lapses is the earliest of those that can still be fined, five years on. */
function limitationOf(calls: readonly Row[], findings: readonly Row[], given: Given): object {
  const proven = new Set(findings.filter((row) => row['level'] === 'statute' && row['grade'] === 'proven').map(callOf));
  const violating = calls.filter(({ verdict }) => verdict === 'violation');
  const yearOf = (row: Row): string => localOf(row, given).toFormat('yyyy');
  return [...groupedBy(violating, yearOf)].map(([year, own]) => ({
    year,
    violating_calls: own.length,
    without_proof: own.filter((row) => !proven.has(callOf(row))).length,
    fine_lapsed: own.filter((row) => row['fine_lapsed'] === 'yes').length,
  }));
}

function hoursOf(calls: readonly Row[], given: Given): object {
  const conversations = inScope(calls).filter(({ contact }) => contact === 'conversation');
  const cellOf = (row: Row): string => localOf(row, given).toFormat('c H');
  return [...groupedBy(conversations, cellOf)].map(([cell, own]) => {
    const [weekday, hour] = cell.split(' ').map(Number);
    return {
      ...{ weekday, hour, conversations: own.length },
      violating_calls: own.filter(({ verdict }) => verdict === 'violation').length,
    };
  });
}

/** What one party could prevent: findings behind a violation or a breach, by the action that would have prevented them. */
function measuresOf(all: readonly Row[], party: string, given: Given): object {
  const weighing = all
    .filter((row) => isBehindViolation(row) || isBehindBreach(row))
    .map((row) => ({ row, call: callOf(row), action: given.actionOf.get(row['rule'] ?? '') ?? row['rule'] ?? '' }));
  // One action of one party would make each of these calls lawful.
  const needed = (call: string, isLaw: boolean): number =>
    distinct(
      weighing
        .filter((one) => one.call === call && (!isLaw || isBehindViolation(one.row)))
        .map(({ row, action }) => `${row['responsible']} ${action}`),
    ).length;
  const own = weighing.filter(({ row }) => row['responsible'] === party);
  return distinct(own.map(({ action }) => action)).map((action) => {
    const touched = own.filter((one) => one.action === action);
    const calls = distinct(touched.map(({ call }) => call));
    const violating = distinct(touched.filter(({ row }) => isBehindViolation(row)).map(({ call }) => call));
    return {
      action,
      violations: violating.length,
      prevented_violations: violating.filter((call) => needed(call, true) === 1).length,
      calls: calls.length,
      prevented_calls: calls.filter((call) => needed(call, false) === 1).length,
      causes: distinct(touched.map(({ row }) => `${row['rule']} ${row['cause']}`)).map((key) => {
        const [rule, cause] = key.split(' ');
        const rows = touched.filter(({ row }) => row['rule'] === rule && row['cause'] === cause);
        return {
          ...{ rule, cause, calls: rows.length },
          violations: rows.filter(({ row }) => isBehindViolation(row)).length,
        };
      }),
    };
  });
}

function isBehindViolation(row: Row): boolean {
  return row['level'] === 'statute' && row['grade'] !== 'possible';
}

function isBehindBreach(row: Row): boolean {
  return row['grade'] === 'proven' && row['level'] !== 'statute' && row['level'] !== 'evidence';
}

function penaltyOf(all: readonly Row[], vendor: string, price: number, given: Given): object {
  const counted = all.filter(
    (row) => row['responsible'] === vendor && row['grade'] === 'proven' && PENALISED.includes(row['level'] ?? ''),
  );
  const calls = distinct(counted.map(callOf));
  const read = new Set(counted.filter((row) => !given.unread.has(row['rule'] ?? '')).map(callOf));
  const unread = calls.filter((call) => !read.has(call)).length;
  const own = ofVendor(counted, vendor);
  return {
    per_violation: price,
    ...{ calls: calls.length, amount: cents(calls.length * price) },
    ...{ unread_calls: unread, unread_amount: cents(unread * price) },
    own_calls: distinct(own.map(callOf)).length,
    rules: distinct(rowsOf(counted, 'rule')).map((rule) => ({
      rule,
      calls: distinct(counted.filter((row) => row['rule'] === rule).map(callOf)).length,
      own_calls: distinct(own.filter((row) => row['rule'] === rule).map(callOf)).length,
    })),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function elsewhereOf(all: readonly Row[], vendor: string): object {
  const findings = all.filter((row) => row['responsible'] === vendor && row['vendor'] !== vendor);
  return {
    findings: findings.length,
    violating_calls: distinct(findings.filter(isBehindViolation).map(callOf)).length,
    rules: distinct(findings.map((row) => `${row['rule']} ${row['cause']}`)).map((key) => {
      const [rule, cause] = key.split(' ');
      const own = findings.filter((row) => row['rule'] === rule && row['cause'] === cause);
      return { rule, cause, findings: own.length, grades: tally(own, 'grade', GRADES) };
    }),
  };
}

/** Objections that were certainly followed by a call, by the time to the last call, according to the findings. */
function latencyOf(findings: readonly Row[], given: Given): object {
  const after = findings
    .filter((row) => OBJECTION_RULES.includes(row['rule'] ?? ''))
    .map((row) => ({
      ...{ id: row['objection_id'] ?? '', call: callOf(row), called: millisecondsOf(row) },
      objected: lastOf(row['objected'] ?? '', given),
    }))
    .filter(({ called, objected }) => called > objected);
  const late = distinct(after.map(({ id }) => id)).map((id) => {
    const own = after.filter((one) => one.id === id);
    const hours = (Math.max(...own.map(({ called }) => called)) - (own[0]?.objected ?? 0)) / HOUR;
    return { id, hours, calls: distinct(own.map(({ call }) => call)).length };
  });
  const bounds = [Number.NEGATIVE_INFINITY, ...BINS, Number.POSITIVE_INFINITY];
  return {
    called_after: late.length,
    by_hours: [...new Set(late.map(({ hours }) => Math.ceil(hours)))]
      .toSorted((one, other) => one - other)
      .map((begun) => [begun, late.filter(({ hours }) => Math.ceil(hours) === begun).length]),
    worst: late.map(({ id, hours, calls }) => ({ objection_id: id, hours: Math.floor(hours), calls })),
    calls: [...BINS, null].map((upTo, index) => ({
      up_to_hours: upTo,
      objections: late.filter(
        ({ hours }) => Math.ceil(hours) > (bounds[index] ?? 0) && Math.ceil(hours) <= (bounds[index + 1] ?? 0),
      ).length,
    })),
  };
}

function millisecondsOf(row: Row): number {
  return DateTime.fromISO(row['moment'] ?? '').toMillis();
}

/** The last moment that a time can mean; for a day without a time, its end. */
function lastOf(localTime: string, { timeZone }: Given): number {
  const time = DateTime.fromSQL(localTime, { zone: timeZone });
  return (localTime.length === 'yyyy-mm-dd'.length ? time.endOf('day') : time).toMillis();
}

/** Each check with its results; checks without results have no row. */
function completenessOf(rows: readonly Row[]): object {
  return distinct(rows.map((row) => `${row['check']} ${row['vendor']}`)).map((key) => {
    const [check, vendor = ''] = key.split(' ');
    return { check, vendor, results: rows.filter((row) => row['check'] === check && row['vendor'] === vendor).length };
  });
}

/** Signs in the checks that one log leaves calls out. */
function omissionOf({ calls, completeness }: Tables, vendor: string, given: Given): object {
  const noticed = (check: string, of = vendor): readonly Row[] =>
    completeness.filter((row) => row['check'] === check && row['vendor'] === of);
  const invoices = noticed('invoice-difference').filter(({ subject }) => subject === 'calls');
  const silent = rowsOf(noticed('silent-day'), 'day');
  const gaps = noticed('gap-in-numbering');
  const dayOf = new Map(ofVendor(calls, vendor).map((row) => [row['call_id'], localOf(row, given).toISODate() ?? '']));
  const isAround = ({ subject, day: after = '' }: Row): boolean => {
    const before = dayOf.get(subject?.split(' .. ')[0]) ?? after;
    return silent.some((day) => day > before && day < after);
  };
  const complaints = noticed('complaint-without-call', '').filter(({ day = '' }) => silent.includes(day));
  return {
    vendor,
    invoice: { invoiced: sumOf(invoices, 'expected'), logged: sumOf(invoices, 'found') },
    missing_ids: sumOf(gaps, 'expected'),
    missing_ids_around_silent_days: sumOf(gaps.filter(isAround), 'expected'),
    complaints: distinct(rowsOf(complaints, 'subject')).length,
  };
}

function isLostObjection(row: Row): boolean {
  return row['feed'] === 'objections' && !['empty-row', 'repeated-heading', 'totals-row'].includes(row['reason'] ?? '');
}

function favouredOf(values: readonly Row[]): object {
  const favourable = values.filter((row) => row['direction'] === 'for' || row['direction'] === 'either');
  const keyOf = (row: Row): string => JSON.stringify([row['column'], row['before'], row['after']]);
  return distinct(favourable.map(keyOf)).map((key) => {
    const [column, before, after] = JSON.parse(key) as readonly string[];
    const own = favourable.filter((row) => keyOf(row) === key);
    return { column, before, after, calls: distinct(own.map(callOf)).length };
  });
}

function sumOf(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

function laterOf(values: readonly Row[], lapsed: readonly Row[]): object {
  const favourable = values.filter((row) => row['direction'] === 'for' || row['direction'] === 'either');
  return {
    changed_calls: distinct(values.map(callOf)).length,
    in_favour: distinct(favourable.map(callOf)).length,
    findings: tally(lapsed, 'state', ['lapsed', 'weaker', 'moved']),
  };
}

/** Rejected rows, and values that were emptied, repaired or noted, by file, column and reason. */
function problemsOf({ rejected, unread }: Tables): object {
  const keyOf = (row: Row): string => JSON.stringify([row['source_file'], row['column'], row['reason']]);
  const rejections = distinct(rejected.map(keyOf)).map((key) => {
    const [path, column, reason] = JSON.parse(key) as [string, string, string];
    return { path, kind: 'rejected', column, reason, rows: rejected.filter((row) => keyOf(row) === key).length };
  });
  const values = distinct(unread.map((row) => JSON.stringify([row['kind'], keyOf(row)]))).map((key) => {
    const [kind, rest] = JSON.parse(key) as [string, string];
    const [path, column, reason] = JSON.parse(rest) as [string, string, string];
    const own = unread.filter((row) => row['kind'] === kind && keyOf(row) === rest);
    return { path, kind, column, reason, rows: own.reduce((sum, row) => sum + Number(row['rows']), 0) };
  });
  return [...rejections, ...values];
}

function localOf(row: Row, { timeZone }: Given): DateTime {
  return DateTime.fromISO(row['moment'] ?? '', { zone: timeZone });
}

function inScope(calls: readonly Row[]): readonly Row[] {
  return calls.filter(({ verdict }) => verdict !== 'out-of-scope');
}

function ofVendor(rows: readonly Row[], vendor: string): readonly Row[] {
  return rows.filter((row) => row['vendor'] === vendor);
}

function callOf(row: Row): string {
  return JSON.stringify([row['vendor'], row['call_id']]);
}

function placeOf(row: Row): string {
  return JSON.stringify([row['source_file'], row['source_row']]);
}

function rowsOf(rows: readonly Row[], column: string): readonly string[] {
  return rows.map((row) => row[column] ?? '');
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The rows of each key, in the order in which the keys come first. */
function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function countedBy(rows: readonly Row[], column: string): readonly (readonly [string, number])[] {
  return distinct(rowsOf(rows, column)).map((value) => [value, rows.filter((row) => row[column] === value).length]);
}

function tally(rows: readonly Row[], column: string, values: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value) => [value, rows.filter((row) => row[column] === value).length]));
}
