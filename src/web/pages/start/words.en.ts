import type { StartWords } from './words.nl.ts';

export const words: StartWords = {
  labels: {
    heading: 'Start',
    emptyLead:
      'There is no workspace in this folder yet. A workspace is a folder with your files and the agreements against which Belaudit checks the calls. Everything stays in this folder.',
    organisation: 'Name of your organisation',
    callCentre: 'Name of the call centre',
    from: 'First day of the calls',
    to: 'Last day of the calls',
    make: 'Make the workspace',
    folder: 'Folder',
    mistakes: 'belaudit.yaml cannot be read',
    mistakesText: 'Correct the lines below in the file, and open this page again. Nothing was changed.',
    period: 'Period',
    results: 'Results',
    noResults: 'There are no results yet.',
    calls: 'Calls',
    violations: 'Violations',
    findings: 'Findings',
    status: 'Status',
    version: 'Version',
    needed: 'Fill in every field. You can change everything later.',
    example: 'Example',
    exampleText:
      'An invented company with three call centres and a month of calls, with violations in them. It goes into the folder belaudit-demo beside your own data, which it does not change. Making it takes a few minutes.',
    exampleMake: 'Make the example',
    exampleOpen: 'Open the example',
    progress: 'Progress',
    lost: 'The connection to Belaudit was lost. Open Belaudit again.',
  },
  line: (line) => `Line ${line}`,
  status: { draft: 'draft', final: 'final', unreadable: 'unreadable' },
  next: {
    addFiles: 'Next: add files',
    setUpFiles: 'Next: say what the files are',
    check: 'Next: answer the questions',
    look: 'Go to Results',
  },
  missing: 'Fill in a name for your organisation and for the call centre.',
  wrongPeriod: 'The last day must be on or after the first day.',
};
