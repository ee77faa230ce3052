import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellFinding } from '../../../src/explain/tell.ts';
import { words as english } from '../../../src/explain/words.en.ts';
import { words as dutch } from '../../../src/explain/words.nl.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { NEAR_MISSES, OTHER_REASONS, RE_CONSENTS } from '../reports/rulebook-words.ts';

/** What makes the form of a consent invalid or unknown, or what it is not specific about: the values of columns, and the words of the query. */
function reasonsOfConsents(): readonly string[] {
  const sql = readFileSync(new URL('../../../src/explain/consents.sql', import.meta.url), 'utf8');
  const part = sql.slice(sql.indexOf('-- What makes'), sql.indexOf('as because'));
  const own = [...part.matchAll(/then '([a-z-]+)'/gu)].map(([, word = '']) => word);
  return [...own, 'pre-ticked', 'bundled', 'contest', 'survey'];
}

describe.each([
  ['nl', dutch],
  ['en', english],
] as const)('an explanation in %s', (language, words) => {
  it('has words for every near miss of a record', () => {
    expect(NEAR_MISSES.filter((nearMiss) => words.nearMiss[nearMiss] === undefined)).toEqual([]);
  });

  it('has words for what a consent lacks', () => {
    const reasons = reasonsOfConsents();
    expect(reasons).toContain('more-than-phone');
    expect(reasons.filter((reason) => words.because[reason] === undefined)).toEqual([]);
  });

  it('has words for every other reason', () => {
    expect(OTHER_REASONS.filter((reason) => words.reasons[reason] === undefined)).toEqual([]);
  });

  it('has words for what a doubtful consent makes of an objection', () => {
    expect(RE_CONSENTS.filter((counted) => words.objectionCounted[counted] === undefined)).toEqual([]);
  });

  it('tells of a relation without a first day that it has none, and whether it still runs', () => {
    const relation = {
      ...{ relation_id: 'R-1', kind: 'purchase', started_on: null, ended_on: null, standing: 'valid' as const },
      ...{ near_miss: null, is_basis: true, is_past_term: false, is_past_own_term: false },
      ...{ source_file: 'in/relations.csv', source_row: 2 },
    };
    const told = [true, false].map((isRunning) => words.relation({ ...relation, is_running: isRunning }));
    expect(told.join()).not.toMatch(/null|-0?769/u);
    expect(told[0]).not.toBe(told[1]);
  });

  it('says when protection is only presumed, and what follows from it', () => {
    expect(words.protection(true, true)).not.toMatch(/aangenomen|presumed/u);
    expect(words.protection(true, false)).toMatch(/alleen aangenomen.*niet ‘vastgesteld’|only presumed.*not “proven”/u);
    expect(words.nobody).not.toMatch(/beschermt|protects/u);
  });

  it('tells how sure the law was that day beside how sure the facts are', async () => {
    const rules = await listRules();
    const finding = {
      rule: 'no-legal-basis',
      grade: 'proven',
      reason: null,
      responsible: 'client',
      cause: 'client-lead',
    } as const;
    expect(tellFinding(finding, '2026-06-30', rules, language)).toMatch(
      /vastgesteld; wet: bron deels van anderen bekend;|proven; law: source partly known from others;/u,
    );
    expect(tellFinding(finding, '2026-07-01', rules, language)).toMatch(/; wet: bron gelezen;|; law: source read;/u);
  });

  it('does not say that a stop was not passed on where only the hand-overs are lacking', () => {
    const told = tellFinding(
      { rule: 'x', grade: 'proven', reason: 'objection', responsible: 'client', cause: 'passing-on-not-shown' },
      '2026-06-01',
      [],
      language,
    );
    expect(told).not.toMatch(/niet doorgegeven|gaf het niet door|not pass(?:ed)? /u);
  });
});

it('the near misses and reasons that the rules use are among those that have words', async () => {
  const known = [...NEAR_MISSES, ...OTHER_REASONS];
  const used = [
    ...COUNTRY.nearMisses.map(({ nearMiss }) => nearMiss),
    ...(await listRules()).flatMap(({ reasons }) => reasons),
  ];
  expect(used.filter((reason) => !known.includes(reason))).toEqual([]);
});
