import type { Stretch } from './record-scan.ts';

/** The first bytes of a file as UTF-8 or, line by line, Windows-1252; they may end in the middle of a line. */
export interface Beginning extends Stretch {
  /** The file is packed as gz. */
  readonly isPacked: boolean;
}

/** The beginning of a file, to recognise it by its contents and never by its name. */
export interface FileSample {
  /** The first 64 KiB, decoded. */
  readonly text: string;
  /** The first records, split into cells; the first one is the heading, where there is one. Empty for JSON. */
  readonly records: readonly (readonly string[])[];
  /** True if titles stand above the heading; they are not records. */
  readonly hasTitles?: boolean;
  /** JSON only: the dotted paths of the keys, each after the ones that lead to it; lists add nothing to a path. */
  readonly keys?: ReadonlySet<string>;
  /** The bytes and text from which this was read; absent if it was not text. */
  readonly beginning?: Beginning;
}
