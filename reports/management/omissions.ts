import { maskNumbers } from '../../src/model/masked-numbers.ts';
import { type OmissionsView, omissionsView } from '../../src/render/omissions/part.ts';
import type { ManagementContext } from './context.ts';

/** What speaks for calls that logs leave out, and what was changed in a call centre's favour; null where nothing does. */
export function managementOmissions({ summary, words, party }: ManagementContext): OmissionsView | null {
  return omissionsView(summary, {
    language: words.language,
    reader: 'company',
    vendorName: party,
    conceal: maskNumbers,
  });
}
