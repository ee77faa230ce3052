import { describe, expect, it } from 'vitest';
import { asIs } from '../../../src/model/text.ts';
import { errorDetails, keyText, messageText } from '../../../src/workspace/mistake.ts';

describe('the path of a key', () => {
  it.each([
    [[], ''],
    [['vendors', 0, 'contracts', 1, 'from'], 'vendors[0].contracts[1].from'],
    [['sources', 2, 'values', 'result', 'NIET THUIS'], 'sources[2].values.result["NIET THUIS"]'],
    [['formats', '12'], 'formats["12"]'],
    [['a"b'], '["a\\"b"]'],
  ])('%j is %s', (path, text) => {
    expect(keyText(path)).toBe(text);
  });
});

describe('text from the file', () => {
  it.each([
    ['0612345678', '•••678'],
    ['+31 6 1234 5678', '•••678'],
    ['06-12345678 of 06-87654321', '•••678 of •••321'],
    ['(020) 123 45 67', '(•••567'],
    ['2026-13-45', '2026-13-45'],
    ['30-06-2026', '30-06-2026'],
    ['123456', '123456'],
    ['a\u0000\u202Eb\nc', 'a[U+0000][U+202E]b c'],
    ['x'.repeat(100), `${'x'.repeat(80)}…`],
  ])('%j is shown as %s', (text, expected) => {
    expect(messageText(text)).toBe(expected);
  });
});

describe('details of an error', () => {
  it('are sorted by line and key, each once', () => {
    const mistakes = [
      { path: ['b'], message: asIs('second') },
      { path: ['a'], message: asIs('first') },
      { path: ['a'], message: asIs('first') },
      { path: ['z'], line: 1, message: asIs('top') },
    ];
    expect(
      errorDetails(mistakes, 'belaudit.yaml', () => 7).map(({ line, key, message }) => [line, key, message.en]),
    ).toEqual([
      [1, 'z', 'top'],
      [7, 'a', 'first'],
      [7, 'b', 'second'],
    ]);
  });
});
