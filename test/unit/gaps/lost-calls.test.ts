import { expect, it } from 'vitest';
import { findLostCalls } from '../../../src/gaps/lost-calls.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

const SOURCES = '  - { feed: calls, vendor: alfa, files: in/*.csv }\n';

it('takes a call whose answer is told later for a correction, if it began at the same time', async () => {
  const headings = 'call_id,started_at,connected_at,called_number\n';
  const fixture = await Fixture.create(configuration(SOURCES), {
    'in/a.csv': `${headings}A1,2026-06-10T10:00:00,,0612345601\n`,
    'in/b.csv': `${headings}A1,2026-06-10T10:00:00,2026-06-10T10:01:15,0612345602\n`,
  });
  await fixture.load();
  expect(await findLostCalls(fixture.store)).toEqual([]);
});

/** A log of calls with the ids 1, 2, 3, each given by its time and the end of its number. */
function log(...calls: readonly (readonly [time: string, number: string])[]): string {
  const lines = calls.map(([time, number], place) => `${place + 1},2026-06-10T${time},06123456${number}`);
  return `${['call_id,started_at,called_number', ...lines].join('\n')}\n`;
}

it('names the files of calls that other calls with their ids replaced, and no correction', async () => {
  const fixture = await Fixture.create(configuration(SOURCES), {
    'in/a.csv': log(['09:00', '01'], ['09:05', '02'], ['09:10', '03']),
    // The first is told again, of the second only the number is mended.
    'in/b.csv': log(['09:00', '01'], ['09:05', '12'], ['13:00', '13']),
    'in/c.csv': log(['17:00', '21'], ['17:05', '22']),
  });
  await fixture.load();
  expect(await findLostCalls(fixture.store)).toEqual([
    { path: 'in/a.csv', replacedBy: 'in/b.csv', calls: 1 },
    { path: 'in/a.csv', replacedBy: 'in/c.csv', calls: 1 },
    { path: 'in/b.csv', replacedBy: 'in/c.csv', calls: 1 },
  ]);
});

it('takes calls that all move by the same hours for a mended clock, even if their numbers are mended too', async () => {
  const minutes = ['03', '11', '24', '38', '52'];
  const at = (hour: string, end: string): string =>
    log(...minutes.map((minute, place) => [`${hour}:${minute}:1${place}`, `${end}${place}`] as const));
  const fixture = await Fixture.create(configuration(SOURCES), {
    'in/a.csv': at('09', '1'),
    'in/b.csv': at('11', '2'),
  });
  await fixture.load();
  expect(await findLostCalls(fixture.store)).toEqual([]);
});

it.each([
  ['a quarter', ['00', '15', '30', '45']],
  ['five minutes', ['00', '05', '10', '15', '20', '25']],
  ['a minute', ['03', '04', '05', '06', '07', '08']],
])(
  'takes calls whose ids begin again after lunch for other calls, if their times are rounded to %s',
  async (_, minutes) => {
    const from = (hour: number, end: number): string =>
      log(
        ...[hour, hour + 1].flatMap((each, later) =>
          minutes.map((minute, place) => {
            const number = String(end + later * 10 + place);
            return [`${String(each).padStart(2, '0')}:${minute}`, number] as const;
          }),
        ),
      );
    const fixture = await Fixture.create(configuration(SOURCES), {
      'in/a.csv': from(9, 10),
      'in/b.csv': from(13, 50),
    });
    await fixture.load();
    expect(await findLostCalls(fixture.store)).toEqual([
      { path: 'in/a.csv', replacedBy: 'in/b.csv', calls: minutes.length * 2 },
    ]);
  },
);

it('takes calls that move by different times for other calls', async () => {
  const fixture = await Fixture.create(configuration(SOURCES), {
    'in/a.csv': log(['09:03', '11'], ['09:11', '12'], ['09:24', '13'], ['09:38', '14'], ['09:52', '15']),
    'in/b.csv': log(['11:03', '21'], ['11:15', '22'], ['11:20', '23'], ['11:38', '24'], ['11:59', '25']),
  });
  await fixture.load();
  expect(await findLostCalls(fixture.store)).toEqual([{ path: 'in/a.csv', replacedBy: 'in/b.csv', calls: 5 }]);
});
