import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { belauditHere } from './in-process.ts';
import { copyFinished } from './kept-workspaces.ts';
import { belaudit, type Ending, type Launch } from './program.ts';
import { FILES, writeSmallWorkspace } from './small-workspace.ts';
import { contentsOf, leftBehind, resultsOf, scratchFolder } from './workspaces.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const scratch = scratchFolder();
const done = join(scratch, 'done');
let whole: Readonly<Record<string, string>>;

/** Whether this machine lets us mount a disk in a namespace of our own, which disappears with the command that runs in it. */
const canMount =
  spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs -o size=64k belaudit "$1"', 'sh', scratch]).status === 0;
const canLimit = spawnSync('prlimit', ['--fsize=1000000', 'true']).status === 0;

/** A test that the machine cannot run is left out; others of its kind then show the same. */
const nothing = Object.assign(() => undefined, { each: () => () => undefined });
const onMount: Simulated = canMount ? it : nothing;
const onLimit: Simulated = canLimit ? it : nothing;

/** The part of a test that depends on the machine. */
interface Simulated {
  (name: string, test: () => Promise<void>): void;
  readonly each: <Case>(cases: readonly Case[]) => (name: string, test: (one: Case) => Promise<void>) => void;
}

beforeAll(async () => {
  await copyFinished(done);
  whole = resultsOf(done);
});

function copyOf(name: string): string {
  const workspace = join(scratch, name);
  cpSync(done, workspace, { recursive: true });
  return workspace;
}

/** A log other than that of the results, so that there is something to write. */
function change(workspace: string): void {
  writeFileSync(join(workspace, 'in/beta/calls.csv'), (FILES['in/beta/calls.csv'] ?? '').replace('B-2', 'B-3'));
}

/**
 * The former files give the former results. Without new PDFs, which would take most of the time: PDFs of unchanged results stay. The test of a
 * first run that was stopped (interruption.longest-faults.test.ts) shows that a run after a fault makes PDFs again.
 */
async function expectWhole(workspace: string): Promise<void> {
  writeSmallWorkspace(workspace);
  for (const command of ['load', 'audit']) expect(await belauditHere([command, workspace])).toMatchObject({ code: 0 });
  expect(resultsOf(workspace)).toEqual(whole);
  expect(leftBehind(workspace)).toEqual([]);
}

function expectError({ code, out, err }: Ending, name: string, says: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^Error ${name}: `, 'mu'));
  expect(err).toMatch(says);
}

describe.concurrent('a workspace that cannot be written', () => {
  it.each(['reports', '.belaudit'])('because a file stands where the folder %s belongs', async (folder) => {
    const workspace = copyOf(`file-${folder.replace('.', '')}`);
    renameSync(join(workspace, folder), join(workspace, 'kept'));
    writeFileSync(join(workspace, folder), 'not a folder');
    const before = contentsOf(workspace);
    expectError(await belaudit(['run', workspace]), 'WORKSPACE_NOT_WRITABLE', new RegExp(`${folder}: is a file`, 'u'));
    expect(contentsOf(workspace)).toEqual(before);
  });

  onMount('because the disk is read-only', async () => {
    const workspace = copyOf('read-only');
    change(workspace);
    const before = contentsOf(workspace);
    const script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"';
    const by = ['unshare', '--mount', 'sh', '-c', script, 'sh', workspace];
    for (const words of [
      ['run', workspace],
      ['load', workspace],
      ['report', workspace],
      ['explain', 'alfa', 'A-1', '--workspace', workspace],
    ]) {
      expectError(await belaudit(words, { by }), 'WORKSPACE_NOT_WRITABLE', /read-only.*\n.*copy the workspace/u);
    }
    // A check writes nothing in it.
    expect(await belaudit(['check', workspace], { by })).toMatchObject({ code: 0 });
    // Verifying writes nothing, and here finds that a log was changed.
    const verified = await belaudit(['verify', join(workspace, 'reports/2026-06-01_2026-06-30')], { by });
    expect(verified).toMatchObject({ code: 1, err: '', out: expect.stringContaining('in/beta/calls.csv') });
    expect(contentsOf(workspace)).toEqual(before);
  });

  it('because init may not make it there', async () => {
    const inFile = join(scratch, 'a-file');
    writeFileSync(inFile, '');
    expectError(await belaudit(['init', join(inFile, 'audit')]), 'WORKSPACE_NOT_WRITABLE', /where you may write/u);
    expect(statSync(inFile).size).toBe(0);
  });
});

describe.concurrent('a full disk', () => {
  it('can be simulated in one way at least', () => {
    expect([canMount, canLimit, process.platform !== 'linux']).toContain(true);
  });

  /** On a disk that holds a copy of the workspace and is filled up but for this room in kilobytes; its contents are copied back afterwards. */
  function onSmallDisk(workspace: string, room: number): readonly string[] {
    const script = [
      'original=$1; room=$2; shift 2; disk=$(mktemp -d)',
      'mount -t tmpfs -o size=40m belaudit "$disk" && cp -a "$original/." "$disk"',
      'free=$(df --output=avail -k "$disk" | tail -n 1)',
      '[ "$free" -gt "$room" ] && head -c "$(( (free - room) * 1024 ))" /dev/zero > "$disk/ballast"',
      'cd "$disk"; "$@"; code=$?; cd /; rm "$disk/ballast"; rm -r "$original"; cp -a "$disk" "$original"',
      'umount "$disk"; rmdir "$disk"; exit "$code"',
    ].join('\n');
    return ['unshare', '--mount', 'sh', '-c', script, 'sh', workspace, String(room)];
  }

  /** The remaining room in kilobytes: none; too little for the store to grow; enough for the store but not for later files. */
  onMount.each(isLong ? [0, 300, 1100] : [0, 1100])('with %d kB left: former results stay', async (room) => {
    const workspace = copyOf(`full-${room}`);
    change(workspace);
    const by = onSmallDisk(workspace, room);
    expectError(await belaudit(['run', '--quiet'], { by }), 'DISK_FULL', /^(?:Make room|Free some space)/mu);
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
    await expectWhole(workspace);
  });

  onMount('gets no workspace of which half the settings are missing', async () => {
    const folder = join(scratch, 'full-init');
    mkdirSync(folder);
    expectError(await belaudit(['init', 'audit'], { by: onSmallDisk(folder, 0) }), 'DISK_FULL', /^Make room/mu);
    expect(existsSync(join(folder, 'audit', 'belaudit.yaml'))).toBe(false);
  });

  onMount.each([2000, 6000])(
    'with %d kB left for a first run tells that, though the database breaks off',
    async (room) => {
      const workspace = copyOf(`first-${room}`);
      for (const made of ['.belaudit', 'reports']) rmSync(join(workspace, made), { recursive: true });
      const by = onSmallDisk(workspace, room);
      expectError(await belaudit(['run', '--quiet'], { by }), 'DISK_FULL', /^(?:Make room|Free some space)/mu);
    },
  );

  onLimit('or a file that may not grow: former results stay', async () => {
    const workspace = copyOf('limited');
    change(workspace);
    // The database reuses free room within its file; without any, the file has to grow.
    rmSync(join(workspace, '.belaudit/store.duckdb'));
    const by = ['prlimit', '--fsize=300000'];
    expectError(await belaudit(['run', workspace, '--quiet'], { by }), 'DISK_FULL', /may not become this large/u);
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
    await expectWhole(workspace);
  });
});

describe.concurrent('a browser', () => {
  const nowhere: Launch = { environment: { BELAUDIT_BROWSER: join(scratch, 'no-browser') } };

  it('that is not there: everything but the PDFs is made, and told', async () => {
    const workspace = copyOf('no-browser-there');
    const former = Object.keys(resultsOf(workspace)).filter((path) => path.endsWith('.pdf'));
    change(workspace);
    expectError(
      await belaudit(['report', workspace], nowhere),
      'BROWSER_NOT_FOUND',
      /BELAUDIT_BROWSER.*\n.*Chrome, Chromium or Edge/u,
    );
    expect(resultsOf(workspace)).toEqual(whole);
    expect(await belaudit(['run', workspace], nowhere)).toMatchObject({
      code: 5,
      out: expect.stringContaining('No PDFs were made.'),
    });
    expect(leftBehind(workspace)).toEqual([]);
    // The former results keep their PDFs.
    const pdfs = Object.keys(resultsOf(workspace)).filter((path) => path.endsWith('.pdf'));
    expect(pdfs.filter((path) => !path.includes('.v1/'))).toEqual([]);
    expect(pdfs).toHaveLength(former.length);
    await belaudit(['run', workspace]);
    const made = Object.keys(resultsOf(workspace)).filter((path) => path.endsWith('.pdf') && !path.includes('.v'));
    expect(made).toEqual(former);
  });

  it('that does not start: former results stay', async () => {
    const workspace = copyOf('broken-browser');
    const browser = join(scratch, 'broken');
    writeFileSync(browser, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const ran = await belaudit(['run', workspace, '--again'], { environment: { BELAUDIT_BROWSER: browser } });
    expectError(ran, 'BROWSER_FAILED', /BELAUDIT_BROWSER/u);
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe.concurrent('a store', () => {
  it('that was damaged is never taken for an empty one, and can be deleted', async () => {
    const workspace = copyOf('damaged');
    writeFileSync(join(workspace, '.belaudit/store.duckdb'), Buffer.alloc(100_000, 7));
    expectError(
      await belaudit(['audit', workspace]),
      'STORE_DAMAGED',
      /delete store\.duckdb from the folder \.belaudit/u,
    );
    expect(resultsOf(workspace)).toEqual(whole);
    rmSync(join(workspace, '.belaudit/store.duckdb'));
    await expectWhole(workspace);
  });

  it('whose making was ended, or of which little is left, is damaged, and made anew by the next load', async () => {
    const workspace = copyOf('unmade');
    const store = join(workspace, '.belaudit/store.duckdb');
    for (const bytes of [0, 4096, 12_000]) {
      writeFileSync(store, readFileSync(join(done, '.belaudit/store.duckdb')).subarray(0, bytes));
      expectError(await belaudit(['audit', workspace]), 'STORE_DAMAGED', /Run "belaudit load": it makes a new store/u);
    }
    expect(resultsOf(workspace)).toEqual(whole);
    await expectWhole(workspace);
  });
});

describe.concurrent('a byte of the store that changed', () => {
  it('is found where a command comes to it, and never told as a fault of the program', async () => {
    const workspace = copyOf('flipped');
    const store = join(workspace, '.belaudit/store.duckdb');
    // From here on all commands find it, except those that make the store anew.
    const bytes = readFileSync(store);
    for (let place = 600_000; place < bytes.length; place += 200_000) bytes[place] = (bytes[place] ?? 0) ^ 0x41;
    writeFileSync(store, bytes);
    for (const words of [
      ['audit', workspace],
      ['explain', 'alfa', 'A-1', '--workspace', workspace],
      ['dossier', '0612345671', '--no-pdf', '--workspace', workspace],
    ]) {
      const ran = await belaudit(words);
      expectError(ran, 'STORE_DAMAGED', /delete store\.duckdb.*then run "belaudit load"/u);
      expect(ran.err).not.toMatch(/should not have happened|INTERNAL|Fatal/iu);
    }
    expect(resultsOf(workspace)).toEqual(whole);
    rmSync(store);
    await expectWhole(workspace);
  });
});

describe.concurrent('output', () => {
  const toFull = ['sh', '-c', 'exec "$@" > /dev/full', 'sh'];
  const onFull: Simulated = existsSync('/dev/full') ? it : nothing;

  onFull('that finds no room is told, and is no silent end', async () => {
    for (const words of [['check', done], ['rules', '--json'], ['--help']]) {
      const { code, err } = await belaudit(words, { by: toFull });
      expect({ words, code }).toEqual({ words, code: 2 });
      expect(err).toContain('Error OUTPUT_NOT_WRITTEN: The output could not be written: its disk is full');
    }
  });
});

describe('messages', () => {
  const onFull: Simulated = existsSync('/dev/full') ? it : nothing;

  onFull('that find no room end the work, and nothing half done is left', async () => {
    const workspace = copyOf('messages-full');
    const ran = await belaudit(['check', workspace], { by: ['sh', '-c', 'exec "$@" 2> /dev/full', 'sh'] });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe('memory', () => {
  it('that does not suffice ends in an error that says what to do', async () => {
    const workspace = copyOf('little-memory');
    change(workspace);
    const ran = await belaudit(['audit', workspace, '--memory', '1MB']);
    expectError(ran, 'MEMORY_FULL', /--memory/u);
    expect(resultsOf(workspace)).toEqual(whole);
  });
});

describe('the list of the results', () => {
  it.each(['{}', '{ "outputs": [', 'null'])('that holds %s is told as changed, and run makes it anew', async (text) => {
    const workspace = copyOf(`manifest-${Buffer.from(text).toString('hex')}`);
    const results = join(workspace, 'reports/2026-06-01_2026-06-30');
    writeFileSync(join(results, 'manifest.json'), text);
    expectError(await belauditHere(['report', workspace]), 'NO_RESULTS', /manifest\.json: was changed after/u);
    const forget = ['forget', '0612345671', '--yes', '--workspace', workspace];
    expectError(await belauditHere(forget), 'NO_RESULTS', /manifest\.json: was changed after/u);
    expect(await belauditHere(['audit', workspace, '--quiet'])).toMatchObject({ code: 0 });
    const made = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));
    expect(made).toMatchObject({ schema: 'belaudit.manifest/1' });
  });
});
