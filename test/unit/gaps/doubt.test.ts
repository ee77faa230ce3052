import { describe, expect, it } from 'vitest';
import { consents, type GapWorld, gapOf, gapsOf, told } from './gap-world.ts';

describe('values that may mean something else', () => {
  it('are a gap of their source, which blocks where conversations hang on them', async () => {
    const gap = await gapOf('doubt:talk-longer-than-call:talk_seconds:in/calls.csv', {
      calls: [{ talk_seconds: '610' }, { called_number: '0612345679' }],
    });
    expect(gap).toMatchObject({ feed: 'calls', column: 'talk_seconds', rows: 1, of: 2, calls: 1, blocking: true });
    expect((await told(gap)).what).toBe(
      'In 1 row of “in/calls.csv” the talk is longer than the call: it may count the ringing, or be in another unit.',
    );
    expect((await told(gap, 'nl')).what).toBe(
      'In 1 rij van ‘in/calls.csv’ duurt het gesprek langer dan de oproep: misschien telt het overgaan mee, of is de eenheid anders.',
    );
  });

  it('are inbound calls that a number of the company itself made', async () => {
    const gap = await gapOf('doubt:inbound-from-own-number:direction:in/calls.csv', {
      calls: [{}, { direction: 'inbound' }],
    });
    expect(gap).toMatchObject({ rows: 1, of: 2, calls: 1, blocking: true });
    expect((await told(gap)).what).toContain('the call came in, but a number of the company itself called');
    expect((await told(gap, 'nl')).what).toContain('kwam de oproep volgens het bestand binnen');
  });

  it('do not block where the calls may really have been so', async () => {
    const gap = await gapOf('doubt:at-night:started_at:in/calls.csv', {
      calls: [
        { started_at: '2026-06-10T03:00:00', connected_at: '2026-06-10T03:00:05', ended_at: '2026-06-10T03:01:06' },
      ],
    });
    expect(gap).toMatchObject({ rows: 1, blocking: false });
  });

  it('are a clock that may be behind where many calls are from before nine and hardly any from the evening', async () => {
    const called = (early: number, evening: number): Parameters<typeof gapOf>[1] => ({
      calls: Array.from({ length: 150 }, (_, place) => {
        const hour = place < early ? '07' : place >= 150 - evening ? '20' : '14';
        const day = `2026-06-10T${hour}:${String(place % 60).padStart(2, '0')}`;
        return { started_at: `${day}:00`, connected_at: `${day}:05`, ended_at: `${day}:59` };
      }),
    });
    const id = 'doubt:clock-in-doubt:started_at:in/calls.csv';
    expect(await gapOf(id, called(10, 0))).toMatchObject({ rows: 150, blocking: true });
    expect(await gapOf(id, called(9, 0))).toBeUndefined();
    expect(await gapOf(id, called(10, 1))).toMatchObject({ rows: 150 });
    expect(await gapOf(id, called(10, 2))).toBeUndefined();
  });

  it('are calls that nobody answered if they ring longer than a telephone does', async () => {
    const unanswered = { connected: 'no', result: 'no-answer', talk_seconds: '0', connected_at: '' };
    const gap = await gapOf('doubt:rings-long:ended_at:in/calls.csv', {
      calls: [
        { ...unanswered, ended_at: '2026-06-10T10:03:00' },
        { ...unanswered, called_number: '0612345679', ended_at: '2026-06-10T10:02:59' },
      ],
    });
    expect(gap).toMatchObject({ rows: 1, of: 2, blocking: false });
  });

  it('of another feed block by their share of its rows', async () => {
    const objections = 'objection_id,objected_at,number\nO1,1/6/2026,0612345601\nO2,6/17/2026,0612345602\n';
    const sources = `  - { feed: calls, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv, formats: { objected_at: d/M/yyyy } }
`;
    const gap = await gapOf('doubt:day-order-in-doubt:objected_at:in/objections.csv', {
      judged: false,
      sources,
      feeds: { objections },
    });
    expect(gap).toMatchObject({ rows: 1, of: 2, weight: 'none', calls: null, blocking: true });
  });

  describe('days of calls that all can be read in two orders', () => {
    /** A log of these days, declared as day and month. */
    const log = (days: readonly string[], period?: string): GapWorld => ({
      judged: false,
      ...(period === undefined ? {} : { period }),
      sources:
        '  - { feed: calls, vendor: alfa, files: in/log.csv, columns: { call_id: Ref, started_at: Datum, called_number: Nummer }, formats: { Datum: dd-MM-yyyy HH:mm } }\n',
      files: {
        'in/log.csv': `Ref,Datum,Nummer\n${days.map((day, place) => `R${place},${day}-2026 10:00,06123456${10 + place}\n`).join('')}`,
      },
    });
    const two = (day: number): string => String(day).padStart(2, '0');
    const eleven = Array.from({ length: 11 }, (_, place) => two(place + 1));
    const id = 'doubt:day-order-in-doubt:started_at:in/log.csv';

    it('are in doubt where they become one day in each month, in each period that they reach', async () => {
      const swapped = eleven.map((day) => `06-${day}`);
      expect(await gapOf(id, log(swapped))).toMatchObject({ rows: 10, of: 11 });
      expect(await gapOf(id, log(swapped, 'from: 2026-05-01, to: 2026-05-31'))).toMatchObject({ rows: 10 });
      expect(await gapOf(id, log(swapped, 'from: 2025-05-01, to: 2025-05-31'))).toBeUndefined();
    });

    it.each([
      ['of one month', eleven.map((day) => `${day}-06`)],
      ['of two months', ['28-05', ...eleven.map((day) => `${day}-06`)]],
      ['of three days', ['06-01', '06-02', '06-03']],
    ])('are none %s', async (_, days) => {
      expect(await gapOf(id, log(days))).toBeUndefined();
    });
  });

  it('that stand in few rows in the other order do not block', async () => {
    const days = Array.from({ length: 30 }, (_, place) => `O${place},${place + 1}/5/2026,06123456${10 + place}\n`);
    const sources = `  - { feed: calls, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv, formats: { objected_at: d/M/yyyy } }
`;
    const objections = `objection_id,objected_at,number\n${days.join('')}P1,6/17/2026,0612345699\n`;
    const of: GapWorld = { judged: false, sources, feeds: { objections } };
    expect(await gapOf('doubt:day-order-in-doubt:objected_at:in/objections.csv', of)).toMatchObject({ rows: 11 });
    const more = Array.from({ length: 20 }, (_, place) => `R${place},20/5/2026,06123457${10 + place}\n`).join('');
    expect(
      await gapOf('doubt:other-day-order:objected_at:in/objections.csv', {
        judged: false,
        sources,
        feeds: { objections: objections + more },
      }),
    ).toMatchObject({ rows: 11, blocking: false });
  });

  it.each([
    ['20 talks of 20 minutes are a doubt', 20, 'Duur', '', true],
    ['19 are none', 19, 'Duur', '', false],
    ['20 in declared minutes are none', 20, 'Duur', ', formats: { Duur: minutes }', false],
    ['20 under a heading with a unit are none', 20, 'Duur (min)', '', false],
  ])('may be whole minutes that were taken for hours: %s', async (_, talks, heading, formats, isDoubted) => {
    const isMinutes = formats !== '' || heading !== 'Duur';
    const calls = Array.from({ length: talks }, (__, place) => {
      const two = String(place + 10);
      return `R${two};2026-06-10T10:${two}:00;06123456${two};${isMinutes ? '20' : '1200'}\n`;
    });
    const columns = `{ call_id: Ref, started_at: Start, called_number: Telefoon, talk_seconds: "${heading}" }`;
    const gaps = await gapsOf({
      judged: false,
      sources: `  - { feed: calls, vendor: alfa, files: in/log.csv, columns: ${columns}${formats} }\n`,
      files: { 'in/log.csv': `Ref;Start;Telefoon;${heading}\n${calls.join('')}` },
    });
    expect(gaps.some(({ id }) => id === 'doubt:talk-of-hours:talk_seconds:in/log.csv')).toBe(isDoubted);
  });

  it.each([
    ['two different written days', '13-06-2026', '14-06-2026', true],
    ['one written day, which is none', '13-06-2026', '13-06-2026', false],
  ])('may be stored days, swapped, beside %s', async (_, one, other, isDoubted) => {
    const stored = Array.from(
      { length: 18 },
      (__, place) => `O${place},2026-05-${String((place % 11) + 1).padStart(2, '0')}`,
    );
    const written = [`P1,${one}`, `P2,${other}`];
    const rows = [...stored, ...written].map((row, place) => `${row},06123456${10 + place}\n`);
    const sources = `  - { feed: calls, files: in/calls.csv }
  - { feed: objections, files: in/objections.csv, formats: { objected_at: d-M-yyyy } }
`;
    const feeds = { objections: `objection_id,objected_at,number\n${rows.join('')}` };
    const gaps = await gapsOf({ judged: false, sources, feeds });
    expect(gaps.some(({ id }) => id === 'doubt:day-order-in-doubt:objected_at:in/objections.csv')).toBe(isDoubted);
  });

  it.each(['withdrawn_at', 'expires_on'])(
    'that could not be read in %s of consents are weighed by the calls without a basis',
    async (column) => {
      const gap = await gapOf(`doubt:part-unread:${column}:in/consents.csv`, {
        feeds: { consents: consents({ [column]: '06-10-2026 ooit' }) },
      });
      expect(gap).toMatchObject({ weight: 'decides', rows: 2, calls: 1, blocking: false });
    },
  );

  it('that could not be read are told where they are more than one in a hundred', async () => {
    const gap = await gapOf('doubt:part-unread:talk_seconds:in/calls.csv', { calls: [{ talk_seconds: '2 min' }] });
    expect(gap).toMatchObject({ rows: 1, of: 1, blocking: false });
  });
});
