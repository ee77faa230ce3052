import { SHARED_FACTS, type TableDefinition } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import { FEEDS, feedDefinition } from './registry.ts';

const OF_FEEDS = FEEDS.flatMap((feed) =>
  Object.entries(feedDefinition(feed).facts).map(([table, definition]) => ({ feed, table, definition })),
);

/** All fact tables, in the order in which they are made. */
export const FACT_TABLES: Readonly<Record<string, TableDefinition>> = {
  ...SHARED_FACTS,
  ...Object.fromEntries(OF_FEEDS.map(({ table, definition }) => [table, definition])),
};

/** The feed whose rows become the facts of a table; undefined for tables that several feeds supply. */
export function feedOfFact(table: string): Feed | undefined {
  return OF_FEEDS.find((one) => one.table === table)?.feed;
}
