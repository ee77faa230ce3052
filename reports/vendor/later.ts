import { type LaterView, laterOfVendor, laterView, laterWords } from '../parts/later-deliveries/part.ts';
import type { VendorContext } from './context.ts';

/** Calls of this call centre that were changed after delivery; null if there are none. */
export function vendorLaterView({ summary, vendor, words, text, conceal }: VendorContext): LaterView | null {
  return laterView(laterOfVendor(summary.later_deliveries, vendor.id), {
    language: words.language,
    reader: 'vendor',
    ruleTitle: (rule) => text(rule).title,
    conceal,
    paths: summary.files.map(({ path }) => path),
    vendorName: () => '',
  });
}

/** What came late, in a sentence for the first page; empty if nothing did. */
export function laterSentence({ summary, vendor, words }: VendorContext): string {
  return laterWords(words.language).sentence(laterOfVendor(summary.later_deliveries, vendor.id), 'vendor');
}
