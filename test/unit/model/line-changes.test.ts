import { describe, expect, it } from 'vitest';
import { compareLines } from '../../../src/model/line-changes.ts';

function told(former: string, later: string): string {
  const marks = { same: ' ', gone: '-', new: '+' } as const;
  return compareLines(former, later)
    .map(({ kind, text }) => `${marks[kind]}${text}`)
    .join('|');
}

describe('two texts, line by line', () => {
  it('show what stands in one of them only, and what they share in order', () => {
    expect(told('a\nb\nc\n', 'a\nx\nc\nd\n')).toBe(' a|-b|+x| c|+d');
    expect(told('a\nb\nc\nd\n', 'b\nd\n')).toBe('-a| b|-c| d');
    expect(told('a\na\nb\n', 'a\nb\na\n')).toBe(' a|-a| b|+a');
  });

  it('share all or nothing, also where one is empty or ends without a line end', () => {
    expect(told('a\nb\n', 'a\nb')).toBe(' a| b');
    expect(told('a\r\nb\r\n', 'a\nb\n')).toBe(' a| b');
    expect(told('', 'a\n')).toBe('+a');
    expect(told('a', '')).toBe('-a');
    expect(told('', '')).toBe('');
  });

  it('number each line as each text has it', () => {
    expect(compareLines('a\nb\n', 'x\na\n')).toEqual([
      { kind: 'new', text: 'x', former: null, later: 1 },
      { kind: 'same', text: 'a', former: 1, later: 2 },
      { kind: 'gone', text: 'b', former: 2, later: null },
    ]);
  });

  it('are the former where what is new is left out, and the later where what is gone is', () => {
    const words = ['a', 'b', 'c'];
    for (let seed = 0; seed < 300; seed += 1) {
      const text = (step: number): string[] =>
        Array.from({ length: (seed * step) % 7 }, (_, place) => words[(seed * step + place * place * step) % 3] ?? '');
      const [one, other] = [text(5), text(11)];
      const lines = compareLines(one.join('\n'), other.join('\n'));
      expect(lines.filter(({ kind }) => kind !== 'new').map((line) => line.text)).toEqual(one);
      expect(lines.filter(({ kind }) => kind !== 'gone').map((line) => line.text)).toEqual(other);
    }
  });
});
