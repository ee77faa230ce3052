import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { ORIGIN } from '../../model/facts.ts';
import type { JudgedBy } from '../../model/judged-by.ts';
import { maskNumbers } from '../../model/masked-numbers.ts';
import { identifier, inOrderOf, inWords, parametersIn, sqlFile } from '../../store/sql.ts';
import type { Parameters, Store } from '../../store/store.ts';
import { CALL_KEY, type Engine, type MadeTable, OUTCOME_WORD } from '../engine.ts';
import { CLAIM_TABLE, claimNode, dropLeftTables, dropMarked, forgetTables, newMark, rememberTables } from './claim.ts';
import { Cluster, type ClusterAddress, type ClusterNode } from './cluster.ts';
import { columnType, isWords, quotedNames, quoteName, tablesRead, withParameters, wordsOf } from './dialect.ts';
import { MESSAGES } from './messages.ts';
import { withNamedColumns } from './named-columns.ts';

/** The fact that is split into parts; every server gets all rows of every other fact. */
const CALLS = 'call';
/** Calls that are present as context only: they are judged in another part. */
const LOOKED_AT = 'looked_at_call';
const PLACED = 'placed_call';
/** Lists the columns of a table or step. */
const STARRED = 'starred';
const JUDGED = 'is_judged';
/** The column of facts with the name of a company as a file spells it. */
const COMPANY = 'entity';

/** Rows travel in files of about this size: a server reads each file whole into memory. */
const FILE_BYTES = 128_000_000;
/** Size of a file of calls, roughly. */
const FILE_CALLS = 2_000_000;

/** Number of calls that a server judges at once, unless the workspace sets another: they take 1 to 1.5 GB of its memory. */
const CALLS_AT_ONCE = 1_000_000;

export interface ClickHouseOptions extends ClusterAddress {
  /** A folder within which the store may write temporary files. */
  readonly temporaryDirectory: string;
  /** File in which the workspace records tables that may be left on the cluster. */
  readonly notePath: string;
  /** Number of calls that a server judges in one turn, roughly: a number that is called more often is not split. It changes no outcome. */
  readonly callsAtOnce?: number;
  readonly signal?: AbortSignal;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A table on the cluster. */
interface Made {
  readonly columns: readonly Column[];
  /** On each server. */
  readonly rows: readonly number[];
}

/** Rows in files on their way. */
interface Files {
  readonly paths: readonly string[];
  readonly rows: number;
}

/** A table on its way, with files for each server. */
interface Sent {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly files: readonly Files[];
}

/**
 * Judges on the servers of a ClickHouse cluster with the same SQL texts. Calls are split by number into parts; in each turn, every server judges one part.
 *
 * Every server holds all other facts throughout. In a turn it also holds the calls of its part, and the calls of other parts that may influence their verdicts,
 * so no statement needs rows of another server or turn. Context calls are not judged: `call_scope` marks them as outside the period. Everything that a server
 * computes for them stays there until the next turn. At the end of a turn, the kept tables come back from all servers. Tables about all calls are made in the
 * first turn only; the kept ones come back from one server, after a check that the others made the same rows.
 *
 * The store also has every table, without rows, so
 * that DuckDB can tell the columns and types of each statement.
 */
export class ClickHouseEngine implements Engine {
  readonly #store: Store;
  readonly #cluster: Cluster;
  readonly #options: ClickHouseOptions;
  readonly #files: string;
  readonly #mark = newMark();
  /** Tables of all turns: facts, and tables made from all calls. */
  readonly #whole = new Map<string, Made>();
  /** Tables of this turn. */
  readonly #made = new Map<string, Made>();
  /** Calls of each turn, including context calls. */
  #turns: readonly (readonly Sent[])[] = [];
  #turn = 0;
  /** Rows of kept tables that came back, by table. */
  readonly #fetched = new Map<string, Files>();
  /** Columns with other names stayed in the store. */
  #words: ReadonlySet<string> = new Set();
  #queries = 0;
  #isChecked = false;

  private constructor(store: Store, cluster: Cluster, options: ClickHouseOptions) {
    this.#store = store;
    this.#cluster = cluster;
    this.#options = options;
    this.#files = join(options.temporaryDirectory, 'cluster');
  }

  /**
   * Connects to the cluster, and removes tables that an earlier audit of this workspace left there.
   * @throws UserError ENGINE_UNREACHABLE, ENGINE_FAILED, ENGINE_REFUSED
   */
  static async open(store: Store, options: ClickHouseOptions): Promise<ClickHouseEngine> {
    await dropLeftTables(options.notePath, options);
    const cluster = await Cluster.open(options, options.signal);
    return new ClickHouseEngine(store, cluster, options);
  }

  async judgedBy(): Promise<JudgedBy> {
    const { version, nodes } = this.#cluster;
    return { engine: 'clickhouse', version, shards: nodes.length };
  }

  /** @throws UserError ENGINE_BUSY, ENGINE_REFUSED, ENGINE_UNREACHABLE, ENGINE_FAILED */
  async load(texts: readonly string[], made: ReadonlySet<string>): Promise<number> {
    const { notePath, database } = this.#options;
    const { nodes } = this.#cluster;
    rememberTables(notePath, { mark: this.#mark, database, urls: nodes.map(({ url }) => url) });
    // One after the other, in the same order for every audit: if two audits begin together, one of them gets all servers.
    for (const node of nodes) await claimNode(node, this.#mark);
    mkdirSync(this.#files, { recursive: true, mode: 0o700 });
    this.#words = wordsOf(texts);
    const names = await this.#namesInStore();
    const sent: Sent[] = [];
    for (const table of [...tablesRead(texts)].sort()) {
      if (made.has(table) || !names.has(table)) continue;
      const all = await this.#columnsOf(table);
      const columns = all.filter(({ name }) => this.#words.has(name));
      const isFact = all.some(({ name }) => name in ORIGIN);
      if (table === CALLS) this.#turns = await this.#writeCalls(columns);
      else sent.push(await this.#writeWhole(table, columns, isFact));
    }
    await this.#send(sent, this.#whole);
    return this.#turns.length;
  }

  async begin(turn: number): Promise<void> {
    const former = [...this.#made.keys()];
    await this.#cluster.everywhere(async (node, signal) => {
      for (const table of former) await node.run(`drop table ${quoteName(table)} sync`, signal);
    });
    this.#made.clear();
    this.#turn = turn;
    await this.#send(this.#turns[turn] ?? [], this.#made);
    await this.#assertUntouched();
    this.#isChecked = false;
  }

  async statement(made: MadeTable, selects: readonly string[], parameters: Parameters = {}): Promise<void> {
    const { table, isView, adds, isOfAll, words = [] } = made;
    const select = selects.map((select) => inWords(select, OUTCOME_WORD, words)).join('\nunion all by name\n');
    if (isView) await this.#store.createView(table, select);
    else if (!adds)
      await this.#store.createTemporaryTable(table, `select * from (\n${select}\n) as outcomes limit 0`, parameters);
    if (this.#turn > 0 && this.#whole.has(table)) return;
    const columns = await this.#columnsOf(table);
    const names = columns.map(({ name }) => name);
    const given = names.map((name) => (isView && name === JUDGED ? judgedHere() : quoteName(name))).join(', ');
    const named = await inTurn(selects, (select) => this.#named(select, parameters));
    const rows = named.map((select) => `select ${given} from (\n${withParameters(select, parameters)}\n) as outcomes`);
    const insert = `insert into ${quoteName(table)} (${quotedNames(names)})\n${rows.join('\nunion all\n')}`;
    const before = this.#whole.get(table) ?? this.#made.get(table);
    this.#queries += 1;
    const id = `${this.#mark}-${this.#queries}`;
    const written = await this.#cluster.everywhere(async (node, signal, place) => {
      if (!adds && before !== undefined) await node.run(`drop table ${quoteName(table)} sync`, signal);
      if (!adds) await node.run(this.#createText(table, columns), signal);
      return await node.run(insert, signal, parameters, `${id}-${place}`);
    });
    const added = adds ? before?.rows : undefined;
    const tables = isOfAll ? this.#whole : this.#made;
    tables.set(table, { columns, rows: written.map((count, place) => count + (added?.[place] ?? 0)) });
    // Later turns build on the tables of the first one: every server must have the same rows of them.
    if (isOfAll) await this.#assertSameEverywhere(table);
  }

  async rows({ table, isOfAll, isByCall }: MadeTable): Promise<void> {
    if (!this.#isChecked) await this.#assertUntouched();
    this.#isChecked = true;
    const made = this.#madeTable(table);
    const columns = quotedNames(made.columns.map(({ name }) => name));
    const isFetched = (place: number): boolean => !isOfAll || (this.#turn === 0 && place === 0);
    const paths = await this.#cluster.everywhere(async (node, signal, place) => {
      if (!isFetched(place)) return [];
      const path = join(this.#files, `${table}-${this.#turn}-${place}.parquet`);
      await node.fetch(`select ${columns} from ${quoteName(table)}`, path, signal);
      return [path];
    });
    const former = this.#fetched.get(table) ?? { paths: [], rows: 0 };
    const fetched = {
      paths: [...former.paths, ...paths.flat()],
      rows: former.rows + sum(made.rows.filter((_, place) => isFetched(place))),
    };
    this.#fetched.set(table, fetched);
    if (this.#turn === this.#turns.length - 1) await this.#keep(table, made.columns, fetched, isByCall === true);
  }

  /** Makes a kept table in the store from the rows that came back. */
  async #keep(table: string, columns: readonly Column[], { paths, rows }: Files, isByCall: boolean): Promise<void> {
    const files = Object.fromEntries(paths.map((path, place) => [`path_${place}`, path]));
    const given = columns.map(
      ({ name, type }) =>
        `cast(${identifier(name)} as ${isWords(type) ? identifier(OUTCOME_WORD) : type}) as ${identifier(name)}`,
    );
    const list = Object.keys(files).map((name) => `cast($${name} as varchar)`);
    const select = `select ${given.join(', ')} from read_parquet([${list.join(', ')}])`;
    // The table without rows, for this session.
    await this.#store.dropTable(table);
    const came = await this.#store.createTable(table, isByCall ? inOrderOf(select, CALL_KEY) : select, files);
    for (const path of paths) rmSync(path);
    if (came !== rows) throw lostRows(table, rows, came);
  }

  async close(): Promise<void> {
    rmSync(this.#files, { recursive: true, force: true });
    const dropped = await Promise.allSettled(
      this.#cluster.nodes.map(async (node) => {
        await node.kill(this.#mark);
        await dropMarked(node, this.#mark);
      }),
    );
    // The next audit or removal drops tables that cannot be dropped now: the note names them.
    if (dropped.every(({ status }) => status === 'fulfilled')) forgetTables(this.#options.notePath);
    await this.#cluster.close();
  }

  /** Tables and views of the store. */
  async #namesInStore(): Promise<ReadonlySet<string>> {
    const rows = await this.#store.rows<{ name: string }>(sqlFile(import.meta.url, './store-table.sql'));
    return new Set(rows.map(({ name }) => name));
  }

  async #columnsOf(table: string): Promise<readonly Column[]> {
    return await this.#store.rows<Column>(sqlFile(import.meta.url, './table-column.sql'), { table });
  }

  /** A text that names each of its columns. */
  async #named(select: string, parameters: Parameters): Promise<string> {
    return await withNamedColumns(select, async ({ table, steps }) => {
      const asked = parametersIn(steps);
      const values = Object.entries(parameters).filter(([name]) => asked.includes(name));
      await this.#store.createTemporaryTable(
        STARRED,
        `${steps}\nselect * from ${identifier(table)} limit 0`,
        Object.fromEntries(values),
      );
      return (await this.#columnsOf(STARRED)).map(({ name }) => name).filter((name) => this.#words.has(name));
    });
  }

  /** A table of which every server gets all rows. */
  async #writeWhole(table: string, columns: readonly Column[], isFact: boolean): Promise<Sent> {
    const given = columns.map((column) => travelling(column, isFact)).join(', ');
    const folder = join(this.#files, table);
    const rows = await this.#store.writeFiles(folder, FILE_BYTES, `select ${given} from ${identifier(table)}`);
    const files = { paths: rows === 0 ? [] : filesIn(folder), rows };
    return { table, columns, files: this.#cluster.nodes.map(() => files) };
  }

  /** Writes files of calls for each server and turn, including context calls. */
  async #writeCalls(columns: readonly Column[]): Promise<readonly (readonly Sent[])[]> {
    const { length: nodes } = this.#cluster.nodes;
    const { callsAtOnce = CALLS_AT_ONCE } = this.#options;
    const [stored] = await this.#store.rows<{ calls: bigint }>('select count(*) as calls from call');
    const calls = Number(stored?.calls);
    const turns = Math.max(1, Math.ceil(calls / nodes / callsAtOnce));
    await this.#store.createTemporaryTable(PLACED, sqlFile(import.meta.url, './placed-call.sql'), {
      parts: turns * nodes,
    });
    const placed = await this.#store.rows<{ part: number; calls: bigint; looked_at: bigint }>(
      sqlFile(import.meta.url, './placed-part.sql'),
    );
    const own = sum(placed.map((part) => Number(part.calls - part.looked_at)));
    if (own !== calls) throw lostRows(CALLS, calls, own);
    const pieces = Math.ceil(placed.reduce((most, part) => Math.max(most, Number(part.calls)), 1) / FILE_CALLS);
    const names = columns.map(({ name }) => `c.${identifier(name)}`).join(', ');
    const select = `select ${names}, p.part, c.call_key % cast($pieces as bigint) as piece from call as c inner join placed_call as p on c.call_key = p.call_key`;
    await this.#store.writeFilesBy(['part', 'piece'], join(this.#files, CALLS), select, { pieces });
    const others = 'select call_key, part from placed_call where not is_own';
    await this.#store.writeFilesBy(['part'], join(this.#files, LOOKED_AT), others);
    await this.#store.dropTable(PLACED);
    const filesOf = (table: string, part: number, rows: bigint = 0n): Files => ({
      paths: filesIn(join(this.#files, table, `part=${part}`)),
      rows: Number(rows),
    });
    const counted = new Map(placed.map((row) => [row.part, row]));
    return Array.from({ length: turns }, (_, turn) => {
      const parts = this.#cluster.nodes.map((_node, place) => turn * nodes + place);
      return [
        { table: CALLS, columns, files: parts.map((part) => filesOf(CALLS, part, counted.get(part)?.calls)) },
        {
          table: LOOKED_AT,
          columns: [{ name: CALL_KEY, type: 'BIGINT' }],
          files: parts.map((part) => filesOf(LOOKED_AT, part, counted.get(part)?.looked_at)),
        },
      ];
    });
  }

  /** Makes tables on the servers from the rows of their files, and deletes the files. */
  async #send(sent: readonly Sent[], made: Map<string, Made>): Promise<void> {
    await this.#cluster.everywhere(async (node, signal, place) => {
      for (const { table, columns, files } of sent) {
        await node.run(this.#createText(table, columns), signal);
        for (const path of files[place]?.paths ?? []) await node.send(table, path, signal);
      }
    });
    for (const { table, columns, files } of sent) {
      made.set(table, { columns, rows: files.map(({ rows }) => rows) });
      // Several entries may name the same server.
      for (const path of files.flatMap(({ paths }) => paths)) rmSync(path, { force: true });
    }
  }

  #createText(table: string, columns: readonly Column[]): string {
    const texts = columns.map(({ name, type }) => `${quoteName(name)} ${columnType(type)}`);
    return `create table ${quoteName(table)} (${texts.join(', ')}) engine = MergeTree order by tuple() comment '${this.#mark}'`;
  }

  #madeTable(table: string): Made {
    const made = this.#made.get(table) ?? this.#whole.get(table);
    if (made === undefined) throw new Error(`no table of the cluster: ${table}`);
    return made;
  }

  /**
   * Checks that all tables have exactly the rows that were written to them: rows that were sent twice, lost, changed or hidden from the user would change the
   * findings.
   */
  async #assertUntouched(): Promise<void> {
    await this.#cluster.everywhere(async (node, signal, place) => {
      const tables = await node.rows<{ name: string; comment: string }>(
        'select name, comment from system.tables where database = currentDatabase()',
        signal,
      );
      const stranger = tables.find(({ comment }) => comment !== this.#mark);
      if (stranger !== undefined) throw changed(node, stranger.name);
      const there = new Set(tables.map(({ name }) => name));
      const made = [...this.#whole, ...this.#made];
      const missing = [CLAIM_TABLE, ...made.map(([table]) => table)].find((table) => !there.has(table));
      if (missing !== undefined) throw changed(node, missing);
      // Counted as statements see them: the server's own counts may include rows that a policy hides.
      const counts = made.map(([table]) => `(select count() from ${quoteName(table)}) as ${quoteName(table)}`);
      const [found] = await node.rows<Readonly<Record<string, string>>>(`select ${counts.join(', ')}`, signal);
      for (const [table, { rows }] of made) if (Number(found?.[table]) !== rows[place]) throw changed(node, table);
      const [mutated] = await node.rows<{ table: string }>(
        'select table from system.mutations where database = currentDatabase() limit 1',
        signal,
      );
      if (mutated !== undefined) throw changed(node, mutated.table);
    });
  }

  /** If a table does not depend on which calls are judged, all servers must have made the same rows. */
  async #assertSameEverywhere(table: string): Promise<void> {
    const { columns } = this.#madeTable(table);
    const row = `tuple(${quotedNames(columns.map(({ name }) => name))})`;
    const sql = `select count() as rows, sum(cityHash64(toString(${row}))) as digest from ${quoteName(table)}`;
    const prints = await this.#cluster.everywhere(async (node, signal) => {
      const [print] = await node.rows<{ rows: string; digest: string }>(sql, signal);
      return `${print?.rows} ${print?.digest}`;
    });
    if (new Set(prints).size > 1) throw disagreed(table);
  }
}

/** Context calls are judged in another part. */
function judgedHere(): string {
  return `${quoteName(JUDGED)} and ${quoteName(CALL_KEY)} not in (select ${quoteName(CALL_KEY)} from ${quoteName(LOOKED_AT)})`;
}

/**
 * The expression for a column as it travels. Statements use company names of facts only in lower case. The lower case is made here, because `lower` in
 * ClickHouse changes ASCII letters only. Days before 1900, which the calendar has but no call can have, become the first day of 1900 there.
 */
function travelling({ name, type }: Column, isFact: boolean): string {
  const column = identifier(name);
  if (isFact && name === COMPANY) return `lower(${column}) as ${column}`;
  return type === 'DATE' ? `greatest(${column}, date '1900-01-01') as ${column}` : column;
}

/** Queries the store one statement at a time. */
async function inTurn<Item, Result>(items: readonly Item[], ask: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await ask(item));
  return results;
}

/** Parquet files anywhere in a folder, if it is there. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.parquet'))
    .sort()
    .map((name) => join(folder, name));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function changed(node: ClusterNode, table: string): UserError {
  return new UserError(
    'ENGINE_REFUSED',
    MESSAGES.tablesWereChanged(node.name),
    MESSAGES.noResultsWereWrittenFormerResults,
    [{ found: maskNumbers(table), message: MESSAGES.differsFromTableThatAuditMade }],
  );
}

function disagreed(table: string): UserError {
  return new UserError('ENGINE_FAILED', MESSAGES.serversOfClusterMadeDifferentRows, MESSAGES.giveServersOneVersion, [
    { found: table, message: MESSAGES.isNotSameOnAllServers },
  ]);
}

function lostRows(table: string, expected: number, found: number): UserError {
  return new UserError('ENGINE_FAILED', MESSAGES.rowsWereLost, MESSAGES.nothingWrittenRunAgain, [
    {
      found: MESSAGES.rowsFound(found, table),
      expected: MESSAGES.rows(expected),
      message: MESSAGES.rowsAreMissingOrTooMany,
    },
  ]);
}
