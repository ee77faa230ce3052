import { capitalise, ENGLISH } from '../../../src/language/phrases.ts';
import type { WaitingWords } from './words.nl.ts';

const { counted } = ENGLISH;
const findings = (count: number): string => counted(count, 'finding', 'findings');

export const words: WaitingWords = {
  company: 'the company',
  columns: ['What', 'Who', 'By', 'Late', 'Period'],
  yes: 'yes',
  no: 'no',
  calendar: 'Belaudit: what waits',
  todo: {
    pack: (count, party) => `send ${party} ${findings(count)}`,
    reply: (count) => `reply to ${findings(count)}`,
    'late-reply': (count, party) =>
      `decide whether ${counted(count, 'late reply', 'late replies')} of ${party} ${count === 1 ? 'counts' : 'count'}`,
    dispute: (count, party) => `decide about ${findings(count)} that ${party} disputes`,
    more: (count) => `give more information about ${findings(count)}`,
    second: (count, party) => `let a second person approve ${counted(count, 'proposal', 'proposals')} about ${party}`,
    action: (_, what) => `carry out the action: ${what}`,
    retest: (_, what) => `judge a later month, which shows whether the action works (${what})`,
    gap: (_, what) => `look again at what was accepted: ${what}`,
    deviation: (_, what) => `look again at the accepted deviation: ${what}`,
  },
  late: (todo) => `Late: ${todo}`,
  line: (todo, who, period, day, isLate) =>
    `${who === '' ? capitalise(todo) : `${who}: ${todo}`}${period === '' ? '' : ` (${period})`}${day === '' ? '' : isLate ? `, was due on ${day}` : `, by ${day}`}.`,
};
