import type { Feed } from '../model/feeds.ts';
import { otherUnit } from './heading-marks.ts';
import { plainHeading } from './heading-words.ts';
import { FEEDS, feedDefinition } from './registry.ts';

/** Headings that are ordinary values as well: a row of values may hold several of them. */
const ALSO_VALUES: ReadonlySet<string> = new Set(['betaald', 'brand', 'merk', 'paid', 'product', 'remote']);

const USUAL: ReadonlySet<string> = new Set(
  FEEDS.map(feedDefinition)
    .flatMap(({ columns, headings }) => [
      ...columns.map(({ name }) => plainHeading(name)),
      ...Object.values(headings).flatMap(({ whole, asked = [] }) => [...whole, ...asked]),
    ])
    .filter((word) => !ALSO_VALUES.has(word)),
);

/** Whether a cell is a usual heading of some feed's column, and hardly ever a value. */
export function isUsualHeading(cell: string): boolean {
  return USUAL.has(plainHeading(cell));
}

/** How surely a heading means a column: 4 its own name, 3 a known word for it, 2 a heading that contains such a word, 0 not at all. */
export function headingStrength(feed: Feed, column: string, heading: string): 0 | 2 | 3 | 4 {
  if (heading.trim().toLowerCase() === column) return 4;
  // Otherwise minutes would be read as seconds.
  if (column === 'talk_seconds' && otherUnit(heading) !== undefined) return 0;
  const { headings } = feedDefinition(feed);
  const words = Object.hasOwn(headings, column) ? headings[column] : undefined;
  if (words === undefined) return 0;
  const given = plainHeading(heading);
  if (words.whole.includes(given)) return 3;
  // In a JSON path, the last step names the value.
  const step = plainHeading(heading.slice(heading.lastIndexOf('.') + 1));
  const hasPart = words.part?.some((part) => given.includes(part)) === true && words.without?.test(given) !== true;
  return hasPart || words.whole.includes(step) ? 2 : 0;
}
