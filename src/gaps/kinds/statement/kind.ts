import { STATED_FEEDS, type StatedFeed } from '../../../model/configuration.ts';
import type { GapShare } from '../../../model/gaps.ts';
import { plainRows } from '../../../store/plain-rows.ts';
import { sqlFile } from '../../../store/sql.ts';
import { brings, type FoundGap, type GapKind, type GapSearch, sharesOf } from '../../gap-kind.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const ABSENCES = sqlFile(import.meta.url, './absences.sql');

type Resting = GapShare & { readonly feed: StatedFeed; readonly is_unstated: boolean };

/**
 * Nobody stated that the records of a feed are all there are, or the client stated that they are not: then their absence proves nothing. A statement about a
 * feed that no file supplies cannot be right.
 */
export const kind: GapKind = {
  id: 'statement',
  find: async (search) => {
    const resting = search.isJudged
      ? await plainRows<Resting>(search.store, sqlFile(import.meta.url, './calls.sql'))
      : [];
    return STATED_FEEDS.flatMap((feed) => gapsOf(feed, resting, search));
  },
  words: { nl: dutch, en: english },
};

function gapsOf(feed: StatedFeed, resting: readonly Resting[], search: GapSearch): readonly FoundGap[] {
  const { audit, statements } = search.configuration;
  const stated = statements.filter((one) => one.feed === feed && one.from <= audit.to && one.to >= audit.from);
  if (!search.files.some((file) => brings(file, feed)))
    // Without a statement, the feed itself is the gap.
    return stated.some(({ complete }) => complete)
      ? [{ id: `statement:${feed}/no-file`, form: 'no-file', feed, blocking: true }]
      : [];
  if (!search.isJudged)
    return stated.length === 0 ? [{ id: `statement:${feed}`, form: 'unstated', feed, weight: 'decides' }] : [];
  return ([true, false] as const).flatMap((isUnstated): readonly FoundGap[] => {
    const shares = resting.filter((row) => row.feed === feed && row.is_unstated === isUnstated);
    if (shares.length === 0) return [];
    const form = isUnstated
      ? { id: `statement:${feed}`, form: stated.length === 0 ? 'unstated' : 'other-days' }
      : { id: `statement:${feed}/not-complete`, form: 'not-complete' };
    const hanging = { select: ABSENCES, findings: 'decides', parameters: { feed, is_unstated: isUnstated } } as const;
    return [{ ...form, feed, weight: 'decides', hanging, ...sharesOf(shares) }];
  });
}
