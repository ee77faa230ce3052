import type { OutcomeWords } from './words.nl.ts';

export const words: OutcomeWords = {
  labels: {
    heading: 'One outcome',
    back: 'Back to the results',
    reasons: 'Why it is like this',
    reasonsLead: 'Answer these questions first. The outcome is often another one after that.',
    noQuestion: 'No question is open behind this.',
    look: 'Look at ten calls',
    gone: 'The data of this call are no longer with the results. Make the results again.',
    isRight: 'Is this outcome right?',
    by: 'Who looked',
    byHint: 'your name; the reports print it',
    reason: 'Why there are so many',
    reasonHint: 'the reports print it',
    until: 'Accepted until',
    save: 'Save',
    saved: 'Saved. It counts for the next results.',
    toRun: 'Make the results',
  },
  lead: (drawn, of) =>
    `If the outcome stays like this, somebody must look. These ${drawn} calls were drawn by lot from ${of}. Say of each whether its outcome is right. The outcome is accepted only if all ${drawn} are right. If the outcome changes, this lapses and other calls are drawn.`,
  call: (place, of) => `Call ${place} of ${of}`,
  calls: (calls, of) => `${calls} of ${of} calls`,
  answers: { right: 'right', 'not-right': 'not right', 'not-known': 'I do not know' },
  looked: ([drawn, of, right], by, on, isAccepted) =>
    `Looked at: ${drawn} of ${of}, ${right} right, by ${by} on ${on}. ${isAccepted ? 'The outcome is accepted.' : 'The outcome stays open.'}`,
  mistakes: {
    unanswered: 'Say of each call whether its outcome is right. Your answers are still there.',
    incomplete: 'Give your name, a reason and a day. Your answers are still there.',
    changed: 'The outcome has changed meanwhile. Other calls were drawn; look at those.',
  },
};
