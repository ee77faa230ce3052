import { describe, expect, it } from 'vitest';
import { report } from '../../reports/vendor/report.ts';
import { type SampleOptions, sampleInput } from '../unit/reports/sample-input.ts';
import { withLater } from '../unit/reports/sample-later.ts';
import { expectInEnglish } from './page-in-english.ts';

/** The page of one call centre, without fonts and styles. */
async function pageOf(options: SampleOptions): Promise<string> {
  for await (const { file, html } of report.documents(sampleInput(options)))
    if (file === 'vendor-alfa.pdf') return html.replace(/<style>.*<\/style>/s, '');
  return '';
}

/** What it tells of calls that were changed after delivery. */
function laterOf(page: string): string {
  return /<section class="chapter" id="later">.*?(?=<section class="chapter)/s.exec(page)?.[0] ?? '';
}

/** The whole page of a small report: read it when it changes. */
describe('the report of a call centre', () => {
  it.each([40, 0])('with %d findings', async (findings) => {
    const page = await pageOf({ language: 'nl', findings });
    await expect(page).toMatchFileSnapshot(`vendor-report/${findings}-findings.html`);
    expectInEnglish(await pageOf({ language: 'en', findings }), page);
  });

  it('that tells of calls changed after delivery', async () => {
    const options = { findings: 40, changeSummary: withLater };
    const later = laterOf(await pageOf({ ...options, language: 'nl' }));
    await expect(later).toMatchFileSnapshot('vendor-report/later-deliveries.html');
    expectInEnglish(laterOf(await pageOf({ ...options, language: 'en' })), later);
  });
});
