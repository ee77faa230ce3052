import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { FEEDS, feedDefinition, LOG, subjectRowsSelect } from '../feeds/registry.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { FIRST_DAY, LAST_DAY } from '../model/facts.ts';
import type { Feed } from '../model/feeds.ts';
import type { TouchedPeriod, TouchingFile } from '../model/months.ts';
import { plainRows } from '../store/plain-rows.ts';
import { identifier, sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { loadedFiles } from './input-files.ts';
import { listResults } from './list-results.ts';
import { readManifest } from './read-results.ts';

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
  /** Files named by rows, such as proofs, that came, went or changed since. */
  readonly named: readonly Pick<InputFile, 'path' | 'feed'>[];
}

/** A file that the results were made from. */
interface InputFile {
  readonly path: string;
  readonly sha256: string;
  readonly feed: string;
  /** Not a source names it, but a row of its feed. */
  readonly named?: true;
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

/** Files that are gone although the results of a period were made from them. */
const GONE_INPUT = { place: 'INTEGER', feed: 'VARCHAR', sha256: 'VARCHAR' } as const;

/** Rows of late files that say nothing new to the results. */
const UNCHANGED_ROW = { place: 'INTEGER', unit: 'INTEGER', source_row: 'BIGINT' } as const;

const TABLES = [
  ...['late_row', 'late_subject', 'touched', 'finished_period', 'late_file'],
  ...['gone_input', 'counting_repeat', 'unchanged_row', 'changed_name'],
];
const VIEWS = ['subject_row', 'dated_row', 'naming_row'];

/** The text of one of the statements in `touched/`. */
function statement(name: string): string {
  return sqlFile(import.meta.url, `./touched/${name}.sql`);
}

/**
 * Stored results that may be affected by files that were added or removed since, oldest first. A call counts if a new row concerns its number or its
 * person, or all calls of its call centre, and begins before the call. Its outcome may then differ, but need not. Files are compared by their
 * contents: a new name alone affects nothing, and neither does a row that repeats a row of the replaced file.
 * @param directory of the workspace
 */
export async function touchedPeriods(store: Store, directory: string): Promise<readonly TouchedPeriod[]> {
  const finished = await finishedPeriods(store, directory);
  const changed = finished.filter(({ late, gone, named }) => late.length + gone.length + named.length > 0);
  if (changed.length === 0) return [];
  try {
    return await touchedOf(store, changed);
  } finally {
    await store.runAll([
      ...VIEWS.map((view) => `drop view if exists temp.${identifier(view)}`),
      ...TABLES.map((table) => `drop table if exists temp.${identifier(table)}`),
    ]);
  }
}

async function storedFiles(store: Store): Promise<readonly StoredFile[]> {
  return await plainRows<StoredFile>(
    store,
    'select file_key, path, sha256, feed from source_file order by path, file_key',
  );
}

async function finishedPeriods(store: Store, directory: string): Promise<readonly Finished[]> {
  const stored = await storedFiles(store);
  const known = new Set(stored.map(keyOf));
  const { named_files: namedNow = [] } = await loadedFiles(store);
  return [...listResults(directory)].reverse().flatMap(({ name, from, to }, place) => {
    const all = inputsOf(join(directory, 'reports', name));
    if (all === undefined) return [];
    const inputs = all.filter(({ named }) => named !== true);
    const before = new Set(inputs.map(keyOf));
    const feeds = new Set(inputs.map(({ feed }) => feed));
    const late = stored.filter((file) => !before.has(keyOf(file)));
    return [
      {
        ...{ place, name, from, to, late },
        newFeeds: new Set(late.map(({ feed }) => feed).filter((feed) => !feeds.has(feed))),
        gone: inputs.filter((file) => !known.has(keyOf(file))),
        named: differences(
          all.filter(({ named }) => named === true),
          namedNow,
        ),
      },
    ];
  });
}

/** The files that only one of two lists has, or that have other contents in each. */
function differences(
  before: readonly InputFile[],
  now: readonly InputFile[],
): readonly Pick<InputFile, 'path' | 'feed'>[] {
  const textOf = ({ feed, path, sha256 }: InputFile): string => JSON.stringify([feed, path, sha256]);
  const [former, present] = [before, now].map((files) => new Set(files.map(textOf)));
  const all = [...before, ...now].filter((file) => former?.has(textOf(file)) !== present?.has(textOf(file)));
  return [...new Map(all.map(({ path, feed }) => [`${feed} ${path}`, { path, feed }])).values()];
}

function keyOf({ sha256, feed }: { readonly sha256: string; readonly feed: string }): string {
  return `${feed} ${sha256}`;
}

/** Undefined if the results cannot be read: then it is unknown what they were made from. */
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
  const repeated = await layUnchangedRows(store, changed);
  await store.defineTable('late_row', LATE_ROW, 'temporary');
  const feeds = new Set(changed.flatMap(({ late }) => late.map(({ feed }) => feed)));
  for (const feed of FEEDS) if (feeds.has(feed)) await layLateRows(store, feed);
  await layRowsOfNamed(store, changed);
  await store.insertInto('late_row', statement('replaced-rows'));
  await store.insertInto('late_row', statement('rows-reaching-back'), { first_day: FIRST_DAY });
  await layNewFeeds(store, changed);
  await store.createTemporaryTable('late_subject', statement('late-subject'));
  await store.createTemporaryTable('touched', statement('touched'), { log: LOG });
  const byFile = await plainRows<{ place: number; file_key: number; calls: number }>(
    store,
    statement('touched-by-file'),
  );
  const periods = await plainRows<{ place: number; calls: number }>(store, statement('touched-by-period'));
  const loaded = await plainRows<{ place: number; calls: number }>(store, statement('loaded-calls'));
  const concerned = await filesOfDays(store, changed);
  const stored = await storedFiles(store);
  return changed.flatMap(({ place, name, from, to, late, gone: files, named }): readonly TouchedPeriod[] => {
    const gone = files.filter((file) => !repeated.has(keyOf(file))).map(({ path }) => path);
    const naming = new Set(named.map(({ feed }) => feed));
    const others = stored.filter(
      (file) => naming.has(file.feed) && !late.some((one) => one.file_key === file.file_key),
    );
    const touching = [...late, ...others]
      .flatMap(({ file_key: key, path, feed }): readonly TouchingFile[] => {
        const calls = byFile.find((row) => row.place === place && row.file_key === key)?.calls ?? 0;
        return calls > 0 || concerned.has(`${place} ${key}`) ? [{ path, feed, calls }] : [];
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
 * Notes which rows of late files repeat what the results already knew from a file that is gone (`unchanged_row`). The load noted which rows are the
 * same; if it did not, there are none.
 * @returns keys of files that are gone and whose counted rows are all still there
 */
async function layUnchangedRows(store: Store, changed: readonly Finished[]): Promise<ReadonlySet<string>> {
  await store.fillTable(
    'gone_input',
    GONE_INPUT,
    changed.flatMap(({ place, gone }) => gone.map(({ feed, sha256 }) => [place, feed, sha256])),
    'temporary',
  );
  if (!(await store.hasTable('repeated_row', 'former_file'))) {
    await store.defineTable('unchanged_row', UNCHANGED_ROW, 'temporary');
    return new Set();
  }
  await store.createTemporaryTable('counting_repeat', statement('counting-repeat'));
  await store.createTemporaryTable('unchanged_row', statement('unchanged-row'));
  const whole = await plainRows<{ feed: string; sha256: string }>(store, statement('whole-file'));
  return new Set(whole.map(keyOf));
}

/** Adds the rows of late files of a feed to `late_row`. */
async function layLateRows(store: Store, feed: Feed): Promise<void> {
  const { calls, hoursBefore = 0, firstOf } = feedDefinition(feed).late ?? {};
  if (calls === 'none') return;
  if (calls !== undefined || firstOf !== undefined) await store.createTemporaryView('dated_row', datedRows(feed));
  if (calls === undefined) {
    await store.createTemporaryView('subject_row', subjectRowsSelect(feed));
    await store.insertInto('late_row', statement('rows-of-subjects'), { feed, hours_before: hoursBefore });
  } else
    await store.insertInto('late_row', statement('rows-of-days'), { feed, of_everybody: calls === 'of-everybody' });
  if (firstOf !== undefined) await store.insertInto('late_row', statement('first-rows'), { first_day: FIRST_DAY });
}

/** Adds the rows that name a file which came, went or changed. */
async function layRowsOfNamed(store: Store, changed: readonly Finished[]): Promise<void> {
  const rows = changed.flatMap(({ place, named }) => named.map(({ feed, path }) => [place, feed, path]));
  await store.fillTable('changed_name', { place: 'INTEGER', feed: 'VARCHAR', path: 'VARCHAR' }, rows, 'temporary');
  for (const feed of new Set(changed.flatMap(({ named }) => named.map((file) => file.feed)))) {
    const column = feedDefinition(feed).columns.find(({ filesIn }) => filesIn !== undefined)?.name ?? '';
    const { hoursBefore = 0 } = feedDefinition(feed).late ?? {};
    await store.createTemporaryView(
      'naming_row',
      `select *, ${identifier(column)} as named from (${subjectRowsSelect(feed)}) as own_row`,
    );
    await store.insertInto('late_row', statement('rows-naming-files'), { feed, hours_before: hoursBefore });
  }
}

/** The staged rows of a feed by their days, call centre and kind. Composed, because each feed has its own names for them. */
function datedRows(feed: Feed): string {
  const { from, to, firstOf = [] } = feedDefinition(feed).late ?? {};
  const { columns } = feedDefinition(feed);
  const hasVendor = columns.some(({ name }) => name === 'vendor');
  const day = (name: string | undefined, open: number): string => {
    const column = columns.find((one) => one.name === name);
    if (column === undefined) return `${open}`;
    // Of a moment its day in UTC: near midnight a neighbouring period may count as touched, or not.
    const micros = identifier(`${column.name}_earliest`);
    return `coalesce(${column.kind === 'moment' ? `cast(${micros} // 86400000000 as integer)` : identifier(column.name)}, ${open})`;
  };
  return `select
    unit,
    source_row,
    ${hasVendor ? 'vendor' : 'cast(null as varchar)'} as vendor,
    ${day(from, FIRST_DAY)} as from_day,
    ${day(to, LAST_DAY)} as to_day,
    cast(to_json([${firstOf.map(identifier).join(', ')}]) as varchar) as kind
from ${identifier(`staged_${feed}`)}`;
}

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
async function filesOfDays(store: Store, changed: readonly Finished[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const feeds = new Set(changed.flatMap(({ late }) => late.map(({ feed }) => feed)));
  for (const feed of feeds) {
    const { calls, from, to } = feedDefinition(feed).late ?? {};
    if (calls !== 'none' || from === undefined || to === undefined) continue;
    await store.createTemporaryView('dated_row', datedRows(feed));
    const rows = await plainRows<{ place: number; file_key: number }>(store, statement('files-of-days'));
    for (const { place, file_key: key } of rows) found.add(`${place} ${key}`);
  }
  return found;
}
