import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { VENDOR } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 12,
  about: 'What a call centre charged for: as many calls and minutes must stand in its logs.',
  names: { nl: 'facturen', en: 'invoices' },
  key: ['vendor', 'from'],
  columns: [
    { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
    { name: 'from', kind: 'day', required: true },
    { name: 'to', kind: 'day', required: true },
    { name: 'calls', kind: 'integer' },
    { name: 'minutes', kind: 'amount' },
  ],
  nameSigns: /factu|invoice/u,
  headings: {
    vendor: VENDOR,
    from: { whole: ['from', 'van', 'vanaf', 'periodevan'] },
    to: { whole: ['to', 'tot', 'totenmet', 'periodetot', 'tm'] },
    calls: { whole: ['calls', 'gesprekken', 'aantalgesprekken', 'aantalcalls'] },
    minutes: { whole: ['minutes', 'minuten', 'aantalminuten'] },
  },
  late: { calls: 'none', from: 'from', to: 'to' },
  facts: {
    invoice: {
      vendor: 'VARCHAR',
      from_day: 'INTEGER',
      to_day: 'INTEGER',
      calls: 'BIGINT',
      minutes: 'DECIMAL(18,2)',
      ...ORIGIN,
    },
  },
});
