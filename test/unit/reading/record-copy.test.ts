import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RecordCopy } from '../../../src/reading/record-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMA = 0x2c;
const MEBIBYTE = 1 << 20;

/** The row with a given number: short ones, and now and then one too long for a block, alone or with others. */
function rowOf(row: number): string {
  const length = row % 1009 === 0 ? 3 * MEBIBYTE : row % 257 === 0 ? MEBIBYTE - 20 : 40 + (row % 90);
  return `${row * 7919}`.repeat(Math.ceil(length / String(row * 7919).length)).slice(0, length);
}

describe('the plain copy of a file', () => {
  it('holds every record once, however often blocks were written and filled again', async () => {
    const path = join(folder, 'copy.csv');
    const copy = await RecordCopy.create(path, COMMA);
    const expected: string[] = [];
    for (let row = 1; row <= 3100; row += 1) {
      const text = rowOf(row);
      if (row % 3 === 0) copy.addCells(row, [Buffer.from(text)]);
      else {
        const around = Buffer.from(`x${text}y`);
        copy.addVerbatim(row, around, 1, around.length - 1);
      }
      expected.push(`${row},${text}`);
      if (row % 500 === 0) await copy.flush();
    }
    await copy.finish();
    await copy.close();
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBe(expected.length);
    expect(lines.findIndex((line, index) => line !== expected[index])).toBe(-1);
  });

  it('goes on where it was finished', async () => {
    const path = join(folder, 'finished.csv');
    const copy = await RecordCopy.create(path, COMMA);
    copy.addCells(1, [Buffer.from('one')]);
    await copy.finish();
    copy.addCells(2, [Buffer.from('two')]);
    await copy.finish();
    await copy.close();
    expect(readFileSync(path, 'utf8')).toBe('1,one\n2,two\n');
  });
});
