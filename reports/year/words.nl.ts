import { formatMonth } from '../../src/language/dates.ts';
import { DUTCH, type WordsLike } from '../../src/language/phrases.ts';
import type { LawChange } from '../../src/model/over-time.ts';

const { n } = DUTCH;

const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function listed(months: readonly string[]): string {
  const names = months.map((month) => formatMonth(month, 'nl').split(' ')[0] ?? '');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}

export const words = {
  kicker: 'Jaaroverzicht',
  footer: 'Vertrouwelijk.',
  of: 'van',
  noSums:
    'Elk cijfer staat ook in de resultaten van zijn maand. Maanden zijn niet opgeteld: zij kunnen op verschillende dagen en met andere gegevens zijn beoordeeld.',
  noResults: 'geen resultaten',
  withheld: 'staat nog open',
  tooFew: 'te weinig',
  undetermined: 'niet vast te stellen',
  title: (client: string, year: string) => `Jaaroverzicht ${year}, ${client}`,
  heading: (year: string) => `De maanden van ${year} naast elkaar`,
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
  months: {
    heading: 'Maand voor maand',
    lead: 'Alle callcenters samen. Het interval zegt hoe ver het cijfer door toeval kan verschillen van maand tot maand; aan de telling zelf doet het niets af.',
    columns: ['Maand', 'Status', 'Oproepen', 'Gesprekken', 'Overtredingen', 'Per 10.000', '95%-interval', 'Oordeel'],
    chart: (year: string) => `Overtredingen per 10.000 gesprekken in ${year}`,
    source:
      'Oproepen met een overtreding per 10.000 gesprekken, met het 95%-interval. Bron: de resultaten van elke maand.',
    noChart:
      'Er is geen grafiek: daarvoor zijn minstens twee maanden nodig met 200 gesprekken of meer en een cijfer dat vaststaat.',
  },
  missingPart: {
    heading: 'Wat ontbreekt',
    none: 'Alle twaalf maanden zijn beoordeeld, en geen ervan is een concept.',
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
    heading: 'Callcenters',
    lead: 'Per callcenter dezelfde cijfers als hierboven, van zijn eigen oproepen. Een overtreding in een oproep van een callcenter hoeft niet aan dat callcenter toe te rekenen te zijn.',
    columns: ['Maand', 'Oproepen', 'Gesprekken', 'Overtredingen', 'Per 10.000', '95%-interval'],
  },
  rules: {
    heading: 'Bevindingen per regel',
    lead: 'Alle bevindingen per regel en maand, ook die het bewijs missen of nog moeten worden nagekeken. Een liggend streepje: van die maand zijn er geen resultaten.',
    none: 'In geen enkele beoordeelde maand gaf een regel een bevinding.',
    rule: 'Regel',
  },
  parties: {
    heading: 'Aan wie overtredingen toe te rekenen zijn',
    lead: 'Oproepen met een overtreding, per partij en maand. Een oproep kan aan meer partijen toe te rekenen zijn.',
    none: 'In geen enkele beoordeelde maand was er een overtreding.',
    party: 'Partij',
  },
  law: {
    heading: 'Wat er in de wet veranderde',
    lead: 'Elke oproep is beoordeeld naar het recht van zijn eigen dag. Deze wijzigingen vielen in het jaar en kunnen een verschil tussen maanden verklaren.',
    none: 'In de beoordeelde maanden veranderde er niets in de wet of in de regels waarop dit overzicht let.',
    columns: ['Vanaf', 'Wijziging'],
  },
  sources: {
    heading: 'Waar de cijfers vandaan komen',
    lead: 'De resultaten waaruit dit overzicht is gemaakt. De SHA-256 van elke samenvatting staat in year.json.',
    columns: ['Maand', 'Map', 'Versie', 'Peildatum', 'Kenmerk'],
  },
  status: (status: 'final' | 'draft'): string => (status === 'draft' ? 'concept' : 'definitief'),
  version: (number: number) => `versie ${n(number)}`,
  rating: { 'in-order': 'in orde', attention: 'aandacht', serious: 'ernstig', 'not-assessable': 'niet te beoordelen' },
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
  shortMonth: (month: string): string => SHORT[Number(month.slice(5, 7)) - 1] ?? month,
} as const;

export type YearWords = WordsLike<typeof words>;
