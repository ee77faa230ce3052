import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type DrawnSample, drawSample } from '../../../../src/hearing/listening/draw-sample.ts';
import { readRegister } from '../../../../src/hearing/register.ts';
import { deliver, type ListenedWorkspace, listenedWorkspace, type MadeCall } from './listened-workspace.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const JUNE = { from: '2026-06-01', to: '2026-06-30' };

function many(prefix: string, count: number, like: Partial<MadeCall> = {}): readonly MadeCall[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index + 1}`, ...like }));
}

async function draw(
  { workspace, store }: ListenedWorkspace,
  more: { readonly size?: number; readonly seed?: string; readonly vendor?: string; readonly record?: boolean } = {},
): Promise<DrawnSample> {
  const { size = 20, seed = 's', vendor = 'alfa', record = true } = more;
  const request = { vendor, size, seed, ...JUNE };
  return await drawSample(workspace, store, request, (agent) => `A${agent.length}`, record ? RECORDER : null);
}

const idsOf = ({ calls }: DrawnSample): readonly string[] => calls.map(({ callId }) => callId).toSorted();

describe('a sample', () => {
  it('is drawn of conversations that the rules are about, of one call centre', async () => {
    const made = await listenedWorkspace([
      { id: 'A' },
      { id: 'B', contact: 'voicemail' },
      { id: 'C', verdict: 'out-of-scope' },
      { id: 'D', vendor: 'beta' },
    ]);
    expect(idsOf(await draw(made))).toEqual(['A']);
  });

  it('has three calls of every group where there are so many, and a share of the rest in proportion', async () => {
    const made = await listenedWorkspace([
      ...many('R', 70),
      ...many('N', 28, { offered: false }),
      ...many('E', 2, { offered: null }),
    ]);
    const { strata, calls, dividedBy } = await draw(made, { size: 20 });
    // First 3 + 3 + 2; of the other 12, 67 of 92 and 25 of 92.
    expect(strata.map(({ stratum, calls: all, drawn }) => [stratum, all, drawn])).toEqual([
      ['offer empty, refused, A4, 10', 2, 2],
      ['offer no, refused, A4, 10', 28, 6],
      ['offer yes, refused, A4, 10', 70, 12],
    ]);
    expect([calls.length, dividedBy]).toEqual([20, ['claim', 'agent', 'hour']]);
    expect(strata[2]?.claims).toEqual({ offered: 70, identity: 70 });
  });

  it('is sure to have near breaches and sales, however many other calls there are', async () => {
    const made = await listenedWorkspace([
      ...many('R', 200),
      ...many('S', 4, { result: 'sale' }),
      ...many('Q', 3, { verdict: 'review' }),
      { id: 'SQ', verdict: 'review', result: 'sale' },
      ...many('K', 5, { seconds: 12 }),
    ]);
    const kinds = new Map(
      (await draw(made, { size: 25 })).strata.map(({ stratum, drawn }) => [stratum.split(', ')[1], drawn]),
    );
    expect(kinds.get('near-breach-sale')).toBe(1);
    for (const kind of ['near-breach', 'sale', 'short']) expect(kinds.get(kind)).toBeGreaterThanOrEqual(3);
  });

  it('is divided as finely as three calls of each group allow, and refused where it is too small for the coarsest', async () => {
    const made = await listenedWorkspace(
      Array.from({ length: 240 }, (_, index) => ({
        id: `A-${index}`,
        agent: `agent ${index % 4}`,
        hour: 9 + (Math.floor(index / 4) % 12),
        offered: index % 2 === 0,
      })),
    );
    expect((await draw(made, { size: 144, record: false })).dividedBy).toEqual(['claim', 'agent', 'hour']);
    expect((await draw(made, { size: 36, record: false })).dividedBy).toEqual(['claim', 'agent', 'part-of-day']);
    expect((await draw(made, { size: 12, record: false })).dividedBy).toEqual(['claim', 'agent']);
    expect((await draw(made, { size: 6, record: false })).dividedBy).toEqual(['claim']);
    expect((await draw(made, { size: 12, record: false })).finer).toEqual({
      ...{ size: 36, dividedBy: ['claim', 'agent', 'part-of-day'] },
    });
    expect((await draw(made, { size: 144, record: false })).finer).toBeNull();
    await expect(draw(made, { size: 5 })).rejects.toMatchObject({
      code: 'SAMPLE_REFUSED',
      hint: /Draw at least 6 calls/u,
    });
  });

  it('takes everything where fewer are there than were asked for', async () => {
    const made = await listenedWorkspace(many('A', 7));
    expect((await draw(made, { size: 60 })).calls).toHaveLength(7);
  });

  it('takes the calls whose SHA-256 of seed, call centre and id comes first in their group', async () => {
    const calls = many('A', 30);
    const made = await listenedWorkspace(calls);
    const turn = (id: string): string => createHash('sha256').update(`1:s:alfa:${id}`).digest('hex');
    const first = calls.map(({ id }) => id).toSorted((one, other) => (turn(one) < turn(other) ? -1 : 1));
    expect(idsOf(await draw(made, { size: 5, record: false }))).toEqual(first.slice(0, 5).toSorted());
    expect(idsOf(await draw(made, { size: 5, seed: 't', record: false }))).not.toEqual(first.slice(0, 5).toSorted());
  });

  it('refuses a call centre that is not known, and a period without results', async () => {
    const { workspace, store } = await listenedWorkspace(many('A', 3));
    const ask = (vendor: string, from: string): Promise<unknown> =>
      drawSample(workspace, store, { vendor, size: 9, seed: 's', from, to: '2026-06-30' }, String, RECORDER);
    await expect(ask('gamma', '2026-06-01')).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
    await expect(ask('alfa', '2026-05-01')).rejects.toMatchObject({ code: 'NO_RESULTS' });
    await expect(ask('beta', '2026-06-01')).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
    expect(readRegister(workspace).last).toBeNull();
  });
});

describe('a later delivery', () => {
  const before = [...many('R', 60), ...many('S', 9, { result: 'sale' })];

  it('changes nothing in a sample that was drawn: drawn again it is the same line and the same calls', async () => {
    const made = await listenedWorkspace(before);
    const first = await draw(made);
    expect([first.line, first.isKnown]).toEqual([1, false]);
    await deliver(made, [...many('late', 500), ...before.map((call) => ({ ...call, offered: false }))]);
    const again = await draw(made);
    expect([again.line, again.isKnown]).toEqual([1, true]);
    expect({ ...again, finer: first.finer, isKnown: false }).toEqual(first);
    expect(readRegister(made.workspace).lines).toHaveLength(1);
  });

  it('that brings calls of another group changes nobody in this one, where as many are drawn of it', async () => {
    const made = await listenedWorkspace(before);
    const sales = (sample: DrawnSample): readonly string[] => idsOf(sample).filter((id) => id.startsWith('S'));
    const first = await draw(made, { size: 12, record: false });
    await deliver(made, [...before, ...many('N', 300, { offered: false })]);
    const later = await draw(made, { size: 12, record: false });
    const least = Math.min(sales(first).length, sales(later).length);
    expect(least).toBeGreaterThanOrEqual(3);
    // The calls that both drew from the group are the first ones of the same order.
    const [shorter = [], longer = []] = [sales(first), sales(later)].toSorted(
      (one, other) => one.length - other.length,
    );
    expect(longer).toEqual(expect.arrayContaining([...shorter]));
  });

  it('that brings calls of the same group puts somebody out only for a new call whose turn is earlier', async () => {
    const made = await listenedWorkspace(many('R', 60));
    const first = new Set(idsOf(await draw(made, { size: 10, record: false })));
    await deliver(made, [...many('R', 60), ...many('late', 40)]);
    const later = idsOf(await draw(made, { size: 10, record: false }));
    expect(later.filter((id) => id.startsWith('R') && !first.has(id))).toEqual([]);
  });
});

describe('the line of a sample', () => {
  it('names no agent and no number, and draws the same for the same seed and size', async () => {
    const made = await listenedWorkspace(many('A', 30, { agent: 'Anna de Vries', recording: '0612345678.wav' }));
    const { workspace } = made;
    await draw(made);
    const [line] = readRegister(workspace).lines;
    expect(line).toMatchObject({ kind: 'sample', about: { vendor: 'alfa', period: '2026-06' }, seed: 's', size: 20 });
    expect(JSON.stringify(line)).not.toMatch(/Anna|12345678/u);
    await draw(made, { seed: 'another' });
    await draw(made, { size: 10 });
    await draw(made);
    expect(readRegister(workspace).lines.map(({ kind }) => kind)).toEqual(['sample', 'sample', 'sample']);
  });
});
