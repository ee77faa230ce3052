import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode, UserError } from '../errors.ts';
import { isProcessRunning, processStart } from '../workspace/live-process.ts';
import { MESSAGES } from './messages.ts';

const NAME = /^register\.lock-(?<turn>[1-9]\d{0,14})$/u;
const DRAFT = /^register\.lock-draft-/u;
const FREE = 'free\n';
const PATIENCE = 30_000;
const FIRST_WAIT = 3;
/** Short compared with a write, so that a waiting process gets its turn between two lines of a busy writer. */
const LONGEST_WAIT = 15;

/** The lock's holder: a process, identified by number and start time, because numbers are reused. */
interface Holder {
  readonly pid: number;
  readonly began: string;
  readonly host: string;
}

/**
 * Runs work on a register while no other process writes to it. Whoever wants the lock takes the next turn: a file that only one process can create. A
 * turn's file is deleted only after a later one exists, so that no two processes can both take over the lock of a killed one.
 * @param folder `.belaudit` of the workspace
 * @param work must not wait for anything
 * @throws UserError REGISTER_BUSY after half a minute
 */
export async function withRegisterLock<Result>(folder: string, work: () => Result): Promise<Result> {
  const until = Date.now() + PATIENCE;
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    const turn = takeTurn(folder);
    if (turn !== null) {
      try {
        return work();
      } finally {
        passOn(folder, turn);
      }
    }
    if (Date.now() > until) throw busy(folder);
    await sleep(wait + Math.random() * wait);
  }
}

/** @returns the turn that is ours now; null if another process has it */
function takeTurn(folder: string): number | null {
  const last = lastTurn(folder);
  if (last > 0 && !isFree(folder, last)) return null;
  const turn = last + 1;
  if (!make(folder, turn)) return null;
  // A faster process may have finished this turn and gone on to the next.
  if (lastTurn(folder) > turn) {
    rmSync(fileOf(folder, turn), { force: true });
    return null;
  }
  for (const name of readdirSync(folder)) {
    const former = Number(NAME.exec(name)?.groups?.['turn'] ?? turn);
    if (former < turn || DRAFT.test(name)) rmSync(join(folder, name), { force: true });
  }
  return turn;
}

function passOn(folder: string, turn: number): void {
  const draft = draftOf(folder);
  writeFileSync(draft, FREE, { mode: 0o600 });
  renameSync(draft, fileOf(folder, turn));
}

/** Creates the file of a turn and its contents in one step. @returns false if another process created it */
function make(folder: string, turn: number): boolean {
  const holder: Holder = { pid: process.pid, began: processStart(process.pid), host: hostname() };
  const draft = draftOf(folder);
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, fileOf(folder, turn));
    return true;
  } catch (error) {
    // The lock's holder clears away drafts: then this is tried again.
    if (['EEXIST', 'ENOENT'].includes(systemCode(error))) return false;
    // A disk without hard links: the file is created first and names its creator a moment later.
    return makeSlowly(fileOf(folder, turn), holder);
  } finally {
    rmSync(draft, { force: true });
  }
}

function makeSlowly(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function isFree(folder: string, turn: number): boolean {
  const holder = holderOf(folder, turn);
  if (holder === 'free') return true;
  // Processes of another machine cannot be seen from here. A file without contents is just being created.
  if (holder === 'unknown' || holder.host !== hostname()) return false;
  return !isProcessRunning(holder.pid, holder.began);
}

function holderOf(folder: string, turn: number): Holder | 'free' | 'unknown' {
  try {
    const text = readFileSync(fileOf(folder, turn), 'utf8');
    if (text === FREE) return 'free';
    const { pid, began, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof began === 'string' && typeof host === 'string'
      ? { pid, began, host }
      : 'unknown';
  } catch {
    return 'unknown';
  }
}

function lastTurn(folder: string): number {
  return Math.max(0, ...turnsIn(folder));
}

function turnsIn(folder: string): readonly number[] {
  return readdirSync(folder).flatMap((name) => {
    const turn = NAME.exec(name)?.groups?.['turn'];
    return turn === undefined ? [] : [Number(turn)];
  });
}

function fileOf(folder: string, turn: number): string {
  return join(folder, `register.lock-${turn}`);
}

function draftOf(folder: string): string {
  return join(folder, `register.lock-draft-${process.pid}-${randomBytes(4).toString('hex')}`);
}

function busy(folder: string): UserError {
  const turn = lastTurn(folder);
  const holder = holderOf(folder, turn);
  const who = typeof holder === 'string' ? MESSAGES.anotherProcess : MESSAGES.processOnMachine(holder.pid, holder.host);
  return new UserError('REGISTER_BUSY', MESSAGES.somebodyElseIsWritingToRegister, MESSAGES.deleteRegisterLock(turn), [
    { file: `.belaudit/register.lock-${turn}`, message: MESSAGES.hasIt(who) },
  ]);
}
