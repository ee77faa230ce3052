import { formatDay } from '../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../src/language/finding-words.nl.ts';
import { formatNumber, numberInWords, type OneOrMany, wordFor } from '../../src/language/numbers.ts';
import { capitalise, DUTCH, type Printed, printedIn, type WordsLike } from '../../src/language/phrases.ts';
import type { Feed } from '../../src/model/feeds.ts';
import type { Cause, Grade, Verdict } from '../../src/model/findings.ts';
import { printedInterval, type RateWithheld } from '../../src/model/rate.ts';
import type { ChangeCounts } from '../../src/model/results-version.ts';
import type { Certainty } from '../../src/model/rule.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { Rate } from '../../src/model/summary.ts';
import { type CountWords, counts, split } from '../../src/print/count-words.nl.ts';

const { d, listed, n, some } = DUTCH;

const w = (value: number): string => numberInWords(value, 'nl');

/** For call centres, as the first word of a sentence. */
function all(count: number): string {
  return count === 2 ? 'Beide' : `Alle ${w(count)}`;
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

const TEXTS = {
  listed: (items: readonly string[]): string => listed(items),

  labels: {
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
    sourceLine: 'Bron: belbestanden.',
    total: 'Totaal',
    findings: 'Bevindingen',
    rule: 'Regel',
    board: 'Voor het bestuur',
    todo: 'Wat er te doen is',
    risks: 'De grootste risico’s',
    decisions: 'Gevraagde besluiten',
    contract: 'Contract',
    logs: 'Belbestanden',
    evidence: 'Gegevens',
    sideBySide: 'De callcenters naast elkaar',
    measures: 'De eerste maatregel bij elk callcenter',
    ownPart: 'Bevindingen over uw eigen werkwijze',
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
  },
  undetermined: 'niet vast te stellen',
  breachesNote: 'code, eigen norm, privacy, contract',
  risksLead: 'Geordend op wet en aantal. De hele lijst: findings.html.',
  questionsWhy: 'Een belbestand waarin oproepen ontbreken, bewijst niets. Zie het hoofdstuk Volledigheid.',
  sideBySideLead:
    'De callcenters staan in de volgorde van uw instellingen. Dat is geen rangorde. Een verschil noemen wij alleen als het meer is dan toeval.',
  rateUnknown: 'Er waren te weinig gesprekken om iets te vergelijken.',
  rateSource:
    'De balk toont hoe ver het getal door toeval kan verschillen, van maand tot maand en tussen callcenters (95%, Wilson); aan de telling is geen twijfel. Bij minder dan 200 gesprekken staat er geen balk. Bron: belbestanden.',
  together: 'Samen',
  ownNoteInTable:
    'Aan callcenter toe te rekenen: zoveel van de overtredingen in zijn oproepen zijn aan het callcenter zelf toe te rekenen. De andere zijn aan een ander toe te rekenen, of dat is niet vast te stellen (onbekend).',
  codesAttachment: 'Welke oproep bij welke code hoort; niet voor callcenters bestemd',
  trendNote:
    'De lijnen van het verloop hebben dezelfde schaal, die bij nul begint. De stip aan het eind is deze maand.',
  noTrend: 'geen eerdere maanden',
  measuresLead: 'Eerst maatregelen tegen overtredingen van de wet. Daarna op aantal oproepen.',
  ownPartLead:
    'Dit zijn de bevindingen die aan uw bedrijf zelf zijn toe te rekenen: zij ontstonden door wat uw bedrijf deed of naliet, niet door het callcenter. Is een andere bevinding een overtreding van de wet, dan kan een toezichthouder ook uw bedrijf daarop aanspreken: het callcenter belt namens u.',
  stopsLead:
    'Wie bij één callcenter zegt dat hij niet meer gebeld wil worden, mag ook door de andere niet meer worden gebeld. Hier staat hoe vaak een elders gemaakt bezwaar het callcenter bereikte.',
  stopsNote:
    'Door te geven: bezwaren uit deze periode met een nummer of een persoon, vastgelegd door een ander dan dit callcenter. De laatste kolom telt alle bezwaren, ook oudere en eigen. Bron: bezwaren, leveringen en belbestanden.',
  basesLead:
    'Voor elk gesprek is de sterkste grondslag gezocht die in uw gegevens staat. Hieronder staat waarop de gesprekken steunen, en hoe alle oproepen zijn beoordeeld.',
  basesEmpty: 'Er waren geen gesprekken waarvoor de regels voor telemarketing gelden.',
  flowWhole: 'gesprekken',
  flowSource:
    'Van links naar rechts: alle gesprekken, waarop zij steunen, en het oordeel. Rood: overtreding. Oker: schending. Bron: belbestanden, en uw toestemmingen en klantrelaties.',
  relationExempt: (ended: string): string =>
    `De klantrelatie verviel op ${formatDay(ended, 'nl')} alleen voor gewone bedrijven. Volgens uw instellingen hoort u daar niet bij.`,
  weakLead:
    'Bij deze regels is niet gezegd dat het gesprek niet mocht. Het bewijs dat u moet kunnen laten zien, is wel te zwak of ontbreekt.',
  exposureLead:
    'Een overtreding van de wet kan vijf jaar lang een boete opleveren. Hier staat hoeveel overtredingen nog binnen die vijf jaar vallen, en welke boete de wet hoogstens toestaat. Welke boete er komt, voorspelt dit rapport niet.',
  complaintsNote:
    'Gezocht is naar een oproep met dit nummer, van een dag vóór tot een dag na de dag van de klacht. Bron: klachten en belbestanden.',
  maximaLead:
    'Dit is wat wij hebben gelezen over elke regel uit de wet die een bevinding gaf. Eerst algemeen, dan per regel.',
  maximaEmpty: 'Geen enkele regel uit de wet gaf een bevinding.',
  completenessLead:
    'Een belbestand waarin oproepen ontbreken, bewijst niets. Daarom zijn ook de bestanden zelf onderzocht. Een bijzonderheid is geen overtreding, maar wel een vraag om te beantwoorden.',
  removedColumn: '+ verwijderd',
  noRevisions: 'Geen enkele rij is later met een andere inhoud opnieuw geleverd.',
  signOffLead: 'Deze bladzijde hoort bij precies deze uitkomst. Verandert er een bestand, dan verandert het kenmerk.',
  money: (amount: number, currency: string) =>
    `${currency === 'EUR' ? '€' : currency}\u00a0${formatNumber(amount, 'nl', Number.isInteger(amount) ? 0 : 2)}`,
  month: (month: string): string => formatDay(`${month}-01`, 'nl').replace(/^1 /, ''),

  title: (client: string, period: string) => `Managementrapport ${client}, ${period}`,
  commissioned: (vendors: number, period: string): string =>
    vendors === 1 ? `Oproepen van één callcenter, ${period}` : `Oproepen van ${w(vendors)} callcenters, ${period}`,
  version: (number: number, replaced: number, asOf: string) =>
    `Dit is versie ${n(number)}. Zij vervangt versie ${n(replaced)} van ${asOf}. Wat er is veranderd, staat in het rapport van elk callcenter.`,
  conversationsNote: (inScope: number) =>
    `uit ${some(inScope, 'oproep', 'oproepen')} waarvoor de regels voor telemarketing gelden`,

  /** `during` begins a sentence: `In juni 2026`. */
  stateCalls: (inScope: number, conversations: number, vendors: number, during: string): string => {
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
  /** `before`: the month before, if its results are there. */
  stateRate: (rate: Rate, before: { readonly period: string; readonly rate: Rate } | null): string => {
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
  /** The law is partly what we read in it: a lawyer must look before anybody relies on these. */
  ownReading: (rules: readonly string[]): string =>
    `De wet is deels onze eigen lezing bij: ${firstOf(rules.map((rule) => `‘${rule}’`))}. Laat een jurist die lezing beoordelen.`,
  stateParties: (
    violations: number,
    client: string,
    own: number,
    vendors: readonly { readonly name: string; readonly calls: number }[],
    undetermined: number,
  ): string => {
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
  stateSureness: (results: number, missing: number): string => {
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
  risksEmpty: (calls: number, rules: number) =>
    `Er is niets gevonden dat als schending telt: ${some(calls, 'oproep is', 'oproepen zijn')} op ${some(rules, 'regel', 'regels')} gecontroleerd.`,
  findingsUnit: (findings: number): string => (findings === 1 ? 'bevinding' : 'bevindingen'),
  gradeCounts: (grades: Readonly<Record<Grade, number>>): string =>
    capitalise(
      [
        grades.proven === 0 ? '' : `${n(grades.proven)} vastgesteld`,
        grades['not-demonstrable'] === 0 ? '' : `bij ${n(grades['not-demonstrable'])} ontbreekt bewijs`,
        grades.possible === 0 ? '' : `${n(grades.possible)} mogelijk`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  riskWhere: (party: string, cause: Cause, findings: number, all: number): string =>
    findings === all
      ? `Toe te rekenen aan: ${party} (${CAUSES[cause]}).`
      : `Het vaakst: ${party}, ${n(findings)} keer (${CAUSES[cause]}).`,
  decisionsLead: (decisions: number): string =>
    decisions === 0
      ? 'De cijfers van deze periode vragen geen besluit.'
      : decisions === 1
        ? 'De cijfers van deze periode vragen één besluit.'
        : `De cijfers van deze periode vragen ${w(decisions)} besluiten.`,
  decidePenalty: (vendors: number): string =>
    vendors === 1
      ? 'Beslis of u de contractboete oplegt die met dit callcenter is afgesproken.'
      : 'Beslis of u de contractboetes oplegt die met deze callcenters zijn afgesproken.',
  /** How certain the law is, beside how certain the facts are. */
  lawCertainty: (certainty: Certainty | null) => `Wet: ${FINDING_WORDS.law(certainty)}.`,
  penaltySums: (penalties: readonly NamedAmount[], total: string) =>
    `Volgens het contract: ${firstOf(penalties.map(({ name, amount, unread }) => `${name} ${amount}${unread === '' ? '' : ` (${unread})`}`))}${total === '' ? '' : `; samen ${total}`}.${penalties.some(({ unread }) => unread !== '') ? ' Het bedrag tussen haakjes berust op regels waarvan de tekst nog moet worden gecontroleerd.' : ''}`,
  decideQuestions: (questions: number): string =>
    questions === 1
      ? 'Vraag uitleg over de bijzonderheid in de belbestanden.'
      : `Vraag uitleg over de ${n(questions)} bijzonderheden in de belbestanden.`,
  decideMissing: (feeds: readonly Feed[]) =>
    `Laat leveren wat ontbreekt: ${listed(feeds.map((feed) => counts.feed(feed)))}.`,
  missingWhy: (feeds: number) =>
    `Zonder deze ${feeds === 1 ? 'gegevens' : 'soorten gegevens'} blijven vragen open. Zie het hoofdstuk Volledigheid.`,
  decideGaps: (gaps: number): string =>
    gaps === 1
      ? 'Los eerst op waardoor dit rapport een concept is.'
      : `Los eerst de ${n(gaps)} punten op waardoor dit rapport een concept is.`,
  /** `first`: those that are named. */
  gapsWhy: (first: readonly string[], all: number) =>
    `${first.join(' ')}${all > first.length ? ` En nog ${n(all - first.length)}.` : ''} Zie het hoofdstuk Volledigheid.`,

  /** For a draft without a proven violation. */
  rateWithheld: (why: RateWithheld): string => RATE_WITHHELD[why],
  interval: (rate: Rate): string => {
    if (whyWithheld(rate) !== null) return 'nog niet te zeggen';
    const interval = printedInterval(rate);
    return interval === null ? '' : `${d(interval.low)} tot ${d(interval.high)}`;
  },
  allVendors: (vendors: number): string => (vendors === 1 ? 'Het callcenter' : 'Alle callcenters'),
  /** `shown`: call centres with enough conversations for an interval; `pairs`: pairs of them that differ. */
  comparisonTitle: (pairs: number, vendors: number, shown: number): string => {
    if (vendors < 2) return 'Er is één callcenter, dus er is niets te vergelijken';
    if (shown < 2) return 'Er zijn te weinig gesprekken om de callcenters te vergelijken';
    return pairs === 0
      ? 'De verschillen tussen de callcenters kunnen toeval zijn'
      : 'Niet alle callcenters hebben even vaak overtredingen';
  },
  comparison: (higher: string, lower: readonly string[]) =>
    `${higher} heeft meer overtredingen per 10.000 gesprekken dan ${listed(lower)}: de balken overlappen niet.`,
  /** The list of the compliance officer. */
  todo: {
    columns: ['Uiterlijk', 'Wie', 'Wat'],
    empty: 'Deze resultaten laten niets open.',
    now: 'nu',
    gaps: (gaps: number): string =>
      gaps === 1
        ? 'Los het punt op waardoor dit rapport een concept is.'
        : `Los de ${n(gaps)} punten op waardoor dit rapport een concept is.`,
    missing: (gaps: number): string =>
      gaps === 1
        ? 'Vul 1 ontbrekend of opvallend gegeven aan, of accepteer het met een reden.'
        : `Vul ${n(gaps)} ontbrekende of opvallende gegevens aan, of accepteer ze met een reden.`,
  },
  sideBySideColumns: [
    'Callcenter',
    'Oproepen onder de regels',
    'Gesprekken',
    'Overtredingen per 10.000',
    'Aan callcenter toe te rekenen',
    'Opgevallen in belbestand',
    'Verloop in dertien maanden',
  ],
  /** That calls of others are shown to a call centre by code. */
  codesNote: (file: string) =>
    `Een callcenter ziet oproepen van een ander die aan hem zijn toe te rekenen met een code, de dag, de regel en de oorzaak. Welke oproep bij welke code hoort, staat in ${file} in deze pdf; geef dat bestand niet door.`,
  ownOf: (violations: number, undetermined: number): string =>
    undetermined === 0 ? `van ${n(violations)}` : `van ${n(violations)}, ${n(undetermined)} onbekend`,
  unchecked: (checks: number): string => (checks === 0 ? 'alles bekeken' : `${n(checks)} niet bekeken`),
  /** Earlier months are loaded and not judged. @param from first day that is loaded */
  notJudged: (from: string) =>
    `Eerdere maanden zijn geladen, vanaf ${formatDay(from, 'nl')}, maar niet beoordeeld; daarom is er geen verloop. Laat alle geladen maanden beoordelen om het te zien.`,
  trendTitle: (vendor: string) => `Overtredingen per 10.000 gesprekken van ${vendor}, per maand`,
  /** If a call centre has no measure. `unknown`: of how many violations in its calls nobody is known to answer for them. */
  noMeasure: (unknown: 'all' | 'some' | 'none'): string =>
    ({
      all: 'Van de overtredingen in zijn oproepen is niet vast te stellen aan wie zij zijn toe te rekenen.',
      some: 'Van een deel van de overtredingen in zijn oproepen is niet vast te stellen aan wie zij zijn toe te rekenen. De andere zijn aan anderen toe te rekenen.',
      none: 'Aan dit callcenter is geen overtreding of schending toe te rekenen.',
    })[unknown],

  /** `undetermined`: of the findings, those for which nobody can be named. */
  ownPartEmpty: (client: string, findings: number, undetermined: number): string => {
    if (findings === 0) return `Er is niets gevonden, dus ook niets dat aan ${client} zelf is toe te rekenen.`;
    if (undetermined === 0) return `Geen van de ${n(findings)} bevindingen is aan ${client} zelf toe te rekenen.`;
    return `Of een bevinding aan ${client} zelf is toe te rekenen, is niet te zeggen: bij ${n(undetermined)} van de ${n(findings)} bevindingen is niet vast te stellen aan wie.`;
  },
  ownPartTitle: (own: number, all: number, cause: Cause, most: number): string => {
    const share =
      own === all
        ? all === 1
          ? 'De enige bevinding is aan u zelf toe te rekenen'
          : `Alle ${n(all)} bevindingen zijn aan u zelf toe te rekenen`
        : `${n(own)} van de ${n(all)} bevindingen ${own === 1 ? 'is' : 'zijn'} aan u zelf toe te rekenen`;
    return own === most ? `${share}: ${CAUSES[cause]}` : `${share}; bij ${n(most)} daarvan: ${CAUSES[cause]}`;
  },
  causeLabel: (cause: Cause): string => capitalise(CAUSES[cause]),
  grade: (grade: Grade): string => FINDING_WORDS.grades[grade],
  ownMeasuresLead: (measures: number): string =>
    measures === 0
      ? 'Er is geen overtreding of schending die aan u zelf is toe te rekenen.'
      : 'Het getal is het aantal overtredingen. Zijn die er niet, dan het aantal andere schendingen. Een oproep kan bij meer maatregelen tellen.',

  stopsCalled: (vendors: number, of: number): string =>
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
  /** The meaning of the sign `?` in the table. */
  stopsNotShown: '? Niet bekend: er is geen levering van bezwaren aan dit callcenter geladen.',
  sharedNumbers: (
    numbers: number,
    byCallCentres: readonly { readonly call_centres: number; readonly numbers: number }[],
  ): string => {
    if (numbers === 0) return 'Er is geen nummer dat na één bezwaar door twee of meer callcenters is gebeld.';
    const counts = byCallCentres.map((row) => `${n(row.numbers)} door ${w(row.call_centres)} callcenters`);
    return numbers === 1
      ? `1 nummer is na één bezwaar door ${w(byCallCentres[0]?.call_centres ?? 2)} callcenters gebeld.`
      : `${n(numbers)} nummers zijn na één bezwaar door twee of meer callcenters gebeld: ${listed(counts)}.`;
  },
  sharedColumns: ['Nummer', 'Bezwaar van', 'Callcenters', 'Oproepen na het bezwaar', 'Waarvan gesprekken'],
  firstOf: (shown: number, all: number) =>
    `De eerste ${n(shown)} van ${n(all)}. Alle bevindingen staan in findings.csv.`,

  basis: (basis: string): string => BASES[basis] ?? basis,
  flowPart: (basis: string, verdict: Verdict, conversations: number) =>
    `${BASES[basis] ?? basis}, ${FINDING_WORDS.verdicts[verdict]}: ${n(conversations)}`,
  basesTitle: (none: number, conversations: number): string => {
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
  verdict: (verdict: Verdict): string => FINDING_WORDS.verdicts[verdict],
  /** Beside the number of calls with that verdict. */
  verdictCounted: (verdict: Verdict, calls: number): string => wordFor(calls, FINDING_WORDS.verdictsCounted[verdict]),
  relationResting: (resting: number, conversations: number): string =>
    resting === 0
      ? 'Geen enkel gesprek steunde op een klantrelatie.'
      : resting === 1
        ? `1 van de ${n(conversations)} gesprekken steunde op een klantrelatie.`
        : `${n(resting)} van de ${n(conversations)} gesprekken steunden op een klantrelatie.`,
  /** `before`: the period began before the ground ended. */
  relationEnded: (ended: string, before: boolean): string =>
    before
      ? `Sinds ${formatDay(ended, 'nl')} is een klantrelatie voor een gewoon bedrijf niet meer genoeg om te bellen. Voor zulke gesprekken is sinds die dag een andere grondslag nodig, zoals toestemming of een verzoek van de klant. Een overgangsregel is niet gevonden (Telecommunicatiewet artikel 11.7).`
      : `Sinds ${formatDay(ended, 'nl')} is een klantrelatie voor een gewoon bedrijf niet meer genoeg om te bellen: een andere grondslag is nodig, zoals toestemming of een verzoek van de klant. Een overgangsregel is niet gevonden (Telecommunicatiewet artikel 11.7).`,
  /** On the first page, for a period before the change. */
  relationEndedSince: (conversations: number, period: string, ended: string) =>
    `${conversations === 1 ? '1 gesprek' : `${n(conversations)} gesprekken`} van ${period} ${conversations === 1 ? 'steunde' : 'steunden'} op een klantrelatie, die sinds ${formatDay(ended, 'nl')} voor een gewoon bedrijf geen grond meer is om te bellen.`,
  relationAbolished: (findings: number): string =>
    findings === 0
      ? 'In deze periode is geen gesprek gevonden dat alleen op een vervallen klantrelatie kon steunen.'
      : findings === 1
        ? 'Bij 1 bevinding was er alleen een klantrelatie, en die was niet meer genoeg.'
        : `Bij ${n(findings)} bevindingen was er alleen een klantrelatie, en die was niet meer genoeg.`,
  /** `resting`: conversations that rest on a consent. */
  weakEmpty: (resting: number): string =>
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
  yearsLead: (open: number, violations: number, without: number): string => {
    if (violations === 0) return 'Er zijn geen overtredingen.';
    const all = `Er ${violations === 1 ? 'is 1 overtreding' : `zijn ${n(violations)} overtredingen`}: ${split(violations, without)}.`;
    return open === 0
      ? `${all} Voor geen enkele overtreding is nog een boete mogelijk.`
      : `${all} Voor ${n(open)} daarvan is nog een boete mogelijk.`;
  },
  /** For a draft without a proven violation. */
  yearsWithheld:
    'Dit is een concept, en geen enkele overtreding is vastgesteld. Of een boete mogelijk is, is dus nog niet te zeggen.',
  complaintColumns: [
    'Wie de klacht doorgaf',
    'Klachten',
    'Geen oproep gevonden',
    'Oproep gevonden',
    'Waarvan met een overtreding',
  ],
  complaintSourceUnknown: 'niet bekend',
  limitation: (asOf: string) =>
    `Geteld op de peildatum, ${asOf}. Na vijf jaar is een boete niet meer mogelijk (Algemene wet bestuursrecht artikel 5:45).`,
  complaints: (examined: number, withoutCall: number): string => {
    const lead = `${examined === 1 ? 'Er ging 1 klacht' : `Er gingen ${n(examined)} klachten`} over een dag in deze periode.`;
    if (withoutCall === 0)
      return `${lead} Bij ${examined === 1 ? 'die klacht' : 'elke klacht'} is een oproep gevonden.`;
    if (withoutCall === examined) {
      return `${lead} Bij ${examined === 1 ? 'die klacht' : 'geen daarvan'} is ${examined === 1 ? 'geen' : 'een'} oproep gevonden: er kan een oproep ontbreken, of iemand anders heeft gebeld.`;
    }
    return `${lead} Bij ${n(examined - withoutCall)} daarvan is een oproep gevonden, bij ${n(withoutCall)} niet: er kan een oproep ontbreken, of iemand anders heeft gebeld.`;
  },
  noComplaints: (delivered: boolean): string =>
    delivered
      ? 'Er is geen klacht geleverd die over een dag in deze periode gaat. Klachten konden dus niet naast de belbestanden worden gelegd.'
      : 'Er zijn geen klachten geleverd. Klachten konden dus niet naast de belbestanden worden gelegd.',

  /** Checks are counted separately for each call centre. */
  /** A count that is the same for each of several call centres. */
  each: (counted: string) => `elk ${counted}`,
  checksLead: (results: number, unchecked: number, all: number): string =>
    [
      `De controles leverden ${some(results, 'bijzonderheid', 'bijzonderheden')} op.`,
      unchecked === 0
        ? 'Elke controle is bij elk callcenter gedaan.'
        : `Wij tellen een controle bij elk callcenter apart: ${n(unchecked)} van de ${n(all)} konden wij niet doen. Hieronder staat waarom.`,
    ].join(' '),
  /** A result of a check by its name, what was expected and what was found. */
  checkedValues: (name: string, expected: string, found: string) => `${name}: verwacht ${expected}, gevonden ${found}`,
  /** Names of results, and how many more there are. */
  names: (names: readonly string[], more: number): string =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} · en nog ${n(more)}, in completeness.csv`,
  loaded: (vendor: string, first: string | null, last: string | null, calls: number, isPart: boolean): string =>
    first === null || last === null
      ? `Van ${vendor} zijn geen oproepen geladen.`
      : `Van ${vendor} ${calls === 1 ? 'is' : 'zijn'} ${some(calls, 'oproep', 'oproepen')} geladen, van ${formatDay(first, 'nl')} tot en met ${formatDay(last, 'nl')}.${isPart ? ' Let op: dat is niet de hele periode.' : ''}`,
  rowsLead: (files: number, removed: number): string =>
    files === 0
      ? 'Er is geen enkel bestand gelezen.'
      : `${files === 1 ? 'Er is 1 bestand' : `Er zijn ${n(files)} bestanden`} gelezen. Elke gelezen rij is gebruikt, afgewezen, dubbel of vervangen door een latere levering.${removed === 0 ? '' : ` Ook ${removed === 1 ? 'is 1 rij' : `zijn ${n(removed)} rijen`} verwijderd: de bewaartermijn was voorbij, of iemand vroeg om vergeten te worden.`} Elke afgewezen rij staat met de reden in rejected.csv.`,
  rowColumns: ['Soort gegevens', 'Bestanden', 'Gelezen', '= gebruikt', '+ afgewezen', '+ dubbel', '+ vervangen'],
  /** If rows were removed. */
  /** If several rows of a log are one call. */
  rowsAndCalls: (rows: number, calls: number) =>
    `De ${n(rows)} gebruikte rijen van de belbestanden zijn samen ${n(calls)} oproepen: in sommige bestanden staat één oproep in meer dan één rij.`,
  /** Objections of files, beside all that are known: some were made in a call. */
  objectionsKnown: (inFiles: number, known: number, lastDay: string) =>
    `In de bezwaarbestanden staan ${some(inFiles, 'bezwaar', 'bezwaren')}. Elders in dit rapport gaat het om ${some(known, 'bezwaar', 'bezwaren')} tot en met ${lastDay}: ook bezwaren uit de belbestanden, die in een gesprek zijn gemaakt, maar geen bezwaren van na die dag.`,
  leftOut: (file: string) =>
    `Uit het bestand waar ${file} in staat, zijn tabbladen of bestanden weggelaten: daarin stond geen tabel die hierbij hoort. Welke dat zijn, staat in summary.json.`,
  withoutRows: (file: string) => `Het bestand ${file} leverde geen rijen: er stond niets in, of niets dan kolomkoppen.`,
  rejectedObjections: (rejected: number): string =>
    rejected === 0
      ? 'Er is geen bezwaar afgewezen.'
      : rejected === 1
        ? '1 bezwaar is afgewezen. Oproepen na dat bezwaar vinden wij niet.'
        : `${n(rejected)} bezwaren zijn afgewezen. Oproepen na die bezwaren vinden wij niet.`,
  objectionsWithoutNumber: (objections: number): string =>
    objections === 0
      ? 'Er is geen bezwaar zonder nummer en zonder persoon.'
      : objections === 1
        ? '1 bezwaar uit een gesprek heeft geen nummer en geen persoon. Het houdt geen enkele oproep tegen.'
        : `${n(objections)} bezwaren uit een gesprek hebben geen nummer en geen persoon. Zij houden geen enkele oproep tegen.`,
  unknownEntity: (entity: string, rows: number) =>
    `‘${entity}’ is geen bekend bedrijf (${some(rows, 'bezwaar', 'bezwaren')}); zulke bezwaren tellen voor elk bedrijf.`,
  revision: (rows: number, feed: string) =>
    `${rows === 1 ? '1 rij is' : `${n(rows)} rijen zijn`} later opnieuw geleverd met een andere inhoud (${feed}); de laatste levering telt.`,

  noAdmission: FINDING_WORDS.noAdmission as string,
  signOffStatements: [
    'Wie dit rapport heeft voorbereid, heeft de bestanden laten lezen die in manifest.json staan.',
    'Wie het heeft nagekeken, heeft de bevindingen en het hoofdstuk Volledigheid beoordeeld.',
    'Het bestuur heeft het rapport gezien en over de gevraagde besluiten beslist.',
  ],
  signOffColumns: ['Rol', 'Naam', 'Datum', 'Handtekening'],
  signOffRoles: ['Voorbereid', 'Nagekeken', 'Namens het bestuur'],

  changesHeading: (replaced: number) => `Wat er is veranderd sinds versie ${n(replaced)}`,
  changesLead: (before: number, now: number, { came, went, changed }: ChangeCounts): string => {
    const parts = [
      came === 0 ? '' : `${n(came)} erbij`,
      went === 0 ? '' : `${n(went)} vervallen`,
      changed === 0 ? '' : `${n(changed)} gewijzigd`,
    ].filter((part) => part !== '');
    const total =
      before === now ? `Evenveel bevindingen als toen, ${n(now)}` : `Van ${n(before)} naar ${n(now)} bevindingen`;
    return `${total}${parts.length === 0 ? '; geen bevinding is gewijzigd' : `: ${parts.join(', ')}`}.`;
  },
  changesUnknown: 'De vorige versie is later aangepast. Wat er sindsdien is veranderd, is daarom niet te zeggen.',
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
} as const;

export interface NamedAmount {
  readonly name: string;
  readonly amount: string;
  /** The part that rests only on law that was not read; empty if there is none. */
  readonly unread: string;
}

/** Every word of the report in one language. Sentences are whole: none is assembled from parts of others. */
export type ManagementWords = Printed & CountWords & WordsLike<typeof TEXTS>;

export const words: ManagementWords = {
  ...TEXTS,
  ...printedIn('nl'),
  ...counts,
};
