import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/reading/record-file.ts';
import { type Dialect, dialectOf } from '../../../src/reading/sample.ts';
import { openedTable, readSample, writeInput } from './reading.ts';

describe('the sample of a file', () => {
  test('has its text and its first records', async () => {
    const sample = await readSample(await writeInput('\ufeffa;b\r\n1;"x;y"\r\n\r\n3;4\r\n'));
    expect(sample.text).toBe('a;b\r\n1;"x;y"\r\n\r\n3;4\r\n');
    expect(sample.records).toEqual([
      ['a', 'b'],
      ['1', 'x;y'],
      ['3', '4'],
    ]);
  });

  test('is 64 KiB of a larger file, and ends with a whole character', async () => {
    const sample = await readSample(await writeInput(`a;b\n${'é;€\n'.repeat(50_000)}`));
    expect(Buffer.byteLength(sample.text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(sample.text)).toBeGreaterThan(65_500);
    expect(sample.text).not.toContain('\ufffd');
    expect(sample.records[1]).toEqual(['é', '€']);
  });

  test('is decoded line by line', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\nZoë,1\n'), Buffer.from('Ren\xe9,2\n', 'latin1')]);
    expect((await readSample(await writeInput(bytes))).text).toBe('a,b\nZoë,1\nRené,2\n');
  });

  test('has a line as a record where no delimiter fits', async () => {
    const lines = ['-- a dump', 'SET x = 1;', 'INSERT a, b', 'c | d', 'e;f', '-- end'];
    const sample = await readSample(await writeInput(lines.join('\n')));
    expect(sample.records).toEqual(lines.map((line) => [line]));
  });

  test('keeps text after a closing quote', async () => {
    const sample = await readSample(await writeInput('a,b\n"User 10" <114>,x\n'));
    expect(sample.records[1]).toEqual(['"User 10" <114>', 'x']);
  });
});

describe('the dialect of a file', () => {
  async function dialect(text: string, options: Pick<ReadOptions, 'delimiter'> = {}): Promise<Dialect> {
    return dialectOf('in.csv', await openedTable(await writeInput(text)).beginning(), options);
  }

  test('has the evidence for its delimiter', async () => {
    expect(await dialect('a;b;\n1;2;\n3;"4\n5";\n6\n')).toEqual({
      delimiter: ';',
      evidence: '`;` gives 2 cells in 3 of the first 4 records',
      columns: ['a', 'b'],
      remarks: [expect.objectContaining({ en: 'An empty last column of the heading left out.' })],
    });
  });

  test('has a sign that may stand between cells, where most lines have it', async () => {
    const evidence = async (text: string): Promise<string> => (await dialect(text)).evidence;
    expect(await evidence('a^b^c\n1^2^3\n4^5\n')).toBe(
      'no delimiter occurs: one column; `^` is in nearly every line: if it separates cells, say `delimiter: "^"`',
    );
    expect(await evidence('a\nb@c\nd@e\n')).toBe('no delimiter occurs: one column');
    expect(await evidence('a@b\nc\nd@e\n')).toBe('no delimiter occurs: one column');
  });

  test('needs none where the delimiter is given', async () => {
    expect(await dialect('a|b\n1|2\n', { delimiter: '|' })).toMatchObject({ delimiter: '|', evidence: '' });
  });
});
