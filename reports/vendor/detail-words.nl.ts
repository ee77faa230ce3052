import { formatDay, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber, numberInWords } from '../../src/language/numbers.ts';
import { capitalise, DUTCH, type WordsLike } from '../../src/language/phrases.ts';
import type { Dimension } from '../../src/model/concentration.ts';
import type { Contact, Grade } from '../../src/model/findings.ts';
import type { LawChange, Problem } from '../../src/model/over-time.ts';
import type { ChangeCounts } from '../../src/model/results-version.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { StoryEventKind } from '../../src/model/story.ts';
import type { SharedByAll } from './finding-rows.ts';
import type { MonthComparison, Names, Party, Term } from './words.ts';

const { d, listed, n, some } = DUTCH;

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function longMonth(month: string): string {
  return formatDay(`${month}-01`, 'nl').slice(2);
}

/** It says rise or fall only if the intervals do not overlap, and doubling only if it is one. */
function monthSentence({ month, monthBefore, now, before, beyondAll, hasEarlier }: MonthComparison): string {
  if (now.per_10000 === null || now.low === null || now.high === null) {
    const withheld = whyWithheld(now);
    if (withheld === 'implausible')
      return `Hoeveel overtredingen er in ${month} per 10.000 gesprekken waren, staat hier niet: dit is een concept, en de uitkomst is niet aannemelijk zolang het punt daarover openstaat`;
    if (withheld !== null)
      return `Hoeveel overtredingen er in ${month} per 10.000 gesprekken waren, is nog niet te zeggen: dit is een concept, en geen enkele is vastgesteld`;
    return `In ${month} waren er geen gesprekken, dus dit aantal is niet te berekenen`;
  }
  const level = `${d(now.per_10000)} overtredingen per 10.000 gesprekken in ${month}`;
  if (beyondAll === 'above') return `${level}: meer dan in elke eerdere maand waarvan er resultaten zijn`;
  if (beyondAll === 'below') return `${level}: minder dan in elke eerdere maand waarvan er resultaten zijn`;
  if (before === null || before.per_10000 === null || before.low === null || before.high === null) {
    return hasEarlier ? level : `${level}; van eerdere maanden zijn er geen resultaten`;
  }
  if (now.low > before.high) return `${level}${rise(monthBefore, before.per_10000, now.per_10000)}`;
  if (now.high < before.low)
    return `${level}: ${fall(before.per_10000, now.per_10000)} ${monthBefore} (${d(before.per_10000)})`;
  return `${level}; het verschil met ${monthBefore} (${d(before.per_10000)}) kan toeval zijn`;
}

function rise(monthBefore: string, before: number, now: number): string {
  if (before === 0) return `; in ${monthBefore} waren er geen overtredingen`;
  const size =
    now > 2 * before ? 'meer dan een verdubbeling' : now === 2 * before ? 'een verdubbeling' : 'een stijging';
  return `: ${size} ten opzichte van ${monthBefore} (${d(before)})`;
}

function fall(before: number, now: number): string {
  if (now * 2 < before) return 'minder dan de helft van';
  return now * 2 === before ? 'de helft van' : 'een daling ten opzichte van';
}

const STATES: readonly (readonly [Problem['state'], said: string])[] = [
  ['new', 'nieuw'],
  ['repeated', 'opnieuw'],
  ['ended', 'voorbij'],
  ['unknown', 'misschien voorbij, want dagen ontbreken'],
];

/** Rules with findings are called problems here: new, returned, over, or not known to be over. */
function problemsSentence(problems: readonly Problem[], month: string): string {
  const counts = STATES.map(([state, said]) => ({
    said,
    count: problems.filter((problem) => problem.state === state).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(
    ({ said, count }, index) => `${index === 0 ? some(count, 'probleem', 'problemen') : n(count)} ${said}`,
  );
  return `${capitalise(month)}: ${listed(parts)}`;
}

const ONE: Readonly<Record<Dimension, string>> = {
  campaign: 'campagne',
  list: 'bellijst',
  agent: 'medewerker',
  'caller-number': 'belnummer',
};
const MANY: Readonly<Record<Dimension, string>> = {
  campaign: 'campagnes',
  list: 'bellijsten',
  agent: 'medewerkers',
  'caller-number': 'belnummers',
};

/** The name for the subjects of a division; several kinds together are groups. */
function nounOf(dimension: Dimension | 'group'): readonly [one: string, many: string] {
  return dimension === 'group' ? ['groep', 'groepen'] : [ONE[dimension], MANY[dimension]];
}

const DAY = 24;
const YEAR = 365 * DAY;

function timeBound(hours: number): string {
  if (hours < 2 * DAY && hours !== DAY) return `${n(hours)} uur`;
  if (hours === YEAR) return '1 jaar';
  return some(hours / DAY, 'dag', 'dagen');
}

/** `1–3 dagen`, `90 dagen–1 jaar`. */
function timeBin(above: number | null, upTo: number | null): string {
  if (above === null) return upTo === null ? 'elke tijd' : `tot ${timeBound(upTo)}`;
  if (upTo === null) return `> ${timeBound(above)}`;
  if (upTo <= DAY) return `${n(above)}–${n(upTo)} uur`;
  if (upTo === YEAR) return `${n(above / DAY)} d–1 jaar`;
  return `${n(above / DAY)}–${n(upTo / DAY)} dagen`;
}

const EVENTS: Readonly<Record<StoryEventKind, string>> = {
  call: 'oproep',
  consent: 'toestemming',
  request: 'verzoek om gebeld te worden',
  withdrawal: 'toestemming ingetrokken',
  expiry: 'toestemming verlopen',
  objection: 'bezwaar',
  lead: 'geleverd om te bellen',
  suppress: 'geleverd: niet meer bellen',
  'relation-begins': 'begin klantrelatie',
  'relation-ends': 'einde klantrelatie',
};

const RELATIONS: Readonly<Record<string, string>> = {
  purchase: 'aankoop',
  subscription: 'abonnement',
  gift: 'gift',
  volunteer: 'vrijwilligerswerk',
  attendance: 'deelname',
};

const COUNTED: Readonly<Record<string, string>> = {
  '': '',
  basis: 'de grondslag van de oproep',
  valid: 'geldig',
  proven: 'zeker vóór de oproep',
  possible: 'misschien vóór de oproep',
  lifted: 'telt niet meer: daarna gaf de consument opnieuw toestemming',
  're-consent-not-by-consumer': 'telt als ‘mogelijk’: een latere toestemming kwam niet aantoonbaar van de consument',
  're-consent-unproven': 'telt, maar is niet aan te tonen: of een latere toestemming geldt, is niet bekend',
  lead: 'de opdrachtgever gaf dit nummer om te bellen',
  told: 'het bezwaar was toen geleverd',
  'overtaken-by-consent': 'telt niet meer: daarna is toestemming gegeven',
  'overtaken-by-lead': 'telt niet meer: daarna is het nummer opnieuw geleverd om te bellen',
  'overtaken-before-due': 'telt niet meer: het nummer is opnieuw geleverd voordat de tijd om dit te verwerken om was',
  'not-yet-due': 'telt nog niet: de tijd om dit te verwerken was nog niet om',
  'order-not-known': 'niet bekend is of dit vóór de oproep was',
  'consent-withdrawn': 'telt niet: ingetrokken',
  'consent-withdrawal-unknown': 'bewijst niets: of en wanneer zij is ingetrokken, is niet te lezen',
  'consent-expired': 'telt niet: verlopen',
  'consent-expiry-unknown': 'bewijst niets: tot wanneer zij gold, is niet te lezen',
  'consent-after-call': 'telt niet: niet zeker vóór de oproep gegeven',
  'consent-invalid-form': 'telt niet: niet op een geldige manier gegeven',
  'consent-form-unknown': 'bewijst niets: hoe zij is gegeven, is niet bekend',
  'request-used': 'telt niet: al met een eerder gesprek beantwoord',
  'relation-abolished': 'telt niet: een klantrelatie is hiervoor geen grondslag meer',
  'relation-no-optout-at-collection': 'telt niet: bij het vragen van het nummer kon de klant bellen niet weigeren',
  'relation-optout-unknown': 'bewijst niets: of de klant bellen kon weigeren, is niet bekend',
  'relation-dissimilar-product': 'telt niet: een ander soort product',
  'relation-product-unknown': 'bewijst niets: of het een soortgelijk product was, is niet bekend',
  'relation-unpaid': 'telt niet: er is geen betaling bekend',
  'relation-payment-unknown': 'bewijst niets: of er is betaald, is niet bekend',
  'consent-other-product': 'telt niet: voor een ander product',
  'consent-product-unknown': 'bewijst niets: of zij voor dit product is, is niet bekend',
  'consent-other-purpose': 'telt niet: voor een ander doel',
  'consent-purpose-unknown': 'bewijst niets: voor welk doel zij is, is niet te lezen',
  'consent-other-entity': 'telt niet: voor een ander bedrijf',
  'consent-entity-unknown': 'bewijst niets: voor welk bedrijf zij is, is niet bekend',
  'consent-other-number': 'telt niet: voor een ander nummer',
  'consent-other-person': 'telt niet: van iemand anders',
  'relation-other-entity': 'telt niet: met een ander bedrijf',
  'relation-other-number': 'telt niet: hoort bij een ander nummer',
  'relation-other-person': 'telt niet: van iemand anders',
};

const SURE: Readonly<Record<Grade, string>> = {
  proven: 'Vastgesteld',
  'not-demonstrable': 'Het bewijs ontbreekt',
  possible: 'Mogelijk',
};

export const details = {
  overTimeTitle: (comparison: MonthComparison): string => monthSentence(comparison),
  longMonth: (month: string): string => longMonth(month),
  problemsHeading: (problems: readonly Problem[], month: string): string => problemsSentence(problems, month),
  /** A bin between two numbers of hours; null: no bound. */
  timeBin: (above: number | null, upTo: number | null): string => timeBin(above, upTo),

  overTimeHeading: 'Ontwikkeling',
  overTimeLead:
    'Elke stip is het aantal overtredingen per 10.000 gesprekken in een maand. De balk toont hoe ver dit aantal door toeval van maand tot maand kan verschillen (95%, Wilson); aan de telling zelf is geen twijfel. Overlappen twee balken, dan kan het verschil toeval zijn. Bij minder dan 200 gesprekken staat er geen stip.',
  noResults: 'geen',
  noConversations: '–',
  noLawChange: 'In deze maanden veranderde er niets in de wet of in de regels waarop dit rapport let.',
  problemsTitle: 'Nieuw, opnieuw of voorbij',
  ownHours: 'eigen beltijden van de opdrachtgever',
  ownHoursWide:
    'De opdrachtgever heeft ook eigen beltijden; die zijn met een streepjeslijn getekend. Wat alleen buiten die tijden viel, is hier niet geteld.',
  stopsHeading: 'Hoe snel een bezwaar werkt',
  stopsSource:
    'Grijs: binnen 24 uur. Oker: later. Rood: na 28 dagen. Zwart: niet doorgegeven. Bron: belbestanden en bezwaren.',
  neverPassedOn: 'niet',
  dayMark: '24 uur',
  fourWeeksMark: '28 dagen',
  concentrationHeading: 'Waar overtredingen zich ophopen',
  concentrationTest:
    'Toets: hoe groot is de kans op minstens zoveel overtredingen als ze willekeurig over de gesprekken waren verdeeld (exacte binomiale toets), gecorrigeerd voor alles wat wij in dit hoofdstuk hebben getoetst (Holm). Onder 5% noemen wij het meer dan toeval. Dat is een aanwijzing waar u moet kijken, geen bewijs van schuld: de ene medewerker krijgt soms andere nummers dan de andere.',
  concentrationEmpty: 'In geen enkel gesprek is een overtreding gevonden; er is dus niets dat zich ophoopt.',
  storiesEmpty: 'Er is niets gevonden; er is dus geen nummer waarvan het verloop te tonen is.',
  theCall: 'deze oproep',
  otherFile: 'bestand van een ander callcenter',
  elsewhereHeading: 'In oproepen van anderen',
  elsewhereAttachment:
    'De bevindingen in oproepen van anderen die aan u zijn toe te rekenen: code, dag, regel en oorzaak',
  proofColumn: 'Wat de gegevens laten zien',
  filesAttachment: 'De bestanden waarop dit rapport rust, met hun SHA-256-code',
  inThisPdf: 'in deze pdf',
  penaltyHeading: 'Contractboete',
  penaltyZero:
    'Geen enkele oproep telt voor de contractboete: er is geen vastgestelde bevinding die aan u is toe te rekenen.',
  penaltyOverlap:
    'Een oproep kan onder meer dan één regel staan. Daarom kan de optelling van de regels hoger zijn dan het totaal.',
  penaltyTotal: 'Unieke oproepen',
  penaltyNotice: 'Dit is een berekening. Of de boete verschuldigd is, volgt uit het contract.',
  penaltyAttachment: 'De oproepen die voor de contractboete tellen, met afgeschermde telefoonnummers',
  changesHeading: 'Wat er is veranderd',
  changesUnknown: 'De vorige versie is later aangepast. Wat er sindsdien is veranderd, is daarom niet te zeggen.',
  changesWhereOwn: 'Elke verandering staat met de oproep in changes.csv, in dit pakket.',
  changesWhere: 'Elke verandering staat met de oproep in changes.csv, die de opdrachtgever heeft.',
  agents:
    'Medewerkers staan in dit rapport met een code, zoals ‘Medewerker A7KQ2M’. Die code is elke maand dezelfde. Wie het is, staat in findings.xlsx uit uw pakket; een ander callcenter kan het niet zien.',
  /** Replaces everything if no earlier month is judged. @param loadedFrom first day that is loaded before the period; empty if none */
  notJudged: (loadedFrom: string, client: string) =>
    `Eerdere maanden zijn niet beoordeeld, dus er is niets om mee te vergelijken.${loadedFrom === '' ? '' : ` Uw oproepen zijn wel geladen vanaf ${loadedFrom}: ${client} kan die maanden nog laten beoordelen.`}`,
  /** For how many months on the chart there are no results. */
  monthsWithout: (without: number, months: number): string =>
    without === 0
      ? ''
      : `Van ${without === months - 1 ? 'alle eerdere maanden' : some(without, 'maand', 'maanden')} zijn er geen resultaten in de werkmap; daarvoor is niets ingevuld.`,
  partOfMonth: (from: string, to: string) =>
    `Van ${longMonth(from.slice(0, 7))} gaat het alleen om ${formatPeriod(from, to, 'nl')}.`,
  shortMonth: (month: string): string => SHORT_MONTHS[Number(month.slice(5, 7)) - 1] ?? month,
  /** A month with too few conversations for a meaningful rate. */
  tooFew: 'te weinig',
  /** No month has enough conversations, so there is no chart. */
  noMonthDrawn:
    'Er is geen grafiek. Bij minder dan 200 gesprekken in een maand zegt het aantal overtredingen per 10.000 gesprekken te weinig.',
  /** For a draft without a proven violation. */
  withheld: 'open',
  lawChange: (kind: LawChange['kind'], subject: string, day: string): string => {
    switch (kind) {
      case 'regime':
        return `${day}: ${subject}`;
      case 'rule-begins':
        return `${day}, nieuwe regel: ${subject}`;
      case 'rule-changes':
        return `${day}, regel gewijzigd: ${subject}`;
      case 'rule-ends':
        return `${day}, regel vervallen: ${subject}`;
    }
  },
  problemsUnknown: (month: string, monthBefore: string) =>
    `Wat in ${month} nieuw of voorbij is, is niet te zeggen: van ${monthBefore} zijn er geen resultaten in de werkmap.`,
  problemsNone: (month: string, monthBefore: string) =>
    `In ${monthBefore} en in ${month} gaf geen enkele regel een bevinding.`,
  problemColumns: (month: string, monthBefore: string): readonly string[] => [
    'Regel',
    'Wat er veranderde',
    capitalise(monthBefore),
    capitalise(month),
  ],
  problemState: (problem: Problem): string => {
    switch (problem.state) {
      case 'new':
        return problem.is_new_rule ? 'nieuw; de regel zelf is ook nieuw' : 'nieuw';
      case 'ended':
        return 'voorbij';
      case 'unknown':
        return 'niet bekend: in deze maand ontbreken dagen in uw belbestand';
      case 'repeated':
        return `opnieuw, ${numberInWords(problem.months_in_a_row, 'nl')} maanden op rij`;
    }
  },

  ownHoursSeveral: (day: string) =>
    `De opdrachtgever wijzigde zijn eigen beltijden in deze periode; getekend zijn die vanaf ${day}.`,

  stopsTitle: (calledAfter: number, tooLate: number, during: string): string => {
    const lead = `${during} belde u na ${some(calledAfter, 'bezwaar', 'bezwaren')} toch nog`;
    if (tooLate === 0) return `${lead}, maar niet later dan 28 dagen erna`;
    if (tooLate === calledAfter) return `${lead}, meer dan 28 dagen erna`;
    return `${lead}, in ${some(tooLate, 'geval', 'gevallen')} meer dan 28 dagen erna`;
  },
  stopsLead: (objections: number, lastDay: string) =>
    `Wie bezwaar maakt, mag niet meer worden gebeld. Tot en met ${lastDay} zijn ${some(objections, 'bezwaar', 'bezwaren')} bekend: uit bestanden met bezwaren en uit gesprekken, van alle callcenters en van de opdrachtgever. De grafiek telt de bezwaren waarna u in deze periode nog belde, ook als niemand opnam, en toont hoeveel tijd er zat tussen het bezwaar en uw laatste oproep.`,
  stopsNone: (objections: number, lastDay: string, during: string): string =>
    objections === 0
      ? `Tot en met ${lastDay} is geen enkel bezwaar bekend. Hoe snel een bezwaar werkt, is dus niet te meten.`
      : `Tot en met ${lastDay} ${objections === 1 ? 'is 1 bezwaar' : `zijn ${n(objections)} bezwaren`} bekend. ${during} belde u na ${objections === 1 ? 'dit bezwaar niet meer' : 'geen van deze bezwaren nog'}.`,
  worstHeading: (shown: number, all: number): string =>
    shown === all
      ? `${shown === 1 ? 'Dit ene bezwaar' : `Deze ${numberInWords(shown, 'nl')} bezwaren`}, langste tijd eerst`
      : `De ${numberInWords(shown, 'nl')} langste van ${n(all)}`,
  worstColumns: ['Bezwaar', 'Laatste oproep', 'Nummer', 'Tijd ertussen', 'Bestand en regelnummer'],
  recordedBy: (party: Party): string =>
    ({
      own: 'door u vastgelegd',
      client: 'vastgelegd door de opdrachtgever',
      other: 'vastgelegd door een ander callcenter',
      undetermined: 'niet bekend wie het vastlegde',
    })[party],
  duration: (hours: number): string => {
    if (hours < 1) return 'minder dan een uur';
    if (hours < 2 * DAY) return `${n(hours)} uur`;
    return some(Math.floor(hours / DAY), 'dag', 'dagen');
  },
  callsAfter: (calls: number) => `${some(calls, 'oproep', 'oproepen')} na het bezwaar`,
  passedOnHeading: 'Bezwaren die anderen vastlegden',
  passedOnTitle: (stops: number, inTime: number, never: number): string => {
    const lead =
      inTime === stops
        ? stops === 1
          ? 'Het enige bezwaar dat een ander vastlegde, kreeg u binnen 24 uur door'
          : `Alle ${n(stops)} bezwaren die anderen vastlegden, kreeg u binnen 24 uur door`
        : `Van ${stops === 1 ? 'het ene bezwaar dat een ander vastlegde' : `de ${n(stops)} bezwaren die anderen vastlegden`}, kreeg u er ${inTime === 0 ? 'geen' : n(inTime)} binnen 24 uur door`;
    return never === 0 ? lead : `${lead}; ${n(never)} kreeg u (nog) niet door`;
  },
  passedOnLead: (during: string, passOn: Term, suppression: Term): string =>
    [
      `${during} zijn bezwaren gemaakt die een ander dan u vastlegde. De grafiek toont hoeveel tijd er zat tussen zo’n bezwaar en de eerste levering ‘niet meer bellen’ aan u.`,
      passOn.assumed
        ? `Hoeveel tijd de opdrachtgever heeft om een bezwaar door te geven, is niet opgegeven; dit rapport rekent met ${some(passOn.hours, 'uur', 'uur')}.`
        : `De norm van de opdrachtgever is: een bezwaar binnen ${some(passOn.hours, 'uur', 'uur')} doorgeven.`,
      suppression.assumed
        ? `Hoeveel tijd u hebt om het te verwerken, is niet opgegeven; dit rapport rekent met ${suppression.hours === 0 ? 'geen extra tijd' : some(suppression.hours, 'uur', 'uur')}.`
        : `U hebt volgens de opgegeven afspraak ${suppression.hours === 0 ? 'geen extra tijd' : some(suppression.hours, 'uur', 'uur')} om het te verwerken.`,
    ].join(' '),
  /** Replaces the lead and the chart if no hand-over of a stop to this call centre is loaded. */
  passedOnNotShown: (during: string, stops: number) =>
    `${during} ${stops === 1 ? 'is 1 bezwaar' : `zijn ${n(stops)} bezwaren`} gemaakt die een ander dan u vastlegde. Of u die kreeg, is niet bekend: er is geen levering van bezwaren aan u geladen.`,
  passedOnNone: (during: string) =>
    `${during} is geen bezwaar met een nummer of een persoon gemaakt dat een ander dan u vastlegde; er was dus niets aan u door te geven.`,

  concentrationLead: (violations: number) =>
    `Het gaat om ${some(violations, 'gesprek', 'gesprekken')} met een overtreding. Per indeling staat hier wie of wat samen de helft daarvan heeft.`,
  /** For a draft with an implausible outcome. */
  concentrationWithheld:
    'Dit is een concept, en de uitkomst is niet aannemelijk zolang het punt daarover openstaat. Waar overtredingen zich ophopen, staat hier daarom nog niet.',
  /** About the unknown subject, which is not a group to compare. */
  notTested: 'niet getoetst',
  /** `held` of `violations` fell on `half` of `subjects`; a `group` if one of them is the unknown one. */
  concentrationTitle: (
    dimension: Dimension | 'group',
    half: number,
    subjects: number,
    held: number,
    violations: number,
    beyondChance: number,
    tested: number,
  ): string => {
    const [one, many] = nounOf(dimension);
    const who = `${half === 1 ? `Eén ${one}` : `${capitalise(numberInWords(half, 'nl'))} ${many}`} van de ${n(subjects)}`;
    const lead = `${who} ${half === 1 ? 'had' : 'hadden samen'} ${held === violations ? (violations === 1 ? 'de enige overtreding' : `alle ${n(violations)} overtredingen`) : `${n(held)} van de ${n(violations)} overtredingen`}`;
    if (tested === 0) return `${lead}; of dat toeval is, is niet getoetst`;
    if (beyondChance === 0)
      return tested < half ? `${lead}; wat daarvan is getoetst, kan toeval zijn` : `${lead}; dat kan toeval zijn`;
    if (half === 1) return `${lead}; dat is meer dan toeval`;
    return `${lead}; bij ${beyondChance === half ? 'alle' : n(beyondChance)} is dat meer dan toeval`;
  },
  concentrationSpread: (dimension: Dimension | 'group', half: number, subjects: number) =>
    `De overtredingen zijn verspreid: voor de helft zijn ${n(half)} van de ${n(subjects)} ${nounOf(dimension)[1]} nodig`,
  concentrationSingle: (dimensions: readonly Dimension[]) =>
    `Er was maar één ${listed(dimensions.map((dimension) => ONE[dimension]))}; daar valt dus niets te vergelijken.`,
  concentrationColumns: (dimension: Dimension): readonly string[] => [
    capitalise(ONE[dimension]),
    'Overtredingen',
    'Gesprekken',
    'Aandeel in de gesprekken',
    'Meer dan toeval?',
  ],
  subjectUnknown: (dimension: Dimension): string =>
    dimension === 'list' ? 'stond op geen geleverde bellijst' : 'niet bekend',
  listOf: (day: string) => `geleverd op ${day}`,
  beyondChance: (chance: number, isBeyond: boolean): string => {
    const percentage = chance < 0.001 ? 'minder dan 0,1%' : `${d(chance * 100)}%`;
    return isBeyond ? `ja (kans ${percentage})` : chance >= 0.9995 ? 'nee' : `nee (kans ${percentage})`;
  },

  storiesHeading: (stories: number): string =>
    stories === 1
      ? 'Eén nummer, van begin tot eind'
      : `${capitalise(numberInWords(stories, 'nl'))} nummers, van begin tot eind`,
  /** Headings of the last columns of the attached CSV. */
  csvWords: ['bevinding', 'zekerheid', 'reden', 'toe te rekenen aan', 'waarom'],
  storiesLead: (stories: number) =>
    `Van elke regel${stories === 1 ? '' : ', in de volgorde van dit rapport,'} de bevinding die het zekerst is; bij gelijke zekerheid eerst een die aan u is toe te rekenen, dan het nummer met de meeste bevindingen, dan de vroegste oproep. De afstanden in de tijd zijn niet op schaal.`,
  storyHeading: (place: number, title: string) => `${n(place)}. ${title}`,
  /** The link from a finding to its story. */
  storyOf: (place: number) => `Van begin tot eind: nummer ${n(place)}`,
  storyCalls: (calls: number, findings: number) =>
    `${some(calls, 'geladen oproep', 'geladen oproepen')} van u naar dit nummer; ${some(findings, 'bevinding', 'bevindingen')} in deze periode`,
  storyVerdict: (grade: string, reason: string, party: string | null, cause: string): string => {
    const who = party === null ? 'Niet vast te stellen aan wie toe te rekenen' : `Toe te rekenen aan ${party}`;
    return `${grade}: ${reason}. ${who}${cause === '' ? '' : `: ${cause}`}.`;
  },
  storyDescription: (events: readonly string[]) => `${events.join('; ')}.`,
  storyLeftOut: (events: number) => `${some(events, 'gebeurtenis is', 'gebeurtenissen zijn')} niet getekend.`,
  event: (kind: StoryEventKind, detail: string): string =>
    detail === '' ? EVENTS[kind] : `${EVENTS[kind]}, ${detail}`,
  eventShort: (kind: StoryEventKind): string => EVENTS[kind],
  contactOf: (contact: Contact): string =>
    ({
      conversation: 'gesprek',
      voicemail: 'voicemail',
      abandoned: 'geen medewerker aan de lijn',
      attempt: 'niet opgenomen',
      unknown: 'niet zeker of er een gesprek was',
    })[contact],
  moreCalls: (calls: number): string => some(calls, 'oproep', 'oproepen'),
  until: (first: string, last: string): string => (first === last ? first : `${first} tot ${last}`),
  lawBand: (regime: string) => `De wet: ${regime}`,
  counted: (counted: string): string => COUNTED[counted] ?? counted,
  relationKind: (kind: string): string => RELATIONS[kind] ?? kind,
  relation: (kind: string) => `klantrelatie (${RELATIONS[kind] ?? kind})`,
  storyColumns: ['Wanneer', 'Wat', 'Wat het betekende', 'Bestand en regelnummer'],

  /** Why a stop counts although it was on its way within the agreed time. */
  onItsWay:
    'Waarom een bezwaar telt dat nog onderweg was: de wet kent geen verwerkingstijd. Wie bezwaar maakt, mag vanaf dat moment niet meer worden gebeld. De tijd om een bezwaar door te geven is een afspraak tussen opdrachtgever en callcenter: die bepaalt aan wie de bevinding is toe te rekenen, niet of het een bevinding is.',

  /** @param violations calls of others with a violation for which it is responsible */
  elsewhereLead: (findings: number, calls: number, violations: number, client: string) =>
    `${some(calls, 'oproep', 'oproepen')} van een ander callcenter ${calls === 1 ? 'leverde' : 'leverden'} ${some(findings, 'bevinding', 'bevindingen')} op die aan u ${findings === 1 ? 'is' : 'zijn'} toe te rekenen; ${violations === 0 ? 'geen daarvan is een overtreding van de wet' : `bij ${some(violations, 'oproep', 'oproepen')} is dat een overtreding van de wet`}. U ziet de code van de oproep, de dag, de regel en de oorzaak. Meer mogen wij niet laten zien. Vraag ${client} met de code naar de oproep als u meer wilt weten of het er niet mee eens bent.`,
  elsewhereCut: (shown: number, all: number, csv: string): string =>
    shown === all
      ? `${all === 1 ? 'Deze bevinding zit' : `Deze ${n(all)} bevindingen zitten`} ook als ${csv} in deze pdf.`
      : `De eerste ${n(shown)} van ${n(all)} bevindingen; de rest staat in ${csv} in deze pdf.`,
  elsewhereColumns: ['Code van de oproep', 'Dag', 'Zekerheid en regel', 'Waarom dit aan u is toe te rekenen'],
  /** @param own violating calls of its own for which it is responsible */
  elsewhereSentence: (violations: number, own: number, findings: number): string =>
    violations === 0
      ? `In oproepen van een ander callcenter ${findings === 1 ? 'is 1 bevinding' : `zijn ${n(findings)} bevindingen`} aan u toe te rekenen, maar geen overtreding.`
      : `In oproepen van een ander callcenter ${violations === 1 ? 'is nog 1 overtreding' : `zijn nog ${n(violations)} overtredingen`} aan u toe te rekenen${own === 0 ? '' : `; samen ${n(own + violations)}`}.`,
  /** After the figure about its own calls; empty if there are none of others. */
  elsewhereNote: (violations: number): string =>
    violations === 0 ? '' : `nog ${n(violations)} in oproepen van anderen`,

  /** Checks that found nothing, with how much each examined; empty if none. */
  quietChecks: (checks: readonly string[]): string =>
    checks.length === 0 ? '' : `Niets opgevallen bij: ${checks.join(' · ')}.`,
  /** Checks that could not be done, each with the reason; empty if none. */
  uncheckedChecks: (checks: readonly string[]): string =>
    checks.length === 0 ? '' : `Niet te controleren. ${checks.join(' ')}`,
  /** Headings of findings: by the moment alone, and by what the records show. */
  momentColumn: 'Moment',
  /** If the file is named above the table. */
  lineColumn: 'Regel nr.',
  /** After a finding whose cause is named above the table. */
  delivered: (moment: string) => `geleverd op ${moment}`,
  /** The properties that all findings of a table share. */
  sharedByAll: ({ grade, party, cause, file, heard, phrases }: SharedByAll): string =>
    [
      grade === null ? '' : `${SURE[grade]}.`,
      party === null
        ? ''
        : party === 'undetermined'
          ? `Niet vast te stellen aan wie: ${cause}.`
          : `Toe te rekenen aan ${{ own: 'u', client: 'de opdrachtgever', other: 'een ander callcenter' }[party]}: ${cause}.`,
      phrases.length === 0 ? '' : `Bij alle: ${phrases.join(', ')}.`,
      heard,
      file === null ? '' : `Bestand: ${file}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  inFiles: (files: number) => `${n(files)} bestanden`,
  /** In one line: findings that differ only in the call. */
  alike: (findings: number) => `${n(findings)} gelijke bevindingen`,

  penaltyNone: (names: Names) => `Voor ${names.vendor} is geen contractboete opgegeven; er is dus niets berekend.`,
  penaltyTitle: (calls: number, price: string, sum: string) =>
    `${some(calls, 'oproep', 'oproepen')} × ${price} = ${sum}`,
  penaltyClause: (price: string) =>
    `De afspraak: ${price} per oproep met ten minste één vastgestelde bevinding over de wet, een gedragscode, een eigen norm, privacy of het contract, die aan u is toe te rekenen. Een oproep telt één keer, ook bij meer bevindingen.`,
  /** The clause under which it is claimed, quoted; null if not given. */
  penaltyUnder: (clause: string | null): string =>
    clause === null
      ? 'Onder welke bepaling van het contract de boete wordt gevraagd, is niet opgegeven.'
      : `De boete wordt gevraagd op grond van: ‘${clause}’.`,
  /** The part of the sum that rests on law that was not read. */
  penaltyUnread: (calls: number, sum: string): string =>
    calls === 0
      ? 'Alle oproepen in deze som hebben een bevinding over een regel waarvan wij de bron geheel of deels zelf hebben gelezen, of over een afspraak of eigen norm.'
      : `Daarvan ${calls === 1 ? 'rust 1 oproep' : `rusten ${n(calls)} oproepen`} (${sum}) alleen op regels waarvan wij de bron niet zelf hebben gelezen. De feiten zijn vastgesteld; de regel moet eerst worden nagegaan.`,
  penaltyOthers: (calls: number) =>
    `Daarvan ${calls === 1 ? 'is 1 oproep' : `zijn ${n(calls)} oproepen`} gedaan door een ander callcenter, terwijl de bevinding aan u is toe te rekenen. Zij staan met een code in ‘In oproepen van anderen’.`,
  penaltyRuleColumns: ['Regel', 'Oproepen van u', 'Oproepen van anderen'],
  penaltyCallsHeading: (all: number, csv: string, areShown: boolean): string =>
    areShown
      ? `${all === 1 ? 'De oproep' : `De ${n(all)} oproepen`} van u die ${all === 1 ? 'telt' : 'tellen'} (ook als ${csv} in deze pdf)`
      : `Welke ${n(all)} oproepen van u tellen, staat in ${csv} in deze pdf, met het nummer van elke bevinding.`,
  penaltyColumns: ['Moment', 'Oproep', 'Nummer', 'Regels', 'Bevinding nr.'],
  money: (amount: number, currency: string) =>
    `${currency === 'EUR' ? '€' : currency} ${formatNumber(amount, 'nl', Number.isInteger(amount) ? 0 : 2)}`,

  version: (number: number, replaced: number, asOf: string, run: string) =>
    `Versie ${n(number)}. Dit rapport vervangt versie ${n(replaced)}${asOf === '' ? '' : ` van ${asOf}`}${run === '' ? '' : ` (kenmerk ${run})`}.`,
  /** In a pack: the versions that the call centre itself was handed. */
  ownVersion: (number: number, before: number, day: string) =>
    `Uw versie ${n(number)}. Versie ${n(before)} kreeg u op ${day}.`,
  /** @param received day on which it was handed the former version; empty: it was not handed one */
  changesLead: ({ came, went, changed }: ChangeCounts, received: string): string => {
    const parts = [
      came === 0 ? '' : `${some(came, 'bevinding is', 'bevindingen zijn')} erbij gekomen`,
      went === 0 ? '' : `${some(went, 'bevinding is', 'bevindingen zijn')} vervallen`,
      changed === 0 ? '' : `${some(changed, 'bevinding is', 'bevindingen zijn')} gewijzigd`,
    ].filter((part) => part !== '');
    return parts.length === 0
      ? 'Er is bij u geen bevinding bijgekomen, vervallen of gewijzigd. Wel zijn andere cijfers in dit rapport veranderd.'
      : `${received === '' ? 'Vergeleken met de vorige versie' : `Ten opzichte van wat u op ${received} kreeg`}: ${listed(parts)}.`;
  },
  changesFiles: (names: readonly string[]) => `Het gaat om: ${names.join(' · ')}.`,
  changesColumns: ['Regel', 'Erbij', 'Vervallen', 'Gewijzigd'],

  /** @param chapter with the rules and their measures */
  actionsMore: (more: number, chapter: string): string =>
    more === 1
      ? `Er is nog 1 andere maatregel; die staat bij de regel in ‘${chapter}’.`
      : `Er zijn nog ${n(more)} andere maatregelen; die staan bij de regels in ‘${chapter}’.`,
  outOfScope: (calls: number, inScope: number) =>
    `In de bestanden ${calls === 1 ? 'staat 1 oproep' : `staan ${n(calls)} oproepen`}; voor ${n(calls - inScope)} gelden de regels niet, bijvoorbeeld omdat het een servicegesprek was.`,
} as const;

export type DetailWords = WordsLike<typeof details>;
