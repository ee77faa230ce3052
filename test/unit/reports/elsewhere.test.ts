import { describe, expect, it } from 'vitest';
import { report as management } from '../../../reports/management/report.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import { findingsElsewhere } from '../../../reports/vendor/elsewhere.ts';
import { report as vendorReport } from '../../../reports/vendor/report.ts';
import type { VendorSummary } from '../../../src/model/summary.ts';
import type { ReportDefinition, ReportDocument, ReportInput } from '../../../src/print/report.ts';
import { sampleInput } from './sample-input.ts';

/** Findings for which a call centre is responsible in calls of others: Alfa for one call of Beta, Beta for several of Alfa. */

async function documentOf(definition: ReportDefinition, input: ReportInput, file: string): Promise<ReportDocument> {
  for await (const document of definition.documents(input)) if (document.file === file) return document;
  throw new Error(`No ${file}`);
}

function sectionOf({ html }: ReportDocument): string {
  return /<section class="chapter" id="elsewhere">.*?<\/section>/s.exec(html)?.[0] ?? '';
}

describe('calls of others', () => {
  it('are told by code, day, rule and cause, and by nothing else', async () => {
    const input = sampleInput({ findings: 40 });
    const section = sectionOf(await documentOf(vendorReport, input, 'vendor-beta.pdf'));
    const theirs = (await input.findings('alfa')).filter((row) => row.responsible === 'beta');
    expect(theirs.length).toBeGreaterThan(0);
    for (const row of theirs) {
      expect(section).toContain(input.recordCode('beta', `call:alfa/${row.call_id}`));
      for (const secret of [row.call_id, row.number.slice(-3), row.local_time.slice(11), row.source_file])
        expect(section).not.toContain(secret);
    }
    expect(section.match(/<tr><td/g)).toHaveLength(theirs.length);
    expect(section).toContain('het bezwaar');
    expect(section).not.toMatch(/alfa/i);
  });

  it('stand on the cover with those of its own, and together', () => {
    const input = sampleInput({ findings: 40 });
    const [alfa] = input.summary.vendors as [VendorSummary];
    const own = alfa.answered_for.find(({ party }) => party === 'alfa')?.calls ?? 0;
    const cover = coverView(vendorContext(input, alfa));
    expect(cover.sentences[2]).toContain(
      `In oproepen van een ander callcenter is nog 1 overtreding aan u toe te rekenen; samen ${own + 1}.`,
    );
    expect(cover.figures[2]?.note).toContain('nog 1 in oproepen van anderen');
    expect(cover.contents.map(({ id }) => id)).toContain('elsewhere');
  });

  it('are part of what everybody answers for in the report of the company', () => {
    const { summary } = sampleInput({ findings: 40 });
    for (const { id, answered_for: answered, elsewhere } of summary.vendors) {
      const own = answered.find(({ party }) => party === id)?.calls ?? 0;
      const all = summary.totals.answered_for.find(({ party }) => party === id)?.calls ?? 0;
      expect(own + elsewhere.violating_calls).toBe(all);
    }
  });

  it('go unmentioned where there are none', async () => {
    const beta = await documentOf(vendorReport, sampleInput({ findings: 0 }), 'vendor-beta.pdf');
    expect(sectionOf(beta)).toBe('');
    expect(beta.attachments.map(({ name }) => name)).not.toContain('vendor-beta-elsewhere.csv');
  });

  it('are attached, and the company gets the key to their codes', async () => {
    const input = sampleInput({ findings: 40 });
    const told = (await documentOf(vendorReport, input, 'vendor-alfa.pdf')).attachments;
    const code = input.recordCode('alfa', 'call:beta/B-5001');
    const csv = told.find(({ name }) => name === 'vendor-alfa-elsewhere.csv')?.content ?? '';
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'code,day,rule,level,grade,cause',
      `${code},2026-06-09,called-after-objection,statute,proven,not-reported`,
    ]);
    const [key] = (await documentOf(management, input, 'management.pdf')).attachments;
    expect(key?.name).toBe('calls-by-code.csv');
    expect(key?.content).toContain(
      `alfa,${code},beta,B-5001,2026-06-09,called-after-objection,not-reported,in/beta/beta-2026-06.csv,812`,
    );
  });

  it('must be as many as the summary counts', () => {
    const input = sampleInput({ findings: 40 });
    const [alfa] = input.summary.vendors as [VendorSummary];
    expect(() => findingsElsewhere(vendorContext(input, alfa), [], (id) => id)).toThrow(/counts 1 finding/);
  });
});
