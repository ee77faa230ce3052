import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report as management } from '../../reports/management/report.ts';
import { report as vendor } from '../../reports/vendor/report.ts';
import type { Summary, VendorSummary } from '../../src/model/summary.ts';
import type { ReportDocument } from '../../src/print/report.ts';
import { accessibilityFaults } from '../pdf/accessibility.ts';
import { emptyPages, lettersTooSmall, lonelyHeadings } from '../pdf/page-layout.ts';
import { printReports, sharedPdfMaker } from '../pdf/printing.ts';
import { type PdfVerdict, verdictsOf } from '../pdf/results-truth.ts';
import { allNodes, readTaggedPdf } from '../pdf/tagged-pdf.ts';
import { ACTION, ELSEWHERE, OF_CLIENT, withActions } from '../unit/reports/sample-actions.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { withListening } from '../unit/reports/sample-listening.ts';
import { withLaterRecords, withStatements } from '../unit/reports/sample-statements.ts';

/** Every number in a PDF is in the summary, or derived from it; and a blind reader can read the PDF. */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-truth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FINDINGS = 40;
/** A summary contains no whole telephone number. */
const ACTIONS = [ACTION, OF_CLIENT, ELSEWHERE].map((action) => ({ ...action, what: 'Eén blokkeerlijst met Beta.' }));
const FOLDERS = { nl: mkdtempSync(join(folder, 'nl-')), en: mkdtempSync(join(folder, 'en-')) } as const;

describe.each(['nl', 'en'] as const)('the PDFs in %s', (language) => {
  const target = FOLDERS[language];
  let verdicts: readonly PdfVerdict[];

  beforeAll(async () => {
    const changeSummary = (summary: Summary): Summary =>
      withLaterRecords(withStatements(withListening(withActions(summary, ACTIONS))));
    const input = sampleInput({ language, findings: FINDINGS, changeSummary });
    await printReports(input, [management, vendor], target);
    verdicts = await verdictsOf(target, input);
  });

  it('print nothing that the summary does not hold, and keep nobody from reading them', () => {
    expect(verdicts.map(({ file }) => file)).toEqual(['management.pdf', 'vendor-alfa.pdf', 'vendor-beta.pdf']);
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('would not keep a wrong figure: of all figures changed by one at least 95% are noticed', () => {
    for (const { file, noticed } of verdicts) expect(noticed(), file).toBeGreaterThanOrEqual(0.95);
  });

  it('are read whole: no figure stands on a page that the check does not see', async () => {
    for (const { file } of verdicts) {
      const { root, margins } = await readTaggedPdf(readFileSync(join(target, file)));
      const seen = [...[...allNodes(root)].map(({ text }) => text), ...margins].join(' ');
      const there = execFileSync('pdftotext', ['-raw', join(target, file), '-'], { encoding: 'utf8' });
      expect(digitsOf(seen), file).toBe(digitsOf(there));
    }
  });

  it('keep within the column: nothing runs over its edges', () => {
    for (const { file } of verdicts) expect(wordsOutside(join(target, file)), file).toEqual([]);
  });

  it('can be read on paper: no letter below 8 points, no page less than half full, no heading without its text', async () => {
    for (const { file } of verdicts) {
      const pdf = join(target, file);
      const tagged = await readTaggedPdf(readFileSync(pdf));
      expect(lettersTooSmall(pdf), file).toEqual([]);
      expect(emptyPages(pdf, tagged), file).toEqual([]);
      expect(lonelyHeadings(tagged), file).toEqual([]);
    }
  });
});

/** Shows that the check can fail: the Dutch PDFs beside results that are not theirs. */
describe('PDFs', () => {
  it.each<readonly [string, (alfa: VendorSummary) => Partial<VendorSummary>]>([
    ['violations', oneMoreViolation],
    ['conversations', moreConversations],
    ['a rate', (alfa) => ({ rate: { ...alfa.rate, per_10000: 12.3 } })],
    ['objections', (alfa) => ({ stop_latency: { ...alfa.stop_latency, objections: 99 } })],
    ['a rule that found one more', (alfa) => ({ rules: alfa.rules.map(oneMore) })],
  ])('do not agree with a summary of other figures: %s', async (_, change) => {
    const other = sampleInput({
      findings: FINDINGS,
      changeSummary: (summary) => ({
        ...summary,
        vendors: summary.vendors.map((own) => (own.id === 'alfa' ? { ...own, ...change(own) } : own)),
      }),
    });
    const faults = (await verdictsOf(FOLDERS.nl, other, ['vendor-alfa.pdf'])).flatMap((verdict) => verdict.faults);
    expect(faults).not.toEqual([]);
  });

  it('do not agree where a number is said in a word', async () => {
    const other = sampleInput({
      findings: FINDINGS,
      changeSummary: (summary) => ({
        ...summary,
        vendors: summary.vendors.map((own) => (own.id === 'alfa' ? { ...own, rules: own.rules.slice(0, 1) } : own)),
      }),
    });
    const faults = (await verdictsOf(FOLDERS.nl, other, ['vendor-alfa.pdf'])).flatMap((verdict) => verdict.faults);
    expect(faults.join('\n')).toMatch(/: \p{L}+ in "\p{L}+ regels gaven een bevinding/u);
  });

  it('do not agree with findings of other lines, or one that is not printed', async () => {
    const input = sampleInput({ findings: FINDINGS });
    const [first, ...others] = await input.findings('alfa');
    if (first === undefined) throw new Error('No findings');
    const moved = [{ ...first, source_row: first.source_row + 1 }, ...others];
    for (const rows of [moved, [first, first, ...others]]) {
      const faults = await verdictsOf(FOLDERS.nl, { ...input, findings: async () => rows }, ['vendor-alfa.pdf']);
      expect(faults.flatMap((verdict) => verdict.faults).join('\n')).toContain(': row in ');
    }
  });
});

function oneMoreViolation({ violating_calls: calls, verdicts, rate }: VendorSummary): Partial<VendorSummary> {
  return {
    violating_calls: calls + 1,
    verdicts: { ...verdicts, violation: verdicts.violation + 1 },
    rate: { ...rate, count: rate.count + 1 },
  };
}

function moreConversations({ conversations, rate }: VendorSummary): Partial<VendorSummary> {
  return { conversations: conversations + 10, rate: { ...rate, of: rate.of + 10 } };
}

function oneMore(figures: VendorSummary['rules'][number]): VendorSummary['rules'][number] {
  return figures.rule === 'optout-not-offered' ? { ...figures, findings: figures.findings + 1 } : figures;
}

/** All digits of a text, sorted. */
function digitsOf(text: string): string {
  return [...text.replaceAll(/\D/g, '')].sort().join('');
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const SIDE = 18 * POINTS_PER_MILLIMETRE;
const A4_WIDTH = 210 * POINTS_PER_MILLIMETRE;

/** Words that are nearer to the paper's edge than the margin, by at least half a millimetre. */
function wordsOutside(pdf: string): readonly string[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  const words = boxes.matchAll(
    /<word xMin="(?<left>[\d.-]+)" yMin="[\d.-]+" xMax="(?<right>[\d.-]+)"[^>]*>(?<text>.*?)</g,
  );
  return [...words]
    .filter(({ groups }) => Number(groups?.['left']) < SIDE - 1.5 || Number(groups?.['right']) > A4_WIDTH - SIDE + 1.5)
    .map(({ groups }) => groups?.['text'] ?? '');
}

describe('what keeps somebody from reading a PDF', () => {
  const page = (body: string): ReportDocument => ({
    ...{ file: 'x.pdf', title: 'x', language: 'en', attachments: [] },
    html: `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`,
  });

  it('is noticed', async () => {
    const maker = await sharedPdfMaker();
    const body =
      '<h1>x</h1><h3>y</h3><svg width="9" height="9" role="img"><rect width="9" height="9"/></svg>' +
      '<table><caption>t</caption><tr><td>a</td><td>b</td></tr></table><h1>z</h1>';
    const { bytes } = await maker.finish(await maker.print(page(body)), page(body), {
      ...{ asOf: '2026-07-10', subject: 's', creator: 'c' },
    });
    const pdf = await readTaggedPdf(bytes);
    const faults = accessibilityFaults(pdf).join('\n');
    for (const fault of [/not one heading/, /level is skipped/, /picture without words/, /has no headers/]) {
      expect(faults).toMatch(fault);
    }
    const bare = accessibilityFaults({
      ...{ ...pdf, isMarked: false, language: '', showsTitle: false, bookmarks: [], pagesWithoutTabOrder: [1] },
      fonts: [{ name: 'F', isEmbedded: false, hasCharacterMap: false }],
    });
    for (const fault of ['tagged', 'language', 'title', 'bookmarks', 'embedded', 'as text', 'no order']) {
      expect(bare.join('\n')).toContain(fault);
    }
  });
});
