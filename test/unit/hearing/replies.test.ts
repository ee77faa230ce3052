import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseTexts } from '../../../src/hearing/erase.ts';
import { textOf } from '../../../src/hearing/kept-files.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { type RepliesOutcome, readReplies } from '../../../src/hearing/replies.ts';
import type { RegisterLine } from '../../../src/model/hearing.ts';
import type { SheetCell, Workbook } from '../../../src/print/spreadsheet/workbook.ts';
import { writeWorkbook } from '../../../src/print/spreadsheet/write-workbook.ts';
import { writeZip } from '../../../src/print/spreadsheet/zip-file.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { judgedWorkspace, writeFindings } from './judged-workspace.ts';

const RULE = 'called-after-objection';
const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
let workspace: Workspace;

beforeEach(async () => {
  workspace = await judgedWorkspace([
    ...['A-1', 'A-2', 'A-3', '=A-4'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE })),
    { vendor: 'alfa', call_id: 'A-1', rule: 'optout-not-offered' },
    { vendor: 'beta', call_id: 'B-1', rule: RULE, responsible: 'alfa' },
    { vendor: 'beta', call_id: 'B-2', rule: RULE },
  ]);
});
afterEach(() => rmSync(workspace.directory, { recursive: true, force: true }));

async function read(
  file: string,
  {
    vendor = 'alfa',
    record = true,
    received = '2026-07-14',
    period = '',
  }: { vendor?: string; record?: boolean; received?: string; period?: string } = {},
): Promise<RepliesOutcome> {
  mkdirSync(join(workspace.directory, '.belaudit'), { recursive: true });
  const folder = mkdtempSync(join(workspace.directory, '.belaudit', 'replies-'));
  const titles = [
    [RULE, RULE],
    [RULE, 'Gebeld na bezwaar'],
    ['optout-not-offered', 'optout-not-offered'],
  ] as const;
  const codeOf = (reader: string, id: string): string => `R-${reader}-${id.length}`;
  const request = { path: join(workspace.directory, file), received, ...(vendor === '' ? {} : { vendor }) };
  const asked = period === '' ? request : { ...request, period };
  return await readReplies(workspace, asked, { folder, titles, codeOf }, record ? RECORDER : null);
}

async function readCsv(text: string, options: Parameters<typeof read>[1] = {}): Promise<RepliesOutcome> {
  writeFileSync(join(workspace.directory, 'back.csv'), text);
  return await read('back.csv', options);
}

function answers(): readonly (readonly [string, string])[] {
  return readRegister(workspace).lines.flatMap((line: RegisterLine) =>
    line.kind === 'reply' ? [[line.about.call_id, line.answer] as const] : [],
  );
}

describe('replies', () => {
  it('of another call centre are named, and the others are written, if they are the lesser part', async () => {
    const rows = [`alfa;A-1;${RULE};eens`, `Alfa Contact B.V.;A-2;${RULE};eens`, `beta;B-2;${RULE};eens`];
    const outcome = await readCsv(['vendor;call_id;rule;answer', ...rows, ''].join('\n'), { vendor: '' });
    expect(outcome).toMatchObject({ vendor: 'alfa', lines: [1, 2] });
    expect(outcome.unread).toEqual([{ row: 4, reason: 'other-vendor', shown: `B-2, ${RULE}` }]);
  });

  it('come back from another program: an .ods with a sheet before them, empty cells that it only counts, and a note', async () => {
    const cell = (text: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const note = '<office:annotation><text:p>niet meelezen</text:p></office:annotation>';
    const noted = `<table:table-cell office:value-type="string">${note}<text:p>zie<text:s/>brief</text:p><text:p>van mei</text:p></table:table-cell>`;
    const sheets = [
      `<table:table table:name="uitleg">${row(cell('Onderwerp'))}</table:table>`,
      '<table:table table:name="bevindingen"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      row(
        cell('Oproep'),
        '<table:table-cell table:number-columns-repeated="2"/>',
        ...['rule', 'answer', 'Toelichting'].map(cell),
      ),
      row(cell('A-1'), '<table:table-cell table:number-columns-repeated="2"/>', cell(RULE), cell('betwist'), noted),
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>',
    ];
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`;
    await writeZip(join(workspace.directory, 'back.ods'), [
      { name: 'mimetype', content: ['application/vnd.oasis.opendocument.spreadsheet'] },
      { name: 'META-INF/manifest.xml', content: ['<manifest/>'] },
      { name: 'content.xml', content: [content] },
    ]);
    expect(await read('back.ods')).toMatchObject({ replies: { disputed: 1 }, unread: [] });
    const [line] = readRegister(workspace).lines as readonly Extract<RegisterLine, { kind: 'reply' }>[];
    expect([line?.from.row, textOf(workspace, line as never)]).toEqual([5, 'zie brief\nvan mei']);
  });

  it('are recognised where a spreadsheet took the zeros off, if only one finding fits', async () => {
    const july = ['000417', '0000418', '000418', '900'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE }));
    await writeFindings(workspace.directory, '2026-06-01_2026-06-30', july);
    const outcome = await readCsv(`call_id;rule;answer\n417;${RULE};betwist\n418;${RULE};eens\n900;${RULE};eens\n`);
    expect(outcome).toMatchObject({ restored: [2], replies: { disputed: 1, agreed: 1 } });
    // Two calls fit the third row: it is named, and the others are read.
    expect(outcome.unread).toMatchObject([{ row: 3, reason: 'no-such-finding' }]);
    expect(answers()).toEqual([
      ['000417', 'disputed'],
      ['900', 'agreed'],
    ]);
  });

  it('are about the period whose findings they name, unless one is asked for', async () => {
    const may = ['A-71', 'A-1'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE }));
    await writeFindings(workspace.directory, '2026-05-01_2026-05-31', may);
    const own = await readCsv(`call_id;rule;answer\nA-71;${RULE};eens\nA-1;${RULE};betwist\n`);
    expect(own).toMatchObject({ period: '2026-05', replies: { agreed: 1, disputed: 1 }, unread: [] });
    // As many rows fit both: the period of the configuration.
    expect(await readCsv(`call_id;rule;answer\nA-1;${RULE};eens\n`)).toMatchObject({ period: '2026-06' });
    expect(await readCsv(`call_id;rule;answer\nA-1;${RULE};eens\n`, { period: '2026-05' })).toMatchObject({
      period: '2026-05',
    });
  });

  it('are laid beside their findings, whatever the order of columns and rows, and what is more', async () => {
    const outcome = await readCsv(
      [
        'Opmerking,Mijn nota,Antwoord,Code van de regel,Oproep',
        `Zij belde ons zelf.,x,betwist,${RULE},A-2`,
        `,x,Akkoord,${RULE},A-1`,
        `,x,,${RULE},A-3`,
        "Formule,x,eens,Gebeld na bezwaar,'=A-4",
        ',,,,',
      ].join('\n'),
    );
    expect(outcome).toMatchObject({
      ...{ vendor: 'alfa', period: '2026-06', replies: { agreed: 2, disputed: 1, unclear: 0 } },
      ...{ known: 0, unanswered: 3, unread: [], lines: [1, 3], replyBy: null, late: 0 },
    });
    expect(answers()).toEqual([
      ['A-2', 'disputed'],
      ['A-1', 'agreed'],
      ['=A-4', 'agreed'],
    ]);
    const [first] = readRegister(workspace).lines;
    expect(first).toMatchObject({
      from: { vendor: 'alfa', file: 'back.csv', row: 2 },
      as_found: { responsible: 'alfa', cause: 'was-told', level: 'statute', grade: 'proven' },
    });
    expect(first === undefined ? '' : textOf(workspace, first)).toBe('Zij belde ons zelf.');
  });

  it('are shown before they are written: nothing is there until a recorder is', async () => {
    const text = `call_id;rule;answer\nA-1;${RULE};disputed\n`;
    expect(await readCsv(text, { record: false })).toMatchObject({ replies: { disputed: 1 }, lines: null });
    expect(readRegister(workspace).last).toBeNull();
  });

  it('that are no word we know are unclear, with their text', async () => {
    const outcome = await readCsv(`call_id;rule;answer\nA-1;${RULE};deels, zie mail 0612345678\nA-2;${RULE};eens\n`);
    expect(outcome.unclear).toMatchObject([{ row: 2, said: expect.stringContaining('deels') }]);
    expect(JSON.stringify(outcome)).not.toContain('0612345678');
    const [line] = readRegister(workspace).lines;
    expect(line === undefined ? '' : textOf(workspace, line)).toBe('deels, zie mail 0612345678');
  });

  it('of which only an explanation is given are unclear', async () => {
    expect(await readCsv(`call_id;rule;answer;uitleg\nA-1;${RULE};;Wij zoeken het uit.\n`)).toMatchObject({
      replies: { unclear: 1 },
    });
  });

  it('about calls of others come by their code', async () => {
    const code = `R-alfa-${'call:beta/B-1'.length}`;
    await readCsv(`code;rule;answer\n${code};${RULE};betwist\n`);
    expect(readRegister(workspace).lines).toMatchObject([
      { about: { vendor: 'beta', call_id: 'B-1' }, from: { vendor: 'alfa' }, answer: 'disputed' },
    ]);
    await expect(readCsv(`call_id;rule;answer\nB-1;${RULE};betwist\n`)).rejects.toMatchObject({
      code: 'REPLIES_REFUSED',
    });
  });

  it('that fit no finding are named, and the others are written', async () => {
    const outcome = await readCsv(
      `call_id;rule;answer\nA-1;${RULE};eens\nA-9;${RULE};eens\nA-2;${RULE};eens\nA-3;no-such;eens\n`,
    );
    expect(outcome.unread).toEqual([
      { row: 3, reason: 'no-such-finding', shown: `A-9, ${RULE}` },
      { row: 5, reason: 'no-such-rule', shown: 'A-3, no-such' },
    ]);
    expect(outcome.lines).toEqual([1, 2]);
  });

  it('that name no call, or stand in a row that cannot be cut into cells, are named too', async () => {
    const outcome = await readCsv(
      `call_id,rule,answer,explanation\nA-1,${RULE},eens,\nA-2,${RULE},betwist,brief, zie bijlage\n,${RULE},betwist,als boven\n,,,\n`,
    );
    expect(outcome.unread).toEqual([
      { row: 3, reason: 'broken-row', shown: '' },
      { row: 4, reason: 'no-call', shown: '' },
    ]);
    expect(outcome).toMatchObject({ unanswered: 5, lines: [1, 1] });
  });

  it('of which none can be read are refused, and say where', async () => {
    await expect(readCsv(`call_id,rule,answer\nA-1,${RULE},betwist,zie brief\n,${RULE},eens\n`)).rejects.toMatchObject({
      code: 'REPLIES_REFUSED',
      details: [
        { line: 2, message: 'cannot be split into cells' },
        { line: 3, message: 'names no call' },
      ],
    });
  });

  it('are counted by finding, as the last row says; findings whose rows were deleted are unanswered, and answered ones are not later', async () => {
    const first = await readCsv(`call_id;rule;answer\nA-1;${RULE};akkoord?\nA-1;${RULE};betwist\n`);
    expect(first).toMatchObject({ replies: { disputed: 1, unclear: 0 }, unclear: [], unanswered: 5 });
    expect(first.contradicting).toMatchObject([{ row: 3, answer: 'disputed', about: { call_id: 'A-1', rule: RULE } }]);
    expect(await readCsv(`call_id;rule;answer\nA-2;${RULE};eens\n`)).toMatchObject({ unanswered: 4 });
  });

  it('that came before are not written again; what is new in the same file is', async () => {
    const first = `call_id;rule;answer\nA-1;${RULE};betwist\n`;
    await readCsv(first);
    expect(await readCsv(first)).toMatchObject({ known: 1, lines: null });
    expect(await readCsv(`${first}A-2;${RULE};eens\n`)).toMatchObject({ known: 1, lines: [2, 2] });
    expect(await readCsv(`call_id;rule;answer\nA-1;${RULE};eens\n`)).toMatchObject({ known: 0, lines: [3, 3] });
    expect(answers()).toEqual([
      ['A-1', 'disputed'],
      ['A-2', 'agreed'],
      ['A-1', 'agreed'],
    ]);
  });

  it('whose text was erased do not come back with the same file', async () => {
    const file = `call_id;rule;answer;explanation\nA-1;${RULE};betwist;Bel 0612345678.\n`;
    await readCsv(file);
    const erased = await eraseTexts(
      workspace,
      { calls: [], numberPattern: null, staying: [], pattern: /0612345678/u, recorder: RECORDER },
      false,
    );
    expect(erased).toHaveLength(1);
    expect(await readCsv(file)).toMatchObject({ known: 1, lines: null });
  });

  it('count by the earlier day, where the file is read in again as received before', async () => {
    const file = `call_id;rule;answer\nA-1;${RULE};betwist\n`;
    for (const [received, lines] of [
      ['2026-07-15', [1, 1]],
      ['2026-07-14', [2, 2]],
      ['2026-07-16', null],
    ] as const)
      expect((await readCsv(file, { received })).lines).toEqual(lines);
  });

  it('that contradict each other are kept in their order', async () => {
    const outcome = await readCsv(`call_id;rule;answer\nA-1;${RULE};betwist\nA-1;${RULE};eens\n`);
    expect(outcome).toMatchObject({ contradicting: [{ row: 3, answer: 'agreed' }], lines: [1, 2] });
    expect(answers().map(([, answer]) => answer)).toEqual(['disputed', 'agreed']);
  });

  it('that contradict each other are known when the same file is read again, and the last row still counts', async () => {
    const file = `call_id;rule;answer\nA-1;${RULE};betwist\nA-1;${RULE};eens\n`;
    await readCsv(file);
    expect(await readCsv(file)).toMatchObject({ known: 1, lines: null });
    expect(answers().map(([, answer]) => answer)).toEqual(['disputed', 'agreed']);
  });

  it('come back in a workbook, with other sheets, a second row of names, and text that could be a formula', async () => {
    const sheet = (name: string, headings: readonly string[], rows: readonly (readonly SheetCell[])[]) => ({
      name,
      columns: headings.map((heading) => ({ heading, kind: 'text' as const, width: 20 })),
      rowCount: rows.length,
      rows: () => rows,
      frozenColumns: 0,
    });
    const workbook: Workbook = {
      ...{ title: 'Bevindingen', creator: 'Belaudit', asOf: '2026-07-10' },
      sheets: [
        sheet('uitleg', ['Onderwerp', 'Uitleg'], [['Hoe', 'Kies een antwoord.']]),
        sheet(
          'bevindingen',
          [
            'Callcenter',
            'Oproep',
            'Code van de regel',
            'Antwoord van het callcenter',
            'Toelichting van het callcenter',
          ],
          [
            ['vendor', 'call_id', 'rule', 'answer', 'explanation'],
            ['alfa', 'A-1', RULE, 'betwist', '=1+1'],
            ['alfa', 'A-2', RULE, '', ''],
            ['alfa', 'A-1', 'optout-not-offered', 'akkoord', ''],
          ],
        ),
      ],
    };
    await writeWorkbook(join(workspace.directory, 'back.xlsx'), workbook);
    expect(await read('back.xlsx', { vendor: '' })).toMatchObject({
      ...{ vendor: 'alfa', replies: { agreed: 1, disputed: 1, unclear: 0 }, unanswered: 4, unread: [], lines: [1, 2] },
    });
  });
});

describe('a file that is refused as a whole', () => {
  const refusal = async (work: Promise<unknown>): Promise<unknown> => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(readRegister(workspace).last).toBeNull();
    return error;
  };

  it('is one of another call centre, by its column or by its calls', async () => {
    const named = `vendor;call_id;rule;answer\nbeta;B-2;${RULE};eens\n`;
    expect(await refusal(readCsv(named))).toMatchObject({
      code: 'REPLIES_REFUSED',
      message: 'This file holds replies of another call centre.',
    });
    expect(await refusal(readCsv(`call_id;rule;answer\nB-2;${RULE};eens\n`))).toMatchObject({
      message: 'This file holds replies of call centre beta about 2026-06.',
    });
  });

  it('is one of another period', async () => {
    const may = ['A-71', 'A-72'].map((call) => ({ vendor: 'alfa', call_id: call, rule: RULE }));
    await writeFindings(workspace.directory, '2026-05-01_2026-05-31', may);
    const file = `call_id;rule;answer\nA-71;${RULE};eens\nA-72;${RULE};eens\n`;
    expect(await refusal(readCsv(file, { period: '2026-06' }))).toMatchObject({
      message: 'This file holds replies of call centre alfa about 2026-05.',
    });
  });

  it('is one with thousands of changed ids: nothing of it is written', async () => {
    const rows = Array.from({ length: 3000 }, (_, place) => `X${place};${RULE};betwist`);
    const file = ['call_id;rule;answer', `A-1;${RULE};eens`, ...rows].join('\n');
    expect(await refusal(readCsv(file))).toMatchObject({
      code: 'REPLIES_REFUSED',
      details: [{ found: '1 of 3001 rows fit' }],
      hint: expect.stringContaining('Nothing was written'),
    });
  });

  it.each([
    ['without answers', `call_id;rule;answer\nA-1;${RULE};\n`, /has an answer/u],
    ['without a column for them', `call_id;rule\nA-1;${RULE}\n`, /No table in this file/u],
  ])('is one %s', async (_, text, message) => {
    expect(await refusal(readCsv(text))).toMatchObject({
      code: 'REPLIES_REFUSED',
      message: expect.stringMatching(message),
    });
  });

  it('is one that does not say whose it is', async () => {
    const file = `call_id;rule;answer\nA-1;${RULE};eens\n`;
    expect(await refusal(readCsv(file, { vendor: '' }))).toMatchObject({ code: 'REPLIES_REFUSED' });
    expect(await refusal(read('nowhere.csv'))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
