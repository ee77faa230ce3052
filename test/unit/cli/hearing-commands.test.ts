import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { REGISTER, REPLIES } from './told-answers.ts';

const JANSEN = { by: 'J.', at: '2026-07-10T09:12:33Z' };

describe('replies', () => {
  it('shows what it would write, asks, and then writes', async () => {
    const { api, calls } = standIn();
    const { code, out, err } = await run('replies back.xlsx --vendor alfa --by J.', api, { answer: 'yes' });
    const request = { path: 'back.xlsx', vendor: 'alfa', received: '2026-07-10' };
    expect(calls.filter(([name]) => name === 'repliesWorkspace')).toEqual([
      ['repliesWorkspace', request, null],
      ['repliesWorkspace', request, JANSEN],
    ]);
    expect(code).toBe(0);
    expect(err).toContain('Replies of alfa about 2026-06, received on 2026-07-10\n');
    expect(err).toContain('A spreadsheet took the zeros off the call ids of 1 row; each fits one finding alone');
    expect(err).toContain('row 7: A-7, called-after-objection: deels\n');
    expect(err).toContain(
      'row 9: A-99, called-after-objection is not, or is no longer, a finding of this call centre and period\n',
    );
    expect(err).toContain('1 finding has several different answers. The last row counts:\n');
    expect(err).toContain('row 5: A-5, called-after-objection: disputed\n');
    expect(out).toBe('Written: lines 8 to 12 of the register of decisions.\n');
  });

  it('writes nothing without a yes', async () => {
    const { api, calls } = standIn();
    for (const answer of [{}, { answer: '' }])
      expect((await run('replies back.xlsx --by J.', api, answer)).code).toBe(2);
    expect(calls.filter(([name, , recorder]) => name === 'repliesWorkspace' && recorder !== null)).toEqual([]);
  });

  it('says that late replies are late, and what becomes of them', async () => {
    const { api } = standIn({ repliesWorkspace: async () => ({ ...REPLIES, late: 8 }) });
    const { out } = await run('replies back.xlsx --received 2026-07-25 --by J. --yes', api);
    expect(out).toContain('8 replies are late: the term of the finding was over.');
    expect(out).toContain('Nothing was new: no line was written.\n');
  });

  it('asks who reads them in', async () => {
    expect((await run('replies back.xlsx')).code).toBe(2);
  });
});

describe('decide', () => {
  const last = (calls: readonly (readonly unknown[])[]): unknown => calls.at(-1);

  it('decides about one finding, or a group', async () => {
    const { api, calls } = standIn();
    const { out } = await run('decide alfa A-1 --rule r --uphold --evidence a.pdf --evidence b.pdf --by J. --yes', api);
    expect(last(calls)).toEqual([
      'decideWorkspace',
      { vendor: 'alfa', callId: 'A-1', rule: 'r', decision: 'upheld', evidence: ['a.pdf', 'b.pdf'] },
      JANSEN,
    ]);
    expect(out).toContain('Written: line 13 of the register of decisions.\n');
    expect(out).toContain('belaudit decide --second 13 --by');
    await run('decide alfa --rule r --cause c --withdraw disproportionate --text Nee --by J. --yes', api);
    expect(last(calls)).toEqual([
      'decideWorkspace',
      { vendor: 'alfa', rule: 'r', cause: 'c', decision: 'withdrawn', reason: 'disproportionate', text: 'Nee' },
      JANSEN,
    ]);
    await run('decide alfa A-1 --rule r --ask 2026-08-01 --by J. --yes', api);
    expect(last(calls)).toMatchObject(['decideWorkspace', { decision: 'more-asked', until: '2026-08-01' }, JANSEN]);
  });

  it('shows what it is about, and asks', async () => {
    const { api, calls } = standIn();
    const { err } = await run('decide alfa --rule r --uphold --by J.', api, { answer: 'n' });
    expect(err).toMatch(/disputed +3\nundisputed +1\n/u);
    expect(last(calls)).toMatchObject(['decideWorkspace', {}, null]);
  });

  it('is about any judged period', async () => {
    const { api, calls } = standIn();
    await run('decide alfa A-1 --rule r --month 2026-05 --uphold --by J. --yes', api);
    expect(last(calls)).toMatchObject(['decideWorkspace', { period: '2026-05' }, JANSEN]);
    await run('replies back.xlsx --from 2026-05-01 --to 2026-05-10 --by J. --yes', api);
    expect(last(calls)).toMatchObject(['repliesWorkspace', { period: '2026-05-01_2026-05-10' }, JANSEN]);
    for (const period of [
      ...['--month 2026-13', '--month 2026', '--from 2026-05-10 --to 2026-05-01', '--from 2026-05-01 --to 2026-05-32'],
      ...['--from 2026-05-01', '--month 2026-05 --to 2026-05-10', '--period 2026-05'],
    ])
      expect((await run(`decide alfa --rule r ${period} --uphold --by J. --yes`, api)).code).toBe(2);
  });

  it('agrees to a line, and takes one back', async () => {
    const { api, calls } = standIn();
    expect((await run('decide --second 12 --by P.', api)).out).toBe(
      'The decision of line 12 is approved, by line 14.\n',
    );
    expect(last(calls)).toEqual(['secondDecision', 12, { ...JANSEN, by: 'P.' }]);
    expect((await run('decide --mistake 12 --text Fout --by J.', api)).out).toContain('Line 12 no longer counts');
    expect(last(calls)).toEqual(['takeBackLine', 12, JANSEN, 'Fout']);
  });

  it('goes on with an older register, and says which lines are lost', async () => {
    const { api, calls } = standIn();
    const { out } = await run('decide --older-register --by J. --yes', api);
    expect(out).toMatch(/7 +reports\/share-alfa/u);
    expect(out).toContain('Written: line 7 names what is lost.');
    expect(last(calls)).toEqual(['acceptOlderRegister', JANSEN]);
  });

  it.each([
    'decide alfa A-1 --uphold --by J. --yes',
    'decide alfa A-1 --rule r --by J. --yes',
    'decide alfa A-1 --rule r --uphold --ask 2026-08-01 --by J. --yes',
    'decide alfa A-1 --rule r --cause c --uphold --by J. --yes',
    'decide alfa A-1 --rule r --withdraw because --by J. --yes',
    'decide alfa A-1 --rule r --uphold --yes',
    'decide --second x --by J.',
  ])('refuses %s', async (words) => {
    const { api, calls } = standIn();
    expect((await run(words, api)).code).toBe(2);
    expect(calls.some(([name]) => name === 'decideWorkspace')).toBe(false);
  });
});

describe('deviation', () => {
  it('passes the scope on, from today where no day is named', async () => {
    const { api, calls } = standIn();
    const { out } = await run('deviation r --vendor alfa --reason Nee --until 2026-08-31 --by J.', api);
    expect(calls.at(-1)).toEqual([
      'acceptDeviation',
      { rule: 'r', vendor: 'alfa', reason: 'Nee', from: '2026-07-10', until: '2026-08-31' },
      JANSEN,
    ]);
    expect(out).toContain('Accepted from 2026-07-10 to 2026-08-31, by line 16 of the register of decisions.\n');
    expect(out).toContain('Findings of 2026-06 that it concerns: 3.');
  });

  it('is listed where no rule is named, and ended by its line', async () => {
    const { api, calls } = standIn();
    expect((await run('deviation --month 2026-05', api)).out).toMatch(/9 +in force +optout-not-offered +alfa/u);
    expect(calls.at(-1)).toEqual(['deviationsOf', '2026-05']);
    expect((await run('deviation --end 9 --text Klaar --by J.', api)).out).toContain('line 17 of the register');
    expect(calls.at(-1)).toEqual(['stopDeviation', 9, JANSEN, 'Klaar']);
  });

  it.each([
    'deviation r --vendor alfa --until 2026-08-31 --by J.',
    'deviation r --vendor alfa --reason x --until 2026-08-31',
    'deviation r --end 9 --by J.',
    'deviation --end 9',
    'deviation --month juni',
  ])('refuses %s', async (words) => {
    expect((await run(words)).code).toBe(2);
  });
});

describe('a command that writes to the register', () => {
  it.each([
    'replies back.xlsx --by J. --yes',
    'decide alfa --rule r --uphold --by J. --yes',
    'decide --second 12 --by P.',
    'deviation r --vendor alfa --reason Nee --until 2026-08-31 --by J.',
  ])('says that the one before was ended halfway: %s', async (words) => {
    const { api } = standIn({ verifyRegister: async () => ({ ...REGISTER, unfinished_bytes: 20 }) });
    expect((await run(words, api)).err).toContain('its last 20 bytes are not a whole line, and are removed.');
    expect((await run(words)).err).not.toContain('no line');
  });
});

describe('share --by', () => {
  it('records who sends it, and the day to reply', async () => {
    const { api, calls } = standIn();
    await run('share alfa --by J. --reply-by 2026-07-24', api);
    expect(calls.at(-1)).toMatchObject(['shareFolder', 'alfa', { recorder: JANSEN, replyBy: '2026-07-24' }]);
    expect((await run('share alfa --reply-by 2026-07-24', api)).code).toBe(2);
  });

  it('says before it shares what opens, and what stays closed; alone with --dry-run', async () => {
    const { api, calls } = standIn();
    const opens = 'New to the call centre: 1 finding. ';
    const stays = [
      'Sent before: 3 findings, whose term runs until 2026-07-24.',
      'Sent before: 16 findings, whose term ended on 2026-07-14 and stays closed.',
      '',
    ].join('\n');
    expect((await run('share alfa --by J.', api)).err).toContain(
      `${opens}A term to reply starts for it alone.\n${stays}`,
    );
    const { out } = await run('share alfa --month 2026-05 --dry-run', api);
    expect(out).toBe(
      `${opens}Its term to reply starts once --by records that the pack was sent.\n${stays}Nothing was written.\n`,
    );
    expect(calls.at(-2)).toMatchObject(['openWorkspace', '.', { period: { from: '2026-05-01', to: '2026-05-31' } }]);
    expect(calls.filter(([name]) => name === 'shareFolder')).toHaveLength(1);
  });
});

describe('extend', () => {
  it('gives more time, for a reason, and says for what', async () => {
    const { api, calls } = standIn();
    const words = 'extend alfa --until 2026-08-07 --reason late-recordings';
    const { out } = await run(`${words} --by J.`, api);
    expect(calls.at(-1)).toEqual([
      'extendTerms',
      { vendor: 'alfa', until: '2026-08-07', reason: 'late-recordings' },
      JANSEN,
    ]);
    expect(out).toContain('Findings that can be replied to until 2026-08-07: 3.\nOthers, which stay as they are: 16.');
    expect(out).toContain('Written: line 8 of the register of decisions.');
    expect((await run(`${words} --dry-run`, api)).out).toContain('Nothing was written.');
    expect((await run(words, api)).code).toBe(2);
    expect((await run('extend alfa --by J.', api)).code).toBe(2);
  });
});
