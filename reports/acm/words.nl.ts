import { formatDay, formatDuring, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber, numberInWords } from '../../src/language/numbers.ts';
import type { RegulatorFigures, RegulatorVendor } from '../../src/model/dossier.ts';
import type { StopLatency } from '../../src/model/stop-latency.ts';
import type { RegulatorWords } from './words.ts';

const n = (value: number): string => formatNumber(value, 'nl');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const hours = (value: number): string => `${n(value)} uur`;
const day = (iso: string): string => formatDay(iso, 'nl');

/** Hours as people say them: whole days from a day on. */
function time(value: number): string {
  return value > 24 && value % 24 === 0 ? count(value / 24, 'dag', 'dagen') : hours(value);
}

const REASONS: Readonly<Record<string, string>> = {
  'number-missing': 'er staat geen nummer',
  'number-invalid': 'wat er staat, is geen telefoonnummer',
  'number-masked': 'het nummer is deels onleesbaar gemaakt',
  'number-withheld': 'het nummer is afgeschermd',
  'number-precision-lost': 'van het nummer zijn cijfers verloren gegaan',
  'several-numbers': 'er staat meer dan één nummer',
  'short-number': 'een kort nummer, dat niemand als abonnee heeft',
  'emergency-number': 'een alarmnummer',
  'service-code': 'een code voor de telefoon, geen nummer',
  formula: 'een formule, geen nummer',
  'control-character': 'er staan tekens in die niet te lezen zijn',
};

function inReplaced({ called_in_replaced: numbers }: RegulatorFigures): string {
  if (numbers === 0) return '';
  return ` Naar ${numbers === 1 ? 'één nummer' : `${n(numbers)} nummers`} stond wel een oproep in een levering die later is vervangen; die telt niet meer mee, en staat bij het nummer.`;
}

function calledNumbers({ numbers, called, not_called: notCalled, calls }: RegulatorFigures): string {
  if (called === 0)
    return numbers === 1
      ? 'Daarnaar staat geen oproep in de belbestanden.'
      : 'Naar geen daarvan staat een oproep in de belbestanden.';
  const to =
    notCalled > 0
      ? `Naar ${called === 1 ? 'één' : n(called)} daarvan`
      : called === 1
        ? 'Daarnaar'
        : 'Naar alle nummers';
  const rest =
    notCalled === 0 ? '' : `; naar ${notCalled === 1 ? 'het andere nummer' : `de andere ${n(notCalled)}`} geen enkele`;
  return `${to} ${calls === 1 ? 'staat' : 'staan'} ${called === 1 ? '' : 'samen '}${count(calls, 'oproep', 'oproepen')} in de belbestanden${rest}.`;
}

/** What is proven, and beside it what only lacks proof. */
function violating({ violations, without_proof: without, numbers_with_violations: numbers }: RegulatorFigures): string {
  if (violations === 0) return 'Bij geen daarvan is een overtreding van de wet gevonden.';
  const at = `, bij ${count(numbers, 'nummer', 'nummers')}`;
  if (without === violations) return `Bij ${n(without)} daarvan ontbreekt bewijs${at}.`;
  const proven = `Bij ${n(violations - without)} daarvan is een overtreding van de wet vastgesteld`;
  return without === 0 ? `${proven}${at}.` : `${proven} en bij ${n(without)} ontbreekt bewijs${at} in totaal.`;
}

/** The same of one number. */
function found(violations: number, without: number): string {
  if (violations === 0) return 'geen overtreding van de wet gevonden';
  const proven = count(violations - without, 'vastgestelde overtreding', 'vastgestelde overtredingen');
  const lacking = `bij ${count(without, 'oproep', 'oproepen')} ontbreekt bewijs`;
  if (without === violations) return lacking;
  return without === 0 ? `${proven} van de wet` : `${proven} van de wet en ${lacking}`;
}

/** Terms of a call centre: of one that the configuration does not name, only that it was not given. */
function termsOf(vendor: RegulatorVendor): readonly string[] {
  const { assumed, suppression_hours: suppression, report_objections_within_hours: report } = vendor;
  const stops = suppression === 0 ? 'stopt direct na bericht' : `stopt binnen ${hours(suppression)} na bericht`;
  return [
    assumed.includes('suppression_hours') ? 'tijd om te stoppen niet opgegeven' : stops,
    assumed.includes('report_objections_within_hours')
      ? 'tijd om te melden niet opgegeven'
      : `meldt een bezwaar binnen ${hours(report)}`,
  ];
}

type PassedOn = Pick<StopLatency, 'to_pass_on' | 'not_passed_on' | 'stops_delivered'>;

function calledAfter(vendor: string, objections: number, after: number): string {
  if (objections === 0) return `Er zijn geen bezwaren bekend om ${vendor} aan te meten.`;
  if (objections === 1)
    return `Tot het einde van de periode is één bezwaar bekend; daarna belde ${vendor} in de periode ${after === 0 ? 'niet meer' : 'nog'}.`;
  const which = after === 0 ? 'was er geen' : after === 1 ? 'was er één' : `waren er ${n(after)}`;
  return `Van de ${n(objections)} bezwaren tot het einde van de periode ${which} waarna ${vendor} in de periode nog belde.`;
}

function passedOn(
  vendor: string,
  { to_pass_on: objections, not_passed_on: not, stops_delivered: delivered }: PassedOn,
): string {
  if (delivered === 0)
    return `Anderen legden ${count(objections, 'bezwaar', 'bezwaren')} uit de periode vast. Of ${objections === 1 ? 'dat' : 'die'} aan ${vendor} ${objections === 1 ? 'is' : 'zijn'} doorgegeven, is niet bekend: er is geen levering van bezwaren aan dit callcenter geladen.`;
  if (objections === 1)
    return `Eén bezwaar uit de periode legde een ander vast; dat is ${not === 0 ? '' : 'niet '}aan ${vendor} doorgegeven.`;
  const which =
    not === 0
      ? `zijn alle aan ${vendor} doorgegeven`
      : `${not === 1 ? 'is er één' : `zijn er ${n(not)}`} niet aan ${vendor} doorgegeven`;
  return `Van de ${n(objections)} bezwaren uit de periode die anderen vastlegden, ${which}.`;
}

/** That calls outside the audited period are not judged yet, and how to judge them. */
const howToJudge = (calls: number): string =>
  `${calls === 1 ? 'Eén oproep valt' : `${n(calls)} oproepen vallen`} buiten de onderzochte periode en ${calls === 1 ? 'is' : 'zijn'} nog niet beoordeeld. Beoordelen kan: neem ${calls === 1 ? 'de dag van die oproep' : 'de dagen van die oproepen'} op in de periode (audit.from en audit.to in belaudit.yaml), voer “belaudit run” uit en maak dit stuk opnieuw.`;

export const words: RegulatorWords = {
  title: (client) => `Antwoord van ${client} op een informatieverzoek`,
  kicker: 'Antwoord aan de Autoriteit Consument & Markt',
  heading: 'Antwoord op uw informatieverzoek',
  by: (client) => `van ${client}`,
  sentences: (figures, period) => [
    `Uw lijst noemt ${count(figures.numbers, 'telefoonnummer', 'telefoonnummers')}. ${calledNumbers(figures)}${inReplaced(figures)}`,
    figures.judged === 0
      ? `${period} is geen van deze nummers gebeld.`
      : `${period} ${figures.judged === 1 ? 'is' : 'zijn'} ${count(figures.judged, 'oproep', 'oproepen')} naar deze nummers beoordeeld. ${violating(figures)}`,
    ...(figures.calls > figures.judged ? [howToJudge(figures.calls - figures.judged)] : []),
    ...(figures.unread === 0
      ? []
      : [
          figures.unread === 1
            ? 'In één regel van uw lijst was geen telefoonnummer te lezen; die staat apart genoemd.'
            : `In ${n(figures.unread)} regels van uw lijst was geen telefoonnummer te lezen; die staan apart genoemd.`,
        ]),
  ],
  figures: {
    numbers: ['nummer gevraagd', 'nummers gevraagd'],
    called: ['nummer gebeld', 'nummers gebeld'],
    notCalled: ['nummer zonder oproep', 'nummers zonder oproep'],
    violations: ['vastgestelde overtreding', 'vastgestelde overtredingen'],
  },
  figureNotes: {
    numbers: 'elk één keer geteld',
    called: 'met een oproep in een belbestand',
    notCalled: 'in een belbestand dat geldt',
  },
  violationsNote: (without) =>
    without === 0 ? 'van de wet, in de onderzochte periode' : `van de wet; bij nog ${n(without)} ontbreekt bewijs`,
  contents: 'Inhoud',
  facts: {
    client: 'Bedrijf',
    request: 'Uw lijst',
    period: 'Onderzochte periode',
    asOf: 'Peildatum',
    run: 'Kenmerk',
  },
  confidential: 'Vertrouwelijk: bevat persoonsgegevens.',
  of: 'van',
  parts: {
    callers: 'Wie voor ons belde',
    instructions: 'Met welke instructies',
    stops: 'Hoe een bezwaar wordt verwerkt',
    retention: 'Bewaartermijnen',
    corrections: 'Wat is gecorrigeerd',
    numbers: 'Per nummer',
    annexes: 'Bijlagen',
  },
  callersLead: (vendors, client) =>
    vendors === 1
      ? `Voor ${client} belde één callcenter.`
      : `Voor ${client} belden ${numberInWords(vendors, 'nl')} callcenters.`,
  vendorColumns: ['Callcenter', 'Contract', 'Afspraken over bezwaren', 'Campagnes'],
  contract: ({ contracts }) =>
    contracts.length === 0
      ? ['contractperiode niet opgegeven']
      : contracts.map(({ from, to }) => (to === null ? `vanaf ${day(from)}` : `${day(from)} tot en met ${day(to)}`)),
  stopsAgreed: termsOf,
  campaigns: ({ campaigns }) => (campaigns.length === 0 ? 'niet opgegeven' : campaigns.join(', ')),
  forEntity: (entity) => `voor ${entity}`,
  draft: 'CONCEPT',
  draftLead: 'Dit antwoord is een concept. Verstuur het nog niet, want:',
  openStatement: ({ file, why, mark }) => {
    if (file === null)
      return 'de tekst van het bedrijf over zijn instructies ontbreekt (statements/*.md in de werkmap);';
    return why === 'empty' ? `in ${file} staat nog geen tekst;` : `${file} is niet af: er staat nog “${mark}” in;`;
  },
  openGaps: (gaps) =>
    `in de gegevens ${gaps === 1 ? 'ontbreekt 1 ding' : `ontbreken ${n(gaps)} dingen`} waardoor oordelen anders kunnen uitvallen; “belaudit check” noemt ${gaps === 1 ? 'het' : 'ze'}.`,
  noStatements:
    'Het bedrijf heeft voor dit antwoord geen tekst over zijn instructies aangeleverd. Dit antwoord zegt daarom niets over de instructies die de callcenters kregen.',
  statementsLead: 'De volgende tekst is van het bedrijf zelf. Hij is niet met de belbestanden vergeleken.',
  statementFile: (file) => `Bron: ${file}`,
  stopsLead: ({ pass_on_hours: passOnHours, assumed }) =>
    `${assumed.includes('pass_on_hours') ? 'Hoeveel tijd het bedrijf heeft om een bezwaar door te geven aan de callcenters, is niet opgegeven.' : `Het bedrijf geeft zichzelf ${hours(passOnHours)} om een bezwaar door te geven aan de callcenters.`} Hieronder staat hoe snel dat in werkelijkheid ging: gemeten over alle bezwaren in de bestanden, niet alleen die van de gevraagde nummers.`,
  stopsMeasured: 'Gemeten per callcenter',
  stopSentence: (vendor, { objections, called_after: after, ...stops }) => [
    calledAfter(vendor, objections, after),
    ...(stops.to_pass_on === 0 ? [] : [passedOn(vendor, stops)]),
  ],
  notKnown: 'niet bekend',
  binColumns: ['Tijd na het bezwaar', 'Laatste oproep', 'Doorgegeven'],
  bin: (from, to) => {
    if (to === null) return `langer dan ${time(from ?? 0)}`;
    return from === null ? `binnen ${time(to)}` : `meer dan ${time(from)}, hoogstens ${time(to)}`;
  },
  retention: ({ relation_term_months: relation, assumed, retention }) => [
    assumed.includes('relation_term_months')
      ? `Hoe lang na het einde van een klantrelatie nog wordt gebeld, is niet opgegeven. Dit onderzoek rekent met ${count(relation, 'maand', 'maanden')}.`
      : `Na het einde van een klantrelatie wordt hoogstens ${count(relation, 'maand', 'maanden')} gebeld.`,
    ...(retention.length === 0
      ? ['Een eigen, gepubliceerde bewaartermijn voor gegevens van vroegere klanten is niet opgegeven.']
      : retention.map(
          ({ from, months }) =>
            `Vanaf ${day(from)} geldt voor gegevens van vroegere klanten een eigen, gepubliceerde termijn van ${count(months, 'maand', 'maanden')}.`,
        )),
  ],
  correctionsLead:
    'Wat in de aangeleverde bestanden is afgewezen, gerepareerd of later vervangen. Niets is stilzwijgend weggelaten.',
  corrections: ({ rejected, duplicate, replaced, removed, repaired, emptied, revisions }, feed) => [
    `Afgewezen, want niet te gebruiken: ${count(rejected, 'regel', 'regels')}.`,
    `Dubbel geleverd, met dezelfde inhoud: ${count(duplicate, 'regel', 'regels')}.`,
    `Vervangen door een latere levering met andere inhoud: ${count(replaced, 'regel', 'regels')}${revisions.length === 0 ? '' : ` (${revisions.map((row) => `${feed(row.feed)}: ${n(row.rows)}`).join('; ')})`}.`,
    ...(removed === 0
      ? []
      : [
          `Verwijderd, want de bewaartermijn was voorbij of iemand vroeg om vergeten te worden: ${count(removed, 'regel', 'regels')}.`,
        ]),
    `Regels met een waarde die is gerepareerd, omdat maar één lezing mogelijk was: ${n(repaired)}. Regels met een waarde die niet te lezen was en leeg is gelaten: ${n(emptied)}.`,
  ],
  numbersLead: (figures, shown) =>
    shown < figures.numbers
      ? `Van de eerste ${n(shown)} van ${n(figures.numbers)} nummers staan de oproepen hier; die van alle nummers staan in acm-calls.csv en acm-records.csv.`
      : 'Van elk nummer staan hier alle oproepen van alle callcenters, de grondslag met het bewijs, en de bezwaren met wat daarmee is gedaan.',
  unreadHeading: 'Regels zonder leesbaar nummer',
  unread: (row, reason) => `Regel ${row} van uw lijst: ${REASONS[reason] ?? reason}.`,
  asked: (reference, aboutDay, row) =>
    [
      reference === null ? `Uw lijst, regel ${row}` : `Uw kenmerk ${reference} (regel ${row})`,
      ...(aboutDay === null ? [] : [`over ${day(aboutDay)}`]),
    ].join(', '),
  notLoadedOn: (aboutDay) =>
    `Voor ${day(aboutDay)} is van geen enkel callcenter een belbestand geladen: of toen is gebeld, blijkt hier niet uit.`,
  noCallRest: (base) => `Dat berust op de bestanden, perioden en controles in het hoofdstuk “${base}”.`,
  replacedWhere: 'Waar dat stond en wat ervoor in de plaats kwam, staat hieronder en in acm-records.csv.',
  rejectedRows: (rows) =>
    `Let op: het nummer staat wel in ${count(rows, 'regel', 'regels')} die niet te gebruiken ${rows === 1 ? 'was' : 'waren'}; zie acm-records.csv.`,
  callsCut: (shown, calls) =>
    `Hier staan de eerste ${n(shown)} van ${n(calls)} oproepen; de rest staat in acm-calls.csv.`,
  numberCalls: ({ outbound: calls, outbound_judged: judged, verdicts, without_proof: without }) =>
    judged === 0
      ? `${count(calls, 'oproep', 'oproepen')} naar dit nummer, buiten de onderzochte periode: ${calls === 1 ? 'die is' : 'die zijn'} nog niet beoordeeld.`
      : `${count(calls, 'oproep', 'oproepen')} naar dit nummer, ${n(judged)} in de onderzochte periode: ${found(verdicts.violation, without)}.${calls > judged ? ` De andere ${calls - judged === 1 ? 'is' : 'zijn'} nog niet beoordeeld.` : ''}`,
  annexesLead:
    'Bij dit antwoord horen deze bestanden. Elke regel noemt het bestand en de regel waar het gegeven vandaan komt.',
  annexes: [
    ['acm-numbers.csv', 'elke regel van uw lijst, met het antwoord'],
    ['acm-calls.csv', 'alle oproepen, met oordeel, grondslag en bewijs'],
    [
      'acm-records.csv',
      'bezwaren, toestemmingen, klantrelaties, leveringen, klachten, en regels die afgewezen of vervangen zijn',
    ],
    ['acm-files.csv', 'alle gelezen bestanden, met hun SHA-256'],
    ['acm-checks.csv', 'de controles of de belbestanden volledig zijn'],
    ['acm-response.json', 'dit antwoord als gegevens, met de uitleg van elk oordeel'],
  ],
  during: (from, to) => formatDuring(from, to, 'nl'),
  period: (from, to) => formatPeriod(from, to, 'nl'),
  day,
  number: n,
};
