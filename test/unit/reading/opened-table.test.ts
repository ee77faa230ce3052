import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OpenedTable } from '../../../src/reading/opened-table.ts';
import { readRecords } from '../../../src/reading/read-records.ts';
import { openedFiles, openedTable, temporaryFolder, writeInput } from './reading.ts';

const TEXT = 'a;b\n1;2\n';

test('a table is sampled once, however often it is asked for its beginning', async () => {
  const table = openedTable(await writeInput(TEXT));
  expect(await table.sample()).toBe(await table.sample());
  expect(await table.beginning()).toBe(await table.beginning());
});

test('a table is read from its beginning each time, whatever was read of it before', async () => {
  const table = openedTable(await writeInput(TEXT));
  await table.sample();
  const options = { target: `${table.path}.copy` };
  const first = await readRecords(table, { ...options, onlyBeginning: true });
  expect(first.records).toBe(1);
  expect(await readRecords(table, options)).toMatchObject({ records: 1, ...(await table.file.identity()) });
});

test('a file that was changed after it was opened is refused', async () => {
  const table = openedTable(await writeInput(TEXT));
  await table.sample();
  appendFileSync(table.path, '3;4\n');
  await expect(readRecords(table, { target: `${table.path}.copy` })).rejects.toMatchObject({
    code: 'FILE_CHANGED_WHILE_READ',
  });
});

test('a file that is another one when it is opened again is refused', async () => {
  const table = openedTable(await writeInput(TEXT));
  await table.sample();
  await table.close();
  writeFileSync(table.path, 'a;b;c\n');
  await expect(table.sample()).rejects.toMatchObject({ code: 'FILE_CHANGED_WHILE_READ' });
});

test('a file that is another one when another process opens it is refused', async () => {
  const table = openedTable(await writeInput(TEXT));
  await table.file.identity();
  const { known } = table.file;
  const elsewhere = new OpenedTable(table.path, { known });
  expect((await elsewhere.sample()).records).toHaveLength(2);
  await elsewhere.close();
  appendFileSync(table.path, '3;4\n');
  const later = new OpenedTable(table.path, { known });
  const read = readRecords(later, { target: `${table.path}.copy` });
  await expect(read).rejects.toMatchObject({ code: 'FILE_CHANGED_WHILE_READ' });
});

test('of many files only the latest stay open', async () => {
  const folder = await temporaryFolder();
  const files = openedFiles();
  const isOpen = (): number => readdirSync('/proc/self/fd').length;
  const before = isOpen();
  for (let file = 0; file < 100; file += 1) {
    const path = join(folder, `${file}.csv`);
    writeFileSync(path, TEXT);
    expect((await files.at(path).sample()).records).toHaveLength(2);
  }
  await new Promise(setImmediate);
  expect(isOpen() - before).toBeLessThan(80);
  await files.close();
  expect(isOpen() - before).toBeLessThan(5);
});
