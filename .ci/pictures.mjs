// `npm run pictures`: takes the pictures of the page that the quick start shows, in both languages, from the example. To be made again when the page changes.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { build } from './build.mjs';

const out = fileURLToPath(new URL('../docs/quick-start/', import.meta.url));
const VIEW = { width: 1100, height: 720 };

await build();
const { demoWorkspace, openWorkspace, runWorkspace, SILENT } = await import(
  new URL('../dist/src/index.js', import.meta.url).href
);
const { serveWorkspace } = await import(new URL('../dist/src/web/server.js', import.meta.url).href);
const { findBrowser } = await import(new URL('../dist/src/print/browser.js', import.meta.url).href);

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-pictures-'));
const executablePath = await findBrowser({ environment: process.env, progress: SILENT });
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  defaultViewport: VIEW,
});

/** Opens a folder in the page, and takes a picture of each of some pages in both languages. */
async function picture(directory, shown) {
  const stop = new AbortController();
  const served = await serveWorkspace(directory, {
    today: '2026-07-10',
    signal: stop.signal,
    environment: process.env,
    report: () => undefined,
  });
  const page = await browser.newPage();
  await page.goto(served.newAddress(), { waitUntil: 'networkidle2' });
  // The address with its key leads on to the page without it.
  await page.waitForSelector('footer button[name="language"]');
  for (const language of ['nl', 'en']) {
    const button = await page.$(`footer button[name="language"][value="${language}"]`);
    if (button !== null) await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle2' }), button.click()]);
    for (const [name, open] of Object.entries(shown)) {
      await open(page);
      await page.screenshot({ path: join(out, `${name}${language === 'nl' ? '.nl' : ''}.png`) });
    }
  }
  await page.close();
  stop.abort();
  await served.ended;
}

async function follow(page, selector) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle2' }), page.click(selector)]);
}

try {
  mkdirSync(out, { recursive: true });
  const empty = join(scratch, 'Belaudit');
  const example = join(scratch, 'example');
  mkdirSync(empty);
  await demoWorkspace(example, SILENT);
  await runWorkspace(openWorkspace(example, { today: '2026-07-10' }), SILENT, { environment: process.env });
  await picture(empty, { start: () => undefined });
  await picture(example, {
    results: (page) => follow(page, 'nav a[href="results"]'),
    files: (page) => follow(page, 'nav a[href="files"]'),
  });
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
