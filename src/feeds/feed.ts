import type { TableDefinition } from '../model/facts.ts';
import type { FeedColumn } from '../model/feeds.ts';

/** Words used as column headings, in Dutch and English: in lower case, without spaces and signs. */
export interface HeadingWords {
  /** The whole heading. */
  readonly whole: readonly string[];
  /** Part of a heading. */
  readonly part?: readonly string[];
  /** Part of a heading that rules it out. */
  readonly without?: RegExp;
  /** Whole headings that may mean the column or something else: nobody but the sender can say. */
  readonly asked?: readonly string[];
}

/** The calls judged before a row arrives whose outcome it can change. */
export interface LateRows {
  /**
   * Absent: calls to its number or its person, from the moment at which it begins (`removal.sql`). `of-vendor`: all calls of its call centre from its first day
   * on. `of-everybody`: all calls from its first day on. `none`: no call, but the checks of the logs of its days.
   */
  readonly calls?: 'of-vendor' | 'of-everybody' | 'none';
  /** The columns with its first and last day, if `calls` is given; absent: the row names no day, or no later one. */
  readonly from?: string;
  readonly to?: string;
  /** A row can change calls up to this long before it begins: days have no time, and zones differ. */
  readonly hoursBefore?: number;
  /** The first row with such values can change all calls of its call centre: it shows that the call centre was given such rows at all. */
  readonly firstOf?: readonly string[];
}

/**
 * Everything that defines a feed. Each feed has one folder; the folder is its registration, and its name is the feed's name. Beside `feed.ts` it holds:
 * `stage.sql`, one SELECT over `typed_rows` that returns the rows with the reason to reject a row (`rule_column`, `rule_reason`) and a note about it
 * (`note_column`, `note_reason`); `removal.sql`, one SELECT over the staged rows: whom each row is about, and from when to when. Both leave out
 * the columns that are empty in all rows (`row-without-fault.sql`, `row-without-subject.sql`). `made-id.sql`, a SELECT over `read_rows`, if ids can be made from
 * the rows; for each of its facts, a SELECT over `accepted_<feed>`, named after the table.
 */
export interface FeedDefinition {
  /** Its position wherever feeds are listed. */
  readonly place: number;
  /** Its rows are calls: known formats fill it, its moments are instants, and its staged rows, with the columns of `kept.sql`, are the facts themselves. */
  readonly isLog?: true;
  /** Its numbers are the company's own: formats use them to decide who called whom. */
  readonly areOwnNumbers?: true;
  /** A company may do without it: it results from an audit or a screening, or says more about rows that count without it. */
  readonly isOptional?: true;
  /** What it holds, for the guide. */
  readonly about: string;
  /** Its name in a sentence. */
  readonly names: Readonly<Record<'nl' | 'en', string>>;
  /** Columns that together identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly FeedColumn[];
  /** The column without which no file is taken for this feed: its others are those of any log. */
  readonly knownBy?: string;
  /** Headings that are not columns of the feed, but show that a file belongs to it; written in the form of `plainHeading`. */
  readonly signs?: RegExp;
  /** Values that hardly any other feed has in its columns. */
  readonly valueSigns?: RegExp;
  /** Names of files, folders and sheets that say that a file belongs to it: in lower case, without spaces and signs. */
  readonly nameSigns?: RegExp;
  /** The headings that identify each column, besides its own name. */
  readonly headings: Readonly<Record<string, HeadingWords>>;
  /** Absent: a row can change the calls to its number or its person, from the moment at which it begins. */
  readonly late?: LateRows;
  /** Temporary tables that are needed to make its facts. */
  readonly prepared?: readonly string[];
  /** Fact tables made from the feed, in the order in which they are made. */
  readonly facts: Readonly<Record<string, TableDefinition>>;
}

/** Declares a feed. Returns it unchanged, with its type. */
export function defineFeed(feed: FeedDefinition): FeedDefinition {
  return feed;
}
