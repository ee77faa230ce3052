import type { GapAskWords } from './words.nl.ts';

export const words: GapAskWords = {
  asks: {
    'call-id': 'Deliver these calls again with ids that never return, or tell us that the calls have none.',
    'repeated-call': 'Tell us which of these calls were really made, and deliver each of them once.',
    column: 'Complete this data and deliver the file again, or tell us why it is missing.',
    contact: 'Supply the result and the talk time of these calls.',
    log: 'Deliver the calls of these days, or confirm that no calls were made.',
    value: 'Tell us what this means.',
    source: 'Check the rejected rows and deliver them corrected.',
    rejected: 'Check these rejected rows and deliver them corrected.',
    direction: 'Tell us who called whom, and deliver it from now on.',
    doubt: 'Tell us how these values are to be read.',
  },
  ofClient: (client) => `${client} looks into this.`,
};
