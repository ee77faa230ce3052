/** No list has a page beyond it, and a database has no number for such a row. */
const LAST = 1_000_000;

/** The page of a list that an address asks for, from 1; the first one if the address names none. */
export function pageNumberIn(query: URLSearchParams): number {
  const asked = Math.trunc(Number(query.get('page') ?? 1));
  return Math.min(LAST, Math.max(1, asked || 1));
}
