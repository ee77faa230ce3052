import type { ManagementWords } from '../../reports/management/words.nl.ts';
import { CLIENT, UNDETERMINED, VERDICTS } from '../../src/model/findings.ts';
import { lawInPeriod } from '../../src/model/law-certainty.ts';
import type { Measure, RuleFigures, Summary } from '../../src/model/summary.ts';
import { sum } from './derived-figures.ts';
import { laterSaid, measuresSaid, omissionsSaid, ratingSaid } from './shared-said.ts';

const MOST_CAUSES_ON_BOARD = 1;

export interface CompanyFigures {
  readonly summary: Summary;
  readonly words: ManagementWords;
  readonly ruleTitle: (rule: string) => string;
}

/** On the first page, and again on the page for the board. */
function stateSaid({ summary, words }: CompanyFigures): readonly string[] {
  const { totals, client, vendors, period, company } = summary;
  const { violating_calls: violations, without_proof: without, verdicts } = totals;
  const of = (party: string): number => totals.answered_for.find((row) => row.party === party)?.calls ?? 0;
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const others = totals.answered_for.filter(({ party }) => party !== CLIENT && party !== UNDETERMINED);
  const { previous } = company;
  return [
    words.stateCalls(totals.in_scope, totals.conversations, vendors.length, words.during(period.from, period.to)),
    words.violationsSentence(violations, without, verdicts.breach, verdicts.review),
    words.stateParties(
      violations,
      client.name,
      of(CLIENT),
      others.map(({ party, calls }) => ({ name: names.get(party) ?? party, calls })),
      of(UNDETERMINED),
    ),
    words.stateRate(
      totals.rate,
      previous === null ? null : { period: words.period(previous.from, previous.to), rate: previous.rate },
    ),
    ...laterSaid(summary.later_deliveries, null, words.language),
  ];
}

export function coverSaid(figures: CompanyFigures): readonly string[] {
  const { summary, words } = figures;
  const { totals, period } = summary;
  const { violating_calls: violations, without_proof: without, fine_lapsed: lapsed, verdicts } = totals;
  const of = (party: string): number => totals.answered_for.find((row) => row.party === party)?.calls ?? 0;
  const resting = totals.bases.find(({ basis }) => basis === 'relation')?.conversations ?? 0;
  return [
    ...stateSaid(figures),
    words.relationEndedSince(resting, words.period(period.from, period.to), '2026-07-01'),
    words.conversationsNote(totals.in_scope),
    words.violationsNote(violations, without, lapsed),
    words.ownNote(violations, of(CLIENT), of(UNDETERMINED)),
    ...[totals.conversations, violations, of(CLIENT), verdicts.breach, summary.vendors.length].map(words.number),
    ...ratingSaid(summary.rating, totals.rate, summary.policy.rating, words.language),
  ];
}

/**
 * @param decisions how many decisions the page asks for
 */
export function boardSaid(figures: CompanyFigures, decisions: number, missing: number): readonly string[] {
  const { summary, words, ruleTitle } = figures;
  const { totals, vendors, completeness } = summary;
  const names = new Map([
    ...vendors.map(({ id, name }) => [id, name] as const),
    [CLIENT, summary.client.name] as const,
  ]);
  const questions = sum(completeness, ({ results }) => results);
  const penalties = vendors.flatMap(({ name, penalty }) =>
    penalty === null || penalty.calls === 0
      ? []
      : [
          {
            name,
            amount: words.money(penalty.amount, penalty.currency),
            unread: penalty.unread_calls === 0 ? '' : words.money(penalty.unread_amount, penalty.currency),
          },
        ],
  );
  const total = sum(vendors, ({ penalty }) => penalty?.amount ?? 0);
  const currency = vendors.find(({ penalty }) => penalty !== null)?.penalty?.currency ?? '';
  return [
    ...stateSaid(figures),
    words.stateSureness(questions, missing),
    words.decisionsLead(decisions),
    words.decideQuestions(questions),
    words.decidePenalty(penalties.length),
    words.penaltySums(penalties, penalties.length > 1 ? words.money(total, currency) : ''),
    ...totals.rules.filter(({ findings }) => findings > 0).map((rule) => riskSaid(figures, rule, names)),
    ...totals.rules.map(({ findings }) => `${words.number(findings)} ${words.findingsUnit(findings)}`),
    ...measuresOfAll(summary).flatMap((measure) =>
      measuresSaid([measure], ruleTitle, words.language, MOST_CAUSES_ON_BOARD),
    ),
    ...omissionsSaid(summary.omissions, 'company', words.language),
  ];
}

function measuresOfAll({ client_measures: own, vendors }: Summary): readonly Measure[] {
  return [...own, ...vendors.flatMap(({ measures }) => measures)];
}

function riskSaid(
  { summary, words }: CompanyFigures,
  { rule, grades, parties, findings }: RuleFigures,
  names: ReadonlyMap<string, string>,
): string {
  const [most] = parties;
  const where =
    most === undefined
      ? ''
      : words.riskWhere(names.get(most.responsible) ?? words.undetermined, most.cause, most.findings, findings);
  return `${words.gradeCounts(grades)}. ${words.lawCertainty(lawInPeriod(summary.rules, rule))} ${where}`;
}

export function sideBySideSaid({ summary, words, ruleTitle }: CompanyFigures): readonly string[] {
  const { totals, vendors } = summary;
  return [
    ...[{ name: words.allVendors(vendors.length), rate: totals.rate }, ...vendors].flatMap(({ name, rate }) => [
      `${name}: ${words.rate(rate)}`,
      `${name} ${words.rate(rate)}`,
    ]),
    ...vendors.flatMap(({ measures }) => measuresSaid(measures.slice(0, 1), ruleTitle, words.language)),
  ];
}

export function ownPartSaid({ summary, words, ruleTitle }: CompanyFigures): readonly string[] {
  const own = summary.totals.rules.flatMap(({ parties }) =>
    parties.filter(({ responsible }) => responsible === CLIENT),
  );
  const causes = [...new Set(own.map(({ cause }) => cause))]
    .map((cause) => {
      const rows = own.filter((row) => row.cause === cause);
      return { cause, findings: sum(rows, ({ findings }) => findings) };
    })
    .sort((a, b) => b.findings - a.findings || (a.cause < b.cause ? -1 : 1));
  const [first] = causes;
  const all = sum(own, ({ findings }) => findings);
  return [
    ...(first === undefined ? [] : [words.ownPartTitle(all, summary.totals.findings, first.cause, first.findings)]),
    ...measuresSaid(summary.client_measures, ruleTitle, words.language),
  ];
}

export function stopsSaid({ summary, words }: CompanyFigures): readonly string[] {
  const { shared_numbers: shared, vendors } = summary;
  const calling = vendors.filter(({ stop_latency: own }) => own.called_after > 0).length;
  return [
    words.stopsCalled(calling, vendors.length),
    words.sharedNumbers(shared.numbers, shared.by_call_centres),
    words.firstOf(shared.rows.length, shared.numbers),
  ];
}

export function basesSaid({ summary, words }: CompanyFigures): readonly string[] {
  const { totals, company } = summary;
  const { verdicts } = totals;
  const on = (basis: string): number => totals.bases.find((row) => row.basis === basis)?.conversations ?? 0;
  const ended = (verdict: (typeof VERDICTS)[number]): number =>
    sum(
      company.flow.filter((row) => row.verdict === verdict),
      ({ conversations }) => conversations,
    );
  // Each label of the flow is drawn twice: its white rim, and the label.
  const twice = (label: string, value: number): string => `${words.number(value)} ${words.number(value)} ${label}`;
  return [
    words.basesTitle(on('none'), totals.conversations),
    ...company.flow.map((row) => words.flowPart(row.basis, row.verdict, row.conversations)),
    twice(words.flowWhole, totals.conversations),
    ...totals.bases.map(({ basis, conversations }) => twice(words.basis(basis), conversations)),
    ...VERDICTS.map((verdict) => twice(words.verdictCounted(verdict, ended(verdict)), ended(verdict))),
    words.verdictsTitle(
      totals.calls,
      verdicts.violation + verdicts.breach + verdicts.review,
      totals.violating_calls,
      totals.without_proof,
    ),
    ...VERDICTS.flatMap((verdict) => {
      const label = words.verdictCounted(verdict, verdicts[verdict]);
      return [
        `${label}: ${words.number(verdicts[verdict])}`,
        `${words.number(verdicts[verdict])} ${label} ${words.share(verdicts[verdict], totals.calls)}`,
      ];
    }),
    words.relationResting(on('relation'), totals.conversations),
    words.relationAbolished(
      sum(totals.rules, ({ reasons }) => reasons.find(({ reason }) => reason === 'relation-abolished')?.findings ?? 0),
    ),
    words.weakEmpty(on('consent')),
  ];
}

export function exposureSaid({ summary, words }: CompanyFigures): readonly string[] {
  const { totals, completeness } = summary;
  const check = completeness.find((figure) => figure.check === 'complaint-without-call');
  return [
    words.yearsLead(totals.violating_calls - totals.fine_lapsed, totals.violating_calls, totals.without_proof),
    ...(check === undefined ? [] : [words.complaints(check.examined, check.results)]),
  ];
}

/**
 * @param all checks that could be made, for each call centre separately
 */
export function completenessSaid({ summary, words }: CompanyFigures, all: number): readonly string[] {
  const { completeness: done, period, vendors, lost_objections: lost } = summary;
  const usedRows = (feed: string): number =>
    sum(
      summary.files.filter((file) => file.feed === feed),
      ({ accepted }) => accepted,
    );
  return [
    words.checksLead(
      sum(done, ({ results }) => results),
      all - done.length,
      all,
    ),
    ...vendors.map(({ name, loaded: { calls, first_day: first, last_day: last } }) =>
      words.loaded(name, first, last, calls, (first ?? '') > period.from || (last ?? '') < period.to),
    ),
    words.rowsLead(
      summary.files.length,
      sum(summary.files, ({ removed }) => removed),
    ),
    words.rowsAndCalls(usedRows('calls'), summary.feeds.find(({ feed }) => feed === 'calls')?.facts ?? 0),
    words.objectionsKnown(usedRows('objections'), vendors[0]?.stop_latency.objections ?? 0, words.day(period.to)),
    words.rejectedObjections(lost.rejected),
    words.objectionsWithoutNumber(lost.without_number),
    ...summary.revisions.map(({ rows, feed }) => words.revision(rows, words.feed(feed))),
    ...summary.unknown_entities.map(({ entity, rows }) => words.unknownEntity(entity, rows)),
  ];
}
