import type { WordsLike } from '../../../src/language/phrases.ts';
import { capitalise, DUTCH } from '../../../src/language/phrases.ts';

const { counted } = DUTCH;
const findings = (count: number): string => counted(count, 'bevinding', 'bevindingen');

export const words = {
  company: 'het bedrijf',
  columns: ['Wat', 'Wie', 'Uiterlijk', 'Te laat', 'Periode'] as readonly string[],
  yes: 'ja',
  no: 'nee',
  calendar: 'Belaudit: wat er wacht',
  /** What somebody is to do. */
  todo: {
    pack: (count: number, party: string): string => `stuur ${party} ${findings(count)}`,
    reply: (count: number, _: string): string => `reageer op ${findings(count)}`,
    'late-reply': (count: number, party: string): string =>
      `besluit of ${counted(count, 'late reactie', 'late reacties')} van ${party} ${count === 1 ? 'meetelt' : 'meetellen'}`,
    dispute: (count: number, party: string): string => `besluit over ${findings(count)} die ${party} betwist`,
    more: (count: number, _: string): string => `geef meer informatie over ${findings(count)}`,
    second: (count: number, party: string): string =>
      `laat een tweede persoon ${counted(count, 'voorstel', 'voorstellen')} over ${party} goedkeuren`,
    action: (_: number, what: string): string => `voer de actie uit: ${what}`,
    retest: (_: number, what: string): string => `beoordeel een volgende maand: dan blijkt of de actie werkt (${what})`,
    gap: (_: number, what: string): string => `bekijk het geaccepteerde punt opnieuw: ${what}`,
    deviation: (_: number, what: string): string => `bekijk de geaccepteerde afwijking opnieuw: ${what}`,
  },
  late: (todo: string): string => `Te laat: ${todo}`,
  /** @param who empty for the company itself @param day empty if none was set */
  line: (todo: string, who: string, period: string, day: string, isLate: boolean): string =>
    `${who === '' ? capitalise(todo) : `${who}: ${todo}`}${period === '' ? '' : ` (${period})`}${day === '' ? '' : isLate ? `, had uiterlijk ${day} gemoeten` : `, uiterlijk ${day}`}.`,
};

export type WaitingWords = WordsLike<typeof words>;
