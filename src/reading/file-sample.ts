/** The beginning of a file, to recognise it by its contents and never by its name. */
export interface FileSample {
  /** The first 64 KiB, decoded. */
  readonly text: string;
  /** The first records, split into cells; the first one is the heading, where there is one. Empty for JSON. */
  readonly records: readonly (readonly string[])[];
  /** True where titles stand above the heading; they are not records. */
  readonly hasTitles?: boolean;
  /** JSON only: the dotted paths of the keys, each after the ones that lead to it; lists add nothing to a path. */
  readonly keys?: ReadonlySet<string>;
}
