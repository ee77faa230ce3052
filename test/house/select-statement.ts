import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A node of the tree that DuckDB's `json_serialize_sql` returns. */
type Node = Readonly<Record<string, unknown>>;

/** The properties of one SELECT, as the database parses it. */
export interface SelectStatement {
  /** Tables that it reads, without its own common table expressions; sorted. */
  readonly tables: readonly string[];
  /** Table functions such as `read_csv`; sorted. */
  readonly tableFunctions: readonly string[];
  /** Names of its `$parameters`, sorted. */
  readonly parameters: readonly string[];
  /** Parameters that occur without a cast; sorted. */
  readonly uncastParameters: readonly string[];
  /** Names of the columns that it returns, `*` for all of a table. */
  readonly columns: readonly string[];
  /** Everything outside the portable subset (docs/architecture.md), in words; empty: it is portable. */
  readonly unportable: readonly string[];
}

/** Parses SQL as the database does, without running it. */
export class SqlReader {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<SqlReader> {
    const instance = await DuckDBInstance.create(':memory:');
    return new SqlReader(await instance.connect());
  }

  close(): void {
    this.#connection.closeSync();
  }

  /** The number of statements in a text. */
  async countStatements(sql: string): Promise<number> {
    return (await this.#connection.extractStatements(sql)).count;
  }

  /**
   * @throws Error with the database's message if the text is no SELECT
   */
  async readSelect(sql: string): Promise<SelectStatement> {
    const query = 'select json_serialize_sql(cast($sql as varchar), skip_null := false) as tree';
    const reader = await this.#connection.runAndReadAll(query, { sql });
    const tree = JSON.parse(String(reader.getRowObjects()[0]?.['tree'])) as Node;
    if (tree['error'] === true) throw new Error(String(tree['error_message']));
    const [statement] = tree['statements'] as readonly Node[];
    if (statement === undefined) throw new Error('no statement');
    return describe(statement['node'] as Node);
  }
}

function describe(select: Node): SelectStatement {
  const nodes = [...walk(select)];
  const named = new Set(nodes.flatMap(({ node }) => commonTableNames(node)));
  const ofType = (type: string): readonly Node[] =>
    nodes.map(({ node }) => node).filter((node) => node['type'] === type);
  const parameters = nodes.filter(({ node }) => node['class'] === 'PARAMETER');
  const uncast = parameters.filter(({ parent }) => parent?.['class'] !== 'CAST');
  return {
    tables: sorted(ofType('BASE_TABLE').map((node) => String(node['table_name']))).filter((name) => !named.has(name)),
    tableFunctions: sorted(ofType('TABLE_FUNCTION').map((node) => String((node['function'] as Node)['function_name']))),
    parameters: sorted(parameters.map(({ node }) => String(node['identifier']))),
    uncastParameters: sorted(uncast.map(({ node }) => String(node['identifier']))),
    columns: columnsOf(select),
    unportable: sorted(nodes.flatMap(({ node, parent }) => unportableIn(node, parent))),
  };
}

function* walk(value: unknown, parent?: Node): Generator<{ readonly node: Node; readonly parent: Node | undefined }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, parent);
  } else if (value !== null && typeof value === 'object') {
    const node = value as Node;
    yield { node, parent };
    for (const child of Object.values(node)) yield* walk(child, 'class' in node ? node : parent);
  }
}

function commonTableNames(node: Node): readonly string[] {
  const map = (node['cte_map'] as { readonly map?: readonly { readonly key: string }[] } | undefined)?.map ?? [];
  return map.map(({ key }) => key);
}

function columnsOf(query: Node): readonly string[] {
  if (query['type'] === 'SET_OPERATION_NODE') {
    const sides = (query['children'] ?? [query['left']]) as readonly Node[];
    return sides[0] === undefined ? [] : columnsOf(sides[0]);
  }
  return ((query['select_list'] ?? []) as readonly Node[]).map((item) => {
    if (item['class'] === 'STAR') return '*';
    const alias = String(item['alias'] ?? '');
    return alias === '' ? String((item['column_names'] as readonly string[] | undefined)?.at(-1) ?? '?') : alias;
  });
}

/** In DuckDB, Spark, Trino and ClickHouse these mean the same for integers and text. */
const PORTABLE_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['+', '-', '*', '||', 'abs', 'lower'],
  // Apart from null arguments, which ours never have where the result is used.
  ...['least', 'greatest', 'mod'],
  ...['min', 'max', 'sum', 'count', 'count_star', 'row_number', 'lead', 'lag'],
]);
const PORTABLE_TYPES: ReadonlySet<string> = new Set(['BIGINT', 'INTEGER', 'VARCHAR', 'BOOLEAN', 'DECIMAL', 'DATE']);
const UNPORTABLE_CLASSES: ReadonlySet<string> = new Set(['LAMBDA', 'COLLATE', 'POSITIONAL_REFERENCE']);

function unportableIn(node: Node, parent: Node | undefined): readonly string[] {
  return [...ofQuery(node), ...ofJoin(node), ...ofExpression(node), ...ofWindow(node, parent)];
}

function ofQuery(node: Node): readonly string[] {
  const found: string[] = [];
  if (node['type'] === 'SELECT_NODE') {
    if (node['qualify'] !== null) found.push('qualify');
    if (node['sample'] !== null) found.push('a sample');
    if (node['aggregate_handling'] === 'FORCE_AGGREGATES') found.push('group by all');
  }
  if (node['type'] === 'RECURSIVE_CTE_NODE') found.push('a recursive query');
  if (node['type'] === 'TABLE_FUNCTION') found.push('rows from a function');
  if (node['type'] === 'PIVOT') found.push('pivot');
  if (node['type'] === 'DISTINCT_MODIFIER' && (node['distinct_on_targets'] as readonly unknown[]).length > 0) {
    found.push('distinct on');
  }
  return found;
}

function ofJoin(node: Node): readonly string[] {
  if (node['type'] !== 'JOIN') return [];
  const found: string[] = [];
  const kind = String(node['join_type']);
  const manner = String(node['ref_type']);
  if (kind !== 'INNER' && kind !== 'LEFT') found.push(`a ${kind.toLowerCase()} join`);
  if (manner !== 'REGULAR') found.push(`a join that is ${manner.toLowerCase()}`);
  const hasKey = conjuncts(node['condition']).some((condition) => condition['type'] === 'COMPARE_EQUAL');
  if (manner === 'REGULAR' && !hasKey) found.push('a join on no equal column');
  return found;
}

/** The conditions joined by AND. */
function conjuncts(condition: unknown): readonly Node[] {
  if (condition === null || typeof condition !== 'object') return [];
  const node = condition as Node;
  return node['type'] === 'CONJUNCTION_AND' ? (node['children'] as readonly Node[]).flatMap(conjuncts) : [node];
}

function ofExpression(node: Node): readonly string[] {
  const found = [...ofFunction(node)];
  if (UNPORTABLE_CLASSES.has(String(node['class'])))
    found.push(String(node['class']).toLowerCase().replaceAll('_', ' '));
  if (node['class'] === 'CAST') {
    const type = String((node['cast_type'] as Node)['id']);
    if (!PORTABLE_TYPES.has(type)) found.push(`a cast to ${type.toLowerCase()}`);
    if (node['try_cast'] === true) found.push('try_cast');
  }
  if (
    node['class'] === 'STAR' &&
    hasAny(node, ['exclude_list', 'replace_list', 'rename_list', 'qualified_exclude_list'])
  ) {
    found.push('a star with exceptions');
  }
  if (node['class'] === 'STAR' && node['columns'] === true) found.push('columns by pattern');
  return found;
}

function ofFunction(node: Node): readonly string[] {
  const name = String(node['function_name'] ?? '');
  if (name === '/') return ['division, of floats'];
  if (name !== '' && !PORTABLE_FUNCTIONS.has(name)) return [`the function ${name}`];
  return name === 'lower' && !isCompany(node) ? ['lower of anything but the name of a company'] : [];
}

/**
 * ClickHouse's `lower` changes only ASCII letters: DuckDB converts names of companies to lower case before they leave, and no other fact needs
 * that.
 */
function isCompany(node: Node): boolean {
  const [argument] = (node['children'] ?? []) as readonly Node[];
  return (argument?.['column_names'] as readonly string[] | undefined)?.at(-1) === 'entity';
}

function hasAny(node: Node, keys: readonly string[]): boolean {
  return keys.some((key) => ((node[key] ?? []) as readonly unknown[]).length > 0);
}

function ofWindow(node: Node, parent: Node | undefined): readonly string[] {
  if (node['class'] !== 'WINDOW') return [];
  const found: string[] = [];
  const type = String(node['type']);
  const isOffset = type === 'WINDOW_LEAD' || type === 'WINDOW_LAG';
  const isFramed = type === 'WINDOW_AGGREGATE' && (node['orders'] as readonly unknown[]).length > 0;
  // ClickHouse numbers rows with unsigned integers, which it cannot join with signed ones.
  if (type === 'WINDOW_ROW_NUMBER' && parent?.['class'] !== 'CAST') found.push('row_number without a cast');
  if (isOffset && node['default_expr'] === null) found.push('lead or lag without a default');
  if (isFramed && ![node['start'], node['end']].every(isRowBound))
    found.push('a running aggregate without a frame of rows');
  if (node['ignore_nulls'] === true) found.push('ignore nulls');
  if (node['exclude_clause'] !== 'NO_OTHER') found.push('a frame with an exclusion');
  return found;
}

function isRowBound(bound: unknown): boolean {
  const text = String(bound);
  return text.endsWith('_ROWS') || text === 'UNBOUNDED_PRECEDING' || text === 'UNBOUNDED_FOLLOWING';
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
