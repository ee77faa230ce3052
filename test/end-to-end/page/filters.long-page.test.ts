/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { auditWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { copyJudged } from '../kept-workspaces.ts';
import { accessibilityFaults, browsing, emptyFolder, textOf } from './browsing.ts';

/** Choices of what a page shows act at once; their button is only there without scripts. */

const directory = emptyFolder();
/** Pages with such choices, and one of them. */
const CHOICES: readonly (readonly [page: string, select: string])[] = [
  ['results', '#period'],
  ['findings', '#period'],
  ['findings', '#filter-verdict'],
  ['decisions', '#period'],
  ['deviations', '#period'],
  ['versions', '#later'],
];

beforeAll(async () => {
  await copyJudged(directory);
  const path = join(directory, 'belaudit.yaml');
  const june = readFileSync(path, 'utf8');
  writeFileSync(path, june.replace('from: 2026-06-01', 'from: 2026-06-16'));
  await auditWorkspace(openWorkspace(directory), SILENT);
  writeFileSync(path, june);
});

/** A value that is not chosen. */
async function otherOf(page: Page, select: string): Promise<string> {
  return await page.$eval(
    select,
    (field) => [...(field as HTMLSelectElement).options].find((option) => !option.selected)?.value ?? '',
  );
}

/** Whether the button beside a choice can be seen. */
async function hasButton(page: Page, select: string): Promise<boolean> {
  return await page.$eval(select, (field) => {
    const button = field.closest('form')?.querySelector('button');
    return button?.checkVisibility() === true;
  });
}

function chosen(page: Page, select: string): string | null {
  const name = select.replace(/^#(?:filter-)?/u, '');
  return new URL(page.url()).searchParams.get(name);
}

it('a choice acts at once, and the keyboard stays where it was', async () => {
  const { page, address, wrong } = await browsing(directory);
  for (const [path, select] of CHOICES) {
    await page.goto(`${address}/own/${path}`);
    expect(await hasButton(page, select), path).toBe(false);
    const value = await otherOf(page, select);
    expect(value, path).not.toBe('');
    await page.focus(select);
    await page.select(select, value);
    await page.waitForFunction((here) => location.href !== here, {}, page.url());
    expect(await page.evaluate(() => document.activeElement?.id), path).toBe(select.slice(1));
    expect(chosen(page, select), path).toBe(value);
    expect(await page.$eval('#here', (field) => (field as HTMLInputElement).value)).toBe(page.url().split('/own/')[1]);
    expect(await accessibilityFaults(page), path).toEqual([]);
    const shown = await textOf(page, '#shown');
    await page.reload();
    expect(await textOf(page, '#shown'), `${path}: the same as from its address`).toBe(shown);
  }
  expect(wrong).toEqual([]);
});

it('without scripts, a button does the same', async () => {
  const { page, address } = await browsing(directory);
  await page.setJavaScriptEnabled(false);
  for (const [path, select] of CHOICES) {
    await page.goto(`${address}/own/${path}`);
    expect(await hasButton(page, select), path).toBe(true);
    const value = await otherOf(page, select);
    await page.select(select, value);
    await Promise.all([page.waitForNavigation(), page.click(`form:has(${select}) button`)]);
    expect(chosen(page, select), path).toBe(value);
  }
});
