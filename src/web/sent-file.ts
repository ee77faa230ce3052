/** The name that came with a file: names stand in no address, and headers hold no more than plain letters. */
export function sentName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}

/** Whether whoever sent it has gone, and hears no answer. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET'));
}
