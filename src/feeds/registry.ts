import { readdirSync } from 'node:fs';
import type { Feed } from '../model/feeds.ts';
import { sqlFile } from '../store/sql.ts';
import type { FeedDefinition } from './feed.ts';

const MODULE = import.meta.url.endsWith('.ts') ? 'feed.ts' : 'feed.js';

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const found = await Promise.all(
  folders.map(async ({ name }) => {
    const { feed } = (await import(new URL(`${name}/${MODULE}`, import.meta.url).href)) as { feed: FeedDefinition };
    return [name, feed] as const;
  }),
);
const DEFINITIONS: ReadonlyMap<Feed, FeedDefinition> = new Map(
  found.sort(([, one], [, other]) => one.place - other.place),
);

/** All feeds, in the order in which they are listed. */
export const FEEDS: readonly Feed[] = [...DEFINITIONS.keys()];

export function isFeed(name: string): boolean {
  return DEFINITIONS.has(name);
}

/** The definition of a feed. @throws Error for an unknown name: check names from outside with `isFeed` first */
export function feedDefinition(feed: Feed): FeedDefinition {
  const definition = DEFINITIONS.get(feed);
  if (definition === undefined) throw new Error(`there is no feed of this name: ${feed}`);
  return definition;
}

/** The feed whose rows are calls. */
export const LOG: Feed = FEEDS.find((feed) => feedDefinition(feed).isLog === true) ?? '';

/** The id that a source may make from a feed's rows (`{ from: row }`) if its files have none; undefined if the feed has no such id. */
export function madeId(feed: Feed): string | undefined {
  return feedDefinition(feed).columns.find(({ mayBeMade }) => mayBeMade === true)?.name;
}

/** The text of a `.sql` file of a feed, by its name without extension. */
export function feedSql(feed: Feed, name: string): string {
  return sqlFile(import.meta.url, `./${feed}/${name}.sql`);
}

/** The SELECT of a feed's `stage.sql`, with every column that it may return: null where the feed has none. */
export function judgedRowsSelect(feed: Feed): string {
  return withColumnsOf(feedSql(feed, 'stage'), 'row-without-fault');
}

/** The SELECT of a feed's `removal.sql`, with every column that it may return: null where the feed has none. */
export function subjectRowsSelect(feed: Feed): string {
  return withColumnsOf(feedSql(feed, 'removal'), 'row-without-subject');
}

function withColumnsOf(select: string, empty: string): string {
  return `${select}\nunion all by name\n${sqlFile(import.meta.url, `./${empty}.sql`)}`;
}
