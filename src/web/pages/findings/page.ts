import { listeningLegend } from '../../../../reports/parts/listening/part.ts';
import {
  type FindingOrder,
  type FindingSearch,
  findFindings,
  type Language,
  type ListedResults,
  listResults,
  markedTitle,
  type PlacedFinding,
  readResultsSummary,
  type Summary,
} from '../../../index.ts';
import { formatLocalTime, formatPeriod } from '../../../language/dates.ts';
import { findingWords } from '../../../language/finding-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { maskNumber } from '../../../print/masking.ts';
import { errorView } from '../../error-view.ts';
import { needsResults } from '../../nothing-yet.ts';
import { definePage, type Page, type Visit } from '../../page.ts';
import { pageNumberIn } from '../../page-number.ts';
import { ruleTitles, vendorName } from '../../workspace-names.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
const PAGE = 50;
const ORDERS: readonly FindingOrder[] = ['grave', 'newest', 'oldest', 'vendor', 'rule'];
const FILTERS = ['vendor', 'rule', 'verdict', 'grade', 'responsible', 'cause'] as const;
type Filter = (typeof FILTERS)[number];

export const page: Page = definePage({
  order: 60,
  group: 'judge',
  isEmpty: needsResults,
  title: { nl: 'Bevindingen', en: 'Findings' },
  view: async (visit) => ({ show: await findingsView(visit, '') }),
  // A number is never part of an address: it arrives as a form.
  actions: { number: async (visit, form) => ({ show: await findingsView(visit, form.get('number') ?? '') }) },
});

async function findingsView(visit: Visit, number: string): Promise<object> {
  const { place, query, language } = visit;
  const words = WORDS[language];
  const all = listResults(place.directory).filter(({ figures }) => figures !== null);
  const current = all.find(({ name }) => name === query.get('period')) ?? all[0];
  const frame = { labels: words.labels, results: null, problem: null };
  if (current === undefined) return frame;
  try {
    return { ...frame, results: await listView(visit, current, all, number) };
  } catch (error) {
    // After a typing mistake in a number, the list stays as it was.
    const results = number === '' ? null : await listView(visit, current, all, '');
    return { ...frame, results, problem: errorView(error, language) };
  }
}

async function listView(
  { place, query, language }: Visit,
  current: ListedResults,
  all: readonly ListedResults[],
  number: string,
): Promise<object> {
  const words = WORDS[language];
  const { summary } = await readResultsSummary(place.directory, current.name, language);
  const chosen = Object.fromEntries(FILTERS.map((filter) => [filter, query.get(filter) ?? ''])) as Record<
    Filter,
    string
  >;
  const order = ORDERS.find((one) => one === query.get('order')) ?? 'grave';
  const pageNumber = pageNumberIn(query);
  const search: FindingSearch =
    number === ''
      ? { ...chosen, order, skipped: (pageNumber - 1) * PAGE, most: PAGE }
      : { number, order: 'newest', most: 500 };
  const { total, findings } = await findFindings(place.directory, current.name, search);
  const titleOf = await ruleTitles(language);
  const address = (to: number): string => {
    const parts = new URLSearchParams({ period: current.name, ...chosen, order, page: String(to) });
    return `findings?${parts.toString()}`;
  };
  const last = Math.max(1, Math.ceil(total / PAGE));
  return {
    period: current.name,
    periods: all.map(({ name, from, to }) => ({
      value: name,
      label: formatPeriod(from, to, language),
      isChosen: name === current.name,
    })),
    filters: FILTERS.map((filter) => ({
      name: filter,
      label: words.filters[filter],
      options: optionsOf(filter, summary, titleOf, language).map((option) => ({
        ...option,
        isChosen: option.value === chosen[filter],
      })),
    })),
    orders: ORDERS.map((one) => ({ value: one, label: words.orders[one], isChosen: one === order })),
    isNumber: number !== '',
    count: words.count(total, formatNumber(total, language)),
    marks: listeningLegend(summary.hearing?.listening, language),
    rows: findings.map((finding) => rowOf(finding, summary, titleOf, language)),
    pages:
      number === '' && last > 1 ? words.pages(formatNumber(pageNumber, language), formatNumber(last, language)) : '',
    previous: number === '' && pageNumber > 1 ? address(pageNumber - 1) : '',
    next: number === '' && pageNumber < last ? address(pageNumber + 1) : '',
  };
}

function optionsOf(
  filter: Filter,
  summary: Summary,
  titleOf: (rule: string) => string,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  const words = WORDS[language];
  const findingTexts = findingWords(language);
  const any = { value: '', label: words.labels.any };
  const vendors = summary.vendors.map(({ id, name }) => ({ value: id, label: name }));
  switch (filter) {
    case 'vendor':
      return [any, ...vendors];
    case 'responsible':
      return [
        any,
        ...vendors,
        { value: 'client', label: words.labels.client },
        { value: 'undetermined', label: words.labels.undetermined },
      ];
    case 'cause': {
      const causes = summary.totals.rules.flatMap(({ parties }) => parties.map(({ cause }) => cause));
      return [
        any,
        ...[...new Set(causes)].map((cause) => ({ value: cause, label: findingTexts.causes[cause] ?? cause })),
      ];
    }
    case 'rule':
      return [any, ...summary.totals.rules.map(({ rule }) => ({ value: rule, label: titleOf(rule) }))];
    case 'verdict':
      return [any, ...Object.entries(findingTexts.verdicts).map(([value, label]) => ({ value, label }))];
    case 'grade':
      return [any, ...Object.entries(findingTexts.grades).map(([value, label]) => ({ value, label }))];
  }
}

function rowOf(
  finding: PlacedFinding,
  summary: Summary,
  titleOf: (rule: string) => string,
  language: Language,
): object {
  const words = WORDS[language];
  const said = findingWords(language);
  return {
    place: finding.place,
    moment: formatLocalTime(finding.local_time, language),
    vendor: vendorName(summary, finding.vendor),
    number: maskNumber(finding.number),
    rule: markedTitle(titleOf(finding.rule), finding.rule, summary.hearing?.listening, finding.vendor),
    verdict: said.verdicts[finding.verdict as keyof typeof said.verdicts] ?? finding.verdict,
    isViolation: finding.verdict === 'violation',
    isBreach: finding.verdict === 'breach',
    grade: said.grades[finding.grade as keyof typeof said.grades] ?? finding.grade,
    responsible:
      finding.responsible === 'client'
        ? words.labels.client
        : finding.responsible === 'undetermined'
          ? words.labels.undetermined
          : vendorName(summary, finding.responsible),
  };
}
