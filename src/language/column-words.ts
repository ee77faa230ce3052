import type { Language } from '../model/configuration.ts';
import { words as english } from './column-words.en.ts';
import { words as dutch } from './column-words.nl.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl: dutch, en: english };

/** The name of a column of a feed in words, such as `talk time` for `talk_seconds`; any other text stays as it is. */
export function columnName(column: string, language: Language): string {
  return Object.hasOwn(WORDS[language], column) ? (WORDS[language][column] ?? column) : column;
}

/** The name of a column between quotation marks, for a sentence. */
export function quotedColumn(column: string, language: Language): string {
  const name = columnName(column, language);
  return language === 'nl' ? `‘${name}’` : `“${name}”`;
}
