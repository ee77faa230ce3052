import { formatDay } from '../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../src/language/finding-words.nl.ts';
import { formatNumber, numberInWords, type OneOrMany, wordFor } from '../../src/language/numbers.ts';
import { capitalise, DUTCH, printedIn } from '../../src/language/phrases.ts';
import type { Feed } from '../../src/model/feeds.ts';
import { printedInterval, type RateWithheld } from '../../src/model/rate.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { Rate } from '../../src/model/summary.ts';
import type { ManagementWords } from './words.ts';

const { d, listed, n, some } = DUTCH;

const w = (value: number): string => numberInWords(value, 'nl');

/** For call centres, as the first word of a sentence. */
function all(count: number): string {
  return count === 2 ? 'Beide' : `Alle ${w(count)}`;
}

/** Without a full stop. */
function lawSentence(violations: number, without: number): string {
  if (violations === 0) return 'Bij geen enkele oproep is een overtreding van de wet gevonden';
  const proven = violations - without;
  return [
    proven === 0
      ? 'Geen overtreding van de wet is vastgesteld'
      : `Bij ${some(proven, 'oproep', 'oproepen')} is een overtreding van de wet vastgesteld`,
    ...(without === 0
      ? []
      : [
          `bij ${proven === 0 ? some(without, 'oproep', 'oproepen') : n(without)} ontbreekt het bewijs${proven === 0 ? ' dat aan de wet is voldaan' : ''}`,
        ]),
  ].join(', ');
}

/** Violations of the law, split: without proof is not proven. */
function split(violations: number, without: number): string {
  return without === 0
    ? `${n(violations)} vastgesteld`
    : `${n(violations - without)} vastgesteld, ${n(without)} zonder bewijs`;
}

/** How many names fit on a line of the page for the board. */
const MOST_NAMES = 5;

function firstOf(items: readonly string[]): string {
  const more = items.length - MOST_NAMES;
  return more <= 0
    ? listed(items)
    : listed([...items.slice(0, MOST_NAMES), `nog ${n(more)} callcenter${more === 1 ? '' : 's'}`]);
}

const CAUSES = FINDING_WORDS.causes;

const RATE_WITHHELD: Readonly<Record<RateWithheld, string>> = {
  'nothing-proven':
    'Dit is een concept, en geen enkele overtreding is vastgesteld. Hoeveel overtredingen er per 10.000 gesprekken zijn, is dus nog niet te zeggen.',
  implausible:
    'Dit is een concept. Hoeveel overtredingen er per 10.000 gesprekken zijn, staat er niet in: de uitkomst is niet aannemelijk zolang het punt daarover openstaat.',
};

const FEEDS: Readonly<Record<Feed, string>> = {
  calls: 'belbestanden',
  persons: 'personen en bedrijven',
  phones: 'telefoonnummers van personen',
  relations: 'klantrelaties',
  consents: 'toestemmingen',
  objections: 'bezwaren',
  register: 'Bel-me-niet Register',
  scrubs: 'vergelijkingen met het register',
  handovers: 'leveringen van bellijsten en bezwaren',
  numbers: 'bekendgemaakte belnummers',
  complaints: 'klachten',
  invoices: 'facturen',
  answers: 'antwoorden op bevindingen',
  screenings: 'beoordeelde bellijsten',
};

const BASES: Readonly<Record<string, string>> = {
  consent: 'toestemming',
  request: 'verzoek om gebeld te worden',
  relation: 'klantrelatie',
  'published-number': 'gepubliceerd nummer',
  'not-registered': 'niet in het Bel-me-niet Register',
  'not-protected': 'geen grondslag nodig',
  none: 'geen grondslag gevonden',
};

/** It says more or fewer only if the intervals do not overlap, and doubling only if it is one. */
function againstBefore(now: Rate, before: Rate, period: string): string {
  const [value, former] = [now.per_10000 ?? 0, before.per_10000];
  if (former === null || before.low === null || before.high === null) return '';
  if ((now.low ?? 0) > before.high) {
    const size = former > 0 && value > 2 * former ? 'meer dan een verdubbeling' : 'een stijging';
    return ` Dat is ${size} ten opzichte van ${period} (${d(former)}).`;
  }
  if ((now.high ?? 0) < before.low) {
    return 2 * value < former
      ? ` Dat is minder dan de helft van ${period} (${d(former)}).`
      : ` Dat is een daling ten opzichte van ${period} (${d(former)}).`;
  }
  return ` Het verschil met ${period} (${d(former)}) kan toeval zijn.`;
}

export const LABELS = {
  report: 'Managementrapport telemarketing',
  confidential: 'Vertrouwelijk.',
  run: 'Kenmerk',
  of: 'van',
  contents: 'Inhoud',
  company: 'Bedrijf',
  vendor: 'Callcenter',
  vendors: 'Callcenters',
  period: 'Periode',
  auditDate: 'Peildatum',
  version: 'Versie',
  program: 'Programma en regels',
  files: 'Gelezen bestanden',
  conversations: ['gesprek', 'gesprekken'] as OneOrMany,
  violations: ['overtreding', 'overtredingen'] as OneOrMany,
  ownViolations: 'aan uw bedrijf toe te rekenen',
  breaches: ['andere schending', 'andere schendingen'] as OneOrMany,
  rateTitle: 'Overtredingen per 10.000 gesprekken',
  sourceLine: 'Bron: belbestanden, geteld in summary.json.',
  total: 'Totaal',
  findings: 'Bevindingen',
  rule: 'Regel',
  board: 'Voor het bestuur',
  risks: 'De grootste risico’s',
  decisions: 'Gevraagde besluiten',
  contract: 'Contract',
  logs: 'Belbestanden',
  evidence: 'Gegevens',
  sideBySide: 'De callcenters naast elkaar',
  measures: 'De eerste maatregel bij elk callcenter',
  ownPart: 'Wat bij u zelf misging',
  causeAndRule: 'Oorzaak en regel',
  ownMeasures: 'Wat u zelf kunt veranderen',
  stops: 'Bezwaren die niet overal aankwamen',
  sharedNumbers: 'Nummers die meer callcenters belden',
  bases: 'Waarop de gesprekken steunen',
  relation: 'Klantrelatie als grondslag',
  weak: 'Waar het bewijs zwak is',
  exposure: 'Verjaring en hoogste boetes',
  maxima: 'Wat de wet hoogstens toestaat',
  complaints: 'Klachten naast de belbestanden',
  completeness: 'Volledigheid',
  missing: 'Wat wij niet hebben gekregen',
  checks: 'Zijn de belbestanden compleet?',
  checkAndVendor: 'Controle en callcenter',
  examined: 'Bekeken',
  results: 'Opgevallen',
  loaded: 'Over welke dagen',
  rows: 'Wat er met elke rij is gebeurd',
  lostObjections: 'Afgewezen en verloren bezwaren',
  revisions: 'Later gewijzigde gegevens',
  signOff: 'Ondertekening',
};

export const TEXTS = {
  undetermined: 'niet vast te stellen',
  breachesNote: 'code, eigen norm, privacy, contract',
  risksLead: 'Eerst de wet, daarna op aantal zonder ‘mogelijk’. Alles: findings.html.',
  questionsWhy: 'Een belbestand waarin oproepen ontbreken, bewijst niets. Zie het hoofdstuk Volledigheid.',
  sideBySideLead:
    'De callcenters staan in de volgorde van uw instellingen. Dat is geen rangorde. Een verschil noemen wij alleen als het meer is dan toeval.',
  rateUnknown: 'Er waren te weinig gesprekken om iets te vergelijken.',
  rateSource:
    'De balk toont hoe ver het getal door toeval kan verschillen, van maand tot maand en tussen callcenters (95%, Wilson); aan de telling is geen twijfel. Bij minder dan 200 gesprekken staat er geen balk. Bron: summary.json.',
  together: 'Samen',
  ownNoteInTable:
    'Aan callcenter toe te rekenen: zoveel van de overtredingen in zijn oproepen zijn aan het callcenter zelf toe te rekenen. De andere zijn aan een ander toe te rekenen, of dat is niet vast te stellen (onbekend).',
  codesAttachment: 'Welke oproep bij welke code hoort; niet voor callcenters bestemd',
  trendNote:
    'De lijnen van het verloop hebben dezelfde schaal, die bij nul begint. De stip aan het eind is deze maand.',
  noTrend: 'geen eerdere maanden',
  measuresLead: 'Eerst maatregelen tegen overtredingen van de wet. Daarna op aantal oproepen.',
  ownPartLead:
    'Dit zijn de bevindingen die aan uw bedrijf zelf zijn toe te rekenen: zij ontstonden door wat uw bedrijf deed of naliet, niet door het callcenter. Ook voor de andere bevindingen kunt u een boete krijgen, want het callcenter belt namens u.',
  stopsLead:
    'Wie bij één callcenter zegt dat hij niet meer gebeld wil worden, mag ook door de andere niet meer worden gebeld. Hier staat hoe vaak een elders gemaakt bezwaar het callcenter bereikte.',
  stopsNote:
    'Door te geven: bezwaren uit deze periode met een nummer, vastgelegd door een ander dan dit callcenter. De laatste kolom telt alle bezwaren, ook oudere en eigen. Bron: summary.json.',
  basesLead:
    'Voor elk gesprek is de sterkste grondslag gezocht die in uw gegevens staat. Hieronder staat waarop de gesprekken steunen, en hoe alle oproepen zijn beoordeeld.',
  basesEmpty: 'Er waren geen gesprekken waarvoor de regels voor telemarketing gelden.',
  flowWhole: 'gesprekken',
  flowSource:
    'Van links naar rechts: alle gesprekken, waarop zij steunen, en het oordeel. Rood: overtreding. Oker: schending. Bron: summary.json.',
  relationExempt:
    'De klantrelatie verviel op 1 juli 2026 alleen voor gewone bedrijven. Volgens uw instellingen hoort u daar niet bij.',
  weakLead:
    'Bij deze regels is niet gezegd dat het gesprek niet mocht. Het bewijs dat u moet kunnen laten zien, is wel te zwak of ontbreekt.',
  exposureLead:
    'Een overtreding van de wet kan vijf jaar lang een boete opleveren. Hier staat hoeveel overtredingen nog binnen die vijf jaar vallen, en welke boete de wet hoogstens toestaat. Welke boete er komt, voorspelt dit rapport niet.',
  complaintsNote:
    'Gezocht is naar een oproep met dit nummer, van een dag vóór tot een dag na de dag van de klacht. Bron: klachten en belbestanden, geteld in summary.json.',
  maximaLead:
    'Dit is wat wij hebben gelezen over elke regel uit de wet die een bevinding gaf. Eerst algemeen, dan per regel.',
  maximaEmpty: 'Geen enkele regel uit de wet gaf een bevinding.',
  completenessLead:
    'Een belbestand waarin oproepen ontbreken, bewijst niets. Daarom zijn ook de bestanden zelf onderzocht. Een bijzonderheid is geen overtreding, maar wel een vraag om te beantwoorden.',
  removedColumn: '+ verwijderd',
  noRevisions: 'Geen enkele rij is later met een andere inhoud opnieuw geleverd.',
  signOffLead: 'Deze bladzijde hoort bij precies deze uitkomst. Verandert er een bestand, dan verandert het kenmerk.',
};

export const words: ManagementWords = {
  ...printedIn('nl'),
  ...TEXTS,
  labels: LABELS,
  money: (amount, currency) =>
    `${currency === 'EUR' ? '€' : currency}\u00a0${formatNumber(amount, 'nl', Number.isInteger(amount) ? 0 : 2)}`,
  month: (month) => formatDay(`${month}-01`, 'nl').replace(/^1 /, ''),

  title: (client, period) => `Managementrapport ${client}, ${period}`,
  commissioned: (vendors, period) =>
    vendors === 1 ? `Oproepen van één callcenter, ${period}` : `Oproepen van ${w(vendors)} callcenters, ${period}`,
  version: (number, replaced, asOf) =>
    `Dit is versie ${n(number)}. Zij vervangt versie ${n(replaced)} van ${asOf}. Wat er is veranderd, staat in het rapport van elk callcenter.`,
  conversationsNote: (inScope) =>
    `uit ${some(inScope, 'oproep', 'oproepen')} waarvoor de regels voor telemarketing gelden`,
  violationsNote: (violations, without, lapsed) =>
    violations === 0
      ? 'van de wet'
      : `${split(violations, without)}${lapsed === 0 ? '' : `; ${n(lapsed)} ouder dan vijf jaar (geen boete meer)`}`,
  ownNote: (violations, own, undetermined) => {
    if (violations === 0) return 'er zijn geen overtredingen';
    const all = violations === 1 ? 'van de enige overtreding' : `van de ${n(violations)} overtredingen`;
    if (undetermined === 0) return all;
    return own === 0
      ? `niet vast te stellen bij ${n(undetermined)} ${all}`
      : `${all}; bij ${n(undetermined)} niet vast te stellen`;
  },

  stateCalls: (inScope, conversations, vendors, during) => {
    const who = vendors === 1 ? 'het callcenter' : `de ${w(vendors)} callcenters`;
    if (inScope === 0) {
      return `${during} is geen oproep van ${who} gevonden waarvoor de regels voor telemarketing gelden.`;
    }
    const led =
      conversations === 0
        ? inScope === 1
          ? 'die leidde niet tot een gesprek'
          : 'geen daarvan leidde tot een gesprek'
        : inScope === 1
          ? 'die leidde tot een gesprek'
          : `${n(conversations)} daarvan ${conversations === 1 ? 'leidde' : 'leidden'} tot een gesprek`;
    return `${during} ${inScope === 1 ? 'viel 1 oproep' : `vielen ${n(inScope)} oproepen`} van ${who} onder de regels voor telemarketing; ${led}.`;
  },
  stateViolations: (violations, without, breaches, reviews) => {
    const law = lawSentence(violations, without);
    const other = [
      breaches === 0 ? '' : `bij ${n(breaches)} is een andere regel of afspraak geschonden`,
      reviews === 0 ? '' : `${some(reviews, 'oproep moet', 'oproepen moeten')} nog worden nagekeken`,
    ].filter((part) => part !== '');
    return `${[law, ...other].join('; ')}.`;
  },
  stateRate: (rate, before) => {
    const withheld = whyWithheld(rate);
    if (withheld !== null) return RATE_WITHHELD[withheld];
    if (rate.per_10000 === null)
      return 'Er waren geen gesprekken, dus het aantal overtredingen per 10.000 gesprekken is niet te berekenen.';
    const interval = printedInterval(rate);
    const chance =
      interval === null
        ? ''
        : ` Van maand tot maand kan dat door toeval liggen tussen ${d(interval.low)} en ${d(interval.high)}.`;
    return `Per 10.000 gesprekken waren er ${d(rate.per_10000)} overtredingen.${chance}${before === null ? '' : againstBefore(rate, before.rate, before.period)}`;
  },
  stateParties: (violations, client, own, vendors, undetermined) => {
    if (violations === 0) return 'Er is dus geen overtreding die aan iemand is toe te rekenen.';
    const answering = [{ name: client, calls: own }, ...vendors].filter(({ calls }) => calls > 0);
    const sum = answering.reduce((total, { calls }) => total + calls, undetermined);
    const clauses = [
      answering.length === 0
        ? ''
        : `Deze overtredingen zijn toe te rekenen aan: ${firstOf(answering.map(({ name, calls }) => `${name} (${n(calls)})`))}`,
      undetermined === 0
        ? ''
        : `bij ${n(undetermined)} is niet vast te stellen aan wie${answering.length === 0 ? ' de overtreding is toe te rekenen' : ''}`,
      sum > violations ? 'een oproep kan bij meer partijen tellen' : '',
    ].filter((clause) => clause !== '');
    return `${capitalise(clauses.join('; '))}.`;
  },
  stateSureness: (results, missing) => {
    const logs =
      results === 0
        ? 'De controles van de belbestanden leverden geen bijzonderheden op'
        : `De controles van de belbestanden leverden ${some(results, 'bijzonderheid', 'bijzonderheden')} op`;
    const feeds =
      missing === 0
        ? 'alle soorten gegevens die nodig zijn, waren er'
        : `${missing === 1 ? 'één soort gegevens ontbrak' : `${w(missing)} soorten gegevens ontbraken`}`;
    return `${logs}; ${feeds}.`;
  },
  risksEmpty: (calls, rules) =>
    `Er is niets gevonden dat als schending telt: ${some(calls, 'oproep is', 'oproepen zijn')} op ${some(rules, 'regel', 'regels')} gecontroleerd.`,
  findingsUnit: (findings) => (findings === 1 ? 'bevinding' : 'bevindingen'),
  gradeCounts: (grades) =>
    capitalise(
      [
        grades.proven === 0 ? '' : `${n(grades.proven)} vastgesteld`,
        grades['not-demonstrable'] === 0 ? '' : `bij ${n(grades['not-demonstrable'])} ontbreekt bewijs`,
        grades.possible === 0 ? '' : `${n(grades.possible)} mogelijk`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  riskWhere: (party, cause, findings, all) =>
    findings === all
      ? `Toe te rekenen aan: ${party} (${CAUSES[cause]}).`
      : `Het vaakst: ${party}, ${n(findings)} keer (${CAUSES[cause]}).`,
  decisionsLead: (decisions) =>
    decisions === 0
      ? 'De cijfers van deze periode vragen geen besluit.'
      : decisions === 1
        ? 'De cijfers van deze periode vragen één besluit.'
        : `De cijfers van deze periode vragen ${w(decisions)} besluiten.`,
  decidePenalty: (vendors) =>
    vendors === 1
      ? 'Beslis of u de contractboete oplegt die met dit callcenter is afgesproken.'
      : 'Beslis of u de contractboetes oplegt die met deze callcenters zijn afgesproken.',
  lawCertainty: (certainty) => `Wet: ${FINDING_WORDS.law(certainty)}.`,
  penaltySums: (penalties) =>
    `Volgens het contract: ${firstOf(penalties.map(({ name, amount, unread }) => `${name} ${amount}${unread === '' ? '' : ` (${unread})`}`))}.${penalties.some(({ unread }) => unread !== '') ? ' Het bedrag tussen haakjes berust op regels die niet zijn nagelezen.' : ''}`,
  decideQuestions: (questions) =>
    questions === 1
      ? 'Vraag uitleg over de bijzonderheid in de belbestanden.'
      : `Vraag uitleg over de ${n(questions)} bijzonderheden in de belbestanden.`,
  decideMissing: (feeds) => `Laat leveren wat ontbreekt: ${listed(feeds.map((feed) => FEEDS[feed] ?? feed))}.`,
  missingWhy: (feeds) =>
    `Zonder deze ${feeds === 1 ? 'gegevens' : 'soorten gegevens'} blijven vragen open. Zie het hoofdstuk Volledigheid.`,
  decideGaps: (gaps) =>
    gaps === 1
      ? 'Los eerst op waardoor dit rapport een concept is.'
      : `Los eerst de ${n(gaps)} punten op waardoor dit rapport een concept is.`,
  gapsWhy: (told, all) =>
    `${told.join(' ')}${all > told.length ? ` En nog ${n(all - told.length)}.` : ''} Zie het hoofdstuk Volledigheid.`,

  rateWithheld: (why) => RATE_WITHHELD[why],
  rate: (rate) => {
    if (whyWithheld(rate) !== null) return 'nog niet te zeggen';
    if (rate.per_10000 === null) return 'niet te berekenen';
    const interval = printedInterval(rate);
    return interval === null ? d(rate.per_10000) : `${d(rate.per_10000)} (${d(interval.low)} tot ${d(interval.high)})`;
  },
  interval: (rate) => {
    if (whyWithheld(rate) !== null) return 'nog niet te zeggen';
    const interval = printedInterval(rate);
    return interval === null ? '' : `${d(interval.low)} tot ${d(interval.high)}`;
  },
  allVendors: (vendors) => (vendors === 1 ? 'Het callcenter' : 'Alle callcenters'),
  comparisonTitle: (pairs, vendors) => {
    if (vendors < 2) return 'Er is één callcenter, dus er is niets te vergelijken';
    return pairs === 0
      ? 'De verschillen tussen de callcenters kunnen toeval zijn'
      : 'Niet alle callcenters hebben even vaak overtredingen';
  },
  comparison: (higher, lower) =>
    `${higher} heeft meer overtredingen per 10.000 gesprekken dan ${listed(lower)}: de balken overlappen niet.`,
  sideBySideColumns: [
    'Callcenter',
    'Oproepen',
    'Gesprekken',
    'Overtredingen per 10.000',
    'Aan callcenter toe te rekenen',
    'Opgevallen in belbestand',
    'Verloop in dertien maanden',
  ],
  codesNote: (file) =>
    `Een callcenter ziet oproepen van een ander die aan hem zijn toe te rekenen met een code, de dag, de regel en de oorzaak. Welke oproep bij welke code hoort, staat in ${file} in deze pdf; geef dat bestand niet door.`,
  ownOf: (violations, undetermined) =>
    undetermined === 0 ? `van ${n(violations)}` : `van ${n(violations)}, ${n(undetermined)} onbekend`,
  unchecked: (checks) => (checks === 0 ? 'alles bekeken' : `${n(checks)} niet bekeken`),
  notJudged: (from) =>
    `Eerdere maanden zijn geladen, vanaf ${formatDay(from, 'nl')}, maar niet beoordeeld; daarom is er geen verloop. Het commando ‘belaudit run --all’ beoordeelt alle maanden die geladen zijn.`,
  trendTitle: (vendor) => `Overtredingen per 10.000 gesprekken van ${vendor}, per maand`,
  noMeasure: (unknown) =>
    ({
      all: 'Van de overtredingen in zijn oproepen is niet vast te stellen aan wie zij zijn toe te rekenen.',
      some: 'Van een deel van de overtredingen in zijn oproepen is niet vast te stellen aan wie zij zijn toe te rekenen. De andere zijn aan anderen toe te rekenen.',
      none: 'Aan dit callcenter is geen overtreding of schending toe te rekenen.',
    })[unknown],

  ownPartEmpty: (client, findings, undetermined) => {
    if (findings === 0) return `Er is niets gevonden, dus ook niets dat aan ${client} zelf is toe te rekenen.`;
    if (undetermined === 0) return `Geen van de ${n(findings)} bevindingen is aan ${client} zelf toe te rekenen.`;
    return `Of een bevinding aan ${client} zelf is toe te rekenen, is niet te zeggen: bij ${n(undetermined)} van de ${n(findings)} bevindingen is niet vast te stellen aan wie.`;
  },
  ownPartTitle: (own, all, cause, most) => {
    const share =
      own === all
        ? all === 1
          ? 'De enige bevinding is aan u zelf toe te rekenen'
          : `Alle ${n(all)} bevindingen zijn aan u zelf toe te rekenen`
        : `${n(own)} van de ${n(all)} bevindingen ${own === 1 ? 'is' : 'zijn'} aan u zelf toe te rekenen`;
    return own === most ? `${share}: ${CAUSES[cause]}` : `${share}; bij ${n(most)} daarvan: ${CAUSES[cause]}`;
  },
  barBroken: (label) => `De balk van ‘${label}’ is afgebroken: op ware lengte waren de andere balken niet te zien.`,
  causeLabel: (cause) => capitalise(CAUSES[cause]),
  grade: (grade) => FINDING_WORDS.grades[grade],
  ownMeasuresLead: (measures) =>
    measures === 0
      ? 'Er is geen overtreding of schending die aan u zelf is toe te rekenen.'
      : 'Het getal zegt hoeveel overtredingen elke maatregel raakt; raakt die er geen, dan hoeveel andere schendingen. Een oproep kan bij meer maatregelen tellen.',

  stopsCalled: (vendors, of) =>
    vendors === 0
      ? `${of === 1 ? 'Het callcenter belde' : `Geen van de ${w(of)} callcenters belde`} ${of === 1 ? 'niet meer' : 'nog'} na een bezwaar.`
      : of === 1
        ? 'Het callcenter belde nog na een bezwaar.'
        : vendors === of
          ? `${all(of)} callcenters belden nog na een bezwaar.`
          : `${vendors === 1 ? `Eén van de ${w(of)} callcenters belde` : `${capitalise(w(vendors))} van de ${w(of)} callcenters belden`} nog na een bezwaar.`,
  stopColumns: [
    'Callcenter',
    'Door te geven',
    'Binnen 24 uur doorgegeven',
    'Later doorgegeven',
    'Niet doorgegeven',
    'Bezwaren waarna nog is gebeld',
  ],
  stopsNotShown: '? Niet bekend: er is geen levering van bezwaren aan dit callcenter geladen.',
  sharedNumbers: (numbers, byCallCentres) => {
    if (numbers === 0) return 'Er is geen nummer dat na één bezwaar door twee of meer callcenters is gebeld.';
    const counts = byCallCentres.map((row) => `${n(row.numbers)} door ${w(row.call_centres)} callcenters`);
    return numbers === 1
      ? `1 nummer is na één bezwaar door ${w(byCallCentres[0]?.call_centres ?? 2)} callcenters gebeld.`
      : `${n(numbers)} nummers zijn na één bezwaar door twee of meer callcenters gebeld: ${listed(counts)}.`;
  },
  sharedColumns: ['Nummer', 'Bezwaar van', 'Callcenters', 'Oproepen na het bezwaar', 'Waarvan gesprekken'],
  firstOf: (shown, all) => `De eerste ${n(shown)} van ${n(all)}. Alle bevindingen staan in findings.csv.`,

  basis: (basis) => BASES[basis] ?? basis,
  flowPart: (basis, verdict, conversations) =>
    `${BASES[basis] ?? basis}, ${FINDING_WORDS.verdicts[verdict]}: ${n(conversations)}`,
  basesTitle: (none, conversations) => {
    if (none === 0) {
      return conversations === 1
        ? 'Voor het enige gesprek is een grondslag gevonden of niet nodig'
        : `Voor alle ${n(conversations)} gesprekken is een grondslag gevonden of niet nodig`;
    }
    if (none === conversations) {
      return conversations === 1
        ? 'Voor het enige gesprek is geen grondslag gevonden'
        : `Voor geen van de ${n(conversations)} gesprekken is een grondslag gevonden`;
    }
    return `Voor ${n(none)} van de ${n(conversations)} gesprekken is geen grondslag gevonden`;
  },
  verdict: (verdict) => FINDING_WORDS.verdicts[verdict],
  verdictCounted: (verdict, calls) => wordFor(calls, FINDING_WORDS.verdictsCounted[verdict]),
  verdictsTitle: (calls, found, violations, without) => {
    if (found === 0) {
      return calls === 1
        ? 'Bij de enige oproep is niets gevonden'
        : `Bij geen van de ${n(calls)} oproepen is iets gevonden`;
    }
    const share = calls === 1 ? 'Bij de enige oproep' : `Bij ${n(found)} van de ${n(calls)} oproepen`;
    const which =
      violations === 0
        ? 'maar geen overtreding van de wet'
        : calls === 1
          ? `namelijk een overtreding (${without === 0 ? 'vastgesteld' : 'zonder bewijs'})`
          : `bij ${n(violations)} daarvan een overtreding (${split(violations, without)})`;
    return `${share} is iets gevonden, ${which}`;
  },
  listed,
  relationResting: (resting, conversations) =>
    resting === 0
      ? 'Geen enkel gesprek steunde op een klantrelatie.'
      : resting === 1
        ? `1 van de ${n(conversations)} gesprekken steunde op een klantrelatie.`
        : `${n(resting)} van de ${n(conversations)} gesprekken steunden op een klantrelatie.`,
  relationEnded: (before) =>
    before
      ? 'Sinds 1 juli 2026 is een klantrelatie voor een gewoon bedrijf niet meer genoeg om te bellen. Voor zulke gesprekken is sinds die dag een andere grondslag nodig, zoals toestemming of een verzoek van de klant. Een overgangsregel is niet gevonden (Telecommunicatiewet artikel 11.7).'
      : 'Sinds 1 juli 2026 is een klantrelatie voor een gewoon bedrijf niet meer genoeg om te bellen: een andere grondslag is nodig, zoals toestemming of een verzoek van de klant. Een overgangsregel is niet gevonden (Telecommunicatiewet artikel 11.7).',
  relationEndedSince: (conversations, period) =>
    `${conversations === 1 ? '1 gesprek' : `${n(conversations)} gesprekken`} van ${period} ${conversations === 1 ? 'steunde' : 'steunden'} op een klantrelatie, die sinds 1 juli 2026 voor een gewoon bedrijf geen grond meer is om te bellen.`,
  relationAbolished: (findings) =>
    findings === 0
      ? 'In deze periode is geen gesprek gevonden dat alleen op een vervallen klantrelatie kon steunen.'
      : findings === 1
        ? 'Bij 1 bevinding was er alleen een klantrelatie, en die was niet meer genoeg.'
        : `Bij ${n(findings)} bevindingen was er alleen een klantrelatie, en die was niet meer genoeg.`,
  weakEmpty: (resting) =>
    resting === 0
      ? 'Geen enkel gesprek steunt op een toestemming. Hoe sterk dat bewijs is, was dus niet te beoordelen.'
      : `Er is geen bewijs gevonden dat te zwak is: bij ${resting === 1 ? 'het ene gesprek dat' : `de ${n(resting)} gesprekken die`} op een toestemming ${resting === 1 ? 'steunt' : 'steunen'}, gaf geen enkele regel over bewijs een bevinding.`,

  exposureColumns: ['Callcenter', 'Overtredingen', 'Zonder bewijs', 'Ouder dan vijf jaar', 'Boete nog mogelijk'],
  yearColumns: [
    'Jaar van de oproep',
    'Overtredingen',
    'Zonder bewijs',
    'Ouder dan vijf jaar',
    'Boete nog mogelijk',
    'De oudste daarvan tot en met',
  ],
  yearsLead: (open, violations, without) => {
    if (violations === 0) return 'Er zijn geen overtredingen.';
    const all = `Er ${violations === 1 ? 'is 1 overtreding' : `zijn ${n(violations)} overtredingen`}: ${split(violations, without)}.`;
    return open === 0
      ? `${all} Voor geen enkele overtreding is nog een boete mogelijk.`
      : `${all} Voor ${n(open)} daarvan is nog een boete mogelijk.`;
  },
  yearsWithheld:
    'Dit is een concept, en geen enkele overtreding is vastgesteld. Of een boete mogelijk is, is dus nog niet te zeggen.',
  complaintColumns: [
    'Wie de klacht doorgaf',
    'Klachten',
    'Geen oproep gevonden',
    'Oproep gevonden',
    'Waarvan met een overtreding',
  ],
  complaintSource: (source) =>
    ({ acm: 'toezichthouder ACM', own: 'het eigen bedrijf', cire: 'CIRE' })[source] ?? 'niet bekend',
  limitation: (asOf) =>
    `Geteld op de peildatum, ${asOf}. Na vijf jaar is een boete niet meer mogelijk (Algemene wet bestuursrecht artikel 5:45).`,
  complaints: (examined, withoutCall) => {
    const lead = `${examined === 1 ? 'Er ging 1 klacht' : `Er gingen ${n(examined)} klachten`} over een dag in deze periode.`;
    if (withoutCall === 0)
      return `${lead} Bij ${examined === 1 ? 'die klacht' : 'elke klacht'} is een oproep gevonden.`;
    if (withoutCall === examined) {
      return `${lead} Bij ${examined === 1 ? 'die klacht' : 'geen daarvan'} is ${examined === 1 ? 'geen' : 'een'} oproep gevonden: er kan een oproep ontbreken, of iemand anders heeft gebeld.`;
    }
    return `${lead} Bij ${n(examined - withoutCall)} daarvan is een oproep gevonden, bij ${n(withoutCall)} niet: er kan een oproep ontbreken, of iemand anders heeft gebeld.`;
  },
  noComplaints: (delivered) =>
    delivered
      ? 'Er is geen klacht geleverd die over een dag in deze periode gaat. Klachten konden dus niet naast de belbestanden worden gelegd.'
      : 'Er zijn geen klachten geleverd. Klachten konden dus niet naast de belbestanden worden gelegd.',

  feed: (feed) => FEEDS[feed] ?? feed,
  each: (counted) => `elk ${counted}`,
  checksLead: (results, unchecked, all) =>
    [
      `De controles leverden ${some(results, 'bijzonderheid', 'bijzonderheden')} op.`,
      unchecked === 0
        ? 'Elke controle is bij elk callcenter gedaan.'
        : `Wij tellen een controle bij elk callcenter apart: ${n(unchecked)} van de ${n(all)} konden wij niet doen. Hieronder staat waarom.`,
    ].join(' '),
  checkedValues: (name, expected, found) => `${name}: verwacht ${expected}, gevonden ${found}`,
  names: (names, more) =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} · en nog ${n(more)}, in completeness.csv`,
  loaded: (vendor, first, last, calls, isPart) =>
    first === null || last === null
      ? `Van ${vendor} zijn geen oproepen geladen.`
      : `Van ${vendor} ${calls === 1 ? 'is' : 'zijn'} ${some(calls, 'oproep', 'oproepen')} geladen, van ${formatDay(first, 'nl')} tot en met ${formatDay(last, 'nl')}.${isPart ? ' Let op: dat is niet de hele periode.' : ''}`,
  rowsLead: (files, removed) =>
    files === 0
      ? 'Er is geen enkel bestand gelezen.'
      : `${files === 1 ? 'Er is 1 bestand' : `Er zijn ${n(files)} bestanden`} gelezen. Elke gelezen rij is gebruikt, afgewezen, dubbel of vervangen door een latere levering.${removed === 0 ? '' : ` Ook ${removed === 1 ? 'is 1 rij' : `zijn ${n(removed)} rijen`} verwijderd: de bewaartermijn was voorbij, of iemand vroeg om vergeten te worden.`} Elke afgewezen rij staat met de reden in rejected.csv.`,
  rowColumns: ['Soort gegevens', 'Bestanden', 'Gelezen', '= gebruikt', '+ afgewezen', '+ dubbel', '+ vervangen'],
  rowsAndCalls: (rows, calls) =>
    `De ${n(rows)} gebruikte rijen van de belbestanden zijn samen ${n(calls)} oproepen: in sommige bestanden staat één oproep in meer dan één rij.`,
  objectionsKnown: (inFiles, known, lastDay) =>
    `In de bezwaarbestanden staan ${some(inFiles, 'bezwaar', 'bezwaren')}. Elders in dit rapport gaat het om ${some(known, 'bezwaar', 'bezwaren')} tot en met ${lastDay}: bezwaren die in een gesprek zijn gemaakt, staan in de belbestanden.`,
  leftOut: (file) =>
    `Uit het bestand waar ${file} in staat, zijn tabbladen of bestanden weggelaten: daarin stond geen tabel die hierbij hoort. Welke dat zijn, staat in summary.json.`,
  withoutRows: (file) => `Het bestand ${file} leverde geen rijen: er stond niets in, of niets dan kolomkoppen.`,
  rejectedObjections: (rejected) =>
    rejected === 0
      ? 'Er is geen bezwaar afgewezen.'
      : rejected === 1
        ? '1 bezwaar is afgewezen. Oproepen na dat bezwaar vinden wij niet.'
        : `${n(rejected)} bezwaren zijn afgewezen. Oproepen na die bezwaren vinden wij niet.`,
  objectionsWithoutNumber: (objections) =>
    objections === 0
      ? 'Er is geen bezwaar zonder nummer en zonder persoon.'
      : objections === 1
        ? '1 bezwaar uit een gesprek heeft geen nummer en geen persoon. Het houdt geen enkele oproep tegen.'
        : `${n(objections)} bezwaren uit een gesprek hebben geen nummer en geen persoon. Zij houden geen enkele oproep tegen.`,
  unknownEntity: (entity, rows) =>
    `‘${entity}’ is geen bekend bedrijf (${some(rows, 'bezwaar', 'bezwaren')}); zulke bezwaren tellen voor elk bedrijf.`,
  revision: (rows, feed) =>
    `${rows === 1 ? '1 rij is' : `${n(rows)} rijen zijn`} later opnieuw geleverd met een andere inhoud (${feed}); de laatste levering telt.`,

  signOffStatements: [
    'Wie dit rapport heeft voorbereid, heeft de bestanden laten lezen die in manifest.json staan.',
    'Wie het heeft nagekeken, heeft de bevindingen en het hoofdstuk Volledigheid beoordeeld.',
    'Het bestuur heeft het rapport gezien en over de gevraagde besluiten beslist.',
  ],
  signOffColumns: ['Rol', 'Naam', 'Datum', 'Handtekening'],
  signOffRoles: ['Voorbereid', 'Nagekeken', 'Namens het bestuur'],

  changesHeading: (replaced) => `Wat er is veranderd sinds versie ${n(replaced)}`,
  changesLead: (before, now, { came, went, changed }) => {
    const parts = [
      came === 0 ? '' : `${n(came)} erbij`,
      went === 0 ? '' : `${n(went)} vervallen`,
      changed === 0 ? '' : `${n(changed)} gewijzigd`,
    ].filter((part) => part !== '');
    return `Van ${n(before)} naar ${n(now)} bevindingen${parts.length === 0 ? '; geen bevinding is gewijzigd' : `: ${parts.join(', ')}`}.`;
  },
  changesUnknown: 'De vorige versie is later aangepast. Wat er sindsdien is veranderd, is daarom niet te zeggen.',
  changesFiles: (added, changed, removed) => {
    const parts = [
      added === 0 ? '' : `${n(added)} nieuw`,
      changed === 0 ? '' : `${n(changed)} met een andere inhoud`,
      removed === 0 ? '' : `${n(removed)} weg`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Bestanden: ${parts.join(', ')}.`;
  },
  changesColumns: ['Eerst', 'Nu', 'Erbij', 'Vervallen', 'Gewijzigd'],
  changesReason: 'Reden',
  changeReasons: {
    'file-added': 'Een nieuw bestand',
    'file-changed': 'Een bestand met een andere inhoud',
    'file-removed': 'Een bestand dat er niet meer is',
    'rows-removed': 'Verwijderde rijen',
    configuration: 'Gewijzigde instellingen',
    rulebook: 'Anders uitgewerkte regels',
    program: 'Een nieuwe versie van het programma',
    several: 'Er veranderde meer dan één ding; welk daarvan het was, is niet bekend',
    unknown: 'Niet bekend',
  },
  changesWhere: 'Elke bevinding staat met haar reden in changes.csv.',
};
