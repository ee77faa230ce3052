/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { makeCompany, type Truth } from '../../walk/company.ts';
import { TEXTS, writeCompany } from '../../walk/write-company.ts';
import { browsing, emptyFolder, textOf } from './browsing.ts';

/** The walk of a newcomer: a compliance officer who knows her company and nothing of the program, from an empty folder to final results, by the page alone. */

const company = makeCompany();

/** The line of a question that answers for every other. */
const ALL = 'all';

/** A person at the page, whose every click, choice and typed field counts. */
class Newcomer {
  readonly page: Page;
  clicks = 0;
  screens = 1;

  constructor(page: Page) {
    this.page = page;
  }

  async click(name: string, role: 'button' | 'link'): Promise<void> {
    await Promise.all([
      this.page.waitForNavigation(),
      this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click(),
    ]);
    this.clicks += 1;
    this.screens += 1;
  }

  /** Fills in a field, chooses from a list, or ticks what is named by a value. @param within of the form, if names are not unique */
  async give(name: string, value: string, within = ''): Promise<void> {
    const all = await this.page.$$(`${within} [name="${name}"]`);
    const [first] = all;
    const type = await first?.evaluate((field) => (field as HTMLInputElement).type);
    if (type === 'radio' || type === 'checkbox') await chosen(all, value).then(async (one) => await one.click());
    else if (type === 'select-one') await first?.select(value);
    else
      await first?.evaluate((field, text) => {
        Object.assign(field, { value: text });
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    if (first === undefined) throw new Error(`there is no field ${name} in ${within}`);
    this.clicks += 1;
  }

  /** Answers one question: for the rows of these subjects or texts, the values of their fields. */
  async answer(id: string, rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): Promise<void> {
    const form = `form:has([name="question"][value="${id}"])`;
    // The subject of a row, and the text of a consent below it.
    const shown = await this.page.$$eval(`${form} tbody > tr > th`, (all) =>
      all.map((one) => [one.firstChild?.textContent?.trim() ?? '', one.querySelector('q')?.textContent ?? '']),
    );
    for (const [row, answers] of Object.entries(rows)) {
      const place = row === ALL ? 0 : shown.findIndex((texts) => texts.includes(row));
      if (place < 0) throw new Error(`${id} has no row ${row}: ${shown.join(' | ')}`);
      for (const [field, values] of Object.entries(answers))
        for (const value of values) await this.give(row === ALL ? `all.${field}` : `f.${place}.${field}`, value, form);
    }
  }

  /** What is proposed for the rows of a question, as their meanings by their words. */
  async proposed(id: string): Promise<Readonly<Record<string, string>>> {
    const rows = await this.page.$$eval(`form:has([name="question"][value="${id}"]) tbody > tr`, (all) =>
      all.map((row) => [
        row.querySelector('th')?.firstChild?.textContent?.trim() ?? '',
        row.querySelector('option')?.textContent ?? '',
      ]),
    );
    const proposals = rows.filter(([, first]) => first?.startsWith('voorstel: '));
    return Object.fromEntries(proposals.map(([word, first]) => [word, first?.slice('voorstel: '.length)]));
  }

  /** Takes over what is proposed where she chose nothing. */
  async agree(id: string): Promise<void> {
    await this.give('proposed', 'yes', `form:has([name="question"][value="${id}"])`);
  }

  /** Saves all answers, and waits for the outcome and the questions that follow from them. */
  async save(): Promise<void> {
    const by = await this.page.$eval('#signer', (field) => (field as HTMLInputElement).value);
    if (by === '') await this.sign('A. de Boer');
    await this.submit('#save-all button');
    await this.settled();
  }

  /** Says once who answers. */
  async sign(by: string): Promise<void> {
    await this.page.type('#signer', by);
    this.clicks += 1;
  }

  /** Accepts that these things are missing: each is ticked, and all have one reason. */
  async accept(reason: string, ...gaps: readonly string[]): Promise<void> {
    const asked = async (): Promise<string> =>
      await this.page.$eval('#accept input[type="checkbox"]', (one) => one.validationMessage);
    expect(await asked()).toBe('Kruis eerst aan wat u aanvaardt.');
    for (const gap of gaps) await this.give('gap', gap, '#accept');
    expect(await asked()).toBe('');
    await this.give('reason', reason, '#accept');
    await this.submit('#accept button');
    // They are accepted at once, while the old figures are marked as such.
    expect(await this.page.$$('#accepted s')).toHaveLength(gaps.length);
    expect(await this.page.$$('#outcomes.former')).toHaveLength(1);
    await this.settled();
  }

  async submit(button: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.page.click(button)]);
    this.clicks += 1;
  }

  /** Waits for the page that shows the outcome: while it loads, half of it is there. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        document.querySelector('#outcomes') !== null &&
        document.querySelector('#progress') === null,
      { timeout: 120_000 },
    );
  }

  async open(): Promise<readonly string[]> {
    return await this.page.$$eval('.question', (all) =>
      all
        .filter((one) => one.closest('details') === null)
        .map((one) => one.querySelector<HTMLInputElement>('[name="question"]')?.value ?? ''),
    );
  }
}

async function chosen(all: readonly ElementHandle[], value: string): Promise<ElementHandle> {
  for (const one of all)
    if ((await one.evaluate((field) => (field as HTMLInputElement).value.toLowerCase())) === value.toLowerCase())
      return one;
  throw new Error(`nobody can choose ${value}`);
}

/** Drops the files of the company as a person drops a folder. */
async function drop(page: Page, folder: string, files: readonly string[]): Promise<void> {
  const given = files.map((file) => [relative(folder, file), readFileSync(file).toString('base64')] as const);
  await page.evaluate((all) => {
    const items = all.map(([path, content]) => ({
      webkitGetAsEntry: () => ({
        ...{ isFile: true, isDirectory: false, fullPath: `/${path}` },
        file: (take: (file: File) => void) =>
          take(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], path.split('/').at(-1) ?? '')),
      }),
    }));
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { items } });
    document.getElementById('drop')?.dispatchEvent(event);
  }, given);
}

/** What short words probably mean: never an objection, and nothing that could be several things. */
const PROPOSED: Readonly<Record<string, string>> = {
  ...{ VK: 'verkoop', GI: 'geen interesse', TBA: 'terugbellen', VM: 'voicemail', AB: 'antwoordapparaat' },
  ...{ GG: 'niet opgenomen', IG: 'in gesprek (bezet)', Nee: 'geen interesse', Later: 'terugbellen', VMB: 'voicemail' },
};

/** Every click, choice and typed field; and every page that she comes to. */
const CLICKS = 57;
const SCREENS = 3;
const MOST_MILLISECONDS = 240_000;
const [NO, YES] = [['no'], ['yes']] as const;

it(`comes from an empty folder and 15 files to final results that are right, with ${CLICKS} clicks on ${SCREENS} screens`, async () => {
  const [directory, folder] = [emptyFolder(), emptyFolder()];
  const files = writeCompany(company, folder);
  const began = Date.now();
  const { page, wrong } = await browsing(directory);
  const person = new Newcomer(page);
  await drop(page, folder, files);
  person.clicks += 1;
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('#confirm tbody tr th').length >= count && document.querySelector('#centres') !== null,
    { timeout: 120_000 },
    files.length,
  );
  await person.give('organisation', 'Zilverdijk');
  const campaigns = await page.$$eval('[name$=".id"]', (all) => all.map((one) => (one as HTMLInputElement).value));
  const product = async (campaign: string, name: string): Promise<void> =>
    await person.give(`campaign.${campaigns.indexOf(campaign)}.product`, name);
  await product('GLAS-26', 'Glasvezel Thuis');
  await product('ZLV_TV_JUN', 'Tv & Film');
  const asked = await page.$$eval('[name^="asked."]', (all) =>
    all.map((one) => [(one as HTMLSelectElement).name, one.closest('label')?.textContent ?? ''] as const),
  );
  for (const [name, text] of asked)
    await person.give(name, text.includes('Naam genoemd') ? 'identity_stated' : 'caller_number');
  await person.click('Ja, dit klopt: verder', 'button');

  await person.settled();
  await person.answer('value:calls.result', {
    BMN: { means: ['objection'] },
    INFO: { means: ['conversation'] },
    Stop: { means: ['objection'] },
    'Traject B': { means: ['conversation'] },
  });
  expect(await person.proposed('value:calls.result')).toEqual(PROPOSED);
  await person.agree('value:calls.result');
  await person.answer('relation', {
    'klantsysteem/contracten.csv': { paid_amount: ['0.01'], optout_offered_at_collection: YES },
  });
  const consent = (form: string, ...products: readonly string[]): Record<string, readonly string[]> => ({
    ...{ form: [form], products },
  });
  await person.answer('consent', {
    [ALL]: { names: ['Zilverdijk'], term_stated: NO },
    [TEXTS.television]: consent('active', 'Tv & Film'),
    [TEXTS.everything]: consent('active', '*'),
    [TEXTS.contest]: consent('bundled', '*'),
    [TEXTS.web]: { ...consent('active', 'Glasvezel Thuis', 'Mobiel Sim-Only'), initiative: ['consumer'] },
  });
  await person.answer('objection', {
    'klantenservice/bezwaren.csv': { request: ['no-calls'], recorded_by: ['client'] },
  });
  await person.answer('log', { 'Populier/centrale 2026-06.csv': { campaign: ['populier'] } });
  await person.answer('value:calls.direction', { Binnen: { means: ['inbound'] }, Buiten: { means: ['outbound'] } });
  await person.answer('value:calls.dial_mode', {
    Bandje: { means: ['prerecorded'] },
    Voorspellend: { means: ['predictive'] },
  });
  await person.answer('value:persons.legal_form', { J: { means: ['legal-entity'] }, N: { means: ['natural'] } });
  await person.answer('campaign', { [ALL]: { audience: ['mixed'] }, MONTAGE: { purpose: ['service'] } });
  await person.answer('similar-products', {
    'glasvezel thuis': { similar: ['Tv & Film'] },
    'mobiel sim-only': { similar: ['-'] },
    'tv & film': { similar: ['Glasvezel Thuis'] },
  });
  await person.answer('agreement', {
    [ALL]: { from: ['2024-01-01'], per_day: ['3'] },
    Populier: { from: ['2026-06-04'] },
  });
  await person.answer('own-norm', { Zilverdijk: { weekdays: ['09:00-20:00'] } });
  await person.save();
  await person.answer('campaign', { populier: { product: ['Mobiel Sim-Only'], audience: ['mixed'] } });
  await person.answer('statement', { [ALL]: { complete: YES } });
  await person.save();
  expect(await person.open()).toEqual([]);
  // What the files of two call centres and of the fair do not tell, nobody knows.
  await person.accept(
    'Dit legt de afzender niet vast.',
    ...['column:calls.identity_stated/populier', 'column:calls.identity_stated/linde-dialoog'],
    ...['column:calls.optout_offered/populier', 'column:consents.verified_at'],
  );
  await person.click('Resultaten maken', 'button');
  await page.waitForFunction(() => document.querySelector('.done, .problem') !== null, { timeout: 200_000 });
  expect(await textOf(page)).toContain('definitief');
  expect(wrong).toEqual([]);

  const results = join(directory, 'reports', '2026-06-01_2026-06-30');
  const judged = lines(rowsOf(join(results, 'calls.csv')), rowsOf(join(results, 'findings.csv')));
  const differing = [...company.truth].flatMap(([key, truth]) =>
    judged.get(key) === expected(truth)
      ? []
      : [`${key}, ${truth.scene}: ${judged.get(key)}; made as ${expected(truth)}`],
  );
  expect(differing).toEqual([]);
  expect(judged.size).toBe(company.truth.size);
  expect({ clicks: person.clicks, screens: person.screens }).toEqual({ clicks: CLICKS, screens: SCREENS });
  expect(Date.now() - began).toBeLessThan(MOST_MILLISECONDS);
}, 300_000);

type Row = Readonly<Record<string, string>>;

/** The rows of a table whose first columns hold neither quotes nor separators. */
function rowsOf(path: string): readonly Row[] {
  const [head = '', ...rows] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u);
  const names = head.split(/[,;]/u);
  return rows.map((row) => Object.fromEntries(row.split(/[,;]/u).map((cell, place) => [names[place] ?? '', cell])));
}

/** What was judged of each conversation, in one line: the verdict, and the findings with their grades. */
function lines(calls: readonly Row[], findings: readonly Row[]): ReadonlyMap<string, string> {
  const keyOf = (row: Row): string => `${row['vendor']?.split('-')[0]}/${row['call_id']}`;
  const found = new Map<string, readonly string[]>();
  for (const one of findings)
    found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), `${one['rule']} ${one['grade']}`]);
  return new Map(
    calls.map((call) => [keyOf(call), [call['verdict'], ...(found.get(keyOf(call)) ?? []).toSorted()].join(', ')]),
  );
}

function expected({ verdict, findings }: Truth): string {
  const found = Object.entries(findings).map(([rule, grade]) => `${rule} ${grade}`);
  return [verdict, ...found.toSorted()].join(', ');
}
