export interface CheckWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'check'
      | 'toFiles'
      | 'files'
      | 'path'
      | 'rows'
      | 'used'
      | 'rejected'
      | 'problems'
      | 'gaps'
      | 'gapsLead'
      | 'noGaps'
      | 'notChecked'
      | 'todo'
      | 'accept'
      | 'reason'
      | 'until'
      | 'save'
      | 'blocking'
      | 'accepted'
      | 'toRun'
      | 'noFiles'
      | 'again'
      | 'notes'
      | 'go'
      | 'assumed'
      | 'assumedLead',
      string
    >
  >;
  /** What to do about a gap on these pages. */
  readonly steps: {
    readonly column: (column: string) => string;
    readonly feed: (feed: string) => string;
    readonly value: string;
    readonly source: string;
    readonly file: string;
    readonly campaign: string;
    readonly entity: string;
  };
  readonly waiting: (files: number) => string;
}
