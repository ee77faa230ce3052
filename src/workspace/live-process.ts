import { readFileSync } from 'node:fs';

/** Where the start of a process stands among what follows its name in `/proc/<pid>/stat`. */
const START = 19;

/**
 * When a process began, as Linux counts it: numbers of processes are used again, and this tells one from the next.
 * Empty where the system does not say; `ended` for one that has ended and was not collected yet.
 */
export function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, can hold anything; the state stands behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[START] ?? '');
  } catch {
    return '';
  }
}

/** Whether a process of this machine runs. @param began what `processStart` said when it was noted; empty: not known, so that its number alone tells */
export function isProcessRunning(pid: number, began = ''): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked: it runs.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = processStart(pid);
  return now === '' || began === '' || now === began;
}
