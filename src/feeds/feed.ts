import type { TableDefinition } from '../model/facts.ts';
import type { FeedColumn } from '../model/feeds.ts';

/** Words by which people head a column, in Dutch and English: written small, without spaces and signs. */
export interface HeadingWords {
  /** The whole heading. */
  readonly whole: readonly string[];
  /** Part of a heading. */
  readonly part?: readonly string[];
  /** What else must not stand in a heading that holds such a part. */
  readonly without?: RegExp;
}

/**
 * All that one feed is. One folder per feed; the folder is its registration, and its name the feed's. Beside `feed.ts` stand there:
 * `stage.sql`, one SELECT over `typed_rows` that gives the rows back with what rejects a row (`rule_column`, `rule_reason`) and what is to be noted of it
 * (`note_column`, `note_reason`);
 * `removal.sql`, one SELECT over the staged rows: whom each is about, and from when to when;
 * where an id of its rows can be made out of them, `made-id.sql`, a SELECT over `read_rows`;
 * for each of its facts a SELECT over `accepted_<feed>`, by the name of the table.
 */
export interface FeedDefinition {
  /** Its place among the feeds, wherever they are listed. */
  readonly place: number;
  /** Its rows are calls: known formats fill it, its moments are instants, and its staged rows are the facts themselves, with what `kept.sql` makes of them. */
  readonly isLog?: true;
  /** Its numbers are the company's own: formats tell by them who called whom. */
  readonly areOwnNumbers?: true;
  /** It comes after an audit, and says something of findings: nobody misses it before. */
  readonly isReply?: true;
  /** What it holds, for the guide. */
  readonly about: string;
  /** What it is called in a sentence. */
  readonly names: Readonly<Record<'nl' | 'en', string>>;
  /** Columns that together make a row unique. */
  readonly key: readonly string[];
  readonly columns: readonly FeedColumn[];
  /** Headings that are no column of it, and say all the same what a file is: written as `plainHeading` gives them. */
  readonly signs?: RegExp;
  /** Which headings each column is known by, beside its own name. */
  readonly headings: Readonly<Record<string, HeadingWords>>;
  /** Temporary tables that its facts are made with. */
  readonly prepared?: readonly string[];
  /** Tables of facts that are made of it, in the order in which they are made. */
  readonly facts: Readonly<Record<string, TableDefinition>>;
}

/** Declares a feed; gives it back unchanged, typed. */
export function defineFeed(feed: FeedDefinition): FeedDefinition {
  return feed;
}
