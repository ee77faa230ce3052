import { regimeName } from '../../src/model/country.ts';
import type { Contact, Grade } from '../../src/model/findings.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { FindingWithProof } from '../../src/model/results.ts';
import type { Story, StoryEvent } from '../../src/model/story.ts';
import { type NumberStory, numberStory, type StoryMark } from '../../src/print/charts/number-story.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import type { PlacedFinding } from './alike.ts';
import { callIdCell, callKey, cell, fileNameIn, type VendorContext } from './context.ts';
import { reasonInWords } from './finding-rows.ts';
import { toneOf } from './parties.ts';
import { fileAfter, type Places } from './places.ts';

const MOST_MARKS = 8;
/** A chart of fewer moments says no more than the table below it, unless the law or the relation changed between them. */
const LEAST_MARKS = 4;
const FILE_LENGTH = 44;
const REASON_LENGTH = 320;
const MILLISECONDS_PER_DAY = 86_400_000;

export interface StoriesView {
  readonly heading: string;
  readonly lead: string;
  readonly empty: string | null;
  readonly stories: readonly StoryView[];
}

export interface StoryView {
  /** The name that links from the list of findings use. */
  readonly id: string;
  readonly heading: string;
  readonly tone: string;
  readonly number: string;
  /** Link to the finding. */
  readonly call: LinkedText;
  readonly sentence: string;
  readonly verdict: string;
  /** Null if the table says all that it would show. */
  readonly svg: Markup | null;
  /** The events that the chart leaves out; null if none. */
  readonly source: string | null;
  readonly events: readonly {
    readonly when: string;
    readonly what: string;
    readonly counted: string;
    readonly file: string;
    readonly row: string;
    readonly isTheCall: boolean;
  }[];
}

/** Part 7: the histories of some numbers from beginning to end. */
export function storiesView(context: VendorContext, rows: readonly FindingWithProof[], places: Places): StoriesView {
  const { vendor, words } = context;
  const { details } = words;
  const { stories } = vendor;
  return {
    heading: details.storiesHeading(stories.length),
    lead: details.storiesLead(stories.length),
    empty: stories.length === 0 ? details.storiesEmpty : null,
    stories: stories.map((story, index) =>
      storyView(context, story, placedFinding(context, story, rows), index + 1, places),
    ),
  };
}

/** The finding that a story is about, from the results, with its place among all. */
function placedFinding(context: VendorContext, story: Story, rows: readonly FindingWithProof[]): PlacedFinding {
  const called = callKey(context, story);
  const index = rows.findIndex((row) => row.rule === story.rule && callKey(context, row) === called);
  const row = rows[index];
  if (row === undefined) {
    throw new Error(`The summary tells of a finding of ${story.rule} that the results do not hold`);
  }
  return { position: index + 1, row };
}

function storyView(
  context: VendorContext,
  story: Story,
  { position, row: finding }: PlacedFinding,
  place: number,
  places: Places,
): StoryView {
  const { words } = context;
  const { details } = words;
  const text = context.text(story.rule);
  const steps = stepsOf(story.events);
  const shown = nearest(steps);
  const leftOut = steps.length - shown.length;
  const chart = chartOf(context, story, shown, place);
  const isHistory = shown.length >= LEAST_MARKS || (shown.length > 1 && chart.bands.length > 1);
  const { href, file } = places.ofFinding(position);
  return {
    id: `number-${place}`,
    heading: details.storyHeading(place, text.title),
    // The colour of the rule, as everywhere: how sure the finding is, the words say.
    tone: context.found.filter(({ rule }) => rule === story.rule).map(toneOf)[0] ?? 'neutral',
    number: `${story.number}, ${details.storyCalls(story.calls_to_number, story.findings_on_number)}`,
    call: linkedText(callIdCell(context, story.call_id, story.number, finding.number), href, fileAfter(file)),
    sentence: text.sentence,
    verdict: verdictOf(context, finding),
    svg: isHistory ? markup(numberStory(chart)) : null,
    source: !isHistory || leftOut === 0 ? null : details.storyLeftOut(leftOut),
    events: shown.map((step) => eventRow(context, step)),
  };
}

function verdictOf(context: VendorContext, finding: FindingWithProof): string {
  const { words } = context;
  const shown = (text: string): string => cell(context, maskNumbers(text), REASON_LENGTH);
  const party = context.party(finding.responsible);
  return words.details.storyVerdict(
    words.gradePrefix(finding.grade as Grade),
    shown(reasonInWords(context, finding)),
    party === 'undetermined' ? null : lowered(words.party(party)),
    shown(words.causeOf(finding.cause, words.localTime(finding.handed_over))),
  );
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** One event, or consecutive calls with nothing between them. */
interface Step {
  readonly first: StoryEvent;
  readonly last: StoryEvent;
  readonly calls: number;
}

function stepsOf(events: readonly StoryEvent[]): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const before = steps.at(-1);
    const follows = event.kind === 'call' && before?.first.kind === 'call';
    if (before !== undefined && follows && !event.is_the_call && !before.last.is_the_call) {
      steps[steps.length - 1] = { first: before.first, last: event, calls: before.calls + 1 };
    } else {
      steps.push({ first: event, last: event, calls: 1 });
    }
  }
  return steps;
}

/** As many steps as a chart can show: those nearest to the call, preferring earlier ones. */
function nearest(steps: readonly Step[]): readonly Step[] {
  const place = steps.findIndex((step) => step.first.is_the_call);
  const after = Math.min(1, steps.length - place - 1);
  const start = Math.max(0, Math.min(place + after + 1, steps.length) - MOST_MARKS);
  return steps.slice(start, place + after + 1);
}

function chartOf(context: VendorContext, story: Story, steps: readonly Step[], place: number): NumberStory {
  const { words } = context;
  const { details } = words;
  const said = steps.map((step) => `${when(context, step)}: ${whatOf(context, step)}`);
  return {
    id: `story-${place}`,
    title: context.text(story.rule).title,
    description: details.storyDescription(said),
    marks: steps.map((step) => ({
      mark: markOf(step.first),
      label: labelOf(context, step),
      date: shortDate(context, step.first.at),
      day: dayOf(step.first.at),
    })),
    bands: [
      ...story.regimes.map(({ regime, from }, index) => ({
        label: details.lawBand(regimeName(regime, context.country, context.words.language)),
        from: from === '' ? null : dayOf(from),
        to: dayOrNull(story.regimes[index + 1]?.from),
        tone: 'law' as const,
      })),
      ...relationBands(context, story.events),
    ],
  };
}

/** Relations by their begin and end; several become one band from the first begin to the last end, or without end if one continues. */
function relationBands(context: VendorContext, events: readonly StoryEvent[]): NumberStory['bands'] {
  const begins = events.filter((event) => event.kind === 'relation-begins');
  const ends = events.filter((event) => event.kind === 'relation-ends');
  const [first] = begins;
  if (first === undefined) return [];
  const isOver = ends.length === begins.length;
  return [
    {
      label: context.words.details.relation(first.detail),
      from: dayOf(first.at),
      to: isOver ? dayOf(ends.at(-1)?.at ?? first.at) : null,
      tone: 'relation',
    },
  ];
}

function markOf(event: StoryEvent): StoryMark {
  switch (event.kind) {
    case 'call':
      return event.is_the_call ? 'the-call' : 'call';
    case 'consent':
    case 'request':
      return 'consent';
    case 'objection':
    case 'withdrawal':
      return 'objection';
    case 'lead':
    case 'suppress':
      return 'handover';
    case 'expiry':
    case 'relation-begins':
    case 'relation-ends':
      return 'end';
  }
}

function labelOf(context: VendorContext, step: Step): string {
  const { details } = context.words;
  if (step.first.is_the_call) return details.theCall;
  return step.first.kind === 'call' ? details.moreCalls(step.calls) : details.eventShort(step.first.kind);
}

function whatOf(context: VendorContext, { first, calls }: Step): string {
  const { details } = context.words;
  switch (first.kind) {
    case 'call':
      if (first.is_the_call) return details.event('call', details.contactOf(first.detail as Contact));
      return calls > 1 ? details.moreCalls(calls) : details.event('call', details.contactOf(first.detail as Contact));
    case 'objection':
      return details.event(
        'objection',
        details.recordedBy(first.detail === '' ? 'undetermined' : context.party(first.detail)),
      );
    case 'relation-begins':
    case 'relation-ends':
      return details.event(first.kind, details.relationKind(first.detail));
    default:
      return details.event(first.kind, '');
  }
}

function eventRow(context: VendorContext, step: Step): StoryView['events'][number] {
  const { words } = context;
  const { first } = step;
  const file = context.summary.files.find(
    (entry) => context.shownPath(entry.path) === context.shownPath(first.source_file),
  );
  const isOwn = file === undefined || file.vendor === null || file.vendor === context.vendor.id;
  return {
    when: when(context, step),
    what: whatOf(context, step),
    counted: first.is_the_call ? words.details.theCall : words.details.counted(first.counted),
    file: isOwn
      ? cell(context, maskNumbers(fileNameIn(context, first.source_file)), FILE_LENGTH)
      : words.details.otherFile,
    row: isOwn ? words.sourceRow(first.source_row) : '',
    isTheCall: first.is_the_call,
  };
}

function when(context: VendorContext, { first, last }: Step): string {
  const { words } = context;
  const isOneDay = first.at.slice(0, 10) === last.at.slice(0, 10) && last.at.length > 10;
  const until = isOneDay && first.at !== last.at ? last.at.slice(11, 16) : words.localTime(last.at);
  return words.details.until(words.localTime(first.at), until);
}

/** `3 jun 2026`, and the time of day if it is known. */
function shortDate(context: VendorContext, at: string): string {
  const day = `${Number(at.slice(8, 10))} ${context.words.details.shortMonth(at.slice(0, 7))} ${at.slice(0, 4)}`;
  return at.length > 10 ? `${day}, ${at.slice(11, 16)}` : day;
}

function dayOf(at: string): number {
  const time = at.length > 10 ? at.slice(11).padEnd(8, ':00') : '00:00:00';
  return Date.parse(`${at.slice(0, 10)}T${time.length === 8 ? time : '00:00:00'}Z`) / MILLISECONDS_PER_DAY;
}

function dayOrNull(day: string | undefined): number | null {
  return day === undefined ? null : dayOf(day);
}
