import type { Language } from '../index.ts';
import { columnName } from './feed-names.ts';
import { PATTERNS, SENTENCES } from './library-words.nl.ts';

/** A text of the library, in the language in which it can be shown. */
export interface LibraryText {
  readonly text: string;
  readonly language: Language;
}

/** The placeholder in a pattern. */
const GAP = '{}';

const DUTCH: readonly (readonly [pattern: RegExp, parts: readonly string[]])[] = Object.entries(PATTERNS)
  // If two match, the more specific one.
  .toSorted(([one], [other]) => other.length - one.length)
  .map(([english, dutch]) => [
    new RegExp(`^${english.split(GAP).map(escaped).join('(.+?)')}$`, 'su'),
    dutch.split(GAP),
  ]);

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
  for (const [pattern, parts] of DUTCH) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return parts.map((part, place) => (place === 0 ? part : `${named(found[place] ?? '')}${part}`)).join('');
  }
  return undefined;
}

/** The varying part of a pattern can be a known text itself, or a column. */
function named(text: string): string {
  if (Object.hasOwn(SENTENCES, text)) return SENTENCES[text] ?? text;
  return text.includes('_') ? columnName(text, 'nl') : text;
}
