import { describe, expect, it } from 'vitest';
import { addMonths, monthSpan, monthsBetween } from '../../../src/model/calendar-months.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import type { MonthFigures, OverTime } from '../../../src/model/over-time.ts';
import type { RuleDefinition } from '../../../src/model/rule.ts';
import {
  hasWholeLastMonth,
  lawChanges,
  monthsTogether,
  overTime as overTimeOf,
} from '../../../src/results/over-time.ts';
import { rate } from '../../../src/results/rate.ts';

function rule(id: string, ...versions: RuleDefinition['versions']): RuleDefinition {
  return { id, versions } as unknown as RuleDefinition;
}

const RULES = ['a', 'b', 'c', 'd'].map((id) => rule(id, { from: '2009-10-01', level: 'statute', articles: [] }));

function overTime(
  own: readonly MonthFigures[],
  earlier: readonly MonthFigures[],
  rules: readonly RuleDefinition[],
): OverTime {
  return overTimeOf(own, earlier, rules, true);
}

function month(name: string, rules: Readonly<Record<string, number>> = {}, span = monthSpan(name)): MonthFigures {
  return {
    ...span,
    rate: rate(3, 1000),
    rules: Object.entries(rules).map(([id, findings]) => ({ rule: id, findings })),
  };
}

describe('calendar months', () => {
  it('have their days, in leap years too', () => {
    expect(monthSpan('2024-02')).toEqual({ month: '2024-02', from: '2024-02-01', to: '2024-02-29' });
    expect(monthSpan('2026-12').to).toBe('2026-12-31');
  });

  it('continue over the turn of the year', () => {
    expect([addMonths('2026-01', -1), addMonths('2025-12', 1), addMonths('2026-06', -12)]).toEqual([
      '2025-12',
      '2026-01',
      '2025-06',
    ]);
  });

  it('are cut to the days of a period', () => {
    expect(monthsBetween('2026-05-20', '2026-07-03').map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-20', '2026-05-31'],
      ['2026-06-01', '2026-06-30'],
      ['2026-07-01', '2026-07-03'],
    ]);
    expect(monthsBetween('2026-06-03', '2026-06-09')).toHaveLength(1);
  });
});

describe('thirteen months', () => {
  it('end with the last month of the period; those without results have no rate', () => {
    const { months } = overTime([month('2026-06')], [month('2025-06'), month('2026-02')], RULES);
    expect(months).toHaveLength(13);
    expect(months.map((entry) => entry.source)).toEqual([
      'earlier-results',
      ...Array.from({ length: 7 }, () => 'no-results'),
      'earlier-results',
      ...Array.from({ length: 3 }, () => 'no-results'),
      'this-period',
    ]);
    expect(months.filter((entry) => entry.source === 'no-results').every((entry) => entry.rate === null)).toBe(true);
  });

  it('take months of the period itself before those of earlier results, and show the last thirteen', () => {
    const own = Array.from({ length: 24 }, (_, index) => month(addMonths('2024-07', index)));
    const { months } = overTime(own, [], RULES);
    expect(months[0]?.month).toBe('2025-06');
    expect(months.every((entry) => entry.source === 'this-period')).toBe(true);
  });

  it('keep the days of an incomplete month', () => {
    const part = { month: '2026-06', from: '2026-06-03', to: '2026-06-09' };
    expect(overTime([month('2026-06', {}, part)], [], RULES).months.at(-1)).toMatchObject(part);
  });
});

describe('months of several call centres together', () => {
  it('add up their counts; the rate is that of the sums, not of the rates', () => {
    const part = { month: '2026-06', from: '2026-06-03', to: '2026-06-09' };
    const [may, june] = monthsTogether([
      { ...month('2026-06', { a: 5, b: 2 }), rate: rate(10, 1000) },
      { ...month('2026-06', { b: 1 }, part), rate: rate(0, 3000) },
      month('2026-05', { c: 7 }),
    ]);
    expect(june).toEqual({
      ...monthSpan('2026-06'),
      rate: rate(10, 4000),
      rules: [
        { rule: 'a', findings: 5 },
        { rule: 'b', findings: 3 },
      ],
    });
    expect(may).toEqual(month('2026-05', { c: 7 }));
    expect(monthsTogether([])).toEqual([]);
  });
});

describe('problems', () => {
  it('are new, repeated or over since the month before', () => {
    const { problems, compared_with: compared } = overTime(
      [month('2026-06', { a: 5, b: 2 })],
      [month('2026-03', { b: 1 }), month('2026-04', { b: 4 }), month('2026-05', { b: 3, c: 7 })],
      RULES,
    );
    expect(compared).toEqual({ from: '2026-05-01', to: '2026-05-31' });
    expect(problems).toEqual([
      { rule: 'a', state: 'new', findings: 5, before: 0, months_in_a_row: 1, is_new_rule: false },
      { rule: 'b', state: 'repeated', findings: 2, before: 3, months_in_a_row: 4, is_new_rule: false },
      { rule: 'c', state: 'ended', findings: 0, before: 7, months_in_a_row: 0, is_new_rule: false },
    ]);
  });

  it('are counted in a row only as far as there are results', () => {
    const { problems } = overTime(
      [month('2026-06', { a: 1 })],
      [month('2026-04', { a: 1 }), month('2026-05', { a: 1 })],
      RULES,
    );
    expect(problems[0]?.months_in_a_row).toBe(3);
    const broken = overTime(
      [month('2026-06', { a: 1 })],
      [month('2026-03', { a: 1 }), month('2026-05', { a: 1 })],
      RULES,
    );
    expect(broken.problems[0]?.months_in_a_row).toBe(2);
  });

  it('are not reported if nothing is known about the month before', () => {
    const told = overTime([month('2026-06', { a: 5 })], [month('2026-04', { a: 1 })], RULES);
    expect(told).toMatchObject({ compared_with: null, problems: [] });
  });

  it('are not over where the log lacks days on which they could recur', () => {
    const { problems } = overTimeOf(
      [month('2026-06', { a: 1 })],
      [month('2026-05', { a: 1, b: 1, c: 2 })],
      RULES,
      false,
    );
    expect(problems.map(({ state }) => state)).toEqual(['repeated', 'unknown', 'unknown']);
  });

  it.each([
    ['log', 'early', '2026-06-12', 'alfa', false],
    ['log', 'none', '', 'alfa', false],
    ['log', 'late', '2026-06-12', 'alfa', false],
    ['log', 'late', '2026-05-12', 'alfa', true],
    ['log', 'early', '2026-06-12', 'beta', true],
    ['column', 'missing', '', 'alfa', true],
  ])('go by what the log lacks: %s, %s, %s of %s', (kind, form, subject, vendor, isWhole) => {
    const gap = { kind, form, subject, vendors: [vendor] } as unknown as Gap;
    expect(hasWholeLastMonth([gap], 'alfa', '2026-06-30')).toBe(isWhole);
  });

  it('of a longer period compare its last two months', () => {
    const { problems } = overTime([month('2026-05', { a: 1 }), month('2026-06', { a: 1, b: 1 })], [], RULES);
    expect(problems.map(({ rule: id, state }) => [id, state])).toEqual([
      ['a', 'repeated'],
      ['b', 'new'],
    ]);
  });

  it('mark a rule that began after the month before as new itself', () => {
    const young = rule('e', { from: '2026-06-01', level: 'code', articles: [] });
    const { problems } = overTime([month('2026-06', { e: 2 })], [month('2026-05')], [...RULES, young]);
    expect(problems).toEqual([
      { rule: 'e', state: 'new', findings: 2, before: 0, months_in_a_row: 1, is_new_rule: true },
    ]);
  });
});

describe('changes of the law', () => {
  const regimes = [
    { regime: 'register', from: '2009-10-01' },
    { regime: 'opt-in', from: '2021-07-01' },
    { regime: 'opt-in-strict', from: '2026-07-01' },
  ];
  const changing = [
    rule('old', { from: '2009-10-01', level: 'statute', articles: [] }),
    rule('begins', { from: '2025-07-01', level: 'evidence', articles: [] }),
    rule(
      'changes',
      { from: '2020-03-01', level: 'code', articles: [] },
      { from: '2026-01-15', level: 'statute', articles: [] },
    ),
    rule('ends', { from: '2009-10-01', level: 'statute', articles: [] }, { from: '2026-02-01', repealed: true }),
  ];

  it('are those of the thirteen months, by day', () => {
    expect(lawChanges(changing, regimes, '2026-07-31')).toEqual([
      { day: '2025-07-01', kind: 'rule-begins', id: 'begins' },
      { day: '2026-01-15', kind: 'rule-changes', id: 'changes' },
      { day: '2026-02-01', kind: 'rule-ends', id: 'ends' },
      { day: '2026-07-01', kind: 'regime', id: 'opt-in-strict' },
    ]);
  });

  it('end with the period', () => {
    expect(lawChanges(changing, regimes, '2026-06-30').map((change) => change.kind)).not.toContain('regime');
    expect(lawChanges(changing, regimes, '2026-08-31')[0]?.id).toBe('changes');
  });
});
