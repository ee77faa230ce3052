import type { VendorSummary } from '../../src/model/summary.ts';

/** How many findings one PDF has; the rest continue in annexes of the same size. */
export const FINDINGS_PER_VOLUME = 3000;

/** `vendor-alfa.pdf`, `vendor-alfa-bijlage-01.pdf`: the names of the data contract, in every language. */
export function volumeFile(vendor: VendorSummary, volume: number): string {
  return `${volumeStem(vendor, volume)}.pdf`;
}

/** The name of a volume without its extension, with which its attachments begin too. */
export function volumeStem(vendor: VendorSummary, volume: number): string {
  return volume === 0 ? `vendor-${vendor.id}` : `vendor-${vendor.id}-bijlage-${String(volume).padStart(2, '0')}`;
}
