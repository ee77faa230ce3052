import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../src/formats/registry.ts';
import { readSample } from '../reading/reading.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/** Files that others published, so that they were not made for our tests. */
async function loaded(format: string, file: string): Promise<Fixture> {
  const bytes = await readFile(new URL(`./fixtures/${file}`, import.meta.url));
  const source = `  - { feed: calls, vendor: alfa, files: in/1.json, format: ${format} }\n`;
  const fixture = await Fixture.create(configuration(source), { 'in/1.json': bytes });
  expect((await recogniseFormat(await readSample(`${fixture.directory}/in/1.json`)))?.id).toBe(format);
  await fixture.load();
  return fixture;
}

const ACCOUNT = 'select rows_read, accepted, rejected, facts from file_account';
const CALLS = `select call_id, cast(make_timestamp(started_at) as varchar) as started, cast(make_timestamp(connected_at) as varchar) as connected,
  talk_seconds, result, number from call order by call_id`;

describe('published files', () => {
  it('Genesys Cloud: of 25 conversations two were calls', async () => {
    const fixture = await loaded('genesys-cloud', 'genesys-conversation-details-query.json');
    expect(await fixture.rows(ACCOUNT)).toEqual([{ rows_read: 75n, accepted: 9n, rejected: 66n, facts: 2n }]);
    expect(
      await fixture.rows(
        `select reason, count(*) as sessions from problem where kind = 'rejected' group by reason order by reason`,
      ),
    ).toEqual([
      { reason: 'never-dialled', sessions: 58n },
      { reason: 'not-voice', sessions: 8n },
    ]);
    expect(await fixture.rows(CALLS)).toEqual([
      {
        call_id: '001ca953-b79b-43a1-b8a9-0d9d4c95b617',
        started: '2016-09-06 07:06:58.701',
        connected: '2016-09-06 07:06:58.725',
        talk_seconds: 17n,
        result: null,
        number: 81359891323n,
      },
      {
        call_id: '585f63eb-e0be-47b6-a1d0-c65ba586bef2',
        started: '2016-09-06 07:06:11.478',
        connected: '2016-09-06 07:06:11.51',
        talk_seconds: 16n,
        result: null,
        number: 81359891323n,
      },
    ]);
  });

  it('FreeSWITCH: a call to a service number, which is no telephone number', async () => {
    const fixture = await loaded('freeswitch-json', 'somleng-freeswitch_cdr.json');
    expect(await fixture.rows(ACCOUNT)).toEqual([{ rows_read: 1n, accepted: 0n, rejected: 1n, facts: 0n }]);
    expect(await fixture.problems()).toEqual(['1 rejected called_number short-number']);
  });

  it('FreeSWITCH: a leg without sound, which is no JSON by the letter, is read', async () => {
    const fixture = await loaded('freeswitch-json', 'somleng-freeswitch_cdr_with_invalid_json.json');
    expect(await fixture.rows('select rows_read from file_account')).toEqual([{ rows_read: 1n }]);
    // A number with the prefix of a carrier before it.
    expect(await fixture.problems()).toEqual(['1 rejected called_number number-invalid']);
  });
});
