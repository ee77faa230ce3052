import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Opened, opened } from '../../unit/web/opened-server.ts';
import { copyJudged } from '../kept-workspaces.ts';
import { NUMBERS } from '../small-workspace.ts';
import { accessibilityFaults, browsing, emptyFolder, isTooWide, textOf } from './browsing.ts';

/** Results in the browser: figures, the list of findings, one finding, files. */

const directory = emptyFolder();
const PERIOD = '2026-06-01_2026-06-30';

interface FindingsView {
  readonly problem: { readonly message: string } | null;
  readonly results: {
    readonly count: string;
    readonly rows: readonly { readonly place: number; readonly number: string; readonly rule: string }[];
  } | null;
}

beforeAll(async () => {
  await copyJudged(directory);
});

async function search({ visit }: Opened, number: string): Promise<FindingsView> {
  const body = new URLSearchParams({ number }).toString();
  const { text } = await visit(`/own/findings?do=number&period=${PERIOD}`, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  });
  return JSON.parse(text) as FindingsView;
}

describe('the list of findings', () => {
  it('holds all of them, and those that are asked for', async () => {
    const server = await opened(directory);
    const lines =
      readFileSync(join(directory, 'reports', PERIOD, 'findings.csv'), 'utf8')
        .trim()
        .split('\n').length - 1;
    const all = await server.view<FindingsView>('/own/findings');
    expect(all.results?.rows).toHaveLength(lines);
    const objected = await server.view<FindingsView>('/own/findings?rule=called-after-objection&order=oldest');
    expect(new Set(objected.results?.rows.map(({ rule }) => rule))).toEqual(new Set(['Gebeld na bezwaar']));
    expect(
      (await server.view<FindingsView>(`/own/findings?vendor=${encodeURIComponent("' or 1=1 --")}`)).results?.rows,
    ).toEqual([]);
    expect((await server.view<FindingsView>('/own/findings?page=9')).results?.rows).toEqual([]);
  });

  it('finds a number in any notation, by a form and never by an address', async () => {
    const server = await opened(directory);
    const notations = ['06-12345671', '+31 6 12345671', '0031612345671', '(06) 12 34 56 71'];
    for (const number of notations) {
      const { results } = await search(server, number);
      expect(results?.rows.length, number).toBeGreaterThan(0);
      expect(new Set(results?.rows.map((row) => row.number))).toEqual(new Set(['+31 6 •••• •671']));
    }
    expect((await search(server, '12')).problem?.message).toBe('Dit is geen telefoonnummer.');
    expect((await search(server, '0687654321')).results?.rows).toEqual([]);
  });

  it('shows no whole number, in no page that is not about it', async () => {
    const server = await opened(directory);
    const { results } = await server.view<FindingsView>('/own/findings');
    const pages = [
      'findings',
      'results',
      'questions',
      'start',
      'files',
      ...(results?.rows ?? []).map(({ place }) => `finding?period=${PERIOD}&place=${place}`),
    ];
    for (const page of pages) {
      const { text, status } = await server.visit(`/own/${page}`);
      expect(status, page).toBe(200);
      for (const number of NUMBERS) expect(text.replaceAll(/[\s-]/gu, ''), page).not.toContain(number.slice(2));
    }
  });
});

describe('one finding', () => {
  it('says what happened, why, and where it stands', async () => {
    const server = await opened(directory);
    const { results } = await search(server, '0612345671');
    const place = results?.rows.find(({ rule }) => rule === 'Gebeld na bezwaar')?.place;
    const { text } = await server.visit(`/own/finding?period=${PERIOD}&place=${place}`);
    expect(text).toContain('in/alfa/juni-1.csv');
    expect(text).toContain('Waarom dit oordeel');
    expect(text).toContain('Wat er met dit nummer gebeurde');
    for (const wrong of ['-1', '1e9', 'x', '99999'])
      expect((await server.visit(`/own/finding?period=${PERIOD}&place=${wrong}`)).headers['location'], wrong).toBe(
        'findings',
      );
  });
});

describe('the results', () => {
  it('show numbers of findings, each of which leads to so many', async () => {
    const server = await opened(directory);
    interface Linked {
      readonly value: string;
      readonly to: string;
    }
    interface Board {
      readonly results: {
        readonly vendors: readonly { readonly findings: Linked }[];
        readonly rules: readonly { readonly findings: Linked; readonly grades: readonly Linked[] }[];
        readonly causes: readonly { readonly findings: Linked; readonly proven: Linked }[];
        readonly figures: readonly Linked[];
        readonly helping: { readonly unplaced: { readonly text: string; readonly to: string } };
      };
    }
    const { results } = await server.view<Board>('/own/results');
    const numbers = [
      ...results.vendors.map(({ findings }) => findings),
      ...results.rules.flatMap(({ findings, grades }) => [findings, ...grades]),
      ...results.causes.flatMap(({ findings, proven }) => [findings, proven]),
    ];
    expect(numbers.filter(({ value }) => value !== '0').length).toBeGreaterThan(8);
    for (const { value, to } of numbers) {
      expect(to === '', to).toBe(value === '0');
      const found = to === '' ? [] : (await server.view<FindingsView>(`/own/${to}`)).results?.rows;
      expect(found, to).toHaveLength(Number(value));
    }
    for (const { to } of results.figures.filter(({ value }) => value !== '0'))
      expect((await server.view<FindingsView>(`/own/${to}`)).results?.rows, to).not.toEqual([]);
    // No action can be named for these: they are counted apart.
    const { text, to } = results.helping.unplaced;
    const unplaced = (await server.view<FindingsView>(`/own/${to}`)).results?.rows;
    expect(unplaced).toHaveLength(Number(/\d+/u.exec(text)?.[0]));
  });
});

describe('the files of results', () => {
  it('are saved by their id alone, as they are', async () => {
    const server = await opened(directory);
    const { results } = await server.view<{ results: { files: { id: string; file: string }[] } }>('/own/results');
    const id = results.files.find(({ file }) => file === 'summary.json')?.id;
    const saved = await server.visit(`/own/results?do=file&period=${PERIOD}&id=${id}`);
    expect(saved.text).toBe(readFileSync(join(directory, 'reports', PERIOD, 'summary.json'), 'utf8'));
    expect(saved.headers['content-disposition']).toBe("attachment; filename*=UTF-8''summary.json");
    for (const wrong of ['summary.json', '../../belaudit.yaml', ''])
      expect((await server.visit(`/own/results?do=file&period=${PERIOD}&id=${encodeURIComponent(wrong)}`)).status).toBe(
        303,
      );
    expect((await server.visit('/own/results?do=file&period=..%2F..&id=x')).status).toBe(303);
  });
});

it('can be used by everybody: results, list and finding', async () => {
  const { page, address, wrong } = await browsing(directory);
  for (const path of ['results', 'findings', `finding?period=${PERIOD}&place=0`]) {
    await page.goto(`${address}/own/${path}`);
    expect(await accessibilityFaults(page), path).toEqual([]);
    for (const width of [390, 1920]) {
      await page.setViewport({ width, height: 800 });
      expect(await isTooWide(page), `${path} ${width}`).toBe(false);
    }
  }
  // The list updates after a choice by itself, and the address with it.
  await page.goto(`${address}/own/findings`);
  const answered = page.waitForResponse((response) => response.url().includes('verdict=lawful'));
  await page.select('#filter-verdict', 'lawful');
  await answered;
  await page.waitForFunction(() => location.search.includes('verdict=lawful'));
  expect(await textOf(page, '#shown')).toContain('0 bevindingen');
  expect(wrong).toEqual([]);
});
