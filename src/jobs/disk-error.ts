import { type DetailText, systemCode, UserError } from '../errors.ts';
import { shownPaths } from '../model/masked-numbers.ts';
import type { Text } from '../model/text.ts';
import { diskFull, memoryFull } from '../store/store-errors.ts';
import { MESSAGES } from './messages.ts';

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
      MESSAGES.workspaceCannotBeWritten,
      MESSAGES.checkRightsOnFolderAndClose,
      detailsOf(error, MESSAGES.mayNotBeUsed),
      { cause: error },
    );
  }
  return error;
}

/** On Windows a program such as Excel can lock a file that it has open. */
function inUse(error: unknown): UserError {
  return new UserError(
    'FILE_IN_USE',
    MESSAGES.fileIsOpenInAnotherProgram,
    MESSAGES.closeOtherProgram,
    detailsOf(error, MESSAGES.isInUse),
    { cause: error },
  );
}

/** Which file it is about, if the system says so. */
function detailsOf(error: unknown, message: Text): readonly DetailText[] {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  return path === '' ? [] : [{ file: shownPaths([path])(path), message }];
}
