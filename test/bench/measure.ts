import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface Measured {
  readonly seconds: number;
  /** Processor time in seconds, all processors together, to a hundredth; undefined if the system does not report it. */
  readonly processor: number | undefined;
  /** Undefined if the system does not report it. */
  readonly peakBytes: number | undefined;
  /** The most that its children had together, counting shared pages once; undefined if it had none, or the system does not report it. */
  readonly childrenPeakBytes: number | undefined;
  readonly output: string;
}

const POLL_MILLISECONDS = 20;
/** Measuring children costs more. */
const CHILDREN_POLL_MILLISECONDS = 250;
/** The unit in which Linux counts processor time. */
const TICKS_PER_SECOND = 100;
/** Exit codes of success. Drafts count, because generated workspaces lack data that could change their results. */
const DONE: readonly (number | null)[] = [0, 4];

/**
 * Runs a program and measures it from outside: wall time from start to end, processor time (/proc/<pid>/stat) and the highest resident memory of its
 * process, as the kernel records it (`VmHWM` of /proc/<pid>/status), read every 20 milliseconds. The use in the last 20 milliseconds can be missed.
 * @throws Error with the program's output if it fails
 */
export async function measure(program: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  let peakBytes: number | undefined;
  let childrenPeakBytes: number | undefined;
  let processor: number | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const timer = setInterval(() => {
    void peakOf(child.pid).then((bytes) => {
      if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
    });
    void processorOf(child.pid).then((used) => {
      if (used !== undefined) processor = Math.max(processor ?? 0, used);
    });
  }, POLL_MILLISECONDS);
  const childrenTimer = setInterval(() => {
    void memoryOfChildren(child.pid).then((bytes) => {
      if (bytes > 0) childrenPeakBytes = Math.max(childrenPeakBytes ?? 0, bytes);
    });
  }, CHILDREN_POLL_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
    clearInterval(childrenTimer);
  });
  const seconds = (performance.now() - started) / 1000;
  if (!DONE.includes(code))
    throw new Error(`${[program, ...args].join(' ')} ended with ${code}\n${complaint}${output}`);
  return { seconds, processor, peakBytes, childrenPeakBytes, output };
}

async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

async function processorOf(pid: number | undefined): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may contain anything; of the fields after it, the first is the state, and the twelfth and thirteenth are
  // user and system time.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return user === undefined || system === undefined ? undefined : (user + system) / TICKS_PER_SECOND;
}

/** Memory of all processes that a process started, directly or indirectly. */
export async function memoryOfChildren(pid: number | undefined): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const each = children.trim() === '' ? [] : children.trim().split(' ').map(Number);
  const bytes = await Promise.all(
    each.map(async (child) => (await sharedMemoryOf(child)) + (await memoryOfChildren(child))),
  );
  return bytes.reduce((total, one) => total + one, 0);
}

/** Its own memory, and its share of shared memory. */
async function sharedMemoryOf(pid: number): Promise<number> {
  const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(memory)?.[1] ?? 0) * 1024;
}
