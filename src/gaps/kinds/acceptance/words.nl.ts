import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form }) =>
    form === 'expired'
      ? `De acceptatie van het gemis ‘${subject}’ is verlopen.`
      : `Het gemis ‘${subject}’ is geaccepteerd, maar er is geen gemis met die naam.`,
  weight: () => 'Geen oordeel hangt ervan af.',
  todo: ({ form }) =>
    form === 'expired'
      ? 'Los het gemis op, accepteer het opnieuw tot een latere dag, of trek de acceptatie in.'
      : 'Vergelijk de naam met de lijst. Is het gemis opgelost? Trek de acceptatie dan in.',
};
