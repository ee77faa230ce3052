import type { Verdict } from '../../src/model/findings.ts';

export type PageFilter = 'vendor' | 'rule' | 'verdict' | 'grade' | 'responsible' | 'cause' | 'day';

/** Columns and facts of the page, by the name of what they hold. */
export type PageField =
  | 'moment'
  | 'vendor'
  | 'number'
  | 'rule'
  | 'grade'
  | 'law'
  | 'verdict'
  | 'reason'
  | 'responsible'
  | 'causeSaid'
  | 'call'
  | 'file'
  | 'line'
  | 'campaign'
  | 'agent'
  | 'objections'
  | 'consents'
  | 'relations'
  | 'answer'
  | 'explanation';

/** Words of the page of findings, in one language. `{0}` stands for what the page fills in. */
export interface PageWords {
  readonly title: (client: string, period: string) => string;
  readonly kicker: string;
  /** Where all that is open stands. */
  readonly draftWhere: string;
  readonly lead: (findings: number, written: string) => string;
  /** Where not all findings are on the page; `file` holds the others. */
  readonly cut: (shown: string, all: string, file: string) => string;
  readonly needsScript: string;
  readonly tooOld: string;
  readonly choose: string;
  readonly filters: Readonly<Record<PageFilter, string>>;
  readonly all: string;
  readonly search: string;
  readonly searchHint: string;
  readonly sort: string;
  readonly orders: Readonly<Record<'moment asc' | 'moment desc' | 'number asc' | 'rule asc' | 'grade asc', string>>;
  readonly clear: string;
  readonly list: string;
  readonly keys: string;
  readonly detail: string;
  readonly nothingChosen: string;
  readonly nothing: string;
  /** Where a number was looked for: `{0}` are its last digits, which are all that the page has of it. */
  readonly numberHint: string;
  /** Where no finding has the text `{0}`. */
  readonly nothingHint: string;
  readonly count: string;
  readonly heading: string;
  readonly timeline: string;
  readonly earlier: string;
  readonly thisCall: string;
  /** Heading of what the log says of the call. */
  readonly log: string;
  readonly moreLines: (lines: number) => string;
  readonly notExplained: string;
  readonly fields: Readonly<Record<PageField, string>>;
  readonly answers: Readonly<Record<'accept' | 'dispute' | 'unclear', string>>;
  readonly agent: (pseudonym: string) => string;
  readonly event: (kind: string, party: string, reference: string, detail: string) => string;
  readonly verdicts: Readonly<Record<Verdict | 'history', string>>;
}
