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
    { name: 'used_from', kind: 'day' },
    { name: 'used_to', kind: 'day' },
    { name: 'complete', kind: 'boolean' },
  ],
  signs: /peildatum|ontdubbel|scrub|vergelek/u,
  nameSigns: /ontdubbel|scrub|gewassen|vergelijking/u,
  headings: {
    vendor: VENDOR,
    register_date: {
      whole: [
        'registerdate',
        'registerdatum',
        'ontdubbeldatum',
        'ontdubbeldop',
        'scrubdate',
        ...['peildatum', 'peildatumregister', 'gescrubdop', 'vergelekenop', 'registerversie'],
      ],
    },
    campaign: CAMPAIGN,
    used_from: {
      whole: [
        ...['usedfrom', 'inusefrom', 'inusesince', 'activefrom', 'livefrom', 'firstused'],
        ...['gebruiktvanaf', 'ingebruikvanaf', 'ingebruiksinds', 'ingebruikop', 'ingebruikgenomen', 'belbaarvanaf'],
      ],
    },
    used_to: {
      whole: [
        ...['usedto', 'useduntil', 'inuseuntil', 'inuseto', 'activeuntil', 'lastused'],
        ...['gebruikttot', 'gebruikttotenmet', 'gebruikttm', 'ingebruiktot', 'ingebruiktm', 'belbaartot'],
      ],
    },
    complete: {
      whole: [
        ...['complete', 'completed', 'fullycompared', 'allrecordschecked'],
        ...['volledig', 'compleet', 'volledigvergeleken', 'volledigontdubbeld', 'gehelelijst', 'afgerond'],
      ],
    },
  },
  late: { calls: 'of-vendor', from: 'register_date', firstOf: ['vendor'] },
  facts: {
    scrub: {
      vendor: 'VARCHAR',
      /** Null: for every campaign. */
      campaign: 'VARCHAR',
      register_day: 'INTEGER',
      /** The days on which the list was used; without a first day, from the register's date on. */
      used_from_day: 'INTEGER',
      used_to_day: 'INTEGER',
      /** False: the list was not compared to the end. */
      is_complete: 'BOOLEAN',
      ...ORIGIN,
    },
  },
});
