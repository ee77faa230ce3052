import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFormats } from '../../../src/formats/registry.ts';
import type { RecordFile } from '../../../src/reading/record-file.ts';
import { readSourceFile } from '../../../src/staging/files/read-source-file.ts';
import type { Opened, SourceFile } from '../../../src/staging/files/source-files.ts';
import { openedTable, readBack, temporaryFolder } from '../reading/reading.ts';

const FORMATS = new URL('../../../src/formats/', import.meta.url).pathname;
const TITLE = 'Belrapport juni 2026\n\n';

/** Text samples whose first row consists of names. */
function samplesWithHeadings(id: string): string[] {
  return readdirSync(join(FORMATS, id))
    .filter((name) => /^sample.*\.(?:csv|txt)$/u.test(name))
    .map((name) => join(FORMATS, id, name))
    .filter((path) => {
      const [first = ''] = readFileSync(path, 'latin1').split('\n');
      return first.split(/[,;\t]/u).length > 3 && !/\d{4}|^INSERT|^CREATE|^--/u.test(first);
    });
}

const samples = (await listFormats()).flatMap((format) =>
  samplesWithHeadings(format.id).map((path) => ({ format, path, name: path.slice(FORMATS.length) })),
);

describe('a known format below a title', () => {
  it.each(samples)('is read as without it: $name', async ({ format, path }) => {
    const folder = await temporaryFolder();
    const reading = async (content: Buffer): Promise<{ file: RecordFile; rows: readonly (readonly string[])[] }> => {
      const absolutePath = join(folder, 'in');
      writeFileSync(absolutePath, content);
      const source = { index: 0, line: 1, feed: 'calls', files: 'in', format: format.id } as const;
      const exchange = { ownNumbers: [], inboundContexts: [], outboundContexts: [], trunks: [], ignoredMarks: [] };
      const file: Opened<SourceFile> = {
        source: { ...source, ...exchange, columns: {}, formats: {}, values: {}, constants: {} },
        ...{ path: 'in', absolutePath, bytes: content.length, opened: openedTable(absolutePath) },
      };
      const read = await readBack(readSourceFile(file, format, { target: join(folder, 'copy') }));
      return { file: read.file, rows: read.records.map(({ cells }) => cells) };
    };
    const content = readFileSync(path);
    const plain = await reading(content);
    const titled = await reading(Buffer.concat([Buffer.from(TITLE), content]));
    expect(titled.file.columns).toEqual(plain.file.columns);
    expect(titled.rows).toEqual(plain.rows);
    expect(titled.file.broken.length).toBe(plain.file.broken.length);
    expect(titled.file.remarks.map(({ en }) => en)).toContain(
      'The headings are in line 3. Line 1 above them is left out.',
    );
  });

  it('is tried with most formats that have headings', () => {
    expect(samples.length).toBeGreaterThan(9);
  });
});
