import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ subject }) =>
    `It is not stated whom the campaign “${subject}” calls, and the owners of these numbers are not known. It is only presumed that consumers were called.`,
  todo: ({ subject }) =>
    `Does this campaign call consumers? Say so in belaudit.yaml: campaigns: { id: ${yamlText(subject)}, audience: consumers }. Or deliver the owners of the numbers.`,
};
