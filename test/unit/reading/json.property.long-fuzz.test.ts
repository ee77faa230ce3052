import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readJson } from '../../../src/reading/read-json.ts';
import { readRecords } from '../../../src/reading/read-records.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { type Reading, readBack, temporaryFolder } from './reading.ts';

/** The number of examples: a fixed share in every run, and twenty times as many in the long check. */
const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const examples = (few: number): number => (isLong ? 20 * few : few);

/** A record as written: members in order; a scalar and a list as their JSON text. */
interface Members extends ReadonlyArray<readonly [string, string | Members]> {}

const key = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'id', '__proto__', 'constructor', 'x y', 'é', '7', '"', '\\') },
    fc.string({ unit: ANY_CHARACTER, minLength: 1, maxLength: 4 }),
  )
  // Names are trimmed, and a dot means a key within; other changes to names are tested elsewhere.
  .filter((name) => name.trim() === name && name !== '' && !name.includes('.') && !name.includes('\ufeff'));

const number = fc.oneof(
  fc.bigInt().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.constantFrom('1.50', '1e5', '-0', '12345678901234567890.10', '0E-7'),
);
const text = fc.oneof(
  fc.string({ unit: ANY_CHARACTER, maxLength: 8 }),
  fc.constantFrom('', '},{"a":1', '[', '"', '\n', 'nan', '\u0000'),
);
const list = fc.array(
  fc.oneof(
    number,
    text.map((value) => JSON.stringify(value)),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  ),
  {
    maxLength: 3,
  },
);
const scalar = fc.oneof(
  number,
  text.map((value) => JSON.stringify(value)),
  fc.constantFrom('true', 'false', 'null'),
  list.map((values) => `[${values.join(',')}]`),
);

const record: fc.Arbitrary<Members> = fc.letrec<{ members: Members; value: string | Members }>((tie) => ({
  members: fc.uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, maxLength: 5 }),
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('members')),
})).members;

type Style = 'compact' | 'pretty' | 'a-record-per-line' | 'lines' | 'envelope' | 'one-after-the-other';
const styles: readonly Style[] = ['compact', 'pretty', 'a-record-per-line', 'lines', 'envelope', 'one-after-the-other'];

function writeValue(value: string | Members, indent: string | undefined): string {
  if (typeof value === 'string')
    return indent === undefined || !value.startsWith('[') ? value : value.replace(/^\[/u, '[ ');
  if (value.length === 0) return '{}';
  const [open, inner, colon] = indent === undefined ? ['', '', ':'] : [`\n${indent}`, '  ', ': '];
  const members = value.map(([name, held]) => {
    const below = indent === undefined ? undefined : `${indent}${inner}`;
    return `${open}${inner}${JSON.stringify(name)}${colon}${writeValue(held, below)}`;
  });
  return `{${members.join(',')}${open}}`;
}

function write(records: readonly Members[], style: Style): string {
  const compact = records.map((members) => writeValue(members, undefined));
  switch (style) {
    case 'compact':
      return `[${compact.join(',')}]`;
    case 'pretty':
      return `[\n  ${records.map((members) => writeValue(members, '  ')).join(',\n  ')}\n]\n`;
    case 'a-record-per-line':
      return `[\r\n${compact.join(',\r\n')}\r\n]`;
    case 'lines':
      return compact.join('\n');
    case 'envelope':
      return `{"page":{"n":1},"calls":[${compact.join(' , ')}],"end":"]}"}`;
    case 'one-after-the-other':
      return records.map((members) => writeValue(members, '')).join('\n');
  }
}

/** Each scalar and list by the keys that lead to it, with the text that its cell has. */
function leaves(members: Members, path: string): [string, string][] {
  return members.flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[place, cellOf(value)] as [string, string]] : leaves(value, place);
  });
}

function cellOf(value: string): string {
  if (value.startsWith('"')) return JSON.parse(value) as string;
  return value === 'null' ? '' : value;
}

/** Rows by their place, as the reader must return them: records with only empty values are empty, and are broken rows. */
function expectedOf(records: readonly Members[]): {
  columns: string[];
  rows: Map<number, Map<string, string>>;
  empty: number[];
} {
  const columns = new Set<string>();
  const rows = new Map<number, Map<string, string>>();
  const empty: number[] = [];
  for (const [index, members] of records.entries()) {
    const cells = leaves(members, '');
    if (cells.every(([, cell]) => cell === '')) {
      empty.push(index + 1);
      continue;
    }
    for (const [path] of cells) columns.add(path);
    rows.set(index + 1, new Map(cells.filter(([, cell]) => cell !== '')));
  }
  return { columns: [...columns], rows, empty };
}

function rowsOf({ file, records }: Reading): Map<number, Map<string, string>> {
  return new Map(
    records.map(({ row, cells }) => [
      row,
      new Map(
        file.columns
          .map((column, place): [string, string] => [column, cells[place] ?? ''])
          .filter(([, cell]) => cell !== ''),
      ),
    ]),
  );
}

function encode(json: string, form: string): Uint8Array {
  switch (form) {
    case 'utf-8-marked':
      return Buffer.from(`\ufeff${json}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${json}`, 'utf16le');
    case 'gz':
      return gzipSync(json);
    default:
      return Buffer.from(json);
  }
}

async function put(folder: string, contents: string | Uint8Array): Promise<string> {
  const file = `${folder}/in`;
  await writeFile(file, contents);
  return file;
}

describe('any records, written in any way', () => {
  test('come back the same, to the record', async () => {
    const folder = await temporaryFolder();
    const worlds = fc.record({
      records: fc.array(record, { minLength: 1, maxLength: 6 }),
      style: fc.constantFrom(...styles),
      form: fc.constantFrom('utf-8', 'utf-8-marked', 'utf-16le', 'gz'),
    });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ records, style, form }) => {
        // A single object is no case: with one list of objects it would be the object around them.
        fc.pre(records.length > 1 || !['lines', 'one-after-the-other'].includes(style));
        const file = await put(folder, encode(write(records, style), form));
        const reading = await readBack(readJson(file, { target: `${folder}/copy`, lists: ['calls'] }));
        const expected = expectedOf(records);
        expect(rowsOf(reading)).toEqual(expected.rows);
        expect(reading.file.columns).toEqual(expected.columns);
        expect(reading.file.broken.map(({ row, reason }) => [row, reason])).toEqual(
          expected.empty.map((row) => [row, 'empty-row']),
        );
      }),
      { numRuns: examples(125) },
    );
  });
});

describe('one byte wrong', () => {
  const plain = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('b', 'c', 'd', 'e'),
      fc.oneof(scalar, fc.constant([['x', '1']] as const satisfies Members)),
    ),
    { selector: ([name]) => name, maxLength: 3 },
  );
  const flaws = fc.record({
    records: fc.array(plain, { minLength: 3, maxLength: 6 }),
    style: fc.constantFrom<Style>('a-record-per-line', 'lines', 'pretty', 'compact'),
    which: fc.nat(),
    where: fc.nat(),
    byte: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', 'x', '\\', '0', ' ', '\u0001'),
  });

  test('costs that record, or the file is refused: the others come back the same', async () => {
    const folder = await temporaryFolder();
    let read = 0;
    await fc.assert(
      fc.asyncProperty(flaws, async ({ records, style, which, where, byte }) => {
        const whole = records.map((members, index): Members => [['a', `${index}`], ...members]);
        const written = write(whole, style);
        const parts = whole.map((members) => writeValue(members, style === 'pretty' ? '  ' : undefined));
        const flawed = which % parts.length;
        let start = written.indexOf(parts[0] as string);
        for (let index = 1; index <= flawed; index += 1)
          start = written.indexOf(parts[index] as string, start + (parts[index - 1] as string).length);
        const offset = where % (parts[flawed] as string).length;
        const place = start + offset;
        const text = `${written.slice(0, place)}${byte}${written.slice(place + 1)}`;
        const reading = await readBack(
          readJson(await put(folder, text), { target: `${folder}/copy`, lists: [] }),
        ).catch((error: unknown) => {
          if (error instanceof UserError) return undefined;
          throw error;
        });
        if (reading === undefined) return;
        read += 1;
        // Without its opening bracket it looks like the rest of the previous record, which is then doubtful too.
        const found = [...rowsOf(reading).values()].map((cells) => JSON.stringify([...cells].sort()));
        const others = [...expectedOf(whole).rows]
          .filter(([row]) => row !== flawed + 1 && !(offset === 0 && row === flawed))
          .map(([, cells]) => JSON.stringify([...cells].sort()));
        expect(others.filter((row) => !found.includes(row))).toEqual([]);
        expect(found.length).toBeLessThanOrEqual(whole.length);
        expect(reading.file.records + reading.file.broken.length).toBeGreaterThanOrEqual(
          whole.length - (offset === 0 ? 1 : 0),
        );
      }),
      { numRuns: examples(300) },
    );
    expect(read).toBeGreaterThan(examples(150));
  });
});

describe('any bytes', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        ' ',
        '{"a":1}',
        '{"a":[{"b":2}]}',
        '"a"',
        'null',
        '1',
        '-',
        '\\ud800',
        'é',
        '\u0000',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 40 },
  );

  test('end in records, broken or not, or in an error for the user', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          pieces.map((parts) => Buffer.from(parts.join(''))),
          fc.uint8Array({ maxLength: 60 }),
        ),
        async (bytes) => {
          const file = await put(folder, bytes);
          for (const reader of [readJson, readRecords]) {
            await readBack(reader(file, { target: `${folder}/copy` })).catch((error: unknown) => {
              if (!(error instanceof UserError)) throw error;
            });
          }
        },
      ),
      { numRuns: examples(100) },
    );
  });

  test('of a file that is cut off anywhere: what is whole comes back, what is not is one broken record', async () => {
    const folder = await temporaryFolder();
    const cuts = fc.record({
      records: fc.array(record, { minLength: 2, maxLength: 5 }),
      style: fc.constantFrom<Style>('compact', 'pretty', 'a-record-per-line', 'lines', 'envelope'),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(cuts, async ({ records, style, at }) => {
        const whole = records.map(
          (members, index): Members => [['first', `${index}`], ...members.filter(([name]) => name !== 'first')],
        );
        const written = write(whole, style);
        const text = written.slice(0, 1 + (at % (written.length - 1)));
        const reading = await readBack(
          readJson(await put(folder, text), { target: `${folder}/copy`, lists: ['calls'] }),
        ).catch((error: unknown) => {
          if (error instanceof UserError) return undefined;
          throw error;
        });
        if (reading === undefined) return;
        const expected = expectedOf(whole);
        for (const [row, cells] of rowsOf(reading)) expect(cells).toEqual(expected.rows.get(row));
        expect(reading.file.broken.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: examples(125) },
    );
  });
});
