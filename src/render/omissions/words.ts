import type { LaterReader } from '../later-deliveries/words.ts';

/** How calls that a log seems to leave out are told, in one language. */
export interface OmissionWords {
  readonly heading: string;
  /** Where no call seems to be missing, and calls were changed in the call centre's favour. */
  readonly changedHeading: string;
  readonly invoice: (invoiced: number, logged: number, reader: LaterReader) => string;
  /** `around`: so many of them around days without a call. */
  readonly missingIds: (missing: number, around: number) => string;
  /** The first days, and how many there are. */
  readonly silentDays: (days: readonly string[], all: number, complaints: number, reader: LaterReader) => string;
  /** Where more kinds of changes were made than are shown. */
  readonly moreChanges: (chapter: string) => string;
  readonly meaning: (reader: LaterReader) => string;
}
