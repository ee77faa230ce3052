import type { Configuration } from '../model/configuration.ts';
import type { Store } from '../store/store.ts';
import { defineMacros } from './macros.ts';
import { createNumberReadings } from './numbers/read-numbers.ts';
import { ZoneTables } from './zones/zone-tables.ts';

/** The input for reading every file. */
export type Readers = Pick<Configuration, 'client' | 'vendors'>;

/** Prepares a store for reading files: macros, clocks, and the names of call centres and companies. */
export async function prepareStaging(store: Store, { client, vendors }: Readers): Promise<ZoneTables> {
  await defineMacros(store);
  const zones = await ZoneTables.create(store, client.timeZone);
  await createNumberReadings(store);
  const names = client.entities.flatMap(({ id, name, brands, tookOver }) => [id, name, ...brands, ...tookOver]);
  const vendorIds = vendors.map((vendor) => vendor.id);
  await fillList(store, 'known_vendor', 'id', vendorIds);
  const lowerNames = names.map((name) => name.toLowerCase());
  await fillList(store, 'known_entity_name', 'name', lowerNames);
  return zones;
}

/** Makes a temporary table with one column of distinct texts. */
export async function fillList(store: Store, table: string, column: string, items: readonly string[]): Promise<void> {
  const rows = [...new Set(items)].map((item) => [item]);
  await store.fillTable(table, { [column]: 'VARCHAR' }, rows, 'temporary');
}
