import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { SILENT } from '../../../../src/model/progress.ts';
import { checkFiles } from '../../../../src/staging/check.ts';
import { configuration, Fixture } from '../../staging/workspace-fixture.ts';
import { type WrittenCell, type WrittenSheet, xlsxOf } from './write-xlsx.ts';

const SOURCE = configuration(`  - feed: calls
    vendor: alfa
    files: in/mei.xlsx
    columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status, agent: Agent }
    formats: { Datum: d-M-yyyy, Duur: duration }
    values: { result: { VERKOCHT: sale, NIETTHUIS: no-answer } }
`);

const HEADINGS = ['Ref', 'Datum', 'Tijd', 'Telefoon', 'Duur', 'Status', 'Agent'];

function call(ref: WrittenCell): WrittenCell[] {
  return [
    ref,
    { number: '46115', format: 'd-m-yyyy' },
    { number: '0.585532407407407', format: 'h:mm:ss' },
    { number: '612345678', format: '0000000000' },
    { number: '0.00106481481481481', format: '[h]:mm:ss' },
    'VERKOCHT',
    'Jan',
  ];
}

const TEXTS: WrittenCell[] = ['t', '3-4-2026', '14:03:10', '06 12 34 56 78', '1:32', 'NIETTHUIS', { inline: 'Jan' }];
const ERRORS: WrittenCell[] = [...call('e').slice(0, 6), { error: '#N/A' }];

async function workbook(...sheets: WrittenSheet[]): Promise<Fixture> {
  return await Fixture.create(SOURCE, { 'in/mei.xlsx': xlsxOf({ sheets }) });
}

async function mistakes(fixture: Fixture): Promise<string[]> {
  const error = await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(readdirSync(join(fixture.directory, '.belaudit/tmp'))).toEqual([]);
  const { code, details } = error as UserError;
  return [code, ...details.map(({ message }) => message)];
}

const DAY_FORMAT = 'd-m-yyyy';
const TIME_FORMAT = 'h:mm:ss';
const FULL = '46115.585532407';

test.each<[string, WrittenCell, WrittenCell, string | null]>([
  [
    'both hold the moment, and each shows its part',
    { number: FULL, format: DAY_FORMAT },
    { number: FULL, format: TIME_FORMAT },
    '2026-04-03 12:03:10',
  ],
  ['the time is a bare number', { number: '46115', format: DAY_FORMAT }, { number: '0.5' }, '2026-04-03 10:00:00'],
  ['both are bare numbers', { number: '46115' }, { number: '0.5' }, '2026-04-03 10:00:00'],
  ['both are the moment as a bare number', { number: FULL }, { number: FULL }, '2026-04-03 12:03:10'],
  [
    'the day holds another time, which is not shown',
    { number: '46115.25', format: DAY_FORMAT },
    { number: '0.5', format: TIME_FORMAT },
    '2026-04-03 10:00:00',
  ],
  [
    'the time holds another day',
    { number: '46115', format: DAY_FORMAT },
    { number: '46116.5', format: TIME_FORMAT },
    null,
  ],
  ['the time holds another day as a bare number', { number: '46115' }, { number: '46116.5' }, null],
])('a day and a time of a workbook: %s', async (_, day, time, expected) => {
  const row = [...call('a')];
  row.splice(1, 2, day, time);
  const fixture = await workbook({ name: 'a', rows: [HEADINGS, row] });
  await fixture.load();
  const read = await fixture.rows('select cast(make_timestamp(started_at) as varchar) as at from call');
  expect(read).toEqual(expected === null ? [] : [{ at: expected }]);
});

test('in a workbook that counts from 1904 a day is read by its format, and a bare number is no day', async () => {
  const shown = [...call('a')];
  shown.splice(1, 1, { number: '44653', format: DAY_FORMAT });
  const bare = [...call('b')];
  bare.splice(1, 1, { number: '44653' });
  const bareTime = [...call('c')];
  bareTime.splice(1, 2, { number: '44653.5' }, { number: '44653.5' });
  const fixture = await Fixture.create(SOURCE, {
    'in/mei.xlsx': xlsxOf({ sheets: [{ name: 'a', rows: [HEADINGS, shown, bare, bareTime] }], starts1904: true }),
  });
  const outcome = await fixture.load();
  expect(await fixture.rows('select source_row, cast(make_timestamp(started_at) as varchar) as at from call')).toEqual([
    { source_row: 2n, at: '2026-04-03 12:03:10' },
  ]);
  expect(await fixture.rows("select source_row, reason from problem where kind = 'rejected' order by all")).toEqual([
    { source_row: 3n, reason: 'invalid-date' },
    { source_row: 4n, reason: 'invalid-date' },
  ]);
  expect(outcome.files[0]?.remarks.join(' ')).toContain('counts its days from 1904');
});

test('a workbook is loaded sheet by sheet, each row with its number in the sheet', async () => {
  const fixture = await workbook(
    { name: 'Uitleg', rows: [['Kolom', 'Betekenis'], ...HEADINGS.map((heading) => [heading, 'iets'])] },
    {
      name: 'Blad1',
      rows: [
        ['Belrapport juni'],
        undefined,
        HEADINGS,
        call('a'),
        undefined,
        TEXTS,
        ERRORS,
        call({ error: '#REF!' }),
        ['Totaal', null, null, null, 3],
      ],
    },
    { name: 'Grafiek', rows: [], isChart: true },
    { name: 'Leeg', rows: [] },
    { name: 'Blad2', rows: [HEADINGS, call('b')], state: 'hidden' },
  );
  const outcome = await fixture.load();
  expect(
    outcome.files.map(({ path, rowsRead, accepted, rejected, emptied }) => [
      path,
      rowsRead,
      accepted,
      rejected,
      emptied,
    ]),
  ).toEqual([
    ['in/mei.xlsx#Blad1', 5, 3, 2, 1],
    ['in/mei.xlsx#Blad2', 1, 1, 0, 0],
  ]);
  expect(outcome.files.map(({ remarks }) => remarks)).toEqual([
    [
      'Left out of the file, because each holds a chart or a program, but no cells: Grafiek.',
      'Left out of the file, because each has none of the columns that the source needs: Uitleg.',
      'Left out of the file, because each is empty: Leeg.',
      'The headings are in row 3. Row 1 above them is left out.',
      '3 cells, the first in row 4, have numbers that got the leading zeros of their number format.',
      '2 cells, the first in row 7, have error values, such as #N/A.',
    ],
    [
      'The sheet is hidden; it is read like any other.',
      'Row 2 has a number that got the leading zeros of its number format.',
    ],
  ]);
  const moment = BigInt(Date.UTC(2026, 3, 3, 12, 3, 10)) * 1000n;
  expect(
    await fixture.rows(
      'select call_id, source_row, started_at, talk_seconds, result, agent from call order by call_id',
    ),
  ).toEqual([
    { call_id: 'a', source_row: 4n, started_at: moment, talk_seconds: 92n, result: 'sale', agent: 'Jan' },
    { call_id: 'b', source_row: 2n, started_at: moment, talk_seconds: 92n, result: 'sale', agent: 'Jan' },
    { call_id: 'e', source_row: 7n, started_at: moment, talk_seconds: 92n, result: 'sale', agent: null },
    { call_id: 't', source_row: 6n, started_at: moment, talk_seconds: 92n, result: 'no-answer', agent: 'Jan' },
  ]);
  expect(await fixture.rows('select distinct number from call')).toEqual([{ number: 31612345678n }]);
  expect(await fixture.problems()).toEqual([
    '6 noted talk_seconds talk-without-an-answer',
    '7 emptied agent spreadsheet-error',
    '8 rejected call_id spreadsheet-error',
    '9 rejected started_at totals-row',
  ]);
  expect(readdirSync(join(fixture.directory, '.belaudit/tmp'))).toEqual([]);
});

test('the digest is that of the file, and loading again changes nothing', async () => {
  const fixture = await workbook(
    { name: 'a', rows: [HEADINGS, call('a')] },
    { name: 'b', rows: [HEADINGS, call('b')] },
  );
  expect((await fixture.load()).files.map(({ path, isNew }) => [path, isNew])).toEqual([
    ['in/mei.xlsx#a', true],
    ['in/mei.xlsx#b', true],
  ]);
  const content = xlsxOf({
    sheets: [
      { name: 'a', rows: [HEADINGS, call('a')] },
      { name: 'b', rows: [HEADINGS, call('b')] },
    ],
  });
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(await fixture.rows('select distinct sha256, bytes from file_account')).toEqual([
    { sha256, bytes: BigInt(content.length) },
  ]);
  expect((await fixture.load()).unchanged).toBe(true);
  fixture.write({ 'in/mei.xlsx': xlsxOf({ sheets: [{ name: 'a', rows: [HEADINGS, call('a'), call('c')] }] }) });
  const changed = await fixture.load();
  expect(changed.files.map(({ path, accepted, isNew }) => [path, accepted, isNew])).toEqual([
    ['in/mei.xlsx#a', 2, true],
  ]);
  expect(changed.remarks).toEqual(['in/mei.xlsx#b was loaded before and is no longer there: its 1 rows are left out.']);
});

test('a sheet with some of the columns is a mistake, whatever the other sheets hold', async () => {
  const fixture = await workbook(
    { name: 'a', rows: [HEADINGS, call('a')] },
    { name: 'b', rows: [HEADINGS.slice(0, 3), ['x', 'y', 'z']] },
  );
  expect(await mistakes(fixture)).toEqual([
    'COLUMN_MISSING',
    ...[
      'Telefoon", which should hold called_number',
      'Duur", which should hold talk_seconds',
      'Status", which should hold result',
      'Agent", which should hold agent',
    ].map((heading) => `in/mei.xlsx#b: the heading "${heading}, is not in the file.`),
  ]);
});

test('a workbook without any of the columns lacks them', async () => {
  const [code, first] = await mistakes(
    await workbook({
      name: 'Uitleg',
      rows: [
        ['Kolom', 'Betekenis'],
        ['x', 'y'],
      ],
    }),
  );
  expect([code, first]).toEqual([
    'COLUMN_MISSING',
    'in/mei.xlsx#Uitleg: the heading "Ref", which should hold call_id, is not in the file.',
  ]);
});

test('two sheets that are shown by one name cannot be told apart', async () => {
  const sheet = { name: 'a', rows: [HEADINGS, call('a')] };
  expect(await mistakes(await workbook(sheet, sheet))).toEqual([
    'FILE_NOT_UNDERSTOOD',
    'a: occurs twice, so it is not clear which one is meant',
  ]);
});

test('a workbook with a password, or of an old kind, is refused with what to do', async () => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000)]);
  const fixture = await Fixture.create(SOURCE, { 'in/mei.xlsx': old });
  const error = (await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown)) as UserError;
  expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
  expect(error.details[0]?.message).toContain('password');
});

const WHOLE = xlsxOf({ sheets: [{ name: 'a', rows: [HEADINGS, call('a')] }] });

test.each<[string, Buffer]>([
  ['holds text', Buffer.from('Beste collega,\nde lijst, en meer; volgt.\n')],
  ['is cut off', WHOLE.subarray(0, Math.floor(WHOLE.length / 2))],
  ['has other bytes within', Buffer.from(WHOLE.map((byte, place) => (place > 60 && place < 200 ? 255 - byte : byte)))],
])('a file that is named as a workbook and %s cannot be opened', async (_, contents) => {
  const fixture = await Fixture.create(SOURCE, { 'in/mei.xlsx': contents });
  const error = (await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown)) as UserError;
  expect(error).toMatchObject({
    code: 'FILE_UNREADABLE',
    message: 'The workbook cannot be opened: it is damaged, cut off, or another kind of file.',
    hint: expect.stringContaining('Try to open it in Excel.') as string,
    details: [{ file: 'in/mei.xlsx' }],
  });
});
