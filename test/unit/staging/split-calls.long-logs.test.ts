import { readFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

const FORMATS = new URL('../../../src/formats/', import.meta.url);

/** The calls of a call centre, without their file and row. */
function callsOf(vendor: string): string {
  return `select * exclude (vendor, call_key, person_key, file_key, source_row, place) from call where vendor = '${vendor}' order by call_id`;
}

const ACCOUNT = `select path, rows_read, accepted, rejected, duplicate, replaced, facts from file_account order by path`;
const NOTES = `select path, source_row, value from problem inner join source_file using (file_key)
  where reason = 'rest-of-call-in-other-file' order by path, source_row`;

function source(format: string, files: string): string {
  return `  - { feed: calls, vendor: alfa, files: "${files}", format: ${format} }\n`;
}

async function loaded(format: string, files: Readonly<Record<string, string>>): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(source(format, 'in/*')), files);
  await fixture.load();
  return fixture;
}

/** The heading lines of a sample, and the others; for JSON, a page for each call. */
function linesOf(format: string, name: string, headings: number): { heading: string; lines: string[] } {
  const text = readFileSync(new URL(`${format}/${name}`, FORMATS), 'utf8');
  if (name.endsWith('.json')) {
    const { calls } = JSON.parse(text) as { calls: unknown[] };
    return { heading: '', lines: calls.map((call) => `${JSON.stringify({ calls: [call] })}\n`) };
  }
  const lines = text.split(/(?<=\n)/u).filter((line) => line.trim() !== '');
  return { heading: lines.slice(0, headings).join(''), lines: lines.slice(headings) };
}

/** Distributes lines over two files in turn, or cuts them into files of this many lines. */
function dealt(folder: string, heading: string, lines: readonly string[], by: Dealing): Record<string, string> {
  const files: Record<string, string> = {};
  lines.forEach((line, place) => {
    const name = `${folder}/${String(by === 'turns' ? place % 2 : Math.floor(place / by)).padStart(2, '0')}`;
    files[name] = (files[name] ?? heading) + line;
  });
  return files;
}

type Dealing = 'turns' | number;

type Log = readonly [format: string, sample: string, headings: number, by: Dealing];

/** Logs whose calls other tests below join out of several files, too. */
const JOINED_BELOW: readonly Log[] = [
  ['asterisk-cdr', 'sample.csv', 0, 'turns'],
  ['threecx', 'sample.log', 0, 'turns'],
];

const LOGS: readonly Log[] = [
  ...(process.env['BELAUDIT_EXAMPLES'] === 'many' ? JOINED_BELOW : []),
  ['asterisk-cel', 'sample.csv', 0, 'turns'],
  ['asterisk-queue-log', 'sample.txt', 0, 'turns'],
  ['cisco-cucm', 'sample.csv', 1, 'turns'],
  ['threecx-v20', 'sample.csv', 1, 'turns'],
  ['twilio', 'sample.json', 0, 'turns'],
  ['webex-calling', 'sample.csv', 1, 'turns'],
  ['freeswitch-csv', 'sample.csv', 0, 'turns'],
  ['amazon-connect', 'sample.jsonl', 0, 'turns'],
  // For parts without a time of their own the order counts.
  ['avaya-ip-office', 'sample.csv', 0, 8],
  ['vicidial', 'sample.extended.txt', 1, 4],
];

/** One workspace for all of them: each log whole at one call centre, and distributed at another. */
async function loadedBothWays(): Promise<Fixture> {
  const files: Record<string, string> = {};
  const sources: string[] = [];
  for (const [format, name, headings, by] of LOGS) {
    const { heading, lines } = linesOf(format, name, headings);
    Object.assign(files, dealt(`in/${format}/whole`, heading, lines, lines.length));
    Object.assign(files, dealt(`in/${format}/parts`, heading, lines, by));
    for (const way of ['whole', 'parts'])
      sources.push(
        `  - { feed: calls, vendor: ${format}-${way}, files: "in/${format}/${way}/*", format: ${format} }\n`,
      );
  }
  const vendors = LOGS.flatMap(([format]) =>
    ['whole', 'parts'].map((way) => `  - { id: ${format}-${way}, name: ${way} }\n`),
  );
  const yaml = `client: { name: V, time_zone: Europe/Amsterdam, entities: [{ id: v, name: V }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
${vendors.join('')}sources:
${sources.join('')}`;
  const fixture = await Fixture.create(yaml, files);
  await fixture.load();
  return fixture;
}

describe('a log that is dealt out to several files', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await loadedBothWays();
  }, 300_000);

  it.each(LOGS.map(([format]) => format))('%s: gives the calls of the whole log', async (format) => {
    const whole = await fixture.rows(callsOf(`${format}-whole`));
    expect(whole.length).toBeGreaterThan(0);
    expect(await fixture.rows(callsOf(`${format}-parts`))).toEqual(whole);
  });

  it('has no call of which one file tells otherwise than the other', async () => {
    expect(await fixture.rows('select * from revision')).toEqual([]);
    const joined = await fixture.rows<{ format: string }>(
      'select distinct format from staged_surroundings inner join staged_file using (unit) order by format',
    );
    expect(joined.map(({ format }) => format)).toEqual(LOGS.map(([format]) => format).sort());
  });
});

const HEADING = 'callid,time-start,time-answered,time-end,reason-terminated,from-no,to-no,dial-no\n';
/** One call: it rang at 23:59, and was passed to a colleague after midnight. */
const BEFORE = `C1,2026/06/03 23:59:00,2026/06/03 23:59:10,2026/06/04 00:00:30,ReplacedDst,Ext.101,0612345201,0612345201\n`;
const AFTER = `C1,2026/06/04 00:00:30,2026/06/04 00:00:30,2026/06/04 00:05:00,TerminatedBySrc,Ext.102,0612345201,0612345201\n`;
const OTHER = `C2,2026/06/04 09:00:00,2026/06/04 09:00:10,2026/06/04 09:01:00,TerminatedBySrc,Ext.101,0612345202,0612345202\n`;
const SPLIT = { 'in/2026-06-03.log': HEADING + BEFORE, 'in/2026-06-04.log': HEADING + AFTER + OTHER };
const TALK = `select call_id, talk_seconds, path, source_row from call inner join source_file using (file_key) order by call_id`;
const JOINED = [
  { call_id: 'C1', talk_seconds: 350n, path: 'in/2026-06-03.log', source_row: 2n },
  { call_id: 'C2', talk_seconds: 50n, path: 'in/2026-06-04.log', source_row: 3n },
];

describe('a call that goes on after midnight', () => {
  let whole: Fixture;
  beforeAll(async () => {
    whole = await loaded('threecx', SPLIT);
  });

  it('is one call, and both files say where the rest stands', async () => {
    expect(await whole.rows(TALK)).toEqual(JOINED);
    expect(await whole.rows(ACCOUNT)).toMatchObject([
      { rows_read: 1n, accepted: 1n, rejected: 0n, duplicate: 0n, replaced: 0n, facts: 1n },
      { rows_read: 2n, accepted: 2n, rejected: 0n, duplicate: 0n, replaced: 0n, facts: 1n },
    ]);
    expect(await whole.rows(NOTES)).toEqual([
      { path: 'in/2026-06-03.log', source_row: 2n, value: 'in/2026-06-04.log:2' },
      { path: 'in/2026-06-04.log', source_row: 2n, value: 'in/2026-06-03.log:2' },
    ]);
  });

  it('is the same whichever file came first, and loses the rows of one that goes', async () => {
    const fixture = await loaded('threecx', { 'in/2026-06-04.log': SPLIT['in/2026-06-04.log'] });
    const alone = await fixture.contents();
    expect(await fixture.rows('select call_id, talk_seconds from call order by call_id')).toEqual([
      { call_id: 'C1', talk_seconds: 270n },
      { call_id: 'C2', talk_seconds: 50n },
    ]);
    fixture.write({ 'in/2026-06-03.log': SPLIT['in/2026-06-03.log'] });
    await fixture.load();
    expect(await fixture.contents()).toEqual(await whole.contents());
    expect((await fixture.load()).unchanged).toBe(true);
    fixture.remove('in/2026-06-03.log');
    await fixture.load();
    expect(await fixture.contents()).toEqual(alone);
    expect(await fixture.rows('select count(*) as rows from staged_shared_call')).toEqual([{ rows: 0n }]);
  });

  it('is a duplicate where a later file tells it whole and alike; a row that says something else is one more of its rows', async () => {
    const other = (row: string): string => row.replaceAll('C1', 'C3').replaceAll('0612345201', '0612345203');
    const fixture = await loaded('threecx', {
      'in/3': HEADING + BEFORE + other(BEFORE),
      'in/4': HEADING + AFTER + other(AFTER),
      'in/5': HEADING + other(AFTER).replace('00:05:00', '00:06:00'),
      'in/6': HEADING + BEFORE + AFTER,
    });
    expect(await fixture.rows(TALK)).toEqual([
      { call_id: 'C1', talk_seconds: 350n, path: 'in/3', source_row: 2n },
      { call_id: 'C3', talk_seconds: 410n, path: 'in/3', source_row: 3n },
    ]);
    expect(await fixture.rows('select key, columns from revision')).toEqual([]);
    expect(await fixture.rows(ACCOUNT)).toMatchObject([
      { path: 'in/3', accepted: 2n, duplicate: 0n, replaced: 0n, facts: 2n },
      { path: 'in/4', accepted: 2n, duplicate: 0n, replaced: 0n, facts: 0n },
      { path: 'in/5', accepted: 1n, duplicate: 0n, replaced: 0n, facts: 0n },
      { path: 'in/6', accepted: 0n, duplicate: 2n, replaced: 0n, facts: 0n },
    ]);
  });

  it('is one call where the files are of two sources of a call centre, or have other signs between the parts of their times', async () => {
    const [before, after] = Object.values(SPLIT) as [string, string];
    const fixture = await Fixture.create(
      configuration(
        source('threecx', 'in/1').replace(' }', ', constants: { campaign: nacht } }') +
          source('threecx', 'in/2').replace(' }', ', formats: { time-start: d-M-yyyy H:mm:ss } }') +
          source('threecx', 'in/more/*'),
      ),
      {
        'in/1': before,
        'in/2': after.replaceAll('2026/06/04 00:00:30,2026', '04-06-2026 0:00:30,2026').replace(/^C2.*\n/mu, ''),
        'in/more/5': before.replaceAll('C1', 'C5'),
        'in/more/6': after.replaceAll('C1', 'C5').replaceAll('/', '-').replaceAll('C2', 'C6'),
        'in/more/7': `${HEADING}${BEFORE}`.replaceAll('C1', 'C5').replaceAll('/', '-').replaceAll(':10,', ':10.000,'),
      },
    );
    await fixture.load();
    expect(await fixture.rows('select call_id, talk_seconds, campaign from call order by call_id')).toEqual([
      { call_id: 'C1', talk_seconds: 350n, campaign: null },
      { call_id: 'C5', talk_seconds: 350n, campaign: null },
      { call_id: 'C6', talk_seconds: 50n, campaign: null },
    ]);
    // The values that a source gives for all its rows are not in the files of the other one.
    expect(await fixture.rows('select key, columns from revision')).toEqual([
      { key: 'alfa / C1', columns: 'campaign' },
    ]);
    expect(await fixture.problems()).not.toContainEqual(expect.stringContaining('perhaps'));
    // If a file of the other source is removed, its rows are too.
    fixture.write({ 'in/2': HEADING });
    await fixture.load();
    expect(await fixture.rows(`select talk_seconds, campaign from call where call_id = 'C1'`)).toEqual([
      { talk_seconds: 80n, campaign: 'nacht' },
    ]);
  });

  it('stays two for two call centres; with another clock or notation both files say so, and the row that the later one replaces', async () => {
    const [before, after] = Object.values(SPLIT) as [string, string];
    const explored =
      'interaction_id,call_type,start_time,end_time,talkdesk_phone_number,customer_phone_number,talk_time,agent_name\n';
    const part = (id: string, at: string, agent: string): string =>
      `${id},Outbound,${at},,+31851234567,+31612345901,0:01:00,${agent}\n`;
    const fixture = await Fixture.create(
      configuration(
        source('threecx', 'in/1') +
          source('threecx', 'in/2').replace(' }', ', time_zone: UTC }') +
          source('threecx', 'in/3').replace('alfa', 'beta') +
          source('talkdesk', 'td/*'),
      ),
      {
        ...{ 'in/1': before, 'in/2': after, 'in/3': after },
        'td/1': explored + part('T1', '2026-06-03T10:00:00', 'anna') + part('T2', '2026-06-03T10:00:00', 'anna'),
        'td/2': explored + part('T1', '2026-06-03 10:00', 'bea'),
      },
    );
    const { files } = await fixture.load();
    expect(await fixture.rows('select vendor, call_id, talk_seconds from call order by vendor, call_id')).toEqual([
      { vendor: 'alfa', call_id: 'C1', talk_seconds: 270n },
      { vendor: 'alfa', call_id: 'C2', talk_seconds: 50n },
      { vendor: 'alfa', call_id: 'T1', talk_seconds: 60n },
      { vendor: 'alfa', call_id: 'T2', talk_seconds: 60n },
      { vendor: 'beta', call_id: 'C1', talk_seconds: 270n },
      { vendor: 'beta', call_id: 'C2', talk_seconds: 50n },
    ]);
    const remark = (path: string): string =>
      `Ids of its calls also occur in ${path} (1 id), with another declared clock or notation of times. The rows are not joined, so a call that continues there is incomplete.`;
    expect(files.map(({ path, remarks }) => [path, ...remarks.filter((text) => text.startsWith('Ids of'))])).toEqual([
      ['in/1', remark('in/2')],
      ['in/2', remark('in/1')],
      ['in/3'],
      ['td/1', remark('td/2')],
      ['td/2', remark('td/1')],
    ]);
    expect(
      await fixture.rows(
        `select path, source_row, value from problem inner join source_file using (file_key) where reason = 'perhaps-rest-of-call' order by path`,
      ),
    ).toEqual([
      { path: 'in/2', source_row: 2n, value: 'in/1:2' },
      { path: 'td/2', source_row: 2n, value: 'td/1:2' },
    ]);
    const again = await fixture.load();
    expect([again.unchanged, again.files]).toEqual([true, files.map((file) => ({ ...file, isNew: false }))]);
  });
});

/** A record of Asterisk without headings, of a channel that began at 21:59:50. */
function record(channel: number, target: string, start: string, answer: string, end: string, seconds: number): string {
  const number = `061234580${channel}`;
  const day = (clock: string): string => (clock === '' ? '' : `2026-06-03 ${clock}`);
  const cells = ['', '201', number, 'from-internal', '', `SIP/201-${channel}`, `SIP/${target}`, 'Dial', ''];
  const state = answer === '' ? 'NO ANSWER' : 'ANSWERED';
  return `${[...cells, day(start), day(answer), day(end), seconds + 10, seconds, state, 'DOCUMENTATION', `178051679${channel}.1`, ''].join(',')}\n`;
}

/** Channels with two records each, which differ only in the answer, the end, the line or the start. */
const FORKED: readonly (readonly [first: string, second: string])[] = [
  [record(1, 't-1', '21:59:50', '21:59:55', '22:00:05', 10), record(1, 't-1', '21:59:50', '22:00:10', '22:02:00', 110)],
  [record(2, 't-1', '21:59:50', '21:59:55', '22:00:05', 10), record(2, 't-1', '21:59:50', '21:59:55', '22:09:55', 600)],
  [record(3, 't-1', '21:59:50', '', '22:00:00', 0), record(3, 't-2', '21:59:50', '22:00:30', '22:02:00', 90)],
  [record(4, 't-1', '21:59:50', '21:59:55', '22:00:05', 10), record(4, 't-1', '22:00:06', '22:00:06', '22:02:06', 120)],
];

const TALKDESK =
  'call_id,type,start_at,end_at,talkdesk_phone_number,contact_phone_number,talk_time,user_name,disposition_code\n';
const FIRST_PART = 'T1,outbound,2026-06-03T10:00:00Z,2026-06-03T10:10:00Z,+31851234567,+31612345901,60,anna,\n';
const SECOND_PART = 'T1,outbound,2026-06-03T10:00:00Z,2026-06-03T10:10:00Z,+31851234567,+31612345901,90,anna,';

const FIVE9 = 'CALL ID,TIMESTAMP,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,TALK TIME\n';
const FREEPBX = `${readFileSync(new URL('freepbx-cdr/sample.table.csv', FORMATS), 'utf8').split('\n')[0]}\n`;

/** A FreePBX row of a call that came in on one line, for an extension or a program. */
function freepbxRow(
  at: string,
  channel: string,
  application: string,
  seconds: number,
  state: string,
  sequence: number,
): string {
  const cells = ['', '0201234511', '202', 'ext-local', 'PJSIP/trunk-03', channel, application, '', seconds, seconds];
  const ids = ['1780523999.3', '', '0851234567', '0201234511', '', '', '', '', '', '1780523999.3', '', sequence];
  return `${[at, ...cells, state, 3, '', ...ids].join(',')}\n`;
}

/** Systems whose files end at midnight, within one call: the parts, and the whole call. */
const CUT: Readonly<
  Record<string, { readonly heading: string; readonly parts: readonly [string, string]; readonly call: object }>
> = {
  five9: {
    heading: FIVE9,
    parts: [
      '7,2026-06-03 23:59:10,Outbound,anna,Doorverbonden,0851234567,0612345701,0:00:50\n',
      '7,2026-06-04 00:00:00,Outbound,bea,Do Not Call,0851234567,0612345701,0:02:00\n',
    ],
    call: { call_id: '7', result: 'objection', talk_seconds: 170n, number: 31612345701n, agent: 'bea' },
  },
  'freepbx-cdr': {
    heading: FREEPBX,
    parts: [
      freepbxRow('2026-06-03 23:59:59', 'PJSIP/202-04', 'Dial', 20, 'NO ANSWER', 1),
      freepbxRow('2026-06-04 00:00:19', '', 'VoiceMail', 30, 'ANSWERED', 2),
    ],
    call: { call_id: '1780523999.3', result: 'voicemail', talk_seconds: 30n, number: 31851234567n, agent: '202' },
  },
  talkdesk: {
    heading: TALKDESK,
    // The later part is in the first file.
    parts: [
      'T7,outbound,2026-06-03T22:00:00Z,2026-06-03T22:03:00Z,+31851234567,+31612345702,170,bea,\n',
      'T7,outbound,2026-06-03T21:59:00Z,2026-06-03T22:00:00Z,+31851234567,+31612345702,50,anna,\n',
    ],
    call: { call_id: 'T7', result: 'conversation', talk_seconds: 220n, number: 31612345702n, agent: 'anna' },
  },
};

describe('a call whose parts are cut at midnight', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    const sources = Object.keys(CUT).map((format) => source(format, `${format}/*`));
    const logs = Object.entries(CUT).flatMap(([format, { heading, parts }]) => [
      [`${format}/2026-06-03.csv`, heading + parts[0]],
      [`${format}/2026-06-04.csv`, heading + parts[1]],
    ]);
    const numbers = '  - { feed: numbers, files: numbers.csv }\n';
    fixture = await Fixture.create(configuration(sources.join('') + numbers), {
      ...Object.fromEntries(logs),
      'numbers.csv': 'number,listed_from\n0851234567,2026-01-01\n',
    });
    await fixture.load();
  });

  it.each(Object.keys(CUT))('%s: is one call, of which each file has its row', async (format) => {
    const { call } = CUT[format] as (typeof CUT)[string];
    const ofFormat = `inner join source_file using (file_key) where path like '${format}/%'`;
    expect(await fixture.rows(`select call_id, result, talk_seconds, number, agent from call ${ofFormat}`)).toEqual([
      call,
    ]);
    expect((await fixture.rows<{ path: string }>(NOTES)).filter(({ path }) => path.startsWith(`${format}/`))).toEqual([
      { path: `${format}/2026-06-03.csv`, source_row: 2n, value: `${format}/2026-06-04.csv:2` },
      { path: `${format}/2026-06-04.csv`, source_row: 2n, value: `${format}/2026-06-03.csv:2` },
    ]);
    expect(await fixture.rows('select key from revision')).toEqual([]);
  });
});

describe('rows of one call that differ in little', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    const both = (format: string, folder: string): string =>
      ['alfa', 'beta'].map((vendor) => source(format, `${folder}/${vendor}/*`).replace('alfa,', `${vendor},`)).join('');
    const firsts = FORKED.map(([first]) => first).join('');
    const seconds = FORKED.map(([, second]) => second).join('');
    fixture = await Fixture.create(configuration(both('asterisk-cdr', 'cdr') + both('talkdesk', 'td')), {
      'cdr/alfa/1': firsts + seconds,
      'cdr/beta/1': firsts,
      'cdr/beta/2': seconds,
      'cdr/beta/3': seconds,
      'td/alfa/1': `${TALKDESK}${FIRST_PART}${SECOND_PART}refused\n${SECOND_PART}callback\n`,
      'td/beta/1': `${TALKDESK}${FIRST_PART}`,
      'td/beta/2': `${TALKDESK}${SECOND_PART}refused\n`,
      'td/beta/3': `${TALKDESK}${SECOND_PART}callback\n`,
    });
    await fixture.load();
  });

  it('give the same calls in several files as in one', async () => {
    const whole = await fixture.rows<{ call_id: string; talk_seconds: bigint }>(callsOf('alfa'));
    expect(await fixture.rows(callsOf('beta'))).toEqual(whole);
    expect(whole.map(({ call_id, talk_seconds }) => [call_id, talk_seconds])).toEqual([
      ['1780516791.1', 120n],
      ['1780516792.1', 600n],
      ['1780516793.1', 90n],
      ['1780516794.1', 130n],
      ['T1', 150n],
    ]);
  });

  it('are a revision only where the agent noted something else', async () => {
    expect(await fixture.rows('select distinct key, columns from revision')).toEqual([
      { key: 'beta / T1', columns: 'result' },
    ]);
  });
});
