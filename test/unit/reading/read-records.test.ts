import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { TextOptions } from '../../../src/reading/layout.ts';
import { readText } from '../../../src/reading/read-records.ts';
import { processorSeconds } from '../../processor-time.ts';
import { type Reading, readBack, writeInput } from './reading.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

async function read(contents: string | Uint8Array, options: Omit<TextOptions, 'target'> = {}): Promise<Reading> {
  const file = await writeInput(contents);
  return await readBack(readText(file, { ...options, target: `${file}.copy` }));
}

async function cells(
  contents: string | Uint8Array,
  options: Omit<TextOptions, 'target'> = {},
): Promise<readonly (readonly string[])[]> {
  return (await read(contents, options)).records.map((record) => record.cells);
}

async function broken(
  contents: string | Uint8Array,
  options: Omit<TextOptions, 'target'> = {},
): Promise<readonly string[]> {
  return (await read(contents, options)).file.broken.map(({ row, reason }) => `${row} ${reason}`);
}

async function refusal(contents: string | Uint8Array, options: Omit<TextOptions, 'target'> = {}): Promise<UserError> {
  const file = await writeInput(contents);
  const error = await readText(file, { ...options, target: `${file}.copy` }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  await expect(stat(`${file}.copy`)).rejects.toThrow('ENOENT');
  return error as UserError;
}

describe('the hostile call log', () => {
  const readHostile = async (): Promise<Reading> => {
    const copy = `${await writeInput('')}.copy`;
    return await readBack(readText(join(FIXTURES, '../../staging/hostile-call-log.csv'), { target: copy }));
  };

  interface Expected {
    readonly line: number;
    readonly outcome: string;
    readonly reason?: string;
    readonly repairs?: readonly string[];
  }
  const readExpected = async (): Promise<readonly Expected[]> => {
    const lines = (await readFile(join(FIXTURES, '../../staging/hostile-call-log.expected.jsonl'), 'utf8'))
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line) as Expected);
  };

  /** The fixture's reasons about the structure of a row, with their names here. */
  const STRUCTURE: Readonly<Record<string, string>> = {
    'too-few-cells': 'too-few-cells',
    'too-many-cells': 'too-many-cells',
    'empty-row': 'empty-row',
    'repeated-header': 'repeated-heading',
    'unterminated-quote': 'unclosed-quote',
  };

  test('every record of it is a record or broken, on its own physical line', async () => {
    const { file, records } = await readHostile();
    const expected = await readExpected();
    expect([...records, ...file.broken].map(({ row }) => row).sort((one, other) => one - other)).toEqual(
      expected.map(({ line }) => line),
    );
    expect(file.records + file.broken.length).toBe(85);
  });

  test('what is broken is broken for the reason expected, and nothing else is', async () => {
    const { file } = await readHostile();
    const expected = (await readExpected()).filter(
      ({ reason }) => reason !== undefined && Object.hasOwn(STRUCTURE, reason),
    );
    expect(file.broken.map(({ row, reason }) => ({ row, reason }))).toEqual(
      expected.map(({ line, reason }) => ({ row: line, reason: STRUCTURE[reason ?? ''] })),
    );
  });

  test('repairs of the reading are listed with their rows', async () => {
    const { file } = await readHostile();
    const ofReading = new Set(['windows-1252', 'missing-empty-trailing-cell']);
    const expected = (await readExpected()).flatMap(({ line, repairs }) =>
      (repairs ?? []).filter((repair) => ofReading.has(repair)).map((repair) => ({ row: line, repair })),
    );
    expect(file.repairs).toEqual(expected);
    expect(file.encoding).toBe('UTF-8 and Windows-1252');
  });

  test('no cell is shifted, cut or merged', async () => {
    const { file, records } = await readHostile();
    const byRow = new Map(records.map((record) => [record.row, record.cells]));
    const remark = (row: number): string | undefined => byRow.get(row)?.[12];
    expect(file.columns).toHaveLength(13);
    expect(remark(58)).toBe('Mevrouw zei "niet meer bellen"; daarna opgehangen');
    expect(remark(59)).toBe('eerste regel\ntweede regel');
    expect(remark(61)).toBe('eerste regel\r\n\r\nderde regel');
    expect(remark(64)).toBe('leiding 5" buis');
    expect(byRow.get(67)?.[9]).toBe('Zoë 🌞');
    expect(byRow.get(68)?.[9]).toBe('René Brûlé');
    expect(remark(69)).toBe('tarief € 12,50');
    expect(byRow.get(70)?.[4]).toBe('06123\u000045666');
    expect(byRow.get(89)?.[0]).toBe('H-084');
    expect(byRow.get(15)?.[4]).toBe('="0612345614"');
  });
});

describe('csv-spectrum', async () => {
  const folder = join(FIXTURES, 'csv-spectrum');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));

  test.each(names)('%s', async (name) => {
    const copy = `${await writeInput('')}.copy`;
    const { file, records } = await readBack(readText(join(folder, name), { target: copy }));
    const expected: unknown = JSON.parse(await readFile(join(folder, 'json', name.replace('.csv', '.json')), 'utf8'));
    const found = records.map((record) =>
      Object.fromEntries(file.columns.map((column, index) => [column, record.cells[index]])),
    );
    expect(found).toEqual(expected);
    expect(file.broken).toEqual([]);
  });
});

describe('delimiter', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3\n4;5;6,0\n'],
    ['\t', 'a\tb\n1,2\t3;4\n'],
    ['|', 'a|b|c\n1|2, 3|4\n'],
    [';', 'datum;bedrag\n1-6-2026;1,50\n2-6-2026;2,50\n'],
    [',', '"a;b","c;d","e"\n"1;2","3;4","5"\n'],
  ])('%j is found in %j', async (delimiter, contents) => {
    const { file } = await read(contents);
    expect(file.delimiter).toBe(delimiter);
    expect(file.broken).toEqual([]);
  });

  test('two that fit equally well are a question', async () => {
    const error = await refusal('a,b;c\n1,2;3\n5,6;7\n');
    expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
    expect(error.details.map(({ found }) => found).sort()).toEqual(['`,`', '`;`']);
    expect(error.hint).toContain('delimiter');
  });

  test('a delimiter that is given is taken', async () => {
    expect(await cells('a,b;c\n1,2;3\n', { delimiter: ';' })).toEqual([['1,2', '3']]);
    expect(await cells('a#b\n1#2\n', { delimiter: '#' })).toEqual([['1', '2']]);
  });

  test.each(['', '||', '"', '\n', '§'])('%j cannot be one', async (delimiter) => {
    expect((await refusal('a,b\n1,2\n', { delimiter })).code).toBe('CONFIGURATION');
  });

  test('a first line `sep=` says what it is, and is no heading', async () => {
    const { file, records } = await read('sep=;\r\na;b\r\n1,0;2,0\r\n');
    expect(file.columns).toEqual(['a', 'b']);
    expect(records).toEqual([{ row: 3, cells: ['1,0', '2,0'] }]);
  });

  test('one column needs none', async () => {
    const { file, records } = await read('number\n0612345678\n\n+31612345679\n');
    expect(file.columns).toEqual(['number']);
    expect(records).toEqual([
      { row: 2, cells: ['0612345678'] },
      { row: 4, cells: ['+31612345679'] },
    ]);
  });

  test('a title above the heading is not taken for one', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `${index};x;y`).join('\n');
    expect((await refusal(`Rapport juni 2026\n\nid;a;b\n${rows}\n`)).code).toBe('FILE_NOT_UNDERSTOOD');
  });
});

describe('heading', () => {
  test('names are trimmed, and made distinct with a remark', async () => {
    const { file } = await read(' tel ;naam;tel;;tel\n1;2;3;4;5\n');
    expect(file.columns).toEqual(['tel', 'naam', 'tel (2)', 'c4', 'tel (3)']);
    expect(file.remarks.map(({ en }) => en).join(' ')).toContain('"tel (2)"');
    expect(file.remarks.map(({ en }) => en).join(' ')).toContain('"c4"');
  });

  test('empty columns at its end are left out, and may be empty in the rows or absent', async () => {
    const { file, records } = await read('a;b;;\n1;2;;\n3;4\n5;6;\n7;8;9;\n1;2;;;\n');
    expect(file.columns).toEqual(['a', 'b']);
    expect(records.map((record) => record.cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(file.broken.map(({ row, reason }) => [row, reason])).toEqual([
      [5, 'too-many-cells'],
      [6, 'too-many-cells'],
    ]);
  });

  test('an empty cell at the end of rows is taken off where the rows of the file have it and the heading has none, and said', async () => {
    const { file, records } = await read('a;b\n1;2;\n3;4;\n"5";"";""\n6;7;8;\n');
    expect(records.map((record) => record.cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', ''],
    ]);
    expect(file.repairs).toEqual([2, 3, 4].map((row) => ({ row, repair: 'superfluous-empty-trailing-cell' })));
    expect(file.broken.map(({ row, reason }) => [row, reason])).toEqual([[5, 'too-many-cells']]);
  });

  describe('last cells that nearly all rows lack', () => {
    const SHORT = Array.from({ length: 10 }, (_, place) => `${place},x\n`).join('');

    test('are read as empty where another row has a value there, and said of each row', async () => {
      const { file, records } = await read(`id,result,channel\n${SHORT}10,x,email\n`);
      expect(records.map(({ cells }) => cells[2])).toEqual([...Array.from({ length: 10 }, () => ''), 'email']);
      expect(file.repairs).toEqual(
        Array.from({ length: 10 }, (_, place) => ({ row: place + 2, repair: 'missing-empty-trailing-cell' })),
      );
      expect(file.broken).toEqual([]);
    });

    test('refuse the file where no row has them: its headings may name a column that no row has', async () => {
      expect((await refusal(`id,result,channel\n${SHORT}`)).code).toBe('FILE_NOT_UNDERSTOOD');
    });

    test.each([
      ['where another row has an empty one: the file writes empty cells', `${SHORT}10,x,\n`],
      ['where rows lack different numbers of cells: lines were cut', `${SHORT}10\n11,x,email\n`],
      ['where a row in eight is whole: rows of this file are whole', `${SHORT.slice(0, 28)}10,x,email\n`],
    ])('are a fault of the row %s', async (_, rows) => {
      const reasons = await broken(`id,result,channel\n${rows}`);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.every((reason) => reason.endsWith('too-few-cells'))).toBe(true);
    });
  });

  test.each([
    ['in a file whose rows have the cells of the heading', '1,Bos,yes,\n2,Vos,no,\n3,Jansen, P.,yes,\n', [4]],
    ['in a file in which many rows have it', '1,Jansen, P.,yes,\n2,Vos,no,\n3,Jansen, P.,yes,\n', [2, 4]],
    ['in the only row', '3,Jansen, P.,yes,\n', [2]],
  ])('a cell too many that is empty is no end of a row %s: a delimiter may have shifted it', async (_, rows, lines) => {
    expect(await broken(`call_id,agent,optout,note\n${rows}`)).toEqual(lines.map((row) => `${row} too-many-cells`));
  });

  test('nor is it in a file without a heading', async () => {
    expect(await broken('1,Bos,yes,\n2,Vos,no,\n3,Jansen, P.,yes,\n', { heading: 'none' })).toEqual([
      '3 too-many-cells',
    ]);
  });

  test('a file without one has numbered columns, as many as most rows', async () => {
    const { file, records } = await read('1,2,3\n4,5\n6,7,8\n', { heading: 'none' });
    expect(file.columns).toEqual(['c1', 'c2', 'c3']);
    expect(records.map(({ row }) => row)).toEqual([1, 3]);
    expect(file.broken).toEqual([{ row: 2, reason: 'too-few-cells', raw: '4,5' }]);
  });

  test('one with an open quote is refused', async () => {
    expect((await refusal('a,"b,c\n1,2,3\n', { delimiter: ',' })).code).toBe('FILE_NOT_UNDERSTOOD');
  });

  test('it may stand on more lines than one', async () => {
    const { file, records } = await read('a;"b\nc"\n1;2\n');
    expect(file.columns).toEqual(['a', 'b\nc']);
    expect(records).toEqual([{ row: 3, cells: ['1', '2'] }]);
  });
});

describe('lines', () => {
  test('CRLF, LF and CR stand side by side', async () => {
    expect(await read('a;b\r\n1;2\n3;4\r\n5;6\r7;8\n')).toMatchObject({
      records: [
        { row: 2, cells: ['1', '2'] },
        { row: 3, cells: ['3', '4'] },
        { row: 4, cells: ['5', '6'] },
        { row: 5, cells: ['7', '8'] },
      ],
    });
  });

  test('a CR that does not part two records belongs to its cell', async () => {
    expect(await cells('a;b;c\n1;x\ry;2\n3;4;5\n')).toEqual([
      ['1', 'x\ry', '2'],
      ['3', '4', '5'],
    ]);
    expect(await cells('a;b\n1;x\ry\n3;4\n')).toEqual([
      ['1', 'x\ry'],
      ['3', '4'],
    ]);
  });

  test('a file with CR alone is counted by CR', async () => {
    const { file, records } = await read('a;b\r1;2\r\r3;"x\ry"\r5;6');
    expect(records).toEqual([
      { row: 2, cells: ['1', '2'] },
      { row: 4, cells: ['3', 'x\ry'] },
      { row: 6, cells: ['5', '6'] },
    ]);
    expect(file.broken).toEqual([]);
  });

  test('blank lines and the mark of the end of a file of DOS are no records, but count as lines', async () => {
    const { file, records } = await read('\n\na;b\n\n1;2\n   \n\r\n3;4\n\u001a');
    expect(records.map(({ row }) => row)).toEqual([5, 8]);
    expect(file.broken).toEqual([]);
  });

  test('the last line needs no end', async () => {
    expect(await cells('a;b\n1;2')).toEqual([['1', '2']]);
    expect(await cells('a;b\n1;"2"')).toEqual([['1', '2']]);
    expect(await cells('a;b\n1;')).toEqual([['1', '']]);
  });
});

describe('what no log has', () => {
  test('a letter or digit after sep= is no delimiter', async () => {
    expect(await cells('sep=3;b\n1;2\n')).toEqual([['1', '2']]);
  });

  test('more than 400 columns are refused at once', async () => {
    const heading = Array.from({ length: 401 }, (_, column) => `c${column}`).join(';');
    expect((await refusal(`${heading}\n`)).details[0]).toMatchObject({ found: '401 columns' });
  });

  test.each([undefined, ','])(
    'a first line of a million columns is refused as what it is, delimiter %j',
    async (delimiter) => {
      const million = Array.from({ length: 1_000_000 }, (_, column) => `c${column}`).join(',');
      const seconds = await processorSeconds(async () => {
        const refused = await refusal(`${million}\n1,2\n`, delimiter === undefined ? {} : { delimiter });
        expect(refused.code).toBe('FILE_NOT_UNDERSTOOD');
        expect(refused.details).toMatchObject([{ line: 1, message: 'is too long for headings' }]);
      });
      expect(seconds).toBeLessThan(20);
    },
  );
});

describe('the head of a long file', () => {
  test('that cuts a record off in a quoted cell ends the search for a delimiter', async () => {
    const row = Array.from({ length: 20 }, (_, cell) => `"cell number ${cell} of it"`).join(',');
    const heading = Array.from({ length: 20 }, (_, cell) => `"c${cell}"`).join(',');
    const { records } = await read(`${[heading, ...Array.from({ length: 600 }, () => row)].join('\n')}\n`);
    expect(records).toHaveLength(600);
  });
});

describe('quotes', () => {
  test('an open one ends with its line where the next line is a record', async () => {
    const { file, records } = await read('a;b;c\n1;"x;2\n3;4;5\n6;"y;7\n8;"z";9\n');
    expect(records).toEqual([
      { row: 3, cells: ['3', '4', '5'] },
      { row: 5, cells: ['8', 'z', '9'] },
    ]);
    expect(file.broken).toEqual([
      { row: 2, reason: 'unclosed-quote', raw: '1;"x;2' },
      { row: 4, reason: 'unclosed-quote', raw: '6;"y;7' },
    ]);
  });

  test('an open one that is closed many rows later takes none of them with it', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index};ok;ok`).join('\n');
    const { file } = await read(`a;b;c\nx;"open;1\n${rows}\ny;z";2\n`);
    expect(file.records).toBe(501);
    expect(file.broken.map(({ reason }) => reason)).toEqual(['unclosed-quote']);
  });

  test('an open one in the last row is broken', async () => {
    expect(await broken('a;b\n1;2\n3;"4')).toEqual(['3 unclosed-quote']);
    expect(await broken('a;b\n1;2\n3;"4\nrest\n')).toEqual(['3 unclosed-quote', '4 too-few-cells']);
  });

  test('text after a closing quote breaks the row, and no other', async () => {
    const { file, records } = await read('a;b\n1;"Jansen" BV\n2;"Bos; Piet"\n');
    expect(file.broken).toEqual([{ row: 2, reason: 'text-after-quote', raw: '1;"Jansen" BV' }]);
    expect(records).toEqual([{ row: 3, cells: ['2', 'Bos; Piet'] }]);
  });

  test('a format may keep text after a closing quote, quotes included', async () => {
    const options = { textAfterQuote: 'keep', delimiter: ',' } as const;
    expect(await cells('a,b,c\n1,"User, 10" <114>,"x,y"\n2,"User" <1>,z\n', options)).toEqual([
      ['1', '"User, 10" <114>', 'x,y'],
      ['2', '"User" <1>', 'z'],
    ]);
  });

  test('such a format does not merge two rows through an open quote', async () => {
    const options = { textAfterQuote: 'keep', delimiter: ',' } as const;
    const { file, records } = await read('a,b,c,d\n1,"User <1>,x,y\n2,"User" <2>,x,y\n3,"User" <3>,x,y\n', options);
    expect(file.broken.map(({ row }) => row)).toEqual([2]);
    expect(records.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('spaces after a closing quote are no text', async () => {
    expect(await cells('a;b\n"1" ;"2"  \n')).toEqual([['1', '2']]);
  });

  test('a backslash is an escape only where a format says so', async () => {
    expect(await cells('a,b\n"x\\\\y",2\n', { delimiter: ',' })).toEqual([['x\\\\y', '2']]);
    expect(await cells('a,b\n"say \\"x\\" \\\\",2\n', { delimiter: ',', escape: 'backslash' })).toEqual([
      ['say "x" \\', '2'],
    ]);
  });

  test('an empty quoted cell and an empty cell are both empty; a row of nothing else is broken', async () => {
    expect(await cells('a;b;c\n"";1;\n')).toEqual([['', '1', '']]);
    expect(await broken('a;b;c\n;;\n"";"";""\n1;;\n')).toEqual(['2 empty-row', '3 empty-row']);
  });

  test('a heading that comes again is broken', async () => {
    expect(await broken('a;b\n1;2\na;b\n3;4\n')).toEqual(['3 repeated-heading']);
  });

  test.each(['\ufeffRef;Tel', '\ufeff"Ref";"Tel"', ' ref ; TEL ', 'Ref;Tel;'])(
    'a heading that comes again as %j is the same heading',
    async (again) => {
      expect(await broken(`Ref;Tel\n1;2\n${again}\n3;4\n`)).toEqual(['3 repeated-heading']);
    },
  );

  const CALL = 'a1;2026-06-03 12:00:00;0612345678;verkoop';
  test.each([
    ['in another order', 'Ref;Tel;Start;Uitslag'],
    ['with others among them', 'Ref;Klant;Tel;Uitslag;Notitie'],
    ['in other writing', ' REF;klant;"tel";uitslag '],
  ])('the headings of another table, %s, end the reading until the first ones come again', async (_, other) => {
    const first = 'Ref;Start;Tel;Uitslag';
    const { file, records } = await read(`${first}\n${CALL}\n${other}\n${CALL}\n${CALL};x\n${first}\n${CALL}\n`);
    expect(records.map(({ row }) => row)).toEqual([2, 7]);
    expect(file.broken.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'other-heading'],
      [4, 'after-other-heading'],
      [5, 'after-other-heading'],
      [6, 'repeated-heading'],
    ]);
  });

  test('two columns in the other order are those of another table', async () => {
    expect(await broken('Ref;Tel\n1;2\nTel;Ref\n3;4\n')).toEqual(['3 other-heading', '4 after-other-heading']);
  });

  test('rows with a word or two of the headings are rows', async () => {
    expect(await broken('Ref;Start;Tel;Uitslag\nuitslag;tel;x;y\nref;;tel;\n')).toEqual([]);
  });

  test('rows that are like the first one of a file without headings are rows', async () => {
    const row = '0612345678;ANSWERED;Dial;in;uit';
    expect(await broken(`0612345677;ANSWERED;Dial;in;uit\n${row}\n${row}\n`)).toEqual([]);
  });
});

describe('encodings', () => {
  const TEXT = 'naam;stad\nRené;Zürich\nZoë 🌞;Den Haag\n';
  const EXPECTED = [
    ['René', 'Zürich'],
    ['Zoë 🌞', 'Den Haag'],
  ];
  const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16BE', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', utf16be(TEXT)],
  ])('%s', async (encoding, bytes) => {
    const { file, records } = await read(bytes);
    expect(records.map((record) => record.cells)).toEqual(EXPECTED);
    expect(file.columns).toEqual(['naam', 'stad']);
    expect(file.encoding).toBe(encoding);
  });

  test('a file of Windows-1252 is one, and no row of it repaired', async () => {
    const { file, records } = await read(Buffer.from('naam;prijs\nRen\xe9;\x80 5\nJan;3\n', 'latin1'));
    expect(records.map((record) => record.cells)).toEqual([
      ['René', '€ 5'],
      ['Jan', '3'],
    ]);
    expect(file).toMatchObject({ encoding: 'Windows-1252', repairs: [] });
    expect(file.remarks.map(({ en }) => en).join()).toContain('line 2');
  });

  test('lines of Windows-1252 in a file of UTF-8 are named', async () => {
    const { file } = await read(Buffer.concat([Buffer.from('naam;x\nZoë;1\n'), Buffer.from('Ren\xe9;2\n', 'latin1')]));
    expect(file).toMatchObject({ encoding: 'UTF-8 and Windows-1252', repairs: [{ row: 3, repair: 'windows-1252' }] });
  });

  test('bytes that are nothing in Windows-1252 either break their row', async () => {
    expect(await broken(Buffer.from('a;b\n1;\x81\n2;3\n', 'latin1'))).toEqual(['2 undecodable-bytes']);
  });

  test('half a character of UTF-16 breaks its row, and no other', async () => {
    const bytes = Buffer.from('\ufeffa;b\n1;x\ud83cy\n2;3\n', 'utf16le');
    expect(await broken(bytes)).toEqual(['2 undecodable-bytes']);
    expect(await broken(Buffer.concat([Buffer.from('\ufeffa;b\n2;3', 'utf16le'), Buffer.of(0x41)]))).toEqual([
      '2 undecodable-bytes',
    ]);
  });

  test('NUL stays in its cell; a line of nothing else is broken', async () => {
    const { file, records } = await read('aaaaaaaa;bbbbbbbb\n1111;2\u00003\n\u0000\u0000\u0000\n4;5\n');
    expect(records.map((record) => record.cells)).toEqual([
      ['1111', '2\u00003'],
      ['4', '5'],
    ]);
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['3 nul-byte']);
  });
});

describe('the file', () => {
  test('digest and size are those of the file itself, packed or not', async () => {
    const plain = 'a;b\n1;2\n';
    const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect((await read(plain)).file).toMatchObject({ bytes: 8, sha256: digest(plain) });
    const packed = gzipSync(plain);
    const { file, records } = await read(packed);
    expect(records).toEqual([{ row: 2, cells: ['1', '2'] }]);
    expect(file).toMatchObject({ bytes: packed.length, sha256: digest(packed) });
  });

  test('gz files one after another are one text', async () => {
    expect(await cells(Buffer.concat([gzipSync('a;b\n1;2\n'), gzipSync('3;4\n')]))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('a gz file that is cut off or followed by other bytes is refused', async () => {
    const packed = gzipSync(`a;b\n${'1;2\n'.repeat(1000)}`);
    expect((await refusal(packed.subarray(0, packed.length - 6))).code).toBe('FILE_UNREADABLE');
    expect((await refusal(Buffer.concat([packed, Buffer.from('and more')]))).code).toBe('FILE_UNREADABLE');
  });

  test.each([0, 3_000_000])('a gz file that hides a member, behind %d bytes more, is refused', async (bytes) => {
    const text = `a;b\n1;2\n${randomBytes(bytes).toString('base64')}\n`;
    const behind = Buffer.concat([gzipSync(text), Buffer.of(0), gzipSync('5;6\n')]);
    expect((await refusal(behind)).code).toBe('FILE_UNREADABLE');
  });

  test.each<[string, string | Uint8Array]>([
    ['no bytes', ''],
    ['blank lines', '\n\r\n  \n'],
    ['a byte order mark', '\ufeff'],
    ['a separator line', 'sep=;\n'],
  ])('with %s is empty', async (_, contents) => {
    expect((await refusal(contents)).code).toBe('FILE_EMPTY');
  });

  test('with a heading alone has no records', async () => {
    const { file } = await read('a;b\n');
    expect(file).toMatchObject({ records: 0, broken: [], columns: ['a', 'b'] });
  });

  test.each<[string, Buffer]>([
    ['xlsx', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000xl/workbook.xml')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['parquet', Buffer.from('PAR1\u0015\u0000')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['json', Buffer.from('[{"call_id":"1","x":2}]')],
    ['jsonl', Buffer.from('{"call_id":"1"}\n{"call_id":"2"}\n')],
    ['html', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['random bytes', Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7919) % 29))],
  ])('that is %s is refused with what is read instead', async (_, contents) => {
    const error = await refusal(contents);
    expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
    expect(error.details[0]?.expected).toContain('CSV');
  });

  test('that is not there, or is a folder', async () => {
    const file = await writeInput('x');
    const options = { target: `${file}.copy` };
    await expect(readText(`${file}.not-there`, options)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(readText(`${file}/below`, options)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(readText(join(file, '..'), options)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('that grows while it is read is refused', async () => {
    const file = await writeInput(`a;b\n${'1;2\n'.repeat(300_000)}`);
    const onBytes = (): void => appendFileSync(file, '3;4\n');
    await expect(readText(file, { target: `${file}.copy`, onBytes })).rejects.toMatchObject({
      code: 'FILE_CHANGED_WHILE_READ',
    });
    await expect(stat(`${file}.copy`)).rejects.toThrow('ENOENT');
  });

  test('the reading can be stopped, and counts its bytes', async () => {
    const contents = `a;b\n${'1;2\n'.repeat(300_000)}`;
    const file = await writeInput(contents);
    const stop = new AbortController();
    stop.abort();
    await expect(readText(file, { target: `${file}.copy`, signal: stop.signal })).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    let bytes = 0;
    await readText(file, { target: `${file}.copy`, onBytes: (more) => (bytes += more) });
    expect(bytes).toBe(contents.length);
  });
});

describe('bounds', () => {
  test('a line that is too long is broken and never held', async () => {
    const { file, records } = await read(`a;b\n1;${'x'.repeat(5_000_000)}\n2;3\n`, { delimiter: ';' });
    expect(records).toEqual([{ row: 3, cells: ['2', '3'] }]);
    expect(file.broken).toMatchObject([{ row: 2, reason: 'line-too-long' }]);
    expect(file.broken[0]?.raw.length).toBeLessThan(10_000);
  });

  test('a quoted cell that does not end within bounds is open: its lines are broken one by one', async () => {
    // Just over the longest record.
    const lines = 12_000;
    const { file, records } = await read(`a;b\n4;"${`${'y'.repeat(100)}\n`.repeat(lines)}"\n5;6\n`, { delimiter: ';' });
    expect(records).toEqual([{ row: lines + 3, cells: ['5', '6'] }]);
    expect(file.broken.length).toBe(lines + 1);
    expect(file.broken.slice(0, 2).map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'unclosed-quote'],
      [3, 'too-few-cells'],
    ]);
  });

  test('a file of which more than 100,000 records are broken was changed taken for', async () => {
    const error = await refusal(`a;b;c\n1;2;3\n${'1;2\n1\n'.repeat(50_001)}`, { delimiter: ';' });
    expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
    expect(error.details[0]?.message).toContain('too-few-cells');
  });

  test('rows are the same wherever the pieces of a file end', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => {
      const remark = index % 7 === 0 ? `"regel ${index}\r\n""twee"" é"` : `tekst ${index}`;
      return `${index};${remark};${'x'.repeat(index % 53)}`;
    });
    const { file, records } = await read(`a;b;c\r\n${rows.join('\r\n')}\r\n`);
    expect(file.broken).toEqual([]);
    expect(records.length).toBe(60_000);
    expect(
      records.every(({ cells: found }, index) => found[0] === String(index) && found[2]?.length === index % 53),
    ).toBe(true);
    expect(records.at(-1)?.row).toBe(60_000 + 1 + Math.ceil(60_000 / 7));
  });
});

describe('what is known of columns', () => {
  const traits = async (contents: string | Uint8Array): Promise<readonly (readonly number[])[]> => {
    const { file } = await read(contents);
    return [[...(file.traits?.trimmed ?? [])], [...(file.traits?.simple ?? [])]];
  };

  test.each<[what: string, row: string, trimmed: readonly number[], simple: readonly number[]]>([
    ['nothing odd', 'x y,1,z', [0, 1, 2], [0, 1, 2]],
    ['empty cells', ',1,', [0, 1, 2], [0, 1, 2]],
    ['quoted cells', '"x","","y, ""z"""', [0, 1, 2], [0, 1, 2]],
    ['a space before', 'x, 1,z', [0, 2], [0, 2]],
    ['a space behind', 'x,1,z ', [0, 1], [0, 1]],
    ['spaces within quotes', '" x","1 ",z', [2], [2]],
    ['a tab within', 'x,1\t2,z', [0, 1, 2], [0, 2]],
    ['a sign that speaks against a text', '#x,+1,"y#"', [0, 1, 2], []],
    ['other letters', 'xéy,é,z', [0, 2], [2]],
    ['other letters within quotes', '"xéy","é",z', [0, 2], [2]],
    ['a line break', 'x,"1\n2",z', [0, 1, 2], [0, 2]],
    ['a carriage return', 'x,1,z\r', [0, 1, 2], [0, 1, 2]],
    ['a no-break space', '\u00a0x,1,z\u2003', [1], [1]],
  ])('%s', async (_, row, trimmed, simple) => {
    expect(await traits(`a,b,c\np,q,r\n${row}\ns,t,u\n`)).toEqual([trimmed, simple]);
  });

  test.each<[what: string, row: string, times: readonly number[]]>([
    ['times', '2026-03-02 10:15:00,2026-03-02T23:59:59,', [0, 1, 2]],
    ['quoted times', '"2026-03-02 10:15:00","2026-03-02T23:59:59",""', [0, 1, 2]],
    ['a day and an hour that do not exist', '2026-02-30 10:15:00,2026-03-02 24:00:00,', [0, 2]],
    ['a minute and a second that do not exist', '2026-03-02 10:60:00,2026-03-02 10:15:99,', [0, 1, 2]],
    ['an offset', '2026-03-02 10:15:00Z,2026-03-02 10:15+01,', [2]],
    ['a day alone and another order', '2026-03-02,02-03-2026 10:15:00,', [2]],
    ['other signs', '2026/03/02 10:15:00,2026-03-02t10:15:00,', [2]],
    ['letters', '2O26-03-02 10:15:00,2026-03-02 10:15:O0,', [2]],
    ['spaces around', ' 2026-03-02 10:15:00,"2026-03-02 10:15:00 ",', [2]],
    ['a quote within', '"2026-03-02 10:15:0""",2026-03-02 10:15:00,', [1, 2]],
  ])('%s', async (_, row, times) => {
    const plain = '2025-12-31 00:00:00,2025-12-31 00:00:00,2025-12-31 00:00:00';
    const { file } = await read(`a,b,c\n${plain}\n${row}\n,,\n${plain}\n`);
    expect([...(file.traits?.times ?? [])]).toEqual(times);
  });

  test.each<[what: string, row: string, dates: readonly number[]]>([
    ['days and times', '2026-03-02,2026-03-02 10:15:00,2026-03-02T23:59:59', [0, 1, 2]],
    ['quoted days', '"2026-03-02","2026-02-30",""', [0, 1, 2]],
    ['an hour that does not exist', '2026-03-02 24:00:00,,', [1, 2]],
    ['other orders and signs', '02-03-2026,2026/03/02,20260302', []],
    ['more or fewer digits', '2026-3-2,2026-03-021,2026-03-0', []],
    ['spaces around days', ' 2026-03-02,"2026-03-02 ",2026-03-02 ', []],
    ['a minute alone', '2026-03-02 10:15,2026-03-02T10:15Z,2026-03-02Z', []],
  ])('%s, where days may stand', async (_, row, dates) => {
    const plain = '2025-12-31,2025-12-31 00:00:00,2025-12-31';
    const { file } = await read(`a,b,c\n${plain}\n${row}\n,,\n${plain}\n`);
    expect([...(file.traits?.dates ?? [])]).toEqual(dates);
  });

  test.each<[what: string, delimiter: string, row: string, undelimited: readonly number[]]>([
    ['plain cells', ',', 'x,y,z', [0, 1, 2]],
    ['quoted cells without it', ',', '"x;","y ""y""","z"', [0, 1, 2]],
    ['a quoted cell with it', ',', '"x,y",y,z', [1, 2]],
    ['a tab in quotes', '\t', 'x\t"y\ty"\tz', [0, 2]],
    ['a row that is cut with care', ';', 'x;"y;\ny";z', [0, 2]],
  ])('the delimiter within cells: %s', async (_, delimiter, row, undelimited) => {
    const heading = ['a', 'b', 'c'].join(delimiter);
    const { file } = await read(`${heading}\n${row}\n${heading.toUpperCase()}\n`);
    expect([...(file.traits?.undelimited ?? [])]).toEqual(undelimited);
  });

  test('times in a row that is cut with care', async () => {
    const { file } = await read('a,b,c\n2026-03-02 10:15:00,2026-03-02 10:15:00,x "y\n');
    expect([...(file.traits?.times ?? [])]).toEqual([0, 1]);
  });

  test('bytes of another encoding', async () => {
    const contents = Buffer.from('a,b,c\np,q,r\nx\u00e9y,\u00e9,z\n', 'latin1');
    expect(await traits(contents)).toEqual([[0, 2], [2]]);
  });
});
