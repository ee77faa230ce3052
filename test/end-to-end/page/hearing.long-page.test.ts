import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { CONFIGURATION, writeSmallWorkspace } from '../small-workspace.ts';
import { accessibilityFaults, browsing, emptyFolder, isTooWide, press, textOf } from './browsing.ts';

/** Hearing both sides in a real browser: a dropped workbook, decisions with evidence, a second person, all by keyboard. */

const directory = emptyFolder();
const RULE = 'called-after-objection';

beforeAll(async () => {
  writeSmallWorkspace(directory, {
    'belaudit.yaml': `${CONFIGURATION}people: [{ name: J. Jansen }, { name: P. de Vries }]\ndecisions: { two_people: true }\n`,
  });
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
});

/** Kinds of the lines of the register. */
function kinds(): readonly string[] {
  const text = readFileSync(join(directory, 'decisions', 'register.jsonl'), 'utf8');
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { readonly kind: string }).kind]));
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = await page.$('#choose-files');
  await (chooser as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(path);
}

it('a workbook that came back is shown and recorded, and decided about by two people with the keyboard alone', async () => {
  const back = join(directory, 'terug.csv');
  writeFileSync(back, `vendor;call_id;rule;answer;explanation\nalfa;A-1;${RULE};betwist;Zij belde zelf.\n`);
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/replies`);
  await choose(page, back);
  await page.waitForSelector('#foreseen #by', { timeout: 120_000 });
  expect(await textOf(page, '#foreseen')).toContain('Alfa Contact B.V. over juni 2026');
  await page.focus('#by');
  await page.keyboard.type('J. Jansen');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForSelector('.done', { timeout: 120_000 });
  expect(await textOf(page, '.done')).toContain('Vastgelegd als regel 1');

  await page.goto(`${address}/own/decisions?period=2026-06&vendor=alfa&rule=${RULE}&cause=`);
  expect(await textOf(page, '#chosen')).toContain('betwist');
  // Evidence is sent with the form, and keeps what was filled in.
  await page.focus('input[name=decision][value=upheld]');
  await page.keyboard.press('Space');
  await page.focus('#text');
  await page.keyboard.type('De opname is beluisterd.');
  await choose(page, back);
  await page.waitForSelector('#drop input[type=hidden][name=evidence]', { timeout: 60_000 });
  await page.focus('#by');
  await page.keyboard.type('J. Jansen');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await textOf(page, '.done')).toContain('Vastgelegd als regel 2');
  const waiting = await textOf(page, '#waiting');
  expect(waiting).toContain('De opname is beluisterd.');
  expect(waiting).toContain('Bewijs: terug.csv');
  await page.focus('#second-2');
  await page.keyboard.type('P. de Vries');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await page.$('#waiting')).toBeNull();
  expect(kinds()).toEqual(['reply', 'decision', 'second']);
  expect(wrong).toEqual([]);
});

it('a deviation is shown before it is accepted; every page of the hearing can be read and used by all', async () => {
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/deviations`);
  await page.select('#rule', RULE);
  await page.select('#vendor', 'alfa');
  for (const [id, text] of [
    ['reason', 'Het systeem gaat over.'],
    ['by', 'J. Jansen'],
  ] as const)
    await page.type(`#${id}`, text);
  await page.$eval('#until', (field) => Object.assign(field, { value: '2026-08-31' }));
  const before = kinds();
  await press(page, 'Laten zien waarover dit gaat');
  expect(await textOf(page, '#foreseen')).toContain('juni 2026');
  expect(kinds()).toEqual(before);
  await press(page, 'Afwijking aanvaarden');
  expect(kinds().at(-1)).toBe('deviation');
  for (const path of [
    ...['replies', 'deviations', `decisions?period=2026-06&vendor=alfa&rule=${RULE}&cause=`],
    ...['finding?period=2026-06-01_2026-06-30&place=0', 'packs'],
  ]) {
    await page.goto(`${address}/own/${path}`);
    expect(await accessibilityFaults(page), path).toEqual([]);
    for (const width of [1280, 400]) {
      await page.setViewport({ width, height: 800 });
      expect(await isTooWide(page), `${path} at ${width}`).toBe(false);
    }
  }
  expect(wrong).toEqual([]);
});
