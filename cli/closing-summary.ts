import { type Summary, withStatedRates } from '../src/index.ts';
import { reminderLines } from './actions-page.ts';
import type { RunOutcome } from './api.ts';
import { writeChanges } from './changes-page.ts';
import { pathFromHere } from './command-context.ts';
import { draftSentence, writeGaps } from './gaps-page.ts';
import { groupedNumber } from './grouped-number.ts';
import { overtakenSentences } from './load-page.ts';
import { writeTouched } from './months-page.ts';
import type { Page } from './output.ts';
import { writeOtherRulebook } from './rulebook-page.ts';

/** The path of a file of the results, relative to the user's current folder. */
type PathOf = (file: string) => string;

/**
 * The outcome of a run, in words: the counts, unusable rows and files, and which files to open.
 * @param directory of the workspace, as the user named it: printed paths work from the user's current folder
 */
export function writeClosingSummary(page: Page, outcome: RunOutcome, directory: string): void {
  const { summary } = outcome;
  const pathOf: PathOf = (file) => pathFromHere(directory, `${outcome.folder}/${file}`);
  const { from, to, as_of } = summary.period;
  if (outcome.unchanged === true) {
    page.line(
      outcome.stands === true
        ? `Nothing differs that a reader can see: the results of ${as_of}, which others were given, stay as they are.`
        : 'Nothing is new: the results are unchanged. To judge and report anyway: --again.',
    );
    page.line();
  }
  page.heading(`${summary.client.name}: calls of ${from} to ${to}, judged as of ${as_of}`);
  if (summary.status === 'draft') page.line(draftSentence(outcome.gaps));
  page.line(verdictSentence(summary));
  page.line();
  page.table(['verdict', 'calls', 'meaning'], verdictRows(summary));
  if (summary.vendors.length > 0) {
    page.line();
    page.table(
      ['call centre', 'calls', 'conversations', 'proven violations', 'proof lacking', 'per 10,000', '95% interval'],
      vendorRows(summary),
    );
  }
  page.line();
  if (outcome.isNewVersion === true && summary.version.replaces !== null) {
    writeChanges(page, summary.version.replaces, pathOf);
    page.line();
  }
  for (const sentence of inputSentences(summary, pathOf)) page.line(sentence);
  for (const sentence of overtakenSentences(outcome.load?.overtaken)) page.line(sentence);
  for (const line of reminderLines(summary.hearing?.actions ?? [])) page.line(line);
  if (outcome.browserNote !== undefined) page.line(outcome.browserNote);
  writeTouched(page, outcome.touched ?? []);
  writeOtherRulebook(page, outcome.otherRulebook);
  page.line();
  if (outcome.gaps.length > 0) {
    writeGaps(page, outcome.gaps, pathOf('summary.json'));
    page.line();
  }
  page.heading('Open');
  for (const file of filesToOpen(outcome)) page.line(`  ${pathOf(file)}`);
}

const VERDICTS: readonly (readonly [verdict: keyof Summary['totals']['verdicts'], meaning: string])[] = [
  ['violation', 'broke the law, or nobody can show that it did not break it'],
  ['breach', 'broke a code, an own norm, the privacy law or the contract'],
  ['review', 'a person should look at it'],
  ['attempt', 'never connected, and no finding'],
  ['lawful', 'nothing against it'],
  ['out-of-scope', 'no telemarketing: service, research, inbound, test'],
];

function verdictSentence({ totals }: Summary): string {
  if (totals.calls === 0) return 'No call of this period was loaded: nothing could be judged.';
  if (totals.violating_calls === 0) return `Of ${calls(totals.calls)}, none was found to have broken the law.`;
  const answering = totals.answered_for
    .map(({ party, calls: answered }) => `${party} ${groupedNumber(answered)}`)
    .join(', ');
  const lapsed = totals.fine_lapsed === 0 ? '' : ` ${groupedNumber(totals.fine_lapsed)} can no longer be fined.`;
  const proven = totals.violating_calls - totals.without_proof;
  return `Of ${calls(totals.calls)}, ${groupedNumber(proven)} ${proven === 1 ? 'is' : 'are'} proven to have broken the law; ${groupedNumber(totals.without_proof)} ${totals.without_proof === 1 ? 'lacks' : 'lack'} the proof that ${totals.without_proof === 1 ? 'it' : 'they'} kept it. Who answers for how many: ${answering}.${lapsed}`;
}

function verdictRows({ totals }: Summary): [string, number, string][] {
  return VERDICTS.map(([verdict, meaning]) => [verdict, totals.verdicts[verdict], meaning]);
}

function vendorRows(summary: Summary): (string | number)[][] {
  return withStatedRates(summary).vendors.map((vendor) => {
    const { per_10000, low, high } = vendor.rate;
    const proven = vendor.violating_calls - vendor.without_proof;
    const interval = low === null || high === null ? '' : `${low.toFixed(1)} to ${high.toFixed(1)}`;
    return [
      vendor.id,
      vendor.calls,
      vendor.conversations,
      proven,
      vendor.without_proof,
      per_10000 === null ? '' : per_10000.toFixed(1),
      interval,
    ];
  });
}

/** Rows that did not count, if there are enough to mention. */
function inputSentences(summary: Summary, pathOf: PathOf): string[] {
  const read = sum(summary.files.map((file) => file.rows_read));
  const rejected = sum(summary.files.map((file) => file.rejected));
  const removed = sum(summary.files.map((file) => file.removed));
  const emptied = sum(summary.files.map((file) => file.emptied));
  const lost = summary.lost_objections.rejected + summary.lost_objections.without_number;
  const account = `${groupedNumber(read)} rows were read from ${summary.files.length === 1 ? 'one file' : `${groupedNumber(summary.files.length)} files`};`;
  return [
    rejected === 0
      ? `${account} none was rejected.`
      : `${account} ${groupedNumber(rejected)} ${pastOf(rejected)} rejected: see ${pathOf('rejected.csv')}.`,
    ...(removed === 0
      ? []
      : [
          `${groupedNumber(removed)} ${pastOf(removed)} left out, because "belaudit forget" or "belaudit purge" removed ${removed === 1 ? 'it' : 'them'}.`,
        ]),
    ...replacedSentences(summary, pathOf),
    ...laterSentences(summary, pathOf),
    ...summary.left_out.map(({ path, remark }) => `${path}: ${remark}`),
    ...(emptied === 0
      ? []
      : [
          `${groupedNumber(emptied)} ${emptied === 1 ? 'value was unreadable and counts' : 'values were unreadable and count'} as unknown: see ${pathOf('unread-values.csv')}.`,
        ]),
    ...(lost === 0
      ? []
      : [
          `${groupedNumber(lost)} ${lost === 1 ? 'objection could not be used, so calls after it are not found. Correct it' : 'objections could not be used, so calls after them are not found. Correct them'}, and run again.`,
        ]),
    ...(summary.lost_objections.without_number === 0
      ? []
      : [
          'An objection made in an incoming call needs the caller’s number: if a column that is not read holds it, read it into caller_number. If one column holds the other party of both directions, name it for called_number and for caller_number.',
        ]),
  ];
}

/** Rows that a later delivery replaced are not judged: if each file numbers its calls from the same start, calls disappear this way. */
function replacedSentences({ files, revisions }: Summary, pathOf: PathOf): string[] {
  const replaced = sum(files.map((file) => file.replaced));
  if (replaced === 0) return [];
  const feeds = revisions.map(({ feed, rows }) => `${feed} ${groupedNumber(rows)}`).join(', ');
  const revised = revisions.some(({ feed }) => feed === 'calls')
    ? `: see revised-row in ${pathOf('completeness.csv')}`
    : '';
  return [
    `${rows(replaced)} ${pastOf(replaced)} replaced by a later row with the same id and other contents (${feeds}); the replaced rows no longer count${revised}.`,
  ];
}

/** Calls that were changed after delivery, and the findings that disappeared because of it. */
function laterSentences({ later_deliveries: later }: Summary, pathOf: PathOf): string[] {
  const { changed_calls: changed, in_favour: inFavour, findings } = later;
  const gone = sum(Object.values(findings));
  return [
    ...(changed === 0
      ? []
      : [
          `${capitalised(calls(changed))} ${pastOf(changed)} changed by a later delivery, ${groupedNumber(inFavour)} in a way that is or may be better for the call centre: see ${pathOf('later-deliveries.csv')}.`,
        ]),
    ...(gone === 0
      ? []
      : [
          `${groupedNumber(gone)} ${gone === 1 ? 'finding' : 'findings'} of an earlier delivery disappeared or became weaker: see ${pathOf('lapsed-findings.csv')}.`,
        ]),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Reports first, then the lists behind them; files for machines are not named. */
function filesToOpen({ files, summary }: RunOutcome): string[] {
  const order = [
    'management.pdf',
    'vendor-',
    'request-',
    'findings.html',
    'findings.xlsx',
    'findings.csv',
    'lapsed-findings.csv',
    'later-deliveries.csv',
    'completeness.csv',
    'rejected.csv',
    'unread-values.csv',
  ];
  const hasRejected = summary.files.some((file) => file.rejected > 0);
  const place = (file: string): number => order.findIndex((beginning) => file.startsWith(beginning));
  return files
    .filter((file) => place(file) >= 0 && !file.includes('-bijlage-') && (hasRejected || file !== 'rejected.csv'))
    .map((file) => ({ file, at: place(file) }))
    .sort((left, right) => left.at - right.at || (left.file < right.file ? -1 : 1))
    .map(({ file }) => file);
}

function pastOf(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function rows(count: number): string {
  return count === 1 ? 'One row' : `${groupedNumber(count)} rows`;
}

function calls(count: number): string {
  return count === 1 ? 'one call' : `${groupedNumber(count)} calls`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
