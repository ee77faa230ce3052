/**
 * The facts: the only input tables that standing, rules, responsibility and reports on single numbers may read.
 *
 * Conventions for every fact:
 * - a point in time is a BIGINT of microseconds since 1970-01-01T00:00:00Z; an event has an earliest and a latest reading, both inclusive;
 * - a calendar day is an INTEGER of days since 1970-01-01, as written, or in the client's zone if derived from a point in time;
 * - an interval of days is inclusive and never null: an open start is FIRST_DAY, an open end LAST_DAY;
 *   a bound that could not be read is open, and so is a far day: an end after 2100, a start before 1900;
 * - a telephone number is the BIGINT of the digits of its E.164 form (+31612345678 is 31612345678);
 *   a number that could not be read is null, as if it had not been given;
 * - a value that could not be read is UNREADABLE in a column with a default, or in one whose emptiness has a meaning;
 *   everywhere else it is null, as if it had not been given;
 * - keys (`*_key`) are integers. Those of calls, files and persons do not change when others come and go, and imply no order: names do. All others
 *   count from 1 in the order of the natural key, compared as text.
 */

export const FIRST_DAY: number = -1_000_000;
export const LAST_DAY: number = 10_000_000;
export const UNREADABLE: string = 'unreadable';
/** A number that a call centre shows in this many outbound calls is the company's own (rulebook, section 2). */
export const OWN_NUMBER_CALLS = 10;

/** Keys of planned calls begin here: the keys of all calls that were made are lower. */
export const FIRST_PLANNED_CALL: bigint = 4_611_686_018_427_387_904n;
/** Microseconds: later than any event. */
export const END_OF_TIME: bigint = 9_223_372_036_854_775_807n;

/** `word` is one of the outcome words, a type that judging creates in the store; no fact has it. */
export type SqlType = 'BIGINT' | 'INTEGER' | 'VARCHAR' | 'BOOLEAN' | 'DATE' | 'DECIMAL(18,2)' | 'word';
export type TableDefinition = Readonly<Record<string, SqlType>>;

/** Where a fact was read: `source_file.file_key`, and the physical line (CSV, text), the row of the sheet, or the index from 1. */
export const ORIGIN: TableDefinition = { file_key: 'INTEGER', source_row: 'BIGINT' };

/** Facts that no single feed supplies. The facts of feeds are in `src/feeds`; `src/feeds/fact-tables.ts` lists all of them. */
export const SHARED_FACTS: Readonly<Record<'source_file' | 'person', TableDefinition>> = {
  /** Files that were read; `path` is relative to the workspace, with forward slashes. */
  source_file: {
    file_key: 'INTEGER',
    path: 'VARCHAR',
    sha256: 'VARCHAR',
    feed: 'VARCHAR',
    vendor: 'VARCHAR',
    /** Index of its source in the configuration, from 0. */
    source_index: 'INTEGER',
  },

  /** Every person id that any feed names. */
  person: { person_key: 'BIGINT', person_id: 'VARCHAR' },
};

/** Stands for the format of a file without content, not even headings: such a file does not make its feed known. */
export const EMPTY_FORMAT: string = 'empty';

/** Tables about the loading itself, which results and reports may read besides the facts. */
export const LEDGER_TABLES: Readonly<
  Record<'file_account' | 'column_account' | 'problem' | 'revision', TableDefinition>
> = {
  /**
   * The account of each file: rows_read = accepted + rejected + duplicate + replaced + removed, exactly. `accepted` counts valid rows, including each leg of a
   * folded call; `facts` counts the facts made from them; `replaced` counts rows that a later delivery superseded with other content; `removed` counts rows of
   * a forgotten person, or past their storage term.
   */
  file_account: {
    file_key: 'INTEGER',
    /** Order of delivery: the order of `sources`, then the path. */
    delivery: 'INTEGER',
    path: 'VARCHAR',
    sha256: 'VARCHAR',
    bytes: 'BIGINT',
    feed: 'VARCHAR',
    vendor: 'VARCHAR',
    /** A known format, `canonical` or `mapped`; `empty` for a file without content. */
    format: 'VARCHAR',
    encoding: 'VARCHAR',
    delimiter: 'VARCHAR',
    rows_read: 'BIGINT',
    accepted: 'BIGINT',
    rejected: 'BIGINT',
    duplicate: 'BIGINT',
    replaced: 'BIGINT',
    removed: 'BIGINT',
    repaired: 'BIGINT',
    emptied: 'BIGINT',
    facts: 'BIGINT',
    /** Remarks on the whole file: a JSON array of sentences. */
    remarks: 'VARCHAR',
  },
  /** For each file and column of its feed, the number of facts with a known value. */
  column_account: { file_key: 'INTEGER', column_name: 'VARCHAR', known: 'BIGINT' },
  /**
   * What was wrong with a row, as data. `kind`: rejected (the row is not used), emptied (one value is not used), repaired (one value was corrected), noted
   * (used as it is, but worth knowing: an unknown entity, a measured time zone that contradicts the declared one). `value` is the offending cell, `raw` the
   * whole row as in the file (rejected rows only).
   */
  problem: {
    file_key: 'INTEGER',
    source_row: 'BIGINT',
    kind: 'VARCHAR',
    column_name: 'VARCHAR',
    value: 'VARCHAR',
    reason: 'VARCHAR',
    raw: 'VARCHAR',
  },
  /** A key that a later delivery repeated with other content: the row that no longer counts, and the one that does. */
  revision: {
    feed: 'VARCHAR',
    /** The key, its columns joined by ` / `. */
    key: 'VARCHAR',
    file_key: 'INTEGER',
    source_row: 'BIGINT',
    replaced_by_file_key: 'INTEGER',
    replaced_by_row: 'BIGINT',
    /** Names of the columns that differ, joined by `|`. */
    columns: 'VARCHAR',
    /** The old and new values: `result: no-answer > conversation`, joined by `; `. Instants are in UTC. */
    changes: 'VARCHAR',
    /** Whom the unused row is about, if its feed says so; for calls the number called and the calling number. */
    vendor: 'VARCHAR',
    number: 'BIGINT',
    caller_number: 'BIGINT',
    direction: 'VARCHAR',
    person_id: 'VARCHAR',
    /** When, as instants, if its feed gives a time; and the day in the client's zone. */
    earliest: 'BIGINT',
    latest: 'BIGINT',
    local_day: 'INTEGER',
  },
};
