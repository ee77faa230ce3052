/// <reference lib="dom" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { accessibilityFaults, browsing, emptyFolder, isTooWide, press, textOf } from './browsing.ts';

/** A workspace begins with the files: they say what it is, and somebody confirms it on one screen. */

const CALLS = 'call_id,started_at,called_number,talk_seconds,result,campaign';
const FILES: Readonly<Record<string, string>> = {
  'Alfa Contact/2026-06/calls.csv': `${CALLS}\nA1,2026-06-01T10:00:00+02:00,0612345678,60,sale,zonnepanelen-q2\nA2,2026-06-29T11:00:00+02:00,0612345679,20,refused,winback\n`,
  'Alfa Contact/2026-06/scrubs.csv': 'register_date,used_from,used_to,complete\n2026-06-01,2026-06-01,2026-06-30,yes\n',
  'Beta/calls.csv': `${CALLS}\nB1,2026-06-02T10:00:00+02:00,0612345680,60,sale,winback\nB2,2026-06-28T11:00:00+02:00,0612345681,20,refused,winback\n`,
  'Zonnig Energie/persons.csv': 'person_id,legal_form\nP1,natural\nP2,natural\n',
  'Zonnig Energie/phones.csv': 'person_id,number,from\nP1,0612345678,2020-01-01\nP2,0612345679,2020-01-01\n',
  'calls.csv': `${CALLS}\nC1,2026-06-03T10:00:00+02:00,0612345690,60,sale,winback\n`,
};

/** Drops folders and files onto the page: a test cannot hand a browser a real folder, so these are entries as it makes them. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const entry = (path: string, text: string): object => ({
      ...{ isFile: true, isDirectory: false, fullPath: `/${path}` },
      file: (take: (file: File) => void) => take(new File([text], path.split('/').at(-1) ?? '')),
    });
    const items = Object.entries(given).map(([path, text]) => ({ webkitGetAsEntry: () => entry(path, text) }));
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { items } });
    document.getElementById('drop')?.dispatchEvent(event);
  }, files);
}

const looking = async (page: Page): Promise<unknown> =>
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('#confirm tbody tr th').length === count && document.querySelector('#centres') !== null,
    { timeout: 240_000 },
    Object.keys(FILES).length,
  );

async function shot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS'] !== undefined)
    await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
}

it('comes from an empty folder and six files in folders to a workspace whose clear files are set up', async () => {
  const directory = emptyFolder();
  const { page, wrong } = await browsing(directory);
  await page.setViewport({ width: 1400, height: 900 });
  await shot(page, 'empty');
  await drop(page, FILES);
  await looking(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await shot(page, 'confirm');
  const value = async (name: string): Promise<string> =>
    await page.$eval(`[name="${name}"]`, (field) => (field as HTMLInputElement).value);
  expect([await value('organisation'), await value('from'), await value('to')]).toEqual([
    'Zonnig Energie',
    '2026-06-01',
    '2026-06-30',
  ]);
  expect([await value('centre.0.name'), await value('centre.1.name'), await value('centre.2.name')]).toEqual([
    'Alfa Contact',
    'Beta',
    '',
  ]);
  expect(await textOf(page, '#centres')).toContain('uit de map Alfa Contact');
  // Two are known, and one could be guessed: nothing tells whose this file is.
  const open = await page.$$eval('#confirm select[name^="file."]', (all) =>
    all.filter((one) => (one as HTMLSelectElement).value === ''),
  );
  expect(open).toHaveLength(1);
  await page.type('[name="centre.2.name"]', 'Gamma');
  // The menu follows the name as it is typed.
  const menu = '#confirm tr:last-child select[name^="file."]';
  expect(await page.$eval(`${menu} option[value="2"]`, (one) => one.textContent)).toBe('Gamma');
  await page.select(menu, '2');
  await press(page, 'Ja, dit klopt: verder');

  await shot(page, 'made');
  expect(await textOf(page, '.top')).toContain('Zonnig Energie');
  const text = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
  expect(text).toContain('- id: alfa-contact\n    name: Alfa Contact\n');
  expect(text).toContain('- id: zonnepanelen-q2\n');
  expect(text).toContain('from: 2026-06-01\n  to: 2026-06-30');
  expect(existsSync(join(directory, 'in/Gamma/calls.csv'))).toBe(true);
  for (const [path, vendor] of [
    ['Alfa Contact/2026-06', 'alfa-contact'],
    ['Beta', 'beta'],
    ['Gamma', 'gamma'],
  ])
    expect(text).toContain(`vendor: ${vendor}\n    files: in/${path}/calls.csv`);

  await page.goto(page.url().replace(/\w+$/u, 'files'));
  expect(await page.$$('.card.needsYou')).toEqual([]);
  // A call centre that nobody knew yet, said in place; a file that is there already; and a longer version of another.
  await drop(page, {
    'nieuw.csv': `${CALLS}\nN1,2026-06-05T10:00:00+02:00,0612345699,60,sale,winback\nN2,2026-06-06T10:00:00+02:00,0612345698,9,refused,winback\n`,
    'kopie.csv': FILES['Beta/calls.csv'] ?? '',
    'Alfa Contact/calls later.csv': `${FILES['Alfa Contact/2026-06/calls.csv']}A3,2026-06-30T11:00:00+02:00,0612345670,20,refused,winback\n`,
    'kapot.xlsx': 'PK\u0003\u0004 this is no workbook',
  });
  await page.waitForFunction(
    () => document.querySelectorAll('.card.needsYou').length === 3 && document.querySelector('.card.failed') !== null,
    {
      timeout: 240_000,
    },
  );
  await shot(page, 'files');
  const rowText = async (path: string): Promise<string> =>
    await page.$$eval(
      '.card',
      (rows, name) => rows.find((row) => row.querySelector('.name')?.textContent === name)?.textContent ?? '',
      path,
    );
  expect(await rowText('kopie.csv')).toContain('Zelfde inhoud als Beta/calls.csv');
  expect(await rowText('Alfa Contact/calls later.csv')).toContain(
    'Nieuwere versie: bevat ook alles van Alfa Contact/2026-06/calls.csv',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const width of [400, 1280, 1920]) {
    await page.setViewport({ width, height: 900 });
    expect(await isTooWide(page), `${width}`).toBe(false);
  }
  const heights = await page.$$eval('.card', (rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeLessThanOrEqual(41);
  await page.type('input[aria-label="Callcenter nieuw.csv"]', 'Delta B.V.');
  await press(page, 'Opslaan nieuw.csv');
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toContain('- id: delta\n    name: Delta B.V.\n');
  expect(existsSync(join(directory, 'in/Delta B.V/nieuw.csv'))).toBe(true);
  await press(page, 'Klopt Delta B.V/nieuw.csv');
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toContain(
    'vendor: delta\n    files: in/Delta B.V/nieuw.csv',
  );
  await press(page, 'Weghalen kapot.xlsx');
  await press(page, 'Terugzetten kapot.xlsx');
  await press(page, 'Weghalen kapot.xlsx');
  await press(page, 'Voorgoed verwijderen kapot.xlsx');
  expect(await textOf(page)).not.toContain('kapot.xlsx');
  expect(existsSync(join(directory, 'ignored/kapot.xlsx'))).toBe(false);
  // A file that is used goes with the entry that reads it, and comes back with it.
  const used = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
  await press(page, 'Weghalen Beta/calls.csv');
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).not.toContain('in/Beta/calls.csv');
  expect(await textOf(page, 'form.done')).toContain('Beta/calls.csv is weggehaald');
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'Ongedaan maken');
  expect(parse(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).sources).toEqual(
    expect.arrayContaining(parse(used).sources),
  );
  await shot(page, 'aside');
  expect(wrong).toEqual([]);
});

it('finds files that lie in the folder already', async () => {
  const directory = emptyFolder();
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(directory, 'in', path)), { recursive: true });
    writeFileSync(join(directory, 'in', path), text);
  }
  const { page, wrong } = await browsing(directory);
  await looking(page);
  expect(await textOf(page)).toContain('Klopt dit?');
  await page.$eval('[name="organisation"]', (field) => Object.assign(field, { value: ' ' }));
  await press(page, 'Ja, dit klopt: verder');
  expect(await textOf(page, '[role="alert"]')).toContain('Vul een naam in');
  expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(false);
  expect(wrong).toEqual([]);
});

it('what a file is can be changed, and the proposals follow; times and days say how they are read', async () => {
  const directory = emptyFolder();
  const rows = Array.from({ length: 12 }, (_, row) => `06123456${row + 10};${row + 13}-2-2026 1${row % 9}:0${row % 6}`);
  const files = {
    'Alfa Contact/gesprekken.csv':
      'Call ID;Start;Number;Talk seconds;Agent\nA1;2026-06-01 10:00;0612345678;60;a1\nA2;2026-06-29 11:00;0612345679;20;a2\n',
    'Fryslan/export.csv': `Nummer;Moment\n${rows.join('\n')}\n`,
    'client/bmnr.csv': 'Telefoonnummer;Ingeschreven op\n0612345678;1-2-2020\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, 'in', path)), { recursive: true });
    writeFileSync(join(directory, 'in', path), text);
  }
  const { page, wrong } = await browsing(directory);
  await page.waitForSelector('#centres', { timeout: 240_000 });
  const centres = async (): Promise<readonly string[]> =>
    await page.$$eval('#centres input[name$=".name"]', (all) => all.map((one) => (one as HTMLInputElement).value));
  const period = async (): Promise<string> =>
    await page.$eval('[name="from"]', (field) => (field as HTMLInputElement).value);
  // Numbers and times alone are no log until somebody says so.
  expect(await textOf(page, '#confirm')).toContain('Niet zeker. Kies wat het is.');
  expect([await centres(), await period()]).toEqual([['Alfa Contact', '', ''], '2026-06-01']);
  await page.type('[name="organisation"]', 'Zonnig Energie');
  const choose = async (feed: string): Promise<void> => {
    const list = await page.$('::-p-aria([name="Soort Fryslan/export.csv"])');
    const answered = page.waitForResponse((response) => response.url().includes('do=kind'));
    await list?.select(feed);
    await answered;
    await page.waitForNetworkIdle();
  };
  await choose('calls');
  expect([await centres(), await period()]).toEqual([['Alfa Contact', 'Fryslan', '', ''], '2026-02-13']);
  await choose('objections');
  expect([await centres(), await period()]).toEqual([['Alfa Contact', '', ''], '2026-06-01']);
  expect(await page.$eval('[name="organisation"]', (field) => (field as HTMLInputElement).value)).toBe(
    'Zonnig Energie',
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.select('select[name="sender"]', 'publisher');
  await page.select('select[name^="zone."]', 'America/Paramaribo');
  expect(await page.$eval('select[name="days"]', (field) => (field as HTMLSelectElement).value)).toBe('d');
  await press(page, 'Ja, dit klopt: verder');
  const text = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
  expect(text).toContain('files: in/Alfa Contact/gesprekken.csv\n    time_zone: America/Paramaribo\n');
  expect(text).toContain('feed: objections\n    files: in/Fryslan/export.csv\n');
  expect(text).toContain('Ingeschreven op: d-M-yyyy');
  expect(text).toContain('sender: publisher');
  expect(wrong).toEqual([]);
});

/** A folder in which nothing tells whose `calls.csv` is, and *Is this right?* confirmed with a zone for each log. */
async function confirmedButOne(files: Readonly<Record<string, string>>): Promise<{
  readonly page: Page;
  readonly wrong: readonly string[];
  readonly configuration: () => string;
}> {
  const directory = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, 'in', path)), { recursive: true });
    writeFileSync(join(directory, 'in', path), text);
  }
  const { page, wrong } = await browsing(directory);
  await page.waitForSelector('#centres', { timeout: 240_000 });
  await page.type('[name="organisation"]', 'Zonnig Energie');
  for (const row of await page.$$('#confirm tr:has(select[name^="zone."])')) {
    const path = await row.$eval('th', (head) => head.textContent);
    const zones = await row.$('select[name^="zone."]');
    await zones?.select(path === 'calls.csv' ? 'Europe/Istanbul' : 'America/Paramaribo');
  }
  await press(page, 'Ja, dit klopt: verder');
  await page.goto(page.url().replace(/\w+$/u, 'files'));
  return { page, wrong, configuration: () => readFileSync(join(directory, 'belaudit.yaml'), 'utf8') };
}

const LOGS = {
  'Alfa Contact/gesprekken.csv':
    'Call ID;Start;Number;Talk seconds;Agent\nA1;2026-06-01 10:00;0612345678;60;a1\nA2;2026-06-29 11:00;0612345679;20;a2\n',
  'calls.csv':
    'Call ID;Start;Number;Talk seconds;Agent\nL1;2026-06-02 10:00;0612345680;60;l1\nL2;2026-06-28 11:00;0612345681;20;l2\n',
};

it.each([
  ['a call centre of its own', 'Beta', 'beta'],
  ['one whose other log, of the same shape, was said to be in another zone', 'Alfa Contact', 'alfa-contact'],
])('what was said of a file holds once its call centre is named: %s', async (_, name, vendor) => {
  const { page, wrong, configuration } = await confirmedButOne(LOGS);
  expect(configuration()).not.toContain('calls.csv');
  await page.type('input[aria-label="Callcenter calls.csv"]', name);
  await press(page, 'Opslaan calls.csv');
  await press(page, `Klopt ${name}/calls.csv`);
  expect(configuration()).toContain(
    `vendor: ${vendor}\n    files: in/${name}/calls.csv\n    time_zone: Europe/Istanbul\n`,
  );
  expect(wrong).toEqual([]);
});

it('a file of which nobody said what it is, is not used by one click', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, row) => `X${row};06123456${row + 10};2026-06-${row + 13} 1${row % 9}:0${row % 6}`,
  );
  const path = 'Alfa Contact/export.csv';
  const { page, wrong } = await confirmedButOne({ ...LOGS, [path]: `Kenmerk;Nummer;Moment\n${rows.join('\n')}\n` });
  const cards = await page.$$eval('.card.needsYou', (all) => all.map((one) => one.textContent));
  expect(cards.find((text) => text.includes(path))).toContain('wat is dit?');
  expect(await page.$(`::-p-aria([name="Klopt ${path}"])`)).toBeNull();
  expect(wrong).toEqual([]);
});
