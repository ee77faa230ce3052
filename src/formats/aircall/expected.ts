import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // One page of the list; ids of nineteen digits.
  { file: 'sample.json' },
  // Events, each with the call as it was at that moment.
  { file: 'sample.events.jsonl' },
];
