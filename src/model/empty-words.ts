/** Words that databases write for an empty cell, in lower case: exports of MySQL and PostgreSQL, and of the tools around them. */
const EMPTY_WORDS: readonly string[] = ['null', '\\n', '(null)'];

/** Whether a cell says that it is empty, in any case and with surrounding white space. */
export function isEmptyWord(cell: string): boolean {
  return EMPTY_WORDS.includes(cell.trim().toLowerCase());
}
