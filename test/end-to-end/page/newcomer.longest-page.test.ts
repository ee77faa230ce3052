/// <reference lib="dom" />
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { auditWorkspace, formatIds, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { accessibilityFaults, browsing, emptyFolder, isTooWide, press, textOf } from './browsing.ts';
import { writeMessyFiles } from './messy-files.ts';

/** A beginner's way, from an empty folder and received files to the reports, without a terminal or YAML. */

const LOG = 'belcijfers juni (1).csv';

it('comes from an empty folder and six messy files to final reports, with the findings that the command line gives', async () => {
  const [directory, sent] = [emptyFolder(), emptyFolder()];
  // No browser that makes PDFs is installed at first: the results come without them.
  const environment: NodeJS.ProcessEnv = { ...process.env, BELAUDIT_BROWSER: join(sent, 'none') };
  const { page, wrong } = await browsing(directory, { environment });
  await page.click('details:has(#own-name) > summary');
  await page.type('#own-name', 'Zonnig Energie B.V.');
  await page.type('#call-centre', 'Alfa Contact B.V.');
  await page.$eval('#first', (field) => Object.assign(field, { value: '2026-06-01' }));
  await page.$eval('#last', (field) => Object.assign(field, { value: '2026-06-30' }));
  await press(page, 'Werkruimte maken');

  await follow(page, 'Bestanden');
  const chooser = await page.$('#choose-files');
  await (chooser as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(
    ...writeMessyFiles(sent),
  );
  await page.waitForFunction(() => document.querySelectorAll('.card.needsYou').length === 6, { timeout: 240_000 });
  expect(await textOf(page, '#cards')).toContain('6 bestanden wachten op u');
  expect(await accessibilityFaults(page)).toEqual([]);

  // The log: words that only the sender can explain.
  await follow(page, `Bekijken en aanpassen ${LOG}`);
  expect(await textOf(page)).toContain('begin van het gesprek');
  await choose(page, 'Betekent: GEEN INTERESSE', 'refused');
  await choose(page, 'Betekent: NIET THUIS', 'no-answer');
  expect(await accessibilityFaults(page)).toEqual([]);
  await sayWhose(page);
  await page.waitForFunction(
    () => (document.querySelector('#reading')?.textContent ?? '').includes('Alle rijen worden gebruikt.'),
    { timeout: 60_000 },
  );
  await save(page);

  // A required column has to be assigned before the file is used.
  await follow(page, 'Bekijken en aanpassen verzet.csv');
  await choose(page, 'Wordt gelezen als: bezwaarnummer', 'objection_id');
  await choose(page, 'Wordt gelezen als: datum bezwaar', '');
  await save(page);
  expect(await textOf(page)).toContain('Nodig, en nog niet aangewezen: bezwaar gemaakt op');
  await choose(page, 'Wordt gelezen als: datum bezwaar', 'objected_at');
  await save(page);
  await follow(page, 'Bekijken en aanpassen toestemmingen.csv');
  await choose(page, 'Wordt gelezen als: toestemming_id', 'consent_id');
  await save(page);
  // Days that can be read in two ways.
  await follow(page, 'Bekijken en aanpassen bellijst juni.csv');
  await choose(page, 'Schrijfwijze van datum of tijd: geleverd op', 'd-M-yyyy H:mm');
  await save(page);
  await follow(page, 'Bekijken en aanpassen belcijfers week 26.xlsx');
  expect(await textOf(page)).not.toContain('Do-vr');
  await save(page);
  // One list of customers holds three kinds of data: the page leads from one to the next.
  await follow(page, 'Bekijken en aanpassen klanten.xlsx');
  for (const part of ['personen en bedrijven', 'telefoonnummers van personen']) {
    expect(await textOf(page, '#parts [aria-current]')).toBe(part);
    await save(page);
  }
  expect(await textOf(page, '#parts [aria-current]')).toBe('klantrelaties');
  await choose(page, 'bedrijf of merk * Voor alle rijen, als het bestand het niet zegt.', 'zonnig-energie');
  await choose(page, 'soort * Voor alle rijen, als het bestand het niet zegt.', 'purchase');
  await save(page);
  expect(await page.$$('.card.needsYou')).toEqual([]);

  await follow(page, 'Naar de vragen');
  await press(page, 'Lees de bestanden en stel de vragen');
  await page.waitForSelector('#outcomes', { timeout: 120_000 });
  expect(await textOf(page)).toContain('De uitkomst met uw antwoorden');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);

  await follow(page, 'Uitvoeren');
  await press(page, 'Resultaten maken');
  await page.waitForFunction(() => document.querySelector('.done, .problem') !== null, { timeout: 280_000 });
  expect(await textOf(page)).toContain('De resultaten zijn gemaakt. Ze zijn een concept');
  expect(await textOf(page)).toContain('De pdf’s zijn niet gemaakt');
  environment['BELAUDIT_BROWSER'] = process.env['BELAUDIT_BROWSER'];
  // Each gap is accepted with a reason: then the results are final.
  await follow(page, 'Naar de vragen');
  // Words of the list of customers have the proposed meaning, and advice is worded for these pages.
  expect(await textOf(page)).not.toContain('onbekende waarde · B.V.');
  expect(await textOf(page, '.cards')).not.toContain('columns: {');
  for (let left = await acceptable(page); left > 0; left = await acceptable(page)) {
    expect(left).toBeLessThan(20);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#accept', (form) => {
        Object.assign(document.querySelector('#signer') as object, { value: 'A. de Vries' });
        Object.assign(form.querySelector('[name="reason"]') as object, { value: 'Dit bestand hebben wij nog niet.' });
        for (const box of form.querySelectorAll('[name="gap"]')) Object.assign(box, { checked: true });
        (form as HTMLFormElement).requestSubmit();
      }),
    ]);
    await page.waitForFunction(() => document.querySelector('#progress') === null, { timeout: 120_000 });
  }
  await follow(page, 'Uitvoeren');
  await press(page, 'Resultaten maken');
  await page.waitForFunction(() => (document.querySelector('.done')?.textContent ?? '').includes('definitief'), {
    timeout: 280_000,
  });
  await follow(page, 'Naar de resultaten');
  expect(await textOf(page)).toContain('management.pdf');
  expect(await accessibilityFaults(page)).toEqual([]);
  const downloaded = await page.evaluate(async () => {
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'findings.csv');
    return await (await fetch(link?.href ?? '')).text();
  });
  expect(wrong).toEqual([]);

  // The same workspace, by the library alone, as the command line uses it.
  const copy = join(emptyFolder(), 'copy');
  cpSync(join(directory, 'in'), join(copy, 'in'), { recursive: true });
  cpSync(join(directory, 'belaudit.yaml'), join(copy, 'belaudit.yaml'));
  const workspace = openWorkspace(copy, { today: '2026-07-10', formats: await formatIds() });
  await loadWorkspace(workspace, SILENT);
  const { folder, summary } = await auditWorkspace(workspace, SILENT);
  const findings = readFileSync(join(copy, folder, 'findings.csv'), 'utf8');
  expect(readFileSync(join(directory, folder, 'findings.csv'), 'utf8')).toBe(findings);
  expect(downloaded).toBe(findings);
  expect(summary.status).toBe('final');
  expect(summary.totals.calls).toBe(8);
  expect(findings).toContain('called-after-objection');
}, 600_000);

/** Saves the reading of a file, whose call centre is asked where nothing tells it. */
async function save(page: Page): Promise<void> {
  await sayWhose(page);
  // The page tries the change, which a save would cut off.
  await page.waitForNetworkIdle();
  await press(page, 'Opslaan en dit bestand gebruiken');
}

async function sayWhose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const vendor = document.querySelector<HTMLSelectElement>('select[name="vendor"]');
    const only = [...(vendor?.options ?? [])].find(({ value }) => value !== '');
    if (vendor === null || vendor.value !== '' || only === undefined) return;
    vendor.value = only.value;
    vendor.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Gaps that can still be accepted. */
async function acceptable(page: Page): Promise<number> {
  return (await page.$$('#accept [name="gap"]')).length;
}

/** Follows the link with that text. */
async function follow(page: Page, text: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(`::-p-aria([name="${text}"][role="link"])`).click()]);
}

/** Chooses in the list with that name, and waits for the page to show the effect. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  // The first preview appears by itself; an earlier choice would overtake it.
  await page.waitForFunction(() => document.querySelector('#reading .pairs, #reading .problem') !== null);
  const list = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  const answered = page.waitForResponse((response) => response.url().includes('do=try'), { timeout: 120_000 });
  await list?.select(value);
  await answered;
  await page.waitForFunction(() => document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling') === null);
}
