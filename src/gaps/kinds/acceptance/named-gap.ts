import { FEEDS } from '../../../feeds/registry.ts';
import type { GapSpeech } from '../../../model/gaps.ts';

/** A gap that no longer exists, by the column, the data and the call centre that its id names; the id between quotation marks if it names no column. */
export function namedGap(id: string, say: GapSpeech): string {
  const [, feedName, column, vendor] = /^column:(\w+)\.(\w+)(?:\/(.+))?$/u.exec(id) ?? [];
  const feed = FEEDS.find((one) => one === feedName);
  if (feed === undefined || column === undefined) return say.language === 'nl' ? `‘${id}’` : `“${id}”`;
  return `${say.column(column)} (${say.feed(feed)}${vendor === undefined ? '' : `, ${say.vendor(vendor)}`})`;
}
