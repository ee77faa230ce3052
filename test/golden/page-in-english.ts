import { expect } from 'vitest';

const DRAWING = /<svg.*?<\/svg>/gsu;

/**
 * Demands that the English page of some data has the blocks and figures of the Dutch one, and none of its sentences. Only the Dutch page is stored, to be read
 * when it changes.
 * @param quoted sentences of the data itself, which no page translates
 */
export function expectInEnglish(english: string, dutch: string, quoted: readonly string[] = []): void {
  expect(english).not.toBe('');
  expect(english.replace(DRAWING, '').match(/<[a-z]+\d?/gu)).toEqual(dutch.replace(DRAWING, '').match(/<[a-z]+\d?/gu));
  expect(figuresOf(english)).toEqual(figuresOf(dutch));
  const inDutch = new Set(textsOf(dutch));
  const isSentence = (text: string): boolean => /[a-z]{2,} [a-z]{2,} /u.test(text);
  expect(textsOf(english).filter((text) => isSentence(text) && inDutch.has(text) && !quoted.includes(text))).toEqual(
    [],
  );
}

function textsOf(html: string): readonly string[] {
  return html
    .replace(DRAWING, '')
    .split(/<[^>]+>/u)
    .map((text) => text.trim());
}

/** Numbers, times and days, without what differs between languages: their marks, and their order in a sentence. */
function figuresOf(html: string): readonly string[] {
  const figures =
    textsOf(html)
      .join('\n')
      .match(/\d[\d.,:]*/gu) ?? [];
  return figures.map((figure) => figure.replaceAll(/[.,:]/gu, '')).sort();
}
