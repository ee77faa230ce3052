/**
 * How writers of cells convert texts: one table for the program and the database. `test/unit/results/spreadsheet-safe.test.ts` tests both writers
 * with it.
 */
export const SPREADSHEET_CASES: readonly (readonly [cell: string, safe: string])[] = [
  ['plain', 'plain'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['=cmd|calc', "'=cmd|calc"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['+1+1', "'+1+1"],
  ['A-1', 'A-1'],
  // Plain numbers.
  ['+31612345678', '+31612345678'],
  ['-5', '-5'],
  ['-5,25', '-5,25'],
  ['-5.25', '-5.25'],
  // Other forms of the same marks.
  ['\uFF1D1', "'\uFF1D1"],
  ['\uFF20SUM(A1)', "'\uFF20SUM(A1)"],
  ['\uFF0B1', "'\uFF0B1"],
  ['\uFF0D1', "'\uFF0D1"],
  ['\uFE661', "'\uFE661"],
  ['\uFE6BA1', "'\uFE6BA1"],
  ['\u22121', "'\u22121"],
  // Characters before the mark.
  [' =1', "' =1"],
  ['\u00A0=1', "'\u00A0=1"],
  ['\u3000\uFF1D1', "'\u3000\uFF1D1"],
  ['\uFEFF=1', "'\uFEFF=1"],
  ['\u200B@A1', "'\u200B@A1"],
  ['\u0007=1', "'\u0007=1"],
  ['\u0000=1', "'\u0000=1"],
  ['"=1', `'"=1`],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['\t=1', "'\t'=1"],
  // A spreadsheet that splits at semicolons ignores our quotes.
  ['a;b', 'a;b'],
  ['a;b;=1', "a;b;'=1"],
  ['x|=1+1', "x|'=1+1"],
  ['x; =cmd', "x; '=cmd"],
  ['x;"=cmd', `x;"'=cmd`],
  ['x;""=cmd', `x;""'=cmd`],
  ['x;\u00A0=1', "x;\u00A0'=1"],
  ['x;\uFF1D1', "x;'\uFF1D1"],
  ['x\t+1+1', "x\t'+1+1"],
  ['a\n@b', "a\n'@b"],
  ['a\r\n-1', "a\r\n'-1"],
  ['=1;=2;=3', "'=1;'=2;'=3"],
  ['0612;-5', "0612;'-5"],
  // Safe texts do not change.
  ["'=1+1", "'=1+1"],
  ["a;'=1", "a;'=1"],
  ['a,=1', 'a,=1'],
  ['a=1', 'a=1'],
  ['Jansen & Zn; 12', 'Jansen & Zn; 12'],
];

/** Characters that matter to both, for random texts. */
export const SPREADSHEET_CHARACTERS: readonly string[] = [
  ...['=', '+', '-', '@', ';', '\t', '\r', '\n', '"', "'", ',', '.', '|', '#', ' ', 'a', '1', '5'],
  ...['\uFF1D', '\uFF20', '\uFF0B', '\uFF0D', '\u2212', '\uFE62', '\uFE63', '\uFE66', '\uFE6B'],
  ...['\u00A0', '\u00AD', '\u061C', '\u1680', '\u180E', '\u2000', '\u200B', '\u200F', '\u2028', '\u202E', '\u205F'],
  ...['\u2060', '\u206F', '\u3000', '\uFEFF', '\u0000', '\u0001', '\u001F', '\u007F', '\u0085', '😀', 'é'],
];
