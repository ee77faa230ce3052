import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/**
 * Tables about all calls that dossiers query, by the file that makes each. Those about numbers are sorted by number, so that a query for one number
 * reads a small part.
 */
const KEPT = {
  loaded_span: 'loaded-span',
  touched_number: 'touched-number',
  vendor_number: 'vendor-number',
} as const;

/** Stores beside the verdicts whatever takes a pass over all calls, because dossiers need it again and again. */
export async function keepForDossiers(store: Store): Promise<void> {
  for (const [table, file] of Object.entries(KEPT))
    await store.createTable(table, sqlFile(import.meta.url, `./${file}.sql`));
}
