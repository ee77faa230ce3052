/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accessibilityFaults, browsing, emptyFolder, isTooWide, press, textOf } from './browsing.ts';

/** The server of `belaudit open` in a real browser. */

it('opens, makes a workspace by the keyboard alone, and leaves no token behind', async () => {
  const directory = emptyFolder();
  const { page, wrong } = await browsing(directory);
  expect(page.url()).toMatch(/\/own\/start$/u);
  expect(await page.evaluate(() => [document.cookie, document.referrer])).toEqual(['', '']);
  await page.focus('details summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zonnig Energie B.V.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Alfa Contact B.V.');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await textOf(page, '.top')).toContain('Zonnig Energie B.V.');
  expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(true);
  await page.goBack();
  expect(page.url()).not.toContain('token');
  expect(wrong).toEqual([]);
});

it('has no serious fault of accessibility, and fits screens from 390 to 1920 pixels', async () => {
  const { page } = await browsing(emptyFolder());
  for (const width of [390, 800, 1280, 1920]) {
    await page.setViewport({ width, height: 800 });
    expect(await isTooWide(page), `${width}`).toBe(false);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
});

it('changes its language, and ends', async () => {
  const { page, served, wrong } = await browsing(emptyFolder());
  await press(page, 'English');
  expect(await textOf(page)).toContain('Begin with the files');
  await press(page, 'Close Belaudit');
  expect(await textOf(page)).toContain('Belaudit is closed');
  await served.ended;
  expect(wrong).toEqual([]);
});

it('lets another site do nothing in the browser of somebody who has it open', async () => {
  const directory = emptyFolder();
  const { page, address, newTab } = await browsing(directory);
  const other = await newTab();
  await other.goto('data:text/html,<title>other</title>');
  const sent = await other.evaluate(async (to) => {
    const form = { method: 'POST', credentials: 'include', mode: 'no-cors', body: 'organisation=x' } as const;
    await fetch(`${to}/own/start?do=make`, form).catch(() => undefined);
    return await fetch(`${to}/own/start`, { credentials: 'include' }).then(
      () => 'read',
      () => 'refused',
    );
  }, address);
  expect(sent).toBe('refused');
  await other.evaluate((to) => {
    document.body.innerHTML = `<form method="post" action="${to}/own/start?do=end"><button>x</button></form>`;
  }, address);
  await Promise.all([other.waitForNavigation(), other.click('button')]);
  expect(await textOf(other, 'body')).toBe('Forbidden.');
  expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(false);
  await page.reload();
  expect(await textOf(page)).toContain('Begin met de bestanden');
});
