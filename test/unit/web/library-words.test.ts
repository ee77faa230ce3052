import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../../src/inspect/column-profile.ts';
import { columnQuestions } from '../../../src/inspect/column-questions.ts';
import type { FeedGuess } from '../../../src/inspect/guess-columns.ts';
import { PATTERNS, SENTENCES } from '../../../src/language/library-words.nl.ts';
import { inDutch, libraryText } from '../../../src/web/library-words.ts';

const SOURCES = new URL('../../../src/', import.meta.url);

/** Columns that a heading may mean, each in words and by its name: the library puts them together. */
const CHOICES = /, or something else$/u;
const A_COLUMN = / \(\w+(?:, of \w+)?\), /u;

/** All texts of the library, without the code's quotation marks and line ends. */
function libraryCode(): string {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^web|library-words/u.test(name))
    .map((name) => readFileSync(join(SOURCES.pathname, name), 'utf8'))
    .join('\n')
    .replaceAll("\\'", "'");
}

describe('texts of the library in Dutch', () => {
  it('are told of what the library says now', () => {
    const code = libraryCode();
    const parts = Object.keys(PATTERNS).flatMap((pattern) => pattern.split(/\{\}[:,]?|\? /u));
    const whole = Object.keys(SENTENCES).flatMap((text) => (CHOICES.test(text) ? text.split(A_COLUMN) : [text]));
    const texts = [...whole, ...parts.map((part) => part.trim())];
    expect(texts.filter((text) => !code.includes(text))).toEqual([]);
  });

  it('are there for every oddity that a look at a file finds', () => {
    const code = readFileSync(new URL('inspect/oddities.ts', SOURCES), 'utf8');
    const sentences = [...code.matchAll(/^ +(?:[\w'-]+: )?'(?<sentence>[A-Z][^'\n]*\.)',$/gmu)].map(
      ({ groups }) => groups?.['sentence'] ?? '',
    );
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => inDutch(sentence) === undefined)).toEqual([]);
  });

  it('have as many places to fill in as the English ones, or leave the last out', () => {
    const places = (text: string): number => text.split(/\{(?:column)?\}/u).length;
    const fewer = Object.entries(PATTERNS).filter(([english, dutch]) => places(dutch) !== places(english));
    expect(fewer.map(([english, dutch]) => [places(english) - places(dutch), english.slice(0, 20)])).toEqual([
      [1, 'Which column holds {'],
      [1, 'The first line is a '],
    ]);
  });

  it('name columns by their names, and choices between notations in Dutch', () => {
    expect(inDutch('Which column holds kind, or can it be added?')).toBe(
      'In welke kolom staat ‘soort’, of kan die erbij?',
    );
    expect(
      inDutch(
        'Which column holds kind, or can it be added? If it has one value for all rows, give that under constants: { kind: … }.',
      ),
    ).toBe(
      'In welke kolom staat ‘soort’, of kan die erbij? Is het in alle rijen gelijk, kies het dan bij dat soort gegevens.',
    );
    expect(inDutch('How are the days in "Datum" written: d-M-yyyy or M-d-yyyy?')).toBe(
      'Hoe zijn de dagen in "Datum" geschreven: d-M-yyyy of M-d-yyyy?',
    );
  });

  it('ask in Dutch what a column of kinds says, whatever kind of file it is in', () => {
    const soort = { heading: 'Soort', place: 0, filled: 1 } as ColumnProfile;
    const questions = (['calls', 'relations', 'consents'] as const).flatMap((feed) =>
      columnQuestions({ feed, columns: [], asked: [] } as unknown as FeedGuess, [soort]),
    );
    expect(questions.map((question) => inDutch(question))).toEqual([
      'Wat zegt "Soort": wie wie belde (richting), waarvoor er is gebeld (doel), hoe er is gebeld (manier van bellen), of iets anders?',
      'Wat zegt "Soort": wat iemand kocht of waarvan iemand lid werd (soort), of de klant een consument of een bedrijf is (rechtsvorm, bij personen), of iets anders?',
      'Wat zegt "Soort": of het een toestemming is of een verzoek om gebeld te worden (soort), hoe die is gegeven (manier van toestemmen), of iets anders?',
    ]);
  });

  it('ask in Dutch what an ambiguous heading says', () => {
    const profile = { heading: 'Opt-out', place: 0, filled: 1 } as ColumnProfile;
    const asked = [{ place: 0, columns: ['optout_offered', 'optout_requested'] }];
    const questions = columnQuestions({ feed: 'calls', columns: [], asked } as unknown as FeedGuess, [profile]);
    expect(questions.map((question) => inDutch(question))).toEqual([
      'Wat zegt "Opt-out": dat afmelden is aangeboden, dat de consument niet meer gebeld wil worden, of iets anders?',
    ]);
  });

  it('keep what differs, and are told in parts', () => {
    expect(inDutch('the heading is a word for it; 97% of the values are days')).toBe(
      'de kop is er een woord voor; 97% van de waarden zijn dagen',
    );
  });

  it('are English, and say so, where they are not known, and on the English page', () => {
    expect(libraryText('Something else.', 'nl')).toEqual({ text: 'Something else.', language: 'en' });
    expect(libraryText('Emergency numbers.', 'en')).toEqual({ text: 'Emergency numbers.', language: 'en' });
    expect(libraryText('Emergency numbers.', 'nl')).toEqual({ text: 'Alarmnummers.', language: 'nl' });
  });
});
