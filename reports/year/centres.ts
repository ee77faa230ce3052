import { formatNumber } from '../../src/language/numbers.ts';
import { trendLine } from '../../src/print/charts/trend-line.ts';
import { type Markup, markup } from '../../src/print/templates.ts';
import { type Change, comparedMonths, type YearContext } from './context.ts';

/** One row for each call centre. */
export interface CentresView {
  /** Whose rate differs between the first and the last month, and whose does not. */
  readonly finding: string;
  readonly rows: readonly {
    readonly name: string;
    readonly change: string;
    /** Months, conversations, violations, those that it answers for. */
    readonly figures: readonly string[];
    readonly first: string;
    readonly last: string;
    /** Null: there are no two months to draw. */
    readonly trend: Markup | null;
  }[];
}

export function centresView(context: YearContext): CentresView {
  const { words, language, judged, centres } = context;
  const largest = Math.max(
    0,
    ...judged.flatMap(({ summary }) => summary.vendors.map(({ rate }) => rate.per_10000 ?? 0)),
  );
  const decimal = (value: number): string => formatNumber(value, language, 1);
  const [first, last] = [judged[0]?.month ?? '', judged.at(-1)?.month ?? ''];
  const span = context.months.filter(({ month }) => month >= first && month <= last);
  const rows = centres.map(({ id, name }, place) => {
    const months = judged.flatMap(({ month, summary }) => {
      const vendor = summary.vendors.find((one) => one.id === id);
      const own = summary.totals.answered_for.find(({ party }) => party === id)?.calls ?? 0;
      return vendor === undefined ? [] : [{ month, rate: vendor.rate, vendor, own }];
    });
    const compared = comparedMonths(months);
    const sum = (value: (one: (typeof months)[number]) => number): number =>
      months.reduce((total, one) => total + value(one), 0);
    // A month without results is a gap in the line.
    const values = span.map(({ month }) => months.find((one) => one.month === month)?.rate.per_10000 ?? null);
    const stated = months.flatMap(({ month, rate }) =>
      rate.per_10000 === null ? [] : [`${words.shortMonth(month)} ${decimal(rate.per_10000)}`],
    );
    return {
      name,
      kind: compared?.change ?? null,
      change: compared === null ? words.centres.tooFew : words.centres.change[compared.change],
      figures: [
        ...[months.length, sum(({ vendor }) => vendor.conversations), sum(({ vendor }) => vendor.violating_calls)],
        sum(({ own }) => own),
      ].map((figure) => formatNumber(figure, language)),
      first: compared === null ? '' : words.centres.rate(decimal(compared.first.value), compared.first.month),
      last: compared === null ? '' : words.centres.rate(decimal(compared.last.value), compared.last.month),
      trend:
        stated.length < 2
          ? null
          : markup(
              trendLine({
                ...{ id: `year-trend-${place}`, values, largest },
                ...{ title: words.centres.trend(name), description: `${stated.join('. ')}.` },
              }),
            ),
    };
  });
  const named = (kind: Change): readonly string[] => rows.filter((row) => row.kind === kind).map(({ name }) => name);
  return {
    finding: words.centres.finding(named('more'), named('fewer'), named('chance')),
    rows: rows.map(({ kind: _, ...row }) => row),
  };
}
