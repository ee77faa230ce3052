import { ORIGIN } from '../../model/facts.ts';
import { COUNTRY } from '../../rulebook/in-force.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { ENTITY, NUMBER } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 11,
  about: 'Complaints about calls, to be looked up in the logs.',
  names: { nl: 'klachten', en: 'complaints' },
  key: ['complaint_id'],
  columns: [
    { name: 'complaint_id', kind: 'text', required: true, mayBeMade: true },
    { name: 'number', kind: 'number', required: true },
    { name: 'about_day', kind: 'day', required: true },
    { name: 'entity', kind: 'text' },
    { name: 'received_at', kind: 'moment' },
    { name: 'source', kind: 'enumeration', values: COUNTRY.complaintSources.map(({ source }) => source) },
  ],
  signs: /klacht|complain/u,
  nameSigns: /klacht|complain/u,
  headings: {
    complaint_id: { whole: ['complaintid', 'klachtid', 'klachtnummer', 'klachtnr'] },
    number: NUMBER,
    about_day: { whole: ['aboutday', 'datumgesprek', 'datumvoorval', 'gebeldop'] },
    entity: ENTITY,
    received_at: { whole: ['receivedat', 'ontvangenop', 'ontvangstdatum'] },
  },
  late: { calls: 'none', from: 'about_day', to: 'about_day' },
  facts: {
    complaint: {
      complaint_key: 'BIGINT',
      complaint_id: 'VARCHAR',
      number: 'BIGINT',
      about_day: 'INTEGER',
      entity: 'VARCHAR',
      received_earliest: 'BIGINT',
      received_latest: 'BIGINT',
      source: 'VARCHAR',
      ...ORIGIN,
    },
  },
});
