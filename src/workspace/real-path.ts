import { realpath } from 'node:fs';
import { promisify } from 'node:util';

/**
 * The path of a file or folder with its links resolved by `realpathSync`, as for the workspace. `realpath` of `node:fs/promises` asks the system instead. If a
 * drive letter stands for another folder or a server, Windows answers with that place, and every file would seem to lie outside the workspace; for a path of
 * more than 260 characters, Wine answers with an error.
 * @throws the file system's error if nothing exists there
 */
export const realPath: (path: string) => Promise<string> = promisify(realpath);
