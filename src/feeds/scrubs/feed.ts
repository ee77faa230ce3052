import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { CAMPAIGN, VENDOR } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 8,
  about: 'When a call list was compared with the do-not-call register.',
  names: { nl: 'vergelijkingen met het register', en: 'comparisons with the register' },
  key: ['vendor', 'campaign', 'register_date'],
  columns: [
    { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
    { name: 'register_date', kind: 'day', required: true },
    { name: 'campaign', kind: 'text' },
  ],
  headings: {
    vendor: VENDOR,
    register_date: { whole: ['registerdate', 'registerdatum', 'ontdubbeldatum', 'ontdubbeldop', 'scrubdate'] },
    campaign: CAMPAIGN,
  },
  late: { calls: 'of-vendor', from: 'register_date', firstOf: ['vendor'] },
  facts: {
    scrub: { vendor: 'VARCHAR', campaign: 'VARCHAR', register_day: 'INTEGER', ...ORIGIN },
  },
});
