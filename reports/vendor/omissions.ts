import { type OmissionsView, omissionsView } from '../parts/omissions/part.ts';
import type { VendorContext } from './context.ts';

/** Signs that this call centre's log leaves calls out, and what was changed in its favour; null if there are none. */
export function vendorOmissions({ summary, vendor, words, conceal }: VendorContext): OmissionsView | null {
  return omissionsView(
    summary,
    { language: words.language, reader: 'vendor', vendorName: () => '', conceal },
    vendor.id,
  );
}
