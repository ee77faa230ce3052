import type { StatedBy } from '../model/statements.ts';
import { formatPeriod } from './dates.ts';
import { ENGLISH } from './phrases.ts';
import type { StatementWords } from './statement-words.nl.ts';

const { counted, day, listed } = ENGLISH;

const RECORDS: Readonly<Record<StatedBy['feed'], readonly [one: string, many: string]>> = {
  consents: ['consent', 'consents'],
  relations: ['customer relation', 'customer relations'],
};

export const words: StatementWords = {
  stated: ({ feed, by, on, from, to }) =>
    `According to the statement by ${by} of ${day(on)}, these are all ${RECORDS[feed][1]} for calls of ${formatPeriod(from, to, 'en')}.`,
  heading: 'Statements about the data',
  leadOfAnswer:
    'What this answer says about data that are missing rests on a statement of the company. Whoever made it signs here.',
  lead: 'That there was no legal basis is proven for these findings by a statement of the company about its own data. A finding may rest on several statements. Whoever made it signs here.',
  columns: ['Statement', 'Name', 'Day', 'Signature'],
  signed: ({ feed }, client, period) =>
    `These are all ${RECORDS[feed][1]} for calls of ${period} that ${client} holds, and that others collected for ${client}.`,
  findings: (findings) =>
    `${counted(findings, 'proven finding', 'proven findings')} ${findings === 1 ? 'rests' : 'rest'} on this.`,
  contradicted: ({ feed, by, on }, records, ids) =>
    `Note: according to the statement by ${by} of ${day(on)}, these were all ${RECORDS[feed][1]}. A file delivered later now has ${counted(records, ...RECORDS[feed])} from before that day, for the first time or with other contents: ${listed([...ids, ...(records > ids.length ? [`${records - ids.length} more`] : [])])}.`,
};
