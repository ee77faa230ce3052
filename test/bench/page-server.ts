/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { auditWorkspace, loadWorkspace, openWorkspace } from '../../src/index.ts';
import { SILENT } from '../../src/model/progress.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { serveWorkspace } from '../../src/web/server.ts';
import { repeatFindings } from '../end-to-end/page/many-findings.ts';
import { NUMBERS, writeSmallWorkspace } from '../end-to-end/small-workspace.ts';

/**
 * `npm run bench:server [-- <findings> <rows>]`: the cost of the page in the browser with this many findings (a million), and the time until a
 * correction of the columns of a file with this many rows (100,000) shows its effect. The findings are those of a small workspace, repeated with
 * other numbers and moments; nothing is judged for them. Prints medians: the first byte of each page, the list after a choice, the preview after a
 * change.
 */

const PERIOD = '2026-06-01_2026-06-30';
const TIMES = 3;
const MEGABYTE = 1_000_000;

async function main([findings = '1000000', rows = '100000']: readonly string[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'belaudit-page-server-'));
  try {
    writeSmallWorkspace(directory);
    const workspace = openWorkspace(directory);
    await loadWorkspace(workspace, SILENT);
    await auditWorkspace(workspace, SILENT);
    await repeatFindings(join(directory, 'reports', PERIOD), Number(findings));
    mkdirSync(join(directory, 'in', 'gamma'), { recursive: true });
    writeFileSync(join(directory, 'in', 'gamma', 'calls.csv'), callLog(Number(rows)));
    const measured = await measuredIn(directory);
    const machine = `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.versions.node}`;
    console.log(JSON.stringify({ findings: Number(findings), rows: Number(rows), machine, ...measured }, null, 2));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A log with self-explanatory headings, as a call centre delivers it. */
function callLog(rows: number): string {
  const lines = ['Gesprek;Datum;Tijd;Telefoon;Duur;Resultaat;Medewerker;Campagne'];
  for (let row = 0; row < rows; row += 1) {
    const day = String(1 + (row % 30)).padStart(2, '0');
    const time = [9 + (row % 8), row % 60, (row * 7) % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const result = ['GESPREK', 'NIET THUIS', 'GEEN INTERESSE', 'VERKOCHT'][row % 4] ?? '';
    lines.push(
      `G-${row};${day}-06-2026;${time};06${10_000_000 + row};${(row * 13) % 600};${result};m${row % 40};zon-2026`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function measuredIn(directory: string): Promise<object> {
  const served = await serveWorkspace(directory, {
    today: '2026-07-10',
    environment: process.env,
    report: (error) => console.error(error),
  });
  const executablePath = await findBrowser({ environment: process.env, progress: SILENT });
  const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(served.newAddress());
    await page.waitForSelector('main h1');
    const own = `http://127.0.0.1:${served.port}/own/`;
    const first: Record<string, Spent> = {};
    const paths = [
      'start',
      'organisation',
      'check',
      'run',
      'results',
      'findings',
      `finding?period=${PERIOD}&place=777`,
    ];
    for (const path of [...paths, 'number', 'packs', 'removal', 'versions'])
      first[path.replace(/\?.*$/u, '')] = await median(async () => await firstByte(page, `${own}${path}`));
    const list: Record<string, Spent> = {};
    await page.goto(`${own}findings`);
    for (const [select, value] of CHOICES)
      list[`${select} ${value}`] = await median(async () => await chosen(page, select, value));
    list['page 10,000'] = await median(async () => await firstByte(page, `${own}findings?page=10000`));
    await page.goto(`${own}findings`);
    list['a number'] = await median(async () => await searched(page, `+${NUMBERS[0]}`));
    const memory = Math.round(process.memoryUsage().rss / MEGABYTE);
    console.error(JSON.stringify({ firstByte: first, list, memory }));
    return { firstByte: first, list, preview: await previewed(page, own), megabytesOfTheServer: memory };
  } finally {
    await browser.close();
    served.end();
    await served.ended;
  }
}

const CHOICES = [
  ['filter-vendor', 'alfa'],
  ['filter-rule', 'called-after-objection'],
  ['filter-verdict', 'violation'],
  ['filter-grade', 'proven'],
  ['order', 'grave'],
  ['order', 'newest'],
  ['order', 'oldest'],
  ['order', 'vendor'],
  ['order', 'rule'],
] as const;

/** Milliseconds until the first byte of a page arrives. */
async function firstByte(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (navigation?.responseStart ?? 0) - (navigation?.requestStart ?? 0);
  });
}

/** Milliseconds from a choice until the list is shown again; then the choice is undone. */
async function chosen(page: Page, select: string, value: string): Promise<number> {
  const set = async (to: string): Promise<number> =>
    await page.evaluate(
      async (id, chosenValue) => {
        const field = document.getElementById(id) as HTMLSelectElement;
        const start = performance.now();
        const swapped = new Promise((resolve) => document.addEventListener('htmx:afterSwap', resolve, { once: true }));
        field.value = chosenValue;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await swapped;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - start;
      },
      select,
      to,
    );
  const spent = await set(value);
  await set(select === 'order' ? 'grave' : '');
  return spent;
}

async function searched(page: Page, number: string): Promise<number> {
  await page.$eval('#number', (field, value) => Object.assign(field, { value }), number);
  const start = performance.now();
  await Promise.all([page.waitForNavigation(), page.click('form[action*="do=number"] button')]);
  return performance.now() - start;
}

/** Milliseconds from a change of how a file is read until its effect is shown. */
async function previewed(page: Page, own: string): Promise<object> {
  await page.goto(`${own}files`);
  await page.waitForFunction(() => document.querySelector('.card.needsYou') !== null, { timeout: 900_000 });
  await Promise.all([page.waitForNavigation(), page.click('.card.needsYou a.button')]);
  await page.waitForSelector('#reading .pairs, #reading .problem', { timeout: 60_000 });
  const change = async (name: string, value: string): Promise<number> =>
    await page.evaluate(
      async (field, chosenValue) => {
        const select = document.querySelector(`[name="${field}"]`) as HTMLSelectElement;
        const former = document.getElementById('reading');
        const start = performance.now();
        select.value = chosenValue;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        while (document.getElementById('reading') === former && performance.now() - start < 60_000)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        const spent = performance.now() - start;
        if (document.getElementById('reading') === former) throw new Error(`A change of ${field} had no effect`);
        // A form reacts to changes only once it has settled.
        await new Promise((resolve) => setTimeout(resolve, 200));
        return spent;
      },
      name,
      value,
    );
  const vendor = await median(async () => await change('vendor', 'alfa'), 3);
  const column = await median(async () => await change('c.6', 'agent'), 3);
  return { vendor, column };
}

/**
 * Milliseconds as the browser sees them, and processor time of the server and of the program that drives the browser, which other work does not
 * lengthen.
 */
interface Spent {
  readonly milliseconds: number;
  readonly processor: number;
}

async function median(measure: () => Promise<number>, times = TIMES): Promise<Spent> {
  const all: Spent[] = [];
  // The first one warms up.
  for (let time = 0; time <= times; time += 1) {
    const before = process.cpuUsage();
    const milliseconds = await measure();
    const { user, system } = process.cpuUsage(before);
    all.push({ milliseconds, processor: (user + system) / 1000 });
  }
  const middle = (of: keyof Spent): number => {
    const sorted = all
      .slice(1)
      .map((spent) => spent[of])
      .sort((one, other) => one - other);
    return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
  };
  return { milliseconds: middle('milliseconds'), processor: middle('processor') };
}

await main(process.argv.slice(2));
