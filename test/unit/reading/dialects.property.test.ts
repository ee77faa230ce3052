import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { findLayout } from '../../../src/reading/layout.ts';
import { readText } from '../../../src/reading/read-records.ts';
import { readSqlDump } from '../../../src/reading/read-sql-dump.ts';
import { identifier } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { readBack, readSample, temporaryFolder, writeInput } from './reading.ts';

/** One way to write a table as text. */
interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  readonly lineEnd: string;
  readonly quoting: 'all' | 'needed';
  readonly form: 'utf-8' | 'utf-8-marked' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly endsLastLine: boolean;
  readonly packed: boolean;
}

interface Table {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~'),
  quote: fc.constantFrom('"', '"', "'"),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoting: fc.constantFrom('all', 'needed'),
  form: fc.constantFrom('utf-8', 'utf-8-marked', 'utf-16le', 'utf-16be', 'windows-1252'),
  endsLastLine: fc.boolean(),
  packed: fc.boolean(),
});

/** Non-ASCII characters of Windows-1252, no two of which form valid UTF-8. */
const WESTERN = fc.constantFrom('é', 'ü', 'ß', 'Ç', 'ñ', 'à');

function cellsIn({ delimiter, form }: Dialect): fc.Arbitrary<string> {
  const letter = form === 'windows-1252' ? WESTERN : fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
  const plain = fc.array(fc.oneof(letter, fc.constantFrom('a', '1', ' ', '"', '""', "'", '\\', delimiter, '#', '=')), {
    maxLength: 6,
  });
  // A line within a cell that looks like a record is read as one: the price of losing no row to an open quote.
  const lines = fc.array(fc.oneof(letter, fc.constantFrom('a', ' ', '"', '\n', '\r\n', '\r', '\n\n')), {
    maxLength: 6,
  });
  return fc
    .oneof({ weight: 3, arbitrary: plain }, lines)
    .map((parts) => parts.join(''))
    .filter((cell) => !cell.includes('\ufeff') && !/\p{Surrogate}/u.test(cell) && !cell.includes('\u0000'));
}

const tables: fc.Arbitrary<{ readonly dialect: Dialect; readonly table: Table }> = dialects.chain((dialect) =>
  fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc
      .array(fc.array(cellsIn(dialect), { minLength: width, maxLength: width }), { maxLength: 8 })
      .map((rows) =>
        rows.filter(
          (row) => row.some((cell) => cell.replaceAll('\u001a', '').trim() !== '') && !hasCarriageTrap(row, dialect),
        ),
      )
      .map((rows) => ({
        dialect,
        table: { heading: Array.from({ length: width }, (_, index) => `kolom${index}`), rows },
      })),
  ),
);

/** If lines end in CR, a line end within a cell is the file's other line end. */
function hasCarriageTrap(row: readonly string[], dialect: Dialect): boolean {
  return dialect.lineEnd === '\r' && row.some((cell) => /[\r\n]/u.test(cell));
}

function writeCell(cell: string, { quoting, quote, delimiter }: Dialect): string {
  const needed = quoting === 'all' || cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/u.test(cell);
  return needed ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}` : cell;
}

function writeTable({ heading, rows }: Table, dialect: Dialect): Buffer {
  const lines = [heading, ...rows].map((row) => row.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter));
  const bytes = encode(`${lines.join(dialect.lineEnd)}${dialect.endsLastLine ? dialect.lineEnd : ''}`, dialect.form);
  return dialect.packed ? gzipSync(bytes) : bytes;
}

function encode(text: string, form: Dialect['form']): Buffer {
  switch (form) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-marked':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
  }
}

describe('any table in any dialect', () => {
  test('comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ dialect, table }) => {
        const file = await writeInput(writeTable(table, dialect));
        const { records, file: read } = await readBack(
          readText(file, { target: `${file}.copy`, delimiter: dialect.delimiter, quote: dialect.quote }),
        );
        expect(read.broken).toEqual([]);
        expect(read.columns).toEqual(table.heading);
        expect(records.map(({ cells }) => cells)).toEqual(table.rows);
        expect(records.every(({ row }, index) => row > (records[index - 1]?.row ?? 1))).toBe(true);
      }),
    );
  });

  test('is read by the database as it stands in the copy', async () => {
    const folder = await temporaryFolder();
    const store = await Store.open(':memory:', { allowedDirectory: folder });
    try {
      await fc.assert(
        fc.asyncProperty(tables, async ({ dialect, table }) => {
          const input = await writeInput(writeTable(table, dialect));
          const target = `${folder}/copy`;
          const { delimiter, columns } = await readText(input, {
            target,
            delimiter: dialect.delimiter,
            quote: dialect.quote,
          });
          const types = columns.map((_, index) => `${identifier(`k${index}`)}: 'VARCHAR'`).join(', ');
          const found = await store.rows<Record<string, string | null>>(
            `select * from read_csv($target, auto_detect = false, header = false, delim = $delimiter, quote = '"', escape = '"', new_line = '\\n',
              columns = {'source_row': 'BIGINT', ${types}}) order by source_row`,
            { target, delimiter },
          );
          expect(found.map((row) => columns.map((_, index) => row[`k${index}`] ?? ''))).toEqual(table.rows);
        }),
        { numRuns: 40 },
      );
    } finally {
      store.close();
    }
  });

  test('cut anywhere, its whole rows are still themselves', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(), async ({ dialect, table }, where) => {
        const bytes = writeTable(table, { ...dialect, packed: false });
        const file = await writeInput(bytes.subarray(0, 1 + (where % bytes.length)));
        const reading = readText(file, { target: `${file}.copy`, delimiter: dialect.delimiter, quote: dialect.quote });
        const { records } = await readBack(reading).catch((error: unknown) => {
          if (error instanceof UserError) return { records: [] };
          throw error;
        });
        // The last of them may be truncated in its last cell, and one more may be the remainder of a row.
        const whole = records.slice(0, -2).map(({ cells }) => cells);
        expect(whole).toEqual(table.rows.slice(0, whole.length));
      }),
    );
  });
});

describe('any bytes', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          ';',
          ',',
          '\n',
          '\r',
          '\r\n',
          '""',
          '";"',
          'a',
          '1',
          '\\',
          '\u0000',
          '\ufeff',
          'sep=;',
          "'",
          '(',
          ')',
        ),
        fc.constantFrom(
          'INSERT INTO `cdr` VALUES ',
          'CREATE TABLE `cdr` (\n  `a` int,\n  `b` text\n);\n',
          '/*',
          '*/',
          '-- ',
          'DELIMITER ;;\n',
          '(1,NULL)',
          "('x','y')",
        ),
        fc.string({ unit: ANY_CHARACTER, maxLength: 3 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => Buffer.from(parts.join('')));
  const bytes = fc.oneof(
    soup,
    fc.uint8Array({ maxLength: 400 }),
    fc.tuple(soup, fc.uint8Array({ maxLength: 20 }), soup).map((parts) => Buffer.concat(parts)),
    soup.map((text) => gzipSync(text).subarray(0, 40)),
  );
  const optional = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(values, { nil: undefined });

  /** A result, or a mistake that the user can correct: never any other exception. */
  async function orUserError(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
    });
  }

  test('end in a result or in an error for the user', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        optional(fc.constantFrom(',', ';', '\t', '^')),
        optional(fc.constantFrom('"', "'", 'none')),
        fc.constantFrom('first-record', 'none'),
        fc.constantFrom('doubled', 'backslash'),
        fc.constantFrom('break', 'keep'),
        optional(fc.integer({ min: 1, max: 3 })),
        async (contents, delimiter, quote, heading, style, textAfterQuote, width) => {
          const file = await writeInput(contents);
          const options = {
            target: `${file}.copy`,
            heading,
            escape: style,
            textAfterQuote,
            ...(delimiter === undefined ? {} : { delimiter }),
            ...(quote === undefined ? {} : { quote }),
            ...(width === undefined ? {} : { isHeading: (cells: readonly string[]) => cells.length === width }),
          } as const;
          await orUserError(readBack(readText(file, options)));
          await orUserError(readSample(file));
          await orUserError(readBack(readSqlDump(file, 'cdr', options)));
        },
      ),
    );
  });

  test('that a larger file begins with end in a layout or in an error for the user', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('first-record', 'none'),
        fc.constantFrom('break', 'keep'),
        (head, heading, textAfterQuote) => {
          try {
            findLayout('in.csv', { bytes: Buffer.from(head), final: false }, { heading, textAfterQuote });
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
