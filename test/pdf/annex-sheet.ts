import { words as english } from '../../reports/vendor/words.en.ts';
import { words as dutch } from '../../reports/vendor/words.nl.ts';
import type { FindingRow } from '../../src/model/results.ts';
import type { VendorSummary } from '../../src/model/summary.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { numbersIn } from './known-texts.ts';
import type { Sheet } from './printed-numbers.ts';
import { findingRows, PER_VOLUME, vendorSheet } from './vendor-sheet.ts';

/** What an annex with further findings of a call centre may print: its own findings, and their counts by rule. */
export function annexSheet(
  input: ReportInput,
  vendor: VendorSummary,
  rows: readonly FindingRow[],
  volume: number,
): Sheet {
  const words = input.language === 'nl' ? dutch : english;
  const held = rows.slice(volume * PER_VOLUME, (volume + 1) * PER_VOLUME);
  const first = volume * PER_VOLUME + 1;
  const rules = vendor.rules.filter(({ rule }) => held.some((row) => row.rule === rule));
  const report = vendorSheet(input, vendor, rows, []);
  return {
    ...report,
    texts: [...report.texts, `${words.labels.annex} ${volume}`],
    cover: { numbers: [volume] },
    chapters: [
      {
        heading: words.labels.findings,
        numbers: [
          ...[first, first + held.length - 1, vendor.findings],
          ...rules.flatMap(({ rule, findings, grades }) => [
            ...[findings, ...numbersIn(grades)],
            held.filter((row) => row.rule === rule).length,
          ]),
        ],
        rows: findingRows(held, first, words),
      },
    ],
  };
}
