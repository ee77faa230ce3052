import { formatNumber } from '../../language/numbers.ts';
import type { ActionWords, FigureNames } from './words.ts';

const because = ({ causes }: FigureNames): string => (causes === '' ? '' : `, met als oorzaak: ${causes}`);

export const TEXTS = {
  heading: 'Afgesproken acties',
  client: 'opdrachtgever',
  unreliable: 'Dit cijfer rust op een kolom van het belbestand die volgens beluisterde gesprekken niet klopt.',
  notYetTested: 'De eerste nieuwe meting komt met een latere periode.',
};

export const words: ActionWords = {
  ...TEXTS,
  lead: {
    vendor:
      'Deze acties zijn voor u vastgelegd. Bij elke actie hoort een cijfer waaraan te zien is of zij werkt. Dat cijfer wordt elke periode opnieuw gemeten.',
    company:
      'Bij elke actie hoort een cijfer waaraan te zien is of zij werkt. Dat cijfer wordt elke periode opnieuw gemeten.',
  },
  state: (state, isOverdue) => {
    if (isOverdue) return 'te laat';
    return { open: 'open', done: 'gedaan', dropped: 'vervallen' }[state];
  },
  due: (day, first) => (first === null ? `uiterlijk ${day}` : `uiterlijk ${day} (eerst ${first})`),
  figure: {
    findings: (names) => `bevindingen van ${names.rules} per 10.000 gesprekken${because(names)}`,
    'findings-elsewhere': (names) =>
      `bevindingen van ${names.rules} in oproepen van andere callcenters, per 10.000 gesprekken daar${because(names)}`,
    'stop-latency': () =>
      'uren van een bezwaar tot de laatste oproep daarna; negen van de tien keer duurde het niet langer',
    'offer-recorded': () => 'deel van de gesprekken waarin volgens het belbestand het recht van verzet is genoemd',
    completeness: ({ check }) => `uitkomsten van de controle ${check} per 100 onderzochte`,
  },
  joined: (titles) =>
    titles.length < 2 ? (titles[0] ?? '') : `${titles.slice(0, -1).join(', ')} en ${titles.at(-1) ?? ''}`,
  shareCounts: (count, of) => `${count} van ${of}`,
  latencyCounts: (objections) => `${objections} bezwaren`,
  plainCounts: (count) => `aantal: ${count}`,
  measured: (figure) => `Gemeten wordt: ${figure}.`,
  worksFrom: {
    down: (threshold) => (threshold === '0' ? 'Doel: 0.' : `Doel: ${threshold} of minder.`),
    up: (threshold) => `Doel: ${threshold} of meer.`,
  },
  before: (period, { value, counts }) => `Vooraf, ${period}: ${value}${counts === '' ? '' : ` (${counts})`}.`,
  noBefore: (period) => `Van ${period} is dit cijfer niet bekend.`,
  month: (period, said) =>
    said === null
      ? `Nu, ${period}: niet gemeten.`
      : `Nu, ${period}: ${said.value}${said.counts === '' ? '' : ` (${said.counts})`}.`,
  difference: (value, low, high) =>
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
  overdue: (actions) =>
    actions === 1
      ? '1 afgesproken actie is te laat: de datum is voorbij, en niemand heeft vastgelegd dat zij gedaan is.'
      : `${formatNumber(actions, 'nl')} afgesproken acties zijn te laat: de datum is voorbij, en niemand heeft vastgelegd dat zij gedaan zijn.`,
};
