import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // One page of the list, as the API returns it.
  { file: 'sample.json', remarks: ['not complete'] },
  // The list as CSV, without machine detection.
  { file: 'sample.csv' },
  // The list of calls as CSV, with the names and times of the API resource.
  { file: 'sample.resource.csv' },
];
