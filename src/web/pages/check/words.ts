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
      | 'notes',
      string
    >
  >;
  readonly waiting: (files: number) => string;
}
