import { CHANNELS as ALL_CHANNELS } from '../../../src/language/channel-words.ts';
import { formatLocalTime, formatMonths } from '../../../src/language/dates.ts';
import { words as findingWords } from '../../../src/language/finding-words.nl.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import type {
  DossierCall,
  DossierFigures,
  DossierObjection,
  DossierSaid,
  EvidenceVendor,
} from '../../../src/model/dossier.ts';

const { counted, day, n } = DUTCH;

const moment = (text: string): string =>
  text === 'unreadable' ? 'tijdstip niet leesbaar' : formatLocalTime(text, 'nl');

const CONTACTS: Readonly<Record<DossierCall['contact'], string>> = {
  conversation: 'gesprek',
  voicemail: 'voicemail ingesproken',
  abandoned: 'verbinding zonder medewerker',
  attempt: 'belpoging, geen gesprek',
  unknown: 'niet zeker of er een gesprek was',
};

/** Usual words for a channel; others are shown as in the file. */
const CHANNELS = ALL_CHANNELS.nl;

const SAID: Readonly<Record<DossierSaid['says'], string>> = {
  agreed: 'akkoord',
  disputed: 'betwist',
  unclear: 'niet duidelijk',
  upheld: 'gehandhaafd',
  withdrawn: 'ingetrokken',
  'more-asked': 'meer informatie gevraagd',
};

const WITHDRAWN: Readonly<Record<NonNullable<DossierSaid['reason']>, string>> = {
  'evidence-shown': 'het bewijs is geleverd',
  'own-error-in-data': 'er een fout zat in de eigen gegevens',
  'law-read-otherwise': 'de wet anders wordt gelezen',
  disproportionate: 'het niet in verhouding staat',
};

const BASES: Readonly<Record<string, string>> = {
  'not-protected': 'niet nodig: alleen een rechtspersoon gebeld',
  'published-number': 'nummer gepubliceerd voor aanbiedingen',
  request: 'verzoek van de consument',
  consent: 'toestemming',
  relation: 'klantrelatie',
  'not-registered': 'stond niet in het Bel-me-niet Register',
  none: 'geen gevonden',
};

interface ChecksOfLogs {
  /** Null: all. */
  readonly logs: readonly string[] | null;
  readonly checks: readonly string[];
}

function checksByLogs(groups: readonly ChecksOfLogs[]): string {
  return groups
    .map(({ logs, checks }) => `Bij ${logs === null ? 'alle callcenters' : enumerated(logs)}: ${enumerated(checks)}.`)
    .join(' ');
}

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

function verdictParts({
  verdicts,
  without_proof: without,
}: Pick<DossierFigures, 'verdicts' | 'without_proof'>): readonly string[] {
  const proven = verdicts.violation - without;
  const parts: readonly (readonly [number, string, string])[] = [
    [proven, 'een vastgestelde overtreding van de wet', 'vastgestelde overtredingen van de wet'],
    [without, 'een oproep waarvoor bewijs ontbreekt', 'oproepen waarvoor bewijs ontbreekt'],
    [
      verdicts.breach,
      'een schending van een gedragscode, eigen norm, privacyregel of contract',
      'schendingen van een gedragscode, eigen norm, privacyregel of contract',
    ],
    [verdicts.review, 'een oproep om na te kijken', 'oproepen om na te kijken'],
    [verdicts.attempt, 'een belpoging', 'belpogingen'],
    [verdicts.lawful, 'een oproep die in orde was', 'oproepen die in orde waren'],
    [verdicts['out-of-scope'], 'een oproep die buiten de regels valt', 'oproepen die buiten de regels vallen'],
  ];
  return parts.filter(([value]) => value > 0).map(([value, one, many]) => (value === 1 ? one : `${n(value)} ${many}`));
}

/** If no hand-over has an objection: what that means depends on whose hand-overs are loaded. */
function notPassedOn(loaded: boolean, unknown: readonly string[]): readonly string[] {
  if (!loaded)
    return [
      'Of het aan een callcenter is doorgegeven, is niet bekend: er is geen levering van bezwaren aan een callcenter geladen.',
    ];
  const lead = 'In de geladen leveringen aan callcenters staat dit bezwaar niet.';
  return unknown.length === 0 ? [lead] : [`${lead} Van ${enumerated(unknown)} is geen levering van bezwaren geladen.`];
}

/** What is known if no call counts now. */
function knownWithoutCalls({ records, replaced, left_out: leftOut }: DossierFigures): string {
  if (leftOut.calls === 0 && records === 0 && replaced > 0)
    return `Van dit nummer is alleen bekend wat in ${counted(replaced, 'regel', 'regels')} stond die later ${replaced === 1 ? 'is' : 'zijn'} vervangen.`;
  const other = `Wel ${records === 1 ? 'is' : 'zijn'} er ${counted(records, 'ander gegeven', 'andere gegevens')} bekend.`;
  if (leftOut.calls > 0) return `Voor deze persoon is van dit nummer geen oproep bekend. ${other}`;
  return replaced > 0
    ? `In de belbestanden staat geen oproep naar dit nummer die nog geldt. ${other}`
    : `In geen belbestand staat een oproep naar dit nummer. ${other}`;
}

export const words = {
  /** What calls can rest on, by its id. */
  bases: BASES as Readonly<Record<string, string>>,
  moment: (localTime: string): string => moment(localTime),
  feeds: {
    proofs: 'bewijzen van toestemmingen',
    calls: 'belbestanden',
    persons: 'personen',
    phones: 'telefoonnummers van personen',
    relations: 'klantrelaties',
    consents: 'toestemmingen',
    objections: 'bezwaren',
    register: 'Bel-me-niet Register',
    scrubs: 'vergelijkingen met het register',
    handovers: 'leveringen aan callcenters',
    numbers: 'eigen belnummers',
    complaints: 'klachten',
    invoices: 'facturen',
    carrier: 'gegevens van de telefoonaanbieder',
    answers: 'antwoorden van callcenters',
    screenings: 'beoordeelde bellijsten',
  } as Readonly<Record<string, string>>,
  uses: { 'calls-from': 'belde met dit nummer', 'is-called-on': 'werd op dit nummer gebeld' } as Readonly<
    Record<string, string>
  >,
  /** Where a consent was given, and through whom a complaint came. */
  sources: {
    web: 'op een website',
    paper: 'op papier',
    call: 'in een telefoongesprek',
    shop: 'in een winkel',
    contest: 'bij een prijsvraag',
    survey: 'bij een onderzoek',
    'lead-generator': 'via een leadgenerator',
    unreadable: 'herkomst niet leesbaar',
    acm: 'via de ACM',
    own: 'bij het bedrijf zelf',
    cire: 'via CIRE',
  } as Readonly<Record<string, string>>,
  categories: {
    all: 'alles',
    commercial: 'verkoop',
    charitable: 'goede doelen',
    ideal: 'idealen',
    unreadable: 'niet leesbaar',
  } as Readonly<Record<string, string>>,
  forms: {
    natural: 'particulier',
    'sole-trader': 'eenmanszaak',
    partnership: 'vof, cv of maatschap',
    'legal-entity': 'rechtspersoon',
    unknown: 'onbekend',
  } as Readonly<Record<string, string>>,
  kinds: {
    consent: 'toestemming',
    request: 'verzoek om gebeld te worden',
    unreadable: 'soort niet leesbaar',
    purchase: 'aankoop',
    subscription: 'abonnement',
    gift: 'eenmalige gift',
    donorship: 'doorlopend donateurschap',
    volunteer: 'vrijwilligerswerk',
    attendance: 'deelname',
    lead: 'om te bellen',
    suppress: 'om niet meer te bellen',
    'list-to-call': 'beoordeelde bellijst: wel bellen',
    'list-not-to-call': 'beoordeelde bellijst: niet bellen',
  } as Readonly<Record<string, string>>,
  parts: {
    owners: 'Van wie het nummer is',
    legalForms: 'Rechtsvorm',
    timeline: 'Tijdlijn',
    calls: 'Oproepen',
    explanations: 'Hoe elk oordeel tot stand kwam',
    objections: 'Bezwaren, en wat ermee is gedaan',
    consents: 'Toestemmingen en verzoeken',
    proofs: 'Bewijzen van toestemmingen',
    relations: 'Klantrelaties',
    handovers: 'Leveringen aan callcenters',
    register: 'Bel-me-niet Register',
    complaints: 'Klachten',
    vendorUse: 'Gebruik door callcenters zelf',
    listed: 'Eigen lijst van belnummers',
    rejected: 'Regels die niet te gebruiken waren',
    revisions: 'Gegevens die later zijn vervangen',
  },
  columns: {
    when: 'Tijdstip',
    what: 'Gebeurtenis',
    vendor: 'Callcenter',
    contact: 'Contact',
    verdict: 'Oordeel',
    basis: 'Grondslag en bewijs',
    source: 'Vindplaats',
    person: 'Persoon',
    period: 'Periode',
    form: 'Rechtsvorm',
    recordedBy: 'Vastgelegd door',
    followUp: 'Wat ermee is gedaan',
    kind: 'Soort',
    scope: 'Waarvoor',
    proof: 'Bewijs',
    made: 'Gemaakt op',
    digest: 'SHA-256',
    entity: 'Bedrijf',
    category: 'Categorie',
    calls: 'Oproepen',
    reason: 'Reden',
    replacedBy: 'Vervangen door',
    file: 'Soort bestand',
    files: 'Bestanden',
    rows: 'Regels',
    rejected: 'Afgewezen',
    examined: 'Onderzocht',
    results: 'Gevonden',
    check: 'Controle',
    changed: 'Gewijzigd',
  },
  oneCall: 'oproep',
  published: 'gepubliceerd om aanbiedingen te krijgen',
  noProof: 'geen verwijzing naar bewijs',
  proofOf: (consent: string, kind: string): string => (kind === '' ? `bij ${consent}` : `${kind} bij ${consent}`),
  proofKinds: {
    form: 'formulier',
    log: 'logregel',
    screenshot: 'schermafdruk',
    recording: 'opname',
    letter: 'brief',
    message: 'bericht',
    other: '',
  } as Readonly<Record<string, string>>,
  /** Why a proof is not among the files. */
  proofLeftOut: {
    missing: 'niet bijgevoegd: het bestand is er niet',
    differs: 'niet bijgevoegd: het is een ander bestand dan op de lijst staat',
    'other-number': 'niet bijgevoegd: het bewijs noemt een ander nummer',
    shared: 'niet bijgevoegd: het bestand gaat ook over anderen',
  },
  notJudged: 'buiten de onderzochte periode',
  baseHeading: 'Waarop dit berust',
  filesHeading: 'Bestanden',
  periodsHeading: 'Geladen belbestanden',
  checksHeading: 'Controles of de belbestanden volledig zijn',
  checksLead: (from: string, to: string) =>
    `Een belbestand kan oproepen weglaten. Daarom zijn de belbestanden van ${day(from)} tot en met ${day(to)} ook zelf onderzocht. De tabel noemt wat daarbij is gevonden.`,
  noChecks: 'Geen enkele controle was mogelijk: of de belbestanden volledig zijn, is niet onderzocht.',
  everyVendor: 'alle callcenters samen',
  unreadable: 'niet leesbaar',
  /** A table without rows: what was looked for and not found. */
  nothing: {
    owners: 'Van wie dit nummer is of was, staat in geen bestand.',
    legalForms: 'Van geen van deze personen is een rechtsvorm vastgelegd.',
    timeline: 'Er is geen gebeurtenis bekend.',
    calls: 'In geen belbestand staat een oproep naar dit nummer, of van dit nummer naar een callcenter.',
    explanations: 'Er is geen oproep van de onderzochte periode om uit te leggen.',
    objections: 'Er is geen bezwaar bekend.',
    consents: 'Er is geen toestemming of verzoek bekend.',
    proofs: 'Bij deze toestemmingen staat geen bewijs op de lijst van bewijzen.',
    relations: 'Er is geen klantrelatie bekend.',
    handovers: 'Het nummer staat in geen levering aan een callcenter.',
    register: 'Het nummer staat in geen geleverd deel van het Bel-me-niet Register.',
    complaints: 'Er is geen klacht over oproepen naar dit nummer bekend.',
    vendorUse: 'Geen callcenter belde met dit nummer of was op dit nummer te bereiken.',
    listed: 'Het nummer staat niet op de lijst van nummers waarmee het bedrijf laat bellen.',
    rejected: 'In de regels die niet te gebruiken waren, komt het nummer niet voor.',
    revisions: 'Van deze gegevens is niets later vervangen.',
  },
  /** If only what belongs to one person was kept: there may be more about others. */
  nothingOfPerson: 'Hiervan is voor deze persoon niets bekend.',
  /** Of several kinds of data. */
  noneOfPerson: (kinds: readonly string[]) => `Hiervan is voor deze persoon niets bekend: ${enumerated(kinds)}.`,
  contact: (call: Pick<DossierCall, 'contact'>): string => CONTACTS[call.contact],
  table: {
    company: 'het bedrijf',
    /** @param party to whom it was made; null: not known */
    objection: (party: string | null, channel: string) =>
      `bezwaar${party === null ? '' : ` bij ${party}`}${channel === '' ? '' : ` ${channel}`}${party === null ? ' (bij wie, is niet bekend)' : ''}`,
    /** On one day; null: to all call centres. */
    passedOn: (day: string, vendors: readonly string[] | null) =>
      `doorgegeven op ${day} aan ${vendors === null ? 'alle callcenters' : enumerated(vendors)}`,
    notPassedOn: 'niet in de geladen leveringen aan callcenters',
    /** No hand-over of stops is loaded. */
    passingUnknown: 'of het is doorgegeven, is niet bekend',
    /** Calls that it concerns. */
    callsAfter: (calls: number, said: string, last: string): string =>
      calls === 0
        ? 'daarna geen oproep'
        : `daarna ${calls === 1 ? '1 oproep' : `${said} oproepen, de laatste`} op ${last}`,
    replaced: (feed: string) => `later vervangen (${feed})`,
    changed: (columns: string) => `gewijzigd: ${columns}`,
    replacedBy: (place: string) => `vervangen door ${place}`,
  },
  verdict: ({ verdict, without_proof: isWithoutProof }: DossierCall): string => {
    if (verdict === null) return 'nog niet beoordeeld';
    return isWithoutProof ? findingWords.grades['not-demonstrable'] : findingWords.verdicts[verdict];
  },
  said: ({ title, says, reason, day: on, until, state }: DossierSaid, vendor: string | null): string => {
    const about = `‘${title}’`;
    const text =
      vendor === null
        ? `Besluit van het bedrijf op ${day(on)} over ${about}: ${SAID[says]}${reason === null ? '' : `, omdat ${WITHDRAWN[reason]}`}${until === null ? '' : `, tot en met ${day(until)}`}`
        : `Reactie van ${vendor}, ontvangen op ${day(on)}, over ${about}: ${SAID[says]}`;
    return `${text}${{ holds: '', proposed: ' (wacht op een tweede persoon)', 'taken-back': ' (later aangemerkt als vergissing)' }[state]}.`;
  },
  quoted: (text: string): string => `‘${text}’`,
  basis: ({ basis, is_judged: isJudged, in_scope: inScope }: DossierCall): string => {
    if (!isJudged) return 'nog niet beoordeeld';
    return inScope ? (BASES[basis ?? ''] ?? basis ?? '') : 'niet van toepassing';
  },
  /** When a consent was given and where, or when a relation began. */
  recordSince: (kind: string, since: string, source: string): string =>
    kind === 'relation' ? `vanaf ${moment(since)}` : `gegeven op ${moment(since)}${source === '' ? '' : `, ${source}`}`,
  evidence: (reference: string) => `bewijs: ${reference}`,
  way: { to: 'naar het nummer', from: 'van het nummer' },
  duration: (seconds: number): string => counted(seconds, 'seconde', 'seconden'),
  about: { number: '', person: 'bij de persoon', 'other-number': 'bij de persoon, met een ander nummer' },
  party: (id: string | null): string => (id === 'client' ? 'het bedrijf' : (id ?? 'niet bekend')),
  storyTitle: ({ calls, verdicts, without_proof: without }: DossierFigures): string => {
    const proven = verdicts.violation - without;
    const lead = `${counted(calls, 'oproep', 'oproepen')}, ${proven === 0 ? 'geen vastgestelde overtreding' : counted(proven, 'vastgestelde overtreding', 'vastgestelde overtredingen')} van de wet`;
    return without === 0 ? lead : `${lead}; bij ${n(without)} ontbreekt bewijs`;
  },
  /** Below the picture: how many earlier steps are not drawn. */
  storySource: (leftOut: number) =>
    `Van links naar rechts in de tijd; de afstanden zijn niet op schaal.${leftOut === 0 ? '' : ` ${leftOut === 1 ? 'Eén eerdere stap is' : `${n(leftOut)} eerdere stappen zijn`} niet getekend; alles staat in de tabel.`}`,
  shortDay: (iso: string): string => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, '$3-$2-$1'),
  /** How many rows are shown; the data hold the rest. */
  cut: (rows: number, all: number) =>
    `Hier staan de eerste ${n(rows)} van ${n(all)} regels; de rest staat in dossier.json.`,
  linesLeft: (lines: number) => `En nog ${counted(lines, 'regel', 'regels')}; die staan in de uitleg van de oproep.`,
  /** Kinds of data in a sentence: `objections`. */
  data: {
    owners: 'wie het nummer heeft of had',
    legalForms: 'rechtsvormen',
    timeline: 'gebeurtenissen',
    calls: 'oproepen',
    explanations: 'oordelen over oproepen',
    objections: 'bezwaren',
    consents: 'toestemmingen en verzoeken',
    proofs: 'bewijzen van toestemmingen',
    relations: 'klantrelaties',
    handovers: 'leveringen aan callcenters',
    register: 'vermeldingen in het Bel-me-niet Register',
    complaints: 'klachten',
    vendorUse: 'gebruik door callcenters',
    listed: 'vermeldingen op de lijst van belnummers',
    rejected: 'regels die niet te gebruiken waren',
    revisions: 'gegevens die later zijn vervangen',
  },
  /** What happened, on a timeline. */
  events: {
    owner: (person: string) => `nummer van ${person}`,
    ownerEnd: (person: string) => `laatste dag van het nummer bij ${person}`,
    relation: (kind: string) => `klantrelatie begint: ${kind}`,
    relationEnd: (kind: string) => `klantrelatie eindigt: ${kind}`,
    consent: (kind: string) => `${kind} gegeven`,
    withdrawn: (kind: string) => `${kind} ingetrokken`,
    objection: 'bezwaar',
    handover: (vendor: string, kind: string) => `geleverd aan ${vendor}: ${kind}`,
    call: (vendor: string, { way, contact }: DossierCall) =>
      `oproep ${way === 'to' ? 'van' : 'naar'} ${vendor}: ${CONTACTS[contact]}`,
    complaint: 'klacht over deze dag',
    register: 'in het Bel-me-niet Register',
  },
  channel: (channel: string) => `via ${Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : channel}`,
  reported: (at: string) => `gemeld aan het bedrijf op ${moment(at)}`,
  /** What was done with an objection; `unknown` are the call centres without any loaded stop, `loaded` says whether there are others. */
  followUp: (
    { passed_on: passedOn, calls_after: after, last_call_at: last }: DossierObjection,
    vendorName: (id: string) => string,
    deliveries: { readonly loaded: boolean; readonly unknown: readonly string[] },
  ): readonly string[] => [
    ...(passedOn.length === 0
      ? notPassedOn(deliveries.loaded, deliveries.unknown.map(vendorName))
      : passedOn.map(
          ({ vendor, delivered_at }) => `Doorgegeven aan ${vendorName(vendor)} op ${moment(delivered_at)}.`,
        )),
    after === 0
      ? 'Daarna is het nummer in de onderzochte periode niet meer gebeld in strijd met dit bezwaar.'
      : `Daarna ${after === 1 ? 'volgde' : 'volgden'} in de onderzochte periode nog ${counted(after, 'oproep', 'oproepen')} waarvoor geen latere toestemming is vastgelegd, ${after === 1 ? '' : 'de laatste '}op ${moment(last ?? '')}.`,
  ],
  consentScope: (names: string, products: string) =>
    `${names === '' ? 'geen naam genoemd' : `genoemd: ${names}`}; ${products === '' ? 'geen product genoemd' : products === '*' ? 'alle producten' : `product: ${products}`}`,
  withdrawn: (at: string) => `ingetrokken: ${moment(at)}`,
  expires: (on: string): string => (on === 'unreadable' ? 'einddatum niet leesbaar' : `geldig tot en met ${day(on)}`),
  collected: (party: string) => `verzameld door ${party}`,
  complaintCalls: (calls: number): string =>
    calls === 0
      ? 'Rond deze dag staat in geen belbestand een oproep naar het nummer.'
      : `Rond deze dag ${calls === 1 ? 'staat' : 'staan'} ${counted(calls, 'oproep', 'oproepen')} naar het nummer in de belbestanden.`,
  span: (from: string | null, to: string | null): string => {
    if (from === null) return to === null ? 'zonder begin of einde' : `tot en met ${day(to)}`;
    return to === null ? `vanaf ${day(from)}` : `${day(from)} tot en met ${day(to)}`;
  },
  row: (row: number) => `regel ${row}`,
  agent: (pseudonym: string) => `medewerker ${pseudonym}`,
  recording: (reference: string) => `opname ${reference}`,
  person: (id: string) => `persoon ${id}`,
  /** Replaces the table if no hand-over to any call centre is loaded. */
  noHandovers: 'Er zijn geen leveringen aan callcenters geladen. Of het nummer daarin stond, is niet bekend.',
  /** How many of the judged calls are explained here; null: all. */
  explainedSome: (judged: number, explained: number): string | null =>
    explained < judged
      ? `Er zijn ${n(judged)} oproepen beoordeeld; van ${n(explained)} daarvan staat hier de uitleg, de zwaarste oordelen eerst gekozen. Elke andere oproep kan op verzoek worden uitgelegd.`
      : null,
  /** The judged calls that are no violation, by their verdicts; empty: there are none. */
  otherVerdicts: (verdicts: DossierFigures['verdicts']): string => {
    const parts = verdictParts({ verdicts: { ...verdicts, violation: 0 }, without_proof: 0 });
    return parts.length === 0 ? '' : `De andere: ${enumerated(parts)}.`;
  },
  /** What is known about the number, in whole sentences; `period` in the form that begins a sentence. */
  known: (figures: DossierFigures, during: string): readonly string[] => {
    const { calls, outbound, vendors, judged, records } = figures;
    if (calls === 0) return [knownWithoutCalls(figures)];
    const other = counted(records, 'ander gegeven', 'andere gegevens');
    const first = `Van dit nummer is bekend: ${counted(calls, 'oproep', 'oproepen')}${outbound === 0 ? '' : ` (van ${counted(vendors, 'callcenter', 'callcenters')})`} en ${other}.`;
    if (judged === 0)
      return [
        first,
        `${during} is het nummer niet gebeld; ${calls === 1 ? 'de oproep is van een andere dag en is' : 'de oproepen zijn van andere dagen en zijn'} nog niet beoordeeld.`,
      ];
    return [
      first,
      `${during} ${judged === 1 ? 'is' : 'zijn'} ${counted(judged, 'oproep', 'oproepen')} beoordeeld: ${enumerated(verdictParts(figures))}.`,
    ];
  },
  /** That no log has a call to it, and what that rests on. */
  /** @param isOfDays only calls of some days were asked for */
  noCalls: (vendors: readonly EvidenceVendor[], replacedCalls: number, isOfDays = false): string => {
    const loaded = vendors.filter((vendor) => vendor.calls > 0);
    if (loaded.length === 0)
      return 'Er is geen belbestand geladen: of het nummer is gebeld, kan dit onderzoek niet zeggen.';
    return `In de belbestanden van ${loaded.length === 1 ? 'het callcenter' : `de ${n(loaded.length)} callcenters`} van dit bedrijf staat geen oproep${isOfDays ? ' van deze dagen' : ''} naar dit nummer${replacedCalls === 0 ? '' : ' die nog geldt'}.`;
  },
  /** That a replaced delivery had calls to the number; null if it did not. */
  replacedCalls: (calls: number): string | null =>
    calls === 0
      ? null
      : `Let op: in een levering die later is vervangen, ${calls === 1 ? 'stond' : 'stonden'} ${counted(calls, 'oproep', 'oproepen')} naar dit nummer. ${calls === 1 ? 'Die telt niet meer mee en is' : 'Die tellen niet meer mee en zijn'} niet beoordeeld.`,
  /** Replaces a table of calls whose rows were all replaced by later deliveries. */
  callsReplaced:
    'In de belbestanden staat geen oproep met dit nummer die nog geldt. Wat er eerder stond, staat bij de gegevens die later zijn vervangen.',
  /** Below a row that was replaced by one with another number. */
  stoodOnly: 'wat ervoor in de plaats kwam, hoort niet bij dit nummer',
  loaded: ({ calls, first_day: first, last_day: last }: EvidenceVendor, name: string): string =>
    first === null || last === null
      ? `Van ${name} is geen oproep geladen.`
      : `Van ${name} ${calls === 1 ? 'is' : 'zijn'} ${counted(calls, 'oproep', 'oproepen')} geladen, van ${day(first)} tot en met ${day(last)}.`,
  /** @param hasProofs files that rows name as proof were examined too */
  baseLead: (files: number, rows: number, rejected: number, hasProofs: boolean) =>
    `Dit overzicht is gemaakt uit ${counted(files, 'bestand', 'bestanden')} met samen ${counted(rows, 'regel', 'regels')}. ${
      rejected === 0
        ? 'Elke regel was te gebruiken.'
        : `${rejected === 1 ? 'Eén regel was' : `${n(rejected)} regels waren`} niet te gebruiken: wat daarin staat, telt niet mee.`
    }${hasProofs ? ' Ook is nagegaan of de bestanden met bewijs waar zij naar verwijzen er zijn.' : ''} Andere bestanden zijn niet onderzocht.`,
  countedOver: (from: string, to: string) =>
    `Deze aantallen zijn geteld over alle oproepen van ${day(from)} tot en met ${day(to)}.`,
  /** For a call without a basis, before the records that are not enough. */
  notEnough: 'wel vastgelegd, maar niet voldoende:',
  /** Calls of months whose logs were not checked. @param months such as `2026-05`, at least one */
  judgedAside: (months: readonly string[]) =>
    `Of de belbestanden van ${enumerated(formatMonths(months, 'nl'))} volledig zijn, is niet gecontroleerd: de oproepen van ${months.length === 1 ? 'die maand' : 'die maanden'} zijn alleen voor dit stuk onderzocht, elk naar de regels van de dag zelf.`,
  /** Kinds of files of which there is one, with all its rows used. */
  filesAlike: (files: readonly string[]) => `Van elk één bestand, zonder afgewezen regels: ${enumerated(files)}.`,
  fileRows: (feed: string, rows: number) => `${feed} (${counted(rows, 'regel', 'regels')})`,
  /** Checks that found nothing, with the logs that they looked at; null: all. */
  cleanChecks: (groups: readonly ChecksOfLogs[]): string =>
    groups.length === 0 ? '' : `Deze controles vonden niets. ${checksByLogs(groups)}`,
  /** Checks that lacked their data. */
  undoneChecks: (groups: readonly ChecksOfLogs[]): string =>
    groups.length === 0
      ? ''
      : `Deze controles waren niet mogelijk: er waren geen of te weinig gegevens voor. ${checksByLogs(groups)}`,
  filesNote: (annex: string) => `Elk bestand met zijn SHA-256 staat in ${annex}.`,
  /** @param unneeded those that the period does not need: the register has ended */
  missingFeeds: (feeds: readonly string[], unneeded: readonly string[]): string | null =>
    [
      ...(feeds.length === 0 ? [] : [`Niet aangeleverd, en dus niet bekend: ${enumerated(feeds)}.`]),
      ...(unneeded.length === 0
        ? []
        : [
            `Niet aangeleverd, en voor deze periode ook niet nodig: ${enumerated(unneeded)}. Het register bestaat sinds 1 juli 2021 niet meer.`,
          ]),
    ].join(' ') || null,
} as const;

/** What both reports about numbers, the dossier of one and the answer about many, say about a number, in one language. */
export type DossierWords = WordsLike<typeof words>;

/** Headings of the tables of a dossier. */
export type PartName = keyof DossierWords['parts'];

/** Headings of columns. */
export type ColumnName = keyof DossierWords['columns'];

/** What a table of many numbers says about records, each on a line. */
export type NumberTableWords = DossierWords['table'];
