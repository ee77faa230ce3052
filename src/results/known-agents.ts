import type { Questions, Store } from '../store/store.ts';

/** Every agent of the loaded calls, of whatever month, with the call centre; empty where nothing is loaded. */
export async function knownAgents(
  store: Questions & Pick<Store, 'hasTable'>,
): Promise<readonly { readonly vendor: string; readonly agent: string }[]> {
  if (!(await store.hasTable('call'))) return [];
  return await store.rows<{ vendor: string; agent: string }>(
    "select distinct vendor, agent from call where agent <> '' order by vendor, agent",
  );
}
