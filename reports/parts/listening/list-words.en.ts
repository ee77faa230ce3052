import type { ListWords } from './list-words.nl.ts';

export const words: ListWords = {
  title: (vendor, period) => `Conversations to listen to, ${vendor}, ${period}`,
  sheets: { guide: 'how to fill this in', calls: 'conversations' },
  subject: 'Subject',
  text: 'Explanation',
  headings: {
    call_id: 'Call',
    local_time: 'Moment',
    number: 'Number called',
    agent: 'Agent',
    seconds: 'Seconds',
    recording: 'Recording',
    basis: 'Legal basis',
    offered: 'Opt-out offered?',
    identity: 'Identity stated?',
    asked: 'Asked not to be called?',
    consent: 'Consent as recorded?',
    listener: 'Heard by',
    text: 'Remark',
    sample: 'Sample',
  },
  choices: { yes: 'yes', no: 'no', cannotTell: 'cannot tell' },
  consent: 'consent',
  guide: (client, vendor, period) => [
    [
      'What this is about',
      `${client} listens to a sample of the conversations of ${vendor} in ${period}, to learn how far the call log can be believed. What the log says is not shown here: only fill in what you hear.`,
    ],
    [
      'What to fill in',
      'On the sheet conversations, choose yes, no or cannot tell for each question. The other cells are locked. Put your name under Heard by.',
    ],
    ['Opt-out offered?', 'Did the agent offer not to call again?'],
    ['Identity stated?', 'Did the agent say at the beginning for which company and why they called?'],
    ['Asked not to be called?', 'Did the person called ask not to be called again, in whatever words?'],
    [
      'Consent as recorded?',
      'Only where the legal basis is consent: does the conversation show that there is a consent? If the person called denies it, choose no. If nobody mentions it, choose cannot tell.',
    ],
    ['Cannot tell', 'The recording is missing, cannot be understood, or leaves the question open.'],
    ['Remark', 'Write no names or telephone numbers. What you write here is kept apart and can be erased.'],
    ['Confidential', 'This file has full telephone numbers and names of agents.'],
  ],
};
