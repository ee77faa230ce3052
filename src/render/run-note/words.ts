import type { CheckTerm } from './run-note.ts';
import type { TEXTS } from './words.nl.ts';

export interface RunNoteWords extends Readonly<typeof TEXTS> {
  readonly title: (client: string, period: string) => string;
  /** Names of files as printed, joined; `more`: how many others there are. */
  readonly came: (files: string, more: number) => string;
  readonly file: (path: string, rows: string, rejected: string | null) => string;
  /** Files as they are printed, joined. */
  readonly cameBefore: (files: string) => string;
  /** Who sent the files of the first results, as printed, joined. */
  readonly firstFiles: (senders: string) => string;
  /** `files`: how many are theirs. */
  readonly sender: (name: string, files: string) => string;
  readonly gone: (files: string) => string;
  /** After the first of several files or periods: how many more there are. */
  readonly andMore: (more: number) => string;
  readonly missing: (terms: string, more: number) => string;
  readonly term: (term: CheckTerm) => string;
  /** `period`: empty if there is only one. */
  readonly noCalls: (vendor: string, period: string) => string;
  /** `period`: empty if there is only one. */
  readonly judged: (period: string, calls: string, proven: string, without: string) => string;
  readonly changed: (came: string, went: string, changed: string) => string;
  /** Periods without results before, joined. */
  readonly first: (periods: string) => string;
  /** The previous results could not be read. */
  readonly notCompared: (periods: string) => string;
  readonly draft: (gaps: string) => string;
  readonly todo: (text: string) => string;
  /** Names, joined; empty: the company's own files. */
  readonly ask: (vendors: string) => string;
  /** Periods whose results may be out of date, joined, and how many of their calls. */
  readonly touched: (periods: string, calls: number, callsText: string) => string;
  readonly moreTodo: (count: number) => string;
  readonly look: (folder: string) => string;
  readonly failed: (message: string) => string;
  readonly firstMistakes: (count: number) => string;
}
