import { beforeAll, describe, expect, test } from 'vitest';
import { FEED_DEFINITIONS } from '../../../src/model/feeds.ts';
import type { PlacedCase } from '../../unit/rulebook/case-world.ts';
import { place, placedCases, runCases } from '../../unit/rulebook/run-cases.ts';
import { ALLOWED_LOSSES } from './allowed-losses.ts';
import { type Emptied, emptiedCells } from './emptied-cells.ts';

/** A cell that is empty must not make a call look lawful: an unknown value drops out of a condition without a word. */
type Variant = PlacedCase & Emptied;

/** Variants in one world: its tables stay small enough to be read and judged in seconds. */
const WORLD = 1500;

const found = (await placedCases()).filter(({ ruleCase }) => ruleCase.expect !== 'none' && ruleCase.alone !== true);
const variants = place(found.flatMap(emptiedCells)) as readonly Variant[];
const lost: Variant[] = [];

const nameOf = (rule: string, where: string, column: string): string => `${rule}: ${column} of ${where}`;
const allowed = ALLOWED_LOSSES.flatMap(({ rules, place: where, columns }) =>
  rules.flatMap((rule) => columns.map((column) => nameOf(rule, where, column))),
);

beforeAll(async () => {
  for (let start = 0; start < variants.length; start += WORLD) {
    const results = await runCases(variants.slice(start, start + WORLD));
    for (const [variant, finding] of results) if (finding === undefined) lost.push(variant as Variant);
  }
}, 600_000);

describe('an empty cell', () => {
  test('is tried in every case that expects a finding', () => {
    expect(found.length).toBeGreaterThan(400);
    expect(variants.length).toBeGreaterThan(found.length * 10);
  });

  test('never makes a finding disappear, unless the rulebook says so', () => {
    const notAllowed = lost
      .map((variant) => ({ key: nameOf(variant.rule, variant.place, variant.column), name: variant.name }))
      .filter(({ key }) => !allowed.includes(key));
    expect(notAllowed).toEqual([]);
  });

  test('makes every finding disappear that the list allows', () => {
    const seen = new Set(lost.map((variant) => nameOf(variant.rule, variant.place, variant.column)));
    expect(allowed.filter((key) => !seen.has(key))).toEqual([]);
  });
});

describe('the list of what the rulebook lets go', () => {
  test('names each pair of a rule and a column once', () => {
    expect([...new Set(allowed)]).toEqual(allowed);
  });

  test('names columns that may be empty', () => {
    const wrong = ALLOWED_LOSSES.flatMap(({ place: where, columns }) => {
      const feed = where === 'call' || where === 'other-call' ? 'calls' : where;
      const nullable = FEED_DEFINITIONS[feed].columns.filter((column) => column.required !== true);
      return columns.filter((name) => !nullable.some((column) => column.name === name));
    });
    expect(wrong).toEqual([]);
  });
});
