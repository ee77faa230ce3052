import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { SILENT } from '../../../src/model/progress.ts';
import { checkFiles } from '../../../src/staging/check.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

async function loaded(source: string, files: Readonly<Record<string, string | Buffer>>): Promise<Fixture> {
  const fixture = await Fixture.create(configuration(`  - { feed: calls, vendor: alfa, ${source} }\n`), files);
  await fixture.load();
  return fixture;
}

const CALLS = 'select call_id, number, talk_seconds, result, agent, source_row from call order by call_id';

describe('calls in JSON', () => {
  const lines = [
    '{"call_id":"12345678901234567890","started_at":"2026-05-11T10:00:00Z","called_number":"0612345671","talk_seconds":31,"result":"conversation","agent":"a"}',
    '',
    '{"call_id":12345678901234567891,"started_at":"2026-05-11T10:01:00Z","called_number":31612345672,"talk_seconds":1.50,"result":null,"agent":"b\\u0000"}',
    '{"call_id":"3","started_at":"2026-05-11T10:02:00Z","called_number":"06123',
    '{"call_id":"4","started_at":"2026-05-11T10:03:00Z","called_number":"0612345674","agent":"\\"; x"}',
    '7',
  ];
  const numbered = [
    {
      call_id: '12345678901234567890',
      number: 31612345671n,
      talk_seconds: 31n,
      result: 'conversation',
      agent: 'a',
      source_row: 1n,
    },
    {
      call_id: '12345678901234567891',
      number: 31612345672n,
      // A duration that could be thousands or a fraction is emptied.
      talk_seconds: null,
      result: null,
      agent: 'b',
      source_row: 2n,
    },
    { call_id: '4', number: 31612345674n, talk_seconds: null, result: null, agent: '"; x', source_row: 4n },
  ];

  it('are read by their canonical keys; what is broken is rejected, and counted', async () => {
    const fixture = await loaded('files: in/1.jsonl', { 'in/1.jsonl': lines.join('\n') });
    expect(await fixture.rows(CALLS)).toEqual(numbered);
    expect(await fixture.rows('select rows_read, accepted, rejected from file_account')).toEqual([
      { rows_read: 5n, accepted: 3n, rejected: 2n },
    ]);
    expect(
      await fixture.rows("select source_row, reason, raw from problem where kind = 'rejected' order by source_row"),
    ).toEqual([
      { source_row: 3n, reason: 'cut-off-row', raw: lines[3] },
      { source_row: 5n, reason: 'no-object', raw: '7' },
    ]);
  });

  it('are read by a mapping of dotted paths, out of a list in an object, packed', async () => {
    const body = {
      page: 1,
      data: {
        gesprekken: [
          {
            ref: 'x1',
            tijd: { start: '11-5-2026 12:00' },
            klant: { tel: '06-12345671' },
            uitkomst: 'VERKOCHT',
            legs: [1, 2],
          },
          { ref: 'x2', tijd: { start: '11-5-2026 12:01' }, klant: { tel: '0612345672' }, uitkomst: 'HUP' },
        ],
      },
    };
    const fixture = await loaded(
      `files: in/1.json.gz, columns: { call_id: ref, started_at: tijd.start, called_number: klant.tel, result: uitkomst }, formats: { tijd.start: "d-M-yyyy HH:mm" }, values: { result: { VERKOCHT: sale } }`,
      { 'in/1.json.gz': gzipSync(JSON.stringify(body)) },
    );
    expect(
      await fixture.rows(
        `select call_id, result, strftime(make_timestamp(started_at), '%H:%M') as time from call order by call_id`,
      ),
    ).toEqual([
      { call_id: 'x1', result: 'sale', time: '10:00' },
      { call_id: 'x2', result: null, time: '10:01' },
    ]);
    expect(await fixture.problems()).toEqual(['2 emptied result unknown-value']);
  });

  it('of which a key comes late are no mistake before loading', async () => {
    const early = Array.from(
      { length: 3000 },
      (_, index) => `{"call_id":"${index}","started_at":"2026-05-11T10:00:00Z"}`,
    );
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/1.jsonl }\n'), {
      'in/1.jsonl': `${early.join('\n')}\n${lines[0]}`,
    });
    const { files } = await checkFiles(fixture.workspace, SILENT);
    expect(files).toMatchObject([{ records: 3001, broken: 0, encoding: 'UTF-8', format: 'canonical' }]);
    await fixture.load();
    expect(await fixture.rows('select count(*) as calls from call')).toEqual([{ calls: 1n }]);
  });

  it('without a key that is needed are refused, as a table is', async () => {
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/1.json }\n'), {
      'in/1.json': '[{"call_id":"1","started_at":"2026-05-11T10:00:00Z"}]',
    });
    await expect(fixture.load()).rejects.toMatchObject({ code: 'COLUMN_MISSING' });
  });
});

describe('formats of JSON', () => {
  async function sample(path: string): Promise<string> {
    return await readFile(fileURLToPath(new URL(`../../../src/formats/${path}`, import.meta.url)), 'utf8');
  }

  const SAMPLES = [
    ['twilio', 'sample.json', ['machine_end_beep']],
    ['twilio', 'sample.csv', []],
    ['amazon-connect', 'sample.jsonl', ['SOMETHING_NEW', 'TELECOM_TIMEOUT']],
    ['aircall', 'sample.json', []],
    ['genesys-cloud', 'sample.json', ['1ccb1c09-9495-4034-b377-b809f58d17da', 'code-1', 'code-2']],
    ['freeswitch-csv', 'sample.csv', ['ANSWERED &', 'NORMAL_CLEARING']],
    ['freeswitch-json', 'sample.json', ['ANSWERED rayo']],
  ] as const;

  describe('by their samples', () => {
    let fixture: Fixture;
    beforeAll(async () => {
      // Two samples of one system hold the same calls, so they are those of two call centres.
      const sources = SAMPLES.map(
        ([format, file], place) =>
          `  - { feed: calls, vendor: ${place % 2 === 0 ? 'alfa' : 'beta'}, files: in/${format}/${file}, format: ${format} }\n`,
      );
      const files = await Promise.all(
        SAMPLES.map(async ([format, file]) => [`in/${format}/${file}`, await sample(`${format}/${file}`)] as const),
      );
      fixture = await Fixture.create(configuration(sources.join('')), Object.fromEntries(files));
      await fixture.load();
    });

    it.each(SAMPLES)(
      '%s/%s: nothing is lost, unknown words are listed, and the zone is right',
      async (format, file, words) => {
        const ofFile = `path = 'in/${format}/${file}'`;
        const [account] = await fixture.rows<Record<'rows_read' | 'accepted' | 'rejected' | 'duplicate', bigint>>(
          `select rows_read, accepted, rejected, duplicate from file_account where ${ofFile}`,
        );
        expect(account?.rows_read).toBe(
          (account?.accepted ?? 0n) + (account?.rejected ?? 0n) + (account?.duplicate ?? 0n),
        );
        const unknown = await fixture.rows<{ value: string }>(
          `select distinct value from problem inner join source_file using (file_key)
        where ${ofFile} and kind = 'emptied' and column_name = 'result' order by value`,
        );
        expect(unknown.map(({ value }) => value)).toEqual(words);
        // Samples begin at ten in Amsterdam, summer time.
        const [first] = await fixture.rows<{ time: string }>(
          `select strftime(make_timestamp(min(started_at)) + interval 2 hour, '%H:%M') as time
        from call inner join source_file using (file_key) where ${ofFile}`,
        );
        expect(first?.time).toBe('10:00');
      },
    );
  });

  it('a map of the source says what a code of the client means', async () => {
    const fixture = await loaded(
      'files: in/1.json, format: genesys-cloud, values: { result: { 1ccb1c09-9495-4034-b377-b809f58d17da: sale, code-2: callback } }',
      { 'in/1.json': await sample('genesys-cloud/sample.json') },
    );
    expect(
      await fixture.rows("select call_id, result from call where call_id in ('g-01', 'g-03', 'g-09') order by call_id"),
    ).toEqual([
      { call_id: 'g-01', result: 'sale' },
      { call_id: 'g-03', result: 'conversation' },
      { call_id: 'g-09', result: 'callback' },
    ]);
  });

  it('a file with one leg of FreeSWITCH that is broken is one row that is rejected', async () => {
    const fixture = await loaded('files: in/1.json, format: freeswitch-json', {
      'in/1.json': '{"variables":{"uuid":"x","start_epoch":"1","hangup_cause":}}',
    });
    expect(await fixture.rows('select rows_read, accepted, rejected from file_account')).toEqual([
      { rows_read: 1n, accepted: 0n, rejected: 1n },
    ]);
  });

  it('a leg of FreeSWITCH needs no more than its variables', async () => {
    const variables = {
      uuid: '00000001-1111-4222-8333-0123456789ab',
      direction: 'outbound',
      sip_to_user: '0612345671',
      start_epoch: '1778486400',
      answer_epoch: '0',
      end_epoch: '1778486420',
      hangup_cause: 'USER_BUSY',
    };
    const fixture = await loaded('files: in/1.json, format: freeswitch-json', {
      'in/1.json': `[${JSON.stringify({ variables })},${JSON.stringify({ variables: { ...variables, uuid: '', start_epoch: '' } })}]`,
    });
    expect(await fixture.rows('select number, result from call')).toEqual([{ number: 31612345671n, result: 'busy' }]);
    expect(await fixture.problems()).toEqual(['2 rejected started_at required-missing']);
  });

  it('a format of text refuses JSON by name', async () => {
    const fixture = await Fixture.create(
      configuration('  - { feed: calls, vendor: alfa, files: in/1.json, format: asterisk-cdr }\n'),
      { 'in/1.json': '[{"src":"1"}]' },
    );
    await expect(fixture.load()).rejects.toMatchObject({ code: 'FILE_NOT_UNDERSTOOD' });
  });
});

describe('lists that the source declares', () => {
  const call = (id: string, ...numbers: readonly string[]): object => ({
    id,
    at: '2026-05-11T10:00:00Z',
    legs: numbers.map((to, leg) => ({ to, key: `${id}-${leg}` })),
  });
  const COLUMNS = 'lists: [answer.calls, legs], columns: { call_id: legs.key, started_at: at, called_number: legs.to }';

  it('hold the records, beside another list of objects, and in them the rows', async () => {
    const page = {
      agents: [{ name: 'a' }],
      answer: { calls: [call('1', '0612345671', '0612345672'), call('2', '0612345673')] },
    };
    const fixture = await loaded(`files: in/*.json, ${COLUMNS}`, { 'in/a.json': JSON.stringify(page) });
    expect(await fixture.rows('select call_id, number, source_row from call order by call_id')).toEqual([
      { call_id: '1-0', number: 31612345671n, source_row: 1n },
      { call_id: '1-1', number: 31612345672n, source_row: 2n },
      { call_id: '2-0', number: 31612345673n, source_row: 3n },
    ]);
  });

  it('are none of a text, and none of a known format', async () => {
    await expect(loaded(`files: in/*.csv, ${COLUMNS}`, { 'in/a.csv': 'a,b\n1,2\n' })).rejects.toMatchObject({
      message: 'is not JSON, and has no lists',
    });
    await expect(
      loaded('files: in/*.json, format: twilio, lists: [calls]', { 'in/a.json': '{}' }),
    ).rejects.toMatchObject({
      details: [expect.objectContaining({ found: 'format and lists' })],
    });
  });
});
