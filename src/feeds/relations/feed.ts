import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { ENTITY, KIND, NUMBER, PERSON } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 4,
  about: 'What somebody bought, gave or took part in: a customer relation could allow a call until July 2026.',
  names: { nl: 'klantrelaties', en: 'customer relations' },
  key: ['relation_id'],
  columns: [
    { name: 'relation_id', kind: 'text', required: true, mayBeMade: true },
    { name: 'entity', kind: 'text', required: true },
    {
      name: 'kind',
      kind: 'enumeration',
      required: true,
      values: ['purchase', 'subscription', 'gift', 'donorship', 'volunteer', 'attendance'],
    },
    { name: 'started_on', kind: 'day', required: true, farDay: 'open-start' },
    { name: 'person_id', kind: 'text' },
    { name: 'number', kind: 'number' },
    { name: 'ended_on', kind: 'day', farDay: 'open-end' },
    { name: 'paid_amount', kind: 'amount' },
    { name: 'product', kind: 'text' },
    { name: 'number_collected_on', kind: 'day' },
    { name: 'optout_offered_at_collection', kind: 'boolean' },
  ],
  signs: /contract|abonnement|lidmaatschap|overeenkomst|klantsinds|klanttype|customertype|donat/u,
  nameSigns:
    /contract(?!centr)|abonne|lidmaatschap|klantrelatie|overeenkomst|bestelling|donateur|donaties|subscription/u,
  headings: {
    optout_offered_at_collection: {
      whole: [
        ...['optoutofferedatcollection', 'optoutoffered', 'optoutaangeboden', 'verzetaangeboden', 'afmeldenaangeboden'],
        ...['afmeldingaangeboden', 'afmeldmogelijkheid', 'konzichafmelden'],
      ],
      part: ['afmeldenvoorbellenaangeboden', 'aangebodenbijaan', 'aangebodenbijverkoop', 'aangebodenbijinschrijv'],
    },
    relation_id: {
      whole: [
        ...['relationid', 'contractid', 'contractnummer', 'contractnr', 'contractnumber', 'ordernummer', 'orderid'],
        ...['abonnementsnummer', 'abonnementnummer', 'subscriptionid', 'overeenkomstnummer'],
      ],
    },
    entity: ENTITY,
    kind: KIND,
    started_on: {
      whole: [
        ...['startedon', 'startdatum', 'ingangsdatum', 'klantsinds', 'klantvanaf', 'sinds', 'begindatum', 'startdate'],
        ...['contractstart', 'startcontract', 'contractbegin', 'begincontract', 'contractvan', 'contractvanaf'],
        ...['contractdatum', 'lidsinds', 'customersince', 'abonnementsinds'],
      ],
      part: [
        ...['contractstart', 'startcontract', 'contractbegin', 'contractingang', 'startdatumcontract', 'ingangsdatum'],
        ...['laatsteaankoop', 'aankoopdatum', 'datumaankoop', 'laatstebestelling', 'besteldatum', 'lastpurchase'],
      ],
    },
    person_id: PERSON,
    number: NUMBER,
    ended_on: {
      whole: [
        ...['endedon', 'einddatum', 'opgezegdper', 'opgezegdop', 'opzegdatum', 'beeindigdop', 'enddate'],
        ...['contracteinde', 'eindecontract', 'contracttot', 'contractend', 'klanttot', 'lidtot'],
      ],
      part: ['contracteind', 'eindecontract', 'contractend', 'einddatumcontract'],
    },
    paid_amount: { whole: ['paidamount', 'bedrag', 'amount', 'betaald', 'betaaldbedrag', 'paid', 'amountpaid'] },
    product: { whole: ['product', 'productgroep', 'productnaam', 'productname', 'dienst'] },
  },
  late: { hoursBefore: 14 },
  facts: {
    relation: {
      relation_key: 'BIGINT',
      relation_id: 'VARCHAR',
      person_key: 'BIGINT',
      number: 'BIGINT',
      /** As written: id, name or brand; it need not be in the configuration. */
      entity: 'VARCHAR',
      kind: 'VARCHAR',
      /** FIRST_DAY: before every day. */
      started_day: 'INTEGER',
      /** Null: no end given. */
      ended_day: 'INTEGER',
      paid_amount: 'DECIMAL(18,2)',
      /** In lower case: products compare without case. */
      product: 'VARCHAR',
      /** Null: unknown. */
      number_collected_day: 'INTEGER',
      optout_offered_at_collection: 'BOOLEAN',
      ...ORIGIN,
    },
  },
});
