/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { initWorkspace } from '../../../src/index.ts';
import { browsing, emptyFolder, press, textOf } from './browsing.ts';

/** Two tabs of one workspace, and a user without a mouse. */

function begun(): string {
  const directory = emptyFolder();
  const beginning = { organisation: 'Zonnig Energie B.V.', callCentres: ['Alfa'], language: 'nl' } as const;
  initWorkspace(directory, { beginning, period: { from: '2026-06-01', to: '2026-06-30' } });
  return directory;
}

async function refill(page: Page, id: string, text: string): Promise<void> {
  await page.$eval(`[id="${id}"]`, (field) => Object.assign(field, { value: '' }));
  await page.type(`[id="${id}"]`, text);
}

it('shows what the other tab has written, and writes over nothing', async () => {
  const directory = begun();
  const { page, newTab, address, wrong } = await browsing(directory);
  const other = await newTab();
  for (const tab of [page, other]) await tab.goto(`${address}/own/organisation`);
  await page.bringToFront();
  await refill(page, 'client.name', 'Eerste');
  await press(page, 'Opslaan');
  await other.bringToFront();
  await refill(other, 'client.name', 'Tweede');
  await refill(other, 'vendors.0.name', 'Beta');
  await press(other, 'Opslaan');
  expect(await textOf(other)).toContain('intussen ergens anders gewijzigd');
  expect(await textOf(other)).toContain('Nu staat in het bestand: Eerste');
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toContain('name: Eerste');
  // A user who has seen that can still save it.
  await press(other, 'Opslaan');
  const text = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
  expect(text).toContain('name: Tweede');
  expect(text).toContain('name: Beta');
  expect(wrong).toEqual([]);
});

it('needs no mouse: to the content, to every page and through a form', async () => {
  const directory = begun();
  const { page, address, wrong } = await browsing(directory);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.goto(`${address}/own/start`);
  const pages: string[] = [];
  for (let turn = 0; turn < 11; turn += 1) {
    await page.keyboard.press('Tab');
    pages.push(await focused(page));
  }
  expect(pages).toEqual(
    expect.arrayContaining([
      ...['Begin', 'Organisatie', 'Bestanden'],
      ...['Vragen', 'Uitvoeren', 'Resultaten', 'Bevindingen'].map((name) => `${name} (nog niets te zien)`),
    ]),
  );
  await tabTo(page, 'Organisatie');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await tabTo(page, 'client.name');
  await page.keyboard.type(' en meer');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toContain('en meer');
  // The keyboard reaches both ways to choose files, although only their labels are visible.
  await page.goto(`${address}/own/files`);
  await tabTo(page, 'choose-files');
  await tabTo(page, 'choose-folder');
  expect(wrong).toEqual([]);
});

/** The text of the element with the focus, or its id if it has no text. */
async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { activeElement: one, body } = document;
    return one === null || one === body ? '' : one.id || (one.textContent ?? '').trim();
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${name}`);
}
