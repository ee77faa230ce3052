import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report } from '../../reports/management/report.ts';
import type { Summary } from '../../src/model/summary.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { printReports } from '../pdf/printing.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';

/** The PDF as the browser prints it, read by other programs (poppler, qpdf). */

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function made(input: ReportInput): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'belaudit-management-'));
  folders.push(folder);
  expect(await printReports(input, [report], folder)).toEqual({ files: ['management.pdf'], foreignFonts: [] });
  expect(() => execFileSync('qpdf', ['--check', join(folder, 'management.pdf')])).not.toThrow();
  return join(folder, 'management.pdf');
}

function pagesOf(pdf: string): readonly string[] {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
}

/** A draft with more gaps than the page names. */
const DRAFT: Pick<Summary, 'status' | 'gaps'> = {
  status: 'draft',
  gaps: ['a', 'b', 'c', 'd'].map((id) => ({
    ...{ id, kind: 'column', form: 'absent', feed: 'calls', column: 'optout_offered', subject: '', vendors: [] },
    ...{ files: [], file_count: 0, rows: 1, of: 1, unread: 0, weight: 'decides', calls: 9, findings: 9 },
    ...{ by_vendor: [], blocking: true, accepted: null },
  })),
};

/** As much as fits on the page for the board: long names, all five decisions, more call centres than a line names. */
function fullBoard(summary: Summary): Summary {
  const [alfa] = summary.vendors;
  const vendors = Array.from({ length: 8 }, (_, index) => ({
    ...(alfa as Summary['vendors'][number]),
    id: `centre-${index}`,
    name: `Callcenter nummer ${index} voor klantcontact Nederland B.V.`,
    measures: (alfa?.measures ?? []).map((row) => ({ ...row, calls: row.calls + 1 })),
  }));
  return {
    ...summary,
    client: { ...summary.client, name: 'Voorbeeld Energie en Warmte Nederland Holding B.V.' },
    vendors,
    totals: {
      ...summary.totals,
      answered_for: [
        { party: 'client', calls: 90 },
        { party: 'undetermined', calls: 8 },
        ...vendors.map(({ id }) => ({ party: id, calls: 40 })),
      ],
    },
  };
}

describe('the PDF for the company', () => {
  it('shows the figures of the summary, and no telephone number', async () => {
    const input = sampleInput();
    const flat = pagesOf(await made(input))
      .join(' ')
      .replace(/\s+/g, ' ');
    const { totals, vendors } = input.summary;
    for (const figure of [totals.conversations, totals.violating_calls, totals.verdicts.breach, totals.in_scope]) {
      expect(flat).toContain(String(figure).replace(/\B(?=(\d{3})+$)/g, '.'));
    }
    for (const { name, rate } of vendors) {
      expect(flat).toContain(name);
      expect(flat).toContain(String(rate.per_10000).replace('.', ','));
    }
    expect(flat).not.toMatch(/\+31\d|\+31 6 \d|06-?\d{8}/);
  });

  it.each(['nl', 'en'] as const)('has one page for the board, however full (%s)', async (language) => {
    const pages = pagesOf(await made(sampleInput({ language, changeSummary: fullBoard })));
    const headings = {
      nl: ['Voor het bestuur', 'De callcenters naast elkaar'],
      en: ['For the board', 'Call centres side by side'],
    };
    const [board = '', next = ''] = headings[language];
    expect(pages[1]).toContain(board);
    expect(pages[2]).toContain(next);
  });

  it('has one page for the board of a draft too, with the gaps that make it one', async () => {
    const input = sampleInput({ changeSummary: (summary) => ({ ...fullBoard(summary), ...DRAFT }) });
    const what = `De kolom optout_offered (belbestanden van Callcenter nummer 0 voor klantcontact Nederland B.V.) ontbreekt. Of de beller het recht van verzet noemde, staat niet in het belbestand.`;
    const pages = pagesOf(
      await made({
        ...input,
        tellGap: ({ id }) => ({
          ...{
            id,
            vendors: [],
            what,
            where: '',
            weight: 'Met dit gegeven kunnen 871 oproepen anders worden beoordeeld.',
          },
          ...{ todo: '', standing: '', acceptance: '', isBlocking: true, isAccepted: false, hangs: 'decides' },
        }),
      }),
    );
    expect(pages[1]).toContain('Voor het bestuur');
    expect(pages[1]).toContain('Los eerst de 4 punten op');
    expect(pages[2]).toContain('De callcenters naast elkaar');
  });
});
