import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { accountOf } from './account.ts';
import { allMutants, type Fate, Hunt } from './hunt.ts';
import { fileOf, type Mutant, mutantsOf } from './mutants.ts';
import type { Expectation, Outcome } from './suites.ts';
import { SURVIVORS } from './survivors.ts';
import { acceptanceCases, drawnWorkspaces, ruleWorlds } from './worlds.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const SAMPLE = 8;
const TIMEOUT = 600_000;
const SEED = 20_260_701;

const mutants = allMutants();
const listed = new Set(SURVIVORS.flatMap(({ mutants: keys }) => keys));

/** Mutants that are not listed as survivors, from as many files as possible. */
function sampleOf(all: readonly Mutant[]): readonly Mutant[] {
  const random = new SeededRandom(SEED);
  const weighed = all.filter(({ key }) => !listed.has(key)).map((mutant) => ({ mutant, weight: random.fraction() }));
  const inOrder = weighed.sort((one, other) => one.weight - other.weight).map(({ mutant }) => mutant);
  const files = inOrder.map(({ file }) => file);
  return inOrder.filter(({ file }, index) => files.indexOf(file) === index).slice(0, SAMPLE);
}

/** One fault of the sample shows only in this case, which runs alone. */
const CASE_OF_ITS_OWN = 'another call centre has no logs at all';

/** The worlds of the rules' cases, with that of this case after the largest: else a dozen others would be loaded for nothing. */
async function worldsOfSample(): Promise<readonly Expectation[]> {
  const [largest, ...others] = await ruleWorlds();
  const isOfItsOwn = ({ name }: Expectation): boolean => name.endsWith(CASE_OF_ITS_OWN);
  const inOrder = others.toSorted((one, other) => Number(isOfItsOwn(other)) - Number(isOfItsOwn(one)));
  return largest === undefined ? inOrder : [largest, ...inOrder];
}

describe('faults in the SQL that judges', () => {
  test('are planted in every file, and many', () => {
    expect(new Set(mutants.map(({ file }) => file)).size).toBeGreaterThan(50);
    expect(mutants.length).toBeGreaterThan(1500);
    expect(new Set(mutants.map(({ key }) => key)).size).toBe(mutants.length);
  });

  if (isLong) {
    test('are caught, but for those listed', async () => {
      const hunt = await Hunt.prepare(2);
      const { figures, faults } = accountOf(await hunt.fates(mutants), SURVIVORS);
      await hunt.close();
      process.stdout.write(`${figures}\n`);
      expect(faults).toEqual([]);
    });
  } else {
    test(
      'are caught, of a sample of those not listed',
      async () => {
        const sample = sampleOf(mutants);
        expect(sample).toHaveLength(SAMPLE);
        // Drawn workspaces are the largest, so unneeded ones are not loaded. One at a time, because other tests run meanwhile,
        // and the largest world is read once.
        const hunt = await Hunt.prepare(1, [...(await worldsOfSample()), ...drawnWorkspaces(4), ...acceptanceCases()]);
        const { faults } = accountOf(await hunt.fates(sample), []);
        await hunt.close();
        expect(faults).toEqual([]);
      },
      TIMEOUT,
    );
  }

  test('that are listed as survivors are there', () => {
    const keys = new Set(mutants.map(({ key }) => key));
    expect([...listed].filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the account', () => {
  const fate = (key: string, outcome: Outcome): Fate => ({ mutant: { key, file: fileOf(key), sql: '' }, outcome });
  const caught = Array.from({ length: 99 }, (_, index) => fate(`a.sql: ${index}`, 'cases'));
  const survivor = { mutants: ['a.sql: x'], why: 'of no consequence' };

  test('is in order where all are caught but those listed', () => {
    const { faults, figures } = accountOf([...caught, fate('a.sql: x', 'unseen')], [survivor]);
    expect(faults).toEqual([]);
    expect(figures).toBe(
      '99 of 100 mutants caught (99.0%): 99 by cases, 0 by the second opinion alone, 0 by an error; 1 survive, 0 more only cost time',
    );
  });

  test('does not count those that only cost time, but tells them', () => {
    const idle = Array.from({ length: 6 }, (_, index) => fate(`a.sql: i${index}`, 'unseen'));
    const sparing = { mutants: idle.map(({ mutant }) => mutant.key), why: 'of no consequence', spares: true } as const;
    const { faults, figures, share } = accountOf([...caught, ...idle], [sparing]);
    expect([faults, share]).toEqual([[], 1]);
    expect(figures).toMatch(/^99 of 99 mutants .*; 0 survive, 6 more only cost time$/u);
  });

  test.each<[string, readonly Fate[], string]>([
    ['a survivor that is not listed', [fate('a.sql: x', 'unseen'), fate('a.sql: y', 'unseen')], 'a.sql: y'],
    ['a listed one that is caught', [fate('a.sql: x', 'second opinion')], 'listed, but caught: a.sql: x'],
    ['a listed one that is gone', [], 'listed, but there is no such mutant: a.sql: x'],
    ['one that is no SQL', [fate('a.sql: x', 'unseen'), fate('a.sql: y', 'invalid')], 'is no SQL: a.sql: y'],
  ])('tells of %s', (_, fates, told) => {
    const { faults } = accountOf([...caught, ...fates], [survivor]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });

  test('tells of one that is listed twice', () => {
    const { faults } = accountOf([...caught, fate('a.sql: x', 'unseen')], [survivor, survivor]);
    expect(faults).toEqual(['listed twice: a.sql: x']);
  });

  test('tells where too few are caught, listed or not', () => {
    const unseen = Array.from({ length: 6 }, (_, index) => fate(`a.sql: u${index}`, 'unseen'));
    const { faults, share } = accountOf(
      [...caught, ...unseen],
      [{ mutants: unseen.map(({ mutant }) => mutant.key), why: '' }],
    );
    expect(share).toBeLessThan(0.95);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('too few');
  });
});

describe('mutants of a statement', () => {
  const said = (sql: string): readonly string[] =>
    mutantsOf('a.sql', sql).map(({ key }) => key.slice('a.sql: '.length));

  test('turn comparisons, move limits, drop conditions', () => {
    expect(said('select a\nfrom t\nwhere a > 28\n    and b')).toEqual([
      'where a > 28 | > -> >=',
      'where a > 28 | > -> <=',
      'where a > 28 | 28 -> (29)',
      'where a > 28 | 28 -> (27)',
      'and b -> nothing',
      'where a > 28 | a > 28 and -> nothing',
    ]);
  });

  test('leave out what stands for null where it stays on the same side of a limit', () => {
    const numbers = (condition: string): readonly string[] =>
      said(`select a\nfrom t\nwhere ${condition}`).filter((key) => / \| \d+ -> \(/u.test(key));
    expect(numbers('coalesce(b, 0) > 0')).toEqual([
      'where coalesce(b, 0) > 0 | 0 -> (1)',
      'where coalesce(b, 0) > 0 | 0 -> (1) (2)',
      'where coalesce(b, 0) > 0 | 0 -> (-1)',
    ]);
    expect(numbers('coalesce(b, 0) <= 30')).toHaveLength(2);
    expect(numbers('coalesce(b, 0) <= 30 + c')).toHaveLength(4);
    expect(numbers('coalesce(b, 0) < c')).toHaveLength(2);
    expect(numbers('b < 10000000')).toEqual([]);
  });

  test('leave out what stands for null of a row that every call in scope has', () => {
    const swaps = (table: string): number =>
      said(`select coalesce(b.c, false) as c\nfrom a\nleft join ${table} as b\n    on a.d = b.d`).filter((key) =>
        key.includes('true'),
      ).length;
    expect(swaps('call_handover')).toBe(0);
    expect(swaps('call_attempt')).toBe(1);
  });

  test('make outer joins inner ones, and not the other way round', () => {
    const joins = (kind: string): number =>
      said(`select a.b\nfrom a\n${kind} join c as d\n    on a.b = d.b`).filter((key) => key.includes('join')).length;
    expect(joins('left')).toBe(1);
    expect(joins('inner')).toBe(0);
  });

  test('leave out the selection of the calls that a step works on', () => {
    const dropped = (rest: string): number =>
      said(`with a as (\n\nselect *\nfrom call_scope\nwhere is_judged${rest}\n\n)\n\nselect b\nfrom a`).filter((key) =>
        key.includes('nothing'),
      ).length;
    expect(dropped('\n    and in_scope')).toBe(0);
    expect(dropped('\n    and in_scope\n    and c')).toBe(3);
    expect(dropped('')).toBe(1);
  });

  test('leave out a change of places of branches that are never both true', () => {
    const swaps = (one: string, other: string): number =>
      said(`select case when ${one} then 1 when ${other} then 2 end`).filter((key) => key.includes('places')).length;
    expect(swaps('a', 'b')).toBe(1);
    expect(swaps("a = 'x'", "b = 'y'")).toBe(1);
    expect(swaps("a in ('x', 'y')", "a = 'y'")).toBe(1);
    expect(swaps('not a or b', 'a')).toBe(1);
    expect(swaps("a = 'x'", "a = 'y'")).toBe(0);
    expect(swaps("t.a in ('x', 'y')", "t.a = 'z' and b")).toBe(0);
    expect(swaps('b and not t.a', 't.a')).toBe(0);
  });
});
