import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { headingStrength } from '../../../src/feeds/usual-headings.ts';
import type { Inspection } from '../../../src/inspect/inspection.ts';
import { inspect } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { ANY_CHARACTER } from '../../any-character.ts';
import { xlsxOf } from '../reading/containers/write-xlsx.ts';
import { zipOf } from '../reading/containers/write-zip.ts';
import {
  columnOf,
  examineText,
  guesses,
  inspectText,
  newFolder,
  oddities,
  pasteAndCheck,
  tableOf,
  writeFile,
} from './inspecting.ts';

/** A log with this many calls; `cells` returns the cells of each row after its id. */
function log(heading: string, rows: number, cells: (row: number) => string): string {
  const lines = Array.from({ length: rows }, (_, row) => `R${row};${cells(row)}\n`);
  return `Ref;${heading}\n${lines.join('')}`;
}

const day = (row: number): string => `${(row % 28) + 1}-4-2026`;
const number = (row: number): string => `06123456${String(row % 100).padStart(2, '0')}`;

describe('a text whose signs somebody names', () => {
  const content = log('Datum#Gebeld nummer#Medewerker', 12, (row) =>
    [`2026-04-${day(row).split('-')[0]?.padStart(2, '0')} 14:00`, number(row), row === 3 ? '"Bos; Piet' : 'Jan'].join(
      '#',
    ),
  ).replaceAll(/^(R\d+|Ref);/gmu, '$1#');

  it('is read by them, and they stand in the mapping', async () => {
    expect(tableOf(await examineText(content)).evidence).toContain('`#` is in nearly every line');
    const inspection = await inspectText(content, { delimiter: '#', quote: 'none' });
    expect(tableOf(inspection)).toMatchObject({ delimiter: '#', records: 12, broken: 0 });
    expect(tableOf(inspection).span).toEqual({ column: 'Datum', first_day: '2026-04-01', last_day: '2026-04-12' });
    expect(guesses(inspection)).toMatchObject({ Ref: 'call_id', 'Gebeld nummer': 'called_number' });
    expect(inspection.mapping).toContain('    delimiter: "#"\n    quote: none\n');
    expect(await pasteAndCheck(inspection, content)).toMatchObject([{ accepted: 12, rowsRead: 12 }]);
  });

  it('knows a log of a known format cut otherwise, and the word tab', async () => {
    const five9 =
      'CALL ID#TIMESTAMP#CALL TYPE#ANI#DNIS\n1#2026-06-03 10:00#Inbound#0612345671#0851234567\n2#2026-06-03 11:00#Inbound#0612345672#0851234567\n';
    expect(tableOf(await examineText(five9, { delimiter: '#' })).format?.id).toBe('five9');
    const tabs = five9.replaceAll('#', '\t');
    const inspection = await inspectText(tabs, { delimiter: 'tab' });
    expect(inspection.mapping).toContain('delimiter: tab\n');
    expect(inspection.trial?.files).toMatchObject([{ accepted: 2 }]);
  });

  it.each([{ delimiter: 'a' }, { delimiter: ';;' }, { quote: ';' }, { quote: 'both' }])(
    'is refused with what is no sign: %o',
    async (given) => {
      await expect(inspectText(content, given)).rejects.toMatchObject({ code: 'USAGE' });
    },
  );
});

describe('a log with Dutch headings', () => {
  const content = log(
    'Datum;Tijd;Gebeld nummer;Uitgaand nummer;Gespreksduur;Resultaat;Medewerker;Klantnaam;E-mail;Richting',
    40,
    (row) =>
      [
        day(row),
        `14:0${row % 10}:10`,
        number(row),
        '0851234567',
        '1:32',
        ['Gesprek', 'In gesprek', 'Niet thuis', 'Q7'][row % 4],
        'Sanne de Boer',
        'Henk Jansen',
        'henk@voorbeeld.example',
        'uit',
      ].join(';'),
  );

  let inspection: Inspection;
  beforeAll(async () => {
    inspection = await inspectText(content);
  });

  it('is told column by column, and its mapping loads it as it was said', async () => {
    expect(inspection).toMatchObject({ container: 'text', timeZone: 'Europe/Amsterdam', onlyRows: null });
    expect(tableOf(inspection)).toMatchObject({
      encoding: 'UTF-8',
      delimiter: 'semicolon',
      evidence: '`;` gives 11 cells in 41 of the first 41 records',
      records: 40,
      broken: 0,
      seemsHeadless: false,
      format: null,
      feed: { name: 'calls', others: [] },
    });
    expect(guesses(inspection)).toEqual({
      Ref: 'call_id',
      Datum: 'started_at',
      Tijd: 'started_at',
      'Gebeld nummer': 'called_number',
      'Uitgaand nummer': 'caller_number',
      Gespreksduur: 'talk_seconds',
      Resultaat: 'result',
      Medewerker: 'agent',
      Richting: 'direction',
    });
    expect(columnOf(inspection, 'Datum')).toMatchObject({
      empty: 0,
      different: 28,
      shortest: 8,
      longest: 9,
      shapes: [
        { shape: '99-9-9999', share: 55 },
        { shape: '9-9-9999', share: 45 },
      ],
      examples: ['1-4-2026', '2-4-2026', '3-4-2026'],
      days: { notation: 'd-M-yyyy', alternatives: [] },
    });
    expect(columnOf(inspection, 'Resultaat').values).toEqual([
      { value: 'Gesprek', rows: 10 },
      { value: 'In gesprek', rows: 10 },
      { value: 'Niet thuis', rows: 10 },
      { value: 'Q7', rows: 10 },
    ]);
    expect(inspection.mapping).toBe(`sources:
  - feed: calls
    vendor: which-call-centre   # check: the call centre that sent it, as under vendors
    files: "in/which-call-centre/file*.csv"   # check: where you put it
    columns:
      call_id: Ref
      started_at: Datum + Tijd
      called_number: Gebeld nummer
      talk_seconds: Gespreksduur
      result: Resultaat
      direction: Richting
      caller_number: Uitgaand nummer
      agent: Medewerker
      ## not read: "Klantnaam", "E-mail"
    formats:
      Datum: d-M-yyyy
      Gespreksduur: duration
    values:
      result:
        Gesprek: conversation   # 10 rows
        In gesprek: busy   # 10 rows
        Niet thuis: no-answer   # 10 rows
        ## ask what these mean, fill them in and take the # away; what is not listed is emptied
        # Q7:   # 10 rows
      direction:
        uit: outbound   # 40 rows
`);
    expect(inspection.questions).toEqual([
      'In which time zone are the times, and does it follow summer time?',
      'What do the results mean that are comments in the mapping?',
    ]);
    const [tried] = inspection.trial?.files ?? [];
    expect(tried).toMatchObject({ rowsRead: 40, accepted: 40, rejected: 0 });
    expect(tried?.problems).toEqual([
      {
        kind: 'emptied',
        column: 'result',
        reason: 'unknown-value',
        value: 'Q7',
        different: 1,
        rows: 10,
        lines: [5, 9, 13, 17, 21],
      },
      {
        kind: 'noted',
        column: 'talk_seconds',
        reason: 'talk-without-an-answer',
        value: null,
        different: 1,
        rows: 20,
        lines: [3, 4, 7, 8, 11],
      },
    ]);
    expect(await pasteAndCheck(inspection, content)).toEqual([
      { path: 'in/alfa/file.csv', accepted: 40, rowsRead: 40 },
    ]);
  });

  it('shows of no person more than the first letters or the last three digits', () => {
    const text = JSON.stringify(inspection);
    for (const secret of [
      'Sanne',
      'Boer',
      'Henk',
      'Jansen',
      'henk@',
      'voorbeeld.example',
      '0612345600',
      '0851234567',
      '12345600',
    ])
      expect(text).not.toContain(secret);
    expect(text).toContain('S• d• B•');
    expect(text).toContain('h•@v•.e•');
    expect(text).toContain('•••••••567');
  });
});

describe('days that can be read in two ways', () => {
  it('are asked about, both readings shown, and never declared', async () => {
    const content = log('Datum;Tijd;Telefoon', 12, (row) => `${row + 1}/4/2026;10:00:00;${number(row)}`);
    const inspection = await inspectText(content);
    expect(columnOf(inspection, 'Datum').days).toMatchObject({
      notation: null,
      alternatives: ['d/M/yyyy', 'M/d/yyyy'],
    });
    expect(tableOf(inspection).span).toBeNull();
    expect(tableOf(inspection).oddities[0]).toMatchObject({
      code: 'two-date-orders',
      column: 'Datum',
      rows: 12,
      lines: [2, 3, 4, 5, 6],
      message:
        'Day and month can be read in more than one order: 1/4/2026 is 2026-04-01 (d/M/yyyy) or 2026-01-04 (M/d/yyyy). Ask the sender.',
    });
    expect(inspection.mapping).toContain(
      '# formats:\n    #   Datum: d/M/yyyy or M/d/yyyy   # ask which; take the # away\n',
    );
    expect(inspection.questions).toContain('How are the days in "Datum" written: d/M/yyyy or M/d/yyyy?');
    expect(inspection.trial?.files[0]).toMatchObject({ accepted: 0, rejected: 12 });
    expect(await pasteAndCheck(inspection, content)).toEqual([{ path: 'in/alfa/file.csv', accepted: 0, rowsRead: 12 }]);
  });

  it('are declared where a day above 12 tells; the few of the other order are named', async () => {
    const days = ['4/13/2026', '4/14/2026', '4/3/2026', '4/28/2026', '4/20/2026', '21/4/2026'];
    const content = log('Start;Telefoon', 6, (row) => `${days[row] ?? ''} 10:00;${number(row)}`);
    const inspection = await inspectText(content);
    expect(columnOf(inspection, 'Start').days?.notation).toBe('M/d/yyyy H:mm');
    expect(inspection.trial?.files[0]).toMatchObject({ accepted: 5, rejected: 1 });
    expect(oddities(inspection)).toContain('unreadable Start 1 [7]');
  });

  it('are not asked about while every order gives the same days', async () => {
    const same = await inspectText(log('Start;Telefoon', 6, (row) => `01-01-2026 1${row}:00;${number(row)}`));
    expect(columnOf(same, 'Start').days?.notation).toBe('d-M-yyyy H:mm');
    expect(same.trial?.files[0]).toMatchObject({ accepted: 6, rejected: 0 });
    const other = await examineText(
      log('Start;Telefoon', 6, (row) => `0${1 + (row % 2)}-01-2026 1${row}:00;${number(row)}`),
    );
    expect(columnOf(other, 'Start').days?.alternatives).toEqual(['d-M-yyyy H:mm', 'M-d-yyyy H:mm']);
  });

  it('with years of two digits leave three readings', async () => {
    const inspection = await examineText(
      log('Datum;Tijd;Telefoon', 5, (row) => `0${row + 1}-04-06;10:00;${number(row)}`),
    );
    expect(columnOf(inspection, 'Datum').days?.alternatives).toEqual(['d-M-yy', 'M-d-yy', 'yy-M-d']);
    expect(oddities(inspection)).toContain('two-digit-years Datum 5 [2 3 4 5 6]');
  });

  it('in words are asked for as ISO 8601; AM and PM and fractions of a second are declared', async () => {
    const inspection = await examineText(
      log(
        'Start;Opgenomen;Klaar;Einde;Telefoon',
        5,
        (row) =>
          `04/1${row}/2026 01:00 PM;1${row}-4-2026 13:00:00,125;2026-04-1${row} 1:00 p.m.;Fri, 1${row} Apr 2026 13:00:00 +0000;${number(row)}`,
      ),
    );
    const notations = ['Start', 'Opgenomen', 'Klaar'].map((heading) => columnOf(inspection, heading).days?.notation);
    expect(notations).toEqual(['M/d/yyyy h:mm a', 'd-M-yyyy H:mm:ss,u', 'yyyy-M-d h:mm a']);
    expect(inspection.questions).toEqual(
      expect.arrayContaining(['Can the days in "Einde" be sent as ISO 8601 (2026-06-30T14:03:10)?']),
    );
  });
});

it('what looks wrong is named with its lines', async () => {
  const rows = [
    'A1;2026-03-29 02:30:00;0612345601;10;busy;x',
    'A2;2025-10-26 02:30:00;06123456XX;10;busy;x',
    'A3;1999-12-31 10:00:00;anoniem;10;busy;#N/B',
    'A4;2031-01-01 10:00:00;612345604;1.234;busy;=1+1',
    'A5;2026-02-30 10:00:00;3,16E+10;10;busy;x',
    'A5;2026-04-03 10:00:00;0612345606;10;busy;x',
    'A7;2026-04-03 10:00:00;0612345607;10;busy;r\u202Ee',
    '008;2026-04-03 10:00:00;0612345608;10;busy;Ã©Ã©n',
    '8;2026-04-03 10:00:00;0612345609;10;busy;a\u0007b',
    'A10;2026-04-03 10:00:00;0612345610;10;busy',
    'Ref;Start;Telefoon;Gespreksduur;Resultaat;Opmerking',
    'Totaal;;;82;;',
  ];
  const inspection = await inspectText(`Ref;Start;Telefoon;Gespreksduur;Resultaat;Opmerking\n${rows.join('\n')}\n`);
  expect(oddities(inspection)).toEqual([
    'before-2000 Start 1 [4]',
    'hour-does-not-exist Start 1 [2]',
    'hour-exists-twice Start 1 [3]',
    'in-the-future Start 1 [5]',
    'unreadable Start 1 [6]',
    'too-few-cells - 1 [11]',
    'repeated-heading - 1 [12]',
    'number-masked Telefoon 1 [3]',
    'number-precision-lost Telefoon 1 [6]',
    'number-withheld Telefoon 1 [4]',
    'lost-leading-zero Telefoon 1 [5]',
    'exponent Telefoon 1 [6]',
    'thousands Gespreksduur 1 [5]',
    'control-characters Opmerking 1 [10]',
    'error-cell Opmerking 1 [4]',
    'formula Opmerking 1 [5]',
    'garbled-characters Opmerking 1 [9]',
    'invisible-characters Opmerking 1 [8]',
    'repeated-id Ref 2 [6]',
    'zeros-differ Ref 1 []',
    'totals-row - 1 [13]',
  ]);
  expect(inspection.questions).toEqual(
    expect.arrayContaining([
      'Can the file be sent with whole telephone numbers?',
      'Can the file be sent as the system wrote it, not as a spreadsheet saved it?',
    ]),
  );
});

it('in another zone other hours do not exist', async () => {
  const content = 'Ref;Start;Telefoon\n1;2026-03-29 02:30:00;0612345601\n';
  const inspection = await inspectText(content, { timeZone: 'UTC' });
  expect(oddities(inspection)).toEqual([]);
  expect(inspection.mapping).toContain('    time_zone: UTC\n');
  expect(inspection.trial?.files[0]?.accepted).toBe(1);
});

it('a zone that is none is refused', async () => {
  await expect(inspectText('Ref\n1\n', { timeZone: 'Europe/Nergens' })).rejects.toMatchObject({ code: 'USAGE' });
});

describe('what nobody can know', () => {
  it('a duration that may have the ringing in it is not taken for talk', async () => {
    const inspection = await examineText(
      log('Start;Telefoon;Duration', 3, (row) => `2026-04-03T10:00:00Z;${number(row)};3${row}`),
    );
    expect(inspection.mapping).toContain(
      '# talk_seconds: Duration   # ask: is the ringing in it? Only the time talked counts',
    );
    expect(inspection.questions).toEqual(['Does "Duration" include ringing, or only the time talked?']);
  });

  it('a file without a heading gets no mapping, and no row of it is taken for one', async () => {
    const inspection = await inspectText(
      'A1;2026-04-03 10:00:00;0612345601;Jan Jansen\nA2;2026-04-03 10:00:00;0612345602;Jan Jansen\n',
    );
    expect(tableOf(inspection)).toMatchObject({ seemsHeadless: true, records: 2, feed: null });
    expect(inspection.mapping).toBeNull();
    expect(inspection.questions).toEqual([
      'The first line is a row like the others: send the file with a heading over its columns, or name them at the source, such as headings: [text_1, time_2, number_3, text_4].',
    ]);
    expect(JSON.stringify(inspection)).not.toMatch(/Jansen|0612345601/u);
  });

  it('a column that is needed and not there is asked for, and the mapping says so', async () => {
    const inspection = await inspectText('Start;Resultaat\n2026-04-03T10:00:00;busy\n');
    expect(inspection.mapping).toContain('# call_id:   # needed, and not found: which heading holds it?');
    expect(inspection.questions).toContain('Which column holds called_number, or can it be added?');
    const relations = await examineText('relation_id;entity;started_on;paid_amount\nR1;groen;2026-01-03;10\n');
    expect(relations.questions).toContain(
      'Which column holds kind, or can it be added? If it has one value for all rows, give that under constants: { kind: … }.',
    );
    expect(inspection.trial?.files).toEqual([]);
    expect(inspection.trial?.mistakes.map(({ key }) => key)).toEqual(['call_id', 'called_number']);
  });

  it('words of results that are no word of the table stay comments; capitals make no other word', async () => {
    const words = [
      'NO_ANSWER',
      'no answer',
      'Geen interesse',
      'DNC',
      'Failure',
      'Positief',
      'conversation',
      'answered',
    ];
    const { mapping } = await examineText(
      log('Start;Telefoon;Status', 8, (row) => `2026-04-03T10:00:00Z;${number(row)};${words[row] ?? ''}`),
    );
    expect(mapping).toContain('Geen interesse: refused   # 1 row');
    expect(mapping).toContain('NO_ANSWER: no-answer   # 1 row');
    expect(mapping).toContain('Positief: sale   # 1 row');
    expect(mapping).toContain(
      'answered: conversation   # 1 row; ask: was it a person, or the line alone (voicemail, menu)?',
    );
    expect(mapping).toContain('# DNC:   # 1 row');
    expect(mapping).toContain('# Failure:   # 1 row');
    expect(mapping).not.toMatch(/conversation: |: (?:objection|failed)/u);
  });
});

describe('containers', () => {
  it('are told by more than two letters: a first heading may begin with those of an archive', async () => {
    const inspection = await examineText('PK;started_at;called_number\n1;2026-05-03 10:00:00;0612345601\n');
    expect(inspection.container).toBe('text');
  });

  const HEADING = ['Ref', 'Start', 'Telefoon', 'Status'];

  it('of a workbook each sheet by itself, and one entry for those that are alike', async () => {
    const content = xlsxOf({
      sheets: [
        {
          name: 'Uitleg',
          rows: [
            ['Kolom', 'Betekenis'],
            ['Ref', 'kenmerk'],
          ],
        },
        { name: 'Mei', rows: [HEADING, ['1', '2026-05-03 10:00:00', '0612345601', 'busy']] },
        { name: 'Juni', rows: [HEADING, ['2', '2026-06-03 10:00:00', '0612345602', 'Q7']] },
        { name: 'Leeg', rows: [] },
      ],
    });
    const inspection = await inspectText(content, { name: 'belrapport.xlsx' });
    expect(inspection.container).toBe('workbook (XLSX)');
    expect(inspection.tables.map(({ path }) => path)).toEqual([
      'belrapport.xlsx#Uitleg',
      'belrapport.xlsx#Mei',
      'belrapport.xlsx#Juni',
      'belrapport.xlsx#Leeg',
    ]);
    expect(inspection.tables.at(-1)?.refusal?.code).toBe('FILE_EMPTY');
    expect(inspection.mapping?.match(/- feed/gu)).toHaveLength(1);
    expect(inspection.mapping).toContain('#     Q7:   # 1 row\n');
    expect(inspection.trial?.files.map(({ path, accepted }) => [path, accepted])).toEqual([
      ['belrapport.xlsx#Mei', 1],
      ['belrapport.xlsx#Juni', 1],
    ]);
    expect(await pasteAndCheck(inspection, content)).toEqual([
      { path: 'in/alfa/belrapport.xlsx#Mei', accepted: 1, rowsRead: 1 },
      { path: 'in/alfa/belrapport.xlsx#Juni', accepted: 1, rowsRead: 1 },
    ]);
  });

  it('of an archive each member; what is no table is named with its reason', async () => {
    const content = zipOf([
      { name: 'calls.csv', content: 'Ref;Start;Telefoon\n1;2026-05-03 10:00:00;0612345601\n' },
      { name: 'verzet.csv', content: 'verzet_id;verzetdatum;telefoonnummer\n1;2026-04-03;0612345601\n' },
      { name: 'rapport.pdf', content: '%PDF-1.4 ...' },
    ]);
    const inspection = await inspectText(content, { name: 'x.zip' });
    expect(inspection.container).toBe('zip archive');
    expect(
      inspection.tables.map(({ path, feed, refusal }) => [path, feed?.name ?? null, refusal?.code ?? null]),
    ).toEqual([
      ['x.zip#calls.csv', 'calls', null],
      ['x.zip#verzet.csv', 'objections', null],
      ['x.zip#rapport.pdf', null, 'FILE_NOT_UNDERSTOOD'],
    ]);
    expect(inspection.mapping).toMatch(
      /feed: calls[\s\S]*files: "in\/which-call-centre\/x\*\.zip"[\s\S]*feed: objections[\s\S]*files: "in\/client\/x\*\.zip"/u,
    );
    expect(inspection.trial?.files.map(({ path, accepted }) => [path, accepted])).toEqual([
      ['x.zip#calls.csv', 1],
      ['x.zip#verzet.csv', 1],
    ]);
  });

  it('text packed as gz', async () => {
    const inspection = await inspectText(gzipSync('Ref;Start;Telefoon\n1;2026-05-03 10:00:00;0612345601\n'), {
      name: 'a.csv.gz',
    });
    expect(inspection.container).toBe('text, packed as gz');
    expect(inspection.trial?.files[0]?.accepted).toBe(1);
  });

  it('JSON by line, a broken one counted', async () => {
    const content =
      '{"callId":"1","startTime":"2026-04-03T10:00:00Z","phone":"0612345601","status":"busy"}\n{"callId":"2","startTime":"2026-04-03T10:00:00Z","phone":"0612345602","status":"busy"}\nbroken\n';
    const inspection = await inspectText(content, { name: 'a.jsonl' });
    expect(inspection.container).toBe('JSON lines');
    expect(tableOf(inspection)).toMatchObject({ delimiter: null, records: 2, broken: 1 });
    expect(guesses(inspection)).toEqual({
      callId: 'call_id',
      startTime: 'started_at',
      phone: 'called_number',
      status: 'result',
    });
    expect(await pasteAndCheck(inspection, content)).toEqual([{ path: 'in/alfa/a.jsonl', accepted: 2, rowsRead: 3 }]);
  });

  it.each([
    [
      'one object on one line, with a list',
      (records: readonly string[]) => `{"calls":[${records.join(',')}]}\n`,
      'JSON',
    ],
    ['one object a line', (records: readonly string[]) => `${records.join('\n')}\n`, 'JSON lines'],
  ])('names JSON that is packed as gz by what it is: %s', async (_, text, kind) => {
    // The first line is longer than the packed pieces of a file.
    const records = ['1', '2'].map((id) =>
      JSON.stringify({ call_id: id, started_at: '2026-06-01T10:00:00Z', note: 'x'.repeat(20_000) }),
    );
    const inspection = await examineText(gzipSync(text(records)));
    expect(inspection.container).toBe(`${kind}, packed as gz`);
    expect(tableOf(inspection).records).toBe(2);
  });
});

it('a known call-log format is named; words of its results that it does not know are asked for', async () => {
  const row = (id: string, result: string): string =>
    `"","100","0612345601","from-internal","""A"" <100>","SIP/100-1","SIP/trunk-1","Dial","SIP/trunk/0612345601","2026-04-03 10:00:00","2026-04-03 10:00:05","2026-04-03 10:01:00","60","55","${result}","DOCUMENTATION","${id}",""\n`;
  const content = `${row('1775203200.1', 'ANSWERED')}${row('1775203201.2', 'BUSY')}`;
  const inspection = await inspectText(content, { name: 'Master.csv' });
  expect(tableOf(inspection).format?.id).toBe('asterisk-cdr');
  expect(inspection.mapping).toContain('    format: asterisk-cdr\n');
  expect(inspection.trial?.mistakes).toEqual([]);
  const [tried] = inspection.trial?.files ?? [];
  expect(tried?.rowsRead).toBe(2);
  expect(await pasteAndCheck(inspection, content)).toEqual([
    { path: 'in/alfa/Master.csv', accepted: tried?.accepted, rowsRead: 2 },
  ]);
});

describe('hostile files', () => {
  it('headings that are SQL, escapes for a terminal, or turn the direction of writing are text like any other', async () => {
    const content =
      `"a'; drop table column_value; --";"\u202ETelefoon";"\u001B[31mStart\u001B[0m";"a""b";"Ref + x";Ref;"x: y # z"\n` +
      `1;0612345678;2026-04-03T10:00:00;q;w;r1;'; select 1\n2;0612345679;2026-04-03T10:00:00;q;w;r2;"\u001B[2J"\n`;
    const inspection = await inspectText(content.replace("'; select 1", `"'; select 1"`));
    expect(guesses(inspection)).toEqual({
      '\u202ETelefoon': 'called_number',
      '\u001B[31mStart\u001B[0m': 'started_at',
      Ref: 'call_id',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(inspection.mapping).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
    expect(inspection.mapping).toContain('called_number: "\\u202eTelefoon"');
    expect(inspection.trial?.files[0]).toMatchObject({ rowsRead: 2, accepted: 2 });
  });

  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['blank lines', '\n\n \n', 'FILE_EMPTY'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, column) => `k${column}`).join(';')}\n`,
      'FILE_NOT_UNDERSTOOD',
    ],
    [
      'bytes of no text',
      Buffer.from(Array.from({ length: 4000 }, (_, place) => (place * 7919) % 32)),
      'FILE_NOT_UNDERSTOOD',
    ],
    ['a PDF', '%PDF-1.7 ...', 'FILE_NOT_UNDERSTOOD'],
  ])('%s: refused with a reason', async (_, content, code) => {
    await expect(inspectText(content)).rejects.toMatchObject({ code });
  });

  it('text under the name of a workbook is a workbook that cannot be opened', async () => {
    await expect(inspectText('Beste collega,\nde lijst; volgt.\n', { name: 'a.xlsx' })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: 'The workbook cannot be opened.',
    });
  });

  it('a line of millions of characters is one broken record', async () => {
    const inspection = await inspectText(
      `Ref;Start;Telefoon\na;2026-04-03T10:00:00;0612345678\n${'x'.repeat(5_000_000)};b;c\nb;2026-04-03T10:00:00;0612345679\n`,
    );
    expect(oddities(inspection)).toEqual(['line-too-long - 1 [3]']);
    expect(inspection.trial?.files[0]).toMatchObject({ accepted: 2, rejected: 1 });
  });

  it('a file that is not there, and a folder', async () => {
    const options = { today: '2026-07-10' };
    await expect(inspect(join(newFolder(), 'no.csv'), SILENT, options)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    await expect(inspect(newFolder(), SILENT, options)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

it('any cells whatever, under any headings, are told of, and their rows counted', async () => {
  const text = fc.oneof(
    fc.string({ unit: ANY_CHARACTER, maxLength: 12 }),
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '1-2-3',
      '99-99-9999',
      '0000-00-00 00:00',
      '24:00',
      "'",
      '1e400',
      '-',
      '2026-02-30',
      '9'.repeat(40),
      '\u0000',
    ),
  );
  const quoted = (cell: string): string => `"${cell.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
  const rows = fc.sample(fc.array(text, { minLength: 6, maxLength: 6 }), { numRuns: 150, seed: 20_260_710 });
  const [headings = [], ...cells] = rows;
  const heading = headings.map((name, place) => quoted(`${place} ${name}`)).join(';');
  const content = `${heading}\n${cells.map((row, place) => `${[`R${place}`, ...row.slice(1)].map(quoted).join(';')}\n`).join('')}`;
  const inspection = await inspectText(content);
  const { records, broken } = tableOf(inspection);
  expect(records + broken).toBe(cells.length);
  expect(tableOf(inspection).columns).toHaveLength(6);
});

it('looks at the first rows only where it is told to, and says so', async () => {
  const content = log('Start;Telefoon', 50, (row) => `2026-04-03T10:00:00Z;${number(row)}`);
  const inspection = await inspectText(content, { mostRows: 10 });
  expect(inspection.onlyRows).toBe(10);
  expect(tableOf(inspection).records).toBe(10);
  expect(columnOf(inspection, 'Ref').different).toBe(10);
  expect(inspection.trial).toBeNull();
});

it('in a workspace the file is named as it stands there, with the call centre and zone of the configuration', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'in/beta'), { recursive: true });
  writeFileSync(
    join(folder, 'belaudit.yaml'),
    `client: { name: V, time_zone: UTC, entities: [{ id: v, name: V }] }
audit: { from: 2026-04-01, to: 2026-04-30, as_of: 2026-07-10 }
vendors: [{ id: beta, name: Beta }]
sources: [{ feed: calls, vendor: beta, files: in/beta/*.csv }]
`,
  );
  writeFileSync(join(folder, 'in/beta/mei 1.csv'), 'Ref;Start;Telefoon\n1;2026-03-29 02:30:00;0612345601\n');
  const workspace = openWorkspace(folder);
  const inspection = await inspect(join(folder, 'in/beta/mei 1.csv'), SILENT, { today: '2026-07-10', workspace });
  expect(inspection.timeZone).toBe('UTC');
  expect(inspection.mapping).toContain('    vendor: beta\n    files: "in/beta/*.csv"\n    columns:\n');
  expect(readdirSync(folder).sort()).toEqual(['belaudit.yaml', 'in']);
});

it('leaves nothing behind, also where it fails', async () => {
  const file = writeFile('\n\n');
  // A folder for temporary files that nothing else on this machine uses.
  const temporary = newFolder();
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, temporary);
  try {
    expect(tmpdir()).toBe(temporary);
    await expect(inspect(file, SILENT, { today: '2026-07-10' })).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(readdirSync(temporary)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('headings of what a call centre notes of a call', () => {
  const content = log(
    'Datum en tijd;Gebeld nummer;Duur;Resultaat;Verzet;Bezwaar gemaakt;Recht van verzet aangeboden;Terugbelafspraak;Opname;Nummerweergave',
    4,
    (row) =>
      [
        ...[`2026-04-0${row + 1}T10:00:00`, number(row), '1:05', row === 3 ? 'conv\u0000ersation' : 'conversation'],
        ...[row === 1 ? 'ja' : 'nee', 'nee', 'ja', 'nee', `op-${row}.wav`, row === 2 ? 'nee' : 'ja'],
      ].join(';'),
  );

  it('are known, a duration by the clock keeps its notation, and what cannot be seen is told', async () => {
    const inspection = await inspectText(content);
    expect(guesses(inspection)).toMatchObject({
      'Bezwaar gemaakt': 'optout_requested',
      'Recht van verzet aangeboden': 'optout_offered',
      Terugbelafspraak: 'callback_agreed',
      Opname: 'recording',
      Nummerweergave: 'caller_id_withheld',
    });
    expect(columnOf(inspection, 'Resultaat').values).toEqual([
      { value: 'conversation', rows: 3 },
      { value: 'conversation [control character]', rows: 1 },
    ]);
    expect(inspection.mapping).toContain('      # talk_seconds: Duur   # ask:');
    expect(inspection.mapping).toContain('\n    # formats:\n    #   Duur: duration   # with talk_seconds');
    expect(inspection.mapping).toContain(
      '      caller_id_withheld:\n        ja: "no"   # 3 rows\n        nee: "yes"   # 1 row\n',
    );
    expect(await pasteAndCheck(inspection, content)).toMatchObject([{ rowsRead: 4 }]);
  });

  it('are known one by one', () => {
    const column = (heading: string): string[] =>
      ['optout_requested', 'optout_offered'].filter((name) => headingStrength('calls', name, heading) > 0);
    expect(['Afmelding gevraagd', 'Bezwaar gemaakt', 'Verzet aangetekend', 'Niet meer benaderen'].map(column)).toEqual(
      Array.from({ length: 4 }, () => ['optout_requested']),
    );
    expect(['Verzet aangeboden', 'RVV', 'Recht van verzet gemeld'].map(column)).toEqual(
      Array.from({ length: 3 }, () => ['optout_offered']),
    );
    expect(column('Verzet')).toEqual([]);
  });
});

describe('a file of one of several call centres', () => {
  it('is that of the call centre whose source or folder it is in, and else of nobody known', async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'belaudit.yaml'),
      `client: { name: V, entities: [{ id: v, name: V }] }
audit: { from: 2026-04-01, to: 2026-04-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: A }, { id: beta, name: B }]
sources: [{ feed: calls, vendor: beta, files: in/logs/*.csv }]
`,
    );
    const content = log('Datum en tijd;Gebeld nummer', 2, (row) => `2026-04-0${row + 1}T10:00:00;${number(row)}`);
    const vendorIn = async (place: string): Promise<string | undefined> => {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, 'a.csv'), content);
      const workspace = openWorkspace(folder, { today: '2026-07-10' });
      const options = { today: '2026-07-10', workspace, mostRows: 10, threads: 2 };
      const { mapping } = await inspect(join(folder, place, 'a.csv'), SILENT, options);
      return /vendor: (.*)/u.exec(mapping ?? '')?.[1];
    };
    expect(await vendorIn('in/logs')).toBe('beta');
    expect(await vendorIn('in/alfa')).toBe('alfa');
    expect(await vendorIn('in')).toBe('which-call-centre   # check: the call centre that sent it, alfa or beta');
  });
});
