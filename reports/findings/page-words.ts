import type { Verdict } from '../../src/model/findings.ts';
import type { FIELDS, TEXTS } from './page-words.nl.ts';

export type PageFilter = 'vendor' | 'rule' | 'verdict' | 'grade' | 'responsible' | 'cause' | 'day';

/** Columns and facts of the page, by the name of what they hold. */
export type PageField = keyof typeof FIELDS;

/** Words of the page of findings, in one language. `{0}` stands for what the page fills in. */
export interface PageWords extends Readonly<typeof TEXTS> {
  readonly title: (client: string, period: string) => string;
  /** If every open question is listed. */
  readonly draftWhere: string;
  readonly lead: (findings: number, written: string) => string;
  /** If not all findings are on the page; `file` has the others. */
  readonly cut: (shown: string, all: string, file: string) => string;
  readonly filters: Readonly<Record<PageFilter, string>>;
  readonly orders: Readonly<Record<'moment asc' | 'moment desc' | 'number asc' | 'rule asc' | 'grade asc', string>>;
  /** After a search for a number: `{0}` are its last digits, the only ones on the page. */
  readonly numberHint: string;
  /** If no finding has the text `{0}`. */
  readonly nothingHint: string;
  /** Heading of what the log says about the call. */
  readonly log: string;
  /** After the first lines of a very long part: one is left out, or `{0}`. */
  readonly moreLine: string;
  readonly fields: Readonly<Record<PageField, string>>;
  readonly answers: Readonly<Record<'accept' | 'dispute' | 'unclear', string>>;
  readonly agent: (pseudonym: string) => string;
  readonly event: (kind: string, party: string, reference: string, detail: string) => string;
  readonly verdicts: Readonly<Record<Verdict | 'history', string>>;
}
