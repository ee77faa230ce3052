import { wordFor } from '../../src/language/numbers.ts';
import { VERDICTS, type Verdict } from '../../src/model/findings.ts';
import type { Rate } from '../../src/model/summary.ts';
import { PALETTE } from '../../src/render/charts/palette.ts';
import { rateInterval } from '../../src/render/charts/rate-interval.ts';
import { shareBar } from '../../src/render/charts/share-bar.ts';
import { type GapNotice, gapNotice, statusFact } from '../../src/render/gap-lists.ts';
import { laterWords } from '../../src/render/later-deliveries/part.ts';
import { type LinkedText, linkedText, linkedWithin } from '../../src/render/linked-text.ts';
import { shortened } from '../../src/render/printable.ts';
import { type Markup, markup } from '../../src/render/templates.ts';
import { versionSentence } from './changes.ts';
import type { VendorContext } from './context.ts';
import { elsewhereSentence } from './elsewhere.ts';
import { laterSentence } from './later.ts';
import { linkedRuleIn, type Places } from './places.ts';
import type { PartyCounts } from './words.ts';

const MOST_ACTIONS = 5;
const LONG_NAME = 32;

const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  violation: PALETTE.violation,
  breach: PALETTE.breach,
  review: '#5c646c',
  attempt: '#b4bac0',
  lawful: '#d9dce0',
  'out-of-scope': '#eceef0',
};

export interface FigureView {
  readonly value: string;
  /** Leads to the part that tells of it. */
  readonly label: LinkedText;
  readonly note: string;
  readonly tone: string;
}

export interface ChartView {
  readonly title: string;
  readonly svg: Markup;
  readonly source: string;
}

export interface CoverView {
  readonly kicker: string;
  readonly heading: string;
  /** Too long for the largest letters. */
  readonly isLong: boolean;
  readonly commissioned: string;
  /** Which version this is and what it replaces; empty of a first one. */
  readonly version: string;
  /** What makes this a draft, or weighs most; null: nothing is missing. */
  readonly notice: GapNotice | null;
  readonly sentences: readonly string[];
  readonly figures: readonly FigureView[];
  readonly rate: ChartView | null;
  readonly rateText: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly contentsHeading: string;
  readonly contents: readonly { readonly id: string; readonly label: string }[];
}

/** Part 1: the verdict in three sentences and the key figures. */
export function coverView(context: VendorContext): CoverView {
  const { vendor, words, names, summary, period } = context;
  const { labels, details } = words;
  const later = laterSentence(context);
  const elsewhere = elsewhereSentence(context);
  return {
    kicker: labels.report,
    heading: names.vendor,
    isLong: names.vendor.length > LONG_NAME,
    commissioned: words.commissioned(names, period),
    version: versionSentence(context) ?? '',
    notice: gapNotice(context.gaps, context.tellGap, words.language, summary.status === 'draft'),
    sentences: [
      callsSentence(context),
      words.verdictViolations(
        vendor.violating_calls,
        vendor.without_proof,
        vendor.verdicts.breach,
        vendor.verdicts.review,
      ),
      [words.verdictParties(vendor.violating_calls, partyCounts(context), names), elsewhere]
        .filter((part) => part !== '')
        .join(' '),
      ...(later === '' ? [] : [later]),
    ],
    figures: keyFigures(context),
    rate: rateChart(context),
    rateText: words.rateComparison(vendor.rate, vendor.previous?.rate ?? null),
    facts: [
      { label: labels.client, value: names.client },
      { label: labels.vendor, value: names.vendor },
      { label: labels.period, value: period },
      { label: labels.auditDate, value: words.day(summary.period.as_of) },
      { label: labels.run, value: shortened(summary.run_id, 24) },
      statusFact(summary.status, words.language),
    ],
    contentsHeading: labels.contents,
    contents: [
      ...(summary.version.replaces === null ? [] : [{ id: 'changes', label: details.changesHeading }]),
      { id: 'actions', label: labels.actions },
      { id: 'who', label: labels.who },
      ...(elsewhere === '' ? [] : [{ id: 'elsewhere', label: details.elsewhereHeading }]),
      { id: 'over-time', label: details.overTimeHeading },
      { id: 'when', label: labels.when },
      { id: 'stops', label: details.stopsHeading },
      { id: 'concentration', label: details.concentrationHeading },
      { id: 'stories', label: details.storiesHeading(vendor.stories.length) },
      { id: 'findings', label: labels.findings },
      ...(later === '' ? [] : [{ id: 'later', label: laterWords(words.language).heading }]),
      { id: 'penalty', label: details.penaltyHeading },
      { id: 'sure', label: labels.sure },
      { id: 'how', label: labels.how },
    ],
  };
}

/** How much was called; and how many calls in the files the rules are not about, where the two differ. */
function callsSentence(context: VendorContext): string {
  const { vendor, words, names, during } = context;
  const sentence = words.verdictCalls(vendor.calls, vendor.in_scope, vendor.conversations, names, during);
  const isPlain = vendor.in_scope === 0 || vendor.in_scope === vendor.calls;
  return isPlain ? sentence : `${sentence} ${words.details.outOfScope(vendor.calls, vendor.in_scope)}`;
}

function partyCounts(context: VendorContext): PartyCounts {
  const rows = context.vendor.answered_for.map(({ party, calls }) => ({ party: context.party(party), calls }));
  const of = (party: string): number => rows.find((row) => row.party === party)?.calls ?? 0;
  return {
    own: of('own'),
    client: of('client'),
    others: rows.filter((row) => row.party === 'other').map((row) => row.calls),
    undetermined: of('undetermined'),
  };
}

function keyFigures(context: VendorContext): readonly FigureView[] {
  const { vendor, words } = context;
  const { labels, details } = words;
  const { own, undetermined } = partyCounts(context);
  return [
    {
      value: words.number(vendor.conversations),
      label: linkedText(wordFor(vendor.conversations, labels.conversations), '#when'),
      note: words.conversationsNote(vendor.in_scope),
      tone: 'plain',
    },
    {
      value: words.number(vendor.violating_calls),
      label: linkedText(wordFor(vendor.violating_calls, labels.violations), '#findings'),
      note: words.violationsNote(vendor.violating_calls, vendor.without_proof, vendor.fine_lapsed),
      tone: 'violation',
    },
    {
      // Where nobody can be named of some, none is not nought.
      value: own === 0 && undetermined > 0 ? '?' : words.number(own),
      label: linkedText(labels.ownViolations, '#who'),
      note: [
        words.ownNote(vendor.violating_calls, own, undetermined),
        details.elsewhereNote(vendor.elsewhere.violating_calls),
      ]
        .filter((part) => part !== '')
        .join('; '),
      tone: 'violation',
    },
    {
      value: words.number(vendor.verdicts.breach),
      label: linkedText(wordFor(vendor.verdicts.breach, labels.breaches), '#findings'),
      note: words.breachesNote,
      tone: 'breach',
    },
  ];
}

function rateChart(context: VendorContext): ChartView | null {
  const { vendor, words } = context;
  const rows = [
    ...rateRow(words.labels.thisPeriod, vendor.rate, words.rate),
    ...(vendor.previous === null
      ? []
      : rateRow(words.period(vendor.previous.from, vendor.previous.to), vendor.previous.rate, words.rate)),
  ];
  if (vendor.rate.per_10000 === null) {
    return null;
  }
  const title = words.rateComparison(vendor.rate, vendor.previous?.rate ?? null);
  const description = `${words.labels.rateTitle}. ${rows.map((row) => `${row.label}: ${row.text}`).join('. ')}.`;
  const svg = rateInterval({
    id: 'rate',
    title,
    description,
    rows,
    format: (value) => (Number.isInteger(value) ? words.number(value) : words.decimal(value)),
  });
  return { title, svg: markup(svg), source: `${words.rateCounts(vendor.rate)}. ${words.rateSource}` };
}

function rateRow(
  label: string,
  rate: Rate,
  text: (rate: Rate) => string,
): readonly { label: string; value: number; low: number; high: number; text: string }[] {
  const { per_10000: value, low, high } = rate;
  return value === null || low === null || high === null ? [] : [{ label, value, low, high, text: text(rate) }];
}

export interface ActionsView {
  readonly heading: string;
  readonly lead: string;
  readonly actions: readonly {
    readonly calls: string;
    readonly unit: string;
    readonly remedy: string;
    readonly why: LinkedText;
  }[];
  /** How many more measures there are, and where; null where none. */
  readonly more: LinkedText | null;
}

/** What this call centre can do now: at most five measures, by the number of calls each would have prevented. */
export function actionsView(context: VendorContext, places: Places): ActionsView {
  const { vendor, words } = context;
  const all = vendor.prevented.filter(({ calls }) => calls > 0);
  const prevented = all.slice(0, MOST_ACTIONS);
  return {
    heading: words.labels.actions,
    lead: words.actionsLead(prevented.length),
    actions: prevented.map(({ rule, cause, calls }) => ({
      calls: words.number(calls),
      unit: words.actionCalls(calls),
      remedy: context.text(rule).remedy,
      why: linkedRuleIn(words.actionWhy(context.text(rule).title, cause), context, places, rule),
    })),
    more:
      all.length === prevented.length
        ? null
        : linkedWithin(
            words.details.actionsMore(all.length - prevented.length, words.labels.how),
            words.labels.how,
            '#how',
          ),
  };
}

export interface VerdictBarView extends ChartView {
  readonly parts: readonly {
    readonly label: string;
    readonly value: string;
    readonly colour: string;
  }[];
}

/** All calls of the period by their verdict; null where there is no call. */
export function verdictBarView(context: VendorContext): VerdictBarView | null {
  const { vendor, words } = context;
  if (vendor.calls === 0) {
    return null;
  }
  const parts = VERDICTS.map((verdict) => ({
    label: words.verdictCounted(verdict, vendor.verdicts[verdict]),
    value: vendor.verdicts[verdict],
    colour: VERDICT_COLOURS[verdict],
  }));
  const { violation, breach, review } = vendor.verdicts;
  const title = words.verdictBarTitle(vendor.calls, violation + breach + review, violation, vendor.without_proof);
  const svg = shareBar({ id: 'verdicts', title, description: words.describeParts(parts), parts });
  return {
    title,
    svg: markup(svg),
    source: words.labels.sourceLine,
    parts: parts.map(({ label, value, colour }) => ({ label, value: words.number(value), colour })),
  };
}
