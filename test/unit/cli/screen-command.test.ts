import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';

const WORDS = 'screen list.csv --vendor alfa --campaign zon --at 2026-12-01T10:00';

describe('screen', () => {
  it('asks for the list as it would be called, and tells what it comes to', async () => {
    const { api, calls } = standIn();
    const { code, out } = await run(`${WORDS} --with-unshown --no-pdf --column Tel --workspace dir`, api);
    expect(code).toBe(0);
    expect(calls).toContainEqual([
      'screenWorkspace',
      { list: 'list.csv', vendor: 'alfa', campaign: 'zon', at: '2026-12-01T10:00' },
      expect.objectContaining({ withUnshown: true, pdf: false, column: 'Tel' }),
    ]);
    expect(out).toBe(
      [
        'Numbers from the column “number” of list.csv.',
        'Calls by alfa for zon at 2026-12-01T10:00:00+01:00:',
        'rows  numbers  may be called  must not  cannot be shown  repeated  not read',
        '  10        7              4         2                1         2         1',
        'allowed.csv has 4 numbers to call.',
        '  must-not-call  no-legal-basis (no-record): 2',
        '  cannot-be-shown  consent-without-proof: 1',
        '  consent-expires: 3, for the first time after 2027-01-31',
        '  not read  number-masked: 1',
        'Not judged, because it is said in the call: optout-not-offered.',
        '  dir/reports/screen-alfa-zon-2026-12-01t1000-list/allowed.csv',
        '  dir/reports/screen-alfa-zon-2026-12-01t1000-list/screening.json',
        '',
      ].join('\n'),
    );
  });

  it('works with a pack alone, and needs no workspace', async () => {
    const { api, calls } = standIn();
    const { code } = await run('screen list.csv --pack self --campaign zon --at 2026-12-01T10:00 --to lists', api);
    expect(code).toBe(0);
    expect(calls).toContainEqual([
      'screenWithPack',
      { list: 'list.csv', campaign: 'zon', at: '2026-12-01T10:00', pack: 'self', target: 'lists' },
      expect.anything(),
    ]);
    expect(calls.map(([name]) => name)).not.toContain('openWorkspace');
  });

  it.each([
    ['without a moment', 'screen list.csv --vendor alfa --campaign zon'],
    ['without a campaign', 'screen list.csv --vendor alfa --at 2026-12-01T10:00'],
    ['without a call centre', 'screen list.csv --campaign zon --at 2026-12-01T10:00'],
    ['with a folder to write to, and no pack', `${WORDS} --to lists`],
    ['with a key, and no pack', `${WORDS} --key key.pem`],
  ])('is refused %s', async (_what, words) => {
    const { code, out } = await run(words);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('share', () => {
  it('makes a self-check where that is asked for, which is not recorded as findings that were sent', async () => {
    const { api, calls } = standIn();
    expect((await run('share alfa --self-check', api)).code).toBe(0);
    expect(calls).toContainEqual(['shareFolder', 'alfa', expect.objectContaining({ selfCheck: true })]);
    expect((await run('share alfa --self-check --by Jansen')).code).toBe(2);
  });
});
