/// <reference lib="dom" />
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { SILENT } from '../../../src/model/progress.ts';
import { findBrowser } from '../../../src/print/browser.ts';
import { type Served, type ServeOptions, serveWorkspace } from '../../../src/web/server.ts';
import { atFileEnd, whenDone } from '../../file-end.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds. */
const PATIENCE = 280_000;

let started: Promise<Browser> | undefined;

/** The browser that the tests of a file share. */
async function sharedBrowser(): Promise<Browser> {
  if (started !== undefined) return await started;
  // Without the window with which it would begin, starting it costs a third less.
  const args = ['--no-startup-window', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const starting = findBrowser({ environment: process.env, progress: SILENT }).then(
    async (executablePath) => await puppeteer.launch({ executablePath, args, pipe: true, waitForInitialPage: false }),
  );
  started = starting;
  atFileEnd(async () => {
    started = undefined;
    await (await starting).close();
  });
  return await starting;
}

/** An empty folder, deleted after the test; outside a test, after the tests of the file. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'belaudit-page-')));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Browsing {
  readonly page: Page;
  readonly served: Served;
  readonly address: string;
  /** Another tab of the same browser. */
  readonly newTab: () => Promise<Page>;
  /**
   * Everything that went wrong on any of its pages: errors of scripts, refusals of the policy, requests to other hosts, faults of the
   * server.
   */
  readonly wrong: readonly string[];
}

/** A workspace in a fresh browser profile. */
export async function browsing(directory: string, options: Partial<ServeOptions> = {}): Promise<Browsing> {
  const wrong: string[] = [];
  const report = (error: unknown): void => {
    wrong.push(`fault ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const served = await serveWorkspace(directory, { today: '2026-07-10', environment: process.env, report, ...options });
  const context = await (await sharedBrowser()).createBrowserContext();
  whenDone(async () => {
    await context.close();
    served.end();
    await served.ended;
  });
  const address = `http://127.0.0.1:${served.port}`;
  const newTab = async (): Promise<Page> => {
    const page = await context.newPage();
    // Waiting for the page takes as long as its test may take: a busy machine is no fault.
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => wrong.push(`error ${String(error)}`));
    page.on('console', (message) => {
      // A page that reports a mistake in a form has an error status too.
      const isAnswer = /status of (?:409|422) /u.test(message.text());
      // Who leaves a page, or changes a field again, ends what it was asking: that is no fault. A real one has a status or `sendError`.
      const isLeft = /^htmx:(?:sendAbort|afterRequest),/u.test(message.text());
      if (!isAnswer && !isLeft && (message.type() === 'error' || message.type() === 'warn'))
        wrong.push(`console ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        wrong.push(`request ${request.url()}`);
    });
    await page.setExtraHTTPHeaders({ 'accept-language': 'nl' });
    return page;
  };
  const page = await newTab();
  await page.goto(served.newAddress());
  await page.waitForSelector('main h1');
  return { page, served, address, newTab, wrong };
}

/** The serious accessibility faults of a page, in words. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // The page's policy allows no script of ours, but does not apply to scripts that the browser is told to run.
  await page.evaluate(AXE);
  // What is right is not reported: it takes a fifth of the time.
  const run = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";
  const violations = (await page.evaluate(run)) as AxeResults['violations'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether something extends beyond the page, so that it scrolls sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** The visible text. */
export async function textOf(page: Page, selector = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
  return await page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

/** Presses the button with that text, and waits for the next page. */
export async function press(page: Page, text: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(`::-p-aria([name="${text}"][role="button"])`).click()]);
}
