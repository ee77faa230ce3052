import type { CheckWords } from './words.ts';

export const words: CheckWords = {
  labels: {
    heading: 'Check',
    lead: 'Belaudit reads all files as it will when it runs, keeps nothing of that, and says what is missing.',
    check: 'Check now',
    toFiles: 'To the files',
    files: 'Files',
    path: 'File',
    rows: 'Rows',
    used: 'Used',
    rejected: 'Not used',
    problems: 'What is wrong',
    gaps: 'What is missing',
    gapsLead: 'As long as something stands here that holds the outcome back, the reports are a draft.',
    noGaps: 'Nothing is missing that holds the outcome back.',
    notChecked: 'Nothing has been checked yet.',
    todo: 'What you can do',
    accept: 'Accept with a reason',
    reason: 'Reason (reports print it)',
    until: 'Accepted until',
    save: 'Accept',
    blocking: 'holds the outcome back',
    accepted: 'accepted',
    toRun: 'To running',
    noFiles: 'Add files first.',
    again: 'Check again',
    go: 'Go there',
    assumed: 'Assumptions where a column is missing',
    assumedLead:
      'Where these columns are missing, Belaudit takes what is usual. If that is wrong, point the column out on the page Files, or ask the sender for it.',
    notes: 'Remarks',
  },
  steps: {
    column: (column) =>
      `Is it in the file? Open it on the page Files, and point the column out as ‘${column}’. If not, ask the sender for this column.`,
    feed: (feed) => `Add a file on the page Files with: ${feed}.`,
    value: 'Open the file on the page Files, and choose what the word means.',
    source: 'Open the file on the page Files and see why. Change it there, or ask the sender for a new file.',
    file: 'Say on the page Files what it is, or take it out of the folder.',
    campaign: 'Add the campaign on the page Organisation, and say there what it calls for.',
    entity:
      'Is it a brand or another name of your company? Then add it on the page Organisation, to the brands of that company.',
  },
  waiting: (files) => (files === 1 ? '1 file waits for you.' : `${files} files wait for you.`),
};
