import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { type JsonOptions, readJson } from '../../../src/reading/read-json.ts';
import { readRecords, readText } from '../../../src/reading/read-records.ts';
import { type Reading, readBack, readSample, temporaryFolder, writeInput } from './reading.ts';

type Options = Omit<JsonOptions, 'target'>;

async function read(contents: string | Uint8Array, options: Options = {}): Promise<Reading> {
  const target = `${await temporaryFolder()}/copy`;
  return await readBack(readJson(await writeInput(contents, 'in.json'), { target, ...options }));
}

/** Cells by column, without empty ones. */
async function rowsOf(contents: string | Uint8Array, options: Options = {}): Promise<Record<number, object>> {
  return cellsOf(await read(contents, options));
}

function cellsOf({ file, records }: Reading): Record<number, object> {
  return Object.fromEntries(
    records.map(({ row, cells }) => [
      row,
      Object.fromEntries(file.columns.map((column, place) => [column, cells[place]]).filter(([, cell]) => cell !== '')),
    ]),
  );
}

async function brokenOf(contents: string | Uint8Array, options: Options = {}): Promise<Record<number, string>> {
  const { file } = await read(contents, options);
  return Object.fromEntries(file.broken.map(({ row, reason }) => [row, reason]));
}

async function refusal(contents: string | Uint8Array, options: Options = {}): Promise<UserError> {
  const error: unknown = await read(contents, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('was not refused');
  return error;
}

describe('where the records are', () => {
  const records = { 1: { a: '1', 'b.c': 'x' }, 2: { a: '2', d: 'true' } };

  test.each([
    ['a list', '[{"a":1,"b":{"c":"x"}},{"a":2,"d":true}]'],
    [
      'a list over lines',
      '[\n  {\n    "a": 1,\n    "b": {\n      "c": "x"\n    }\n  },\n  {\n    "a": 2,\n    "d": true\n  }\n]\n',
    ],
    ['a list with CRLF and tabs', '[\r\n\t{"a":1,"b":{"c":"x"}},\r\n\t{"a":2,"d":true}\r\n]\r\n'],
    ['a record per line, commas first', '[{"a":1,"b":{"c":"x"}}\n,{"a":2,"d":true}\n]'],
    ['lines', '{"a":1,"b":{"c":"x"}}\n{"a":2,"d":true}\n'],
    ['lines without the last line end', '{"a":1,"b":{"c":"x"}}\r\n\r\n  \r\n{"a":2,"d":true}'],
    ['objects one after the other', '{\n"a":1,"b":{"c":"x"}\n}\n{\n"a":2,"d":true\n}\n'],
    ['a list in an object', '{"calls":[{"a":1,"b":{"c":"x"}},{"a":2,"d":true}]}'],
    [
      'a list among other members',
      '{"page":1,"ids":[1,2],"calls":[{"a":1,"b":{"c":"x"}},{"a":2,"d":true}],"meta":{"n":2}}',
    ],
    ['a list two objects deep', '{"data":{"n":2,"calls":[{"a":1,"b":{"c":"x"}},{"a":2,"d":true}],"m":1},"z":null}'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(records);
  });

  test('a single object is one record, also one with several lists of objects', async () => {
    expect(await rowsOf('{"a":1,"b":[1,2]}')).toEqual({ 1: { a: '1', b: '[1,2]' } });
    expect(await rowsOf('{"x":[{"a":1}],"y":[{"b":2}]}')).toEqual({ 1: { x: '[{"a":1}]', y: '[{"b":2}]' } });
  });

  test('the list that holds them is named', async () => {
    const { file } = await read('{"data":{"calls":[{"a":1}]}}');
    expect(file.remarks.map(({ en }) => en)).toEqual(['The records are those of the list "data.calls".']);
  });

  test('a format says which list it is, and a value without it is a record', async () => {
    const lists = ['calls'];
    expect(await rowsOf('{"legs":[{"x":1}],"a":1}', { lists })).toEqual({ 1: { legs: '[{"x":1}]', a: '1' } });
    expect(await rowsOf('{"x":[{"q":1}],"calls":[{"a":1}],"y":[{"q":2}]}', { lists })).toEqual({ 1: { a: '1' } });
    expect(await rowsOf('{"calls":[{"a":1},{"a":2}]}\n{"a":3}\n{"calls":[{"a":4}]}\n', { lists })).toEqual({
      1: { a: '1' },
      2: { a: '2' },
      3: { a: '3' },
      4: { a: '4' },
    });
    expect(await rowsOf('{\n"calls":[{"a":1}]\n}\n{\n"calls":[{"a":2}]\n}', { lists })).toEqual({
      1: { a: '1' },
      2: { a: '2' },
    });
  });

  test.each([
    '{"calls":[{"a":1}],"next_page_uri":"/p=2"}',
    '{"meta":{"next_page_link":"x"},"calls":[{"a":1}]}',
    '{"calls":[{"a":1}],"meta":{"NextToken":"x"}}',
  ])('a page of several is not complete: %s', async (text) => {
    expect((await read(text)).file.remarks.map(({ en }) => en).join(' ')).toContain('not complete');
  });

  test('of pages by line the last one tells', async () => {
    const page = (next: string): string => `{"calls":[{"a":1}],"next_page_uri":${next},"n":[1]}`;
    const whole = await read(`${page('"/2"')}\n${page('null')}\n`, { lists: ['calls'] });
    expect(whole.file.remarks.map(({ en }) => en)).toEqual([
      'Members beside the list are not read: "next_page_uri", "n".',
    ]);
    const cut = await read(`${page('"/2"')}\n${page('"/3"')}\n`, { lists: ['calls'] });
    expect(cut.file.remarks.map(({ en }) => en).join(' ')).toContain('not complete');
  });

  test('what stands around the list is named', async () => {
    const { file } = await read('{"page":1,"ids":[1],"d":{"calls":[{"a":1}],"n":2},"m":{"x":3},"e":{}}');
    expect(file.remarks.map(({ en }) => en)).toEqual([
      'The records are those of the list "d.calls".',
      'Members beside the list are not read: "page", "ids", "d.n", "m.x".',
    ]);
  });

  test('the last page is complete', async () => {
    expect(
      (await read('{"calls":[{"a":1}],"next_page_uri":null}')).file.remarks.map(({ en }) => en).join(' '),
    ).not.toContain('complete');
  });
});

describe('what stands in the cells', () => {
  test('numbers keep their digits', async () => {
    const numbers = ['12345678901234567890', '1.50', '1e5', '-0', '0.1E+10', '1711111111.10', '3.16123E+10'];
    const text = `[{${numbers.map((number, index) => `"n${index}":${number}`).join(',')}}]`;
    expect(Object.values((await rowsOf(text))[1] ?? {})).toEqual(numbers);
  });

  test('strings are what they stand for', async () => {
    expect(
      await rowsOf('[{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é,;","b":"0612345678","c":" 7 ","d":"null"}]'),
    ).toEqual({
      1: { a: '"\\/\b\f\n\r\té😀é,;', b: '0612345678', c: ' 7 ', d: 'null' },
    });
  });

  test('null is empty, and has a column', async () => {
    const { file } = await read('[{"a":null,"b":false}]');
    expect(file.columns).toEqual(['a', 'b']);
    expect(await rowsOf('[{"a":null,"b":false}]')).toEqual({ 1: { b: 'false' } });
  });

  test('lists are JSON without the spaces between', async () => {
    expect(await rowsOf('[{"a": [ 1, "x y\\" z", { "b" : [ ] } ]}]')).toEqual({ 1: { a: '[1,"x y\\" z",{"b":[]}]' } });
  });

  test('a format has other values as JSON as well', async () => {
    expect(await rowsOf('[{"v":{"a": 1},"w":{"v":{"b":2}}},{"v":"x"},{"v":null,"q":1}]', { texts: ['v'] })).toEqual({
      1: { v: '{"a":1}', 'w.v.b': '2' },
      2: { v: '"x"' },
      3: { q: '1' },
    });
  });

  test('a format unfolds lists: each object in them is a row, with all that stands around it', async () => {
    const unfolded = ['p', 'p.s'];
    const text =
      '[{"id":1,"p":[{"n":"x","s":[{"m":1},{"m":2}]},{"s":[],"n":"y"},{"n":"z"}],"end":9},{"id":2,"p":[]},{"id":3},{"id":4,"p":[7]},{"id":5,"p":[{"s":[{"m":5,"l":[{"q":1}]}]}]}]';
    expect(await rowsOf(text, { unfolded })).toEqual({
      1: { id: '1', 'p.n': 'x', 'p.s.m': '1', end: '9' },
      2: { id: '1', 'p.n': 'x', 'p.s.m': '2', end: '9' },
      3: { id: '1', 'p.n': 'y', end: '9' },
      4: { id: '1', 'p.n': 'z', end: '9' },
      5: { id: '2' },
      6: { id: '3' },
      8: { id: '5', 'p.s.m': '5', 'p.s.l': '[{"q":1}]' },
    });
    expect(await brokenOf(text, { unfolded })).toEqual({ 7: 'no-object' });
    expect(await brokenOf('[{"p":[{"a":1},{"a":1,"a":2}]},{"p":[{"a":1},{"a":2}]}]', { unfolded })).toEqual({
      1: 'repeated-key',
    });
  });

  test('a format reads a bare nan as no value, and lists the row', async () => {
    const text = '{"a":nan,"b":[-inf],"c":1}\n{"a":Infinity,"b":2}\n{"a":"nan","b":-NaN}\n{"a":1}\n';
    const { file } = await read(text, { nan: 'empty' });
    expect(await rowsOf(text, { nan: 'empty' })).toEqual({
      1: { b: '[-inf]', c: '1' },
      3: { a: 'nan' },
      4: { a: '1' },
    });
    expect(file.repairs).toEqual([
      { row: 1, repair: 'not-a-number' },
      { row: 3, repair: 'not-a-number' },
    ]);
    expect(await brokenOf(text)).toEqual({ 1: 'not-json', 2: 'not-json', 3: 'not-json' });
  });

  test('columns come in the order in which they are met, also late ones', async () => {
    const { file, records } = await read('[{"b":"x,\\n\\""},{"a":1},{"c":{"d":2},"b":3}]');
    expect(file.columns).toEqual(['b', 'a', 'c.d']);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['x,\n"', '', ''],
      ['', '1', ''],
      ['3', '', '2'],
    ]);
  });

  test('names are made distinct, whatever the keys', async () => {
    const { file, records } = await read('[{"__proto__":{"constructor":1},"a.b":2,"a":{"b":3},"":4,"\\u0065":5}]');
    expect(file.columns).toEqual(['__proto__.constructor', 'a.b', 'a.b (2)', 'c4', 'e']);
    expect(records[0]?.cells).toEqual(['1', '2', '3', '4', '5']);
  });

  test('a broken record brings no column', async () => {
    expect((await read('{"a":1}\n{"a":1,"zzz":2,}\n{"b":1}\n')).file.columns).toEqual(['a', 'b']);
  });
});

describe('how it is written', () => {
  const text = '[{"naam":"Zoë"},{"naam":"Ren\\u00e9"}]';

  test.each<[string, Uint8Array, string]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16, big end first, without a mark', Buffer.from(text, 'utf16le').swap16(), 'UTF-16BE'],
    ['gz', gzipSync(text), 'UTF-8'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'Windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await rowsOf(bytes)).toEqual({ 1: { naam: 'Zoë' }, 2: { naam: 'René' } });
    const { file } = await read(bytes);
    expect(file).toMatchObject({
      encoding,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test('a record of Windows-1252 among others of UTF-8 is read as such, and listed', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"Zoë"}\n'),
      Buffer.from('{"é":"\x80"}\n', 'latin1'),
      Buffer.from('{"a":"\x81"}', 'latin1'),
    ]);
    const { file } = await read(bytes);
    expect(await rowsOf(bytes)).toEqual({ 1: { a: 'Zoë' }, 2: { é: '€' } });
    expect(file.repairs).toEqual([{ row: 2, repair: 'windows-1252' }]);
    expect(file.remarks.map(({ en }) => en)).toEqual(['Not UTF-8 and read as Windows-1252: record 2.']);
    expect(await brokenOf(bytes)).toEqual({ 3: 'undecodable-bytes' });
  });
});

describe('what is broken', () => {
  test.each<[string, string, Record<number, string>]>([
    ['a line', '{"a":1}\n{"a":nan}\n{"a":2', { 2: 'not-json', 3: 'cut-off-row' }],
    ['the first line', '{"a":1,\n{"a":2}\n{"a":3}\n', { 1: 'cut-off-row' }],
    ['a first line that is none', 'export of 1 May\n{"a":2}\n', { 1: 'not-json' }],
    ['two values on a line', '{"a":1}\n{"a":2}{"a":3}\n', { 2: 'not-json' }],
    [
      'values that are no objects',
      '[1,"x",null,{"a":1},[{"a":1}],-1.5e3,true]',
      { 1: 'no-object', 2: 'no-object', 3: 'no-object', 5: 'no-object', 6: 'no-object', 7: 'no-object' },
    ],
    ['lines that are no objects', '{"a":1}\n[1]\n7\n', { 2: 'no-object', 3: 'no-object' }],
    ['objects that say nothing', '[{},{"a":null,"b":""},{"a":1}]', { 1: 'empty-row', 2: 'empty-row' }],
    [
      'a key twice',
      '[{"a":1,"a":1},{"a":1,"\\u0061":2},{"b":{"c":1,"c":2}},{"d":[{"e":1,"e":2}]},{"a":1}]',
      { 1: 'repeated-key', 2: 'repeated-key', 3: 'repeated-key', 4: 'repeated-key' },
    ],
    [
      'half a character',
      '[{"a":"\\ud800"},{"a":"\\udc00\\ud800"},{"a":"\\ud83dx"},{"a":"\\ud83d\\ude00"}]',
      { 1: 'lone-surrogate', 2: 'lone-surrogate', 3: 'lone-surrogate' },
    ],
    ['a word in a list', '[{"a":1},{"a":nan,"b":[1,{"c":2}]},{"a":2}]', { 2: 'not-json' }],
    ['a missing value in a list', '[{"a":},{"a":1}]', { 1: 'not-json' }],
    ['a comma too many in a record', '[{"a":1,},{"a":[1,]},{"a":1}]', { 1: 'not-json', 2: 'not-json' }],
    [
      'a number that is none',
      '[{"a":01},{"a":.5},{"a":+1},{"a":1.},{"a":1e},{"a":-},{"a":1}]',
      { 1: 'not-json', 2: 'not-json', 3: 'not-json', 4: 'not-json', 5: 'not-json', 6: 'not-json' },
    ],
    ['a control character in a string', '{"a":"x\ty"}\n{"a":1}', { 1: 'not-json' }],
    ['an escape that is none', '[{"a":"\\x41"},{"a":"\\u00g0"},{"a":1}]', { 1: 'not-json', 2: 'not-json' }],
    ['an open quote', '[\n{"a":"x,"b":"y"},\n{"a":"z","b":"]}"}\n]', { 1: 'not-json' }],
    [
      'an open quote over lines',
      '[\n  {\n    "a": "x,\n    "b": 1\n  },\n  {\n    "a": "z"\n  }\n]',
      { 1: 'not-json' },
    ],
    ['an open bracket', '[\n  {"a":1,"l":[{"x":1}\n  },\n  {"a":2}\n]', { 1: 'not-json' }],
    ['a bracket too many', '[\n{"a":{"x":1}},"b":2},\n{"a":3}\n]', { 1: 'not-json' }],
    ['an object among those after each other', '{\n"a":1\n}\n{\n"a":nan\n}\n{\n"a":2\n}', { 2: 'not-json' }],
    ['commas with nothing between', '[{"a":1},,{"a":2}]', { 2: 'not-json' }],
    ['a list that is cut off', '[{"a":1},{"a":{"b":2}', { 2: 'cut-off-row' }],
    ['an object that is cut off', '{"a":1,"b":{"c":', { 1: 'cut-off-row' }],
    ['the last record of a list of lines, cut off in a string', '[\n{"a":1},\n{"a":"x', { 2: 'cut-off-row' }],
  ])('%s', async (_, text, broken) => {
    expect(await brokenOf(text)).toEqual(broken);
  });

  test('the others are read, and all are counted', async () => {
    expect(await rowsOf('[{"a":1},{"a":nan},{"a":3}]')).toEqual({ 1: { a: '1' }, 3: { a: '3' } });
    expect(await rowsOf('[\n{"a":"x,"b":"y"},\n{"a":"z","b":"]}"},\n{"a":"w"}]')).toEqual({
      2: { a: 'z', b: ']}' },
      3: { a: 'w' },
    });
  });

  test('its raw text is kept', async () => {
    expect((await read('[{"a":1},\n {"a" : nan} ,\n {"a":2}]')).file.broken).toEqual([
      { row: 2, reason: 'not-json', raw: '{"a" : nan}' },
    ]);
  });

  test.each([
    ['[{"a":1},{"a":"x,"b":2},{"a":3}]', 'Record 2'],
    ['[{"a":1,"l":[{"x":1},{"a":2},{"a":3}]', 'Record 1'],
    ['[\n  {\n  "a": "x,\n  "b": 1\n  }, {\n  "a": 2\n  }\n]', 'Record 1'],
    ['[\n{"a":"x},\n{"b":1,"a":2},\n{"c":3}\n]', 'Record 1'],
  ])('where the next record begins is not certain: %s', async (text, record) => {
    const error = await refusal(text);
    expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
    expect(error.message).toContain(record);
  });

  test.each([
    ['something after the list', '[{"a":1}] {"a":2}', 'follows the end'],
    ['something after the object', '{"calls":[{"a":1}]}\n\n{"calls":[{"a":2}]}', 'is one record'],
    ['a list that ends too early', '{"calls":[{"a":1}],{"a":2}]}', 'not JSON'],
  ])('%s is not left out', async (_, text, message) => {
    if (message === 'is one record')
      expect(await rowsOf(text)).toEqual({ 1: { calls: '[{"a":1}]' }, 2: { calls: '[{"a":2}]' } });
    else expect((await refusal(text)).message).toContain(message);
  });

  test.each(['[]', '[ \n ]', '   \n', '{"calls":[]}'])('no records at all: %j', async (text) => {
    expect((await refusal(text, { lists: ['calls'] })).code).toBe('FILE_EMPTY');
  });

  test('what is odd about the list is said', async () => {
    expect((await read('[{"a":1} {"a":2},]')).file.remarks.map(({ en }) => en)).toEqual([
      'Between records of the list a comma is missing.',
      'There is a comma before the end of the list.',
    ]);
    expect((await read('{"calls":[{"a":1},')).file.remarks.map(({ en }) => en).join(' ')).toContain('cut off');
  });
});

describe('what is too much', () => {
  const long = 'x'.repeat(1_200_000);

  test.each([
    ['a list', `[{"a":1},{"a":"${long}"},{"a":2}]`],
    ['a list over many pieces', `[{"a":1},{"a":"${long.repeat(4)}\\"","b":[{"c":1}]},{"a":2}]`],
    ['lines', `{"a":1}\n{"a":"${long.repeat(2)}"}\n{"a":2}\n`],
    ['objects after each other', `{\n"a":1}\n{"a":"${long}"}\n{"a":2}\n`],
  ])('a record that is too long is broken, and the next one read: %s', async (_, text) => {
    const found = await read(text);
    expect(cellsOf(found)).toEqual({ 1: { a: '1' }, 3: { a: '2' } });
    const { broken } = found.file;
    expect(broken).toMatchObject([{ row: 2, reason: 'record-too-long' }]);
    expect(broken[0]?.raw.length).toBeLessThan(5000);
  });

  test('an object of many members around the list', async () => {
    const members = Array.from({ length: 150_000 }, (_, index) => `"k${index}":${index}`).join(',');
    expect(
      await rowsOf(`{${members.slice(0, 900_000)}":1,"calls":[{"a":1}],${members}}`, { lists: ['calls'] }),
    ).toEqual({ 1: { a: '1' } });
  });

  test('nesting', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await brokenOf(`[{"a":${deep}},{"a":1},{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]`)).toEqual({
      1: 'nested-too-deep',
      3: 'nested-too-deep',
    });
    expect(await brokenOf(`[{"a":1},{"a":${'['.repeat(500_000)}`)).toEqual({ 2: 'nested-too-deep' });
    expect((await refusal(`[{"a":1},{"a":${'['.repeat(3_000_000)}`)).code).toBe('FILE_NOT_UNDERSTOOD');
  });

  test.each([
    ['columns in one record', `[{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}]`],
    ['columns in many records', Array.from({ length: 2000 }, (_, index) => `{"k${index}":1}`).join('\n')],
    ['objects with nothing in them', Array.from({ length: 30_000 }, (_, index) => `{"k${index}":{},"a":1}`).join('\n')],
  ])('%s', async (_, text) => {
    expect((await refusal(text)).code).toBe('FILE_NOT_UNDERSTOOD');
  });

  test('spaces', async () => {
    const spaces = ' \n'.repeat(1_500_000);
    expect(await rowsOf(`[{"a":1}${spaces},${spaces}{"a":2}${spaces}]${spaces}`)).toEqual({
      1: { a: '1' },
      2: { a: '2' },
    });
  });

  test('a file that is refused leaves nothing behind', async () => {
    const target = `${await temporaryFolder()}/copy`;
    await expect(readJson(await writeInput('[{"a":1},{"b":2}]]'), { target })).rejects.toThrow(UserError);
    expect(await readdir(dirname(target))).toEqual([]);
  });
});

describe('the way to it', () => {
  const text = '[{"call_id":"1","b":{"c":2}},{"d":3}]';

  test('the reader of rows takes it by its contents', async () => {
    const target = `${await temporaryFolder()}/copy`;
    const { file, records } = await readBack(readRecords(await writeInput(text, 'in.csv'), { target }));
    expect(file.columns).toEqual(['call_id', 'b.c', 'd']);
    expect(records).toHaveLength(2);
  });

  test.each(['a;b\n1;{"c":2}\n', '[Datum];[Tijd]\n1;2\n', '{Datum},{Tijd}\n1,2\n', '"a","b"\n1,2\n', 'a\n[1]\n'])(
    '%j is no JSON',
    async (table) => {
      const target = `${await temporaryFolder()}/copy`;
      const { file } = await readBack(
        readRecords(await writeInput(table), { target, delimiter: ',' })
          .catch(() => readText('', { target }))
          .catch(async () => await readText(await writeInput(table), { target, delimiter: ';' })),
      );
      expect(file.records).toBe(1);
    },
  );

  test('a format of text refuses it', async () => {
    await expect(readText(await writeInput(text), { target: `${await temporaryFolder()}/copy` })).rejects.toMatchObject(
      { code: 'FILE_NOT_UNDERSTOOD' },
    );
  });

  test('only the columns are wanted', async () => {
    const folder = await temporaryFolder();
    const read = await readJson(await writeInput(text), { target: `${folder}/copy`, onlyBeginning: true });
    expect(read.columns).toEqual(['call_id', 'b.c', 'd']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('its sample has its keys, and no records', async () => {
    const sample = await readSample(
      await writeInput('{"page":1,"calls":[{"sid":"x","sub":{"a":[{"b":"c"}]}},{"to":"{"}'),
    );
    expect(sample.records).toEqual([]);
    expect([...(sample.keys ?? [])]).toEqual([
      'page',
      'calls',
      'calls.sid',
      'calls.sub',
      'calls.sub.a',
      'calls.sub.a.b',
      'calls.to',
    ]);
    expect((await readSample(await writeInput('a,b\n1,2\n'))).keys).toBeUndefined();
  });

  test('its bytes are counted once, and it can be stopped', async () => {
    const file = await writeInput(text);
    let bytes = 0;
    const target = `${await temporaryFolder()}/copy`;
    await readJson(file, {
      target,
      onBytes: (more) => {
        bytes += more;
      },
    });
    expect(bytes).toBe(text.length);
    await expect(readJson(file, { target, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
  });
});
