export interface FindingsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'none'
      | 'toRun'
      | 'period'
      | 'order'
      | 'show'
      | 'number'
      | 'search'
      | 'all'
      | 'any'
      | 'rule'
      | 'verdict'
      | 'pages'
      | 'previous'
      | 'next'
      | 'moment'
      | 'callCentre'
      | 'called'
      | 'grade'
      | 'responsible'
      | 'client'
      | 'undetermined',
      string
    >
  >;
  readonly filters: Readonly<Record<'vendor' | 'rule' | 'verdict' | 'grade' | 'responsible' | 'cause', string>>;
  readonly orders: Readonly<Record<'grave' | 'newest' | 'oldest' | 'vendor' | 'rule', string>>;
  readonly count: (count: number, text: string) => string;
  readonly pages: (page: string, last: string) => string;
}
