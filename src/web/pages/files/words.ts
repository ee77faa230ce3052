import type { LABELS } from './words.nl.ts';
export interface FilesWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly states: Readonly<Record<'waiting' | 'working' | 'needsYou' | 'ready' | 'failed', string>>;
  readonly working: (percent: string) => string;
  readonly bytes: (size: string) => string;
  readonly rows: (rows: number, text: string) => string;
  readonly columns: (columns: number) => string;
  /** @param days of the first column with moments, such as `juni 2026` */
  readonly span: (days: string, column: string) => string;
  readonly seems: (feed: string) => string;
  readonly format: (title: string) => string;
  readonly unknown: string;
  readonly asBefore: (path: string) => string;
  readonly problems: (rejected: number, emptied: number) => string;
  /** A kind of data, with its sheet, that the file also holds and that is not used. */
  readonly alsoHolds: (part: string) => string;
  /** The same entry reads other files. */
  readonly together: (others: number) => string;
  readonly wait: (files: number) => string;
}
