import type { CheckWords } from './words.nl.ts';

export const words: CheckWords = {
  labels: {
    heading: 'Check',
    lead: 'Belaudit reads all files as in a run, keeps nothing, and says what is missing.',
    check: 'Check now',
    toFiles: 'Go to Files',
    files: 'Files',
    path: 'File',
    rows: 'Rows',
    used: 'Used',
    rejected: 'Not used',
    problems: 'What is wrong',
    gaps: 'What is missing',
    gapsLead: 'The reports are a draft as long as a gap here can change the outcome.',
    noGaps: 'Nothing is missing that could change the outcome.',
    notChecked: 'Nothing has been checked yet.',
    todo: 'What you can do',
    accept: 'Accept with a reason',
    reason: 'Reason (reports print it)',
    until: 'Accepted until',
    save: 'Accept',
    blocking: 'holds back the outcome',
    accepted: 'accepted',
    toRun: 'Go to Run',
    noFiles: 'Add files first.',
    again: 'Check again',
    go: 'Go there',
    assumed: 'Assumptions where a column is missing',
    assumedLead:
      'If these columns are missing, Belaudit assumes the usual value. If that is wrong, point out the column on the page Files, or ask the sender for it.',
    notes: 'Remarks',
  },
  steps: {
    column: (column) =>
      `Is it in the file? Open it on the page Files, and point the column out as ‘${column}’. If not, ask the sender for this column.`,
    feed: (feed) => `Add a file on the page Files with: ${feed}.`,
    value: 'Open the file on the page Files, and choose what the word means.',
    source: 'Open the file on the page Files and see why. Change it there, or ask the sender for a new file.',
    file: 'Say on the page Files what it is, or remove it from the folder.',
    campaign: 'Add the campaign on the page Organisation, and say there what it calls for.',
    entity:
      'Is it a brand or another name of your company? Then add it on the page Organisation, to the brands of that company.',
  },
  waiting: (files) => (files === 1 ? '1 file waits for you.' : `${files} files wait for you.`),
};
