import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '..', '..');
/** The built program, as delivered. */
const PROGRAM: string = join(TOP, 'dist', 'cli', 'main.js');

/** Exit code of a successful audit or run whose results are a draft, because a gap is open that could change them. */
export const DRAFT = 4;

export interface Launch {
  /** Current folder of the program. */
  readonly from?: string;
  /** Environment variables in addition to the test's own; undefined removes one. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** A command that starts the program, such as `prlimit`; its words precede those of Node. */
  readonly by?: readonly string[];
  /** The program and its child processes form a process group, which a signal can reach at once. */
  readonly inGroup?: boolean;
  /** Another user of the machine. */
  readonly as?: User;
}

export interface User {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: User = { uid: 65_534, gid: 65_534 };

/**
 * An unprivileged user, as whom the program can run; undefined if the tests do not run as root, which is required, or if that user cannot read the
 * program. Root ignores permissions, so as root tests of rights would test nothing.
 */
export function otherUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return spawnSync(process.execPath, [PROGRAM, '--version'], { ...NOBODY }).status === 0 ? NOBODY : undefined;
}

export interface Ending {
  /** Null if a signal ended the program. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** False once the program has ended. */
  readonly isRunning: () => boolean;
  readonly ending: Promise<Ending>;
}

/** Variables that the machine or the test runner may have set, and that must not influence the program. */
const TAKEN_AWAY = ['NODE_OPTIONS', 'NODE_ENV', 'NO_COLOR', 'FORCE_COLOR', 'BELAUDIT_DEBUG', 'TZ', 'LANG', 'LC_ALL'];

/** Starts the program as a user would. */
export function start(words: readonly string[], launch: Launch = {}): Running {
  if (!existsSync(PROGRAM)) throw new Error('The program is not built: run `npm run build`.');
  const environment: NodeJS.ProcessEnv = { ...process.env };
  for (const name of TAKEN_AWAY) delete environment[name];
  for (const [name, value] of Object.entries(launch.environment ?? {})) {
    if (value === undefined) delete environment[name];
    else environment[name] = value;
  }
  const [command = process.execPath, ...rest] = [...(launch.by ?? []), process.execPath, PROGRAM, ...words];
  const child = spawn(command, rest, {
    cwd: launch.from ?? TOP,
    env: environment,
    detached: launch.inGroup === true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...launch.as,
  });
  let out = '';
  let err = '';
  let running = true;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      running = false;
    });
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { process: child, isRunning: () => running, ending };
}

/** Runs the program to its end. */
export async function belaudit(words: readonly string[], launch: Launch = {}): Promise<Ending> {
  return await start(words, launch).ending;
}

/**
 * Waits for a state of the disk that shows the program's progress.
 * @throws Error if the program ends before it
 */
export async function reached(running: Running, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    if (!running.isRunning()) {
      const { code, err } = await running.ending;
      throw new Error(`The program ended (${code}) before it came to that point: ${err}`);
    }
    await pause(1);
  }
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
