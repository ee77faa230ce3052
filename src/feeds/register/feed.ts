import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { NUMBER } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 7,
  about: 'Entries of the do-not-call register, which ended on 1 July 2021.',
  names: { nl: 'Bel-me-niet Register', en: 'do-not-call register' },
  key: ['number', 'category', 'registered_from'],
  columns: [
    { name: 'number', kind: 'number', required: true },
    { name: 'registered_from', kind: 'day', required: true, farDay: 'open-start' },
    { name: 'registered_to', kind: 'day', farDay: 'open-end' },
    {
      name: 'category',
      kind: 'enumeration',
      values: ['all', 'commercial', 'charitable', 'ideal'],
      default: 'all',
    },
  ],
  nameSigns: /belmeniet|bmnr|infofilter|donotcallregister/u,
  headings: {
    number: NUMBER,
    registered_from: { whole: ['registeredfrom', 'ingeschrevenop', 'inschrijfdatum', 'ingeschrevenvanaf'] },
    registered_to: { whole: ['registeredto', 'uitgeschrevenop', 'uitschrijfdatum', 'ingeschreventot'] },
    category: { whole: ['category', 'categorie'] },
  },
  late: { hoursBefore: 14 },
  facts: {
    register_entry: {
      number: 'BIGINT',
      /** all, commercial, charitable or ideal; an unreadable value becomes all. */
      category: 'VARCHAR',
      from_day: 'INTEGER',
      to_day: 'INTEGER',
      ...ORIGIN,
    },
  },
});
