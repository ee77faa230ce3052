import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../../src/hearing/check-register.ts';
import { type DrawnProofs, drawProofs } from '../../../../src/hearing/proofs/draw-proofs.ts';
import { readRegister } from '../../../../src/hearing/register.ts';
import type { Workspace } from '../../../../src/workspace/workspace.ts';
import { type DrawnWorkspace, deliver, digestOf, drawnWorkspace, MAY, type MadeConsent } from './drawn-workspace.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-14T09:12:33Z' };
const JUNE = { from: '2026-06-01', to: '2026-06-30', fromDay: MAY + 1, toDay: MAY + 30 };

function many(prefix: string, count: number, like: Partial<MadeConsent> = {}): readonly MadeConsent[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index + 1}`, ...like }));
}

async function draw(
  { place, store }: DrawnWorkspace,
  { size = 20, seed = 's', record = true }: { size?: number; seed?: string; record?: boolean } = {},
): Promise<DrawnProofs> {
  return await drawProofs(place, store, { size, seed, ...JUNE }, record ? RECORDER : null);
}

const idsOf = ({ consents }: DrawnProofs): readonly string[] => consents.map(({ consentId }) => consentId).toSorted();

describe('a sample of proofs', () => {
  it('is drawn from consents and requests that calls of the period rest on', async () => {
    const made = await drawnWorkspace([
      ...[{ id: 'C' }, { id: 'R', isRequest: true }, { id: 'May', day: 0 }, { id: 'July', day: 31 }],
      ...[
        { id: 'relation', basis: 'relation' },
        { id: 'unused', isRequest: true, basis: 'none' },
      ],
    ]);
    expect(idsOf(await draw(made))).toEqual(['C', 'R']);
  });

  it('has three consents of every collector and source where there are so many, and a share of the rest in proportion', async () => {
    const made = await drawnWorkspace([
      ...many('W', 70),
      ...many('P', 28, { source: 'paper' }),
      ...many('O', 2, { collectedBy: 'beta', source: null }),
      ...many('X', 1, { collectedBy: 'nobody we know' }),
    ]);
    const { strata, consents, dividedBy } = await draw(made);
    // First 3 + 3 + 2 + 1; of the other 11, 25 of 92 and 67 of 92.
    expect(strata).toEqual([
      { collector: 'alfa', source: 'paper', consents: 28, drawn: 6 },
      { collector: 'alfa', source: 'web', consents: 70, drawn: 11 },
      { collector: 'beta', source: '', consents: 2, drawn: 2 },
      { collector: 'client', source: 'web', consents: 1, drawn: 1 },
    ]);
    expect([consents.length, dividedBy]).toEqual([20, ['collector', 'source']]);
  });

  it('is divided by collector alone where it is too small for the sources, and refused where it is too small for that', async () => {
    const made = await drawnWorkspace(
      ['web', 'paper', 'call'].flatMap((source) => [
        ...many(`A-${source}`, 5, { source }),
        ...many(`B-${source}`, 5, { source, collectedBy: 'beta' }),
      ]),
    );
    expect(await draw(made, { size: 17, record: false })).toMatchObject({
      dividedBy: ['collector'],
      finer: { size: 18, dividedBy: ['collector', 'source'] },
      strata: [{ collector: 'alfa', consents: 15, drawn: 9 }, { collector: 'beta' }],
    });
    expect((await draw(made, { size: 18, record: false })).finer).toBeNull();
    await expect(draw(made, { size: 5 })).rejects.toMatchObject({ code: 'SAMPLE_REFUSED', hint: /Draw at least 6/u });
    expect(readRegister(made.place).last).toBeNull();
  });

  it('takes the consents whose SHA-256 of seed and id comes first in their group', async () => {
    const consents = many('C', 30);
    const made = await drawnWorkspace(consents);
    const turn = (id: string): string => createHash('sha256').update(`1:s:${id}`).digest('hex');
    const first = consents.map(({ id }) => id).toSorted((one, other) => (turn(one) < turn(other) ? -1 : 1));
    expect(idsOf(await draw(made, { size: 5, record: false }))).toEqual(first.slice(0, 5).toSorted());
  });

  it('knows of each consent which files are there as listed, and what must be in them', async () => {
    const made = await drawnWorkspace([
      { id: 'A', expires: true },
      { id: 'B', hasPerson: false, proof: 'missing' },
      ...[
        { id: 'C', proof: 'another' as const },
        { id: 'D', proof: 'none' as const },
      ],
    ]);
    const drawn = new Map((await draw(made)).consents.map((one) => [one.consentId, one]));
    expect(drawn.get('A')).toMatchObject({
      files: [digestOf('A')],
      asked: ['person', 'number', 'company', 'product', 'date', 'how', 'term'],
    });
    expect(drawn.get('B')).toMatchObject({ files: [], asked: ['number', 'company', 'product', 'date', 'how'] });
    expect([drawn.get('C')?.files, drawn.get('D')?.files]).toEqual([[], []]);
  });

  it('is refused where no proof is loaded, or no call rests on a consent', async () => {
    const bare = await drawnWorkspace(many('C', 9, { proof: 'none' }));
    await expect(draw(bare)).rejects.toMatchObject({
      code: 'SAMPLE_REFUSED',
      message: 'No proof of a consent is loaded.',
    });
    const none = await drawnWorkspace(many('C', 9, { basis: 'none' }));
    await expect(draw(none)).rejects.toMatchObject({ code: 'SAMPLE_REFUSED' });
  });
});

describe('a later delivery', () => {
  it('changes nothing in a sample that was drawn: a proof that comes after it does not count', async () => {
    const made = await drawnWorkspace([...many('C', 60), ...many('N', 9, { proof: 'none' })]);
    const first = await draw(made, { size: 69 });
    expect([first.line, first.isKnown]).toEqual([1, false]);
    await deliver(made, [...many('late', 500), ...many('C', 60), ...many('N', 9)]);
    const again = await draw(made, { size: 69 });
    expect({ ...again, isKnown: false }).toEqual(first);
    expect(again.consents.filter(({ files }) => files.length === 0)).toHaveLength(9);
    expect(readRegister(made.place).lines).toHaveLength(1);
  });

  it('puts a consent out of a new sample only for a new one whose turn is earlier', async () => {
    const made = await drawnWorkspace(many('C', 60));
    const first = new Set(idsOf(await draw(made, { size: 10, record: false })));
    await deliver(made, [...many('C', 60), ...many('late', 40)]);
    const later = idsOf(await draw(made, { size: 10, record: false }));
    expect(later.filter((id) => id.startsWith('C') && !first.has(id))).toEqual([]);
  });
});

describe('the register', () => {
  it('names a consent whose id may contain a number by a code, and knows its id', async () => {
    const made = await drawnWorkspace([{ id: 'lead-0612345678' }]);
    const drawn = await draw(made);
    const { place } = made;
    const [line] = readRegister(place).lines;
    expect(line).toMatchObject({ kind: 'proof-sample', about: { period: '2026-06' }, seed: 's', size: 20 });
    for (const file of ['register.jsonl', 'shared/1.jsonl'])
      expect(readFileSync(join(place.directory, 'decisions', file), 'utf8')).not.toContain('12345678');
    expect(idsOf(drawn)).toEqual(['lead-0612345678']);
    expect(idsOf(await draw(made))).toEqual(['lead-0612345678']);
    const workspace = { ...place, reportsDirectory: join(place.directory, 'reports') } as unknown as Workspace;
    expect(checkRegister(workspace)).toMatchObject({ lines: 1, wrong: [] });
  });
});
