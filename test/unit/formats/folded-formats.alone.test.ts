import { describe, expect, it, vi } from 'vitest';
import type { CallLogFormat } from '../../../src/formats/format.ts';
import { readRecords } from '../../../src/reading/read-records.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/**
 * An invented exchange: one row per leg, joined by `call`; rows of kind `skip` were never dialled; `offset` is the proven offset of its
 * clock.
 */
const exchange: CallLogFormat = {
  id: 'exchange',
  title: 'a made-up exchange',
  recognises: () => false,
  read: async (file, options) => await readRecords(file, options),
  columns: (headings) =>
    Object.fromEntries(
      ['call', 'kind', 'at', 'to', 'status', 'offset'].map((name) => [name, headings.includes(name) ? name : null]),
    ),
  ids: ['call'],
  stage: `select
    *,
    call || case when kind = 'skip' then ' skipped' else '' end as call_key
from source_rows`,
  calls: `select
    call_key,
    place,
    case when bool_or(kind = 'skip') then 'never-dialled' end as set_aside,
    min(cast("offset" as bigint)) as clock_offset_seconds,
    min(call) as call_id,
    arg_min("at", source_row)
        || case when $zone_declared or min("offset") is null then '' else '+0' || cast(cast(min("offset") as bigint) // 3600 as varchar) || ':00' end as started_at,
    arg_min("to", source_row) as called_number,
    arg_min(status, source_row) as result
from placed_leg
group by call_key, place`,
};

vi.mock('../../../src/formats/registry.ts', () => ({
  findFormat: async (id: string) => await Promise.resolve(id === 'exchange' ? exchange : undefined),
}));

const LOG = `call,kind,at,to,status,offset
1,leg,2026-05-11T10:00:00,0612345671,ANSWER,7200
1,leg,2026-05-11T10:00:05,101,,7200
2,skip,2026-05-11T10:01:00,0612345672,,7200
3,leg,2026-05-11T10:02:00,06123456XX,ANSWER,7200
3,leg,2026-05-11T10:02:00,102,,7200
4,leg,2026-05-11T10:03:00,0612345674,busy,7200
5,leg,2026-05-11T10:04:00,0612345675,HANGUP,7200
`;

async function loaded(more = ''): Promise<Fixture> {
  const source = `  - { feed: calls, vendor: alfa, files: "in/*.csv", format: exchange, values: { result: { ANSWER: conversation } }${more} }\n`;
  const fixture = await Fixture.create(configuration(source), { 'in/1.csv': LOG, 'in/2.csv': LOG });
  await fixture.load();
  return fixture;
}

describe('a format that makes one call of several rows', () => {
  it('accounts for every row: legs with their call, the others with their reason', async () => {
    const fixture = await loaded();
    expect(await fixture.rows('select call_id, result, number, source_row from call order by call_id')).toEqual([
      { call_id: '1', result: 'conversation', number: 31612345671n, source_row: 2n },
      { call_id: '4', result: 'busy', number: 31612345674n, source_row: 7n },
      { call_id: '5', result: null, number: 31612345675n, source_row: 8n },
    ]);
    expect(
      await fixture.rows(
        'select format, rows_read, accepted, rejected, duplicate, facts from file_account order by delivery',
      ),
    ).toEqual([
      { format: 'exchange', rows_read: 7n, accepted: 4n, rejected: 3n, duplicate: 0n, facts: 3n },
      { format: 'exchange', rows_read: 7n, accepted: 0n, rejected: 3n, duplicate: 4n, facts: 0n },
    ]);
    const problems = await fixture.rows(
      'select source_row, kind, reason, raw from problem where file_key = 1 order by source_row',
    );
    expect(problems).toEqual([
      { source_row: 4n, kind: 'rejected', reason: 'never-dialled', raw: '2,skip,2026-05-11T10:01:00,0612345672,,7200' },
      {
        source_row: 5n,
        kind: 'rejected',
        reason: 'number-masked',
        raw: '3,leg,2026-05-11T10:02:00,06123456XX,ANSWER,7200',
      },
      { source_row: 6n, kind: 'rejected', reason: 'number-masked', raw: '3,leg,2026-05-11T10:02:00,102,,7200' },
      { source_row: 8n, kind: 'emptied', reason: 'unknown-value', raw: null },
    ]);
  });

  it('takes the zone that the rows prove where none is declared', async () => {
    const fixture = await loaded();
    expect(
      await fixture.rows(`select strftime(make_timestamp(started_at), '%H:%M') as time from call where call_id = '1'`),
    ).toEqual([{ time: '08:00' }]);
  });

  it('says once per file that the rows contradict the declared zone', async () => {
    const fixture = await loaded(', time_zone: UTC');
    expect(
      await fixture.rows(`select strftime(make_timestamp(started_at), '%H:%M') as time from call where call_id = '1'`),
    ).toEqual([{ time: '10:00' }]);
    expect(
      await fixture.rows(
        `select file_key, source_row, value, reason from problem where kind = 'noted' order by file_key`,
      ),
    ).toEqual([
      { file_key: 1, source_row: 2n, value: '2026-05-11T10:00:00', reason: 'clock-contradicts-zone' },
      { file_key: 2, source_row: 2n, value: '2026-05-11T10:00:00', reason: 'clock-contradicts-zone' },
    ]);
    expect(
      (await (await loaded(', time_zone: Europe/Brussels')).problems()).filter((problem) => problem.includes('clock')),
    ).toEqual([]);
  });

  it('refuses a file in which none of its columns is', async () => {
    const fixture = await Fixture.create(
      configuration('  - { feed: calls, vendor: alfa, files: in/1.csv, format: exchange }\n'),
      { 'in/1.csv': 'a,b\n1,2\n' },
    );
    await expect(fixture.load()).rejects.toMatchObject({ code: 'COLUMN_MISSING' });
  });
});
