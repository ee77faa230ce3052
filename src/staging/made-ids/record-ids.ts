import { feedSql, madeId } from '../../feeds/registry.ts';
import type { Feed } from '../../model/feeds.ts';
import { identifier } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/**
 * Gives the rows in `read_rows` of a feed of records their ids, made from the values read (its `made-id.sql`). Another notation, position in the file or file
 * name gives the same id. Rows that only their other cells tell apart are noted, like those of calls.
 */
export async function makeRecordIds(store: Store, feed: Feed): Promise<void> {
  const id = madeId(feed);
  if (id === undefined) throw new Error(`no id of ${feed} can be made`);
  await store.createTemporaryTable('made_record_id', feedSql(feed, 'made-id'));
  await store.run(
    `update read_rows set ${identifier(id)} = made_record_id.made_id,
        note_column = coalesce(read_rows.note_column, case when made_record_id.is_shared then '${id}' end),
        note_reason = coalesce(read_rows.note_reason, case when made_record_id.is_shared then 'made-id-shared' end)
    from made_record_id where read_rows.source_row = made_record_id.source_row`,
  );
}
