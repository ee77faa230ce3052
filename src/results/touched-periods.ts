import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { LateRows } from '../feeds/feed.ts';
import { FEEDS, feedDefinition, feedSql, LOG } from '../feeds/registry.ts';
import { FIRST_DAY, LAST_DAY } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import type { TouchedPeriod, TouchingFile } from '../model/months.ts';
import { plainRows } from '../store/plain-rows.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { listResults } from './list-results.ts';
import { readManifest } from './read-results.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const MICROS_PER_HOUR = 3_600_000_000;
/** Microseconds: before any event. */
const ALWAYS = '-9000000000000000';

interface StoredFile {
  readonly file_key: number;
  readonly path: string;
  readonly sha256: string;
  readonly feed: Feed;
}

/** Stored results, and the files that were added or removed since. */
interface Finished {
  readonly place: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly late: readonly StoredFile[];
  /** Feeds that were missing when they were made. */
  readonly newFeeds: ReadonlySet<Feed>;
  readonly gone: readonly InputFile[];
}

/** A file that results were made of. */
interface InputFile {
  readonly path: string;
  readonly sha256: string;
  readonly feed: string;
}

/** One row of a late file, and the calls that it can affect. */
const LATE_ROW = {
  place: 'INTEGER',
  file_key: 'INTEGER',
  number: 'BIGINT',
  person_key: 'BIGINT',
  begins_at: 'BIGINT',
  vendor: 'VARCHAR',
  from_day: 'INTEGER',
  is_of_everybody: 'BOOLEAN',
} as const;

/** Files that are gone, by what the results of a period were made of. */
const GONE_INPUT = { place: 'INTEGER', feed: 'VARCHAR', sha256: 'VARCHAR' } as const;

const TABLES = ['late_row', 'late_subject', 'touched', 'finished_period', 'late_file', 'gone_input', 'unchanged_row'];

/**
 * Stored results that may be affected by files that were added or removed since, oldest first. A call counts if a new row concerns its number or its person, or
 * all calls of its call centre, and begins before the call: its outcome may be different, but need not be. Files are compared by their contents: a new name alone affects nothing, nor does
 * a row that repeats what a row of the replaced file said.
 * @param directory of the workspace
 */
export async function touchedPeriods(store: Store, directory: string): Promise<readonly TouchedPeriod[]> {
  const finished = await finishedPeriods(store, directory);
  const changed = finished.filter(({ late, gone }) => late.length + gone.length > 0);
  if (changed.length === 0) return [];
  try {
    return await touchedOf(store, changed);
  } finally {
    await store.runAll(TABLES.map((table) => `drop table if exists temp.${identifier(table)}`));
  }
}

async function finishedPeriods(store: Store, directory: string): Promise<readonly Finished[]> {
  const stored = await plainRows<StoredFile>(
    store,
    'select file_key, path, sha256, feed from source_file order by path, file_key',
  );
  const known = new Set(stored.map(keyOf));
  return [...listResults(directory)].reverse().flatMap(({ name, from, to }, place) => {
    const inputs = inputsOf(join(directory, 'reports', name));
    if (inputs === undefined) return [];
    const before = new Set(inputs.map(keyOf));
    const feeds = new Set(inputs.map(({ feed }) => feed));
    const late = stored.filter((file) => !before.has(keyOf(file)));
    return [
      {
        ...{ place, name, from, to, late },
        newFeeds: new Set(late.map(({ feed }) => feed).filter((feed) => !feeds.has(feed))),
        gone: inputs.filter((file) => !known.has(keyOf(file))),
      },
    ];
  });
}

function keyOf({ sha256, feed }: { readonly sha256: string; readonly feed: string }): string {
  return `${feed} ${sha256}`;
}

/** Undefined if the results cannot be read: what they were made from is unknown. */
function inputsOf(folder: string): readonly InputFile[] | undefined {
  try {
    return readManifest(folder).inputs;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function touchedOf(store: Store, changed: readonly Finished[]): Promise<readonly TouchedPeriod[]> {
  await layPeriods(store, changed);
  const told = await layUnchangedRows(store, changed);
  await store.defineTable('late_row', LATE_ROW, 'temporary');
  const feeds = new Set(changed.flatMap(({ late }) => late.map(({ feed }) => feed)));
  for (const feed of FEEDS) if (feeds.has(feed)) await layLateRows(store, feed);
  await store.insertInto('late_row', REPLACED);
  await store.insertInto('late_row', REACHING_BACK);
  await layNewFeeds(store, changed);
  await store.createTemporaryTable('late_subject', sqlFile(import.meta.url, './late-rows.sql'));
  await store.createTemporaryTable('touched', sqlFile(import.meta.url, './touched-calls.sql'), { log: LOG });
  const byFile = await plainRows<{ place: number; file_key: number; calls: number }>(
    store,
    'select place, file_key, count(*) as calls from touched group by all',
  );
  const periods = await plainRows<{ place: number; calls: number }>(
    store,
    'select place, count(distinct told_call) as calls from touched group by all',
  );
  const loaded = await plainRows<{ place: number; calls: number }>(
    store,
    `select p.place, count(*) as calls from finished_period as p
    inner join call as c on c.local_day >= p.from_day and c.local_day <= p.to_day group by all`,
  );
  const spoken = await ofDays(store, changed);
  return changed.flatMap(({ place, name, from, to, late, gone: files }): readonly TouchedPeriod[] => {
    const gone = files.filter((file) => !told.has(keyOf(file))).map(({ path }) => path);
    const touching = late
      .flatMap(({ file_key: key, path, feed }): readonly TouchingFile[] => {
        const calls = byFile.find((row) => row.place === place && row.file_key === key)?.calls ?? 0;
        return calls > 0 || spoken.has(`${place} ${key}`) ? [{ path, feed, calls }] : [];
      })
      .sort((one, other) => other.calls - one.calls || (one.path < other.path ? -1 : 1));
    if (touching.length + gone.length === 0) return [];
    const countIn = (rows: readonly { place: number; calls: number }[]): number =>
      rows.find((row) => row.place === place)?.calls ?? 0;
    return [{ name, from, to, calls: countIn(periods), of: countIn(loaded), files: touching, gone }];
  });
}

async function layPeriods(store: Store, changed: readonly Finished[]): Promise<void> {
  await store.fillTable(
    'finished_period',
    { place: 'INTEGER', from_day: 'INTEGER', to_day: 'INTEGER' },
    changed.map(({ place, from, to }) => [place, dayNumber(from), dayNumber(to)]),
    'temporary',
  );
  await store.fillTable(
    'late_file',
    { place: 'INTEGER', file_key: 'INTEGER' },
    changed.flatMap(({ place, late }) => late.map(({ file_key: key }) => [place, key])),
    'temporary',
  );
}

/**
 * Notes which rows of late files say what the results knew already, from a file that is gone (`unchanged_row`). The load noted which rows are the same; where it did not, there are none.
 * @returns keys of files that are gone and of which every row that counted is still there
 */
async function layUnchangedRows(store: Store, changed: readonly Finished[]): Promise<ReadonlySet<string>> {
  await store.fillTable(
    'gone_input',
    GONE_INPUT,
    changed.flatMap(({ place, gone }) => gone.map(({ feed, sha256 }) => [place, feed, sha256])),
    'temporary',
  );
  const isNoted = await store.hasTable('told_before', 'former_file');
  await store.createTemporaryTable('unchanged_row', isNoted ? UNCHANGED : NOTHING_UNCHANGED);
  if (!isNoted) return new Set();
  const whole = await plainRows<{ feed: string; sha256: string }>(store, STILL_TOLD);
  return new Set(whole.map(keyOf));
}

const NOTHING_UNCHANGED =
  'select cast(null as integer) as place, cast(null as integer) as unit, cast(null as bigint) as source_row where false';

/** A row that does not count any more says nothing, whatever it said. */
const COUNTING = `select t.*, f.feed
from told_before as t
inner join source_file as f on t.unit = f.file_key
anti join superseded as s on t.unit = s.unit and t.source_row = s.source_row`;

const UNCHANGED = `select distinct g.place, t.unit, t.source_row
from (${COUNTING}) as t
inner join gone_input as g on t.feed = g.feed and t.sha256 = g.sha256`;

/** A file can have been there more than once, read in different ways: the reading with most rows counts. */
const STILL_TOLD = `select f.feed, f.sha256
from (select feed, sha256, max(rows) as rows from former_file group by feed, sha256) as f
inner join (${COUNTING}) as t on f.feed = t.feed and f.sha256 = t.sha256
group by f.feed, f.sha256, f.rows
having count(distinct t.former_row) = f.rows`;

/** Rows of late files of a feed: only those that begin before the end of a period for which they are late. */
async function layLateRows(store: Store, feed: Feed): Promise<void> {
  const late = feedDefinition(feed).late ?? {};
  if (late.calls === 'none') return;
  await store.insertInto('late_row', late.calls === undefined ? ofSubjects(feed, late) : ofDaysOn(feed, late));
  if (late.firstOf !== undefined) await store.insertInto('late_row', firstOnes(feed, late.firstOf));
}

/** Of rows of late files those that are news to the results. */
const ANEW = `anti join unchanged_row as same
    on f.place = same.place and r.unit = same.unit and r.source_row = same.source_row`;

function ofSubjects(feed: Feed, { hoursBefore = 0 }: LateRows): string {
  return `select
    f.place,
    f.file_key,
    r.subject_number as number,
    n.person_key,
    coalesce(r.begins_at - ${hoursBefore * MICROS_PER_HOUR}, ${ALWAYS}) as begins_at,
    false as is_of_everybody
from (${feedSql(feed, 'removal')}) as r
inner join late_file as f on r.unit = f.file_key
inner join finished_period as p on f.place = p.place
left join person as n on r.subject_person = n.person_id
anti join (select unit, source_row from superseded where feed = '${feed}' and fate = 'duplicate') as again
    on r.unit = again.unit and r.source_row = again.source_row
${ANEW}
where (r.subject_number is not null or n.person_key is not null)
    and coalesce(r.begins_at - ${hoursBefore * MICROS_PER_HOUR}, ${ALWAYS}) < (cast(p.to_day as bigint) + 2) * 86400000000`;
}

function ofDaysOn(feed: Feed, { calls, from }: LateRows): string {
  const table = identifier(`staged_${feed}`);
  const first = from === undefined ? `${FIRST_DAY}` : `coalesce(r.${identifier(from)}, ${FIRST_DAY})`;
  return `select distinct
    f.place,
    f.file_key,
    ${calls === 'of-vendor' ? 'r.vendor' : 'cast(null as varchar)'} as vendor,
    ${first} as from_day,
    ${calls === 'of-everybody'} as is_of_everybody
from ${table} as r
inner join late_file as f on r.unit = f.file_key
anti join (select unit, source_row from superseded where feed = '${feed}' and fate = 'duplicate') as again
    on r.unit = again.unit and r.source_row = again.source_row
${ANEW}`;
}

/** Call centres that received such rows for the first time, as far as the results knew. */
function firstOnes(feed: Feed, columns: readonly string[]): string {
  const table = identifier(`staged_${feed}`);
  const names = columns.map(identifier);
  const same = names.map((column) => `b.${column} is not distinct from r.${column}`);
  return `with units as (
    select distinct o.unit, ${names.map((column) => `o.${column}`).join(', ')}
    from ${table} as o
    inner join loaded_unit as u on o.unit = u.unit
),
known as (
    select p.place, ${names.map((column) => `o.${column}`).join(', ')}
    from units as o
    cross join finished_period as p
    anti join late_file as g on p.place = g.place and o.unit = g.file_key
    union all
    select h.place, ${names.map((column) => `o.${column}`).join(', ')}
    from ${table} as o
    inner join unchanged_row as h on o.unit = h.unit and o.source_row = h.source_row
)
select distinct
    f.place,
    f.file_key,
    r.vendor,
    ${FIRST_DAY} as from_day,
    false as is_of_everybody
from ${table} as r
inner join late_file as f on r.unit = f.file_key
${ANEW}
anti join (select distinct * from known) as b on f.place = b.place and ${same.join(' and ')}`;
}

/** What was in rows that late files replaced no longer applies. */
const REPLACED = `select
    f.place,
    f.file_key,
    case when v.direction = 'inbound' then v.caller_number else v.number end as number,
    n.person_key,
    coalesce(v.earliest, ${ALWAYS}) as begins_at,
    false as is_of_everybody
from revision as v
inner join late_file as f on v.replaced_by_file_key = f.file_key
left join person as n on v.person_id = n.person_id
anti join unchanged_row as same
    on f.place = same.place and v.replaced_by_file_key = same.unit and v.replaced_by_row = same.source_row
where v.number is not null or v.caller_number is not null or n.person_key is not null`;

/** Logs that begin earlier than those known before: until then, no call before them could be missed. */
const REACHING_BACK = `with begins as (
    select file_key, vendor, min(local_day) as first_day
    from call
    group by file_key, vendor
),
news as (
    select f.place, r.file_key, r.vendor, min(r.local_day) as first_day
    from (select *, file_key as unit from call) as r
    inner join late_file as f on r.file_key = f.file_key
    ${ANEW}
    group by f.place, r.file_key, r.vendor
),
known as (
    select p.place, b.vendor, b.first_day
    from begins as b
    cross join finished_period as p
    anti join late_file as g on p.place = g.place and b.file_key = g.file_key
    union all
    select h.place, c.vendor, min(c.local_day) as first_day
    from call as c
    inner join unchanged_row as h on c.file_key = h.unit and c.source_row = h.source_row
    group by h.place, c.vendor
)
select distinct n.place, n.file_key, ${FIRST_DAY} as from_day, true as is_of_everybody
from news as n
inner join finished_period as p on n.place = p.place
anti join known as k on n.place = k.place and n.vendor = k.vendor and k.first_day <= n.first_day
where n.first_day <= p.to_day`;

/** A feed that was missing before can change everything. */
async function layNewFeeds(store: Store, changed: readonly Finished[]): Promise<void> {
  const rows = changed.flatMap(({ place, late, newFeeds }) =>
    late
      .filter(({ feed }) => newFeeds.has(feed) && feedDefinition(feed).late?.calls !== 'none')
      .map(({ file_key: key }) => [place, key, null, null, null, null, FIRST_DAY, true]),
  );
  await store.addRows('late_row', LATE_ROW, rows, 'temporary');
}

/** Late files that change no call, but concern days of a period: `<place> <file key>`. */
async function ofDays(store: Store, changed: readonly Finished[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const feeds = new Set(changed.flatMap(({ late }) => late.map(({ feed }) => feed)));
  for (const feed of feeds) {
    const { calls, from, to } = feedDefinition(feed).late ?? {};
    if (calls !== 'none' || from === undefined || to === undefined) continue;
    const rows = await plainRows<{ place: number; file_key: number }>(
      store,
      `select distinct p.place, f.file_key
from ${identifier(`staged_${feed}`)} as r
inner join late_file as f on r.unit = f.file_key
inner join finished_period as p on f.place = p.place
${ANEW}
where coalesce(r.${identifier(from)}, ${FIRST_DAY}) <= p.to_day
    and coalesce(r.${identifier(to)}, ${LAST_DAY}) >= p.from_day`,
    );
    for (const { place, file_key: key } of rows) found.add(`${place} ${key}`);
  }
  return found;
}

function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}
