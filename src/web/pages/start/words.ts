export interface StartWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'emptyLead'
      | 'organisation'
      | 'callCentre'
      | 'from'
      | 'to'
      | 'make'
      | 'folder'
      | 'mistakes'
      | 'mistakesText'
      | 'period'
      | 'results'
      | 'noResults'
      | 'calls'
      | 'violations'
      | 'findings'
      | 'status'
      | 'version'
      | 'needed'
      | 'example'
      | 'exampleText'
      | 'exampleMake'
      | 'exampleOpen'
      | 'progress'
      | 'lost',
      string
    >
  >;
  readonly line: (line: number) => string;
  readonly status: Readonly<Record<'draft' | 'final' | 'unreadable', string>>;
  /** What there is to do next. */
  readonly next: Readonly<Record<'addFiles' | 'setUpFiles' | 'check' | 'look', string>>;
  readonly missing: string;
  readonly wrongPeriod: string;
}
