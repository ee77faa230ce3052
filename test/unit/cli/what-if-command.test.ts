import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';
import { RULEBOOK, WHAT_IF } from './told-answers.ts';
import { MONTHS, outcome } from './told-results.ts';

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
    expect(out).toBe(`Voorbeeld Energie B.V.: the calls of 2026-06-01 to 2026-06-30 under an assumption
These are not the results of an audit. Assumed:
- the law of 2026-07-01 for every call; the days of calls and records, and terms counted from them,
do not change
- policy.min_offer_seconds: 30
- without in/alfa/late.csv, with 9 rows: 6 gone, 2 back to an earlier delivery, 1 also in another
file

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
1 call of other files was joined with rows of in/alfa/late.csv. They stay joined: only a load
without the file shows what they would be without it.
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

describe('belaudit what-if --rulebook', () => {
  it('says of each stored period which findings would differ, or why that is not known: exit code 2', async () => {
    const { code, out } = await run('what-if --rulebook', standIn({ rulebookChanges: async () => RULEBOOK }).api);
    expect(code).toBe(2);
    expect(out).toBe(`Stored results under rulebook nl-9
The results of 2 periods were judged by it already.
Nothing was replaced.

period                    version  judged by  findings  would be  come  go  change
2026-06-01 to 2026-06-30        2  nl-8             15        16     2   1       0

2026-06-01 to 2026-06-30
rule                findings  would be  come  go  change
optout-not-offered         3         4     2   1       0
Not only because of the rulebook: several things changed, so the cause is unknown (1).

2026-05-01 to 2026-05-31: not known. The files are not what they were. Put them back.
  in/alfa/mei.csv: is missing

Open
  reports/what-if-2026-06-01_2026-06-30-rulebook-nl-9/what-if-changed-findings.csv

To replace stored results, judge them again: "belaudit run --all", or "belaudit run --month" for one
of them. The old versions are kept.
`);
  });

  it('prints the same as JSON', async () => {
    const { api } = standIn({ rulebookChanges: async () => RULEBOOK });
    expect(JSON.parse((await run('what-if --rulebook --json', api)).out)).toEqual(RULEBOOK);
  });

  it('is content where all stored results are of this rulebook, and where there are none', async () => {
    const told = (alike: number) =>
      standIn({ rulebookChanges: async () => ({ rulebook: 'nl-9', alike, periods: [] }) });
    expect(await run('what-if --rulebook', told(3).api)).toMatchObject({
      code: 0,
      out: 'Stored results under rulebook nl-9\nThe results of 3 periods were judged by it already.\n',
    });
    expect((await run('what-if --rulebook', told(0).api)).out).toContain('There are no results yet.');
  });

  it('stands alone', async () => {
    expect((await run('what-if --rulebook --law-of 2026-07-01')).code).toBe(2);
  });
});

describe('stored results of another rulebook', () => {
  const otherRulebook = RULEBOOK.periods.map(({ results, from, to, before, now }) => ({
    results,
    from,
    to,
    before,
    now,
  }));
  const said =
    'This program has rulebook nl-9; another one judged 2026-06-01 to 2026-06-30 (nl-8), 2026-05-01 to 2026-05-31 (nl-7). Which of these findings would change: belaudit what-if --rulebook.';

  it('are named by the text of the rulebook that judged them', async () => {
    const [first] = otherRulebook;
    const fourth = [{ ...(first as (typeof otherRulebook)[number]), before: 'nl-2', now: 'nl-3' }];
    const checked = { files: [], refused: [], waiting: [], notes: [], gaps: [], otherRulebook: fourth };
    const { out } = await run('check', standIn({ checkWorkspace: async () => checked }).api);
    expect(out.replaceAll('\n', ' ')).toContain(
      'This program has rulebook nl-3, fifth text; another one judged 2026-06-01 to 2026-06-30 (nl-2, fourth text).',
    );
  });

  it('are told by check', async () => {
    const checked = { files: [], refused: [], waiting: [], notes: [], gaps: [], otherRulebook };
    const { out } = await run('check', standIn({ checkWorkspace: async () => checked }).api);
    expect(out.replaceAll('\n', ' ')).toContain(said);
  });

  it('are told by months, and by a run of several', async () => {
    const { api } = standIn({
      listMonths: async () => ({ ...MONTHS, otherRulebook }),
      runPeriods: async () => ({ periods: [], left_out: [], otherRulebook }),
    });
    for (const command of ['months', 'run --all'])
      expect((await run(command, api)).out.replaceAll('\n', ' '), command).toContain(said);
  });

  it.each(['run', 'audit', 'report'])('are told by %s', async (command) => {
    const told = async () => ({ ...outcome(), otherRulebook });
    const { api } = standIn({ runWorkspace: told, auditWorkspace: told, reportWorkspace: told });
    expect((await run(command, api)).out.replaceAll('\n', ' ')).toContain(said);
  });
});
