import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { ENTITY, KIND, NUMBER, VENDOR } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 9,
  about: 'Which numbers a call centre was given, to be called or not to be called any more.',
  names: { nl: 'leveringen van bellijsten en bezwaren', en: 'deliveries of call lists and objections' },
  key: ['vendor', 'number', 'kind', 'entity', 'delivered_at'],
  columns: [
    { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
    { name: 'number', kind: 'number', required: true },
    { name: 'kind', kind: 'enumeration', required: true, values: ['lead', 'suppress'] },
    { name: 'delivered_at', kind: 'moment', required: true },
    { name: 'entity', kind: 'text' },
  ],
  valueSigns: /^(?:bellijst|belbestand|belopdracht|leads?|stop(?:lijst|s)?|suppress(?:ie|ion)?|blok(?:kade|keren))$/iu,
  nameSigns:
    /overdracht|bellijst|belopdracht|leadlijst|aan(?:ge)?lever|uit(?:ge)?lever|geleverd|verstuurd|verzonden|handover|stoplijst|suppress/u,
  headings: {
    vendor: VENDOR,
    number: NUMBER,
    kind: KIND,
    delivered_at: {
      whole: [
        ...['deliveredat', 'geleverdop', 'aangeleverdop', 'leverdatum', 'overgedragenop', 'geleverd', 'aangeleverd'],
        ...['verstuurdop', 'verstuurd', 'verzondenop', 'verzonden', 'sentat', 'senton'],
      ],
    },
    entity: ENTITY,
  },
  late: { firstOf: ['vendor', 'kind'] },
  facts: {
    handover: {
      handover_key: 'BIGINT',
      vendor: 'VARCHAR',
      number: 'BIGINT',
      kind: 'VARCHAR',
      /** As written, or null. */
      entity: 'VARCHAR',
      delivered_earliest: 'BIGINT',
      delivered_latest: 'BIGINT',
      /** Local day of the delivery. */
      delivered_day: 'INTEGER',
      /** The delivery was given as a day without a time of day. */
      is_day_only: 'BOOLEAN',
      ...ORIGIN,
    },
  },
});
