import type { TEXTS } from './words.nl.ts';

/** Words of the letter that asks a call centre for missing data, in one language. B1: it is sent unchanged. */
export interface RequestWords extends Readonly<typeof TEXTS> {
  readonly title: (vendor: string, period: string) => string;
  readonly about: (period: string) => string;
  readonly lead: (items: number, period: string) => string;
  /** By which day, and to whom. */
  readonly term: (day: string, sendTo: string) => string;
  /** If there are more than fit on the page. */
  readonly more: (items: number) => string;
  /** The request for what a check of the log found. */
  readonly explain: string;
  /** A check of the log, and how often it found something. */
  readonly found: (title: string, times: number) => string;
  /** The first results of a check by name, and how many more there are. */
  readonly named: (names: readonly string[], more: number) => string;
  readonly day: (isoDay: string) => string;
}
