import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, form, feed, rows }, say) => {
    const where = `${say.counted(rows ?? 0, 'rij', 'rijen')} in ${feed === null ? '' : say.feed(feed)}`;
    return form === 'rejected'
      ? `‘${subject}’ is geen bekend bedrijf (${where}). Deze rijen zijn afgewezen.`
      : `‘${subject}’ is geen bekend bedrijf (${where}). Een bezwaar ervoor telt voor elk bedrijf.`;
  },
  todo: ({ subject }) =>
    `Is het een merk of een andere naam van een bedrijf van u, of een bedrijf dat u overnam? Zet ‘${subject}’ dan bij dat bedrijf, als merk of als overgenomen bedrijf.`,
};
