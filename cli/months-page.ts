import type { ListedMonths, ListedPeriod, MonthState, TouchedPeriod, WhyJudged, YearOutcome } from '../src/index.ts';
import type { MonthsOutcome } from './api.ts';
import { writeChanges } from './changes-page.ts';
import { pathFromHere } from './command-context.ts';
import { countText, groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';
import { printableMasked } from './printable.ts';
import { writeOtherRulebook } from './rulebook-page.ts';

/** Number of files of a period that are named; the others are counted. */
const MOST_FILES = 3;

const WHY: Readonly<Record<WhyJudged, string>> = {
  'not-judged': 'judged for the first time',
  touched: 'affected by files added or removed since',
  configuration: 'belaudit.yaml has changed since',
  program: 'made by another version of the program or the rulebook',
  removals: 'rows were removed since',
  comparison: 'a month before it was judged for the first time',
  asked: 'asked for again',
};

const STATES: Readonly<Record<MonthState, string>> = {
  final: 'final',
  draft: 'draft',
  'not-judged': 'not judged',
  'not-over': 'not over yet',
  unreadable: 'cannot be read',
};

/** Results that late files may change, and what to do about them. */
export function writeTouched(page: Page, touched: readonly TouchedPeriod[]): void {
  if (touched.length === 0) return;
  const calls = touched.reduce((sum, period) => sum + period.calls, 0);
  page.paragraph(
    `Files that were added or removed since may change ${touched.length === 1 ? 'the results of one other period' : `the results of ${groupedNumber(touched.length)} other periods`}, ${countText(calls, 'call')} in all. Judge them again with "belaudit run --touched".`,
  );
  for (const period of touched) page.paragraph(`  ${touchedText(period)}`);
}

function touchedText({ from, to, calls, of, files, gone }: TouchedPeriod): string {
  const named = files
    .slice(0, MOST_FILES)
    .map(
      (file) =>
        `${printableMasked(file.path)} (${file.calls === 0 ? 'checks of the logs' : countText(file.calls, 'call')})`,
    );
  const more = files.length - named.length;
  const parts = [
    ...named,
    ...(more > 0 ? [countText(more, 'other file')] : []),
    ...(gone.length === 0
      ? []
      : [`${countText(gone.length, 'file')} gone or changed, such as ${printableMasked(gone[0] ?? '')}`]),
  ];
  return `${from} to ${to}: ${groupedNumber(calls)} of ${countText(of, 'call')}, by ${parts.join('; ')}.`;
}

/**
 * The outcome for several periods.
 * @param directory of the workspace, as the user named it
 */
export function writePeriods(
  page: Page,
  { periods, left_out: leftOut, otherRulebook }: MonthsOutcome,
  directory: string,
): void {
  const made = periods.filter(({ because }) => because !== null);
  const [first] = periods;
  if (first === undefined) page.line('No file was added or removed that affects any results: they do not change.');
  else
    page.heading(
      `${first.outcome.summary.client.name}: ${countText(made.length, 'period')} judged, ${groupedNumber(periods.length - made.length)} unchanged`,
    );
  if (periods.length > 0) {
    page.table(
      ['period', 'state', 'version', 'calls', 'violations', 'findings', 'why'],
      periods.map(({ from, to, because, outcome: { summary } }) => [
        `${from} to ${to}`,
        STATES[summary.status],
        summary.version.number,
        summary.totals.calls,
        summary.totals.violating_calls,
        summary.totals.findings,
        because === null ? 'unchanged' : WHY[because],
      ]),
    );
    page.line();
  }
  for (const { from, to, outcome } of made) {
    const { replaces } = outcome.summary.version;
    if (outcome.isNewVersion === true && replaces !== null) {
      page.line(`${from} to ${to}:`);
      writeChanges(page, replaces, (file) => pathFromHere(directory, `${outcome.folder}/${file}`));
    }
    if (outcome.browserNote !== undefined) page.line(outcome.browserNote);
  }
  for (const { month, calls, to } of leftOut)
    page.paragraph(
      `${month} has not ended on the audit date: its last day is ${to}. Its ${countText(calls, 'call')} were not judged; "belaudit run --month ${month}" judges the loaded ones.`,
    );
  writeOtherRulebook(page, otherRulebook);
  if (made.length === 0) return;
  page.heading('Open');
  for (const { outcome } of made) page.line(`  ${pathFromHere(directory, outcome.folder)}`);
}

/** Every month with its state and figures. */
export function writeMonths(page: Page, { months, other_periods: others, otherRulebook }: ListedMonths): void {
  if (months.length + others.length === 0) {
    page.line('No call is loaded, and there are no results. "belaudit run" loads and judges.');
    return;
  }
  const row = (name: string, period: ListedPeriod): (string | number)[] => {
    const { results, loaded, touched } = period;
    const { per_10000: rate = null, low = null, high = null } = results?.rate ?? {};
    return [
      name,
      STATES[period.state],
      loaded === null ? '' : loaded.calls,
      loaded === null ? '' : `${loaded.first_day} to ${loaded.last_day}`,
      results?.version ?? '',
      results?.violating_calls ?? '',
      rate === null ? '' : rate.toFixed(1),
      low === null || high === null ? '' : `${low.toFixed(1)} to ${high.toFixed(1)}`,
      touched === null ? '' : groupedNumber(touched.calls),
    ];
  };
  page.table(
    ['month', 'state', 'calls', 'loaded', 'version', 'violations', 'per 10,000', '95% interval', 'touched calls'],
    [
      ...months.map((month) => row(month.month, month)),
      ...others.map((period) => row(`${period.from} to ${period.to}`, period)),
    ],
  );
  page.line();
  const touched = [...months, ...others].flatMap((period) => (period.touched === null ? [] : [period.touched]));
  writeTouched(page, touched);
  writeOtherRulebook(page, otherRulebook);
  if (months.some(({ state }) => state === 'not-judged'))
    page.line(
      'For months that are not judged: "belaudit run --all" judges all that have ended, "belaudit run --month" one of them.',
    );
}

/** The report of a year, and its missing months. */
export function writeYear(
  page: Page,
  { folder, files, year, months, drafts, missing }: YearOutcome,
  directory: string,
): void {
  page.heading(`${year}: ${countText(months.length, 'month')} side by side`);
  if (drafts.length > 0) page.line(`Draft, because something that could change them is missing: ${drafts.join(', ')}.`);
  if (missing.length > 0) page.line(`Without results: ${missing.join(', ')}. "belaudit months" shows their state.`);
  page.heading('Open');
  for (const file of files) page.line(`  ${pathFromHere(directory, `${folder}/${file}`)}`);
}
