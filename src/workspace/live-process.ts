import { readFileSync } from 'node:fs';
import { systemCode } from '../errors.ts';

/** Position of the start time among the values after the name in `/proc/<pid>/stat`. */
const START = 19;

/**
 * When a process started, as Linux counts it. This distinguishes processes that had the same number. Empty if the system does not say; `ended` for a process
 * that has ended but still has its number.
 */
export function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, can contain anything; the state follows it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[START] ?? '');
  } catch {
    return '';
  }
}

/** Whether a process of this machine is running. @param began what `processStart` returned when it was recorded; empty if unknown, so that the number alone decides */
export function isProcessRunning(pid: number, began = ''): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // No permission to ask about another user's process: it is running.
    if (systemCode(error) !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return now === '' || began === '' || now === began;
}
