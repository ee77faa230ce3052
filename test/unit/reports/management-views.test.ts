import { describe, expect, it } from 'vitest';
import { basesView } from '../../../reports/management/bases.ts';
import { boardView, decisionsAsked, largestRisks, stateInLines } from '../../../reports/management/board.ts';
import { completenessView, missingFeeds } from '../../../reports/management/completeness.ts';
import { cell, type ManagementContext, managementContext } from '../../../reports/management/context.ts';
import { coverView } from '../../../reports/management/cover.ts';
import { exposureView } from '../../../reports/management/exposure.ts';
import { ownPartView } from '../../../reports/management/own-part.ts';
import { report } from '../../../reports/management/report.ts';
import { higherPairs, sideBySideView } from '../../../reports/management/side-by-side.ts';
import { stopFigures, stopsView } from '../../../reports/management/stops.ts';
import { todoView } from '../../../reports/management/todo.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import type { Measure, Rate, RuleFigures, Summary, VendorSummary } from '../../../src/model/summary.ts';
import type { WaitingEntry } from '../../../src/model/waiting.ts';
import { ACTION, withActions } from './sample-actions.ts';
import { type SampleOptions, sampleInput } from './sample-input.ts';

const contextOf = (options: SampleOptions = {}): ManagementContext => managementContext(sampleInput(options));

function changed(change: Partial<Summary> | ((summary: Summary) => Partial<Summary>)): ManagementContext {
  return contextOf({
    changeSummary: (summary) => ({ ...summary, ...(typeof change === 'function' ? change(summary) : change) }),
  });
}

const rate = (low: number | null, high: number | null): Rate => ({ count: 1, of: 1000, per_10000: low, low, high });

function centres(...rates: readonly Rate[]): readonly VendorSummary[] {
  const [alfa] = sampleInput().summary.vendors as [VendorSummary];
  return rates.map((one, index) => ({ ...alfa, id: `c${index}`, name: `Centre ${index}`, rate: one }));
}

describe('the page for the board', () => {
  it('repeats no line of the cover, and has three risks and at most five decisions, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const view = boardView(contextOf({ language }));
      expect(view.omissions).not.toBeNull();
      expect(view.lines).toHaveLength(1);
      const { sentences } = coverView(contextOf({ language }));
      expect(sentences.filter((sentence) => view.lines.includes(sentence))).toEqual([]);
      expect(view.risks).toHaveLength(2);
      expect(view.decisions).toHaveLength(5);
    }
  });

  it('puts the law before other rules and those before weak proof, whatever their numbers', () => {
    const rule = (id: string, level: RuleFigures['levels'][number]['level'], proven: number): RuleFigures => ({
      rule: id,
      findings: proven,
      grades: { proven, 'not-demonstrable': 0, possible: 0 },
      levels: [{ level, findings: proven }],
      reasons: [],
      parties: [],
    });
    const rules = [rule('a', 'evidence', 900), rule('b', 'code', 50), rule('c', 'statute', 2), rule('d', 'statute', 3)];
    expect(largestRisks(rules).map((row) => row.rule)).toEqual(['d', 'c', 'b']);
  });

  it('names on the cover the rules with violations whose law is partly our own reading, and no others', () => {
    const told = (rule: string): string =>
      coverView(
        changed(({ rules }) => ({
          rules: rules.map((one) => ({ ...one, law: one.rule === rule ? 'our-reading' : 'verified' })),
        })),
      ).sentences.join(' ');
    const broken = largestRisks(contextOf().summary.totals.rules).map(({ rule }) => rule);
    expect(broken).toContain('no-legal-basis');
    expect(told('no-legal-basis')).toContain('De wet is deels onze eigen lezing bij: ‘Gebeld zonder geldige reden’.');
    // No violation rests on these: a rule without findings, and one that is no law.
    for (const other of ['nowhere', 'own-hours']) expect(told(other)).not.toContain('onze eigen lezing');
  });

  it('says of a risk how sure the facts are and how sure the law is, and which part of a penalty rests on law that was not read', () => {
    const context = contextOf();
    const { risks, decisions } = boardView(context);
    expect(risks.map(({ where }) => where)).toEqual(
      risks.map(() => expect.stringMatching(/vastgesteld.*\. Wet: bron deels gelezen\. /u)),
    );
    const penalty = decisions.find(({ who }) => who === context.words.labels.contract);
    expect(JSON.stringify(penalty?.why)).toContain(
      'Het bedrag tussen haakjes berust op regels waarvan de tekst nog moet worden gecontroleerd.',
    );
  });

  it('adds up the penalties of several call centres, if they are in one currency', () => {
    const penalised = (currency: string): string => {
      const context = changed(({ vendors: [one] }) => {
        if (one === undefined || one.penalty === null) throw new Error('The sample has no penalty.');
        const other = { ...one.penalty, amount: 750, currency };
        return { status: 'final', vendors: [one, { ...one, id: 'beta', penalty: other }] };
      });
      return JSON.stringify(decisionsAsked(context).find(({ who }) => who === context.words.labels.contract)?.why);
    };
    expect(penalised('EUR')).toContain('; samen €\u00A042.000.');
    expect(penalised('USD')).not.toContain('samen');
  });

  it('names no risk that nothing counts for', () => {
    const { rules } = sampleInput().summary.totals;
    const doubtful = rules.map((rule) => ({
      ...rule,
      grades: { proven: 0, 'not-demonstrable': 0, possible: rule.findings },
    }));
    expect(largestRisks(doubtful)).toEqual([]);
  });

  it('asks for no decision where the figures give no reason', () => {
    const context = changed((summary) => ({
      client_measures: [],
      completeness: [],
      feeds: summary.feeds.map((feed) => ({ ...feed, files: 1 })),
      vendors: summary.vendors.map((vendor) => ({ ...vendor, measures: [], penalty: null })),
    }));
    expect(decisionsAsked(context)).toEqual([]);
    expect(boardView(context).decisionsLead).toBe('De cijfers van deze periode vragen geen besluit.');
  });

  it('puts a rule with more proven findings first, whatever is only possible', () => {
    const rule = (id: string, proven: number, possible: number): RuleFigures => ({
      rule: id,
      findings: proven + possible,
      grades: { proven, 'not-demonstrable': 0, possible },
      levels: [{ level: 'statute', findings: proven + possible }],
      reasons: [],
      parties: [],
    });
    expect(largestRisks([rule('a', 2, 900), rule('b', 3, 0)]).map((row) => row.rule)).toEqual(['b', 'a']);
    expect(boardView(contextOf()).risksLead).toBe('Geordend op wet en aantal. De hele lijst: findings.html.');
  });

  it('asks first for what makes it a draft, and names the gaps', () => {
    const gap = (id: string): Gap => ({
      ...{ id, kind: 'column', form: 'absent', feed: 'consents', column: 'form', subject: '', vendors: [], files: [] },
      ...{ file_count: 0, rows: 1, of: 1, unread: 0, weight: 'decides', calls: 9, findings: 9, by_vendor: [] },
      ...{ blocking: true, accepted: null },
    });
    const input = sampleInput({
      changeSummary: (summary) => ({ ...summary, status: 'draft', gaps: ['a', 'b', 'c', 'd'].map(gap) }),
    });
    const context = managementContext({
      ...input,
      tellGap: ({ id }) => ({
        ...{ id, vendors: [], what: `Kolom ${id} ontbreekt. Wat zij toont, weten wij niet.`, where: '', weight: '' },
        ...{
          todo: '',
          setting: '',
          standing: '',
          acceptance: '',
          isBlocking: true,
          isAccepted: false,
          hangs: 'decides',
        },
      }),
    });
    const [first, ...others] = decisionsAsked(context);
    expect(first?.what).toBe('Los eerst de 4 punten op waardoor dit rapport een concept is.');
    expect(JSON.stringify(first?.why)).toContain('Kolom a ontbreekt. Kolom b ontbreekt. En nog 2.');
    // A draft is no basis for claiming a penalty.
    expect(others.map(({ who }) => who)).not.toContain(context.words.labels.contract);
    expect(others).toHaveLength(4);
  });

  it('takes the measure against most violations, before one against more calls', () => {
    const measure = (rule: string, violations: number, calls: number): Measure => ({
      ...{ action: rule, rule, violations, prevented_violations: 0, calls, prevented_calls: calls, causes: [] },
    });
    const context = changed((summary) => ({
      client_measures: [],
      vendors: summary.vendors.map((vendor, index) => ({
        ...vendor,
        measures: [index === 0 ? measure('outside-calling-hours', 0, 90) : measure('called-after-objection', 1, 1)],
      })),
    }));
    expect(decisionsAsked(context)[0]).toMatchObject({ who: 'Beta Contact', what: expect.stringMatching(/./) });
  });
});

describe('what there is to do', () => {
  const of = { period: '2026-06', who: '', what: 'Alfa Contact B.V.', until: null };
  const waiting: readonly WaitingEntry[] = [
    { ...of, kind: 'pack', count: 2 },
    { ...of, kind: 'dispute', count: 3 },
    { ...of, kind: 'second', count: 1 },
    { ...of, kind: 'late-reply', count: 2 },
    { ...of, kind: 'reply', who: 'Alfa Contact B.V.', until: '2026-07-20', count: 4 },
    { ...of, kind: 'action', who: 'P. de Vries', what: ACTION.what, until: '2026-07-01', count: 1 },
  ];
  const withHearing = (summary: Summary): Summary => ({
    ...withActions(summary, [ACTION]),
    hearing: { last_line: 3, parties: [], deviations: [], gone: 0, actions: [ACTION], waiting },
  });

  it('is one list, what has no day first, then day by day', () => {
    const { rows, empty } = todoView(contextOf({ changeSummary: withHearing }));
    expect(empty).toBe('');
    const told = rows.map(({ day, who, what }) => `${day} | ${who} | ${what}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'nu | Voorbeeld Energie B.V. | Stuur Alfa Contact B.V. 2 bevindingen.',
        'nu | Voorbeeld Energie B.V. | Besluit over 3 bevindingen die Alfa Contact B.V. betwist.',
        'nu | Voorbeeld Energie B.V. | Laat een tweede persoon 1 voorstel over Alfa Contact B.V. goedkeuren.',
        'nu | Voorbeeld Energie B.V. | Besluit of 2 late reacties van Alfa Contact B.V. meetellen.',
        '20 juli 2026 | Alfa Contact B.V. | Reageer op 4 bevindingen.',
      ]),
    );
    const action = told.findIndex((line) => line.startsWith('1 juli 2026 | P. de Vries | Te laat: '));
    expect(told[action]).not.toMatch(/\d{6}/u);
    expect(told.findLastIndex((line) => line.startsWith('nu '))).toBeLessThan(action);
    expect(action).toBeLessThan(told.findIndex((line) => line.startsWith('20 juli 2026')));
  });

  it('begins with sending the findings where nothing was sent yet, and says so where nothing is open', () => {
    const { rows } = todoView(contextOf());
    expect(rows.map(({ what }) => what).join(' ')).toMatch(/Stuur Alfa Contact B\.V\. \d+ bevindingen\./u);
    const nothing = todoView(
      contextOf({
        findings: 0,
        changeSummary: (summary) => ({ ...summary, gaps: [] }),
      }),
    );
    expect(nothing).toEqual({ empty: 'Deze resultaten laten niets open.', rows: [] });
  });
});

describe('call centres side by side', () => {
  it('says that two differ only where their intervals do not overlap', () => {
    expect(higherPairs(centres(rate(10, 20), rate(20, 30)))).toEqual([]);
    expect(higherPairs(centres(rate(10, 20), rate(20.1, 30)))).toEqual([{ higher: 'c1', lower: 'c0' }]);
    expect(higherPairs(centres(rate(null, null), rate(20.1, 30)))).toEqual([]);
  });

  it('counts the calls that the cover counts: those under the rules', () => {
    const context = contextOf();
    const { totals, vendors } = context.summary;
    const counted = changed({ totals: { ...totals, in_scope: totals.calls - 55 }, vendors });
    expect(sideBySideView(counted).total.calls).toBe(counted.words.number(totals.calls - 55));
    expect(counted.words.sideBySideColumns[1]).toBe('Oproepen onder de regels');
  });

  it('keeps the order of the summary, whatever the rates', () => {
    const vendors = centres(rate(1, 2), rate(50, 60), rate(10, 20));
    const view = sideBySideView(changed({ vendors }));
    expect(view.rows.map(({ name }) => name.text)).toEqual(['Centre 0', 'Centre 1', 'Centre 2']);
    expect(view.comparisons).toEqual([
      'Centre 1 heeft meer overtredingen per 10.000 gesprekken dan Centre 0 en Centre 2: de balken overlappen niet.',
      'Centre 2 heeft meer overtredingen per 10.000 gesprekken dan Centre 0: de balken overlappen niet.',
    ]);
  });

  it('says nothing about chance where only one of them has enough conversations', () => {
    const titleOf = (...rates: readonly Rate[]): string | undefined =>
      sideBySideView(changed({ vendors: centres(...rates) })).chart?.title;
    expect(titleOf(rate(10, 20), rate(15, 30))).toBe('De verschillen tussen de callcenters kunnen toeval zijn');
    expect(titleOf(rate(10, 20), { ...rate(40, 90), of: 137 })).toBe(
      'Er zijn te weinig gesprekken om de callcenters te vergelijken',
    );
  });

  it('draws no line of one month, and no chart of nothing', () => {
    const nothing = { count: 0, of: 0, per_10000: null, low: null, high: null };
    const view = sideBySideView(
      changed((summary) => ({
        totals: { ...summary.totals, rate: nothing },
        vendors: summary.vendors.map((vendor) => ({
          ...vendor,
          rate: nothing,
          over_time: {
            ...vendor.over_time,
            months: vendor.over_time.months.map((month, index) => (index === 12 ? month : { ...month, rate: null })),
          },
        })),
      })),
    );
    expect(view.chart).toBeNull();
    expect(view.nothing).not.toBeNull();
    expect(view.rows.every(({ trend }) => trend === null)).toBe(true);
    expect(view.notes.join(' ')).not.toContain('De lijnen van het verloop');
    // Earlier months are loaded, so the text says how to judge them.
    expect(view.notes.join(' ')).toContain('Laat alle geladen maanden beoordelen');
  });
});

describe('the part of the company', () => {
  it('says in a sentence that there is none', () => {
    expect(ownPartView(contextOf({ findings: 0 }))).toMatchObject({ title: '', causes: [], measures: [] });
    expect(ownPartView(contextOf({ findings: 0 })).empty).toContain('niets gevonden');
  });
});

describe('objections that did not travel', () => {
  it('are split without a rest', () => {
    const { vendors } = sampleInput().summary;
    for (const { stop_latency: stops } of vendors) {
      const [toPassOn, early, late, never] = stopFigures(stops);
      expect(early + late + never).toBe(toPassOn);
    }
    expect(stopsView(contextOf()).rows).toHaveLength(vendors.length);
  });

  it('are not called lost where no hand-over to a call centre is loaded', () => {
    const unknown = changed((summary) => ({
      vendors: summary.vendors.map((vendor) => ({
        ...vendor,
        stop_latency: { ...vendor.stop_latency, to_pass_on: 3, stops_delivered: 0 },
      })),
    }));
    const view = stopsView(unknown);
    expect(view.rows[0]?.figures.slice(0, 4)).toEqual(['3', '?', '?', '?']);
    expect(view.note).toContain('geen levering van bezwaren aan dit callcenter geladen');
    expect(stopsView(contextOf()).note).not.toContain('geladen');
  });

  it('names numbers that several called, masked, and says how many more there are', () => {
    const view = stopsView(contextOf());
    expect(view.shared).toHaveLength(3);
    expect(view.shared.every(({ number }) => number.includes('••••'))).toBe(true);
    expect(view.sharedCut).toBe('');
    const more = changed(({ shared_numbers: shared }) => ({
      shared_numbers: { ...shared, numbers: 40, by_call_centres: [{ call_centres: 2, numbers: 40 }] },
    }));
    expect(stopsView(more).sharedCut).toContain('De eerste 3 van 40');
    expect(stopsView(contextOf({ findings: 0 })).sharedLead).toContain('geen nummer');
  });
});

describe('what conversations rest on', () => {
  it('says what became of the customer relation, before and after it ended', () => {
    const period = { from: '2026-06-01', to: '2026-07-31', as_of: '2026-08-10' };
    expect(basesView(contextOf()).relation).toHaveLength(2);
    expect(basesView(changed({ period })).relation).toHaveLength(3);
    const exempt = changed((summary) => ({
      client: { ...summary.client, entities: [{ id: 'x', name: 'X', sender: 'charity' }] },
    }));
    expect(basesView(exempt).relation[1]).toContain('alleen voor gewone bedrijven');
  });

  it('shows no flow where there were no conversations', () => {
    const context = changed((summary) => ({ totals: { ...summary.totals, conversations: 0, bases: [] } }));
    expect(basesView(context)).toMatchObject({ flow: null, empty: context.words.basesEmpty });
  });
});

describe('a draft in which nothing is proven', () => {
  const open = (language: 'nl' | 'en'): ManagementContext =>
    contextOf({
      language,
      changeSummary: (summary) => ({
        ...summary,
        status: 'draft',
        totals: { ...summary.totals, without_proof: summary.totals.violating_calls },
        vendors: summary.vendors.map((vendor) => ({ ...vendor, without_proof: vendor.violating_calls })),
      }),
    });

  it('states no rate, no interval, no difference and no fine', () => {
    for (const language of ['nl', 'en'] as const) {
      const context = open(language);
      const { chart, nothing, comparisons, rows, total } = sideBySideView(context);
      expect([chart, nothing, comparisons]).toEqual([null, context.words.rateWithheld('nothing-proven'), []]);
      for (const row of [...rows, total])
        expect([row.rate, row.interval]).toEqual(['–', context.words.interval(context.summary.totals.rate)]);
      expect(stateInLines(context)[0]).toBe(context.words.rateWithheld('nothing-proven'));
      expect(exposureView(context)).toMatchObject({ rows: [], years: [], yearsLead: context.words.yearsWithheld });
    }
  });

  it('states them once something is proven, or it is final', () => {
    const draft = changed({ status: 'draft' });
    expect(sideBySideView(draft).chart).not.toBeNull();
    const final = changed((summary) => ({
      totals: { ...summary.totals, without_proof: summary.totals.violating_calls },
    }));
    expect(sideBySideView(final).chart).not.toBeNull();
    expect(exposureView(final).rows).not.toEqual([]);
  });
});

describe('a draft with an outcome that is implausible', () => {
  const implausible = (accepted: Gap['accepted'] = null): Partial<Summary> => ({
    status: 'draft',
    gaps: [
      {
        ...{ id: 'outcome:alfa', kind: 'outcome', form: 'violations', feed: null, column: null, subject: '' },
        ...{ vendors: ['alfa'], files: [], file_count: 0, rows: 90, of: 100, unread: 0, weight: 'decides' },
        ...{ calls: 90, findings: 95, by_vendor: [], blocking: true, accepted },
      },
    ],
  });

  it('states no rate, no interval and no difference of any call centre, though violations are proven, and says why', () => {
    for (const language of ['nl', 'en'] as const) {
      const context = contextOf({ language, changeSummary: (summary) => ({ ...summary, ...implausible() }) });
      expect(context.summary.totals.violating_calls).toBeGreaterThan(context.summary.totals.without_proof);
      const { chart, nothing, comparisons, rows, total } = sideBySideView(context);
      expect([chart, nothing, comparisons]).toEqual([null, context.words.rateWithheld('implausible'), []]);
      const withheld = context.words.interval(context.summary.totals.rate);
      for (const row of [...rows, total]) expect([row.rate, row.interval, row.trend]).toEqual(['–', withheld, null]);
      for (const row of rows) expect(row.noTrend).toBe(withheld);
      expect(stateInLines(context)[0]).toMatch(/niet aannemelijk|not plausible/u);
    }
  });

  it('makes no rating of such a rate, and keeps the counts', () => {
    const { summary } = changed(implausible());
    const stated = contextOf().summary;
    for (const { level, because } of [summary.rating, ...summary.vendors.map(({ rating }) => rating)])
      expect([level, because]).toEqual(['not-assessable', ['blocking-gap']]);
    expect([summary.totals.violating_calls, summary.totals.rate.count, summary.totals.rate.of]).toEqual([
      stated.totals.violating_calls,
      stated.totals.rate.count,
      stated.totals.rate.of,
    ]);
  });

  it('states them once the gap is accepted', () => {
    const accepted = changed(implausible({ reason: 'five calls were checked', until: '2026-12-31' }));
    expect(sideBySideView(accepted).chart).not.toBeNull();
  });
});

describe('where nobody can be named', () => {
  const unnamed = changed((summary) => ({
    client_prevented: [],
    totals: {
      ...summary.totals,
      answered_for: [{ party: 'undetermined', calls: summary.totals.violating_calls }],
      rules: summary.totals.rules.map((rule) => ({
        ...rule,
        parties: [{ responsible: 'undetermined', cause: 'no-trace', findings: rule.findings, grades: rule.grades }],
      })),
    },
    vendors: summary.vendors.map((vendor) => ({
      ...vendor,
      answered_for: [{ party: 'undetermined', calls: vendor.violating_calls }],
    })),
  }));
  const { totals, vendors } = unnamed.summary;

  it('does not say that none is the company’s, but of how many it cannot be told', () => {
    const own = coverView(unnamed).figures[2];
    const all = unnamed.words.number(totals.violating_calls);
    expect(own).toMatchObject({ value: '?', note: `niet vast te stellen bij ${all} van de ${all} overtredingen` });
    const findings = unnamed.words.number(totals.findings);
    expect(ownPartView(unnamed).empty).toContain(
      `bij ${findings} van de ${findings} bevindingen is niet vast te stellen`,
    );
  });

  it.each([
    ['all', 'Van de overtredingen in zijn oproepen is niet vast te stellen'],
    ['some', 'Van een deel van de overtredingen in zijn oproepen is niet vast te stellen'],
  ])('says of a call centre without a measure whether that holds for %s of its violations', (which, said) => {
    const others = which === 'all' ? [] : [{ party: 'client', calls: 1 }];
    const without = changed(({ vendors: own, ...summary }) => ({
      ...summary,
      vendors: own.map((vendor) => ({
        ...vendor,
        measures: [],
        answered_for: [...others, { party: 'undetermined', calls: 1 }],
      })),
    }));
    expect(sideBySideView(without).measures[0]?.remedy).toContain(said);
  });

  it('does not say so of a call centre either', () => {
    for (const [index, { own, ownOf }] of sideBySideView(unnamed).rows.entries()) {
      const all = vendors[index]?.violating_calls ?? 0;
      expect([own, ownOf]).toEqual(all === 0 ? ['0', 'van 0'] : ['?', `van ${all}, ${all} onbekend`]);
    }
  });
});

describe('weak proof', () => {
  it('is not denied where no conversation rests on a consent', () => {
    const without = changed(({ totals }) => ({
      totals: { ...totals, rules: [], bases: [{ basis: 'none', conversations: totals.conversations }] },
    }));
    expect(basesView(without).weakLead).toContain('was dus niet te beoordelen');
    const some = changed(({ totals }) => ({
      totals: { ...totals, rules: [], bases: [{ basis: 'consent', conversations: totals.conversations }] },
    }));
    expect(basesView(some).weakLead).toContain('gaf geen enkele regel over bewijs een bevinding');
  });
});

describe('limitation and exposure', () => {
  it('takes what is too old from what was found', () => {
    const context = changed((summary) => ({
      totals: { ...summary.totals, violating_calls: 12, without_proof: 3, fine_lapsed: 5 },
    }));
    expect(exposureView(context).total.figures).toEqual(['12', '3', '5', '7']);
  });

  it('says once what can follow from several rules, and loses no sentence of any', () => {
    const context = contextOf();
    const [first = '', second = '', third = ''] = context.summary.totals.rules
      .filter(({ levels }) => levels.some(({ level }) => level === 'statute'))
      .map(({ rule }) => rule);
    const sanctions: Readonly<Record<string, string>> = {
      [first]: 'Een boete (art. 15.4 lid 2). Hoogstens € 900.000. Alleen hier.',
      [second]: 'Onze lezing: misschien. Een boete (art. 15.4 lid 2). Hoogstens € 900.000.',
      [third]: 'Iets anders.',
    };
    const text: ManagementContext['text'] = (rule) => ({
      ...context.text(rule),
      title: rule,
      sanction: sanctions[rule] ?? '',
    });
    const { maxima } = exposureView({ ...context, text });
    const said = maxima.map(({ rules, sanction }) => ({ rules: rules.map(({ title }) => title), sanction }));
    expect(said).toEqual([
      { rules: [first, second], sanction: 'Een boete (art. 15.4 lid 2). Hoogstens € 900.000.' },
      { rules: [first], sanction: 'Alleen hier.' },
      { rules: [second], sanction: 'Onze lezing: misschien.' },
      { rules: [third], sanction: 'Iets anders.' },
    ]);
    // A link leads to the first place of a rule.
    const ids = maxima.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => id !== '');
    expect(ids).toEqual([first, second, third].map((rule) => `maximum-${rule}`));
  });

  it('tells complaints that could not be examined from none', () => {
    expect(exposureView(contextOf()).complaints).toContain('12 klachten');
    expect(exposureView(changed({ completeness: [] })).complaints).toContain('geen klachten geleverd');
  });
});

describe('completeness', () => {
  it('asks for the register only of periods that had one', () => {
    expect(missingFeeds(contextOf())).not.toContain('register');
    const old = changed((summary) => ({ period: { ...summary.period, from: '2021-06-01' } }));
    expect(missingFeeds(old)).toContain('register');
  });

  it('tells of a delivery that is less than was agreed what was agreed and what came', () => {
    const example = { subject: 'in/alfa/juni.csv', day: null, expected: 'at least 1000 rows', found: '12' };
    const figure = { check: 'delivery-contract', vendor: 'alfa', examined: 1, results: 1, examples: [example] };
    const { checks } = completenessView(changed({ completeness: [figure] }));
    expect(checks.flatMap(({ rows }) => rows.map(({ named }) => named)).filter((named) => named !== '')).toEqual([
      'in/alfa/juni.csv: verwacht ten minste 1.000 rijen, gevonden 12',
    ]);
  });

  it('names once each file of which something was left out', () => {
    const left = { path: 'in/alfa/map.xlsx#Blad1', remark: 'Left out of the file: the sheet "Uitleg".' };
    const { leftOut } = completenessView(changed({ left_out: [left, left] }));
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toContain('map.xlsx');
  });

  it('names each file without rows', () => {
    const none = { ...{ rows_read: 0, accepted: 0, rejected: 0, duplicate: 0, replaced: 0, removed: 0 }, facts: 0 };
    const empty = { path: 'in/alfa/leeg.csv', format: 'empty', ...none };
    const { leftOut } = completenessView(
      changed((summary) => ({
        files: summary.files.map((file, index) => (index === 0 ? { ...file, ...empty } : file)),
      })),
    );
    expect(leftOut).toEqual([expect.stringContaining('in/alfa/leeg.csv')]);
  });

  it('tells rows that were removed where there are any, and they add up', () => {
    expect(completenessView(changed({})).rowColumns.at(-1)).toMatch(/vervangen$/u);
    const view = completenessView(
      changed((summary) => ({
        files: summary.files.map((file) => ({ ...file, accepted: file.accepted - 1, removed: 1 })),
      })),
    );
    expect(view.rowColumns.at(-1)).toBe('+ verwijderd');
    expect(view.rows.map(({ figures }) => figures.length)).toEqual(view.rows.map(() => view.rowColumns.length - 1));
    expect(view.rowsLead).toMatch(/rijen verwijderd: de bewaartermijn was voorbij/u);
  });

  it('stops where rows do not add up', () => {
    const context = changed((summary) => ({
      files: summary.files.map((file, index) => (index === 0 ? { ...file, rows_read: file.rows_read + 1 } : file)),
    }));
    expect(() => completenessView(context)).toThrow('do not add up');
  });
});

describe('text from data', () => {
  it('is cut, and telephone numbers in it are masked', () => {
    expect(cell('map/0612345678.csv', 40)).not.toContain('0612345678');
    expect(cell('x'.repeat(5000), 40)).toHaveLength(40);
  });

  it('stays text', async () => {
    const name = '<img src=x onerror="alert(1)">';
    const input = sampleInput({
      changeSummary: (summary) => ({
        ...summary,
        client: { ...summary.client, name },
        vendors: summary.vendors.map((vendor) => ({ ...vendor, name })),
        unknown_entities: [{ feed: 'objections', entity: '</style><script>alert(1)</script>', rows: 1 }],
      }),
    });
    for await (const { html } of report.documents(input)) {
      expect(html).not.toContain('<img');
      expect(html).not.toContain('<script');
    }
  });
});
