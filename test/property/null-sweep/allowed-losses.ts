import { join } from 'node:path';
import { readCsv } from '../../acceptance/compare.ts';
import type { Place } from './emptied-cells.ts';

/** A finding that may disappear, by the rulebook, when a cell is empty. */
interface AllowedLoss {
  readonly rules: readonly string[];
  readonly place: Place;
  readonly columns: readonly string[];
}

/** `allowed-losses.csv`, with the sentence that says so. At least one case loses each pair of a rule and a column: an entry that no case needs fails the test. */
export const ALLOWED_LOSSES: readonly AllowedLoss[] = readCsv(join(import.meta.dirname, 'allowed-losses.csv')).map(
  ({ rules = '', place, columns = '' }) => ({
    rules: rules.split(' '),
    place: place as Place,
    columns: columns.split(' '),
  }),
);
