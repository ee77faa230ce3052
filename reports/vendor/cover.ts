import { wordFor } from '../../src/language/numbers.ts';
import { VERDICTS } from '../../src/model/findings.ts';
import { dueDay } from '../../src/model/reply-day.ts';
import type { Measure } from '../../src/model/summary.ts';
import { VERDICT_COLOURS } from '../../src/print/charts/palette.ts';
import { shareBar } from '../../src/print/charts/share-bar.ts';
import { type LinkedText, linkedText, linkedWithin } from '../../src/print/linked-text.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import { actionWords } from '../parts/actions/part.ts';
import { type GapNotice, gapNotice, statusFact } from '../parts/gap-lists.ts';
import { hearingWords } from '../parts/hearing/part.ts';
import { laterWords } from '../parts/later-deliveries/part.ts';
import { type MeasureView, measureView } from '../parts/measures/part.ts';
import { type RatingView, ratingView } from '../parts/rating/part.ts';
import { replyFact } from '../parts/reply/part.ts';
import { overdueOnCover, ownAgreedActions } from './agreed-actions.ts';
import { versionSentence } from './changes.ts';
import type { VendorContext } from './context.ts';
import { elsewhereSentence } from './elsewhere.ts';
import { hearingSentences } from './hearing.ts';
import { laterSentence } from './later.ts';
import { fileAfter, type Places } from './places.ts';
import type { PartyCounts } from './words.ts';

const MOST_ACTIONS = 5;
const LONG_NAME = 32;

export interface FigureView {
  readonly value: string;
  /** Link to the part with the details. */
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
  readonly heading: string;
  /** Too long for the largest letters. */
  readonly isLong: boolean;
  readonly commissioned: string;
  /** Which version this is and what it replaces; null for a first one. */
  readonly version: string;
  /** What makes this a draft, or weighs most; null if nothing is missing. */
  readonly notice: GapNotice | null;
  readonly rating: RatingView;
  readonly sentences: readonly string[];
  readonly figures: readonly FigureView[];
  /** Violations per 10,000 conversations, compared with the month before, and how much of the difference may be chance. */
  readonly rate: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly contents: readonly { readonly id: string; readonly label: string }[];
}

/** Part 1: the verdict in three sentences and the key figures. */
export function coverView(context: VendorContext): CoverView {
  const { vendor, words, names, summary, period } = context;
  const { labels, details } = words;
  const later = laterSentence(context);
  const elsewhere = elsewhereSentence(context);
  return {
    heading: names.vendor,
    isLong: names.vendor.length > LONG_NAME,
    commissioned: words.commissioned(names, period),
    version: versionSentence(context) ?? '',
    notice: gapNotice(context.gaps, context.tellGap, words.language, summary.status === 'draft'),
    rating: ratingView(vendor.rating, vendor.rate, summary.policy.rating, words.language),
    sentences: [
      callsSentence(context),
      words.violationsSentence(
        vendor.violating_calls,
        vendor.without_proof,
        vendor.verdicts.breach,
        vendor.verdicts.review,
      ),
      [words.verdictParties(vendor.violating_calls, partyCounts(context), names), elsewhere]
        .filter((part) => part !== '')
        .join(' '),
      ...(later === '' ? [] : [later]),
      ...hearingSentences(context),
      ...overdueOnCover(context),
    ],
    figures: keyFigures(context),
    rate: rateText(context),
    facts: [
      { label: labels.client, value: names.client },
      { label: labels.period, value: period },
      { label: labels.auditDate, value: words.day(summary.period.as_of) },
      { label: labels.run, value: shortenPrintable(summary.run_id, 24) },
      statusFact(summary.status, words.language),
      replyFact(vendor, words.language, dueDay(summary)),
    ],
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
      ...(summary.hearing === undefined ? [] : [{ id: 'hearing', label: hearingWords(words.language).heading }]),
      ...(ownAgreedActions(context).length === 0
        ? []
        : [{ id: 'agreed-actions', label: actionWords(words.language).heading }]),
      { id: 'penalty', label: details.penaltyHeading },
      { id: 'sure', label: labels.sure },
      { id: 'how', label: labels.how },
    ],
  };
}

/** How much was called; and how many calls in the files are outside the rules, if the two differ. */
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
      // If nobody can be named for some, none does not mean zero.
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

function rateText({ vendor, words }: VendorContext): string {
  const { rate, previous } = vendor;
  const counts = rate.per_10000 === null ? [] : [words.rateCounts(rate)];
  const said = [
    words.rateComparison(rate, previous?.rate ?? null),
    ...counts,
    words.rateChance(rate).replace(/\.$/u, ''),
  ];
  return said
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

export interface ActionsView {
  readonly lead: string;
  readonly actions: readonly MeasureView[];
  /** How many more measures there are, and where; null if none. */
  readonly more: LinkedText | null;
}

/** The measures among the actions. */
export function shownActions({ vendor }: VendorContext): readonly Measure[] {
  return vendor.measures.slice(0, MOST_ACTIONS);
}

/** The things that this call centre can do now: at most five actions, those against most violations first. */
export function actionsView(context: VendorContext, places: Places): ActionsView {
  const { vendor, words } = context;
  const shown = shownActions(context);
  const more = vendor.measures.length - shown.length;
  return {
    lead: words.actionsLead(shown.length),
    actions: shown.map((measure) => measureView(measure, { language: words.language, text: context.text, place })),
    more: more === 0 ? null : linkedWithin(words.details.actionsMore(more, words.labels.how), words.labels.how, '#how'),
  };

  function place({ rule }: Measure['causes'][number]): { href: string; file: string } {
    const { href, file } = places.ofRule(rule);
    return { href: context.found.some((figures) => figures.rule === rule) ? href : '', file: fileAfter(file) };
  }
}

export interface VerdictBarView extends ChartView {
  readonly parts: readonly {
    readonly label: string;
    readonly value: string;
    readonly colour: string;
  }[];
}

/** All calls of the period by their verdict; null if there is no call. */
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
  const title = words.verdictsTitle(vendor.calls, violation + breach + review, violation, vendor.without_proof);
  const svg = shareBar({ id: 'verdicts', title, description: words.describeParts(parts), parts });
  return {
    title,
    svg: markup(svg),
    source: words.labels.sourceLine,
    parts: parts.map(({ label, value, colour }) => ({ label, value: words.number(value), colour })),
  };
}
