// Prints how many tests passed and how many did not, from the report of the test runner: `412 0`. A test that was skipped did not pass.
// Adds to a file which ones failed, and which ones passed when they were tried again, each with what was said: the output of a run is long.

import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [, , path, told] = process.argv;
const report = JSON.parse(readFileSync(path, 'utf8'));
const tests = report.testResults.flatMap((file) =>
  file.assertionResults.map((test) => ({ ...test, file: relative(process.cwd(), file.name) })),
);
const passed = tests.filter(({ status }) => status === 'passed').length;
// A file that does not load has no tests in it, and failed all the same. One whose preparation failed skips its tests.
const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const unprepared = report.testResults.filter((file) => file.message && file.assertionResults.length > 0);
if (tests.length === 0) throw new Error('No test ran.');

const firstLines = (text = '') => text.split('\n').slice(0, 12).join('\n');
const lines = [
  ...[...broken, ...unprepared].map(
    ({ name, message }) => `FAILED: ${relative(process.cwd(), name)}\n${firstLines(message)}`,
  ),
  ...tests
    .filter(({ status }) => status !== 'passed')
    .map((test) => `FAILED: ${test.file}: ${test.fullName}\n${firstLines(test.failureMessages?.[0] ?? test.status)}`),
  ...tests
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length > 0)
    .map((test) => `PASSED WHEN TRIED AGAIN: ${test.file}: ${test.fullName}\n${firstLines(test.failureMessages[0])}`),
];
appendFileSync(told, lines.map((line) => `${line}\n`).join(''));
console.log(`${passed} ${tests.length - passed + broken.length}`);
