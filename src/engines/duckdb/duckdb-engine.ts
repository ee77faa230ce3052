import type { JudgedBy } from '../../model/judged-by.ts';
import { identifier, inOrderOf, inWords } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { CALL_KEY, type Engine, type MadeTable, OUTCOME_WORD } from '../engine.ts';

/** Judges in the store itself: no rows have to be moved. */
export class DuckDbEngine implements Engine {
  readonly #store: Store;
  /** Rows of the tables that statements made. */
  readonly #rows = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  async judgedBy(): Promise<JudgedBy> {
    return { engine: 'duckdb', version: await this.#store.version() };
  }

  async load(): Promise<number> {
    // The tables are there already. The database spills to disk if memory is too small, so one turn takes all calls.
    return 1;
  }

  async begin(): Promise<void> {
    // All calls are there already.
  }

  async statement(made: MadeTable, selects: readonly string[], parameters: Parameters = {}): Promise<void> {
    const { table, adds, isKept, isView, follows, words = [] } = made;
    if (follows !== undefined && (await this.#isEmpty(follows.table))) {
      if (adds) return;
      const outcomes = Object.fromEntries(words.map((word) => [word, OUTCOME_WORD] as const));
      await this.#store.defineTable(table, { ...follows.columns, ...outcomes }, isKept ? 'replace' : 'temporary');
      this.#rows.set(table, 0);
      return;
    }
    const select = wholeSelect(made, selects);
    if (isView) return await this.#store.createView(table, select);
    const rows = adds
      ? (this.#rows.get(table) ?? 0) + (await this.#store.insertInto(table, select, parameters))
      : await this.#store[isKept ? 'createTable' : 'createTemporaryTable'](table, select, parameters);
    this.#rows.set(table, rows);
  }

  /** Whether a table has no rows: a table that a statement made, or a fact, which is checked for a single row. */
  async #isEmpty(table: string): Promise<boolean> {
    const made = this.#rows.get(table);
    if (made !== undefined) return made === 0;
    return (await this.#store.rows(`select 1 as found from ${identifier(table)} limit 1`)).length === 0;
  }

  async rows(): Promise<void> {
    // They are there already.
  }

  async close(): Promise<void> {
    // The store closes itself.
  }
}

/** A SELECT of all rows of a table, in its order, with outcome words as their type. */
function wholeSelect({ words = [], isByCall }: MadeTable, selects: readonly string[]): string {
  const select = selects.map((select) => inWords(select, OUTCOME_WORD, words)).join('\nunion all by name\n');
  return isByCall === true ? inOrderOf(select, CALL_KEY) : select;
}
