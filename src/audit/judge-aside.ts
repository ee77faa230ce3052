import type { Configuration, Days } from '../model/configuration.ts';
import { SILENT } from '../model/progress.ts';
import type { Parameters, Store } from '../store/store.ts';
import { audit, storeInputs } from './audit.ts';
import { judgeTouchedCalls } from './earlier-deliveries.ts';

/** Every day that a call can have. */
const ALWAYS: readonly Days[] = [{ from: '1900-01-01', to: '2100-12-31' }];

/**
 * Judges some calls of any day, each by the law of its own day and with the whole history, as an audit of its month would. While the work runs, the store shows
 * their verdicts instead of those of its last audit. Its file does not change.
 * @param calls a SELECT of their keys, as `call_key`
 */
export async function judgeAside<Result>(
  store: Store,
  configuration: Configuration,
  calls: string,
  parameters: Parameters,
  work: () => Promise<Result>,
): Promise<Result> {
  return await store.aside(async () => {
    await store.createTemporaryTable('rejudged_call', calls, parameters);
    // The view of these calls reads these tables.
    await storeInputs(store, configuration, { periods: ALWAYS });
    try {
      await judgeTouchedCalls(store);
      await audit(store, configuration, SILENT, { periods: ALWAYS });
    } finally {
      await store.run('drop view if exists temp.call_scope');
      await store.dropTable('rejudged_call');
    }
    return await work();
  });
}
