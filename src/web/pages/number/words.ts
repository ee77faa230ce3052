export interface NumberWords {
  readonly labels: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'number'
      | 'notation'
      | 'person'
      | 'personHint'
      | 'look'
      | 'make'
      | 'findings'
      | 'other'
      | 'unknown'
      | 'draft'
      | 'toCheck'
      | 'dossiers'
      | 'calls'
      | 'violations'
      | 'objections'
      | 'consents',
      string
    >
  >;
  /** `number`: its last three digits. */
  readonly made: (number: string) => string;
  readonly madeOfNothing: (number: string) => string;
  /** About other people than the named person. */
  readonly leftOut: (rows: string) => string;
}
