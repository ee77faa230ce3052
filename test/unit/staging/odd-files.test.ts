import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { LoadedFile } from '../../../src/facts/load-outcome.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { checkFiles } from '../../../src/staging/check.ts';
import { type WrittenCell, xlsxOf } from '../reading/containers/write-xlsx.ts';
import { zipOf } from '../reading/containers/write-zip.ts';
import { configuration, Fixture, WITHOUT_SELDOM_MEANT } from './workspace-fixture.ts';

/** An odd file as somebody sends it, and the outcome of loading it beside all others. */
interface OddFile {
  readonly content: string | Buffer;
  /** Settings of its source besides feed, vendor and files. */
  readonly source?: string;
  readonly read: number;
  readonly accepted: number;
  readonly remarks?: readonly string[];
  /** `row kind column reason`. */
  readonly problems?: readonly string[];
  /** `call_id agent talk_seconds started_at`, the last as UTC. */
  readonly calls?: readonly string[];
}

const HEADINGS = ['call_id', 'started_at', 'called_number', 'talk_seconds', 'result', 'agent'];
const AT = '2026-06-01T10:00:00';
const UTC = '2026-06-01 08:00:00';
let ids = 0;

/** A row: an id, a moment, a number, and the test's values for the rest. */
function row(talk = '12', result = 'sale', agent = 'Bos', at = AT): string[] {
  ids += 1;
  return [`c${ids}`, at, '0612345678', talk, result, agent];
}

function text(rows: readonly (readonly string[])[], delimiter = ';'): string {
  return rows.map((cells) => `${cells.join(delimiter)}\n`).join('');
}

function sheet(rows: readonly (readonly WrittenCell[])[], more: object = {}): Buffer {
  return xlsxOf({ sheets: [{ name: 'Blad1', rows, ...more }] });
}

const NOTHING = (why: string): Omit<OddFile, 'content'> => ({
  ...{ read: 0, accepted: 0 },
  remarks: [`The file gives no rows: it ${why}.`],
});

const DURATIONS: readonly (readonly [cell: string, seconds: number | null])[] = [
  ...([
    ['12.0', 12],
    ['12,00', 12],
    ['0.000', 0],
    ['1234.000', 1234],
    ['0:12.0', 12],
    ['0:00:12', 12],
  ] as const),
  ...([
    ['29.999999999999996', 30],
    ['30,0000001', 30],
    ['12.4', null],
    ['1.000', null],
    ['0:12.4', null],
    ['12 s', null],
  ] as const),
];

/** Cells of one column, and the seconds read from them. */
const DECIMALS: Readonly<Record<string, readonly (readonly [cell: string, seconds: number | null])[]>> = {
  'decimal-point.csv': [
    ['12.000', 12],
    ['0.500', null],
    ['12,000', null],
    ['1.250', null],
    ['130', 130],
  ],
  'decimal-comma.csv': [
    ['12,000', 12],
    ['1234,000', 1234],
  ],
  'thousands.csv': [
    ['12.000', null],
    ['1.234.000', null],
    ['0.000', 0],
  ],
  'two-marks.csv': [
    ['12.000', null],
    ['7,5', null],
    ['0.000', 0],
  ],
};
const decimals = Object.entries(DECIMALS).map(([name, cells]): [string, OddFile] => {
  const rows = cells.map(([cell]) => row(cell));
  const problems = cells.flatMap(([cell, seconds], place) =>
    seconds === null
      ? [`${place + 2} emptied talk_seconds ${/[.,].*[.,]/u.test(cell) ? 'invalid-duration' : 'ambiguous-duration'}`]
      : seconds === 0
        ? [`${place + 2} noted talk_seconds talk-contradicts-result`]
        : [],
  );
  const calls = cells.map(([, seconds], place) => `${idOf(rows[place])} Bos ${seconds ?? '-'} ${UTC}`);
  return [name, { content: text([HEADINGS, ...rows]), read: cells.length, accepted: cells.length, problems, calls }];
});

const durations = DURATIONS.map(([cell]) => row(cell));
const merged = [row(), row(), row(), row()];
const mergedIds = [row(), row().with(0, ''), row()];
const hidden = [row(), row()];
const hiddenCells = [row(), row()];
const beneath = [row(), row(), row()];
const explained = row();
const inDump = (id: string, dst: string): string =>
  `INSERT INTO \`cdr\` VALUES ('2026-06-03 12:00:00','201','${dst}','SIP/201-1','SIP/t-2',30,18,'ANSWERED','${id}')`;
const opened = Array.from({ length: 5 }, () => row());
const broken = [row('12', 'sale', '"een; twee\ndrie, vier"'), row('12', 'sale', '"een\n2026-06-01; twee"'), row()];
const results = ['niet\u00a0thuis', 'Niet \t thuis', 'niet-thuis'].map((result) => row('', result));
const strangeIds = ['\fa1', 'a1\v', 'a\u202e1', 'a\u20281', '\u00a0a1 '].map((id) => row().with(0, id));
const midnight = ['0', '0:00', '0,5'].map((time) => [...row().slice(0, 1), '2026-06-01', time, '0612345678']);
const halfDays = ['6/1/2026 2:05 PM', '6/1/2026 12:05 AM', '6/1/2026 13:05 PM'].map((at) => row('', '', '', at));
const spaced = Array.from({ length: 10 }, () => row('12', 'sale', ''));
const uneven = [row(), row().slice(0, 3), row().slice(0, 2), row().slice(0, 1)];
const returns = [row(), row(), row()];
const numbered = ['c\u0000-nul', 'c-nul'].map((id) => ({ call_id: id, started_at: AT, called_number: '0612345678' }));

function idOf(cells: readonly string[] | undefined): string {
  return cells?.[0] ?? '';
}

const FILES: Readonly<Record<string, OddFile>> = {
  ...Object.fromEntries(decimals),
  'nothing.csv': { content: '', ...NOTHING('has no bytes') },
  'blank.csv': { content: '\n \r\n\n', ...NOTHING('has only blank lines') },
  'blank.csv.gz': { content: gzipSync('\n'), ...NOTHING('has only blank lines') },
  'headings.csv': { content: text([HEADINGS]), ...NOTHING('has only headings') },
  'list.json': { content: '[]', ...NOTHING('has an empty list, or is empty') },
  'page.json': { content: '{"total": 0, "calls": []}', ...NOTHING('has an empty list, "calls"') },
  'page-of-format.json': {
    content: '{"calls": [], "page": 0, "next_page_uri": null}',
    source: 'format: twilio',
    ...NOTHING('has an empty list, or is empty'),
  },
  'answer-of-format.json': {
    content: '{}\n',
    source: 'format: genesys-cloud',
    ...NOTHING('has an empty list, or is empty'),
  },
  'sheets.xlsx': { content: sheet([]), ...NOTHING('has only empty parts: Blad1') },
  'members.zip': {
    content: zipOf([
      { name: 'mei.csv', content: '' },
      { name: '.DS_Store', content: 'x' },
    ]),
    ...NOTHING('has only empty parts: mei.csv, .DS_Store'),
  },
  'archive.zip': { content: zipOf([]), ...NOTHING('is an archive without files') },
  'title.csv': {
    content: `Belrapport, juni 2026\n\n${text([HEADINGS, row()])}`,
    ...{ read: 1, accepted: 1 },
    remarks: ['The headings are in line 3. Line 1 above them is left out.'],
  },
  'padded-title.csv': {
    content: text([['Belrapport 01-06-2026', '', '', '', '', ''], ['', '', '', '', '', ''], HEADINGS, row()]),
    ...{ read: 1, accepted: 1 },
    remarks: ['The headings are in line 3. Lines 1, 2 above them are left out.'],
  },
  'rows-above.csv': {
    content: text([['a', 'b', 'c', 'd'], ['1', '2', '3', '4'], HEADINGS, row()]),
    ...{ read: 3, accepted: 1 },
    remarks: ['The headings are in line 3.'],
    problems: ['1 rejected above-the-headings', '2 rejected above-the-headings'],
  },
  'title-of-format.csv': {
    content: `Call Log\nCALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,SESSION ID\nf1,2026-06-03 10:00,x,Outbound,a,No Answer,0201234567,0612345678,1\n`,
    source: 'format: five9',
    ...{ read: 1, accepted: 0 },
    remarks: ['The headings are in line 2. Line 1 above them is left out.'],
    problems: ['3 rejected customer-unclear'],
  },
  'caret.csv': { content: text([HEADINGS, row()], '^'), read: 1, accepted: 1 },
  'tilde.csv': { content: text([HEADINGS, row()], '~'), read: 1, accepted: 1 },
  'declared.csv': { content: text([HEADINGS, row()], '#'), source: 'delimiter: "#"', read: 1, accepted: 1 },
  'single-quotes.csv': {
    content: text(
      [HEADINGS, row('12', 'sale', "van 't, Hof".replaceAll("'", "''"))].map((cells) =>
        cells.map((cell) => `'${cell}'`),
      ),
      ',',
    ),
    ...{ read: 1, accepted: 1 },
    remarks: ['Cells are between single quotes, which are removed.'],
    calls: [`c${ids} van 't, Hof 12 ${UTC}`],
  },
  'apostrophes.csv': {
    content: text([HEADINGS, row('12', 'sale', "'t Hart"), row('12', 'sale', "'s Bos'")]),
    ...{ read: 2, accepted: 2 },
    calls: [`c${ids - 1} 't Hart 12 ${UTC}`, `c${ids} 's Bos' 12 ${UTC}`],
  },
  'no-quotes.txt': {
    content: text([HEADINGS, row('12', 'sale', '"Bos'), row()], '\t'),
    source: 'delimiter: tab, quote: none',
    ...{ read: 2, accepted: 2 },
    calls: [`c${ids - 1} "Bos 12 ${UTC}`, `c${ids} Bos 12 ${UTC}`],
  },
  'uneven.csv': {
    content: text([HEADINGS, ...uneven]),
    ...{ read: 4, accepted: 1 },
    problems: ['3 rejected too-few-cells', '4 rejected too-few-cells', '5 rejected too-few-cells'],
  },
  'shifted.csv': {
    content: text(
      [HEADINGS.toSpliced(3, 0, 'campaign'), ...spaced.map((cells) => cells.toSpliced(3, 0, 'Bos', ' P'))],
      ',',
    ),
    ...{ read: 10, accepted: 0 },
    problems: Array.from({ length: 10 }, (_, line) => `${line + 2} rejected too-many-cells`),
  },
  'nearly-shifted.csv': {
    content: text(
      [
        HEADINGS,
        ...Array.from({ length: 12 }, (_, line) => [
          ...row('12', 'sale', '').toSpliced(3, 0, ...(line === 4 ? [] : ['0'])),
        ]),
      ],
      ',',
    ),
    ...{ read: 12, accepted: 1 },
    problems: Array.from({ length: 12 }, (_, line) => line + 2)
      .filter((line) => line !== 6)
      .map((line) => `${line} rejected too-many-cells`),
  },
  'returns.csv': {
    content: `${text([HEADINGS])}${idOf(returns[0])};${AT};0612345678;12;sale;x\r${idOf(returns[1])};${AT};0612345678;12;sale;x\n${idOf(returns[2])};${AT};0612345678;12;sale;"een\rtwee"\nlaatste;x\n`,
    ...{ read: 4, accepted: 3 },
    problems: ['4 noted agent line-break', '6 rejected too-few-cells'],
  },
  'durations.csv': {
    content: text([HEADINGS, ...durations]),
    source: 'formats: { talk_seconds: duration }',
    ...{ read: DURATIONS.length, accepted: DURATIONS.length },
    problems: [
      '4 noted talk_seconds talk-contradicts-result',
      '10 emptied talk_seconds ambiguous-duration',
      '11 emptied talk_seconds ambiguous-duration',
      '12 emptied talk_seconds ambiguous-duration',
      '13 emptied talk_seconds invalid-duration',
    ],
    calls: DURATIONS.map(([, seconds], place) => `${idOf(durations[place])} Bos ${seconds ?? '-'} ${UTC}`),
  },
  'unanswered.csv': {
    content: text([HEADINGS, row('12', 'no-answer'), row('0', 'busy'), row('12', 'voicemail')]),
    ...{ read: 3, accepted: 3 },
    problems: ['2 noted talk_seconds talk-without-an-answer'],
  },
  'midnight.csv': {
    content: text([['call_id', 'Datum', 'Tijd', 'called_number'], ...midnight]),
    source: 'columns: { started_at: Datum + Tijd }',
    ...{ read: 3, accepted: 3 },
    problems: ['2 repaired started_at excel-serial-date', '4 repaired started_at excel-serial-date'],
    calls: ['2026-05-31 22:00:00', '2026-05-31 22:00:00', '2026-06-01 10:00:00'].map(
      (at, place) => `${idOf(midnight[place])} - - ${at}`,
    ),
  },
  'half-days.csv': {
    content: text([HEADINGS, ...halfDays]),
    source: 'formats: { started_at: "M/d/yyyy h:mm a" }',
    ...{ read: 3, accepted: 2 },
    problems: ['4 rejected started_at invalid-date'],
    calls: ['2026-06-01 12:05:00', '2026-05-31 22:05:00'].map((at, place) => `${idOf(halfDays[place])} - - ${at}`),
  },
  'ids.json': {
    content: JSON.stringify(numbered),
    ...{ read: 2, accepted: 1 },
    problems: ['1 rejected call_id control-character'],
    calls: [`c-nul - - ${UTC}`],
  },
  'lists.json': {
    content: JSON.stringify([HEADINGS, row(), row().slice(0, 5), [...row(), 'x'], 5]),
    ...{ read: 4, accepted: 1 },
    remarks: ['The JSON is a list of lists.'],
    problems: ['2 rejected too-few-cells', '3 rejected too-many-cells', '4 rejected no-object'],
    calls: [`c${ids - 2} Bos 12 ${UTC}`],
  },
  'merged.xlsx': {
    content: sheet([HEADINGS, ...merged.map((cells, place) => (place === 0 ? cells : cells.slice(0, 5)))], {
      merged: ['F2:F4', 'E5:F5'],
    }),
    ...{ read: 4, accepted: 3 },
    remarks: ['With the value of a cell that is merged with the one above it: rows 3, 4.'],
    problems: ['3 repaired merged-cell-value', '4 repaired merged-cell-value', '5 rejected merged-cells'],
    calls: merged.slice(0, 3).map((cells) => `${idOf(cells)} Bos 12 ${UTC}`),
  },
  'merged-ids.xlsx': {
    content: sheet([HEADINGS, ...mergedIds], { merged: ['A2:A3'] }),
    ...{ read: 3, accepted: 2 },
    remarks: ['With the value of a cell that is merged with the one above it: row 3.'],
    problems: ['3 rejected call_id merged-cells'],
    calls: [mergedIds[0], mergedIds[2]].map((cells) => `${idOf(cells)} Bos 12 ${UTC}`),
  },
  'opened.csv': {
    content: text([
      HEADINGS,
      ...opened.map((cells, line) => [
        ...cells.with(5, ['Bos', '"Bos', 'Bos', 'Bos"', 'Bos'][line] ?? ''),
        ...(line === 2 ? ['x'] : []),
      ]),
    ]),
    ...{ read: 5, accepted: 3 },
    problems: ['3 rejected unclosed-quote', '4 rejected too-many-cells'],
    calls: [0, 3, 4].map((line) => `${idOf(opened[line])} Bos${line === 3 ? '"' : ''} 12 ${UTC}`),
  },
  'line-breaks.csv': {
    content: text([HEADINGS, ...broken]),
    ...{ read: 3, accepted: 3 },
    remarks: [
      'With a cell that has a line break and delimiters, which may be another row behind a quote too many: line 4.',
    ],
    problems: ['2 noted agent line-break', '4 noted agent line-break', '4 noted line-break-and-delimiter'],
    calls: ['een; twee drie, vier', 'een 2026-06-01; twee', 'Bos'].map(
      (agent, place) => `${idOf(broken[place])} ${agent} 12 ${UTC}`,
    ),
  },
  'results.csv': {
    content: text([HEADINGS, ...results]),
    source: 'values: { result: { "niet thuis": no-answer } }',
    ...{ read: 3, accepted: 3 },
    problems: ['4 emptied result unknown-value'],
  },
  'ids.csv': {
    content: text([HEADINGS, ...strangeIds]),
    ...{ read: 5, accepted: 1 },
    problems: [
      '2 rejected call_id control-character',
      '3 rejected call_id control-character',
      '4 rejected call_id invisible-character',
      '5 rejected call_id invisible-character',
    ],
    calls: [`a1 Bos 12 ${UTC}`],
  },
  'hidden.xlsx': {
    content: sheet([HEADINGS, ...hidden], { hiddenRows: [3] }),
    ...{ read: 2, accepted: 2 },
    remarks: ['Row 3 is hidden; it is read like any other.'],
  },
  'second-heading.csv': {
    content: text([
      HEADINGS,
      beneath[0] ?? [],
      ['Ref', 'Tijdstip', 'Van', 'Telefoonnummer', 'Resultaat', 'Medewerker'],
      ...beneath.slice(1),
    ]),
    ...{ read: 4, accepted: 1 },
    problems: ['3 rejected other-heading', '4 rejected after-other-heading', '5 rejected after-other-heading'],
  },
  'explained-heading.csv': {
    content: text([
      HEADINGS,
      ['Ref', 'Tijdstip', 'Telefoonnummer', 'Gespreksduur', 'Resultaat', 'Medewerker'],
      explained,
    ]),
    ...{ read: 2, accepted: 1 },
    problems: ['2 rejected started_at invalid-date'],
    calls: [`${idOf(explained)} Bos 12 ${UTC}`],
  },
  'lost-ids.csv': {
    content: text([
      HEADINGS,
      ...['1.23457E+15', '1,2E+15', 'b 1', 'b\u00a01', 'b\u20031', '1E15'].map((id) => row().with(0, id)),
    ]),
    ...{ read: 6, accepted: 2 },
    problems: [
      '2 rejected call_id lost-digits',
      '3 rejected call_id lost-digits',
      '5 rejected call_id invisible-character',
      '6 rejected call_id invisible-character',
    ],
    calls: [`b 1 Bos 12 ${UTC}`, `1E15 Bos 12 ${UTC}`],
  },
  'unseen-heading.csv': {
    content: text([HEADINGS.with(5, 'ag\u200bent'), row()]),
    ...{ read: 1, accepted: 1 },
  },
  'dump.sql': {
    content: `CREATE TABLE \`cdr\` (calldate datetime, src varchar(80) COMMENT 'a, (b', dst varchar(80), channel varchar(80), dstchannel varchar(80), duration int, billsec int, disposition varchar(45), uniqueid varchar(32), PRIMARY KEY (uniqueid, dst));
${inDump('1780480800.1', '0612345671')};
UPDATE \`cdr\` SET dst = '0612345679' WHERE 1;
INSERT INTO copy SELECT src FROM cdr;
INSERT INTO cdr (dst) SELECT dst FROM copy;
DELETE FROM \`cdr\` WHERE dst = '0612345671';
TRUNCATE cdr;
UPDATE cdr_of_may SET dst = '';
${inDump('1780480860.2', '0612345672')};
`,
    source: 'format: freepbx-cdr',
    ...{ read: 6, accepted: 2 },
    remarks: [
      'Rows of the table `cdr` of a database dump.',
      'Rows have no linkedid: legs are put together by uniqueid, and transfers stay apart.',
    ],
    problems: [3, 5, 6, 7].map((line) => `${line} rejected statement-not-carried-out`),
  },
  'low-row.xlsx': {
    content: sheet([], {
      xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[
        HEADINGS,
        row(),
        row(),
      ]
        .map(
          (cells, place) =>
            `<row r="${place + 1}"${place === 1 ? ' ht="0" customHeight="1"' : ' ht="15"'}>${cells
              .map((cell, column) => `<c r="${'ABCDEF'[column]}${place + 1}" t="str"><v>${cell}</v></c>`)
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    }),
    ...{ read: 2, accepted: 2 },
    remarks: ['Row 2 is hidden; it is read like any other.'],
  },
  'lead-with-quote.txt': {
    content: `call_date\tphone_number_dialed\tstatus\tuser\tcampaign_id\tlength_in_sec\tphone_code\tuniqueid\tcomments
2026-06-03 10:01:00\t612345678\tSALE\tanna\tc\t12\t31\t1780473660.1\t"belt terug
2026-06-03 10:02:00\t612345679\tNI\tanna\tc\t12\t31\t1780473720.2\t"ja"
2026-06-03 10:03:00\t612345670\tNI\tanna\tc\t12\t31\t1780473780.3\tnee"
`,
    source: 'format: vicidial',
    ...{ read: 3, accepted: 3 },
    calls: [
      '1780473660.1 anna - 2026-06-03 08:01:00',
      '1780473720.2 anna - 2026-06-03 08:02:00',
      '1780473780.3 anna - 2026-06-03 08:03:00',
    ],
  },
  'hidden-column.xlsx': {
    content: sheet([HEADINGS, ...hiddenCells], { hiddenColumns: [5] }),
    ...{ read: 2, accepted: 2 },
    remarks: ['Column result is hidden; it is read like any other.'],
  },
  'hidden-columns.xlsx': {
    content: sheet([[...HEADINGS, 'Let op'], [...row(), 'x'], row()], { hiddenColumns: [4, 7, 8, 9] }),
    ...{ read: 2, accepted: 2 },
    remarks: ['Columns talk_seconds, Let op are hidden; they are read like any other.'],
  },
  'ids-of-format.csv': {
    content: `CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,SESSION ID
${['g0', '\fg1', 'g2\v', 'g\u200b3', 'g4\u2028', '\u00a0g5 ', 'g6\u0001']
  .map((id) => `${id},2026-06-03 10:00,x,Inbound,a,No Answer,0201234567,0612345678,1\n`)
  .join('')}g7,2026-06-03 10:00,x,Inbound,a,No Answer,0201234567,0612345678,\f1\n`,
    source: 'format: five9',
    ...{ read: 8, accepted: 2 },
    problems: [
      '3 rejected call_id control-character',
      '4 rejected call_id control-character',
      '5 rejected call_id invisible-character',
      '6 rejected call_id invisible-character',
      '8 rejected call_id control-character',
      '9 rejected call_id control-character',
    ],
    calls: ['g0 a - 2026-06-03 08:00:00', 'g5 a - 2026-06-03 08:00:00'],
  },
};

describe('a file that is odd', () => {
  let files: readonly LoadedFile[] = [];
  const problems = new Map<string, string[]>();
  const calls = new Map<string, string[]>();

  beforeAll(async () => {
    const sources = Object.entries(FILES).map(
      ([name, { source }]) =>
        `  - { feed: calls, vendor: alfa, files: in/${name}${source === undefined ? '' : `, ${source}`} }\n`,
    );
    const contents = Object.fromEntries(Object.entries(FILES).map(([name, { content }]) => [`in/${name}`, content]));
    const fixture = await Fixture.create(configuration(sources.join('')), contents);
    ({ files } = await fixture.load());
    for (const { path, said } of await fixture.rows<{ path: string; said: string }>(
      `select path, concat_ws(' ', source_row, kind, column_name, reason) as said from problem inner join source_file using (file_key)
      where ${WITHOUT_SELDOM_MEANT} order by file_key, source_row, kind, column_name, reason`,
    ))
      problems.set(path, [...(problems.get(path) ?? []), said]);
    for (const { path, said } of await fixture.rows<{ path: string; said: string }>(
      `select path, concat_ws(' ', call_id, coalesce(agent, '-'), coalesce(cast(talk_seconds as varchar), '-'), cast(make_timestamp(started_at) as varchar)) as said
      from call inner join source_file using (file_key) order by file_key, source_row`,
    ))
      calls.set(path, [...(calls.get(path) ?? []), said]);
  });

  it('names a heading that looks like another one by what nobody sees of it', () => {
    expect(files.find(({ path }) => path === 'in/unseen-heading.csv')?.remarks).toContain(
      'As calls, nothing is read from: ag\\u{200b}ent.',
    );
  });

  it.each(Object.keys(FILES))('is told, and the rest goes on: %s', (name) => {
    const { read, accepted, remarks = [], problems: said = [], calls: found } = FILES[name] as OddFile;
    const file = files.find(({ path }) => path === `in/${name}` || path.startsWith(`in/${name}#`));
    expect([file?.rowsRead, file?.accepted, file?.rejected]).toEqual([read, accepted, read - accepted]);
    expect(file?.remarks.filter((remark) => !remark.startsWith('As calls, nothing is read from:'))).toEqual(remarks);
    expect(problems.get(file?.path ?? '') ?? []).toEqual(said);
    if (found !== undefined) expect(calls.get(file?.path ?? '')).toEqual(found);
  });
});

describe('a file that is refused', () => {
  it('is told with what it is, what is read, and what to do', async () => {
    const width = 'call_id  started_at           called_number\nc1       2026-06-01 10:00:00  0612345678\n';
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: "in/*" }\n'), {
      'in/1-two-lists.json': '{"calls": [{"call_id": "a"}], "agents": [{"id": 1}]}',
      'in/2-lists.json': '[["id", "x"], ["a", "b"]]',
      'in/3-map.json': '{"a": {"call_id": "a", "x": 1}, "b": {"call_id": "b", "y": 1}}',
      'in/4-texts.json': '["a", "b"]',
      'in/5-width.txt': width,
      'in/6-signs.csv': 'Titel\n;,\n,;\n',
      'in/7-deep.json': `[{"call_id": "a", "x": ${'['.repeat(5000)}${']'.repeat(5000)}}]`,
      'in/8-opened.csv': `"call_id;started_at\n1;${AT}\n2;${AT}\n`,
      'in/9-headless.csv': `1;${AT};0612345678\n2;${AT};0612345679\n`,
    });
    const error = await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw new Error('no UserError');
    const told = error.details.map(({ file, found, message }) => [file, found ?? message]);
    expect(error.code).toBe('FILE_NOT_UNDERSTOOD');
    expect(told.slice(0, 5)).toEqual([
      ['in/1-two-lists.json', 'an object with more than one list of objects: "calls", "agents"'],
      ['in/2-lists.json', 'a list of lists'],
      ['in/3-map.json', 'an object that holds an object for each id, and no list'],
      ['in/4-texts.json', 'a list of texts or numbers'],
      ['in/5-width.txt', 'columns of fixed width'],
    ]);
    const saidOf = (name: string): string[] =>
      error.details.filter(({ file }) => file === `in/${name}`).map(({ line, message }) => `${line}: ${message}`);
    expect(saidOf('7-deep.json')).toEqual([
      '1: in/7-deep.json: none of its records is readable; row 1 is rejected as nested-too-deep.',
    ]);
    expect(saidOf('8-opened.csv')).toEqual(['1: a quote is opened in this line and never closed']);
    expect(saidOf('9-headless.csv')[0]).toContain('line 1 looks like a row');
    expect(saidOf('9-headless.csv')).toHaveLength(4);
    expect(error.details[0]?.message).toContain('Readable are one list of objects');
    for (const name of ['1-two-lists.json', '2-lists.json', '3-map.json', '4-texts.json', '6-signs.csv'])
      fixture.remove(`in/${name}`);
    for (const name of ['7-deep.json', '8-opened.csv', '9-headless.csv']) fixture.remove(`in/${name}`);
    const one = await checkFiles(fixture.workspace, SILENT).catch((thrown: unknown) => thrown);
    expect((one as UserError).hint).toMatch(/as fixed-width columns and save it as \.xlsx/u);
  });
});
