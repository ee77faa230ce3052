import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `Van ${say.counted(gap.rows ?? 0, 'oproep', 'oproepen')} van ${say.vendors(gap)} vertelt het bestand niet wie wie belde. Een bevinding daarover is hoogstens ‘mogelijk’.`,
  todo: (gap, say) =>
    `Vraag ${say.vendors(gap)} welke oproepen binnenkwamen, en lever die richting mee (kolom direction).`,
};
