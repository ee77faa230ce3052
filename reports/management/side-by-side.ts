import type { OverTime } from '../../src/model/over-time.ts';
import { printedInterval } from '../../src/model/rate.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { Rate, VendorSummary } from '../../src/model/summary.ts';
import { rateInterval } from '../../src/print/charts/rate-interval.ts';
import { trendLine } from '../../src/print/charts/trend-line.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import { CODES_FILE } from './codes.ts';
import { type ChartView, callsAnsweredFor, type ManagementContext, sumOf } from './context.ts';
import { measureInReport } from './measures.ts';

export interface SideBySideView {
  readonly chart: ChartView | null;
  /** Why there is no chart. */
  readonly nothing: string | null;
  readonly comparisons: readonly string[];
  readonly rows: readonly VendorRow[];
  /** All call centres together. */
  readonly total: TotalRow;
  readonly notes: readonly string[];
  readonly measures: readonly {
    /** The name that links use for its row in the table. */
    readonly id: string;
    readonly vendor: string;
    /** The report with its findings. */
    readonly file: string;
    readonly remedy: string;
    readonly mended: string;
    readonly causes: readonly LinkedText[];
    readonly more: string;
  }[];
}

export type TotalRow = Pick<VendorRow, 'calls' | 'conversations' | 'rate' | 'interval' | 'trend'> & {
  readonly name: string;
};

export interface VendorRow {
  /** Link to its first measure. */
  readonly name: LinkedText;
  readonly calls: string;
  readonly conversations: string;
  readonly rate: string;
  readonly interval: string;
  readonly own: string;
  readonly ownOf: string;
  readonly completeness: string;
  readonly unchecked: string;
  /** Null if no other month is known. */
  readonly trend: Markup | null;
  readonly noTrend: string;
}

/** Calls before the period are loaded, but no earlier month is judged: how to judge it. */
function notJudged({ summary, words }: ManagementContext): readonly string[] {
  const days = summary.vendors.flatMap(({ loaded }) => (loaded.first_day === null ? [] : [loaded.first_day]));
  const [first] = days.sort();
  return first === undefined || first >= summary.period.from ? [] : [words.notJudged(first)];
}

/** Part 2: one row for each call centre, in the order of the configuration: a ranking would claim more than the figures show. */
export function sideBySideView(context: ManagementContext): SideBySideView {
  const { words, summary } = context;
  const chart = rateChart(context);
  const withheld = whyWithheld(summary.totals.rate);
  const rows = summary.vendors.map((vendor) => vendorRow(context, vendor));
  return {
    chart,
    nothing: chart === null ? (withheld === null ? words.rateUnknown : words.rateWithheld(withheld)) : null,
    comparisons: comparisons(context),
    rows,
    total: totalRow(context),
    notes: [
      words.ownNoteInTable,
      ...codesNote(context),
      ...(rows.some(({ trend }) => trend !== null) ? [words.trendNote] : notJudged(context)),
    ],
    measures: summary.vendors.map((vendor) => bestMeasure(context, vendor)),
  };
}

/** If some are responsible for calls of others: how much their reports say about these, and where the codes are explained. */
function codesNote({ words, summary }: ManagementContext): readonly string[] {
  const answering = summary.vendors.filter(({ elsewhere }) => elsewhere.findings > 0);
  return answering.length === 0 ? [] : [words.codesNote(CODES_FILE)];
}

function rateChart(context: ManagementContext): ChartView | null {
  const { words, summary } = context;
  if (printedInterval(summary.totals.rate) === null) return null;
  const own = summary.vendors.flatMap((vendor) => rateRow(context.party(vendor.id), vendor.rate, words.rate));
  const rows = [...rateRow(words.allVendors(summary.vendors.length), summary.totals.rate, words.rate), ...own];
  const title = words.comparisonTitle(higherPairs(summary.vendors).length, summary.vendors.length, own.length);
  const svg = rateInterval({
    id: 'side-by-side',
    title,
    description: `${words.labels.rateTitle}. ${rows.map(({ label, text }) => `${label}: ${text}`).join('. ')}.`,
    rows,
    format: (value) => (Number.isInteger(value) ? words.number(value) : words.decimal(value)),
  });
  return { title, svg: markup(svg), source: words.rateSource };
}

function rateRow(
  label: string,
  rate: Rate,
  text: (rate: Rate) => string,
): readonly { label: string; value: number; low: number; high: number; text: string }[] {
  const { per_10000: value } = rate;
  const interval = printedInterval(rate);
  return value === null || interval === null ? [] : [{ label, value, ...interval, text: text(rate) }];
}

/** Pairs of call centres where the whole interval of one is above that of the other: only these are said to differ. */
export function higherPairs(vendors: readonly VendorSummary[]): readonly {
  readonly higher: string;
  readonly lower: string;
}[] {
  return vendors.flatMap((one) =>
    vendors
      .filter((other) => {
        const [upper, lower] = [printedInterval(one.rate), printedInterval(other.rate)];
        return upper !== null && lower !== null && upper.low > lower.high;
      })
      .map((other) => ({ higher: one.id, lower: other.id })),
  );
}

function comparisons(context: ManagementContext): readonly string[] {
  const { words, summary } = context;
  const pairs = higherPairs(summary.vendors);
  return summary.vendors.flatMap(({ id }) => {
    const lower = pairs.filter(({ higher }) => higher === id).map((pair) => context.party(pair.lower));
    return lower.length === 0 ? [] : [words.comparison(context.party(id), lower)];
  });
}

function vendorRow(context: ManagementContext, vendor: VendorSummary): VendorRow {
  const { words, summary, checks } = context;
  const figures = summary.completeness.filter((figure) => figure.vendor === vendor.id);
  const unchecked = checks.filter((check) => !check.isOverall).length - figures.length;
  const { own, undetermined, isUnknown } = callsAnsweredFor(vendor, vendor.id);
  const trend = trendOf(context, vendor);
  return {
    name: linkedText(context.party(vendor.id), `#${measureId(context, vendor)}`),
    calls: words.number(vendor.in_scope),
    conversations: words.number(vendor.conversations),
    rate: vendor.rate.per_10000 === null ? '–' : words.decimal(vendor.rate.per_10000),
    interval: words.interval(vendor.rate),
    own: isUnknown ? '?' : words.number(own),
    ownOf: words.ownOf(vendor.violating_calls, undetermined),
    completeness: words.number(sumOf(figures, ({ results }) => results)),
    unchecked: words.unchecked(unchecked),
    trend,
    noTrend: trend !== null ? '' : whyWithheld(vendor.rate) === null ? words.noTrend : words.interval(vendor.rate),
  };
}

function totalRow(context: ManagementContext): TotalRow {
  const { words, summary } = context;
  const { totals, company } = summary;
  return {
    name: words.together,
    calls: words.number(totals.in_scope),
    conversations: words.number(totals.conversations),
    rate: totals.rate.per_10000 === null ? '–' : words.decimal(totals.rate.per_10000),
    interval: words.interval(totals.rate),
    trend: trendChart(context, 'trend-all', words.allVendors(summary.vendors.length).toLowerCase(), company.over_time),
  };
}

function trendOf(context: ManagementContext, vendor: VendorSummary): Markup | null {
  const place = context.summary.vendors.indexOf(vendor);
  return trendChart(context, `trend-${place}`, context.party(vendor.id), vendor.over_time);
}

/** Null if no other month is known. */
function trendChart(context: ManagementContext, id: string, name: string, { months }: OverTime): Markup | null {
  const { words, summary } = context;
  const rates = months.map(({ month, rate }) => ({ month, value: rate?.per_10000 ?? null }));
  const known = rates.filter(({ value }) => value !== null);
  if (known.length < 2) return null;
  const svg = trendLine({
    id,
    title: words.trendTitle(name),
    description: `${known.map(({ month, value }) => `${words.month(month)}: ${words.decimal(value ?? 0)}`).join('. ')}.`,
    values: rates.map(({ value }) => value),
    largest: largestRate(summary.vendors),
  });
  return markup(svg);
}

function largestRate(vendors: readonly VendorSummary[]): number {
  return Math.max(0, ...vendors.flatMap(({ over_time: time }) => time.months.map(({ rate }) => rate?.per_10000 ?? 0)));
}

function bestMeasure(context: ManagementContext, vendor: VendorSummary): SideBySideView['measures'][number] {
  const base = { id: measureId(context, vendor), vendor: context.party(vendor.id), file: `vendor-${vendor.id}.pdf` };
  const [best] = vendor.measures;
  if (best === undefined) {
    const { isUnknown, isUnknownOfAll } = callsAnsweredFor(vendor, vendor.id);
    const remedy = context.words.noMeasure(isUnknownOfAll ? 'all' : isUnknown ? 'some' : 'none');
    return { ...base, remedy, mended: '', causes: [], more: '' };
  }
  return { ...base, ...measureInReport(context, vendor.id, best) };
}

function measureId({ summary }: ManagementContext, vendor: VendorSummary): string {
  return `measure-${summary.vendors.indexOf(vendor)}`;
}
