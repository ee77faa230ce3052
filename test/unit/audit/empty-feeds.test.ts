import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, standingParameters } from '../../../src/audit/audit.ts';
import { DuckDbEngine } from '../../../src/engines/duckdb/duckdb-engine.ts';
import { OUTCOME_WORD } from '../../../src/engines/engine.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { lawOfEachDay } from '../../../src/rulebook/law-of-day.ts';
import { standingOfLaw } from '../../../src/rulebook/outcome.ts';
import { STANDING_STEPS, type StandingStep, standingSql } from '../../../src/standing/standing.ts';
import { inWords } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

/** An absent feed costs nothing: tables that depend on it alone are made without planning their SELECT. */

const CASE = join(import.meta.dirname, '../../acceptance/cases/01-objection-at-the-other-vendor');

const FOLLOWING = STANDING_STEPS.filter((step) => step.follows !== undefined);

/** Statements reach a step through the days that they cover. */
const DAYS_WITHOUT_STATEMENTS =
  '(select * replace (false as has_all_consents, false as has_all_relations) from calendar_day)';

describe('a table that follows another', () => {
  let workspace: LoadedWorkspace;
  let given: Readonly<Record<string, number | bigint>>;
  beforeAll(async () => {
    workspace = await LoadedWorkspace.open(CASE);
    const { configuration } = workspace.workspace;
    await audit(workspace.store, configuration, SILENT, { keepsIntermediate: true });
    const { country, rules } = await lawOfEachDay();
    const definitions = rules.map(({ definition }) => definition);
    given = { ...standingParameters(configuration, country, definitions), crowd: 16 };
  });
  afterAll(() => workspace.close());

  /**
   * The number of rows of a step's SELECT, and the names and types of its columns; columns of words have the type `word`.
   * @param empty a table without rows for it
   */
  async function made(step: StandingStep, empty?: string) {
    const text = inWords(standingSql(step, standingOfLaw), OUTCOME_WORD, step.words ?? []);
    const [read, unfilled] =
      empty === 'statement' ? ['calendar_day', DAYS_WITHOUT_STATEMENTS] : [empty, `(select * from ${empty} limit 0)`];
    const sql = text.replaceAll(new RegExp(`\\b(from|join) ${read}\\b`, 'gu'), `$1 ${unfilled}`);
    expect(sql === text).toBe(empty === undefined);
    const values = Object.fromEntries(Object.entries(given).filter(([name]) => sql.includes(`$${name} `)));
    const rows = await workspace.store.createTemporaryTable('made', sql, values);
    const columns = await workspace.store.rows<{ name: string; type: string }>(
      `select column_name as name, if(data_type like 'ENUM%', 'word', data_type) as type
      from duckdb_columns() where table_name = 'made' order by column_index`,
    );
    return { rows, columns: columns.map(({ name, type }) => [name, type]) };
  }

  it.each(FOLLOWING.map((step) => [step.file, step] as const))('has no row without it: %s', async (_, step) => {
    expect((await made(step, step.follows?.table)).rows).toBe(0);
  });

  it.each(FOLLOWING.flatMap((step) => (step.adds ? [] : [[step.file, step] as const])))(
    'is made of the columns of its SELECT: %s',
    async (_, step) => {
      const isWord = (column: string): boolean => step.words?.includes(column) === true;
      const told = Object.entries(step.follows?.columns ?? {});
      expect(told.map(([column, type]) => [column, isWord(column) ? 'word' : type])).toEqual(
        (await made(step)).columns,
      );
    },
  );
});

describe('the engine of the store', () => {
  const UNPLANNABLE = 'select call_key from nowhere';
  const follows = { table: 'handover', columns: { call_key: 'BIGINT' } } as const;

  async function withHandovers<Result>(rows: number, work: (store: Store, engine: DuckDbEngine) => Promise<Result>) {
    const store = await Store.open(':memory:');
    try {
      await store.createTable('handover', `select range as call_key from range(${rows})`);
      return await work(store, new DuckDbEngine(store));
    } finally {
      store.close();
    }
  }

  it('plans nothing that follows an empty table, nor what follows from that', async () => {
    await withHandovers(0, async (store, engine) => {
      await engine.statement({ table: 'call_delivery', follows, isKept: true, isByCall: true }, [UNPLANNABLE]);
      await engine.statement({ table: 'call_delivery', follows: { table: 'handover' }, adds: true }, [UNPLANNABLE]);
      await engine.statement({ table: 'call_handover', follows: { ...follows, table: 'call_delivery' } }, [
        UNPLANNABLE,
      ]);
      expect(await store.rows('select call_key from call_delivery')).toEqual([]);
      expect(await store.rows('select call_key from call_handover')).toEqual([]);
    });
  });

  it('plans what follows a table with rows', async () => {
    await withHandovers(2, async (store, engine) => {
      const all = 'select call_key from handover';
      await engine.statement({ table: 'call_delivery', follows }, [all]);
      await engine.statement({ table: 'call_delivery', follows: { table: 'handover' }, adds: true }, [all]);
      await engine.statement({ table: 'call_handover', follows: { ...follows, table: 'call_delivery' } }, [all]);
      expect(await store.rows('select call_key from call_delivery')).toHaveLength(4);
      expect(await store.rows('select call_key from call_handover')).toHaveLength(2);
    });
  });
});
