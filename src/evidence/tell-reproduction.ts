import type { Language } from '../model/configuration.ts';
import type { TextSection } from '../model/explanation.ts';
import type { Reproduction } from './reproduction.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type EvidenceWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, EvidenceWords>> = { nl: dutch, en: english };

/** Describes how reproduced results compare: first what differs in the program, then the first difference. */
export function tellReproduction(reproduction: Reproduction, language: Language): readonly TextSection[] {
  const { reproduction: words, headings } = WORDS[language];
  const { madeWith, missing, same, differences, notCompared } = reproduction;
  const [first, ...rest] = differences;
  return [
    {
      heading: headings.madeWith,
      lines: [
        ...(madeWith.length === 0 ? [words.madeWithSame] : madeWith.map(words.madeWith)),
        ...missing.map((piece) => words.missing[piece]),
      ],
    },
    {
      heading: headings.result,
      lines: [
        ...(first === undefined ? [words.same(same.length)] : [words.first(first), ...rest.map(words.further)]),
        ...(first === undefined ? [] : [words.sameBeside(same.length)]),
        ...(notCompared.length === 0 ? [] : [words.notCompared(notCompared)]),
      ],
    },
  ];
}
