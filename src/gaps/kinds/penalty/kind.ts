import { yamlText } from '../../../model/yaml-text.ts';
import type { FoundGap, GapKind } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** A contract penalty that names no clause of the contract. */
export const kind: GapKind = {
  id: 'penalty',
  find: async ({ configuration }) =>
    configuration.vendors
      .filter(({ penalty }) => penalty !== undefined && penalty.clause === undefined)
      .map(({ id }): FoundGap => ({ id: `penalty:${id}`, form: 'no-clause', vendors: [id] })),
  words: { nl: dutch, en: english },
  setting: ({ vendors }) => `vendors: [{ id: ${yamlText(vendors[0] ?? '')}, penalty: { clause: … } }]`,
};
