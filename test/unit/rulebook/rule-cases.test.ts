import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../../src/model/day-numbers.ts';
import { documentRules } from '../../../src/rulebook/document-rules.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import type { Row } from '../../acceptance/compare.ts';
import type { PlacedCase } from './case-world.ts';
import { expectedOf, isMet, placedCases, ranCases, runCases } from './run-cases.ts';

const PAGES = join(import.meta.dirname, '../../../docs/rules');
const rules = await listRules();
const placed = await placedCases();
let found: ReadonlyMap<PlacedCase, Row | undefined> = new Map();
beforeAll(async () => {
  found = await runCases(placed);
}, 240_000);

describe.each(rules)('$id', (rule) => {
  const own = placed.filter((each) => each.rule === rule.id);

  test('has cases that break it and cases that just do not', () => {
    expect(own.filter(({ ruleCase }) => ruleCase.expect !== 'none').length).toBeGreaterThan(0);
    expect(own.filter(({ ruleCase }) => ruleCase.expect === 'none').length).toBeGreaterThan(0);
  });

  test.each(own)('$name', (each) => {
    const finding = found.get(each);
    const expected = expectedOf(each);
    if (expected === undefined) expect(finding).toBeUndefined();
    else expect(finding).toMatchObject(expected);
  });

  const onDay = (day: string): readonly PlacedCase[] =>
    own.filter(({ ruleCase }) => (ruleCase.call['started_at'] ?? '').slice(0, 10) === day);

  test.each(rule.versions)('has a case on $from, the first day of a version', (version) => {
    const isFound = onDay(version.from).some(({ ruleCase }) => ruleCase.expect !== 'none');
    expect(isFound).toBe(!('repealed' in version));
    expect(onDay(version.from)).not.toEqual([]);
  });

  test('has a case on the day before it began, and finds nothing there', () => {
    const [first] = rule.versions;
    const before = onDay(dateOfDay(dayNumber(first?.from ?? '') - 1));
    expect(before).not.toEqual([]);
    expect(before.filter(({ ruleCase }) => ruleCase.expect !== 'none')).toEqual([]);
  });
});

test('a case accepts the expected finding, and nothing else', () => {
  const [each] = placed.filter(({ ruleCase }) => ruleCase.expect !== 'none');
  if (each === undefined) throw new Error('no case expects a finding');
  const expected = expectedOf(each) as unknown as Row;
  expect(isMet(each, expected)).toBe(true);
  expect(isMet(each, undefined)).toBe(false);
  expect(isMet(each, { ...expected, grade: 'other' })).toBe(false);
});

/** `npm run docs` writes the pages from the outcome here. */
describe('docs/rules', () => {
  const names = ['README.md', ...rules.map((rule) => `${rule.id}.md`)];

  test.each(names)('%s matches the rulebook, and shows the outcome of the cases', async (name) => {
    const pages = documentRules(rules, ranCases(found));
    await expect(pages.get(name)).toMatchFileSnapshot(join(PAGES, name));
  });

  test('has no page of a removed rule', () => {
    expect(readdirSync(PAGES).filter((name) => !names.includes(name))).toEqual([]);
  });
});
