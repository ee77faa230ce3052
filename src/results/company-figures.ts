import { addMonths } from '../model/calendar-months.ts';
import type { BasisFlow, CompanyFigures, ComplaintFigures, LimitationYear } from '../model/company-figures.ts';
import type { Configuration } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import type { Gap } from '../model/gaps.ts';
import type { RuleDefinition } from '../model/rule.ts';
import type { Store } from '../store/store.ts';
import type { EarlierResults } from './earlier-results.ts';
import { hasWholeLastMonth, monthFigures, monthsTogether, overTime } from './over-time.ts';
import { readCounts } from './read-counts.ts';

/** The basis for comparisons: rules in the order of reports, and the results of the preceding year. */
export interface CompanyScope {
  readonly rules: readonly RuleDefinition[];
  readonly earlier: EarlierResults;
  readonly gaps: readonly Gap[];
}

/** Counts the figures that only the report for the company shows: all call centres together. */
export async function companyFigures(
  store: Store,
  { audit, vendors }: Configuration,
  { rules, earlier, gaps }: CompanyScope,
): Promise<CompanyFigures> {
  const { from, to } = audit;
  const monthsOf = await monthFigures(store, from, to);
  const own = monthsTogether(vendors.flatMap(({ id }) => monthsOf(id)));
  const before = earlier.together.find(({ month }) => month === addMonths(from.slice(0, 7), -1));
  return {
    flow: await readCounts<BasisFlow>(store, 'conversation-flow'),
    limitation: await readCounts<LimitationYear>(store, 'limitation'),
    over_time: overTime(
      own,
      earlier.together,
      rules,
      vendors.every(({ id }) => hasWholeLastMonth(gaps, id, to)),
    ),
    previous: before === undefined ? null : { from: before.from, to: before.to, rate: before.rate },
    complaints: await readCounts<ComplaintFigures>(store, 'complaints', {
      from_day: dayNumber(from),
      to_day: dayNumber(to),
    }),
  };
}
