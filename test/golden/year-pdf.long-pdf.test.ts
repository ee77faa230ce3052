import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../reports/year/report.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { Figures, Summary } from '../../src/model/summary.ts';
import type { YearMonth } from '../../src/model/year.ts';
import type { YearInput } from '../../src/print/report.ts';
import { printReports } from '../pdf/printing.ts';
import { type PdfVerdict, yearPdfVerdict } from '../pdf/results-truth.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { sampleYear } from '../unit/reports/sample-year.ts';

/** The report of a year as the browser prints it: every number is in the summaries of its months. */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-year-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FOLDERS = { nl: mkdtempSync(join(folder, 'nl-')), en: mkdtempSync(join(folder, 'en-')) } as const;

const MAY = '2026-05';
const JUNE = '2026-06';
const JULY = '2026-07';

/** The sample year, with different figures for May and June. */
function yearOf(language: Language): YearInput {
  const [may, june] = [25, 40].map((findings) => sampleInput({ findings }).summary);
  const year = sampleYear(language);
  return { ...year, months: year.months.map((month) => withFigures(withFigures(month, MAY, may), JUNE, june)) };
}

function withFigures(month: YearMonth, id: string, figures: Summary | undefined): YearMonth {
  if (month.month !== id || month.summary === null || figures === undefined) return month;
  return { ...month, summary: { ...figures, status: month.summary.status, run_id: `run-${id}` } };
}

describe.each(['nl', 'en'] as const)('the report of a year in %s', (language) => {
  let verdict: PdfVerdict;

  beforeAll(async () => {
    const input = yearOf(language);
    await printReports(input, [report], FOLDERS[language]);
    verdict = await yearPdfVerdict(FOLDERS[language], input);
  });

  it('prints nothing that the summaries do not hold, and keeps nobody from reading it', () => {
    expect(verdict.faults).toEqual([]);
  });

  it('would not keep a wrong figure: of all figures changed by one at least 95% are noticed', () => {
    expect(verdict.noticed()).toBeGreaterThanOrEqual(0.95);
  });
});

/** Shows that the check can fail: the PDF beside summaries of other months. */
describe('the report of a year does not agree', () => {
  const totals = (change: (figures: Figures) => Partial<Figures>) => (summary: Summary) => ({
    totals: { ...summary.totals, ...change(summary.totals) },
  });

  it.each<readonly [string, string, (summary: Summary) => Partial<Summary>]>([
    ['calls', MAY, totals(({ calls }) => ({ calls: calls + 1 }))],
    ['violations', JUNE, totals(({ violating_calls: violating }) => ({ violating_calls: violating + 1 }))],
    ['violations without proof', JUNE, totals(({ without_proof: without }) => ({ without_proof: without + 1 }))],
    ['a rate', MAY, totals(({ rate }) => ({ rate: { ...rate, per_10000: 12.3 } }))],
    ['an interval', MAY, totals(({ rate }) => ({ rate: { ...rate, high: 99.9 } }))],
    ['a rating', MAY, ({ rating }) => ({ rating: { ...rating, level: 'not-assessable' } })],
    ['a draft that is final', JUNE, () => ({ status: 'final' })],
    [
      'findings of a rule',
      JUNE,
      totals(({ rules }) => ({
        rules: rules.map((rule) => ({
          ...rule,
          parties: rule.parties.map((one) => ({ ...one, grades: { ...one.grades, proven: one.grades.proven + 1 } })),
        })),
      })),
    ],
    [
      'calls that a party answers for',
      MAY,
      totals(({ answered_for: all }) => ({ answered_for: all.map((one) => ({ ...one, calls: one.calls + 1 })) })),
    ],
    [
      'conversations of a call centre',
      JUNE,
      ({ vendors }) => ({ vendors: vendors.map((vendor) => ({ ...vendor, conversations: vendor.conversations + 1 })) }),
    ],
    [
      'a contract penalty of a final month',
      MAY,
      ({ vendors }) => ({
        vendors: vendors.map(({ penalty, ...vendor }) => ({
          ...vendor,
          penalty: penalty === null ? null : { ...penalty, amount: penalty.amount + 1 },
        })),
      }),
    ],
    ['the version', JUNE, ({ version }) => ({ version: { ...version, number: version.number + 1 } })],
    ['the audit date', JUNE, ({ period }) => ({ period: { ...period, as_of: '2026-07-11' } })],
    ['the run', MAY, () => ({ run_id: 'run-other' })],
  ])('with summaries of other figures: %s', async (_, id, change) => {
    expect(await faultsWith(id, (month) => ({ ...month, summary: changed(month.summary, change) }))).not.toEqual([]);
  });

  it('with another number of calls that are loaded and not judged', async () => {
    expect(await faultsWith(JULY, (month) => ({ ...month, loaded: 1235 }))).not.toEqual([]);
  });

  it('with a month that has no results', async () => {
    expect(await faultsWith(MAY, (month) => ({ ...month, summary: null, loaded: 0 }))).not.toEqual([]);
  });
});

function changed(summary: Summary | null, change: (summary: Summary) => Partial<Summary>): Summary | null {
  return summary === null ? null : { ...summary, ...change(summary) };
}

/** The result of the check of the Dutch report if one of its months had been different. */
async function faultsWith(id: string, change: (month: YearMonth) => YearMonth): Promise<readonly string[]> {
  const input = yearOf('nl');
  const months = input.months.map((month) => (month.month === id ? change(month) : month));
  return (await yearPdfVerdict(FOLDERS.nl, { ...input, months })).faults;
}
