import { realpath } from 'node:fs';
import { promisify } from 'node:util';

/**
 * The path of a file or folder with its links resolved, as `realpathSync` gives it for the workspace. The one of `node:fs/promises` asks the system instead:
 * for a folder on a drive letter that stands for another folder or a server, Windows answers with that place, so that every file would seem to lie
 * outside the workspace, and for a path of more than 260 characters Wine answers with an error.
 * @throws what the file system says where nothing is there
 */
export const realPath: (path: string) => Promise<string> = promisify(realpath);
