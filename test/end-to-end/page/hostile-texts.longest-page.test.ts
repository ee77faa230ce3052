/// <reference lib="dom" />
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { listPages } from '../../../src/web/page-folders.ts';
import { TEXTS } from '../hostile-inputs.ts';
import { writeFiles } from '../workspaces.ts';
import { browsing, emptyFolder } from './browsing.ts';

/** Everything that others write reaches the page as text: names, headings, cells, ids, reasons, and what is typed into every form. */

const PERIOD = '2026-06-01_2026-06-30';

/** Texts that would become elements, attributes, addresses or styles where nobody escapes them. */
const HOSTILE: readonly string[] = [
  ...TEXTS,
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  `'><svg/onload=alert(1)>`,
  '" onmouseover="alert(1)" x="',
  `' autofocus onfocus='alert(1)' x='`,
  '</textarea><img src=x onerror=alert(1)>',
  '</title><script>alert(1)</script>',
  '</option></select><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '<base href="http://hostile.example/">',
  '<meta http-equiv=refresh content="0;url=http://hostile.example/">',
  '<form action=http://hostile.example/><button>x',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<div hx-get="/own/start?do=end" hx-trigger=load>x</div>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '{{7*7}}',
  '{{{7}}}',
  '{{> proposal}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what is tried
  '${alert(1)}',
];

const at = (place: number): string => HOSTILE[place % HOSTILE.length] ?? '';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;
const moment = (place: number): string => `2026-06-09T10:${String(place % 60).padStart(2, '0')}:00`;
const number = (place: number): string => `+3161234${5000 + place}`;

const CALL_COLUMNS = ['call_id', 'started_at', 'called_number', 'talk_seconds', 'result', 'agent', 'campaign'];
const CALLS = HOSTILE.map((text, place) => [text, moment(place), number(place), '61', text, text, text, text]);
const OBJECTIONS = HOSTILE.map((text, place) => [text, '2026-05-02T09:00:00', number(place), 'client']);

/** A file system takes no slash in a name, and no name that is too long. */
const FILE_NAMES = HOSTILE.filter((text) => !/[/\\\0]/u.test(text) && text.length < 100);

/** JSON is YAML too. */
function configuration(): string {
  const text = (place: number): string => JSON.stringify(at(place).slice(0, 190));
  const id = (place: number): string => JSON.stringify(at(place).replaceAll('|', '/').slice(0, 190));
  const places = HOSTILE.map((_, place) => place);
  const vendors = places.map(
    (place) =>
      `  - { id: v${place}, name: ${text(place)}, campaigns: [${id(place)}], contracts: [{ from: 2024-01-01 }], penalty: { per_violation: 250, currency: EUR, clause: ${text(place)} }, reply: { days: 14, to: ${text(place)} } }\n`,
  );
  const people = places.map(
    (place) => `  - { name: ${JSON.stringify(`${place} ${at(place)}`)}, role: ${text(place + 1)}, may: [decisions] }\n`,
  );
  return `client:
  name: ${text(40)}
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: ${text(41)}, sender: regular, brands: [${places.map(text).join(', ')}] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
${vendors.join('')}campaigns:
${places.map((place) => `  - { id: ${id(place)}, entity: voorbeeld, product: ${text(place + 1)}, purpose: commercial }\n`).join('')}people:
${people.join('')}sources:
  - { feed: calls, vendor: v0, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv }
holds:
  - { person: ${text(3)}, reason: ${text(12)}, until: 2027-12-31 }
accepted_gaps:
${places.map((place) => `  - { gap: ${id(place)}, reason: ${text(place)}, until: 2026-12-31, by: ${text(place)}, on: 2026-07-08 }\n`).join('')}`;
}

async function writeHostile(): Promise<string> {
  const directory = writeFiles(emptyFolder(), {
    'belaudit.yaml': configuration(),
    'in/calls.csv': row([...CALL_COLUMNS, 'note']) + CALLS.map(row).join(''),
    'in/objections.csv': row(['objection_id', 'objected_at', 'number', 'recorded_by']) + OBJECTIONS.map(row).join(''),
    'in/headings.csv': row(HOSTILE) + row(HOSTILE) + row(HOSTILE.toReversed()),
    ...Object.fromEntries(
      FILE_NAMES.map((name, place) => [
        `in/${name}`,
        row(CALL_COLUMNS) + row([`N-${place}`, moment(place), number(place), '9', name, name, name]),
      ]),
    ),
  });
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
  return directory;
}

/** What stands on the page that none of our templates puts there. A page that shows work may be replaced meanwhile by one that shows the result. */
async function foreign(page: Page): Promise<readonly string[]> {
  return await foreignNow(page).catch(async () => {
    await page.waitForSelector('main h1');
    return await foreignNow(page);
  });
}

async function foreignNow(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const ours = (address: string): boolean => /^(?:\/static\/|\.\.\/static\/|data:,)/u.test(address);
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const isForeign =
        element.matches(
          'img, iframe, object, embed, base, style, meta[http-equiv], math, template, noscript [title], main form form',
        ) ||
        (element.matches('script') && !ours(element.getAttribute('src') ?? '')) ||
        (element.matches('link') && !ours(element.getAttribute('href') ?? '')) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            (['href', 'src', 'action', 'formaction'].includes(name) && /^\s*(?:javascript|http|\/\/)/iu.test(value)),
        ) ||
        element.getAttribute('hx-get')?.includes('do=end') === true;
      if (isForeign) found.push(element.outerHTML.slice(0, 200));
    }
    if (document.title.includes('hostile') && !document.title.includes('<')) found.push(`title ${document.title}`);
    return found;
  });
}

/** Forms of a page that are sent; more are alike. */
const MOST_FORMS = 8;
/** Pages whose forms are sent: each page, and those of a few files. */
const SENT_FROM = 26;
/** Forms whose sending ends the server, or takes away what the others are tried on. */
const LEFT_OUT = /do=(?:end|language|delete|ignore|run|judge|year|months|example|forget|purge|remove)\b/u;

/** Opens an address. A page that was sent just before, or follows its work, may be on its way to another one. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.goto(address);
  });
}

/** Fills all fields of a form with hostile texts and sends it as a browser without scripts does; false if it is left out. */
function fillAndSend(index: number, texts: readonly string[], leftOut: string): boolean {
  const form = document.querySelectorAll('form')[index];
  const actions = [form?.getAttribute('action'), form?.querySelector('[formaction]')?.getAttribute('formaction')];
  if (form === undefined || actions.some((action) => new RegExp(leftOut, 'u').test(action ?? ''))) return false;
  let next = index;
  for (const field of form.querySelectorAll('input, textarea, select')) {
    next += 1;
    const text = texts[next % texts.length] ?? '';
    if (field.matches('textarea, input:not([type]), input[type=text], input[type=search]'))
      (field as HTMLInputElement).value = text;
    else if (field instanceof HTMLSelectElement && next % 3 === 0) field.add(new Option(text, text, true, true));
  }
  HTMLFormElement.prototype.submit.call(form);
  return true;
}

/** Sends each form of a page with hostile texts in all of its fields, and looks at what comes back. */
async function sendForms(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  await visit(page, address);
  const count = await page.$$eval('form', (forms) => forms.length);
  for (let form = 0; form < Math.min(count, MOST_FORMS); form += 1) {
    await visit(page, address);
    const came = page.waitForNavigation({ timeout: 30_000 }).catch(() => undefined);
    // Sending can end the page before it answers.
    const isSent = await page.evaluate(fillAndSend, form, HOSTILE, LEFT_OUT.source).catch(() => true);
    if (!isSent) continue;
    await came;
    found.push(...(await foreign(page)).map((one) => `${address} form ${form}: ${one}`));
  }
  return found;
}

it('every text that others write is text on every page, and does nothing', async () => {
  const directory = await writeHostile();
  const { page, address, wrong } = await browsing(directory);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const own = `${address}/own/`;
  await visit(page, `${own}files`);
  await page.waitForFunction(
    async () => {
      const view = await (await fetch('files', { headers: { accept: 'application/json' } })).json();
      return (view as { isLooking: boolean }).isLooking === false;
    },
    { timeout: 120_000, polling: 1000 },
  );
  const cards = await page.evaluate(async () => {
    const view = await (await fetch('files', { headers: { accept: 'application/json' } })).json();
    return (view as { cards: { id: string }[] }).cards.map(({ id }) => id);
  });
  const addresses = [
    ...(await listPages()).map(({ id }) => id).filter((id) => !['file', 'finding', 'outcome'].includes(id)),
    ...cards.map((id) => `file?id=${id}`),
    ...HOSTILE.map((_, place) => `finding?period=${PERIOD}&place=${place}`),
    ...HOSTILE.map(
      (text) => `findings?period=${PERIOD}&rule=${encodeURIComponent(text)}&agent=${encodeURIComponent(text)}`,
    ),
    ...HOSTILE.map((text) => `start?${encodeURIComponent(text)}=${encodeURIComponent(text)}`),
  ];
  const found: string[] = [];
  for (const path of addresses) {
    await visit(page, `${own}${path}`);
    found.push(...(await foreign(page)).map((one) => `${path}: ${one}`));
    expect(await page.evaluate(() => document.body.textContent?.includes('[object Object]'))).toBe(false);
  }
  for (const path of addresses.filter((one) => !/^(?:finding|start\?)/u.test(one)).slice(0, SENT_FROM)) {
    found.push(...(await sendForms(page, `${own}${path}`)));
  }
  expect(found).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(wrong).toEqual([]);
}, 900_000);
