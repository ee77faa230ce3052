/// <reference lib="dom" />
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { opened } from '../../unit/web/opened-server.ts';
import { writeSmallWorkspace } from '../small-workspace.ts';
import { browsing, emptyFolder, textOf } from './browsing.ts';
import { repeatFindings } from './many-findings.ts';

/** A million findings in the browser. `npm run bench:server` measures how long each page takes. */

const PERIOD = '2026-06-01_2026-06-30';

it('are paged, filtered and sorted by the server', async () => {
  const directory = emptyFolder();
  writeSmallWorkspace(directory);
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  await repeatFindings(join(directory, 'reports', PERIOD), 1_000_000);

  const server = await opened(directory);
  const asked = [
    ...['findings', 'findings?page=10000', 'findings?order=newest', 'findings?order=oldest', 'findings?order=rule'],
    ...['findings?vendor=alfa', 'findings?rule=called-after-objection&order=newest', 'findings?grade=proven'],
    ...['results', `finding?period=${PERIOD}&place=777777`],
  ];
  for (const path of asked) expect((await server.visit(`/own/${path}`)).status, path).toBe(200);

  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/findings`);
  expect(await textOf(page, '#shown')).toContain('1.000.000 bevindingen');
  expect(await textOf(page, '#shown')).toContain('20.000');
  const answered = page.waitForResponse((response) => response.url().includes('vendor=alfa'));
  await page.select('#filter-vendor', 'alfa');
  await answered;
  await page.waitForFunction(() => !(document.querySelector('#shown')?.textContent ?? '').includes('1.000.000'));
  expect(await page.$$eval('#shown tbody tr', (rows) => rows.length)).toBe(50);
  expect(wrong).toEqual([]);
}, 300_000);
