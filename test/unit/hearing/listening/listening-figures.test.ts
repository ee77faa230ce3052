import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLines } from '../../../../src/hearing/append-lines.ts';
import { drawSample } from '../../../../src/hearing/listening/draw-sample.ts';
import { type ListeningContext, listeningFigures } from '../../../../src/hearing/listening/listening-figures.ts';
import { readRegister } from '../../../../src/hearing/register.ts';
import type { NewLine } from '../../../../src/hearing/register-lines.ts';
import { type ListeningFigures, restsOnUnreliable } from '../../../../src/model/listening.ts';
import { deliver, type ListenedWorkspace, listenedWorkspace, type MadeCall } from './listened-workspace.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const RULES: ListeningContext['rules'] = [
  ['optout-not-offered', 'offered'],
  ['identity-not-stated', 'identity'],
];
const CALLS: readonly MadeCall[] = [
  ...Array.from({ length: 30 }, (_, index) => ({ id: `Y-${index}` })),
  ...Array.from({ length: 6 }, (_, index) => ({ id: `N-${index}`, offered: false })),
];

/**
 * @param truly in how many of the calls with a claimed offer the recording had one
 */
async function listened(truly: number): Promise<ListenedWorkspace> {
  const made = await listenedWorkspace(CALLS);
  await deliver(
    made,
    CALLS,
    ['N-0', 'N-1', 'N-2'].map((id) => [id, 'optout-not-offered'] as const),
  );
  const { workspace, store } = made;
  const request = { vendor: 'alfa', size: 20, seed: 's', from: '2026-06-01', to: '2026-06-30' };
  const { calls } = await drawSample(workspace, store, request, String, RECORDER);
  const claimed = calls.filter(({ claimed: { offered } }) => offered === 'yes');
  await appendLines(workspace, () =>
    claimed.map(
      ({ callId }, index): NewLine => ({
        ...{ ...RECORDER, kind: 'heard', about: { sample: 1, call_id: callId }, listener: 'Piet' },
        answers: { offered: index < truly ? 'yes' : 'no' },
      }),
    ),
  );
  return made;
}

async function figures(
  { workspace, store, results }: ListenedWorkspace,
  context: Partial<ListeningContext> = {},
): Promise<readonly ListeningFigures[]> {
  return await listeningFigures(results, workspace, readRegister(workspace), '2026-06', {
    ...{ calls: store, rules: RULES },
    ...context,
  });
}

describe('what was heard', () => {
  it('shows a column to be unreliable, and names every finding and call that rests on it', async () => {
    const made = await listened(3);
    const [alfa] = await figures(made);
    expect(alfa).toMatchObject({ vendor: 'alfa', line: 1, conversations: 36, drawn: 20, limit: 95 });
    expect(alfa?.unreliable).toEqual([
      {
        ...{ question: 'offered', column: 'optout_offered', claims: ['offered'], calls: 33 },
        rules: [{ rule: 'optout-not-offered', findings: 3 }],
      },
    ]);
    const rows = readFileSync(join(made.results, 'unreliable-claims.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(34);
    expect(rows.slice(0, 2)).toEqual([
      'vendor,call_id,question,claimed,verdict,rules',
      'alfa,N-0,offered,no,lawful,optout-not-offered',
    ]);
    expect(rows.at(-1)).toBe('alfa,Y-9,offered,yes,lawful,');
    expect(restsOnUnreliable([...(await figures(made))], 'optout-not-offered', 'alfa')).toBe(true);
    expect(restsOnUnreliable(await figures(made), 'optout-not-offered', 'beta')).toBe(false);
    expect(restsOnUnreliable(await figures(made), 'identity-not-stated')).toBe(false);
  });

  it('shows nothing where the interval reaches the limit: a share below it can be chance', async () => {
    const made = await listened(15);
    const [alfa] = await figures(made);
    expect(alfa?.unreliable).toEqual([]);
    expect(readFileSync(join(made.results, 'calls.parquet')).length).toBeGreaterThan(0);
    expect(() => readFileSync(join(made.results, 'unreliable-claims.csv'))).toThrow();
  });

  it('goes by the limit of the configuration', async () => {
    const made = await listened(14);
    const [
      {
        claims: [offered],
      } = { claims: [] },
    ] = await figures(made);
    const high = offered?.high_of_all ?? 0;
    expect((await figures(made, { limit: Math.ceil(high) + 1 }))[0]?.unreliable).toHaveLength(1);
    expect((await figures(made, { limit: Math.floor(high) }))[0]?.unreliable).toEqual([]);
  });

  it('is nothing where nobody has listened, and of another period is none of this one', async () => {
    const made = await listenedWorkspace(CALLS);
    const { workspace, store } = made;
    await drawSample(
      workspace,
      store,
      { vendor: 'alfa', size: 20, seed: 's', from: '2026-06-01', to: '2026-06-30' },
      String,
      RECORDER,
    );
    expect(await figures(made)).toEqual([]);
    const heard = await listened(3);
    expect(
      await listeningFigures(heard.results, heard.workspace, readRegister(heard.workspace), '2026-05', {
        ...{ calls: heard.store, rules: RULES },
      }),
    ).toEqual([]);
  });

  it('goes by the sample that was drawn last of those of which something was heard', async () => {
    const made = await listened(3);
    const { workspace, store } = made;
    const again = { vendor: 'alfa', size: 30, seed: 't', from: '2026-06-01', to: '2026-06-30' };
    const { calls } = await drawSample(workspace, store, again, String, RECORDER);
    expect((await figures(made))[0]?.line).toBe(1);
    const [first] = calls;
    const seq = readRegister(workspace).lines.length;
    await appendLines(workspace, () => [
      {
        ...{ ...RECORDER, kind: 'heard', about: { sample: seq, call_id: first?.callId ?? '' }, listener: 'Piet' },
        answers: { offered: 'yes' },
      },
    ]);
    expect((await figures(made))[0]).toMatchObject({ line: seq, drawn: 30, heard: 1 });
  });

  it('cannot be told of results whose calls are not the loaded ones', async () => {
    const made = await listened(3);
    await expect(figures(made, { calls: null })).rejects.toMatchObject({ code: 'OLD_RESULTS' });
    expect(await figures(await listened(15), { calls: null })).toHaveLength(1);
  });
});
