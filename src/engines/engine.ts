import type { TableDefinition } from '../model/facts.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Parameters } from '../store/store.ts';

/** The tables that judging makes, with the properties that an engine must know. */
export interface MadeTable {
  readonly table: string;
  /** A view of other tables, without rows of its own. */
  readonly isView?: true;
  /** The statement adds rows to the existing table. */
  readonly adds?: true;
  /** Later commands read this table: once all calls are judged, it is in the store. */
  readonly isKept?: true;
  /** Its rows do not depend on which calls are judged, so that all turns may share it. All other kept tables have rows of judged calls only. */
  readonly isOfAll?: true;
  /** Its rows are sorted by call, for lookups by call. */
  readonly isByCall?: true;
  /**
   * All rows come from rows of this other table. If that table is empty, so is this one, and an engine may make it from these columns alone. Without columns,
   * the statement then adds nothing.
   */
  readonly follows?: { readonly table: string; readonly columns?: TableDefinition };
  /** Columns with outcome words, of the type that `OUTCOME_WORD` names. */
  readonly words?: readonly string[];
}

/** The type of outcome words, which the audit creates in the store before an engine makes its first table. */
export const OUTCOME_WORD = 'word';

/** Stored tables are looked up by this column. */
export const CALL_KEY = 'call_key';

/**
 * Runs the SQL from facts to verdict. Facts, rulebook and configuration are tables of the store, and so are the outcomes at the end. The engine decides where
 * the statements run, and in how many turns; in each turn, all statements run over other calls. Every engine runs the same texts and makes the same rows.
 */
export interface Engine {
  /** Its name and version: results state which engine judged them. */
  judgedBy(): Promise<JudgedBy>;
  /**
   * Moves the tables to where the statements run.
   * @param texts all statements that follow; tables that none of them names need not be moved
   * @param made the tables that they make; those of an earlier audit are not needed
   * @returns the number of turns in which the calls are judged
   */
  load(texts: readonly string[], made: ReadonlySet<string>): Promise<number>;
  /** Begins a turn, from 0. The statements that follow read its calls, and no tables of judged calls from another turn. */
  begin(turn: number): Promise<void>;
  /**
   * Makes a table from the rows of some SELECTs with the same columns, which may read tables made before.
   * @param parameters values of the `$parameters`
   */
  statement(made: MadeTable, selects: readonly string[], parameters?: Parameters): Promise<void>;
  /** Fetches the rows of a kept table that this turn made. After the last turn, the store holds the rows of all turns. */
  rows(made: MadeTable): Promise<void>;
  /** Removes everything outside the store. Call it after an error too; it does not hide that error. */
  close(): Promise<void>;
}
