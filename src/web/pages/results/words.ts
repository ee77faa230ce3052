export interface ResultsWords {
  readonly labels: Readonly<
    Record<
      | 'versions'
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
      | 'proven'
      | 'unproven'
      | 'possible'
      | 'review'
      | 'draftWhy'
      | 'toCheck'
      | 'several'
      | 'months'
      | 'measures'
      | 'causes'
      | 'cause'
      | 'responsible'
      | 'client'
      | 'undetermined'
      | 'allVendors'
      | 'rateTitle'
      | 'intervals'
      | 'overTime'
      | 'lawChanged',
      string
    >
  >;
  readonly files: Readonly<
    Record<
      | 'management'
      | 'vendor'
      | 'request'
      | 'workbook'
      | 'page'
      | 'findings'
      | 'calls'
      | 'rejected'
      | 'unread'
      | 'completeness'
      | 'answers'
      | 'lapsed'
      | 'later'
      | 'summary'
      | 'manifest'
      | 'other',
      string
    >
  >;
  readonly called: (calls: string, conversations: string) => string;
  readonly verdictsTitle: (calls: string) => string;
}
