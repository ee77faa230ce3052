import { FEED_DEFINITIONS, FEEDS, type Feed } from '../../../src/model/feeds.ts';
import type { Cells } from '../../../src/rulebook/rule-cases.ts';
import { type CaseRows, type PlacedCase, rowsOf } from '../../unit/rulebook/case-world.ts';

/** Whose cell was emptied: of the call itself, of another call, or of a record. */
export type Place = 'call' | 'other-call' | Exclude<Feed, 'calls'>;

/** A case of which one cell was emptied. */
export interface Emptied extends Omit<PlacedCase, 'ids'> {
  readonly place: Place;
  readonly column: string;
  readonly rows: CaseRows;
}

/** The case once for every cell that is given and need not be: with that cell empty. */
export function emptiedCells(each: Omit<PlacedCase, 'ids'>): readonly Emptied[] {
  const rows = rowsOf(each.ruleCase);
  return FEEDS.flatMap((feed) =>
    rows[feed].flatMap((row, index) =>
      nullableCells(feed, row).map((column) => ({
        ...each,
        place: placeOf(feed, index),
        column,
        rows: { ...rows, [feed]: rows[feed].with(index, { ...row, [column]: '' }) },
      })),
    ),
  );
}

function nullableCells(feed: Feed, row: Cells): readonly string[] {
  return FEED_DEFINITIONS[feed].columns
    .filter((column) => column.required !== true && (row[column.name] ?? '') !== '')
    .map((column) => column.name);
}

function placeOf(feed: Feed, index: number): Place {
  if (feed !== 'calls') return feed;
  return index === 0 ? 'call' : 'other-call';
}
