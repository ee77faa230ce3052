import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { NUMBER } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 10,
  areOwnNumbers: true,
  about: 'Numbers from which the company has people called, as it publishes them.',
  names: { nl: 'bekendgemaakte belnummers', en: 'published calling numbers' },
  key: ['number', 'listed_from'],
  columns: [
    { name: 'number', kind: 'number', required: true },
    { name: 'listed_from', kind: 'day', required: true, farDay: 'open-start' },
    { name: 'listed_to', kind: 'day', farDay: 'open-end' },
  ],
  nameSigns: /(?:bel|uitbel|eigen|afzender)nummers|callerids?|ownnumbers/u,
  headings: {
    number: NUMBER,
    listed_from: { whole: ['listedfrom', 'vermeldvanaf', 'gebruiktvanaf', 'ingebruiksinds'] },
    listed_to: { whole: ['listedto', 'vermeldtot', 'gebruikttot'] },
  },
  late: { calls: 'of-everybody', from: 'listed_from' },
  facts: {
    listed_number: { number: 'BIGINT', from_day: 'INTEGER', to_day: 'INTEGER', ...ORIGIN },
  },
});
