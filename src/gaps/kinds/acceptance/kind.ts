import { yamlText } from '../../../model/yaml-text.ts';
import type { GapKind } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** An entry of `accepted_gaps` without effect. `findGaps` makes these gaps last, because they refer to the others. */
export const kind: GapKind = {
  id: 'acceptance',
  find: () => Promise.resolve([]),
  words: { nl: dutch, en: english },
  setting: ({ subject }) => `accepted_gaps: [{ gap: ${yamlText(subject)} }]`,
};
