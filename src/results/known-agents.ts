import type { Questions, Store } from '../store/store.ts';

/** Every agent of the loaded calls of any month, with the call centre; empty if nothing is loaded. */
export async function knownAgents(
  store: Questions & Pick<Store, 'hasView'>,
): Promise<readonly { readonly vendor: string; readonly agent: string }[]> {
  // Calls are a view of what was staged, not a table.
  if (!(await store.hasView('call'))) return [];
  return await store.rows<{ vendor: string; agent: string }>(
    "select distinct vendor, agent from call where agent <> '' order by vendor, agent",
  );
}
