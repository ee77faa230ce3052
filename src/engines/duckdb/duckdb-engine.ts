import type { TableDefinition } from '../../model/facts.ts';
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
    const { table, adds, isKept, isView, follows } = made;
    const isEmpty = follows !== undefined && (await this.#isEmpty(follows.table));
    const select = toldSelect(made, isEmpty ? [noRows(follows.columns)] : selects);
    const values = isEmpty ? {} : parameters;
    if (isView) await this.#store.createView(table, select);
    else if (!adds) {
      const rows = isKept
        ? await this.#store.createTable(table, select, values)
        : await this.#store.createTemporaryTable(table, select, values);
      this.#rows.set(table, rows);
    } else if (!isEmpty) {
      this.#rows.set(table, (this.#rows.get(table) ?? 0) + (await this.#store.insertInto(table, select, values)));
    }
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
function toldSelect({ words = [], isByCall }: MadeTable, selects: readonly string[]): string {
  const told = selects.map((select) => inWords(select, OUTCOME_WORD, words)).join('\nunion all by name\n');
  return isByCall === true ? inOrderOf(told, CALL_KEY) : told;
}

/** A SELECT of these columns, without rows. */
function noRows(columns: TableDefinition = {}): string {
  const nulls = Object.entries(columns).map(([column, type]) => `cast(null as ${type}) as ${identifier(column)}`);
  return `select ${nulls.join(', ')} where false`;
}
