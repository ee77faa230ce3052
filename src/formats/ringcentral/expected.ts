import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [{ file: 'sample.json' }];
