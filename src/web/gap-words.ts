import type { GapText } from '../index.ts';
import { columnsOf, FEEDS } from './feed-definitions.ts';

/** The feed and column that a gap is about, by its id, such as `column:calls.purpose/alfa` or `feed:persons`; undefined: none. */
export function subjectOfGap({ id }: Pick<GapText, 'id'>): {
  readonly feed: string | undefined;
  readonly column: string | undefined;
} {
  const [, subject = ''] = /^[a-z-]+:([^/:]*)/u.exec(id) ?? [];
  const [name = '', columnId = ''] = subject.split('.');
  const feed = FEEDS.find((known) => known === name);
  const column = feed === undefined ? undefined : columnsOf(feed).find((known) => known.name === columnId)?.name;
  return { feed, column };
}
