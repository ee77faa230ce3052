import { LOG } from '../../../feeds/registry.ts';
import type { Source } from '../../../model/configuration.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
  type CountedShare,
  decidesTooMany,
  type FoundGap,
  fileHeading,
  filePath,
  type GapKind,
  type GapSearch,
  periodDays,
  sharesOf,
  sum,
} from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/**
 * Reasons of notes and repairs that put the meaning of a value in doubt. True: results are a draft while more than 1% of the conversations depend on
 * it.
 */
const REASONS: Readonly<Record<string, boolean>> = {
  'answer-contradicts-result': true,
  'at-night': false,
  'called-itself': true,
  'called-number-calls': true,
  'clock-in-doubt': true,
  'day-order-in-doubt': true,
  'delimiter-in-cell': false,
  'direction-elsewhere': true,
  formula: false,
  'garbled-characters': false,
  'hour-exists-twice': false,
  'inbound-from-own-number': true,
  'line-break': false,
  'objection-in-most-calls': true,
  'one-number-called': true,
  'other-day-order': false,
  'other-notation': false,
  'part-unread': false,
  'rings-long': false,
  'rounded-digits': false,
  'talk-contradicts-result': true,
  'talk-longer-than-call': true,
  'talk-of-hours': true,
  'too-narrow': false,
  'two-digit-year': false,
  'year-order-in-doubt': true,
  'zeros-differ': false,
};

/**
 * Above the first share of doubtful rows, a source other than a call log is incomplete. Up to the second share, unreadable parts of values are
 * reported with their rows only.
 */
const MANY_ROWS = 0.05;
const SOME_ROWS = 0.01;

interface Doubted {
  readonly source_index: number;
  readonly reason: string;
  readonly column_name: string | null;
  readonly file_key: number;
  readonly rows: number;
}

type Judged = CountedShare & Omit<Doubted, 'file_key' | 'rows'>;

/** Columns of consents whose unreadable values leave a check of the legal basis open: the calls concerned can be counted. */
const OPEN_CHECKS: Readonly<Record<string, string>> = {
  withdrawn_at: './unread-withdrawn-at.sql',
  expires_on: './unread-expires-on.sql',
};

/** Values that were read but may mean something else: rows that contradict themselves, each other, or what calls usually are. */
export const kind: GapKind = {
  id: 'doubt',
  find: async (search) => {
    const { store, configuration, isJudged } = search;
    const reasons = JSON.stringify(Object.keys(REASONS));
    const rows = await plainRows<Doubted>(store, sqlFile(import.meta.url, './doubted.sql'), {
      ...periodDays(configuration),
      reasons,
    });
    const judged =
      isJudged && rows.length > 0
        ? await plainRows<Judged>(store, sqlFile(import.meta.url, './judged.sql'), { reasons })
        : [];
    const gaps: FoundGap[] = [];
    for (const key of new Set(rows.map(keyOf))) {
      const doubted = rows.filter((row) => keyOf(row) === key);
      const open = openCheck(search, doubted[0]);
      const shares =
        open === undefined ? judged.filter((row) => keyOf(row) === key) : await search.count(open, 'decides');
      gaps.push(...gapOf(search, doubted, shares, open !== undefined));
    }
    return gaps;
  },
  words: { nl: dutch, en: english },
};

function keyOf({ source_index: index, reason, column_name: column }: Omit<Doubted, 'file_key' | 'rows'>): string {
  return JSON.stringify([index, reason, column]);
}

/** The SELECT of the calls that depend on an unreadable value of a consent; undefined for any other doubt. */
function openCheck({ configuration }: GapSearch, doubted: Doubted | undefined): string | undefined {
  const source = configuration.sources.find(({ index }) => index === doubted?.source_index);
  const file = source?.feed === 'consents' ? OPEN_CHECKS[doubted?.column_name ?? ''] : undefined;
  return file === undefined || doubted?.reason !== 'part-unread' ? undefined : sqlFile(import.meta.url, file);
}

function gapOf(
  search: GapSearch,
  doubted: readonly Doubted[],
  shares: readonly CountedShare[],
  isOpenCheck: boolean,
): readonly FoundGap[] {
  const [first] = doubted;
  const source = search.configuration.sources.find(({ index }) => index === first?.source_index);
  if (first === undefined || source === undefined) return [];
  const { reason, column_name: column } = first;
  const read = sum(search.files.filter((file) => file.source_index === source.index).map((file) => file.rows_read));
  const rows = sum(doubted.map((row) => row.rows));
  if (reason === 'part-unread' && rows <= SOME_ROWS * read) return [];
  const isOfCalls = source.feed === LOG;
  const isWeighed = isOfCalls || isOpenCheck;
  const many = isOfCalls ? decidesTooMany(search, shares) : rows > MANY_ROWS * read;
  return [
    {
      id: `doubt:${reason}${column === null ? '' : `:${column}`}:${source.files}`,
      form: reason,
      feed: source.feed,
      column,
      subject: source.files,
      vendors: vendorsOf(source, shares),
      files: doubted.map(({ file_key: key }) => ({
        path: filePath(search, key),
        heading: column === null ? null : fileHeading(search, key, column),
      })),
      rows,
      of: read,
      weight: isWeighed ? 'decides' : 'none',
      ...(search.isJudged && isWeighed ? sharesOf(shares) : {}),
      ...(isOfCalls
        ? {
            hanging: {
              ...{ select: sqlFile(import.meta.url, './calls.sql'), findings: 'rests' as const },
              parameters: { source: source.index, reason, column_name: column },
            },
          }
        : {}),
      blocking: many && REASONS[reason] === true,
    },
  ];
}

function vendorsOf({ vendor, feed }: Source, shares: readonly CountedShare[]): string[] {
  if (vendor !== undefined) return [vendor];
  return feed === LOG ? [...new Set(shares.map((share) => share.vendor))].sort() : [];
}
