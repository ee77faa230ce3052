import { formatLocalTime, formatMonths } from '../../language/dates.ts';
import { words as findingWords } from '../../language/finding-words.nl.ts';
import { DUTCH } from '../../language/phrases.ts';
import type { DossierCall, DossierFigures } from '../../model/dossier.ts';
import type { DossierWords } from './words.ts';

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
const CHANNELS: Readonly<Record<string, string>> = {
  phone: 'telefoon',
  call: 'een telefoongesprek',
  letter: 'een brief',
  email: 'e-mail',
  web: 'een website',
  shop: 'een winkel',
  chat: 'chat',
  sms: 'sms',
  app: 'een app',
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

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

function verdictParts({ verdicts, without_proof: without }: DossierFigures): readonly string[] {
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

export const PARTS = {
  owners: 'Van wie het nummer is',
  legalForms: 'Rechtsvorm',
  timeline: 'Tijdlijn',
  calls: 'Oproepen',
  explanations: 'Hoe elk oordeel tot stand kwam',
  objections: 'Bezwaren, en wat ermee is gedaan',
  consents: 'Toestemmingen en verzoeken',
  relations: 'Klantrelaties',
  handovers: 'Leveringen aan callcenters',
  register: 'Bel-me-niet Register',
  complaints: 'Klachten',
  vendorUse: 'Gebruik door callcenters zelf',
  listed: 'Eigen lijst van belnummers',
  rejected: 'Regels die niet te gebruiken waren',
  revisions: 'Gegevens die later zijn vervangen',
};

export const COLUMNS = {
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
};

export const TEXTS = {
  oneCall: 'oproep',
  published: 'gepubliceerd om aanbiedingen te krijgen',
  noProof: 'geen verwijzing naar bewijs',
  notJudged: 'buiten de onderzochte periode',
  baseHeading: 'Waarop dit berust',
  filesHeading: 'Bestanden',
  periodsHeading: 'Geladen belbestanden',
  checksHeading: 'Controles of de belbestanden volledig zijn',
  checksLead:
    'Een belbestand kan oproepen weglaten. Daarom zijn de belbestanden ook zelf onderzocht. De tabel noemt wat daarbij is gevonden.',
  noChecks: 'Geen enkele controle was mogelijk: of de belbestanden volledig zijn, is niet onderzocht.',
  everyVendor: 'alle callcenters samen',
  unreadable: 'niet leesbaar',
};

export const words: DossierWords = {
  ...TEXTS,
  parts: PARTS,
  columns: COLUMNS,
  nothing: {
    owners: 'Van wie dit nummer is of was, staat in geen bestand.',
    legalForms: 'Van geen van deze personen is een rechtsvorm vastgelegd.',
    timeline: 'Er is geen gebeurtenis bekend.',
    calls: 'In geen belbestand staat een oproep naar dit nummer, of van dit nummer naar een callcenter.',
    explanations: 'Er is geen oproep van de onderzochte periode om uit te leggen.',
    objections: 'Er is geen bezwaar bekend.',
    consents: 'Er is geen toestemming of verzoek bekend.',
    relations: 'Er is geen klantrelatie bekend.',
    handovers: 'Het nummer staat in geen levering aan een callcenter.',
    register: 'Het nummer staat in geen geleverd deel van het Bel-me-niet Register.',
    complaints: 'Er is geen klacht over oproepen naar dit nummer bekend.',
    vendorUse: 'Geen callcenter belde met dit nummer of was op dit nummer te bereiken.',
    listed: 'Het nummer staat niet op de lijst van nummers waarmee het bedrijf laat bellen.',
    rejected: 'In de regels die niet te gebruiken waren, komt het nummer niet voor.',
    revisions: 'Van deze gegevens is niets later vervangen.',
  },
  nothingOfPerson: 'Hiervan is voor deze persoon niets bekend.',
  noneOfPerson: (kinds) => `Hiervan is voor deze persoon niets bekend: ${enumerated(kinds)}.`,
  contact: (call) => CONTACTS[call.contact],
  bases: BASES,
  table: {
    company: 'het bedrijf',
    objection: (party, channel) =>
      `bezwaar${party === null ? '' : ` bij ${party}`}${channel === '' ? '' : ` ${channel}`}${party === null ? ' (bij wie, is niet bekend)' : ''}`,
    passedOn: (day, vendors) =>
      `doorgegeven op ${day} aan ${vendors === null ? 'alle callcenters' : enumerated(vendors)}`,
    notPassedOn: 'niet in de geladen leveringen aan callcenters',
    passingUnknown: 'of het is doorgegeven, is niet bekend',
    callsAfter: (calls, said, last) =>
      calls === 0
        ? 'daarna geen oproep'
        : `daarna ${calls === 1 ? '1 oproep' : `${said} oproepen, de laatste`} op ${last}`,
    replaced: (feed) => `later vervangen (${feed})`,
    changed: (columns) => `gewijzigd: ${columns}`,
    replacedBy: (place) => `vervangen door ${place}`,
  },
  verdict: ({ verdict, without_proof: isWithoutProof }) => {
    if (verdict === null) return 'nog niet beoordeeld';
    return isWithoutProof ? findingWords.grades['not-demonstrable'] : findingWords.verdicts[verdict];
  },
  basis: ({ basis, is_judged: isJudged, in_scope: inScope }) => {
    if (!isJudged) return 'nog niet beoordeeld';
    return inScope ? (BASES[basis ?? ''] ?? basis ?? '') : 'niet van toepassing';
  },
  evidence: (reference) => `bewijs ${reference}`,
  way: { to: 'naar het nummer', from: 'van het nummer' },
  duration: (seconds) => counted(seconds, 'seconde', 'seconden'),
  about: { number: '', person: 'bij de persoon', 'other-number': 'bij de persoon, met een ander nummer' },
  party: (id) => (id === 'client' ? 'het bedrijf' : (id ?? 'niet bekend')),
  kinds: {
    consent: 'toestemming',
    request: 'verzoek om gebeld te worden',
    unreadable: 'soort niet leesbaar',
    purchase: 'aankoop',
    subscription: 'abonnement',
    gift: 'gift',
    volunteer: 'vrijwilligerswerk',
    attendance: 'deelname',
    lead: 'om te bellen',
    suppress: 'om niet meer te bellen',
  },
  forms: {
    natural: 'particulier',
    'sole-trader': 'eenmanszaak',
    partnership: 'vof, cv of maatschap',
    'legal-entity': 'rechtspersoon',
    unknown: 'onbekend',
  },
  categories: {
    all: 'alles',
    commercial: 'verkoop',
    charitable: 'goede doelen',
    ideal: 'idealen',
    unreadable: 'niet leesbaar',
  },
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
  },
  uses: { 'calls-from': 'belde met dit nummer', 'is-called-on': 'werd op dit nummer gebeld' },
  storyTitle: ({ calls, verdicts, without_proof: without }) => {
    const proven = verdicts.violation - without;
    const lead = `${counted(calls, 'oproep', 'oproepen')}, ${proven === 0 ? 'geen vastgestelde overtreding' : counted(proven, 'vastgestelde overtreding', 'vastgestelde overtredingen')} van de wet`;
    return without === 0 ? lead : `${lead}; bij ${n(without)} ontbreekt bewijs`;
  },
  storySource: (leftOut) =>
    `Van links naar rechts in de tijd; de afstanden zijn niet op schaal.${leftOut === 0 ? '' : ` ${leftOut === 1 ? 'Eén eerdere stap is' : `${n(leftOut)} eerdere stappen zijn`} niet getekend; alles staat in de tabel.`}`,
  shortDay: (iso) => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, '$3-$2-$1'),
  cut: (rows, all) => `Hier staan de eerste ${n(rows)} van ${n(all)} regels; de rest staat in dossier.json.`,
  linesLeft: (lines) => `En nog ${counted(lines, 'regel', 'regels')}; die geeft “belaudit explain”.`,
  data: {
    owners: 'wie het nummer heeft of had',
    legalForms: 'rechtsvormen',
    timeline: 'gebeurtenissen',
    calls: 'oproepen',
    explanations: 'oordelen over oproepen',
    objections: 'bezwaren',
    consents: 'toestemmingen en verzoeken',
    relations: 'klantrelaties',
    handovers: 'leveringen aan callcenters',
    register: 'vermeldingen in het Bel-me-niet Register',
    complaints: 'klachten',
    vendorUse: 'gebruik door callcenters',
    listed: 'vermeldingen op de lijst van belnummers',
    rejected: 'regels die niet te gebruiken waren',
    revisions: 'gegevens die later zijn vervangen',
  },
  events: {
    owner: (person) => `nummer van ${person}`,
    ownerEnd: (person) => `laatste dag van het nummer bij ${person}`,
    relation: (kind) => `klantrelatie begint: ${kind}`,
    relationEnd: (kind) => `klantrelatie eindigt: ${kind}`,
    consent: (kind) => `${kind} gegeven`,
    withdrawn: (kind) => `${kind} ingetrokken`,
    objection: 'bezwaar',
    handover: (vendor, kind) => `geleverd aan ${vendor}: ${kind}`,
    call: (vendor, { way, contact }) => `oproep ${way === 'to' ? 'van' : 'naar'} ${vendor}: ${CONTACTS[contact]}`,
    complaint: 'klacht over deze dag',
    register: 'in het Bel-me-niet Register',
  },
  channel: (channel) => `via ${Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : channel}`,
  reported: (at) => `gemeld aan het bedrijf op ${moment(at)}`,
  followUp: ({ passed_on: passedOn, calls_after: after, last_call_at: last }, vendorName, deliveries) => [
    ...(passedOn.length === 0
      ? notPassedOn(deliveries.loaded, deliveries.unknown.map(vendorName))
      : passedOn.map(
          ({ vendor, delivered_at }) => `Doorgegeven aan ${vendorName(vendor)} op ${moment(delivered_at)}.`,
        )),
    after === 0
      ? 'Daarna is het nummer in de onderzochte periode niet meer gebeld in strijd met dit bezwaar.'
      : `Daarna ${after === 1 ? 'volgde' : 'volgden'} nog ${counted(after, 'oproep', 'oproepen')} in de onderzochte periode, de laatste op ${moment(last ?? '')}.`,
  ],
  consentScope: (names, products) =>
    `${names === '' ? 'geen naam genoemd' : `genoemd: ${names}`}; ${products === '' ? 'geen product genoemd' : products === '*' ? 'alle producten' : `product: ${products}`}`,
  withdrawn: (at) => `ingetrokken: ${moment(at)}`,
  expires: (on) => (on === 'unreadable' ? 'einddatum niet leesbaar' : `geldig tot en met ${day(on)}`),
  collected: (party) => `gevraagd door ${party}`,
  complaintCalls: (calls) =>
    calls === 0
      ? 'Rond deze dag staat in geen belbestand een oproep naar het nummer.'
      : `Rond deze dag ${calls === 1 ? 'staat' : 'staan'} ${counted(calls, 'oproep', 'oproepen')} naar het nummer in de belbestanden.`,
  span: (from, to) => {
    if (from === null) return to === null ? 'zonder begin of einde' : `tot en met ${day(to)}`;
    return to === null ? `vanaf ${day(from)}` : `${day(from)} tot en met ${day(to)}`;
  },
  row: (row) => `regel ${row}`,
  moment,
  agent: (pseudonym) => `medewerker ${pseudonym}`,
  recording: (reference) => `opname ${reference}`,
  person: (id) => `persoon ${id}`,
  noHandovers: 'Er zijn geen leveringen aan callcenters geladen. Of het nummer daarin stond, is niet bekend.',
  explainedSome: (judged, explained) =>
    explained < judged
      ? `Er zijn ${n(judged)} oproepen beoordeeld; van ${n(explained)} daarvan staat hier de uitleg, de zwaarste oordelen eerst gekozen. De uitleg van elke andere oproep geeft “belaudit explain”.`
      : null,
  known: (figures, during) => {
    const { calls, outbound, vendors, judged, records } = figures;
    if (calls === 0) return [knownWithoutCalls(figures)];
    const other = counted(records, 'ander gegeven', 'andere gegevens');
    const first = `Over dit nummer zijn ${counted(calls, 'oproep', 'oproepen')}${outbound === 0 ? '' : ` (van ${counted(vendors, 'callcenter', 'callcenters')})`} en ${other} bekend.`;
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
  noCalls: (vendors, replacedCalls) => {
    const loaded = vendors.filter((vendor) => vendor.calls > 0);
    if (loaded.length === 0)
      return 'Er is geen belbestand geladen: of het nummer is gebeld, kan dit onderzoek niet zeggen.';
    return `In de belbestanden van ${loaded.length === 1 ? 'het callcenter' : `de ${n(loaded.length)} callcenters`} van dit bedrijf staat ${replacedCalls === 0 ? 'geen oproep naar dit nummer' : 'geen oproep naar dit nummer die nog geldt'}.`;
  },
  replacedCalls: (calls) =>
    calls === 0
      ? null
      : `Let op: in een levering die later is vervangen, ${calls === 1 ? 'stond' : 'stonden'} ${counted(calls, 'oproep', 'oproepen')} naar dit nummer. ${calls === 1 ? 'Die telt niet meer mee en is' : 'Die tellen niet meer mee en zijn'} niet beoordeeld.`,
  callsReplaced:
    'In de belbestanden staat geen oproep met dit nummer die nog geldt. Wat er eerder stond, staat bij de gegevens die later zijn vervangen.',
  stoodOnly: 'wat ervoor in de plaats kwam, hoort niet bij dit nummer',
  loaded: ({ calls, first_day: first, last_day: last }, name) =>
    first === null || last === null
      ? `Van ${name} is geen oproep geladen.`
      : `Van ${name} ${calls === 1 ? 'is' : 'zijn'} ${counted(calls, 'oproep', 'oproepen')} geladen, van ${day(first)} tot en met ${day(last)}.`,
  baseLead: (files, rows, rejected) =>
    `Dit overzicht is gemaakt uit ${counted(files, 'bestand', 'bestanden')} met samen ${counted(rows, 'regel', 'regels')}. ${
      rejected === 0
        ? 'Elke regel was te gebruiken.'
        : `${rejected === 1 ? 'Eén regel was' : `${n(rejected)} regels waren`} niet te gebruiken: wat daarin staat, telt niet mee.`
    } Wat niet in deze bestanden staat, weet dit overzicht niet.`,
  judgedAside: (months) =>
    `Of de belbestanden van ${enumerated(formatMonths(months, 'nl'))} volledig zijn, is niet gecontroleerd: de oproepen van ${months.length === 1 ? 'die maand' : 'die maanden'} zijn alleen voor dit stuk onderzocht, elk naar de regels van de dag zelf.`,
  filesAlike: (files) => `Van elk één bestand, zonder afgewezen regels: ${enumerated(files)}.`,
  fileRows: (feed, rows) => `${feed} (${counted(rows, 'regel', 'regels')})`,
  cleanChecks: (groups) =>
    `Deze controles vonden niets. ${groups
      .map(({ logs, checks }) => `Bij ${logs === null ? 'alle callcenters' : enumerated(logs)}: ${enumerated(checks)}.`)
      .join(' ')}`,
  filesNote: (annex) => `Elk bestand met zijn SHA-256 staat in ${annex}.`,
  missingFeeds: (feeds) => (feeds.length === 0 ? null : `Niet aangeleverd, en dus niet bekend: ${enumerated(feeds)}.`),
  feeds: {
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
    answers: 'antwoorden van callcenters',
    screenings: 'beoordeelde bellijsten',
  },
};
