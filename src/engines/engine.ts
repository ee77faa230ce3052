import type { Parameters } from '../store/store.ts';

/** The tables that judging makes, and what an engine has to know of each. */
export interface MadeTable {
  readonly table: string;
  /** A view of other tables, without rows of its own. */
  readonly isView?: true;
  /** The statement adds rows to the table that is there. */
  readonly adds?: true;
  /** Later commands read it: when all calls are judged, it is in the store. */
  readonly isKept?: true;
  /** Its rows are the same whichever calls are judged. All other kept tables have rows of judged calls only. */
  readonly isOfAll?: true;
  /** Its rows are sorted by call, for whoever looks them up by call. */
  readonly isByCall?: true;
  /** Columns with outcome words, of the type that `OUTCOME_WORD` names. */
  readonly words?: readonly string[];
}

/** The type of outcome words, which the audit creates in the store before an engine makes its first table. */
export const OUTCOME_WORD = 'word';

/** The column by which stored tables are looked up. */
export const CALL_KEY = 'call_key';

/**
 * What runs the SQL from facts to verdict. Facts, rulebook and configuration are tables of the store, and so are the outcomes in the end; where the
 * statements run is the engine's own matter. Every engine runs the same texts and leaves the same rows.
 */
export interface Engine {
  /**
   * Brings the tables to where the statements run.
   * @param texts all statements that follow: what none of them names may stay where it is
   * @param made the tables that they make: those of an earlier audit are of no use
   */
  load(texts: readonly string[], made: ReadonlySet<string>): Promise<void>;
  /**
   * Makes a table of the rows of some SELECTs with the same columns. Tables that were made before can be read.
   * @param parameters values of the `$parameters`
   */
  statement(made: MadeTable, selects: readonly string[], parameters?: Parameters): Promise<void>;
  /** Sees to it that the rows of a kept table are in the store. */
  rows(made: MadeTable): Promise<void>;
  /** Leaves nothing behind but what is in the store. Also after an error, which it does not hide. */
  close(): Promise<void>;
}
