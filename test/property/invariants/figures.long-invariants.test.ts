import { beforeAll, describe, expect, test } from 'vitest';
import { type Contact, GRADES, LEVELS, VERDICTS } from '../../../src/model/findings.ts';
import type { Figures } from '../../../src/model/summary.ts';
import type { GeneratedWorkspace } from '../second-opinion/generated-workspace.ts';
import { type ProductRun, type ResultRow, runProduct } from './run-product.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/** All figures of reports are counted from findings and calls, and add up (rulebook, section 10; data contract, section 3). */

const PENALTY = 12.5;
const HEAVY_LEVELS = ['statute', 'code', 'policy', 'privacy', 'contract'];
const HEAVY_GRADES = ['proven', 'not-demonstrable'];

describe.each(SEEDS)('figures of the workspace of seed %i', (seed) => {
  const workspace = withPenalties(workspaceOf(seed));
  let run: ProductRun;
  /** The summary's figures, each with the rows that they count. */
  let counted: readonly { readonly figures: Figures; readonly calls: Rows; readonly findings: Rows }[];

  beforeAll(async () => {
    run = await runProduct(workspace);
    const { findings, calls, summary } = run;
    counted = [
      { figures: summary.totals, calls, findings },
      ...summary.vendors.map((vendor) => ({
        figures: vendor,
        calls: calls.filter((row) => row['vendor'] === vendor.id),
        findings: findings.filter((row) => row['vendor'] === vendor.id),
      })),
    ];
  }, TIMEOUT);

  test('there is something to count', () => {
    expect(run.calls.length).toBeGreaterThan(0);
    expect(run.findings.length).toBeGreaterThan(0);
  });

  test('verdicts add up to the calls of the period', () => {
    for (const { figures, calls, findings } of counted) {
      expect(figures.calls).toBe(calls.length);
      expect(total(Object.values(figures.verdicts))).toBe(figures.calls);
      expect(figures.verdicts).toEqual(tally(calls, 'verdict', VERDICTS));
      expect(figures.violating_calls).toBe(figures.verdicts.violation);
      const proven = findings.filter((row) => row['level'] === 'statute' && row['grade'] === 'proven');
      expect(figures.violating_calls - figures.without_proof).toBe(countCalls(proven));
      expect(figures.in_scope).toBe(figures.calls - figures.verdicts['out-of-scope']);
      expect(figures.fine_lapsed).toBe(
        calls.filter((row) => row['verdict'] === 'violation' && row['fine_lapsed'] === 'yes').length,
      );
    }
  });

  test('contacts, bases and the rate count the calls in scope', () => {
    for (const { figures, calls } of counted) {
      const inScope = calls.filter((row) => row['verdict'] !== 'out-of-scope');
      const conversations = inScope.filter((row) => row['contact'] === 'conversation');
      expect(figures.contacts).toEqual(tally(inScope, 'contact', Object.keys(figures.contacts) as Contact[]));
      expect(total(Object.values(figures.contacts))).toBe(figures.in_scope);
      expect(figures.conversations).toBe(conversations.length);
      expect(asMap(figures.bases, 'basis', 'conversations')).toEqual(countBy(conversations, 'basis'));
      expect(figures.rate.count).toBe(figures.violating_calls);
      expect(figures.rate.of).toBe(figures.conversations);
    }
  });

  test('rules, grades, responsible parties and levels add up to the same findings', () => {
    for (const { figures, findings } of counted) {
      expect(figures.findings).toBe(findings.length);
      expect(figures.grades).toEqual(tally(findings, 'grade', GRADES));
      expect(total(Object.values(figures.grades))).toBe(figures.findings);
      expect(asMap(figures.rules, 'rule', 'findings')).toEqual(countBy(findings, 'rule'));
      const parties = figures.rules.flatMap((rule) => rule.parties);
      expect(asMap(parties, 'responsible', 'findings')).toEqual(countBy(findings, 'responsible'));
      expect(asMap(parties, 'cause', 'findings')).toEqual(countBy(findings, 'cause'));
      const levels = figures.rules.flatMap((rule) => rule.levels);
      expect(asMap(levels, 'level', 'findings')).toEqual(countBy(findings, 'level'));
      expect(LEVELS).toEqual(expect.arrayContaining(levels.map(({ level }) => level)));
    }
  });

  test('within each rule they add up to the findings of that rule', () => {
    for (const { figures, findings } of counted) {
      for (const { rule, ...figure } of figures.rules) {
        const own = findings.filter((row) => row['rule'] === rule);
        expect(figure.grades).toEqual(tally(own, 'grade', GRADES));
        expect(asMap(figure.levels, 'level', 'findings')).toEqual(countBy(own, 'level'));
        expect(asMap(figure.reasons, 'reason', 'findings')).toEqual(countBy(own, 'reason'));
        expect(asMap(figure.parties, 'responsible', 'findings')).toEqual(countBy(own, 'responsible'));
        for (const { responsible, cause, findings: number, grades } of figure.parties) {
          const theirs = own.filter((row) => row['responsible'] === responsible && row['cause'] === cause);
          expect(number).toBe(theirs.length);
          expect(grades).toEqual(tally(theirs, 'grade', GRADES));
        }
      }
    }
  });

  test('what conversations rest on, what became of them and the years of violations add up', () => {
    const { totals, company } = run.summary;
    for (const { basis, conversations } of totals.bases) {
      const flow = company.flow.filter((row) => row.basis === basis);
      expect(total(flow.map((row) => row.conversations))).toBe(conversations);
    }
    expect(total(company.flow.map((row) => row.conversations))).toBe(totals.conversations);
    expect(total(company.limitation.map((row) => row.violating_calls))).toBe(totals.violating_calls);
    expect(total(company.limitation.map((row) => row.without_proof))).toBe(totals.without_proof);
    expect(total(company.limitation.map((row) => row.fine_lapsed))).toBe(totals.fine_lapsed);
    for (const row of company.limitation) {
      expect(row.first_lapse === null).toBe(row.violating_calls === row.fine_lapsed);
    }
  });

  test('vendors add up to the totals', () => {
    const { totals, vendors } = run.summary;
    for (const name of [
      'calls',
      'in_scope',
      'conversations',
      'findings',
      'violating_calls',
      'without_proof',
      'fine_lapsed',
    ] as const)
      expect(total(vendors.map((vendor) => vendor[name]))).toBe(totals[name]);
    for (const vendor of vendors) {
      expect(total(vendor.regimes.map(({ calls }) => calls))).toBe(vendor.in_scope);
      expect(total(vendor.hours.map(({ conversations }) => conversations))).toBe(vendor.conversations);
    }
  });

  test('violating calls are answered for by each party that a weighing statute finding names', () => {
    for (const { figures, findings } of counted) {
      const weighing = findings.filter((row) => row['level'] === 'statute' && isOneOf(row, 'grade', HEAVY_GRADES));
      expect(figures.violating_calls).toBe(countCalls(weighing));
      const parties = [...countBy(weighing, 'responsible').keys()];
      const answered = parties.map((party) => [
        party,
        countCalls(weighing.filter((row) => row['responsible'] === party)),
      ]);
      expect(Object.fromEntries(asMap(figures.answered_for, 'party', 'calls'))).toEqual(Object.fromEntries(answered));
    }
  });

  test('what a call centre answers for in the calls of others counts for nobody twice', () => {
    const { totals, vendors } = run.summary;
    for (const { id, elsewhere, answered_for: answered } of vendors) {
      const theirs = run.findings.filter((row) => row['responsible'] === id && row['vendor'] !== id);
      expect(elsewhere.findings).toBe(theirs.length);
      expect(total(elsewhere.rules.map(({ findings }) => findings))).toBe(theirs.length);
      for (const { rule, cause, findings, grades } of elsewhere.rules) {
        const same = theirs.filter((row) => row['rule'] === rule && row['cause'] === cause);
        expect(findings).toBe(same.length);
        expect(grades).toEqual(tally(same, 'grade', GRADES));
      }
      const own = answered.find(({ party }) => party === id)?.calls ?? 0;
      const all = totals.answered_for.find(({ party }) => party === id)?.calls ?? 0;
      expect(own + elsewhere.violating_calls).toBe(all);
    }
  });

  test('a penalty is due for each call with a proven finding that the vendor is responsible for', () => {
    for (const { id, penalty } of run.summary.vendors) {
      const due = run.findings.filter(
        (row) => row['responsible'] === id && row['grade'] === 'proven' && isOneOf(row, 'level', HEAVY_LEVELS),
      );
      const calls = countCalls(due);
      expect(penalty).toMatchObject({ calls, amount: calls * PENALTY });
      expect(penalty?.own_calls).toBe(countCalls(due.filter((row) => row['vendor'] === id)));
    }
  });

  test('months add up to the period, and hold the findings of their rules', () => {
    for (const { id, months, conversations, violating_calls: violating } of run.summary.vendors) {
      expect(total(months.map(({ rate }) => rate.of))).toBe(conversations);
      expect(total(months.map(({ rate }) => rate.count))).toBe(violating);
      const own = run.findings.filter((row) => row['vendor'] === id);
      const rules = months.flatMap((month) => month.rules);
      expect(asMap(rules, 'rule', 'findings')).toEqual(countBy(own, 'rule'));
    }
  });

  test('every division has all conversations, and the half that it names is one', () => {
    for (const { conversations, concentrations } of run.summary.vendors) {
      for (const { half, rows, violations, ...entry } of concentrations) {
        expect(entry.conversations).toBe(conversations);
        const held = total(rows.map((row) => row.violations));
        if (half <= rows.length) expect(2 * held).toBeGreaterThanOrEqual(violations);
        if (rows.length > 1) expect(2 * total(rows.slice(0, -1).map((row) => row.violations))).toBeLessThan(violations);
        expect(rows.every((row) => row.chance >= 0 && row.chance <= 1)).toBe(true);
      }
    }
  });

  test('times after objections add up, and the longest are among them', () => {
    for (const { stop_latency: stops } of run.summary.vendors) {
      expect(total(stops.calls.map((bin) => bin.objections))).toBe(stops.called_after);
      expect(total((stops.by_hours ?? []).map(([, objections]) => objections))).toBe(stops.called_after);
      expect(total(stops.passed_on.map((bin) => bin.objections)) + stops.not_passed_on).toBe(stops.to_pass_on);
      expect(stops.worst).toHaveLength(Math.min(10, stops.called_after));
      expect(stops.called_after).toBeLessThanOrEqual(stops.objections);
    }
  });

  test('stories are findings, each of another number', () => {
    for (const { id, stories, findings } of run.summary.vendors) {
      expect(stories.length).toBe(Math.min(6, findings === 0 ? 0 : stories.length));
      expect(stories.length > 0).toBe(findings > 0);
      const numbers = stories.map(({ call_id: callId, rule }) => {
        const finding = run.findings.find(
          (row) => row['vendor'] === id && row['call_id'] === callId && row['rule'] === rule,
        );
        return finding?.['number'];
      });
      expect(numbers).not.toContain(undefined);
      expect(new Set(numbers).size).toBe(stories.length);
    }
  });

  test('rows read from each file are accepted, rejected, duplicate, replaced or removed', () => {
    const { files } = run.summary;
    expect(files.map(({ path }) => path).sort()).toEqual(workspace.tables.map(({ path }) => path).sort());
    for (const { path, rows_read: read, accepted, rejected, duplicate, replaced, removed } of files) {
      expect(read).toBe(workspace.tables.find((table) => table.path === path)?.rows.length);
      expect(accepted + rejected + duplicate + replaced + removed).toBe(read);
    }
  });

  test('each rejected row is named with its reason', () => {
    const { files, problems } = run.summary;
    const rows = (path: string): number =>
      new Set(run.rejected.filter((row) => row['source_file'] === path).map((row) => row['source_row'])).size;
    const reasons = (path: string): number =>
      total(problems.filter((each) => each.path === path && each.kind === 'rejected').map((each) => each.rows));
    for (const { path, rejected } of files) {
      expect(rows(path)).toBe(rejected);
      expect(reasons(path)).toBe(run.rejected.filter((row) => row['source_file'] === path).length);
    }
  });
});

type Rows = readonly ResultRow[];

function withPenalties({ settings, tables }: GeneratedWorkspace): GeneratedWorkspace {
  const penalty = { per_violation: PENALTY, currency: 'EUR' };
  return { settings: { ...settings, vendors: settings.vendors.map((vendor) => ({ ...vendor, penalty })) }, tables };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function isOneOf(row: ResultRow, column: string, values: readonly string[]): boolean {
  return values.includes(row[column] ?? '');
}

function tally(rows: Rows, column: string, values: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value) => [value, rows.filter((row) => row[column] === value).length]));
}

function countBy(rows: Rows, column: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1);
  return counts;
}

/** Figures by one of their columns, summed for equal values. */
function asMap<Name extends string, Count extends string>(
  figures: readonly (Readonly<Record<Name, string>> & Readonly<Record<Count, number>>)[],
  name: Name,
  number: Count,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const figure of figures) sums.set(figure[name], (sums.get(figure[name]) ?? 0) + figure[number]);
  return sums;
}

function countCalls(rows: Rows): number {
  return new Set(rows.map((row) => JSON.stringify([row['vendor'], row['call_id']]))).size;
}
