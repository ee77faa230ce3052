import { UserError } from '../errors.ts';
import { MESSAGES } from './messages.ts';

/** A log unpacks to some thirty times its size at most; a file made to fill disks, to a thousand times. */
const UNPACKED_RATIO = 250;
/** Even the smallest file may unpack to this size. */
const UNPACKED_ALWAYS_ALLOWED = 1 << 28;

/** Whether packed bytes may become this many; a file that unpacks to more was made to fill a disk. */
export function mayUnpackTo(unpacked: number, packed: number): boolean {
  return unpacked <= UNPACKED_ALWAYS_ALLOWED || unpacked <= packed * UNPACKED_RATIO;
}

export function unpacksTooFar(file: string): UserError {
  return new UserError('FILE_NOT_UNDERSTOOD', MESSAGES.fileUnpacksTooLarge, MESSAGES.unpackItYourself, [
    { file, message: MESSAGES.unpacksTooLarge(UNPACKED_RATIO) },
  ]);
}
