import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/facts/load.ts';
import { SILENT } from '../../src/model/progress.ts';
import { STAGED_TABLES } from '../../src/staging/staged-tables.ts';
import { Store } from '../../src/store/store.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { belauditHere } from './in-process.ts';
import { FILES, writeSmallWorkspace } from './small-workspace.ts';
import { copyCase, leftBehind, scratchFolder } from './workspaces.ts';

const TOP = join(import.meta.dirname, '..', '..');
const scratch = scratchFolder();

/** Processes run the built program, so the test starts it too. */
async function built<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(TOP, 'dist', path)).href)) as Module;
}

/** A workspace with persons, the company's own numbers, several files of a feed, and a known format whose calls have several rows. */
function workspaceOfManyKinds(name: string): string {
  const directory = copyCase('37-own-hours-and-a-log-sent-twice', join(scratch, name));
  copyFileSync(join(TOP, 'src/formats/asterisk-cdr/sample.legs.csv'), join(directory, 'in/pbx.csv'));
  appendFileSync(
    join(directory, 'belaudit.yaml'),
    '  - { feed: calls, vendor: beta, format: asterisk-cdr, files: in/pbx.csv }\n',
  );
  return directory;
}

/** Everything that was read from the files, as it is stored. */
async function stored(directory: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const store = await Store.open(join(directory, '.belaudit/store.duckdb'));
  try {
    const found: Record<string, readonly string[]> = {};
    for (const table of [...Object.keys(STAGED_TABLES), 'person']) {
      const rows = await store.rows<{ text: string }>(
        `select cast(to_json(t) as varchar) as text from ${table} as t order by text`,
      );
      found[table] = rows.map(({ text }) => text);
    }
    return found;
  } finally {
    store.close();
  }
}

describe('two connections that share the files', () => {
  it('leave in the store what one connection leaves, keys included', async () => {
    const [one, two] = [workspaceOfManyKinds('one-connection'), workspaceOfManyKinds('two-connections')];
    for (const [directory, options] of [[one, {}] as const, [two, { isShared: true }] as const]) {
      const workspace = openWorkspace(directory, { today: '2026-11-25' });
      const store = await Store.open(workspace.storePath, { allowedDirectory: directory });
      try {
        await load(workspace, store, SILENT, options);
      } finally {
        store.close();
      }
    }
    expect(await stored(two)).toEqual(await stored(one));
    expect((await stored(one))['person']).not.toEqual([]);
  });
});

describe('processes that read the files', () => {
  it('leave in the store what one process leaves, keys included', async () => {
    const [one, three] = [workspaceOfManyKinds('one'), workspaceOfManyKinds('three')];
    const alone = await belauditHere(['load', one, '--quiet']);
    expect(alone).toMatchObject({ code: 0 });
    expect(await belauditHere(['load', three, '--processes', '3', '--quiet'])).toEqual(alone);
    expect(await stored(three)).toEqual(await stored(one));
    expect((await stored(one))['person']).not.toEqual([]);
    expect(leftBehind(three)).toEqual([]);
  });

  it('tell the first mistake of the files, as one process does', async () => {
    const [one, two] = [join(scratch, 'mistaken-1'), join(scratch, 'mistaken-2')];
    const calls = FILES['in/beta/calls.csv'] ?? '';
    // A column that is not read shows that times are not in a 24-hour notation.
    const late = calls.replace('campaign\n', 'campaign,Half\n').replaceAll('zon-2026\n', 'zon-2026,AM\n');
    for (const directory of [one, two]) writeSmallWorkspace(directory, { 'in/beta/calls.csv': late });
    const alone = await belauditHere(['load', one, '--quiet']);
    expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('FILE_NOT_UNDERSTOOD') });
    expect(await belauditHere(['load', two, '--processes', '2', '--quiet'])).toEqual(alone);
    expect(leftBehind(two)).toEqual([]);
  });

  it('have no more memory than they are given', async () => {
    const { load: builtLoad } = await built<typeof import('../../src/facts/load.ts')>('src/facts/load.js');
    const { Store: BuiltStore } = await built<typeof import('../../src/store/store.ts')>('src/store/store.js');
    const workspace = openWorkspace(workspaceOfManyKinds('without-memory'), { today: '2026-11-25' });
    const store = await BuiltStore.open(':memory:', { allowedDirectory: workspace.directory });
    try {
      const processes = { count: 2, memoryLimit: '1MB', threads: 1 };
      await expect(builtLoad(workspace, store, SILENT, { processes })).rejects.toThrow(/Out of Memory/u);
    } finally {
      store.close();
    }
  });

  it('that are ended from outside are told as that', async () => {
    const { StagingProcesses } = await built<typeof import('../../src/staging/apart/stage-apart.ts')>(
      'src/staging/apart/stage-apart.js',
    );
    const stop = new AbortController();
    const processes = new StagingProcesses(1, stop.signal);
    const task = { file: { path: 'in/a.csv' } } as Parameters<typeof processes.stage>[0];
    const staged = processes.stage(task, { onBytes: () => undefined, onStep: () => undefined });
    stop.abort();
    await expect(staged).rejects.toMatchObject({ code: 'MEMORY_FULL', details: [{ file: 'in/a.csv' }] });
    await processes.close();
  });
});
