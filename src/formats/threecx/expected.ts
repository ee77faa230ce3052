import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The full default without heading; the ids prove that the clock is UTC.
  { file: 'sample.log' },
  // Some of the fields, chosen by an administrator, with a heading; a clock two hours ahead of its ids.
  { file: 'sample.heading.csv' },
  // An older release: no party types, and ids that count from 1970.
  { file: 'sample.older.log' },
  // The last seven in another order, and ids that agree with no clock.
  { file: 'sample.types-first.log' },
  // Releases that call the sides `External` and `Internal`; where a word is unknown, the numbers decide.
  { file: 'sample.external.csv' },
];
