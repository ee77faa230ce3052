import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { belauditHere } from './in-process.ts';
import { copyJudged } from './kept-workspaces.ts';
import { pause, start } from './program.ts';
import { CONFIGURATION, FILES, writeSmallWorkspace } from './small-workspace.ts';
import { leftBehind, resultsOf, scratchFolder, writePseudonymKey } from './workspaces.ts';

const scratch = scratchFolder();
const done = join(scratch, 'done');
const JUNE = 'reports/2026-06-01_2026-06-30';
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  await copyJudged(done);
  whole = resultsOf(done);
});

function copyOf(name: string): string {
  const workspace = join(scratch, name);
  cpSync(done, workspace, { recursive: true });
  return workspace;
}

const JUMPS = [0, -3.2e12, 7e10, -1, 4e12, 1e3];

/** Does some work while the clock of this process stands still, runs back by years and forth by centuries. */
async function withJumpingClock(work: () => Promise<void>): Promise<void> {
  let asked = 0;
  const jump = (): number => {
    asked += 1;
    return JUMPS[asked % JUMPS.length] ?? 0;
  };
  const { now } = Date;
  const begun = performance.now.bind(performance);
  vi.stubGlobal(
    'Date',
    class extends Date {
      constructor(...given: readonly number[]) {
        if (given.length === 0) super(now() + jump());
        else super(...(given as readonly [number]));
      }
      static override now(): number {
        return now() + jump();
      }
    },
  );
  performance.now = () => begun() + jump();
  try {
    await work();
  } finally {
    performance.now = begun;
    vi.unstubAllGlobals();
  }
  expect(asked).toBeGreaterThan(0);
}

describe('a clock that jumps while the program runs', () => {
  it('changes no byte of a result, and ends no command', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'jumping'));
    writePseudonymKey(workspace);
    await withJumpingClock(async () => {
      for (const command of ['check', 'load', 'audit'])
        expect(await belauditHere([command, workspace]), command).toMatchObject({ code: 0 });
    });
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe('time stamps of files', () => {
  it('decide nothing: another file of the same size and moment is read, and the same file of another moment is not new', async () => {
    const workspace = copyOf('stamps');
    const file = join(workspace, 'in/beta/calls.csv');
    const { atime, mtime, size } = statSync(file);
    for (const moment of [-86_400, 0, 4_102_444_800]) {
      utimesSync(file, moment, moment);
      expect((await belauditHere(['load', workspace])).out).toContain('Nothing was new.');
    }
    writeFileSync(file, readFileSync(file, 'utf8').replace('B-2', 'B-3'));
    utimesSync(file, atime, mtime);
    expect(statSync(file).size).toBe(size);
    expect((await belauditHere(['load', workspace])).out).not.toContain('Nothing was new.');
  });
});

describe('hard links', () => {
  it('in the place of the store are refused: what they are elsewhere would be changed too', async () => {
    const workspace = copyOf('linked-store');
    const elsewhere = join(scratch, 'elsewhere.duckdb');
    linkSync(join(workspace, '.belaudit/store.duckdb'), elsewhere);
    const before = readFileSync(elsewhere);
    for (const words of [
      ['load', workspace],
      ['forget', '0612345674', '--yes', '--workspace', workspace],
    ]) {
      const { code, err } = await belauditHere(words);
      expect(code).toBe(2);
      expect(err).toMatch(/^Error WORKSPACE_NOT_WRITABLE: .*also a file elsewhere/mu);
      expect(err).toContain('has 2 names (hard links)');
    }
    expect(readFileSync(elsewhere).equals(before)).toBe(true);
  });

  it('of results leave the other name as it was: new results are other files', async () => {
    const workspace = copyOf('linked-results');
    const elsewhere = join(scratch, 'calls-elsewhere.csv');
    linkSync(join(workspace, JUNE, 'calls.csv'), elsewhere);
    const before = readFileSync(elsewhere, 'utf8');
    expect(await belauditHere(['forget', '0612345674', '--yes', '--workspace', workspace])).toMatchObject({ code: 0 });
    expect(readFileSync(join(workspace, JUNE, 'calls.csv'), 'utf8')).not.toContain('612345674');
    expect(readFileSync(elsewhere, 'utf8')).toBe(before);
  });
});

describe('belaudit purge --delete-files', () => {
  const OLD =
    'call_id,started_at,called_number,talk_seconds,result,campaign\nB-90,2012-06-10T12:00:00,+31612345679,61,conversation,zon-2026\n';

  it('deletes no file that would stay under another name, and does not say so of one', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'linked-files'), {
      'belaudit.yaml': CONFIGURATION.replace('in/beta/calls.csv', 'in/beta/*.csv'),
      'in/beta/plain.csv': OLD,
      'in/beta/linked.csv': OLD.replace('B-90', 'B-91'),
      'kept/target.csv': OLD.replace('B-90', 'B-92'),
    });
    linkSync(join(workspace, 'in/beta/linked.csv'), join(workspace, 'kept/other-name.csv'));
    symlinkSync('../../kept/target.csv', join(workspace, 'in/beta/link.csv'));
    const purged = await belauditHere([
      ...['purge', '--before', '2015-01-01', '--delete-files', '--yes'],
      ...['--json', '--workspace', workspace],
    ]);
    const { proof } = JSON.parse(purged.out) as {
      proof: { removed: readonly { path: string; deleted: boolean }[] };
    };
    expect(proof.removed.map(({ path, deleted }) => [path, deleted])).toEqual([
      ['in/beta/link.csv', false],
      ['in/beta/linked.csv', false],
      ['in/beta/plain.csv', true],
    ]);
    expect(existsSync(join(workspace, 'in/beta/plain.csv'))).toBe(false);
    expect(lstatSync(join(workspace, 'in/beta/link.csv')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(workspace, 'in/beta/linked.csv'))).toBe(true);
  });
});

describe('a number that somebody typed', () => {
  function processIds(): readonly string[] {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  }

  /** What a process list shows of the processes that were started with this folder for temporary files. @param others processes that ran before */
  function processesWith(temporary: string, others: ReadonlySet<string>): readonly string[] {
    const ids = processIds().filter((id) => !others.has(id));
    return ids.flatMap((id) => {
      try {
        if (!readFileSync(`/proc/${id}/environ`, 'utf8').includes(`TMPDIR=${temporary}`)) return [];
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()];
      } catch {
        // The process has ended, or is not ours.
        return [];
      }
    });
  }

  /** Names of files and folders; empty for a folder that is deleted meanwhile. */
  function namesIn(folder: string): readonly string[] {
    try {
      return readdirSync(folder, { recursive: true }).map(String);
    } catch {
      return [];
    }
  }

  /** Our processes, and the names of files that appear while a command runs. */
  async function seenWhile(
    words: readonly string[],
    temporary: string,
    workspace: string,
  ): Promise<{ readonly processes: readonly string[]; readonly files: readonly string[] }> {
    mkdirSync(temporary, { recursive: true });
    const [processes, files] = [new Set<string>(), new Set<string>()];
    const others = new Set(processIds());
    const running = start(words, { environment: { TMPDIR: temporary } });
    while (running.isRunning()) {
      for (const shown of processesWith(temporary, others)) processes.add(shown);
      for (const name of [...namesIn(temporary), ...namesIn(workspace)]) files.add(name);
      await pause(30);
    }
    expect(await running.ending).toMatchObject({ code: 0 });
    return { processes: [...processes], files: [...files, ...namesIn(workspace)] };
  }

  const onProcesses = existsSync('/proc/self/environ') ? {} : { skip: true };

  it(
    'stands in no file name and no process of ours, browser included, from the moment that the program runs',
    onProcesses,
    async () => {
      const workspace = copyOf('typed');
      const { processes, files } = await seenWhile(
        ['dossier', '06-12345671', '--workspace', workspace],
        join(scratch, 't'),
        workspace,
      );
      // Node itself starts before anything of ours can run.
      const own = processes.filter((shown) => !/main\.js dossier/u.test(shown));
      expect(own.some((shown) => shown.startsWith('belaudit dossier •••671'))).toBe(true);
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter((shown) => shown.includes('12345671'))).toEqual([]);
      expect(files.filter((name) => name.includes('12345671'))).toEqual([]);
      expect(files).toContain('reports/dossier-2026-07-10-671');
    },
  );

  it('as the name of a list stands in no folder that is made of it, in whatever digits', async () => {
    const workspace = copyOf('list');
    for (const name of ['0612345671.csv', '06_12_34_56_71.csv', '０６１２３４５６７１.csv']) {
      const list = join(workspace, name);
      writeFileSync(list, 'number\n0612345671\n');
      expect(await belauditHere(['acm', list, '--no-pdf', '--workspace', workspace])).toMatchObject({ code: 0 });
    }
    const made = readdirSync(join(workspace, 'reports')).filter((name) => name.startsWith('acm-'));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((name) => name.replaceAll(/\D/gu, '').includes('12345671'))).toEqual([]);
  });

  it('is refused as the id of a call centre, which stands in names of files', async () => {
    const workspace = writeSmallWorkspace(join(scratch, 'numbered'), {
      'belaudit.yaml': (FILES['belaudit.yaml'] ?? '')
        .replaceAll('id: alfa', 'id: "0612345678"')
        .replaceAll('vendor: alfa', 'vendor: "0612345678"'),
    });
    expect(await belauditHere(['check', workspace])).toMatchObject({
      code: 2,
      err: expect.stringContaining('or a telephone number'),
    });
  });
});
