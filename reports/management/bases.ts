import { VERDICTS, type Verdict } from '../../src/model/findings.ts';
import { flowBands } from '../../src/print/charts/flow-bands.ts';
import { PALETTE, VERDICT_COLOURS } from '../../src/print/charts/palette.ts';
import { shareBar } from '../../src/print/charts/share-bar.ts';
import { markup } from '../../src/print/templates.ts';
import { provingSentences } from '../parts/statements/part.ts';
import { type ChartView, type ManagementContext, sumOf, toneOf } from './context.ts';
import { weakId } from './places.ts';

export interface PartView {
  readonly label: string;
  readonly value: string;
  readonly share: string;
  readonly colour: string;
}

export interface BarView extends ChartView {
  readonly parts: readonly PartView[];
}

export interface BasesView {
  readonly empty: string | null;
  readonly flow: ChartView | null;
  readonly columns: readonly string[];
  readonly vendors: readonly {
    readonly name: string;
    readonly figures: readonly { readonly value: string; readonly none: boolean }[];
    readonly total: string;
  }[];
  /** Who stated that the records are complete, where that proves findings. */
  readonly stated: readonly string[];
  readonly verdicts: BarView | null;
  readonly relation: readonly string[];
  readonly weakLead: string;
  readonly weakColumns: readonly string[];
  readonly weak: readonly {
    readonly id: string;
    readonly title: string;
    readonly meaning: string;
    readonly findings: string;
  }[];
}

/** Strong grounds are dark, weak ones light, and none has the colour of a violation. */
const BASIS_COLOURS: Readonly<Record<string, string>> = {
  consent: PALETTE.dark,
  request: '#5c646c',
  relation: PALETTE.middle,
  'published-number': '#b4bac0',
  'not-registered': PALETTE.light,
  'not-protected': '#e1e4e7',
  none: PALETTE.violation,
};
const BASIS_ORDER: readonly string[] = Object.keys(BASIS_COLOURS);

/** Part 5: the bases of the conversations, and the verdicts of all calls. */
export function basesView(context: ManagementContext): BasesView {
  const { words, summary } = context;
  const { totals } = summary;
  const present = BASIS_ORDER.filter((basis) => conversationsOn(totals.bases, basis) > 0);
  return {
    empty: totals.conversations === 0 ? words.basesEmpty : null,
    flow: totals.conversations === 0 ? null : flowChart(context, present),
    columns: [words.labels.vendor, ...present.map(words.basis), words.labels.conversations[1]],
    vendors: summary.vendors.map((vendor) => ({
      name: context.party(vendor.id),
      figures: present.map((basis) => figure(context, conversationsOn(vendor.bases, basis))),
      total: words.number(vendor.conversations),
    })),
    stated: provingSentences(summary, words.language),
    verdicts: totals.calls === 0 ? null : verdictsBar(context),
    relation: relationSentences(context),
    ...weakEvidence(context),
  };
}

type Bases = ManagementContext['summary']['totals']['bases'];

function conversationsOn(bases: Bases, basis: string): number {
  return bases.find((row) => row.basis === basis)?.conversations ?? 0;
}

function figure(context: ManagementContext, value: number): { readonly value: string; readonly none: boolean } {
  return { value: context.words.number(value), none: value === 0 };
}

/** From all conversations to their bases, and from there to their outcome. */
function flowChart(context: ManagementContext, present: readonly string[]): ChartView {
  const { words, summary } = context;
  const { bases, conversations } = summary.totals;
  const title = words.basesTitle(conversationsOn(bases, 'none'), conversations);
  const { flow } = summary.company;
  const ending = (verdict: Verdict): number =>
    sumOf(
      flow.filter((row) => row.verdict === verdict),
      (row) => row.conversations,
    );
  const parts = flow.map((row) => words.flowPart(row.basis, row.verdict, row.conversations));
  const svg = flowBands({
    id: 'flow',
    title,
    description: `${parts.join('. ')}.`,
    whole: { key: 'all', label: words.flowWhole, colour: PALETTE.ink },
    middle: present.map((basis) => ({
      key: basis,
      label: words.basis(basis),
      colour: BASIS_COLOURS[basis] ?? PALETTE.light,
    })),
    end: [...VERDICTS].reverse().map((verdict) => ({
      key: verdict,
      label: words.verdictCounted(verdict, ending(verdict)),
      colour: VERDICT_COLOURS[verdict],
    })),
    flows: flow.map(({ basis, verdict, conversations: value }) => ({ from: basis, to: verdict, value })),
    format: words.number,
  });
  return { title, svg: markup(svg), source: words.flowSource };
}

function verdictsBar(context: ManagementContext): BarView {
  const { words, summary } = context;
  const { verdicts, calls } = summary.totals;
  const found = verdicts.violation + verdicts.breach + verdicts.review;
  const title = words.verdictsTitle(calls, found, verdicts.violation, summary.totals.without_proof);
  const parts = VERDICTS.map((verdict) => ({
    label: words.verdictCounted(verdict, verdicts[verdict]),
    value: verdicts[verdict],
    colour: VERDICT_COLOURS[verdict],
  }));
  const description = `${parts.map(({ label, value }) => `${label}: ${words.number(value)}`).join('. ')}.`;
  return {
    title,
    svg: markup(shareBar({ id: 'verdicts', title, description, parts })),
    source: words.labels.sourceLine,
    parts: parts.map(({ label, value, colour }) => ({
      label,
      value: words.number(value),
      share: words.share(value, calls),
      colour,
    })),
  };
}

/** The first day on which a customer relation is no ground for senders of some kinds, and whether the client is one; null: it always is. */
function endOfRelation({
  country,
  summary,
}: ManagementContext): { readonly ended: string; readonly concerns: boolean } | null {
  const ended = country.regimes.find(({ withoutRelation }) => withoutRelation !== undefined);
  if (ended === undefined) return null;
  const concerns = summary.client.entities.some(({ sender }) => ended.withoutRelation?.includes(sender));
  return { ended: ended.from, concerns };
}

/** The effect on these conversations of the end of the customer relation as a ground. */
function relationSentences(context: ManagementContext): readonly string[] {
  const { words, summary } = context;
  const { from, to } = summary.period;
  const end = endOfRelation(context);
  const resting = conversationsOn(summary.totals.bases, 'relation');
  const abolished = sumOf(summary.totals.rules, (rule) =>
    sumOf(
      rule.reasons.filter(({ reason }) => reason === 'relation-abolished'),
      ({ findings }) => findings,
    ),
  );
  const told = words.relationResting(resting, summary.totals.conversations);
  if (end === null) return [told];
  const { ended, concerns } = end;
  return [
    told,
    concerns ? words.relationEnded(ended, from < ended) : words.relationExempt(ended),
    ...(to < ended ? [] : [words.relationAbolished(abolished)]),
  ];
}

/**
 * For the first page of a period that lies before the end of the customer relation as a ground and was judged after it: the meaning of that end;
 * otherwise nothing.
 */
export function lawChangeSentence(context: ManagementContext): readonly string[] {
  const { words, summary, period } = context;
  const { from, to, as_of: asOf } = summary.period;
  const end = endOfRelation(context);
  const resting = conversationsOn(summary.totals.bases, 'relation');
  if (end?.concerns !== true || resting === 0) return [];
  const { ended } = end;
  // Only periods of the preceding year mention the change.
  const isRecent = from >= `${Number(ended.slice(0, 4)) - 1}${ended.slice(4)}`;
  return isRecent && to < ended && asOf >= ended ? [words.relationEndedSince(resting, period, ended)] : [];
}

function weakEvidence(context: ManagementContext): Pick<BasesView, 'weakLead' | 'weakColumns' | 'weak'> {
  const { words, summary } = context;
  const rules = summary.totals.rules.filter((rule) => rule.findings > 0 && toneOf(rule) === 'neutral');
  return {
    weakLead: rules.length === 0 ? words.weakEmpty(conversationsOn(summary.totals.bases, 'consent')) : words.weakLead,
    weakColumns: [words.labels.rule, words.labels.findings],
    weak: [...rules]
      .sort((a, b) => b.findings - a.findings)
      .map((rule) => ({
        id: weakId(rule.rule),
        title: context.text(rule.rule).title,
        meaning: context.text(rule.rule).sentence,
        findings: words.number(rule.findings),
      })),
  };
}
