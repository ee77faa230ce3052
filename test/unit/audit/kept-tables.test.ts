import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STANDING_STEPS } from '../../../src/standing/standing.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const CASE = join(import.meta.dirname, '../../acceptance/cases/01-objection-at-the-other-vendor');

/** Columns of words, by table that is kept; those of standing are named by its steps. */
const WORDS = new Map<string, readonly string[]>([
  ['finding', ['rule', 'level', 'grade', 'reason', 'responsible', 'cause']],
  ['verdict', ['verdict']],
  ...STANDING_STEPS.flatMap(({ table, words, isKept }) => (isKept && words ? [[table, words] as const] : [])),
]);
const BY_CALL = [
  ...new Set([...STANDING_STEPS.flatMap((step) => (step.isByCall ? [step.table] : [])), 'finding', 'verdict']),
];

let workspace: LoadedWorkspace;
beforeAll(async () => {
  workspace = await LoadedWorkspace.open(CASE);
  await workspace.judge();
});
afterAll(() => workspace.close());

describe('what an audit keeps', () => {
  it.each([...WORDS])('of %s has its words as words: %j', async (table, columns) => {
    const found = await workspace.store.rows<{ column_name: string }>(
      `select column_name from duckdb_columns() where table_name = $table and data_type like 'ENUM%'`,
      { table },
    );
    expect(found.map((row) => row.column_name).sort()).toEqual([...columns].sort());
  });

  it.each(BY_CALL)('of %s stands in the order of calls', async (table) => {
    const rows = await workspace.store.rows<{ call_key: bigint }>(`select call_key from ${table} order by rowid`);
    const keys = rows.map((row) => Number(row.call_key));
    expect(keys).toEqual([...keys].sort((one, other) => one - other));
  });

  it('of findings names who answers for each, and why', async () => {
    const unanswered = await workspace.store.rows('select * from finding where responsible is null or cause is null');
    expect(unanswered).toEqual([]);
    expect(await workspace.store.rows('select 1 as found from finding limit 1')).toHaveLength(1);
  });
});
