import { describe, expect, it } from 'vitest';
import { gapOf, told } from './gap-world.ts';

/** A log of conversations with these ids, a minute apart. */
function log(ids: readonly string[], talk = 95): string {
  const lines = ids.map(
    (id, place) => `${id},2026-06-10T10:${String(place + 10)}:07,06${20_000_000 + place},alfa,${talk},conversation`,
  );
  return `${['call_id,started_at,called_number,vendor,talk_seconds,result', ...lines].join('\n')}\n`;
}

function world(files: Readonly<Record<string, string>>, judged?: false): Parameters<typeof gapOf>[1] {
  const sources = '  - { feed: calls, files: in/log-*.csv }\n';
  return { sources, files, period: 'from: 2026-06-01, to: 2026-06-30', ...(judged === undefined ? {} : { judged }) };
}

const FIVE = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
const SAME = ['X-1', 'X-2', 'X-3', 'X-4', 'X-5'];

describe('conversations that occur again under another id', () => {
  it('are a gap with their files, whichever file they are in, and block final results', async () => {
    const gap = await gapOf('repeated-call:alfa', world({ 'in/log-1.csv': log(FIVE), 'in/log-2.csv': log(SAME) }));
    expect(gap).toMatchObject({ rows: 5, subject: '2026-06-10', vendors: ['alfa'], blocking: true });
    expect(gap?.files.map(({ path }) => path).sort()).toEqual(['in/log-1.csv', 'in/log-2.csv']);
    expect((await told(gap)).what).toBe(
      'In the call logs of Alfa B.V., 5 conversations occur again under another id, the first on 10 June 2026: the number, the start and the length are the same.',
    );
    expect((await told(gap, 'nl')).what).toContain('staan 5 gesprekken nog een keer, onder een ander kenmerk');
  });

  it('are not attempts, other lengths, or fewer than five', async () => {
    for (const other of [log(SAME, 96), log(SAME.slice(1))])
      expect(
        await gapOf('repeated-call:alfa', world({ 'in/log-1.csv': log(FIVE), 'in/log-2.csv': other }, false)),
      ).toBeUndefined();
    const attempts = { 'in/log-1.csv': log(FIVE, 0), 'in/log-2.csv': log(SAME, 0) };
    expect(await gapOf('repeated-call:alfa', world(attempts, false))).toBeUndefined();
  });
});
