import type { Language, ProblemTally } from '../index.ts';
import { words as english } from './feed-words.en.ts';
import { words as dutch } from './feed-words.nl.ts';

/** Names of feeds and values for people who know files, not the program. Anything unlisted keeps its own name. */
const WORDS = { nl: dutch, en: english };

export function feedName(feed: string, language: Language): string {
  return own(WORDS[language].feeds, feed);
}

export function valueName(value: string, language: Language): string {
  return own(WORDS[language].values, value);
}

export function reasonName(reason: string, language: Language): string {
  return own(WORDS[language].reasons, reason).replaceAll(/(?<=[a-z])-(?=[a-z])/gu, ' ');
}

export function kindName(kind: ProblemTally['kind'], language: Language): string {
  return WORDS[language].kinds[kind];
}

/** Names come from files: only our own are translated. */
function own(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
