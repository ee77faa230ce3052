import { type FeedDefinition, listFeeds } from '../index.ts';

const ALL = await listFeeds();

/** Names of all feeds, in their order. */
export const FEEDS: readonly string[] = ALL.map(({ feed }) => feed);

/** The feed whose rows are calls. */
export const LOG: string = ALL.find(({ isLog }) => isLog === true)?.feed ?? '';

/** The columns of a feed; none if there is no such feed. */
export function columnsOf(feed: string): FeedDefinition['columns'] {
  return ALL.find((definition) => definition.feed === feed)?.columns ?? [];
}

/**
 * Whether a source of this feed may name one call centre for all of its rows. If so, the call centre of a file must be known, not
 * guessed.
 */
export function isOfCallCentre(feed: string): boolean {
  return columnsOf(feed).some(({ sourceMayName }) => sourceMayName === true);
}

/** The words by which headings name the columns of a feed. */
export function headingWords(feed: string): FeedDefinition['headings'] {
  return ALL.find((definition) => definition.feed === feed)?.headings ?? {};
}
