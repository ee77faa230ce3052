import type { FileLeftOut, WhatIf, WhatIfOutcome } from '../src/index.ts';
import { pathFromHere } from './command-context.ts';
import { countText, groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

/** The differences under an assumption: by verdict, rule, reason and call centre, and the position of each call in its file. */
export function writeWhatIf(page: Page, { folder, files, whatIf }: WhatIfOutcome, directory: string): void {
  const { period, totals } = whatIf;
  page.heading(`${whatIf.client}: the calls of ${period.from} to ${period.to} under an assumption`);
  page.line('These are not the results of an audit. Assumed:');
  for (const line of assumedLines(whatIf)) page.paragraph(`- ${line}`);
  page.line();
  page.line(totalSentence(whatIf));
  page.line();
  page.table(
    ['verdict', 'calls', 'would be'],
    Object.entries(whatIf.verdicts)
      .filter(([, { before, now }]) => before + now > 0)
      .map(([verdict, { before, now }]) => [verdict, before, now]),
  );
  if (totals.came + totals.went + totals.changed > 0) writeChanged(page, whatIf);
  const unknown = whatIf.assumption.without.flatMap(unknownOf);
  if (unknown.length > 0) {
    page.line();
    page.heading('Not known');
    for (const line of unknown) page.paragraph(line);
  }
  page.line();
  page.heading('Open');
  for (const file of files.filter((name) => name.endsWith('.csv')))
    page.line(`  ${pathFromHere(directory, `${folder}/${file}`)}`);
}

function writeChanged(page: Page, { rules, reasons, vendors }: WhatIf): void {
  page.line();
  page.table(
    ['rule', 'findings', 'would be', 'come', 'go', 'change'],
    rules
      .filter(({ came, went, changed }) => came + went + changed > 0)
      .map(({ rule, findings, came, went, changed }) => [rule, findings.before, findings.now, came, went, changed]),
  );
  const named = reasons.filter(({ reason }) => reason !== '');
  if (named.length > 0) {
    page.line();
    page.table(
      ['rule', 'reason', 'findings', 'would be'],
      named.map(({ rule, reason, findings }) => [rule, reason, findings.before, findings.now]),
    );
  }
  page.line();
  page.table(
    ['call centre', 'calls that broke the law', 'would be', 'findings', 'would be'],
    vendors.map(({ vendor, violating_calls: calls, findings }) => [
      ...[vendor, calls.before, calls.now, findings.before, findings.now],
    ]),
  );
}

function assumedLines({ assumption: { settings, lawOf, without } }: WhatIf): readonly string[] {
  return [
    ...(lawOf === null
      ? []
      : [
          `the law of ${lawOf} for every call; the days of calls and records, and terms counted from them, do not change`,
        ]),
    ...settings.map(({ key, value }) => `${key}: ${value ?? 'the default'}`),
    ...without.map(
      ({ path, rows, gone, earlier, elsewhere }) =>
        `without ${path}, with ${countText(rows, 'row')}: ${groupedNumber(gone)} gone, ` +
        `${groupedNumber(earlier)} back to an earlier delivery, ${groupedNumber(elsewhere)} also in another file`,
    ),
  ];
}

function totalSentence({ calls, calls_changed: changed, totals }: WhatIf): string {
  const gone =
    calls.before === calls.now
      ? ''
      : ` ${countText(calls.now, 'call')} would be judged, not ${groupedNumber(calls.before)}.`;
  if (changed === 0 && totals.came + totals.went + totals.changed === 0) return `Nothing would be different.${gone}`;
  const { before, now } = totals.findings;
  return `${countText(changed, 'call')} would have another verdict; findings: ${groupedNumber(before)} → ${groupedNumber(now)}.${gone}`;
}

function unknownOf({ path, joined, readTogether, removed }: FileLeftOut): readonly string[] {
  return [
    ...(joined === 0
      ? []
      : [
          `${countText(joined, 'call')} of other files ${pastOf(joined)} joined with rows of ${path}. They stay joined: only a load without the file shows what they would be without it.`,
        ]),
    ...(readTogether === 0
      ? []
      : [
          `${countText(readTogether, 'other file')} ${pastOf(readTogether)} read with the help of ${path}, or of files like it, and ${readTogether === 1 ? 'stays' : 'stay'} as read.`,
        ]),
    ...(removed === 0
      ? []
      : [
          `${countText(removed, 'row')} of the same kind ${pastOf(removed)} removed on request. If ${path} had replaced one, it does not come back.`,
        ]),
  ];
}

function pastOf(count: number): string {
  return count === 1 ? 'was' : 'were';
}
