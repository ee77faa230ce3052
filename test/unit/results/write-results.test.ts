import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableDefinition } from '../../../src/model/facts.ts';
import { CALL_COLUMNS, FINDING_COLUMNS } from '../../../src/model/results.ts';
import { CALLS_WRITTEN, FINDINGS_WRITTEN, prepareRows, writeTables } from '../../../src/results/write-results.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const CASE = join(import.meta.dirname, '../../acceptance/cases/01-objection-at-the-other-vendor');
const inResults = (file: string): string => sqlFile(import.meta.url, `../../../src/results/${file}`);

type Node = Readonly<Record<string, unknown>>;

/** The columns that an expression uses. */
function columnsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(columnsIn);
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  if (node['class'] === 'COLUMN_REF') return [String((node['column_names'] as readonly string[]).at(-1))];
  return Object.values(node).flatMap(columnsIn);
}

let workspace: LoadedWorkspace;
beforeAll(async () => {
  workspace = await LoadedWorkspace.open(CASE);
  await workspace.judge();
  await prepareRows(workspace.store);
});
afterAll(() => workspace.close());

/** Columns of a result, by whether they are made from texts, or only from words, numbers and times. */
async function madeOfText(file: string): Promise<ReadonlyMap<string, boolean>> {
  const sql = inResults(file);
  const last = sql.lastIndexOf('\nselect\n');
  const described = await workspace.store.rows<{ column_name: string; column_type: string }>(
    `describe ${sql.slice(0, last)}\nselect * from sorted`,
  );
  const types = new Map(described.map((row) => [row.column_name, row.column_type]));
  const [serialized] = await workspace.store.rows<{ tree: string }>(
    'select json_serialize_sql(cast($sql as varchar)) as tree',
    { sql: sql.slice(last) },
  );
  const tree = JSON.parse(serialized?.tree ?? '') as {
    statements: readonly { node: { select_list: readonly Node[] } }[];
  };
  const items = tree.statements[0]?.node.select_list ?? [];
  return new Map(
    items.map((item) => {
      const columns = columnsIn(item);
      const name = String(item['alias'] === '' ? columns[0] : item['alias']);
      const isOurs = (type: string): boolean =>
        type.startsWith('ENUM') ? name !== 'source_file' : ['BIGINT', 'INTEGER', 'BOOLEAN'].includes(type);
      return [name, !columns.every((column) => isOurs(types.get(column) ?? 'unknown'))];
    }),
  );
}

describe('columns whose cells are not checked', () => {
  it.each([
    ['findings.sql', FINDING_COLUMNS as TableDefinition, FINDINGS_WRITTEN],
    ['calls.sql', CALL_COLUMNS, CALLS_WRITTEN],
  ])('of %s are all those that are made of no text', async (file, columns, written) => {
    const made = await madeOfText(file);
    expect([...made.keys()]).toEqual(Object.keys(columns));
    const ours = Object.keys(columns).filter((column) => made.get(column) === false && columns[column] === 'VARCHAR');
    expect([...written].sort()).toEqual(ours.sort());
  });

  it('hold words that come from no file, except for the call centre and the source of the lead', () => {
    const words = sqlFile(new URL('../../../src/audit/audit.ts', import.meta.url).href, './word.sql');
    const from = [...words.matchAll(/select (\w+)(?: as word)?\n {4}from (\w+)\n/gu)];
    expect(from.map(([, column, table]) => `${table}.${column}`)).toEqual([
      'written_word.word',
      'rule.rule',
      'rule.cause',
      'rule_version.level',
      'near_miss.near_miss',
      'regime.regime',
      'entity.sender',
      'vendor.vendor',
      'call.vendor',
      'call.lead_source',
    ]);
  });
});

describe('a cell of a CSV', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-csv-cell-'));
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(':memory:', { allowedDirectory: folder, keepsOrder: true });
    for (const macro of ['spreadsheet-safe.sql', 'csv-cell.sql']) await store.define(inResults(macro));
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const CHARACTERS = Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code));
  it.each([
    ['each character alone', CHARACTERS],
    ['each character at the beginning', CHARACTERS.map((character) => `${character}b`)],
    ['each character within', CHARACTERS.map((character) => `a${character}b`)],
    ['each character at the end', CHARACTERS.map((character) => `a${character}`)],
    [
      'several',
      ['', '"', '""', '=1,2', 'a;=b', 'a"\n=c', ' a ', '-5,25', '+31612345678', 'a\r\n"b"', 'é=1', '\n', "'"],
    ],
  ])('is as the database would write it: %s', async (_, cells) => {
    await store.fillTable(
      't',
      { place: 'BIGINT', cell: 'VARCHAR' },
      cells.map((cell, place) => [BigInt(place), cell]),
    );
    const [ours, theirs] = [join(folder, 'ours.csv'), join(folder, 'theirs.csv')];
    await store.writeFile(
      ours,
      'lines',
      `select concat_ws(',', cast(place as varchar), coalesce(csv_cell(cell), '')) as "place,cell" from t order by place`,
    );
    await store.writeFile(
      theirs,
      'csv',
      `select place, nullif(spreadsheet_safe(cell), '') as cell from t order by place`,
    );
    expect(readFileSync(ours, 'utf8')).toBe(readFileSync(theirs, 'utf8'));
  });
});

describe('a table of results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-tables-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same bytes, in its order, whether its few rows are sorted again or its many are read in order', async () => {
    const store = await Store.open(':memory:', { allowedDirectory: folder });
    try {
      const write = async (name: string, few: number): Promise<string> => {
        const rows = `select cast(range as varchar) as id, case range % 3 when 0 then '=1' when 1 then 'a "b"' end as text from range(5000)`;
        const columns = { id: 'VARCHAR', text: 'VARCHAR' } as const;
        await writeTables(store, folder, name, columns, rows, { order: 'order by r.id desc', few });
        return readFileSync(join(folder, `${name}.csv`), 'utf8');
      };
      const few = await write('few', 5000);
      expect(few.split('\n').slice(0, 5)).toEqual(['id,text', "999,'=1", '998,', '997,"a ""b"""', "996,'=1"]);
      expect(await write('many', 4999)).toBe(few);
    } finally {
      store.close();
    }
  });
});
