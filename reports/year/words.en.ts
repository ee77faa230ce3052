import { formatMonth } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { capitalise, ENGLISH } from '../../src/language/phrases.ts';
import type { RatingLevel } from '../../src/model/rating.ts';
import type { YearWords } from './words.nl.ts';

const { counted, listed: joined, n } = ENGLISH;

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const RATING: Readonly<Record<RatingLevel, string>> = {
  'in-order': 'in order',
  attention: 'attention',
  serious: 'serious',
  'not-assessable': 'not assessable',
};

function listed(months: readonly string[]): string {
  const names = months.map((month) => formatMonth(month, 'en').split(' ')[0] ?? '');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shortMonth(month: string): string {
  return SHORT[Number(month.slice(5, 7)) - 1] ?? month;
}

export const words: YearWords = {
  title: (client, year) => `Year report ${year}, ${client}`,
  kicker: 'Year report',
  heading: (year) => `The year ${year}`,
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
  facts: { client: 'Company', months: 'Months judged', asOf: 'Last audit date', program: 'Program' },
  monthsJudged: (count) => `${n(count)} of 12`,
  change: (change, last, now, first, before) =>
    `There were ${now} violations per 10,000 conversations in ${listed([last])}, and ${before} in ${listed([first])}. ${
      {
        more: 'That rise is more than chance.',
        fewer: 'That decrease is more than chance.',
        chance: 'That difference may be chance.',
      }[change]
    }`,
  ratings: (month, level, counts) =>
    `Rating of ${listed([month])}: ${RATING[level]}.${
      counts.length === 1 && counts[0]?.months === 1
        ? ''
        : ` Of the months judged: ${joined(counts.map((one) => `${RATING[one.level]} ${counted(one.months, 'time', 'times')}`))}.`
    }`,
  figures: {
    labels: {
      conversations: 'conversations',
      violations: 'violations',
      penalties: 'in contract penalties',
      actions: 'open actions',
    },
    notes: {
      conversations: (months) => `in ${counted(months, 'judged month', 'judged months')}`,
      violations: (without) =>
        without === 0 ? 'all proven' : `${n(without)} of them without proof that calling was allowed`,
      penalties: (heard, isHalfRead) =>
        `as calculated; ${heard} stands after replies and decisions${isHalfRead ? '; the text of the rules behind it is not fully established' : ''}`,
      noPenalties: 'no contract names a penalty for what was found',
      actions: (overdue) => (overdue === 0 ? 'none is overdue' : `${n(overdue)} of them overdue`),
    },
  },
  months: {
    heading: 'Month by month',
    lead: 'All call centres together. The interval says how far chance may move the rate from month to month; the count is not in doubt.',
    columns: ['Month', 'Status', 'Calls', 'Conversations', 'Violations', 'Per 10,000', '95% interval', 'Rating'],
    chart: (change, last, first) =>
      ({
        more: `${listed([last])} had more violations per 10,000 conversations than ${listed([first])}`,
        fewer: `${listed([last])} had fewer violations per 10,000 conversations than ${listed([first])}`,
        chance: `No difference in violations per 10,000 conversations can be shown between ${listed([first])} and ${listed([last])}`,
      })[change],
    source:
      'Calls with a violation per 10,000 conversations, with the 95% interval. Source: the results of each month.',
    noChart: 'There is no chart: it takes at least two months with 200 conversations or more and a rate that is final.',
  },
  missingPart: {
    notJudged: (month, loaded) =>
      `${month}: no results. ${loaded === 1 ? '1 call is' : `${n(loaded)} calls are`} loaded, and ${loaded === 1 ? 'is' : 'are'} still to be judged.`,
    empty: (months, isUnknown) =>
      `No results of ${listed(months)}.${isUnknown ? '' : ` No calls of ${months.length === 1 ? 'that month' : 'those months'} are loaded.`}`,
    draft: (month, gaps) =>
      `${month}: draft. ${gaps === 1 ? '1 gap is open that could' : `${n(gaps)} gaps are open that could`} change its results.`,
  },
  centres: {
    heading: 'Each call centre',
    lead: 'Of the own calls of each call centre. It does not always answer for a violation in its own call; what it answers for in calls of others is counted too.',
    columns: [
      'Call centre',
      'Months',
      'Conversations',
      'Violations',
      'It answers for',
      'Per 10,000, first',
      'Per 10,000, last',
      'Course',
    ],
    finding: (more, fewer, chance) => {
      const parts = [
        ...(more.length === 0
          ? []
          : [`more violations per 10,000 conversations than in the first month: ${joined(more)}`]),
        ...(fewer.length === 0
          ? []
          : [`fewer violations per 10,000 conversations than in the first month: ${joined(fewer)}`]),
        ...(chance.length === 0 ? [] : [`no difference can be shown: ${joined(chance)}`]),
      ];
      return parts.length === 0
        ? 'There are too few conversations to compare the months'
        : capitalise(parts.join('; '));
    },
    change: { more: 'more than at first', fewer: 'fewer than at first', chance: 'difference may be chance' },
    tooFew: 'too few conversations to compare',
    rate: (value, month) => `${value} (${shortMonth(month)})`,
    trend: (name) => `Violations per 10,000 conversations of ${name}, by month`,
  },
  decided: {
    heading: 'What was decided',
    none: 'No reply or decision was recorded.',
    without: (months) =>
      `Not counted, since their results were made without a register of decisions: ${listed(months)}.`,
    older: (months) => `Made before the last line of the register of decisions: ${listed(months)}.`,
  },
  actions: { none: 'No actions were agreed.' },
  money: {
    heading: 'Contract penalties',
    none: 'No contract names a penalty for any call of a final month.',
    columns: [
      'Call centre',
      'Calls',
      'As calculated',
      'Stands after replies and decisions',
      'On rules whose source we did not read',
    ],
    finding: (amount, heard) =>
      `Contract penalties are calculated at ${amount}; of this, ${heard} stands after replies and decisions`,
    drafts: (months) => `Drafts do not count: ${listed(months)}.`,
    amount: (amount, currency) =>
      `${currency === 'EUR' ? '€' : `${currency} `}${formatNumber(amount, 'en', Number.isInteger(amount) ? 0 : 2)}`,
  },
  causes: {
    heading: 'Causes',
    finding: (party, cause, findings, all) => `Most often: ${party}, ${cause} (${n(findings)} of ${n(all)})`,
    lead: 'Findings that are proven or lack proof, by the party that answers for them and by cause. What only says that proof is weak does not count.',
    none: 'No finding was proven in any month that was judged.',
    subject: 'Party and cause',
  },
  rules: {
    heading: 'Rules',
    finding: (rule, findings, all) => `Most often: ${rule} (${n(findings)} of ${n(all)})`,
    lead: 'The same findings by rule; the law first.',
    none: 'No finding was proven in any month that was judged.',
    subject: 'Rule',
  },
  together: 'Together',
  law: {
    heading: 'What changed in the law',
    lead: 'Every call was judged by the law of its own day. These changes fell in the year, and may explain a difference between months.',
    none: 'In the months that were judged nothing changed in the law or the rules that this report looks at.',
    columns: ['From', 'Change'],
  },
  sources: {
    heading: 'Where the figures come from',
    lead: 'Every figure is in the results of its month. A figure of the year adds up these months, each as judged on its own audit date. The SHA-256 of each summary is in year.json.',
    columns: ['Month', 'Folder', 'Version', 'Audit date', 'Reference'],
  },
  status: (status) => status,
  version: (number) => `version ${n(number)}`,
  rating: (level) => RATING[level],
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
  shortMonth,
};
