import type { RegulatorOutcome } from '../../../index.ts';

export interface RegulatorWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'latest'
      | 'numbers'
      | 'called'
      | 'notCalled'
      | 'violations'
      | 'unread'
      | 'draft'
      | 'toCheck'
      | 'list'
      | 'listName'
      | 'column'
      | 'columnHint'
      | 'drop'
      | 'choose'
      | 'sending'
      | 'sent'
      | 'notSent'
      | 'paste'
      | 'pasteHint'
      | 'make'
      | 'answers',
      string
    >
  >;
  /** Why a text of the company is not ready. */
  readonly open: Readonly<
    Record<RegulatorOutcome['openStatements'][number]['why'], (file: string, mark: string) => string>
  >;
  readonly gaps: (count: number) => string;
  readonly outside: (calls: string) => string;
}
