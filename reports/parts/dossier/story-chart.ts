import type { Dossier, DossierCall } from '../../../src/model/dossier.ts';
import { type NumberStory, numberStory, type StoryMark } from '../../../src/print/charts/number-story.ts';
import type { PartsContext } from './parts.ts';
import { shownText } from './parts.ts';

const MOST_MARKS = 8;
const NAME_LENGTH = 24;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Consecutive events of one kind. */
interface Step {
  readonly mark: StoryMark;
  readonly at: string;
  readonly label: string;
  readonly count: number;
}

export interface StoryChart {
  readonly title: string;
  readonly svg: string;
  readonly source: string;
}

/** The number's history as a picture: who had it, relations, and events; null if there are too few to draw. */
export function storyChart(context: PartsContext, dossier: Dossier): StoryChart | null {
  const steps = stepsOf(context, dossier);
  if (steps.length < 2) return null;
  const drawn = steps.slice(-MOST_MARKS);
  const { words } = context;
  const title = words.storyTitle(dossier.figures);
  const chart: NumberStory = {
    id: 'number-story',
    title,
    description: drawn.map((step) => `${words.moment(step.at)}: ${labelOf(step)}`).join('; '),
    marks: drawn.map((step) => ({
      mark: step.mark,
      label: labelOf(step),
      date: words.shortDay(step.at.slice(0, 10)),
      day: dayOf(step.at),
    })),
    bands: bandsOf(context, dossier),
  };
  return { title, svg: numberStory(chart), source: words.storySource(steps.length - drawn.length) };
}

function labelOf({ label, count }: Step): string {
  return count === 1 ? label : `${count}× ${label}`;
}

function stepsOf({ words }: PartsContext, dossier: Dossier): readonly Step[] {
  const { events } = words;
  const single = (mark: StoryMark, at: string | null, label: string): readonly Step[] =>
    at === null || !/^\d{4}-\d{2}-\d{2}/.test(at) ? [] : [{ mark, at, label, count: 1 }];
  const all = [
    ...dossier.relations.flatMap((row) => single('end', row.ended_on, events.relationEnd(words.kinds[row.kind] ?? ''))),
    ...dossier.consents.flatMap((row) => [
      ...single('consent', row.given_at, words.kinds[row.kind] ?? words.kinds['consent'] ?? ''),
      ...single('end', row.withdrawn_at, events.withdrawn(words.kinds[row.kind] ?? '')),
    ]),
    ...dossier.objections.flatMap((row) => single('objection', row.objected_at, events.objection)),
    ...dossier.handovers.flatMap((row) => single('handover', row.delivered_at, words.kinds[row.kind] ?? '')),
    ...dossier.calls.flatMap((row) => single(markOf(row), row.local_time, callLabel(row, words))),
  ];
  const sorted = all
    .map((step, place) => ({ step, place }))
    .sort((a, b) => compare(a.step.at, b.step.at) || a.place - b.place);
  return merged(sorted.map(({ step }) => step));
}

function markOf({ verdict }: DossierCall): StoryMark {
  return verdict === 'violation' ? 'the-call' : 'call';
}

function callLabel(call: DossierCall, words: PartsContext['words']): string {
  return call.is_judged ? words.verdict(call) : words.oneCall;
}

/** Consecutive identical steps become one. */
function merged(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const before = result.at(-1);
    if (before !== undefined && before.mark === step.mark && before.label === step.label)
      result[result.length - 1] = { ...before, count: before.count + 1 };
    else result.push(step);
  }
  return result;
}

/** Above: who had the number; below: the relations. */
function bandsOf({ words }: PartsContext, { owners, relations }: Dossier): NumberStory['bands'] {
  return [
    ...owners.map(({ person_id: person, from, to }) => ({
      label: words.events.owner(shownText(person, NAME_LENGTH)),
      from: from === null ? null : dayOf(from),
      to: to === null ? null : dayOf(to) + 1,
      tone: 'law' as const,
    })),
    ...relations.map(({ kind, started_on: from, ended_on: to }) => ({
      label: words.kinds[kind] ?? '',
      from: from === null ? null : dayOf(from),
      to: to === null ? null : dayOf(to) + 1,
      tone: 'relation' as const,
    })),
  ];
}

/** Days since 1970 of a local time as written; the time of day is a fraction of the day. */
function dayOf(at: string): number {
  const [, hours = '0', minutes = '0'] = /\d{2}:\d{2}/.test(at) ? (/ (\d{2}):(\d{2})/.exec(at) ?? []) : [];
  return (
    Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_PER_DAY) +
    (Number(hours) * 60 + Number(minutes)) / 1440
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
