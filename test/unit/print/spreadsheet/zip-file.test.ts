import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Content, writeZip } from '../../../../src/print/spreadsheet/zip-file.ts';
import { ZipArchive } from '../../../../src/reading/zip-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'belaudit-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEBIBYTE = 1 << 20;

/** Different lines, like rows of a sheet. */
function lines(bytes: number): string {
  let text = '';
  for (let line = 0; text.length < bytes; line += 1)
    text += `<row r="${line}"><v>${(line * 7919) % 100_003}</v></row>\n`;
  return text.slice(0, bytes);
}

async function unpacked(path: string, place: number): Promise<string> {
  const archive = await ZipArchive.open(path);
  const parts: Buffer[] = [];
  try {
    const member = archive.members[place];
    if (member === undefined) throw new Error(`no member ${place}`);
    for await (const part of archive.read(member)) parts.push(part);
  } finally {
    await archive.close();
  }
  return Buffer.concat(parts).toString('utf8');
}

describe('a ZIP file', () => {
  it.each([0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 5 * MEBIBYTE + 3])(
    'gives back a member of %i bytes, whatever the parts that it came in',
    async (size) => {
      const path = join(folder, `${size}.zip`);
      const text = lines(size);
      const half = Math.floor(size / 2);
      const content: Content[] = [text.slice(0, half), [Buffer.from(text.slice(half), 'utf8'), Buffer.alloc(0)]];
      await writeZip(path, [
        { name: 'one', content },
        { name: 'two', content: [text] },
      ]);
      expect(await unpacked(path, 0)).toBe(text);
      expect(await unpacked(path, 1)).toBe(text);
    },
  );

  it('packs a large member as tightly as a small one, and to the same bytes again', async () => {
    const sizes = await Promise.all(
      [1, 8].map(async (times) => {
        const path = join(folder, `packed-${times}.zip`);
        await writeZip(path, [{ name: 'rows', content: [lines(times * MEBIBYTE)] }]);
        return statSync(path).size / times;
      }),
    );
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.1);
    const again = join(folder, 'again.zip');
    await writeZip(again, [{ name: 'rows', content: [lines(8 * MEBIBYTE)] }]);
    expect(readFileSync(again).equals(readFileSync(join(folder, 'packed-8.zip')))).toBe(true);
  });

  it('ends with the fault of what it packs', async () => {
    const fails = (async function* () {
      yield lines(3 * MEBIBYTE);
      throw new Error('no more rows');
    })();
    await expect(writeZip(join(folder, 'fails.zip'), [{ name: 'rows', content: fails }])).rejects.toThrow(
      'no more rows',
    );
  });
});
