import type { Feed } from '../model/feeds.ts';
import { otherUnit } from './heading-marks.ts';

/** Words by which people head a column, in Dutch and English: written small, without spaces and signs. */
export interface HeadingWords {
  /** The whole heading. */
  readonly whole: readonly string[];
  /** Part of a heading. */
  readonly part?: readonly string[];
  /** What else must not stand in a heading that holds such a part. */
  readonly without?: RegExp;
}

/** Of a telephone, but not its number. */
const NO_NUMBER = /type|soort|kosten|naam|name|model/u;

const NUMBER: HeadingWords = {
  whole: [
    'telefoon',
    'telefoonnummer',
    'telefoonnr',
    'telnr',
    'tel',
    'telnummer',
    'mobiel',
    'mobielnummer',
    'mobile',
    'phone',
    'phonenumber',
    'msisdn',
    'nummer',
    'number',
    ...['vast', 'vastnummer', 'vasttelefoon', 'telefoonvast', 'telefoonmobiel', 'telefoonprive', 'telefoonthuis'],
    ...['gsm', 'gsmnummer', 'landline', 'cellphone', 'telefoon1', 'telefoon2', 'phone1', 'phone2'],
  ],
  part: ['telefoon', 'telnr', 'mobiel', 'phone'],
  without: NO_NUMBER,
};
/** Of a contract, and of no call. */
const OF_A_CONTRACT = /contract|abonnement|lidmaatschap|overeenkomst|klant|lever/u;
const PERSON: HeadingWords = {
  whole: [
    'personid',
    'persoonid',
    'persoonsid',
    'klantnummer',
    'klantnr',
    'klantid',
    'customerid',
    'customernumber',
    'relatienummer',
    'relatienr',
    'debiteurnummer',
    'debiteurnr',
    ...['klantcode', 'customerno', 'customernr', 'clientnummer', 'clientid', 'clientnumber', 'lidnummer'],
    ...['donateurnummer', 'relatiecode', 'relatieid'],
  ],
  part: ['klantnummer', 'klantnr', 'klantid', 'customerid', 'relatienummer', 'relatienr', 'debiteur'],
};
const ENTITY: HeadingWords = {
  whole: ['entity', 'entiteit', 'rechtspersoon', 'bedrijf', 'organisatie', 'company', 'label'],
};
const KIND: HeadingWords = { whole: ['kind', 'soort', 'type'] };
const CAMPAIGN: HeadingWords = {
  whole: [
    'campaign',
    'campaignid',
    'campaignname',
    'campagne',
    'campagnenaam',
    'campagnecode',
    'project',
    'projectcode',
    'projectnaam',
    'opdracht',
    'opdrachtcode',
  ],
  part: ['campagne', 'campaign'],
};
const VENDOR: HeadingWords = { whole: ['vendor', 'callcenter', 'callcentre', 'belbureau', 'leverancier', 'partner'] };

/** Headings of whether a number was shown: yes there is no to whether it was withheld. */
export const SHOWN_NUMBERS: readonly string[] = ['nummerweergave', 'nummergetoond', 'nummerzichtbaar', 'calleridshown'];

/** Headings of the day on which somebody was put on a list: that of people who want no calls, or another one. */
export const AMBIGUOUS_DAYS: readonly string[] = ['aangemeldop', 'aanmelddatum', 'datumaanmelding', 'toegevoegdop'];

/** Headings that are no column of the feed, and say all the same what a file is: written as `plainHeading` gives them. */
export const SIGNS: Readonly<Partial<Record<Feed, RegExp>>> = {
  objections: /afmeld|optout|verzet|bezwaar|nietbellen|nietmeerbellen|blacklist|suppress|unsubscribe|donotcall|blokk/u,
  consents: /toestemming|consent|optin|akkoord|voorwaarden|bewijs/u,
  relations: /contract|abonnement|lidmaatschap|overeenkomst|klantsinds|klanttype|customertype|donat/u,
};

/** Which headings each column of a feed is known by, beside its own name. */
export const HEADING_WORDS: Readonly<Record<Feed, Readonly<Record<string, HeadingWords>>>> = {
  calls: {
    vendor: VENDOR,
    call_id: {
      whole: [
        'callid',
        'gesprekid',
        'gespreksid',
        'gespreknummer',
        'gespreksnummer',
        'gespreknr',
        'gespreksnr',
        'uniqueid',
        'callsid',
        'sid',
        'contactid',
        'conversationid',
        'interactionid',
        'interactieid',
        'oproepid',
        'recordid',
        'sessionid',
        'callref',
        'ref',
        'referentie',
        'reference',
        'kenmerk',
        'id',
        'uuid',
        'guid',
        'belid',
        'logid',
        'volgnummer',
      ],
      part: ['callid', 'gespreksid', 'gesprekid', 'kenmerk', 'referentie'],
    },
    started_at: {
      whole: [
        'startedat',
        'start',
        'starttime',
        'startdate',
        'startdatetime',
        'starttijd',
        'startdatum',
        'startdatumtijd',
        'datumtijd',
        'datumentijd',
        'datetime',
        'timestamp',
        'calldate',
        'calltime',
        'calldatetime',
        'begin',
        'begintijd',
        'beginning',
        'aanvang',
        'tijdstip',
        'belmoment',
        'gestart',
        'gestartom',
        'datum',
        'date',
        'dag',
        'tijd',
        'time',
      ],
      part: ['start', 'begin', 'aanvang', 'tijdstip', 'datumtijd', 'datetime'],
      without: OF_A_CONTRACT,
    },
    called_number: {
      whole: [
        ...NUMBER.whole,
        'callednumber',
        'called',
        'gebeldnummer',
        'gebeld',
        'gebeldtelefoonnummer',
        'phonenumberdialed',
        'phonenumberdialled',
        'numberdialed',
        'dialednumber',
        'diallednumber',
        'customernumber',
        'customerphone',
        'to',
        'dst',
        'destination',
        'destinationnumber',
        'naar',
        'naarnummer',
        'bestemming',
        'klanttelefoon',
        'calledparty',
        'callee',
      ],
      part: [...(NUMBER.part ?? []), 'gebeld', 'callednumber', 'dialed', 'dialled', 'bestemming'],
      without: NO_NUMBER,
    },
    connected_at: {
      whole: [
        'connectedat',
        'connecttime',
        'answeredat',
        'answer',
        'answertime',
        'beantwoordom',
        'beantwoord',
        'opgenomen',
        'opgenomenom',
        'verbondenom',
        'verbonden',
      ],
      part: ['beantwoord', 'answer', 'opgenomen', 'verbonden', 'connect'],
    },
    ended_at: {
      whole: [
        'endedat',
        'end',
        'endtime',
        'enddate',
        'eindtijd',
        'einde',
        'eindetijd',
        'einddatum',
        'hangup',
        'hanguptime',
        'opgehangen',
        'opgehangenom',
        'stop',
        'stoptime',
        'callend',
        'callendtime',
      ],
      part: ['eind', 'endtime', 'callend', 'ended', 'hangup', 'opgehangen'],
      without: OF_A_CONTRACT,
    },
    talk_seconds: {
      whole: [
        'talkseconds',
        'talktime',
        'talk',
        'talksec',
        'talkduration',
        'gespreksduur',
        'gesprekduur',
        'gesprekstijd',
        'gesprektijd',
        'gespreksseconden',
        'spreektijd',
        'billsec',
        'billableseconds',
        'conversationtime',
        'convduration',
      ],
      part: ['gespreksduur', 'gesprekstijd', 'spreektijd', 'talktime', 'talksec'],
    },
    connected: { whole: ['connected', 'verbonden', 'answered', 'beantwoord', 'opgenomen', 'contact'] },
    result: {
      whole: [
        'result',
        'resultaat',
        'resultaatcode',
        'resultcode',
        'uitkomst',
        'status',
        'statuscode',
        'statusname',
        'disposition',
        'dispositie',
        'outcome',
        'afloop',
        'afboeking',
        'afboekcode',
        'eindcode',
        'callresult',
        'callstatus',
        'belresultaat',
        'gespreksresultaat',
        'wrapup',
        'wrapupcode',
        'nawerkcode',
      ],
      part: ['resultaat', 'result', 'uitkomst', 'disposit', 'outcome', 'afboek', 'wrapup', 'status'],
    },
    direction: {
      whole: [
        'direction',
        'richting',
        'calldirection',
        'belrichting',
        'gespreksrichting',
        'inuit',
        'inout',
        'calltype',
      ],
      part: ['richting', 'direction'],
    },
    purpose: { whole: ['purpose', 'doel', 'beldoel', 'gespreksdoel', 'doelgesprek'] },
    dial_mode: {
      whole: ['dialmode', 'belmodus', 'belwijze', 'dialtype', 'diallermode', 'dialermode', 'kiesmodus', 'kieswijze'],
    },
    caller_number: {
      whole: [
        'callernumber',
        'uitgaandnummer',
        'uitgaandnr',
        'afzender',
        'afzendernummer',
        'getoondnummer',
        'weergegevennummer',
        'caller',
        'callerid',
        'cli',
        'clid',
        'ani',
        'from',
        'fromnumber',
        'van',
        'vannummer',
        'src',
        'source',
        'sourcenumber',
        'outboundnumber',
        'outboundcli',
        'callingnumber',
        'callingparty',
      ],
      part: ['uitgaandnummer', 'afzender', 'callerid', 'callernumber', 'getoondnummer', 'weergegevennummer'],
    },
    caller_id_withheld: {
      whole: [
        ...['calleridwithheld', 'withheld', 'nummerafgeschermd', 'afgeschermd', 'nummerverborgen', 'verborgennummer'],
        ...['nummeronderdrukt', 'anoniem', 'anoniemgebeld', 'anonymous', ...SHOWN_NUMBERS],
      ],
    },
    agent: {
      whole: [
        'agent',
        'agentid',
        'agentnaam',
        'agentname',
        'medewerker',
        'medewerkernaam',
        'user',
        'username',
        'gebruiker',
        'gebruikersnaam',
        'operator',
        'adviseur',
        'employee',
        'telefonist',
        'verkoper',
      ],
      part: ['agent', 'medewerker', 'operator', 'adviseur'],
      without: /time|tijd|duur|duration|sec|status|mail/u,
    },
    campaign: CAMPAIGN,
    person_id: PERSON,
    lead_source: {
      whole: ['leadsource', 'leadbron', 'bronlead', 'herkomst', 'leadherkomst', 'herkomstlead', 'adresbron'],
    },
    optout_offered: {
      whole: [
        'optoutoffered',
        'rechtvanverzet',
        'rechtvanverzetaangeboden',
        'verzetaangeboden',
        'optoutaangeboden',
        'rvv',
        'rvvaangeboden',
        'rvvgemeld',
        'rvvgenoemd',
        'verzetrecht',
        'verzetrechtaangeboden',
        'gewezenoprechtvanverzet',
        'bezwaaraangeboden',
        'optoutgemeld',
      ],
      part: ['verzetaangeboden', 'optoutaangeboden', 'optoutoffered', 'rechtvanverzet'],
    },
    optout_requested: {
      whole: [
        ...['optoutrequested', 'optoutgevraagd', 'optout', 'verzetgevraagd', 'verzetgedaan', 'verzetgemaakt'],
        ...['verzetaangetekend', 'verzet', 'bezwaargemaakt', 'bezwaaraangetekend', 'bezwaar', 'maaktbezwaar'],
        ...['nietmeerbellen', 'nietmeerbenaderen', 'belmenietmeer', 'afgemeld', 'afmelding', 'donotcall', 'dnc'],
      ],
      part: [
        ...['optoutrequested', 'nietmeerbellen', 'nietmeerbenader', 'bezwaargemaakt', 'verzetgemaakt', 'verzetgedaan'],
        ...['verzetaangetekend', 'bezwaaraangetekend'],
      ],
      without: /aangeboden|offered|datum|date/u,
    },
    identity_stated: {
      whole: [
        ...['identitystated', 'identiteitvermeld', 'identiteitgenoemd', 'voorgesteld', 'zichvoorgesteld'],
        ...['bedrijfsnaamgenoemd', 'bedrijfgenoemd', 'opdrachtgevergenoemd'],
      ],
    },
    callback_agreed: {
      whole: ['callbackagreed', 'callback', 'terugbelafspraak', 'terugbelafspraakgemaakt', 'terugbellenafgesproken'],
      part: ['terugbelafspraak'],
    },
    recording: {
      whole: [
        'recording',
        'recordingfile',
        'recordingid',
        'opname',
        'opnamebestand',
        'opnameid',
        'geluidsopname',
        'geluidsbestand',
        'audiofile',
        'audio',
        'voicelog',
      ],
      part: ['opname', 'recording'],
    },
  },
  persons: {
    person_id: PERSON,
    legal_form: {
      whole: [
        ...['legalform', 'rechtsvorm', 'klanttype', 'typeklant', 'klantsoort', 'soortklant', 'relatietype'],
        ...['customertype', 'clienttype', 'accounttype', 'zakelijkparticulier', 'particulierzakelijk', 'doelgroep'],
      ],
      part: ['rechtsvorm', 'legalform', 'klanttype', 'customertype'],
    },
    legal_form_from: { whole: ['legalformfrom', 'rechtsvormvanaf', 'rechtsvormsinds'] },
    legal_form_to: { whole: ['legalformto', 'rechtsvormtot'] },
  },
  phones: {
    person_id: PERSON,
    number: NUMBER,
    valid_from: { whole: ['validfrom', 'geldigvan', 'geldigvanaf', 'vanaf', 'sinds', 'ingangsdatum', 'from'] },
    valid_to: { whole: ['validto', 'geldigtot', 'geldigtotenmet', 'tot', 'totenmet', 'tm', 'einddatum', 'to'] },
    published_for_marketing: { whole: ['publishedformarketing', 'gepubliceerd'] },
  },
  relations: {
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
      part: ['contractstart', 'startcontract', 'contractbegin', 'contractingang', 'startdatumcontract', 'ingangsdatum'],
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
    paid_amount: { whole: ['paidamount', 'bedrag', 'amount'] },
    product: { whole: ['product', 'productgroep', 'productnaam', 'productname', 'dienst'] },
  },
  consents: {
    consent_id: { whole: ['consentid', 'toestemmingid', 'toestemmingsid', 'optinid', 'leadid', 'aanvraagid'] },
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
        ...['datumakkoord', 'consentdate', 'consentdatum', 'consenttime', 'consenttimestamp', 'consentgivenat'],
      ],
      part: ['optin'],
      without: /double|dubbel|tekst|text|bron|source|url|bewijs|confirm|bevestig/u,
    },
    person_id: PERSON,
    number: NUMBER,
    products: { whole: ['products', 'producten'] },
    names: { whole: ['names', 'genoemdebedrijven', 'genoemdepartijen', 'adverteerders', 'partners'] },
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
  objections: {
    objection_id: { whole: ['objectionid', 'verzetid', 'bezwaarid', 'optoutid', 'afmeldid'] },
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
        ...AMBIGUOUS_DAYS,
      ],
    },
    number: NUMBER,
    person_id: PERSON,
    entity: ENTITY,
    recorded_by: { whole: ['recordedby', 'vastgelegddoor', 'geregistreerddoor'] },
    reported_at: { whole: ['reportedat', 'gemeldop', 'doorgegevenop'] },
    channel: { whole: ['channel', 'kanaal', 'via'] },
  },
  register: {
    number: NUMBER,
    registered_from: { whole: ['registeredfrom', 'ingeschrevenop', 'inschrijfdatum', 'ingeschrevenvanaf'] },
    registered_to: { whole: ['registeredto', 'uitgeschrevenop', 'uitschrijfdatum', 'ingeschreventot'] },
    category: { whole: ['category', 'categorie'] },
  },
  scrubs: {
    vendor: VENDOR,
    register_date: { whole: ['registerdate', 'registerdatum', 'ontdubbeldatum', 'ontdubbeldop', 'scrubdate'] },
    campaign: CAMPAIGN,
  },
  handovers: {
    vendor: VENDOR,
    number: NUMBER,
    kind: KIND,
    delivered_at: { whole: ['deliveredat', 'geleverdop', 'aangeleverdop', 'leverdatum', 'overgedragenop'] },
    entity: ENTITY,
  },
  numbers: {
    number: NUMBER,
    listed_from: { whole: ['listedfrom', 'vermeldvanaf', 'gebruiktvanaf', 'ingebruiksinds'] },
    listed_to: { whole: ['listedto', 'vermeldtot', 'gebruikttot'] },
  },
  complaints: {
    complaint_id: { whole: ['complaintid', 'klachtid', 'klachtnummer', 'klachtnr'] },
    number: NUMBER,
    about_day: { whole: ['aboutday', 'datumgesprek', 'datumvoorval', 'gebeldop'] },
    entity: ENTITY,
    received_at: { whole: ['receivedat', 'ontvangenop', 'ontvangstdatum'] },
  },
  invoices: {
    vendor: VENDOR,
    from: { whole: ['from', 'van', 'vanaf', 'periodevan'] },
    to: { whole: ['to', 'tot', 'totenmet', 'periodetot', 'tm'] },
    calls: { whole: ['calls', 'gesprekken', 'aantalgesprekken', 'aantalcalls'] },
    minutes: { whole: ['minutes', 'minuten', 'aantalminuten'] },
  },
  // Comes as the workbook that we wrote.
  answers: {},
};

/** Headings of a duration of which nobody can know whether the ringing is in it. */
export const DOUBTFUL_DURATIONS: readonly string[] = [
  'duration',
  'duur',
  'callduration',
  'calllength',
  'belduur',
  'seconden',
  'seconds',
  'sec',
  'length',
  'lengthinsec',
  'lengte',
  'totaleduur',
  'totalduration',
  'duurseconden',
  'durationseconds',
];

/** Headings of columns that tell who or where somebody is: their contents are never shown. */
export const PERSONAL_HEADING: RegExp =
  /naam|name|adres|address|straat|street|huisnummer|postcode|zip|woonplaats|plaats|city|geboorte|birth|bsn|iban|rekening|mail|contact|agent|medewerker|user|gebruiker|operator|adviseur|employee|beller|opmerking|notitie|remark|comment|note/u;

/** A heading as `HEADING_WORDS` has it. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** How surely a heading is that of a column: 4 its own name, 3 a word for it, 2 one that holds such a word, 0 none. */
export function headingStrength(feed: Feed, column: string, heading: string): 0 | 2 | 3 | 4 {
  if (heading.trim().toLowerCase() === column) return 4;
  // Minutes would be taken for seconds.
  if (column === 'talk_seconds' && otherUnit(heading) !== undefined) return 0;
  const words = Object.hasOwn(HEADING_WORDS[feed], column) ? HEADING_WORDS[feed][column] : undefined;
  if (words === undefined) return 0;
  const given = plainHeading(heading);
  if (words.whole.includes(given)) return 3;
  // The path of a value in JSON: its last step says what it is.
  const step = plainHeading(heading.slice(heading.lastIndexOf('.') + 1));
  const hasPart = words.part?.some((part) => given.includes(part)) === true && words.without?.test(given) !== true;
  return hasPart || words.whole.includes(step) ? 2 : 0;
}
