import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { belaudit, pause, type Running, start } from '../../end-to-end/program.ts';
import { leftBehind, scratchFolder } from '../../end-to-end/workspaces.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { type Command, type Holdings, holdingsOf, resultFoldersOf, type Stage, Stages } from './audited-workspace.ts';

/**
 * The program is killed at random moments, and then keeps all its promises: earlier results are whole, the store opens, its account adds up, its
 * facts are either the former or the new ones, and the same command gives the same bytes as without the kill.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const SEED = 20_261_125;
const scratch = scratchFolder();
const stages = new Stages(scratch);

/** The stage from which the work starts, and its command. */
const WORK: readonly (readonly [Stage, Command])[] = isLong
  ? [
      ['fresh', 'load'],
      ['loaded', 'audit'],
      ['audited', 'report'],
      ['other-log', 'load'],
      ['other-log-loaded', 'audit'],
      ['other-log', 'run'],
      ['fresh', 'load'],
      ['loaded', 'audit'],
      ['other-log-audited', 'report'],
      ['other-log', 'load'],
      ['other-log-loaded', 'audit'],
      ['fresh', 'run'],
      ['done', 'report'],
      ['done', 'run'],
    ]
  : [
      ['fresh', 'load'],
      ['loaded', 'audit'],
      ['other-log', 'run'],
    ];

/** The result of one command on a stage when nothing disturbs it. */
interface Undisturbed {
  readonly before: Holdings;
  readonly after: Holdings;
  readonly foldersBefore: ReadonlyMap<string, string>;
  readonly foldersAfter: ReadonlyMap<string, string>;
}

const undisturbed = new Map<string, Promise<Undisturbed>>();
/** The shortest time of each piece of work: after a slow first run, most kills would come too late. */
const shortest = new Map<string, number>();

async function undisturbedRun(stage: Stage, command: Command): Promise<Undisturbed> {
  const name = `${stage} ${command}`;
  const known = undisturbed.get(name);
  if (known !== undefined) return await known;
  const measured = (async (): Promise<Undisturbed> => {
    const workspace = await stages.copyOf(stage);
    const [before, foldersBefore] = [await holdingsOf(workspace), resultFoldersOf(workspace)];
    const begun = performance.now();
    expect(await belaudit([command, workspace, '--quiet'])).toMatchObject({ code: 0 });
    shortest.set(name, performance.now() - begun);
    return {
      before,
      foldersBefore,
      after: await holdingsOf(workspace),
      foldersAfter: resultFoldersOf(workspace),
    };
  })();
  undisturbed.set(name, measured);
  return await measured;
}

/** One piece of work, in a workspace and with a folder for temporary files of its own. */
interface Attempt {
  readonly stage: Stage;
  readonly command: Command;
  readonly workspace: string;
  readonly temporary: string;
  readonly expected: Undisturbed;
}

async function newAttempt(number: number): Promise<Attempt> {
  const [stage, command] = WORK[number % WORK.length] as (typeof WORK)[number];
  const expected = await undisturbedRun(stage, command);
  const workspace = await stages.copyOf(stage);
  // Short, because a browser puts a socket in it, whose path may have a hundred characters.
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'b-'));
  return { stage, command, workspace, temporary, expected };
}

/** Its duration in milliseconds, as far as known. */
function durationOf({ stage, command }: Attempt): number {
  return Math.ceil(shortest.get(`${stage} ${command}`) ?? 0);
}

function startAttempt({ command, workspace, temporary }: Attempt, by: readonly string[] = []): Running {
  return start([command, workspace, '--quiet'], { environment: { TMPDIR: temporary }, inGroup: true, by });
}

function signalAll({ process: { pid } }: Running, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The process group has ended by itself.
  }
}

/** The promises that hold at any moment, whatever happened. */
async function expectNothingLost({ workspace, expected }: Attempt): Promise<void> {
  const { foldersBefore, foldersAfter, before, after } = expected;
  const found = [...resultFoldersOf(workspace).values()];
  const whole = [...foldersBefore.values(), ...foldersAfter.values()];
  expect(found.filter((contents) => !whole.includes(contents))).toEqual([]);
  // Former results still exist, under whichever name, until the results that repeat them do.
  for (const contents of foldersBefore.values())
    expect(found.some((one) => one === contents || [...foldersAfter.values()].includes(one))).toBe(true);
  expect([before.facts, after.facts]).toContain((await holdingsOf(workspace)).facts);
}

/** The result of the same command afterwards. */
async function expectFinished({ command, workspace, temporary, expected }: Attempt): Promise<void> {
  const { code, err } = await belaudit([command, workspace, '--quiet'], {
    environment: { TMPDIR: temporary, BELAUDIT_DEBUG: '1' },
  });
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(await holdingsOf(workspace)).toEqual(expected.after);
  expect(leftBehind(workspace)).toEqual([]);
  // The next program removes the leftovers of a browser that was killed with its program.
  const profiles = readdirSync(temporary).filter((name) => name.startsWith('belaudit-browser-'));
  expect(profiles).toEqual([]);
}

function forget({ workspace, temporary }: Attempt): void {
  for (const path of [workspace, temporary]) rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}

/** An orphaned process ends by itself; only then does the folder that it writes to stop changing. */
async function quiet(temporary: string): Promise<void> {
  const uses = (id: string): boolean => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(`TMPDIR=${temporary}`);
    } catch {
      return false;
    }
  };
  if (!existsSync('/proc')) return await pause(1000);
  for (let tries = 0; tries < 200 && readdirSync('/proc').some((id) => /^\d+$/u.test(id) && uses(id)); tries += 1)
    await pause(50);
}

/** Further effects of a power cut: whatever was not flushed is lost, at any byte. */
function cutOff(path: string, random: SeededRandom): void {
  if (!existsSync(path)) return;
  const state = statSync(path);
  if (state.isDirectory()) for (const name of readdirSync(path)) cutOff(join(path, name), random);
  else truncateSync(path, random.whole(0, state.size));
}

function cutPower(workspace: string, random: SeededRandom): void {
  cutOff(join(workspace, '.belaudit/store.duckdb.wal'), random);
  cutOff(join(workspace, '.belaudit/tmp'), random);
  const reports = join(workspace, 'reports');
  const drafts = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.draft')) : [];
  for (const name of drafts) cutOff(join(reports, name), random);
}

/**
 * Kills the program, or only its first process, at a random moment, uniformly distributed.
 * @returns whether it was still at work
 */
async function kill(attempt: Attempt, number: number, random: SeededRandom): Promise<boolean> {
  const begun = performance.now();
  const running = startAttempt(attempt);
  await Promise.race([pause(random.whole(0, durationOf(attempt))), running.ending]);
  if (!running.isRunning())
    shortest.set(`${attempt.stage} ${attempt.command}`, Math.min(durationOf(attempt), performance.now() - begun));
  if (number % 7 === 6) running.process.kill('SIGKILL');
  else signalAll(running, 'SIGKILL');
  const { signal } = await running.ending;
  await quiet(attempt.temporary);
  if (number % 3 === 2) cutPower(attempt.workspace, random);
  return signal === 'SIGKILL';
}

/** Like a slow disk: everything pauses three times. */
async function stall(attempt: Attempt, _number: number, random: SeededRandom): Promise<boolean> {
  const running = startAttempt(attempt);
  for (let times = 0; times < 3; times += 1) {
    await Promise.race([pause(random.whole(0, Math.ceil(durationOf(attempt) / 3))), running.ending]);
    signalAll(running, 'SIGSTOP');
    await pause(700);
    signalAll(running, 'SIGCONT');
  }
  expect(await running.ending).toMatchObject({ code: 0 });
  return true;
}

/** No file may grow beyond a size, as on a full disk. */
async function limit(attempt: Attempt, _number: number, random: SeededRandom, tries: number): Promise<boolean> {
  // If there was room for all of it, there is less the next time.
  const blocks = random.whole(0, Math.ceil(12_000 / 3 ** tries));
  const { code, err } = await startAttempt(attempt, ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh']).ending;
  if (code !== 0)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^Error (?:DISK_FULL|BROWSER_FAILED): /mu) });
  await quiet(attempt.temporary);
  // A run with nothing new needs no room.
  return code !== 0 || (attempt.stage === 'done' && attempt.command === 'run');
}

type Disturbance = (attempt: Attempt, number: number, random: SeededRandom, tries: number) => Promise<boolean>;
const DISTURBANCES: readonly (readonly [name: string, times: number, disturb: Disturbance])[] = [
  ['killed', isLong ? 200 : 3, kill],
  ...(isLong
    ? ([
        ['stalled', 20, stall],
        ['out of room', 30, limit],
      ] as const)
    : []),
];
/** The most kills of the same work, until one hits it unfinished. */
const MOST_TRIES = 8;

describe.each(DISTURBANCES)('a program that is %s at any moment', (_name, times, disturb) => {
  it.each(Array.from({ length: times }, (_value, number) => number))('loses nothing: %i', async (number) => {
    let disturbed = false;
    for (let tries = 0; !disturbed && tries < MOST_TRIES; tries += 1) {
      const attempt = await newAttempt(number);
      disturbed = await disturb(attempt, number, new SeededRandom(SEED + number + 1000 * tries), tries);
      await expectNothingLost(attempt);
      await expectFinished(attempt);
      forget(attempt);
    }
    expect(disturbed, 'disturbed at work, and not after its end').toBe(true);
  });
});
