import type { AnswerFigures } from '../model/summary.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** Matches call centres' replies with the findings that `audit` left in the store: makes `matched_answer`. It changes no finding. */
export async function matchAnswers(store: Store): Promise<void> {
  await store.define(sqlFile(import.meta.url, './spreadsheet-safe.sql'));
  const select = sqlFile(import.meta.url, './matched-answer.sql');
  // Without a reply there is nothing to look for among the calls.
  const answered = await store.rows('select 1 as found from vendor_answer limit 1');
  await store.createTable(
    'matched_answer',
    answered.length === 0 ? `select * from (\n${select}\n) as matched where false` : select,
  );
}

/** The replies of each call centre that replied, counted, by vendor id. */
export async function answerFigures(store: Store): Promise<readonly AnswerFigures[]> {
  const rows = await store.rows<Readonly<Record<keyof AnswerFigures, string | bigint>>>(
    sqlFile(import.meta.url, './summary/answers.sql'),
  );
  return rows.map((row) => ({
    vendor: String(row.vendor),
    accepted: Number(row.accepted),
    disputed: Number(row.disputed),
    explained: Number(row.explained),
    without_finding: Number(row.without_finding),
    of_other_periods: Number(row.of_other_periods),
    without_call: Number(row.without_call),
  }));
}
