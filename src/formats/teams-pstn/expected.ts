import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [{ file: 'sample.csv' }, { file: 'sample.graph.json' }];
