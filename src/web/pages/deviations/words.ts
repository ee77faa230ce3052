import type { ListedDeviation } from '../../../index.ts';

export interface DeviationsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'all'
      | 'period'
      | 'show'
      | 'none'
      | 'rule'
      | 'scope'
      | 'days'
      | 'state'
      | 'findings'
      | 'why'
      | 'todo'
      | 'end'
      | 'endWhy'
      | 'add'
      | 'choose'
      | 'vendor'
      | 'campaign'
      | 'scopeHint'
      | 'reason'
      | 'reasonHint'
      | 'from'
      | 'until'
      | 'untilHint'
      | 'by'
      | 'byHint'
      | 'look'
      | 'accept'
      | 'notJudged'
      | 'notWhole'
      | 'noName',
      string
    >
  >;
  readonly states: Readonly<Record<ListedDeviation['state'], string>>;
  readonly days: (from: string, until: string) => string;
  readonly about: (findings: number, shown: string, period: string) => string;
}
