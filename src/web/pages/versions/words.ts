export interface VersionsWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'none'
      | 'now'
      | 'asNow'
      | 'save'
      | 'compare'
      | 'former'
      | 'later'
      | 'show'
      | 'change'
      | 'line'
      | 'gone'
      | 'isNew',
      string
    >
  >;
  readonly version: (period: string, number: number) => string;
  readonly summary: (added: number, gone: number, same: string) => string;
  readonly left: (count: number, text: string) => string;
}
