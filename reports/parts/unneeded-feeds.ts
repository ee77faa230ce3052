import type { Feed } from '../../src/model/feeds.ts';

/** Since 1 July 2021 there has been no register to compare with. */
const REGISTER_ENDED = '2021-07-01';

/** Whether a period that begins on this day needs no data of a kind. */
export function isUnneeded(feed: Feed | string, from: string): boolean {
  return (feed === 'register' || feed === 'scrubs') && from >= REGISTER_ENDED;
}
