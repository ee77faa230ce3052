import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { CAMPAIGN, NUMBER, VENDOR } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 14,
  isOptional: true,
  about:
    'Call lists that were screened before they were called (`screening.csv` of `belaudit screen`), and when a call centre was handed each. A source of one list gives that moment as a constant.',
  names: { nl: 'beoordeelde bellijsten', en: 'screened call lists' },
  key: ['vendor', 'campaign', 'number', 'delivered_at'],
  columns: [
    { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
    { name: 'number', kind: 'number', required: true },
    { name: 'to_call', kind: 'boolean', required: true },
    // When the list was handed to the call centre.
    { name: 'delivered_at', kind: 'moment', required: true },
    { name: 'campaign', kind: 'text' },
    { name: 'answer', kind: 'enumeration', values: ['may-call', 'must-not-call', 'cannot-be-shown'] },
    // The moment for which the list was screened.
    { name: 'screened_for', kind: 'moment' },
  ],
  headings: { vendor: VENDOR, number: NUMBER, campaign: CAMPAIGN },
  facts: {
    screening: {
      screening_key: 'BIGINT',
      vendor: 'VARCHAR',
      /** Null: for every campaign. */
      campaign: 'VARCHAR',
      number: 'BIGINT',
      /** Whether the number was on the list to call. */
      to_call: 'BOOLEAN',
      delivered_earliest: 'BIGINT',
      delivered_latest: 'BIGINT',
      ...ORIGIN,
    },
  },
});
