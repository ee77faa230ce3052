import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditWorkspace, loadWorkspace, openWorkspace, SILENT } from '../../../src/index.ts';
import { type Opened, opened } from '../../unit/web/opened-server.ts';
import { NUMBERS, writeSmallWorkspace } from '../small-workspace.ts';
import { accessibilityFaults, browsing, isTooWide, keptFolder } from './browsing.ts';

/** What leaves the company or goes for good, on pages: dossiers, answers to the regulator, packs, removals. */

const directory = keptFolder();
const NUMBER = '0612345671';
/** The nine digits that tell a number from every other. */
const DIGITS = NUMBERS.map((number) => number.slice(2));

interface Card {
  readonly title: string;
  readonly place: string;
  readonly files: readonly { readonly file: string; readonly to: string }[];
}
interface JobPage {
  readonly running: object | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly folders: readonly Card[];
}

beforeAll(async () => {
  writeSmallWorkspace(directory);
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
});

async function sent<View>({ visit }: Opened, path: string, form: Readonly<Record<string, string>>): Promise<View> {
  const body = new URLSearchParams(form).toString();
  const headers = { accept: 'application/json' };
  return JSON.parse((await visit(path, { method: 'POST', body, headers })).text) as View;
}

/** The page when nothing runs any more. */
async function ended<View extends JobPage>({ view }: Opened, page: string): Promise<View> {
  for (;;) {
    const now = await view<View>(`/own/${page}`);
    if (now.running === null) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function expectNoNumber(text: string): void {
  const plain = text.replaceAll(/[\s().-]/gu, '');
  expect(DIGITS.filter((digits) => plain.includes(digits))).toEqual([]);
}

describe('one number', () => {
  it('is looked up in any notation, by a form and never by an address', async () => {
    const server = await opened(directory);
    interface About {
      readonly about: {
        readonly number: string;
        readonly known: boolean;
        readonly calls: { readonly rows: readonly unknown[] };
        readonly timeline: { readonly rows: readonly unknown[] };
      } | null;
      readonly problem: { readonly code: string } | null;
    }
    for (const number of ['06-12345671', '+31 6 1234 5671', '0031612345671']) {
      const { about } = await sent<About>(server, '/own/number?do=look', { number });
      expect(about).toMatchObject({ number: '+31 6 1234 5671', known: true });
      expect(about?.calls.rows).toHaveLength(1);
      expect(about?.timeline.rows.length).toBeGreaterThan(1);
    }
    const { text } = await server.send('/own/number?do=look', { number: NUMBER });
    expect(text).toContain('Bezwaren, en wat ermee is gedaan');
    expect(text).toContain('in/<wbr>alfa/<wbr>juni-1.csv');
    // Of other numbers nothing stands on it.
    expect(text.replaceAll(/[\s-]/gu, '')).not.toContain('12345672');
    expect((await sent<About>(server, '/own/number?do=look', { number: '0687654321' })).about?.known).toBe(false);
    expect((await sent<About>(server, '/own/number?do=look', { number: '12' })).problem?.code).toBe(
      'NUMBER_NOT_UNDERSTOOD',
    );
    // An address brings no number in.
    expect((await server.view<About>(`/own/number?number=${NUMBER}&do=`)).about ?? null).toBeNull();
    expect((await server.visit(`/own/number?do=look&number=${NUMBER}`)).status).toBe(404);
  });

  it('becomes a dossier to save, whose names and page say no more than its last digits', async () => {
    const server = await opened(directory);
    const answer = await server.send('/own/number?do=make', { number: NUMBER, person: '' });
    expect(answer.headers['location']).toBe('number');
    const page = await ended(server, 'number');
    expect(page).toMatchObject({ problem: null, made: { text: 'Het dossier van nummer …671 is gemaakt.' } });
    expect(page.folders).toMatchObject([
      { title: 'Dossier van nummer …671, 10 juli 2026', files: [{ file: 'dossier.pdf' }, { file: 'dossier.json' }] },
    ]);
    expectNoNumber((await server.visit('/own/number')).text);
    const saved = await server.visit(`/own/${page.folders[0]?.files[1]?.to}`);
    const path = join(directory, 'reports', 'dossier-2026-07-10-671', 'dossier.json');
    expect(saved.text).toBe(readFileSync(path, 'utf8'));
    for (const wrong of ['folder=..&id=x', `folder=${'0'.repeat(16)}&id=x`, 'id=..%2Fbelaudit.yaml'])
      expect((await server.visit(`/own/number?do=file&${wrong}`)).status, wrong).toBe(303);
  });
});

describe('a list of the regulator', () => {
  it('is answered, pasted or dropped, and not kept', async () => {
    const server = await opened(directory);
    await server.send('/own/regulator?do=paste', { list: '06-12345671\n0687654321\nniets\n', column: '' });
    const pasted = await ended(server, 'regulator');
    expect(pasted).toMatchObject({ problem: null, outcome: { isDraft: true } });
    expect(pasted.folders.map(({ place }) => place)).toEqual(['reports/acm-2026-07-10-lijst']);
    const list = { 'x-file-name': encodeURIComponent('vraag ACM.csv'), 'x-column': '' };
    const body = 'klacht;telefoon\nK1;0612345672\n';
    expect((await server.visit('/own/regulator?do=list', { method: 'PUT', headers: list, body })).status).toBe(201);
    const dropped = await ended(server, 'regulator');
    expect(dropped.folders.map(({ files }) => files[0]?.file)).toEqual(['acm-response.pdf', 'acm-response.pdf']);
    expectNoNumber((await server.visit('/own/regulator')).text);
    expect(readdirSync(join(directory, '.belaudit', 'received'))).toEqual([]);
    await server.send('/own/regulator?do=paste', { list: 'niets\n', column: '' });
    expect((await ended(server, 'regulator')).problem).toMatchObject({ code: 'COLUMN_MISSING' });
    expect((await server.send('/own/regulator?do=paste', { list: '' })).status).toBe(422);
  });

  it('that was left by a server that was killed is gone when the workspace is opened again', async () => {
    const left = join(directory, '.belaudit', 'received', `999999999-${'0'.repeat(16)}.list`);
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'lijst.csv'), NUMBER);
    await opened(directory);
    expect(existsSync(left)).toBe(false);
  });
});

it('can be used by everybody: number and regulator', async () => {
  const { page, address, wrong } = await browsing(directory);
  const look = async (path: string): Promise<void> => {
    expect(await accessibilityFaults(page), path).toEqual([]);
    for (const width of [390, 1920]) {
      await page.setViewport({ width, height: 800 });
      expect(await isTooWide(page), `${path} ${width}`).toBe(false);
    }
  };
  for (const path of ['number', 'regulator']) {
    await page.goto(`${address}/own/${path}`);
    await look(path);
  }
  await page.goto(`${address}/own/number`);
  await page.type('#number', '06-12345671');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).not.toContain('1234');
  await look('a number');
  expect(wrong).toEqual([]);
});
