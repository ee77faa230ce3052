/** A yes, in Dutch or English. */
export const YES: RegExp = /^(?:ja|j|yes|y|true|waar|1)$/iu;

/** Words with the same meaning at every call centre. Only the sender can explain any other word in a column of results. */
const RESULT_WORDS: Readonly<Record<string, readonly string[]>> = {
  conversation: [
    'answered',
    'completed',
    'connected',
    'human',
    'gesprek',
    'gesprek gevoerd',
    'gesproken',
    'beantwoord',
  ],
  sale: ['sale', 'sold', 'order', 'verkocht', 'verkoop', 'positief'],
  refused: [
    ...['not interested', 'no interest', 'refused', 'declined', 'geen interesse', 'geen belangstelling'],
    ...['niet geinteresseerd', 'weigering'],
  ],
  callback: [
    ...['callback', 'call back', 'rescheduled', 'terugbellen', 'terugbelafspraak', 'later terugbellen', 'bel later'],
  ],
  objection: [
    ...['do not call', 'remove', 'verzet', 'recht van verzet', 'bel me niet', 'bel me niet meer', 'niet meer bellen'],
    ...['wil niet meer gebeld worden', 'opt out', 'optout'],
  ],
  voicemail: ['voicemail', 'voicemail ingesproken', 'message left', 'left message', 'left voicemail'],
  machine: ['answering machine detected', 'answering machine', 'antwoordapparaat', 'fax', 'modem'],
  abandoned: ['drop', 'dropped', 'abandoned', 'no agent', 'silent call'],
  'no-answer': [
    ...['no answer', 'not answered', 'unanswered', 'ring timeout', 'canceled by caller', 'niet thuis', 'geen gehoor'],
    ...['niet bereikt', 'niet bereikbaar', 'niet opgenomen', 'niet beantwoord', 'geen antwoord', 'neemt niet op'],
    ...['onbeantwoord', 'not reached'],
  ],
  busy: ['busy', 'line busy', 'in gesprek', 'ingesprek', 'bezet', 'lijn bezet', 'rejected by the device'],
  failed: [
    ...[
      'failed',
      'mislukt',
      'congestion',
      'invalid number',
      'ongeldig nummer',
      'unallocated number',
      'number not in use',
    ],
    ...['nummer bestaat niet', 'nummer niet in gebruik', 'niet in gebruik', 'buiten gebruik', 'operator intercept'],
    ...['carrier error'],
  ],
};

/** The legal form of a business customer. A customer who is only called a business may be a sole trader: only the sender can say. */
const LEGAL_FORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  natural: ['particulier', 'particuliere klant', 'consument', 'consumer', 'natuurlijk persoon', 'prive', 'b2c'],
  'sole-trader': ['eenmanszaak', 'zzp', 'zzper', 'sole trader', 'sole proprietor'],
  partnership: ['vof', 'v.o.f.', 'vennootschap onder firma', 'maatschap', 'partnership'],
  'legal-entity': ['bv', 'b.v.', 'nv', 'n.v.', 'stichting', 'vereniging', 'rechtspersoon', 'legal entity'],
  unknown: ['onbekend'],
};

const RELATION_KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  purchase: ['aankoop', 'koop'],
  subscription: ['abonnement', 'contract', 'lidmaatschap'],
  gift: ['gift', 'donatie', 'eenmalige gift'],
  donorship: ['donateur', 'donateurschap', 'vaste donateur', 'periodieke gift', 'maandelijkse gift'],
  volunteer: ['vrijwilliger'],
};

const CONSENT_KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  consent: ['toestemming', 'opt in', 'optin'],
  request: ['terugbelverzoek', 'belverzoek', 'callback request'],
};

const HANDOVER_KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  lead: ['leads', 'bellijst', 'bellijsten', 'belopdracht', 'te bellen', 'call list'],
  suppress: [
    ...['stop', 'stops', 'stoplijst', 'suppression', 'uitsluiten', 'uitsluitlijst', 'bezwaar', 'verzet'],
    ...['blokkeren', 'blokkade', 'suppressie', 'niet meer bellen'],
  ],
};

/** What somebody asks for in a list of objections. Where a topic says neither, only the sender knows. */
const REQUEST_WORDS: Readonly<Record<string, readonly string[]>> = {
  'no-calls': [
    ...['niet bellen', 'niet meer bellen', 'nooit meer bellen', 'bel mij niet', 'bel mij niet meer', 'bel me niet'],
    ...['bel me niet meer', 'bel mij nooit meer', 'bel me nooit meer', 'stop met bellen', 'niet meer gebeld worden'],
    ...['wil niet gebeld worden', 'wil niet meer gebeld worden', 'geen telefoontjes', 'verzet', 'recht van verzet'],
    ...['bezwaar', 'opt out', 'optout', 'do not call', 'telefoon', 'telefonisch', 'bellen', 'telemarketing', 'alles'],
    ...['alle kanalen', 'afmelden telefoon', 'afmelding telefoon'],
  ],
  // Not 'e-mail' or 'post': these may be the way by which somebody objected.
  'something-else': ['nieuwsbrief', 'newsletter', 'adreswijziging'],
};

const DIRECTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  outbound: ['outbound', 'outgoing', 'uitgaand', 'uitgaande', 'uit', 'out'],
  inbound: ['inbound', 'incoming', 'inkomend', 'inkomende', 'binnenkomend', 'in'],
};

const DIAL_MODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  manual: ['manual', 'handmatig'],
  preview: ['preview'],
  predictive: ['predictive'],
  prerecorded: ['prerecorded', 'recorded message', 'opgenomen boodschap'],
  'ai-voice': ['ai voice', 'voicebot', 'ai stem', 'computerstem', 'spraakrobot'],
};

/** Who was on the line. A customer need not be the subscriber: only the sender can say. */
const PERSON_WORDS: Readonly<Record<string, readonly string[]>> = {
  subscriber: ['subscriber', 'account holder', 'abonnee', 'contractant', 'aansluitinghouder'],
  other: ['other', 'someone else', 'somebody else', 'ander', 'iemand anders', 'huisgenoot', 'gezinslid'],
  unknown: ['unknown', 'onbekend', 'niet bekend'],
};

const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  result: RESULT_WORDS,
  direction: DIRECTION_WORDS,
  dial_mode: DIAL_MODE_WORDS,
  spoke_with: PERSON_WORDS,
  legal_form: LEGAL_FORM_WORDS,
  request: REQUEST_WORDS,
  kind: { ...RELATION_KIND_WORDS, ...CONSENT_KIND_WORDS, ...HANDOVER_KIND_WORDS },
};

function plainWord(cell: string): string {
  return cell
    .trim()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ');
}

/** The meaning of a word in a column of a feed, if it is the same for everybody; undefined for every other word. */
export function meaningOf(column: string, cell: string): string | undefined {
  const words = Object.hasOwn(WORDS, column) ? WORDS[column] : undefined;
  if (words === undefined) return undefined;
  const word = plainWord(cell);
  return Object.keys(words).find((meaning) => words[meaning]?.includes(word));
}

/** What to ask about common words for a result. Those that are not in the table above can mean several results, and get none. */
const RESULT_QUESTIONS: readonly (readonly [question: string, words: readonly string[]])[] = [
  ['was it a person, or the line alone (voicemail, menu)?', ['answered', 'completed', 'connected', 'beantwoord']],
  ['did the consumer refuse the offer (refused), or the call (busy)?', ['geweigerd', 'weigert', 'rejected']],
  [
    'had an agent spoken to somebody (conversation), had somebody answered without an agent (abandoned), or nobody (failed)?',
    [
      ...['weggevallen', 'verbinding weggevallen', 'lijn weggevallen', 'verbroken', 'verbinding verbroken'],
      ...['gesprek afgebroken', 'afgebroken', 'disconnected', 'line dropped', 'opgehangen', 'hung up', 'hangup'],
    ],
  ],
  [
    'did somebody say so (conversation), or does the number not exist (failed)?',
    ['verkeerd nummer', 'fout nummer', 'foutief nummer', 'wrong number'],
  ],
  [
    'did somebody else answer (conversation), or nobody (no-answer)?',
    ['niet aanwezig', 'afwezig', 'niet beschikbaar', 'not available', 'unavailable'],
  ],
  ['did the consumer object to being called (objection), or to the offer (refused)?', ['bezwaar', 'objection raised']],
  ['did the consumer ask for it in this call (objection), or was it not dialled (no call)?', ['dnc', 'bmnr']],
];

/** What to ask the sender about a common word for a result, with or without a meaning in the table. */
export function questionAbout(column: string, cell: string): string | undefined {
  if (column !== 'result') return undefined;
  const word = plainWord(cell);
  return RESULT_QUESTIONS.find(([, words]) => words.includes(word))?.[0];
}
