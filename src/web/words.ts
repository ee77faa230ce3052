/** Words that all pages share. */
export interface Common {
  readonly labels: Readonly<
    Record<'skip' | 'example' | 'navigation' | 'end' | 'local' | 'english' | 'dutch' | 'back', string>
  >;
  readonly refusals: Readonly<Record<RefusalName, Refusal>>;
}

export type RefusalName = 'notOpened' | 'ended' | 'tooLarge' | 'notFound' | 'fault';

/** A page that says why there is no other. */
interface Refusal {
  readonly title: string;
  readonly text: string;
}
