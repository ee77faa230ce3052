import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ subject, rows }, say) =>
    `De campagne ‘${subject}’ is niet opgegeven (${say.counted(rows ?? 0, 'oproep', 'oproepen')}). Wat zij verkoopt en voor welk bedrijf, is dus niet bekend.`,
  todo: () =>
    'Geef de campagne op: voor welk bedrijf en welk merk zij belt, wat zij verkoopt, en met welk doel. Laat het merk weg als zij er geen heeft; een toestemming die alleen een merk noemt, geldt voor oproepen onder dat merk.',
};
