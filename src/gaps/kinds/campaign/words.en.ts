import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ subject, rows }, say) =>
    `The campaign “${subject}” is not in belaudit.yaml (${say.counted(rows ?? 0, 'call', 'calls')}). So it is not known what it sells, and for which company.`,
  todo: ({ subject }) =>
    `Put it in belaudit.yaml under campaigns: { id: ${yamlText(subject)}, entity: …, brand: …, product: …, purpose: commercial }. Leave out brand if it has none; a consent that names only a brand counts for calls under that brand.`,
};
