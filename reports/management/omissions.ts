import { maskNumbers } from '../../src/model/masked-numbers.ts';
import { type OmissionsView, omissionsView } from '../parts/omissions/part.ts';
import type { ManagementContext } from './context.ts';

/** Signs that logs leave calls out, and what was changed in a call centre's favour; null if there are none. */
export function managementOmissions({ summary, words, party }: ManagementContext): OmissionsView | null {
  return omissionsView(summary, {
    language: words.language,
    reader: 'company',
    vendorName: party,
    conceal: maskNumbers,
  });
}
