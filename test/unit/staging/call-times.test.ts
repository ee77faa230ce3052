import { join } from 'node:path';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../acceptance/compare.ts';
import { configuration, Fixture, loadFile, WITHOUT_SELDOM_MEANT } from './workspace-fixture.ts';

const text = (micros: bigint | null): string | null =>
  micros === null
    ? null
    : DateTime.fromMillis(Number(micros) / 1000, { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm:ss");

/** Calls as a file has them; the times that are read from them, in UTC, and what is noted. */
const CALLS = readCsv(join(import.meta.dirname, 'call-times.csv'));

describe('the times of a call', () => {
  const times = new Map<string, string>();
  const problems = new Map<number, string[]>();
  beforeAll(async () => {
    const rows = CALLS.map(
      ({ started, connected, ended }, index) => `A-${index},${started},${connected},${ended},+31612345678`,
    );
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      ['call_id,started_at,connected_at,ended_at,called_number', ...rows, ''].join('\n'),
    );
    for (const row of await fixture.rows<{ call_id: string; s: bigint; c: bigint | null; e: bigint | null }>(
      'select call_id, started_at as s, connected_at as c, ended_at as e from call',
    ))
      times.set(row.call_id, [row.s, row.c, row.e].map((micros) => text(micros) ?? '').join());
    for (const problem of await fixture.problems()) {
      const [row = '', ...said] = problem.split(' ');
      problems.set(Number(row) - 2, [...(problems.get(Number(row) - 2) ?? []), said.join(' ')]);
    }
  });

  it.each(CALLS.map((call, index) => [call['what'], call, index] as const))('%s', (_, call, index) => {
    const read = [call['starts_at'], call['connects_at'], call['ends_at']].join();
    expect(times.get(`A-${index}`) ?? ',,').toBe(read);
    expect((problems.get(index) ?? []).join('; ')).toBe(call['problems']);
  });

  it('takes the end, talk seconds and the local day as the rulebook says', async () => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      `call_id,started_at,connected_at,ended_at,called_number,talk_seconds
A-1,2026-05-11T23:59:50,2026-05-12T00:00:05,2026-05-12T00:01:05.9,+31612345678,
A-2,2026-05-11T10:00:00,,,+31612345678,30
A-3,2026-05-11T10:00:00,,2026-05-11T10:00:40,+31612345678,
A-4,2026-05-11T10:00:00,,,+31612345678,
`,
    );
    const rows = await fixture.rows(
      `select call_id, talk_seconds, end_at - moment as lasted, local_day - started_local_day as later, local_second from call order by call_id`,
    );
    expect(rows).toEqual([
      { call_id: 'A-1', talk_seconds: 60n, lasted: 60_900_000n, later: 1, local_second: 5 },
      { call_id: 'A-2', talk_seconds: 30n, lasted: 30_000_000n, later: 0, local_second: 36_000 },
      { call_id: 'A-3', talk_seconds: null, lasted: 40_000_000n, later: 0, local_second: 36_000 },
      { call_id: 'A-4', talk_seconds: null, lasted: 0n, later: 0, local_second: 36_000 },
    ]);
  });

  it('notes a connection long after the start, which moves the call: it stays as it is', async () => {
    const call = (id: string, connected: string): string => `${id},2026-04-03T23:30:00,${connected},0612345678`;
    const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/file.csv }\n'), {
      'in/file.csv': `call_id,started_at,connected_at,called_number\n${call('A-1', '2026-04-03T23:40:00')}\n${call('A-2', '2026-04-03T23:40:01')}\n${call('A-3', '')}\n`,
    });
    await fixture.load();
    expect(await fixture.problems()).toEqual(['3 noted connected_at connection-long-after-start']);
    expect(await fixture.rows('select count(connected_at) as connected from call')).toEqual([{ connected: 2n }]);
  });

  it('counts a time after midnight to the next day where one cell gives the day of all', async () => {
    const source = `  - feed: calls
    vendor: alfa
    files: in/file.csv
    columns: { call_id: Id, started_at: Dag + Start, connected_at: Dag + Op, ended_at: Dag + Neer, called_number: Nummer }
    formats: { Dag: d-M-yyyy }
`;
    const fixture = await Fixture.create(configuration(source), {
      'in/file.csv':
        'Id;Dag;Start;Op;Neer;Nummer\nA-1;3-4-2026;23:59:50;00:00:05;00:01:00;0612345678\nA-2;3-4-2026;14:00:00;;13:00:00;0612345678\n',
    });
    await fixture.load();
    const rows = await fixture.rows<Record<string, bigint | null>>(
      'select started_at, connected_at, ended_at from call order by call_id',
    );
    expect(rows.map((row) => [text(row['connected_at'] ?? null), text(row['ended_at'] ?? null)])).toEqual([
      ['2026-04-03T22:00:05', '2026-04-03T22:01:00'],
      [null, null],
    ]);
    expect(await fixture.problems()).toEqual([
      '2 noted connected_at after-midnight',
      '2 noted ended_at after-midnight',
      '3 emptied ended_at before-the-time-it-follows',
    ]);
  });

  it('reads times and days that are all written alike as it reads them beside others', async () => {
    const digits = (most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    const year = fc.constantFrom('2025', '2026', '2026', '1899', '0001', '2101', '9999');
    const day = fc.oneof(
      fc.constantFrom('2025-10-26', '2026-03-29', '2026-02-29', '2024-02-29'),
      fc.tuple(year, digits(13), digits(32)).map((parts) => parts.join('-')),
    );
    const clock = fc.tuple(digits(25), digits(61), digits(61)).map((parts) => parts.join(':'));
    const time = fc.tuple(day, fc.constantFrom(' ', 'T'), clock).map((parts) => parts.join(''));
    const later = fc.option(time, { nil: '', freq: 3 });
    const odd = ['2026-03-29 02:30:00', '1899-12-31T10:00:00'].map((started) => [started, '', ''] as const);
    const calls = [...odd, ...fc.sample(fc.tuple(time, later, later), 400)].map(
      (times, index) => `A-${index},${times.join(',')},+31612345678`,
    );
    const objections = fc
      .sample(fc.tuple(time, fc.option(fc.oneof(time, day), { nil: '', freq: 3 })), 200)
      .map((times, index) => `V-${index},${times.join(',')},+31612345678,alfa`);
    const persons = fc
      .sample(fc.tuple(day, fc.option(day, { nil: '', freq: 3 })), 200)
      .map((days, index) => `P-${index},natural,${days.join(',')}`);
    const sources = `  - { feed: calls, vendor: alfa, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv }
  - { feed: persons, files: in/persons.csv }
`;
    const loaded = async (
      otherCalls: readonly string[],
      otherObjections: readonly string[],
      otherPersons: readonly string[],
    ): Promise<unknown> => {
      const file = (heading: string, rows: readonly string[]): string => [heading, ...rows, ''].join('\n');
      const fixture = await Fixture.create(configuration(sources), {
        'in/calls.csv': file('call_id,started_at,connected_at,ended_at,called_number', [...calls, ...otherCalls]),
        'in/objections.csv': file('objection_id,objected_at,reported_at,number,recorded_by', [
          ...objections,
          ...otherObjections,
        ]),
        'in/persons.csv': file('person_id,legal_form,legal_form_from,legal_form_to', [...persons, ...otherPersons]),
      });
      await fixture.load();
      return [
        await fixture.rows(
          `select call_id, started_at, connected_at, ended_at, end_at, local_day, local_second from call where call_id like 'A-%' order by call_id`,
        ),
        await fixture.rows(
          `select * exclude (unit) from staged_objections where objection_id like 'V-%' order by source_row`,
        ),
        await fixture.rows(
          `select * exclude (unit) from staged_persons where person_id like 'P-%' order by source_row`,
        ),
        await fixture.rows(
          // Which notation is the other one depends on the rows beside it.
          `select source_row, kind, column_name, value, reason, raw from problem where ${WITHOUT_SELDOM_MEANT} and reason <> 'other-notation' order by all`,
        ),
      ];
    };
    const others = ['B-1,2026-05-11T10:00,2026-05-11T10:00,2026-05-11T10:01Z,+31612345678'];
    const alike = await loaded([], [], []);
    const otherObjections = ['W-1,2026-05-11,2026-05-11T10:00,+31612345678,alfa'];
    expect(await loaded(others, otherObjections, ['Q-1,natural,2026-05-11T10:00,2026-05-12T10:00'])).toEqual(alike);
    expect(JSON.stringify(alike, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).toMatch(
      /nonexistent-local-time.*implausible-date|implausible-date.*nonexistent-local-time/u,
    );
  });
});

it('a declared notation with a time of day reads a day alone too: as that day for an objection, as no time for a call', async () => {
  const objections = await loadFile(
    `feed: objections, columns: { objected_at: Op, reported_at: Kort }, formats: { Op: "d-M-yyyy H:mm:ss", Kort: "d-M-yy H:mm" }`,
    'objection_id,number,Op,Kort\nO-1,0612345671,5-10-2026 12:00:00,6-10-26 9:00\nO-2,0612345672,6-10-2026,7-10-26\n',
  );
  const days =
    'select objection_id, objected_day, objected_latest - objected_earliest as span, reported_latest is not null as reported from objection_record order by 1';
  const day = 86_399_999_999n;
  expect(await objections.rows(days)).toEqual([
    { objection_id: 'O-1', objected_day: 20_731, span: 0n, reported: true },
    { objection_id: 'O-2', objected_day: 20_732, span: day, reported: true },
  ]);
  const call = await loadFile(
    `feed: calls, vendor: alfa, columns: { started_at: Op }, formats: { Op: "d-M-yyyy H:mm:ss" }`,
    'call_id,called_number,Op\nA-1,0612345671,5-10-2026 12:00:00\nA-2,0612345672,6-10-2026\n',
  );
  expect(await call.problems()).toEqual(['3 rejected started_at time-of-day-missing']);
  // The log of a known system: a day alone is no midnight.
  const five9 = await loadFile(
    `feed: calls, vendor: alfa, format: five9, formats: { TIMESTAMP: "d-M-yyyy H:mm" }`,
    'CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS\n1,5-10-2026,zon,Outbound,jan,No Answer,0881234567,0612345671\n',
  );
  expect(await five9.rows('select call_id, started_at from call')).toEqual([]);
});
