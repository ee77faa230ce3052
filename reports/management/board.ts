import { CLIENT, UNDETERMINED } from '../../src/model/findings.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import { lawInPeriod } from '../../src/model/law-certainty.ts';
import type { Measure, Rate, RuleFigures } from '../../src/model/summary.ts';
import { type LinkedText, linkedText, linkedWithin } from '../../src/print/linked-text.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { halfReadLaw } from '../parts/half-read-law.ts';
import type { OmissionsView } from '../parts/omissions/part.ts';
import { laterSentence } from './changes.ts';
import { missingFeeds } from './completeness.ts';
import { type ManagementContext, sumOf, type Tone, toneOf } from './context.ts';
import { measureInReport } from './measures.ts';
import { managementOmissions } from './omissions.ts';
import { placeOfRule } from './places.ts';

export interface BoardView {
  readonly lines: readonly string[];
  /** Signs that a log leaves calls out; null if there are none. */
  readonly omissions: OmissionsView | null;
  readonly risksLead: string;
  readonly risks: readonly RiskView[];
  readonly decisionsLead: string;
  readonly decisions: readonly DecisionView[];
}

export interface RiskView {
  readonly findings: string;
  readonly unit: string;
  readonly tone: Tone;
  readonly title: LinkedText;
  readonly sentence: string;
  readonly where: string;
}

export interface DecisionView {
  readonly who: string;
  readonly what: string;
  readonly why: LinkedText;
  /** For an action: the calls that it would prevent, by cause. */
  readonly mended: string;
  readonly causes: readonly LinkedText[];
  readonly more: string;
}

const MOST_RISKS = 3;
const MOST_DECISIONS = 5;
const MOST_GAPS = 2;
const LONGEST_GAP = 100;
const MOST_MEASURES = 3;
const RANKS: Readonly<Record<Tone, number>> = { violation: 0, breach: 1, neutral: 2 };

/** Part 1: the page for the board. The figures decide every sentence. */
export function boardView(context: ManagementContext): BoardView {
  const { words, summary } = context;

  const decisions = decisionsAsked(context);
  const omissions = managementOmissions(context);
  // The page has room for one less if it also shows signs of missing calls.
  const risks = largestRisks(summary.totals.rules).slice(0, omissions === null ? MOST_RISKS : MOST_RISKS - 1);
  return {
    lines: linesBeside(omissions, stateInLines(context)),
    omissions,
    risksLead: risks.length === 0 ? words.risksEmpty(summary.totals.calls, summary.rules.length) : words.risksLead,
    risks: risks.map((rule) => riskView(context, rule)),
    decisionsLead: words.decisionsLead(decisions.length),
    decisions,
  };
}

/**
 * If logs leave calls out, the signs of that replace whatever the first page already says, the summary of the checks, and later
 * changes.
 */
function linesBeside(omissions: OmissionsView | null, lines: readonly string[]): readonly string[] {
  return omissions === null ? lines : lines.slice(0, 1);
}

/** The three sentences of the first page: how much was called, how much of it was not in order, and to whom that is attributed. */
export function mainSentences({
  words,
  summary,
  during,
  client,
  party: nameOf,
}: ManagementContext): readonly [called: string, violations: string, parties: string] {
  const { totals } = summary;
  const parties = totals.answered_for;
  const of = (party: string): number => parties.find((row) => row.party === party)?.calls ?? 0;
  const vendors = parties.filter(({ party }) => party !== CLIENT && party !== UNDETERMINED);
  return [
    words.stateCalls(totals.in_scope, totals.conversations, summary.vendors.length, during),
    words.violationsSentence(
      totals.violating_calls,
      totals.without_proof,
      totals.verdicts.breach,
      totals.verdicts.review,
    ),
    words.stateParties(
      totals.violating_calls,
      client,
      of(CLIENT),
      vendors.map(({ party, calls }) => ({ name: nameOf(party), calls })),
      of(UNDETERMINED),
    ),
  ];
}

/** The rules with violations whose law is partly our own reading; a lawyer signs for those. Empty: there are none. */
export function ownReadingSentence({ words, summary, text }: ManagementContext): readonly string[] {
  const rules = summary.totals.rules
    .filter((rule) => toneOf(rule) === 'violation' && weightOf(rule) > 0)
    .filter(({ rule }) => lawInPeriod(summary.rules, rule) === 'our-reading')
    .map(({ rule }) => text(rule).title);
  return rules.length === 0 ? [] : [words.ownReading(rules)];
}

/** What the cover does not say: the rate, how certain all is, and later changes. */
export function stateInLines(context: ManagementContext): readonly string[] {
  const { words, summary } = context;
  const perCheck = summary.completeness;
  const later = laterSentence(context);
  return [
    words.stateRate(summary.totals.rate, beforeOf(context)),
    words.stateSureness(
      sumOf(perCheck, ({ results }) => results),
      missingFeeds(context).length,
    ),
    ...(later === '' ? [] : [later]),
  ];
}

/** The month before, if its results are there. */
function beforeOf({ summary, words }: ManagementContext): { readonly period: string; readonly rate: Rate } | null {
  const { previous } = summary.company;
  return previous === null ? null : { period: words.period(previous.from, previous.to), rate: previous.rate };
}

/** Law precedes other rules, and those precede weak evidence; then comes the rule with most findings that are more than possible. */
export function largestRisks(rules: readonly RuleFigures[]): readonly RuleFigures[] {
  return rules
    .filter(countsAsBroken)
    .map((rule, index) => ({ rule, index, rank: RANKS[toneOf(rule)], weight: weightOf(rule) }))
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.index - b.index)
    .slice(0, MOST_RISKS)
    .map(({ rule }) => rule);
}

/** Missing proof counts under the law, and wherever only proof is required. */
function countsAsBroken(rule: RuleFigures): boolean {
  return (toneOf(rule) === 'breach' ? rule.grades.proven : weightOf(rule)) > 0;
}

function weightOf({ grades: { proven, 'not-demonstrable': unproven } }: RuleFigures): number {
  return proven + unproven;
}

function riskView(context: ManagementContext, rule: RuleFigures): RiskView {
  const { words, summary } = context;
  const text = context.text(rule.rule);
  const [most] = rule.parties;
  const cause =
    most === undefined
      ? ''
      : words.riskWhere(context.party(most.responsible), most.cause, most.findings, rule.findings);
  return {
    findings: words.number(rule.findings),
    unit: words.findingsUnit(rule.findings),
    tone: toneOf(rule),
    title: linkedText(text.title, placeOfRule(context, rule.rule)),
    sentence: text.sentence,
    where: `${words.gradeCounts(rule.grades)}. ${words.lawCertainty(lawInPeriod(summary.rules, rule.rule))} ${cause}`,
  };
}

/** The penalties of all call centres together; empty if there is only one, or if they are in several currencies. */
function totalOf({ words, summary }: ManagementContext): string {
  const penalties = summary.vendors.flatMap(({ penalty }) =>
    penalty === null || penalty.calls === 0 ? [] : [penalty],
  );
  const [first, ...others] = penalties;
  const isOneSum = others.length > 0 && others.every(({ currency }) => currency === first?.currency);
  return isOneSum
    ? words.money(
        sumOf(penalties, ({ amount }) => amount),
        first?.currency ?? '',
      )
    : '';
}

function lawOfPenalties({ summary, text, words: { language } }: ManagementContext): readonly string[] {
  const penalties = summary.vendors.map(({ penalty }) => penalty);
  return halfReadLaw({ penalties, inForce: summary.rules, ruleTitle: (rule) => text(rule).title, language });
}

/** At most five: what makes this a draft; the actions against most violations, whoever takes them; penalties; questions about the logs; missing files. */
export function decisionsAsked(context: ManagementContext): readonly DecisionView[] {
  const { words, summary } = context;
  const penalties = summary.vendors.flatMap(({ id, penalty }) =>
    penalty === null || penalty.calls === 0
      ? []
      : [
          {
            name: context.party(id),
            amount: words.money(penalty.amount, penalty.currency),
            unread: penalty.unread_calls === 0 ? '' : words.money(penalty.unread_amount, penalty.currency),
          },
        ],
  );
  const questions = sumOf(summary.completeness, ({ results }) => results);
  const missing = missingFeeds(context);
  // Nobody claims a sum that can still change.
  const isDraft = summary.status === 'draft';
  const toCompleteness = (sentence: string): LinkedText =>
    linkedWithin(sentence, words.labels.completeness, '#completeness');
  const others = [
    ...(penalties.length === 0 || isDraft
      ? []
      : [
          {
            who: words.labels.contract,
            what: words.decidePenalty(penalties.length),
            why: linkedText([words.penaltySums(penalties, totalOf(context)), ...lawOfPenalties(context)].join(' '), ''),
          },
        ]),
    ...(questions === 0
      ? []
      : [{ who: words.labels.logs, what: words.decideQuestions(questions), why: toCompleteness(words.questionsWhy) }]),
    ...(missing.length === 0
      ? []
      : [
          {
            who: words.labels.evidence,
            what: words.decideMissing(missing),
            why: toCompleteness(words.missingWhy(missing.length)),
          },
        ]),
  ].map(withoutMeasure);
  const drafts = draftDecision(context).map(withoutMeasure);
  const measures = largestMeasures(context, MOST_DECISIONS - others.length - drafts.length);
  return [...drafts, ...measures.map(({ party, measure }) => measureDecision(context, party, measure)), ...others];
}

/** A decision that is not an action against violations. */
function withoutMeasure(decision: Pick<DecisionView, 'who' | 'what' | 'why'>): DecisionView {
  return { ...decision, mended: '', causes: [], more: '' };
}

/** A draft first asks for whatever would make it final, and names the heaviest gaps. */
function draftDecision({
  words,
  summary,
  tellGap,
}: ManagementContext): readonly Pick<DecisionView, 'who' | 'what' | 'why'>[] {
  const open = summary.gaps.filter(isOpenAndBlocking);
  if (open.length === 0) return [];
  const first = open.slice(0, MOST_GAPS).map((gap) => firstSentence(tellGap(gap).what));
  return [
    {
      who: words.labels.evidence,
      what: words.decideGaps(open.length),
      why: linkedWithin(words.gapsWhy(first, open.length), words.labels.completeness, '#completeness'),
    },
  ];
}

/** An item about a gap begins with the gap itself; its consequences are with the others. */
function firstSentence(text: string): string {
  const [first = text] = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  return shortenPrintable(first, LONGEST_GAP);
}

function measureDecision(context: ManagementContext, party: string, measure: Measure): DecisionView {
  // The page has room for the largest.
  const { remedy, mended, causes, more } = measureInReport(context, party, measure, 1);
  return {
    who: party === CLIENT ? context.client : context.party(party),
    what: remedy,
    why: linkedText('', ''),
    mended,
    causes,
    more,
  };
}

/** For all parties, the actions against most violations, then most calls; then in the order of the summary, the company before call centres. */
function largestMeasures(
  { summary }: ManagementContext,
  room: number,
): readonly { readonly party: string; readonly measure: Measure }[] {
  const all = [
    ...summary.client_measures.map((measure) => ({ party: CLIENT, measure })),
    ...summary.vendors.flatMap(({ id, measures }) => measures.map((measure) => ({ party: id, measure }))),
  ].map((entry, place) => ({ ...entry, place }));
  return all
    .sort(
      (a, b) => b.measure.violations - a.measure.violations || b.measure.calls - a.measure.calls || a.place - b.place,
    )
    .slice(0, Math.min(MOST_MEASURES, room));
}
