import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // Legs one after another, each over several lines or on one.
  { file: 'sample.json', remarks: ['bare nan or inf'] },
];
