import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { identifier, literal } from './sql.ts';
import { rowsMade, rowsOf, runStatement } from './statement.ts';
import type { Cell, Parameters, Questions } from './store.ts';

/** Runs work of the store: refuses work after a stop, and translates errors into ours. */
type Guard = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The in-memory database for a pool's tables, which all its connections share. */
const SHARED = 'pooled';

/**
 * Runs queries side by side, over several connections to one database: a query of milliseconds spends most of them on its plan, which uses one thread. All
 * queries can start at once: each waits for the tables that it names, if they were requested before it. Queries do not see uncommitted changes.
 */
export class ConnectionPool implements Questions {
  readonly #connections: readonly DuckDBConnection[];
  readonly #idle: DuckDBConnection[];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];
  readonly #tables = new Map<string, Promise<number>>();
  readonly #macros: string[] = [];
  /** Number of macros that each connection knows; it learns the others when it is lent. */
  readonly #known = new Map<DuckDBConnection, number>();
  readonly #guard: Guard;
  #isClosing = false;
  /** Nothing runs any more, and nothing will start. */
  #isOver = false;

  private constructor(connections: readonly DuckDBConnection[], guard: Guard) {
    this.#connections = connections;
    this.#idle = [...connections];
    this.#guard = guard;
  }

  /**
   * @param size number of connections, at least one
   * @param aside a database whose tables take precedence over those of the instance
   */
  static async open(instance: DuckDBInstance, size: number, guard: Guard, aside?: string): Promise<ConnectionPool> {
    const first = await instance.connect();
    const others = await Promise.all(Array.from({ length: size - 1 }, () => instance.connect()));
    const connections = [first, ...others];
    try {
      const [current] = rowsOf(await runStatement(first, 'select current_database() as name'));
      const own = identifier(String(current?.['name']));
      await first.run(`attach ':memory:' as ${SHARED}`);
      const path = [...(aside === undefined ? [] : [`${aside}."main"`]), `${own}."main"`, `${SHARED}."main"`].join(',');
      const setting = `set search_path = ${literal(path)}`;
      await Promise.all(connections.map((connection) => connection.run(setting)));
    } catch (error) {
      for (const connection of connections) connection.closeSync();
      throw error;
    }
    return new ConnectionPool(connections, guard);
  }

  async rows<Row = Record<string, Cell>>(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    await waitFor([...this.#tables], sql);
    return await this.#lend(async (connection) => rowsOf<Row>(await runStatement(connection, sql, parameters)));
  }

  /**
   * Each name can be used once.
   * @param select a promise if it depends on another result
   */
  async createTemporaryTable(
    name: string,
    select: string | Promise<string>,
    parameters: Parameters = {},
  ): Promise<number> {
    if (this.#tables.has(name)) throw new Error(`a table asked for twice: ${name}`);
    const made = this.#make(name, select, parameters);
    this.#tables.set(name, made);
    return await made;
  }

  async #make(name: string, select: string | Promise<string>, parameters: Parameters): Promise<number> {
    const asked = [...this.#tables];
    const text = await select;
    await waitFor(asked, text);
    const sql = `create table ${SHARED}.${identifier(name)} as\n${text}`;
    return await this.#lend(async (connection) => rowsMade(await runStatement(connection, sql, parameters)));
  }

  /** Defines a macro, possibly temporary, on every connection, for later queries. */
  async define(sql: string): Promise<void> {
    this.#macros.push(sql);
  }

  /** Ends all running queries, and starts no others. */
  interrupt(): void {
    this.#isClosing = true;
    if (this.#isOver) return;
    for (const connection of this.#connections) connection.interrupt();
  }

  /** Waits for running queries, starts no others, and drops the pool's tables. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.all(this.#connections.map(() => this.#borrow()));
    this.#isOver = true;
    const [first, ...others] = this.#connections;
    for (const connection of others) connection.closeSync();
    await first?.run(`detach ${SHARED}`);
    first?.closeSync();
  }

  #refuseWhenClosing(): void {
    if (this.#isClosing) throw new Error('asked of a pool that is closed');
  }

  async #teach(connection: DuckDBConnection): Promise<void> {
    // More macros may be defined meanwhile.
    for (let known = this.#known.get(connection) ?? 0; known < this.#macros.length; known += 1) {
      await connection.run(this.#macros[known] as string);
      this.#known.set(connection, known + 1);
    }
  }

  async #borrow(): Promise<DuckDBConnection> {
    return this.#idle.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
  }

  async #lend<Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    return await this.#guard(async () => {
      this.#refuseWhenClosing();
      const connection = await this.#borrow();
      try {
        this.#refuseWhenClosing();
        await this.#teach(connection);
        this.#refuseWhenClosing();
        return await work(connection);
      } finally {
        const next = this.#waiting.shift();
        if (next === undefined) this.#idle.push(connection);
        else next(connection);
      }
    });
  }
}

/** Waits until the tables that a text names exist. */
async function waitFor(
  tables: readonly (readonly [name: string, made: Promise<number>])[],
  sql: string,
): Promise<void> {
  const named = new Set(sql.match(/\w+/gu));
  await Promise.all(tables.flatMap(([name, made]) => (named.has(name) ? [made] : [])));
}
