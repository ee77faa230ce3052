import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../reports/vendor/report.ts';
import { SILENT } from '../../src/model/progress.ts';
import type { FindingRow } from '../../src/model/results.ts';
import type { Summary, VendorSummary } from '../../src/model/summary.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { listReports, makeReports } from '../../src/print/make-reports.ts';
import { type PdfMaker, startPdfMaker } from '../../src/print/pdf.ts';
import type { ReportDocument, ReportInput } from '../../src/print/report.ts';
import { printReports, sharedPdfMaker } from '../pdf/printing.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { only } from './only-documents.ts';

/** PDFs as the browser prints them, read by other programs (poppler, qpdf). */

const ALFA = only(report, 'vendor-alfa.pdf');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-pdf-'));
  folders.push(folder);
  return folder;
}

/** Prints the report of alfa, in no font of the machine. @returns its folder */
async function printedAlfa(input: ReportInput): Promise<string> {
  const folder = newFolder();
  expect(await printReports(input, [ALFA], folder)).toEqual({ files: ['vendor-alfa.pdf'], foreignFonts: [] });
  return folder;
}

function textOf(folder: string, file: string): string {
  return execFileSync('pdftotext', ['-layout', join(folder, file), '-'], { encoding: 'utf8', maxBuffer: 1e9 });
}

const words = (text: string): string => text.replace(/\s+/g, ' ');
const dutch = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** Numbers outside the list of findings: in the longest times, the stories, the calls of the penalty. */
function numbersElsewhere({ stop_latency: stops, stories, penalty }: VendorSummary): number {
  const penalised = penalty?.own_calls ?? 0;
  // Of the calls of the penalty only a few are printed again.
  return stops.worst.length + stories.length + (penalised > 10 ? 0 : penalised);
}

/** Rows about one finding each, and the number of findings that the other rows combine. */
function toldIn(list: string): { readonly alone: number; readonly together: number } {
  const counted = [...list.matchAll(/(\d[\d.]*) gelijke\b/g)].map(([, count = '']) => count);
  return {
    alone: list.match(/\+31 6 •••• •\d{3}/g)?.length ?? 0,
    together: counted.reduce((sum, count) => sum + Number(count.replaceAll('.', '')), 0),
  };
}

describe('the PDF of a call centre', () => {
  const input = sampleInput();
  const folder = newFolder();
  const notes: string[] = [];
  let files: readonly string[];

  beforeAll(async () => {
    const progress = { ...SILENT, note: (message: string) => notes.push(message) };
    ({ files } = await makeReports(input, [report], folder, progress, { environment: process.env }));
  });

  it('shows the figures of the summary and all findings, hides numbers, agents and other call centres, and is sound', async () => {
    const [vendor] = input.summary.vendors as [VendorSummary];
    const text = textOf(folder, 'vendor-alfa.pdf');
    const flat = words(text);

    expect(files).toEqual(['vendor-alfa.pdf', 'vendor-beta.pdf']);
    expect(notes).toEqual([]);
    for (const figure of [
      vendor.conversations,
      vendor.in_scope,
      vendor.violating_calls,
      vendor.verdicts.breach,
      vendor.verdicts.attempt,
      vendor.verdicts.lawful,
      vendor.verdicts['out-of-scope'],
    ]) {
      expect(flat).toContain(dutch(figure));
    }
    expect(flat).toContain(`${String(vendor.rate.per_10000).replace('.', ',')} overtredingen per 10.000 gesprekken`);
    for (const rule of vendor.rules.filter(({ findings }) => findings > 0)) {
      expect(flat).toContain(`${dutch(rule.findings)} bevinding`);
    }
    const rows = await input.findings('alfa');
    const listed = text.slice(text.indexOf('Hier staan alle'), text.lastIndexOf('Contractboete'));
    const { alone, together } = toldIn(listed);
    expect(alone + together).toBe(rows.length);
    expect(together).toBeGreaterThan(0);
    // A line can break after any hyphen of an id, and the next column then stands between its parts.
    expect(listed.match(/\bALF-/g)).toHaveLength(alone + together);
    const { penalty } = vendor;
    expect(text.match(/\+31 6 •••• •\d{3}/g)).toHaveLength(alone + numbersElsewhere(vendor));
    expect(flat).toContain(`${penalty?.calls} oproepen × € 250 = € ${dutch(penalty?.amount ?? 0)}`);

    const inAnyNotation = (number: string): RegExp => new RegExp([...number.slice(4)].join('[ .-]?'));
    expect(rows.some((row) => inAnyNotation(row.number).test(text))).toBe(false);
    // One of our own words begins like the other's name.
    expect(flat).not.toMatch(/beta(?!ling)/i);
    expect(flat).not.toMatch(/jansen|yilmaz|bakker/i);
    expect(flat).toMatch(/Medewerker A[2-9B-Z]{5}/);
    expect(flat).toMatch(/\b1 van \d+/);

    expect(() => execFileSync('qpdf', ['--check', join(folder, 'vendor-alfa.pdf')])).not.toThrow();
    const info = execFileSync('pdfinfo', [join(folder, 'vendor-alfa.pdf')], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Auditrapport Alfa Contact B\.V\., juni 2026/);
    expect(info).toMatch(/CreationDate: +Fri Jul 10 00:00:00 2026 UTC/);
    expect(info).toMatch(/JavaScript: +no/);
    const attached = execFileSync('pdfdetach', ['-list', join(folder, 'vendor-alfa.pdf')], { encoding: 'utf8' });
    expect(attached).toContain('vendor-alfa.csv');
    expect(attached).toContain('vendor-alfa-penalty.csv');
    // The CSV lists the combined findings call by call.
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'vendor-alfa.pdf')]);
    const [, ...lines] = readFileSync(join(folder, 'vendor-alfa.csv'), 'utf8').trimEnd().split(/\r?\n/);
    const proven = (call: string | undefined, rule: string | undefined): string => `${call} ${rule}`;
    expect(lines.map((line) => line.split(',')).map(([, call, , , , rule]) => proven(call, rule))).toEqual(
      rows.map(({ call_id: call, rule }) => proven(call, rule)),
    );
  });

  it('fills in the pages of its contents', async () => {
    const cover = execFileSync('pdftotext', ['-l', '1', '-layout', join(folder, 'vendor-alfa.pdf'), '-'], {
      encoding: 'utf8',
    });
    const contents = cover.slice(cover.indexOf('Inhoud'), cover.lastIndexOf('Opdrachtgever'));
    const entries = [...contents.matchAll(/(\S(?:\S| (?! ))*\S) {2,}(\d+)(?=\s)/g)];
    expect(entries).toHaveLength(12);
    for (const [, label = '', number = ''] of entries) {
      const text = execFileSync('pdftotext', ['-f', number, '-l', number, join(folder, 'vendor-alfa.pdf'), '-'], {
        encoding: 'utf8',
      });
      expect(text, label).toMatch(new RegExp(`^${label}$`, 'm'));
    }
    const page = Number(/Alle bevindingen +(\d+)/.exec(cover)?.[1]);
    const there = execFileSync(
      'pdftotext',
      ['-f', String(page), '-l', String(page), join(folder, 'vendor-alfa.pdf'), '-'],
      { encoding: 'utf8' },
    );
    expect(there).toContain(`Hier staan alle ${(await input.findings('alfa')).length} bevindingen`);
  });

  it('has the same bytes again, whatever was printed before it', async () => {
    const small = sampleInput({ findings: 30 });
    const first = readFileSync(join(await printedAlfa(small), 'vendor-alfa.pdf'));
    await printReports(small, [only(report, 'vendor-beta.pdf')], newFolder());
    expect(readFileSync(join(await printedAlfa(small), 'vendor-alfa.pdf')).equals(first)).toBe(true);
  });

  it('says in a sentence that nothing was found', async () => {
    for await (const { file, html } of ALFA.documents(sampleInput({ findings: 0, language: 'en' }))) {
      expect(file).toBe('vendor-alfa.pdf');
      expect(html).toContain('No violation of the law was found in any call.');
      expect(html).toContain('checked against 9 rules');
    }
  });
});

const HOSTILE = [
  '<script>document.title="x"</script>',
  '<img src="http://127.0.0.1:9/x.png" onerror="alert(1)">',
  'file:///etc/passwd',
  '</style><style>* { display: none }</style>',
  '"; } @import url(http://127.0.0.1:9/x.css); * { color: white',
  '<iframe src="file:///etc/hostname"></iframe>',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  "=cmd|' /C calc'!A0",
  '\u202Egpj.exe',
  '{{constructor}} #{1+1}',
  'x'.repeat(5000),
  '中文 עברית 😀 \u0000',
];

describe('hostile cells', () => {
  it('stay text, are cut for the page, and fetch nothing', async () => {
    const hostile = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';
    const change = (row: FindingRow, index: number): FindingRow => ({
      ...row,
      call_id: hostile(index),
      source_file: hostile(index + 1),
      agent: hostile(index + 2),
      reason: hostile(index + 3),
      campaign: hostile(index + 4),
      handed_over: hostile(index + 5),
    });
    const input = sampleInput({
      findings: 48,
      change,
      changeSummary: (summary) => ({
        ...summary,
        run_id: HOSTILE[3] ?? '',
        client: { ...summary.client, name: HOSTILE[4] ?? '' },
        vendors: summary.vendors.map((vendor) => ({
          ...vendor,
          name: vendor.id === 'alfa' ? (HOSTILE[1] ?? '') : vendor.name,
        })),
        files: summary.files.map((file, index) => ({ ...file, path: `${hostile(index)}${index}` })),
        problems: HOSTILE.map((text) => ({
          path: `${hostile(0)}0`,
          kind: 'emptied' as const,
          column: text,
          reason: text,
          rows: 1,
        })),
        unknown_entities: HOSTILE.map((entity) => ({ feed: 'objections' as const, entity, rows: 1 })),
      }),
    });
    const folder = await printedAlfa(input);
    const text = textOf(folder, 'vendor-alfa.pdf');
    expect(text).toContain('<script>');
    expect(text).toContain('[U+202E]');
    expect(text).toContain('=cmd|');
    expect(text).not.toContain('x'.repeat(200));
    expect(text.match(/\+31 6 •••• •\d{3}/g)).toHaveLength(
      48 + numbersElsewhere(input.summary.vendors[0] as VendorSummary),
    );
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, 'vendor-alfa.pdf')]);
    const csv = readFileSync(join(folder, 'vendor-alfa.csv'), 'utf8');
    expect(csv).toContain("'=cmd|");
    expect(csv).not.toMatch(/(?:^|,)"?=cmd/m);
  });
});

describe('a page that asks for something outside itself', () => {
  const page = (body: string): ReportDocument => ({
    file: 'x.pdf',
    title: 'x',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><title>x</title></head><body><h1>x</h1>${body}</body></html>`,
    attachments: [],
  });

  let maker: PdfMaker;

  beforeAll(async () => {
    maker = await sharedPdfMaker();
  });

  const settings = { asOf: '2026-07-10', subject: 's', creator: 'c' };

  it.each([
    '<img src="http://127.0.0.1:9/x.png">',
    '<iframe src="file:///etc/hostname"></iframe>',
    '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
    '<p style="background: url(http://127.0.0.1:9/x)">x</p>',
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  ])('ends the run: %s', async (body) => {
    await expect(maker.print(page(body))).rejects.toThrow('outside itself');
  });

  it('runs no script', async () => {
    const { bytes } = await maker.print(
      page('<p id="a">untouched</p><script>document.getElementById("a").textContent = "changed"</script>'),
    );
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
    expect(text).toContain('untouched');
  });

  it('is noticed where it uses a font of the machine', async () => {
    const document = page('<p>text</p>');
    const { fonts } = await maker.finish(await maker.print(document), document, settings);
    expect(fonts).not.toEqual([]);
  });

  it('has the fonts of letters that stand in one row of a table alone, though nothing is laid out for a screen', async () => {
    // A story would mention the row a second time.
    const changeSummary = (summary: Summary): Summary => ({
      ...summary,
      vendors: summary.vendors.map((vendor) => ({ ...vendor, stories: [] })),
    });
    const input = sampleInput({ findings: 1, changeSummary });
    const rows = (await input.findings('alfa')).map((row) => ({ ...row, source_file: 'in/alfa/ğα.csv' }));
    const folder = await printedAlfa({
      ...input,
      findings: async (vendor) => (vendor === 'alfa' ? rows : input.findings(vendor)),
    });
    expect(textOf(folder, 'vendor-alfa.pdf')).toContain('ğα.csv');
  });

  it('says so where the browser does not start', async () => {
    await expect(startPdfMaker('/bin/false')).rejects.toMatchObject({ code: 'BROWSER_FAILED' });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const path = await findBrowser({ environment: process.env, progress: SILENT });
    const stopped = await startPdfMaker(path, controller.signal);
    const printing = stopped.print(page('<p>x</p>'.repeat(20_000)));
    controller.abort(new Error('told to'));
    await expect(printing).rejects.toThrow('told to');
    await stopped.close();
  });
});

it('finds the reports by their folders', async () => {
  expect((await listReports()).map(({ id }) => id)).toContain('vendor');
});
