import type { ProblemTally, TrialFile } from './api.ts';
import { groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

const KINDS: Readonly<Record<ProblemTally['kind'], string>> = {
  rejected: 'rejected',
  emptied: 'emptied',
  repaired: 'mended',
  noted: 'noted',
};

/** What happened to the rows of a file, and why, with the lines of the first ones. */
export function writeProblems(page: Page, file: TrialFile): void {
  const counts = [
    `${groupedNumber(file.accepted)} of ${groupedNumber(file.rowsRead)} rows would be accepted`,
    ...(file.rejected === 0 ? [] : [`${groupedNumber(file.rejected)} rejected`]),
    ...(file.duplicate === 0 ? [] : [`${groupedNumber(file.duplicate)} duplicate`]),
    ...(file.replaced === 0 ? [] : [`${groupedNumber(file.replaced)} replaced by a later row`]),
    ...(file.removed === 0 ? [] : [`${groupedNumber(file.removed)} left out, because they were removed before`]),
  ];
  page.line(`${file.path}: ${counts.join(', ')}.`);
  if (file.problems.length === 0) return;
  page.table(
    ['', 'rows', 'column', 'reason', 'value', 'first lines'],
    file.problems.map((problem) => [
      KINDS[problem.kind],
      problem.rows,
      problem.column ?? '',
      problem.reason,
      problem.value ?? (problem.different > 1 ? `${groupedNumber(problem.different)} others` : ''),
      linesText(problem.lines),
    ]),
  );
  for (const sentence of lostObjections(file)) page.paragraph(sentence);
  if (file.problems.some(({ reason }) => reason === 'reserved-id'))
    page.paragraph('Give an objection an id that does not begin with call: (reserved for objections made in a call).');
  if (file.problems.some(({ reason }) => reason === 'customer-unclear'))
    page.paragraph(
      'Nothing shows which of the two numbers in these rows was called. Name the numbers that the calls are made from in the feed numbers: the other number is then the one that was called.',
    );
  const clocks = file.problems.filter(({ reason }) => reason === 'clock-duration').map(({ column }) => column ?? '');
  for (const column of new Set(clocks))
    page.paragraph(
      `${column} is written as a clock time. Add \`formats: { <heading>: duration }\` to the source, with the heading that holds ${column}.`,
    );
}

/** The consequence of rejected objections; empty if there are none. Rows that are known not to be objections do not count. */
export function lostObjections({
  feed,
  rejected,
  noRecord,
}: Pick<TrialFile, 'feed' | 'rejected' | 'noRecord'>): readonly string[] {
  const lost = rejected - noRecord;
  if (feed !== 'objections' || lost <= 0) return [];
  return [
    `${lost === 1 ? 'One objection is' : `${groupedNumber(lost)} objections are`} rejected: calls after ${lost === 1 ? 'it' : 'them'} are not found. Correct the ${lost === 1 ? 'row' : 'rows'} in the file.`,
  ];
}

export function linesText(lines: readonly number[]): string {
  return lines.map(String).join(' ');
}
