import { showAbsences, showSharedRows } from '../audit/loaded/shared-rows.ts';
import { FEEDS, feedDefinition } from '../feeds/registry.ts';
import type { CallingHours, Configuration, Vendor } from '../model/configuration.ts';
import { dateOfDay, dayNumber } from '../model/day-numbers.ts';
import { EMPTY_FORMAT, LAST_DAY } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import {
  type Cause,
  CLIENT,
  CONTACTS,
  type Contact,
  GRADES,
  type Grade,
  type Level,
  VERDICTS,
  type Verdict,
} from '../model/findings.ts';
import { type Gap, gapsOfVendor, statusOf } from '../model/gaps.ts';
import { NO_LATER_DELIVERIES } from '../model/later-deliveries.ts';
import { lawCertainty } from '../model/law-certainty.ts';
import { termDay } from '../model/reply-day.ts';
import { type Article, type RuleDefinition, UNREAD } from '../model/rule.ts';
import type { StatementFigures } from '../model/statements.ts';
import type {
  CompletenessFigure,
  Elsewhere,
  Figures,
  FileAccount,
  Measure,
  OwnHours,
  PartyFigures,
  ProblemFigure,
  RuleFigures,
  RuleInForce,
  Summary,
  VendorSummary,
} from '../model/summary.ts';
import { COUNTRY } from '../rulebook/in-force.ts';
import { articles } from '../rulebook/registry.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';
import { answerFigures } from './answers.ts';
import { companyFigures } from './company-figures.ts';
import type { EarlierResults } from './earlier-results.ts';
import { loadedFiles } from './input-files.ts';
import { maskedSummary } from './masked-summary.ts';
import { readMeasures } from './measures.ts';
import { readOmissions } from './omissions.ts';
import { lawChanges } from './over-time.ts';
import { type PartyCalls, penalties, type UnreadVersion } from './penalties.ts';
import { rate } from './rate.ts';
import { type CauseCount, causeCounts, type Rated, rating } from './ratings.ts';
import { dropCounts, keepCounts, readCounts } from './read-counts.ts';
import { FIRST_VERSION } from './settle-version.ts';
import { sharedNumbers } from './shared-numbers.ts';
import { vendorDetails } from './vendor-details.ts';

/** Days before and after all versions of rules. */
const FIRST_DATE = '0001-01-01';
const LAST_DATE = '9999-12-31';

interface CallCount {
  readonly vendor: string;
  readonly in_scope: boolean;
  readonly contact: Contact;
  readonly regime: string;
  readonly basis: string;
  readonly verdict: Verdict;
  readonly without_proof: boolean;
  readonly fine_lapsed: boolean;
  readonly calls: number;
}

interface FindingCount {
  readonly vendor: string;
  readonly rule: string;
  readonly level: Level;
  readonly grade: Grade;
  readonly reason: string;
  readonly responsible: string;
  readonly cause: Cause;
  readonly findings: number;
}

interface Counted {
  readonly calls: readonly CallCount[];
  readonly findings: readonly FindingCount[];
  readonly answered: readonly PartyCalls[];
}

interface CountedOfAll extends Counted {
  readonly measures: (party: string) => readonly Measure[];
}

export interface SummaryContext {
  readonly configuration: Configuration;
  readonly runId: string;
  /** Rules in the order of reports. */
  readonly rules: readonly RuleDefinition[];
  /** Results of the preceding year in the workspace. */
  readonly earlier: EarlierResults;
  /** Call centres that the register says were told of last month's findings by the end of this period. */
  readonly told: readonly string[];
  /** What is missing or hard to believe. */
  readonly gaps: readonly Gap[];
}

/** Counts everything that reports show, from the tables that `audit` and `load` left in the store. */
export async function summarise(store: Store, context: SummaryContext): Promise<Summary> {
  const { configuration } = context;
  await showSharedRows(store);
  await keepCounts(store);
  const counted: CountedOfAll = {
    calls: await readCounts<CallCount>(store, 'calls'),
    findings: await readCounts<FindingCount>(store, 'findings'),
    answered: await readCounts<PartyCalls>(store, 'answered-for'),
    measures: await readMeasures(store, context.rules),
  };
  const { files, ...named } = await loadedFiles(store);
  const law = await articles();
  const order = context.rules.map((rule) => rule.id);
  const totals = figures(counted, order);
  const completeness = await completenessFigures(store);
  const { rating: limits } = configuration.policy;
  const summary: Summary = {
    schema: 'belaudit.summary/1',
    run_id: context.runId,
    program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
    language: configuration.client.language,
    client: {
      name: configuration.client.name,
      time_zone: configuration.client.timeZone,
      entities: configuration.client.entities.map(({ id, name, sender }) => ({ id, name, sender })),
    },
    period: { from: configuration.audit.from, to: configuration.audit.to, as_of: configuration.audit.asOf },
    version: FIRST_VERSION,
    status: statusOf(context.gaps),
    gaps: context.gaps,
    law_changes: lawChanges(context.rules, COUNTRY.regimes, configuration.audit.to),
    policy: {
      relation_term_months: configuration.policy.relationTermMonths,
      min_offer_seconds: configuration.policy.minOfferSeconds,
      pass_on_hours: configuration.policy.passOnHours,
      rating: limits,
      assumed: configuration.policy.assumed,
      own_calling_hours: configuration.policy.callingHours.length > 0,
      calling_hours: configuration.policy.callingHours.map(ownHours),
    },
    totals,
    rating: rating({ figures: totals, gaps: context.gaps, completeness, before: toldBefore(context, null) }, limits),
    company: await companyFigures(store, configuration, context),
    client_measures: counted.measures(CLIENT),
    shared_numbers: await sharedNumbers(store, configuration.client.timeZone),
    vendors: await vendorSummaries(store, context, counted, { order, completeness, totals }),
    rules: rulesInForce(context.rules, law, configuration.audit.from, configuration.audit.to),
    files,
    ...named,
    left_out: await readCounts<Summary['left_out'][number]>(store, 'left-out'),
    feeds: FEEDS.filter((feed) => feedDefinition(feed).isOptional !== true).map((feed) => feedFigures(feed, files)),
    problems: await readCounts<ProblemFigure>(store, 'problems'),
    // Known once the results and the previous ones are there.
    later_deliveries: NO_LATER_DELIVERIES,
    revisions: await readCounts<{ feed: Feed; rows: number }>(store, 'revisions'),
    lost_objections: (await readCounts<Summary['lost_objections']>(store, 'lost-objections'))[0] ?? {
      rejected: 0,
      without_number: 0,
    },
    unknown_campaigns: await readCounts<Summary['unknown_campaigns'][number]>(store, 'unknown-campaigns'),
    completeness,
    omissions: await readOmissions(
      store,
      configuration.vendors.map(({ id }) => id),
    ),
    answers: await answerFigures(store),
    unknown_entities: await readCounts<{ feed: Feed; entity: string; rows: number }>(store, 'unknown-entities'),
    statements: await statementFigures(store, configuration),
    // Known once the previous results are there.
    later_records: [],
  };
  await dropCounts(store);
  return maskedSummary(summary);
}

/** The statements about days of the period. */
async function statementFigures(
  store: Store,
  { audit, statements }: Configuration,
): Promise<readonly StatementFigures[]> {
  const ofPeriod = statements
    .map((statement, place) => ({ statement, place }))
    .filter(({ statement }) => statement.from <= audit.to && statement.to >= audit.from);
  if (ofPeriod.length === 0) return [];
  await showAbsences(store);
  const proven = await readCounts<StatementFigures['proves'][number] & { place: number }>(store, 'statements');
  return ofPeriod.map(({ statement, place }) => {
    const proves = proven.filter((row) => row.place === place).map(({ place: _, ...row }) => row);
    return { ...statement, findings: sum(proves, (row) => row.findings), proves };
  });
}

async function completenessFigures(store: Store): Promise<readonly CompletenessFigure[]> {
  type Key = { readonly check_id: string; readonly vendor: string };
  const checks = await readCounts<Key & Pick<CompletenessFigure, 'examined' | 'results'>>(store, 'completeness');
  const examples = await readCounts<Key & CompletenessFigure['examples'][number]>(store, 'completeness-examples');
  return checks.map(({ check_id: check, vendor, examined, results }) => ({
    check,
    vendor,
    examined,
    results,
    examples: examples
      .filter((row) => row.check_id === check && row.vendor === vendor)
      .map(({ subject, day, expected, found }) => ({ subject, day, expected, found })),
  }));
}

function feedFigures(feed: Feed, files: readonly FileAccount[]): Summary['feeds'][number] {
  // A file with nothing in it, not even headings, does not prove that there was nothing to report.
  const own = files.filter((file) => file.feed === feed && file.format !== EMPTY_FORMAT);
  return { feed, files: own.length, facts: sum(own, (file) => file.facts) };
}

/** The figures of all call centres that those of one are made from. */
interface VendorScope {
  readonly order: readonly string[];
  readonly completeness: readonly CompletenessFigure[];
  readonly totals: Figures;
}

async function vendorSummaries(
  store: Store,
  context: SummaryContext,
  counted: CountedOfAll,
  { order, completeness, totals }: VendorScope,
): Promise<readonly VendorSummary[]> {
  const loaded = await readCounts<{ vendor: string; calls: number; first_day: number | null; last_day: number | null }>(
    store,
    'loaded',
  );
  const hours = await readCounts<VendorSummary['hours'][number] & { vendor: string }>(store, 'hours');
  const unread = unreadVersions(context.rules, await articles());
  const penaltyOf = await penalties(store, counted.answered, unread);
  const { audit, client } = context.configuration;
  const detailsOf = await vendorDetails(store, {
    ...{ from: audit.from, to: audit.to, timeZone: client.timeZone, rules: context.rules },
    ...{ regimes: COUNTRY.regimes, earlier: context.earlier, gaps: context.gaps },
  });
  return context.configuration.vendors.map((vendor) => {
    const own: Counted = {
      calls: counted.calls.filter((row) => row.vendor === vendor.id),
      findings: counted.findings.filter((row) => row.vendor === vendor.id),
      answered: counted.answered.filter((row) => row.vendor === vendor.id),
    };
    const ownFigures = figures(own, order);
    const span = loaded.find((row) => row.vendor === vendor.id);
    return {
      id: vendor.id,
      name: vendor.name,
      ...ownFigures,
      loaded: { calls: span?.calls ?? 0, first_day: dayText(span?.first_day), last_day: dayText(span?.last_day) },
      contract: {
        known: vendor.contracts.length > 0,
        suppression_hours: vendor.suppressionHours,
        report_objections_within_hours: vendor.reportObjectionsWithinHours,
        assumed: vendor.assumed,
      },
      regimes: grouped(
        own.calls.filter((row) => row.in_scope),
        (row) => row.regime,
        (row) => row.calls,
      ).map(([regime, calls]) => ({ regime, calls })),
      hours: hours.filter((row) => row.vendor === vendor.id).map(({ vendor: _vendor, ...cell }) => cell),
      measures: counted.measures(vendor.id),
      penalty: penaltyOf(vendor),
      reply: replyTerms(vendor, audit.asOf),
      rating: rating(
        {
          figures: { rate: ownFigures.rate, rules: rulesOfParty(totals.rules, vendor.id) },
          gaps: gapsOfVendor(context.gaps, vendor.id),
          completeness: completeness.filter((figure) => figure.vendor === vendor.id),
          before: toldBefore(context, vendor.id),
        },
        context.configuration.policy.rating,
      ),
      elsewhere: elsewhere(counted, vendor.id, order),
      ...detailsOf(vendor.id),
    };
  });
}

function ownHours({ from, ...kinds }: CallingHours): OwnHours {
  const days = Object.entries(kinds).map(([kind, hours]) => [kind, hours === 'none' ? null : hours]);
  return { from, ...Object.fromEntries(days) };
}

function figures({ calls, findings, answered }: Counted, order: readonly string[]): Figures {
  const inScope = calls.filter((row) => row.in_scope);
  const conversations = inScope.filter((row) => row.contact === 'conversation');
  const violating = calls.filter((row) => row.verdict === 'violation');
  const count = (rows: readonly CallCount[]): number => sum(rows, (row) => row.calls);
  return {
    calls: count(calls),
    in_scope: count(inScope),
    conversations: count(conversations),
    contacts: tally(CONTACTS, (contact) => count(inScope.filter((row) => row.contact === contact))),
    verdicts: tally(VERDICTS, (verdict) => count(calls.filter((row) => row.verdict === verdict))),
    findings: sum(findings, (row) => row.findings),
    grades: gradeCounts(findings),
    violating_calls: count(violating),
    without_proof: count(violating.filter((row) => row.without_proof)),
    answered_for: grouped(
      answered.filter((row) => row.violating_calls > 0),
      (row) => row.party,
      (row) => row.violating_calls,
    ).map(([party, number]) => ({ party, calls: number })),
    rate: rate(count(violating), count(conversations)),
    fine_lapsed: count(violating.filter((row) => row.fine_lapsed)),
    rules: ruleFigures(findings, order),
    bases: grouped(
      conversations,
      (row) => row.basis,
      (row) => row.calls,
    ).map(([basis, number]) => ({ basis, conversations: number })),
  };
}

/** Rules with the figures for which one party is responsible. */
/** Last month's causes that a call centre, or any of them, was told of. */
function toldBefore({ earlier: { lastMonth }, told }: SummaryContext, vendor: string | null): Rated['before'] {
  if (lastMonth === null) return null;
  const { rate } = lastMonth.vendors.find(({ id }) => id === vendor) ?? lastMonth.totals;
  const isTold = ({ party }: CauseCount): boolean => told.includes(party) && (vendor ?? party) === party;
  return { causes: causeCounts(lastMonth.totals.rules).filter(isTold), conversations: rate.of };
}

function rulesOfParty(rules: readonly RuleFigures[], party: string): readonly RuleFigures[] {
  return rules.map((rule) => ({ ...rule, parties: rule.parties.filter(({ responsible }) => responsible === party) }));
}

/** The findings on calls of others for which a call centre is responsible. */
function elsewhere({ findings, answered }: Counted, vendor: string, order: readonly string[]): Elsewhere {
  const own = findings.filter((row) => row.responsible === vendor && row.vendor !== vendor);
  return {
    violating_calls: sum(
      answered.filter((row) => row.party === vendor && row.vendor !== vendor),
      (row) => row.violating_calls,
    ),
    findings: sum(own, (row) => row.findings),
    rules: ruleFigures(own, order).flatMap(({ rule, parties }) =>
      parties.map(({ cause, findings: number, grades }) => ({ rule, cause, findings: number, grades })),
    ),
  };
}

function ruleFigures(findings: readonly FindingCount[], order: readonly string[]): readonly RuleFigures[] {
  return order.flatMap((rule) => {
    const own = findings.filter((row) => row.rule === rule);
    if (own.length === 0) return [];
    return [
      {
        rule,
        findings: sum(own, (row) => row.findings),
        grades: gradeCounts(own),
        levels: grouped(
          own,
          (row) => row.level,
          (row) => row.findings,
        ).map(([level, number]) => ({ level, findings: number })),
        reasons: grouped(
          own,
          (row) => row.reason,
          (row) => row.findings,
        ).map(([reason, number]) => ({ reason, findings: number })),
        parties: partyFigures(own),
      },
    ];
  });
}

function partyFigures(findings: readonly FindingCount[]): readonly PartyFigures[] {
  const parties = new Map<string, FindingCount[]>();
  for (const row of findings) {
    const key = JSON.stringify([row.responsible, row.cause]);
    parties.set(key, [...(parties.get(key) ?? []), row]);
  }
  return [...parties.values()]
    .flatMap((rows) => {
      const first = rows[0];
      if (first === undefined) return [];
      return [
        {
          responsible: first.responsible,
          cause: first.cause,
          findings: sum(rows, (row) => row.findings),
          grades: gradeCounts(rows),
        },
      ];
    })
    .sort(
      (one, other) =>
        other.findings - one.findings || compare(one.responsible, other.responsible) || compare(one.cause, other.cause),
    );
}

function gradeCounts(findings: readonly FindingCount[]): Readonly<Record<Grade, number>> {
  return tally(GRADES, (grade) =>
    sum(
      findings.filter((row) => row.grade === grade),
      (row) => row.findings,
    ),
  );
}

/** Versions of rules that were in force on at least one day of the period. */
function rulesInForce(
  rules: readonly RuleDefinition[],
  law: ReadonlyMap<string, Article>,
  from: string,
  to: string,
): readonly RuleInForce[] {
  return rules.flatMap((rule) =>
    rule.versions.flatMap((version, index) => {
      if (!('level' in version)) return [];
      const next = rule.versions[index + 1];
      const last = next === undefined ? null : dayBefore(next.from);
      if (version.from > to || (last !== null && last < from)) return [];
      const { level, from: first } = version;
      return [{ rule: rule.id, level, law: lawCertainty(version, law), from: first, to: last }];
    }),
  );
}

/** Versions of rules whose law was not read, with their days. */
function unreadVersions(rules: readonly RuleDefinition[], law: ReadonlyMap<string, Article>): readonly UnreadVersion[] {
  return rulesInForce(rules, law, FIRST_DATE, LAST_DATE)
    .filter(({ law: certainty }) => certainty !== null && UNREAD.includes(certainty))
    .map(({ rule, from, to }) => ({
      rule,
      from_day: dayNumber(from),
      to_day: to === null ? LAST_DAY : dayNumber(to),
    }));
}

function dayBefore(date: string): string {
  return dateOfDay(dayNumber(date) - 1);
}

function dayText(day: number | null | undefined): string | null {
  return day === null || day === undefined ? null : dateOfDay(day);
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}

function tally<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
}

/** Sums by key: largest first, then by key. */
function grouped<Row, Key extends string>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  value: (row: Row) => number,
): readonly (readonly [Key, number])[] {
  const totals = new Map<Key, number>();
  for (const row of rows) totals.set(key(row), (totals.get(key(row)) ?? 0) + value(row));
  return [...totals].sort(([one, first], [other, second]) => second - first || compare(one, other));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The last day for a reply in time: so many days after the audit date. */
function replyTerms({ reply }: Vendor, asOf: string): VendorSummary['reply'] {
  if (reply === undefined) return null;
  return { by: termDay(reply.days, asOf), to: reply.to };
}
