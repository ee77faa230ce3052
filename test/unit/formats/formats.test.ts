import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { SampleExpectation } from '../../../src/formats/expectation.ts';
import type { CallLogFormat } from '../../../src/formats/format.ts';
import { findFormat, listFormats, recogniseFormat } from '../../../src/formats/registry.ts';
import type { RecordFile } from '../../../src/reading/record-file.ts';
import { joinLegs } from '../../../src/staging/legs/join-legs.ts';
import { defineMacros } from '../../../src/staging/macros.ts';
import { identifier } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { type Row, readCsv } from '../../acceptance/compare.ts';
import { openedTable, readBack, readSample, temporaryFolder } from '../reading/reading.ts';

const FORMATS = fileURLToPath(new URL('../../../src/formats/', import.meta.url));
const DOCUMENT = new URL('../../../docs/formats.md', import.meta.url);
const CANONICAL = new Set(feedDefinition('calls').columns.map(({ name }) => name));
const OF_EXPECTATION = new Set(['row', 'is', 'why', 'clock_offset', 'note']);
const ACCOUNT = new Set(['source_row', 'leads_row', 'set_aside', 'clock_offset_seconds']);

interface Sample {
  readonly format: CallLogFormat;
  readonly path: string;
  readonly expectation: SampleExpectation;
  readonly rows: readonly Row[];
}

async function samplesOf(format: CallLogFormat): Promise<readonly Sample[]> {
  const folder = join(FORMATS, format.id);
  const { expected } = (await import(join(folder, 'expected.ts'))) as { expected: readonly SampleExpectation[] };
  return expected.map((expectation) => {
    const rows = readCsv(
      join(folder, expectation.file.replace(/^sample/u, 'expected').replace(/(?<!\.csv)$/u, '.csv')),
    );
    return { format, path: join(folder, expectation.file), expectation, rows };
  });
}

/** The expected rows of one kind, each with what is said of it. */
function rowsThatAre<T>(kind: string, { rows }: Sample, said: (row: Row) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(rows.filter(({ is }) => is === kind).map((row) => [row['row'] ?? '', said(row)]));
}

function why(row: Row): string {
  return row['why'] ?? '';
}

/** What the log says of a call: its columns that are not empty. */
function columnsOf(row: Row): Readonly<Record<string, string>> {
  const entries = Object.entries(row).filter(([column, value]) => !OF_EXPECTATION.has(column) && value !== '');
  return Object.fromEntries(entries);
}

const formats = await listFormats();
const samples = (await Promise.all(formats.map(samplesOf))).flat();

type StagedRow = Readonly<Record<string, string | bigint | null>>;

interface Staging {
  readonly file: RecordFile;
  readonly rows: readonly StagedRow[];
}

const stagings = new Map<string, Promise<Staging>>();

/** A sample as the loader stages it, staged once for all tests. `order` is the order of the file's rows in the table. */
async function stage(sample: Sample, order: 'as-read' | 'reversed' = 'as-read'): Promise<Staging> {
  const key = `${order} ${sample.path}`;
  const staging = stagings.get(key) ?? readAndStage(sample, order);
  stagings.set(key, staging);
  return await staging;
}

async function readAndStage({ format, path, expectation }: Sample, order: 'as-read' | 'reversed'): Promise<Staging> {
  const folder = await temporaryFolder();
  const { file } = await readBack(format.read(openedTable(path), { target: join(folder, 'copy') }));
  const store = await Store.open(':memory:', { allowedDirectory: folder, threads: 1 });
  onTestFinished(() => store.close());
  const types = file.columns.map((_, index) => `'k${index}': 'VARCHAR'`).join(', ');
  const mapped = Object.entries(format.columns(file.columns)).map(([column, heading]) =>
    heading === null
      ? `cast(null as varchar) as ${identifier(column)}`
      : `k${file.columns.indexOf(heading)} as ${identifier(column)}`,
  );
  await store.createTable(
    'source_rows',
    `select source_row, ${mapped.join(', ')} from read_csv($path, auto_detect = false, header = false, delim = $delimiter, quote = '"',
      escape = '"', new_line = '\\n', columns = {'source_row': 'BIGINT', ${types}}) order by source_row ${order === 'reversed' ? 'desc' : ''}`,
    { path: file.path, delimiter: file.delimiter },
  );
  await store.defineTable('own_number', { tail: 'VARCHAR' });
  // A format whose times are all instants does not ask.
  await defineMacros(store);
  await joinLegs(
    store,
    format,
    {
      zone_declared: expectation.zoneDeclared ?? false,
      outside_line_declared: false,
      without_seconds: false,
      own_numbers: JSON.stringify(expectation.ownNumbers ?? []),
      inbound_contexts: JSON.stringify(expectation.inboundContexts ?? []),
      outbound_contexts: JSON.stringify(expectation.outboundContexts ?? []),
      trunks: JSON.stringify(expectation.trunks ?? []),
    },
    'staged',
  );
  return { file, rows: await store.rows<StagedRow>('select * from staged order by source_row') };
}

function withoutNulls(row: StagedRow): Record<string, string> {
  const entries = Object.entries(row).filter(([column, value]) => !ACCOUNT.has(column) && value !== null);
  return Object.fromEntries(entries.map(([column, value]) => [column, String(value)]));
}

describe('registry', () => {
  test('a folder is a format, and nothing else is', async () => {
    const entries = await readdir(FORMATS, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(formats.map(({ id }) => id)).toEqual(folders.sort());
  });

  test('formats are found by id', async () => {
    expect((await findFormat('asterisk-cdr'))?.title).toContain('Asterisk');
    expect(await findFormat('../asterisk-cdr')).toBeUndefined();
  });

  test('the ids of a format are columns that it reads; one whose ids stand in objects alone has none', () => {
    for (const { id, ids, columns } of formats) {
      expect(Object.keys(columns([]))).toEqual(expect.arrayContaining([...ids]));
      expect([id, ids.length > 0]).toEqual([id, id !== 'freeswitch-json']);
    }
  });

  test('each has a chapter of docs/formats.md', async () => {
    const chapters = [...(await readFile(DOCUMENT, 'utf8')).matchAll(/^## .*\(`([a-z0-9-]+)`\)$/gmu)];
    expect(chapters.map(([, id]) => id).sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  test('every sample file is expected, and every format has one', async () => {
    for (const format of formats) {
      const files = (await readdir(join(FORMATS, format.id))).filter((name) => name.startsWith('sample.'));
      expect(
        samples
          .filter((sample) => sample.format === format)
          .map(({ expectation }) => expectation.file)
          .sort(),
      ).toEqual(files.sort());
      expect(files.length).toBeGreaterThan(0);
    }
  });

  test.each<[string, readonly (readonly string[])[]]>([
    [
      'canonical columns',
      [
        ['call_id', 'started_at', 'called_number'],
        ['1', '2026-06-01T10:00:00Z', '0612345678'],
      ],
    ],
    [
      'a list after a spreadsheet',
      [
        ['calldate', 'src', 'dst', 'duration', 'billsec', 'disposition'],
        ['24/08/17 09:32', '41000', '4502', '20', '0', 'NO ANSWER'],
      ],
    ],
    [
      'a FreeSWITCH log',
      [
        [
          'x',
          '100',
          '0612345678',
          'default',
          '2026-06-01 10:00:00',
          '',
          '2026-06-01 10:00:20',
          '20',
          '0',
          'NO_ANSWER',
          'a-b',
          '',
          '',
          '',
          '',
        ],
      ],
    ],
    ['nothing', []],
  ])('%s is of no known format', async (_, records) => {
    expect(
      await recogniseFormat({ text: records.map((cells) => cells.join(',')).join('\n'), records }),
    ).toBeUndefined();
  });
});

describe.each(samples.map((sample) => [`${sample.format.id}/${sample.expectation.file}`, sample] as const))(
  '%s',
  (_, sample) => {
    const { expectation } = sample;

    test('is recognised by its contents', async () => {
      expect((await recogniseFormat(await readSample(sample.path)))?.id).toBe(sample.format.id);
    });

    test('is read to the row', async () => {
      const { file, rows } = await stage(sample);
      expect(Object.fromEntries(file.broken.map(({ row, reason }) => [row, reason]))).toEqual(
        rowsThatAre('broken', sample, why),
      );
      expect(rows.length).toBe(file.records);
      for (const remark of expectation.remarks ?? [])
        expect(file.remarks.map(({ en }) => en).join(' ')).toContain(remark);
    });

    test('every row leads a call, belongs to one, or is set aside', async () => {
      const { rows } = await stage(sample);
      const aside = rows.filter((row) => row['set_aside'] !== null);
      const legs = rows.filter((row) => row['set_aside'] === null && row['leads_row'] !== row['source_row']);
      expect(Object.fromEntries(aside.map((row) => [String(row['source_row']), row['set_aside']]))).toEqual(
        rowsThatAre('set-aside', sample, why),
      );
      expect(Object.fromEntries(legs.map((row) => [String(row['source_row']), String(row['leads_row'])]))).toEqual(
        rowsThatAre('leg', sample, why),
      );
    });

    test('calls have the canonical columns', async () => {
      const { rows } = await stage(sample);
      const leading = rows.filter((row) => row['set_aside'] === null && row['leads_row'] === row['source_row']);
      // A separate test is about what a direction was inferred from.
      const told = leading.map((row) => (row['direction'] === 'unknown' ? row : { ...row, direction_sign: null }));
      expect(Object.fromEntries(told.map((row) => [String(row['source_row']), withoutNulls(row)]))).toEqual(
        rowsThatAre('call', sample, columnsOf),
      );
      for (const column of Object.keys(rows[0] ?? {}))
        expect(ACCOUNT.has(column) || CANONICAL.has(column) || column === 'direction_sign', column).toBe(true);
    });

    test('rows prove the offset of the clock', async () => {
      const { rows } = await stage(sample);
      const proven = rows.map((row) => [String(row['source_row']), String(row['clock_offset_seconds'] ?? '')]);
      const expected = sample.rows
        .filter(({ is }) => is !== 'broken')
        .map((row) => [row['row'], row['clock_offset'] ?? '']);
      expect(proven).toEqual(expected);
    });

    test('the order of the rows in the database changes nothing', async () => {
      expect((await stage(sample, 'reversed')).rows).toEqual((await stage(sample)).rows);
    });

    test('the folder of the sample is its format', () => {
      expect(dirname(sample.path)).toBe(join(FORMATS, sample.format.id));
    });
  },
);

/**
 * Columns of a record that its system may change later, or all columns of a record with an id of its own: of two such rows the later one is a
 * correction.
 */
const CORRECTED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ['amazon-connect', 'contact'],
      ['twilio', 'sid'],
      ['nice-cxone', 'contact'],
      ['ringcentral', 'record'],
      ['threecx-v20', 'record'],
      ['webex-calling', 'report'],
      ['zoom-phone', 'record'],
    ].map(([id = '', ownId]) => {
      const columns = Object.keys(formats.find((format) => format.id === id)?.columns([]) ?? {});
      return [id, columns.filter((name) => name !== ownId)];
    }),
  ),
  five9: ['disposition'],
  talkdesk: ['disposition', 'recording'],
  vicidial: ['status'],
};

/** A row of a format with an id of every known form; the `changed` columns differ. */
function tiedRow(format: CallLogFormat, row: number, changed?: string): string {
  const id = { twilio: `CA${'1'.repeat(32)}`, 'cisco-cucm': '17' }[format.id] ?? '1780523400.1';
  const uuid = '00000000-0000-4000-8000-000000000001';
  const said: Readonly<Record<string, string | null>> = {
    line: null,
    variables: null,
    callflow: null,
    record_type: '1',
    uuid,
    partner: uuid,
    channel: 'VOICE',
  };
  const cells = Object.keys(format.columns([])).map((column) => {
    const text = column in said ? said[column] : id;
    const value = column === changed ? `${text ?? ''}9` : text;
    return `${value == null ? 'cast(null as varchar)' : `'${value}'`} as ${identifier(column)}`;
  });
  return `select ${row} as source_row, ${cells.join(', ')}`;
}

describe('rows of one call that differ', () => {
  const folding = formats.filter(({ ties }) => ties !== undefined);

  test.each(folding.map((format) => [format.id, format] as const))(
    '%s: are rows of their own, whatever they differ in, but for what may be corrected',
    async (id, format) => {
      const folder = await temporaryFolder();
      const store = await Store.open(':memory:', { allowedDirectory: folder });
      await defineMacros(store);
      onTestFinished(() => store.close());
      // A column that no query reads proves nothing.
      const read = Object.keys(format.columns([])).filter((name) =>
        new RegExp(`(?<![.\\w'])${name}(?![\\w'])`, 'u').test(format.stage + (format.calls ?? '')),
      );
      const rows = [tiedRow(format, 0), ...read.map((name, place) => tiedRow(format, place + 1, name))];
      await store.createTable('source_rows', rows.join(' union all by name '));
      const legs = await store.rows<{ source_row: bigint; leg: string }>(
        `select distinct source_row, leg from (${format.ties}) order by source_row`,
      );
      const [first] = legs;
      expect(first?.source_row).toBe(0n);
      const alike = legs.filter(({ source_row, leg }) => source_row > 0n && leg === first?.leg);
      const names = alike.map(({ source_row }) => read[Number(source_row) - 1]);
      const corrected = CORRECTED[id] ?? [];
      expect(names.filter((name) => !corrected.includes(name ?? ''))).toEqual([]);
    },
  );
});
