import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { HEARD } from './told-answers.ts';

const JANSEN = { by: 'J.', at: '2026-07-10T09:12:33Z' };

describe('sample', () => {
  it('draws, and says how the calls are divided and where their list is', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('sample --vendor alfa --size 8 --seed a1 --month 2026-06 --by J.', api);
    expect(calls.at(-1)).toEqual([
      'sampleWorkspace',
      { vendor: 'alfa', size: 8, seed: 'a1', period: '2026-06' },
      JANSEN,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Sample of alfa, 2026-06: 8 of 42 conversations\n');
    expect(out).toContain('offer yes, sale');
    expect(out).toContain('With 24 calls it would be divided by claim, agent.\n');
    expect(out).toContain('Written: line 17 of the register of decisions.\n');
    expect(out).toContain('The list: reports/sample-alfa-17/sample.xlsx\n');
  });

  it('draws sixty calls where nobody says how many, and only looks where that is asked', async () => {
    const { api, calls } = standIn();
    const { out } = await run('sample --vendor alfa --dry-run', api);
    expect(calls.at(-1)).toEqual(['sampleWorkspace', { vendor: 'alfa', size: 60 }, null]);
    expect(out).toContain('Nothing was written.\n');
  });

  it('lists what was drawn and heard', async () => {
    const { out } = await run('sample --list', standIn().api);
    expect(out).toMatch(/17 +alfa +2026-06 +8 +5 +a1 +\(draw it again\)/u);
  });

  it('asks of which call centre, and who draws it', async () => {
    for (const words of ['sample --by J.', 'sample --vendor alfa', 'sample --vendor alfa --size none --by J.'])
      expect((await run(words, standIn().api)).code).toBe(2);
  });
});

describe('sample proofs', () => {
  it('draws consents of all who collected them, and says which have no proof', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run('sample proofs --size 8 --seed a1 --month 2026-06 --by J.', api);
    expect(calls.at(-1)).toEqual(['sampleProofs', { size: 8, seed: 'a1', period: '2026-06' }, JANSEN]);
    expect(code).toBe(0);
    expect(out).toContain('Sample of proofs, 2026-06: 8 of 42 consents that calls rest on\n');
    expect(out).toMatch(/alfa +web +40 +6/u);
    expect(out).toMatch(/client +unknown +2 +2/u);
    expect(out).toContain('Drawn without a proof, which counts as not shown: 1.\n');
    expect(out).toContain('Written: line 18 of the register of decisions.\n');
    expect(out).toContain('The list: reports/sample-proofs-18/proofs.xlsx\n');
  });

  it('lists what was drawn and seen', async () => {
    const { out } = await run('sample proofs --list', standIn().api);
    expect(out).toMatch(/18 +2026-06 +8 +1 +5 +a1 +reports\/sample-proofs-18/u);
  });

  it('is of no call centre, and of nothing else than proofs', async () => {
    for (const words of ['sample proofs --vendor alfa --by J.', 'sample proofs', 'sample calls --by J.'])
      expect((await run(words, standIn().api)).code).toBe(2);
  });
});

describe('heard', () => {
  it('says of proofs what was seen, and that consents without one count as not shown', async () => {
    const answers = { person: { yes: 2, no: 1, 'cannot-tell': 0 } };
    const seen = { ...HEARD, vendor: null, answers, unread: [], withoutFile: 2 };
    const { api } = standIn({ heardWorkspace: async () => seen });
    const { err } = await run('heard proofs.xlsx --by J.', api, { answer: 'yes' });
    expect(err).toContain('Seen in sample 17 of proofs, 2026-06\n');
    expect(err).toMatch(/person shown +2 +1 +0/u);
    expect(err).toContain('Not written: 2 rows of consents without a proof, which count as not shown.\n');
    expect(err).toContain('5 of the 8 consents that were drawn');
  });

  it('shows what it would write, asks, and then writes', async () => {
    const { api, calls } = standIn();
    const words = 'heard sample.xlsx --sample 17 --vendor alfa --listener P. --by J.';
    const { code, out, err } = await run(words, api, { answer: 'yes' });
    const request = { path: 'sample.xlsx', sample: 17, vendor: 'alfa', listener: 'P.' };
    expect(calls.filter(([name]) => name === 'heardWorkspace')).toEqual([
      ['heardWorkspace', request, null],
      ['heardWorkspace', request, JANSEN],
    ]);
    expect(code).toBe(0);
    expect(err).toContain('Heard in sample 17 of alfa, 2026-06\n');
    expect(err).toContain('With these, something is known of 5 of the 8 calls that were drawn.\n');
    expect(err).toContain('Of these calls 1 was heard before: both answers stay, and the last one counts.\n');
    expect(err).toContain('row 9, offered: misschien\n');
    expect(out).toBe('Written: lines 18 to 20 of the register of decisions.\n');
  });

  it('writes nothing without a yes, and says so where nothing is new', async () => {
    const { api, calls } = standIn();
    expect((await run('heard sample.xlsx --by J.', api)).code).toBe(2);
    expect(calls.filter(([name, , recorder]) => name === 'heardWorkspace' && recorder !== null)).toEqual([]);
    const known = standIn({ heardWorkspace: async () => ({ ...HEARD, calls: 0, again: 0, unread: [] }) });
    expect((await run('heard sample.xlsx --by J. --yes', known.api)).out).toContain('Nothing was new');
  });
});
