import { beforeAll, describe, expect, test } from 'vitest';
import { GRADES, type Grade } from '../../../src/model/findings.ts';
import { drawObjection } from '../second-opinion/draw-records.ts';
import type { GeneratedWorkspace } from '../second-opinion/generated-workspace.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { differences } from './compare-rows.ts';
import { type ProductRun, type ResultRow, runProduct } from './run-product.ts';
import { byScenario, rowsOfFeed, withMore, withRows } from './scenarios.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/**
 * One more objection never makes a call more lawful, and never adds a finding of a rule that is not about objections (rulebook, sections 5 to 7).
 * Except for a call that now notes an objection and did not before: a record of the feed without a call id may then have been made in it, and an
 * objection never concerns the call in which it was made.
 */

const OBJECTION_RULES = ['called-after-objection', 'objection-open-over-28-days', 'dialled-after-objection'];

/** From lawful to unlawful; a dial that no rule forbids counts as a lawful call. */
const VERDICTS = [['out-of-scope'], ['lawful', 'attempt'], ['review'], ['breach'], ['violation']];

describe.each(SEEDS)('in the workspace of seed %i', (seed) => {
  const before = workspaceOf(seed);
  let runBefore: ProductRun;

  beforeAll(async () => {
    runBefore = await runProduct(before);
  }, TIMEOUT);

  test(
    'an objection more in the feed makes no call more lawful',
    async () => {
      expectOnlyWorse(
        runBefore,
        await runProduct(withMore(before, 'objections', drawObjection, new SeededRandom(seed))),
        new Set(),
      );
    },
    TIMEOUT,
  );

  test(
    'an objection more in the log makes no other call more lawful',
    async () => {
      const changed = callsToObjectIn(before, new SeededRandom(seed));
      const after = withRows(before, (row) =>
        changed.has(row['call_id'] ?? '') ? { ...row, optout_requested: 'yes' } : row,
      );
      expectOnlyWorse(runBefore, await runProduct(after), changed);
    },
    TIMEOUT,
  );
});

function expectOnlyWorse(before: ProductRun, after: ProductRun, leftOut: ReadonlySet<string>): void {
  const isCompared = (row: ResultRow): boolean => !leftOut.has(row['call_id'] ?? '');
  const verdicts = new Map(after.calls.map((row) => [nameOf(row), rankOfVerdict(row)]));
  const compared = before.calls.filter(isCompared);
  expect(compared.filter((row) => (verdicts.get(nameOf(row)) ?? -1) < rankOfVerdict(row))).toEqual([]);
  expect(differences(compared, after.calls.filter(isCompared), ['verdict'])).toEqual([]);

  const grades = new Map(after.findings.map((row) => [nameOf(row), rankOfGrade(row)]));
  const objected = before.findings.filter((row) => isAboutObjections(row) && isCompared(row));
  expect(objected.filter((row) => (grades.get(nameOf(row)) ?? -1) < rankOfGrade(row))).toEqual([]);

  const others = ({ findings }: ProductRun): readonly ResultRow[] => findings.filter((row) => !isAboutObjections(row));
  expect(differences(others(before), others(after), ['verdict'])).toEqual([]);

  const known = new Map(objected.map((row) => [nameOf(row), rankOfGrade(row)]));
  const isNewOrHigher = (row: ResultRow): boolean => (known.get(nameOf(row)) ?? 0) < rankOfGrade(row);
  const raised = after.findings.filter((row) => isAboutObjections(row) && isCompared(row) && isNewOrHigher(row));
  expect(raised.length, 'findings that the objections brought').toBeGreaterThan(0);
}

/** A call, or a finding on it. */
function nameOf(row: ResultRow): string {
  return JSON.stringify([row['vendor'], row['call_id'], row['rule']]);
}

function isAboutObjections(row: ResultRow): boolean {
  return OBJECTION_RULES.includes(row['rule'] ?? '');
}

function rankOfVerdict(row: ResultRow): number {
  return VERDICTS.findIndex((verdicts) => verdicts.includes(row['verdict'] ?? ''));
}

function rankOfGrade(row: ResultRow): number {
  return GRADES.length - GRADES.indexOf(row['grade'] as Grade);
}

/** Ids of calls, one in many of the scenarios. */
function callsToObjectIn(workspace: GeneratedWorkspace, random: SeededRandom): ReadonlySet<string> {
  const scenarios = [...byScenario(rowsOfFeed(workspace, 'calls')).values()].filter(() => random.chance(0.7));
  return new Set(scenarios.map((calls) => random.pick(calls)['call_id'] ?? ''));
}
