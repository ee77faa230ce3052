import { messageOf, UserError } from '../errors.ts';
import { asIs, type Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

/** The error of every statement after a stop. */
export function stoppedError(cause?: unknown): UserError {
  return new UserError('INTERRUPTED', MESSAGES.stoppedOnRequest, MESSAGES.runSameCommandAgainEarlierData, [], {
    cause,
  });
}

const NO_ROOM: readonly (readonly [words: RegExp, reason: Text])[] = [
  [/No space left on device|disk is full|ENOSPC/iu, MESSAGES.noSpaceIsLeft],
  [/Disk quota exceeded|EDQUOT/iu, MESSAGES.yourShareOfDiskIsUsed],
  [/File too large|EFBIG/iu, MESSAGES.fileMayNotBecomeThisLarge],
];

/** Translates the operating system's error for a full disk; undefined for any other error. */
export function diskFull(cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  const reason = NO_ROOM.find(([words]) => words.test(message))?.[1];
  if (reason === undefined) return undefined;
  return new UserError('DISK_FULL', MESSAGES.diskIsFull, MESSAGES.makeRoomAndRunSameCommand, [{ message: reason }], {
    cause,
  });
}

/** Translates the database's error for too little memory; undefined for any other error. */
export function memoryFull(cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  if (!/Out of Memory Error/u.test(message)) return undefined;
  return new UserError('MEMORY_FULL', MESSAGES.databaseMayNotUseEnoughMemory, MESSAGES.giveItMoreSuchAsMemory, [], {
    cause,
  });
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
      MESSAGES.workspaceCannotBeWritten,
      MESSAGES.checkRightsOnFolderOrCopy,
      [{ file: path, message: MESSAGES.cannotBeOpenedForWriting }],
      { cause },
    );
  }
  return (
    damageError(path, cause) ??
    storeDamaged(path, MESSAGES.storeCannotBeOpened, asIs(message.split('\n')[0] ?? message), cause)
  );
}

/** The database's errors for a file with changed bytes, or for giving up because of them. The database notices a changed byte only when it reads that part. */
const NOT_AS_WRITTEN = /Corrupt database file|stored checksum|database has been invalidated/u;

/** Translates the errors for a damaged file; undefined for any other error, and for a database in memory. */
export function damageError(path: string, cause: unknown): UserError | undefined {
  const message = messageOf(cause);
  if (path === ':memory:' || !NOT_AS_WRITTEN.test(message)) return undefined;
  return storeDamaged(path, MESSAGES.storeOfThisWorkspaceIsDamaged, MESSAGES.checksumDiffers, cause);
}

/** The error for a file that is shorter than its headers. */
export function cutStore(path: string, cause: unknown): UserError {
  return new UserError(
    'STORE_DAMAGED',
    MESSAGES.storeOfThisWorkspaceIsDamaged,
    MESSAGES.runBelauditLoadItMakesNew,
    [{ file: path, message: MESSAGES.isCutOff }],
    { cause },
  );
}

function storeDamaged(path: string, what: Text, message: Text, cause: unknown): UserError {
  return new UserError('STORE_DAMAGED', what, MESSAGES.makeNewOneFromYourFiles, [{ file: path, message }], { cause });
}

/** The database names the program that holds its file and, on most systems, its process number. */
function lockedBy(path: string, message: string, cause: unknown): UserError {
  const [, holder] = /held in (.+? \(PID \d+\))/u.exec(message) ?? [];
  return new UserError(
    'STORE_LOCKED',
    MESSAGES.workspaceIsInUse,
    MESSAGES.waitOrEndOther,
    [{ file: path, message: holder === undefined ? MESSAGES.heldByAnotherProcess : MESSAGES.heldBy(holder) }],
    { cause },
  );
}
