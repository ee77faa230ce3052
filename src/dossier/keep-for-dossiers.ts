import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Tables that tell of all calls what dossiers ask, each by the file that gives it; those of numbers are in their order, so that one number is found in a small part of them. */
const KEPT = {
  loaded_span: 'loaded-span',
  touched_number: 'touched-number',
  vendor_number: 'vendor-number',
} as const;

/** Keeps beside the verdicts what all calls must be gone through for: dossiers ask it again and again. */
export async function keepForDossiers(store: Store): Promise<void> {
  for (const [table, file] of Object.entries(KEPT))
    await store.createTable(table, sqlFile(import.meta.url, `./${file}.sql`));
}
