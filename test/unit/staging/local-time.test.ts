import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineMacros } from '../../../src/staging/macros.ts';
import { KEPT_ZONE, keptPeriods } from '../../../src/staging/zones/kept-periods.ts';
import { ZoneTables } from '../../../src/staging/zones/zone-tables.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import { Store } from '../../../src/store/store.ts';
import { loadFile } from './workspace-fixture.ts';

const DAY = 86_400_000_000;

/** Every instant at which a clock of that zone shows this time, in order; found by trying every existing offset. */
function readings(zone: string, wall: number): number[] {
  const clock = IANAZone.create(zone);
  const found: number[] = [];
  for (let minutes = -15 * 60; minutes <= 15 * 60; minutes += 15) {
    const instant = wall + minutes * 60_000;
    if (instant + clock.offset(instant) * 60_000 === wall) found.push(instant);
  }
  return found;
}

describe.each(['Europe/Amsterdam', 'UTC', 'America/St_Johns', 'Australia/Lord_Howe'])('the clock of %s', (zone) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
    await ZoneTables.create(store, zone);
  });
  afterAll(() => store.close());

  it('has the readings that luxon finds, at any time', async () => {
    const near = fc.constantFrom(
      ...['2025-10-26', '2026-03-29', '2026-10-25', '2025-11-02', '2026-03-08', '2026-04-05', '2025-10-05'].map((day) =>
        DateTime.fromISO(day, { zone: 'utc' }).toMillis(),
      ),
    );
    const anyTime = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2035, 0, 1) }).map((ms) => ms - (ms % 1000));
    const nearTime = fc.tuple(near, fc.integer({ min: 0, max: 86_399 })).map(([day, second]) => day + second * 1000);
    const walls = [...fc.sample(anyTime, 300), ...fc.sample(nearTime, 600)];
    const rows = await store.rows<{ wall: bigint; first: bigint | null; last: bigint | null }>(
      `select wall, wall - first_offset as first, wall - last_offset as last
      from (select unnest(from_json(cast($walls as json), '["BIGINT"]')) as wall) as walls
      left join source_piece on block = clock_block(wall) and wall >= from_us and wall < until_us`,
      { walls: JSON.stringify(walls.map((ms) => ms * 1000)) },
    );
    expect(rows).toHaveLength(walls.length);
    for (const row of rows) {
      const expected = readings(zone, Number(row.wall) / 1000);
      const micros = (ms: number | undefined): bigint | null => (ms === undefined ? null : BigInt(ms) * 1000n);
      expect([row.wall, row.first, row.last]).toEqual([row.wall, micros(expected[0]), micros(expected.at(-1))]);
    }
  });

  it('shows at any instant what luxon shows', async () => {
    const instants = fc.sample(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2035, 0, 1) }), 500);
    const rows = await store.rows<{ instant: bigint; local: bigint }>(
      `select instant, instant + utc_offset as local
      from (select unnest(from_json(cast($instants as json), '["BIGINT"]')) as instant) as instants
      inner join utc_piece on block = clock_block(instant) and instant >= from_us and instant < until_us`,
      { instants: JSON.stringify(instants.map((ms) => ms * 1000)) },
    );
    expect(rows).toHaveLength(instants.length);
    for (const row of rows) {
      const ms = Number(row.instant) / 1000;
      expect(Number(row.local) / 1000).toBe(ms + DateTime.fromMillis(ms, { zone }).offset * 60_000);
    }
  });

  it('begins and ends each day of 1990 to 2034 as luxon does', async () => {
    const days = await store.rows<{ day: bigint; begins: bigint; ends: bigint }>(
      `select day, day * 86400000000 - begins_offset as begins, (day + 1) * 86400000000 - ends_offset as ends
      from (select unnest(generate_series(7305, 23740)) as day) as asked
      left join local_days on block = clock_block(day * 86400000000) and day between from_day and to_day
      order by day`,
    );
    const start = (day: number): bigint => {
      const date = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' }).setZone(zone, { keepLocalTime: true });
      return BigInt(date.startOf('day').toMillis()) * 1000n;
    };
    // If an hour around midnight occurs twice, a day begins at its first midnight and ends after the last reading of what precedes the next one.
    const reading = (ms: number, place: 0 | -1): bigint => BigInt(readings(zone, ms).at(place) ?? 0) * 1000n;
    // The days follow each other: the end of one is the start of the next.
    const starts = [...days, { day: 23_741n }].map(({ day }) => start(Number(day)));
    const wrong = days
      .filter(({ begins, ends }, place) => begins !== starts[place] || ends !== starts[place + 1])
      .filter(({ day, begins, ends }) => {
        const midnight = Number(day) * 86_400_000;
        return begins !== reading(midnight, 0) || ends !== reading(midnight + 86_399_999, -1) + 1000n;
      });
    expect(days).toHaveLength(16_436);
    expect(wrong).toEqual([]);
  });
});

describe('the changes of a clock', () => {
  const ZONE_PERIOD = sqlFile(
    new URL('../../../src/staging/zones/zone-tables.ts', import.meta.url).href,
    './zone-period.sql',
  );
  /** Zones with many changes, few, none, short ones, and changes at odd hours. */
  const SOME = [
    ...['Africa/Casablanca', 'Africa/Monrovia', 'America/Caracas', 'America/Havana', 'Antarctica/Troll', 'Asia/Gaza'],
    ...['Asia/Kathmandu', 'Atlantic/Azores', 'Etc/GMT+5', 'Europe/Amsterdam', 'Europe/Dublin', 'Pacific/Apia'],
  ];
  const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
  let store: Store;
  let zones: readonly string[];
  beforeAll(async () => {
    store = await Store.open(':memory:', { threads: 1 });
    const known = await store.rows<{ name: string }>('select name from pg_timezone_names() order by name');
    zones = isLong ? known.map(({ name }) => name) : SOME;
  });
  afterAll(() => store.close());

  it('are found to the day, in two hundred years', async () => {
    const wrong: string[] = [];
    for (const zone of zones) {
      await store.createTemporaryTable('zone_period', ZONE_PERIOD, { zone });
      const [found] = await store.rows<{ days: bigint }>(
        `select count(*) as days
        from (select unnest(generate_series(-25580, 48199)) * 86400000000 as midnight) as days
        left join zone_period on midnight >= starts_at and midnight < ends_at
        where utc_offset is distinct from epoch_us(timezone(cast($zone as varchar), make_timestamptz(midnight))) - midnight`,
        { zone },
      );
      if (found?.days !== 0n) wrong.push(`${zone}: ${found?.days} days`);
    }
    expect(wrong).toEqual([]);
  });

  it('are kept for one zone, as the database finds them', async () => {
    const found = await store.rows<{ starts_at: bigint; ends_at: bigint; utc_offset: bigint }>(
      `select * from (${ZONE_PERIOD}) as zone_period order by starts_at`,
      { zone: KEPT_ZONE },
    );
    const numbers = found.map(({ starts_at, ends_at, utc_offset }) => [starts_at, ends_at, utc_offset].map(Number));
    expect(keptPeriods(KEPT_ZONE)).toEqual(numbers);
    expect(keptPeriods('Europe/Brussels')).toBeUndefined();
  });
});

const utc = (text: string): bigint => BigInt(DateTime.fromISO(text, { zone: 'utc' }).toMillis()) * 1000n;

const EVENTS: readonly (readonly [cell: string, earliest: string, width: number])[] = [
  ['2026-05-11T10:15:30', '2026-05-11T08:15:30', 0],
  ['2026-05-11 10:15:30', '2026-05-11T08:15:30', 0],
  ['2026-05-11T10:15:30.25', '2026-05-11T08:15:30.25', 0],
  ['2026-05-11T10:15:30,250', '2026-05-11T08:15:30.25', 0],
  ['2026-05-11T10:15:30Z', '2026-05-11T10:15:30', 0],
  ['2026-05-11T10:15:30+05:30', '2026-05-11T04:45:30', 0],
  ['2026-05-11T10:15:30-0500', '2026-05-11T15:15:30', 0],
  ['2026-05-11T10:15:30 +02', '2026-05-11T08:15:30', 0],
  ['2026-05-11T10:15', '2026-05-11T08:15:00', 59_999_999],
  ['2026-05-11T10:15Z', '2026-05-11T10:15:00', 59_999_999],
  ['2026-05-11 9:15Z', '2026-05-11T09:15:00', 59_999_999],
  ['2026-05-11T10:15+02', '2026-05-11T08:15:00', 59_999_999],
  ['2026-05-11T9:15:00Z', '2026-05-11T09:15:00', 0],
  ['2026-05-11 9:05', '2026-05-11T07:05:00', 59_999_999],
  ['2026-05-11', '2026-05-10T22:00:00', DAY - 1],
  ['2025-10-26', '2025-10-25T22:00:00', DAY + 3_600_000_000 - 1],
  ['2026-03-29', '2026-03-28T23:00:00', DAY - 3_600_000_000 - 1],
  ['2025-10-26T02:30:00', '2025-10-26T00:30:00', 3_600_000_000],
  ['2025-10-26T02:30', '2025-10-26T00:30:00', 3_659_999_999],
  ['2025-10-26T02:30:00+01:00', '2025-10-26T01:30:00', 0],
  ['46115', '2026-04-02T22:00:00', DAY - 1],
  ['46115.5', '2026-04-03T10:00:00', 0],
];

const NO_EVENTS: readonly (readonly [cell: string, reason: string])[] = [
  ['2026-03-29T02:30:00', 'nonexistent-local-time'],
  ['2026-03-29T02:30', 'nonexistent-local-time'],
  ['2026-02-30', 'invalid-date'],
  ['2026-04-31T10:00:00', 'invalid-date'],
  ['11-05-2026', 'invalid-date'],
  ['2026-05-11T24:00:00', 'invalid-time'],
  ['2026-05-11T10:61:00', 'invalid-time'],
  ['2026-05-11T10:15:60', 'invalid-time'],
  ['2026-05-11T10', 'invalid-time'],
  ['2026-05-11T10:15:00+25:00', 'invalid-time'],
  ['2026-05-11T10:15:00CET', 'invalid-time'],
  ['0004-03-20', 'implausible-date'],
  ['1899-12-31', 'implausible-date'],
  ['2101-01-01', 'implausible-date'],
  ['infinity', 'invalid-date'],
  ['epoch', 'invalid-date'],
  ['now', 'invalid-date'],
  ['20260511', 'invalid-date'],
  ['1778494500', 'invalid-date'],
];

describe('the time of an event', () => {
  const intervals = new Map<string, readonly [bigint, bigint]>();
  const reasons = new Map<string, string>();
  beforeAll(async () => {
    const cells = [...EVENTS, ...NO_EVENTS].map(([cell]) => cell);
    const fixture = await loadFile(
      'feed: objections',
      ['objection_id,objected_at,number', ...cells.map((cell, index) => `V-${index},"${cell}",+31612345678`), ''].join(
        '\n',
      ),
    );
    for (const row of await fixture.rows<{ objection_id: string; e: bigint; l: bigint }>(
      'select objection_id, objected_earliest as e, objected_latest as l from objection_record',
    )) {
      intervals.set(cells[Number(row.objection_id.slice(2))] ?? '', [row.e, row.l]);
    }
    for (const row of await fixture.rows<{ value: string; reason: string }>(
      `select value, reason from problem where kind = 'rejected'`,
    )) {
      reasons.set(row.value, row.reason);
    }
  });

  it.each(EVENTS)('%s', (cell, earliest, width) => {
    expect(intervals.get(cell)).toEqual([utc(earliest), utc(earliest) + BigInt(width)]);
  });

  it.each(NO_EVENTS)('%s is none', (cell, reason) => {
    expect(reasons.get(cell)).toBe(reason);
  });

  it('is in the zone of its source, but a day is a day here all the same', async () => {
    const fixture = await loadFile(
      'feed: objections, time_zone: UTC',
      'objection_id,objected_at,number\nV-1,2026-05-11T10:00:00,+31612345678\nV-2,2026-05-11,+31612345678\n',
    );
    expect(
      await fixture.rows(
        'select objected_earliest as e, objected_latest as l from objection_record order by objection_id',
      ),
    ).toEqual([
      { e: utc('2026-05-11T10:00:00'), l: utc('2026-05-11T10:00:00') },
      { e: utc('2026-05-10T22:00:00'), l: utc('2026-05-11T21:59:59.999') + 999n },
    ]);
  });
});
