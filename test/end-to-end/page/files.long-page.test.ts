import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../unit/reading/containers/write-xlsx.ts';
import { begunServer, emptyFolder, type Opened, opened } from '../../unit/web/opened-server.ts';
import { MESSY } from './messy-files.ts';

/** The page's work with files, requested as its script does. */

interface FilesView {
  readonly cards: readonly {
    readonly id: string;
    readonly path: string;
    readonly state: string;
    readonly rows: string;
    readonly days: string;
    readonly kind: string;
    readonly notes: readonly string[];
    readonly canAccept: boolean;
    readonly stateName: string;
  }[];
  readonly waiting: string;
  readonly isLooking: boolean;
  readonly digest: string;
}

const LOG = MESSY['belcijfers juni (1).csv'] ?? '';

async function put({ visit }: Opened, name: string, body: string | Buffer): Promise<number> {
  return (
    await visit('/own/files?do=file', { method: 'PUT', headers: { 'x-file-name': encodeURIComponent(name) }, body })
  ).status;
}

async function looked({ view }: Opened): Promise<FilesView> {
  for (;;) {
    const files = await view<FilesView>('/own/files');
    if (!files.isLooking) return files;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a file', () => {
  it('comes into the workspace whole, under a name that is no path', async () => {
    const server = await begunServer();
    expect(await put(server, '../../é*.csv', 'a;b\n1;2\n')).toBe(201);
    expect(readFileSync(join(server.directory, 'in', 'é-.csv'), 'utf8')).toBe('a;b\n1;2\n');
    expect(await put(server, 'leeg.csv', '')).toBe(422);
    expect(readdirSync(join(server.directory, 'in'))).toEqual(['é-.csv']);
  });

  it('leaves nothing where its sender goes away halfway', async () => {
    const server = await begunServer();
    await sendHalf(server);
    const drafts = join(server.directory, '.belaudit', 'received');
    while (existsSync(drafts) && readdirSync(drafts).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readdirSync(join(server.directory, 'in'))).toEqual([]);
    expect(server.faults).toEqual([]);
  });

  it('that was half sent when the server was killed is gone when it is opened again', async () => {
    const directory = emptyFolder();
    const drafts = join(directory, '.belaudit', 'received');
    mkdirSync(drafts, { recursive: true });
    writeFileSync(join(drafts, `999999999-${'0'.repeat(16)}.part`), 'half');
    await opened(directory);
    expect(readdirSync(drafts)).toEqual([]);
  });

  it('is looked into, waits for somebody, and is read as they say', async () => {
    const server = await begunServer();
    await put(server, 'belcijfers juni.csv', LOG);
    const { cards, waiting, digest } = await looked(server);
    expect(cards).toMatchObject([
      { path: 'belcijfers juni.csv', state: 'needsYou', rows: '5', days: expect.stringMatching(/\sjun[a-z]*\s2026$/u) },
    ]);
    expect(waiting).toBe('1 bestand wacht op u');
    const id = cards[0]?.id ?? '';
    const file = await server.view<{ words: { name: string; value: string }[] }>(`/own/file?id=${id}`);
    const meaning = (word: string): string => file.words.find(({ value }) => value === word)?.name ?? '';
    const form = {
      digest,
      feed: 'calls',
      vendor: 'alfa',
      [meaning('GEEN INTERESSE')]: 'refused',
      [meaning('NIET THUIS')]: 'no-answer',
    };
    expect((await server.send(`/own/file?id=${id}&do=accept`, form)).headers['location']).toBe('files');
    expect((await looked(server)).cards).toMatchObject([{ state: 'ready' }]);
    const text = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    expect(text).toContain('GEEN INTERESSE: refused');
    expect(text).toContain('# The files, as they were delivered.');

    // The next month, of the same shape: one click is enough.
    await put(server, 'belcijfers juli.csv', LOG.replaceAll('-06-2026', '-07-2026').replaceAll('A-', 'B-'));
    const next = await looked(server);
    const july = next.cards.find(({ path }) => path === 'belcijfers juli.csv');
    expect(july).toMatchObject({ state: 'needsYou', canAccept: true, stateName: 'klopt dit?' });
    await server.send('/own/files?do=accept', { id: july?.id ?? '', digest: next.digest });
    expect((await looked(server)).cards).toMatchObject([{ state: 'ready' }, { state: 'ready' }]);
    expect(
      readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8').match(/GEEN INTERESSE: refused/gu),
    ).toHaveLength(2);
  });

  it('shows its data, and gives a text its meaning where all of its values stand', async () => {
    const server = await begunServer();
    const text = 'Ja, ik wil gebeld worden door Zonnig en partners over zonnepanelen en warmte';
    const rows = Array.from(
      { length: 640 },
      (_, place) => `L-${place};2026-05-1${place % 9} 10:00:00;06${12_345_000 + place};Jan de Vries;${text}`,
    );
    await put(server, 'leads.csv', `Lead;Datum optin;Telefoon;Naam;Tekst\n${rows.join('\n')}\n`);
    const { cards, digest } = await looked(server);
    const address = `/own/file?id=${cards[0]?.id}`;
    const form = { digest, feed: 'consents', shownFeed: 'consents', 'c.0': '', 'c.1': 'given_at', 'c.2': 'number' };
    const mapped = { ...form, 'c.3': '', 'c.4': 'form' };
    const shown = await server.send(`${address}&do=data&place=4`, mapped);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(text);
    expect(shown.text).toContain('640 rijen: 1 verschillende waarden');
    expect(shown.text).toContain('•000');
    expect(shown.text).not.toMatch(/0612345|Vries/u);
    // A text of many rows names nobody, also where it is the proof.
    const proof = await server.send(`${address}&do=data&place=4`, { ...mapped, 'c.4': 'evidence' });
    expect(proof.text).toContain(text);
    const field = /name="(v\.4\.form\.[0-9a-f]{16})"/u.exec(shown.text)?.[1] ?? '';
    const saved = await server.send(`${address}&do=accept`, { ...mapped, [field]: 'active' });
    expect(saved.headers['location']).toBe('files');
    const yaml = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    expect(yaml.replaceAll(/\s+/gu, ' ')).toContain(`values: form: ${text}: active`);
    // What was not to be used is not used when the page is opened again, and the meaning is there.
    const again = await server.view<{
      columns: { readings: { choices: { name: string; isChosen: boolean }[] }[] }[];
      words: { value: string }[];
    }>(address);
    const read = again.columns.map(({ readings }) =>
      readings.flatMap(({ choices }) => choices.flatMap(({ name, isChosen }) => (isChosen ? [name] : []))),
    );
    expect(read).toEqual([[''], ['given_at'], ['number'], [''], ['form']]);
    expect(again.words).toMatchObject([{ value: text }]);
  });

  it('that is long shows at once what comes of a change, by its first lines', async () => {
    const server = await begunServer();
    const [heading = '', row = ''] = LOG.split('\n');
    const rows = Array.from({ length: 2500 }, (_, place) => row.replace(/^[^;,]*/u, `L-${place}`));
    await put(server, 'lang.csv', `${[heading, ...rows].join('\n')}\n`);
    const { cards } = await looked(server);
    const body = new URLSearchParams({ feed: 'calls', vendor: 'alfa' }).toString();
    const tried = await server.visit(`/own/file?id=${cards[0]?.id}&do=try`, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    const { trial } = JSON.parse(tried.text) as { trial: { only: string; files: { rows: string }[] } };
    expect(trial.only).toContain('eerste 2.000 regels');
    expect(trial.files).toMatchObject([{ rows: '1.999' }]);
  });

  it('that somebody no longer waits for is no longer read, and that is no fault', async () => {
    const server = await begunServer();
    await put(server, 'lang.csv', LOG);
    const { cards } = await looked(server);
    await new Promise<void>((resolve) => {
      const sending = request({
        ...{ host: '127.0.0.1', port: server.served.port, method: 'POST', agent: false },
        path: `/own/file?id=${cards[0]?.id}&do=try`,
        headers: { cookie: server.cookie, origin: `http://127.0.0.1:${server.served.port}` },
      });
      sending.on('error', () => resolve());
      sending.end('feed=calls&vendor=alfa', () => setTimeout(() => sending.destroy(), 100));
    });
    // The next preview is answered, and by then the former one has arrived, if at all.
    const body = new URLSearchParams({ feed: 'calls', vendor: 'alfa' }).toString();
    expect((await server.visit(`/own/file?id=${cards[0]?.id}&do=try`, { method: 'POST', body })).status).toBe(200);
    expect(server.faults).toEqual([]);
  });

  it('is not used by a tab that shows the workspace as it was', async () => {
    const server = await begunServer();
    await put(server, 'belcijfers juni.csv', LOG);
    const { cards, digest } = await looked(server);
    const path = join(server.directory, 'belaudit.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n# Changed by hand.\n`);
    const form = { digest, feed: 'calls', vendor: 'alfa' };
    const answer = await server.send(`/own/file?id=${cards[0]?.id}&do=accept`, form);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('intussen ergens anders gewijzigd');
    expect(readFileSync(path, 'utf8')).not.toContain('feed: calls');
  });

  it('that holds several things is set up thing by thing, and the next of its shape with one click', async () => {
    const server = await begunServer();
    await put(server, 'klanten juni.xlsx', customers('K1'));
    const { cards, digest } = await looked(server);
    expect(cards).toMatchObject([{ state: 'needsYou', canAccept: false }]);
    const id = cards[0]?.id ?? '';
    const shown = await server.view<FileView>(`/own/file?id=${id}`);
    expect(shown.parts).toMatchObject([
      { name: 'personen en bedrijven', table: 'Klanten', isUsed: false, isShown: true },
      { name: 'telefoonnummers van personen', table: 'Klanten', detail: 'telefoonnummer: Mobiel' },
      { name: 'telefoonnummers van personen', table: 'Klanten', detail: 'telefoonnummer: Telefoon vast' },
      { name: 'bezwaren (verzet)', table: 'Bezwaren', isShown: false },
      // Incomplete entries are not proposed, and not forgotten either.
      { name: 'klantrelaties', table: 'Klanten', isUsed: false },
    ]);
    expect(shown.others).toMatchObject([{ text: expect.stringContaining('Toelichting') }]);

    // One after the other, as the page leads to the next waiting part.
    let at = { address: `file?id=${id}`, digest };
    for (const name of ['persons', 'phones', 'phones', 'objections', 'relations']) {
      const { part, feeds, constants } = await server.view<FileView>(`/own/${at.address}`);
      expect(feeds.find(({ isChosen }) => isChosen)?.value).toBe(name);
      // All contracts are of one kind, and of one company.
      expect(constants.map((constant) => constant.name)).toEqual(name === 'relations' ? ['k.entity', 'k.kind'] : []);
      const entity = constants[0]?.choices.find(({ value }) => value !== '')?.value;
      const more = entity === undefined ? {} : { 'k.kind': 'purchase', 'k.entity': entity };
      const form = { digest: at.digest, feed: name, vendor: '', ...more };
      const answer = await server.send(`/own/file?id=${id}&part=${part}&do=accept`, form);
      at = { address: String(answer.headers['location']), digest: (await looked(server)).digest };
      expect(at.address, answer.text).toBe(name === 'relations' ? 'files' : `file?id=${id}`);
      const card = (await looked(server)).cards[0];
      expect(card?.notes.includes('Nog niet gebruikt: klantrelaties (Klanten)')).toBe(name !== 'relations');
    }
    const used = (await looked(server)).cards[0];
    const kinds = ['personen en bedrijven', 'telefoonnummers van personen', 'bezwaren (verzet)', 'klantrelaties'];
    expect(used).toMatchObject({ state: 'ready', kind: kinds.join(', ') });
    const text = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    // A proposed meaning is kept, even for a word in a column with a different word in every row.
    expect(text).toMatch(/feed: persons[\s\S]*legal_form:\n\s+B\.V\.: legal-entity\n\s+particulier: natural\n/u);
    expect(text).toMatch(/feed: relations[\s\S]*number: Mobiel\n/u);
    expect(text).toMatch(/feed: relations[\s\S]*started_on: Klant sinds[\s\S]*kind: purchase/u);

    await put(server, 'klanten juli.xlsx', customers('K2'));
    const next = await looked(server);
    const july = next.cards.find(({ path }) => path === 'klanten juli.xlsx');
    expect(july).toMatchObject({ canAccept: true, stateName: 'klopt dit?' });
    await server.send('/own/files?do=accept', { id: july?.id ?? '', digest: next.digest });
    const written = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    expect(written.match(/files: in\/klanten juli.xlsx/gu)).toHaveLength(5);
  }, 300_000);

  it('of a shape that two call centres send is of neither until somebody says so', async () => {
    const server = await begunServer();
    const path = join(server.directory, 'belaudit.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/vendors:\n/u, 'vendors:\n  - { id: beta, name: Beta }\n'));
    for (const [name, vendor] of [
      ['een.csv', 'alfa'],
      ['twee.csv', 'beta'],
    ] as const) {
      await put(server, name, LOG);
      const { cards, digest } = await looked(server);
      const id = cards.find((card) => card.path === name)?.id ?? '';
      expect((await server.send(`/own/file?id=${id}&do=accept`, { digest, feed: 'calls', vendor })).status).toBe(303);
    }
    await put(server, 'drie.csv', LOG.replaceAll('-06-2026', '-07-2026'));
    const { cards, digest } = await looked(server);
    const third = cards.find((card) => card.path === 'drie.csv');
    expect(third).toMatchObject({ canAccept: false });
    const { vendors } = await server.view<FileView>(`/own/file?id=${third?.id}`);
    expect(vendors.find(({ isChosen }) => isChosen)?.value).toBe('');
    // A user of an outdated page is asked too.
    const sent = await server.send('/own/files?do=accept', { id: third?.id ?? '', digest });
    expect(sent.headers['location']).toBe(`file?id=${third?.id}`);
  }, 300_000);

  it('that nobody can read says so', async () => {
    const server = await begunServer();
    await put(server, 'stuk.xlsx', 'PK\u0003\u0004 broken');
    expect((await looked(server)).cards).toMatchObject([{ state: 'failed', problem: { code: expect.any(String) } }]);
  });
});

interface FileView {
  readonly part: string;
  readonly parts: readonly object[];
  readonly others: readonly { readonly to: string; readonly text: string }[];
  readonly feeds: readonly { readonly value: string; readonly isChosen: boolean }[];
  readonly vendors: readonly { readonly value: string; readonly isChosen: boolean }[];
  readonly constants: readonly { readonly name: string; readonly choices: readonly { readonly value: string }[] }[];
}

/** A workbook of three sheets: customers with two telephone numbers, objections, and notes about them. */
function customers(id: string): Buffer {
  const since = (days: number): { readonly number: string; readonly format: string } => ({
    number: String(days),
    format: 'dd-mm-yyyy',
  });
  return xlsxOf({
    sheets: [
      {
        name: 'Klanten',
        rows: [
          ['Klantnummer', 'Soort klant', 'Mobiel', 'Telefoon vast', 'Klant sinds', 'Product'],
          [`${id}-1`, 'particulier', '06-12345670', '030-2223340', since(45000), 'zonnepanelen'],
          [`${id}-2`, 'B.V.', '06-12345671', null, since(45100), 'zonnepanelen'],
        ],
      },
      {
        name: 'Bezwaren',
        rows: [
          ['Telefoonnummer', 'Datum bezwaar'],
          ['0612345682', '21-05-2026'],
        ],
      },
      { name: 'Toelichting', rows: [['Deze lijst komt uit het klantsysteem']] },
    ],
  });
}

/** Announces more bytes than it sends. */
async function sendHalf({ cookie, served }: Opened): Promise<void> {
  await new Promise<void>((resolve) => {
    const sending = request({
      ...{ host: '127.0.0.1', port: served.port, path: '/own/files?do=file', method: 'PUT', agent: false },
      headers: {
        cookie,
        origin: `http://127.0.0.1:${served.port}`,
        'content-length': '1000000',
        'x-file-name': 'half.csv',
      },
    });
    sending.on('error', () => resolve());
    sending.write('x'.repeat(100_000), () => setTimeout(() => sending.destroy(), 300));
  });
}
