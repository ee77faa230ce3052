import { describe, expect, it } from 'vitest';
import { report } from '../../reports/vendor/report.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { withLater } from '../unit/reports/sample-later.ts';

/** The whole page of a small report, without fonts and styles: read it when it changes. */
describe.each(['nl', 'en'] as const)('the report of a call centre in %s', (language) => {
  it.each([40, 0])('with %d findings', async (findings) => {
    for await (const document of report.documents(sampleInput({ language, findings }))) {
      if (document.file === 'vendor-alfa.pdf') {
        const html = document.html.replace(/<style>.*<\/style>/s, '');
        await expect(html).toMatchFileSnapshot(`vendor-report/${language}-${findings}-findings.html`);
      }
    }
  });

  it('that tells of calls changed after delivery', async () => {
    for await (const document of report.documents(sampleInput({ language, findings: 40, changeSummary: withLater }))) {
      if (document.file !== 'vendor-alfa.pdf') continue;
      const [section = ''] =
        /<section class="chapter" id="later">.*?(?=<section class="chapter)/s.exec(document.html) ?? [];
      await expect(section).toMatchFileSnapshot(`vendor-report/${language}-later-deliveries.html`);
    }
  });
});
