import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // An incoming call proves that DNIS is not the customer on such calls; rows 3 and 4 prove that agents dialled it.
  { file: 'sample.csv' },
  // Here ANI is the customer, as one row proves for all; another case and order.
  { file: 'sample.ani.csv' },
  // Nothing proves whose number is whose.
  { file: 'sample.unclear.csv' },
];
