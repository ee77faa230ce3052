import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form }) =>
    form === 'expired'
      ? `De acceptatie van het gemis ‘${subject}’ is verlopen.`
      : `accepted_gaps noemt ‘${subject}’, en er is geen gemis met die naam.`,
  weight: () => 'Geen oordeel hangt ervan af.',
  todo: ({ form }) =>
    form === 'expired'
      ? 'Los het gemis op, geef de acceptatie een latere ‘until’, of haal haar weg uit belaudit.yaml.'
      : 'Vergelijk de naam met de lijst. Is het gemis opgelost? Haal de regel dan weg uit belaudit.yaml.',
};
