/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SILENT } from '../../../src/model/progress.ts';
import { findBrowser } from '../../../src/print/browser.ts';
import { audited, madeAgain, readRecords, scratchFolder, summaryOf } from './audited.ts';
import { HOSTILE, NUMBERS, writeHostileWorkspace } from './hostile-workspace.ts';

/** `findings.html` in a real browser, opened as a file. */

const scratch = scratchFolder();
const workspace = join(scratch, 'workspace');
let results = '';
let file = '';
let browser: Browser;

beforeAll(async () => {
  writeHostileWorkspace(workspace);
  results = await audited(workspace);
  file = join(results, 'findings.html');
  const executablePath = await findBrowser({ environment: process.env, progress: SILENT });
  browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});

afterAll(async () => {
  await browser?.close();
});

interface Opened {
  readonly page: Page;
  /** Everything that the page did but may not do: dialogs, requests, errors, refusals of its policy. */
  readonly wrong: readonly string[];
}

async function opened(path = file): Promise<Opened> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  const url = pathToFileURL(path).href;
  page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:font/')) wrong.push(`request ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error ${error}`));
  page.on('console', (message) => wrong.push(`console ${message.text()}`));
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return { page, wrong };
}

async function text(page: Page, selector: string): Promise<string> {
  return await page.$eval(selector, (element) => element.textContent ?? '');
}

/** Resolves once the explanation of a different call is shown. */
async function detailAfter(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await text(page, '#detail');
  await act();
  await page.waitForFunction((old) => document.querySelector('#detail')?.textContent !== old, {}, before);
  return await text(page, '#detail');
}

/** The whole contents of the file, unpacked. */
function contents(path = file): string {
  const html = readFileSync(path, 'utf8');
  const packed = [...html.matchAll(/<script type="text\/plain" id="[\w-]+">([^<]*)<\/script>/gu)];
  expect(packed.length).toBeGreaterThan(1);
  return [
    html.replace(/<(script|style)>[\s\S]*?<\/\1>/gu, ''),
    ...packed.map(([, data = '']) => inflateRawSync(Buffer.from(data, 'base64')).toString('utf8')),
  ].join('\n');
}

describe('the page of findings', () => {
  it('lists every finding, and does nothing that it may not', async () => {
    const { page, wrong } = await opened();
    const { findings } = summaryOf(results).totals;
    expect(await text(page, '#count')).toMatch(new RegExp(`^${findings} van ${findings} bevindingen, in `, 'u'));
    const shown = await page.evaluate(async () => {
      const calls = new Set<string>();
      const holder = document.querySelector('.tabulator-tableholder');
      for (let top = 0; holder !== null && top < holder.scrollHeight; top += 200) {
        holder.scrollTop = top;
        await new Promise((resolve) => setTimeout(resolve, 20));
        for (const cell of document.querySelectorAll('[tabulator-field="call"]')) calls.add(cell.textContent ?? '');
      }
      return [...calls];
    });
    for (const cell of HOSTILE.filter((one) => !/[\n\u202e\u{1f600}]|06-1/u.test(one))) expect(shown).toContain(cell);
    expect(shown).toContain('agnp.exe');
    expect(contents()).toContain('a[U+202E]gnp.exe');
    expect(contents()).not.toContain('\u202e');
    expect(shown).toContain('bel •••671');
    expect(await page.$$('#table img, #table svg:not([class]), #table a, #table script')).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('tells of each call what happened with its number and why it got its verdict, as text whatever is in it', async () => {
    const { page, wrong } = await opened();
    await page.focus('.tabulator-tableholder');
    const told = new Set<string>();
    const { findings } = summaryOf(results).totals;
    for (let place = 0; place < findings; place += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        (at) =>
          document.querySelector('.tabulator-row.chosen')?.id === `row-${at}` &&
          document.querySelector('#detail h3') !== null,
        {},
        place,
      );
      told.add(await text(page, '#detail h2'));
    }
    const rows = readRecords(join(results, 'findings.csv')).slice(1);
    expect(told.size).toBe(new Set(rows.map(([vendor, call]) => `${vendor} ${call}`)).size);
    const detail = await text(page, '#detail');
    expect(detail).toContain('Van wie het nummer was');
    expect(detail).toMatch(/Wat er met \+31 6 •••• •\d{3} gebeurde/u);
    expect(detail).toContain('Wat de gegevens laten zien');
    expect(detail).toContain('(deze oproep)');
    expect(detail).toMatch(/Oproep B-•••\d{3} door Beta Belt B\.V\.: schending \(deze oproep\)/u);
    expect(await page.$$('#detail img, #detail svg, #detail a, #detail script, #detail b, #detail i')).toEqual([]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('works with the keyboard alone, also where the mouse chose before', async () => {
    const { page } = await opened();
    const first = await detailAfter(page, () => page.click('.tabulator-row'));
    const chosen = (): Promise<string> => text(page, '.tabulator-row.chosen [tabulator-field="call"]');
    await page.focus('.tabulator-tableholder');
    expect(await detailAfter(page, () => page.keyboard.press('End'))).not.toBe(first);

    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'));
    expect(focused).toBe('true');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('.tabulator-row.chosen')?.id === 'row-0');
    expect(first).toContain(await chosen());
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('detail');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('row-0');
    await page.close();
  });

  it('shows what is chosen by finding, cause, day and certainty, finds texts, and sorts', async () => {
    const { page, wrong } = await opened();
    const { totals } = summaryOf(results);
    const all = totals.findings;
    const count = (found: number): unknown =>
      expect.stringMatching(new RegExp(`^${found} van ${all} bevindingen, in `, 'u'));
    const options = (name: string): Promise<string[]> =>
      page.$$eval(`#filter-${name} option`, (found) => found.map((option) => option.textContent ?? ''));
    const choose = async (name: string, label: string): Promise<void> => {
      await page.select(`#filter-${name}`, String((await options(name)).indexOf(label) - 1));
    };
    await choose('verdict', 'overtreding');
    // A violating call has other findings too: the verdict is of the call, and the calls are counted.
    expect(await text(page, '#count')).toMatch(new RegExp(`, in ${totals.verdicts.violation} oproepen$`, 'u'));
    await page.click('#clear');
    await choose('grade', 'vastgesteld');
    expect(await text(page, '#count')).toEqual(count(totals.grades.proven));
    await choose('grade', 'mogelijk').catch(() => undefined);
    await page.click('#clear');
    expect(await text(page, '#count')).toEqual(count(all));
    const ofRule = totals.rules.find(({ rule }) => rule === 'called-after-objection')?.findings ?? 0;
    await choose('rule', 'Gebeld na bezwaar');
    expect(await text(page, '#count')).toEqual(count(ofRule));
    const causes = await options('cause');
    await choose('cause', causes[1] ?? '');
    expect(await text(page, '#count')).toMatch(/^\d+ van /u);
    await page.click('#clear');
    const days = await options('day');
    expect(days).toContain('12 juni 2026');
    await choose('day', '12 juni 2026');
    const ofDay = Number((await text(page, '#count')).split(' ')[0]);
    expect(ofDay).toBeGreaterThan(0);
    expect(ofDay).toBeLessThan(all);
    await page.click('#clear');
    await page.type('#search', '__PROTO__');
    await page.waitForFunction(
      (whole) => !document.querySelector('#count')?.textContent?.startsWith(whole),
      {},
      `${all} van `,
    );
    const rows = await page.$$eval('.tabulator-row [tabulator-field="call"]', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(new Set(rows)).toEqual(new Set(['__proto__']));
    await page.click('#clear');
    await page.select('#sort', 'moment desc');
    const newest = await text(page, '.tabulator-row [tabulator-field="moment"]');
    await page.select('#sort', 'moment asc');
    expect(newest > (await text(page, '.tabulator-row [tabulator-field="moment"]'))).toBe(true);
    await page.type('#search', '\\u0000 nergens');
    await page.waitForFunction(() => document.querySelector('#count')?.textContent?.startsWith('0 van '));
    expect(await text(page, '.tabulator-placeholder')).toContain('Geen enkele bevinding');
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('finds a number in any notation by its last digits, and says what to do where nothing matches', async () => {
    const { page } = await opened();
    const number = await text(page, '.tabulator-row [tabulator-field="number"]');
    const tail = number.slice(-3);
    for (const notation of [`06 12 34 5${tail[0]} ${tail.slice(1)}`, `+31-6-12345${tail}`, `0031612345${tail}`]) {
      await page.click('#clear');
      await page.type('#search', notation);
      await page.waitForFunction((end) => document.querySelector('#search-hint')?.textContent?.includes(end), {}, tail);
      const shown = await page.$$eval('.tabulator-row [tabulator-field="number"]', (cells) =>
        cells.map((cell) => cell.textContent?.slice(-3)),
      );
      expect(new Set(shown), notation).toEqual(new Set([tail]));
    }
    await page.click('#clear');
    await page.type('#search', 'nergens te vinden');
    await page.waitForFunction(() =>
      document.querySelector('#search-hint')?.textContent?.includes('nergens te vinden'),
    );
    await page.close();
  });

  it.each([1280, 390])('cuts nothing off and does not scroll sideways at %i px', async (width) => {
    const { page } = await opened();
    await page.setViewport({ width, height: 900 });
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    const cut = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      cells: [...document.querySelectorAll('.tabulator-cell')].filter(
        (cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1,
      ).length,
    }));
    expect(cut).toEqual({ sideways: 0, cells: 0 });
    await page.close();
  });

  it('has the first findings on it before its script runs', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href);
    const rows = await page.$$eval('.first tbody tr', (found) => found.length);
    expect(rows).toBe(Math.min(25, summaryOf(results).totals.findings));
    expect(await text(page, '.first td')).toMatch(/^\d{1,2} juni 2026, \d\d:\d\d$/u);
    await page.close();
  });

  it('holds no telephone number, no name of an agent, and no address', () => {
    const whole = contents();
    const shown = NUMBERS.filter((number) => new RegExp([...number.slice(2)].join('[\\s()./-]*'), 'u').test(whole));
    expect(shown).toEqual([]);
    expect(whole.includes('12345671')).toBe(false);
    expect(/Medewerker A[0-9A-Z]{5}/u.test(whole)).toBe(true);
    const agents = HOSTILE.filter((cell) => !whole.includes(`Medewerker ${cell}`));
    expect(agents).toHaveLength(HOSTILE.length);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src (?:'sha256-[\w+/=]{44}' ?){2}; style-src 'sha256-[\w+/=]{44}'; font-src data:; base-uri 'none'; form-action 'none'$/u,
    );
    const outside = readFileSync(file, 'utf8').replace(/<(script|style)>[\s\S]*?<\/\1>/gu, '');
    expect(outside.match(/<(?:link|img|iframe|object|embed|form|base)\b|sourceMappingURL|https?:/gu)).toBeNull();
  });

  it('lets no other script run than its own', async () => {
    const { page } = await opened();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.injected = true">';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'injected' in window;
    });
    expect(ran).toBe(false);
    await page.close();
  });

  it('is the same bytes again', async () => {
    const again = readFileSync(join(await madeAgain(workspace, results, 'nl'), 'findings.html'));
    expect(again.equals(readFileSync(file))).toBe(true);
  });

  it.each(['nl', 'en'] as const)('has no fault of accessibility that axe finds, in %s', async (language) => {
    const { page } = await opened(
      language === 'nl' ? file : join(await madeAgain(workspace, results, language), 'findings.html'),
    );
    expect(await page.$eval('html', (element) => element.lang)).toBe(language);
    await page.focus('.tabulator-tableholder');
    await detailAfter(page, () => page.keyboard.press('ArrowDown'));
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await checker.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('says so where there is no finding', async () => {
    const empty = writeHostileWorkspace(join(scratch, 'empty'), {
      'in/alfa.csv': 'call_id,started_at,called_number,result\n1,2026-06-03T10:00:00,0612340099,no-answer\n',
      'in/objections.csv': 'objection_id,objected_at,number\n',
    });
    const { page, wrong } = await opened(join(await audited(empty), 'findings.html'));
    expect(await text(page, '.lead')).toContain('Er is geen enkele bevinding.');
    expect(await text(page, '#count')).toBe('0 van 0 bevindingen, in 0 oproepen');
    expect(wrong).toEqual([]);
    await page.close();
  });
});
