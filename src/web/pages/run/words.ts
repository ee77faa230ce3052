export interface RunWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'start'
      | 'again'
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
      | 'failed'
      | 'withoutPdfs',
      string
    >
  >;
  readonly waiting: (files: number) => string;
}
