/**
 * Text from files in printable form: what the embedded fonts lack, or what would turn or hide text
 * (right-to-left marks, control characters), is spelled out as `[U+202E]`. So no page depends on fonts of the machine.
 */

/** A part of the typeface in a file of its own. */
export type FontSubset = 'latin' | 'latin-ext' | 'greek' | 'cyrillic' | 'vietnamese';

/** Characters that each subset certainly has, as the class of a regular expression. */
const HELD: Readonly<Record<FontSubset, RegExp>> = {
  latin:
    /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2191\u2193\u2212\u2215]/u,
  'latin-ext': /[\u0100-\u0130\u0132-\u0151\u0154-\u0181\u0192\u01cd-\u01dc\u0218-\u021b\u1e9e]/u,
  greek: /[\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]/u,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u2116]/u,
  vietnamese: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u,
};

/** Most cells and sentences, which need no change: characters of the first subset that have no other normal form, with single spaces between them. */
const PLAIN =
  /^(?:[!-~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]+)*)?$/u;

const SUBSETS = Object.keys(HELD) as readonly FontSubset[];

/** The text with every unprintable character spelled out. White space of any kind becomes one space. */
export function printable(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  let result = '';
  for (const character of text.normalize('NFC').replace(/[\s\u00a0]+/gu, ' ')) {
    result += subsetOf(character) === null ? writtenOut(character) : character;
  }
  return result.trim();
}

/** What XML cannot contain, and what turns or hides the text around it. */
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text for a document with fonts of the reader's machine: only what it cannot contain, or what would turn or hide text, is spelled out. White space becomes spaces. */
export function printableInWord(text: string): string {
  return text.replace(/[\t\n\r]/gu, ' ').replace(UNSHOWN, writtenOut);
}

/** Printable, and cut in the middle to at most `length` characters, so that beginning and end can be recognised. */
export function shortenPrintable(text: string, length: number): string {
  // Examines only as much of a hostile cell as can be shown.
  const slice = text.length > 4 * length ? `${text.slice(0, 2 * length)}…${text.slice(-2 * length)}` : text;
  const shown = printable(slice);
  if (shown.length <= length) {
    return shown;
  }
  const characters = [...shown];
  if (characters.length <= length) {
    return shown;
  }
  const tail = Math.floor((length - 1) / 3);
  const head = length - 1 - tail;
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/** Cuts a hostile cell to what could be shown, to limit further work. */
export function bothEnds(text: string): string {
  return text.length > 4000 ? `${text.slice(0, 2000)}…${text.slice(-1900)}` : text;
}

/** Subsets of the typeface that a text needs, in a fixed order; always includes `latin`. */
export function subsetsFor(text: string): readonly FontSubset[] {
  return SUBSETS.filter((subset) => subset === 'latin' || HELD[subset].test(text));
}

function subsetOf(character: string): FontSubset | null {
  return SUBSETS.find((subset) => HELD[subset].test(character)) ?? null;
}

function writtenOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
