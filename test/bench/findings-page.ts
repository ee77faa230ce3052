/// <reference lib="dom" />
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer';
import { SILENT } from '../../src/model/progress.ts';
import type { Summary } from '../../src/model/summary.ts';
import { findBrowser } from '../../src/print/browser.ts';
import { generateWorkspace } from './generate.ts';
import { measure } from './measure.ts';

/**
 * `npm run bench:page [-- <calls> | <findings.html>]`: makes a workspace, loads and audits it, and opens its `findings.html` in a browser, each time
 * afresh. Prints the median milliseconds from the start of the navigation until the first rows are visible and filters work, of a filter, a search
 * and a sort, and from a click to the explanation; and beside each the processor time of the page's process, which other work on the machine does not
 * lengthen.
 */

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** Gives somewhat more than the 30,000 findings that a page holds. */
const DEFAULT_CALLS = 45_000;
const CENTRES = 3;
const TIMES = 9;

interface Spent {
  readonly milliseconds: number;
  readonly processor: number;
}

type Step = 'ready' | 'filter' | 'search' | 'sort' | 'click';
type Opening = Readonly<Record<Step, Spent>>;

async function main([what = String(DEFAULT_CALLS)]: readonly string[]): Promise<void> {
  if (existsSync(what)) {
    console.log(JSON.stringify({ file: what, ...(await measured(what)) }, null, 2));
    return;
  }
  const calls = Number(what);
  if (!Number.isSafeInteger(calls) || calls < 1)
    throw new Error('usage: npm run bench:page [-- <calls> | <findings.html>]');
  if (!existsSync(COMMAND)) throw new Error('There is no built command line: run `npm run build` first.');
  const workspace = mkdtempSync(join(tmpdir(), 'belaudit-page-'));
  try {
    await generateWorkspace(calls, workspace, CENTRES);
    for (const step of ['load', 'audit'])
      await measure(process.execPath, [COMMAND, step, '--workspace', workspace, '--quiet']);
    const [period = ''] = readdirSync(join(workspace, 'reports'));
    const folder = join(workspace, 'reports', period);
    const { totals } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
    console.log(
      JSON.stringify({ findings: totals.findings, ...(await measured(join(folder, 'findings.html'))) }, null, 2),
    );
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function measured(file: string): Promise<object> {
  const executablePath = await findBrowser({ environment: process.env, progress: SILENT });
  const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const openings: Opening[] = [];
    // The first one warms up the browser.
    for (let time = 0; time <= TIMES; time += 1) openings.push(await opened(browser, file));
    const counted = openings.slice(1);
    const of = (step: Step): Spent => ({
      milliseconds: median(counted.map((opening) => opening[step].milliseconds)),
      processor: median(counted.map((opening) => opening[step].processor)),
    });
    return {
      bytes: statSync(file).size,
      browser: await browser.version(),
      openings: TIMES,
      ready: of('ready'),
      filter: of('filter'),
      search: of('search'),
      sort: of('sort'),
      click: of('click'),
    };
  } finally {
    await browser.close();
  }
}

/** One opening in a page of its own, with all measurements of it. */
async function opened(browser: Browser, file: string): Promise<Opening> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const system = await browser.target().createCDPSession();
  await page.setViewport({ width: 1400, height: 900 });
  // Noted within the page, so that observing it does not count.
  await page.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset['ready'] === undefined) return;
      requestAnimationFrame(() => {
        Object.assign(window, {
          readyAt: performance.now(),
          rowsThen: document.querySelectorAll('.tabulator-row').length,
        });
      });
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  const before = await processorOf(system);
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => 'readyAt' in window, { polling: 50, timeout: 120_000 });
  const ready = await page.evaluate(() => {
    const { readyAt, rowsThen } = window as unknown as { readyAt: number; rowsThen: number };
    return { readyAt, rowsThen };
  });
  if (ready.rowsThen === 0) throw new Error('The page says that it is ready, and shows no row');
  const after = await processorOf(system);
  const step = async (act: string): Promise<Spent> => {
    const start = await processorOf(system);
    const milliseconds = await page.evaluate(ACTS[act] as () => Promise<number>);
    return { milliseconds, processor: (await processorOf(system)) - start };
  };
  const result = {
    ready: { milliseconds: ready.readyAt, processor: after - before },
    filter: await step('filter'),
    search: await step('search'),
    sort: await step('sort'),
    click: await step('click'),
  };
  await system.detach();
  await context.close();
  return result;
}

/** The steps in the page; each returns the milliseconds until its result is drawn. */
const ACTS: Readonly<Record<string, () => Promise<number>>> = {
  filter: async () => {
    const select = document.querySelector('#filter-grade') as HTMLSelectElement;
    const start = performance.now();
    select.value = '0';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const spent = performance.now() - start;
    (document.querySelector('#clear') as HTMLButtonElement).click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return spent;
  },
  search: async () => {
    const search = document.querySelector('#search') as HTMLInputElement;
    const count = document.querySelector('#count') as HTMLElement;
    const before = count.textContent;
    const start = performance.now();
    search.value = '77';
    search.dispatchEvent(new Event('input'));
    while (count.textContent === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    const spent = performance.now() - start;
    (document.querySelector('#clear') as HTMLButtonElement).click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return spent;
  },
  sort: async () => {
    const select = document.querySelector('#sort') as HTMLSelectElement;
    const start = performance.now();
    select.value = 'moment desc';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  },
  click: async () => {
    const row = document.querySelector('.tabulator-row') as HTMLElement;
    const start = performance.now();
    row.click();
    while (document.querySelector('#detail h3') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  },
};

/** Milliseconds of processor time of all processes that show pages. */
async function processorOf(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

await main(process.argv.slice(2));
