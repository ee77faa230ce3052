import { requestItems, requestWords } from '../../reports/request/letter.ts';
import { formatPeriod } from '../../src/language/dates.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { PHRASES } from './fixed-phrases.ts';
import { knownTexts } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';

const MOST_ITEMS = 9;

/**
 * What the letter to one call centre may print: how many points there are, each with its number, and the results of each check, in the sentences that
 * state them.
 */
export function requestSheet(input: ReportInput, vendor: VendorSummary): Sheet {
  const words = requestWords(input.language);
  const { from, to } = input.summary.period;
  const items = requestItems(input, vendor);
  const points = items.map(({ what }) => what);
  const found = input.summary.completeness.filter(({ vendor: of, results }) => of === vendor.id && results > 0);
  const counted = input.checks.flatMap(({ id, isOverall, text }) => {
    const figure = isOverall ? undefined : found.find(({ check }) => check === id);
    return figure === undefined ? [] : [words.found(text[input.language].title, figure.results)];
  });
  const gaps = points.slice(0, points.length - counted.length);
  const rest = points.length - MOST_ITEMS;
  return {
    language: input.language,
    texts: knownTexts(input, []),
    phrases: PHRASES[input.language],
    cover: {
      numbers: [],
      said: [
        words.lead(points.length, formatPeriod(from, to, input.language)),
        ...[...gaps, ...counted].map((what, index) => `${index + 1}. ${what}`),
        ...items.slice(gaps.length).map(({ where }) => where),
        ...(rest > 0 ? [words.more(rest)] : []),
      ],
    },
    chapters: [],
  };
}
