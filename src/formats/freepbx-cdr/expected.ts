import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  // The report: unquoted cells that hold a quoted name with text after it.
  { file: 'sample.csv', remarks: ['transfers stay apart'] },
  // The table with its later columns and a heading.
  { file: 'sample.table.csv' },
  // 25 columns without a heading, days written d/m/yyyy.
  { file: 'sample.headless.csv', remarks: ['transfers stay apart'] },
  // Many rows on one line, escapes, another table, a trigger.
  { file: 'sample.mysqldump.txt', remarks: ['database dump', 'by their order in the table'] },
  // One row per line, columns named with the rows: numbered by line.
  { file: 'sample.phpmyadmin.txt', remarks: ['database dump', 'transfers stay apart'] },
];
