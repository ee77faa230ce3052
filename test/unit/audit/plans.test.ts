import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import { load } from '../../../src/facts/load.ts';
import { findGaps } from '../../../src/gaps/find-gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { prepareRows } from '../../../src/results/write-results.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { type Parameters, Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { generateWorkspace } from '../../bench/generate.ts';

/**
 * No statement of an audit explodes: none compares all rows with all rows, and none produces more intermediate rows than its input
 * explains, even though one number has a tenth of all calls and a twentieth of all consents.
 */

const CALLS = 20_000;
/** The most rows of an operator per call: a call has a few persons, records and findings. */
const MOST_ROWS_PER_CALL = 6;
/** The most rows of a list that does not grow with the calls. */
const SHORT_LIST = 10;
const TIMEOUT = 300_000;
/** Enough characters to recognise a query. */
const QUESTION_CHARACTERS = 80;

/** Joins that compare every pair of rows. */
const PAIRWISE = ['NESTED_LOOP_JOIN', 'BLOCKWISE_NL_JOIN', 'CROSS_PRODUCT', 'IE_JOIN', 'PIECEWISE_MERGE_JOIN'];

interface Operator {
  readonly operator_name?: string;
  readonly operator_cardinality?: number;
  readonly extra_info?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Operator[];
}

interface Profiled {
  /** The table that a statement makes or fills; for a query its first words. */
  readonly table: string;
  readonly operators: readonly Operator[];
}

const RESULTS = new URL('../../../src/results/write-results.ts', import.meta.url).href;

const directory = mkdtempSync(join(tmpdir(), 'belaudit-plans-'));
const statements: Profiled[] = [];
let calls = 0;

beforeAll(async () => {
  await generateWorkspace(CALLS, directory);
  const workspace = openWorkspace(directory);
  mkdirSync(workspace.temporaryDirectory, { recursive: true });
  const store = await Store.open(':memory:', {
    allowedDirectory: workspace.directory,
    temporaryDirectory: workspace.temporaryDirectory,
  });
  try {
    await load(workspace, store, SILENT);
    profile(store);
    await audit(store, workspace.configuration, SILENT);
    await checkCompleteness(store, workspace.configuration);
    await findGaps(store, { configuration: workspace.configuration, country: COUNTRY, unnamedFiles: [] });
    await prepareRows(store);
    await store.define(sqlFile(RESULTS, './local-text.sql'));
    await store.rows(sqlFile(RESULTS, './proofs.sql'), { time_zone: workspace.configuration.client.timeZone });
    const [counted] = await store.rows<{ calls: bigint }>('select count(*) as calls from call');
    calls = Number(counted?.calls);
  } finally {
    store.close();
  }
}, TIMEOUT);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/**
 * From now on the store records the plan of each statement that makes or fills a table, or joins several, with the number of rows of each operator.
 */
function profile(store: Store): void {
  const run = store.run.bind(store);
  const rows = store.rows.bind(store);
  const keepPlan = async (table: string, sql: string, parameters: Parameters): Promise<void> => {
    const [row] = await rows<{ explain_value: string }>(`explain (analyze, format json) ${sql}`, parameters);
    statements.push({ table, operators: operatorsOf(JSON.parse(row?.explain_value ?? '{}') as Operator) });
  };
  store.run = async (sql, parameters = {}) => {
    const table = madeBy(sql);
    if (table === undefined) return await run(sql, parameters);
    await keepPlan(table, sql, parameters);
    return 0;
  };
  store.rows = async <Row>(sql: string, parameters: Parameters = {}): Promise<Row[]> => {
    if (/ join /u.test(sql)) await keepPlan(sql.slice(0, QUESTION_CHARACTERS), sql, parameters);
    return await rows<Row>(sql, parameters);
  };
  const makes =
    (kind: 'table' | 'temporary table') =>
    async (name: string, select: string, parameters: Parameters = {}): Promise<number> => {
      await keepPlan(name, `create or replace ${kind} "${name}" as\n${select}`, parameters);
      const [made] = await rows<{ rows: bigint }>(`select count(*) as rows from "${name}"`);
      return Number(made?.rows);
    };
  store.createTable = makes('table');
  store.createTemporaryTable = makes('temporary table');
}

/** The table that a statement fills. */
function madeBy(sql: string): string | undefined {
  return /^insert into "?(\w+)"? by name\n/u.exec(sql)?.[1];
}

function operatorsOf(operator: Operator): Operator[] {
  return [operator, ...(operator.children ?? []).flatMap(operatorsOf)];
}

interface Found {
  readonly table: string;
  readonly operator: Operator;
}

function allOperators(): Found[] {
  return statements.flatMap(({ table, operators }) => operators.map((operator) => ({ table, operator })));
}

function described(found: readonly Found[]): string[] {
  return found.map(
    ({ table, operator }) =>
      `${table}: ${operator.operator_name} gives ${operator.operator_cardinality} rows, ${JSON.stringify(operator.extra_info)}`,
  );
}

describe('the plans of an audit', () => {
  it('are those of all its steps', () => {
    const tables = new Set(statements.map(({ table }) => table));
    for (const table of [
      'standing',
      'call_consent',
      'rule_hit',
      'finding',
      'responsibility',
      'verdict',
      'completeness',
      'finding_near_miss',
    ]) {
      expect(tables).toContain(table);
    }
    const joins = allOperators().filter(({ operator }) => operator.operator_name === 'HASH_JOIN');
    expect(joins.length).toBeGreaterThan(100);
  });

  it('compare no table with another row by row', () => {
    // A list from the configuration or the rulebook, such as the regimes, may be joined with every row of another list.
    const isShort = ({ children = [] }: Operator): boolean =>
      children.some((child) => (child.operator_cardinality ?? 0) <= SHORT_LIST);
    const found = allOperators().filter(
      ({ operator }) => PAIRWISE.includes(operator.operator_name ?? '') && !isShort(operator),
    );
    expect(described(found)).toEqual([]);
  });

  it('make on their way no more rows than a few for each call', () => {
    expect(calls).toBeGreaterThan(CALLS * 0.9);
    const found = allOperators().filter(
      ({ operator }) => (operator.operator_cardinality ?? 0) > MOST_ROWS_PER_CALL * calls,
    );
    expect(described(found)).toEqual([]);
  });
});
