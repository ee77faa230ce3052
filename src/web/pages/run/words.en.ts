import type { RunWords } from './words.nl.ts';

export const words: RunWords = {
  labels: {
    heading: 'Run',
    lead: 'Belaudit loads what is new, judges every call of the period and makes the reports. You can read the other pages meanwhile.',
    start: 'Make the results',
    again: 'Make them again, even if nothing is new',
    toFiles: 'Go to Files',
    noFiles: 'Add files first.',
    done: 'The results are ready.',
    unchanged: 'Nothing was new: the results have not changed.',
    draft: 'They are a draft, because something is missing that could change them.',
    final: 'They are final: nothing is missing that could change them.',
    finalSoFar: 'They are final for the files in use. What is in a waiting file can still change the outcome.',
    toResults: 'Go to Results',
    toCheck: 'Go to Questions',
    changes: 'What changed since the previous version',
    came: 'findings added',
    went: 'findings gone',
    changed: 'findings changed',
    failed: 'No new results were made',
    withoutPdfs:
      'The PDFs were not made: no Chrome, Chromium or Edge was found. Install one, and make the results again.',
  },
  overtaken: (path, replacedBy, rows) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} of ${path} ${rows === 1 ? 'does' : 'do'} not count, although the file is new: ${replacedBy} was there before, but comes later in the order of names. Is the new file the correction? Then give it a name that comes after the other, and make the results again.`,
  waiting: (files) =>
    files === 1
      ? '1 file waits for you: its contents do not count yet.'
      : `${files} files wait for you: their contents do not count yet.`,
};
