import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ended, type Opened, opened } from '../../unit/web/opened-server.ts';
import { copyJudged } from '../kept-workspaces.ts';
import { NUMBERS } from '../small-workspace.ts';
import { accessibilityFaults, browsing, emptyFolder, isTooWide } from './browsing.ts';

/** Pages about data that leaves the company or is removed: dossiers, answers to the regulator, packs, removals. */

const directory = emptyFolder();
const NUMBER = '0612345671';
/** The nine digits that identify a number. */
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
  await copyJudged(directory);
});

async function sent<View>({ visit }: Opened, path: string, form: Readonly<Record<string, string>>): Promise<View> {
  const body = new URLSearchParams(form).toString();
  const headers = { accept: 'application/json' };
  return JSON.parse((await visit(path, { method: 'POST', body, headers })).text) as View;
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
    // The page shows nothing about other numbers.
    expect(text.replaceAll(/[\s-]/gu, '')).not.toContain('12345672');
    expect((await sent<About>(server, '/own/number?do=look', { number: '0687654321' })).about?.known).toBe(false);
    expect((await sent<About>(server, '/own/number?do=look', { number: '12' })).problem?.code).toBe(
      'NUMBER_NOT_UNDERSTOOD',
    );
    // A number in an address is ignored.
    expect((await server.view<About>(`/own/number?number=${NUMBER}&do=`)).about ?? null).toBeNull();
    expect((await server.visit(`/own/number?do=look&number=${NUMBER}`)).status).toBe(404);
  });

  it('becomes a dossier to save, whose names and page say no more than its last digits', async () => {
    const server = await opened(directory);
    const answer = await server.send('/own/number?do=make', { number: NUMBER, person: '' });
    expect(answer.headers['location']).toBe('number');
    const page = await ended<JobPage>(server, '/own/number');
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
    const pasted = await ended<JobPage>(server, '/own/regulator');
    expect(pasted).toMatchObject({ problem: null, outcome: { isDraft: true } });
    expect(pasted.folders.map(({ place }) => place)).toEqual([
      'reports/acm-internal-2026-07-10-lijst',
      'reports/acm-2026-07-10-lijst',
    ]);
    const list = { 'x-file-name': encodeURIComponent('vraag ACM.csv'), 'x-column': '' };
    const body = 'klacht;telefoon\nK1;0612345672\n';
    expect((await server.visit('/own/regulator?do=list', { method: 'PUT', headers: list, body })).status).toBe(201);
    const dropped = await ended<JobPage>(server, '/own/regulator');
    expect(dropped.folders.map(({ files }) => files[0]?.file)).toEqual([
      ...['acm-internal.pdf', 'acm-internal.pdf', 'acm-response.pdf', 'acm-response.pdf'],
    ]);
    expectNoNumber((await server.visit('/own/regulator')).text);
    expect(readdirSync(join(directory, '.belaudit', 'received'))).toEqual([]);
    await server.send('/own/regulator?do=paste', { list: 'niets\n', column: '' });
    expect((await ended<JobPage>(server, '/own/regulator')).problem).toMatchObject({ code: 'COLUMN_MISSING' });
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

describe('packs', () => {
  it('say who gets what, refuse a draft with the reason, and go sealed', async () => {
    const server = await opened(directory);
    interface Packs extends JobPage {
      readonly hasKey: boolean;
      readonly made: { readonly text: string; readonly isWhole: boolean } | null;
      readonly groups: readonly {
        readonly title: string;
        readonly held: string;
        readonly readers: readonly { readonly name: string; readonly folder: string; readonly held: string }[];
      }[];
      readonly folders: readonly (Card & { readonly id: string; readonly where: string; readonly isSealed: boolean })[];
    }
    const first = await server.view<Packs>('/own/packs');
    expect(first.hasKey).toBe(false);
    const [vendors, regulator] = first.groups;
    expect(vendors).toMatchObject({ held: '', readers: [{ name: 'Alfa Contact B.V.' }, { name: 'Beta Belt B.V.' }] });
    // The answer lacks the company's own text.
    expect(regulator?.readers[0]?.held).toContain('concept');
    await server.send('/own/packs?do=key', {});
    expect(await ended<Packs>(server, '/own/packs')).toMatchObject({ hasKey: true, problem: null });
    await server.send('/own/packs?do=share', { folder: regulator?.readers[0]?.folder ?? '' });
    expect((await ended<Packs>(server, '/own/packs')).problem).toMatchObject({ code: 'DRAFT' });
    await server.send('/own/packs?do=share', { vendor: 'alfa', recipients: 'age1wrong' });
    expect((await ended<Packs>(server, '/own/packs')).problem).toMatchObject({ code: 'RECIPIENT' });
    const dossier = first.folders.find(({ where }) => where === 'reports/dossier-2026-07-10-671')?.id ?? '';
    await server.send('/own/packs?do=share', { folder: dossier });
    expect((await ended<Packs>(server, '/own/packs')).made).toMatchObject({
      text: 'Dossier van nummer …671, 10 juli 2026: gemaakt en verzegeld.',
    });
    await server.send('/own/packs?do=verify', { folder: dossier });
    expect((await ended<Packs>(server, '/own/packs')).made).toMatchObject({ isWhole: true });
    writeFileSync(join(directory, 'reports', 'dossier-2026-07-10-671', 'dossier.json'), '{}');
    await server.send('/own/packs?do=verify', { folder: dossier });
    expect((await ended<Packs>(server, '/own/packs')).made).toMatchObject({ isWhole: false });
    for (const folder of ['..', '../..', 'reports', ''])
      expect((await server.send('/own/packs?do=seal', { folder })).headers['location'], folder).toBe('packs');
  });
});

describe('a removal', () => {
  interface Removal extends JobPage {
    readonly mistake: string;
    readonly foreseen: {
      readonly mark: string;
      readonly total: string;
      readonly files: readonly { readonly path: string }[];
      readonly reports: readonly { readonly folder: string }[];
    } | null;
    readonly done: { readonly total: string } | null;
  }
  const calls = (): string => readFileSync(join(directory, 'reports', '2026-06-01_2026-06-30', 'calls.csv'), 'utf8');

  it('shows exactly what goes and what stays, and is done only when somebody types how much that is', async () => {
    const server = await opened(directory);
    const nobody = await server.send('/own/removal?do=forget', { number: '', person: '', asked: '2026-07-10' });
    expect(nobody.status).toBe(422);
    const later = await server.send('/own/removal?do=forget', { number: '0612345673', asked: '2026-07-11' });
    expect(later.text).toContain('nog niet geweest');
    const form = { number: '06-12345673', person: '', asked: '2026-07-10', reason: 'verzoek' };
    await server.send('/own/removal?do=forget', form);
    const { foreseen } = await ended<Removal>(server, '/own/removal');
    expect(foreseen).toMatchObject({ total: '2 regels zouden weggaan.' });
    expect(foreseen?.files.map(({ path }) => path)).toEqual(['in/beta/calls.csv', 'in/client/consents.csv']);
    expect(foreseen?.reports.map(({ folder }) => folder)).toContain('2026-06-01_2026-06-30');
    expectNoNumber((await server.visit('/own/removal')).text);
    const mark = foreseen?.mark ?? '';
    const wrong: readonly (readonly [Readonly<Record<string, string>>, number])[] = [
      [{ mark, rows: '3' }, 422],
      [{ mark, rows: '' }, 422],
      [{ mark: '0'.repeat(32), rows: '2' }, 409],
      [{ rows: '2' }, 409],
    ];
    for (const [typed, status] of wrong)
      expect((await server.send('/own/removal?do=remove', typed)).status, JSON.stringify(typed)).toBe(status);
    expect(calls()).toContain('B-1');
    await server.send('/own/removal?do=cancel', {});
    expect((await server.send('/own/removal?do=remove', { mark, rows: '2' })).status).toBe(409);
    expect(calls()).toContain('B-1');

    await server.send('/own/removal?do=forget', form);
    const again = await ended<Removal>(server, '/own/removal');
    await server.send('/own/removal?do=remove', { mark: again.foreseen?.mark ?? '', rows: '2' });
    const after = await ended<Removal>(server, '/own/removal');
    expect(after).toMatchObject({ problem: null, foreseen: null, done: {} });
    expect(calls()).not.toContain('B-1');
    const proof = after.folders.find(({ place }) => place === 'reports/forget-2026-07-10-673');
    expect(proof?.files.map(({ file }) => file)).toEqual(['removal.md', 'removal.json']);
    expect((await server.visit(`/own/${proof?.files[0]?.to}`)).text).toContain('verzoek om vergeten te worden');
  });

  it('past a term is refused for a day that has not come', async () => {
    const server = await opened(directory);
    await server.send('/own/removal?do=purge', { before: '2026-07-11' });
    expect((await ended<Removal>(server, '/own/removal')).problem).toMatchObject({ code: 'REMOVAL_DAY' });
  });
});

it('can be used by everybody', async () => {
  const { page, address, wrong } = await browsing(directory);
  const look = async (path: string): Promise<void> => {
    expect(await accessibilityFaults(page), path).toEqual([]);
    for (const width of [390, 1920]) {
      await page.setViewport({ width, height: 800 });
      expect(await isTooWide(page), `${path} ${width}`).toBe(false);
    }
  };
  await page.goto(`${address}/own/number`);
  await page.type('#number', '06-12345671');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).not.toContain('1234');
  await look('a number');
  // What a removal would remove, before anything is removed.
  await page.goto(`${address}/own/removal`);
  await page.type('#number', '06-12345671');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.waitForSelector('#foreseen', { timeout: 120_000 });
  await look('a removal foreseen');
  expect(wrong).toEqual([]);
});
