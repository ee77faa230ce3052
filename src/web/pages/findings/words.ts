import type { LABELS } from './words.nl.ts';
export interface FindingsWords {
  readonly labels: Readonly<typeof LABELS>;
  readonly filters: Readonly<Record<'vendor' | 'rule' | 'verdict' | 'grade' | 'responsible' | 'cause', string>>;
  readonly orders: Readonly<Record<'grave' | 'newest' | 'oldest' | 'vendor' | 'rule', string>>;
  readonly count: (count: number, text: string) => string;
  readonly pages: (page: string, last: string) => string;
}
