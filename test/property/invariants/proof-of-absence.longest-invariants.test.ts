import { beforeAll, describe, expect, test } from 'vitest';
import { EVIDENCE_COLUMNS, type EvidenceColumn } from '../null-sweep/column-meanings.ts';
import type { Row } from '../second-opinion/canonical-csv.ts';
import { drawConsent, drawRelation, type Scenario } from '../second-opinion/draw-records.ts';
import type { GeneratedWorkspace, SettingsCampaign } from '../second-opinion/generated-workspace.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { type ProductRun, type ResultRow, runProduct } from './run-product.ts';
import { byScenario, rowsOfFeed, scenarioOf, withMore, withRows } from './scenarios.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/**
 * An absence is no proof. Where nobody states that the records are complete, one more of them proves none: not a consent that was not withdrawn, and
 * not a relation. And evidence that is missing proves nothing, whatever is stated (data contract, section 2); `null-sweep` tries that cell by cell in the
 * cases of the rules.
 */

const OF_ABSENCE = ['no-legal-basis', 'automatic-call-without-consent'];

describe.each(SEEDS)('in the workspace of seed %i', (seed) => {
  const workspace = workspaceOf(seed);

  describe('without statements', () => {
    const before: GeneratedWorkspace = { ...workspace, settings: { ...workspace.settings, statements: [] } };
    let runBefore: ProductRun;

    beforeAll(async () => {
      runBefore = await runProduct(before);
    }, TIMEOUT);

    test.each([
      ['consents', drawLastingConsent],
      ['relations', drawRelation],
    ] as const)(
      'more %s prove no absence',
      async (feed, draw) => {
        const runAfter = await runProduct(withMore(before, feed, draw, new SeededRandom(seed)));
        const isOfAbsence = ({ rule = '' }: ResultRow): boolean => OF_ABSENCE.includes(rule);
        expect(newlyProven(runBefore, runAfter).filter(isOfAbsence)).toEqual([]);
        expect(runAfter.findings.filter(isOfAbsence)).not.toEqual(runBefore.findings.filter(isOfAbsence));
      },
      TIMEOUT,
    );
  });

  test(
    'evidence that is missing proves nothing',
    async () => {
      const random = new SeededRandom(seed);
      const before = withoutAudiences(workspace);
      const missing = new Map(
        [...byScenario(rowsOfFeed(before, 'calls')).keys()].map((digits) => [digits, random.pick(EVIDENCE_COLUMNS)]),
      );
      const after = withRows(before, (row, { feed }) => {
        const evidence = missing.get(scenarioOf(row) ?? '');
        return evidence?.feed === feed && isEmptied(evidence, random) ? { ...row, [evidence.column]: '' } : row;
      });
      const [runBefore, runAfter] = [await runProduct(before), await runProduct(after)];
      const isEvidenceOf = ({ call_id: id = '', rule = '' }: ResultRow): boolean => {
        const rules = missing.get(scenarioOf({ call_id: id }) ?? '')?.rules;
        return rules === undefined || rules.includes(rule);
      };
      expect(newlyProven(runBefore, runAfter).filter(isEvidenceOf)).toEqual([]);
      expect(newlyProven(runAfter, runBefore), 'what is no longer proven').not.toEqual([]);
    },
    TIMEOUT,
  );
});

/** Findings that are proven, and were not. */
function newlyProven(before: ProductRun, after: ProductRun): readonly ResultRow[] {
  const nameOf = ({ vendor, call_id: id, rule }: ResultRow): string => JSON.stringify([vendor, id, rule]);
  const proven = ({ findings }: ProductRun): readonly ResultRow[] => findings.filter(({ grade }) => grade === 'proven');
  const were = new Set(proven(before).map(nameOf));
  return proven(after).filter((row) => !were.has(nameOf(row)));
}

function drawLastingConsent(scenario: Scenario, id: string, zone: string): Row {
  return { ...drawConsent(scenario, id, zone), withdrawn_at: '' };
}

/** Where the company itself says for whom its campaign is, nobody's legal form is needed. */
function withoutAudiences(workspace: GeneratedWorkspace): GeneratedWorkspace {
  const campaigns = workspace.settings.campaigns.map(({ audience: _, ...campaign }): SettingsCampaign => campaign);
  return { ...workspace, settings: { ...workspace.settings, campaigns } };
}

/** In some rows, or in all: of two legal forms of one person, the one that is left may prove something. */
function isEmptied({ feed }: EvidenceColumn, random: SeededRandom): boolean {
  return feed === 'persons' || random.chance(0.6);
}
