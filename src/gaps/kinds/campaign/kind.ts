import { LOG } from '../../../feeds/registry.ts';
import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { type FoundGap, type GapKind, periodDays, sharesOf, sum } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

/** A campaign that calls name but the configuration lacks. */
export const kind: GapKind = {
  id: 'campaign',
  find: async ({ store, configuration, isJudged }) => {
    const named = await plainRows<{ campaign: string; vendor: string; rows: number }>(
      store,
      sqlFile(import.meta.url, './unknown.sql'),
      periodDays(configuration),
    );
    const judged = isJudged
      ? await plainRows<GapShare & { campaign: string }>(store, sqlFile(import.meta.url, './judged.sql'))
      : [];
    return [...new Set(named.map(({ campaign }) => campaign))].map((campaign): FoundGap => {
      const own = named.filter((row) => row.campaign === campaign);
      return {
        id: `campaign:${campaign}`,
        form: 'unknown',
        feed: LOG,
        column: 'campaign',
        subject: campaign,
        vendors: own.map(({ vendor }) => vendor),
        rows: sum(own.map(({ rows }) => rows)),
        blocking: true,
        weight: 'decides',
        hanging: { select: sqlFile(import.meta.url, './calls.sql'), findings: 'rests', parameters: { campaign } },
        ...(isJudged ? sharesOf(judged.filter((row) => row.campaign === campaign)) : {}),
      };
    });
  },
  words: { nl: dutch, en: english },
};
