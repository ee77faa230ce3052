import { readdirSync } from 'node:fs';
import { LOG } from '../../../feeds/registry.ts';
import type { Feed } from '../../../model/feeds.ts';
import type { GapFile } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  type CountedFindings,
  type CountedShare,
  decidesTooMany,
  type FoundGap,
  fileHeading,
  filePath,
  type GapKind,
  type GapSearch,
  periodDays,
  sharesOf,
} from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface ColumnFiles {
  readonly feed: Feed;
  /** For a log; empty for any other feed. */
  readonly vendor: string;
  readonly column_name: string;
  readonly files: number;
  /** Files in which no row has it. */
  readonly files_without: number;
  readonly facts: number;
  readonly known: number;
  /** Files with a row that lacks it. */
  readonly file_keys: string;
}

/** A call centre's conversations without a value, by column. */
type Without = Readonly<Record<string, string | number>>;

type UnreadValues = Pick<ColumnFiles, 'feed' | 'vendor' | 'column_name'> & { readonly unread: number };

/** A column that calls depend on, and the SELECT that names these calls. */
interface WeighedColumn {
  readonly feed: string;
  readonly column: string;
  readonly findings: CountedFindings;
  readonly sql: string;
}

/** A column that is missing or empty: a check needs it, or calls rest on the meaning of an empty one. */
export const kind: GapKind = {
  id: 'column',
  find: async (search) => {
    const rows = await plainRows<ColumnFiles>(
      search.store,
      sqlFile(import.meta.url, './files.sql'),
      periodDays(search.configuration),
    );
    const unread = await plainRows<UnreadValues>(
      search.store,
      sqlFile(import.meta.url, './unread.sql'),
      periodDays(search.configuration),
    );
    const without = search.isJudged
      ? await plainRows<Without>(search.store, sqlFile(import.meta.url, './conversations-without.sql'))
      : [];
    const gaps: FoundGap[] = [];
    const unreadIn = (row: ColumnFiles): number => unread.find((one) => isSameColumn(one, row))?.unread ?? 0;
    const isOwn = ({ feed, column }: WeighedColumn, row: ColumnFiles): boolean =>
      row.feed === feed && row.column_name === column;
    const weighedGaps = weighedColumns(rows).map((column) => ({
      column,
      own: rows.filter((row) => isOwn(column, row) && isGap(column, row, unreadIn(row), search.isJudged)),
    }));
    const found = weighedGaps.filter(({ own }) => own.length > 0);
    const shares = await search.countAll(found.map(({ column: { sql, findings } }) => ({ select: sql, findings })));
    for (const [place, { column, own }] of found.entries())
      gaps.push(...gapsOf(column, own, shares[place] ?? [], { unreadIn, without }, search));
    return gaps;
  },
  words: { nl: dutch, en: english },
  setting: ({ feed, column, form, unread }) => {
    if ((unread ?? 0) > 0) return `sources: [{ feed: ${feed}, formats: …, values: { ${column}: … } }]`;
    return form === 'some-rows' || form === 'rests-in-part'
      ? ''
      : `sources: [{ feed: ${feed}, columns: { ${column}: … } }]`;
  },
};

/**
 * The columns that have a SELECT of their own. For a feed's other columns one SELECT serves all, where calls rest on any record of
 * the feed.
 */
function weighedColumns(rows: readonly ColumnFiles[]): readonly WeighedColumn[] {
  const named = (['decides', 'attributes', 'rests'] as const).flatMap((findings) =>
    folders(findings).flatMap((feed) =>
      feed === 'feeds' ? [] : filesIn(`${findings}/${feed}`).map((file) => weighed(findings, feed, file)),
    ),
  );
  const others = filesIn('rests/feeds').flatMap((feed) => {
    const sql = sqlFile(import.meta.url, `./rests/feeds/${feed}.sql`);
    const columns = new Set(rows.filter((row) => row.feed === feed).map((row) => row.column_name));
    return [...columns]
      .filter((column) => !named.some((one) => one.feed === feed && one.column === column))
      .map((column): WeighedColumn => ({ feed, column, findings: 'rests', sql: forAnyRule(sql) }));
  });
  return [...named, ...others];
}

function weighed(findings: CountedFindings, feed: string, file: string): WeighedColumn {
  const sql = sqlFile(import.meta.url, `./${findings}/${feed}/${file}.sql`);
  return { feed, column: file.replaceAll('-', '_'), findings, sql: findings === 'rests' ? forAnyRule(sql) : sql };
}

/** All findings of its calls depend on it. */
function forAnyRule(sql: string): string {
  return `select call_key, '*' as rule from (\n${sql}\n) as resting`;
}

function folders(path: string): readonly string[] {
  return readdirSync(new URL(`./${path}/`, import.meta.url)).sort();
}

function filesIn(path: string): readonly string[] {
  return folders(path).map((file) => file.replace(/\.sql$/u, ''));
}

function gapsOf(
  column: WeighedColumn,
  own: readonly ColumnFiles[],
  shares: readonly CountedShare[],
  { unreadIn, without }: { readonly unreadIn: (row: ColumnFiles) => number; readonly without: readonly Without[] },
  search: GapSearch,
): readonly FoundGap[] {
  return own.flatMap((row) => {
    const concerned = row.vendor === '' ? shares : shares.filter(({ vendor }) => vendor === row.vendor);
    // Once the calls are judged, a column that no call depends on is not a gap.
    if (search.isJudged && concerned.length === 0) return [];
    const isWhole = row.files_without > 0;
    return [
      {
        id: `column:${row.feed}.${row.column_name}${row.vendor === '' ? '' : `/${row.vendor}`}`,
        form: formOf(column, row),
        feed: row.feed,
        column: row.column_name,
        vendors: row.vendor === '' ? [] : [row.vendor],
        files: filesOf(row, search),
        rows: row.facts - row.known,
        of: row.facts,
        conversations: conversationsIn(row, without),
        unread: unreadIn(row),
        weight: column.findings,
        hanging: { select: column.sql, findings: column.findings },
        ...(search.isJudged ? sharesOf(concerned) : {}),
        blocking: column.findings === 'decides' && isWhole && decidesTooMany(search, concerned),
      },
    ];
  });
}

/** Conversations of a log without a value in the column; null: the column is none of those that are counted. */
function conversationsIn(
  { feed, vendor, column_name: column }: ColumnFiles,
  without: readonly Without[],
): number | null {
  const count = feed === 'calls' ? without.find((row) => row['vendor'] === vendor)?.[column] : undefined;
  return typeof count === 'number' ? count : null;
}

/** An empty cell can leave a check open. What an empty cell means is a gap if the whole feed rests on it, or calls of a log that was otherwise filled in. */
function isGap({ findings }: WeighedColumn, row: ColumnFiles, unread: number, isJudged: boolean): boolean {
  return findings !== 'rests' || row.known === 0 || (isJudged && isEmptiedInPart(row, unread));
}

/**
 * A few emptied cells can hide something: which calls rest on them is known once these are judged. Values that could not be read are gaps of their own. An empty
 * direction hides nothing, because the call counts as outbound.
 */
function isEmptiedInPart({ feed, column_name: column, known, facts }: ColumnFiles, unread: number): boolean {
  return feed === LOG && column !== 'direction' && known + unread < facts;
}

function formOf({ findings }: WeighedColumn, row: ColumnFiles): string {
  if (findings === 'rests') return row.known === 0 ? 'rests' : 'rests-in-part';
  if (row.known === 0) return 'absent';
  return row.files_without > 0 ? 'some-files' : 'some-rows';
}

function isSameColumn(one: UnreadValues, row: ColumnFiles): boolean {
  return one.feed === row.feed && one.vendor === row.vendor && one.column_name === row.column_name;
}

function filesOf(row: ColumnFiles, search: GapSearch): readonly GapFile[] {
  return row.file_keys
    .split(',')
    .map(Number)
    .map((key) => ({ path: filePath(search, key), heading: fileHeading(search, key, row.column_name) }));
}
