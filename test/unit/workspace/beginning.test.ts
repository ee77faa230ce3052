import { describe, expect, it } from 'vitest';
import { endOfLines } from '../../../src/jobs/beginning.ts';

function cut(text: string, most: number): string | null {
  const bytes = Buffer.from(text, 'latin1');
  const end = endOfLines(bytes, most);
  return end === null ? null : bytes.subarray(0, end).toString('latin1');
}

describe('the beginning of a text', () => {
  it('ends with a line, and never within a quoted cell', () => {
    expect(cut('a;b\n1;2\n3;4\n', 2)).toBe('a;b\n1;2\n');
    expect(cut('a;b\n1;"2\n3"\n4;5\n', 2)).toBe('a;b\n1;"2\n3"\n');
    expect(cut('a;b\n1;"say ""so"""\n3;4\n', 2)).toBe('a;b\n1;"say ""so"""\n');
  });

  it('is all of it where it has no more lines, or a quote is never closed', () => {
    expect(cut('a;b\n1;2\n', 2)).toBeNull();
    expect(cut('a;b\n1;"2\n3;4\n', 2)).toBeNull();
    expect(cut('', 2)).toBeNull();
  });

  it('is all of it where it is not text with rows', () => {
    for (const sign of ['PK\u0003\u0004', 'PAR1', '\u001f\u008b', '\u00ff\u00fe', ' {"a":', '[{'])
      expect(cut(`${sign}\n\n\n\n`, 2)).toBeNull();
  });
});
