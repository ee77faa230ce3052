/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { listPages } from '../../../src/web/page-folders.ts';
import { writeSmallWorkspace } from '../small-workspace.ts';
import { accessibilityFaults, browsing, emptyFolder, isTooWide } from './browsing.ts';

/** Every page, most of them also with a mistake, must be usable by everybody: the long check tries them in both languages. */

const PERIOD = '2026-06-01_2026-06-30';
/** Pages are the same in both languages but for their words, of which the Dutch ones are longer. Each day, one page in English shows that the language changes. */
const LANGUAGES_OF_ALL_PAGES = process.env['BELAUDIT_EXAMPLES'] === 'many' ? ['nl', 'en'] : ['nl'];
/** Pages that need more in their address than their name. */
const ADDRESSES: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  finding: async () => await Promise.resolve(`finding?period=${PERIOD}&place=0`),
  file: async (page) =>
    await page.evaluate(async () => {
      const view = await (await fetch('files', { headers: { accept: 'application/json' } })).json();
      return `file?id=${(view as { cards: { id: string }[] }).cards[0]?.id}`;
    }),
};
/** Input with which a page reports a mistake. */
const MISTAKES: readonly (readonly [address: string, form: Readonly<Record<string, string>>])[] = [
  ['actions?do=add', {}],
  [
    'questions?do=accept',
    { gap: 'feed:persons', by: 'A. de Vries', reason: 'x', until: '2027-01-01', digest: 'of another file' },
  ],
  ['decisions?do=mistake', { line: '1', by: '' }],
  ['deviations?do=add', {}],
  ['file?do=accept', { feed: 'consents', 'c.0': '', digest: '' }],
  ['findings?do=number', { number: '12' }],
  ['listening?do=draw', {}],
  ['proofs?do=draw', {}],
  ['number?do=look', { number: '12' }],
  ['organisation?do=save', { digest: 'of another file', 'client.name': 'Zon' }],
  ['regulator?do=paste', { list: '' }],
  ['removal?do=forget', {}],
  ['replies?do=apply', {}],
  ['screen?do=screen', {}],
  ['what-if?do=judge', {}],
];

/** Sends a form from the current page, and waits for the next page. */
async function sent(page: Page, address: string, form: Readonly<Record<string, string>>): Promise<void> {
  const sending = page.evaluate(
    (action, fields) => {
      const made = document.createElement('form');
      Object.assign(made, { method: 'post', action });
      for (const [name, value] of fields) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        made.append(field);
      }
      document.body.append(made);
      made.submit();
    },
    address,
    Object.entries(form),
  );
  await Promise.all([page.waitForNavigation(), sending]);
}

/** Opens a page once its inspections are done. */
async function come(page: Page, to: string): Promise<void> {
  await page.goto(to);
  if (new URL(to).pathname.endsWith('/file')) await page.waitForSelector('form#reading', { timeout: 120_000 });
}

/** The faults of the current page for some people, or at some width. */
async function faultsOf(page: Page, name: string, widths: readonly number[] = []): Promise<readonly string[]> {
  const faults = (await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`);
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    if (await isTooWide(page)) faults.push(`${name}: wider than ${width}`);
  }
  return faults;
}

/** @param own address of the workspace's pages @param addresses of all pages, by their folders */
async function faultsOfPages(
  page: Page,
  own: string,
  addresses: ReadonlyMap<string, string>,
  language: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [id, path] of addresses) {
    await come(page, `${own}${path}`);
    expect(new URL(page.url()).pathname, 'a page of its own, and not another one in its place').toBe(`/own/${id}`);
    // Dutch words are longer.
    faults.push(...(await faultsOf(page, `${id} ${language}`, language === 'nl' ? [390, 1280, 1920] : [])));
  }
  return faults;
}

async function faultsOfMistakes(
  page: Page,
  own: string,
  addresses: ReadonlyMap<string, string>,
  language: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, form] of MISTAKES) {
    const [id = '', rest = ''] = path.split('?');
    const at = addresses.get(id) ?? id;
    await come(page, `${own}${at}`);
    await sent(page, `${at}${at.includes('?') ? '&' : '?'}${rest}`, form);
    if ((await page.$('.problem, [role="alert"]')) === null) faults.push(`${path}: says nothing of a mistake`);
    faults.push(...(await faultsOf(page, `${path} ${language}`)));
  }
  return faults;
}

it('each page and each mistake is for everybody', async () => {
  const directory = emptyFolder();
  writeSmallWorkspace(directory);
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  const { page, address, wrong } = await browsing(directory);
  const faults: string[] = [];
  const own = `${address}/own/`;
  for (const language of ['nl', 'en']) {
    await come(page, `${own}start`);
    await sent(page, 'start?do=language', { language, here: 'start' });
    expect(await page.$eval('html', ({ lang }) => lang)).toBe(language);
    const isWhole = LANGUAGES_OF_ALL_PAGES.includes(language);
    const addresses = new Map<string, string>();
    // An implausible outcome needs a hundred conversations: `outcome.long-jobs.test.ts` has them.
    for (const { id } of (await listPages()).filter((one) => one.id !== 'outcome'))
      if (isWhole || id === 'start') addresses.set(id, (await ADDRESSES[id]?.(page)) ?? id);
    faults.push(...(await faultsOfPages(page, own, addresses, language)));
    if (isWhole) faults.push(...(await faultsOfMistakes(page, own, addresses, language)));
  }
  writeFileSync(join(directory, 'belaudit.yaml'), 'client:\n  name: Zon\n  nmae: x\n');
  await come(page, `${own}start`);
  faults.push(...(await faultsOf(page, 'start, of a configuration with a mistake')));
  expect(faults).toEqual([]);
  expect(wrong).toEqual([]);
}, 600_000);
