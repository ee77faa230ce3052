import { DateTime } from 'luxon';
import { feedDefinition } from '../../../src/feeds/registry.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import type { Row } from '../second-opinion/canonical-csv.ts';
import type { Scenario } from '../second-opinion/draw-records.ts';
import { ZONE } from '../second-opinion/edges.ts';
import type { GeneratedWorkspace, Settings, Table } from '../second-opinion/generated-workspace.ts';
import type { SeededRandom } from '../second-opinion/seeded-random.ts';

/** A group of data that the generator made together: a few numbers and persons, and everything about them. */

/** Numbers and persons of a scenario carry its own four digits, and so do the ids of its rows. */
const OWN_DIGITS = /(?<=^[CRV]?s|^P|610[0-2]0)\d{4}(?=-|[a-c]?$)/u;
const NAMING_COLUMNS = ['call_id', 'consent_id', 'relation_id', 'objection_id', 'person_id', 'number'];

/** A person without any record, whom all scenarios know. */
const STRANGER = 'P-vreemd';

/** The digits of a row's scenario; undefined for rows that all share, and for unreadable rows. */
export function scenarioOf(row: Row): string | undefined {
  for (const column of NAMING_COLUMNS) {
    const digits = OWN_DIGITS.exec(row[column] ?? '')?.[0];
    if (digits !== undefined) return digits;
  }
  return undefined;
}

/** The same workspace, but with a different stranger in each scenario, so that scenarios share no person. */
export function withOwnStrangers(workspace: GeneratedWorkspace): GeneratedWorkspace {
  return withRows(workspace, (row) =>
    row['person_id'] === STRANGER ? { ...row, person_id: `${STRANGER}-${scenarioOf(row)}` } : row,
  );
}

/** With other rows; feeds for which nothing is given lose theirs. */
export function withRows(
  workspace: GeneratedWorkspace,
  change: (row: Row, table: Table) => Row | undefined,
): GeneratedWorkspace {
  const tables = workspace.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => change(row, table)).filter((row) => row !== undefined),
  }));
  return { ...workspace, tables: tables.filter(({ rows }) => rows.length > 0) };
}

export function rowsOfFeed({ tables }: GeneratedWorkspace, feed: Feed): readonly Row[] {
  return tables.filter((table) => table.feed === feed).flatMap(({ rows }) => rows);
}

/** The rows of one feed, by scenario. */
export function byScenario(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const scenarios = new Map<string, Row[]>();
  for (const row of rows) {
    const digits = scenarioOf(row);
    if (digits !== undefined) scenarios.set(digits, [...(scenarios.get(digits) ?? []), row]);
  }
  return scenarios;
}

/** A scenario for which to draw more rows: with its numbers and persons, near these points in time (milliseconds). */
export function scenarioOn(
  random: SeededRandom,
  settings: Settings,
  digits: string,
  about: { readonly moments: readonly number[]; readonly callIds: readonly string[] },
): Scenario {
  const disorder = random.pick([1, 1, 0.3, 0.1]);
  return {
    random,
    usually: (probability, usual, others) => random.mostly(1 - (1 - probability) * disorder, usual, others),
    focus: random.pick(['anything', 'anything', 'objections', 'requests'] as const),
    prefix: `s${digits}`,
    settings,
    vendor: random.pick(settings.vendors).id,
    numbers: ['+316100', '+316101'].map((head) => `${head}0${digits}`),
    persons: ['a', 'b'].map((letter) => `P${digits}${letter}`),
    moments: [...about.moments],
    callIds: [...about.callIds],
    leadVendors: settings.vendors.map(({ id }) => id),
    suppressVendors: settings.vendors.map(({ id }) => id),
  };
}

/** With one or two additional rows of a feed in most scenarios. */
export function withMore(
  workspace: GeneratedWorkspace,
  feed: Feed,
  draw: (scenario: Scenario, id: string, zone: string) => Row,
  random: SeededRandom,
): GeneratedWorkspace {
  const rows: Row[] = [];
  for (const [digits, calls] of byScenario(rowsOfFeed(workspace, 'calls'))) {
    const moments = calls
      .map((row) => DateTime.fromISO(row['started_at'] ?? '', { zone: ZONE }))
      .filter((time) => time.isValid)
      .map((time) => time.toMillis());
    if (moments.length === 0) continue;
    const callIds = calls.map((row) => row['call_id'] ?? '');
    const scenario = scenarioOn(random, workspace.settings, digits, { moments, callIds });
    for (let more = random.pick([0, 1, 1, 2]); more > 0; more -= 1)
      rows.push(draw(scenario, `${scenario.prefix}-more-${more}`, ZONE));
  }
  const headings = feedDefinition(feed).columns.map(({ name }) => name);
  return { ...workspace, tables: [...workspace.tables, { feed, path: `in/${feed}-more.csv`, headings, rows }] };
}
