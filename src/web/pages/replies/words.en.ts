import type { words as dutch } from './words.nl.ts';

export const words: typeof dutch = {
  labels: {
    heading: 'Replies of call centres',
    lead: 'Reads the workbook that a call centre sends back. You first see what would be recorded; nothing happens before you confirm. A reply changes no verdict.',
    noResults: 'There are no results yet that a call centre can reply to.',
    toRun: 'Go to Run',
    file: 'Workbook that came back',
    drop: 'Drop the workbook (findings.xlsx) or a CSV here.',
    choose: 'Choose a file',
    sending: 'Sending',
    sent: 'Received',
    notSent: 'Failed',
    looked: 'Examined',
    period: 'Period',
    vendor: 'Call centre',
    asTheFileSays: 'as the file says',
    received: 'Received on',
    receivedHint: 'This day decides whether the reply is in time.',
    look: 'Look again',
    would: 'What is recorded',
    reply: 'Reply',
    findings: 'Findings',
    known: 'already known',
    unanswered: 'not answered',
    unclear: 'Unclear: neither agreed nor disputed. The text is kept.',
    unread: 'Not read',
    row: 'Row',
    call: 'Call',
    rule: 'Finding',
    said: 'Answer',
    why: 'Why',
    noAnswer: '(no answer)',
    more: 'Rows not listed here:',
    nothingNew: 'Nothing was new: nothing was recorded.',
    isOther: 'Something else was recorded meanwhile. Nothing was written yet: check again what this file would do.',
    by: 'Your name',
    byHint: 'Recorded with each reply as the reader’s name. Nobody checks it.',
    cancel: 'Do not record',
    toDecide: 'Go to Decisions',
    noDay: 'Choose the day on which the reply was received. Nothing was recorded.',
    noName: 'Fill in your name. Nothing was recorded.',
    otherPreview: 'This is no longer the latest overview. Nothing was recorded: look again.',
  },
  title: (vendor, period, received) => `${vendor} about ${period}, received on ${received}`,
  late: (day) =>
    `The reply is late: the last day was ${day}. It is kept and shown, and counts for a finding once you decide about it.`,
  contradicting: (count, shown) =>
    count === 1
      ? '1 finding has several different answers: the last row counts.'
      : `${shown} findings have several different answers: the last row counts.`,
  unread: {
    'no-such-rule': 'names no rule',
    'no-such-finding': 'is not a finding of this call centre and period',
    'no-call': 'names no call',
    'broken-row': 'cannot be split into cells: put a cell with the delimiter in it between quotation marks',
  },
  write: (count, shown) => (count === 1 ? 'Record 1 reply' : `Record ${shown} replies`),
  written: (first, last) =>
    first === last
      ? `Recorded as line ${first} of the register of decisions.`
      : `Recorded as lines ${first} to ${last} of the register of decisions.`,
};
