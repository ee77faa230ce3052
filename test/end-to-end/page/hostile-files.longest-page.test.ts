import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishIn } from '../../house/english.ts';
import { begunServer, type Got, type Opened } from '../../unit/web/opened-server.ts';
import { HOSTILE, NAMELESS } from './hostile-files.ts';

/** A page that takes longer than this hangs, in milliseconds, however busy the machine is; how fast pages are is a benchmark. */
const ANSWERED_WITHIN = 20_000;
/** How long a file may be looked into. */
const LOOKED_WITHIN = 15_000;
const MOST_MEMORY = 1_500_000_000;

interface Card {
  readonly id: string;
  readonly state: string;
  readonly canLook: boolean;
  readonly problem: { readonly message: string; readonly hint: string; readonly details: readonly string[] } | null;
}

/** What turns text, or is no text of ours. */
const UNESCAPED = /[\u202a-\u202e\u2066-\u2069]|<img src=x|<script>alert/u;

async function answered(server: Opened, path: string): Promise<Got> {
  const began = performance.now();
  const got = await server.visit(path);
  expect(performance.now() - began, path).toBeLessThan(ANSWERED_WITHIN);
  expect(got.status, path).toBe(200);
  expect(got.text, path).not.toMatch(UNESCAPED);
  return got;
}

/** The cards of all files, each looked into. */
async function lookedInto(server: Opened): Promise<readonly Card[]> {
  const until = performance.now() + LOOKED_WITHIN;
  for (;;) {
    await answered(server, '/own/files');
    const { cards } = await server.view<{ cards: readonly Card[] }>('/own/files');
    if (cards.every(({ state }) => state !== 'waiting' && state !== 'working')) return cards;
    expect(performance.now()).toBeLessThan(until);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a file that nobody should send', () => {
  it('is one card, with what is wrong and what to do, and the pages answer at once', async () => {
    const server = await begunServer();
    const known = new Set<string>();
    for (const [name, content] of HOSTILE) {
      writeFileSync(join(server.directory, 'in', name), content());
      const added = (await lookedInto(server)).filter(({ id }) => !known.has(id));
      expect(added, name).toHaveLength(1);
      for (const { id, state, problem } of added) {
        known.add(id);
        const page = await answered(server, `/own/file?id=${id}`);
        expect(state, name).toMatch(/^(?:failed|needsYou)$/u);
        const texts = [problem?.message, problem?.hint, ...(problem?.details ?? [])].join(' ');
        if (state === 'failed') expect(problem?.hint, name).toMatch(/\p{L}{3}/u);
        expect(texts, name).not.toMatch(/belaudit\.yaml|\/in\/|undefined|record/u);
        expect(englishIn(texts), name).toEqual([]);
        expect(page.text.length, name).toBeLessThan(600_000);
        if (state === 'failed') continue;
        // To use it as a log is possible, or refused with the reason.
        const saved = await server.send(`/own/file?id=${id}&do=accept`, { feed: 'calls', vendor: 'alfa', digest: '' });
        expect([409, 422], `${name} ${saved.text.slice(0, 200)}`).toContain(saved.status);
      }
      expect(process.memoryUsage().rss, name).toBeLessThan(MOST_MEMORY);
    }
    expect(server.faults).toEqual([]);
  });

  it('may have a name that is no text', async () => {
    const server = await begunServer();
    for (const name of NAMELESS)
      writeFileSync(Buffer.concat([Buffer.from(join(server.directory, 'in/')), name]), 'a;b\n1;2\n');
    await lookedInto(server);
    await answered(server, '/own/start');
    expect(server.faults).toEqual([]);
  });
});
