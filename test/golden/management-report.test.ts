import { describe, expect, it } from 'vitest';
import { report } from '../../reports/management/report.ts';
import { type SampleOptions, sampleInput } from '../unit/reports/sample-input.ts';
import { withLater } from '../unit/reports/sample-later.ts';
import { expectInEnglish } from './page-in-english.ts';

/** The page for the company, without fonts and styles. */
async function pageOf(options: SampleOptions): Promise<string> {
  const pages: string[] = [];
  for await (const { html } of report.documents(sampleInput(options)))
    pages.push(html.replace(/<style>.*<\/style>/s, ''));
  expect(pages).toHaveLength(1);
  return pages[0] ?? '';
}

function changesOf(page: string): string {
  return /<section class="chapter company" id="changes">.*?(?=<section class="chapter)/s.exec(page)?.[0] ?? '';
}

/** The whole page of a small report: read it when it changes. */
describe('the report for the company', () => {
  it.each([40, 0])('with %d findings', async (findings) => {
    const page = await pageOf({ language: 'nl', findings });
    await expect(page).toMatchFileSnapshot(`management-report/${findings}-findings.html`);
    expectInEnglish(await pageOf({ language: 'en', findings }), page);
  });

  it('that tells what changed', async () => {
    const options = { findings: 40, changeSummary: withLater };
    const changes = changesOf(await pageOf({ ...options, language: 'nl' }));
    await expect(changes).toMatchFileSnapshot('management-report/changes.html');
    expectInEnglish(changesOf(await pageOf({ ...options, language: 'en' })), changes);
  });
});
