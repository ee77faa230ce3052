import { formatMonth } from '../../src/language/dates.ts';
import { ENGLISH } from '../../src/language/phrases.ts';
import type { YearWords } from './words.nl.ts';

const { n } = ENGLISH;

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function listed(months: readonly string[]): string {
  const names = months.map((month) => formatMonth(month, 'en').split(' ')[0] ?? '');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const words: YearWords = {
  title: (client, year) => `Year report ${year}, ${client}`,
  kicker: 'Year report',
  heading: (year) => `The months of ${year} side by side`,
  commissioned: (client) => `Telemarketing on behalf of ${client}`,
  footer: 'Confidential.',
  of: 'of',
  judged: (months) =>
    months.length === 1
      ? `One month has been judged: ${listed(months)}.`
      : `${n(months.length)} of 12 months have been judged: ${listed(months)}.`,
  acceptedIn: (months) => (months.length > 3 ? `(${n(months.length)} months)` : `(${listed(months)})`),
  drafts: (months) => `The figures of ${listed(months)} are a draft: something is missing that could change them.`,
  missing: (months) =>
    months.length === 1
      ? `There are no results of ${listed(months)}: this report says nothing about that month.`
      : `There are no results of ${listed(months)}: this report says nothing about those months.`,
  noSums:
    'Every figure is also in the results of its month. Months are not added up: they may have been judged on different days, and on other data.',
  facts: { client: 'Company', months: 'Months judged', asOf: 'Last audit date', program: 'Program' },
  monthsJudged: (count) => `${n(count)} of 12`,
  months: {
    heading: 'Month by month',
    lead: 'All call centres together. The interval says how far chance may move the rate from month to month; the count is not in doubt.',
    columns: ['Month', 'Status', 'Calls', 'Conversations', 'Violations', 'Per 10,000', '95% interval', 'Rating'],
    chart: (year) => `Violations per 10,000 conversations in ${year}`,
    source:
      'Calls with a violation per 10,000 conversations, with the 95% interval. Source: the results of each month.',
    noChart: 'There is no chart: it takes at least two months with 200 conversations or more and a rate that is final.',
  },
  missingPart: {
    heading: 'What is missing',
    none: 'All twelve months have been judged, and none is a draft.',
    notJudged: (month, loaded) =>
      `${month}: no results. ${loaded === 1 ? '1 call is' : `${n(loaded)} calls are`} loaded, and ${loaded === 1 ? 'is' : 'are'} still to be judged.`,
    empty: (months, isUnknown) =>
      `No results of ${listed(months)}.${isUnknown ? '' : ` No calls of ${months.length === 1 ? 'that month' : 'those months'} are loaded.`}`,
    draft: (month, gaps) =>
      `${month}: draft. ${gaps === 1 ? '1 gap is open that could' : `${n(gaps)} gaps are open that could`} change its results.`,
  },
  centres: {
    heading: 'Call centres',
    lead: 'The same figures for each call centre, of its own calls. A call centre does not always answer for a violation in its own call.',
    columns: ['Month', 'Calls', 'Conversations', 'Violations', 'Per 10,000', '95% interval'],
  },
  rules: {
    heading: 'Findings by rule',
    lead: 'All findings by rule and month, including those that lack proof or still have to be reviewed. A dash: no results of that month.',
    none: 'No rule found anything in any month that was judged.',
    rule: 'Rule',
  },
  parties: {
    heading: 'Who answers for violations',
    lead: 'Calls with a violation, by party and month. A call can count for several parties.',
    none: 'There was no violation in any month that was judged.',
    party: 'Party',
  },
  law: {
    heading: 'What changed in the law',
    lead: 'Every call was judged by the law of its own day. These changes fell in the year, and may explain a difference between months.',
    none: 'In the months that were judged nothing changed in the law or the rules that this report looks at.',
    columns: ['From', 'Change'],
  },
  sources: {
    heading: 'Where the figures come from',
    lead: 'The results that this report was made from. The SHA-256 of each summary is in year.json.',
    columns: ['Month', 'Folder', 'Version', 'Audit date', 'Reference'],
  },
  status: (status) => status,
  noResults: 'no results',
  version: (number) => `version ${n(number)}`,
  rating: { 'in-order': 'in order', attention: 'attention', serious: 'serious', 'not-assessable': 'not assessable' },
  interval: (low, high) => `${low} to ${high}`,
  withheld: 'still open',
  tooFew: 'too few',
  undetermined: 'undetermined',
  violations: (violating, without, withoutText) =>
    without === 0 ? violating : `${violating} (${withoutText} without proof)`,
  lawChange: (kind, subject) =>
    ({
      regime: subject,
      'rule-begins': `new rule: ${subject}`,
      'rule-changes': `rule changed: ${subject}`,
      'rule-ends': `rule ended: ${subject}`,
    })[kind],
  shortMonth: (month) => SHORT[Number(month.slice(5, 7)) - 1] ?? month,
};
