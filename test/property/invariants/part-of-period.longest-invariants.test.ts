import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RuleCase } from '../../../src/rulebook/rule-cases.ts';
import { CONFIGURATION_FILE } from '../../../src/workspace/open-workspace.ts';
import type { Row } from '../../acceptance/compare.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { writeWorld } from '../../unit/rulebook/case-world.ts';
import { LoadedWorkspace } from '../../unit/rulebook/loaded-workspace.ts';
import { place, placedCases, worldsOf } from '../../unit/rulebook/run-cases.ts';
import { configurationText, workspaceFiles } from '../second-opinion/generated-workspace.ts';
import { differences } from './compare-rows.ts';
import { SEEDS, TIMEOUT, workspaceOf } from './seeds.ts';

/**
 * If a part of the period is judged, everything before it is history, of which an audit reads little. The findings must be the same, to the row, as
 * for these days when everything is judged. The cases of the rules test the edges of the history that rules read: each day with many cases is judged
 * separately.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

const MANY_CALLS = 10;

/** Months that are judged whole, and so are their days but for those with most calls; `npm run check:long` also judges each of their days. */
const MONTHS = ['2026-02', '2026-03'];
const DAYS_APART = ['2026-03-02', '2026-03-03'];

/** How many days and months of a drawn workspace are judged separately: those with most calls. */
const PARTS = isLong ? 4 : 3;

interface Found {
  readonly findings: readonly Row[];
  readonly calls: readonly Row[];
}

/** A workspace, its findings when all of it is judged, and its days and months, those with most calls first. */
class Judged {
  readonly loaded: LoadedWorkspace;
  readonly #folder: string;

  private constructor(folder: string, loaded: LoadedWorkspace) {
    this.#folder = folder;
    this.loaded = loaded;
  }

  static async open(write: (folder: string) => void): Promise<Judged> {
    const folder = mkdtempSync(join(KEPT_FOLDER, 'parts-'));
    write(folder);
    return new Judged(folder, await LoadedWorkspace.borrow(folder));
  }

  /** The findings when only the calls between two days are judged. */
  async found(from: string, to: string): Promise<Found> {
    await this.loaded.judge(undefined, { from, to });
    return { findings: await this.loaded.findings(), calls: await this.loaded.calls() };
  }

  /** Local days of calls, by vendor and id. */
  async days(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.loaded.store.rows<{ call: string; day: string }>(
      `select vendor || '/' || call_id as call, cast(date '1970-01-01' + local_day as varchar) as day from call`,
    );
    return new Map(rows.map(({ call, day }) => [call, day]));
  }

  async close(): Promise<void> {
    await this.loaded.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function callOf(row: Row): string {
  return `${row['vendor']}/${row['call_id']}`;
}

/** Days or months, by their number of calls. */
function byCalls(days: Iterable<string>): readonly (readonly [part: string, calls: number])[] {
  const counted = new Map<string, number>();
  for (const day of days) counted.set(day, (counted.get(day) ?? 0) + 1);
  return [...counted].sort(([one, calls], [other, more]) => more - calls || (one < other ? -1 : 1));
}

/** Expects each part to have the findings and verdicts of its days. */
async function expectTheSame(judged: Judged, parts: readonly string[]): Promise<void> {
  const whole = await judged.found('2000-01-01', '2039-12-31');
  const days = await judged.days();
  expect(whole.findings.length).toBeGreaterThan(0);
  for (const part of parts) {
    const [from, to] = part.length === 10 ? [part, part] : [`${part}-01`, lastDayOf(part)];
    const within = (row: Row): boolean => (days.get(callOf(row)) ?? '').startsWith(part);
    const found = await judged.found(from, to);
    expect(found.calls.length).toBeGreaterThan(0);
    expect(differences(whole.calls.filter(within), found.calls), part).toEqual([]);
    expect(differences(whole.findings.filter(within), found.findings), part).toEqual([]);
  }
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The largest world with such cases. */
async function openLargest(isOne: (ruleCase: RuleCase) => boolean): Promise<Judged> {
  const placed = (await placedCases()).filter(({ ruleCase }) => isOne(ruleCase));
  const [world = []] = [...worldsOf(placed)].sort((one, other) => other.length - one.length);
  return await Judged.open((folder) => writeWorld(folder, world));
}

describe('the cases of the rules', () => {
  let judged: Judged;

  beforeAll(async () => {
    judged = await openLargest(() => true);
  }, TIMEOUT);

  afterAll(() => judged.close());

  test(
    'come to the same where only their day is judged',
    async () => {
      const days = byCalls((await judged.days()).values())
        .filter(([, calls]) => calls >= MANY_CALLS)
        .map(([day]) => day);
      expect(days).toEqual(expect.arrayContaining(DAYS_APART));
      const isWithinMonth = (day: string): boolean => MONTHS.some((month) => day.startsWith(month));
      const parts = isLong ? days : days.filter((day) => DAYS_APART.includes(day) || !isWithinMonth(day));
      expect(parts.length).toBeGreaterThan(7);
      await expectTheSame(judged, [...parts, ...MONTHS]);
    },
    TIMEOUT,
  );
});

test(
  'cases under limits of the company’s own come to the same where only their day is judged',
  async () => {
    const judged = await openLargest(({ policy }) => policy?.contactLimits !== undefined);
    try {
      await expectTheSame(judged, ['2026-03-02']);
    } finally {
      await judged.close();
    }
  },
  TIMEOUT,
);

/**
 * An objection, then a request for another number of the same person, which lifts the objection until it is used up: by a conversation in the month
 * before with that other number, in which somebody else is said to have been reached.
 */
const USED_BY_ANOTHER_NUMBER: RuleCase = {
  call: { started_at: '2026-03-02T11:00:00' },
  consent: null,
  rows: {
    objections: [
      { objection_id: 'O-{call}', objected_at: '2026-01-05T12:00:00', number: '{number}', recorded_by: 'client' },
    ],
    consents: [
      {
        consent_id: 'R-{call}',
        kind: 'request',
        given_at: '2026-02-02T12:00:00',
        person_id: '{person}',
        number: '{number2}',
        names: '{brand}',
        products: 'solar',
        form: 'active',
        collected_by: 'client',
      },
    ],
    calls: [
      { call_id: '{call2}', started_at: '2026-02-09T11:00:00', called_number: '{number2}', person_id: '{person2}' },
    ],
  },
  expect: 'proven',
};

describe('a request of a person for another number than the one called', () => {
  test.each([
    ['used up in the past', USED_BY_ANOTHER_NUMBER, 1],
    ['not used up', { ...USED_BY_ANOTHER_NUMBER, rows: { ...USED_BY_ANOTHER_NUMBER.rows, calls: [] } }, 0],
  ] as const)('%s', async (name, ruleCase, objected) => {
    const placed = place([{ rule: 'called-after-objection', name, ruleCase }]);
    const judged = await Judged.open((folder) => writeWorld(folder, placed));
    try {
      const { findings } = await judged.found('2026-03-01', '2026-03-31');
      expect(findings.filter(({ rule }) => rule === 'called-after-objection')).toHaveLength(objected);
    } finally {
      await judged.close();
    }
  });
});

describe.each(SEEDS)('the workspace of seed %i', (seed) => {
  let judged: Judged;

  beforeAll(async () => {
    const workspace = workspaceOf(seed);
    judged = await Judged.open((folder) => {
      writeFileSync(join(folder, CONFIGURATION_FILE), configurationText(workspace));
      for (const [path, text] of workspaceFiles(workspace)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    });
  }, TIMEOUT);

  afterAll(() => judged.close());

  test(
    'comes to the same where only a day or a month of it is judged',
    async () => {
      const days = [...(await judged.days()).values()];
      const parts = [days, days.map((day) => day.slice(0, 7))].flatMap((all) =>
        byCalls(all)
          .slice(0, PARTS)
          .map(([part]) => part),
      );
      await expectTheSame(judged, parts);
    },
    TIMEOUT,
  );
});
