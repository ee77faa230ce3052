import { formatNumber } from '../../../src/language/numbers.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import type { ActionState } from '../../../src/model/actions.ts';

const { counted } = DUTCH;

const because = ({ causes }: FigureNames): string => (causes === '' ? '' : `, met als oorzaak: ${causes}`);

export const words = {
  heading: 'Afgesproken acties',
  client: 'opdrachtgever',
  unreliable: 'Dit cijfer rust op een kolom van het belbestand die volgens beluisterde gesprekken niet klopt.',
  notYetTested: 'De eerste nieuwe meting komt met een latere periode.',
  lead: {
    vendor:
      'Deze acties zijn voor u vastgelegd. Bij elke actie hoort een cijfer waaraan te zien is of zij werkt. Dat cijfer wordt elke periode opnieuw gemeten.',
    company:
      'Bij elke actie hoort een cijfer waaraan te zien is of zij werkt. Dat cijfer wordt elke periode opnieuw gemeten.',
  },
  state: (state: ActionState, isOverdue: boolean): string => {
    if (isOverdue) return 'te laat';
    return { open: 'open', done: 'gedaan', dropped: 'vervallen' }[state];
  },
  due: (day: string, first: string | null): string =>
    first === null ? `uiterlijk ${day}` : `uiterlijk ${day} (eerst ${first})`,
  /** What is measured: follows `measured` or is used alone. */
  figure: {
    findings: (names: FigureNames) => `bevindingen van ${names.rules} per 10.000 gesprekken${because(names)}`,
    'findings-elsewhere': (names: FigureNames) =>
      `bevindingen van ${names.rules} in oproepen van andere callcenters, per 10.000 gesprekken daar${because(names)}`,
    'stop-latency': (_names: FigureNames): string =>
      'uren van een bezwaar tot de laatste oproep daarna; negen van de tien keer duurde het niet langer',
    'offer-recorded': (_names: FigureNames): string =>
      'deel van de gesprekken waarin volgens het belbestand het recht van verzet is genoemd',
    completeness: ({ check }: FigureNames) => `uitkomsten van de controle ${check} per 100 onderzochte`,
  },
  joined: (titles: readonly string[]): string =>
    titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join(', ')} en ${titles.at(-1) ?? ''}`,
  shareCounts: (count: string, of: string) => `${count} van ${of}`,
  latencyCounts: (objections: number): string => counted(objections, 'bezwaar', 'bezwaren'),
  plainCounts: (count: string) => `aantal: ${count}`,
  measured: (figure: string) => `Gemeten wordt: ${figure}.`,
  worksFrom: {
    down: (threshold: string): string => (threshold === '0' ? 'Doel: 0.' : `Doel: ${threshold} of minder.`),
    up: (threshold: string) => `Doel: ${threshold} of meer.`,
  },
  before: (period: string, { value, counts }: ValueText) =>
    `Vooraf, ${period}: ${value}${counts === '' ? '' : ` (${counts})`}.`,
  noBefore: (period: string) => `Van ${period} is dit cijfer niet bekend.`,
  month: (period: string, said: ValueText | null): string =>
    said === null
      ? `Nu, ${period}: niet gemeten.`
      : `Nu, ${period}: ${said.value}${said.counts === '' ? '' : ` (${said.counts})`}.`,
  difference: (value: string, low: string, high: string) =>
    `Verschil ${value}; door toeval kan dit liggen tussen ${low} en ${high} (95%-interval).`,
  words: {
    works: 'De actie werkt.',
    'not-yet': 'De actie werkt nog niet genoeg.',
    worse: 'Het is slechter geworden.',
    'too-few': 'Te weinig oproepen om te zeggen of dit meer dan toeval is.',
  },
  untold: {
    'no-earlier-results': 'Er is niets om mee te vergelijken: de eerdere resultaten zijn er niet meer.',
    'earlier-results-changed': 'Eerdere resultaten zijn veranderd: beoordeel de periode opnieuw om te vergelijken.',
    'not-measured-before': 'Er is niets om mee te vergelijken: de eerdere resultaten hebben dit cijfer niet.',
    'not-measured-now': 'Deze periode is het cijfer niet te meten.',
    'no-share': 'Er zijn meer bevindingen dan gesprekken: een verschil is dan niet te toetsen.',
  },
  /** How many actions are overdue, for a first page and above the list. */
  overdue: (actions: number): string =>
    actions === 1
      ? '1 afgesproken actie is te laat: de datum is voorbij, en niemand heeft vastgelegd dat zij gedaan is.'
      : `${formatNumber(actions, 'nl')} afgesproken acties zijn te laat: de datum is voorbij, en niemand heeft vastgelegd dat zij gedaan zijn.`,
} as const;

/** The subject of a figure, in words. */
export interface FigureNames {
  /** Titles of rules, joined. */
  readonly rules: string;
  /** Causes, joined; empty: any. */
  readonly causes: string;
  /** Title of a check of the logs. */
  readonly check: string;
}

/** A formatted value, and the counts behind it. */
export interface ValueText {
  readonly value: string;
  /** Empty: the reader may not know it, or it is not a share. */
  readonly counts: string;
}

/** Words for actions and what later months show about them, in one language. */
export type ActionWords = WordsLike<typeof words>;
