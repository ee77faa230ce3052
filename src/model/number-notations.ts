/**
 * What people and programs write telephone numbers with: one table for all code that finds numbers, to mask or to remove them, in JavaScript and in the
 * database. Explicit lists, so that the result does not depend on an engine's knowledge of scripts.
 */

/** The zero of every script (Unicode 17); its other nine digits follow it. */
const SCRIPT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
  0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
  0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec,
  0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/** Digits of a telephone number: intake reads the full-width ones and rejects others, keeping their text. */
export const WRITTEN_DIGITS: readonly string[] = [
  '0123456789',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '🄋➀➁➂➃➄➅➆➇➈',
  '🄌➊➋➌➍➎➏➐➑➒',
  ...SCRIPT_ZEROS.map((zero) => String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => zero + digit))),
];

/** Letters that look like a dash, a bar, an apostrophe, a dot or nothing. */
const LETTERS = '\u00aa\u00ba\u01c0-\u01c3\u02b0-\u02ff\u0640\u30fc\uff70\u115f\u1160\u3164\ua78f\uffa0';
/** Mathematical signs and arrows. */
const SIGNS =
  '+<=>\\|~\u00ac\u00b1\u00d7\u00f7\u03f6\u0606-\u0608\u2044\u2052\u207a-\u207c\u208a-\u208c\u2118\u2140-\u2144\u214b\u2190-\u21ff\u2200-\u22ff\u2300-\u23ff\u25b7\u25c1\u25f8-\u25ff\u266f\u27c0-\u27ff\u2900-\u2aff\u2b30-\u2b4c\ufb29\ufe62\ufe64-\ufe66\uff0b\uff1c-\uff1e\uff5c\uff5e\uffe2\uffe9-\uffec';

/**
 * Characters that may occur between the digits of a telephone number, as the inside of a regular expression class that JavaScript and the database read alike:
 * blanks, invisible characters, marks on a digit, and every punctuation mark and sign.
 */
export const BETWEEN_DIGITS: string = `\\p{Z}\\p{Cc}\\p{Cf}\\p{Co}\\p{M}\\p{P}\\p{Sc}\\p{Sk}\\p{So}${SIGNS}${LETTERS}`;

/** A character as programs write it in HTML, in an address and in JSON, by its number in both notations. */
function encoded(decimal: string, hexadecimal: string): string {
  return `&#0*${decimal};|&#[xX]0*${hexadecimal};|%${hexadecimal}|\\\\u00${hexadecimal}`;
}

/** How programs write each digit, as regular expressions for JavaScript and the database. */
export const ENCODED_DIGITS: readonly string[] = Array.from({ length: 10 }, (_, digit) =>
  encoded(String(48 + digit), `3${digit}`),
);

/** How programs write a plus. */
export const ENCODED_PLUS: string = `&plus;|${encoded('43', '2[bB]')}`;

/** How programs write blanks and signs that may occur between the digits; any named character of HTML is one. */
export const ENCODED_BETWEEN =
  '&(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});|%(?:2[0-9A-Fa-f]|3[A-Fa-f]|5[Ff])|\\\\u(?:00[2aA][0-9A-Fa-f]|20[0-9A-Fa-f]{2})';
