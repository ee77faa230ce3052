/** The name of an uploaded file, encoded: names are kept out of addresses, and headers hold plain letters only. */
export function sentName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}

/** Whether the sender is gone, and gets no response. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET'));
}
