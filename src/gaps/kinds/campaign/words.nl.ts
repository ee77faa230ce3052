import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ subject, rows }, say) =>
    `De campagne ‘${subject}’ staat niet in belaudit.yaml (${say.counted(rows ?? 0, 'oproep', 'oproepen')}). Wat zij verkoopt en voor welk bedrijf, is dus niet bekend.`,
  todo: ({ subject }) =>
    `Zet haar in belaudit.yaml onder campaigns: { id: ${yamlText(subject)}, entity: …, brand: …, product: …, purpose: commercial }. Laat brand weg als zij geen merk heeft; een toestemming die alleen een merk noemt, geldt voor oproepen onder dat merk.`,
};
