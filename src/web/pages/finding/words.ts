export interface FindingWords {
  readonly labels: Readonly<
    Record<
      | 'back'
      | 'reason'
      | 'cause'
      | 'campaign'
      | 'call'
      | 'file'
      | 'line'
      | 'objection'
      | 'consent'
      | 'relation'
      | 'answer'
      | 'why'
      | 'timeline'
      | 'remedy'
      | 'law'
      | 'moment'
      | 'callCentre'
      | 'called'
      | 'grade'
      | 'responsible'
      | 'client'
      | 'undetermined'
      | 'hearing'
      | 'state'
      | 'nothingSaid',
      string
    >
  >;
  readonly event: (kind: string, party: string, reference: string, detail: string) => string;
}
