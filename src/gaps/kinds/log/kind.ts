import { LOG } from '../../../feeds/registry.ts';
import { dateOfDay } from '../../../model/day-numbers.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, fileHeading, filePath, type GapKind, type GapSearch, periodDays, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

interface Reach {
  readonly vendor: string;
  readonly first_day: number | null;
  readonly last_day: number | null;
  readonly days: number;
  readonly days_before: number;
  readonly days_after: number;
}

/** A log that begins late, ends early, has silent days or is missing altogether: calls may be missing. Or calls are on days that are hard to believe, or far from the others of their file. */
export const kind: GapKind = {
  id: 'log',
  isOfPeriod: true,
  find: async (search) => {
    const { store, configuration } = search;
    const far = [...(await farCalls(search)), ...(await strayCalls(search))];
    // Before the calls are judged, working days are unknown.
    if (!(await store.hasTable('calendar_day'))) return far;
    const days = periodDays(configuration, 'as of');
    const reach = await plainRows<Reach>(store, sqlFile(import.meta.url, './reach.sql'), days);
    return [...reach.flatMap(gapsOfReach), ...(await silentDays(search)), ...far];
  },
  words: { nl: dutch, en: english },
};

function gapsOfReach({ vendor, first_day: first, last_day: last, days, ...outside }: Reach): readonly FoundGap[] {
  const gap = { feed: LOG, vendors: [vendor], of: days } as const;
  if (first === null || last === null) return [{ ...gap, id: `log:none/${vendor}`, form: 'none', rows: days }];
  const late = { ...gap, id: `log:late/${vendor}`, form: 'late', subject: dateOfDay(first), rows: outside.days_before };
  const early = {
    ...gap,
    id: `log:early/${vendor}`,
    form: 'early',
    subject: dateOfDay(last),
    rows: outside.days_after,
  };
  return [late, early].filter(({ rows }) => rows > 0);
}

async function farCalls({ store, configuration }: GapSearch): Promise<readonly FoundGap[]> {
  const { as_of_day: asOfDay = 0 } = periodDays(configuration, 'as of');
  const far = await plainRows<{ vendor: string; calls: number; first_day: number }>(
    store,
    sqlFile(import.meta.url, './far.sql'),
    { as_of_day: asOfDay },
  );
  return far.map(({ vendor, calls, first_day: first }) => ({
    id: `log:far/${vendor}`,
    form: 'far',
    feed: LOG,
    subject: dateOfDay(first),
    vendors: [vendor],
    rows: calls,
  }));
}

/** Calls far from the other days of their file: another year takes them out of the period. */
async function strayCalls(search: GapSearch): Promise<readonly FoundGap[]> {
  const stray = await plainRows<{
    vendor: string;
    file_key: number;
    calls: number;
    calls_of_file: number;
    first_day: number;
  }>(search.store, sqlFile(import.meta.url, './stray.sql'), periodDays(search.configuration));
  return [...new Set(stray.map(({ vendor }) => vendor))].map((vendor) => {
    const own = stray.filter((row) => row.vendor === vendor);
    return {
      id: `log:stray/${vendor}`,
      form: 'stray',
      feed: LOG,
      column: 'started_at',
      subject: dateOfDay(Math.min(...own.map(({ first_day: first }) => first))),
      vendors: [vendor],
      files: own.map(({ file_key: key }) => ({
        path: filePath(search, key),
        heading: fileHeading(search, key, 'started_at'),
      })),
      rows: sum(own.map(({ calls }) => calls)),
      of: sum(own.map(({ calls_of_file: calls }) => calls)),
    };
  });
}

async function silentDays({ store }: GapSearch): Promise<readonly FoundGap[]> {
  if (!(await store.hasTable('completeness'))) return [];
  const silent = await plainRows<{ vendor: string; days: number; first_day: number }>(
    store,
    sqlFile(import.meta.url, './silent.sql'),
  );
  return silent.map(({ vendor, days, first_day: first }) => ({
    id: `log:silent/${vendor}`,
    form: 'silent',
    feed: LOG,
    subject: dateOfDay(first),
    vendors: [vendor],
    rows: days,
  }));
}
