import { messageOf, UserError } from '../errors.ts';

/** The error of every statement after a stop. */
export function stoppedError(cause?: unknown): UserError {
  return new UserError(
    'INTERRUPTED',
    'Stopped on request.',
    'Run the same command again: earlier data is untouched.',
    [],
    { cause },
  );
}

const NO_ROOM: readonly (readonly [words: RegExp, reason: string])[] = [
  [/No space left on device|disk is full|ENOSPC/iu, 'no space is left'],
  [/Disk quota exceeded|EDQUOT/iu, 'your share of the disk is used up'],
  [/File too large|EFBIG/iu, 'a file may not become this large here'],
];

/** Translates the operating system's error for a full disk; undefined for any other error. */
export function diskFull(cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  const reason = NO_ROOM.find(([words]) => words.test(message))?.[1];
  if (reason === undefined) return undefined;
  return new UserError(
    'DISK_FULL',
    'The disk is full.',
    'Make room and run the same command again: earlier data is untouched.',
    [{ message: reason }],
    { cause },
  );
}

/** Translates the database's error for too little memory; undefined for any other error. */
export function memoryFull(cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  if (!/Out of Memory Error/u.test(message)) return undefined;
  return new UserError(
    'MEMORY_FULL',
    'The database may not use enough memory for so much data.',
    'Give it more, such as `--memory 8GB`, or audit a shorter period: earlier data is untouched.',
    [],
    { cause },
  );
}

/** Whether another process holds the database. */
export function isLocked(cause: unknown): boolean {
  const message = messageOf(cause);
  // Windows refuses to open the file, in a message in its own language; the database adds which process holds it.
  return /Could not set lock|File is already open in|used by another process|door een ander proces/u.test(message);
}

/** Why a store could not be opened, in our words. */
export function openingError(path: string, cause: unknown): Error {
  if (cause instanceof UserError) return cause;
  const message = messageOf(cause);
  if (isLocked(cause)) return lockedBy(path, message, cause);
  const full = diskFull(cause);
  if (full !== undefined) return full;
  // Windows says it in its own language, Wine in other words.
  if (
    /Permission denied|Access (?:is )?denied|Toegang geweigerd|Read-only file system|EACCES|EPERM|EROFS/iu.test(message)
  ) {
    return new UserError(
      'WORKSPACE_NOT_WRITABLE',
      'The workspace cannot be written.',
      'Check the rights on the folder, or copy the workspace to a place where you may write.',
      [{ file: path, message: 'cannot be opened for writing' }],
      { cause },
    );
  }
  return (
    damageError(path, cause) ??
    storeDamaged(path, 'The store of this workspace cannot be opened.', message.split('\n')[0] ?? message, cause)
  );
}

/** The database's errors for a file with changed bytes, or for giving up because of them. The database notices a changed byte only when it reads that part. */
const NOT_AS_WRITTEN = /Corrupt database file|stored checksum|database has been invalidated/u;

/** Translates the errors for a damaged file; undefined for any other error, and for a database in memory. */
export function damageError(path: string, cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  if (path === ':memory:' || !NOT_AS_WRITTEN.test(message)) return undefined;
  return storeDamaged(
    path,
    'The store of this workspace is damaged.',
    'was changed: a part of it has another checksum',
    cause,
  );
}

/** The error for a file that is shorter than its headers. */
export function cutStore(path: string, cause: unknown): UserError {
  return new UserError(
    'STORE_DAMAGED',
    'The store of this workspace is damaged.',
    'Run "belaudit load": it makes a new store from your files. Results in reports are untouched.',
    [{ file: path, message: 'is cut off: none of its contents are left' }],
    { cause },
  );
}

function storeDamaged(path: string, what: string, message: string, cause: unknown): UserError {
  return new UserError(
    'STORE_DAMAGED',
    what,
    'Make a new one from your files: delete store.duckdb from the folder .belaudit in the workspace, and nothing else there; then run "belaudit load". Results in reports are untouched.',
    [{ file: path, message }],
    { cause },
  );
}

/** The database names the program that holds its file and, on most systems, its process number. */
function lockedBy(path: string, message: string, cause: unknown): UserError {
  const [, holder] = /held in (.+? \(PID \d+\))/u.exec(message) ?? [];
  return new UserError(
    'STORE_LOCKED',
    'Another Belaudit is working in this workspace.',
    'Wait until it is done, or end it, and run the command again.',
    [{ file: path, message: holder === undefined ? 'held by another process' : `held by ${holder}` }],
    { cause },
  );
}
