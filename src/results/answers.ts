import type { AnswerFigures } from '../model/summary.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readCounts } from './read-counts.ts';

/** Matches call centres' replies with the findings that `audit` left in the store: makes `matched_answer`. It changes no finding. */
export async function matchAnswers(store: Store): Promise<void> {
  await store.define(sqlFile(import.meta.url, './spreadsheet-safe.sql'));
  // Without a reply there is nothing to look for among the calls.
  const [reply] = await store.rows('select 1 as found from vendor_answer limit 1');
  await store.createTable('matched_answer', sqlFile(import.meta.url, './matched-answer.sql'), {
    has_replies: reply !== undefined,
  });
}

/** The replies of each call centre that replied, counted, by vendor id. */
export async function answerFigures(store: Store): Promise<readonly AnswerFigures[]> {
  return await readCounts<AnswerFigures>(store, 'answers');
}
