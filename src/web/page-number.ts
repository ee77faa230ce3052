/** Beyond it no list has a page, and a database has no number for its rows. */
const LAST = 1_000_000;

/** Which page of a list an address asks for, from 1; the first one where it says nothing that can be one. */
export function pageNumberIn(query: URLSearchParams): number {
  const asked = Math.trunc(Number(query.get('page') ?? 1));
  return Math.min(LAST, Math.max(1, asked || 1));
}
