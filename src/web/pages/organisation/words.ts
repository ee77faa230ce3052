import type { LABELS } from './words.nl.ts';
export interface OrganisationWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly senders: Readonly<Record<'regular' | 'charity' | 'publisher' | 'licensed-lottery', string>>;
  readonly purposes: Readonly<
    Record<'commercial' | 'charitable' | 'ideal' | 'service' | 'research' | 'internal' | 'test', string>
  >;
  readonly audiences: Readonly<Record<'consumers' | 'businesses' | 'mixed', string>>;
  readonly languages: Readonly<Record<'nl' | 'en', string>>;
  readonly yesNo: Readonly<Record<'no' | 'yes', string>>;
  readonly days: Readonly<Record<'weekdays' | 'saturday' | 'sunday' | 'holidays', string>>;
  /** `number`: which agreement of the call centre, from 1. */
  readonly contractFrom: (number: number) => string;
  readonly contractTo: (number: number) => string;
  readonly hoursFrom: (day: string) => string;
  readonly inFile: (value: string) => string;
  readonly emptyInFile: string;
}
