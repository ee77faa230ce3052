import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../src/findings-page/number-blocks.ts';

/** Lines as the database writes them: number, call, part, JSON. */
const LINES: readonly (readonly [number: number, call: number, part: number, json: unknown])[] = [
  [0, -1, 203, ['2026-03-02 10:00', 0, 'é']],
  [0, -1, 0, ['2026-03-02 10:01', 1]],
  [0, 0, -1, 1],
  [0, 0, 0, [0, 'a']],
  [0, 0, 3, [1]],
  [0, 0, 3, [2]],
  [0, 0, 3, 14],
  [0, 1, -1, -1],
  [0, 2, -1, 0],
  [0, 2, 6, [5]],
  [1, 0, -1, -1],
  [2, -1, 0, ['2026-03-02', 2]],
  [2, 0, -1, 0],
];

const NUMBERS = [
  [
    203,
    [
      ['2026-03-02 10:00', 0, 'é'],
      ['2026-03-02 10:01', 1],
    ],
    [[1, [[0, 'a']], [], [], [[1], [2], 14]], [-1], [0, [], [], [], [], [], [], [[5]]]],
  ],
  [0, [], [[-1]]],
  [0, [['2026-03-02', 2]], [[0]]],
];

async function composed(pieces: readonly Buffer[], numbersPerBlock: number): Promise<readonly unknown[]> {
  async function* inTurn(): AsyncGenerator<Buffer> {
    yield* pieces;
  }
  const blocks: unknown[] = [];
  for await (const block of numberBlocks(inTurn(), numbersPerBlock)) blocks.push(JSON.parse(block.toString('utf8')));
  return blocks;
}

const TEXT = Buffer.from(
  LINES.map(([number, call, part, json]) => `${number}\t${call}\t${part}\t${JSON.stringify(json)}\n`).join(''),
);

describe('what the page holds of numbers', () => {
  it.each([
    [100, [NUMBERS]],
    [2, [NUMBERS.slice(0, 2), NUMBERS.slice(2)]],
    [1, NUMBERS.map((number) => [number])],
  ])('is composed of lines, so many numbers in a block: %i', async (numbersPerBlock, blocks) => {
    expect(await composed([TEXT], numbersPerBlock)).toEqual(blocks);
  });

  it('is the same wherever the lines are cut', async () => {
    for (let cut = 0; cut <= TEXT.length; cut += 7)
      expect(await composed([TEXT.subarray(0, cut), TEXT.subarray(cut)], 2)).toEqual([
        NUMBERS.slice(0, 2),
        NUMBERS.slice(2),
      ]);
  });

  it('holds lines of any length', async () => {
    const long = 'x'.repeat(1_000_000);
    const line = Buffer.from(`0\t-1\t0\t${JSON.stringify([long])}\n0\t0\t-1\t0\n`);
    expect(await composed([line], 100)).toEqual([[[0, [[long]], [[0]]]]]);
  });

  it.each([
    ['0\t0\n', 'A line has too few values'],
    ['0\t0\t-1\t0\n2\t0\t-1\t0\n', 'A number has no line'],
    ['0\t0\t-1\t0', 'The last line is cut off'],
  ])('is refused if lines are not whole: %j', async (text, message) => {
    await expect(composed([Buffer.from(text)], 100)).rejects.toThrow(message);
  });

  it('is nothing without numbers', async () => {
    expect(await composed([], 100)).toEqual([]);
  });
});
