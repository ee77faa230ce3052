import { formatDay } from '../../src/language/dates.ts';
import { ENGLISH } from '../../src/language/phrases.ts';
import type { RequestWords } from './words.nl.ts';

const { n } = ENGLISH;

export const words: RequestWords = {
  title: (vendor, period) => `Request for data of ${period}, ${vendor}`,
  kicker: 'Request for data',
  to: 'To',
  from: 'From',
  date: 'Date',
  subject: 'Subject',
  about: (period) => `data missing about your calls in ${period}`,
  greeting: 'Dear Sir or Madam,',
  lead: (items, period) =>
    items === 1
      ? `We checked your calls in ${period}. On one point, data is missing or contradictory. Could you please look into it?`
      : `We checked your calls in ${period}. On ${n(items)} points, data is missing or contradictory. Could you please look into them?`,
  term: (day, sendTo) => `Send us your answer and the data by ${day} at the latest, to: ${sendTo}.`,
  noTerm: 'Let us know when you can send the data.',
  more: (items) =>
    items === 1
      ? 'There is one more point; your report has it under ‘Reliability’.'
      : `There are ${n(items)} more points; your report has them under ‘Reliability’.`,
  alike:
    'If the data does not exist, let us know that too. As long as it is missing, findings that it might remove stay.',
  closing: 'Yours faithfully,',
  explain: 'Explain how this came about, or deliver what is missing.',
  found: (title, times) => `${title}: ${times === 1 ? 'once' : `${n(times)} times`}.`,
  named: (names, more) => `These are: ${names.join(' · ')}${more === 0 ? '' : ` · and ${n(more)} more`}.`,
  day: (isoDay) => formatDay(isoDay, 'en'),
  otherVendor: 'another call centre',
  footer: 'Confidential.',
  of: 'of',
};
