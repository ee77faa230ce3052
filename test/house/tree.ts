import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root, with a slash at its end. */
export const TOP: string = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Files of the project as in a clone, and new ones that git does not ignore; paths from the top, with forward slashes, sorted.
 * @param pathspecs git's patterns, such as `src/*.sql`; none: all files
 */
export function projectFiles(...pathspecs: readonly string[]): readonly string[] {
  // The checkout may belong to a user other than the tester, as in many build services.
  const trust = ['-c', 'safe.directory=*'];
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
  const listed = execFileSync('git', [...trust, ...list], { cwd: TOP, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(TOP + path)).sort();
}
