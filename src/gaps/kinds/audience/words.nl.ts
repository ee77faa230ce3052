import type { GapWords } from '../../../model/gaps.ts';
import { yamlText } from '../../../model/yaml-text.ts';

export const words: GapWords = {
  what: ({ subject }) =>
    `Bij de campagne ‘${subject}’ staat niet wie zij belt, en van deze nummers is niemand bekend. Dat een consument is gebeld, is dus alleen aangenomen.`,
  todo: ({ subject }) =>
    `Belt deze campagne consumenten? Zet dat in belaudit.yaml: campaigns: { id: ${yamlText(subject)}, audience: consumers }. Of lever wie er achter de nummers zit.`,
};
