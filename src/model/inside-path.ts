/** Whether a path with forward slashes names something below the folder that it is relative to, on every system. */
export function isInsidePath(path: string): boolean {
  if (path === '' || path.includes('\0') || /^[a-z]:/iu.test(path)) return false;
  return path.split(/[/\\]/u).every((part) => part !== '' && part !== '.' && part !== '..');
}

/** A path as it is compared where capitals, or ways to write an accent, make no difference: two that are the same here cannot stand in one list. */
export function spellingOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
