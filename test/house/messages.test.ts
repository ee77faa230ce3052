import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/model/text.ts';
import { englishIn } from './english.ts';
import { projectFiles, TOP } from './tree.ts';

/** Names, words of a notation and codes, which are the same in both languages. */
const SAME: readonly string[] = ['UTC', 'minutes'];

type Message = Text | ((...values: readonly never[]) => Text);

const TABLES = projectFiles('src/*/messages.ts', 'src/**/messages.ts');

/** A value for any parameter: it reads as a text and as a list of one, and is a text in both languages. */
const VALUE = Object.assign(['‹›'], { en: '‹›', nl: '‹›' }) as never;

async function textsOf(table: string): Promise<readonly (readonly [name: string, text: Text])[]> {
  const { MESSAGES } = (await import(TOP + table)) as { readonly MESSAGES: Readonly<Record<string, Message>> };
  return Object.entries(MESSAGES).map(([name, message]) => [
    name,
    typeof message === 'function' ? message(...Array.from({ length: message.length }, () => VALUE)) : message,
  ]);
}

const words = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');

describe('messages', () => {
  it('are found', () => {
    expect(TABLES.length).toBeGreaterThan(15);
  });

  it.each(TABLES)('of %s are in both languages, each in its own words, with nothing left to fill in', async (table) => {
    for (const [name, { en, nl }] of await textsOf(table)) {
      for (const text of [en, nl]) {
        expect(text.trim(), name).toBe(text);
        expect(words(text.replaceAll('‹›', 'value')), name).not.toBe('');
        expect(text, name).not.toMatch(/undefined|\[object|\{\}|\{\d|NaN/u);
      }
      // Notations, of days or of settings, are not translated.
      const isNotation = words(en) === '' || SAME.includes(en) || /^[\p{Lu}\d(]|[:{]/u.test(en);
      if (en === nl) expect(isNotation, `${name}: ${en}`).toBe(true);
      expect(englishIn(nl), name).toEqual([]);
    }
  });

  it('are what every error says: none has a sentence of its own', () => {
    const bare = projectFiles('src/*.ts', 'cli/*.ts').filter((file) =>
      /new UserError\(\s*[^,()]+,\s*(?:['"`]|[^;]{0,200}?message: ['"`])/u.test(readFileSync(TOP + file, 'utf8')),
    );
    expect(bare).toEqual([]);
  });
});
