import { beforeAll, describe, expect, test } from 'vitest';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Row } from '../../acceptance/compare.ts';
import type { PlacedCase } from '../../unit/rulebook/case-world.ts';
import { findingsOfCases, place, placedCases } from '../../unit/rulebook/run-cases.ts';
import { ALLOWED_LOSSES } from './allowed-losses.ts';
import { EVIDENCE_COLUMNS, JUDGED_FEEDS, MEANINGS } from './column-meanings.ts';
import {
  type Changed,
  type Emptied,
  emptiedCells,
  emptiedColumns,
  emptiedEvidence,
  isEvidence,
  isTakenOver,
  writtenMeaning,
  writtenOut,
} from './emptied-cells.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

/** An empty cell must not make a call look lawful: conditions silently drop unknown values. Nor may it prove anything. */

/** Number of cases in one world, so that its tables stay small enough to be read and judged in seconds. */
const WORLD = 1500;

/** Columns of a finding with the judgement. */
const JUDGED = [
  ...['call_id', 'rule', 'level', 'grade', 'reason', 'responsible', 'cause', 'objection_id', 'consent_id'],
  'relation_id',
];

/** The findings in the calls of a case, in words that do not depend on the place of the case in its world. */
type Findings = ReadonlyMap<string, Row>;

/**
 * A cell that cases take over from the lawful call is the same in all of them: so many cases of a rule show what an empty one does, where the rulebook
 * lets no finding go. `npm run check:long` tries it in every case. Cells of a case's own are always tried.
 */
const CASES_WITH_THE_SAME_CELL = isLong ? Number.POSITIVE_INFINITY : 3;

const nameOf = (rule: string, where: string, column: string): string => `${rule}: ${column} of ${where}`;
const allowed = ALLOWED_LOSSES.flatMap(({ rules, place: where, columns }) =>
  rules.flatMap((rule) => columns.map((column) => nameOf(rule, where, column))),
);

function withoutRepetitions(all: readonly Emptied[]): readonly Emptied[] {
  const tried = new Map<string, number>();
  return all.filter((each) => {
    const key = nameOf(each.rule, each.place, each.column);
    if (!isTakenOver(each) || allowed.includes(key)) return true;
    tried.set(key, (tried.get(key) ?? 0) + 1);
    return (tried.get(key) ?? 0) <= CASES_WITH_THE_SAME_CELL;
  });
}

const cases = (await placedCases()).filter(({ ruleCase }) => ruleCase.alone !== true);
const violating = cases.filter(({ ruleCase }) => ruleCase.expect !== 'none');
const emptied = withoutRepetitions(violating.flatMap(emptiedCells));
const evidence: readonly Changed[] = [
  ...emptied.filter(isEvidence),
  ...cases.filter(({ ruleCase }) => ruleCase.expect === 'none').flatMap(emptiedEvidence),
  ...cases.flatMap(emptiedColumns),
];
/** For cells without the value that an empty one means. */
const written = new Map(
  emptied.flatMap((each): [Emptied, Changed][] => {
    const value = writtenMeaning(each);
    return value === undefined || value === each.cell ? [] : [[each, writtenOut(each, value)]];
  }),
);

const findings = new Map<object, Findings>();

beforeAll(async () => {
  const all = [...new Set<Omit<PlacedCase, 'ids'>>([...cases, ...emptied, ...evidence, ...written.values()])].sort(
    byPolicy,
  );
  for (let start = 0; start < all.length; start += WORLD) {
    const part = all.slice(start, start + WORLD);
    const placed = place(part);
    const results = await findingsOfCases(placed);
    for (const [index, each] of placed.entries()) {
      const original = part[index];
      if (original !== undefined) findings.set(original, withoutPlace(each, results.get(each) ?? []));
    }
  }
}, 600_000);

/** Cases of one policy run together: so there are few worlds. */
function byPolicy(one: Omit<PlacedCase, 'ids'>, other: Omit<PlacedCase, 'ids'>): number {
  const [first, second] = [one, other].map(({ ruleCase }) => JSON.stringify(ruleCase.policy ?? {}));
  if (first === second) return 0;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** This depends on whether the company lists its numbers at all, and so on the other cases of the world; it has cases of its own. */
const OF_THE_WORLD = 'caller-number-unlisted';

function withoutPlace({ ids, rule }: PlacedCase, found: readonly Row[]): Findings {
  const rows = found.filter((row) => row['rule'] !== OF_THE_WORLD || rule === OF_THE_WORLD);
  const place = ids.call.slice(2);
  const names = Object.entries(ids);
  const inWords = (cell: string): string =>
    cell.includes(place) ? names.reduce((text, [name, id]) => text.replaceAll(id, `{${name}}`), cell) : cell;
  return new Map(
    rows.map((row) => {
      const words = Object.fromEntries(JUDGED.map((column) => [column, inWords(row[column] ?? '')]));
      return [`${words['call_id']} ${words['rule']}`, words];
    }),
  );
}

function findingsOf(each: object): Findings {
  const rows = findings.get(each);
  if (rows === undefined) throw new Error('a case was not run');
  return rows;
}

/** The case as it is declared. */
const declared = new Map(cases.map((each) => [each.ruleCase, each]));
function asDeclared({ ruleCase }: Pick<PlacedCase, 'ruleCase'>): Findings {
  return findingsOf(declared.get(ruleCase) ?? {});
}

const lost = (): readonly Emptied[] => emptied.filter((each) => !findingsOf(each).has(`{call} ${each.rule}`));

describe('an empty cell', () => {
  test('is tried in the cases that expect a finding, of every rule', () => {
    const rules = (all: readonly Omit<PlacedCase, 'ids'>[]): readonly string[] => [
      ...new Set(all.map(({ rule }) => rule)),
    ];
    expect(violating.length).toBeGreaterThan(400);
    expect(rules(emptied)).toEqual(rules(violating));
    expect(emptied.length).toBeGreaterThan(violating.length * (isLong ? 10 : 5));
  });

  test('never makes a finding disappear, unless the rulebook says so', () => {
    const notAllowed = lost()
      .map((each) => ({ key: nameOf(each.rule, each.place, each.column), name: each.name }))
      .filter(({ key }) => !allowed.includes(key));
    expect(notAllowed).toEqual([]);
  });

  test('makes every finding disappear that the list allows', () => {
    const seen = new Set(lost().map((each) => nameOf(each.rule, each.place, each.column)));
    expect(allowed.filter((key) => !seen.has(key))).toEqual([]);
  });
});

describe('evidence that is missing, in a row or in a file', () => {
  test('is tried in lawful and in unlawful calls, in every column', () => {
    expect(evidence.some(({ ruleCase }) => ruleCase.expect === 'none')).toBe(true);
    const tried = new Set(evidence.map(({ feed, column }) => `${feed}.${column}`));
    expect(EVIDENCE_COLUMNS.filter(({ feed, column }) => !tried.has(`${feed}.${column}`))).toEqual([]);
  });

  test('never proves what was not proven, unless the rulebook says so', () => {
    const proven = evidence.filter(isWhereItIsEvidence).flatMap((each) => {
      const before = asDeclared(each);
      const rules = EVIDENCE_COLUMNS.find(({ feed, column }) => feed === each.feed && column === each.column)?.rules;
      return [...findingsOf(each)]
        .filter(([key, { grade }]) => grade === 'proven' && before.get(key)?.['grade'] !== 'proven')
        .filter(([, { rule = '' }]) => rules === undefined || rules.includes(rule))
        .map(([key]) => `${each.column} of ${each.feed}, ${each.rule}, ${each.name}: ${key}`);
    });
    expect([...new Set(proven)]).toEqual(PROVEN_BY_THE_RULEBOOK);
  });
});

/**
 * Section 7 of the rulebook: `identity-not-stated` does not hold where one of the persons called has a business form, and is proven where one has the form
 * `natural`. Where one person has both and nobody knows the business form any longer, what is left is a consumer who was not told who called.
 */
const PROVEN_BY_THE_RULEBOOK = [
  'legal_form of persons, identity-not-stated, a consumer who is a sole trader as well: {call} identity-not-stated',
];

/** Where the company itself says for whom its campaign is, nobody's legal form is needed. */
function isWhereItIsEvidence({ feed, ruleCase }: Changed): boolean {
  return feed !== 'persons' || ruleCase.campaign?.audience === undefined;
}

describe('an empty cell that is no evidence', () => {
  test('stands for what is written where that is what it stands for', () => {
    const different = emptied.flatMap((each) => {
      const value = writtenMeaning(each);
      if (value === undefined) return [];
      const same = written.get(each);
      const isEmpty = textsOf(findingsOf(each));
      const isWritten = textsOf(same === undefined ? asDeclared(each) : findingsOf(same));
      const name = `${each.column} of ${each.feed}, ${each.rule}, ${each.name}`;
      return JSON.stringify(isEmpty) === JSON.stringify(isWritten) ? [] : [{ name, isEmpty, isWritten }];
    });
    expect(different).toEqual([]);
    expect(written.size).toBeGreaterThan(50);
  });

  test('has a meaning in every column that may be empty', () => {
    const named = [
      ...EVIDENCE_COLUMNS.map(({ feed, column }) => `${feed}.${column}`),
      ...MEANINGS.flatMap(({ feed, columns }) => columns.map((column) => `${feed}.${column}`)),
    ];
    const nullable = JUDGED_FEEDS.flatMap((feed) =>
      feedDefinition(feed)
        .columns.filter(({ required }) => required !== true)
        .map(({ name }) => `${feed}.${name}`),
    );
    expect(named.toSorted()).toEqual(nullable.toSorted());
  });
});

function textsOf(rows: Findings): readonly string[] {
  return [...rows.values()].map((row) => JSON.stringify(row)).sort();
}

describe('the list of what the rulebook lets go', () => {
  test('names each pair of a rule and a column once', () => {
    expect([...new Set(allowed)]).toEqual(allowed);
  });

  test('names columns that may be empty', () => {
    const wrong = ALLOWED_LOSSES.flatMap(({ place: where, columns }) => {
      const feed = where === 'call' || where === 'other-call' ? 'calls' : where;
      const nullable = feedDefinition(feed).columns.filter((column) => column.required !== true);
      return columns.filter((name) => !nullable.some((column) => column.name === name));
    });
    expect(wrong).toEqual([]);
  });
});
