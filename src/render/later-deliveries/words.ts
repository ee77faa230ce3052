import type { Language } from '../../model/configuration.ts';
import type { Grade } from '../../model/findings.ts';
import type { ChangeDirection, LapsedState, LaterFigures } from '../../model/later-deliveries.ts';
import type { TEXTS } from './words.nl.ts';

/** The reader: the call centre whose calls these are, or the company. */
export type LaterReader = 'vendor' | 'company';

/** Words of reports about calls that were changed after delivery. */
export interface LaterWords extends Readonly<typeof TEXTS> {
  readonly language: Language;
  /** For the first page; empty if nothing was changed and nothing lapsed. */
  readonly sentence: (figures: LaterFigures, reader: LaterReader) => string;
  /** A change in the call centre's favour and its number of calls. */
  readonly favoured: (change: string, calls: number) => string;
  /** How the report treats these changes, and how they count. */
  readonly method: string;
  /** The request to the call centre. */
  readonly question: Readonly<Record<LaterReader, string>>;
  readonly findingsColumns: readonly [call: string, finding: string, earlier: string, later: string];
  readonly valuesLead: (values: number, calls: number) => string;
  readonly valuesColumns: readonly [call: string, column: string, earlier: string, later: string];
  readonly state: (state: LapsedState) => string;
  readonly grade: (grade: Grade) => string;
  /** Names of columns of the log; an unknown one keeps its name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Words of the data contract; others stay as they are. */
  readonly values: Readonly<Record<string, string>>;
  readonly direction: (direction: ChangeDirection) => string;
  readonly place: (file: string, row: number) => string;
  /** @param vendor its call centre, if it is another one that may be named; else empty */
  readonly otherCall: (callId: string, vendor: string) => string;
  readonly cut: (shown: number, all: number, file: string) => string;
}
