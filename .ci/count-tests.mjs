// Prints how many tests passed and how many did not, from the report of the test runner: `412 0`. A test that was skipped did not pass.

import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = report.testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter(({ status }) => status === 'passed').length;
// A file that does not load has no tests in it, and failed all the same.
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
if (tests.length === 0) throw new Error('No test ran.');
console.log(`${passed} ${tests.length - passed + brokenFiles}`);
