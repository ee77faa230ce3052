import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { report as management } from '../../reports/management/report.ts';
import { report as request } from '../../reports/request/report.ts';
import { report as screening } from '../../reports/screening/report.ts';
import { report as vendor } from '../../reports/vendor/report.ts';
import { report as year } from '../../reports/year/report.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { sampleScreening } from '../unit/reports/sample-screening.ts';
import { sampleYear } from '../unit/reports/sample-year.ts';
import { designSystem, styleSheets } from './design-system/design-system.ts';

/** docs/design-system.html: look at it when it changes, in colour and in grey. */

const NUMBER_REPORTS = join(import.meta.dirname, 'number-reports');

/** Pages of every report, made by its own template. */
async function pages(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const findings of [40, 0]) {
    for (const report of [vendor, management, request]) {
      for await (const { html } of report.documents(sampleInput({ findings }))) found.push(bodyOf(html));
    }
  }
  for await (const { html } of year.documents(sampleYear('nl'))) found.push(bodyOf(html));
  for await (const { html } of screening.documents(sampleScreening('nl'))) found.push(bodyOf(html));
  const others = readdirSync(NUMBER_REPORTS).filter((name) => name.endsWith('-nl.html'));
  return [...found, ...others.sort().map((name) => bodyOf(readFileSync(join(NUMBER_REPORTS, name), 'utf8')))];
}

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>'));
}

/** Frames around blocks. */
const FRAMES = ['answer', 'board', 'company'];
/** Variants of which the pages above have no example in their first rows: volumes, long names, corrections, other tones, tables of one cause or one file. */
const NOT_SHOWN = [
  'annex-head',
  'blocking',
  'c-agent',
  'concept',
  'draft',
  'draft-label',
  'long',
  'objection',
  'one-file',
  'records-heading',
  'short',
  'version',
  'wide',
  'year-centre',
  'year-law',
  'year-matrix',
  'year-sources',
];

it('shows the design as the templates make it', async () => {
  await expect(designSystem(await pages())).toMatchFileSnapshot('../../docs/design-system.html');
});

it('leaves out no class that the styles know', async () => {
  const page = designSystem(await pages());
  const used = new Set([...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const known = new Set([...styleSheets().matchAll(/\.([a-z][a-z-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
  expect([...known].filter((name) => !used.has(name)).sort()).toEqual([...FRAMES, ...NOT_SHOWN].sort());
});
