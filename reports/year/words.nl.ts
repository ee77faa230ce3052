import { formatMonth } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { capitalise, DUTCH, type WordsLike } from '../../src/language/phrases.ts';
import type { LawChange } from '../../src/model/over-time.ts';
import type { RatingLevel } from '../../src/model/rating.ts';

const { counted, listed: joined, n } = DUTCH;

const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const RATING: Readonly<Record<RatingLevel, string>> = {
  'in-order': 'in orde',
  attention: 'aandacht',
  serious: 'ernstig',
  'not-assessable': 'niet te beoordelen',
};

function listed(months: readonly string[]): string {
  const names = months.map((month) => formatMonth(month, 'nl').split(' ')[0] ?? '');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}

function shortMonth(month: string): string {
  return SHORT[Number(month.slice(5, 7)) - 1] ?? month;
}

export const words = {
  kicker: 'Jaaroverzicht',
  footer: 'Vertrouwelijk.',
  of: 'van',
  withheld: 'staat nog open',
  tooFew: 'te weinig',
  undetermined: 'niet vast te stellen',
  title: (client: string, year: string) => `Jaaroverzicht ${year}, ${client}`,
  heading: (year: string) => `Het jaar ${year}`,
  commissioned: (client: string) => `Telemarketing in opdracht van ${client}`,
  /** How many months are judged, which are drafts, and which have no results. */
  judged: (months: readonly string[]): string =>
    months.length === 1
      ? `Eén maand is beoordeeld: ${listed(months)}.`
      : `${n(months.length)} van de 12 maanden zijn beoordeeld: ${listed(months)}.`,
  /** The months in which a gap was accepted. */
  acceptedIn: (months: readonly string[]): string =>
    months.length > 3 ? `(${n(months.length)} maanden)` : `(${listed(months)})`,
  drafts: (months: readonly string[]): string =>
    months.length === 1
      ? `De cijfers van ${listed(months)} zijn een concept: er ontbreekt iets dat ze kan veranderen.`
      : `De cijfers van ${listed(months)} zijn een concept: er ontbreken zaken die ze kunnen veranderen.`,
  missing: (months: readonly string[]): string =>
    months.length === 1
      ? `Van ${listed(months)} zijn er geen resultaten: over die maand zegt dit overzicht niets.`
      : `Van ${listed(months)} zijn er geen resultaten: over die maanden zegt dit overzicht niets.`,
  facts: { client: 'Opdrachtgever', months: 'Beoordeelde maanden', asOf: 'Laatste peildatum', program: 'Programma' },
  monthsJudged: (count: number) => `${n(count)} van 12`,
  /** The rate of the last month beside the first. */
  change: (change: 'more' | 'fewer' | 'chance', last: string, now: string, first: string, before: string): string =>
    `In ${listed([last])} waren er ${now} overtredingen per 10.000 gesprekken, in ${listed([first])} ${before}. ${
      {
        more: 'Die stijging is meer dan toeval.',
        fewer: 'Die daling is meer dan toeval.',
        chance: 'Dat verschil kan toeval zijn.',
      }[change]
    }`,
  ratings: (
    month: string,
    level: RatingLevel,
    counts: readonly { readonly level: RatingLevel; readonly months: number }[],
  ): string =>
    `Oordeel over ${listed([month])}: ${RATING[level]}.${
      counts.length === 1 && counts[0]?.months === 1
        ? ''
        : ` Van de beoordeelde maanden: ${joined(counts.map((one) => `${n(one.months)} keer ${RATING[one.level]}`))}.`
    }`,
  figures: {
    labels: {
      conversations: 'gesprekken',
      violations: 'overtredingen',
      penalties: 'aan contractboetes',
      actions: 'open acties',
    },
    notes: {
      conversations: (months: number) => `in ${counted(months, 'beoordeelde maand', 'beoordeelde maanden')}`,
      violations: (without: number): string =>
        without === 0 ? 'alle vastgesteld' : `waarvan ${n(without)} zonder bewijs dat bellen mocht`,
      penalties: (heard: string, isHalfRead: boolean) =>
        `volgens de berekening; ${heard} blijft staan na reacties en besluiten${isHalfRead ? '; de tekst van de regels erachter staat niet geheel vast' : ''}`,
      noPenalties: 'geen contract noemt een boete voor wat is gevonden',
      actions: (overdue: number): string => (overdue === 0 ? 'geen is te laat' : `waarvan ${n(overdue)} te laat`),
    },
  },
  months: {
    heading: 'Maand voor maand',
    lead: 'Alle callcenters samen. Het interval zegt hoe ver het cijfer door toeval kan verschillen van maand tot maand; aan de telling zelf doet het niets af.',
    columns: ['Maand', 'Status', 'Oproepen', 'Gesprekken', 'Overtredingen', 'Per 10.000', '95%-interval', 'Oordeel'],
    chart: (change: 'more' | 'fewer' | 'chance', last: string, first: string): string =>
      ({
        more: `In ${listed([last])} waren er meer overtredingen per 10.000 gesprekken dan in ${listed([first])}`,
        fewer: `In ${listed([last])} waren er minder overtredingen per 10.000 gesprekken dan in ${listed([first])}`,
        chance: `Tussen ${listed([first])} en ${listed([last])} is geen verschil aan te tonen in overtredingen per 10.000 gesprekken`,
      })[change],
    source:
      'Oproepen met een overtreding per 10.000 gesprekken, met het 95%-interval. Bron: de resultaten van elke maand.',
    noChart:
      'Er is geen grafiek: daarvoor zijn minstens twee maanden nodig met 200 gesprekken of meer en een cijfer dat vaststaat.',
  },
  missingPart: {
    /** One month without results, and what is loaded for it. */
    notJudged: (month: string, loaded: number) =>
      `${month}: geen resultaten. Er ${loaded === 1 ? 'is 1 oproep' : `zijn ${n(loaded)} oproepen`} geladen en nog te beoordelen.`,
    /** Months without results for which no call is loaded; or for which that is unknown. */
    empty: (months: readonly string[], isUnknown: boolean) =>
      `Geen resultaten van ${listed(months)}.${isUnknown ? '' : ` Van ${months.length === 1 ? 'die maand' : 'die maanden'} zijn geen oproepen geladen.`}`,
    draft: (month: string, gaps: number) =>
      `${month}: concept. ${gaps === 1 ? 'Er staat 1 leemte open' : `Er staan ${n(gaps)} leemten open`} die de uitkomst ${gaps === 1 ? 'kan' : 'kunnen'} veranderen.`,
  },
  centres: {
    heading: 'Per callcenter',
    lead: 'Van de eigen oproepen van elk callcenter. Een overtreding in zijn oproep hoeft niet aan hem toe te rekenen te zijn; wat in oproepen van anderen aan hem is toe te rekenen, telt wel mee.',
    columns: [
      'Callcenter',
      'Maanden',
      'Gesprekken',
      'Overtredingen',
      'Aan hem toe te rekenen',
      'Per 10.000, eerst',
      'Per 10.000, laatst',
      'Verloop',
    ],
    finding: (more: readonly string[], fewer: readonly string[], chance: readonly string[]): string => {
      const parts = [
        ...(more.length === 0
          ? []
          : [`meer overtredingen per 10.000 gesprekken dan in de eerste maand: ${joined(more)}`]),
        ...(fewer.length === 0
          ? []
          : [`minder overtredingen per 10.000 gesprekken dan in de eerste maand: ${joined(fewer)}`]),
        ...(chance.length === 0 ? [] : [`geen verschil aan te tonen: ${joined(chance)}`]),
      ];
      return parts.length === 0
        ? 'Er zijn te weinig gesprekken om de maanden te vergelijken'
        : capitalise(parts.join('; '));
    },
    change: { more: 'meer dan eerst', fewer: 'minder dan eerst', chance: 'verschil kan toeval zijn' },
    tooFew: 'te weinig gesprekken om te vergelijken',
    rate: (value: string, month: string) => `${value} (${shortMonth(month)})`,
    trend: (name: string) => `Overtredingen per 10.000 gesprekken van ${name}, per maand`,
  },
  decided: {
    heading: 'Wat er is besloten',
    none: 'Er is geen reactie of besluit vastgelegd.',
    /** Months whose results know no register, and those that know an earlier one. */
    without: (months: readonly string[]) =>
      `Niet meegeteld, want zonder besluitenregister opgemaakt: ${listed(months)}.`,
    older: (months: readonly string[]) =>
      `Opgemaakt voordat de laatste regel in het besluitenregister kwam: ${listed(months)}.`,
  },
  actions: { none: 'Er zijn geen acties afgesproken.' },
  money: {
    heading: 'Contractboetes',
    none: 'Voor geen oproep in een definitieve maand noemt een contract een boete.',
    columns: [
      'Callcenter',
      'Oproepen',
      'Volgens de berekening',
      'Blijft staan na reacties en besluiten',
      'Op regels waarvan wij de bron niet lazen',
    ],
    finding: (amount: string, heard: string) =>
      `Berekend is ${amount} aan contractboetes; daarvan blijft ${heard} staan na reacties en besluiten`,
    drafts: (months: readonly string[]) => `Concepten tellen niet mee: ${listed(months)}.`,
    amount: (amount: number, currency: string) =>
      `${currency === 'EUR' ? '€' : currency}\u00a0${formatNumber(amount, 'nl', Number.isInteger(amount) ? 0 : 2)}`,
  },
  causes: {
    heading: 'Oorzaken',
    finding: (party: string, cause: string, findings: number, all: number) =>
      `Het vaakst: ${party}, ${cause} (${n(findings)} van ${n(all)})`,
    lead: 'Bevindingen die zijn vastgesteld of waarvan het bewijs ontbreekt, per partij waaraan zij zijn toe te rekenen en per oorzaak. Wat alleen zegt dat bewijs zwak is, telt niet mee.',
    none: 'In geen enkele beoordeelde maand is een bevinding vastgesteld.',
    subject: 'Partij en oorzaak',
  },
  rules: {
    heading: 'Regels',
    finding: (rule: string, findings: number, all: number) => `Het vaakst: ${rule} (${n(findings)} van ${n(all)})`,
    lead: 'Dezelfde bevindingen per regel; eerst de wet.',
    none: 'In geen enkele beoordeelde maand is een bevinding vastgesteld.',
    subject: 'Regel',
  },
  together: 'Samen',
  law: {
    heading: 'Wat er in de wet veranderde',
    lead: 'Elke oproep is beoordeeld naar het recht van zijn eigen dag. Deze wijzigingen vielen in het jaar en kunnen een verschil tussen maanden verklaren.',
    none: 'In de beoordeelde maanden veranderde er niets in de wet of in de regels waarop dit overzicht let.',
    columns: ['Vanaf', 'Wijziging'],
  },
  sources: {
    heading: 'Waar de cijfers vandaan komen',
    lead: 'Elk cijfer staat in de resultaten van zijn maand. Een jaarcijfer telt deze maanden op, elk zoals zij op haar eigen peildatum is beoordeeld. De SHA-256 van elke samenvatting staat in year.json.',
    columns: ['Maand', 'Map', 'Versie', 'Peildatum', 'Kenmerk'],
  },
  status: (status: 'final' | 'draft'): string => (status === 'draft' ? 'concept' : 'definitief'),
  version: (number: number) => `versie ${n(number)}`,
  rating: (level: RatingLevel): string => RATING[level],
  interval: (low: string, high: string) => `${low} tot ${high}`,
  violations: (violating: string, without: number, withoutText: string): string =>
    without === 0 ? violating : `${violating} (${withoutText} zonder bewijs)`,
  lawChange: (kind: LawChange['kind'], subject: string): string =>
    ({
      regime: subject,
      'rule-begins': `nieuwe regel: ${subject}`,
      'rule-changes': `regel gewijzigd: ${subject}`,
      'rule-ends': `regel vervallen: ${subject}`,
    })[kind],
  shortMonth: (month: string): string => shortMonth(month),
} as const;

export type YearWords = WordsLike<typeof words>;
