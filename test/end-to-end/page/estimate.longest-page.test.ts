/// <reference lib="dom" />
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { generateWorkspace } from '../../bench/generate.ts';
import { browsing, emptyFolder, textOf } from './browsing.ts';

/** An answer about many calls: what it changes is estimated before all of them are counted. `npm run bench:answers` measures how long both take. */

const LONGEST = 600_000;

async function counted(page: Page): Promise<void> {
  const isCounted = (): boolean =>
    document.readyState === 'complete' &&
    document.querySelector('#outcomes') !== null &&
    document.querySelector('#progress') === null;
  await page.waitForFunction(isCounted, { timeout: LONGEST });
}

it('shows an estimate with its interval first, and keeps what is filled in meanwhile', async () => {
  const directory = emptyFolder();
  await generateWorkspace(102_000, directory);
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/questions`);
  await Promise.all([page.waitForNavigation(), page.click('form[action="questions?do=count"] button')]);
  await counted(page);

  await page.type('#signer', 'A. de Vries');
  const form = 'form:has([name="question"][value="statement"])';
  await page.select(`${form} [name="f.0.complete"]`, 'yes');
  await Promise.all([page.waitForNavigation(), page.click('#save-all button')]);
  const other = 'form:has([name="question"][value="own-norm"]) [name="f.0.from"]';
  await page.$eval(other, (field) => {
    Object.assign(field, { value: '2025-01-01' });
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForSelector('#outcomes.estimate', { timeout: LONGEST });
  expect(await textOf(page, '#outcomes [role="status"]')).toMatch(/10\.000 van de 10[0-9]\.[0-9]{3} oproepen/u);
  const rows = await page.$$eval('#outcomes tbody tr', (all) =>
    all.map((row) => [...row.cells].slice(1).map((cell) => (cell.textContent ?? '').replaceAll('.', ''))),
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const [, now = '', between = ''] of rows) {
    const [low, high] = between.split(' en ').map(Number);
    expect(low).toBeLessThanOrEqual(Number(now));
    expect(high).toBeGreaterThan(Number(now));
  }
  expect(await page.$eval(other, (field) => (field as HTMLInputElement).value)).toBe('2025-01-01');

  // The count of all calls ends with what it counted, and says so where somebody is filling in.
  await page.waitForFunction(() => (document.querySelector('#left')?.textContent ?? '').includes('geteld'), {
    timeout: LONGEST,
  });
  await page.reload();
  await counted(page);
  expect(await page.$$('#outcomes.estimate')).toHaveLength(0);
  expect(wrong).toEqual([]);
}, 1_800_000);
