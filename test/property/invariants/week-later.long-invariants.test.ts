import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary, VendorSummary } from '../../../src/model/summary.ts';
import { differences } from './compare-rows.ts';
import { aWeekLater, drawQuietWorkspace, workspaceAWeekLater } from './quiet-weeks.ts';
import { type ProductRun, type ResultRow, runProduct } from './run-product.ts';
import { SCENARIOS, SEEDS, TIMEOUT } from './seeds.ts';

/**
 * If no change of law or clock, holiday or end of a month lies in between, everything is the same a week later: every column of every
 * result, for every rule.
 */

describe.each(SEEDS)('a week after the quiet workspace of seed %i', (seed) => {
  let run: ProductRun;
  let later: ProductRun;

  beforeAll(async () => {
    const workspace = await drawQuietWorkspace(seed, SCENARIOS);
    run = await runProduct(workspace);
    later = await runProduct(workspaceAWeekLater(workspace));
  }, TIMEOUT);

  test('there is something to find', () => {
    expect(new Set(run.findings.map((row) => row['rule'])).size).toBeGreaterThan(10);
    const regimes = [...new Set(run.calls.map((row) => row['regime']))];
    expect(regimes).toEqual(expect.arrayContaining(['register', 'opt-in', 'opt-in-strict']));
    expect(new Set(run.calls.map((row) => row['verdict'])).size).toBeGreaterThan(3);
  });

  test('calls are judged the same', () => {
    expect(differences(run.calls.map(shifted), later.calls)).toEqual([]);
  });

  test('findings are the same', () => {
    expect(differences(run.findings.map(shifted), later.findings)).toEqual([]);
  });

  test('figures are the same', () => {
    expect(figuresOf(later.summary)).toEqual(JSON.parse(aWeekLater(JSON.stringify(figuresOf(run.summary)))));
  });
});

function shifted(row: ResultRow): ResultRow {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, aWeekLater(cell)]));
}

/** Columns that do not move with the calls: calendar months, and the day on which a regime began. */
const OF_THE_CALENDAR = ['months', 'over_time', 'regimes'];

/** All counts; files differ in their bytes. */
function figuresOf(summary: Summary): object {
  const { period, totals, vendors, feeds, problems, lost_objections: lost, unknown_entities: unknown } = summary;
  return { period, totals, vendors: vendors.map(withoutTheCalendar), feeds, problems, lost, unknown };
}

function withoutTheCalendar(vendor: VendorSummary): object {
  const stories = vendor.stories.map((story) => without(story, OF_THE_CALENDAR));
  return { ...without(vendor, OF_THE_CALENDAR), regimes: vendor.regimes, stories };
}

function without(record: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
