import { systemCode, UserError } from '../errors.ts';
import { diskFull, memoryFull } from '../store/store-errors.ts';

/** Translates the operating system's error about a disk into ours. */
export function diskError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  const full = diskFull(error) ?? memoryFull(error);
  if (full !== undefined) return full;
  const code = systemCode(error);
  if (code === 'EBUSY') return inUse(error);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new UserError(
      'WORKSPACE_NOT_WRITABLE',
      'The workspace cannot be written.',
      'Check the rights on the folder, and close files of it that are open elsewhere, such as in Excel; or copy the workspace to a place where you may write.',
      [],
      { cause: error },
    );
  }
  return error;
}

/** On Windows a program such as Excel can lock a file that it has open. */
function inUse(error: unknown): UserError {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  return new UserError(
    'FILE_IN_USE',
    'A file is open in another program, which locks it.',
    'Close it there, for example in Excel, and run the same command again. Earlier results are untouched.',
    path === '' ? [] : [{ file: path, message: 'is in use' }],
    { cause: error },
  );
}
