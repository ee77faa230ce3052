import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateWorkspace } from '../bench/generate.ts';
import { belaudit, DRAFT, pause, type Running, reached, start } from './program.ts';
import { contentsOf, leftBehind, resultsOf, scratchFolder, writeFiles, writePseudonymKey } from './workspaces.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const CALLS = 120;
const scratch = scratchFolder();
/** A workspace that was never loaded, and the same one after a run. */
const fresh = join(scratch, 'fresh');
const done = join(scratch, 'done');
let whole: Readonly<Record<string, string>>;
let period = '';

beforeAll(async () => {
  await generateWorkspace(CALLS, fresh);
  writePseudonymKey(fresh);
  cpSync(fresh, done, { recursive: true });
  // Generated workspaces lack data that could change their results.
  expect(await belaudit(['run', done])).toMatchObject({ code: DRAFT });
  whole = resultsOf(done);
  [period = ''] = readdirSync(join(done, 'reports'));
  expect(Object.keys(whole)).toContain(join(period, 'vendor-gamma.pdf'));
});

/** The progress of the program, recognised by files in the workspace. */
const POINTS: readonly (readonly [name: string, isThere: (workspace: string) => boolean])[] = [
  ['loading', (workspace) => filesIn(join(workspace, '.belaudit', 'tmp')).length > 0],
  // The moments at which a hang-up and a first run are tested too.
  ...(isLong ? [['judging', (workspace: string) => existsSync(draftOf(workspace))] as const] : []),
  ['making PDFs', (workspace) => filesIn(draftOf(workspace)).includes('summary.json')],
];

function draftOf(workspace: string): string {
  return join(workspace, 'reports', `.${period}.draft`);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A file other than that of the results, so that there is something to load and to judge. */
function change(workspace: string): void {
  const log = readFileSync(join(workspace, 'in/calls-beta.csv'), 'utf8');
  writeFiles(workspace, { 'in/calls-beta.csv': log.trimEnd().split('\n').slice(0, -3).join('\n') });
}

function unchange(workspace: string): void {
  cpSync(join(fresh, 'in'), join(workspace, 'in'), { recursive: true });
}

/** A copy of a workspace, with its own folder for temporary files. */
function copyOf(original: string, name: string): { workspace: string; environment: Record<string, string> } {
  const workspace = join(scratch, name.replaceAll(' ', '-'));
  cpSync(original, workspace, { recursive: true });
  const temporary = `${workspace}-temporary`;
  mkdirSync(temporary);
  return { workspace, environment: { TMPDIR: temporary } };
}

/** Chromium leaves an empty folder when it is ended early; a file could hold somebody's number. */
function temporaryFiles(temporary: string): readonly string[] {
  return Object.entries(contentsOf(temporary)).flatMap(([path, contents]) =>
    contents === 'an empty folder' ? [] : [path],
  );
}

/** Processes that were started with this folder for temporary files (the program and its browser), if the system reports them. */
function processesWith(temporary: string): readonly string[] {
  return filesIn('/proc').filter((id) => {
    if (!/^\d+$/u.test(id)) return false;
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(`TMPDIR=${temporary}`);
    } catch {
      return false;
    }
  });
}

async function endOf(temporary: string): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 200 && processesWith(temporary).length > 0; attempt += 1) await pause(50);
  return processesWith(temporary);
}

async function stoppedAt(
  running: Running,
  isThere: () => boolean,
  signal: NodeJS.Signals,
): ReturnType<typeof belaudit> {
  await reached(running, isThere);
  running.process.kill(signal);
  return await running.ending;
}

describe.concurrent('Ctrl-C', () => {
  it.each(POINTS)('while %s ends the work, changes no result, and leaves nothing', async (point, isThere) => {
    const { workspace, environment } = copyOf(done, `stopped while ${point}`);
    change(workspace);
    const running = start(['run', workspace], { environment });
    const { code, out, err } = await stoppedAt(running, () => isThere(workspace), 'SIGINT');
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('Stopping.');
    expect(err).toContain('Error INTERRUPTED: ');
    expect(err).not.toContain('FAULT');
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
    expect(await endOf(environment['TMPDIR'] ?? '')).toEqual([]);
    expect(temporaryFiles(environment['TMPDIR'] ?? '')).toEqual([]);
    unchange(workspace);
    expect(await belaudit(['run', workspace])).toMatchObject({ code: DRAFT });
    expect(resultsOf(workspace)).toEqual(whole);
  });

  it('in the first run of all leaves no results, and the same command then gives them', async () => {
    const { workspace, environment } = copyOf(fresh, 'first run');
    const running = start(['run', workspace, '--json'], { environment });
    const { code, out } = await stoppedAt(running, () => existsSync(draftOf(workspace)), 'SIGINT');
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'INTERRUPTED' } });
    expect(existsSync(join(workspace, 'reports'))).toBe(false);
    expect(leftBehind(workspace)).toEqual([]);
    expect(await belaudit(['run', workspace])).toMatchObject({ code: DRAFT });
    expect(resultsOf(workspace)).toEqual(whole);
  });
});

describe.concurrent.each(isLong ? (['SIGHUP', 'SIGTERM'] as const) : (['SIGHUP'] as const))(
  '%s, as where the terminal is closed,',
  (signal) => {
    it('ends the work as Ctrl-C does', async () => {
      const { workspace, environment } = copyOf(done, `hung up by ${signal}`);
      change(workspace);
      const running = start(['run', workspace], { environment });
      const { code, err } = await stoppedAt(running, () => existsSync(draftOf(workspace)), signal);
      expect(code).toBe(130);
      expect(err).toContain('Error INTERRUPTED: ');
      expect(resultsOf(workspace)).toEqual(whole);
      expect(leftBehind(workspace)).toEqual([]);
    });
  },
);

describe('a program that is told to stop while it is read', () => {
  /** Sends a signal as soon as the program listens. */
  const BEFORE_MAIN = `let isSent = false;
process.on('newListener', (name) => {
  if (name !== 'SIGHUP' || isSent) return;
  isSent = true;
  setImmediate(() => process.kill(process.pid, process.env.SENT));
});`;

  it.each(['SIGHUP', 'SIGTERM', 'SIGINT'])('by %s says so, and has done nothing', async (signal) => {
    const { workspace, environment } = copyOf(done, `stopped at the start by ${signal}`);
    change(workspace);
    const sender = join(scratch, 'sends-at-start.cjs');
    writeFileSync(sender, BEFORE_MAIN);
    const launch = { environment: { ...environment, NODE_OPTIONS: `--require "${sender}"`, SENT: signal } };
    const { code, err } = await belaudit(['run', workspace], launch);
    expect(code).toBe(130);
    expect(err).toContain('Error INTERRUPTED: ');
    expect(err).not.toContain('Stopping.');
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe.concurrent('an inspection that was ended at once', () => {
  const ROWS = 400_000;

  function startInspection(folder: string): { readonly running: Running; readonly left: () => readonly string[] } {
    const file = join(scratch, 'many-rows.csv');
    if (!existsSync(file)) writeFileSync(file, `number;name\n${'0612345671;Jan\n'.repeat(ROWS)}`);
    mkdirSync(folder, { recursive: true });
    const running = start(['inspect', file, '--rows', String(ROWS)], {
      environment: { TMPDIR: folder },
      from: scratch,
    });
    return { running, left: () => filesIn(folder).filter((name) => name.startsWith('belaudit-inspect-')) };
  }

  it('leaves a folder that the next command removes, whichever it is, but for that of one at work', async () => {
    const temporary = join(scratch, 'inspected');
    const killed = startInspection(temporary);
    await reached(killed.running, () => killed.left().length === 1);
    killed.running.process.kill('SIGKILL');
    await killed.running.ending;
    const [forgotten = ''] = killed.left();
    const working = startInspection(temporary);
    await reached(working.running, () => working.left().some((name) => name !== forgotten));
    expect(await belaudit(['load', done], { environment: { TMPDIR: temporary } })).toMatchObject({ code: 0 });
    expect(filesIn(temporary)).not.toContain(forgotten);
    expect(await working.running.ending).toMatchObject({ code: 0 });
    expect(working.left()).toEqual([]);
  });
});

/** For other moments: test/property/kills. */
describe.concurrent('a process that is killed', () => {
  it('between the two moves that put new results in place: the former ones come back', async () => {
    const { workspace } = copyOf(done, 'killed between moves');
    renameSync(join(workspace, 'reports', period), join(workspace, 'reports', `.${period}.former`));
    writeFiles(draftOf(workspace), { 'findings.csv': 'half of i' });
    expect(await belaudit(['report', workspace])).toMatchObject({ code: 0 });
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe.concurrent('whoever reads what is printed, and stops reading,', () => {
  it('does not end the work', async () => {
    const { workspace } = copyOf(done, 'unread');
    change(workspace);
    const running = start(['load', workspace]);
    for (const stream of [running.process.stdout, running.process.stderr]) stream?.destroy();
    expect(await running.ending).toMatchObject({ code: 0 });
    expect(leftBehind(workspace)).toEqual([]);
  });

  it('does not make a failure a success', async () => {
    const { workspace } = copyOf(done, 'unread failure');
    writeFiles(join(workspace, 'reports', period), { 'calls.csv': 'changed\n' });
    const running = start(['verify', join(workspace, 'reports', period)]);
    for (const stream of [running.process.stdout, running.process.stderr]) stream?.destroy();
    expect(await running.ending).toMatchObject({ code: 1 });
  });
});

describe.concurrent('a second process in the same workspace', () => {
  it('is told who holds it, changes nothing, and does not hinder the first', async () => {
    const { workspace } = copyOf(done, 'held');
    const first = start(['run', workspace, '--again']);
    await reached(first, () => existsSync(draftOf(workspace)));
    first.process.kill('SIGSTOP');
    const before = resultsOf(workspace);
    for (const command of ['run', 'report']) {
      const { code, out, err } = await belaudit([command, workspace, '--quiet']);
      expect({ code, out }, command).toEqual({ code: 2, out: '' });
      expect(err, command).toMatch(/^Error STORE_LOCKED: Another Belaudit is working in this workspace\./u);
      expect(err, command).toContain(`(PID ${first.process.pid})`);
    }
    expect(await belaudit(['check', workspace])).toMatchObject({ code: 0 });
    expect(resultsOf(workspace)).toEqual(before);
    first.process.kill('SIGCONT');
    expect(await first.ending).toMatchObject({ code: DRAFT });
    expect(resultsOf(workspace)).toEqual(whole);
    expect(leftBehind(workspace)).toEqual([]);
  });
});

describe.concurrent('results that were touched', () => {
  it.each(['summary.json', ...(isLong ? ['findings.parquet', 'manifest.json'] : []), 'calls.csv'])(
    '%s: report refuses, and says which file is missing',
    async (name) => {
      const { workspace } = copyOf(done, `without ${name}`);
      const results = join(workspace, 'reports', period);
      renameSync(join(results, name), join(scratch, `taken-away-${name}`));
      const before = resultsOf(workspace);
      const { code, out, err } = await belaudit(['report', workspace]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        new RegExp(`^Error NO_RESULTS: .*\\n +reports/${period}/${name}: is missing\\n.*belaudit run`, 'u'),
      );
      expect(resultsOf(workspace)).toEqual(before);
    },
  );

  it('one that was changed: report refuses, and says so', async () => {
    const { workspace } = copyOf(done, 'changed');
    const results = join(workspace, 'reports', period);
    writeFiles(results, {
      'summary.json': readFileSync(join(results, 'summary.json'), 'utf8').replace('"nl"', '"en"'),
    });
    const { code, err } = await belaudit(['report', workspace]);
    expect(code).toBe(2);
    expect(err).toContain(`reports/${period}/summary.json: was changed`);
  });
});
