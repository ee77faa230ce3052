import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // Epochs, no heading.
  { file: 'sample.csv' },
  // The table with a heading: another order and case, times on the exchange's clock, bridges as before Asterisk 12.
  { file: 'sample.table.csv' },
  { file: 'sample.dump.txt', remarks: ['database dump'] },
];
