import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectText, oddities, pasteAndCheck, tableOf } from '../inspect/inspecting.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

const FORMATS = new URL('../../../src/formats/', import.meta.url);

function sample(path: string): string {
  return readFileSync(new URL(path, FORMATS), 'utf8');
}

async function loaded(sources: string, files: Readonly<Record<string, string>>): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(sources), files);
  await fixture.load();
  return fixture;
}

const PERHAPS = 'made-id-perhaps-another';
const TIME = `strftime(make_timestamp(started_at), '%Y-%m-%d %H:%M:%S')`;

describe('a log without ids of calls', () => {
  const HEADING = 'Datum;Toestel;Nummer;Duur\n';
  const FIRST = '24-06-2026 09:32;201;0612345671;0\n';
  const LATER = '24-06-2026 10:05;201;0612345672;331\n';
  const SOURCE =
    '  - { feed: calls, vendor: alfa, files: "in/*.csv", columns: { call_id: { from: row }, started_at: Datum, agent: Toestel, called_number: Nummer, talk_seconds: Duur }, formats: { Datum: d-M-yyyy H:mm } }\n';
  const CALLS = `select ${TIME} as time, talk_seconds, path, source_row, right(call_id, 2) = '/2' as is_second
    from call inner join source_file using (file_key) order by started_at, call_id`;

  it('has ids out of the rows; of two that say the same the second is another call', async () => {
    const fixture = await loaded(SOURCE, { 'in/1.csv': HEADING + FIRST + FIRST + LATER });
    const calls = await fixture.rows<{ is_second: boolean; time: string }>(CALLS);
    expect(calls.map(({ time, is_second }) => [time, is_second])).toEqual([
      ['2026-06-24 07:32:00', false],
      ['2026-06-24 07:32:00', true],
      ['2026-06-24 08:05:00', false],
    ]);
    expect((await fixture.load()).files[0]?.remarks).toContain(
      'Rows have no id: the id of each call is made from its time, numbers and agent, and cannot be matched to recordings.',
    );
  });

  it('keeps them in a file of another name, with other rows around and a result that was corrected', async () => {
    const fixture = await loaded(SOURCE, {
      'in/1.csv': HEADING + FIRST + FIRST + LATER,
      'in/2.csv': `${HEADING}24-06-2026 09:00;202;0612345670;12\n${FIRST}${FIRST}${LATER.replace('331', '300')}`,
    });
    expect(await fixture.rows('select accepted, duplicate, replaced from file_account order by path')).toEqual([
      { accepted: 2n, duplicate: 0n, replaced: 1n },
      { accepted: 2n, duplicate: 2n, replaced: 0n },
    ]);
    expect(await fixture.rows(`select count(*) as calls, sum(talk_seconds) as talk from call`)).toMatchObject([
      { calls: 4n },
    ]);
    expect(await fixture.rows('select columns, changes from revision')).toEqual([
      { columns: 'talk_seconds', changes: 'talk_seconds: 331 > 300' },
    ]);
    expect(
      await fixture.rows(
        `select path, source_row, value from problem inner join source_file using (file_key) where reason = '${PERHAPS}'`,
      ),
    ).toEqual([{ path: 'in/2.csv', source_row: 5n, value: 'in/1.csv:4' }]);
  });

  it('says of a call with an id of its own nothing of another one, and of one whose format makes the id the same', async () => {
    const OWN = 'call_id,started_at,called_number,talk_seconds\n';
    const TALKDESK =
      'interaction_id,call_type,start_time,talkdesk_phone_number,customer_phone_number,disposition_code\n';
    const explored = ',Outbound,2026-06-03 10:00:00,0851234567,0612345671';
    const sources = ['own', 'td'].map(
      (folder) =>
        `  - { feed: calls, vendor: alfa, files: "${folder}/*"${folder === 'own' ? '' : ', format: talkdesk'} }\n`,
    );
    const fixture = await loaded(sources.join(''), {
      'own/1': `${OWN}T1,2026-06-03T10:00,0612345671,1\n`,
      'own/2': `${OWN}T1,2026-06-03T10:00,0612345671,2\n`,
      'td/1': `${TALKDESK}${explored},refused\n`,
      'td/2': `${TALKDESK}${explored},callback\n`,
    });
    expect(await fixture.rows('select columns from revision order by columns')).toEqual([
      { columns: 'result' },
      { columns: 'talk_seconds' },
    ]);
    expect(await fixture.problems()).toEqual([`2 noted call_id ${PERHAPS}`]);
  });

  const RESULTS = 'started_at,called_number,agent,result\n';
  const NO_ANSWER = '2026-06-03T10:00,0610000001,jan,no-answer\n';
  const TALKED = '2026-06-03T10:00,0610000001,jan,conversation\n';
  const LONELY = '2026-06-03T11:00,0610000002,jan,conversation\n';
  const RESULT_SOURCE = '  - { feed: calls, vendor: alfa, files: "in/*.csv", columns: { call_id: { from: row } } }\n';
  const RESULTS_OF_CALLS = `select strftime(make_timestamp(started_at), '%H:%M') || ' ' || result as call from call order by 1`;
  const BOTH = ['08:00 conversation', '08:00 no-answer', '09:00 conversation'];

  it('tells rows that share time, numbers and agent apart by all that they say, in deliveries that overlap or are in another order', async () => {
    const fixture = await loaded(RESULT_SOURCE, { 'in/2.csv': RESULTS + TALKED + LONELY });
    const results = async (): Promise<string[]> =>
      (await fixture.rows<{ call: string }>(RESULTS_OF_CALLS)).map(({ call }) => call);
    const alone = await fixture.contents();
    expect(await fixture.problems()).toEqual([]);
    // An earlier file shows that there were two; a later one has them in another order.
    fixture.write({ 'in/1.csv': RESULTS + NO_ANSWER + TALKED, 'in/3.csv': RESULTS + TALKED + NO_ANSWER + LONELY });
    await fixture.load();
    expect(await results()).toEqual(BOTH);
    expect(await fixture.rows('select * from revision')).toEqual([]);
    expect(await fixture.rows('select accepted, duplicate, replaced from file_account order by path')).toEqual([
      { accepted: 2n, duplicate: 0n, replaced: 0n },
      { accepted: 1n, duplicate: 1n, replaced: 0n },
      { accepted: 0n, duplicate: 3n, replaced: 0n },
    ]);
    const note = 'noted call_id made-id-shared';
    expect(await fixture.problems()).toEqual([`2 ${note}`, `3 ${note}`, `2 ${note}`, `2 ${note}`, `3 ${note}`]);
    expect((await fixture.load()).unchanged).toBe(true);
    fixture.remove('in/1.csv');
    await fixture.load();
    expect(await results()).toEqual(BOTH);
    fixture.remove('in/3.csv');
    await fixture.load();
    expect(await fixture.contents()).toEqual(alone);
  });

  it('is proposed by inspect, and loads by what that proposes', async () => {
    const content = HEADING + FIRST + LATER + LATER.replace('10:05', '11:05');
    const inspection = await inspectText(content);
    expect(inspection.mapping).toContain('call_id: { from: row }');
    expect(inspection.questions).toContain(
      'Can the id that the system gives each call be added? Without it no call can be matched to its recording.',
    );
    expect(tableOf(inspection).feed).toMatchObject({ name: 'calls', isComplete: true });
    expect(await pasteAndCheck(inspection, content)).toMatchObject([{ accepted: 3, rowsRead: 3 }]);
    expect(oddities(inspection)).toEqual([]);
  });

  it('is no way to leave another column out', () => {
    const source = SOURCE.replace('started_at: Datum', 'started_at: { from: row }');
    return expect(loaded(source, { 'in/1.csv': HEADING + FIRST })).rejects.toMatchObject({
      details: expect.arrayContaining([
        expect.objectContaining({
          key: 'sources[0].columns.started_at',
          message: 'Only call_id can be made from its row.',
        }),
      ]),
    });
  });
});

describe('an export that a spreadsheet saved', () => {
  const HEADING = 'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition\n';
  const ROW = ',,201,0612345671,from-internal,SIP/201-01,SIP/trunk-01,Dial,"SIP/trunk/0612345671",20,12,ANSWERED\n';
  const FILE = `${HEADING}24/06/26 09:32${ROW}25/06/26 09:32${ROW}`;
  const source = (formats: string): string =>
    `  - { feed: calls, vendor: alfa, files: in/1.csv, format: freepbx-cdr, formats: ${formats} }\n`;

  it('is read by its format with the notation of its times', async () => {
    const fixture = await loaded(source('{ calldate: d/M/yy H:mm }'), { 'in/1.csv': FILE });
    expect(await fixture.rows(`select ${TIME} as time, talk_seconds from call order by started_at`)).toEqual([
      { time: '2026-06-24 07:32:00', talk_seconds: 12n },
      { time: '2026-06-25 07:32:00', talk_seconds: 12n },
    ]);
  });

  it('has no talk counted between two times without seconds', async () => {
    const log = `callid,time-start,time-answered,time-end,reason-terminated,from-no,to-no,dial-no
C1,24-06-2026 09:32,24-06-2026 09:32,24-06-2026 09:33,TerminatedBySrc,Ext.101,0612345671,0612345671\n`;
    const threecx = (time: string): string =>
      `  - { feed: calls, vendor: alfa, files: in/1.csv, format: threecx, formats: { time-start: ${time}, time-answered: ${time}, time-end: ${time} } }\n`;
    const load = async (time: string, file: string): Promise<unknown[]> => {
      const fixture = await loaded(threecx(time), { 'in/1.csv': file });
      return await fixture.rows(
        `select ${TIME} as time, connected, talk_seconds, ended_at is null as is_open from call`,
      );
    };
    expect(await load('d-M-yyyy H:mm', log)).toEqual([
      { time: '2026-06-24 07:32:00', connected: true, talk_seconds: null, is_open: true },
    ]);
    expect(await load('d-M-yyyy H:mm:ss', log.replaceAll(/(?<=\d\d:\d\d),/gu, ':00,'))).toEqual([
      { time: '2026-06-24 07:32:00', connected: true, talk_seconds: 60n, is_open: false },
    ]);
  });

  it('is told by inspect, which proposes that notation', async () => {
    const file = FILE.replaceAll('/26 ', '/2026 ')
      .replaceAll('24/06/2026 09:32', '24.06.2026 09:32')
      .replaceAll('25/06/2026 09:32', '25.06.2026 09:32');
    const inspection = await inspectText(file);
    expect(tableOf(inspection).format?.id).toBe('freepbx-cdr');
    expect(inspection.mapping).toContain('calldate: "d.M.yyyy H:mm"');
    expect(inspection.trial?.files).toMatchObject([{ accepted: 2, rejected: 0 }]);
  });

  it.each([
    ['{ call_date: d/M/yy H:mm }', 'COLUMN_MISSING'],
    ['{ duration: duration }', 'CONFIGURATION'],
    ['{ calldate: d/M/yy H:qq }', 'CONFIGURATION'],
  ])('is refused with %s', async (formats, code) => {
    await expect(loaded(source(formats), { 'in/1.csv': FILE })).rejects.toMatchObject({ code });
  });
});

describe('the own numbers of the client', () => {
  const FIVE9 = '  - { feed: calls, vendor: alfa, files: in/five9.csv, format: five9 }\n';
  const NUMBERS = '  - { feed: numbers, files: in/numbers.csv }\n';
  const OWN = { 'in/numbers.csv': 'number,listed_from\n+31 85 123 4567,2026-01-01\n' };
  const LOG = { 'in/five9.csv': sample('five9/sample.unclear.csv') };
  const DIALLED = `select call_id, number, caller_number from call where direction = 'outbound'`;

  it('tell which of two numbers was dialled', async () => {
    const fixture = await loaded(FIVE9 + NUMBERS, { ...LOG, ...OWN });
    expect(await fixture.rows(DIALLED)).toEqual([{ call_id: '1', number: 31612345421n, caller_number: 31851234567n }]);
    const without = await loaded(FIVE9, LOG);
    expect(await without.rows(DIALLED)).toEqual([]);
  });

  it('have a log read again when they change, and only then', async () => {
    const fixture = await loaded(FIVE9 + NUMBERS, { ...LOG, 'in/numbers.csv': 'number,listed_from\n' });
    expect(await fixture.rows(DIALLED)).toEqual([]);
    fixture.write(OWN);
    await fixture.load();
    expect(await fixture.contents()).toEqual(await (await loaded(FIVE9 + NUMBERS, { ...LOG, ...OWN })).contents());
    expect((await fixture.load()).unchanged).toBe(true);
    fixture.write({ 'in/numbers.csv': 'number,listed_from\n0851234567,2026-02-01\n' });
    const again = await fixture.load();
    expect(again.files.map(({ path, isNew }) => [path, isNew])).toEqual([
      ['in/five9.csv', false],
      ['in/numbers.csv', true],
    ]);
    expect(await fixture.rows(DIALLED)).toHaveLength(1);
  });

  it('tell who called whom in a log of Cisco without devices', async () => {
    const heading =
      'cdrRecordType,globalCallID_callManagerId,globalCallID_callId,dateTimeOrigination,callingPartyNumber,originalCalledPartyNumber,finalCalledPartyNumber,dateTimeConnect,dateTimeDisconnect\n';
    const row = (call: number, caller: string, called: string): string =>
      `1,2,${call},1780480800,${caller},${called},${called},1780480810,1780480870\n`;
    const log =
      heading + row(1, '0612345671', '0851234567') + row(2, '0851234567', '0612345672') + row(3, '201', '0851234567');
    const cisco = '  - { feed: calls, vendor: alfa, files: in/cisco.csv, format: cisco-cucm }\n';
    const fixture = await loaded(cisco + NUMBERS, { 'in/cisco.csv': log, ...OWN });
    expect(await fixture.rows('select call_id, direction, number from call order by call_id')).toEqual([
      { call_id: '2-1', direction: 'inbound', number: 31851234567n },
      { call_id: '2-2', direction: 'outbound', number: 31612345672n },
    ]);
    expect(await fixture.problems()).toEqual(['4 rejected internal']);
  });
});

describe('Five9: parts of a call by several agents', () => {
  const HEADING = 'CALL ID,TIMESTAMP,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,TALK TIME\n';
  const part = (call: number, time: string, agent: string, talk: string): string =>
    `${call},2026-06-03 ${time},Outbound,${agent},Sale,0851234567,061234542${call},${talk}\n`;

  it('talk as long as is certain: one after the other their sum, at once the longest', async () => {
    const fixture = await loaded(
      '  - { feed: calls, vendor: alfa, files: in/1.csv, format: five9 }\n  - { feed: numbers, files: in/2.csv }\n',
      {
        'in/1.csv':
          HEADING +
          part(1, '12:00:00', 'a', '0:01:00') +
          part(1, '12:02:00', 'b', '0:00:30') +
          part(2, '12:00:00', 'a', '0:01:00') +
          part(2, '12:00:00', 'b', '0:00:30') +
          part(3, '12:00:00', 'a', '0:01:00') +
          part(3, '12:00:40', 'b', '0:00:30'),
        'in/2.csv': 'number,listed_from\n0851234567,2026-01-01\n',
      },
    );
    expect(await fixture.rows('select call_id, talk_seconds from call order by call_id')).toEqual([
      { call_id: '1', talk_seconds: 90n },
      { call_id: '2', talk_seconds: 60n },
      { call_id: '3', talk_seconds: 70n },
    ]);
  });
});

describe('a log without heading whose only line is broken', () => {
  const BUGGY = '"","201","0612345671","context","""A"" <201>","SIP/201-1","","Hangup","","2026-01-14 23:51:15","';

  it('is a rejected row where its format is named', async () => {
    const fixture = await loaded('  - { feed: calls, vendor: alfa, files: in/1.csv, format: asterisk-cdr }\n', {
      'in/1.csv': BUGGY,
    });
    expect(await fixture.rows('select rows_read, rejected from file_account')).toEqual([
      { rows_read: 1n, rejected: 1n },
    ]);
    expect(await fixture.problems()).toEqual(['1 rejected unclosed-quote']);
  });

  it('is refused without, with what to do', async () => {
    await expect(inspectText(BUGGY)).rejects.toMatchObject({
      code: 'FILE_NOT_UNDERSTOOD',
      hint: expect.stringContaining('`format`') as string,
    });
  });
});

describe('one file that two sources name', () => {
  const CALL = 'call_id,started_at,called_number,talk_seconds\n1,2026-06-03T10:00:00,0610000001,1:05\n';

  it('is refused where its calls would be those of two call centres, and told how a clock is declared', async () => {
    const other = '  - { feed: calls, vendor: beta, files: in/1.csv }\n';
    const source = '  - { feed: calls, vendor: alfa, files: "in/*.csv" }\n';
    await expect(loaded(source + other, { 'in/1.csv': CALL })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      hint: expect.stringContaining('so that each file belongs to one source of its feed'),
      details: [
        {
          line: 14,
          key: 'sources[1].files',
          message:
            'in/1.csv is named by two sources of the feed calls, in line 13 (in/*.csv, alfa) and line 14 (in/1.csv, beta) of belaudit.yaml: its rows would count twice.',
        },
      ],
    });
    const objections =
      '  - { feed: objections, files: in/1.csv, columns: { objection_id: call_id, objected_at: started_at, number: called_number } }\n';
    const fixture = await loaded(source + objections, { 'in/1.csv': CALL });
    expect(await fixture.rows('select count(*) as calls from call')).toEqual([{ calls: 1n }]);
    expect(await fixture.problems()).toContain('2 emptied talk_seconds clock-duration');
  });
});

describe('one column with the other party of both directions', () => {
  const LOG = `Ref;Start;Remote;Richting
1;2026-06-10T10:00:00;tel:+31612345671;outbound
2;2026-06-10T11:00:00;tel:+31612345672;inbound
3;2026-06-10T12:00:00;tel:+31612345673;unknown
4;2026-06-10T13:00:00;tel:+31612345674;
`;

  it('is the number called by outgoing calls, and the caller of incoming ones', async () => {
    const columns =
      'call_id: Ref, started_at: Start, called_number: Remote, caller_number: remote, direction: Richting';
    const fixture = await loaded(`  - { feed: calls, vendor: alfa, files: in/log.csv, columns: { ${columns} } }\n`, {
      'in/log.csv': LOG,
    });
    const sql = 'select call_id, number, caller_number from call order by call_id';
    expect(await fixture.rows(sql)).toEqual([
      { call_id: '1', number: 31612345671n, caller_number: null },
      { call_id: '2', number: 31612345672n, caller_number: 31612345672n },
      { call_id: '3', number: 31612345673n, caller_number: null },
      { call_id: '4', number: 31612345674n, caller_number: null },
    ]);
    // No number called itself.
    expect(await fixture.problems()).toEqual([]);
  });
});
