import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const calls = say.counted(gap.rows ?? 0, 'oproep', 'oproepen');
    const unknown = `Van ${calls} van ${say.vendors(gap)} vertelt het bestand niet of er iemand is bereikt: verbinding, gesprekstijd en resultaat ontbreken.`;
    return gap.form === 'spoken'
      ? `${unknown} Toch staat erbij wat er is gezegd. Een bevinding daarover is hoogstens ‘mogelijk’.`
      : unknown;
  },
  todo: (gap, say) =>
    `Vraag ${say.vendors(gap)} om het resultaat en de gesprekstijd van deze oproepen, uit het eigen systeem van het callcenter.`,
};
