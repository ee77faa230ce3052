import { yamlText } from '../../../model/yaml-text.ts';
import type { GapKind } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** A file in the workspace's `in/` that no source names: nobody reads it. */
export const kind: GapKind = {
  id: 'file',
  find: async ({ unnamedFiles }) =>
    unnamedFiles.map(({ path, likeness, pattern, vendor }) => ({
      id: `file:${path}`,
      form: likeness,
      subject: pattern ?? '',
      vendors: vendor === null ? [] : [vendor],
      files: [{ path, heading: null }],
    })),
  words: { nl: dutch, en: english },
  setting: ({ form, files }) => (form === 'ending' ? '' : `sources: [{ files: ${yamlText(files[0]?.path ?? '')} }]`),
};
