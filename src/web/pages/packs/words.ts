import type { LABELS } from './words.nl.ts';
export interface PacksWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly toVendors: (period: string) => string;
  /** What a reader gets and does not get. */
  readonly vendorGets: readonly string[];
  readonly answers: Readonly<
    Record<'regulator' | 'dossier', { readonly title: string; readonly gets: readonly string[] }>
  >;
  readonly keyMade: (fingerprint: string) => string;
  readonly shared: (what: string) => string;
  /** @param day last day for a reply; empty if none was set */
  readonly recorded: (line: number, day: string) => string;
  readonly sealed: (what: string) => string;
  readonly whole: (what: string) => string;
  readonly notWhole: (what: string) => string;
}
