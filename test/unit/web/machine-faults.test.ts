import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorView } from '../../../src/web/error-view.ts';
import type { Visit } from '../../../src/web/page.ts';
import { takeFile } from '../../../src/web/take-file.ts';
import { emptyFolder, opened } from './opened-server.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: some words, write`), { code });
}

describe('a fault of the machine', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EFBIG', 'DISK_FULL'],
    ['EACCES', 'WORKSPACE_NOT_WRITABLE'],
    ['EPERM', 'WORKSPACE_NOT_WRITABLE'],
    ['EROFS', 'WORKSPACE_NOT_WRITABLE'],
    ['EBUSY', 'FILE_IN_USE'],
  ])('is told on a page in our words: %s', (code, ours) => {
    expect(errorView(systemError(code), 'nl')).toMatchObject({ code: ours, hint: expect.stringMatching(/\.$/u) });
  });

  it('during an upload is told to its sender, and leaves nothing', async () => {
    const directory = emptyFolder();
    let pieces = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pieces += 1;
        if (pieces < 3) controller.enqueue(Buffer.from('a;b\n'));
        else controller.error(systemError('ENOSPC'));
      },
    });
    const visit = { place: { directory }, state: { kind: 'empty' }, language: 'nl' } as unknown as Visit;
    const request = new Request('http://127.0.0.1/', { method: 'PUT', body, duplex: 'half' } as RequestInit);
    const answer = await takeFile(visit, request);
    if (!('answer' in answer)) throw new Error('no response');
    expect(answer.answer.status).toBe(507);
    expect(await answer.answer.json()).toMatchObject({ error: { code: 'DISK_FULL' } });
    expect(readdirSync(directory, { recursive: true })).toEqual(['.belaudit', join('.belaudit', 'received')]);
  });

  it('is told as one on every page, and is no fault of the program', async () => {
    const directory = emptyFolder();
    // No folder can be made in place of a file.
    writeFileSync(join(directory, 'in'), '');
    const { visit, served, faults } = await opened(directory);
    const form = { organisation: 'A', callCentre: 'B', from: '2026-06-01', to: '2026-06-30' };
    const sent = { method: 'POST', body: new URLSearchParams(form).toString() };
    const html = await visit('/own/start?do=make', { ...sent, headers: { 'accept-language': 'nl' } });
    expect(html.status).toBe(422);
    expect(html.text).toMatch(/<html lang="nl">[\s\S]*<h1>In .* kan geen werkruimte/u);
    const headers = { accept: 'application/json', 'accept-language': 'en' };
    const json = await visit('/own/start?do=make', { ...sent, headers });
    expect(json.status).toBe(422);
    expect(JSON.parse(json.text)).toMatchObject({ error: { code: 'WORKSPACE_NOT_WRITABLE' } });
    expect(served.port).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
