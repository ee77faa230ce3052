import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows, of }, say) =>
    form === 'all'
      ? `Alle ${say.number(of ?? 0)} rijen van ‘${subject}’ zijn afgewezen: niets daarvan telt mee.`
      : `Van ‘${subject}’ ${rows === 1 ? 'is' : 'zijn'} ${say.number(rows ?? 0)} van ${say.counted(of ?? 0, 'rij', 'rijen')} afgewezen, meer dan 5%.${form === 'many-of-records' ? ' Rijen die geen oproep of gegeven zijn, zoals lege rijen, totalen en interne oproepen, tellen hierin niet mee.' : ''}`,
  weight: ({ rows }, say) =>
    rows === 1
      ? 'Wat deze rij zou tonen, is niet te tellen.'
      : `Wat deze ${say.number(rows ?? 0)} rijen zouden tonen, is niet te tellen.`,
  todo: () => 'Kijk in de lijst van afgewezen rijen waarom, en herstel het bestand of de indeling.',
};
