import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../reports/screening/report.ts';
import type { Screening } from '../../src/model/screening.ts';
import { printReports } from '../pdf/printing.ts';
import { type PdfVerdict, screeningPdfVerdict } from '../pdf/results-truth.ts';
import { sampleScreening } from '../unit/reports/sample-screening.ts';

/** The page about a call list as the browser prints it: every number is in `screening.json`. */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-screening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FOLDERS = { nl: mkdtempSync(join(folder, 'nl-')), en: mkdtempSync(join(folder, 'en-')) } as const;
const { screening: SAMPLE } = sampleScreening('nl');

describe.each(['nl', 'en'] as const)('the page about a call list in %s', (language) => {
  let verdict: PdfVerdict;

  beforeAll(async () => {
    const input = sampleScreening(language);
    await printReports(input, [report], FOLDERS[language]);
    verdict = await screeningPdfVerdict(FOLDERS[language], input);
  });

  it('prints nothing that the data do not hold, and keeps nobody from reading it', () => {
    expect(verdict.faults).toEqual([]);
  });

  it('would not keep a wrong figure: of all figures changed by one at least 95% are noticed', () => {
    expect(verdict.noticed()).toBeGreaterThanOrEqual(0.95);
  });
});

/** Shows that the check can fail: the PDF beside other data. */
describe('the page about a call list does not agree', () => {
  it.each<readonly [string, Partial<Screening>]>([
    ['who may be called', { figures: { ...SAMPLE.figures, may_call: 1001 } }],
    ['how many numbers there are', { figures: { ...SAMPLE.figures, numbers: 1600 } }],
    ['rows that were not read', { figures: { ...SAMPLE.figures, unread: 4 } }],
    ['how many are on the list to call', { figures: { ...SAMPLE.figures, to_call: 1001 } }],
    ['numbers of a reason', { reasons: SAMPLE.reasons.map((one) => ({ ...one, numbers: one.numbers + 1 })) }],
    ['the level of a rule', { reasons: SAMPLE.reasons.map((one) => ({ ...one, level: 'contract' })) }],
    ['numbers of a basis', { bases: [{ basis: 'consent', numbers: 999 }] }],
    ['the day on which it ends', { ends: SAMPLE.ends.map((end) => ({ ...end, first_day: '2026-12-30' })) }],
  ])('with other data: %s', async (_, changes) => {
    expect((await screeningPdfVerdict(FOLDERS.nl, sampleScreening('nl', changes))).faults).not.toEqual([]);
  });
});
