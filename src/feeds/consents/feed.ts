import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';
import { KIND, NUMBER, PERSON } from '../heading-words.ts';

export const feed: FeedDefinition = defineFeed({
  place: 5,
  about: 'Consents, and requests to be called.',
  names: { nl: 'toestemmingen', en: 'consents' },
  key: ['consent_id'],
  columns: [
    { name: 'consent_id', kind: 'text', required: true, mayBeMade: true },
    { name: 'given_at', kind: 'moment', required: true },
    { name: 'kind', kind: 'enumeration', values: ['consent', 'request'], default: 'consent' },
    { name: 'person_id', kind: 'text' },
    { name: 'number', kind: 'number' },
    { name: 'names', kind: 'list' },
    { name: 'products', kind: 'list' },
    {
      name: 'purpose',
      kind: 'enumeration',
      values: ['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test'],
      default: 'commercial',
    },
    { name: 'channels', kind: 'enumeration-list', values: ['phone', 'email', 'sms'], default: 'phone' },
    { name: 'form', kind: 'enumeration', values: ['active', 'pre-ticked', 'bundled'] },
    {
      name: 'source',
      kind: 'enumeration',
      values: ['web', 'paper', 'call', 'shop', 'contest', 'survey', 'lead-generator'],
    },
    { name: 'initiative', kind: 'enumeration', values: ['consumer', 'caller'] },
    { name: 'term_stated', kind: 'boolean' },
    { name: 'expires_on', kind: 'day', farDay: 'open-end' },
    { name: 'withdrawn_at', kind: 'moment', farDay: 'open-end' },
    { name: 'verified_at', kind: 'moment' },
    { name: 'evidence', kind: 'text', namesSomething: true },
    { name: 'collected_by', kind: 'text' },
    { name: 'collected_in_call', kind: 'text' },
  ],
  signs: /toestemming|consent|optin|akkoord|voorwaarden|bewijs|tekstcode|textcode/u,
  valueSigns:
    /\b(?:ik (?:ga|ben) akkoord|akkoord met|toestemming|stem(?:t|men)? in\b|instem|(?:mag|mogen) mij|mij (?:te )?bellen|bel mij|(?<!niet (?:meer )?)gebeld worden|i agree|consent|you may call|may contact me)/iu,
  nameSigns:
    /terugbelverzoek|belverzoek|callbackrequest|toestemm|consent|optin|akkoord|beurs|winactie|prijsvraag|machtiging/u,
  headings: {
    consent_id: {
      whole: [
        'consentid',
        'toestemmingid',
        'toestemmingsid',
        'optinid',
        ...['lead', 'leadid', 'leadnr', 'leadnummer'],
        'aanvraagid',
        ...['toestemmingsnummer', 'toestemmingnummer', 'toestemmingsnr', 'optinnummer'],
      ],
    },
    given_at: {
      whole: [
        'givenat',
        'gegevenop',
        'toestemmingsdatum',
        'datumtoestemming',
        'optindatum',
        'optindate',
        'toestemmingop',
        ...['datumoptin', 'optinop', 'optintijd', 'optintime', 'optintimestamp', 'toestemminggegevenop', 'akkoordop'],
        ...['aangevraagdop', 'aanvraagdatum', 'datumaanvraag', 'requestedat', 'requestedon'],
        ...['datumakkoord', 'consentdate', 'consentdatum', 'consenttime', 'consenttimestamp', 'consentgivenat'],
      ],
      part: ['optin'],
      without: /double|dubbel|tekst|text|bron|source|url|bewijs|confirm|bevestig/u,
    },
    person_id: PERSON,
    number: NUMBER,
    kind: KIND,
    products: { whole: ['products', 'producten', 'product', 'productgroep'] },
    names: {
      whole: [
        ...['names', 'genoemdebedrijven', 'genoemdepartijen', 'adverteerders', 'partners'],
        ...['merk', 'merken', 'merknaam', 'brand', 'brands', 'brandname'],
      ],
    },
    source: { whole: ['source', 'bron', 'herkomst', 'leadbron', 'leadsource'] },
    verified_at: {
      whole: [
        ...['verifiedat', 'geverifieerdop', 'bevestigdop', 'confirmedat', 'doubleoptin', 'doubleoptinop'],
        ...['datumdoubleoptin', 'doubleoptindatum', 'doubleoptindate'],
      ],
    },
    collected_by: { whole: ['collectedby', 'verzameldoor', 'leadleverancier'] },
    withdrawn_at: { whole: ['withdrawnat', 'ingetrokkenop', 'ingetrokken', 'intrekkingsdatum', 'datumintrekking'] },
    expires_on: { whole: ['expireson', 'verlooptop', 'verloopdatum', 'geldigtot'] },
    evidence: { whole: ['evidence', 'bewijs'] },
  },
  late: { hoursBefore: 25 },
  prepared: ['consent_scope'],
  facts: {
    consent: {
      consent_key: 'BIGINT',
      consent_id: 'VARCHAR',
      /** consent, request or UNREADABLE; never null. */
      kind: 'VARCHAR',
      person_key: 'BIGINT',
      number: 'BIGINT',
      /** The names and products it was given for: consent_scope_name, consent_scope_product. */
      scope_key: 'BIGINT',
      /** Default commercial; UNREADABLE. */
      purpose: 'VARCHAR',
      /** Null: the channels were unreadable. */
      for_phone: 'BOOLEAN',
      for_other_channel: 'BOOLEAN',
      form: 'VARCHAR',
      source: 'VARCHAR',
      /** consumer, caller, UNREADABLE, or null if empty. */
      initiative: 'VARCHAR',
      term_stated: 'BOOLEAN',
      given_earliest: 'BIGINT',
      given_latest: 'BIGINT',
      given_day: 'INTEGER',
      /** Last day on which it is valid; LAST_DAY if it has no expiry, FIRST_DAY if the expiry was unreadable. */
      expires_day: 'INTEGER',
      /** Null: not withdrawn. An unreadable withdrawal is -END_OF_TIME. */
      withdrawn_earliest: 'BIGINT',
      withdrawn_latest: 'BIGINT',
      /** The day on which it was withdrawn; null: not withdrawn, or unreadable. */
      withdrawn_day: 'INTEGER',
      verified_earliest: 'BIGINT',
      verified_latest: 'BIGINT',
      evidence: 'VARCHAR',
      /** As written: `client`, a vendor, any other text, or null. */
      collected_by: 'VARCHAR',
      collected_in_call: 'VARCHAR',
      ...ORIGIN,
    },
    /** Names in a scope, lower case, as the consumer was told them. */
    consent_scope_name: { scope_key: 'BIGINT', name: 'VARCHAR' },
    /** Product groups in a scope, in lower case; `*` for any. */
    consent_scope_product: { scope_key: 'BIGINT', product: 'VARCHAR' },
  },
});
