import { UserError } from '../errors.ts';
import { diskFull, memoryFull } from '../store/store.ts';

/** What the operating system says of a disk, in our words. */
export function diskError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  const full = diskFull(error) ?? memoryFull(error);
  if (full !== undefined) return full;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new UserError(
      'WORKSPACE_NOT_WRITABLE',
      'The workspace cannot be written.',
      'Check the rights on the folder, or copy the workspace to a place where you may write.',
      [],
      { cause: error },
    );
  }
  return error;
}
