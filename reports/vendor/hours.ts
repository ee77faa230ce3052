import type { OpenMinutes } from '../../src/model/configuration.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import { weekMatrix } from '../../src/print/charts/week-matrix.ts';
import { markup } from '../../src/print/templates.ts';
import type { VendorContext } from './context.ts';
import type { ChartView } from './cover.ts';
import type { TimeShare } from './words.ts';

/** A part of the week stands out if it has this many violations, this share of them, and this much more than its share of conversations. */
const STANDS_OUT = { violations: 10, share: 0.4, timesConversations: 1.5 } as const;
const EVENING = 20;

export interface HoursView {
  readonly lead: string;
  readonly empty: string | null;
  readonly chart: ChartView | null;
  readonly notes: readonly string[];
}

/** Part 4: weekday by hour. */
export function hoursView(context: VendorContext): HoursView {
  const { vendor, words, names, summary } = context;
  const { hours } = vendor;
  const violations = sum(hours, (cell) => cell.violating_calls);
  const lead = words.whenLead(violations);
  if (hours.length === 0) {
    return { lead, empty: words.whenEmpty(names), chart: null, notes: [] };
  }
  const conversations = sum(hours, (cell) => cell.conversations);
  const drawn = summary.rules.some(({ rule }) => context.documentation(rule).proof?.includes('hours'));
  const title = words.whenTitle(mostTelling(hours), violations);
  const elsewhere = vendor.violating_calls - violations;
  const outside = words.whenOutside(
    sum(hours, (cell) => cell.outside_hours),
    drawn,
  );
  const where = hours
    .filter((cell) => cell.violating_calls > 0)
    .map((cell) => ({ day: words.days[cell.weekday - 1] ?? '', hour: cell.hour, violations: cell.violating_calls }));
  const own = drawn ? ownWeek(context) : { week: [], notes: [] };
  const permitted = drawn ? permittedWeek(context) : [];
  const svg = weekMatrix({
    id: 'week',
    title,
    description: `${words.whenDescription(conversations, violations, where)} ${outside}`,
    days: words.days,
    cells: hours.map(({ weekday, hour, conversations: held, violating_calls }) => ({
      weekday,
      hour,
      conversations: held,
      violations: violating_calls,
    })),
    permitted,
    permittedLabel: words.labels.permitted,
    own: own.week,
    ownLabel: words.details.ownHours,
    shadeLabel: words.labels.shade,
    numberLabel: words.labels.violatingCalls,
    format: words.number,
  });
  return {
    lead,
    empty: null,
    chart: { title, svg: markup(svg), source: words.labels.sourceLine },
    notes: [outside, ...own.notes, ...(elsewhere > 0 ? [words.whenElsewhere(elsewhere)] : [])],
  };
}

type DayHours = OpenMinutes | null;

/** Those in force on the last day of the period. The text mentions holidays. */
function permittedWeek({ country, summary }: VendorContext): readonly DayHours[] {
  return country.ordinaryWeeks.findLast(({ from }) => from <= summary.period.to)?.days ?? [];
}

/** The company's own hours in an ordinary week, within those of the Code; those in force on the last day of the period. */
function ownWeek(context: VendorContext): { readonly week: readonly DayHours[]; readonly notes: readonly string[] } {
  const { summary, words } = context;
  const { from, to } = summary.period;
  const own = summary.policy.calling_hours
    .filter((hours) => hours.from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (own === undefined) return { week: [], notes: [] };
  const week = permittedWeek(context).map((allowed, index): DayHours => {
    const day = index < 5 ? own.weekdays : index === 5 ? own.saturday : own.sunday;
    if (day === undefined || allowed === null) return allowed;
    if (day === null) return null;
    const both = { open: Math.max(day.open, allowed.open), close: Math.min(day.close, allowed.close) };
    return both.open < both.close ? both : null;
  });
  return {
    week,
    notes: [
      words.details.ownHoursWide,
      ...(own.from > from ? [words.details.ownHoursSeveral(words.day(own.from))] : []),
    ],
  };
}

type HourCells = VendorSummary['hours'];

/** The part of the week with most violations, if it has clearly more than its share of the conversations. */
export function mostTelling(hours: HourCells): TimeShare | null {
  const violations = sum(hours, (cell) => cell.violating_calls);
  const conversations = sum(hours, (cell) => cell.conversations);
  const candidates = [
    { kind: 'evening' as const, weekday: 0, holds: (cell: HourCells[number]) => cell.hour >= EVENING },
    { kind: 'weekend' as const, weekday: 0, holds: (cell: HourCells[number]) => cell.weekday >= 6 },
    ...[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      kind: 'weekday' as const,
      weekday,
      holds: (cell: HourCells[number]) => cell.weekday === weekday,
    })),
  ];
  const telling = candidates
    .map(({ kind, weekday, holds }) => {
      const cells = hours.filter(holds);
      return {
        kind,
        weekday,
        part: sum(cells, (cell) => cell.violating_calls),
        whole: violations,
        expected: (sum(cells, (cell) => cell.conversations) / Math.max(1, conversations)) * violations,
      };
    })
    .filter(
      ({ part, whole, expected }) =>
        part >= STANDS_OUT.violations &&
        part >= STANDS_OUT.share * whole &&
        part >= STANDS_OUT.timesConversations * expected,
    )
    .sort((a, b) => b.part - a.part);
  const [best] = telling;
  return best === undefined ? null : { kind: best.kind, weekday: best.weekday, part: best.part, whole: best.whole };
}

function sum(cells: HourCells, count: (cell: HourCells[number]) => number): number {
  return cells.reduce((total, cell) => total + count(cell), 0);
}
