/** Words of the page that screens a call list, in one language. */
export interface ScreenWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'latest'
      | 'mayCall'
      | 'mustNotCall'
      | 'cannotBeShown'
      | 'notRead'
      | 'reasons'
      | 'reason'
      | 'answer'
      | 'numbers'
      | 'bases'
      | 'basis'
      | 'ends'
      | 'unread'
      | 'list'
      | 'listName'
      | 'vendor'
      | 'campaign'
      | 'at'
      | 'atHint'
      | 'column'
      | 'columnHint'
      | 'withUnshown'
      | 'drop'
      | 'choose'
      | 'sending'
      | 'sent'
      | 'notSent'
      | 'paste'
      | 'pasteHint'
      | 'screen'
      | 'screenings'
      | 'incomplete'
      | 'nobody',
      string
    >
  >;
  readonly of: (list: string, vendor: string, campaign: string, at: string) => string;
  readonly fromColumn: (heading: string) => string;
  /** Formatted numbers. */
  readonly toCall: (numbers: string) => string;
  readonly unshownToo: (numbers: string) => string;
  readonly end: (numbers: string, end: string, day: string) => string;
  readonly notRead: (rows: string, reason: string) => string;
  readonly repeated: (rows: string) => string;
  readonly saidInCall: (rules: string) => string;
}
