import { describe, expect, it } from 'vitest';
import { articlesOn, lawCertainty, lawInPeriod, lawOn, lawTurns } from '../../../src/model/law-certainty.ts';
import type { Certainty, RuleDefinition } from '../../../src/model/rule.ts';
import { articles, listRules, ruleModules } from '../../../src/rulebook/registry.ts';

const ARTICLES = await articles();
const RULES = (await ruleModules()).map(({ definition }) => definition);

/** Certainty of the law on a day. */
function certaintyOn(id: string, day: string): Certainty | null {
  const { versions } = RULES.find((rule) => rule.id === id) as RuleDefinition;
  const version = versions.findLast(({ from }) => from <= day);
  if (version === undefined) throw new Error(`${id} is not in force on ${day}`);
  return lawCertainty(version, ARTICLES);
}

describe('how sure the law is', () => {
  it.each<[string, string, Certainty | null]>([
    // Read in the texts of the years.
    ['called-registered-number', '2015-01-01', 'verified'],
    ['no-legal-basis', '2026-07-01', 'verified'],
    // Paragraph 4 of 2021 to 2026 is known second-hand.
    ['no-legal-basis', '2026-06-30', 'second-hand'],
    ['optout-not-offered', '2026-06-30', 'part-read'],
    ['optout-not-offered', '2026-07-01', 'verified'],
    ['called-after-objection', '2021-06-30', 'verified'],
    ['called-after-objection', '2021-07-01', 'our-reading'],
    // The hours of 2012 were read, those of later codes were not.
    ['outside-calling-hours', '2020-02-29', 'verified'],
    ['outside-calling-hours', '2020-03-01', 'not-looked-up'],
    ['identity-not-stated', '2026-06-01', 'part-read'],
    ['first-call-after-six-months', '2024-10-15', 'second-hand'],
    ['dialled-after-objection', '2018-05-25', 'our-reading'],
    // Agreements and the company's own norms are no law.
    ['outside-contract', '2026-06-01', null],
    ['outside-own-hours', '2026-06-01', null],
  ])('of %s on %s is that of its weakest article', (rule, day, certainty) => {
    expect(certaintyOn(rule, day)).toBe(certainty);
  });
});

it('is that of the local day of a call where one finding is told', async () => {
  const rule = (await listRules()).find(({ id }) => id === 'no-legal-basis');
  if (rule === undefined) throw new Error('no-legal-basis is gone');
  expect(lawOn(rule, '2026-06-30')).toBe('second-hand');
  expect(lawOn(rule, '2026-07-01')).toBe('verified');
  expect(lawOn(rule, '2015-01-01')).toBeUndefined();
});

it('turns on the days on which a rule begins, or a text takes the place of a surer or less sure one', async () => {
  const rules = (await listRules()).filter(({ id }) => id === 'no-legal-basis');
  expect(lawTurns(rules).map(({ day }) => day)).toEqual(['2021-07-01', '2026-07-01']);
});

it('is the least sure of all texts of the period where findings stand together', () => {
  const inForce = (rule: string, law: Certainty | null) => ({
    rule,
    law,
    level: 'statute' as const,
    from: '',
    to: null,
  });
  const rules = [
    inForce('one', 'second-hand'),
    inForce('one', 'verified'),
    inForce('two', 'our-reading'),
    inForce('own', null),
  ];
  expect(lawInPeriod(rules, 'one')).toBe('second-hand');
  expect(lawInPeriod(rules, 'own')).toBeNull();
});

describe('what a rule rested on', () => {
  it('is the law of that day, and no other', async () => {
    const rule = (await listRules()).find(({ id }) => id === 'optout-not-offered');
    if (rule === undefined) throw new Error('there is no such rule');
    for (const day of ['2015-01-01', '2026-06-30', '2026-07-01']) {
      const found = articlesOn(rule, day);
      expect(found.length).toBeGreaterThan(0);
      for (const { from = day, to = day } of found) expect([from <= day, day <= to]).toEqual([true, true]);
    }
    expect(articlesOn(rule, '2026-06-30')).not.toEqual(articlesOn(rule, '2015-01-01'));
    expect(articlesOn(rule, '2009-09-30')).toEqual([]);
  });
});
