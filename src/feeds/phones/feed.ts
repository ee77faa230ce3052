import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { NUMBER, PERSON } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 3,
  about: 'Whose number it was, and when.',
  names: { nl: 'telefoonnummers van personen', en: 'phone numbers of persons' },
  key: ['person_id', 'number', 'valid_from'],
  columns: [
    { name: 'person_id', kind: 'text', required: true },
    { name: 'number', kind: 'number', required: true },
    { name: 'valid_from', kind: 'day', farDay: 'open-start' },
    { name: 'valid_to', kind: 'day', farDay: 'open-end' },
    { name: 'published_for_marketing', kind: 'boolean' },
  ],
  nameSigns: /^klant(?!enserv|contact)|telefoonnummers|customer(?!serv)/u,
  headings: {
    person_id: PERSON,
    number: NUMBER,
    valid_from: { whole: ['validfrom', 'geldigvan', 'geldigvanaf', 'vanaf', 'sinds', 'ingangsdatum', 'from'] },
    valid_to: { whole: ['validto', 'geldigtot', 'geldigtotenmet', 'tot', 'totenmet', 'tm', 'einddatum', 'to'] },
    published_for_marketing: { whole: ['publishedformarketing', 'gepubliceerd'] },
  },
  late: { hoursBefore: 14 },
  facts: {
    phone: {
      person_key: 'BIGINT',
      number: 'BIGINT',
      from_day: 'INTEGER',
      to_day: 'INTEGER',
      published_for_marketing: 'BOOLEAN',
      ...ORIGIN,
    },
  },
});
