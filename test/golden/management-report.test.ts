import { describe, expect, it } from 'vitest';
import { report } from '../../reports/management/report.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { withLater } from '../unit/reports/sample-later.ts';

/** The whole page for the company, without fonts and styles: read it when it changes. */
describe.each(['nl', 'en'] as const)('the report for the company in %s', (language) => {
  it.each([40, 0])('with %d findings', async (findings) => {
    for await (const { file, html } of report.documents(sampleInput({ language, findings }))) {
      expect(file).toBe('management.pdf');
      await expect(html.replace(/<style>.*<\/style>/s, '')).toMatchFileSnapshot(
        `management-report/${language}-${findings}-findings.html`,
      );
    }
  });

  it('that tells what changed', async () => {
    for await (const { html } of report.documents(sampleInput({ language, findings: 40, changeSummary: withLater }))) {
      const [section = ''] =
        /<section class="chapter company" id="changes">.*?(?=<section class="chapter)/s.exec(html) ?? [];
      await expect(section).toMatchFileSnapshot(`management-report/${language}-changes.html`);
    }
  });
});
