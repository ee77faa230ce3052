import type { TableDefinition } from '../../../src/model/facts.ts';
import { identifier } from '../../../src/store/sql.ts';
import type { Cell, Parameters, Store } from '../../../src/store/store.ts';

/** The SELECT of a statement as in its file, and the faulty one that runs instead. */
export interface Fault {
  readonly statement: string;
  readonly faulty: string;
}

/** The store's methods that an audit uses. */
type AuditedStore = Pick<
  Store,
  | 'createTable'
  | 'createTemporaryTable'
  | 'createView'
  | 'createWords'
  | 'insertInto'
  | 'defineTable'
  | 'defineTables'
  | 'addRows'
  | 'dropTable'
  | 'fillTable'
  | 'rows'
  | 'runAll'
  | 'transaction'
>;

type ParametersOf<Method extends 'defineTables' | 'addRows'> = globalThis.Parameters<Store[Method]>;

/** One operation of the audit on a table. */
interface Deed {
  readonly kind: 'define' | 'create' | 'insert';
  readonly table: string;
  readonly statement: string;
  /** Repeats it with this statement. */
  readonly again: (statement: string) => Promise<unknown>;
}

/** All operations that make one table, from its definition to the last insert. */
interface Step {
  readonly table: string;
  readonly deeds: readonly Deed[];
  /** Digest of the whole table without a fault. */
  readonly print: string;
  /** Digests by column; undefined if a call may have several rows, because the columns of a row belong together. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A table that differs, and its differing columns; none: any of them. */
type Differences = Map<string, readonly string[]>;

/**
 * A recorded audit that can be repeated with a fault in one statement. The operations of an audit never depend on the rows of its
 * statements, so that repeating them in the same order gives the same audit. Only what can differ is made again: the table of the faulty
 * statement, and tables made from a table that differs. Afterwards everything is restored.
 */
export class RecordedAudit {
  readonly #store: Store;
  readonly #steps: readonly Step[];

  private constructor(store: Store, steps: readonly Step[]) {
    this.#store = store;
    this.#steps = steps;
  }

  /**
   * @param audit runs the audit through the store that it receives
   */
  static async record(store: Store, audit: (through: Store) => Promise<void>): Promise<RecordedAudit> {
    const recorder = new Recorder(store);
    await audit(recorder as unknown as Store);
    return new RecordedAudit(store, await recorder.inSteps());
  }

  /**
   * Audits with a fault.
   * @param look called while the store holds the effects of the fault; not called if nothing differs
   * @returns its result; undefined: no table differs
   * @throws Error of the database, if it cannot run the faulty statement
   */
  async withFault<Seen>(fault: Fault, look: () => Promise<Seen>): Promise<Seen | undefined> {
    const first = this.#steps.findIndex(({ deeds }) =>
      deeds.some(({ statement }) => statement.includes(fault.statement)),
    );
    // An audit leaves out the steps that follow from empty feeds.
    if (first < 0) return undefined;
    await this.#store.run('begin transaction');
    try {
      const different = await this.#redo(first, fault);
      return different ? await look() : undefined;
    } finally {
      await this.#store.run('rollback');
    }
  }

  /** @returns whether any table differs */
  async #redo(first: number, fault: Fault): Promise<boolean> {
    const different: Differences = new Map();
    for (const [index, step] of this.#steps.entries()) {
      if (index < first) continue;
      if (index > first && !step.deeds.some(({ statement }) => reads(statement, different))) continue;
      for (const { statement, again } of step.deeds) {
        await again(statement.replace(fault.statement, () => fault.faulty));
      }
      // A table that is made twice may differ only the first time.
      different.delete(step.table);
      if ((await printOf(this.#store, step.table)) !== step.print)
        different.set(step.table, await this.#differencesIn(step));
      else if (index === first) break;
    }
    return different.size > 0;
  }

  async #differencesIn({ table, columns }: Step): Promise<readonly string[]> {
    if (columns.size === 0) return [];
    const now = await columnsOf(this.#store, table);
    const isSameCalls = now.get('call_key') === columns.get('call_key');
    return isSameCalls ? [...columns.keys()].filter((column) => now.get(column) !== columns.get(column)) : [];
  }
}

/**
 * A store that runs all operations and records how each table was made. It drops nothing, because intermediate tables are needed again.
 */
class Recorder implements AuditedStore {
  readonly #store: Store;
  readonly #deeds: Deed[] = [];
  /** The contents of a table when the operations turned to another one: it may be made again later. */
  readonly #held: Map<Deed, Pick<Step, 'print' | 'columns'>> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  /** A query changes no table. */
  async rows<Row = Record<string, Cell>>(sql: string, parameters: Parameters = {}): Promise<Row[]> {
    return await this.#store.rows<Row>(sql, parameters);
  }

  async createTable(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.#do('create', name, select, (statement) =>
      this.#store.createTable(name, statement, namedIn(statement, parameters)),
    );
  }

  async createTemporaryTable(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.#do('create', name, select, (statement) =>
      this.#store.createTemporaryTable(name, statement, namedIn(statement, parameters)),
    );
  }

  async createView(name: string, select: string): Promise<void> {
    await this.#do('create', name, select, (statement) => this.#store.createView(name, statement));
  }

  async insertInto(name: string, select: string, parameters: Parameters = {}): Promise<number> {
    return await this.#do('insert', name, select, (statement) =>
      this.#store.insertInto(name, statement, namedIn(statement, parameters)),
    );
  }

  async defineTable(name: string, definition: TableDefinition, mode?: 'temporary'): Promise<void> {
    await this.#do('define', name, '', () => this.#store.defineTable(name, definition, mode));
  }

  async fillTable(name: string, definition: TableDefinition, rows: readonly (readonly Cell[])[]): Promise<void> {
    await this.#store.fillTable(name, definition, rows);
  }

  /** The input besides the facts contains no statement that judges. */
  async defineTables(...given: ParametersOf<'defineTables'>): Promise<void> {
    await this.#store.defineTables(...given);
  }

  async addRows(...given: ParametersOf<'addRows'>): Promise<void> {
    await this.#store.addRows(...given);
  }

  async runAll(statements: readonly string[]): Promise<void> {
    await this.#store.runAll(statements);
  }

  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return await this.#store.transaction(work);
  }

  /** No fault changes the set of words. */
  async createWords(name: string, select: string): Promise<void> {
    await this.#store.createWords(name, select);
  }

  async dropTable(): Promise<void> {}

  async #do<Result>(
    kind: Deed['kind'],
    table: string,
    statement: string,
    again: (statement: string) => Promise<Result>,
  ): Promise<Result> {
    if (this.#deeds.at(-1)?.table !== table) await this.#look();
    this.#deeds.push({ kind, table, statement, again });
    return await again(statement);
  }

  async #look(): Promise<void> {
    const last = this.#deeds.at(-1);
    if (last === undefined) return;
    const { table } = last;
    this.#held.set(last, { print: await printOf(this.#store, table), columns: await columnsOf(this.#store, table) });
  }

  async inSteps(): Promise<readonly Step[]> {
    await this.#look();
    const steps: Step[] = [];
    let from = 0;
    while (from < this.#deeds.length) {
      const { kind, table } = this.#deeds[from] as Deed;
      const last = this.#deeds.findLastIndex((deed) => deed.kind === 'insert' && deed.table === table);
      // An empty table is defined, and nothing is added to it.
      const until = kind === 'define' ? Math.max(from, last) + 1 : from + 1;
      const deeds = this.#deeds.slice(from, until);
      const held = this.#held.get(deeds.at(-1) as Deed);
      if (held === undefined) throw new Error(`the deeds of ${table} do not follow one another`);
      steps.push({ table, deeds, ...held });
      from = until;
    }
    return steps;
  }
}

/** A faulty statement may name fewer parameters, and the database refuses unused ones. */
function namedIn(statement: string, parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => new RegExp(`\\$${name}\\b`, 'u').test(statement)),
  );
}

/** Whether a statement may read something that differs. */
function reads(laid: string, different: Differences): boolean {
  // The wrapper of a SELECT, for its words and its order, reads no table.
  const statement = laid.replaceAll(/^select \* .*from \($/gmu, '');
  const names = (word: string): boolean => new RegExp(`\\b${word}\\b`, 'u').test(statement);
  return [...different].some(
    ([table, columns]) => names(table) && (columns.length === 0 || statement.includes('*') || columns.some(names)),
  );
}

/** A text that is the same for the same rows in any order. */
async function printOf(store: Store, table: string): Promise<string> {
  const name = identifier(table);
  const [row] = await store.rows<{ print: string }>(`select ${printExpression(name)} as print from ${name}`);
  return row?.print ?? '';
}

/** The hash alone does not distinguish 0 from -1 in a sum, and the text alone does not distinguish null from its name. */
function printExpression(printed: string): string {
  const sum = (hashed: string): string => `coalesce(sum(cast(hash(${hashed}) as hugeint)), 0)`;
  return `count(*) || ' ' || ${sum(printed)} || ' ' || ${sum(`cast(${printed} as varchar)`)}`;
}

/** Such a text for each column of a table with one row per call; undefined for other tables. */
async function columnsOf(store: Store, table: string): Promise<ReadonlyMap<string, string>> {
  const found = await store.rows<{ column_name: string }>(
    `select column_name from duckdb_columns() where table_name = $table`,
    { table },
  );
  const columns = found.map((row) => row.column_name);
  if (!columns.includes('call_key')) return new Map();
  const name = identifier(table);
  const prints = columns.map(
    (column) => `${printExpression(`row(call_key, ${identifier(column)})`)} as ${identifier(column)}`,
  );
  const [row] = await store.rows<Record<string, string>>(
    `select ${prints.join(', ')} from ${name} having count(*) = count(distinct call_key)`,
  );
  return new Map(Object.entries(row ?? {}));
}
