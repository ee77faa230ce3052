import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The export: tabs, a heading, no quoting, no call ids, the server's clock.
  { file: 'sample.txt' },
  // The calls of the sample, without its heading.
  { file: 'sample.headless.txt' },
  // The extended export: ids that prove the server's offset, and the seconds for which the carrier's line was up.
  { file: 'sample.extended.txt' },
  { file: 'sample.extended-headless.txt' },
  // The short export: no lead, no id; its key is made from its contents.
  { file: 'sample.pipe.txt' },
  { file: 'sample.pipe-headless.txt' },
  // The table of dialled calls: epochs take precedence over the server's clock; its length includes more than talk.
  { file: 'sample.vicidial-log.csv' },
];
