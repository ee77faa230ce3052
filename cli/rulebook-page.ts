import { type OtherRulebook, type PeriodUnderRulebook, type RulebookOutcome, rulebookName } from '../src/index.ts';
import { REASONS } from './changes-page.ts';
import { pathFromHere } from './command-context.ts';
import { groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

/** Names stored results that another rulebook judged, and what to do; prints nothing if there are none. */
export function writeOtherRulebook(page: Page, others: readonly OtherRulebook[] = []): void {
  const [first] = others;
  if (first === undefined) return;
  const periods = others.map(
    ({ from, to, before }) => `${from} to ${to} (${before === '' ? 'not named' : rulebookName(before, 'en')})`,
  );
  page.paragraph(
    `This program has rulebook ${rulebookName(first.now, 'en')}; another one judged ${periods.join(', ')}. Which of these findings would change: belaudit what-if --rulebook.`,
  );
}

/** Lists which findings of stored results would appear, disappear or change under the program's rulebook. */
export function writeRulebookChanges(
  page: Page,
  { rulebook, alike, periods }: RulebookOutcome,
  directory: string,
): void {
  page.heading(`Stored results under rulebook ${rulebookName(rulebook, 'en')}`);
  if (alike > 0) page.line(`${periodsText(alike)} judged by it already.`);
  if (periods.length === 0) {
    if (alike === 0) page.line('There are no results yet.');
    return;
  }
  page.line('Nothing was replaced.');
  page.line();
  const known = periods.flatMap(({ from, to, version, before, changes }) =>
    changes === null
      ? []
      : [
          [
            ...[`${from} to ${to}`, version, rulebookName(before, 'en'), changes.findings.before, changes.findings.now],
            ...[changes.came, changes.went, changes.changed],
          ],
        ],
  );
  if (known.length > 0)
    page.table(['period', 'version', 'judged by', 'findings', 'would be', 'come', 'go', 'change'], known);
  for (const period of periods) writePeriod(page, period);
  const lists = periods.flatMap(({ folder, files }) =>
    folder === null ? [] : files.filter((file) => file.endsWith('.csv')).map((file) => `${folder}/${file}`),
  );
  if (lists.length === 0) return;
  page.line();
  page.heading('Open');
  for (const list of lists) page.line(`  ${pathFromHere(directory, list)}`);
  page.line();
  page.paragraph(
    'To replace stored results, judge them again: "belaudit run --all", or "belaudit run --month" for one of them. The old versions are kept.',
  );
}

function writePeriod(page: Page, { from, to, changes, problem }: PeriodUnderRulebook): void {
  if (problem !== null) {
    page.line();
    page.paragraph(`${from} to ${to}: not known. ${problem.message} ${problem.hint}`);
    for (const { file, message } of problem.details)
      page.line(`  ${file ?? ''}${file === undefined ? '' : ': '}${message}`);
    return;
  }
  if (changes === null || changes.rules.length === 0) return;
  page.line();
  page.heading(`${from} to ${to}`);
  page.table(
    ['rule', 'findings', 'would be', 'come', 'go', 'change'],
    changes.rules.map(({ rule, findings, came, went, changed }) => [
      ...[rule, findings.before, findings.now, came, went, changed],
    ]),
  );
  const others = changes.reasons.filter(({ reason }) => reason !== 'rulebook');
  if (others.length > 0)
    page.paragraph(
      `Not only because of the rulebook: ${others.map(({ reason, came, went, changed }) => `${REASONS[reason]} (${groupedNumber(came + went + changed)})`).join('; ')}.`,
    );
}

function periodsText(count: number): string {
  return count === 1 ? 'The results of one period were' : `The results of ${groupedNumber(count)} periods were`;
}
