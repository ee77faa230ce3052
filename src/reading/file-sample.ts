import { isEmptyWord } from '../model/empty-words.ts';
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
}

/** How much of a text is its beginning. */
export const SAMPLE_BYTES: number = 1 << 16;

/** Drops the beginning of a UTF-8 character that was cut off at the end. */
export function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  const leads = end > 0 && (bytes[end - 1] as number) >= 0xc0;
  const needed = leads ? Math.clz32(~((bytes[end - 1] as number) << 24)) : 0;
  return leads && end - 1 + needed > bytes.length ? bytes.subarray(0, end - 1) : bytes;
}

/** A cell with a word for empty counts as empty for recognising formats too. */
export function withoutEmptyWord(cell: string): string {
  return isEmptyWord(cell) ? '' : cell;
}
