import { describe, expect, it } from 'vitest';
import { run, standIn, WHAT_IF } from './stand-in.ts';

const WORDS =
  'what-if --set policy.min_offer_seconds=30 --set vendors.alfa.suppression_hours= --law-of 2026-07-01 --without in/alfa/late.csv';

describe('belaudit what-if', () => {
  it('asks for what is assumed', async () => {
    const { api, calls } = standIn();
    expect((await run(WORDS, api)).code).toBe(0);
    expect(calls.find(([name]) => name === 'whatIfWorkspace')?.[1]).toEqual({
      settings: ['policy.min_offer_seconds=30', 'vendors.alfa.suppression_hours='],
      lawOf: '2026-07-01',
      without: ['in/alfa/late.csv'],
    });
  });

  it('says first that these are no results, then what is assumed and what is different', async () => {
    const { out } = await run(WORDS);
    expect(out).toBe(`Voorbeeld Energie B.V.: what the calls of 2026-06-01 to 2026-06-30 would be
No results of an audit. Assumed:
- the law of 2026-07-01 for every call; the days of calls and records, and terms counted from them,
stay
- policy.min_offer_seconds: 30
- without in/alfa/late.csv, which tells of 9 rows: 6 gone, 2 again as an earlier delivery told, 1
told by another file too

41 calls would have another verdict; findings: 15 → 51. 1,194 calls would be judged, not 1,200.

verdict    calls  would be
violation     12        47
review         3         3
lawful     1,185     1,144

rule                    findings  would be  come  go  change
called-after-objection        12        49    37   0       0

rule                    reason              findings  would be
called-after-objection  relation-abolished         0        37

call centre  calls that broke the law  would be  findings  would be
alfa                               12        47        15        51

Not known
1 call of other files was put together with rows of in/alfa/late.csv. They stay so: what they would
be without it is only known once the files are loaded without it.
2 other files were read with the help of in/alfa/late.csv, or of files like it, and stay as read.

Open
  reports/what-if-2026-06-01_2026-06-30-law-of-2026-07-01/what-if-changed-calls.csv
`);
  });

  it('prints the same as JSON', async () => {
    expect(JSON.parse((await run(`${WORDS} --json`)).out)).toEqual(WHAT_IF);
  });

  it.each(['2026-02-30', '1 July 2026'])('refuses the law of %s, which is no day', async (day) => {
    const { api } = standIn();
    expect((await run(`what-if --law-of ${day.replaceAll(' ', '-')}`, api)).code).toBe(2);
  });
});
