import type { LoadedFile, LoadOutcome } from './api.ts';
import { groupedNumber } from './grouped-number.ts';
import { writeTouched } from './months-page.ts';
import type { Page } from './output.ts';
import { printableMasked } from './printable.ts';
import { lostObjections } from './problem-page.ts';

/** Whether a file has rows, and none of them counts. */
export function isAllRejected(file: LoadedFile): boolean {
  return file.rowsRead > 0 && file.rejected === file.rowsRead;
}

/** The account of every file, and remarks about it. */
export function writeLoad(page: Page, outcome: LoadOutcome): void {
  const isAnyRemoved = outcome.files.some((file) => file.removed > 0);
  page.table(
    [
      'file',
      'feed',
      '',
      'rows read',
      'accepted',
      'rejected',
      'duplicate',
      'replaced',
      ...(isAnyRemoved ? ['removed'] : []),
    ],
    outcome.files.map((file) => [
      ...[file.path, file.feed, file.isNew ? 'new' : 'known', ...counts(file)],
      ...(isAnyRemoved ? [file.removed] : []),
    ]),
  );
  for (const file of outcome.files)
    for (const remark of file.remarks) page.line(`${printableMasked(file.path)}: ${remark}`);
  for (const file of outcome.files)
    for (const sentence of lostObjections(file)) page.line(`${printableMasked(file.path)}: ${sentence}`);
  for (const remark of [...outcome.remarks, ...overtakenSentences(outcome.overtaken)]) page.line(remark);
  writeLostCalls(page, outcome.lostCalls ?? []);
  for (const file of outcome.files.filter(isAllRejected)) {
    page.line(
      `${printableMasked(file.path)}: EVERY row was rejected. Nothing in this file counts; correct its source in belaudit.yaml.`,
    );
  }
  if (outcome.unchanged) page.line('Nothing was new.');
  const rejected = outcome.files.reduce((total, file) => total + file.rejected, 0);
  page.line(
    rejected === 0
      ? 'No row was rejected.'
      : `${rejected === 1 ? 'One row was' : `${groupedNumber(rejected)} rows were`} rejected; "belaudit run" lists them with their reasons.`,
  );
  writeTouched(page, outcome.touched ?? []);
}

/** How many pairs of files are named. */
const MOST_PAIRS = 5;

/** Corrections that do not count, because of the names of their files. */
export function overtakenSentences(overtaken: LoadOutcome['overtaken'] = []): readonly string[] {
  const pairs = overtaken.slice(0, MOST_PAIRS).map(({ path, replacedBy, rows }) => {
    const [what, they] = rows === 1 ? ['1 row does', 'it'] : [`${groupedNumber(rows)} rows do`, 'them'];
    return `${printableMasked(path)}: ${what} not count, although the file is new: ${printableMasked(replacedBy)}, which was there before, comes later in the order of sources and names, and replaces ${they}. If the new file is the correction, give it a name that comes after the other, and run again.`;
  });
  const more = overtaken.length - pairs.length;
  return more === 0
    ? pairs
    : [
        ...pairs,
        `The same holds between ${more === 1 ? 'one more pair' : `${groupedNumber(more)} more pairs`} of files.`,
      ];
}

/** Ids that return for other calls: the earlier calls are gone, and nobody would see it in the numbers of rows. */
function writeLostCalls(page: Page, lost: LoadOutcome['lostCalls']): void {
  if (lost.length === 0) return;
  for (const { path, replacedBy, calls } of lost.slice(0, MOST_PAIRS)) {
    const one = calls === 1;
    const file = path === replacedBy ? 'the same file' : printableMasked(replacedBy);
    page.line(
      `${printableMasked(path)}: ${groupedNumber(calls)} ${one ? 'call was' : 'calls were'} replaced by ${one ? 'a later row' : 'later rows'} of ${file} with the same call_id but another number and another time: probably ${one ? 'another call' : 'other calls'}. The earlier ${one ? 'call is' : 'calls are'} not judged.`,
    );
  }
  const more = lost.length - MOST_PAIRS;
  if (more > 0)
    page.line(`The same holds between ${more === 1 ? 'one more pair' : `${groupedNumber(more)} more pairs`} of files.`);
  page.line(
    'Use as call_id a column whose values never return. If there is none, set call_id: { from: row } under columns of the source in belaudit.yaml. If a file was delivered by mistake, remove it from in/.',
  );
}

function counts(file: LoadedFile): number[] {
  return [file.rowsRead, file.accepted, file.rejected, file.duplicate, file.replaced];
}
