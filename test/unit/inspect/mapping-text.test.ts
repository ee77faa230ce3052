import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mappingText } from '../../../src/inspect/mapping-text.ts';
import { isEmptyWord } from '../../../src/model/empty-words.ts';
import { yamlText } from '../../../src/model/yaml-text.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';

const FRAME = `client: { name: V, entities: [{ id: v, name: V }] }
audit: { from: 2026-04-01, to: 2026-04-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa }]
`;

const PLACE = { vendor: 'alfa', vendors: ['alfa'], entities: [], name: 'a*.csv' };

/** How `belaudit.yaml` reads a heading and a word of its results. */
function readBack(heading: string, word: string): readonly [string | undefined, string | undefined] {
  const text = mappingText(
    [
      {
        feed: 'calls',
        turn: 0,
        constants: [],
        isComplete: true,
        columns: [`call_id: ${yamlText(heading)}`],
        unread: [],
        formats: new Map(),
        values: new Map([['result', [{ cell: word, rows: 1, meaning: 'sale' }]]]),
        moreWords: 0,
      },
    ],
    PLACE,
  );
  const [source] = readConfiguration(`${FRAME}${text}`, 'belaudit.yaml', '2026-07-10').sources;
  return [source?.columns['call_id']?.join(' + '), Object.keys(source?.values['result'] ?? {})[0]];
}

it.each([
  'Datum',
  'null',
  'true',
  '~',
  '007',
  '1e5',
  'x: y # z',
  '- a',
  "it's",
  'a"b',
  '\u202Eabc',
  '{a}',
  '[a]',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  'a\\b',
  'é',
  '?',
])('the heading %j is read back as it is', (heading) => {
  // The words of an empty cell can be no key of a map of values.
  const word = isEmptyWord(heading) ? 'x' : heading;
  expect(readBack(heading, word)).toEqual([heading, word]);
});

it('any text is read back as it is', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((given) => given.trim() === given && given !== '' && !/\s\+\s|^\+\s|\s\+$|^\+$/u.test(given));
  // Words that cannot be keys: the configuration says so.
  const key = text.filter((given) => given !== '__proto__' && !isEmptyWord(given));
  fc.assert(
    fc.property(text, key, (heading, word) => {
      expect(readBack(heading, word)).toEqual([heading, word]);
    }),
  );
});

it('is one line per line, whatever stands in it', () => {
  expect(yamlText('a\nb\r\u2028c')).toBe('"a\\nb\\r\\u2028c"');
});

it('where each row names a call centre of the workspace, the source names none', () => {
  const invoices = (...names: readonly string[]): string => {
    const senders = { line: 'vendor: Callcenter', names };
    const columns = [
      '# vendor: Callcenter   # check: where the rows are of several call centres, take the # away, and the vendor above out',
    ];
    const rest = { unread: [], formats: new Map(), values: new Map(), moreWords: 0 };
    const entry = { feed: 'invoices', turn: 0, constants: [], isComplete: true, columns, senders, ...rest } as const;
    return mappingText([entry], { vendors: ['alfa', 'beta'], entities: [], name: 'a*.csv' });
  };
  expect(invoices('alfa', 'beta')).toBe(`sources:
  - feed: invoices
    files: "in/client/a*.csv"   # check: where you put it
    columns:
      vendor: Callcenter
`);
  expect(invoices('alfa', 'Beta BV')).toContain('vendor: which-call-centre');
});
