import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // A file as CUCM writes it: names on line 1, types on line 2, and a line quality row at its end.
  { file: 'sample.csv' },
  // Some of the columns, in another order and case, without types, devices and cluster.
  { file: 'sample.small.csv' },
  // No heading: columns by their places.
  { file: 'sample.headless.csv' },
];
