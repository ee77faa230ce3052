import type { Language } from '../index.ts';
import { columnName } from '../language/column-words.ts';
import { inDutch as dutchOf } from '../language/library-words.ts';

/** A text of the library, in the language in which it can be shown. */
export interface LibraryText {
  readonly text: string;
  readonly language: Language;
}

/** A text of the library, in Dutch if requested and known. */
export function libraryText(text: string, language: Language): LibraryText {
  const dutch = language === 'nl' ? inDutch(text) : undefined;
  return dutch === undefined ? { text, language: 'en' } : { text: dutch, language: 'nl' };
}

/** The Dutch for a text of the library, with the pages' own names of columns; undefined if there is none. */
export function inDutch(text: string): string | undefined {
  return dutchOf(text, (column) => columnName(column, 'nl'));
}
