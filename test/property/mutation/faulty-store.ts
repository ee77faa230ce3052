import type { TableDefinition } from '../../../src/model/facts.ts';
import { identifier } from '../../../src/store/sql.ts';
import type { Cell, Parameters, Store } from '../../../src/store/store.ts';

/** A statement and the faulty one that is run in its place. */
export interface Fault {
  readonly statement: string;
  readonly faulty: string;
}

/** What an audit asks of a store. */
type AuditedStore = Pick<
  Store,
  'createTable' | 'insertInto' | 'defineTable' | 'dropTable' | 'fillTable' | 'hasTable' | 'rows' | 'run'
>;

/** The faulty statement gave what the right one gives: nothing that is made of it can differ. */
export class NoDifference extends Error {}

/**
 * The store of a workspace that is judged again and again with a fault in one statement. What cannot differ is not made again: the tables of the
 * configuration, the tables before the first statement that differs from the last time, and whatever would follow a faulty statement that makes no
 * difference. The first judgement must be one without a fault.
 */
export class FaultyStore implements AuditedStore {
  readonly #store: Store;
  readonly #filled: Set<string> = new Set();
  readonly #made: Map<string, string> = new Map();
  /** What each statement gives where there is no fault. */
  readonly #right: Map<string, string> = new Map();
  #fault: Fault | undefined;
  #differs = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Begins another judgement. @param fault absent: none */
  begin(fault?: Fault): void {
    this.#fault = fault;
    this.#differs = false;
  }

  /** After a judgement that failed nothing is relied on. */
  forget(): void {
    this.#filled.clear();
    this.#made.clear();
  }

  /** @throws NoDifference */
  async createTable(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    const statement = this.#faulty(select);
    if (!this.#differs && this.#made.get(name) === statement) return 0;
    this.#differs = true;
    this.#made.delete(name);
    const rows = await this.#store.createTable(name, statement, parameters);
    this.#made.set(name, statement);
    if (this.#fault === undefined) this.#right.set(select, await this.#print(name));
    else if (select === this.#fault.statement && (await this.#print(name)) === this.#right.get(select))
      throw new NoDifference();
    return rows;
  }

  /** A text that is the same for the same rows, in whatever order. */
  async #print(table: string): Promise<string> {
    const name = identifier(table);
    const [row] = await this.#store.rows<{ print: string }>(
      `select count(*) || ' ' || coalesce(sum(cast(hash(${name}) as hugeint)), 0) as print from ${name}`,
    );
    return row?.print ?? '';
  }

  async insertInto(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.#store.insertInto(name, this.#faulty(select), parameters);
  }

  /** Rows are added to what is made here: all that follows is made again. */
  async defineTable(name: string, definition: TableDefinition, mode?: 'replace' | 'if-missing'): Promise<void> {
    this.#differs = true;
    await this.#store.defineTable(name, definition, mode);
  }

  async dropTable(name: string): Promise<void> {
    await this.#store.dropTable(name);
  }

  async fillTable(name: string, definition: TableDefinition, rows: readonly (readonly Cell[])[]): Promise<void> {
    if (this.#filled.has(name)) return;
    await this.#store.fillTable(name, definition, rows);
    this.#filled.add(name);
  }

  async hasTable(name: string): Promise<boolean> {
    return await this.#store.hasTable(name);
  }

  async rows<Row = Record<string, Cell>>(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    return await this.#store.rows<Row>(this.#faulty(sql), parameters);
  }

  async run(sql: string, parameters: Parameters = {}): Promise<number> {
    return await this.#store.run(this.#faulty(sql), parameters);
  }

  #faulty(statement: string): string {
    return this.#fault !== undefined && statement === this.#fault.statement ? this.#fault.faulty : statement;
  }
}
