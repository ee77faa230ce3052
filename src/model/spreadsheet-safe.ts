/** The beginnings of a formula for a spreadsheet, in their ordinary, full-width and small forms, including the mathematical minus sign. */
const BEGINNING = '=+\\-@\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20';

/** Characters that may precede it and are dropped or invisible: controls, white space of every kind, marks without width, and a quote. */
const BEFORE =
  '\\u0000-\\u0020"\\u007F-\\u00A0\\u00AD\\u061C\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF';

/** Where a spreadsheet may split a cell in two, regardless of quotes. */
const SPLIT = ';|\\t\\r\\n';

const SUSPECT = new RegExp(`^[${BEFORE}]*[${BEGINNING}]|[${SPLIT}]`, 'u');
const RUNS = new RegExp(`^(?:[${BEFORE}]*[${BEGINNING}]|[\\t\\r\\n])`, 'u');
const PLAIN_NUMBER = /^[+-]?[0-9]+(?:[.,][0-9]+)?$/u;
/** Always matches to the end of the preceding characters, so that a long run of spaces is examined once. */
const AFTER_SPLIT = new RegExp(`([${SPLIT}][${BEFORE}]*)([${BEGINNING}]?)`, 'gu');

/**
 * A text as a cell that no spreadsheet runs as a formula: it gets an apostrophe in front, and after every character at which a spreadsheet may split the cell.
 * Plain numbers stay as they are, including `+31612345678` and `-5`, and so does safe text. `spreadsheet-safe.sql` does the same in the database; one table of cases tests both.
 */
export function spreadsheetSafe(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const front = RUNS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return front.replace(AFTER_SPLIT, (_, before: string, beginning: string) =>
    beginning === '' ? before : `${before}'${beginning}`,
  );
}
