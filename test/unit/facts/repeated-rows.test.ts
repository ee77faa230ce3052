import { expect, it } from 'vitest';
import { noteRepeatedRows } from '../../../src/facts/repeated-rows.ts';
import { defineStagedTables } from '../../../src/staging/define-staged-tables.ts';
import type { Store } from '../../../src/store/store.ts';
import { borrowStore } from '../../kept-stores.ts';

/** Loads a file of objections, with this many usable rows, in place of its previous reading. */
async function replace(store: Store, unit: number, sha256: string, rows: number): Promise<void> {
  await store.run(
    `insert into staged_file by name select ${unit} as unit, '${sha256}' as sha256, 'objections' as feed`,
  );
  await store.run(
    `insert into staged_objections by name
    select ${unit} as unit, range + 1 as source_row, 'O-' || range as objection_id from range(${rows})`,
  );
  await noteRepeatedRows(store, [{ unit, feed: 'objections' }]);
  await store.run(`create or replace table loaded_unit as select ${unit} as unit`);
}

it('counts the rows of a file that went more than once by the reading with most of them', async () => {
  const store = await borrowStore();
  await defineStagedTables(store);
  await store.run('create table loaded_unit (unit integer)');
  await store.run('create table superseded (feed varchar, unit integer, source_row bigint, fate varchar)');
  // First with ten usable rows; then another file; then the same file with all twelve; then again another file.
  await replace(store, 1, 'first', 10);
  await replace(store, 2, 'second', 10);
  await replace(store, 3, 'first', 12);
  await replace(store, 4, 'third', 10);
  expect(await store.rows("select max(rows) as rows from former_file where sha256 = 'first'")).toEqual([{ rows: 12n }]);
});
