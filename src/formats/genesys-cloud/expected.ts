import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The response to a query.
  { file: 'sample.json', remarks: ['The records are those of the list', 'Rows are the sessions'] },
  // The output of a job, one conversation per line; one of them twice, and one cut off.
  { file: 'sample.job.jsonl' },
];
