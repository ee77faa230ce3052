import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // Streamed records, one per line, one of them cut off.
  { file: 'sample.jsonl' },
  // A single contact from the describe call, wrapped in an object.
  { file: 'sample.described.json' },
];
