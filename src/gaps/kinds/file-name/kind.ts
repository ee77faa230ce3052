import { maskNumbers, shownPaths } from '../../../model/masked-numbers.ts';
import type { FoundGap, GapKind } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/**
 * A loaded file whose name contains what may be a telephone number. Everywhere else such a number is masked, and removed when its person is
 * forgotten.
 */
export const kind: GapKind = {
  id: 'file-name',
  find: ({ files }) => {
    const shownPath = shownPaths(files.map(({ path }) => path));
    const named = files.filter(({ path }) => maskNumbers(path) !== path);
    return Promise.resolve(
      named.map(
        ({ path, feed, vendor }): FoundGap => ({
          id: `file-name:${shownPath(path)}`,
          form: 'number',
          feed,
          vendors: vendor === null ? [] : [vendor],
          files: [{ path: shownPath(path), heading: null }],
        }),
      ),
    );
  },
  words: { nl: dutch, en: english },
};
