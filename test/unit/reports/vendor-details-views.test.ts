import { describe, expect, it } from 'vitest';
import { changesView } from '../../../reports/vendor/changes.ts';
import { concentrationView } from '../../../reports/vendor/concentration.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import { hoursView } from '../../../reports/vendor/hours.ts';
import { overTimeView } from '../../../reports/vendor/over-time.ts';
import { penalisedCalls, penaltyCsv, penaltyView } from '../../../reports/vendor/penalty.ts';
import { stopsView } from '../../../reports/vendor/stops.ts';
import { storiesView } from '../../../reports/vendor/stories.ts';
import type { FindingRow } from '../../../src/model/results.ts';
import type { ReplacedResults } from '../../../src/model/results-version.ts';
import type { Summary, VendorSummary } from '../../../src/model/summary.ts';
import { linkedText } from '../../../src/print/linked-text.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { NOWHERE } from './nowhere.ts';
import { sampleInput } from './sample-input.ts';

function contextOf(input: ReportInput): ReturnType<typeof vendorContext> {
  return vendorContext(input, input.summary.vendors[0] as VendorSummary);
}

function changed(change: (vendor: VendorSummary) => VendorSummary): ReportInput {
  return sampleInput({
    changeSummary: (summary) => ({
      ...summary,
      vendors: summary.vendors.map((vendor) => (vendor.id === 'alfa' ? change(vendor) : vendor)),
    }),
  });
}

async function placedOf(input: ReportInput): Promise<readonly { position: number; row: FindingRow }[]> {
  return (await input.findings('alfa')).map((row, index) => ({ position: index + 1, row }));
}

describe('over time', () => {
  it('draws thirteen months, those with results only, and the last in the accent colour', () => {
    const { chart, notes, problems } = overTimeView(contextOf(sampleInput()), NOWHERE);
    const svg = String(chart?.svg);
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(svg.match(/<circle[^>]*#a3172b/g)).toHaveLength(1);
    expect(svg.match(/>geen<\/text>/g)).toHaveLength(8);
    expect(svg).toContain('10 maart 2026, nieuwe regel: Toestemming niet gecontroleerd');
    expect(notes).toEqual(['Van 8 maanden zijn er geen resultaten in de werkmap; daarvoor is niets ingevuld.']);
    expect(problems?.rows.at(-1)).toMatchObject({ state: 'voorbij', isOver: true, before: '3', now: '0' });
  });

  it('says why nothing can be compared', () => {
    const input = changed((vendor) => ({
      ...vendor,
      over_time: { ...vendor.over_time, compared_with: null, problems: [] },
    }));
    const { problems } = overTimeView(contextOf(input), NOWHERE);
    expect(problems).toMatchObject({
      rows: [],
      empty: expect.stringContaining('van mei 2026 zijn er geen resultaten'),
    });
  });

  it('is a sentence where no other month is judged, and says who can have the loaded ones judged', () => {
    const input = changed((vendor) => ({
      ...vendor,
      over_time: {
        ...vendor.over_time,
        compared_with: null,
        problems: [],
        months: vendor.over_time.months.map((month, index) => (index === 12 ? month : { ...month, rate: null })),
      },
    }));
    const view = overTimeView(contextOf(input), NOWHERE);
    expect(view).toMatchObject({ chart: null, problems: null, notes: [] });
    expect(view.lead).toBe(
      'Eerdere maanden zijn niet beoordeeld, dus er is niets om mee te vergelijken. Uw oproepen zijn wel geladen vanaf 1 december 2025: Voorbeeld Energie B.V. kan die maanden nog laten beoordelen.',
    );
  });

  it('names a month that is not whole', () => {
    const input = changed((vendor) => ({
      ...vendor,
      over_time: {
        ...vendor.over_time,
        months: vendor.over_time.months.map((month, index) => (index === 12 ? { ...month, to: '2026-06-20' } : month)),
      },
    }));
    expect(overTimeView(contextOf(input), NOWHERE).notes.join(' ')).toContain('1 juni 2026 tot en met 20 juni 2026');
  });
});

describe('the hours of the company', () => {
  it('are drawn where they are narrower, day by day, and said', () => {
    const { chart, notes } = hoursView(contextOf(sampleInput()));
    expect(String(chart?.svg).match(/stroke-dasharray="4 2.5"/g)).toHaveLength(3);
    expect(notes.join(' ')).toContain('streepjeslijn');
  });

  it('are not, where there are none', () => {
    const none = sampleInput({
      changeSummary: (summary) => ({ ...summary, policy: { ...summary.policy, calling_hours: [] } }),
    });
    const { chart, notes } = hoursView(contextOf(none));
    expect(String(chart?.svg)).not.toContain('stroke-dasharray="4 2.5"');
    expect(notes.join(' ')).not.toContain('streepjeslijn');
  });

  it('that changed within the period are said to', () => {
    const later = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        policy: { ...summary.policy, calling_hours: [{ from: '2026-06-15', weekdays: { open: 600, close: 900 } }] },
      }),
    });
    expect(hoursView(contextOf(later)).notes.join(' ')).toContain('vanaf 15 juni 2026');
  });
});

describe('stops', () => {
  it('says who recorded each objection without naming another call centre', () => {
    const view = stopsView(contextOf(sampleInput()), new Map(), NOWHERE);
    expect(new Set(view.worst?.rows.map((row) => row.recordedBy))).toEqual(
      new Set([
        'vastgelegd door de opdrachtgever',
        'door u vastgelegd',
        'vastgelegd door een ander callcenter',
        'niet bekend wie het vastlegde',
      ]),
    );
    expect(JSON.stringify(view)).not.toMatch(/beta/i);
  });

  it('hides a number that a call id is made of', async () => {
    const made = sampleInput({ change: (row) => ({ ...row, call_id: `X-${row.number.slice(1)}` }) });
    const rows = await made.findings('alfa');
    const numbers = new Map(rows.map((row) => [row.call_id, row.number]));
    for (const known of [numbers, new Map<string, string>()]) {
      const view = stopsView(contextOf(made), known, NOWHERE);
      expect(view.worst?.rows.every((row) => row.call.startsWith('X-•••'))).toBe(true);
    }
  });

  it('says in one sentence that no call came after an objection', () => {
    const quiet = changed((vendor) => ({
      ...vendor,
      stop_latency: { ...vendor.stop_latency, called_after: 0, to_pass_on: 0, worst: [] },
    }));
    const view = stopsView(contextOf(quiet), new Map(), NOWHERE);
    expect(view).toMatchObject({ chart: null, worst: null, passedOn: null });
    expect(view.empty).toContain('geen van deze bezwaren');
    expect(view.passedOnLead).toContain('niets aan u door te geven');
  });

  it('does not say that stops were not passed on where no hand-over to this call centre is loaded', () => {
    const unknown = changed((vendor) => ({ ...vendor, stop_latency: { ...vendor.stop_latency, stops_delivered: 0 } }));
    const view = stopsView(contextOf(unknown), new Map(), NOWHERE);
    expect(view.passedOn).toBeNull();
    expect(view.passedOnLead).toContain(
      'Of u die kreeg, is niet bekend: er is geen levering van bezwaren aan u geladen.',
    );
  });

  it('calls no term of the program agreed', () => {
    const given = stopsView(contextOf(sampleInput()), new Map(), NOWHERE).passedOnLead;
    expect(given).toContain('De norm van de opdrachtgever is: een bezwaar binnen 24 uur doorgeven');
    expect(given).toContain('U hebt volgens de opgegeven afspraak geen extra tijd');
    const assumed = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        policy: { ...summary.policy, assumed: ['pass_on_hours'] },
        vendors: summary.vendors.map((vendor) => ({
          ...vendor,
          contract: { ...vendor.contract, assumed: ['suppression_hours'] },
        })),
      }),
    });
    const lead = stopsView(contextOf(assumed), new Map(), NOWHERE).passedOnLead;
    expect(lead).toContain('om een bezwaar door te geven, is niet opgegeven; dit rapport rekent met 24 uur.');
    expect(lead).toContain('Hoeveel tijd u hebt om het te verwerken, is niet opgegeven');
    expect(lead).not.toMatch(/afspraak|norm van de opdrachtgever|contract/u);
  });
});

describe('concentration', () => {
  it('shows agents by pseudonym, and leaves out what has nothing to compare', () => {
    const input = sampleInput();
    const view = concentrationView(contextOf(input), []);
    expect(view.divisions).toHaveLength(1);
    expect(view.notes[0]).toContain('maar één campagne');
    expect(JSON.stringify(view)).not.toMatch(/jansen|vries|bakker|yilmaz/);
    expect(view.divisions[0]?.rows[0]?.subject).toMatch(/^Medewerker A[2-9B-Z]{5}$/);
    expect(view.divisions[0]?.rows.map((row) => row.isBeyond)).toEqual([true, true, false]);
  });

  it('never says of what is not known that it is more than chance: it can be what the violation consists of', () => {
    const unknown = changed((vendor) => ({
      ...vendor,
      concentrations: vendor.concentrations.map((entry) => ({
        ...entry,
        rows: entry.rows.map((row) => ({ ...row, subject: '', chance: 0.0001 })),
      })),
    }));
    const [division] = concentrationView(contextOf(unknown), []).divisions;
    expect(division?.rows.map(({ chance, isBeyond }) => [chance, isBeyond])).toEqual(
      Array(3).fill(['niet getoetst', false]),
    );
    expect(division?.title).not.toContain('meer dan toeval');
  });

  it('states no difference in a draft with an implausible outcome', () => {
    const input = changed((vendor) => ({ ...vendor }));
    const [gap] = input.summary.gaps;
    if (gap === undefined) throw new Error('no gap');
    const open = { ...gap, kind: 'outcome' as const, blocking: true, accepted: null };
    const draft = { ...input, summary: { ...input.summary, status: 'draft' as const, gaps: [open] } };
    const view = concentrationView(contextOf(draft), []);
    expect(view.divisions).toEqual([]);
    expect(view.empty).toContain('staat hier daarom nog niet');
    expect(JSON.stringify(view)).not.toContain('toeval');
  });

  it('says that they are spread where half takes more than can be shown', () => {
    const spread = changed((vendor) => ({
      ...vendor,
      concentrations: vendor.concentrations.map((entry) => ({ ...entry, half: 23, subjects: 60, unknown: 0 })),
    }));
    const [division] = concentrationView(contextOf(spread), []).divisions;
    expect(division?.title).toContain('23 van de 60');
  });

  it('says in one sentence that there is nothing', () => {
    const none = changed((vendor) => ({ ...vendor, concentrations: [] }));
    expect(concentrationView(contextOf(none), [])).toMatchObject({
      divisions: [],
      empty: expect.stringContaining('geen enkel'),
    });
  });
});

describe('stories', () => {
  it('tell the finding, its records with file and line, and nothing of another call centre', async () => {
    const input = sampleInput();
    const view = storiesView(contextOf(input), await input.findings('alfa'), NOWHERE);
    expect(view.stories).toHaveLength(6);
    for (const story of view.stories) {
      expect(story.events.filter((event) => event.isTheCall)).toHaveLength(1);
      expect(story.events.map((event) => event.what)).toContain('3 oproepen');
      expect(story.events.find((event) => event.what.startsWith('bezwaar'))).toMatchObject({
        what: 'bezwaar, vastgelegd door een ander callcenter',
        file: 'bestand van een ander callcenter',
        row: '',
      });
      expect(story.events.every((event) => event.row !== '' || event.file.includes('ander callcenter'))).toBe(true);
      expect(String(story.svg)).toContain('De wet: toestemming of klantrelatie nodig');
    }
    expect(JSON.stringify(view)).not.toMatch(/beta(?!ling)/i);
  });

  it('refuse a finding that the results do not hold', () => {
    expect(() => storiesView(contextOf(sampleInput()), [], NOWHERE)).toThrow('do not hold');
  });

  it('say in one sentence that there is none', () => {
    const none = sampleInput({ findings: 0 });
    expect(storiesView(contextOf(none), [], NOWHERE)).toMatchObject({
      stories: [],
      empty: expect.stringContaining('niets gevonden'),
    });
  });
});

describe('the contract penalty', () => {
  it('counts as many calls as the summary, each once, and lists a few; its CSV holds all', async () => {
    const input = sampleInput();
    const context = contextOf(input);
    const calls = penalisedCalls(context, await placedOf(input));
    const view = penaltyView(context, calls, 'x.csv', NOWHERE);
    const { penalty } = context.vendor;
    expect(calls).toHaveLength(penalty?.own_calls ?? -1);
    expect(view.calls).toEqual([]);
    expect(view.callsHeading).toBe(
      `Welke ${penalty?.own_calls} oproepen van u tellen, staat in x.csv in deze pdf, met het nummer van elke bevinding.`,
    );
    const few = penaltyView(context, calls.slice(0, 10), 'x.csv', NOWHERE);
    expect(few.calls).toHaveLength(10);
    expect(few.callsHeading).toBe('De 10 oproepen van u die tellen (ook als x.csv in deze pdf)');
    expect(view.title).toBe(`${penalty?.calls} oproepen × € 250 = € ${(penalty?.amount ?? 0).toLocaleString('nl-NL')}`);
    expect(view.total).toMatchObject({ own: String(penalty?.own_calls), others: '1' });
    expect(view.notes.join(' ')).toContain('is 1 oproep gedaan door een ander callcenter');
  });

  it('quotes its clause, and says which part rests on law that was not read, beside the sum', () => {
    const notes = (change: Partial<NonNullable<VendorSummary['penalty']>>): string => {
      const context = contextOf(
        changed((vendor) => ({
          ...vendor,
          penalty: vendor.penalty === null ? null : { ...vendor.penalty, ...change },
        })),
      );
      return penaltyView(context, [], 'x.csv', NOWHERE).notes.join(' ');
    };
    expect(notes({ clause: 'artikel 8.2' })).toContain('op grond van: ‘artikel 8.2’.');
    expect(notes({ clause: null })).toContain('is niet opgegeven');
    expect(notes({ unread_calls: 3, unread_amount: 750 })).toMatch(/rusten 3 oproepen \(€\s750\) alleen op regels/u);
    expect(notes({ unread_calls: 0, unread_amount: 0 })).toContain(
      'waarvan wij de bron geheel of deels zelf hebben gelezen',
    );
  });

  it('refuses results that hold another number of calls than the summary', async () => {
    const input = sampleInput();
    const placed = await placedOf(input);
    const due = placed.findIndex(
      ({ row }) => row.responsible === 'alfa' && row.grade === 'proven' && row.level !== 'evidence',
    );
    expect(() =>
      penalisedCalls(
        contextOf(input),
        placed.filter((_, index) => index !== due),
      ),
    ).toThrow('contract penalty');
  });

  it('is masked in its CSV too', async () => {
    const input = sampleInput({ change: (row) => ({ ...row, call_id: `X-${row.number.slice(1)}` }) });
    const context = contextOf(input);
    const rows = await placedOf(input);
    const csv = penaltyCsv(context, penalisedCalls(context, rows));
    expect(rows.some(({ row }) => csv.includes(row.number.slice(3)))).toBe(false);
    expect(csv.trimEnd().split('\r\n')).toHaveLength((context.vendor.penalty?.own_calls ?? 0) + 1);
  });

  it('says that none was agreed, or that nothing counts', () => {
    const none = contextOf(changed((vendor) => ({ ...vendor, penalty: null })));
    expect(penaltyView(none, penalisedCalls(none, []), 'x.csv', NOWHERE).empty).toContain(
      'geen contractboete opgegeven',
    );
    const zero = contextOf(sampleInput({ findings: 0 }));
    expect(penaltyView(zero, penalisedCalls(zero, []), 'x.csv', NOWHERE).empty).toContain('Geen enkele oproep');
  });
});

describe('a version that replaces another', () => {
  const replaces: ReplacedResults = {
    number: 1,
    folder: '2026-06-01_2026-06-30.v1',
    run_id: 'abc',
    as_of: '2026-07-05',
    changes: {
      ...{ came: 3, went: 2, changed: 1, findings: { before: 9, now: 10 } },
      rules: [],
      reasons: [{ reason: 'several', came: 3, went: 2, changed: 1 }],
      vendors: [
        {
          ...{ vendor: 'alfa', came: 2, went: 0, changed: 1 },
          rules: [{ rule: 'called-after-objection', came: 2, went: 0, changed: 1 }],
        },
        { ...{ vendor: 'beta', came: 1, went: 2, changed: 0 }, rules: [] },
      ],
      because: {
        files_added: [{ path: 'in/klant/stops-2.csv', vendor: null }],
        files_removed: [{ path: 'in/b/geheim.csv', vendor: 'beta' }],
        files_changed: [],
        configuration: true,
        ...{ rows_removed: false, rulebook: null, program: null, as_of: null, earlier_months: false, decisions: false },
      },
    },
  };
  const with2 = (version: Summary['version']): ReportInput =>
    sampleInput({ changeSummary: (summary) => ({ ...summary, version }) });

  it('says on the cover what it replaces, and what changed for this call centre alone', () => {
    const context = contextOf(with2({ number: 2, replaces }));
    expect(coverView(context).version).toContain('vervangt versie 1 van 5 juli 2026 (kenmerk abc)');
    expect(coverView(context).contents[0]?.id).toBe('changes');
    const view = changesView(context, NOWHERE);
    expect(view?.lead).toBe(
      'Vergeleken met de vorige versie: 2 bevindingen zijn erbij gekomen en 1 bevinding is gewijzigd.',
    );
    expect(view?.because).toBe(
      '1 bestand is erbij gekomen, bestanden van een ander callcenter zijn veranderd en de instellingen zijn gewijzigd.',
    );
    // Files of the company are counted, and not named.
    expect(JSON.stringify(view)).not.toContain('in/klant/stops-2.csv');
    expect(view?.rules).toEqual([{ title: linkedText('Gebeld na een stop', ''), counts: ['2', '0', '1'] }]);
    expect(JSON.stringify(view)).not.toContain('geheim');
  });

  it('tells a call centre what differs from what it was handed itself', () => {
    const received = { ...replaces, number: 1, as_of: '2026-07-14', received_on: '2026-07-14' };
    const view = changesView(contextOf(with2({ number: 2, replaces: received })), NOWHERE);
    expect(view?.version).toBe('Uw versie 2. Versie 1 kreeg u op 14 juli 2026.');
    expect(view?.lead).toContain('Ten opzichte van wat u op 14 juli 2026 kreeg: 2 bevindingen');
    expect(view?.where).toContain('in dit pakket');
  });

  it('says that nothing can be compared where the former results are not whole', () => {
    const view = changesView(contextOf(with2({ number: 2, replaces: { ...replaces, changes: null } })), NOWHERE);
    expect(view?.lead).toContain('niet te zeggen');
  });

  it('is not spoken of in a first version', () => {
    const context = contextOf(sampleInput());
    expect(changesView(context, NOWHERE)).toBeNull();
    expect(coverView(context).version).toBe('');
    expect(coverView(context).contents.map((entry) => entry.id)).not.toContain('changes');
  });
});
