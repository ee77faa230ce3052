export interface RunWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'start'
      | 'again'
      | 'stop'
      | 'progress'
      | 'lost'
      | 'toFiles'
      | 'noFiles'
      | 'done'
      | 'unchanged'
      | 'draft'
      | 'final'
      | 'toResults'
      | 'toCheck'
      | 'changes'
      | 'came'
      | 'went'
      | 'changed'
      | 'failed',
      string
    >
  >;
  readonly waiting: (files: number) => string;
}
