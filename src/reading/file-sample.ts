/** The beginning of a file, for recognising it by its contents, never by its name. */
export interface FileSample {
  /** First 64 KiB, decoded. */
  readonly text: string;
  /** First records, split into cells; the heading, where there is one, is the first. None of JSON. */
  readonly records: readonly (readonly string[])[];
  /** True where titles stand above the heading; they are no records. */
  readonly hasTitles?: boolean;
  /** Of JSON alone: the keys in it, each after those that lead to it, with dots between; lists add nothing to a path. */
  readonly keys?: ReadonlySet<string>;
}
