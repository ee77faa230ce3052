export interface DecisionsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'noResults'
      | 'toRun'
      | 'period'
      | 'show'
      | 'groups'
      | 'callCentre'
      | 'rule'
      | 'found'
      | 'undisputed'
      | 'upheld'
      | 'withdrawn'
      | 'open'
      | 'disputed'
      | 'proposed'
      | 'todo'
      | 'decide'
      | 'noGroups'
      | 'gone'
      | 'findings'
      | 'call'
      | 'state'
      | 'answer'
      | 'previous'
      | 'next'
      | 'waiting'
      | 'waitingLead'
      | 'by'
      | 'agree'
      | 'decided'
      | 'mistake'
      | 'why'
      | 'noName',
      string
    >
  >;
  readonly group: (party: string, rule: string, cause: string) => string;
  readonly count: (count: number, shown: string) => string;
  readonly pages: (page: string, of: string) => string;
  readonly late: (answer: string) => string;
  /** @param call empty for a group */
  readonly about: (party: string, rule: string, call: string) => string;
}
