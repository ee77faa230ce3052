import type { Language } from './configuration.ts';

/**
 * The same words in every language. The texts of a room are in the table `MESSAGES` of its `messages.ts`, by name: words side by side, or a function that makes
 * them from values. A test walks all tables.
 */
export type Text = Readonly<Record<Language, string>>;

/** A name, a number or the words of another program: the same in every language. */
export function asIs(text: string): Text {
  return { en: text, nl: text };
}

/** Words of the library in one language; anything else stays as it is. */
export function wordsIn(text: Text | string, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
