import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import type { FoundGap, GapKind } from '../../gap-kind.ts';
import { sharesOf } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const PRESUMED = sqlFile(import.meta.url, './calls.sql');

/** A campaign that does not say whom it calls, with calls to numbers whose owner is unknown. */
export const kind: GapKind = {
  id: 'audience',
  find: async ({ store, configuration, isJudged }) => {
    if (!isJudged) return [];
    const presumed = await plainRows<GapShare & { campaign: string }>(
      store,
      sqlFile(import.meta.url, './presumed.sql'),
    );
    return configuration.campaigns.flatMap(({ id, audience }): readonly FoundGap[] => {
      const own = presumed.filter(({ campaign }) => campaign === id);
      if (audience !== undefined || own.length === 0) return [];
      const vendors = own.map(({ vendor }) => vendor);
      const gap = { id: `audience:${id}`, form: 'not-stated', subject: id, vendors, weight: 'decides' } as const;
      return [
        { ...gap, hanging: { select: PRESUMED, findings: 'decides', parameters: { campaign: id } }, ...sharesOf(own) },
      ];
    });
  },
  words: { nl: dutch, en: english },
};
