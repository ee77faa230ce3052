/** Words that all pages share. */
export interface Common {
  readonly labels: Readonly<
    Record<'skip' | 'example' | 'navigation' | 'end' | 'local' | 'english' | 'dutch' | 'back', string>
  >;
  /** Files wait for an answer on how to read them. */
  readonly waiting: (files: number) => string;
  /**
   * The results that another rulebook judged, and what to do: `others` has the periods, each with its rulebook; `now` is the program's.
   */
  readonly otherRulebook: (others: string, now: string) => string;
  /** For a running job. */
  readonly progress: Readonly<Record<'progress' | 'lost' | 'stop', string>>;
  /** For folders in `reports`. */
  readonly folders: {
    readonly sealed: string;
    /** It has been replaced since. */
    readonly former: string;
    readonly titles: {
      readonly results: (period: string) => string;
      readonly vendorPack: (vendor: string, period: string) => string;
      /** `ending`: the last three digits of the number. */
      readonly dossier: (ending: string, day: string) => string;
      readonly regulator: (list: string, day: string) => string;
      readonly year: (year: string) => string;
      readonly regulatorInternal: (list: string, day: string) => string;
      /** `ending`: the last three digits of the number, or `person`. */
      readonly forget: (ending: string, day: string) => string;
      readonly purge: (day: string) => string;
      readonly whatIf: (period: string) => string;
      /** `about`: call centre, campaign and list, as the folder names them. */
      readonly screening: (about: string, day: string) => string;
      readonly selfCheck: (vendor: string) => string;
    };
  };
  readonly refusals: Readonly<Record<RefusalName, Refusal>>;
}

export type RefusalName = 'busy' | 'notOpened' | 'ended' | 'tooLarge' | 'notFound' | 'fault';

/** A page that says why there is no other. */
interface Refusal {
  readonly title: string;
  readonly text: string;
}
