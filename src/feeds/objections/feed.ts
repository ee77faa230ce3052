import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { AMBIGUOUS_DAYS, ENTITY, NUMBER, PERSON } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 6,
  about: 'Objections that were not made in a call of a log: by mail, in a shop, or in another system.',
  names: { nl: 'bezwaren', en: 'objections' },
  key: ['objection_id'],
  columns: [
    { name: 'objection_id', kind: 'text', required: true, mayBeMade: true },
    { name: 'objected_at', kind: 'moment', required: true },
    { name: 'number', kind: 'number' },
    { name: 'person_id', kind: 'text' },
    { name: 'entity', kind: 'text' },
    { name: 'recorded_by', kind: 'text' },
    { name: 'reported_at', kind: 'moment' },
    { name: 'channel', kind: 'text' },
    { name: 'vendor_call_id', kind: 'text' },
    // Lists of what people wrote hold more than objections.
    { name: 'request', kind: 'enumeration', values: ['no-calls', 'something-else'], default: 'no-calls' },
  ],
  signs: /afmeld|optout|verzet|bezwaar|nietbellen|nietmeerbellen|blacklist|suppress|unsubscribe|donotcall|blokk/u,
  valueSigns:
    /\b(?:niet (?:meer )?(?:gebeld|bellen|benader)|bel mij niet|verzet|opt-?out|do not call|stop met bellen)/iu,
  nameSigns: /bezwaar|bezwaren|verzet|optout|afmeld|uitschrij|nietbellen|nietmeerbellen|blacklist|blokkeer|donotcall/u,
  headings: {
    objection_id: {
      whole: [
        'objectionid',
        'verzetid',
        'bezwaarid',
        'optoutid',
        'afmeldid',
        'afmeldnr',
        'afmeldnummer',
        ...['bezwaarnummer', 'bezwaarnr', 'verzetnummer', 'verzetnr'],
      ],
    },
    objected_at: {
      whole: [
        'objectedat',
        'verzetdatum',
        'verzetop',
        'datumverzet',
        'bezwaarop',
        'datumbezwaar',
        'optoutdatum',
        'optoutdate',
        'afgemeldop',
        'datumafmelding',
        'bezwaardatum',
        'afmelddatum',
        ...['optoutop', 'datumoptout', 'optedoutat', 'optoutat', 'verzetdatumtijd', 'unsubscribedat', 'blokkadedatum'],
        ...[
          'datumblokkade',
          'geblokkeerdop',
          'blacklistdatum',
          'nietbellensinds',
          'donotcallsince',
          'verzetaangetekendop',
        ],
        ...['ontvangen', 'ontvangenop', 'datumontvangst', 'binnengekomen', 'binnengekomenop', 'received', 'receivedat'],
        ...AMBIGUOUS_DAYS,
      ],
    },
    number: NUMBER,
    person_id: PERSON,
    entity: { whole: [...ENTITY.whole, 'tegen', 'bezwaartegen', 'gerichttegen', 'against'] },
    recorded_by: { whole: ['recordedby', 'vastgelegddoor', 'geregistreerddoor'] },
    reported_at: { whole: ['reportedat', 'gemeldop', 'doorgegevenop'] },
    channel: { whole: ['channel', 'kanaal', 'via'] },
    request: {
      whole: [
        ...['request', 'verzoek', 'onderwerp', 'betreft', 'subject', 'soort', 'type', 'kind', 'reden', 'reason'],
        ...['categorie', 'category', 'rubriek', 'soortverzoek', 'typeverzoek', 'soortmelding', 'afmeldingvoor'],
        ...['afmeldenvoor', 'afgemeldvoor', 'afmelding', 'voorkeur', 'contactreden'],
      ],
    },
  },
  facts: {
    /** The objections feed; standing adds objections made in calls. */
    objection_record: {
      objection_key: 'BIGINT',
      objection_id: 'VARCHAR',
      objected_earliest: 'BIGINT',
      objected_latest: 'BIGINT',
      /** Local day of objected_latest. */
      objected_day: 'INTEGER',
      number: 'BIGINT',
      person_key: 'BIGINT',
      /** As written: id, name or brand, or null. */
      entity: 'VARCHAR',
      /** As written: `client`, a vendor, any other text, or null. */
      recorded_by: 'VARCHAR',
      reported_earliest: 'BIGINT',
      reported_latest: 'BIGINT',
      channel: 'VARCHAR',
      vendor_call_id: 'VARCHAR',
      ...ORIGIN,
    },
  },
});
