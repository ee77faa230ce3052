import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSqlDump } from '../../../src/reading/read-sql-dump.ts';
import { type Reading, readBack, writeInput } from './reading.ts';

async function read(contents: string | Uint8Array): Promise<Reading> {
  const file = await writeInput(contents, 'in.sql');
  return await readBack(readSqlDump(file, 'cdr', { target: `${file}.copy` }));
}

const TABLE =
  'CREATE TABLE `cdr` (\n  `a` varchar(80) NOT NULL,\n  `b` int DEFAULT NULL,\n  PRIMARY KEY (`a`)\n) ENGINE=InnoDB;\n';

/** As mysqldump writes a text. */
function quote(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '\u0000': '\\0',
    '\n': '\\n',
    '\r': '\\r',
    '\u001a': '\\Z',
    '"': '\\"',
    "'": "\\'",
    '\\': '\\\\',
  };
  return `'${[...text].map((character) => escapes[character] ?? character).join('')}'`;
}

describe('rows of a table in a dump', () => {
  test('any text comes back the same, in any piece of the dump', async () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\n', '\r', "'", '"', '\\', ';', '(', ')', ',', '--', '/*', '#'),
      ),
      { maxLength: 8 },
    );
    const rows = fc.array(
      fc.tuple(
        text.map((parts) => parts.join('')).filter((value) => !/\p{Surrogate}/u.test(value)),
        fc.option(fc.integer()),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ',\n', ' , '), fc.boolean(), async (written, between, listed) => {
        const tuples = written.map(([a, b]) => `(${quote(a)},${b ?? 'NULL'})`).join(between);
        const opening = listed ? 'INSERT INTO `cdr` (`a`, `b`) VALUES' : `${TABLE}INSERT INTO \`cdr\` VALUES`;
        const { records, file } = await read(`${opening} ${tuples};\n-- end\n`);
        expect(file.columns).toEqual(['a', 'b']);
        expect(file.broken).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(written.map(([a, b]) => [a, b === null ? '' : String(b)]));
      }),
    );
  });

  test('are numbered by line where no line has two, else by their order', async () => {
    const byLine = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES\n('x',1),\n('y',2);\nINSERT INTO \`cdr\` VALUES ('z',3);\n`,
    );
    expect(byLine.records.map(({ row }) => row)).toEqual([7, 8, 9]);
    const byOrder = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('x',1);\nINSERT INTO \`cdr\` VALUES ('y',2),('z',3);\n`,
    );
    expect(byOrder.records.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(byOrder.file.remarks.map(({ en }) => en).join(' ')).toContain('numbered by their order');
  });

  test('a line end within a text counts as a line', async () => {
    const { records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('x\ny',1);\nINSERT INTO \`cdr\` VALUES ('z',3);\n`,
    );
    expect(records).toEqual([
      { row: 6, cells: ['x\ny', '1'] },
      { row: 8, cells: ['z', '3'] },
    ]);
  });

  test('other tables, comments, triggers and statements in texts are none of them', async () => {
    const { records } = await read(
      `/* INSERT INTO \`cdr\` VALUES ('no',1); */\n-- INSERT INTO \`cdr\` VALUES ('no',1);\n# it's\n${TABLE}` +
        "INSERT INTO `cel` VALUES ('INSERT INTO `cdr` VALUES (''no'',1);'),('a;b');\nINSERT INTO `cdr_old` VALUES ('no',1);\n" +
        "DELIMITER $$\nCREATE TRIGGER t BEFORE INSERT ON cdr FOR EACH ROW BEGIN\nINSERT INTO `cdr` VALUES ('no',1);\nEND$$\nDELIMITER ;\n" +
        "/*!40000 ALTER TABLE `cdr` DISABLE KEYS */;\nINSERT IGNORE INTO `asteriskcdrdb`.`cdr` VALUES ('yes',1);\nREPLACE INTO cdr VALUES ('too',2);\n",
    );
    expect(records.map(({ cells }) => cells[0])).toEqual(['yes', 'too']);
  });

  test('those in a comment that the database carries out are read, and those between procedures are rejected: a dump that is imported has them', async () => {
    const { file, records } = await read(
      `${TABLE}/*M!999999\\- enable the sandbox mode */ \n/*!40101 INSERT INTO cdr VALUES ('hidden',1) */;\n` +
        "/*!INSERT INTO cdr VALUES ('as well',2)*/;\n/*M!100000 DELETE FROM cdr */;\nINSERT INTO cdr VALUES ('last',3);\n" +
        "DELIMITER $$\nCREATE TRIGGER t BEFORE INSERT ON cdr FOR EACH ROW BEGIN\nDELETE FROM cdr;\nEND$$\n-- x\nINSERT INTO cdr VALUES ('between',4)$$\nDELIMITER ;\n" +
        'DELIMITER ;;\nDELETE FROM cdr;;\nDELIMITER ;\n',
    );
    expect(records.map(({ cells }) => cells[0])).toEqual(['hidden', 'as well', 'last']);
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '9 statement-not-carried-out',
      '16 statement-not-carried-out',
      '19 statement-not-carried-out',
    ]);
  });

  test('that are not whole are broken, and the next ones are not', async () => {
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES\n('x'),\n('y',2),\n('z',3,4),\n(now(),5),\n('w',6);\nINSERT INTO \`cdr\` VALUES ('cut`,
    );
    expect(records.map(({ cells }) => cells[0])).toEqual(['y', 'w']);
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '7 too-few-cells',
      '9 too-many-cells',
      '10 no-sql-row',
      '12 cut-off-row',
    ]);
  });

  test('that are no values take none of those on the same line with them', async () => {
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('x',1),(load_file('),('),2),('y',2),((select 1),now()), ('z',3);\n`,
    );
    expect(records.map(({ cells }) => cells[0])).toEqual(['x', 'y', 'z']);
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['2 no-sql-row', '4 no-sql-row']);
  });

  test('behind one that is not closed on the same line are rejected, each of them', async () => {
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('x',1),('O'Brien',2),('y',2),('z',3);\nINSERT INTO \`cdr\` VALUES ('w',4);\n`,
    );
    expect(records.map(({ cells }) => cells[0])).toEqual(['x', 'w']);
    expect(file.broken).toHaveLength(3);
  });

  test('one that is not closed takes no other statement with it', async () => {
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('x,1);\nINSERT INTO \`cdr\` VALUES ('y',2);\nINSERT INTO \`cdr\` VALUES ('z',3);\n`,
    );
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['6 no-sql-row']);
    expect(records).toEqual([
      { row: 7, cells: ['y', '2'] },
      { row: 8, cells: ['z', '3'] },
    ]);
  });

  test('a quote that other data leave open takes none with it', async () => {
    const { records } = await read(
      `${TABLE}INSERT INTO \`cel\` VALUES ('open);\nINSERT INTO \`cdr\` VALUES ('y',2);\n`,
    );
    expect(records).toEqual([{ row: 7, cells: ['y', '2'] }]);
  });

  test('one that is too long is broken and never held', async () => {
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ('${'x'.repeat(5_000_000)}',1);\nINSERT INTO \`cdr\` VALUES ('z',3);\n`,
    );
    expect(file.broken.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['6 line-too-long']);
    expect(records).toEqual([{ row: 7, cells: ['z', '3'] }]);
  });

  test('may be packed, and in Windows-1252', async () => {
    const bytes = Buffer.from(`${TABLE}INSERT INTO \`cdr\` VALUES ('Ren\u00e9',1);\n`, 'latin1');
    const { file, records } = await read(gzipSync(bytes));
    expect(records[0]?.cells).toEqual(['René', '1']);
    expect(file.encoding).toBe('Windows-1252');
  });

  test('may fill more than one piece of the file', async () => {
    const count = 30_000;
    const tuples = Array.from({ length: count }, (_, index) => `('${'é;'.repeat(index % 60)}',${index})`);
    const { file, records } = await read(
      `${TABLE}INSERT INTO \`cdr\` VALUES ${tuples.join(',')};\nINSERT INTO \`cel\` VALUES ('${"it''s; ".repeat(400_000)}');\n`,
    );
    expect(file.broken).toEqual([]);
    expect(records.length).toBe(count);
    expect(records.every(({ row, cells }, index) => row === index + 1 && cells[1] === String(index))).toBe(true);
  });
});

describe('a dump', () => {
  test('without the table is refused', async () => {
    await expect(read('CREATE TABLE `cel` (\n  `a` int\n);\nINSERT INTO `cel` VALUES (1);\n')).rejects.toMatchObject({
      code: 'FILE_NOT_UNDERSTOOD',
    });
  });

  test('with the table and no rows has none', async () => {
    expect((await read(TABLE)).file).toMatchObject({ columns: ['a', 'b'], records: 0, broken: [] });
  });

  test('that does not name the columns is refused', async () => {
    await expect(read("INSERT INTO `cdr` VALUES ('x',1);\n")).rejects.toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
  });

  test('with rows of different columns is refused', async () => {
    const error = read("INSERT INTO `cdr` (`a`) VALUES ('x');\nINSERT INTO `cdr` (`b`) VALUES ('x');\n");
    await expect(error).rejects.toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
  });
});
