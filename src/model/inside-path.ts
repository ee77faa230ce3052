/** Whether a path with forward slashes stays below the folder that it is relative to, on every system. */
export function isInsidePath(path: string): boolean {
  if (path === '' || path.includes('\0') || /^[a-z]:/iu.test(path)) return false;
  return path.split(/[/\\]/u).every((part) => part !== '' && part !== '.' && part !== '..');
}

/** A path for comparing without regard to case or the encoding of accents: a list cannot hold two equal results. */
export function spellingOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
