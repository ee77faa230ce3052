import type { RegulatorWords } from './words.nl.ts';

export const words: RegulatorWords = {
  labels: {
    heading: 'Answer to the regulator',
    lead: 'The regulator (ACM) asks about a list of numbers or complaints. For each number Belaudit looks up every call and every objection, with the proof. The answer states facts only, and nothing about other numbers. The verdicts are in a separate document, which stays internal.',
    latest: 'The latest answer',
    numbers: 'numbers asked about',
    called: 'called',
    notCalled: 'not called, according to the call logs',
    violations: 'proven violations',
    unread: 'rows without a readable number',
    draft: 'The answer is still a draft. Do not send it yet.',
    toCheck: 'Go to Questions',
    list: 'The list',
    listName: 'list',
    column: 'Heading of the column with the numbers',
    columnHint: 'Required only if Belaudit asks which column it is.',
    drop: 'Drop the file here.',
    choose: 'Choose a file',
    sending: 'Sending',
    sent: 'Received',
    notSent: 'Not received',
    paste: 'Or paste the list',
    pasteHint: 'One number per line, or a table from Excel with a heading. The list is not kept; the answer is.',
    withProofSample: 'With what was seen in a sample of proofs, of all consents of the period',
    withProofs: 'With the proofs of consents, as files',
    make: 'Make the answer',
    answers: 'Answers that were made',
  },
  open: {
    missing: () =>
      'Your own text about the instructions to the call centres is missing. Put it as a text file (.md) in the folder statements of the workspace.',
    empty: (file) => `${file} holds only headings, and no text yet.`,
    unfinished: (file, mark) => `${file} is unfinished: it still says ${mark}.`,
  },
  gaps: (count) =>
    count === 1
      ? 'One point is open that can change a verdict.'
      : `${count} points are open that can change a verdict.`,
  unused: (columns) =>
    `Not used from the list: ${columns.map((column) => `“${column}”`).join(', ')}. If one holds the day of the call, call it “datum”.`,
  outside: (calls) =>
    `Calls not judged yet, because they are outside the period: ${calls}. Choose a period that includes them on the page Organisation, and make the results again.`,
};
