import { type ErrorDetail, systemCode, UserError } from '../errors.ts';
import { shownPaths } from '../model/masked-numbers.ts';
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
      detailsOf(error, 'may not be read, written or deleted'),
      { cause: error },
    );
  }
  return error;
}

/** On Windows a program such as Excel can lock a file that it has open. */
function inUse(error: unknown): UserError {
  return new UserError(
    'FILE_IN_USE',
    'A file is open in another program, which locks it.',
    'Close it there, for example in Excel, and run the same command again. Earlier results are untouched.',
    detailsOf(error, 'is in use'),
    { cause: error },
  );
}

/** Which file it is about, if the system says so. */
function detailsOf(error: unknown, message: string): readonly ErrorDetail[] {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  return path === '' ? [] : [{ file: shownPaths([path])(path), message }];
}
