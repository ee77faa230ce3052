import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

const FORMATS = new URL('../../../src/intake/formats/', import.meta.url);

/** What a call is, without where it was read. */
const CALLS = `select call.* exclude (call_key, person_key, file_key, source_row) from call order by vendor, call_id`;
const ACCOUNT = `select path, rows_read, accepted, rejected, duplicate, replaced, facts from file_account order by path`;
const NOTES = `select path, source_row, reason, value from problem inner join source_file using (file_key)
  where reason like 'call-%-other-file' order by path, source_row`;

function source(format: string, files: string): string {
  return `  - { feed: calls, vendor: alfa, files: "${files}", format: ${format} }\n`;
}

async function loaded(format: string, files: Readonly<Record<string, string>>): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(source(format, 'in/*')), files);
  await fixture.load();
  return fixture;
}

/** Heading lines of a sample, and the other lines; of JSON a page of each call. */
function linesOf(format: string, name: string, headings: number): { heading: string; lines: string[] } {
  const text = readFileSync(new URL(`${format}/${name}`, FORMATS), 'utf8');
  if (name.endsWith('.json')) {
    const { calls } = JSON.parse(text) as { calls: unknown[] };
    return { heading: '', lines: calls.map((call) => `${JSON.stringify({ calls: [call] })}\n`) };
  }
  const lines = text.split(/(?<=\n)/u).filter((line) => line.trim() !== '');
  return { heading: lines.slice(0, headings).join(''), lines: lines.slice(headings) };
}

/** Deals lines out to two files by turns, or cuts them into files of so many lines. */
function dealt(heading: string, lines: readonly string[], by: 'turns' | number): Record<string, string> {
  const files: Record<string, string> = {};
  lines.forEach((line, place) => {
    const name = `in/${String(by === 'turns' ? place % 2 : Math.floor(place / by)).padStart(2, '0')}`;
    files[name] = (files[name] ?? heading) + line;
  });
  return files;
}

describe('a log that is dealt out to several files', () => {
  it.each<[string, string, number, 'turns' | number]>([
    ['asterisk-cdr', 'sample.csv', 0, 'turns'],
    ['freepbx-cdr', 'sample.table.csv', 1, 'turns'],
    ['asterisk-cel', 'sample.csv', 0, 'turns'],
    ['asterisk-queue-log', 'sample.txt', 0, 'turns'],
    ['cisco-cucm', 'sample.csv', 1, 'turns'],
    ['threecx', 'sample.log', 0, 'turns'],
    ['twilio', 'sample.json', 0, 'turns'],
    ['freeswitch-csv', 'sample.csv', 0, 'turns'],
    ['amazon-connect', 'sample.jsonl', 0, 'turns'],
    // Of parts that have no time of their own the order counts.
    ['avaya-ip-office', 'sample.csv', 0, 3],
    ['vicidial', 'sample.extended.txt', 1, 2],
    ['talkdesk', 'sample.csv', 1, 3],
  ])('%s: gives the calls of the whole log', async (format, name, headings, by) => {
    const { heading, lines } = linesOf(format, name, headings);
    const whole = await loaded(format, { 'in/1': heading + lines.join('') });
    const parts = await loaded(format, dealt(heading, lines, by));
    expect(await parts.rows(CALLS)).toEqual(await whole.rows(CALLS));
    expect(await parts.rows('select * from revision')).toEqual([]);
    expect(await parts.rows('select count(*) > 0 as is_cut from staged_surroundings')).toEqual([{ is_cut: true }]);
  });
});

const HEADING = 'callid,time-start,time-answered,time-end,reason-terminated,from-no,to-no,dial-no\n';
/** One call: rung at 23:59, handed over to a colleague after midnight. */
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
  it('is one call, and both files say where the rest stands', async () => {
    const fixture = await loaded('threecx', SPLIT);
    expect(await fixture.rows(TALK)).toEqual(JOINED);
    expect(await fixture.rows(ACCOUNT)).toMatchObject([
      { rows_read: 1n, accepted: 1n, rejected: 0n, duplicate: 0n, replaced: 0n, facts: 1n },
      { rows_read: 2n, accepted: 2n, rejected: 0n, duplicate: 0n, replaced: 0n, facts: 1n },
    ]);
    expect(await fixture.rows(NOTES)).toEqual([
      {
        path: 'in/2026-06-03.log',
        source_row: 2n,
        reason: 'call-goes-on-in-other-file',
        value: 'in/2026-06-04.log:2',
      },
      {
        path: 'in/2026-06-04.log',
        source_row: 2n,
        reason: 'call-begins-in-other-file',
        value: 'in/2026-06-03.log:2',
      },
    ]);
  });

  it('is the same whichever file came first, and takes its rows along when one goes', async () => {
    const whole = await loaded('threecx', SPLIT);
    const fixture = await loaded('threecx', { 'in/2026-06-04.log': SPLIT['in/2026-06-04.log'] });
    expect(await fixture.rows('select call_id, talk_seconds from call order by call_id')).toEqual([
      { call_id: 'C1', talk_seconds: 270n },
      { call_id: 'C2', talk_seconds: 50n },
    ]);
    fixture.write({ 'in/2026-06-03.log': SPLIT['in/2026-06-03.log'] });
    await fixture.load();
    expect(await fixture.contents()).toEqual(await whole.contents());
    expect((await fixture.load()).unchanged).toBe(true);
    fixture.remove('in/2026-06-04.log');
    await fixture.load();
    expect(await fixture.contents()).toEqual(
      await (await loaded('threecx', { 'in/2026-06-03.log': SPLIT['in/2026-06-03.log'] })).contents(),
    );
    expect(await fixture.rows('select count(*) as rows from staged_shared_call')).toEqual([{ rows: 0n }]);
  });

  it('is a duplicate where a later file tells it whole and alike, and a revision where that tells it otherwise', async () => {
    const again = await loaded('threecx', { ...SPLIT, 'in/2026-06.log': HEADING + BEFORE + AFTER });
    expect(await again.rows(TALK)).toMatchObject([{ call_id: 'C1', talk_seconds: 350n }, { call_id: 'C2' }]);
    expect(await again.rows('select * from revision')).toEqual([]);
    const corrected = await loaded('threecx', {
      ...SPLIT,
      'in/2026-06-05.log': HEADING + AFTER.replace('00:05:00', '00:06:00'),
    });
    expect(await corrected.rows(TALK)).toMatchObject([
      { call_id: 'C1', talk_seconds: 410n, path: 'in/2026-06-05.log', source_row: 2n },
      { call_id: 'C2' },
    ]);
    expect(await corrected.rows('select key, columns from revision')).toEqual([
      { key: 'alfa / C1', columns: 'ended_at|talk_seconds' },
    ]);
    expect(await corrected.rows(ACCOUNT)).toMatchObject([
      { accepted: 0n, replaced: 1n, facts: 0n },
      { accepted: 1n, replaced: 1n, facts: 1n },
      { accepted: 1n, replaced: 0n, facts: 1n },
    ]);
  });

  it('does not become whole across sources that are read otherwise', async () => {
    const [before, after] = Object.values(SPLIT) as [string, string];
    const fixture = await Fixture.create(
      configuration(source('threecx', 'in/1') + source('threecx', 'in/2').replace('alfa', 'beta')),
      { 'in/1': before, 'in/2': after },
    );
    await fixture.load();
    expect(await fixture.rows('select vendor, call_id, talk_seconds from call order by vendor, call_id')).toEqual([
      { vendor: 'alfa', call_id: 'C1', talk_seconds: 80n },
      { vendor: 'beta', call_id: 'C1', talk_seconds: 270n },
      { vendor: 'beta', call_id: 'C2', talk_seconds: 50n },
    ]);
  });
});
