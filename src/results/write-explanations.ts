import { join } from 'node:path';
import type { Progress } from '../model/progress.ts';
import { FINDINGS_ON_PAGE } from '../model/results.ts';
import { STAGE } from '../model/stages.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Why calls with a finding got their verdict, part by part. */
export const EXPLAINED_CALLS = 'explained-calls.parquet';
/** The history of each number with an explained call. */
export const TIMELINES = 'timelines.parquet';

/** Explains the calls of the table `explained_call`. @param write receives a SELECT of the parts of all explanations, in order */
export type Explainer = (write: (select: string) => Promise<void>) => Promise<void>;

/**
 * Writes into a folder (Parquet) why calls with a finding got their verdict, and the history of their numbers. Only for what the page of findings
 * shows, which is the most serious findings. Reads what `audit` left in the store.
 */
export async function writeExplanations(
  store: Store,
  folder: string,
  timeZone: string,
  explain: Explainer,
  progress: Progress,
): Promise<void> {
  const most = { most: FINDINGS_ON_PAGE };
  const calls = await store.createTemporaryTable(
    'explained_call',
    sqlFile(import.meta.url, './explained-call.sql'),
    most,
  );
  progress.stage(STAGE.explaining, calls);
  await explain(async (select) => {
    await store.writeFile(join(folder, EXPLAINED_CALLS), 'parquet', select);
  });
  progress.advance(calls, calls);
  await store.define(sqlFile(import.meta.url, './local-text.sql'));
  const timelines = sqlFile(import.meta.url, './timelines.sql');
  await store.writeFile(join(folder, TIMELINES), 'parquet', timelines, { time_zone: timeZone });
  await store.dropTable('explained_call');
  progress.done();
}
