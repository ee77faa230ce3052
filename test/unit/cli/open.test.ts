import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Calls, run, standIn } from './stand-in.ts';

const ADDRESS = 'http://127.0.0.1:4000/?token=once';

describe('open', () => {
  it('serves the folder, prints its address and opens it', async () => {
    const calls: Calls = [];
    const { code, out } = await run('open audit --port 4000', standIn().api, { calls });
    expect(code).toBe(0);
    expect(out).toContain(`\n  ${ADDRESS}\n`);
    expect(calls).toEqual([
      ['serve', resolve('audit'), 4000],
      ['openInBrowser', ADDRESS],
    ]);
  });

  it('opens nothing where it is told so', async () => {
    const calls: Calls = [];
    const { out } = await run('open --no-browser --json', standIn().api, { calls });
    expect(JSON.parse(out)).toEqual({ address: ADDRESS });
    expect(calls).toEqual([['serve', resolve('.'), undefined]]);
  });

  it('refuses ports and times that are none', async () => {
    for (const words of ['open --port 80', 'open --port x', 'open --idle -1', 'open --idle soon'])
      expect((await run(words)).code, words).toBe(2);
  });
});
