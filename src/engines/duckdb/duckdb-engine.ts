import type { JudgedBy } from '../../model/judged-by.ts';
import { inOrderOf, inWords } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { CALL_KEY, type Engine, type MadeTable, OUTCOME_WORD } from '../engine.ts';

/** Judges in the store itself: nothing has to be moved. */
export class DuckDbEngine implements Engine {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async judgedBy(): Promise<JudgedBy> {
    return { engine: 'duckdb', version: await this.#store.version() };
  }

  async load(): Promise<number> {
    // The tables are there already. The database spills to disk what does not fit into memory: one turn takes all calls.
    return 1;
  }

  async begin(): Promise<void> {
    // All calls are there already.
  }

  async statement(made: MadeTable, selects: readonly string[], parameters: Parameters = {}): Promise<void> {
    const { table } = made;
    const select = toldSelect(made, selects);
    if (made.adds) await this.#store.insertInto(table, select, parameters);
    else if (made.isView) await this.#store.createView(table, select);
    else if (made.isKept) await this.#store.createTable(table, select, parameters);
    else await this.#store.createTemporaryTable(table, select, parameters);
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
