import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { projectFiles, TOP } from '../house/tree.ts';

/**
 * The Dutch page of a report is golden. The English one is made from the same parts with other words: it has the same structure and the same figures, no word that only the
 * Dutch word files have, and no text of the word files that reads the same on both pages.
 */
export function expectInEnglish(english: string, dutch: string): void {
  expect(english).not.toBe('');
  expect(structureOf(english)).toEqual(structureOf(dutch));
  const [texts, beside] = [textsOf(english), textsOf(dutch)];
  expect(texts.map(figuresIn)).toEqual(beside.map(figuresIn));
  expect(texts.flatMap(wordsIn).filter((word) => DUTCH.has(word) && !ENGLISH.has(word) && !SHARED.has(word))).toEqual(
    [],
  );
  expect(beside.flatMap(wordsIn).filter((word) => ENGLISH.has(word) && !DUTCH.has(word))).toEqual([]);
  const same = texts.filter((text, place) => text === beside[place]).map(wordsIn);
  expect(
    same.filter((words) => words.every((word) => DUTCH.has(word)) && !words.every((word) => SHARED.has(word))),
  ).toEqual([]);
}

/** What the samples themselves say: names of files and columns, of companies, campaigns and products, an article of a contract, statements of the client. */
const IN_DATA =
  /\S+\.(?:csv|nl|pdf)|beta belt|voorbeeld(?: energie)?|\b(?:zon|solar|energy)\b|verzet aangeboden|een proef|artikel 8\.2 van de overeenkomst|bel\s+alleen\s+de lijst|vragen\? schrijf naar/gu;

/** Words of both languages, and names in data that are also words. */
const SHARED: ReadonlySet<string> = new Set([
  ...[
    'alfa',
    'avg',
    'belaudit',
    'contact',
    'contract',
    'direct',
    'moment',
    'result',
    'rule',
    'seconds',
    'status',
    'talk',
    'unused',
  ],
]);

const DUTCH = wordsOf('reports/*nl.ts', 'src/*nl.ts');
const ENGLISH = wordsOf('reports/*en.ts', 'src/*en.ts');

function wordsOf(...files: readonly string[]): ReadonlySet<string> {
  const texts = projectFiles(...files).map((path) => readFileSync(TOP + path, 'utf8'));
  return new Set(texts.flatMap((text) => wordsIn(text.replace(/^\s*(?:\/\/|\/?\*).*$/gmu, ''))));
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(IN_DATA, ' ')
      .match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []
  );
}

/** Charts break their lines where the words ask for it. */
function structureOf(page: string): readonly string[] {
  const tags = page.replace(/<svg.*?<\/svg>/gsu, '<svg/>').match(/<[^>]+>/gu) ?? [];
  return tags.map((tag) => tag.replace(/ (?:lang|title|alt|aria-label)="[^"]*"/gu, ''));
}

function textsOf(page: string): readonly string[] {
  const blocks = page.split(
    /<\/?(?:caption|d[dlt]|div|figcaption|h\d|header|li|p|section|svg|t[dhr]|table|ul)\b[^>]*>/u,
  );
  return blocks.map((block) => block.replace(/<[^>]+>/gu, ' ').replace(/&#?\w+;/gu, ' '));
}

/** Every run of digits, in no order: the languages put the parts of a sentence in different places. Whole hours are 9, 9.00 or 9:00. */
function figuresIn(text: string): readonly string[] {
  const plain = text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '').replace(/(?<=\d)[.:]00(?!\d)/gu, '');
  return (plain.match(/\d+/gu) ?? []).sort();
}
