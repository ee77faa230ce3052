import { FACT_TABLES } from '../../../src/feeds/fact-tables.ts';
import { LEDGER_TABLES } from '../../../src/model/facts.ts';
import { identifier } from '../../../src/store/sql.ts';
import type { Store } from '../../../src/store/store.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Every fact and every line of the ledger, as text, in a fixed order. Keys that depend on the order of loading (of files, persons and calls) are
 * replaced by what they identify.
 */
export async function storedFacts(store: Store): Promise<Record<string, string[]>> {
  const files = await named(
    store,
    `select file_key, concat_ws(' ', path, feed, vendor, source_index) as name from source_file`,
  );
  const persons = await named(store, 'select person_key, person_id as name from person');
  const names: Readonly<Record<string, ReadonlyMap<unknown, string>>> = {
    file_key: files,
    replaced_by_file_key: files,
    person_key: persons,
  };
  const withNames = ([column, value]: [string, unknown]): readonly [string, unknown] => [
    column,
    column === 'call_key' || column === 'place' ? 'a key' : (names[column]?.get(value) ?? value),
  ];
  const contents: Record<string, string[]> = {};
  for (const table of [...Object.keys(FACT_TABLES), ...Object.keys(LEDGER_TABLES)]) {
    const rows = await store.rows<{ text: string }>(
      `select cast(to_json(t) as varchar) as text from ${identifier(table)} as t`,
    );
    contents[table] = rows
      .map(({ text }) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as Row).map(withNames))))
      .sort();
  }
  return contents;
}

async function named(store: Store, select: string): Promise<ReadonlyMap<unknown, string>> {
  const rows = await store.rows<Row>(select);
  return new Map(rows.map(({ name, ...key }) => [Number(Object.values(key)[0]), String(name)]));
}
