import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { makeParquetTable } from '../../../../src/reading/parquet-table.ts';
import type { PlainTable } from '../../../../src/reading/plain-table.ts';
import { Store } from '../../../../src/store/store.ts';
import { ANY_CHARACTER } from '../../../any-character.ts';
import { configuration, Fixture } from '../../staging/workspace-fixture.ts';
import { readBack, temporaryFolder, writeInput } from '../reading.ts';

async function parquetOf(select: string): Promise<string> {
  const folder = await temporaryFolder();
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  const file = join(folder, 'in.parquet');
  await store.writeFile(file, 'parquet', select);
  store.close();
  return file;
}

async function read(file: string, onlyBeginning = false): Promise<{ table: PlainTable; rows: (readonly string[])[] }> {
  const table = await makeParquetTable(file, `${file}.csv`, { onlyBeginning });
  const { records } = await readBack(Promise.resolve({ ...table, sha256: '', bytes: 0 }));
  const ordered = [...records].sort((one, other) => one.row - other.row);
  return { table, rows: ordered.map(({ row, cells }) => [String(row), ...cells]) };
}

describe('a value is read as text that loses nothing', () => {
  const values: [string, string, string][] = [
    ['text', `'0612345678'`, '0612345678'],
    ['text with all that a copy has to quote', `'a;"b"' || chr(10) || 'c' || chr(13)`, 'a;"b"\nc\r'],
    ['nothing', 'cast(null as varchar)', ''],
    ['bytes that are text', `encode('é')`, 'é'],
    ['bytes that are none', `cast('\\xFF\\x00' as blob)`, '\\xFF\\x00'],
    ['a whole number', '31612345678', '31612345678'],
    ['a very large number', '18446744073709551615::ubigint', '18446744073709551615'],
    ['a whole number among those with decimals', '31612345678.0::double', '31612345678'],
    ['a whole number that has lost digits', '612345671::float', '6.123457e+08'],
    ['a whole number of four bytes', '16777215::float', '16777215'],
    ['decimals', '0.1::double', '0.1'],
    ['a number with an exponent', '1e20::double', '1e+20'],
    ['a number that is none', `'nan'::double`, 'nan'],
    ['an amount', '12.50::decimal(10,2)', '12.50'],
    ['a boolean', 'true', 'true'],
    ['a day', `date '2026-04-03'`, '2026-04-03'],
    ['a time of day', `time '14:03:10.5'`, '14:03:10.5'],
    ['a moment without zone', `timestamp '2026-04-03 14:03:10'`, '2026-04-03T14:03:10'],
    ['a moment of nanoseconds', `timestamp_ns '2026-04-03 14:03:10.123456789'`, '2026-04-03T14:03:10.123456789'],
    ['a moment in UTC', `timestamptz '2026-04-03 14:03:10+02'`, '2026-04-03T12:03:10Z'],
    ['a moment in UTC with a fraction', `timestamptz '2026-04-03 14:03:10.25+02'`, '2026-04-03T12:03:10.25Z'],
    ['a length of time', `interval '92 seconds'`, '00:01:32'],
    ['a key', `uuid '6f1e8f6c-7a57-4e9b-8a34-1d0c2f1f7b11'`, '6f1e8f6c-7a57-4e9b-8a34-1d0c2f1f7b11'],
    ['one of a list', `'a'::enum('a', 'b')`, 'a'],
    ['a list', `['a', 'b']`, '["a","b"]'],
    ['a structure', `{'x': 1, 'y': [true, null]}`, '{"x":1,"y":[true,null]}'],
    ['a map', `map {'k': 'v'}`, '{"k":"v"}'],
  ];
  test.each(values)('%s', async (_, value, expected) => {
    const { rows } = await read(await parquetOf(`select 'x' as naam, ${value} as waarde`));
    expect(rows).toEqual([['1', 'x', expected]]);
  });
});

test('rows are counted from 1, and columns have their names, whatever they are', async () => {
  const select = `select i as "a;""b", i as " ", i as "${'\u202E'}", i as source_row from range(5000) as r(i)`;
  const { table, rows } = await read(await parquetOf(select));
  expect(table.columns).toEqual(['a;"b', 'c2', '\u202E', 'source_row']);
  expect(table.records).toBe(5000);
  expect(rows[0]).toEqual(['1', '0', '0', '0', '0']);
  expect(rows[4999]).toEqual(['5000', '4999', '4999', '4999', '4999']);
});

test('only the beginning is read where that is asked', async () => {
  const { table, rows } = await read(await parquetOf('select i, i as j from range(5000) as r(i)'), true);
  expect(table.columns).toEqual(['i', 'j']);
  expect(rows).toHaveLength(250);
});

test('a row without end is broken, and no other', async () => {
  const { table, rows } = await read(await parquetOf(`select repeat('x', 1000001) as a union all select 'y' as a`));
  expect(rows.map((cells) => cells[1])).toEqual(['y']);
  expect(table.broken).toMatchObject([{ reason: 'line-too-long' }]);
});

test('any table of text comes back the same', async () => {
  const text = fc.oneof(
    fc.string({ unit: ANY_CHARACTER }),
    fc.constantFrom('0612', '"', ';', '\n', '\r\n', '2026-04-03', ' ', '#'),
  );
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  const folder = await temporaryFolder();
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const names = (rows[0] ?? []).map((_, place) => `c${place}`);
      await store.fillTable(
        't',
        Object.fromEntries([['place', 'INTEGER'], ...names.map((name) => [name, 'VARCHAR'])]),
        rows.map((cells, place) => [place, ...cells]),
      );
      const file = join(folder, `${count}.parquet`);
      count += 1;
      await store.writeFile(file, 'parquet', `select ${names.join(', ')} from t order by place`);
      const { rows: found } = await read(file);
      expect(found.map(([, ...cells]) => cells)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
  store.close();
});

describe('a file that is not as it should be is refused with a reason', () => {
  async function refusal(file: string): Promise<UserError> {
    const error = await makeParquetTable(file, join(dirname(file), 'out.csv')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }

  test('one that is cut off, or has other bytes anywhere, ends in a message or in a table', async () => {
    const whole = readFileSync(
      await parquetOf(
        `select i, 'text ' || i as t, timestamp '2026-01-01' + to_days(cast(i as integer)) as m from range(300) as r(i)`,
      ),
    );
    for (let length = 4; length < whole.length; length += Math.ceil(whole.length / 15)) {
      expect(await refusal(await writeInput(whole.subarray(0, length), 'in.parquet'))).toMatchObject({
        code: 'FILE_UNREADABLE',
      });
    }
    const file = await writeInput(whole, 'in.parquet');
    for (let place = 0; place < whole.length; place += Math.ceil(whole.length / 60)) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8((bytes.readUInt8(place) + 127) % 256, place);
      writeFileSync(file, bytes);
      const outcome = await makeParquetTable(file, `${file}.csv`).catch((thrown: unknown) => thrown);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError);
    }
  });

  test('one that becomes far more than it is', async () => {
    const file = await parquetOf(
      `select 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' as a from range(6000000)`,
    );
    expect(await refusal(file)).toMatchObject({
      code: 'FILE_NOT_UNDERSTOOD',
      message: 'The file unpacks to far more than any call log.',
    });
  });

  test('one with more columns than a table has', async () => {
    const columns = Array.from({ length: 401 }, (_, place) => `1 as c${place}`).join(', ');
    expect(await refusal(await parquetOf(`select ${columns}`))).toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
  });
});

test('with telephone numbers that were rounded is rejected, as they would be those of others', async () => {
  const file = await parquetOf(
    `select 'A-' || i as call_id, timestamp '2026-01-01 10:00:00' as started_at, (31612345678 + i)::float as called_number from range(3) as r(i)`,
  );
  const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/* }\n'), {
    'in/calls.dat': readFileSync(file),
  });
  const { files } = await fixture.load();
  expect(files).toMatchObject([{ rowsRead: 3, accepted: 0, rejected: 3 }]);
});

test('is loaded like any other file', async () => {
  const file = await parquetOf(
    `select 'A-' || i as call_id, timestamp '2026-01-01 10:00:00' + to_minutes(i) as started_at, 31612345678 + i as called_number, 92.0::double as talk_seconds from range(3) as r(i)`,
  );
  const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/* }\n'), {
    'in/calls.dat': readFileSync(file),
  });
  const { files } = await fixture.load();
  expect(files).toMatchObject([{ path: 'in/calls.dat', rowsRead: 3, accepted: 3 }]);
  expect((await fixture.load()).unchanged).toBe(true);
});
