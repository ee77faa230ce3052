import { describe, expect, it } from 'vitest';
import { filledPatterns } from '../../../src/findings-page/filled-patterns.ts';
import { type Gap, markOf } from '../../../src/model/shaped-findings.ts';

const GAPS: readonly Gap[] = ['call_id', 'agent'];
const PATTERNS = [
  `<${markOf('row')}>${markOf('call_id')} of ${markOf('agent')} in ${markOf('row')}, é€😀`,
  `${markOf('agent')}${markOf('agent')}`,
];

/** The output for rows that arrive in pieces of this many bytes. */
async function filled(rows: string, bytes: number): Promise<readonly (string | object)[]> {
  const all = Buffer.from(rows, 'utf8');
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for (let start = 0; start < all.length; start += bytes) yield all.subarray(start, start + bytes);
  };
  const found: (string | object)[] = [];
  for await (const piece of filledPatterns(PATTERNS, GAPS, pieces(), 99)) {
    const last = found.at(-1);
    if (!(piece instanceof Uint8Array)) found.push(piece);
    else if (typeof last === 'string') found.splice(-1, 1, last + Buffer.from(piece).toString('utf8'));
    else found.push(Buffer.from(piece).toString('utf8'));
  }
  return found;
}

describe('patterns filled with the values of rows', () => {
  it.each([1, 2, 7, 1000])(
    'number the rows and put each value in its gaps, read by %i bytes at a time',
    async (bytes) => {
      const rows = '1\tC-ë\t7\n2\t\tKees\n\u0001{"odd":"…"}\n1\tC-2\t\n';
      expect(await filled(rows, bytes)).toEqual([
        '<99>C-ë of 7 in 99, é€😀\nKeesKees\n',
        { row: 101, text: '{"odd":"…"}' },
        '<102>C-2 of  in 102, é€😀\n',
      ]);
    },
  );

  it('can be longer than one piece', async () => {
    const long = 'x'.repeat(400_000);
    expect(await filled(`2\tC\t${long}\n2\tC\ta\n`, 65_536)).toEqual([`${long}${long}\naa\n`]);
  });

  it.each([
    ['1\tC\n', 'has 2 values'],
    ['1\tC\ta\tb\n', 'has 4 values'],
    ['3\tC\ta\n', 'has no pattern'],
    ['\tC\ta\n', 'has no pattern'],
    ['1\tC\ta', 'is cut off'],
  ])('are not made of %j', async (rows, why) => {
    await expect(filled(rows, 1000)).rejects.toThrow(why);
  });

  it('give nothing without rows', async () => {
    expect(await filled('', 10)).toEqual([]);
  });
});
