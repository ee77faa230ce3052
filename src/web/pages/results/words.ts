export interface ResultsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'none'
      | 'period'
      | 'show'
      | 'draft'
      | 'final'
      | 'violations'
      | 'breaches'
      | 'calls'
      | 'conversations'
      | 'findings'
      | 'callCentres'
      | 'name'
      | 'rate'
      | 'files'
      | 'toRun'
      | 'version'
      | 'rules'
      | 'rule'
      | 'proven',
      string
    >
  >;
  readonly files: Readonly<
    Record<
      | 'management'
      | 'vendor'
      | 'workbook'
      | 'page'
      | 'findings'
      | 'calls'
      | 'rejected'
      | 'unread'
      | 'completeness'
      | 'summary'
      | 'manifest'
      | 'other',
      string
    >
  >;
}
