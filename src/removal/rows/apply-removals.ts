import { DateTime } from 'luxon';
import { FEEDS, LOG } from '../../feeds/registry.ts';
import type { TableDefinition } from '../../model/facts.ts';
import type { Feed } from '../../model/feeds.ts';
import { ENCODED_BETWEEN, ENCODED_DIGITS, WRITTEN_DIGITS } from '../../model/number-notations.ts';
import type { Removal, RemovalSubject, RemovalsInForce } from '../../model/removal.ts';
import { SUPERSEDED_CALLS, stagedTableName } from '../../staging/staged-tables.ts';
import { sqlFile } from '../../store/sql.ts';
import type { Cell, Store } from '../../store/store.ts';
import { LETTERS_BEHIND, RUN, RUN_WITHOUT_ZERO } from '../sought.ts';
import { removalRowsSelect } from './removal-rows.ts';

/** Positions of the removed rows in their files, without their contents. */
const REMOVED_ROW: TableDefinition = {
  unit: 'INTEGER',
  source_row: 'BIGINT',
  feed: 'VARCHAR',
  /** Number of rows of the file that it counts for. */
  legs: 'INTEGER',
  is_rejected: 'BOOLEAN',
  removal: 'INTEGER',
};

/** Rows that a removal matches but that stay, each with its reason. `until`: last day; null: no end, or unknown. */
const REMOVAL_KEPT: TableDefinition = {
  removal: 'INTEGER',
  feed: 'VARCHAR',
  unit: 'INTEGER',
  source_row: 'BIGINT',
  reason: 'VARCHAR',
  until: 'VARCHAR',
};

const TABLES: Readonly<Record<string, TableDefinition>> = {
  removal_in_force: {
    removal: 'INTEGER',
    kind: 'VARCHAR',
    before_us: 'BIGINT',
    asked_us: 'BIGINT',
    undecided_us: 'BIGINT',
  },
  removal_subject: {
    removal: 'INTEGER',
    hold: 'INTEGER',
    kind: 'VARCHAR',
    mark: 'VARCHAR',
    prefix: 'VARCHAR',
    length: 'INTEGER',
    ending: 'VARCHAR',
  },
  removal_judged: { removal: 'INTEGER', from_us: 'BIGINT', until_us: 'BIGINT' },
  removal_violation: { removal: 'INTEGER', mark: 'VARCHAR', until: 'VARCHAR' },
  removal_hold: {
    removal: 'INTEGER',
    hold: 'INTEGER',
    has_subject: 'BOOLEAN',
    vendor: 'VARCHAR',
    from_us: 'BIGINT',
    until_us: 'BIGINT',
    until: 'VARCHAR',
  },
};

/** How numbers are written, for the SELECTs that find them in texts. */
const NOTATIONS: Readonly<Record<string, string>> = {
  written_digits: WRITTEN_DIGITS.join(''),
  encoded_digits: ENCODED_DIGITS.join(' '),
  encoded_between: ENCODED_BETWEEN,
  letters_behind: LETTERS_BEHIND,
  digits_of_number: RUN,
  digits_without_zero: RUN_WITHOUT_ZERO,
};

/** Steps that build on each other, and the table that each makes. */
const FINDING = ['number', 'person', 'text'] as const;
const LIVING = ['in-use', 'live-number', 'live-person'] as const;

/**
 * Removes the rows that removals concern from the staged rows, with the texts of rejected ones. `removed_row` keeps their positions; `removal_kept`
 * lists the rows that stay, and why. The result depends only on the load's rows and the list of removals, so loading the same files gives the same
 * result in any order. Run it in the load's transaction, after `loaded_unit` is filled. Leaves the removed calls in the temporary table
 * `removed_call`, the removed consents in `removed_consent`, and the files that removed rows named in `removed_name`, for the code that removes them elsewhere.
 */
export async function applyRemovals(store: Store, removals: RemovalsInForce, timeZone: string): Promise<void> {
  await store.defineTable('removed_row', REMOVED_ROW);
  await store.defineTable('removal_kept', REMOVAL_KEPT);
  if (removals.removals.length === 0) return;
  for (const [name, value] of Object.entries(NOTATIONS)) await store.run(`set variable ${name} = $value`, { value });
  for (const macro of ['removal-mark', 'decoded-digits', 'plain-digits', 'digits-of', 'number-places'])
    await store.define(sqlFile(import.meta.url, `./${macro}.sql`));
  await fillRemovals(store, removals, timeZone);
  const feeds = await loadedFeeds(store);
  await store.createTemporaryView('removal_row', removalRowsSelect(feeds));
  for (const step of FINDING) await makeTable(store, `removal_${step}`, step);
  await makeTable(store, 'removal_candidate', 'past-calls');
  await addRows(store, 'removal_candidate', 'asked-rows');
  await keepCalls(store);
  for (const step of LIVING) await makeTable(store, `removal_${step.replaceAll('-', '_')}`, step);
  await addRows(store, 'removal_candidate', 'past-records');
  await addRows(store, 'removal_candidate', 'past-persons');
  await makeTable(store, 'removal_held', 'held');
  await addRows(store, 'removal_kept', 'kept');
  await makeTable(store, 'removed_now', 'removed');
  await addRows(store, 'removed_now', 'superseded-by-removed');
  await addRows(store, 'removed_now', 'answers-of-removed');
  await makeTable(store, 'removed_name', 'removed-name');
  await takeOut(store, feeds);
}

/** Whether removals would take rows out of the facts as they are loaded. Changes nothing. */
export async function takesRows(store: Store, removals: RemovalsInForce, timeZone: string): Promise<boolean> {
  return await store.takenBack(async () => {
    await applyRemovals(store, removals, timeZone);
    return (await removersOfRows(store)).length > 0;
  });
}

/** The removals that took rows out of the loaded facts. A row that two of them concern counts for the first. */
export async function removersOfRows(store: Store): Promise<readonly number[]> {
  const rows = await store.rows<{ removal: number }>('select distinct removal from removed_row');
  return rows.map(({ removal }) => removal);
}

/** Feeds with a file; always includes the calls, because the form of their rows must be known. */
async function loadedFeeds(store: Store): Promise<readonly Feed[]> {
  const rows = await store.rows<{ feed: string }>(sqlFile(import.meta.url, './loaded-feed.sql'));
  const present = new Set(rows.map((row) => row.feed));
  return FEEDS.filter((feed) => feed === LOG || present.has(feed));
}

/** Calls first: the calls that stay decide about records. */
async function keepCalls(store: Store): Promise<void> {
  await makeTable(store, 'removal_held', 'held');
  await makeTable(store, 'removal_kept_call', 'kept-call');
  await makeTable(store, 'removal_kept_subject', 'kept-subject');
}

async function makeTable(store: Store, table: string, file: string): Promise<void> {
  await store.createTemporaryTable(table, sqlFile(import.meta.url, `./${file}.sql`));
}

async function addRows(store: Store, table: string, file: string): Promise<void> {
  await store.insertInto(table, sqlFile(import.meta.url, `./${file}.sql`));
}

async function takeOut(store: Store, feeds: readonly Feed[]): Promise<void> {
  await makeTable(store, 'removed_call', 'removed-call');
  await makeTable(store, 'removed_consent', 'removed-consent');
  await addRows(store, 'removed_row', 'removed-row');
  for (const feed of feeds) await deleteRemoved(store, stagedTableName(feed));
  await deleteRemoved(store, SUPERSEDED_CALLS);
  await makeTable(store, 'removed_rejected', 'rejected');
  await addRows(store, 'removed_row', 'removed-rejected-row');
  await deleteRemoved(store, 'staged_problem');
}

async function deleteRemoved(store: Store, table: string): Promise<void> {
  await store.deleteFrom(table, ['unit', 'source_row'], 'select unit, source_row from removed_row');
}

async function fillRemovals(store: Store, { removals, key, asOf }: RemovalsInForce, timeZone: string): Promise<void> {
  const pad = (byte: number): string => padOf(key, byte);
  await store.createTemporaryTable('removal_key', sqlFile(import.meta.url, './removal-key.sql'), {
    inner: pad(0x36),
    outer: pad(0x5c),
  });
  const start = (day: string): number => DateTime.fromISO(day, { zone: timeZone }).startOf('day').toMillis() * 1000;
  const after = (day: string): number =>
    DateTime.fromISO(day, { zone: timeZone }).plus({ days: 1 }).startOf('day').toMillis() * 1000;
  const undecided = (months: number): number =>
    DateTime.fromISO(asOf, { zone: timeZone }).minus({ months }).startOf('month').toMillis() * 1000;
  const rows: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    removal_in_force: removals.map(({ id, kind, before, asked_on: askedOn, limitation_months: months }) => [
      ...[id, kind, before === null ? null : start(before), after(askedOn), undecided(months)],
    ]),
    removal_subject: removals.flatMap(subjectRows),
    removal_judged: removals.flatMap(({ id, judged }) => judged.map(({ from, to }) => [id, start(from), after(to)])),
    removal_violation: removals.flatMap(({ id, violations }) => violations.map(({ mark, until }) => [id, mark, until])),
    removal_hold: removals.flatMap(({ id, holds }) =>
      holds.map(({ subject, vendor, from, to, until }, place) => [
        ...[id, place, subject !== null, vendor],
        ...[from === null ? null : start(from), to === null ? null : after(to), until],
      ]),
    ),
  };
  // For this session only: the marks by which removals recognise rows are stored only in their list.
  for (const [table, definition] of Object.entries(TABLES))
    await store.fillTable(table, definition, rows[table] ?? [], 'temporary');
}

function subjectRows({ id, subjects, holds }: Removal): readonly (readonly Cell[])[] {
  const row = (hold: number | null, { kind, mark, prefix, length, ending }: RemovalSubject): readonly Cell[] => [
    ...[id, hold, kind, mark, prefix, length, ending],
  ];
  return [
    ...subjects.map((subject) => row(null, subject)),
    ...holds.flatMap(({ subject }, place) => (subject === null ? [] : [row(place, subject)])),
  ];
}

/** The 32-byte key as an HMAC block, each byte xored with `byte`; in hexadecimal. */
function padOf(key: string, byte: number): string {
  const block = Buffer.alloc(64, byte);
  for (const [place, value] of Buffer.from(key, 'hex').entries()) block[place] = value ^ byte;
  return block.toString('hex');
}
