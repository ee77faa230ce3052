import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../../src/model/concentration.ts';
import { concentrations, type SubjectCount } from '../../../src/results/concentrations.ts';

function counts(dimension: Dimension, subjects: Readonly<Record<string, readonly [number, number]>>): SubjectCount[] {
  return Object.entries(subjects).map(([subject, [conversations, violations]]) => ({
    dimension,
    subject,
    conversations,
    violations,
  }));
}

describe('where violations concentrate', () => {
  it('names the fewest subjects with half of the violations, most violations first', () => {
    const [agents] = concentrations(counts('agent', { a: [100, 3], b: [100, 9], c: [100, 8], d: [700, 4] }));
    expect(agents).toMatchObject({ dimension: 'agent', conversations: 1000, violations: 24, subjects: 4, half: 2 });
    expect(agents?.rows.map((row) => row.subject)).toEqual(['b', 'c']);
  });

  it('accepts a subject with exactly half', () => {
    const [agents] = concentrations(counts('agent', { a: [10, 4], b: [10, 2], c: [10, 2] }));
    expect(agents?.half).toBe(1);
  });

  it('breaks ties by fewest conversations, then by name', () => {
    const [agents] = concentrations(counts('agent', { z: [10, 2], a: [10, 2], m: [5, 2], k: [90, 0] }));
    expect(agents?.rows.map((row) => row.subject)).toEqual(['m', 'a']);
  });

  it('tests each against its share of the conversations, corrected for the number of tests', () => {
    const one = concentrations(counts('agent', { a: [100, 10], b: [900, 10] }));
    const both = concentrations([
      ...counts('agent', { a: [100, 10], b: [900, 10] }),
      ...counts('campaign', { x: [500, 10], y: [500, 10] }),
    ]);
    const chance = (found: typeof one): number =>
      found.find((entry) => entry.dimension === 'agent')?.rows[0]?.chance ?? 1;
    // Ten or more of twenty at one in ten: 7.15e-6; twice, four times.
    expect(chance(one)).toBe(0);
    expect(chance(both)).toBe(0);
    const mild = concentrations(counts('agent', { a: [100, 4], b: [900, 11] }));
    expect(mild[0]?.rows.find((row) => row.subject === 'a')?.chance ?? 0.1).toBeGreaterThan(0.05);
  });

  it('does not report shares that match those of the conversations', () => {
    const [campaigns] = concentrations(counts('campaign', { a: [500, 5], b: [500, 5] }));
    expect(campaigns?.rows[0]?.chance).toBe(1);
  });

  it('leaves out a dimension without known subjects, and counts unknown subjects of another', () => {
    expect(concentrations(counts('agent', { '': [100, 5] }))).toEqual([]);
    const [lists] = concentrations(counts('list', { '': [30, 1], '2026-06-01': [70, 9] }));
    expect(lists).toMatchObject({ subjects: 1, unknown: 30 });
  });

  it('has no rows if there are no violations', () => {
    expect(concentrations(counts('agent', { a: [100, 0] }))[0]).toMatchObject({ violations: 0, half: 0, rows: [] });
  });

  it('shows at most ten, and their total number', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`a${index}`, [10, 1] as const]));
    const [agents] = concentrations(counts('agent', many));
    expect(agents?.half).toBe(25);
    expect(agents?.rows).toHaveLength(10);
  });
});
