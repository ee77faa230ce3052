import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The log file: no heading, and each line has as many cells as its event needs.
  { file: 'sample.txt' },
  // The table with a heading: times on the exchange's own clock, which the ids prove.
  { file: 'sample.table.csv' },
];
