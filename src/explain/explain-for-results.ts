import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { defineMacros } from './macros.ts';
import { layDownMany } from './near-rows.ts';

/** Queries of this folder, each for all explained calls, by the table that receives their results. */
const FOUND: Readonly<Record<string, string>> = {
  kept_call: './calls.sql',
  kept_person: './persons.sql',
  kept_objection: './objections.sql',
  kept_consent: './consents.sql',
  kept_relation: './relations.sql',
  kept_handover: './handovers.sql',
  kept_scrub: './scrubs.sql',
  kept_dial: './dials.sql',
  kept_rule: './rules.sql',
  kept_finding: './findings.sql',
};

/**
 * Explains the calls of `explained_call` (`call_key`, `number`) for results, all at once. Requires verdicts in the store.
 * @param write receives a SELECT of the parts of all explanations, in order, as `ExplanationPart` describes them. Each row also has `number`,
 * `vendor`, `call_id`, and its `line` among the parts of its kind
 */
export async function explainForResults(
  store: Store,
  timeZone: string,
  write: (select: string) => Promise<void>,
): Promise<void> {
  await defineMacros(store);
  await store.createTemporaryTable('explained_key', 'select call_key from explained_call');
  const near = await layDownMany(store);
  await store.createTemporaryTable('explained_objection', sqlFile(import.meta.url, './explained-objection.sql'));
  for (const [table, file] of Object.entries(FOUND)) {
    const sql = sqlFile(import.meta.url, file);
    const parameters: Parameters = sql.includes('$time_zone') ? { time_zone: timeZone } : {};
    await store.createTemporaryTable(table, sql, parameters);
  }
  await write(sqlFile(import.meta.url, './kept-parts.sql'));
  await store.dropTable('explained_key', 'explained_objection', ...near, ...Object.keys(FOUND));
}
