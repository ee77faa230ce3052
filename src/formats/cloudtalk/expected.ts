import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // One page of the call history.
  { file: 'sample.json' },
];
