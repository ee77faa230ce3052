import { closeSync, fsyncSync, openSync } from 'node:fs';
import { systemCode } from '../errors.ts';

/** Error codes of disks that cannot flush folders. */
const NOT_FLUSHED: readonly string[] = ['EINVAL', 'ENOTSUP'];

/** Flushes the names in a folder to the disk. Windows does not open folders, and some network disks do not flush them: there the system decides. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!NOT_FLUSHED.includes(systemCode(error))) throw error;
  }
}
