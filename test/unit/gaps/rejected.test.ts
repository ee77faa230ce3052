import { describe, expect, it } from 'vitest';
import { type GapWorld, gapOf, gapsOf, told } from './gap-world.ts';

const HEADINGS = 'call_id,started_at,called_number,connected,talk_seconds,result';

/** A row of a call of the tenth of June, with other cells. */
function row(place: number, day = '2026-06-10', number = `06${String(10_000_000 + place)}`, end = ''): string {
  return `A${String(place)},${day}T10:00:00,${number},yes,61,refused${end}`;
}

/** A log of good rows and these, of one call centre unless the source says otherwise. */
function log(good: number, others: readonly string[], vendor = ', vendor: alfa'): GapWorld {
  const rows = Array.from({ length: good }, (_, place) => row(place));
  return {
    judged: false,
    sources: `  - { feed: calls${vendor}, files: in/log.csv }\n`,
    files: { 'in/log.csv': `${[HEADINGS, ...rows, ...others].join('\n')}\n` },
  };
}

const spoilt = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => row(1000 + place, '2026-06-31'));

describe('rejected rows of a call log', () => {
  it('are a gap from the first one with a number on, which blocks from one in a hundred rows on', async () => {
    const gap = await gapOf('rejected:alfa', log(100, spoilt(1)));
    expect(gap).toMatchObject({ rows: 1, of: 101, vendors: ['alfa'], blocking: false });
    expect(gap?.files).toEqual([{ path: 'in/log.csv', heading: null }]);
    expect((await told(gap)).what).toBe(
      'In the call logs of Alfa B.V., 1 row with a telephone number was rejected (of 101). It may be a call.',
    );
    expect((await told(gap, 'nl')).what).toContain('is 1 rij met een telefoonnummer afgewezen (van de 101)');
    expect(await gapOf('rejected:alfa', log(99, spoilt(1)))).toMatchObject({ blocking: true });
  });

  it('are told beside all rows of the call centre, also of files that lost none', async () => {
    const world = log(60, spoilt(1));
    const whole = [HEADINGS, ...Array.from({ length: 50 }, (_, place) => row(2000 + place))].join('\n');
    const sources = `${world.sources ?? ''}  - { feed: calls, vendor: alfa, files: in/whole.csv }\n`;
    const both = { ...world, sources, files: { ...world.files, 'in/whole.csv': `${whole}\n` } };
    expect(await gapOf('rejected:alfa', both)).toMatchObject({ rows: 1, of: 111, blocking: false });
  });

  it('block from ten rows on, however long the log is', async () => {
    expect(await gapOf('rejected:alfa', log(1500, spoilt(9)))).toMatchObject({ rows: 9, blocking: false });
    expect(await gapOf('rejected:alfa', log(1500, spoilt(10)))).toMatchObject({ rows: 10, blocking: true });
  });

  it.each([
    ['an extra cell', row(900, undefined, undefined, ',x')],
    ['a cell too few', 'A900,2026-06-10T10:00:00,0610000900'],
    ['a number that is none', row(900, undefined, '06100009007777777777')],
    ['the word of a total and a number', 'Totaal,,0610000900,,,'],
  ])('count with %s', async (_, other) => {
    expect(await gapOf('rejected:alfa', log(100, [other]))).toMatchObject({ rows: 1 });
  });

  it.each([
    ['a vertical tab', '\v'],
    ['a next line', '\u0085'],
    ['a line separator', '\u2028'],
  ])('count each for itself where %s joins them', async (_, sign) => {
    expect(await gapOf('rejected:alfa', log(100, [[row(901), row(902), row(903)].join(sign)]))).toMatchObject({
      rows: 3,
    });
  });

  it.each([
    ['no number', 'Made on 2026-06-30 12:00:00'],
    ['a total of all calls', 'Totaal,,,,61000,'],
  ])('are no gap with %s', async (_, other) => {
    const gaps = await gapsOf(log(100, [other]));
    expect(gaps.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  });

  it('are of the call centre that they name, or of none, where several share a file', async () => {
    const world = log(0, []);
    const lines = [
      `${HEADINGS},vendor`,
      ...[...Array.from({ length: 90 }, (_, place) => row(place)), ...spoilt(1)].map((line) => `${line},alfa`),
      ...[row(104), row(105, '2026-06-31')].map((line) => `${line},beta`),
      `${row(106, '2026-06-31')},`,
    ];
    const gaps = await gapsOf({
      ...world,
      vendors: '  - { id: alfa, name: Alfa B.V., entity: groen }\n  - { id: beta, name: Beta B.V., entity: groen }',
      sources: '  - { feed: calls, files: in/log.csv }\n',
      files: { 'in/log.csv': `${lines.join('\n')}\n` },
    });
    const found = gaps.filter(({ kind }) => kind === 'rejected').map(({ id, rows }) => [id, rows]);
    expect(found.sort()).toEqual([
      ['rejected', 1],
      ['rejected:alfa', 1],
      ['rejected:beta', 1],
    ]);
  });

  it('that are delivered again count once', async () => {
    const { files, ...world } = log(100, spoilt(4));
    const again = { ...files, 'in/log2.csv': `${files?.['in/log.csv'] ?? ''}${row(500)}\n` };
    const sources = '  - { feed: calls, vendor: alfa, files: in/log*.csv }\n';
    expect(await gapOf('rejected:alfa', { ...world, files: again, sources })).toMatchObject({ rows: 4 });
  });

  it('are told once where the source loses more than one in twenty', async () => {
    const gaps = await gapsOf(log(100, spoilt(10)));
    expect(gaps.filter(({ blocking }) => blocking).map(({ id }) => id)).toContain('source:calls:in/log.csv');
    expect(gaps.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  });

  it('of a file about another time are no gap', async () => {
    const world = { ...log(100, spoilt(1)), period: 'from: 2026-05-01, to: 2026-05-31' };
    expect(await gapOf('rejected:alfa', world)).toBeUndefined();
  });
});

describe('rejected rows of objections', () => {
  const HEADING = 'objection_id,objected_at,number,entity';
  const world = (good: number, bad: number): GapWorld => ({
    judged: false,
    feeds: {
      objections: `${[
        HEADING,
        ...Array.from({ length: good }, (_, place) => `O${place},2026-06-09T10:00:00,06${10_000_000 + place},groen`),
        ...Array.from({ length: bad }, (_, place) => `B${place},2026-06-31T10:00:00,06${20_000_000 + place},groen`),
        HEADING,
      ].join('\n')}\n`,
    },
  });

  it('are a gap from the first one on, which blocks from one in a hundred rows on', async () => {
    expect(await gapOf('rejected:feed/objections', world(20, 0))).toBeUndefined();
    const gap = await gapOf('rejected:feed/objections', world(150, 1));
    expect(gap).toMatchObject({ feed: 'objections', rows: 1, of: 151, blocking: false });
    expect((await told(gap)).what).toBe(
      'In the list of objections, 1 row was rejected (of 151). This objection does not count.',
    );
    expect(await gapOf('rejected:feed/objections', world(98, 1))).toMatchObject({ blocking: true });
  });

  it('are those of which nobody knows what was asked for; what was not an objection is no loss', async () => {
    const own = `  - { feed: objections, files: in/replies.csv, columns: { request: Onderwerp }, values: { request: { Stop: no-calls, Adres: something-else } } }\n`;
    const rows = (topic: string, place: number): string =>
      `R${place},2026-06-09T10:00:00,06${10_000_000 + place},${topic}`;
    const topics = [...Array.from({ length: 60 }, () => 'stop'), ...Array.from({ length: 39 }, () => 'Adres'), 'Vraag'];
    const replies = ['objection_id,objected_at,number,Onderwerp', ...topics.map(rows)].join('\n');
    const told: GapWorld = { judged: false, sources: own, files: { 'in/replies.csv': `${replies}\n` } };
    expect(await gapOf('rejected:feed/objections', told)).toMatchObject({ rows: 1, of: 100, blocking: true });
    expect(await gapOf('value:objections.request:Vraag', told)).toMatchObject({ rows: 1 });
  });

  it('are told with their source where that loses more than 5%', async () => {
    const gaps = await gapsOf(world(18, 2));
    expect(gaps.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    expect(gaps.map(({ id }) => id)).toContain('source:objections:in/objections.csv');
  });
});
