import { chmodSync, rmSync } from 'node:fs';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { messageOf } from '../errors.ts';
import type { TableDefinition } from '../model/facts.ts';
import { chunksOf } from './chunks.ts';
import { ConnectionPool } from './connection-pool.ts';
import { copyToFile, copyToFolder, copyToFoldersBy, type FileFormat } from './copy-text.ts';
import { IN_MEMORY, openDatabase, type StoreOptions } from './database.ts';
import { identifier, literal } from './sql.ts';
import { bindableValues, rowsMade, rowsOf, runStatement } from './statement.ts';
import { damageError, diskFull, stoppedError } from './store-errors.ts';

export type Parameters = Readonly<Record<string, string | number | bigint | boolean | null>>;
export type Cell = string | number | bigint | boolean | null;

/** Queries on a database that nothing changes permanently. */
export interface Questions {
  /** All rows of a query as objects; BIGINT becomes bigint. For small results: whole tables stay in the database. */
  rows<Row = Record<string, Cell>>(sql: string, parameters?: Parameters): Promise<Row[]>;
  /**
   * Creates a temporary table from a SELECT, replacing one with the same name. It is never written to the database file.
   * @returns its number of rows
   */
  createTemporaryTable(name: string, select: string, parameters?: Parameters): Promise<number>;
  /** Defines a SELECT macro or function from a `create macro` text. */
  define(sql: string): Promise<void>;
}

/** Name of the in-memory database for work that must not change the store's file. */
const ASIDE = 'aside';

/** Number of parallel connections: one more than a plain laptop can plan at once, because one often waits for the disk. */
const POOL_SIZE = 3;

/** Milliseconds between two attempts to end a running statement. */
const INTERRUPT_EVERY = 50;

/** The database's error for a name that nothing has. */
const NO_TABLE = /^Table "[\s\S]*" could not be found$/u;
/** Its error for the name of a view. */
const A_VIEW = /^[\s\S]* is not an table$/u;

const CREATE = {
  replace: 'create or replace table',
  'if-missing': 'create table if not exists',
  temporary: 'create or replace temporary table',
} as const;

/**
 * A DuckDB database that reads and writes in one folder only, and knows nothing about calls. Statements are the texts of `.sql` files with named parameters;
 * only whole numbers and truth values may be filled in (`withNumbersFilledIn`), never a text.
 */
export class Store implements Questions {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #path: string;
  /** The store that owns the database and closes it; undefined: this one. */
  readonly #owner: Store | undefined;
  /** Open stores on this database. An unclosed store would keep the file open. */
  readonly #guests = new Set<Store>();
  /** Texts of the macros that were defined, by name. */
  readonly #macros = new Map<string, string>();
  /** Temporary tables and views that were made and may still exist. */
  readonly #temporaries = new Map<string, 'table' | 'view'>();
  #pool: ConnectionPool | undefined;
  /** Work in databases beside this one; a stop ends it too. */
  readonly #apart = new Set<Store>();
  /** The in-memory database in which all new tables are created; undefined: they go into the store's own. */
  #aside: string | undefined;
  #running = 0;
  #isStopped = false;

  private constructor(path: string, instance: DuckDBInstance, connection: DuckDBConnection, owner?: Store) {
    this.#path = path;
    this.#instance = instance;
    this.#connection = connection;
    this.#owner = owner;
  }

  /**
   * Opens or creates a database.
   * @param path file, or `:memory:`
   * @throws UserError STORE_LOCKED when another process holds it, STORE_DAMAGED when it cannot be read, WORKSPACE_NOT_WRITABLE, DISK_FULL
   */
  static async open(path: string, options: StoreOptions = {}): Promise<Store> {
    const { instance, connection } = await openDatabase(path, options);
    return new Store(path, instance, connection);
  }

  /** Runs one statement. @returns the number of rows changed, if the statement changes rows */
  async run(sql: string, parameters: Parameters = {}): Promise<number> {
    const result = await this.#guard(() => runStatement(this.#connection, sql, parameters));
    return Number(result.rowsChanged);
  }

  /** Runs statements without parameters in one call to the database: separate calls cost several times as much. */
  async runAll(statements: readonly string[]): Promise<void> {
    if (statements.length > 0) await this.run(statements.join('\n;\n'));
  }

  /** Version of the database program. */
  async version(): Promise<string> {
    const [row] = await this.rows<{ version: string }>('select version() as version');
    return row?.version ?? '';
  }

  async rows<Row = Record<string, Cell>>(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    return rowsOf<Row>(await this.#guard(() => runStatement(this.#connection, sql, parameters)));
  }

  /** Streams the rows of a query as objects, so that memory does not grow with them. Run no other query meanwhile. */
  async *stream<Row = Record<string, Cell>>(sql: string, parameters: Parameters = {}): AsyncGenerator<Row> {
    const result = await this.#guard(() => this.#connection.stream(sql, bindableValues(parameters)));
    const batches = result.yieldRowObjectJs();
    for (;;) {
      const next = await this.#guard(() => batches.next());
      if (next.done === true) return;
      yield* next.value as unknown as Row[];
    }
  }

  /** Rows of a query in batches, each as columns in the order of the SELECT: for many rows of numbers and texts. Run no other query meanwhile. */
  async *batches<Columns extends readonly (readonly unknown[])[]>(
    sql: string,
    parameters: Parameters = {},
  ): AsyncGenerator<Columns> {
    const result = await this.#guard(() => this.#connection.stream(sql, bindableValues(parameters)));
    for (;;) {
      const chunk = await this.#guard(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getColumns() as unknown as Columns;
    }
  }

  /** Creates a table from a SELECT, replacing one with the same name. @returns its number of rows */
  async createTable(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.#make(`create or replace table ${identifier(name)} as\n${select}`, parameters);
  }

  /** Takes half the time of a permanent table. */
  async createTemporaryTable(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    this.#temporaries.set(name, 'table');
    return await this.#make(`create or replace temporary table ${identifier(name)} as\n${select}`, parameters);
  }

  async #make(sql: string, parameters: Parameters): Promise<number> {
    return rowsMade(await this.#guard(() => runStatement(this.#connection, sql, parameters)));
  }

  /** Creates a view from a SELECT, replacing a view or table with the same name. */
  async createView(name: string, select: string): Promise<void> {
    if (await this.hasTable(name)) await this.dropTable(name);
    await this.run(`create or replace view ${identifier(name)} as\n${select}`);
  }

  /** Creates a view from a SELECT until the database is closed, replacing one with the same name. */
  async createTemporaryView(name: string, select: string): Promise<void> {
    await this.createTemporaryViews({ [name]: select });
  }

  /** Creates several such views, each of which may read those before it. */
  async createTemporaryViews(views: Readonly<Record<string, string>>): Promise<void> {
    for (const name of Object.keys(views)) this.#temporaries.set(name, 'view');
    await this.runAll(
      Object.entries(views).map(
        ([name, select]) => `create or replace temporary view ${identifier(name)} as\n${select}`,
      ),
    );
  }

  /** Inserts the rows of a SELECT into a table, matching columns by name. @returns rows added */
  async insertInto(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.run(`insert into ${identifier(name)} by name\n${select}`, parameters);
  }

  /** Inserts some columns of the rows of a SELECT into a table. @returns rows added */
  async insertColumns(
    name: string,
    columns: readonly string[],
    select: string,
    parameters: Parameters = {},
  ): Promise<number> {
    const listed = columns.map(identifier).join(', ');
    const chosen = `select ${listed} from (\n${select}\n) as chosen`;
    return await this.run(`insert into ${identifier(name)} (${listed})\n${chosen}`, parameters);
  }

  /** Deletes the rows of a table whose key a SELECT returns. @param key columns of the key, in the order of the SELECT */
  async deleteFrom(name: string, key: readonly string[], select: string, parameters: Parameters = {}): Promise<number> {
    const columns = key.map(identifier).join(', ');
    const gone = `select (${columns}) from (\n${select}\n) as gone`;
    return await this.run(`delete from ${identifier(name)} where (${columns}) in (${gone})`, parameters);
  }

  /** Creates an empty table by its definition: replacing an existing one, only if there is none, or as `createTemporaryTable`. */
  async defineTable(name: string, definition: TableDefinition, mode: keyof typeof CREATE = 'replace'): Promise<void> {
    await this.defineTables({ [name]: definition }, mode);
  }

  /** Creates several empty tables by their definitions. */
  async defineTables(
    definitions: Readonly<Record<string, TableDefinition>>,
    mode: keyof typeof CREATE = 'replace',
  ): Promise<void> {
    if (mode === 'temporary') for (const name of Object.keys(definitions)) this.#temporaries.set(name, 'table');
    await this.runAll(Object.entries(definitions).map(([name, definition]) => tableText(name, definition, mode)));
  }

  /**
   * Creates a type from the distinct texts that a one-column SELECT returns, at least one. Its values take a byte or two when written, joined and sorted. They
   * sort in the order of the SELECT, and become texts again with a cast or beside a text. Replaces a type with the same name; existing tables keep the old
   * type.
   */
  async createWords(name: string, select: string): Promise<void> {
    await this.#createWords('', name, select);
  }

  /** Creates such a type only until the database is closed. */
  async createTemporaryWords(name: string, select: string): Promise<void> {
    await this.#createWords('temporary', name, select);
  }

  async #createWords(kind: '' | 'temporary', name: string, select: string): Promise<void> {
    await this.run(`drop type if exists ${this.#own(name)}`);
    await this.run(`create ${kind} type ${identifier(name)} as enum (\n${select}\n)`);
  }

  async dropTable(...names: readonly string[]): Promise<void> {
    const places = this.#aside === undefined ? [''] : ['temp.main.', `${this.#aside}.main.`];
    await this.runAll(
      names.flatMap((name) => places.map((place) => `drop table if exists ${place}${identifier(name)}`)),
    );
  }

  /** Drops those of these temporary tables and views that this store made: the database looks for one that is not there as long as it drops another. */
  async dropTemporary(...names: readonly string[]): Promise<void> {
    const made = names.filter((name) => this.#temporaries.has(name));
    await this.runAll(made.map((name) => `drop ${this.#temporaries.get(name)} if exists temp.${identifier(name)}`));
    for (const name of made) this.#temporaries.delete(name);
  }

  /** The full name of a temporary thing to drop: with its bare name, the database would look for it in the store's file if it is not in memory. */
  #own(name: string): string {
    return this.#aside === undefined ? identifier(name) : `${this.#aside}.main.${identifier(name)}`;
  }

  /**
   * Runs work whose tables, views and types all go into a database in memory, where they take precedence over those of the store's file. The file does not
   * change, and they disappear when the work is done. One at a time.
   */
  async aside<Result>(work: () => Promise<Result>): Promise<Result> {
    const [current] = await this.rows<{ name: string }>('select current_database() as name');
    const own = `${identifier(current?.name ?? '')}."main"`;
    await this.run(`attach ${literal(IN_MEMORY)} as ${ASIDE}`);
    try {
      await this.run(`set search_path = ${literal(`${ASIDE}."main",${own}`)}`);
      this.#aside = ASIDE;
      return await work();
    } finally {
      this.#aside = undefined;
      // Required after a stop too, when `run` refuses.
      await this.#connection.run(`set search_path = ${literal(own)}`);
      await this.#connection.run(`detach ${ASIDE}`);
    }
  }

  /** Whether all these tables exist; views do not count. */
  async hasTable(...names: readonly string[]): Promise<boolean> {
    for (const name of names) if ((await this.#guard(() => this.#kindOf(name))) !== 'table') return false;
    return true;
  }

  /** Opens the table as if to add rows. A query for its name would list all tables with all columns, and take sixty times as long. */
  async #kindOf(name: string): Promise<'table' | 'view' | undefined> {
    try {
      (await this.#connection.createAppender(name)).closeSync();
      return 'table';
    } catch (cause) {
      if (NO_TABLE.test(messageOf(cause))) return undefined;
      if (A_VIEW.test(messageOf(cause))) return 'view';
      throw cause;
    }
  }

  /** Whether a view with this name exists. */
  async hasView(name: string): Promise<boolean> {
    return (await this.#guard(() => this.#kindOf(name))) === 'view';
  }

  /** Whether the store has never had a permanent table; works after `interrupt` too. */
  async isEmpty(): Promise<boolean> {
    const found = await this.#connection.run('select 1 as found from duckdb_tables() where not temporary');
    return found.rowCount === 0;
  }

  /**
   * Fills a table from memory, for configuration and other small tables.
   * @param rows each with the columns of the definition, in order
   * @param kind whether the table stays or belongs to this session
   */
  async fillTable(
    name: string,
    definition: TableDefinition,
    rows: readonly (readonly Cell[])[],
    kind: 'stays' | 'temporary' = 'stays',
  ): Promise<void> {
    await this.defineTable(name, definition, kind === 'temporary' ? kind : 'replace');
    await this.addRows(name, definition, rows, kind);
  }

  /**
   * Adds rows from memory to a table.
   * @param rows each with the columns of the definition, in order
   * @param kind whether the table is permanent, or of this session only
   */
  async addRows(
    name: string,
    definition: TableDefinition,
    rows: readonly (readonly Cell[])[],
    kind: 'stays' | 'temporary' = 'stays',
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.#guard(async () => {
      const appender = await (kind === 'temporary'
        ? this.#connection.createAppender(name, 'main', 'temp')
        : this.#connection.createAppender(name));
      for (const chunk of chunksOf(definition, rows)) appender.appendDataChunk(chunk);
      appender.closeSync();
    });
  }

  /** Writes the rows of a SELECT to a file within the allowed folder, in the order of the SELECT. @returns rows written */
  async writeFile(path: string, format: FileFormat, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.run(copyToFile(path, format, select), parameters);
  }

  /**
   * Writes the rows of a SELECT to Parquet files in a new folder within the allowed one, in no order.
   * @param bytes about how large a file may become
   * @returns rows written
   */
  async writeFiles(folder: string, bytes: number, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.run(copyToFolder(folder, bytes, select), parameters);
  }

  /**
   * Writes the rows of a SELECT to Parquet files in a new folder within the allowed one, in no order, in one pass. Rows with the same values of some columns
   * get a folder of their own, `column=value` within `column=value`, without these columns. Without rows there is no file.
   * @returns rows written
   */
  async writeFilesBy(
    columns: readonly string[],
    folder: string,
    select: string,
    parameters: Parameters = {},
  ): Promise<number> {
    return await this.run(copyToFoldersBy(columns, folder, select), parameters);
  }

  /** As in `Questions`; a text that this connection knows already costs nothing. */
  async define(sql: string): Promise<void> {
    const name = /^create or replace temp(?:orary)? macro (?<name>\w+)/mu.exec(sql)?.groups?.['name'];
    if (name !== undefined && this.#macros.get(name) === sql) return;
    await this.run(sql);
    if (name !== undefined) this.#macros.set(name, sql);
  }

  /** Runs work with parallel queries on committed data. Its tables are dropped when it is done. One at a time. */
  async sideBySide<Result>(work: (pool: ConnectionPool) => Promise<Result>): Promise<Result> {
    const pool = await ConnectionPool.open(this.#instance, POOL_SIZE, (asked) => this.#guard(asked), this.#aside);
    this.#pool = pool;
    try {
      return await work(pool);
    } catch (error) {
      // After an error, the remaining queries are useless.
      pool.interrupt();
      throw error;
    } finally {
      // Until then, a stop must reach queries that still run.
      await pool.close();
      this.#pool = undefined;
    }
  }

  /** Runs work in one transaction: all or nothing. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.run('begin transaction');
    try {
      const result = await work();
      await this.run('commit');
      return result;
    } catch (error) {
      // Tables of the transaction are gone after a rollback.
      this.#macros.clear();
      // Required after a stop too, when `run` refuses.
      await this.#connection.run('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** Runs work in a transaction, takes back all that it did, and returns its result. */
  async takenBack<Result>(work: () => Promise<Result>): Promise<Result> {
    const taken = new Error('taken back');
    const results: Result[] = [];
    try {
      await this.transaction(async () => {
        results.push(await work());
        throw taken;
      });
    } catch (error) {
      if (error !== taken) throw error;
    }
    return results[0] as Result;
  }

  /** Ends the running statement, which then throws UserError INTERRUPTED. Every later statement throws it too, so that a stop between two statements counts. */
  interrupt(): void {
    this.#isStopped = true;
    const end = (): void => {
      this.#connection.interrupt();
      this.#pool?.interrupt();
    };
    for (const store of [...this.#apart, ...this.#guests]) store.interrupt();
    end();
    // A statement that is still being planned forgets the interrupt when it starts.
    const again = setInterval(() => {
      if (this.#running > 0) end();
      else clearInterval(again);
    }, INTERRUPT_EVERY);
    again.unref();
  }

  /** Completed share of the running statement, 0 to 1; negative if the database cannot say. */
  get share(): number {
    return this.#connection.progress.percentage / 100;
  }

  /** A store on the same database, with temporary tables and macros of its own. Close it before this one. */
  async beside(): Promise<Store> {
    const guest = new Store(this.#path, this.#instance, await this.#instance.connect(), this);
    this.#guests.add(guest);
    if (this.#isStopped) guest.interrupt();
    return guest;
  }

  /**
   * Works in a new database beside this one. Its SELECTs and views may read this one's tables, as `database.main.table`; its own tables stay in it and
   * disappear with it.
   * @param name of the database
   * @param path of its file, within the allowed folder, or `:memory:`
   * @param work receives the new database, and the name of this one
   */
  async apart<Result>(
    name: string,
    path: string,
    work: (store: Store, database: string) => Promise<Result>,
  ): Promise<Result> {
    const [current] = await this.rows<{ name: string }>('select current_database() as name');
    const store = await this.beside();
    this.#apart.add(store);
    try {
      await store.run(`attach ${literal(path)} as ${identifier(name)}`);
      try {
        if (path !== IN_MEMORY) chmodSync(path, 0o600);
        await store.run(`use ${identifier(name)}`);
        return await work(store, current?.name ?? '');
      } finally {
        store.close();
        const left = this.#connection.run(`detach ${identifier(name)}`);
        // A stop may end this too; closing the database cleans up.
        await (this.#isStopped ? left.catch(() => undefined) : left);
      }
    } finally {
      this.#apart.delete(store);
    }
  }

  /** Runs work in which the names of tables mean those of another attached database. */
  async inDatabase<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const [current] = await this.rows<{ name: string }>('select current_database() as name');
    await this.run(`use ${identifier(name)}`);
    try {
      return await work();
    } finally {
      await this.run(`use ${identifier(current?.name ?? '')}`);
    }
  }

  /**
   * Does work in a new database, whose tables disappear with it.
   * @param path of its file, within the allowed folder, or `:memory:`
   */
  async inNewDatabase<Result>(name: string, path: string, work: () => Promise<Result>): Promise<Result> {
    await this.run(`attach ${literal(path)} as ${identifier(name)}`);
    try {
      if (path !== IN_MEMORY) chmodSync(path, 0o600);
      return await this.inDatabase(name, work);
    } finally {
      const left = this.#connection.run(`detach ${identifier(name)}`);
      // A stop may end this too; closing the store cleans up.
      await (this.#isStopped ? left.catch(() => undefined) : left);
      if (path !== IN_MEMORY) rmSync(path, { force: true });
    }
  }

  /** Writes what was committed into the database's file, as closing does if there is anything left to write. Others may read meanwhile. */
  async checkpoint(): Promise<void> {
    await this.run('checkpoint');
  }

  /** Closes the store, and all stores on its database that are still open. */
  close(): void {
    if (this.#owner !== undefined && !this.#owner.#guests.delete(this)) return;
    for (const guest of this.#guests) guest.close();
    this.#connection.closeSync();
    if (this.#owner === undefined) this.#instance.closeSync();
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isStopped) throw stoppedError();
    this.#running += 1;
    try {
      return await work();
    } catch (cause) {
      if (this.#isStopped) throw stoppedError(cause);
      throw diskFull(cause) ?? damageError(this.#path, cause) ?? cause;
    } finally {
      this.#running -= 1;
    }
  }
}

function tableText(name: string, definition: TableDefinition, mode: keyof typeof CREATE): string {
  const columns = Object.entries(definition).map(([column, type]) => `${identifier(column)} ${type}`);
  return `${CREATE[mode]} ${identifier(name)} (${columns.join(', ')})`;
}
