import { describe, expect, it } from 'vitest';
import { managementContext } from '../../../reports/management/context.ts';
import { coverView as companyCover } from '../../../reports/management/cover.ts';
import { managementHearingView } from '../../../reports/management/hearing.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import { vendorHearingView } from '../../../reports/vendor/hearing.ts';
import type { HearingSummary, PartyHearing } from '../../../src/model/hearing.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { sampleInput } from './sample-input.ts';

const NOTHING: PartyHearing = {
  ...{ party: 'alfa', reply_by: null, found: 0, undisputed: 0, upheld: 0, withdrawn: 0, open: 0 },
  ...{ agreed: 0, disputed: 0, unclear: 0, unanswered: 0, late: 0, proposed: 0, not_shown: 0 },
  ...{ rules: [], penalty: null, earlier: [] },
};
const HEARING: HearingSummary = {
  last_line: 12,
  gone: 1,
  parties: [
    {
      ...NOTHING,
      ...{ reply_by: '2026-07-09', found: 10, undisputed: 6, upheld: 1, withdrawn: 1, open: 2 },
      ...{ agreed: 2, disputed: 4, unanswered: 4, late: 1, proposed: 1 },
      replied: { agreed: 5, disputed: 4, unclear: 0, late: 1, of_others: 3 },
      rules: [
        {
          ...{ rule: 'called-after-objection', found: 7, undisputed: 4, upheld: 1, withdrawn: 1, open: 1 },
          ...{ unanswered: 3, withdrawn_for: [{ reason: 'own-error-in-data', findings: 1 }], proposed: 1 },
          waiting: { pack: 0, reply: 0, decision: 1, more: 0 },
        },
        {
          ...{ rule: 'optout-not-offered', found: 3, undisputed: 2, upheld: 0, withdrawn: 0, open: 1 },
          ...{ unanswered: 1, withdrawn_for: [], proposed: 0, waiting: { pack: 0, reply: 0, decision: 0, more: 1 } },
        },
      ],
      penalty: {
        ...{ audit_calls: 8, audit_amount: 2000, calls: 5, amount: 1250, currency: 'EUR', provisional: true },
      },
      earlier: [
        {
          ...{ period: '2026-05', replies: 3, agreed: 1, undisputed: 1, upheld: 1, withdrawn: 1, open: 0 },
          withdrawn_for: [{ reason: 'evidence-shown', findings: 1 }],
        },
      ],
    },
    { ...NOTHING, party: 'beta' },
    { ...NOTHING, party: 'client', found: 4, open: 4, not_shown: 4 },
  ],
  deviations: [
    {
      ...{
        line: 9,
        rule: 'optout-not-offered',
        vendor: 'alfa',
        campaign: null,
        reason: 'Nieuw script, bel 0612345678.',
      },
      ...{ by: 'J. Jansen', from: '2026-07-01', until: '2026-08-31', findings: 3 },
      vendors: [{ vendor: 'alfa', findings: 3 }],
    },
    {
      ...{ line: 10, rule: 'optout-not-offered', vendor: 'beta', campaign: null, reason: 'Anders.' },
      ...{ by: 'J. Jansen', from: '2026-07-01', until: '2026-08-31', findings: 0, vendors: [] },
    },
  ],
};

async function input(language: 'nl' | 'en', hearing: HearingSummary | null = HEARING): Promise<ReportInput> {
  const changeSummary = (summary: ReportInput['summary']): ReportInput['summary'] =>
    hearing === null ? summary : { ...summary, hearing };
  return await sampleInput({ language, changeSummary });
}

async function contextOf(language: 'nl' | 'en', hearing?: HearingSummary | null): ReturnType<typeof made> {
  return await made(language, hearing);
}

async function made(language: 'nl' | 'en', hearing?: HearingSummary | null): Promise<ReturnType<typeof vendorContext>> {
  const report = await input(language, hearing);
  const [alfa] = report.summary.vendors;
  if (alfa === undefined) throw new Error('There is a call centre in the sample.');
  return vendorContext(report, alfa);
}

describe("a call centre's report", () => {
  it('shows what became of its findings by rule, adding up, and both penalties', async () => {
    const view = vendorHearingView(await contextOf('en'));
    expect(view?.table.columns).toEqual(['Rule', 'Found', 'Undisputed or upheld', 'Withdrawn', 'Open']);
    expect(view?.table.rows.map(({ counts }) => counts)).toEqual([
      ['7', '5', '1', '1'],
      ['3', '2', '0', '1'],
    ]);
    expect(view?.table.total?.counts).toEqual(['10', '7', '1', '2']);
    expect(view?.table.rows.map(({ note }) => note)).toEqual([
      'Undisputed: 4, 3 of them without a reply in time. Upheld: 1. Withdrawn: 1 for an error in our own data. ' +
        'Open: 1 disputed and not decided. A decision about 1 waits for a second person.',
      'Undisputed: 2, 1 of them without a reply in time. Open: 1 of which more was asked.',
    ]);
    const said = view?.sentences.join(' ');
    expect(said).toContain('A reply was in time until 9 July 2026.');
    expect(said).toContain(
      'agreed 5, disputed 4, unclear 0. Of these, 3 are about findings for which another party or nobody answers. ' +
        'Without a reply in time, and so undisputed: 4.',
    );
    expect(said).toContain('by the audit: 8 calls, €2,000. After replies and decisions: 5 calls, €1,250.');
    expect(said).toContain('provisional');
    expect(said).toContain('Nobody has checked those names.');
  });

  it('says what its earlier replies led to', async () => {
    const view = vendorHearingView(await contextOf('nl'));
    expect(view?.earlierHeading).toBe('Wat eerdere reacties opleverden');
    expect(view?.earlier?.rows).toEqual([
      {
        title: expect.stringContaining('mei 2026'),
        note: 'Akkoord: 1. Gehandhaafd: 1. Ingetrokken: 1 omdat er bewijs kwam.',
        counts: ['3', '2', '1', '0'],
      },
    ]);
  });

  it('names deviations on its cover that are its own, without numbers, and no others', async () => {
    const { sentences, contents } = coverView(await contextOf('nl'));
    const said = sentences.join(' ');
    expect(said).toContain(
      'Van de 10 bevindingen die aan u zijn toe te rekenen, zijn er na reacties en besluiten 7 onweersproken of gehandhaafd',
    );
    expect(said).toContain('Het bedrijf aanvaardt tot en met 31 augustus 2026 dat Alfa');
    expect(said).toContain('(J. Jansen). De bevindingen daarover blijven staan: 3.');
    expect(said).not.toContain('12345678');
    expect(said).not.toContain('Anders');
    expect(contents.map(({ id }) => id)).toContain('hearing');
  });

  it('names a deviation of a campaign with its own findings alone, and not where it has none', async () => {
    const covered = async (vendors: HearingSummary['deviations'][number]['vendors']): Promise<string> => {
      const [one] = HEARING.deviations;
      const deviations = one === undefined ? [] : [{ ...one, vendor: null, campaign: 'zon', findings: 977, vendors }];
      return coverView(await contextOf('nl', { ...HEARING, deviations })).sentences.join(' ');
    };
    const other = { vendor: 'beta', findings: 972 };
    const said = await covered([{ vendor: 'alfa', findings: 5 }, other]);
    expect(said).toContain('dat campagne zon afwijkt van');
    expect(said).toContain('De bevindingen daarover blijven staan: 5.');
    expect(said).not.toMatch(/97[27]/u);
    expect(await covered([other])).not.toContain('campagne zon');
  });

  it('says the day to reply that was recorded, also when it has passed, unless something is new to the reader', async () => {
    const [alfa] = HEARING.parties;
    const dayOf = async (replyBy: string, unseen: number): Promise<string | undefined> => {
      const parties = alfa === undefined ? [] : [{ ...alfa, reply_by: replyBy, not_shown: unseen }];
      return (await contextOf('nl', { ...HEARING, parties })).vendor.reply?.by;
    };
    expect(await dayOf('2026-12-31', 0)).toBe('2026-12-31');
    expect(await dayOf('2026-07-09', 0)).toBe('2026-07-09');
    expect(await dayOf('2026-07-09', 1)).not.toBe('2026-07-09');
  });

  it('says nothing of it where nobody has begun a register', async () => {
    const context = await contextOf('nl', null);
    expect(vendorHearingView(context)).toBeNull();
    expect(coverView(context).contents.map(({ id }) => id)).not.toContain('hearing');
  });
});

describe('the report for the company', () => {
  it('shows every party that something was found of, adding up, and what is no longer there', async () => {
    const view = managementHearingView(managementContext(await input('en')));
    expect(view?.table.rows.map(({ counts }) => counts)).toEqual([
      ['10', '7', '1', '2'],
      ['4', '0', '0', '4'],
    ]);
    expect(view?.table.total?.counts).toEqual(['14', '7', '1', '6']);
    expect(view?.responses.map(({ heading, table }) => [heading.split(': ')[0], table.rows.length])).toEqual([
      ['Response of the company', 2],
      ['Response of the company', 0],
    ]);
    const said = view?.sentences.join(' ');
    expect(said).toContain('4 findings have not been shared yet with the call centre that called; you can decide');
    expect(said).toContain('Something was said or decided about 1 finding that is no longer in these results.');
  });

  it('names no day and no replies for the client: a reply about its findings counts once, for the call centre that gave it', async () => {
    const parties = [
      { ...NOTHING, party: 'client', found: 4, undisputed: 3, open: 1, disputed: 1, unanswered: 3 },
      {
        ...{ ...NOTHING, party: 'beta', found: 1, open: 1, disputed: 1 },
        replied: { agreed: 0, disputed: 2, unclear: 0, late: 0, of_others: 1 },
      },
    ];
    const sentences = async (language: 'nl' | 'en'): Promise<readonly string[]> =>
      managementHearingView(managementContext(await input(language, { ...HEARING, parties, gone: 0 })))?.sentences ??
      [];
    const [client, beta] = await sentences('en');
    expect(client).toMatch(/: Without a reply in time from a call centre, and so undisputed: 3\.$/u);
    expect(beta).toContain('No last day');
    expect(beta).toContain(
      'disputed 2, unclear 0. Of these, 1 is about a finding for which another party or nobody answers.',
    );
    const [, dutchBeta] = await sentences('nl');
    expect(dutchBeta).toContain(
      'betwist 2, niet duidelijk 0. Daarvan gaat er 1 over een bevinding die aan een ander of aan niemand is toe te rekenen.',
    );
  });

  it('names each deviation on its cover', async () => {
    const said = companyCover(managementContext(await input('en'))).sentences.join(' ');
    expect(said).toContain(
      'Of 14 findings, 7 are undisputed or upheld after replies and decisions, 1 withdrawn and 6 open.',
    );
    expect(said.match(/The company accepts until 31 August 2026/gu)).toHaveLength(2);
  });

  it('says nothing of it where nobody has begun a register', async () => {
    const context = managementContext(await input('nl', null));
    expect(managementHearingView(context)).toBeNull();
    expect(companyCover(context).contents.map(({ id }) => id)).not.toContain('hearing');
  });
});
