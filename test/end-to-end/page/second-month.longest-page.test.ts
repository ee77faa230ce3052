/// <reference lib="dom" />
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { formatIds, openWorkspace, runWorkspace, SILENT } from '../../../src/index.ts';
import { opened } from '../../unit/web/opened-server.ts';
import { start } from '../program.ts';
import { writeSmallWorkspace } from '../small-workspace.ts';
import { browsing, emptyFolder, press, textOf } from './browsing.ts';

/** A workspace in use: final results, another month, a person who asks to be removed, a machine that stops. */

const JUNE = '2026-06-01_2026-06-30';
const MAY = 'in/calls mei.csv';

async function finished(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('progress') === null, { timeout: 280_000 });
}

it('gives final results, another month with one click, and forgets a number by the keyboard alone', async () => {
  const [directory, sent] = [emptyFolder(), emptyFolder()];
  writeSmallWorkspace(directory);
  const { page, address, wrong } = await browsing(directory);
  await page.goto(`${address}/own/run`);
  await press(page, 'Resultaten maken');
  await finished(page);
  expect(await textOf(page)).toContain('Ze zijn definitief');
  const findings = readFileSync(join(directory, 'reports', JUNE, 'findings.csv'), 'utf8');
  expect(findings).toBe(await byTheLibrary(directory));

  // A file of the shape of an earlier one.
  const june = readFileSync(join(directory, 'in', 'alfa', 'juni-2.csv'), 'utf8');
  writeFileSync(join(sent, 'calls mei.csv'), june.replaceAll('-6-2026', '-5-2026').replaceAll('A-', 'M-'));
  await page.goto(`${address}/own/files`);
  const chooser = await page.$('#choose-files');
  await (chooser as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(
    join(sent, 'calls mei.csv'),
  );
  await page.waitForFunction(() => document.querySelector('.card.needsYou form') !== null, { timeout: 120_000 });
  expect(await textOf(page, '.card.needsYou')).toContain('alfa/*.csv');
  await Promise.all([page.waitForNavigation(), page.click('.card.needsYou form button')]);
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toContain(MAY);
  await page.goto(`${address}/own/organisation`);
  for (const [id, value] of [
    ['audit.from', '2026-05-01'],
    ['audit.to', '2026-05-31'],
  ] as const)
    await page.$eval(`[id="${id}"]`, (field, day) => Object.assign(field, { value: day }), value);
  await press(page, 'Opslaan');
  await page.goto(`${address}/own/run`);
  await press(page, 'Resultaten maken');
  await finished(page);
  await page.goto(`${address}/own/results`);
  expect(await page.$$eval('#period option', (options) => options.map(({ textContent }) => textContent))).toEqual([
    'juni 2026',
    'mei 2026',
  ]);

  // Without a mouse: to the form, through the preview, to the proof.
  await page.goto(`${address}/own/removal`);
  await page.focus('#number');
  await page.keyboard.type('06 1234 5673');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await finished(page);
  const rows = /Typ (\d+)/u.exec(await textOf(page, '#foreseen'))?.[1] ?? '';
  expect(Number(rows)).toBeGreaterThan(1);
  await page.focus('#rows');
  await page.keyboard.type(rows);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await finished(page);
  expect(await textOf(page)).toContain('Wat is verwijderd');
  expect(existsSync(join(directory, 'reports', 'forget-2026-07-10-673', 'removal.json'))).toBe(true);
  expect(wrong).toEqual([]);
}, 600_000);

/** The findings of the same files, by the library alone, as the command line has them. */
async function byTheLibrary(directory: string): Promise<string> {
  const copy = join(emptyFolder(), 'copy');
  cpSync(join(directory, 'in'), join(copy, 'in'), { recursive: true });
  cpSync(join(directory, 'belaudit.yaml'), join(copy, 'belaudit.yaml'));
  const workspace = openWorkspace(copy, { today: '2026-07-10', formats: await formatIds() });
  const { folder } = await runWorkspace(workspace, SILENT, { environment: process.env });
  return readFileSync(join(copy, folder, 'findings.csv'), 'utf8');
}

it('goes on where its server was killed while it ran and while a file came in', async () => {
  const directory = emptyFolder();
  writeSmallWorkspace(directory);
  const running = start(['open', directory, '--no-browser']);
  let said = '';
  running.process.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const address = await until(() => /http:\/\/\S+/u.exec(said)?.[0]);
  const { origin } = new URL(address);
  const cookie = (await fetch(address)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const begun = await fetch(`${origin}/own/run?do=start`, {
    method: 'POST',
    headers: { cookie, origin },
    redirect: 'manual',
  });
  expect(begun.status).toBe(303);
  const halfSent = request(`${origin}/own/files?do=file`, {
    method: 'PUT',
    headers: { cookie, origin, 'content-length': '1000000', 'x-file-name': 'half.csv' },
    agent: false,
  });
  halfSent.on('error', () => undefined);
  halfSent.write('x'.repeat(100_000));
  const received = join(directory, '.belaudit', 'received');
  const half = (): number => (existsSync(received) ? readdirSync(received).length : 0);
  await until(() => (existsSync(join(directory, '.belaudit', 'store.duckdb')) && half() > 0 ? true : undefined));
  running.process.kill('SIGKILL');
  await running.ending;
  expect(half()).toBe(1);

  const server = await opened(directory, { environment: process.env });
  expect(half()).toBe(0);
  expect(existsSync(join(directory, 'in', 'half.csv'))).toBe(false);
  expect((await server.view<{ results: object | null }>('/own/results')).results).toBeNull();
  await server.send('/own/run?do=start', {});
  interface Run {
    readonly running: object | null;
    readonly outcome: { readonly isDraft: boolean } | null;
  }
  const ended = await until(async () => {
    const view = await server.view<Run>('/own/run');
    return view.running === null ? view : undefined;
  });
  expect(ended).toMatchObject({ problem: null, outcome: { isDraft: false } });
  expect(readdirSync(join(directory, 'reports')).filter((name) => name.startsWith('.'))).toEqual([]);
}, 300_000);

async function until<Value>(look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
