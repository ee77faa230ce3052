import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begunServer, emptyFolder, opened } from './opened-server.ts';

const PAGE = '/own/start';

it('says that a port is taken, and what to do', async () => {
  const { served } = await opened();
  await expect(opened(emptyFolder(), { port: served.port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
});

describe('whoever asks', () => {
  it('gets in with the token, once, and stays in with the cookie', async () => {
    const { served, ask, visit } = await opened();
    const path = served.newAddress().replace(/^http:\/\/[^/]+/u, '');
    // A preview that asks for the head alone does not use it up.
    expect((await ask(path, { method: 'HEAD' })).status).toBe(405);
    const first = await ask(path);
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']).toEqual([expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Strict$/u)]);
    expect((await ask(path)).status).toBe(401);
    expect((await visit(PAGE)).status).toBe(200);
  });

  it('gets nothing without it, scripts of ours neither', async () => {
    const { ask } = await opened();
    for (const path of [
      PAGE,
      '/',
      '/static/script.js',
      '/static/htmx.js',
      '/own/nothing',
      '/own/%zz',
      '/?token=',
      '/?token=x',
    ])
      expect((await ask(path)).status, path).toBe(401);
  });

  it('is told in both languages how to open it, as where the browser was started again', async () => {
    const { ask } = await opened();
    const { text } = await ask(PAGE);
    expect(text).toContain('Dubbelklik opnieuw op Belaudit');
    expect(text).toContain('Double-click Belaudit again');
    expect(text).toContain('href="/static/style.css"');
    expect((await ask('/static/style.css')).status).toBe(200);
  });

  it('gets nothing with a cookie that was made up, or that another server gave', async () => {
    const [one, other] = [await opened(), await opened()];
    const address = one.served.newAddress().replace(/^http:\/\/[^/]+/u, '');
    const cookie = String((await one.ask(address)).headers['set-cookie']).split(';')[0] ?? '';
    const renamed = cookie.replace(/^belaudit-\d+/u, `belaudit-${other.served.port}`);
    for (const given of [cookie, renamed, `belaudit-${other.served.port}=`])
      expect((await other.ask(PAGE, { headers: { cookie: given } })).status, given).toBe(401);
  });

  it('is refused under another name of this machine (DNS rebinding)', async () => {
    const { visit, served } = await opened();
    const hosts = [
      'evil.example',
      `evil.example:${served.port}`,
      '127.0.0.1',
      'localhost:1',
      `127.0.0.1.nip.io:${served.port}`,
    ];
    for (const host of hosts) expect((await visit(PAGE, { headers: { host } })).status, host).toBe(403);
    const origin = `http://localhost:${served.port}`;
    expect((await visit(PAGE, { headers: { host: `localhost:${served.port}`, origin } })).status).toBe(200);
  });

  it('is refused under another name at an address that is none, too', async () => {
    const { visit } = await opened();
    expect((await visit('/own/%zz', { headers: { host: 'evil.example' } })).status).toBe(403);
  });

  it('is refused from another site', async () => {
    const { visit, ask, served } = await opened();
    const origins = [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${served.port}`,
      'http://127.0.0.1:1',
      `http://localhost:${served.port}`,
    ];
    for (const origin of origins) expect((await visit(PAGE, { headers: { origin } })).status, origin).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect((await visit(PAGE, { headers: { 'sec-fetch-site': site } })).status, site).toBe(403);
    // A refusal reveals nothing more either.
    expect((await ask('/own/start?do=end', { method: 'POST' })).status).toBe(403);
  });

  it('may be led to the address from anywhere, as it is worth nothing without its token', async () => {
    const { served, ask } = await opened();
    const path = served.newAddress().replace(/^http:\/\/[^/]+/u, '');
    expect((await ask(path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('sends forms of a page without a referrer', async () => {
    const { visit } = await opened();
    const form = { method: 'POST', body: 'language=en' };
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await visit('/own/start?do=language', { ...form, headers })).status).toBe(303);
  });
});

describe('every answer', () => {
  it('keeps to itself: no other source, no frame, no referrer, nothing kept', async () => {
    const { visit, ask, served } = await opened();
    const answers = [
      await visit(PAGE),
      await visit('/static/script.js'),
      await visit('/own/nothing'),
      await ask(PAGE),
      await visit(PAGE, { headers: { host: `x:${served.port}` } }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
          "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('changes nothing when it is read', async () => {
    const { visit, directory } = await opened();
    for (const path of ['/own/start?do=make', '/own/start?do=end', '/own/start?do=language'])
      expect((await visit(path)).status, path).toBe(404);
    // Names that every object has are no forms.
    for (const name of ['constructor', 'toString', '__proto__'])
      expect((await visit(`/own/start?do=${name}`, { method: 'POST', body: 'a=b' })).status, name).toBe(404);
    expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(false);
  });

  it('serves no path: only what has a name', async () => {
    const { visit } = await opened();
    for (const path of [
      '/static/../server.ts',
      '/static/%2e%2e%2fserver.ts',
      '/own/..%2f..',
      '/own/start/../../etc',
      '/else/start',
    ])
      expect((await visit(path)).status, path).toBe(404);
  });

  it('takes no form that is larger than forms are', async () => {
    const { visit } = await opened();
    expect((await visit('/own/start?do=make', { method: 'POST', body: 'x'.repeat(1_000_001) })).status).toBe(413);
    const open = { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'language=en' };
    expect((await visit('/own/start?do=language', open)).status).toBe(413);
  });
});

describe('a page', () => {
  it('is JSON for whoever asks for that: its view', async () => {
    const { view } = await opened();
    expect(await view(PAGE)).toMatchObject({
      isEmpty: true,
      results: [],
      begun: { from: '2026-06-01', to: '2026-06-30' },
    });
  });

  it('speaks the language of its reader, whatever that of the reports is', async () => {
    const { visit, send } = await opened();
    await send('/own/start?do=make', { organisation: 'Zon', callCentre: 'Alfa', from: '2026-06-01', to: '2026-06-30' });
    for (const language of ['nl', 'en'])
      expect((await visit(PAGE, { headers: { 'accept-language': language } })).text).toContain(`lang="${language}"`);
  });

  it('speaks the language that was chosen', async () => {
    const { visit, send } = await opened();
    expect((await visit(PAGE, { headers: { 'accept-language': 'de,en;q=0.8,nl' } })).text).toContain(
      '<html lang="en">',
    );
    expect((await visit(PAGE)).text).toContain('<html lang="nl">');
    const { headers } = await send('/own/start?do=language', { language: 'en', here: 'start' });
    expect(headers).toMatchObject({
      location: 'start',
      'set-cookie': [expect.stringContaining('belaudit-language=en')],
    });
    const elsewhere = await send('/own/start?do=language', { language: 'en', here: '//evil.example' });
    expect(elsewhere.headers['location']).toBe('start');
  });
});

describe('the first page', () => {
  it('makes a workspace that the program reads, and never writes over one', async () => {
    const { send, view, directory } = await opened();
    const form = {
      organisation: 'Zon: "Energie" # B.V.',
      callCentre: 'Alfa & Co B.V.',
      from: '2026-05-01',
      to: '2026-05-31',
    };
    expect((await send('/own/start?do=make', form)).headers['location']).toBe('start');
    expect(await view(PAGE)).toMatchObject({ isReady: true, period: 'mei 2026' });
    const text = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
    expect(text).toContain('- id: alfa-co\n    name: Alfa & Co B.V.\n');
    await send('/own/start?do=make', { ...form, organisation: 'Other' });
    expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toBe(text);
  });

  it('says what is wanting, and keeps what was given', async () => {
    const { send, directory } = await opened();
    const form = { organisation: '<b>Zon</b>', callCentre: ' ', from: '2026-05-01', to: '2026-05-31' };
    const answer = await send('/own/start?do=make', form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="&lt;b&gt;Zon&lt;/b&gt;"');
    const backwards = { ...form, callCentre: 'Alfa', to: '2026-04-30' };
    expect((await send('/own/start?do=make', backwards)).text).toContain('op of na de eerste dag');
    expect(existsSync(join(directory, 'belaudit.yaml'))).toBe(false);
  });

  it('tells the mistakes of a configuration with their lines, and no whole number', async () => {
    const directory = emptyFolder();
    writeFileSync(join(directory, 'belaudit.yaml'), 'client:\n  name: Zon\n  nmae: "0612345678"\n');
    const { view } = await opened(directory);
    const { mistakes } = await view<{ mistakes: { line: string; key: string }[] }>(PAGE);
    expect(mistakes).toContainEqual(expect.objectContaining({ line: 'Regel 3', key: 'client.nmae' }));
    expect(JSON.stringify(mistakes)).not.toContain('0612345678');
  });

  it('tells of results that stand there, whole or not', async () => {
    const { view, directory, send } = await opened();
    await send('/own/start?do=make', { organisation: 'Zon', callCentre: 'Alfa', from: '2026-05-01', to: '2026-05-31' });
    writeResults(
      directory,
      '2026-05-01_2026-05-31',
      '{"status":"draft","version":{"number":2},"totals":{"calls":1234,"violating_calls":5,"findings":7}}',
    );
    writeResults(directory, '2026-04-01_2026-04-30', '{');
    expect((await view<{ results: object[] }>(PAGE)).results).toMatchObject([
      { period: 'mei 2026', calls: '1.234', violations: '5', findings: '7', status: 'concept', version: 2 },
      { period: 'april 2026', status: 'niet leesbaar' },
    ]);
  });
});

describe('the menu', () => {
  it('has three groups, and shows grey what has nothing to show yet, which can still be reached', async () => {
    const { visit } = await opened();
    const { text } = await visit(PAGE);
    const titles = [...text.matchAll(/<p class="group">([^<]+)<\/p>/gu)].map(([, title]) => title);
    expect(titles).toEqual(['Voorbereiden', 'Beoordelen', 'Opvolgen']);
    expect(text).toContain(
      '<a href="results" class="empty">Resultaten<span class="unseen"> (nog niets te zien)</span></a>',
    );
    const server = await begunServer();
    const begun = (await server.visit(PAGE)).text;
    expect(begun).toContain('<a href="files">Bestanden</a>');
    expect(begun).toContain('<a href="results" class="empty">');
    writeResults(server.directory, '2026-06-01_2026-06-30', '{');
    expect((await server.visit(PAGE)).text).toContain('<a href="results">Resultaten</a>');
    expect((await server.visit('/own/replies')).status).toBe(200);
  });
});

describe('what waits', () => {
  it('stands on the first page in the order in which it is done, each with its number', async () => {
    const { view, directory } = await begunServer();
    const waits = async (): Promise<readonly object[]> => (await view<{ waits: readonly object[] }>(PAGE)).waits;
    expect(await waits()).toMatchObject([{ to: 'files', count: '1', text: 'stap: voeg bestanden toe' }]);
    mkdirSync(join(directory, 'in'), { recursive: true });
    writeFileSync(join(directory, 'in/a.csv'), 'a;b\n1;2\n');
    writeResults(
      directory,
      '2026-05-01_2026-05-31',
      '{"status":"draft","totals":{"calls":1,"violating_calls":0,"findings":0}}',
    );
    expect(await waits()).toMatchObject([
      { to: 'files', count: '1', text: 'bestand wacht op uw keuze' },
      { to: 'results', count: '1', text: 'resultaat is nog een concept' },
    ]);
  });
});

describe('the end', () => {
  it('can be asked for without a body', async () => {
    const { visit, served, faults } = await opened();
    expect((await visit('/own/start?do=end', { method: 'POST', headers: { 'content-length': '0' } })).status).toBe(200);
    await served.ended;
    expect(faults).toEqual([]);
  });

  it('comes on request, with the last answer', async () => {
    const { send, served } = await opened();
    const { status, text } = await send('/own/start?do=end', {});
    expect(status).toBe(200);
    expect(text).toContain('Belaudit is afgesloten');
    await served.ended;
  });

  it('comes when the command is stopped', async () => {
    const stop = new AbortController();
    const { served } = await opened(emptyFolder(), { signal: stop.signal });
    stop.abort();
    await served.ended;
  });

  it('comes when no page was open for a while, and not before', async () => {
    const { served, visit } = await opened(emptyFolder(), { idle: 3000 });
    let isThere = true;
    void served.ended.then(() => {
      isThere = false;
    });
    for (let turn = 0; turn < 8; turn += 1) {
      await pause(500);
      expect((await visit('/alive', { method: 'POST' })).status).toBe(204);
    }
    expect(isThere).toBe(true);
    await served.ended;
  });
});

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function writeResults(directory: string, name: string, summary: string): void {
  const folder = join(directory, 'reports', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'summary.json'), summary);
}

it('a folder that is missing is made, but not a path that leads nowhere, and no file is taken for one', async () => {
  const folder = emptyFolder();
  await opened(join(folder, 'new'));
  expect(statSync(join(folder, 'new')).isDirectory()).toBe(true);
  writeFileSync(join(folder, 'file'), '');
  for (const path of [join(folder, 'nowhere', 'new'), join(folder, 'file')])
    await expect(opened(path), path).rejects.toMatchObject({ code: 'WORKSPACE_NOT_FOUND' });
});

describe('a folder on a network drive', () => {
  const drive = { networkDriveOf: () => 'cifs' };

  it('is refused before anything is written, in the language of the page', async () => {
    const { ask, cookie, send, visit, directory, served, faults } = await opened(emptyFolder(), drive);
    const page = await visit(PAGE, { headers: { 'accept-language': 'nl' } });
    expect(page.text).toContain('De werkruimte staat op een netwerkschijf.');
    expect(page.text).toContain('Kopieer de hele map naar een schijf van deze computer');
    const english = await visit(PAGE, { headers: { 'accept-language': 'en' } });
    expect(english.text).toContain('The workspace is on a network drive');
    const headers = { cookie, origin: `http://127.0.0.1:${served.port}`, 'x-file-name': 'log.csv' };
    expect((await ask(`${PAGE}?do=file`, { method: 'PUT', headers, body: 'a;b\n1;2\n' })).status).toBe(409);
    const form = { organisation: 'A', callCentre: 'B', from: '2026-06-01', to: '2026-06-30' };
    expect((await send(`${PAGE}?do=make`, form)).status).toBe(303);
    expect((await send(`${PAGE}?do=confirm`, form)).status).toBe(303);
    await send(`${PAGE}?do=example`, {});
    await expect.poll(async () => (await visit(PAGE)).text).toContain('netwerkschijf');
    expect(readdirSync(directory)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is used where somebody says so', async () => {
    const { view } = await opened(emptyFolder(), { environment: { BELAUDIT_NETWORK_DRIVE: 'yes' } });
    expect(await view(PAGE)).toMatchObject({ isEmpty: true });
  });
});
