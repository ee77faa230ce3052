/** The feeds of a workspace, and the columns that each may bring (data contract, section 2). */

export const FEEDS = [
  'calls',
  'persons',
  'phones',
  'relations',
  'consents',
  'objections',
  'register',
  'scrubs',
  'handovers',
  'numbers',
  'complaints',
  'invoices',
  'answers',
] as const;

export type Feed = (typeof FEEDS)[number];

/**
 * How a cell is read:
 * `text` as it stands, trimmed; `moment` a point in time with an earliest and a latest reading; `day` a calendar day as written;
 * `number` a telephone number made E.164; `boolean`; `integer`; `amount` a sum of money; `duration` whole seconds;
 * `list` items between `|`; `enumeration` one of `values`; `enumeration-list` a list of them.
 */
export type ColumnKind =
  | 'text'
  | 'moment'
  | 'day'
  | 'number'
  | 'boolean'
  | 'integer'
  | 'amount'
  | 'duration'
  | 'list'
  | 'enumeration'
  | 'enumeration-list';

export interface FeedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly required?: true;
  /** Allowed values of an enumeration. */
  readonly values?: readonly string[];
  /** Stands for an empty cell only, never for one that could not be read. */
  readonly default?: string;
  /** What a day before 1900 (of a start) or after 2100 (of an end) stands for: none was known to the system that wrote it. */
  readonly farDay?: 'open-start' | 'open-end';
  /** Names in words that are not its own: the vendor of a call may be given by the source instead. */
  readonly sourceMayName?: true;
}

export interface FeedDefinition {
  readonly feed: Feed;
  /** Columns that together make a row unique. */
  readonly key: readonly string[];
  readonly columns: readonly FeedColumn[];
}

/** The id of a feed that a source may have made out of its rows (`{ from: row }`), where its files have none; other feeds have no such id. */
export const MADE_IDS: Readonly<Partial<Record<Feed, string>>> = {
  calls: 'call_id',
  relations: 'relation_id',
  consents: 'consent_id',
  objections: 'objection_id',
  complaints: 'complaint_id',
};

export const FEED_DEFINITIONS: Readonly<Record<Feed, FeedDefinition>> = {
  calls: {
    feed: 'calls',
    key: ['vendor', 'call_id'],
    columns: [
      { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
      { name: 'call_id', kind: 'text', required: true },
      { name: 'started_at', kind: 'moment', required: true },
      { name: 'called_number', kind: 'number', required: true },
      { name: 'connected_at', kind: 'moment' },
      { name: 'ended_at', kind: 'moment' },
      { name: 'talk_seconds', kind: 'duration' },
      { name: 'connected', kind: 'boolean' },
      {
        name: 'result',
        kind: 'enumeration',
        values: [
          'conversation',
          'sale',
          'refused',
          'callback',
          'objection',
          'voicemail',
          'abandoned',
          'no-answer',
          'busy',
          'failed',
          'machine',
        ],
      },
      { name: 'direction', kind: 'enumeration', values: ['outbound', 'inbound', 'unknown'], default: 'outbound' },
      {
        name: 'purpose',
        kind: 'enumeration',
        values: ['commercial', 'charitable', 'ideal', 'service', 'research', 'internal', 'test'],
      },
      {
        name: 'dial_mode',
        kind: 'enumeration',
        values: ['manual', 'preview', 'predictive', 'prerecorded', 'ai-voice'],
      },
      { name: 'caller_number', kind: 'number' },
      { name: 'caller_id_withheld', kind: 'boolean' },
      { name: 'agent', kind: 'text' },
      { name: 'campaign', kind: 'text' },
      { name: 'person_id', kind: 'text' },
      { name: 'lead_source', kind: 'enumeration', values: ['client', 'vendor'] },
      { name: 'optout_offered', kind: 'boolean' },
      { name: 'optout_requested', kind: 'boolean' },
      { name: 'identity_stated', kind: 'boolean' },
      { name: 'callback_agreed', kind: 'boolean' },
      { name: 'recording', kind: 'text' },
    ],
  },
  persons: {
    feed: 'persons',
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
  },
  phones: {
    feed: 'phones',
    key: ['person_id', 'number', 'valid_from'],
    columns: [
      { name: 'person_id', kind: 'text', required: true },
      { name: 'number', kind: 'number', required: true },
      { name: 'valid_from', kind: 'day', farDay: 'open-start' },
      { name: 'valid_to', kind: 'day', farDay: 'open-end' },
      { name: 'published_for_marketing', kind: 'boolean' },
    ],
  },
  relations: {
    feed: 'relations',
    key: ['relation_id'],
    columns: [
      { name: 'relation_id', kind: 'text', required: true },
      { name: 'entity', kind: 'text', required: true },
      {
        name: 'kind',
        kind: 'enumeration',
        required: true,
        values: ['purchase', 'subscription', 'gift', 'volunteer', 'attendance'],
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
  },
  consents: {
    feed: 'consents',
    key: ['consent_id'],
    columns: [
      { name: 'consent_id', kind: 'text', required: true },
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
      { name: 'evidence', kind: 'text' },
      { name: 'collected_by', kind: 'text' },
      { name: 'collected_in_call', kind: 'text' },
    ],
  },
  objections: {
    feed: 'objections',
    key: ['objection_id'],
    columns: [
      { name: 'objection_id', kind: 'text', required: true },
      { name: 'objected_at', kind: 'moment', required: true },
      { name: 'number', kind: 'number' },
      { name: 'person_id', kind: 'text' },
      { name: 'entity', kind: 'text' },
      { name: 'recorded_by', kind: 'text' },
      { name: 'reported_at', kind: 'moment' },
      { name: 'channel', kind: 'text' },
      { name: 'vendor_call_id', kind: 'text' },
    ],
  },
  register: {
    feed: 'register',
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
  },
  scrubs: {
    feed: 'scrubs',
    key: ['vendor', 'campaign', 'register_date'],
    columns: [
      { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
      { name: 'register_date', kind: 'day', required: true },
      { name: 'campaign', kind: 'text' },
    ],
  },
  handovers: {
    feed: 'handovers',
    key: ['vendor', 'number', 'kind', 'entity', 'delivered_at'],
    columns: [
      { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
      { name: 'number', kind: 'number', required: true },
      { name: 'kind', kind: 'enumeration', required: true, values: ['lead', 'suppress'] },
      { name: 'delivered_at', kind: 'moment', required: true },
      { name: 'entity', kind: 'text' },
    ],
  },
  numbers: {
    feed: 'numbers',
    key: ['number', 'listed_from'],
    columns: [
      { name: 'number', kind: 'number', required: true },
      { name: 'listed_from', kind: 'day', required: true, farDay: 'open-start' },
      { name: 'listed_to', kind: 'day', farDay: 'open-end' },
    ],
  },
  complaints: {
    feed: 'complaints',
    key: ['complaint_id'],
    columns: [
      { name: 'complaint_id', kind: 'text', required: true },
      { name: 'number', kind: 'number', required: true },
      { name: 'about_day', kind: 'day', required: true },
      { name: 'entity', kind: 'text' },
      { name: 'received_at', kind: 'moment' },
      { name: 'source', kind: 'enumeration', values: ['acm', 'own', 'cire'] },
    ],
  },
  invoices: {
    feed: 'invoices',
    key: ['vendor', 'from'],
    columns: [
      { name: 'vendor', kind: 'text', required: true, sourceMayName: true },
      { name: 'from', kind: 'day', required: true },
      { name: 'to', kind: 'day', required: true },
      { name: 'calls', kind: 'integer' },
      { name: 'minutes', kind: 'amount' },
    ],
  },
  /** What call centres say of findings, in the workbook `findings.xlsx` that they were sent; it changes no finding. */
  answers: {
    feed: 'answers',
    key: ['vendor', 'call_id', 'rule'],
    columns: [
      { name: 'vendor', kind: 'text', required: true },
      { name: 'call_id', kind: 'text', required: true },
      { name: 'rule', kind: 'text', required: true },
      // A workbook has the words of its language.
      { name: 'answer', kind: 'enumeration', values: ['accept', 'dispute', 'akkoord', 'betwist'] },
      { name: 'explanation', kind: 'text' },
    ],
  },
};
