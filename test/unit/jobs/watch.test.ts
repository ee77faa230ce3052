import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/index.ts';
import { watchFiles } from '../../../src/jobs/watch.ts';
import type { WatchEvent } from '../../../src/model/arrival.ts';
import { Arrivals, lookAtArrivals } from '../../../src/staging/files/arriving-files.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';

const CONFIGURATION = `client: { name: V, entities: [{ id: v, name: V }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa }]
sources: [{ feed: calls, vendor: alfa, files: in/alfa/* }]
`;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'belaudit-watch-'));
  mkdirSync(join(directory, 'in', 'alfa'), { recursive: true });
  writeFileSync(join(directory, 'belaudit.yaml'), CONFIGURATION);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function put(name: string, text: string, seconds = 1000): void {
  const path = join(directory, 'in', 'alfa', name);
  writeFileSync(path, text);
  utimesSync(path, seconds, seconds);
}

describe('a file that comes in', () => {
  const stamped = (stamp: string): { path: string; stamp: string } => ({ path: 'a', stamp });

  it('is complete when it has not changed for a while', () => {
    const arrivals = new Arrivals(30);
    expect(arrivals.note([stamped('1')], 0)).toEqual([{ path: 'a', reason: 'changing' }]);
    expect(arrivals.note([stamped('2')], 20)).toHaveLength(1);
    expect(arrivals.note([stamped('2')], 49)).toHaveLength(1);
    expect(arrivals.note([stamped('2')], 50)).toEqual([]);
  });

  it('starts over if it was gone in between', () => {
    const arrivals = new Arrivals(30);
    arrivals.note([stamped('1')], 0);
    arrivals.note([], 10);
    expect(arrivals.note([stamped('1')], 35)).toHaveLength(1);
  });

  it.each([
    ['juni.csv.part', [], 'unfinished-name'],
    ['juni.csv.TMP', [], 'unfinished-name'],
    ['juni.xlsx', ['~$juni.xlsx'], 'lock'],
    ['juni.csv', ['.~lock.juni.csv#'], 'lock'],
    ['juni.csv', ['juni.csv.lock'], 'lock'],
    ['juni.csv', ['juni.csv.filepart'], 'lock'],
    ['juni.csv', ['mei.csv.lock'], undefined],
    ['partial.csv', [], undefined],
  ])('called %s, beside %j, waits for: %s', async (name, beside, reason) => {
    for (const file of [name, ...beside]) put(file, 'x');
    const files = await lookAtArrivals(openWorkspace(directory));
    expect(files.find(({ path }) => path === `in/alfa/${name}`)?.reason).toBe(reason);
  });
});

/** Watches with a simulated clock; the test says what happens at each look. */
async function watched(
  looks: readonly (() => void)[],
  run: (opened: () => Workspace) => Promise<void> = async (opened) => {
    opened();
  },
  once = false,
): Promise<readonly WatchEvent['kind'][]> {
  const stop = new AbortController();
  const told: WatchEvent['kind'][] = [];
  let [clock, at] = [0, 0];
  await watchFiles(directory, {
    open: () => openWorkspace(directory),
    run,
    ...{ every: 10, still: 20, once, signal: stop.signal },
    wait: async (milliseconds) => {
      clock += milliseconds;
      looks[at]?.();
      at += 1;
      if (at > looks.length) stop.abort();
    },
    now: () => clock,
    tell: ({ kind }) => told.push(kind),
  });
  return told;
}

const nothing = (): void => undefined;

describe('a watch', () => {
  it('does the job once all files are complete, and again only when something changed', async () => {
    put('juni.csv', 'a');
    let runs = 0;
    const count = async (): Promise<void> => {
      runs += 1;
    };
    const looks = [nothing, nothing, nothing, () => put('juli.csv', 'b'), nothing, nothing, nothing];
    expect(await watched(looks, count)).toEqual(['waiting', 'begins', 'idle', 'waiting', 'begins', 'idle']);
    expect(runs).toBe(2);
  });

  it('waits while a file grows', async () => {
    put('juni.csv', 'a');
    const grow = (text: string) => () => put('juni.csv', text, 1000 + text.length);
    expect(await watched([grow('ab'), grow('abc'), grow('abcd'), nothing, nothing])).toEqual(['waiting', 'begins']);
  });

  it('does the job again when belaudit.yaml changes', async () => {
    put('juni.csv', 'a');
    const change = (): void => writeFileSync(join(directory, 'belaudit.yaml'), `${CONFIGURATION}# changed\n`);
    expect(await watched([nothing, nothing, change, nothing])).toEqual(['waiting', 'begins', 'begins', 'idle']);
  });

  it('says why a job failed, and tries it again only when something changed', async () => {
    put('juni.csv', 'a');
    const fail = async (): Promise<void> => {
      throw new UserError('COLUMN_MISSING', 'A column is missing.', 'Name it.');
    };
    expect(await watched([nothing, nothing, nothing, nothing], fail)).toEqual(['waiting', 'begins', 'failed', 'idle']);
  });

  it('tries again while another command works', async () => {
    put('juni.csv', 'a');
    let tries = 0;
    const busy = async (): Promise<void> => {
      tries += 1;
      if (tries < 3) throw new UserError('STORE_LOCKED', 'Busy.', 'Wait.');
    };
    expect(await watched([nothing, nothing, nothing, nothing, nothing, nothing], busy)).toEqual([
      ...['waiting', 'begins', 'busy', 'begins', 'busy', 'begins', 'idle'],
    ]);
    expect(tries).toBe(3);
  });

  it('ends after one job on request, with that job’s error', async () => {
    put('juni.csv', 'a');
    expect(
      await watched(
        Array.from({ length: 9 }, () => nothing),
        undefined,
        true,
      ),
    ).toEqual(['waiting', 'begins']);
    const fail = async (): Promise<void> => {
      throw new UserError('COLUMN_MISSING', 'A column is missing.', 'Name it.');
    };
    await expect(
      watched(
        Array.from({ length: 9 }, () => nothing),
        fail,
        true,
      ),
    ).rejects.toMatchObject({ code: 'COLUMN_MISSING' });
  });

  it('continues while belaudit.yaml cannot be read', async () => {
    put('juni.csv', 'a');
    writeFileSync(join(directory, 'belaudit.yaml'), 'client: [');
    const mend = (): void => writeFileSync(join(directory, 'belaudit.yaml'), CONFIGURATION);
    expect(await watched([nothing, mend, nothing, nothing, nothing])).toEqual([
      ...['begins', 'failed', 'idle', 'waiting', 'begins', 'idle'],
    ]);
  });

  it('lets the job know that belaudit.yaml cannot be read, so that its summary says so', async () => {
    put('juni.csv', 'a');
    writeFileSync(join(directory, 'belaudit.yaml'), 'client: [');
    const met: unknown[] = [];
    await watched([nothing], async (opened) => {
      try {
        opened();
      } catch (error) {
        met.push(error);
        throw error;
      }
    });
    expect(met).toEqual([expect.objectContaining({ code: 'CONFIGURATION' })]);
  });

  it('ends at a stop while it waits', async () => {
    expect(await watched([])).toEqual(['begins']);
  });
});
