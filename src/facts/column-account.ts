import { feedDefinition } from '../feeds/registry.ts';
import type { Feed } from '../model/feeds.ts';
import { valueColumns } from '../staging/staged-tables.ts';
import { identifier } from '../store/sql.ts';

/**
 * One SELECT that counts, for each file of a feed whose reading is in `recounted_unit`, the valid rows with a known value in each column. Reads the feed's
 * `accepted_` view.
 */
export function columnAccountSelect(feed: Feed): string {
  const { columns } = feedDefinition(feed);
  const names = columns.map((column) => `'${column.name}'`);
  const counts = columns.map((column) => {
    const [first = column.name] = Object.keys(valueColumns(feed, column));
    return `count(${identifier(first)})`;
  });
  return `select file_key, unnest([${names.join(', ')}]) as column_name, unnest([${counts.join(', ')}]) as known
from ${identifier(`accepted_${feed}`)}
where file_key in (select unit from recounted_unit)
group by file_key`;
}
