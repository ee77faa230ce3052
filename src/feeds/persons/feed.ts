import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { PERSON } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 2,
  about:
    'Persons and companies, with their legal form over time: a rule that protects consumers does not protect a company.',
  names: { nl: 'personen en bedrijven', en: 'persons and companies' },
  key: ['person_id', 'legal_form_from'],
  columns: [
    { name: 'person_id', kind: 'text', required: true },
    {
      name: 'legal_form',
      kind: 'enumeration',
      values: ['natural', 'sole-trader', 'partnership', 'legal-entity', 'unknown'],
    },
    { name: 'legal_form_from', kind: 'day', farDay: 'open-start' },
    { name: 'legal_form_to', kind: 'day', farDay: 'open-end' },
  ],
  nameSigns: /^(?:onze)?klant(?!enserv|contact)|persoon|personen|customer(?!serv)|debiteur|ledenlijst|ledenbestand/u,
  headings: {
    person_id: PERSON,
    legal_form: {
      whole: [
        ...['legalform', 'rechtsvorm', 'klanttype', 'typeklant', 'klantsoort', 'soortklant', 'relatietype'],
        ...['customertype', 'clienttype', 'accounttype', 'zakelijkparticulier', 'particulierzakelijk', 'doelgroep'],
        ...['zakelijk', 'iszakelijk', 'zakelijkeklant', 'business', 'isbusiness', 'businesscustomer'],
      ],
      part: ['rechtsvorm', 'legalform', 'klanttype', 'customertype'],
    },
    legal_form_from: { whole: ['legalformfrom', 'rechtsvormvanaf', 'rechtsvormsinds'] },
    legal_form_to: { whole: ['legalformto', 'rechtsvormtot'] },
  },
  facts: {
    person_form: { person_key: 'BIGINT', legal_form: 'VARCHAR', from_day: 'INTEGER', to_day: 'INTEGER', ...ORIGIN },
  },
});
