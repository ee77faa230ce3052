import type { RepliesOutcome } from '../../../index.ts';

export interface RepliesWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'noResults'
      | 'toRun'
      | 'file'
      | 'drop'
      | 'choose'
      | 'sending'
      | 'sent'
      | 'notSent'
      | 'looked'
      | 'period'
      | 'vendor'
      | 'asTheFileSays'
      | 'received'
      | 'receivedHint'
      | 'look'
      | 'would'
      | 'reply'
      | 'findings'
      | 'known'
      | 'unanswered'
      | 'unclear'
      | 'unread'
      | 'row'
      | 'call'
      | 'rule'
      | 'said'
      | 'why'
      | 'noAnswer'
      | 'more'
      | 'nothingNew'
      | 'isOther'
      | 'by'
      | 'byHint'
      | 'cancel'
      | 'toDecide'
      | 'noDay'
      | 'noName'
      | 'otherPreview',
      string
    >
  >;
  readonly of: (vendor: string, period: string, received: string) => string;
  readonly late: (day: string) => string;
  readonly contradicting: (count: number, shown: string) => string;
  readonly unread: Readonly<Record<RepliesOutcome['unread'][number]['reason'], string>>;
  /** On the button. */
  readonly write: (count: number, shown: string) => string;
  readonly written: (first: number, last: number) => string;
}
