import { formatShortTime } from '../../src/language/dates.ts';
import { numberInWords } from '../../src/language/numbers.ts';
import { DUTCH, type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';
import type { OpenStatement, RegulatorFacts, RegulatorVendor } from '../../src/model/dossier.ts';

const { counted, day, listed, n } = DUTCH;

const hours = (value: number): string => `${n(value)} uur`;

const REASONS: Readonly<Record<string, string>> = {
  'number-missing': 'er staat geen nummer',
  'number-invalid': 'wat er staat, is geen telefoonnummer',
  'number-masked': 'het nummer is deels onleesbaar gemaakt',
  'number-withheld': 'er staat dat het nummer onbekend of afgeschermd is',
  'number-precision-lost': 'van het nummer zijn cijfers verloren gegaan',
  'several-numbers': 'er staat meer dan één nummer',
  'short-number': 'een kort nummer, dat niemand als abonnee heeft',
  'emergency-number': 'een alarmnummer',
  'service-code': 'een code voor de telefoon, geen nummer',
  formula: 'een formule, geen nummer',
  'control-character': 'er staan tekens in die niet te lezen zijn',
};

function inReplaced({ called_in_replaced: numbers }: RegulatorFacts['figures']): string {
  if (numbers === 0) return '';
  return ` Naar ${numbers === 1 ? 'één nummer' : `${n(numbers)} nummers`} stond wel een oproep in een levering die later is vervangen; die telt niet meer mee, en staat bij het nummer.`;
}

/** @param isOfDays other days were not asked for, and may have calls */
function calledNumbers(
  { numbers, called, not_called: notCalled, calls }: RegulatorFacts['figures'],
  isOfDays: boolean,
): string {
  const days = isOfDays ? ' van deze dagen' : '';
  if (called === 0)
    return numbers === 1
      ? `Daarnaar staat geen oproep${days} in de belbestanden.`
      : `Naar geen daarvan staat een oproep${days} in de belbestanden.`;
  const to =
    notCalled > 0
      ? `Naar ${called === 1 ? 'één' : n(called)} daarvan`
      : called === 1
        ? 'Daarnaar'
        : 'Naar alle nummers';
  const rest =
    notCalled === 0 ? '' : `; naar ${notCalled === 1 ? 'het andere nummer' : `de andere ${n(notCalled)}`} geen enkele`;
  return `${to} ${calls === 1 ? 'staat' : 'staan'} ${called === 1 ? '' : 'samen '}${counted(calls, 'oproep', 'oproepen')}${days} in de belbestanden${rest}.`;
}

/** For how many calls the basis was examined. */
function examined({ calls, in_period: inPeriod }: RegulatorFacts['figures'], period: string): string {
  if (inPeriod === 0)
    return `Geen van deze oproepen is van ${period}: bij geen is gezocht naar een toestemming of andere grondslag.`;
  const rest = calls - inPeriod;
  return `Bij ${counted(inPeriod, 'oproep', 'oproepen')} van ${period} is gezocht naar een toestemming of andere grondslag${rest === 0 ? '' : `; bij ${rest === 1 ? 'één oproep' : `${n(rest)} oproepen`} van andere dagen niet`}.`;
}

/** Terms of a call centre; if the configuration names none, only that none was given. */
function termsOf(vendor: RegulatorVendor): readonly string[] {
  const { assumed, suppression_hours: suppression, report_objections_within_hours: report } = vendor;
  const stops =
    suppression === 0
      ? 'afgesproken: direct stoppen na bericht'
      : `afgesproken: stoppen binnen ${hours(suppression)} na bericht`;
  return [
    assumed.includes('suppression_hours') ? 'tijd om te stoppen niet opgegeven' : stops,
    assumed.includes('report_objections_within_hours')
      ? 'tijd om te melden niet opgegeven'
      : `afgesproken: een bezwaar melden binnen ${hours(report)}`,
  ];
}

/** How many calls were made after a term that the company sets itself; empty if none. */
function beyond(
  exceeded: RegulatorFacts['policy']['exceeded'],
  term: 'relation' | 'retention',
  period: string,
): string {
  const calls = exceeded.find((row) => row.term === term)?.calls ?? 0;
  return calls === 0
    ? ''
    : ` Bij ${counted(calls, 'oproep', 'oproepen')} naar uw nummers, van ${period}, was die termijn voorbij.`;
}

/** What was read from the list beside the numbers. */
export interface ReadList {
  readonly hasReference: boolean;
  readonly hasDay: boolean;
  /** Headings of the columns that nothing was read from. */
  readonly unused: readonly string[];
}

function belowNumber({ hasReference, hasDay }: ReadList): string {
  if (!hasDay) return `Onder het nummer staat ${hasReference ? 'uw kenmerk' : 'de regel van uw lijst'}.`;
  return `Onder het nummer staan ${hasReference ? 'uw kenmerk' : 'de regel van uw lijst'} en de dag waarover die regel gaat.`;
}

const TEXTS = {
  stopsAgreed: (vendor: RegulatorVendor): readonly string[] => termsOf(vendor),

  kicker: 'Antwoord aan de Autoriteit Consument & Markt',
  heading: 'Antwoord op uw informatieverzoek',
  contents: 'Inhoud',
  confidential: 'Vertrouwelijk: bevat persoonsgegevens.',
  of: 'van',
  omissionsHeading: 'Belbestanden die niet volledig lijken',
  omissionsLead: (checked: string) =>
    `Het volgende wijst erop dat in een belbestand van ${checked} oproepen ontbreken. Waar dit antwoord zegt dat geen oproep bekend is, geldt dat met dit voorbehoud.`,
  limitsHeading: 'Wat in de gegevens ontbreekt',
  limitsLead: (checked: string) =>
    `Deze gegevens zijn niet of niet volledig geleverd, of zijn niet te lezen. Dat is nagegaan voor alle oproepen van ${checked}, niet alleen die naar uw nummers.`,
  letterHeading: 'Ondertekening',
  draftLead: 'Dit antwoord is een concept. Verstuur het nog niet, want:',
  noStatements:
    'Het bedrijf heeft voor dit antwoord geen tekst over zijn instructies aangeleverd. Dit antwoord zegt daarom niets over de instructies die de callcenters kregen.',
  statementsLead: 'De volgende tekst is van het bedrijf zelf. Hij is niet met de belbestanden vergeleken.',
  noCallers: (isOfDays: boolean): string =>
    `Geen callcenter belde${isOfDays ? ' op deze dagen' : ''} een nummer van uw lijst, voor zover de belbestanden dat laten zien.`,
  basisNotExamined: 'niet onderzocht',
  unreadHeading: 'Regels zonder leesbaar nummer',
  proofsLead:
    'Deze bewijzen zijn als bestand bijgevoegd, zoals het bedrijf ze heeft. Aan de SHA-256 is te zien of een bestand later is veranderd. Waar een bewijs niet is bijgevoegd, staat waarom.',
  annexesLead:
    'Bij dit antwoord horen deze bestanden. Elke regel noemt het bestand en de regel waar het gegeven vandaan komt.',
  title: (client: string) => `Antwoord van ${client} op een informatieverzoek`,
  by: (client: string) => `van ${client}`,
  /** That only calls of some days were asked for. */
  askedDays: (period: string) =>
    `Dit antwoord gaat alleen over oproepen van ${period}, zoals u vroeg. Oproepen van andere dagen staan er niet in; bezwaren en toestemmingen van andere dagen wel.`,
  sentences: (figures: RegulatorFacts['figures'], period: string, isOfDays: boolean): readonly string[] => [
    `Uw lijst noemt ${counted(figures.numbers, 'telefoonnummer', 'telefoonnummers')}. ${calledNumbers(figures, isOfDays)}${inReplaced(figures)}`,
    ...(figures.calls === 0 ? [] : [examined(figures, period)]),
    ...(figures.unread === 0
      ? []
      : [
          figures.unread === 1
            ? 'In één regel van uw lijst was geen telefoonnummer te lezen; die staat apart genoemd.'
            : `In ${n(figures.unread)} regels van uw lijst was geen telefoonnummer te lezen; die staan apart genoemd.`,
        ]),
  ],
  /** The days for which logs are loaded. */
  logSpan: (vendors: number, first: string, last: string) =>
    `De belbestanden zijn van ${counted(vendors, 'callcenter', 'callcenters')} en lopen van ${day(first)} tot en met ${day(last)}.`,
  /** That a call to a number without one may be missing from these logs. */
  notCertain: (vendors: readonly string[], checked: string) =>
    `Let op: het belbestand van ${listed(vendors)} van ${checked} lijkt niet volledig. Dat een nummer daarin niet voorkomt, betekent niet dat het niet is gebeld.`,
  figures: {
    numbers: ['nummer gevraagd', 'nummers gevraagd'],
    called: ['nummer gebeld', 'nummers gebeld'],
    notCalled: ['nummer zonder oproep', 'nummers zonder oproep'],
    calls: ['oproep', 'oproepen'],
  },
  figureNotes: {
    numbers: 'elk één keer geteld',
    called: 'met een oproep in een belbestand',
    notCalled: 'in de belbestanden die meetellen',
    calls: 'naar deze nummers',
  },
  facts: {
    case: 'Uw zaaknummer',
    contact: 'Contact',
    request: 'Uw lijst',
    period: 'Onderzochte periode',
    asOf: 'Peildatum',
    run: 'Kenmerk',
  },
  parts: {
    about: 'Over dit antwoord',
    callers: 'Wie voor ons belde',
    instructions: 'Met welke instructies',
    terms: 'Termijnen en correcties',
    numbers: 'Per nummer',
    proofSample: 'Steekproef van bewijs',
    annexes: 'Bijlagen',
  },
  /** Scope, method, independence and limits of the answer. */
  about: ({ client, period, program, base }: AboutFacts): readonly (readonly [term: string, text: string])[] => [
    [
      'Reikwijdte',
      `Dit antwoord gaat over de nummers van uw lijst. Van andere oproepen noemt het alleen hoeveel er in de onderzochte bestanden staan en wat de controles daarvan vonden. Het noemt wat over uw nummers staat in de bestanden die ${client} en zijn callcenters hebben geleverd. Welke bestanden dat zijn en welke dagen zij beslaan, staat in het hoofdstuk “${base}”. Bij oproepen naar uw nummers van ${period} is gezocht naar een toestemming of andere grondslag; bij oproepen van andere dagen niet.`,
    ],
    [
      'Werkwijze',
      `Het is gemaakt met ${program}. Dat programma leest de bestanden, vergelijkt ze en verandert er niets aan. Dezelfde bestanden geven dezelfde uitkomst.`,
    ],
    [
      'Onafhankelijkheid',
      `${client} heeft dit antwoord zelf gemaakt, uit eigen bestanden en die van zijn callcenters. Geen onafhankelijke derde heeft het gecontroleerd.`,
    ],
    [
      'Beperking',
      'Dit antwoord bevat feiten. Het geeft geen oordeel over de naleving van regels en erkent niets. Wat niet in de bestanden staat, is niet bekend. Of de belbestanden volledig zijn, is alleen te zeggen voor zover de controles dat laten zien.',
    ],
  ],
  proofSampleLead:
    'Dit gaat niet alleen over de gevraagde nummers, maar over alle toestemmingen waarop oproepen in deze periode rusten. Van een steekproef daaruit hebben mensen het bewijs zelf bekeken. Zij noteerden of daarin te zien is wat over de toestemming is vastgelegd.',
  noProofSample: 'Van deze periode heeft niemand een steekproef van bewijs bekeken.',
  letter: {
    case: 'Zaaknummer',
    contact: 'Contact',
    signedBy: 'Naam en functie',
    place: 'Plaats en datum',
    signature: 'Handtekening',
  },
  /** Replaces what the configuration leaves out. */
  blanks: {
    case: '[in te vullen: zaaknummer]',
    contact: '[in te vullen: wie vragen beantwoordt]',
    signedBy: '[in te vullen: wie ondertekent]',
    place: '[in te vullen: plaats en datum]',
    signature: '[handtekening]',
  },
  callersLead: (vendors: number): string =>
    vendors === 1
      ? 'Eén callcenter belde nummers van uw lijst.'
      : `De nummers van uw lijst zijn gebeld door ${numberInWords(vendors, 'nl')} callcenters.`,
  vendorColumns: ['Callcenter', 'Contract', 'Afspraken over bezwaren', 'Campagnes'],
  contract: ({ contracts }: RegulatorVendor): readonly string[] =>
    contracts.length === 0
      ? ['contractperiode niet opgegeven']
      : contracts.map(({ from, to }) => (to === null ? `vanaf ${day(from)}` : `${day(from)} tot en met ${day(to)}`)),
  campaigns: ({ campaigns }: RegulatorVendor): string =>
    campaigns.length === 0 ? 'niet opgegeven' : campaigns.join(', '),
  forEntity: (entity: string) => `voor ${entity}`,
  /** On the first page, and at the top of all others, of an answer that is not ready to be sent. */
  draft: 'CONCEPT',
  openStatement: ({ file, why, mark }: OpenStatement): string => {
    if (file === null)
      return 'de tekst van het bedrijf over zijn instructies ontbreekt (statements/*.md in de werkmap);';
    return why === 'empty' ? `in ${file} staat nog geen tekst;` : `${file} is niet af: er staat nog “${mark}” in;`;
  },
  /** Zero: the examination itself is not finished. */
  openGaps: (gaps: number): string =>
    gaps === 0
      ? 'het onderzoek van deze oproepen is nog niet afgerond;'
      : `in de gegevens ${gaps === 1 ? 'staat 1 punt' : `staan ${n(gaps)} punten`} open waardoor dit antwoord anders kan uitvallen.`,
  statementFile: (file: string) => `Bron: ${file}`,
  passOnTerm: ({ pass_on_hours: passOnHours, assumed }: RegulatorFacts['policy']): string =>
    `${assumed.includes('pass_on_hours') ? 'Binnen welke tijd het bedrijf een bezwaar doorgeeft aan de callcenters, is niet opgegeven.' : `De norm van het bedrijf is: een bezwaar binnen ${hours(passOnHours)} doorgeven aan de callcenters.`} Wat met de bezwaren bij uw nummers is gedaan, staat bij elk nummer.`,
  /** Terms that the company sets itself, and whether calls kept them. */
  retention: (
    { relation_term_months: relation, assumed, retention, exceeded }: RegulatorFacts['policy'],
    period: string,
  ): readonly string[] => [
    assumed.includes('relation_term_months')
      ? 'Hoe lang na het einde van een klantrelatie nog wordt gebeld, is niet opgegeven.'
      : `De eigen termijn voor bellen is ${counted(relation, 'maand', 'maanden')} na het einde van de klantrelatie.${beyond(exceeded, 'relation', period)}`,
    ...(retention.length === 0
      ? ['Een eigen, gepubliceerde bewaartermijn voor gegevens van vroegere klanten is niet opgegeven.']
      : retention.map(
          ({ from, months }, place) =>
            `Voor gegevens van vroegere klanten publiceerde het bedrijf vanaf ${day(from)} een eigen termijn van ${counted(months, 'maand', 'maanden')}.${place === retention.length - 1 ? beyond(exceeded, 'retention', period) : ''}`,
        )),
  ],
  /** Rows with one of the numbers. */
  corrections: ({ rejected, replaced }: { readonly rejected: number; readonly replaced: number }): string =>
    rejected + replaced === 0
      ? 'Geen regel met een van uw nummers is afgewezen of later vervangen.'
      : `Van de regels met een van uw nummers ${rejected === 1 ? 'was' : 'waren'} er ${n(rejected)} niet te gebruiken, en ${replaced === 1 ? 'is' : 'zijn'} er ${n(replaced)} later vervangen. Welke dat zijn, staat in acm-records.csv.`,
  numbersLead: (
    figures: RegulatorFacts['figures'],
    shown: number,
    period: string,
    list: ReadList,
  ): readonly string[] => [
    shown < figures.numbers
      ? `Van de eerste ${n(shown)} van ${n(figures.numbers)} nummers staan de oproepen hier; die van alle nummers staan in acm-calls.csv en acm-records.csv.`
      : 'Van elk nummer staan hier alle oproepen van alle callcenters en de bezwaren, elk met de vindplaats.',
    belowNumber(list),
    ...(list.unused.length === 0
      ? []
      : [`Niet gebruikt uit uw lijst: ${list.unused.map((heading) => `“${heading}”`).join(', ')}.`]),
    `“Niet onderzocht” staat bij oproepen buiten ${period}. Bij een bezwaar telt als oproep daarna: een oproep van ${period} waarvoor geen latere toestemming is vastgelegd.`,
  ],
  numberColumns: ['Nummer', 'Tijdstip', 'Callcenter', 'Vastgelegd gegeven en bewijs', 'Vindplaats'],
  basis: (basis: string | null, bases: Readonly<Record<string, string>>): string => {
    if (basis === null || basis === '') return 'geen gegeven nodig: buiten de regels';
    return basis === 'none' ? 'geen vastgelegd gegeven gevonden' : (bases[basis] ?? basis);
  },
  unread: (row: number, reason: string) => `Regel ${row} van uw lijst: ${REASONS[reason] ?? reason}.`,
  asked: (reference: string | null, aboutDay: string | null, row: number): string =>
    [reference ?? `regel ${row}`, ...(aboutDay === null ? [] : [`over ${formatShortTime(aboutDay, 'nl')}`])].join(', '),
  notLoadedOn: (aboutDay: string) =>
    `Voor ${day(aboutDay)} is van geen enkel callcenter een belbestand geladen: of toen is gebeld, blijkt hier niet uit.`,
  noCallRest: (base: string) => `Dat berust op de bestanden, dagen en controles in het hoofdstuk “${base}”.`,
  /** That the log of these call centres seems to leave calls out. */
  perhapsLeftOut: (vendors: readonly string[], checked: string) =>
    `Let op: het belbestand van ${listed(vendors)} van ${checked} lijkt niet volledig. Een oproep naar dit nummer kan daarin ontbreken.`,
  rejectedRows: (rows: number) =>
    `Let op: het nummer staat wel in ${counted(rows, 'regel', 'regels')} die niet te gebruiken ${rows === 1 ? 'was' : 'waren'}; zie acm-records.csv.`,
  callsCut: (shown: number, calls: number) =>
    `Hier staan de eerste ${n(shown)} van ${n(calls)} oproepen; de rest staat in acm-calls.csv.`,
  annexes: [
    ['acm-numbers.csv', 'elke regel van uw lijst, met het antwoord'],
    ['acm-calls.csv', 'alle oproepen, met het gegeven waarop zij berusten en het bewijs'],
    [
      'acm-records.csv',
      'bezwaren, toestemmingen, klantrelaties, leveringen, klachten, en regels die afgewezen of vervangen zijn',
    ],
    ['acm-files.csv', 'alle gelezen bestanden, met hun SHA-256'],
    ['acm-checks.csv', 'de controles of de belbestanden volledig zijn'],
    ['acm-response.json', 'dit antwoord als gegevens'],
  ],
  proofAnnexes: [
    ['acm-proofs.csv', 'de bewijzen van toestemmingen, met hun SHA-256'],
    ['proof-0001 en verder', 'de bewijzen zelf'],
  ],
} as const;

export interface AboutFacts {
  readonly client: string;
  /** Audited period. */
  readonly period: string;
  /** Name and version. */
  readonly program: string;
  /** Heading of the chapter on what the answer rests on. */
  readonly base: string;
}

/** Words of the answer to the regulator, in one language. They state facts: no word judges, or admits anything. */
export type RegulatorWords = Printed & WordsLike<typeof TEXTS>;

export const words: RegulatorWords = {
  ...TEXTS,
  ...printedIn('nl'),
};
