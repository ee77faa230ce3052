import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type JobOptions, type Purpose, withStore } from '../../../src/jobs/job.ts';
import type { StoreOptions } from '../../../src/store/database.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

const MEGABYTE = 1024 * 1024;

const CONFIGURATION = `client:
  name: Voorbeeld B.V.
  language: en
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld B.V., sender: regular }
audit: { from: 2026-05-01, to: 2026-05-31, as_of: 2026-06-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V., entity: voorbeeld }
sources:
  - { feed: calls, vendor: alfa, files: in/calls.csv }
`;

const folder = mkdtempSync(join(tmpdir(), 'belaudit-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

interface Sizes {
  readonly store: number;
  readonly calls: number;
  /** A list that is read as well. */
  readonly list?: number;
}

/** The number of threads with which a command opens the store; undefined: all. */
async function threadsOf(sizes: Sizes, purpose: Purpose, options: JobOptions = {}): Promise<number | undefined> {
  return (await openedWith(sizes, purpose, options)).threads;
}

async function openedWith(sizes: Sizes, purpose: Purpose, options: JobOptions = {}): Promise<StoreOptions> {
  const directory = mkdtempSync(join(folder, 'workspace-'));
  const write = (path: string, bytes: number): void => {
    writeFileSync(join(directory, path), '');
    truncateSync(join(directory, path), bytes);
  };
  for (const name of ['in', '.belaudit']) mkdirSync(join(directory, name));
  writeFileSync(join(directory, 'belaudit.yaml'), CONFIGURATION);
  write('in/calls.csv', sizes.calls);
  if (sizes.store > 0) write('.belaudit/store.duckdb', sizes.store);
  const opened = vi.spyOn(Store, 'open').mockRejectedValue(new Error('seen'));
  const workspace = openWorkspace(directory, { today: '2026-06-10' });
  const list = join(directory, 'list.csv');
  if (sizes.list !== undefined) write('list.csv', sizes.list);
  await expect(withStore(workspace, options, () => Promise.resolve(), purpose, [list])).rejects.toThrow('seen');
  return opened.mock.lastCall?.[1] ?? {};
}

describe('the threads of the database', () => {
  it('are one for a small store with small files to read', async () => {
    expect(await threadsOf({ store: 0, calls: 1000 }, 'filling')).toBe(1);
    expect(await threadsOf({ store: 8 * MEGABYTE, calls: 1000 }, 'filling')).toBe(1);
    expect(await threadsOf({ store: 8 * MEGABYTE, calls: 40 * MEGABYTE }, 'question')).toBe(1);
  });

  it('come with plans for few rows, unless somebody asks for their number', async () => {
    const small = { store: 8 * MEGABYTE, calls: 1000 };
    expect(await openedWith(small, 'filling')).toMatchObject({ isSmall: true });
    expect(await openedWith(small, 'question')).toMatchObject({ isSmall: true });
    expect(await openedWith({ store: 40 * MEGABYTE, calls: 1000 }, 'question')).not.toHaveProperty('isSmall');
    expect(await openedWith(small, 'question', { threads: 1 })).not.toHaveProperty('isSmall');
  });

  it('are all for a large store, or for large files to read', async () => {
    expect(await threadsOf({ store: 40 * MEGABYTE, calls: 1000 }, 'filling')).toBeUndefined();
    expect(await threadsOf({ store: 40 * MEGABYTE, calls: 1000 }, 'question')).toBeUndefined();
    expect(await threadsOf({ store: 0, calls: 40 * MEGABYTE }, 'filling')).toBeUndefined();
    const small = { store: 8 * MEGABYTE, calls: 1000 };
    expect(await threadsOf({ ...small, list: 40 * MEGABYTE }, 'question')).toBeUndefined();
    expect(await threadsOf({ ...small, list: 1000 }, 'question')).toBe(1);
  });

  it('are as many as requested, whatever the sizes', async () => {
    expect(await threadsOf({ store: 0, calls: 1000 }, 'filling', { threads: 3 })).toBe(3);
    expect(await threadsOf({ store: 40 * MEGABYTE, calls: 1000 }, 'question', { threads: 1 })).toBe(1);
  });
});
