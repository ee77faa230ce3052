import { describe, expect, test } from 'vitest';
import type { Row } from '../second-opinion/canonical-csv.ts';
import { OWN_NUMBERS, RARE_NUMBERS } from '../second-opinion/draw-records.ts';
import type { GeneratedWorkspace, Table } from '../second-opinion/generated-workspace.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { differences, PLACE } from './compare-rows.ts';
import { type ResultRow, runProduct } from './run-product.ts';
import { byScenario, rowsOfFeed, scenarioOf, withOwnStrangers, withRows } from './scenarios.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/**
 * The findings of a call do not depend on data about other numbers and persons. The rulebook makes exceptions, for which this data stays:
 * - whether the log of each vendor reaches back to a consent (`first-call-after-six-months`): the first call of each vendor;
 * - whether the handover feed has lead rows of a vendor at all (`outside-supplied-lists`), or suppressions (`passing-on-not-shown`): all rows;
 * - scrubs, which are of whole lists: all rows;
 * - from when on the company's own numbers are published (`caller-number-unlisted`): all rows;
 * - whether the feed of proofs has rows at all (`consent-without-proof`): all rows.
 * And from which numbers a vendor calls often, which are its own (section 2): no such number rings in here.
 */

const SCENARIOS_THAT_STAY = 0.3;

describe.each(SEEDS)('in the workspace of seed %i', (seed) => {
  const workspace = withOwnStrangers(withoutOwnCallers(workspaceOf(seed)));

  test(
    'scenarios keep their calls and findings where others are removed',
    async () => {
      const random = new SeededRandom(seed);
      const scenarios = [...byScenario(rowsOfFeed(workspace, 'calls')).keys()];
      const kept = new Set(scenarios.filter(() => random.chance(SCENARIOS_THAT_STAY)));
      const whole = await runProduct(workspace);
      const part = await runProduct(onlyScenarios(workspace, kept, whole.firstCalls));

      const isKept = (row: ResultRow): boolean => kept.has(scenarioOf({ call_id: row['call_id'] ?? '' }) ?? '');
      const findings = whole.findings.filter(isKept);
      expect(findings.length).toBeGreaterThan(0);
      expect(part.summary.totals.calls).toBeLessThan(whole.summary.totals.calls);
      expect(differences(findings, part.findings.filter(isKept), PLACE)).toEqual([]);
      expect(differences(whole.calls.filter(isKept), part.calls.filter(isKept), PLACE)).toEqual([]);
    },
    TIMEOUT,
  );
});

function onlyScenarios(
  workspace: GeneratedWorkspace,
  kept: ReadonlySet<string>,
  firstCalls: readonly ResultRow[],
): GeneratedWorkspace {
  const first = new Set(firstCalls.map((row) => row['call_id']));
  const staysOfAll = (row: Row, { feed }: Table): boolean => {
    if (feed === 'calls') return first.has(row['call_id'] ?? '');
    return ['handovers', 'scrubs', 'numbers', 'proofs'].includes(feed);
  };
  return withRows(workspace, (row, table) =>
    kept.has(scenarioOf(row) ?? '') || staysOfAll(row, table) ? row : undefined,
  );
}

function withoutOwnCallers(workspace: GeneratedWorkspace): GeneratedWorkspace {
  return withRows(workspace, (row) => {
    const isOwn = [...OWN_NUMBERS, ...RARE_NUMBERS].some((number) => row['caller_number']?.endsWith(number.slice(3)));
    return row['direction'] === 'inbound' && isOwn ? { ...row, caller_number: '' } : row;
  });
}
