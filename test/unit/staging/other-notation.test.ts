import { describe, expect, it } from 'vitest';
import { loadFile } from './workspace-fixture.ts';

/** The notes on a log of forty calls with these times, the last rows first. */
async function notes(
  odd: readonly string[],
  usual = (place: number) => `2026-05-11T10:${10 + place}:00`,
): Promise<string[]> {
  const times = [...odd, ...Array.from({ length: 40 - odd.length }, (_, place) => usual(place))];
  const rows = times.map((time, place) => `A-${place},${time},+316${12345600 + place},61,refused`);
  const fixture = await loadFile(
    'feed: calls, vendor: alfa',
    `call_id,started_at,called_number,talk_seconds,result\n${rows.join('\n')}\n`,
  );
  return await fixture.problems();
}

describe('times of a few rows', () => {
  const OTHER = '2 noted started_at other-notation';

  it.each([
    ['with an offset that the others lack', ['2026-05-11T23:15+06:00']],
    ['in another notation', ['2026-05-11 10:15:00']],
  ])('%s are noted', async (_, odd) => {
    expect(await notes(odd)).toEqual([OTHER]);
  });

  const summer = (place: number): string => `2026-05-11T10:${10 + place}:00+02:00`;

  it('are noted without the offset of the others, and with another one', async () => {
    expect(await notes(['2026-05-11T10:15:00'], summer)).toEqual([OTHER]);
    expect(await notes(['2026-05-11T10:15:00+06:00'], summer)).toEqual([OTHER]);
  });

  it.each([
    ['seconds left out', ['2026-05-11T10:15'], undefined],
    ['the offset of winter', ['2026-02-11T10:15:00+01:00'], summer],
    ['more than one row in twenty', Array.from({ length: 3 }, () => '2026-05-11 10:15:00'), undefined],
  ])('are not noted for %s', async (_, odd, usual) => {
    expect(await notes(odd, usual)).toEqual([]);
  });
});

describe('talk that the result contradicts', () => {
  it.each([
    ['0', 'refused', true],
    ['9', 'sale', true],
    ['61', 'voicemail', true],
    ['1', 'refused', false],
    ['10', 'sale', false],
    ['60', 'voicemail', false],
    ['0', 'no-answer', false],
  ])('%s seconds, %s: noted %s', async (talk, result, isNoted) => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      `call_id,started_at,called_number,talk_seconds,result\nA-1,2026-05-11T10:00:00,+31612345671,${talk},${result}\n`,
    );
    expect(await fixture.problems()).toEqual(isNoted ? ['2 noted talk_seconds talk-contradicts-result'] : []);
  });
});
