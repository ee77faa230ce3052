import type { TableDefinition } from '../../../src/model/facts.ts';
import { identifier } from '../../../src/store/sql.ts';
import type { Cell, Parameters, Store } from '../../../src/store/store.ts';

/** The SELECT of a statement, as it stands in its file, and the faulty one that is run in its place. */
export interface Fault {
  readonly statement: string;
  readonly faulty: string;
}

/** What an audit asks of a store. */
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

/** Something that the audit had done to a table. */
interface Deed {
  readonly kind: 'define' | 'create' | 'insert';
  readonly table: string;
  readonly statement: string;
  /** Does it again with this statement. */
  readonly again: (statement: string) => Promise<unknown>;
}

/** All that makes one table; a table that grows is made from its definition to what is added last. */
interface Step {
  readonly table: string;
  readonly deeds: readonly Deed[];
  /** What the table holds where there is no fault, as a whole. */
  readonly print: string;
  /** The same column by column; nothing where a call may have several rows, as the columns of a row belong together. */
  readonly columns: ReadonlyMap<string, string>;
}

/** A table that differs, and in which columns; none: any of them. */
type Differences = Map<string, readonly string[]>;

/**
 * An audit that was done once and is done again with a fault in one of its statements. What an audit does never depends on what its
 * statements give, so that the same deeds in the same order are the same audit. Only what can differ is made again: the table of the faulty
 * statement, and those made of a table that differs. Afterwards everything is as it was.
 */
export class RecordedAudit {
  readonly #store: Store;
  readonly #steps: readonly Step[];

  private constructor(store: Store, steps: readonly Step[]) {
    this.#store = store;
    this.#steps = steps;
  }

  /** @param audit does the audit through the store that it is given */
  static async record(store: Store, audit: (through: Store) => Promise<void>): Promise<RecordedAudit> {
    const recorder = new Recorder(store);
    await audit(recorder as unknown as Store);
    return new RecordedAudit(store, await recorder.inSteps());
  }

  /**
   * Audits with a fault.
   * @param look told while the store holds what the fault led to; not asked where nothing differs
   * @returns what was seen; undefined: no table differs
   * @throws Error of the database, where it cannot run the faulty statement
   */
  async withFault<Seen>(fault: Fault, look: () => Promise<Seen>): Promise<Seen | undefined> {
    const first = this.#steps.findIndex(({ deeds }) =>
      deeds.some(({ statement }) => statement.includes(fault.statement)),
    );
    if (first < 0) throw new Error('the audit runs no such statement');
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
      // A table that is made twice may differ the first time only.
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

/** A store that does what it is asked and remembers how a table was made. Nothing is dropped: what is made in between is needed again. */
class Recorder implements AuditedStore {
  readonly #store: Store;
  readonly #deeds: Deed[] = [];
  /** What a table held when the deeds turned to another: it may be made anew later. */
  readonly #held: Map<Deed, Pick<Step, 'print' | 'columns'>> = new Map();

  constructor(store: Store) {
    this.#store = store;
  }

  /** A question changes no table. */
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

  /** What is given beside the facts holds no statement that judges. */
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

  /** No fault changes which words there are. */
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
      const until = kind === 'define' ? last + 1 : from + 1;
      const deeds = this.#deeds.slice(from, until);
      const held = this.#held.get(deeds.at(-1) as Deed);
      if (held === undefined) throw new Error(`the deeds of ${table} do not follow one another`);
      steps.push({ table, deeds, ...held });
      from = until;
    }
    return steps;
  }
}

/** A faulty statement may name fewer parameters, and the database wants no others. */
function namedIn(statement: string, parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => new RegExp(`\\$${name}\\b`, 'u').test(statement)),
  );
}

/** Whether a statement may read something that differs. */
function reads(laid: string, different: Differences): boolean {
  // What is only put around a SELECT, for its words and its order, reads no table.
  const statement = laid.replaceAll(/^select \* .*from \($/gmu, '');
  const names = (word: string): boolean => new RegExp(`\\b${word}\\b`, 'u').test(statement);
  return [...different].some(
    ([table, columns]) => names(table) && (columns.length === 0 || statement.includes('*') || columns.some(names)),
  );
}

/** A text that is the same for the same rows, in whatever order. */
async function printOf(store: Store, table: string): Promise<string> {
  const name = identifier(table);
  const [row] = await store.rows<{ print: string }>(`select ${printExpression(name)} as print from ${name}`);
  return row?.print ?? '';
}

/** The hash alone does not tell 0 from -1 in a sum, and the text alone not null from its name. */
function printExpression(printed: string): string {
  const sum = (hashed: string): string => `coalesce(sum(cast(hash(${hashed}) as hugeint)), 0)`;
  return `count(*) || ' ' || ${sum(printed)} || ' ' || ${sum(`cast(${printed} as varchar)`)}`;
}

/** Such a text of each column of a table that has a row per call; nothing of another. */
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
