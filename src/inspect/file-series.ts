/** Names of months, full and abbreviated, Dutch and English. */
export const MONTHS =
  'januari|january|jan|februari|february|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
/** The parts of a name that change from one file of a series to the next: days, months, years, numbers, with the characters between them. */
const CHANGING = new RegExp(`(?:\\d+|(?<![\\p{L}])(?:${MONTHS}|q[1-4]|week|wk)(?![\\p{L}]))`, 'giu');
const SIGNS_BETWEEN = /\*(?:[\s._+-]*\*)+/gu;

/**
 * A pattern for a file and its successors in later months: `calls_2026-06.csv` becomes `calls_*.csv`, `juni.csv` `*.csv`, and a name in which nothing
 * changes `name*.csv`. Patterns ignore case, so `CALLS_2026-07.CSV` belongs to the series too.
 */
export function seriesPattern(name: string): string {
  const dot = name.search(/(?:\.[\p{L}]{1,8}[0-9]{0,2})(?:\.gz)?$/iu);
  const stem = dot <= 0 ? name : name.slice(0, dot);
  const ending = dot <= 0 ? '' : name.slice(dot).toLowerCase();
  const changed = stem.replaceAll(CHANGING, '*').replaceAll(SIGNS_BETWEEN, '*');
  const pattern = changed === stem ? `${stem}*` : changed;
  // A hidden name, or a single character, does not change.
  return /^[.~]/u.test(name) ? name : `${pattern}${ending}`;
}

const PERIOD_FOLDER = new RegExp(
  `^(?:\\d{4}(?:[-_. ]?(?:\\d{1,2}|q[1-4]))?(?:[-_. ]?\\d{1,2})?|(?:${MONTHS})(?:[-_. ]?\\d{2,4})?)$`,
  'iu',
);

/** The pattern of a path: a folder named after a period, such as `2026-06`, becomes any folder. */
export function seriesPath(path: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return [...folders.map((folder) => (PERIOD_FOLDER.test(folder) ? '*' : folder)), seriesPattern(name)].join('/');
}
