import type { LaterReader } from '../later-deliveries/words.ts';

/** Words for calls that a log seems to leave out, in one language. */
export interface OmissionWords {
  readonly heading: string;
  /** If no call seems to be missing, but calls were changed in the call centre's favour. */
  readonly changedHeading: string;
  readonly invoice: (invoiced: number, logged: number, reader: LaterReader) => string;
  /** `around`: how many of them are around days without a call. */
  readonly missingIds: (missing: number, around: number) => string;
  /** The first days, and how many there are. */
  readonly silentDays: (days: readonly string[], all: number, complaints: number, reader: LaterReader) => string;
  /** If there are more kinds of changes than are shown. */
  readonly moreChanges: (chapter: string) => string;
  readonly meaning: (reader: LaterReader) => string;
}
