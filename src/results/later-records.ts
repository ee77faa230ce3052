import { dayNumber } from '../model/day-numbers.ts';
import type { LaterRecords, StatedBy, StatementFigures } from '../model/statements.ts';
import type { Summary } from '../model/summary.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** How many ids the summary has of each statement. */
const MOST_IDS = 12;

/**
 * The records that contradict a statement: given or started before it was made, and in files that the previous results, made with the same statement, did not
 * have.
 * @param former the previous results
 */
export async function readLaterRecords(
  store: Store,
  former: Summary,
  draft: Summary,
): Promise<readonly LaterRecords[]> {
  const known = new Set((former.statements ?? []).map(keyOf));
  const stated = eachStatedBy(
    (draft.statements ?? []).filter((statement) => statement.complete && known.has(keyOf(statement))),
  );
  if (stated.length === 0) return [];
  const before = new Set(former.files.map(digestOf));
  const now = new Set(draft.files.map(digestOf));
  const gone = former.files.filter((file) => !now.has(digestOf(file)));
  const files = await store.rows<{ file_key: number; feed: string; sha256: string }>(
    'select file_key, feed, sha256 from source_file',
  );
  const late = files.filter((file) => !before.has(digestOf(file)));
  const rows = await plainRows<{ place: number; record_id: string; records: number }>(
    store,
    sqlFile(import.meta.url, './later-records.sql'),
    {
      stated: JSON.stringify(stated.map(({ feed, on }, place) => ({ place, feed, on_day: dayNumber(on) }))),
      late: JSON.stringify(late.map(({ file_key: key }) => key)),
      gone: JSON.stringify(gone.map(({ sha256 }) => sha256)),
      most: MOST_IDS,
    },
  );
  return stated.flatMap(({ feed, by, on }, place): readonly LaterRecords[] => {
    const own = rows.filter((row) => row.place === place);
    return own[0] === undefined
      ? []
      : [{ feed, by, on, records: own[0].records, ids: own.map((row) => row.record_id) }];
  });
}

/** Each once, whatever the days of calls for which it was stated: what contradicts it does not depend on them. */
function eachStatedBy(stated: readonly StatedBy[]): readonly StatedBy[] {
  const each = stated.map(({ feed, by, on }) => ({ feed, by, on }));
  return [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
}

function keyOf({ feed, complete, from, to, by, on }: StatementFigures): string {
  return JSON.stringify([feed, complete, from, to, by, on]);
}

function digestOf({ feed, sha256 }: { readonly feed: string; readonly sha256: string }): string {
  return `${feed} ${sha256}`;
}
