import { LOG } from '../../../feeds/registry.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import {
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

/** Calls whose log does not say who called whom. If it can be inferred, their findings rest on that inference; if not, they are at most possible. */
export const kind: GapKind = {
  id: 'direction',
  find: async (search) => [...(await unknownDirections(search)), ...(await inferredDirections(search))],
  words: { nl: dutch, en: english },
  setting: ({ form }) =>
    form === 'inferred' ? 'sources: [{ own_numbers: …, trunks: …, inbound_contexts: …, outbound_contexts: … }]' : '',
};

async function unknownDirections(search: GapSearch): Promise<readonly FoundGap[]> {
  const unknown = await plainRows<{ vendor: string; file_key: number; rows: number }>(
    search.store,
    sqlFile(import.meta.url, './unknown.sql'),
    periodDays(search.configuration),
  );
  if (unknown.length === 0) return [];
  const shares = await search.count(sqlFile(import.meta.url, './calls.sql'), 'decides');
  return [...new Set(unknown.map(({ vendor }) => vendor))].map((vendor): FoundGap => {
    const own = unknown.filter((row) => row.vendor === vendor);
    return {
      id: `direction:${vendor}`,
      form: 'unknown',
      feed: LOG,
      column: 'direction',
      vendors: [vendor],
      files: own.map(({ file_key: key }) => ({
        path: filePath(search, key),
        heading: fileHeading(search, key, 'direction'),
      })),
      rows: sum(own.map(({ rows }) => rows)),
      weight: 'decides',
      ...(search.isJudged ? sharesOf(shares.filter((share) => share.vendor === vendor)) : {}),
    };
  });
}

async function inferredDirections(search: GapSearch): Promise<readonly FoundGap[]> {
  const inferred = await plainRows<{ vendor: string; file_key: number; sign: string; rows: number }>(
    search.store,
    sqlFile(import.meta.url, './inferred.sql'),
    periodDays(search.configuration),
  );
  if (inferred.length === 0) return [];
  const shares = await search.count(sqlFile(import.meta.url, './inferred-calls.sql'), 'rests');
  return [...new Set(inferred.map(({ vendor }) => vendor))].map((vendor): FoundGap => {
    const own = inferred.filter((row) => row.vendor === vendor);
    const files = [...new Set(own.map(({ file_key: key }) => key))];
    return {
      id: `direction:inferred/${vendor}`,
      form: 'inferred',
      feed: LOG,
      column: 'direction',
      subject: [...new Set(own.map(({ sign }) => sign))].sort().join('|'),
      vendors: [vendor],
      files: files.map((key) => ({ path: filePath(search, key), heading: null })),
      rows: sum(own.map(({ rows }) => rows)),
      weight: 'rests',
      ...(search.isJudged ? sharesOf(shares.filter((share) => share.vendor === vendor)) : {}),
    };
  });
}
