import { describe, expect, it } from 'vitest';
import { gapsOfVendor } from '../../../src/model/gaps.ts';
import { consents, gapsOf, told } from './gap-world.ts';

/** The consents of a world, and those of more people with one text for evidence. */
function sharing(evidence: string, people: number): string {
  const [headings = '', ...rows] = consents({ evidence }).trim().split('\n');
  const more = Array.from({ length: people }, (_, place) => `M${place},2026-05-01,06${20_000_000 + place},${evidence}`);
  const columns = headings.split(',');
  const cells = more.map((row) => {
    const [id, given, number, text] = row.split(',');
    const of: Readonly<Record<string, string | undefined>> = {
      consent_id: id,
      given_at: given,
      number,
      evidence: text,
    };
    return columns.map((column) => of[column] ?? '').join(',');
  });
  return `${[headings, ...rows, ...cells].join('\n')}\n`;
}

describe('one reference for the consents of very many people', () => {
  it('is a gap that blocks nothing, with how many consents have it and how many calls rest on them', async () => {
    const gaps = await gapsOf({ feeds: { consents: sharing('https://voorbeeld.nl/actie', 99) } });
    const gap = gaps.find(({ kind }) => kind === 'proof');
    expect(gap).toMatchObject({ form: 'shared', rows: 101, calls: 1, blocking: false });
    if (gap === undefined) return;
    expect((await told(gap, 'nl')).what).toContain('Dezelfde verwijzing staat bij 101 toestemmingen');
    expect((await told(gap)).weight).toBe('1 call rests on a consent with this reference.');
    // It names a text of the company's own records.
    expect(gapsOfVendor([gap], 'alfa')).toEqual([]);
  });

  it('is none for a hundred', async () => {
    const gaps = await gapsOf({ feeds: { consents: sharing('https://voorbeeld.nl/actie', 98) } });
    expect(gaps.filter(({ kind }) => kind === 'proof')).toEqual([]);
  });
});

describe('a list of proofs', () => {
  const proofs = `proof_id,consent_id,file,sha256
PR-1,C1,in/bewijs/weg.pdf,
PR-2,C2,in/calls.csv,${'0'.repeat(64)}
PR-3,C9,in/calls.csv,
`;

  it('tells of files that are not there or are others, and of consents that are not there', async () => {
    const gaps = (await gapsOf({ feeds: { proofs } })).filter(({ kind }) => kind === 'proof');
    expect(gaps.map(({ form, rows, of, calls, blocking }) => [form, rows, of, calls, blocking]).sort()).toEqual([
      ['file-differs', 1, 3, null, false],
      ['file-missing', 1, 3, 1, false],
      ['unknown-consent', 1, 3, null, false],
    ]);
    for (const gap of gaps) {
      expect((await told(gap)).where).toContain('in/proofs.csv');
      expect((await told(gap, 'nl')).what).toContain('1 van de 3 rijen met bewijzen');
    }
  });

  it('makes the column evidence decide nothing', async () => {
    const gaps = await gapsOf({ feeds: { proofs, consents: consents({}, ['evidence']) } });
    expect(gaps.find(({ id }) => id === 'column:consents.evidence')?.calls ?? 0).toBe(0);
  });
});
