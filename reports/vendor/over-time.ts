import { regimeName } from '../../src/model/country.ts';
import type { LawChange } from '../../src/model/over-time.ts';
import { printedInterval, type Rate } from '../../src/model/rate.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import { type RateOverTime, rateOverTime } from '../../src/print/charts/rate-over-time.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { markup } from '../../src/print/templates.ts';
import type { VendorContext } from './context.ts';
import type { ChartView } from './cover.ts';
import type { Places } from './places.ts';
import type { MonthComparison } from './words.ts';

export interface OverTimeView {
  readonly lead: string;
  /** Null if no other month is known: a single month shows no trend. */
  readonly chart: ChartView | null;
  readonly notes: readonly string[];
  readonly problems: ProblemsView | null;
}

export interface ProblemsView {
  readonly heading: string;
  /** Why there is no table. */
  readonly empty: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: LinkedText;
    readonly state: string;
    /** Ended problems are shown less prominently. */
    readonly isOver: boolean;
    readonly before: string;
    readonly now: string;
  }[];
}

/** Part 3: thirteen months, and what is new, repeated or over. */
export function overTimeView(context: VendorContext, places: Places): OverTimeView {
  const { words, vendor } = context;
  const { details } = words;
  const { months } = vendor.over_time;
  const isKnown = months.filter(({ rate }) => rate !== null).length > 1;
  const isDrawn = isKnown && months.some(({ rate }) => rate !== null && isDot(rate));
  const hasFew = months.some(({ rate }) => rate !== null && rate.per_10000 !== null);
  return {
    lead: !isKnown ? notJudged(context) : isDrawn ? details.overTimeLead : noDots(context, hasFew),
    chart: isDrawn ? monthsChart(context) : null,
    notes: isKnown ? notes(context) : [],
    problems: isKnown ? problemsView(context, places) : null,
  };
}

/** Why there is no chart although months are known: too few conversations in each, or the rate of this month is not stated. */
function noDots(context: VendorContext, hasFew: boolean): string {
  const { details } = context.words;
  return hasFew ? details.noMonthDrawn : `${details.overTimeTitle(comparisonOf(context))}.`;
}

/** Why there is nothing to compare with, and that loaded earlier months could be judged. */
function notJudged({ vendor, words, summary, names }: VendorContext): string {
  const first = vendor.loaded.first_day;
  const isLoaded = first !== null && first < summary.period.from;
  return words.details.notJudged(isLoaded ? words.day(first) : '', names.client);
}

function monthsChart(context: VendorContext): ChartView {
  const { vendor, words } = context;
  const { details } = words;
  const { months } = vendor.over_time;
  const title = details.overTimeTitle(comparisonOf(context));
  const said = months.flatMap(({ month, rate }) =>
    rate === null || rate.per_10000 === null ? [] : [`${details.longMonth(month)}: ${words.rate(rate)}`],
  );
  const svg = rateOverTime({
    id: 'months',
    title,
    description: `${words.labels.rateTitle}. ${said.join('. ')}.`,
    months: months.map(({ month, rate }, index) => monthOf(context, month, rate, index)),
    marks: context.summary.law_changes.map((change) => ({
      at: placeOf(change.day, months),
      label: changeInWords(context, change),
    })),
    subject: 'last',
    format: words.decimal,
    formatTick: (value) => (Number.isInteger(value) ? words.number(value) : words.decimal(value)),
  });
  return { title, svg: markup(svg), source: `${words.labels.rateTitle}. ${words.labels.sourceLine}` };
}

type Months = VendorContext['vendor']['over_time']['months'];

function monthOf(
  context: VendorContext,
  month: string,
  rate: Months[number]['rate'],
  index: number,
): RateOverTime['months'][number] {
  const { details } = context.words;
  return {
    label: details.shortMonth(month),
    year: index === 0 || month.endsWith('-01') ? month.slice(0, 4) : '',
    rate:
      rate === null || !isDot(rate) ? null : { value: rate.per_10000 ?? 0, low: rate.low ?? 0, high: rate.high ?? 0 },
    note: noteOf(context, rate),
  };
}

/** A stated rate, from enough conversations. */
function isDot(rate: Rate): boolean {
  return rate.per_10000 !== null && printedInterval(rate) !== null;
}

/** The text that replaces a dot. */
function noteOf({ words: { details } }: VendorContext, rate: Rate | null): string {
  if (rate === null) return details.noResults;
  if (whyWithheld(rate) !== null) return details.withheld;
  return rate.of === 0 ? details.noConversations : details.tooFew;
}

/** How many months along the axis a day is; part of a month by its days. */
function placeOf(day: string, months: Months): number {
  const index = months.findIndex(({ month }) => month === day.slice(0, 7));
  return index + (Number(day.slice(8, 10)) - 1) / 31;
}

function changeInWords(context: VendorContext, { kind, id, day }: LawChange): string {
  const { country, words } = context;
  const subject = kind === 'regime' ? regimeName(id, country, words.language) : context.text(id).title;
  return words.details.lawChange(kind, subject, words.day(day));
}

function comparisonOf(context: VendorContext): MonthComparison {
  const { details } = context.words;
  const { months } = context.vendor.over_time;
  const [last, before] = [months.at(-1), months.at(-2)];
  const now = last?.rate ?? { count: 0, of: 0, per_10000: null, low: null, high: null };
  const earlier = months.slice(0, -1).flatMap(({ rate }) => (rate === null || rate.per_10000 === null ? [] : [rate]));
  const [low, high] = [now.low ?? 0, now.high ?? 0];
  const isAbove = earlier.every((rate) => low > (rate.high ?? 0));
  const isBelow = earlier.every((rate) => high < (rate.low ?? 0));
  return {
    month: details.longMonth(last?.month ?? ''),
    monthBefore: details.longMonth(before?.month ?? ''),
    now,
    before: before?.rate ?? null,
    beyondAll: earlier.length < 2 ? null : isAbove ? 'above' : isBelow ? 'below' : null,
    hasEarlier: earlier.length > 0,
  };
}

function notes(context: VendorContext): readonly string[] {
  const { details } = context.words;
  const { months } = context.vendor.over_time;
  const without = months.filter(({ source }) => source === 'no-results').length;
  const parts = months.filter(({ month, from, to }) => from !== `${month}-01` || to !== lastDayOf(month));
  return [
    details.monthsWithout(without, months.length),
    ...parts.map(({ from, to }) => details.partOfMonth(from, to)),
    context.summary.law_changes.length === 0 ? details.noLawChange : '',
  ].filter((note) => note !== '');
}

function lastDayOf(month: string): string {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place, 0)).toISOString().slice(0, 10);
}

function problemsView(context: VendorContext, places: Places): ProblemsView {
  const { vendor, words } = context;
  const { details } = words;
  const { months, problems, compared_with: compared } = vendor.over_time;
  const [month, before] = [months.at(-1), months.at(-2)].map((entry) => details.longMonth(entry?.month ?? '')) as [
    string,
    string,
  ];
  const unknown = compared === null ? details.problemsUnknown(month, before) : null;
  return {
    heading: problems.length === 0 ? details.problemsTitle : details.problemsHeading(problems, month),
    empty: unknown ?? (problems.length === 0 ? details.problemsNone(month, before) : null),
    columns: details.problemColumns(month, before),
    rows: problems.map((problem) => ({
      title: linkedText(context.text(problem.rule).title, places.ofRule(problem.rule).href),
      state: stateOf(details.problemState(problem), places.ofRule(problem.rule).file),
      isOver: problem.state === 'ended',
      before: words.number(problem.before),
      now: words.number(problem.findings),
    })),
  };
}

function stateOf(state: string, file: string): string {
  return file === '' ? state : `${state}, in ${file}`;
}
