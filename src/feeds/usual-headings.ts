import { FEED_DEFINITIONS, FEEDS } from '../model/feeds.ts';
import { HEADING_WORDS, plainHeading } from './heading-words.ts';

const USUAL: ReadonlySet<string> = new Set(
  FEEDS.flatMap((feed) => [
    ...FEED_DEFINITIONS[feed].columns.map(({ name }) => plainHeading(name)),
    ...Object.values(HEADING_WORDS[feed]).flatMap(({ whole }) => whole),
  ]),
);

/** Whether a cell is a word by which people head a column of some feed. */
export function isUsualHeading(cell: string): boolean {
  return USUAL.has(plainHeading(cell));
}
