import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../reading/containers/write-xlsx.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

/** A custom layout, as `cdr_custom` writes it: no headings, and an order different from `cdr_csv`. */
const LAYOUT =
  'clid, src, dst, dcontext, channel, dstchannel, lastapp, lastdata, start, answer, end, duration, billsec, disposition, amaflags, accountcode, uniqueid, userfield, sequence';
const LOG = `""""" <201>","201","0612345651","from-internal","PJSIP/201-01","PJSIP/kpn-02","Dial","PJSIP/0612345651@kpn","2026-06-03 10:00:00","2026-06-03 10:00:05","2026-06-03 10:01:00","60","55","ANSWERED","DOCUMENTATION","","1780480800.1","","1"
""""" <202>","202","0612345652","from-internal","PJSIP/202-03","PJSIP/kpn-04","Dial","PJSIP/0612345652@kpn","2026-06-03 10:01:00","","2026-06-03 10:01:20","20","0","NO ANSWER","DOCUMENTATION","","1780480860.2","","2"
`;
const ROWS = `A-1;2026-05-11 10:00:00;+31612345671;Anna
A-2;2026-05-11 10:01:00;+31612345672;Bert
`;
const CALLS = 'select call_id, agent, number from call order by call_id';
const READ = [
  { call_id: 'A-1', agent: 'Anna', number: 31_612_345_671n },
  { call_id: 'A-2', agent: 'Bert', number: 31_612_345_672n },
];

async function fixture(source: string, content: string | Buffer): Promise<Fixture> {
  return await Fixture.create(configuration(`  - { feed: calls, vendor: alfa, files: in/log.csv, ${source} }\n`), {
    'in/log.csv': content,
  });
}

async function loaded(source: string, content: string | Buffer): Promise<Fixture> {
  const opened = await fixture(source, content);
  await opened.load();
  return opened;
}

const MAPPED =
  'headings: [Kenmerk, Begin, Nummer, Wie], columns: { call_id: kenmerk, started_at: Begin, called_number: Nummer, agent: Wie }';

describe('headings that a source declares', () => {
  it('name the columns of a file without any: every line of it is a row', async () => {
    const opened = await loaded(MAPPED, ROWS);
    expect(await opened.rows(CALLS)).toEqual(READ);
    expect(await opened.rows('select rows_read, accepted from file_account')).toEqual([
      { rows_read: 2n, accepted: 2n },
    ]);
    expect(await opened.rows('select min(source_row) as row from call')).toEqual([{ row: 1n }]);
  });

  it('may be the canonical names, without a mapping', async () => {
    const opened = await loaded('headings: [call_id, started_at, called_number, agent]', ROWS);
    expect(await opened.rows(CALLS)).toEqual(READ);
  });

  it('name those of a sheet as well', async () => {
    const rows = ROWS.trim()
      .split('\n')
      .map((line) => line.split(';'));
    const opened = await loaded(MAPPED, xlsxOf({ sheets: [{ name: 'Blad1', rows }] }));
    expect(await opened.rows(CALLS)).toEqual(READ);
  });

  it('are words of a known format, for a layout of its own', async () => {
    const opened = await loaded(`format: asterisk-cdr, headings: [${LAYOUT}]`, LOG);
    expect(await opened.rows('select call_id, talk_seconds, result, agent from call order by call_id')).toEqual([
      { call_id: '1780480800.1', talk_seconds: 55n, result: 'conversation', agent: '201' },
      { call_id: '1780480860.2', talk_seconds: null, result: 'no-answer', agent: '202' },
    ]);
  });

  it('are no row where the file has them all the same', async () => {
    const opened = await loaded(MAPPED, `Kenmerk;Begin;Nummer;Wie\n${ROWS}`);
    expect(await opened.rows(CALLS)).toEqual(READ);
    expect(await opened.problems()).toEqual(['1 rejected repeated-heading']);
  });

  it('are as many as a row has cells, or the file is refused', async () => {
    const opened = await fixture('headings: [call_id, started_at, called_number]', ROWS);
    await expect(opened.load()).rejects.toMatchObject({
      code: 'FILE_NOT_UNDERSTOOD',
      details: [{ file: 'in/log.csv', found: '4 cells', expected: '3 headings' }],
    });
  });

  it('are never taken by their order for columns of a format that they do not name', async () => {
    const opened = await fixture(`format: asterisk-cdr, headings: [${LAYOUT.replace('billsec', 'gesprek')}]`, LOG);
    await expect(opened.load()).rejects.toMatchObject({
      details: [{ file: 'belaudit.yaml', key: 'sources[0].headings' }],
    });
  });

  it('are refused for a file that names its columns itself, as JSON does', async () => {
    const opened = await fixture(
      MAPPED,
      JSON.stringify([{ Kenmerk: 'A-1', Begin: '2026-05-11', Nummer: '1', Wie: '' }]),
    );
    await expect(opened.load()).rejects.toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
  });

  it('are told of where a file without headings is refused', async () => {
    const opened = await fixture('columns: { call_id: Kenmerk, started_at: Begin, called_number: Nummer }', ROWS);
    await expect(opened.load()).rejects.toMatchObject({
      details: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('`headings`') })]),
    });
  });
});
