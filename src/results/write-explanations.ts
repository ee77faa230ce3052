import { join } from 'node:path';
import type { KeptExplanation } from '../model/explanation.ts';
import type { Progress } from '../model/progress.ts';
import { EXPLANATION_COLUMNS, FINDINGS_ON_PAGE, TIMELINE_COLUMNS } from '../model/results.ts';
import { STAGE } from '../model/stages.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Explains calls by their keys; unknown ones are left out. */
export type Explainer = (keys: readonly number[]) => Promise<ReadonlyMap<number, KeptExplanation>>;

/** How many calls are explained at a time: each batch goes through the keys of all judged calls. */
const BATCH = 10_000;

/**
 * Writes why calls with a finding got their verdict, and the history of their numbers, into a folder (Parquet): only what the page of findings shows, so only for the gravest.
 * Reads what `audit` left in the store.
 */
export async function writeExplanations(
  store: Store,
  folder: string,
  timeZone: string,
  explain: Explainer,
  progress: Progress,
): Promise<void> {
  const most = { most: FINDINGS_ON_PAGE };
  await store.createTable('explained_call', sqlFile(import.meta.url, './explained-call.sql'), most);
  const found = await store.rows<{ call_key: bigint; number: string }>(
    "select call_key, '+' || number as number from explained_call order by number, call_key",
  );
  progress.stage(STAGE.explaining, found.length);
  await store.defineTable('result_explanations', EXPLANATION_COLUMNS);
  for (let start = 0; start < found.length; start += BATCH) {
    const batch = found.slice(start, start + BATCH);
    const explanations = await explain(batch.map(({ call_key: key }) => Number(key)));
    const rows = batch.flatMap(({ call_key: key, number }) => {
      const explanation = explanations.get(Number(key));
      if (explanation === undefined) return [];
      const { vendor, call_id: callId } = explanation.call;
      return [[number, vendor, callId, JSON.stringify(explanation)]];
    });
    await store.addRows('result_explanations', EXPLANATION_COLUMNS, rows);
    progress.advance(batch.length, batch.length);
  }
  await writeSorted(store, folder, 'explanations', ['number', 'vendor', 'call_id']);
  await store.define(sqlFile(import.meta.url, './local-text.sql'));
  await store.createTable('result_timelines', sqlFile(import.meta.url, './timelines.sql'), { time_zone: timeZone });
  await writeSorted(store, folder, 'timelines', Object.keys(TIMELINE_COLUMNS).slice(0, 2));
  for (const table of ['explained_call', 'result_explanations', 'result_timelines']) await store.dropTable(table);
  progress.done();
}

async function writeSorted(store: Store, folder: string, name: string, order: readonly string[]): Promise<void> {
  const select = `select * from ${identifier(`result_${name}`)} order by ${order.map(identifier).join(', ')}`;
  await store.writeFile(join(folder, `${name}.parquet`), 'parquet', select);
}
