import { addMonths } from '../../src/model/calendar-months.ts';
import { gapsOfVendor } from '../../src/model/gaps.ts';
import type { Summary } from '../../src/model/summary.ts';

/** What a number is said of: a period, and as far as its words name them a party, whoever answers, a rule, a cause and more. */
export interface Said {
  readonly month: string;
  /** Whose calls; absent: those of all call centres together. */
  readonly party?: string | undefined;
  /** To whom findings are attributed. */
  readonly who?: string | undefined;
  readonly rule?: string | undefined;
  readonly cause?: string | undefined;
  readonly basis?: string | undefined;
  readonly verdict?: string | undefined;
  readonly check?: string | undefined;
  readonly feed?: string | undefined;
  readonly file?: string | undefined;
  readonly source?: string | undefined;
  /** A day of the week and an hour. */
  readonly hour?: string | undefined;
  /** A bar of the charts of objections, and which chart it is. */
  readonly bar?: string | undefined;
  readonly chart?: string | undefined;
  readonly gap?: string | undefined;
  /** What violations are grouped by, and which group. */
  readonly subject?: string | undefined;
  /** First and last day. */
  readonly span?: string | undefined;
}

type Row = Readonly<Record<string, string>>;

export interface Counted {
  readonly summary: Summary;
  readonly said: Said;
  /** How many checks of completeness there are for each call centre, and for all together. */
  readonly checks: { readonly own: number; readonly overall: number };
  readonly findings: readonly Row[];
  readonly calls: readonly Row[];
  /** The annexes of an answer to the regulator. */
  readonly asked: { readonly numbers: readonly Row[]; readonly calls: readonly Row[] };
  readonly months: ReadonlyMap<string, Omit<Counted, 'said'>>;
}

type Vendor = Summary['vendors'][number];
type Value = number | null | undefined;

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function vendorOf({ summary, said }: Counted): Vendor | undefined {
  return summary.vendors.find(({ id }) => id === said.party);
}

/** The figures of a call centre, or of all together. */
function own(counted: Counted): Summary['totals'] | Vendor {
  return vendorOf(counted) ?? counted.summary.totals;
}

/** Findings of the rule, cause and party that are named. */
function found(counted: Counted, grade?: 'proven' | 'not-demonstrable' | 'possible'): number {
  const { rule, cause, who } = counted.said;
  const rules = own(counted).rules.filter((one) => rule === undefined || one.rule === rule);
  const rows = rules.flatMap((one): readonly Pick<typeof one, 'findings' | 'grades'>[] =>
    cause === undefined && who === undefined
      ? [one]
      : one.parties.filter(
          (row) =>
            (cause === undefined || row.cause === cause) &&
            (who === undefined || row.responsible === who || (who === ANOTHER && isAnother(counted, row.responsible))),
        ),
  );
  return add(rows.map((row) => (grade === undefined ? row.findings : row.grades[grade])));
}

/** Findings about which a call centre is heard: those for which it answers, and those in its calls for which the client or nobody does. */
function heardAbout({ summary, said }: Counted): number {
  const all = summary.vendors.flatMap(({ id, rules }) =>
    rules.flatMap(({ parties }) =>
      parties.map(({ responsible, findings }) => ({
        findings,
        party: ['client', 'undetermined'].includes(responsible) ? id : responsible,
      })),
    ),
  );
  return add(all.filter(({ party }) => party === said.party).map(({ findings }) => findings));
}

/** “Een ander callcenter” in the report of one. */
export const ANOTHER = 'another';

function isAnother({ said }: Counted, responsible: string): boolean {
  return !['client', 'undetermined', said.party].includes(responsible);
}

function byClient(of: Counted): Counted {
  return { ...of, said: { ...of.said, who: 'client' } };
}

/** Violating calls for which somebody answers, in the calls of the party. */
function answered(counted: Counted): number {
  const { who } = counted.said;
  const rows = own(counted).answered_for;
  return add(
    rows
      .filter(({ party }) => party === who || (who === ANOTHER && isAnother(counted, party)))
      .map(({ calls }) => calls),
  );
}

function answeredInAll({ summary, said }: Counted): number {
  return summary.totals.answered_for.find(({ party }) => party === said.who)?.calls ?? 0;
}

function verdict(counted: Counted, name: keyof Summary['totals']['verdicts']): number {
  return own(counted).verdicts[name];
}

/** What the party could do against a rule and a cause. */
function measure({ summary, said }: Counted): Summary['client_measures'][number] | undefined {
  const party = said.who ?? said.party ?? 'client';
  const measures =
    party === 'client' ? summary.client_measures : (summary.vendors.find(({ id }) => id === party)?.measures ?? []);
  return measures.find(({ causes }) => causes.some(({ rule, cause }) => rule === said.rule && cause === said.cause));
}

/** Violations that it touches; other calls, where it touches none. */
function remedied(of: Counted): number | undefined {
  const held = measure(of);
  const cause = held?.causes.find(({ rule, cause: why }) => rule === of.said.rule && why === of.said.cause);
  return held?.violations === 0 ? cause?.calls : cause?.violations;
}

function checked({ summary, said }: Counted): Summary['completeness'] {
  return summary.completeness.filter(
    ({ check, vendor }) =>
      (said.check === undefined || check === said.check) && (said.party === undefined || vendor === said.party),
  );
}

function files({ summary, said }: Counted): Summary['files'] {
  return summary.files.filter(
    ({ feed, path }) =>
      (said.feed === undefined || feed === said.feed) && (said.file === undefined || path === said.file),
  );
}

type Column = 'rows_read' | 'accepted' | 'rejected' | 'duplicate' | 'replaced' | 'repaired' | 'emptied';

const rowsOf =
  (column: Column) =>
  (counted: Counted): number =>
    add(files(counted).map((file) => file[column]));

const ofParty =
  (column: Column) =>
  (counted: Counted): number =>
    add(filesOfParty(counted).map((file) => file[column]));

const stops = (counted: Counted) => vendorOf(counted)?.stop_latency;
const within = (bars: readonly { readonly up_to_hours: number | null; readonly objections: number }[], hours: number) =>
  add(bars.filter(({ up_to_hours: upTo }) => upTo !== null && upTo <= hours).map(({ objections }) => objections));

/** Contract penalties of a call centre, or of all together. */
function penaltyOf({ summary, said }: Counted, value: 'calls' | 'amount' | 'unread_amount'): number | undefined {
  const penalties = summary.vendors.flatMap(({ id, penalty }) =>
    (said.party === undefined || id === said.party) && penalty !== null ? [penalty] : [],
  );
  return penalties.length === 0 ? undefined : add(penalties.map((penalty) => penalty[value]));
}

/** Findings that are proven or lack proof, of rules that somebody broke, in the calls of all call centres. */
function held({ summary, said }: Pick<Counted, 'summary' | 'said'>): number {
  const broken = summary.totals.rules.filter(
    ({ rule, levels }) =>
      (said.rule === undefined || rule === said.rule) &&
      levels.some(({ level, findings }) => findings > 0 && level !== 'evidence'),
  );
  const rows = broken
    .flatMap(({ parties }) => parties)
    .filter(
      ({ responsible, cause }) =>
        (said.who === undefined || responsible === said.who) && (said.cause === undefined || cause === said.cause),
    );
  return add(rows.map(({ grades }) => grades.proven + grades['not-demonstrable']));
}

/** Gaps that a call centre can read of, or of all together, which are open and on which more hangs than a fixed meaning. */
function openPoints({ summary, said }: Counted): number {
  const gaps = said.party === undefined ? summary.gaps : gapsOfVendor(summary.gaps, said.party);
  return gaps.filter(({ weight, accepted }) => weight !== 'rests' && accepted === null).length;
}

const problemsOf =
  (state: 'new' | 'repeated' | 'ended') =>
  (of: Counted): number | undefined =>
    vendorOf(of)?.over_time.problems.filter((problem) => problem.state === state).length;

/** Of the month before, as a column of its own says. */
function before(of: Counted): Counted | undefined {
  const earlier = addMonths(of.said.month, -1);
  const there = of.months.get(earlier);
  return there === undefined ? undefined : { ...there, said: { ...of.said, month: earlier } };
}

/** Every figure that documents print, by the name that a form of a sentence has for it. */
export const FIGURES: Readonly<Record<string, (counted: Counted) => Value>> = {
  calls: (of) => own(of).calls,
  'in scope': (of) => own(of).in_scope,
  'out of scope': (of) => verdict(of, 'out-of-scope'),
  conversations: (of) => own(of).conversations,
  violations: (of) => own(of).violating_calls,
  unproven: (of) => own(of).without_proof,
  proven: (of) => own(of).violating_calls - own(of).without_proof,
  breaches: (of) => verdict(of, 'breach'),
  reviews: (of) => verdict(of, 'review'),
  attempts: (of) => verdict(of, 'attempt'),
  lawful: (of) => verdict(of, 'lawful'),
  'with a finding': (of) => verdict(of, 'violation') + verdict(of, 'breach') + verdict(of, 'review'),
  'of a verdict': (of) => own(of).verdicts[of.said.verdict as keyof Summary['totals']['verdicts']],
  finable: (of) => own(of).violating_calls - own(of).fine_lapsed,
  lapsed: (of) => own(of).fine_lapsed,
  rate: (of) => own(of).rate.per_10000,
  low: (of) => own(of).rate.low,
  high: (of) => own(of).rate.high,
  answered,
  'own part': (of) => answered({ ...of, said: { ...of.said, who: of.said.who ?? of.said.party ?? 'client' } }),
  'answered in all': answeredInAll,
  'own answered in all': (of) => answeredInAll({ ...of, said: { ...of.said, who: of.said.party } }),
  elsewhere: (of) => vendorOf(of)?.elsewhere.violating_calls,
  'own and elsewhere': (of) =>
    (vendorOf(of)?.elsewhere.violating_calls ?? 0) + answered({ ...of, said: { ...of.said, who: of.said.party } }),
  'findings elsewhere': (of) => vendorOf(of)?.elsewhere.findings,
  findings: (of) => found(of),
  'findings proven': (of) => found(of, 'proven'),
  'findings unproven': (of) => found(of, 'not-demonstrable'),
  'findings possible': (of) => found(of, 'possible'),
  attributed: (of) => found({ ...of, said: { ...of.said, cause: undefined } }),
  held,
  'all held': ({ summary, said: { month } }) => held({ summary, said: { month } }),
  'all findings': (of) => own(of).findings,
  'heard about': heardAbout,
  'own findings': (of) => found(byClient(of)),
  'own findings proven': (of) => found(byClient(of), 'proven'),
  'own findings unproven': (of) => found(byClient(of), 'not-demonstrable'),
  'own findings possible': (of) => found(byClient(of), 'possible'),
  rules: (of) => own(of).rules.filter(({ findings }) => findings > 0).length,
  remedied,
  touched: (of) => measure(of)?.violations || measure(of)?.calls,
  prevented: (of) => (measure(of)?.violations === 0 ? measure(of)?.prevented_calls : measure(of)?.prevented_violations),
  'serious from': ({ summary }) => summary.policy.rating.serious_from,
  'attention from': ({ summary }) => summary.policy.rating.attention_from,
  'share of a verdict': (of) =>
    Math.round((100 * own(of).verdicts[of.said.verdict as keyof Summary['totals']['verdicts']]) / own(of).calls),
  'proven by a statement': ({ summary, said }) => summary.statements?.find(({ feed }) => feed === said.feed)?.findings,
  'of the flow': ({ summary, said }) =>
    summary.company.flow.find((row) => row.basis === said.basis && row.verdict === said.verdict)?.conversations ?? 0,
  'on consent': (of) => onBasis(of, 'consent'),
  'on request': (of) => onBasis(of, 'request'),
  'on a published number': (of) => onBasis(of, 'published-number'),
  'on nothing needed': (of) => onBasis(of, 'not-protected'),
  'without a basis': (of) => onBasis(of, 'none'),
  'on a relation': (of) => onBasis(of, 'relation'),
  'to pass on': (of) => stops(of)?.to_pass_on,
  'passed on': (of) => within(stops(of)?.passed_on ?? [], 24),
  'passed on late': (of) => {
    const latency = stops(of);
    return latency === undefined
      ? undefined
      : latency.to_pass_on - latency.not_passed_on - within(latency.passed_on, 24);
  },
  'not passed on': (of) => stops(of)?.not_passed_on,
  'called after': (of) => stops(of)?.called_after,
  'called long after': (of) => {
    const latency = stops(of);
    return latency === undefined ? undefined : latency.called_after - within(latency.calls, 28 * 24);
  },
  objections: ({ summary }) => summary.vendors[0]?.stop_latency.objections,
  'penalised calls': (of) => penaltyOf(of, 'calls'),
  'own penalised calls': (of) => vendorOf(of)?.penalty?.own_calls,
  price: (of) => vendorOf(of)?.penalty?.per_violation,
  penalty: (of) => penaltyOf(of, 'amount'),
  'unread calls': (of) => vendorOf(of)?.penalty?.unread_calls,
  'unread penalty': (of) => penaltyOf(of, 'unread_amount'),
  // The demo has no register of decisions: nothing was upheld or agreed.
  'upheld penalty': ({ summary }) => (summary.hearing === undefined ? 0 : undefined),
  'open actions': ({ summary }) => (summary.hearing === undefined ? 0 : undefined),
  penalties: (of) => penaltyOf({ ...of, said: { ...of.said, party: undefined } }, 'amount'),
  'penalised by a rule': (of) => vendorOf(of)?.penalty?.rules.find(({ rule }) => rule === of.said.rule)?.own_calls,
  'penalised elsewhere': (of) => {
    const rule = vendorOf(of)?.penalty?.rules.find((one) => one.rule === of.said.rule);
    return rule === undefined ? undefined : rule.calls - rule.own_calls;
  },
  'penalised elsewhere in all': (of) => {
    const penalty = vendorOf(of)?.penalty;
    return penalty === undefined || penalty === null ? undefined : penalty.calls - penalty.own_calls;
  },
  noticed: (of) => add(checked(of).map(({ results }) => results)),
  checks: (of) => checksOf(of),
  'checks not made': (of) => checksOf(of) - checked(of).length,
  'checks made': (of) => checked(of).length,
  examined: (of) => checked(of)[0]?.examined,
  loaded: (of) => vendorOf(of)?.loaded.calls,
  files: (of) => files(of).length,
  read: rowsOf('rows_read'),
  accepted: rowsOf('accepted'),
  rejected: rowsOf('rejected'),
  duplicate: rowsOf('duplicate'),
  replaced: rowsOf('replaced'),
  repaired: rowsOf('repaired'),
  emptied: rowsOf('emptied'),
  'call rows': ({ summary }) => add(summary.files.filter(({ feed }) => feed === 'calls').map((file) => file.accepted)),
  'calls loaded': ({ summary }) => summary.feeds.find(({ feed }) => feed === 'calls')?.facts,
  'objection rows': ({ summary }) =>
    add(summary.files.filter(({ feed }) => feed === 'objections').map((file) => file.accepted)),
  revised: ({ summary }) => add(summary.revisions.map(({ rows }) => rows)),
  invoiced: (of) => omitted(of)?.invoice?.invoiced,
  logged: (of) => omitted(of)?.invoice?.logged,
  'missing ids': (of) => omitted(of)?.missing_ids,
  'complaints of silent days': (of) => omitted(of)?.complaints,
  'changed calls': (of) => later(of)?.changed_calls,
  'changed in favour': (of) => later(of)?.in_favour,
  'changed values': (of) => add(of.summary.later_deliveries.vendors.map(({ values }) => values)),
  'found elsewhere': ({ findings, said: { party } }) =>
    new Set(
      findings
        .filter(({ responsible, vendor }) => responsible === party && vendor !== party)
        .map(({ vendor, call_id: call }) => `${vendor} ${call}`),
    ).size,
  vanished: (of) => later(of)?.findings.lapsed,
  complaints: (of) => add(complaintsOf(of).map(({ complaints }) => complaints)),
  'complaints without a call': (of) => add(complaintsOf(of).map((row) => row.without_call)),
  'complaints with a call': (of) => add(complaintsOf(of).map((row) => row.complaints - row.without_call)),
  'complaints with a violation': (of) => add(complaintsOf(of).map((row) => row.with_violation)),
  'findings before': (of) => {
    const earlier = before(of);
    return earlier === undefined ? undefined : found(earlier);
  },
  'answered before': (of) => {
    const earlier = before(of);
    return earlier === undefined ? undefined : answeredInAll(earlier);
  },
  'new problems': problemsOf('new'),
  'repeated problems': problemsOf('repeated'),
  'ended problems': problemsOf('ended'),
  'outside hours': (of) => {
    const hours = vendorOf(of)?.hours;
    return hours === undefined ? undefined : add(hours.map(({ outside_hours: outside }) => outside));
  },
  'violations at an hour': (of) => {
    const [weekday, hour] = (of.said.hour ?? '').split(' ').map(Number);
    return vendorOf(of)?.hours.find((cell) => cell.weekday === weekday && cell.hour === hour)?.violating_calls;
  },
  'objections of a bar': (of) => {
    const latency = stops(of);
    if (of.said.bar === NOT_AT_ALL) return latency?.not_passed_on;
    const bars = of.said.chart === 'passed on' ? latency?.passed_on : latency?.calls;
    return bars?.find(({ up_to_hours: upTo }) => String(upTo) === of.said.bar)?.objections;
  },
  'open points': openPoints,
  'calls of a gap': (of) => gapOf(of)?.calls,
  'rows of a gap': (of) => of.summary.gaps.find(({ id }) => id === of.said.gap)?.rows,
  'all rows of a gap': (of) => of.summary.gaps.find(({ id }) => id === of.said.gap)?.of,
  'conversations of a gap': (of) => of.summary.gaps.find(({ id }) => id === of.said.gap)?.conversations,
  'findings of a gap': (of) => gapOf(of)?.findings,
  'violations of a subject': (of) => subjectOf(of)?.violations,
  'conversations of a subject': (of) => subjectOf(of)?.conversations,
  'share of a subject': (of) => {
    const subject = subjectOf(of);
    return subject === undefined ? undefined : Math.round((100 * subject.conversations) / own(of).conversations);
  },
  'months without results': (of) =>
    (vendorOf(of)?.over_time ?? of.summary.company.over_time).months.filter(({ source }) => source === 'no-results')
      .length,
  'further measures': (of) => (vendorOf(of)?.measures.length ?? 0) - MOST_MEASURES,
  answers: ({ summary }) => (summary.answers.length === 0 ? 0 : undefined),
  'own files': ({ summary, said }) =>
    summary.files.filter(({ vendor }) => vendor === null || vendor === said.party).length,
  'files of a party': (of) => filesOfParty(of).length,
  'read of a party': ofParty('rows_read'),
  'accepted of a party': ofParty('accepted'),
  'rejected of a party': ofParty('rejected'),
  'duplicate of a party': ofParty('duplicate'),
  'replaced of a party': ofParty('replaced'),
  'repaired of a party': ofParty('repaired'),
  'emptied of a party': ofParty('emptied'),
  'asked numbers': ({ asked }) => numbersIn(asked.numbers).size,
  'asked numbers called': ({ asked }) => numbersIn(asked.numbers.filter(({ answer }) => answer === 'called')).size,
  'asked numbers not called': ({ asked }) =>
    numbersIn(asked.numbers.filter(({ answer }) => answer === 'no-call-found')).size,
  'asked violations': (of) => askedViolations(of).length,
  'asked numbers violated': (of) => numbersIn(askedViolations(of)).size,
  'asked breaches': (of) => askedVerdicts(of, 'breach'),
  'asked reviews': (of) => askedVerdicts(of, 'review'),
  'asked attempts': (of) => askedVerdicts(of, 'attempt'),
  'asked calls': ({ asked }) => asked.calls.length,
  'asked calls in a span': ({ asked, said }) => {
    const [from = '', to = ''] = (said.span ?? '').split(' ');
    return asked.calls.filter(({ local_time: at = '' }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to).length;
  },
  'judged months': ({ summary, said: { party } }) =>
    party === undefined || summary.vendors.some(({ id }) => id === party) ? 1 : 0,
  'serious months': ({ summary }) => (summary.rating.level === 'serious' ? 1 : 0),
  vendors: ({ summary }) => summary.vendors.length,
};

function checksOf({ summary, said, checks }: Counted): number {
  return said.party === undefined ? checks.own * summary.vendors.length + checks.overall : checks.own;
}

function onBasis(of: Counted, name: string): number {
  return own(of).bases.find(({ basis }) => basis === name)?.conversations ?? 0;
}

/** “Niet”: the bar of objections that were not passed on. */
export const NOT_AT_ALL = 'not at all';

function gapOf({
  summary,
  said,
}: Counted): { readonly calls: number | null; readonly findings: number | null } | undefined {
  const gap = summary.gaps.find(({ id }) => id === said.gap);
  return said.party === undefined ? gap : gap?.by_vendor.find(({ vendor }) => vendor === said.party);
}

function subjectOf(of: Counted) {
  const [dimension, name] = (of.said.subject ?? '').split('|');
  const held = vendorOf(of)?.concentrations.find((one) => one.dimension === dimension);
  return held?.rows.find(({ subject }) => subject === name);
}

/** As many measures as the report of a call centre names. */
const MOST_MEASURES = 5;

function filesOfParty({ summary, said }: Counted): Summary['files'] {
  return summary.files.filter(({ feed, vendor }) => feed === said.feed && vendor === said.party);
}

function numbersIn(rows: readonly Row[]): ReadonlySet<string | undefined> {
  return new Set(rows.map(({ number }) => number).filter((number) => number !== ''));
}

/** Asked calls with a proven violation of the law, in the findings of all judged months. */
function askedViolations({ asked, months }: Counted): readonly Row[] {
  const proven = [...months.values()]
    .flatMap(({ findings }) => findings)
    .filter(({ level, grade }) => level === 'statute' && grade === 'proven')
    .map(({ vendor, call_id: call }) => `${vendor} ${call}`);
  return asked.calls.filter(({ vendor, call_id: call }) => proven.includes(`${vendor} ${call}`));
}

/** Asked calls with a verdict, in all judged months. */
function askedVerdicts({ asked, months }: Counted, verdict: string): number {
  const held = new Set(
    [...months.values()]
      .flatMap(({ calls }) => calls)
      .filter(({ verdict: found }) => found === verdict)
      .map(({ vendor, call_id: call }) => `${vendor} ${call}`),
  );
  return asked.calls.filter(({ vendor, call_id: call }) => held.has(`${vendor} ${call}`)).length;
}

function omitted({ summary, said }: Counted): Summary['omissions'][number] | undefined {
  return summary.omissions.find(({ vendor }) => said.party === undefined || vendor === said.party);
}

function later(of: Counted) {
  const { later_deliveries: all } = of.summary;
  return of.said.party === undefined ? all : all.vendors.find(({ vendor }) => vendor === of.said.party);
}

function complaintsOf({ summary, said }: Counted): Summary['company']['complaints'] {
  return summary.company.complaints.filter(({ source }) => said.source === undefined || source === said.source);
}
