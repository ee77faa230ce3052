import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The default template. Version 1 ids contain their time, and prove the zone.
  { file: 'sample.csv' },
  // Saved by a spreadsheet: times without seconds, and ids that prove nothing.
  { file: 'sample.spreadsheet.csv' },
  // The template in Asterisk's order, read with a declared zone.
  { file: 'sample.asterisk.csv', zoneDeclared: true },
  // Contexts of the site's own: the names show nothing, but the source's declarations do.
  {
    file: 'sample.contexts.csv',
    ownNumbers: ['881234567'],
    inboundContexts: ['inkomend'],
    outboundContexts: ['uitgaand'],
  },
];
