import type { Language } from '../index.ts';
import { columnName } from './feed-names.ts';
import { PATTERNS, SENTENCES } from './library-words.nl.ts';

/** A text of the library, in the language in which it can be shown. */
export interface LibraryText {
  readonly text: string;
  readonly language: Language;
}

/** The placeholder in a pattern; in one with a name it stands for a column of a feed, by its own name. */
const GAP = /\{(column)?\}/u;

interface Pattern {
  readonly pattern: RegExp;
  /** The Dutch text between the varying parts. */
  readonly texts: readonly string[];
  /** Whether each varying part is the name of a column. */
  readonly areColumns: readonly boolean[];
}

const DUTCH: readonly Pattern[] = Object.entries(PATTERNS)
  // If two match, the more specific one.
  .toSorted(([one], [other]) => other.length - one.length)
  .map(([english, dutch]) => {
    // Texts and names of placeholders in turn.
    const parts = dutch.split(GAP);
    return {
      pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 'su'),
      texts: parts.filter((_, place) => place % 2 === 0),
      areColumns: parts.filter((_, place) => place % 2 === 1).map((name) => name !== undefined),
    };
  });

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

/** A text of the library, in Dutch if that is requested and known. Parts between semicolons are translated separately. */
export function libraryText(text: string, language: Language): LibraryText {
  const dutch = language === 'nl' ? inDutch(text) : undefined;
  return dutch === undefined ? { text, language: 'en' } : { text: dutch, language: 'nl' };
}

/** The Dutch for a text of the library; undefined if unknown. */
export function inDutch(text: string): string | undefined {
  if (text === '') return '';
  const parts = Object.hasOwn(SENTENCES, text) ? [text] : text.split('; ');
  const dutch = parts.map(sentence);
  return dutch.some((part) => part === undefined) ? sentence(text) : dutch.join('; ');
}

function sentence(text: string): string | undefined {
  if (Object.hasOwn(SENTENCES, text)) return SENTENCES[text];
  for (const { pattern, texts, areColumns } of DUTCH) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const varying = (place: number): string => named(found[place] ?? '', areColumns[place - 1] === true);
    return texts.map((part, place) => (place === 0 ? part : `${varying(place)}${part}`)).join('');
  }
  return undefined;
}

/** The varying part of a pattern can be a known text itself, or a column. */
function named(text: string, isColumn: boolean): string {
  if (Object.hasOwn(SENTENCES, text)) return SENTENCES[text] ?? text;
  if (isColumn || text.includes('_')) return columnName(text, 'nl');
  // Notations of days to be chosen from.
  return text.includes('yy') ? text.replaceAll(' or ', ' of ') : text;
}
