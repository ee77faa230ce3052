import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The report of calls: UTC, seconds.
  { file: 'sample.csv' },
  // The Explore report: its user's zone, fractions of a day.
  { file: 'sample.explore.csv' },
];
