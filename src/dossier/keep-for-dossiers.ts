import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/**
 * Tables over all calls that dossiers query, each by its file; those about numbers are sorted by number, so that one number is found in a small part
 * of them.
 */
const KEPT = {
  loaded_span: 'loaded-span',
  touched_number: 'touched-number',
  vendor_number: 'vendor-number',
} as const;

/** Stores beside the verdicts what requires a pass over all calls: dossiers need it again and again. */
export async function keepForDossiers(store: Store): Promise<void> {
  for (const [table, file] of Object.entries(KEPT))
    await store.createTable(table, sqlFile(import.meta.url, `./${file}.sql`));
}
