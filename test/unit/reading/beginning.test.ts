import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/reading/read-records.ts';
import { readSqlDump } from '../../../src/reading/read-sql-dump.ts';
import type { ReadOptions, RecordFile } from '../../../src/reading/record-file.ts';
import { readBack, writeInput } from './reading.ts';

const ROWS = 300_000;
const TEXT = `a;b\n${Array.from({ length: ROWS }, (_, row) => `${row};text of this row\n`).join('')}`;
const DUMP = `create table \`cdr\` (\n  \`a\` int,\n  \`b\` text\n);\n${Array.from({ length: ROWS }, (_, row) => `insert into \`cdr\` values (${row},'text');\n`).join('')}`;

type Read = (file: string, options: ReadOptions) => Promise<RecordFile>;

describe('the beginning of a file', () => {
  const files: [string, string | Buffer, Read][] = [
    ['a text', TEXT, readRecords],
    ['a text packed as gz', gzipSync(TEXT), readRecords],
    ['a database dump', DUMP, (file, options) => readSqlDump(file, 'cdr', options)],
  ];
  test.each(files)('of %s is all that is read where that is asked', async (_, contents, read) => {
    const file = await writeInput(contents);
    let bytes = 0;
    const count = (more: number): void => {
      bytes += more;
    };
    const options = { target: `${file}.copy`, onlyBeginning: true, onBytes: count };
    const { file: beginning, records } = await readBack(read(file, options));
    expect(beginning.columns).toEqual(['a', 'b']);
    expect(beginning.broken).toEqual([]);
    expect(records[0]?.cells[0]).toBe('0');
    expect(records.length).toBeLessThan(ROWS / 2);
    if (typeof contents === 'string') expect(bytes).toBeLessThan(contents.length / 2);
  });

  test('of a short text is the whole of it', async () => {
    const file = await writeInput('a;b\n1;2\n');
    const whole = await readRecords(file, { target: `${file}.copy` });
    expect(await readRecords(file, { target: `${file}.copy`, onlyBeginning: true })).toMatchObject({
      columns: whole.columns,
      records: whole.records,
    });
  });
});
