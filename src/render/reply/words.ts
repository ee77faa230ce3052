import type { TEXTS } from './words.nl.ts';

/** How a call centre replies to its findings, in one language. B1: short sentences, nothing that needs a lawyer. */
export interface ReplyWords extends Readonly<typeof TEXTS> {
  /** By which day, and to whom. */
  readonly term: (day: string, to: string) => string;
  /** No term is set; a reply is welcome anyway. */
  readonly noTerm: (client: string) => string;
  /** With the workbook of the pack, or without it. */
  readonly how: string;
  /** Findings in calls of another call centre. */
  readonly elsewhere: string;
  /** In short, for a cover. */
  readonly label: string;
  readonly short: (day: string) => string;
}
