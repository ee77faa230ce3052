import { type OmissionsView, omissionsView } from '../../src/render/omissions/part.ts';
import type { VendorContext } from './context.ts';

/** What speaks for calls that the log of this call centre leaves out, and what was changed in its favour; null where nothing does. */
export function vendorOmissions({ summary, vendor, words, conceal }: VendorContext): OmissionsView | null {
  return omissionsView(
    summary,
    { language: words.language, reader: 'vendor', vendorName: () => '', conceal },
    vendor.id,
  );
}
