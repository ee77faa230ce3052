import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // As the system writes it: no heading, times on its own clock.
  { file: 'sample.csv' },
  // An older release's names, in another order, with a heading.
  { file: 'sample.heading.csv' },
];
