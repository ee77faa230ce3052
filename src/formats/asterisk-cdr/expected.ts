import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  { file: 'sample.csv' },
  { file: 'sample.heading.csv', zoneDeclared: true, remarks: ['transfers stay apart'] },
  { file: 'sample.without-ids.csv', remarks: ['an id made from its contents'] },
  // Contexts of the site's own: the source's own numbers and contexts, extensions and the context names that systems ship show who called whom; any other name does not.
  {
    file: 'sample.contexts.csv',
    zoneDeclared: true,
    ownNumbers: ['881234567'],
    inboundContexts: ['inkomend'],
    outboundContexts: ['uitgaand'],
  },
  // Several legs of one call: the answered one counts, wherever its record says the call was.
  { file: 'sample.legs.csv', zoneDeclared: true },
];
