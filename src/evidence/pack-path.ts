import { isInsidePath } from '../model/inside-path.ts';

/** Names that mean a device on Windows, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/iu;

/**
 * Whether a file of a pack may have this path: inside the folder, and made of names that are the same on every system and are displayed as they are:
 * no control characters or marks that change the writing direction, no device names, no dot or space at the end.
 */
export function isPackPath(path: string): boolean {
  return (
    isInsidePath(path) &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\:*?"<>|]/u.test(path) &&
    path.split('/').every((part) => !DEVICE.test(part) && !/[. ]$/u.test(part))
  );
}
